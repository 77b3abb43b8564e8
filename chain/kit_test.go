package chain_test

import (
	"context"
	"log/slog"
	"math/big"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

	"backprop/chain"
	"backprop/chain/bindings"
	"backprop/chain/devnet"
	"backprop/models"
)

var (
	governor = bindings.NewGovernor()
	token    = bindings.NewToken()
)

// story is what a DAO is given to look back on: devnet.Tell, devnet.TellBriefly, or nil.
type story func(*devnet.Chain, devnet.DAO) error

// setup is a DAO on a local chain, told its story, and an indexer of it into a fresh store.
type setup struct {
	*testing.T
	devnet *devnet.Chain
	node   *chain.Node
	dao    models.DAO
	store  *models.Store
	index  *chain.Indexer
}

func newSetup(t *testing.T, tell story, store *models.Store) *setup {
	t.Helper()
	c, err := devnet.Start(devnet.Options{Genesis: time.Now().Add(-devnet.StoryLength - time.Hour)})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { c.Close() })
	d, err := devnet.Deploy(c)
	if err == nil && tell != nil {
		err = tell(c, d)
	}
	if err != nil {
		t.Fatal(err)
	}
	ctx := context.Background()
	node, err := chain.Dial(ctx, c.URL())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(node.Close)
	dao, err := node.Discover(ctx, chain.Settings{Governor: d.Governor, Prefix: "BP", Assets: []common.Address{d.Dollar}, Escrow: d.Escrow, Distributor: d.Distributor})
	if err != nil {
		t.Fatal(err)
	}
	s := &setup{T: t, devnet: c, node: node, dao: dao, store: store}
	s.index = s.indexer(store, 200)
	return s
}

func (s *setup) indexer(store *models.Store, size uint64) *chain.Indexer {
	return &chain.Indexer{Node: s.node, Store: store, DAO: s.dao, Log: slog.New(slog.DiscardHandler), Poll: time.Millisecond, Range: size}
}

func (s *setup) follow(x *chain.Indexer) {
	s.Helper()
	for {
		moved, err := x.Step(context.Background())
		if err != nil {
			s.Fatal(err)
		}
		if !moved {
			return
		}
	}
}

func (s *setup) ask(target common.Address, data []byte) []byte {
	s.Helper()
	raw, err := s.devnet.Client().CallContract(context.Background(), ethereum.CallMsg{To: &target, Data: data}, nil)
	if err != nil {
		s.Fatal(err)
	}
	return raw
}

func (s *setup) number(target common.Address, data []byte) models.Uint {
	return models.FromBytes(s.ask(target, data))
}

// record is what pages could say of a store.
type record struct {
	Cursor    models.Block
	Proposals []models.Proposal
	Votes     [][]models.Vote
	Holders   []models.Holder
	Balances  []models.Payment
	Receipts  []models.Receipt
}

func (s *setup) record(store *models.Store) (r record) {
	s.Helper()
	ctx := context.Background()
	keep := func(err error) {
		if err != nil {
			s.Helper()
			s.Fatal(err)
		}
	}
	var err error
	r.Cursor, err = store.Cursor(ctx)
	keep(err)
	r.Proposals, _, err = store.Proposals(ctx, models.Filter{}, s.dao.Moment(r.Cursor))
	keep(err)
	for _, p := range r.Proposals {
		v, err := store.Votes(ctx, p.ID, 1, 1000)
		keep(err)
		r.Votes = append(r.Votes, v)
	}
	for i := range devnet.Accounts {
		h, err := store.Holder(ctx, s.devnet.Account(i))
		keep(err)
		r.Holders = append(r.Holders, h)
	}
	r.Balances, err = store.Balances(ctx, s.dao)
	keep(err)
	r.Receipts, _, err = store.Payments(ctx, s.dao, 1, 1000)
	keep(err)
	return r
}

// agree holds the record against the contracts' own answers.
func (s *setup) agree() {
	s.Helper()
	r := s.record(s.store)
	ctx := context.Background()
	for _, p := range r.Proposals {
		id := p.ID.Big()
		if got, want := p.State(s.dao.Moment(r.Cursor)), models.State(s.number(s.dao.Governor, governor.PackState(id)).Uint64()); got != want {
			s.Errorf("%s is %s in the record and %s on chain", s.dao.Number(p.ID), got, want)
		}
		votes, err := governor.UnpackProposalVotes(s.ask(s.dao.Governor, governor.PackProposalVotes(id)))
		if err != nil {
			s.Fatal(err)
		}
		for i, pair := range [][2]any{{p.Standing.Against.Big(), votes.AgainstVotes}, {p.Standing.InFavor.Big(), votes.ForVotes}, {p.Standing.Abstain.Big(), votes.AbstainVotes}} {
			if pair[0].(*big.Int).Cmp(pair[1].(*big.Int)) != 0 {
				s.Errorf("%s: support %d has %v in the record and %v on chain", s.dao.Number(p.ID), i, pair[0], pair[1])
			}
		}
		if got, want := models.U(p.Standing.Deadline), s.number(s.dao.Governor, governor.PackProposalDeadline(id)); got != want {
			s.Errorf("%s: deadline %s in the record and %s on chain", s.dao.Number(p.ID), got, want)
		}
		if got, want := models.U(p.Standing.Eta), s.number(s.dao.Governor, governor.PackProposalEta(id)); got != want && p.Standing.Outcome == models.Undecided {
			s.Errorf("%s: eta %s in the record and %s on chain", s.dao.Number(p.ID), got, want)
		}
		if p.Snapshot >= r.Cursor.Time {
			continue
		}
		at := new(big.Int).SetUint64(p.Snapshot)
		if got, want := p.Standing.Quorum, s.number(s.dao.Governor, governor.PackQuorum(at)); got != want {
			s.Errorf("%s: quorum %s in the record and %s on chain", s.dao.Number(p.ID), got, want)
		}
		for i := range devnet.Accounts {
			a := s.devnet.Account(i)
			got, err := s.store.WeightAt(ctx, s.dao, a, p.Snapshot)
			if err != nil {
				s.Fatal(err)
			}
			if want := s.number(s.dao.Token.Address, token.PackGetPastVotes(a, at)); got != want {
				s.Errorf("%s: account %d weighs %s in the record and %s on chain", s.dao.Number(p.ID), i, got, want)
			}
		}
	}
	for _, h := range r.Holders {
		if want := s.number(s.dao.Token.Address, token.PackBalanceOf(h.Account)); h.Balance != want {
			s.Errorf("%s holds %s in the record and %s on chain", h.Account, h.Balance, want)
		}
		if want := s.number(s.dao.Token.Address, token.PackGetVotes(h.Account)); h.Votes != want {
			s.Errorf("%s votes with %s in the record and %s on chain", h.Account, h.Votes, want)
		}
		if want := common.BytesToAddress(s.ask(s.dao.Token.Address, token.PackDelegates(h.Account))); h.Delegate != want {
			s.Errorf("%s delegates to %s in the record and to %s on chain", h.Account, h.Delegate, want)
		}
	}
	s.ledgerAgrees(someBlocks(rand.New(rand.NewPCG(r.Cursor.Number, 3)), s.dao.First, r.Cursor.Number, 6))
	ether, err := s.devnet.Client().BalanceAt(ctx, s.dao.Timelock, nil)
	if err != nil || r.Balances[0].Amount.Big().Cmp(ether) != 0 {
		s.Errorf("the treasury holds %s wei in the record and %v on chain (%v)", r.Balances[0].Amount, ether, err)
	}
	if want := s.number(s.dao.Assets[1].Address, token.PackBalanceOf(s.dao.Timelock)); r.Balances[1].Amount != want {
		s.Errorf("the treasury holds %s DUSD in the record and %s on chain", r.Balances[1].Amount, want)
	}
}
