package models

import (
	"cmp"
	"context"
	"math"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"gorm.io/gorm"
)

// Unvoted is an account that could vote on a proposal and has not.
type Unvoted struct {
	Account common.Address
	Weight  Uint // at the snapshot
	Voted   bool // with its own tokens, in place of its delegate
}

// mostChanged is how many accounts whose weight changed after a snapshot are put into their places among those that have not
// voted; the rest stand where their present weight puts them.
const mostChanged = 1_000

// Unvoted returns a page of the accounts that have not voted on a proposal, by their weight at its snapshot, largest first, and
// whether there are more. Before the snapshot weights are those of now.
func (s *Store) Unvoted(ctx context.Context, dao DAO, p Proposal, now Moment, number, size int) ([]Unvoted, bool, error) {
	timepoint := min(p.Snapshot, now.Clock)
	changed, err := s.changedSince(ctx, dao, timepoint)
	if err != nil {
		return nil, false, err
	}
	moved, err := s.silentAmong(ctx, dao, p, timepoint, changed)
	if err != nil {
		return nil, false, err
	}
	from := (max(number, 1) - 1) * size
	skipped := max(0, from-len(moved)) // at most all that moved stand before a place
	var still []Holder
	q := s.silent(ctx, p).Where("votes > ?", Uint{}).Order("votes DESC, account").Offset(skipped).Limit(size + len(moved) + 1)
	if len(changed) > 0 {
		q = q.Where("account NOT IN ?", changed)
	}
	if err := q.Find(&still).Error; err != nil {
		return nil, false, err
	}
	list := moved
	for _, h := range still {
		list = append(list, Unvoted{Account: h.Account, Weight: h.Votes})
	}
	slices.SortFunc(list, func(a, b Unvoted) int { return cmp.Or(b.Weight.Cmp(a.Weight), a.Account.Cmp(b.Account)) })
	list = list[min(len(list), from-skipped):]
	more := len(list) > size
	list = list[:min(len(list), size)]
	return list, more, s.overrides(ctx, p, list)
}

// silent are the holders that have not cast the votes delegated to them on a proposal.
func (s *Store) silent(ctx context.Context, p Proposal) *gorm.DB {
	const cast = "SELECT 1 FROM votes WHERE votes.voter = holders.account AND votes.block >= ? AND votes.block <= ? AND votes.proposal_id = ? AND votes.kind = ?"
	return s.db(ctx).Model(&Holder{}).Where("NOT EXISTS ("+cast+")", num(p.Block), num(p.Standing.LastVote), p.ID, Cast)
}

// silentAmong are those of some accounts that had weight at a timepoint and have not voted.
func (s *Store) silentAmong(ctx context.Context, dao DAO, p Proposal, timepoint uint64, accounts []common.Address) (list []Unvoted, err error) {
	for _, a := range accounts {
		w, err := s.WeightAt(ctx, dao, a, timepoint)
		if err != nil {
			return nil, err
		}
		if w.IsZero() {
			continue
		}
		cast, err := s.hasCast(ctx, p.ID, a)
		if err != nil {
			return nil, err
		}
		if !cast {
			list = append(list, Unvoted{Account: a, Weight: w})
		}
	}
	return list, nil
}

// changedSince are the accounts whose votes changed after a timepoint, of the newest changes.
func (s *Store) changedSince(ctx context.Context, dao DAO, timepoint uint64) (list []common.Address, err error) {
	last, _, err := lastUntil(dao, timepoint, func(block uint64, size int) ([]Weight, error) {
		return all[Weight](s.db(ctx).Where("block <= ?", num(block)).Order("block DESC, log DESC").Limit(size))
	}, func(w Weight) At { return w.At })
	if err != nil {
		return nil, err
	}
	rows := s.db(ctx).Table("weights").Select("account").Where("block > ?", num(last.Block)).Order("block DESC, log DESC").Limit(mostChanged)
	err = s.db(ctx).Table("(?) AS newest", rows).Distinct().Order("account").Pluck("account", &list).Error
	return list, err
}

// overrides marks the accounts that have voted in place of their delegates.
func (s *Store) overrides(ctx context.Context, p Proposal, list []Unvoted) error {
	accounts := make([]common.Address, len(list))
	for i, u := range list {
		accounts[i] = u.Account
	}
	var voted []common.Address
	err := s.db(ctx).Model(&Vote{}).Where("voter IN ? AND block >= ? AND block <= ? AND proposal_id = ? AND kind = ?",
		accounts, num(p.Block), num(min(p.Standing.LastVote, math.MaxInt64)), p.ID, Override).Pluck("voter", &voted).Error
	for i := range list {
		list[i].Voted = slices.Contains(voted, list[i].Account)
	}
	return err
}
