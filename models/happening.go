package models

import (
	"context"
	"errors"

	"github.com/ethereum/go-ethereum/common"
)

// Happening is what accounts are to be told of, once. It is of facts that no reorg takes back any more.
type Happening struct {
	Key       string // the same for ever
	Topic     Topic
	Kind      HappeningKind
	Time      uint64 // Unix seconds: when it came to be
	Ends      uint64 // Unix seconds: from when it needs not be told any more; 0: never
	Proposal  *Proposal
	Grant     *Grant
	Alarm     *Alarm         // whose kind is the happening's
	Milestone int            // of the grant; -1 for its own
	Account   common.Address // whom it concerns; zero: all that want its topic
	To        []Recipient
}

// HappeningKind is what happened.
type HappeningKind string

const (
	NewProposal  HappeningKind = "new"
	VoteEnding   HappeningKind = "vote"
	Executable   HappeningKind = "execute"
	GrantOffered HappeningKind = "accept"
	WorkDueSoon  HappeningKind = "due"
	WorkReopened HappeningKind = "changes"
	ReviewWaits  HappeningKind = "review"
	WorkDisputed HappeningKind = "challenged"
	ClaimWaits   HappeningKind = "claim"
	SettleWaits  HappeningKind = "settle"
	GrantPaid    HappeningKind = "paid"
	PayoutMoves  HappeningKind = "payout" // another payout address was proposed
)

// Recipient is a channel that is told, and what only its account needs to know.
type Recipient struct {
	Channel  Channel
	Weight   Uint           // of a vote that was not cast
	Delegate common.Address // whose vote that is, if not the account's own
}

// Times of telling, in seconds.
const (
	tellWithin = 3 * 86400 // what happened longer ago is not told
	voteSoon   = 86400     // before a vote's end, but no more than half of the vote
	workSoon   = 7 * 86400 // before evidence is due
)

// tellSize bounds how many proposals, and grants of one account, are looked at in one go.
const tellSize = 50

// Happenings returns what is to be told now and was not: only what was final at the settled block, and is still so at the
// head. Only those for whom there is somebody to tell are returned.
func (s *Store) Happenings(ctx context.Context, dao DAO, settled, head Block) ([]Happening, error) {
	channels, err := all[Channel](s.db(ctx).Where("confirmed > 0 AND stopped = 0").Order("created, id"))
	if err != nil || len(channels) == 0 {
		return nil, err
	}
	x := &herald{Store: s, ctx: ctx, dao: dao, settled: settled, then: dao.Moment(settled), now: dao.Moment(head), head: head, channels: channels}
	if dao.Clock == ByNumber {
		if x.pace, err = s.Pace(ctx, head); err != nil {
			return nil, err
		}
	}
	err = firstError(x.proposals, x.votes, x.executions, x.grants, x.alarms, x.untold)
	return x.list, err
}

// Settled returns the newest block that no reorg takes away: the finalized one, or where the chain knows none, one so far
// back that the record keeps no more blocks than since.
func (s *Store) Settled(ctx context.Context) (Block, error) {
	c, err := first[Cursor](s.db(ctx))
	if err != nil {
		return Block{}, err
	}
	number := c.Finalized
	if number == 0 || number > c.Number {
		number = kept(c.Number, 0)
	}
	b, err := first[Block](s.db(ctx).Where("number <= ?", num(number)).Order("number DESC"))
	if errors.Is(err, ErrNotFound) {
		return Block{}, nil // nothing is settled yet
	}
	return b, err
}

// herald gathers happenings.
type herald struct {
	*Store
	ctx       context.Context
	dao       DAO
	settled   Block
	head      Block
	then, now Moment // of the settled block, and of the head
	pace      float64
	channels  []Channel
	list      []Happening
}

// wanting are the channels that want a topic and were there before a time.
func (x *herald) wanting(t Topic, before uint64) (list []Recipient) {
	for _, c := range x.channels {
		if c.Wanting(t) && c.Confirmed <= before {
			list = append(list, Recipient{Channel: c})
		}
	}
	return list
}

func (x *herald) add(h Happening) {
	if len(h.To) > 0 {
		x.list = append(x.list, h)
	}
}

// untold leaves what was told out.
func (x *herald) untold() error {
	keys := make([]string, len(x.list))
	for i, h := range x.list {
		keys[i] = h.Key
	}
	rows, err := all[told](x.db(x.ctx).Where("happening IN ?", keys))
	known := map[string]bool{}
	for _, row := range rows {
		known[row.Happening] = true
	}
	list := x.list[:0]
	for _, h := range x.list {
		if !known[h.Key] {
			list = append(list, h)
		}
	}
	x.list = list
	return err
}

// proposals are the new ones.
func (x *herald) proposals() error {
	list, _, err := x.Proposals(x.ctx, Filter{Size: tellSize, Page: 1}, x.now)
	for i := range list {
		p := &list[i]
		if state := p.State(x.now); p.Block > x.settled.Number || p.Time+tellWithin < x.head.Time || state != Pending && state != Active {
			continue
		}
		ends, _ := x.until(p.Standing.Deadline)
		x.add(Happening{Key: proposalKey(p.ID, ItemKind(NewProposal)), Topic: ToldProposal, Kind: NewProposal, Time: p.Time, Ends: ends, Proposal: p, Milestone: -1, To: x.wanting(ToldProposal, p.Time)})
	}
	return err
}

// until is when a timepoint will be; about tells that it follows from the chain's pace.
func (x *herald) until(timepoint uint64) (at uint64, about bool) {
	if x.dao.Clock != ByNumber {
		return timepoint, false
	}
	ahead := float64(timepoint - min(timepoint, x.head.Number))
	return x.head.Time + uint64(min(ahead*x.pace, 1<<40)), true
}

// votes are those that end soon. Their deadline is part of the key: one that is extended is told again.
func (x *herald) votes() error {
	open, _, err := x.Proposals(x.ctx, Filter{States: []State{Active}, Order: Ending, Size: tellSize, Page: 1}, x.now)
	if err != nil {
		return err
	}
	for i := range open {
		p := &open[i]
		ends, _ := x.until(p.Standing.Deadline)
		opened, _ := x.opened(p)
		if soon := min(voteSoon, (ends-min(ends, opened))/2); p.Block > x.settled.Number || ends > x.head.Time+soon {
			continue
		}
		h := Happening{Key: proposalKey(p.ID, ItemKind(VoteEnding)) + "/" + U(p.Standing.Deadline).String(), Topic: ToldVote, Kind: VoteEnding, Time: x.head.Time, Ends: ends, Proposal: p, Milestone: -1}
		known, err := counting(x.db(x.ctx).Model(&told{}).Where("happening = ?", h.Key))
		if err != nil {
			return err
		}
		if known > 0 {
			continue // nobody's weight need be looked up again
		}
		if h.To, err = x.silent(p, x.wanting(ToldVote, x.head.Time)); err != nil {
			return err
		}
		x.add(h)
	}
	return nil
}

// opened is when a vote opened.
func (x *herald) opened(p *Proposal) (uint64, error) {
	if x.dao.Clock != ByNumber {
		return p.Snapshot, nil
	}
	return x.head.Time - uint64(min(float64(x.head.Number-min(x.head.Number, p.Snapshot))*x.pace, float64(x.head.Time))), nil
}

// silent are those of some channels whose account has weight that no vote counts yet: its own, or with its delegate.
func (x *herald) silent(p *Proposal, to []Recipient) (list []Recipient, err error) {
	for _, r := range to {
		if waits, err := x.waits(p, &r); err != nil {
			return nil, err
		} else if waits {
			list = append(list, r)
		}
	}
	return list, nil
}

func (x *herald) waits(p *Proposal, r *Recipient) (bool, error) {
	account := r.Channel.Account
	if _, err := x.VoteOf(x.ctx, p.ID, account); !errors.Is(err, ErrNotFound) {
		return false, err // it voted, for itself or in place of its delegate
	}
	own, err := x.WeightAt(x.ctx, x.dao, account, p.Snapshot)
	if err != nil || !own.IsZero() {
		r.Weight = own
		return true, err
	}
	d, err := x.DelegateAt(x.ctx, x.dao, account, p.Snapshot)
	if err != nil || d.Delegate == account || d.Delegate == (common.Address{}) {
		return false, err
	}
	cast, err := x.hasCast(x.ctx, p.ID, d.Delegate)
	if err != nil || cast {
		return false, err
	}
	held, known, err := x.HeldAt(x.ctx, x.dao, account, p.Snapshot)
	r.Weight, r.Delegate = held, d.Delegate
	return known && !held.IsZero(), err
}

// executions are proposals that anyone can execute.
func (x *herald) executions() error {
	list, _, err := x.Proposals(x.ctx, Filter{States: []State{Queued, Succeeded}, Size: tellSize, Page: 1}, x.now)
	if err != nil {
		return err
	}
	for i := range list {
		p := &list[i]
		if !x.executable(p, x.then) || !x.executable(p, x.now) {
			continue
		}
		late, err := x.fresh(p)
		if err != nil {
			return err
		}
		at := p.Standing.Eta
		if at == 0 {
			if at, _, err = x.timeOf(x.ctx, x.dao, p.Standing.Deadline, x.head); err != nil {
				return err
			}
		}
		if late || at+tellWithin < x.head.Time {
			continue
		}
		x.add(Happening{Key: proposalKey(p.ID, ItemKind(Executable)) + "/" + U(p.Standing.Eta).String(), Topic: ToldExecution, Kind: Executable, Time: at, Ends: p.Standing.Expires, Proposal: p, Milestone: -1, To: x.wanting(ToldExecution, max(at, p.Time))})
	}
	return nil
}

func (x *herald) executable(p *Proposal, now Moment) bool {
	return p.Ready(now) || !x.dao.Queues() && p.State(now) == Succeeded
}

// fresh tells whether something that a proposal's state stands on may still be taken back.
func (x *herald) fresh(p *Proposal) (bool, error) {
	if p.Block > x.settled.Number || p.Standing.LastVote > x.settled.Number {
		return true, nil
	}
	steps, err := x.Steps(x.ctx, p.ID)
	for _, s := range steps {
		if s.Block > x.settled.Number {
			return true, err
		}
	}
	return false, err
}
