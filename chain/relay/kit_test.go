package relay_test

import (
	"context"
	"crypto/ecdsa"
	"flag"
	"log/slog"
	"math/big"
	"net/http/httptest"
	"path/filepath"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"backprop/chain"
	"backprop/chain/bindings"
	"backprop/chain/call"
	"backprop/chain/devnet"
	"backprop/chain/fault"
	"backprop/chain/relay"
	"backprop/models"
	"backprop/models/modelstest"
)

var seed = flag.Uint64("seed", 1, "what the tests' chances follow from")

var (
	governor = bindings.NewGovernor()
	ether    = big.NewInt(1_000_000_000_000_000_000)
)

// stage is a DAO with a proposal that is voted on, a record of it, and a relayer that sees the chain through a proxy that fails
// as nodes do.
type stage struct {
	*testing.T
	chain    *devnet.Chain
	dao      models.DAO
	store    *models.Store
	index    *chain.Indexer
	proxy    *fault.Proxy
	node     *chain.Node // through the proxy
	relayer  *relay.Relayer
	key      *ecdsa.PrivateKey
	proposal models.Uint
	now      time.Time
	log      *notes
}

// voters have weight in the proposal.
var voters = []int{devnet.Voter, devnet.Treasurer, devnet.Proposer, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14}

func newStage(t *testing.T, store *models.Store) *stage {
	t.Helper()
	return newStageOf(t, store, (*stage).begin)
}

// newStageOf has a chain of its own, with the DAO that begin makes.
func newStageOf(t *testing.T, store *models.Store, begin func(*stage)) *stage {
	t.Helper()
	s := &stage{T: t, store: store, log: &notes{}}
	begin(s)
	s.now = s.chain.Now()
	s.index = &chain.Indexer{Node: s.dial(s.chain.URL()), Store: store, DAO: s.dao, Log: slog.New(slog.DiscardHandler), Poll: time.Millisecond, Alone: true}
	s.proxy = fault.New(*seed, s.chain.URL())
	server := httptest.NewServer(s.proxy)
	t.Cleanup(server.Close)
	s.node = s.dial(server.URL)
	s.node.Patience = time.Millisecond
	s.key, _ = crypto.GenerateKey()
	s.fund(ether)
	s.restart()
	s.follow()
	return s
}

// each runs a test with a record in SQLite and with one in PostgreSQL.
func each(t *testing.T, f func(*testing.T, *stage)) {
	t.Run("sqlite", func(t *testing.T) { f(t, newStage(t, modelstest.SQLite(t))) })
	t.Run("postgres", func(t *testing.T) {
		if testing.Short() {
			t.Skip("-short")
		}
		f(t, newStage(t, modelstest.Store(t, "postgres")))
	})
}

// begin makes the chain: every voter delegates to itself, and a proposal of nothing is open.
func (s *stage) begin() {
	s.Helper()
	c, err := devnet.Start(devnet.Options{Genesis: time.Now().Add(-30 * 24 * time.Hour)})
	s.keep(err)
	s.Cleanup(func() { c.Close() })
	d, err := devnet.Deploy(c)
	s.keep(err)
	s.chain = c
	token := bindings.NewToken()
	for _, v := range voters {
		s.send(v, d.Token, token.PackDelegate(c.Account(v)))
	}
	s.chain.Skip(time.Second)
	s.proposal = s.propose(d.Governor, "A question")
	s.keep(c.Skip(25 * time.Hour))
	s.dao, err = s.dial(c.URL()).Discover(context.Background(), chain.Settings{Governor: d.Governor, Prefix: "BP", Assets: []common.Address{d.Dollar}, Escrow: d.Escrow, Distributor: d.Distributor})
	s.keep(err)
}

func (s *stage) propose(gov common.Address, text string) models.Uint {
	s.Helper()
	receipt := s.send(devnet.Proposer, gov, governor.PackPropose([]common.Address{{1}}, []*big.Int{new(big.Int)}, [][]byte{{}}, text))
	event, err := governor.UnpackProposalCreatedEvent(receipt.Logs[0])
	s.keep(err)
	id, _ := models.FromBig(event.ProposalId)
	return id
}

func (s *stage) keep(err error) {
	s.Helper()
	if err != nil {
		s.Fatal(err)
	}
}

func (s *stage) send(from int, to common.Address, data []byte) *types.Receipt {
	s.Helper()
	r, err := s.chain.Send(from, &to, nil, data)
	s.keep(err)
	return r
}

func (s *stage) dial(url string) *chain.Node {
	s.Helper()
	n, err := chain.Dial(context.Background(), url)
	s.keep(err)
	s.Cleanup(n.Close)
	return n
}

func (s *stage) account() common.Address { return crypto.PubkeyToAddress(s.key.PublicKey) }

// fund gives the relayer's account wei.
func (s *stage) fund(amount *big.Int) {
	s.Helper()
	to := s.account()
	_, err := s.chain.Send(devnet.Deployer, &to, amount, nil)
	s.keep(err)
}

// options are a relayer's that sends at once, and waits for nothing.
func (s *stage) options() relay.Options {
	return relay.Options{
		Node: s.node, Store: s.store, DAO: s.dao, Log: slog.New(s.log), Signer: relay.New(s.key),
		Purse:     models.Purse{Day: wei(ether), Proposal: wei(ether), Account: 10, Price: models.U(100e9), Gas: 400_000},
		Caps:      relay.Caps{Fee: big.NewInt(100e9), Tip: big.NewInt(2e9)},
		Multicall: devnet.Multicall, Full: 1, Patience: time.Nanosecond, Alone: true,
		Now: func() time.Time { return s.now },
	}
}

func wei(v *big.Int) models.Uint { u, _ := models.FromBig(v); return u }

// restart is a new process: a relayer that remembers nothing but the record.
func (s *stage) restart(change ...func(*relay.Options)) {
	o := s.options()
	for _, f := range change {
		f(&o)
	}
	s.relayer = relay.Start(o)
}

// follow brings the record to the chain's head.
func (s *stage) follow() {
	s.Helper()
	for {
		moved, err := s.index.Step(context.Background())
		s.keep(err)
		if !moved {
			return
		}
	}
}

// sign is an account's signed vote.
func (s *stage) sign(voter int, support models.Support, reason string) models.Ballot {
	s.Helper()
	return s.signOn(s.proposal, voter, support, reason)
}

func (s *stage) signOn(proposal models.Uint, voter int, support models.Support, reason string) models.Ballot {
	s.Helper()
	b := models.Ballot{Voter: s.chain.Account(voter), Kind: models.SignedVote, ProposalID: proposal, Support: support, Reason: reason, Received: uint64(s.now.Unix())}
	var err error
	b.Nonce, err = s.node.BallotNonce(context.Background(), s.dao, b.Kind, b.ProposalID, b.Voter)
	s.keep(err)
	return s.signed(b, voter)
}

func (s *stage) signed(b models.Ballot, voter int) models.Ballot {
	s.Helper()
	typed, err := call.BallotTyped(s.dao, b)
	s.keep(err)
	hash := typed.Digest()
	b.Signature, err = crypto.Sign(hash[:], s.chain.Key(voter))
	s.keep(err)
	b.Signature[64] += 27
	return b
}

// cast signs and stores ballots of so many voters.
func (s *stage) cast(n int) (list []models.Ballot) {
	s.Helper()
	for _, v := range voters[:n] {
		list = append(list, s.saved(s.sign(v, models.For, "")))
	}
	return list
}

func (s *stage) saved(b models.Ballot) models.Ballot {
	s.Helper()
	b, _, err := s.store.SaveBallot(context.Background(), b)
	s.keep(err)
	return b
}

// turn is one turn of the relayer that must not fail.
func (s *stage) turn() {
	s.Helper()
	s.keep(s.relayer.Turn(context.Background()))
}

// settle lets relayer and record go on until nothing changes any more.
func (s *stage) settle() {
	s.Helper()
	for range 6 {
		s.turn()
		s.follow()
		s.now = s.now.Add(time.Second)
	}
}

// fileStore is a record in an SQLite file.
func fileStore(t *testing.T) *models.Store {
	t.Helper()
	store, err := models.Open(filepath.Join(t.TempDir(), "test.db"))
	if err == nil {
		_, err = store.Migrate(context.Background())
	}
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { store.Close() })
	return store
}
