package models

import (
	"context"
	"slices"

	"github.com/ethereum/go-ethereum/common"
)

// conductVotes is how many of an account's votes its conduct is told from: the newest, so that no work grows with history
// and what somebody did long ago fades.
const conductVotes = 100

// Conduct is how an account has used its weight in its last votes.
type Conduct struct {
	Votes   int // that it is told from, a hundred at most
	Reasons int // of those, with a reason
	Sided   int // of those, For or Against on a proposal that is decided
	With    int // of those, as the vote went
	Late    int // the middle one of how much of the voting period had passed, in thousandths
	Own     int // of Votes, on a proposal that would pay the account
}

// Conduct tells from an account's last votes how it votes. grants are those that pay it.
func (s *Store) Conduct(ctx context.Context, dao DAO, a common.Address, grants []Grant, now Moment) (Conduct, error) {
	votes, err := all[Vote](newest(s.db(ctx), "votes", s.db(ctx).Table("votes").Where("voter = ?", a), conductVotes))
	if err != nil {
		return Conduct{}, err
	}
	ids := make([]Uint, len(votes))
	for i, v := range votes {
		ids[i] = v.ProposalID
	}
	proposals, err := s.named(ctx, ids)
	var c Conduct
	var late []int
	for _, v := range votes {
		p := proposals[v.ProposalID]
		c.add(dao, v, p, now)
		if dao.Favours(p, a, grants) {
			c.Own++
		}
		if l, ok := lateness(dao, v, p); ok {
			late = append(late, l)
		}
	}
	c.Late = middle(late)
	return c, err
}

// add counts a vote.
func (c *Conduct) add(dao DAO, v Vote, p Proposal, now Moment) {
	c.Votes++
	if v.Reason != "" {
		c.Reasons++
	}
	passed, decided := p.decided(now)
	if decided && (v.Support == For || v.Support == Against) {
		c.Sided++
		if (v.Support == For) == passed {
			c.With++
		}
	}
}

// decided tells how the vote on a proposal went, once it is over and unless it was cancelled.
func (p Proposal) decided(now Moment) (passed, decided bool) {
	switch p.State(now) {
	case Succeeded, Queued, Executed, Expired:
		return true, p.Deadline > 0
	case Defeated:
		return false, p.Deadline > 0
	}
	return false, false
}

// lateness is how much of the voting period had passed when a vote was cast, in thousandths. A period may have been
// extended since.
func lateness(dao DAO, v Vote, p Proposal) (int, bool) {
	from, to := p.Snapshot, max(p.Deadline, p.Standing.Deadline)
	at := dao.Timepoint(Block{Number: v.Block, Time: v.Time})
	if to <= from || at < from {
		return 0, false
	}
	return int(min(at-from, to-from) * 1000 / (to - from)), true
}

// middle is the median, the lower one of two.
func middle(list []int) int {
	if len(list) == 0 {
		return 0
	}
	slices.Sort(list)
	return list[(len(list)-1)/2]
}

// Favours tells whether a proposal would pay an account: with an action of its own, by a grant, or by deciding on one of
// the grants given, which pay it.
func (d DAO) Favours(p Proposal, a common.Address, grants []Grant) bool {
	about := func(grant uint64) bool {
		return slices.ContainsFunc(grants, func(g Grant) bool { return g.ID == grant })
	}
	return slices.ContainsFunc(d.Effects(p), func(e Effect) bool {
		switch act := e.Act.(type) {
		case CreateGrant:
			return act.Payee == a
		case ResolveMilestone:
			return about(act.Grant)
		case CancelGrant:
			return about(act.Grant)
		}
		return (e.Kind == Pays || e.Kind == Allows) && e.Payment.Recipient == a
	})
}

// Paying returns the newest grants that pay an account, and how many there are.
func (s *Store) Paying(ctx context.Context, a common.Address, size int) ([]Grant, int, error) {
	if a == (common.Address{}) {
		return nil, 0, nil
	}
	return s.Grants(ctx, GrantFilter{Account: a, Seat: SeatPayee, Number: 1, Size: size})
}
