package models

import (
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
)

// grants are what waits in the grants in which accounts with channels have a seat.
func (x *herald) grants() error {
	if !x.dao.Grants() {
		return nil
	}
	var accounts []common.Address
	for _, r := range x.wanting(ToldMilestone, x.head.Time) {
		if a := r.Channel.Account; !slices.Contains(accounts, a) {
			accounts = append(accounts, a)
		}
	}
	seated, err := x.seatedOf(accounts)
	if err != nil {
		return err
	}
	turns := map[uint64][]Turn{}
	for _, a := range seated {
		list, _, err := x.Grants(x.ctx, GrantFilter{Account: a, Number: 1, Size: tellSize})
		if err != nil {
			return err
		}
		for i := range list {
			if err := x.grant(&list[i], a, turns); err != nil {
				return err
			}
		}
	}
	return nil
}

// seatedOf are those of some accounts that have a seat in a grant.
func (x *herald) seatedOf(accounts []common.Address) (list []common.Address, err error) {
	return list, chunks(accounts, func(part []common.Address) error {
		var some []common.Address
		err := x.db(x.ctx).Model(&Seat{}).Distinct().Where("account IN ?", part).Order("account").Pluck("account", &some).Error
		list = append(list, some...)
		return err
	})
}

// grant adds what one grant has for an account, once all that happened in it is settled. What happened in grants is read once.
func (x *herald) grant(g *Grant, a common.Address, known map[uint64][]Turn) error {
	turns, ok := known[g.ID]
	if !ok {
		var err error
		if turns, err = x.Turns(x.ctx, g.ID); err != nil {
			return err
		}
		known[g.ID] = turns
	}
	if n := len(turns); g.Block > x.settled.Number || n > 0 && turns[n-1].Block > x.settled.Number {
		return nil
	}
	t := seated{herald: x, grant: g, account: a, turns: turns}
	payee := a == g.Payee || a == g.Payout
	if payee {
		t.asPayee()
	}
	if g.Seated(a, SeatReviewer) && g.Status == GrantActive {
		t.asReviewer()
	}
	if g.Proposed != (common.Address{}) && (payee || a == g.Terms.Steward) {
		t.tell(PayoutMoves, -1, g.Proposed.Hex()+"/"+U(g.ConfirmableAt).String(), g.ConfirmableAt)
	}
	return nil
}

// seated is an account with a part in a grant.
type seated struct {
	*herald
	grant   *Grant
	account common.Address
	turns   []Turn
}

// tell adds what waits for the account. once is what makes it another happening when it comes again.
func (t seated) tell(kind HappeningKind, milestone int, once string, ends uint64) {
	if ends != 0 && ends <= t.head.Time {
		return
	}
	key := fmt.Sprintf("grants/%d/%d/%s/%s/%s", t.grant.ID, milestone+1, kind, once, t.account.Hex())
	h := Happening{Key: key, Topic: ToldMilestone, Kind: kind, Time: t.head.Time, Ends: ends, Grant: t.grant, Milestone: milestone, Account: t.account}
	for _, r := range t.wanting(ToldMilestone, t.head.Time) {
		if r.Channel.Account == t.account {
			h.To = append(h.To, r)
		}
	}
	t.add(h)
}

func (t seated) asPayee() {
	g := t.grant
	if g.Status == Offered && t.account == g.Payee {
		t.tell(GrantOffered, -1, "", g.AcceptBy())
	}
	if !g.Settlement.IsZero() {
		t.tell(SettleWaits, -1, "", 0)
	}
	for i := range g.Milestones {
		t.milestone(i)
	}
}

// milestone is what one has for its payee: only what was so at the settled block and still is.
func (t seated) milestone(i int) {
	g, m := t.grant, t.grant.Milestones[i]
	state := g.State(i, t.now.Time)
	if state != g.State(i, t.then.Time) {
		return
	}
	attempt := U(m.Attempt).String()
	switch state {
	case MilestoneOpen:
		t.open(i)
	case Challenged:
		t.tell(WorkDisputed, i, attempt, g.ReleaseAt(i, t.now.Time))
	case Claimable:
		t.tell(ClaimWaits, i, attempt, 0)
	case Paid:
		if m.PaidAt+tellWithin >= t.head.Time {
			t.tell(GrantPaid, i, "", 0)
		}
	}
}

// open is a milestone that waits for evidence.
func (t seated) open(i int) {
	g, m := t.grant, t.grant.Milestones[i]
	if g.Status != GrantActive || t.account != g.Payee {
		return
	}
	by := g.Deadline(i, t.now.Time)
	switch {
	case m.ReopenedAt > 0:
		t.tell(WorkReopened, i, U(m.ReopenedAt).String(), by)
	case t.now.Time+workSoon >= g.Due(i):
		t.tell(WorkDueSoon, i, U(g.Due(i)).String(), by)
	}
}

// asReviewer are the milestones on which the account has given no verdict.
func (t seated) asReviewer() {
	g := t.grant
	for i, m := range g.Milestones {
		if g.State(i, t.now.Time) == Submitted && g.State(i, t.then.Time) == Submitted && Verdict(t.turns, i, m.Attempt, t.account) == nil {
			t.tell(ReviewWaits, i, U(m.Attempt).String(), g.ReviewBy(i, t.now.Time))
		}
	}
}
