package main

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"os"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"backprop/chain"
	"backprop/chain/call"
	"backprop/chain/devnet"
	"backprop/chain/relay"
	"backprop/models"
)

const (
	directVotes   = 10  // cast by their voters, whose mean gas is the peer's
	relayedVotes  = 200 // in one go, for the time
	relayedGwei   = 100
	relayedPayer  = 9
	relayedBudget = 10 // ETH
)

// inBatches are the batches whose gas is measured.
var inBatches = []int{1, 10, 50}

// ballots compares what a signed ballot costs with what the voter would pay alone, and how fast ballots are checked, stored and
// sent with the recovery of their signers alone.
func ballots(ctx context.Context) ([]figure, error) {
	e, err := newPoll(ctx)
	if err != nil {
		return nil, err
	}
	defer e.end()
	direct, err := e.direct()
	if err != nil {
		return nil, err
	}
	var figures []figure
	for _, n := range inBatches {
		gas, err := e.inBatch(ctx, n)
		if err != nil {
			return nil, err
		}
		figures = append(figures, figure{
			fmt.Sprintf("ballot-gas-%d", n), float64(direct) / float64(gas),
			fmt.Sprintf("a ballot in a batch of %d against a direct castVote, both after the first vote, one run: %d gas against %d", n, gas, direct),
		})
	}
	speed, err := e.speed(ctx)
	return append(figures, speed), err
}

// poll is a local DAO with an open proposal, voters with keys, a record of it, and a relayer.
type poll struct {
	electorate
	record  models.DAO
	store   *models.Store
	node    *chain.Node
	relayer *relay.Relayer
	next    int // the first voter who has not voted
	id      models.Uint
	ends    []func()
}

func (e *poll) end() {
	for i := len(e.ends) - 1; i >= 0; i-- {
		e.ends[i]()
	}
}

func newPoll(ctx context.Context) (e *poll, err error) {
	e = &poll{id: models.U(1)}
	defer func() {
		if err != nil {
			e.end()
		}
	}()
	var rich []common.Address
	for range 1 + directVotes + relayedVotes + 61 {
		k, err := crypto.GenerateKey()
		if err != nil {
			return e, err
		}
		e.keys, rich = append(e.keys, k), append(rich, crypto.PubkeyToAddress(k.PublicKey))
	}
	if e.chain, err = devnet.Start(devnet.Options{Rich: rich, Genesis: time.Now().Add(-26 * time.Hour)}); err != nil {
		return e, err
	}
	e.ends = append(e.ends, func() { e.chain.Close() })
	if e.dao, err = devnet.Deploy(e.chain); err != nil {
		return e, err
	}
	if err = e.chain.Bulk(func() error { return e.open(ctx) }); err != nil {
		return e, err
	}
	return e, e.hire(ctx)
}

// hire reads the chain into a record and makes a relayer of it.
func (e *poll) hire(ctx context.Context) (err error) {
	dir, err := os.MkdirTemp("", "bench-ballot")
	if err != nil {
		return err
	}
	e.ends = append(e.ends, func() { os.RemoveAll(dir) })
	if e.store, err = models.Open(filepath.Join(dir, "bench.db")); err != nil {
		return err
	}
	e.ends = append(e.ends, func() { e.store.Close() })
	if _, err = e.store.Migrate(ctx); err != nil {
		return err
	}
	if e.record, err = index(ctx, e.chain.URL(), e.store, chain.Settings{Governor: e.dao.Governor, Prefix: "BP", Assets: []common.Address{e.dao.Dollar}}); err != nil {
		return err
	}
	if e.node, err = chain.Dial(ctx, e.chain.URL()); err != nil {
		return err
	}
	e.ends = append(e.ends, e.node.Close)
	wei, _ := models.FromBig(new(big.Int).Mul(big.NewInt(relayedBudget), big.NewInt(1e18)))
	gwei := new(big.Int).Mul(big.NewInt(relayedGwei), big.NewInt(1e9))
	e.relayer = relay.Start(relay.Options{
		Node: e.node, Store: e.store, DAO: e.record, Log: slog.New(slog.DiscardHandler), Signer: relay.New(e.chain.Key(relayedPayer)),
		Purse: models.Purse{Day: wei, Proposal: wei, Account: 1, Gas: 400_000}, Caps: relay.Caps{Fee: gwei, Tip: gwei},
		Multicall: call.Multicall3, Full: 1, Alone: true,
	})
	return nil
}

// direct is the mean gas of votes that voters send themselves, after a first one, which pays more.
func (e *poll) direct() (uint64, error) {
	var sum uint64
	for i := range 1 + directVotes {
		r, err := e.chain.Seal(e.signed(e.keys[i], 1, e.dao.Governor, governor.PackCastVote(big.NewInt(1), 1)))
		if err != nil {
			return 0, err
		}
		if i > 0 {
			sum += r[0].GasUsed
		}
	}
	e.next = 1 + directVotes
	return sum / directVotes, nil
}

// ballot signs a voter's ballot.
func (e *poll) ballot(k *ecdsa.PrivateKey) (b models.Ballot, digest common.Hash, err error) {
	b = models.Ballot{Voter: crypto.PubkeyToAddress(k.PublicKey), Kind: models.SignedVote, ProposalID: e.id, Support: models.For, Received: uint64(time.Now().Unix())}
	typed, err := call.BallotTyped(e.record, b)
	if err != nil {
		return b, digest, err
	}
	digest = typed.Digest()
	b.Signature, err = crypto.Sign(digest[:], k)
	if err == nil {
		b.Signature[64] += 27
	}
	return b, digest, err
}

// sign signs the ballots of the next n voters.
func (e *poll) sign(n int) (list []models.Ballot, err error) {
	for _, k := range e.keys[e.next : e.next+n] {
		b, _, err := e.ballot(k)
		if err != nil {
			return nil, err
		}
		list = append(list, b)
	}
	e.next += n
	return list, nil
}

// inBatch is the gas of each of n ballots in one batch, by its receipt.
func (e *poll) inBatch(ctx context.Context, n int) (uint64, error) {
	list, err := e.sign(n)
	if err != nil {
		return 0, err
	}
	for _, b := range list {
		if _, _, err := e.store.SaveBallot(ctx, b); err != nil {
			return 0, err
		}
	}
	if err := e.relayer.Turn(ctx); err != nil {
		return 0, err
	}
	block, err := e.chain.Client().BlockByNumber(ctx, nil)
	if err != nil {
		return 0, err
	}
	r, err := e.chain.Client().TransactionReceipt(ctx, block.Transactions()[0].Hash())
	if err != nil || r.Status != types.ReceiptStatusSuccessful {
		return 0, errors.Join(err, errors.New("the batch is not in the newest block"))
	}
	return r.GasUsed / uint64(n), e.catchUp(ctx)
}

// catchUp reads the chain's new blocks into the record.
func (e *poll) catchUp(ctx context.Context) error {
	x := &chain.Indexer{Node: e.node, Store: e.store, DAO: e.record, Log: slog.New(slog.DiscardHandler), Alone: true}
	for {
		if moved, err := x.Step(ctx); err != nil || !moved {
			return err
		}
	}
}

// speed is how many ballots a second are checked, stored, tried, signed, sent and in a block of a chain on this machine, against how
// many signers a second are recovered.
func (e *poll) speed(ctx context.Context) (figure, error) {
	list, err := e.sign(relayedVotes)
	if err != nil {
		return figure{}, err
	}
	verifier := chain.NewVerifier(nil)
	begin := time.Now()
	for _, b := range list {
		typed, err := call.BallotTyped(e.record, b)
		if err != nil {
			return figure{}, err
		}
		if err := verifier.VerifyHash(ctx, b.Voter, typed.Digest(), b.Signature); err != nil {
			return figure{}, err
		}
	}
	checked := time.Since(begin).Seconds()
	for _, b := range list {
		if _, _, err := e.store.SaveBallot(ctx, b); err != nil {
			return figure{}, err
		}
	}
	if err := e.relayer.Turn(ctx); err != nil {
		return figure{}, err
	}
	all := time.Since(begin).Seconds()
	if err := e.catchUp(ctx); err != nil {
		return figure{}, err
	}
	voters, err := e.store.Voters(ctx, e.id)
	if err != nil || voters[models.For] != e.next {
		return figure{}, errors.Join(err, fmt.Errorf("%d of %d votes are counted", voters[models.For], e.next))
	}
	bare, err := recoveries(list)
	n := float64(len(list))
	return figure{"ballots-relayed", bare / all, fmt.Sprintf("%d ballots checked, stored, tried, sent and in blocks of a chain on this machine against bare crypto.SigToPub, one run, one thread: %.0f a second against %.0f; checking alone %.0f",
		len(list), n/all, n/bare, n/checked)}, err
}

// recoveries is how long it takes to recover the ballots' signers, in seconds.
func recoveries(list []models.Ballot) (float64, error) {
	hash := crypto.Keccak256([]byte("any"))
	begin := time.Now()
	for _, b := range list {
		raw := append([]byte{}, b.Signature...)
		raw[64] -= 27
		if _, err := crypto.SigToPub(hash, raw); err != nil {
			return 0, err
		}
	}
	return time.Since(begin).Seconds(), nil
}
