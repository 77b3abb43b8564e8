package models

import (
	"context"
	"errors"
	"slices"

	"github.com/ethereum/go-ethereum/common"
)

// Task is something that waits for an account.
type Task struct {
	Duty      Duty
	Step      TaskStep
	By        uint64     // Unix seconds; 0 is no limit, or none that is known in seconds
	Counted   bool       // it is unanswered and can be answered now; the rest is only to be known of
	Grant     *Grant     // of steps on a grant
	Milestone int        // of steps on one; -1 for the grant's own
	Proposal  *Proposal  // of votes and executions
	Weight    Uint       // of votes
	Waiting   *Waiting   // of applications
	Reward    *Rewarding // of rewards
}

// Duty is as what an account is waited for.
type Duty string

const (
	AsPayee     Duty = "payee"
	AsReviewer  Duty = "reviewer"
	AsGuardian  Duty = "guardian"
	AsSteward   Duty = "steward"
	AsTreasurer Duty = "treasurer"
	AsVoter     Duty = "voter"
)

// Duties are all there are, in the order of pages.
func Duties() []Duty {
	return []Duty{AsPayee, AsReviewer, AsGuardian, AsSteward, AsTreasurer, AsVoter}
}

// TaskStep is what is to be done. Steps on a grant have the names of GrantStep.
type TaskStep string

const (
	TaskAccept  TaskStep = "accept"
	TaskSubmit  TaskStep = "submit"
	TaskClaim   TaskStep = "claim"
	TaskSettle  TaskStep = "settle"
	TaskConfirm TaskStep = "confirm" // a payout address
	TaskReview  TaskStep = "review"
	TaskRefuse  TaskStep = "refuse" // a payout address, if it is wrong
	TaskWatch   TaskStep = "watch"  // a milestone that passes in silence
	TaskDecide  TaskStep = "decide" // a challenged milestone that no proposal decides
	TaskExpire  TaskStep = "expire"
	TaskLapse   TaskStep = "lapse"
	TaskVote    TaskStep = "vote"
	TaskQueue   TaskStep = "queue"
	TaskExecute TaskStep = "execute"
	TaskReward  TaskStep = "reward"
	TaskApply   TaskStep = "apply" // an application that waits for its review, reviewers or decision
)

// inboxSize bounds what one account's inbox looks through, newest first.
const inboxSize = 200

// Soon is how long before its due date a milestone begins to count as waiting for its payee, in seconds.
const Soon = 30 * 86400

// inbox gathers what waits for an account at a moment.
type inbox struct {
	*Store
	ctx     context.Context
	dao     DAO
	account common.Address
	now     Moment
	escrow  Escrow
	list    []Task
}

// Inbox returns what waits for an account: as payee, reviewer, guardian, steward, treasurer and voter, soonest first within
// each.
func (s *Store) Inbox(ctx context.Context, dao DAO, account common.Address, now Moment) ([]Task, error) {
	x := &inbox{Store: s, ctx: ctx, dao: dao, account: account, now: now}
	if account == (common.Address{}) {
		return nil, nil
	}
	if err := firstError(x.grants, x.rewards, x.watched, x.applied, x.votes, x.treasury); err != nil {
		return nil, err
	}
	order := Duties()
	slices.SortStableFunc(x.list, func(a, b Task) int {
		if d := slices.Index(order, a.Duty) - slices.Index(order, b.Duty); d != 0 {
			return d
		}
		return compareLimits(a.By, b.By)
	})
	return x.list, nil
}

// compareLimits puts what has no limit last.
func compareLimits(a, b uint64) int {
	switch a, b = a-1, b-1; { // 0 becomes the largest
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}

func firstError(steps ...func() error) error {
	for _, f := range steps {
		if err := f(); err != nil {
			return err
		}
	}
	return nil
}

// Unanswered is how many tasks are counted.
func Unanswered(list []Task) (n int) {
	for _, t := range list {
		if t.Counted {
			n++
		}
	}
	return n
}

func (x *inbox) add(t Task) { x.list = append(x.list, t) }

// onGrant adds a task on a grant.
func (x *inbox) onGrant(duty Duty, step TaskStep, g *Grant, i int, by uint64, counted bool) {
	x.add(Task{Duty: duty, Step: step, Grant: g, Milestone: i, By: by, Counted: counted})
}

// grants are those in which the account has a seat.
func (x *inbox) grants() error {
	if x.dao.Escrow == (common.Address{}) {
		return nil
	}
	list, _, err := x.Grants(x.ctx, GrantFilter{Account: x.account, Size: inboxSize, Number: 1})
	for i := range list {
		g := &list[i]
		x.asPayee(g)
		if g.Seated(x.account, SeatReviewer) && g.Status == GrantActive {
			err = errors.Join(err, x.asReviewer(g))
		}
		if g.Proposed == x.account {
			x.onGrant(AsPayee, TaskConfirm, g, -1, 0, x.now.Time >= g.ConfirmableAt)
		}
		if g.Terms.Steward == x.account {
			x.silences(AsSteward, g)
		}
	}
	return err
}

// asPayee is what a grant wants of its payee.
func (x *inbox) asPayee(g *Grant) {
	if x.account != g.Payee && x.account != g.Payout {
		return
	}
	if g.Status == Offered && x.account == g.Payee && x.now.Time <= g.AcceptBy() {
		x.onGrant(AsPayee, TaskAccept, g, -1, g.AcceptBy(), true)
	}
	if !g.Settlement.IsZero() {
		x.onGrant(AsPayee, TaskSettle, g, -1, 0, true)
	}
	runs := g.running(x.now.Time) == nil
	for i, m := range g.Milestones {
		switch g.State(i, x.now.Time) {
		case Claimable:
			x.onGrant(AsPayee, TaskClaim, g, i, 0, true)
		case MilestoneOpen:
			if g.Status == GrantActive && x.account == g.Payee {
				x.onGrant(AsPayee, TaskSubmit, g, i, g.Deadline(i, x.now.Time), runs && (m.ReopenedAt > 0 || x.now.Time+Soon >= g.Due(i)))
			}
		}
	}
}

// rewards are the account's shares of rounds whose files are known.
func (x *inbox) rewards() error {
	if x.dao.Distributor == (common.Address{}) {
		return nil
	}
	list, err := x.Rewards(x.ctx, x.account)
	for i := range list {
		x.add(Task{Duty: AsPayee, Step: TaskReward, Reward: &list[i], Milestone: -1, By: list[i].By(), Counted: true})
	}
	return err
}

// asReviewer are the milestones on which the account has given no verdict.
func (x *inbox) asReviewer(g *Grant) error {
	var turns []Turn
	for i, m := range g.Milestones {
		if g.State(i, x.now.Time) != Submitted {
			continue
		}
		if turns == nil {
			var err error
			if turns, err = x.Turns(x.ctx, g.ID); err != nil {
				return err
			}
		}
		if Verdict(turns, i, m.Attempt, x.account) == nil {
			x.onGrant(AsReviewer, TaskReview, g, i, g.ReviewBy(i, x.now.Time), g.running(x.now.Time) == nil)
		}
	}
	return nil
}

// silences are the milestones that pass because nobody said a word: a steward or guardian may challenge them.
func (x *inbox) silences(duty Duty, g *Grant) {
	for i := range g.Milestones {
		if g.State(i, x.now.Time) == Silent {
			x.onGrant(duty, TaskWatch, g, i, g.ReleaseAt(i, x.now.Time), true)
		}
	}
}

// watched is what the guardian looks at in all grants.
func (x *inbox) watched() (err error) {
	if x.dao.Escrow == (common.Address{}) {
		return nil
	}
	if x.escrow, err = x.Escrow(x.ctx); err != nil || x.escrow.Guardian != x.account {
		return err
	}
	proposed, _, err := x.Grants(x.ctx, GrantFilter{Proposed: true, Size: inboxSize, Number: 1})
	if err != nil {
		return err
	}
	for i := range proposed {
		x.onGrant(AsGuardian, TaskRefuse, &proposed[i], -1, proposed[i].ConfirmableAt, true)
	}
	pending, _, err := x.Grants(x.ctx, GrantFilter{Pending: true, Size: inboxSize, Number: 1})
	for i := range pending {
		x.silences(AsGuardian, &pending[i])
	}
	return err
}

// applied are the applications that wait for the account's review, or as steward for reviewers or a decision.
func (x *inbox) applied() error {
	reviews, err := x.ReviewsWaiting(x.ctx, x.account)
	if err != nil {
		return err
	}
	decisions, err := x.DecisionsWaiting(x.ctx, x.dao, x.account, x.now.Time)
	if err != nil {
		return err
	}
	for i := range reviews {
		x.add(Task{Duty: AsReviewer, Step: TaskApply, Waiting: &reviews[i], By: reviews[i].Due, Counted: true})
	}
	for i := range decisions {
		x.add(Task{Duty: AsSteward, Step: TaskApply, Waiting: &decisions[i], By: decisions[i].Due, Counted: true})
	}
	return nil
}
