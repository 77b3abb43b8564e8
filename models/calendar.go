package models

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
)

// Occasion is a moment that a calendar shows. It keeps its key when it moves.
type Occasion struct {
	Key       string
	Kind      OccasionKind
	At        uint64 // Unix seconds; where the clock counts blocks, about
	About     bool   // At follows from the pace of the chain
	Moves     uint64 // facts that may have moved it so far, and cancelled it
	Changed   uint64 // Unix seconds: when it was set or moved last
	Off       bool   // it doesn't take place any more
	Proposal  *Proposal
	Grant     *Grant
	Milestone int // of the grant; -1 for its own
	Program   *Program
	Round     *Round
}

// OccasionKind is what happens then.
type OccasionKind string

const (
	VotingOpens   OccasionKind = "voting-opens"
	VotingEnds    OccasionKind = "voting-ends"
	TimelockEnds  OccasionKind = "timelock-ends"
	ExecutionEnds OccasionKind = "execution-ends"
	AcceptEnds    OccasionKind = "accept-ends"
	WorkDue       OccasionKind = "work-due" // as planned; evidence is taken until EvidenceEnds
	EvidenceEnds  OccasionKind = "evidence-ends"
	ReviewEnds    OccasionKind = "review-ends"
	PaymentDue    OccasionKind = "payment-due" // claimable if nobody acts
	PaymentMade   OccasionKind = "paid"
	IntakeOpens   OccasionKind = "intake-opens"
	IntakeEnds    OccasionKind = "intake-ends"
	RewardsEnd    OccasionKind = "rewards-end"
)

// Limits of a calendar: what is past is shown for a while, and no more proposals or grants are looked at.
const (
	calendarPast = 365 * 86400
	calendarSize = 100
)

// Calendar returns the moments of a scope, soonest first: those to come, and those of the last year; of a grant, all.
func (s *Store) Calendar(ctx context.Context, dao DAO, of Scope, head Block) ([]Occasion, error) {
	x := &calendar{Store: s, ctx: ctx, dao: dao, head: head, now: dao.Moment(head)}
	err := x.gather(of)
	list := slices.DeleteFunc(x.list, func(o Occasion) bool { return of.Grant == 0 && o.At+calendarPast < head.Time })
	slices.SortStableFunc(list, func(a, b Occasion) int { return cmp.Or(cmp.Compare(a.At, b.At), cmp.Compare(a.Key, b.Key)) })
	return list, err
}

// calendar gathers occasions.
type calendar struct {
	*Store
	ctx    context.Context
	dao    DAO
	head   Block
	now    Moment
	pace   float64
	pauses uint64 // events that began or ended a pause of the escrow, each of which may move a grant's dates
	paused uint64 // when the last of them was
	list   []Occasion
}

func (x *calendar) gather(of Scope) (err error) {
	if x.dao.Clock == ByNumber {
		if x.pace, err = x.Pace(x.ctx, x.head); err != nil {
			return err
		}
	}
	if err := x.stops(); err != nil {
		return err
	}
	switch {
	case of.Grant != 0:
		return x.grant(of.Grant)
	case of.Program != 0:
		return firstError(func() error { return x.program(of.Program) }, func() error { return x.grants(GrantFilter{Program: of.Program}) })
	case !of.Whole():
		return x.account(of.Account)
	}
	return firstError(func() error { return x.proposals(common.Address{}) }, x.programs, x.rounds)
}

func (x *calendar) add(o Occasion) {
	if o.At != 0 {
		x.list = append(x.list, o)
	}
}

// proposals are the dates of the last proposals; of an account, those that it has a vote in, or can still come to have.
func (x *calendar) proposals(account common.Address) error {
	list, _, err := x.Proposals(x.ctx, Filter{Size: calendarSize, Page: 1}, x.now)
	if err != nil {
		return err
	}
	ids := make([]Uint, len(list))
	for i, p := range list {
		ids[i] = p.ID
	}
	steps, err := all[Step](x.db(x.ctx).Where("proposal_id IN ?", ids).Order("block, log"))
	if err != nil {
		return err
	}
	for i := range list {
		concerned, err := x.concerns(list[i], account)
		if err != nil {
			return err
		}
		if !concerned {
			continue
		}
		if err := x.proposal(&list[i], steps); err != nil {
			return err
		}
	}
	return nil
}

func (x *calendar) concerns(p Proposal, account common.Address) (bool, error) {
	if account == (common.Address{}) || p.Proposer == account || p.State(x.now) == Pending {
		return true, nil
	}
	w, err := x.WeightAt(x.ctx, x.dao, account, p.Snapshot)
	return !w.IsZero(), err
}

// proposal adds the dates of one: each moves with the steps of its own kind, and all end with a cancellation.
func (x *calendar) proposal(p *Proposal, steps []Step) error {
	off, ended := p.Standing.Outcome == OutcomeCanceled, p.Standing.Ended
	add := func(kind OccasionKind, at uint64, moved StepKind) {
		o := Occasion{Key: proposalKey(p.ID, ItemKind(kind)), Kind: kind, At: at, Changed: p.Time, Proposal: p, Milestone: -1}
		for _, s := range steps {
			if s.ProposalID == p.ID && s.Kind == moved {
				o.Moves, o.Changed = o.Moves+1, s.Time
			}
		}
		if off && ended < at {
			o.Off, o.Moves, o.Changed = true, o.Moves+1, ended
		}
		x.add(o)
	}
	add(TimelockEnds, p.Standing.Eta, StepQueued)
	add(ExecutionEnds, p.Standing.Expires, StepQueued)
	if x.dao.Clock != ByNumber {
		add(VotingOpens, p.Snapshot+1, "")
		add(VotingEnds, p.Standing.Deadline, StepExtended)
		return nil
	}
	return x.byBlocks(add, p)
}

// paceMoves is after how many blocks a date that is known by the chain's pace counts as moved again.
const paceMoves = 50

// byBlocks adds the dates of a vote whose clock counts blocks: what is ahead by the chain's pace, rounded to ten minutes
// since it is not known better; what is past as the record has it, until a fact after it says it for good.
func (x *calendar) byBlocks(add func(OccasionKind, uint64, StepKind), p *Proposal) error {
	for _, d := range []struct {
		kind  OccasionKind
		block uint64
		moved StepKind
	}{{VotingOpens, p.Snapshot + 1, ""}, {VotingEnds, p.Standing.Deadline, StepExtended}} {
		at, known, err := x.when(d.block)
		if err != nil {
			return err
		}
		n := len(x.list)
		if add(d.kind, at, d.moved); n == len(x.list) {
			continue
		}
		o := &x.list[n]
		o.About, o.Moves = known == 0, o.Moves<<20+(x.head.Number-min(x.head.Number, p.Block))/paceMoves
		if known > 0 {
			o.Moves, o.Changed = o.Moves|(1<<20-1), max(o.Changed, known)
		} else {
			o.Changed = x.head.Time
		}
	}
	return nil
}

// when is the time of a block, rounded where it follows from the chain's pace, and since when it stays so; 0: not yet.
func (x *calendar) when(block uint64) (at, known uint64, err error) {
	if block <= x.head.Number {
		return x.timeOf(x.ctx, x.dao, block, x.head)
	}
	if x.pace <= 0 {
		return 0, 0, nil
	}
	at = x.head.Time + uint64(min(float64(block-x.head.Number)*x.pace, 1<<40))
	return at / paceSteps * paceSteps, 0, nil
}

// account is what an account has a part in: votes and grants.
func (x *calendar) account(a common.Address) error {
	if err := x.proposals(a); err != nil || !x.dao.Grants() {
		return err
	}
	return x.grants(GrantFilter{Account: a})
}

func (x *calendar) rounds() error {
	rounds, err := x.Rounds(x.ctx, 1, calendarSize)
	for i, r := range rounds {
		o := Occasion{Key: fmt.Sprintf("rewards/%d/end", r.ID), Kind: RewardsEnd, At: r.Deadline, Changed: r.Time, Round: &rounds[i], Milestone: -1}
		if r.ClosedAt > 0 {
			o.Off, o.Moves, o.Changed = r.ClosedAt < r.Deadline, 1, r.ClosedAt
		}
		x.add(o)
	}
	return err
}
