package models

import (
	"cmp"
	"slices"

	"github.com/ethereum/go-ethereum/common"
)

// booking tells what facts say that moved. The facts of a block are never apart.
type booking struct {
	*links
	dao    DAO
	causes map[common.Hash][]*cause    // by transaction, in the order of the chain
	calls  map[common.Hash][]Operation // that were executed
	steps  map[common.Hash][]Step      // of proposals that a governor without a timelock executed
	list   []Movement
}

// movements are what facts say that moved from and to the DAO's books, in the order of the ledger and without balances.
func (l *links) movements(dao DAO, f Facts) []Movement {
	t := &booking{links: l, dao: dao, causes: map[common.Hash][]*cause{}, calls: map[common.Hash][]Operation{}, steps: map[common.Hash][]Step{}}
	t.prepare(f)
	for _, o := range f.executed() {
		t.call(o.At, 0, o.Target, o.Value)
	}
	for _, e := range f.Steps {
		if e.Kind == StepExecuted && dao.TimelockKind == Direct {
			for i, a := range l.actions[e.ProposalID] {
				t.call(e.At, uint(i), a.Target, a.Value)
			}
		}
	}
	for i := range f.Transfers {
		t.transfer(&f.Transfers[i])
	}
	slices.SortFunc(t.list, inLedger)
	return t.list
}

// inLedger is the order of the ledger, oldest first.
func inLedger(a, b Movement) int {
	return cmp.Or(cmp.Compare(a.Block, b.Block), cmp.Compare(a.Place, b.Place), a.Account.Cmp(b.Account), a.Asset.Cmp(b.Asset), cmp.Compare(a.Part, b.Part))
}

func (t *booking) prepare(f Facts) {
	for _, o := range f.executed() {
		t.calls[o.Tx] = append(t.calls[o.Tx], o)
	}
	for _, e := range f.Steps {
		if e.Kind == StepExecuted && t.dao.TimelockKind == Direct {
			t.steps[e.Tx] = append(t.steps[e.Tx], e)
		}
	}
	for i := range f.Turns {
		if c, ok := t.escrowed(t.dao, &f.Turns[i]); ok {
			t.cause(c)
		}
	}
	for i := range f.Rewards {
		if c, ok := t.distributed(t.dao, &f.Rewards[i]); ok {
			t.cause(c)
		}
	}
}

// cause keeps why something moved. What no Transfer tells of moves by it.
func (t *booking) cause(c cause) {
	if c.round != 0 && c.kind == MovedRound {
		t.opened[c.round], _ = t.proposal(c.At)
	}
	t.causes[c.Tx] = append(t.causes[c.Tx], &c)
	if !t.dao.tracked(c.asset) {
		t.move(c.At, 0, c.asset, c.from, c.to, c.amount, &c)
	}
}

// call is a call that the treasury made with ETH. What escrow or distributor say that they were sent has moved already.
func (t *booking) call(at At, part uint, target common.Address, value Uint) {
	from := t.dao.Treasury()
	if value.IsZero() || target == from || meet(t.causes[at.Tx], common.Address{}, from, target, value) != nil {
		return
	}
	if t.dao.Keeps(target) { // which tells by events of its own what it got; else it is found as a deposit
		t.out(at, part, common.Address{}, from, target, value, nil)
		return
	}
	t.move(at, part, common.Address{}, from, target, value, nil)
}

func (t *booking) transfer(x *Transfer) {
	if !t.dao.tracked(x.Token) || x.Amount.IsZero() || x.Sender == x.Recipient || !t.dao.Keeps(x.Sender) && !t.dao.Keeps(x.Recipient) {
		return
	}
	t.move(x.At, 0, x.Token, x.Sender, x.Recipient, x.Amount, meet(t.causes[x.Tx], x.Token, x.Sender, x.Recipient, x.Amount))
}

// move books an amount on both sides, as far as they are books.
func (t *booking) move(at At, part uint, asset, from, to common.Address, amount Uint, why *cause) {
	if from == to {
		return
	}
	if t.dao.Keeps(from) {
		t.out(at, part, asset, from, to, amount, why)
	}
	if t.dao.Keeps(to) {
		m := t.movement(at, part, asset, to, from, amount, why)
		switch {
		case why != nil:
		case t.dao.Keeps(from):
			m.Kind = MovedBetween
		case from == (common.Address{}) && asset != (common.Address{}):
			m.Kind = MovedMint
		default:
			m.Kind = MovedDeposit
		}
		t.list = append(t.list, m)
	}
}

func (t *booking) out(at At, part uint, asset, from, to common.Address, amount Uint, why *cause) {
	m := t.movement(at, part, asset, from, to, amount, why)
	m.Out = true
	if why == nil {
		_, executed := t.proposal(at)
		switch {
		case t.dao.Keeps(to):
			m.Kind = MovedBetween
		case to == (common.Address{}):
			m.Kind = MovedBurn
		case executed && from == t.dao.Treasury():
			m.Kind = MovedPayment
		default:
			m.Kind = MovedTaken
		}
	}
	t.list = append(t.list, m)
}

// movement begins one, with what it was for.
func (t *booking) movement(at At, part uint, asset, account, other common.Address, amount Uint, why *cause) Movement {
	m := Movement{
		Block: at.Block, Place: uint64(at.Log) + 1, Account: account, Asset: asset, Part: part, Tx: at.Tx, Time: at.Time, Amount: amount, Other: other, Known: true,
	}
	m.ProposalID, _ = t.proposal(at)
	if why == nil {
		return m
	}
	m.Kind, m.GrantID, m.Milestone, m.Round = why.kind, why.grant, why.milestone, why.round
	if m.ProposalID.IsZero() {
		m.ProposalID = t.grants[why.grant].Proposal
	}
	if m.ProposalID.IsZero() && why.round != 0 {
		m.ProposalID = t.opened[why.round]
	}
	return m
}

// proposal is the one whose execution something was a part of: the first call executed in its transaction that ends behind it.
// executed tells whether there was a call, of a proposal or not.
func (t *booking) proposal(at At) (id Uint, executed bool) {
	for _, o := range t.calls[at.Tx] {
		if o.Log >= at.Log {
			return t.proposals[o.Operation], true
		}
	}
	steps := t.steps[at.Tx]
	for i, e := range steps {
		if e.Log >= at.Log || i == len(steps)-1 {
			return e.ProposalID, true
		}
	}
	return id, false
}
