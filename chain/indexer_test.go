package chain_test

import (
	"context"
	"log/slog"
	"math/big"
	"math/rand/v2"
	"reflect"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

	"backprop/chain"
	"backprop/chain/bindings"
	"backprop/chain/call"
	"backprop/chain/devnet"
	"backprop/models"
	"backprop/models/modelstest"
)

var (
	governor = bindings.NewGovernor()
	token    = bindings.NewToken()
)

// setup is a DAO on a local chain, told its story if told, and an indexer of it into a fresh store.
type setup struct {
	*testing.T
	devnet *devnet.Chain
	node   *chain.Node
	dao    models.DAO
	store  *models.Store
	index  *chain.Indexer
}

func newSetup(t *testing.T, told bool, store *models.Store) *setup {
	t.Helper()
	c, err := devnet.Start(devnet.Options{Genesis: time.Now().Add(-devnet.StoryLength - time.Hour)})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { c.Close() })
	d, err := devnet.Deploy(c)
	if err == nil && told {
		err = devnet.Tell(c, d)
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
	dao, err := node.Discover(ctx, chain.Settings{Governor: d.Governor, Prefix: "BP", Assets: []common.Address{d.Dollar}})
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
	r.Proposals, _, err = store.Proposals(ctx, models.Filter{}, r.Cursor.Time)
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
		if got, want := p.State(r.Cursor.Time), models.State(s.number(s.dao.Governor, governor.PackState(id)).Uint64()); got != want {
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
	ether, err := s.devnet.Client().BalanceAt(ctx, s.dao.Timelock, nil)
	if err != nil || r.Balances[0].Amount.Big().Cmp(ether) != 0 {
		s.Errorf("the treasury holds %s wei in the record and %v on chain (%v)", r.Balances[0].Amount, ether, err)
	}
	if want := s.number(s.dao.Assets[1].Address, token.PackBalanceOf(s.dao.Timelock)); r.Balances[1].Amount != want {
		s.Errorf("the treasury holds %s DUSD in the record and %s on chain", r.Balances[1].Amount, want)
	}
}

func TestRecordOfTheStoryAgreesWithTheChain(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, store *models.Store) {
		s := newSetup(t, true, store)
		s.follow(s.index)
		s.agree()
		s.lives()
	})
}

// lives looks for every state that the contracts can be in, and for each executed payment's receipt.
func (s *setup) lives() {
	s.Helper()
	ctx := context.Background()
	r := s.record(s.store)
	counts, err := s.store.Counts(ctx, r.Cursor.Time)
	if err != nil {
		s.Fatal(err)
	}
	for _, state := range models.States() {
		if counts[state] == 0 && state != models.Expired {
			s.Errorf("no proposal is %s", state)
		}
	}
	open, _, err := s.store.Proposals(ctx, models.Filter{States: []models.State{models.Active}, Order: models.Ending}, r.Cursor.Time)
	if err != nil {
		s.Fatal(err)
	}
	for i := 1; i < len(open); i++ {
		if open[i-1].Standing.Deadline > open[i].Standing.Deadline {
			s.Errorf("%s ends after %s, but stands before it", s.dao.Number(open[i-1].ID), s.dao.Number(open[i].ID))
		}
	}
	paid := 0
	for _, p := range r.Proposals {
		receipts, err := s.store.Receipts(ctx, s.dao, p)
		if err != nil {
			s.Fatal(err)
		}
		var asked, moved []models.Payment
		for _, e := range s.dao.Effects(p) {
			if e.Kind == models.Pays && p.Standing.Outcome == models.OutcomeExecuted {
				asked = append(asked, e.Payment)
			}
		}
		for _, receipt := range receipts {
			moved = append(moved, receipt.Payment)
		}
		if !reflect.DeepEqual(asked, moved) {
			s.Errorf("%s voted %v, executed %v", s.dao.Number(p.ID), asked, moved)
		}
		paid += len(moved)
	}
	if paid == 0 || paid != len(r.Receipts) {
		s.Errorf("%d payments by proposal, %d in the ledger", paid, len(r.Receipts))
	}
}

// A stop at any block loses nothing: an indexer that is begun anew for each range ends at the same record.
func TestResume(t *testing.T) {
	s := newSetup(t, true, modelstest.SQLite(t))
	s.follow(s.index)
	other := modelstest.SQLite(t)
	for size := uint64(1); ; size = size%7 + 1 {
		moved, err := s.indexer(other, size).Step(context.Background())
		if err != nil {
			t.Fatal(err)
		}
		if !moved {
			break
		}
	}
	if got, want := s.record(other), s.record(s.store); !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v\nwant %+v", got, want)
	}
}

func (s *setup) send(from int, c call.Call) {
	s.Helper()
	if _, err := s.devnet.Send(from, &c.To, c.Value.ToInt(), c.Data); err != nil {
		s.Fatal(err)
	}
}

func (s *setup) skip(d time.Duration) {
	s.Helper()
	if err := s.devnet.Skip(d); err != nil {
		s.Fatal(err)
	}
}

// open proposes a payment and skips to its vote; it returns the proposal's id.
func (s *setup) open() models.Uint {
	s.Helper()
	pay := call.Pay(models.Payment{Asset: s.dao.Assets[1], Recipient: s.devnet.Account(9), Amount: models.U(5_000_000)})
	d := models.Description{Title: "A corpus", Track: models.Datasets, Body: "Text.", Proposer: s.devnet.Account(devnet.Proposer)}
	s.send(devnet.Proposer, call.Propose(s.dao, []models.Action{pay}, d.String()))
	s.skip(25 * time.Hour)
	s.follow(s.index)
	list := s.record(s.store).Proposals
	if len(list) == 0 {
		s.Fatal("no proposal in the record")
	}
	return list[0].ID
}

func (s *setup) head() uint64 {
	s.Helper()
	n, err := s.devnet.Client().BlockNumber(context.Background())
	if err != nil {
		s.Fatal(err)
	}
	return n
}

// A vote that a reorg takes away is taken away from the record, and one that comes instead is counted once.
func TestReorgTakesAVoteBack(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, store *models.Store) {
		s := newSetup(t, false, store)
		id := s.open()
		parent := s.head()
		s.send(devnet.Voter, call.Vote(s.dao, id, models.For, "yes"))
		s.follow(s.index)
		if v := s.record(s.store).Proposals[0].Standing.InFavor; v.IsZero() {
			t.Fatal("the vote is not in the record")
		}
		branch, err := s.devnet.Fork(parent)
		if err != nil {
			t.Fatal(err)
		}
		against := call.Vote(s.dao, id, models.Against, "no")
		if _, err := branch.Send(devnet.Treasurer, &against.To, nil, against.Data); err != nil {
			t.Fatal(err)
		}
		if err := branch.Adopt(); err != nil {
			t.Fatal(err)
		}
		s.follow(s.index)
		s.agree()
		st := s.record(s.store).Proposals[0].Standing
		if !st.InFavor.IsZero() || st.Against.IsZero() || st.Voters != 1 {
			t.Errorf("after the reorg: %+v", st)
		}
	})
}

// After random votes, delegations, transfers and reorgs the record is the chain's, and the one built from scratch.
func TestRandomReorgs(t *testing.T) {
	s := newSetup(t, false, modelstest.SQLite(t))
	id := s.open()
	r := rand.New(rand.NewPCG(1, 2))
	act := func(send func(from int, to *common.Address, data []byte)) {
		from, other := r.IntN(devnet.Accounts), s.devnet.Account(r.IntN(devnet.Accounts))
		switch r.IntN(3) {
		case 0:
			c := call.Vote(s.dao, id, models.Support(r.IntN(3)), "")
			send(from, &c.To, c.Data)
		case 1:
			c := call.Delegation(s.dao, other)
			send(from, &c.To, c.Data)
		case 2:
			send(from, &s.dao.Token.Address, token.PackTransfer(other, big.NewInt(r.Int64N(1000))))
		}
	}
	for range 12 {
		for range 1 + r.IntN(4) {
			act(func(from int, to *common.Address, data []byte) { s.devnet.Send(from, to, nil, data) })
			if r.IntN(2) == 0 {
				s.follow(s.index)
			}
		}
		branch, err := s.devnet.Fork(s.head() - uint64(r.IntN(3)))
		if err != nil {
			t.Fatal(err)
		}
		for range r.IntN(3) {
			act(func(from int, to *common.Address, data []byte) { branch.Send(from, to, nil, data) })
		}
		if err := branch.Adopt(); err != nil {
			t.Fatal(err)
		}
		s.follow(s.index)
		s.agree()
	}
	scratch := modelstest.SQLite(t)
	s.follow(s.indexer(scratch, 5))
	got, want := s.record(s.store), s.record(scratch)
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v\nwant %+v", got, want)
	}
}
