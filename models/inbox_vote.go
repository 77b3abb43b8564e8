package models

import (
	"errors"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// votes are the open votes in which the account has weight and has not voted, but those that it has signed a ballot for until the
// vote's end is near, and the challenged milestones that it could bring to a vote.
func (x *inbox) votes() error {
	open, _, err := x.Proposals(x.ctx, Filter{States: []State{Active}, Order: Ending, Size: inboxSize}, x.now)
	if err != nil {
		return err
	}
	for i := range open {
		if err := x.vote(&open[i]); err != nil {
			return err
		}
	}
	return x.undecided()
}

func (x *inbox) vote(p *Proposal) error {
	cast, err := x.hasCast(x.ctx, p.ID, x.account)
	if err != nil || cast {
		return err
	}
	if signed, err := x.hasSigned(x.ctx, p.ID, x.account); err != nil || signed && !x.closing(p) {
		return err
	}
	w, err := x.WeightAt(x.ctx, x.dao, x.account, p.Snapshot)
	if err == nil && !w.IsZero() {
		x.add(Task{Duty: AsVoter, Step: TaskVote, Proposal: p, Weight: w, By: x.seconds(p.Standing.Deadline), Counted: true})
	}
	return err
}

// closing tells whether a vote ends so soon that a ballot on its way may come too late: within an hour, or the last tenth where the
// clock counts blocks.
func (x *inbox) closing(p *Proposal) bool {
	if x.dao.Clock == ByNumber {
		return x.now.Clock+(p.Standing.Deadline-min(p.Snapshot, p.Standing.Deadline))/10 >= p.Standing.Deadline
	}
	return x.now.Clock+3600 >= p.Standing.Deadline
}

// seconds is a timepoint of the governor's clock in Unix seconds; 0 where the clock counts blocks.
func (x *inbox) seconds(timepoint uint64) uint64 {
	if x.dao.Clock == ByNumber {
		return 0
	}
	return timepoint
}

// undecided are the challenged milestones that no proposal decides, for those who may propose.
func (x *inbox) undecided() error {
	if x.dao.Escrow == (common.Address{}) {
		return nil
	}
	var refused Refusal
	if err := x.MayPropose(x.ctx, x.dao, x.account); errors.As(err, &refused) {
		return nil
	} else if err != nil {
		return err
	}
	pending, _, err := x.Grants(x.ctx, GrantFilter{Pending: true, Size: inboxSize, Number: 1})
	if err != nil || len(pending) == 0 {
		return err
	}
	moving, _, err := x.Proposals(x.ctx, Filter{States: []State{Pending, Active, Succeeded, Queued}, Order: Newest, Size: inboxSize}, x.now)
	if err != nil {
		return err
	}
	for i := range pending {
		x.decisions(&pending[i], moving)
	}
	return nil
}

func (x *inbox) decisions(g *Grant, moving []Proposal) {
	for i := range g.Milestones {
		if g.State(i, x.now.Time) != Challenged {
			continue
		}
		decided := false
		for _, p := range moving {
			decided = decided || x.dao.Settles(p, g.ID, uint64(i))
		}
		if !decided {
			x.onGrant(AsVoter, TaskDecide, g, i, g.ReleaseAt(i, x.now.Time), true)
		}
	}
}

// treasury is what moves money on or back. Anyone may do most of it; it is counted for the guardian, and for those whom
// the timelock lists as executors.
func (x *inbox) treasury() error {
	counted, err := x.treasurer()
	if err != nil {
		return err
	}
	queue, _, err := x.Proposals(x.ctx, Filter{States: []State{Queued, Succeeded}, Size: inboxSize}, x.now)
	if err != nil {
		return err
	}
	for i := range queue {
		x.move(&queue[i], counted)
	}
	if x.dao.Escrow == (common.Address{}) {
		return nil
	}
	open, _, err := x.Grants(x.ctx, GrantFilter{Open: true, Size: inboxSize, Number: 1})
	for i := range open {
		x.returns(&open[i], counted)
	}
	return err
}

// move is what carries a proposal that passed further.
func (x *inbox) move(p *Proposal, counted bool) {
	switch {
	case p.Ready(x.now) || !x.dao.Queues() && p.State(x.now) == Succeeded:
		x.add(Task{Duty: AsTreasurer, Step: TaskExecute, Proposal: p, By: p.Standing.Expires, Counted: counted})
	case p.State(x.now) == Succeeded:
		x.add(Task{Duty: AsTreasurer, Step: TaskQueue, Proposal: p, Counted: counted})
	}
}

// returns is what of a grant can go back to the treasury.
func (x *inbox) returns(g *Grant, counted bool) {
	if g.Status == Offered && x.now.Time > g.AcceptBy() {
		x.onGrant(AsTreasurer, TaskLapse, g, -1, 0, counted)
	}
	if g.Status != GrantActive {
		return
	}
	for i := range g.Milestones {
		if g.State(i, x.now.Time) == Overdue {
			x.onGrant(AsTreasurer, TaskExpire, g, i, 0, counted)
		}
	}
}

// executorRole is who may execute in OpenZeppelin's timelock.
var executorRole = crypto.Keccak256Hash([]byte("EXECUTOR_ROLE"))

// treasurer tells whether the treasury's tasks are the account's own.
func (x *inbox) treasurer() (bool, error) {
	if x.account == x.escrow.Guardian {
		return true, nil
	}
	r, err := first[Role](x.db(x.ctx).Where("role = ? AND account = ?", executorRole, x.account).Order("block DESC, log DESC"))
	if errors.Is(err, ErrNotFound) {
		return false, nil
	}
	return r.Granted, err
}
