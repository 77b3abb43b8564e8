package models

import (
	"cmp"
	"context"
	"math"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"gorm.io/gorm"
)

// Silence is a page of the accounts that could vote on a proposal and have not.
type Silence struct {
	Rows []Unvoted
	More bool
	// Whole tells whether all stand in their places. Otherwise weights have changed so often since the snapshot that the page has
	// those that have weight now, by that; what each had at the snapshot is right all the same.
	Whole bool
}

// Unvoted is an account that could vote on a proposal and has not.
type Unvoted struct {
	Account common.Address
	Weight  Uint // at the snapshot
	Voted   bool // with its own tokens, in place of its delegate
}

// mostChanged is how many changes of weight after a snapshot are gone through to put accounts into their places among those that
// have not voted.
const mostChanged = 2_000

// Unvoted returns a page of the accounts that have not voted on a proposal, by their weight at its snapshot, largest first. Before
// the snapshot weights are those of now.
func (s *Store) Unvoted(ctx context.Context, dao DAO, p Proposal, now Moment, number, size int) (page Silence, err error) {
	timepoint, from := min(p.Snapshot, now.Clock), (max(number, 1)-1)*size
	since, whole, err := s.changedSince(ctx, dao, timepoint)
	if err != nil {
		return page, err
	}
	if whole {
		page.Rows, err = s.silentFrom(ctx, dao, p, timepoint, since, from, size+1)
	} else {
		page.Rows, err = silentThen(s.silentNow(ctx, p).Offset(from).Limit(size+1), dao, timepoint)
	}
	page.More, page.Whole = len(page.Rows) > size, whole
	page.Rows = slices.DeleteFunc(page.Rows[:min(len(page.Rows), size)], weightless)
	if err != nil {
		return page, err
	}
	return page, s.overrides(ctx, p, page.Rows)
}

func weightless(u Unvoted) bool { return u.Weight.IsZero() }

// silentFrom are so many accounts from a place on, where only few weights changed, all after a block.
func (s *Store) silentFrom(ctx context.Context, dao DAO, p Proposal, timepoint, since uint64, from, size int) ([]Unvoted, error) {
	changed := s.db(ctx).Table("weights").Distinct("account").Where("block > ?", num(since))
	list, err := silentThen(s.silent(ctx, p, "(?) AS holders", changed), dao, timepoint)
	if err != nil {
		return nil, err
	}
	list = slices.DeleteFunc(list, weightless)
	skipped := max(0, from-len(list)) // at most all that moved stand before a place
	still, err := all[Holder](s.silentNow(ctx, p).Where("account NOT IN (?)", changed).Offset(skipped).Limit(size + len(list)))
	for _, h := range still {
		list = append(list, Unvoted{Account: h.Account, Weight: h.Votes})
	}
	slices.SortFunc(list, func(a, b Unvoted) int { return cmp.Or(b.Weight.Cmp(a.Weight), a.Account.Cmp(b.Account)) })
	list = list[min(len(list), from-skipped):]
	return list[:min(len(list), size)], err
}

// silentNow are the holders with weight now that have not voted on a proposal, largest first.
func (s *Store) silentNow(ctx context.Context, p Proposal) *gorm.DB {
	return s.silent(ctx, p, "holders").Where("votes > ?", Uint{}).Order("votes DESC, account")
}

// silent are those of some rows, named holders, that have not cast the votes delegated to them on a proposal.
func (s *Store) silent(ctx context.Context, p Proposal, rows string, args ...any) *gorm.DB {
	const cast = "SELECT 1 FROM votes WHERE votes.voter = holders.account AND votes.block >= ? AND votes.block <= ? AND votes.proposal_id = ? AND votes.kind = ?"
	return s.db(ctx).Table(rows, args...).Where("NOT EXISTS ("+cast+")", num(p.Block), num(p.Standing.LastVote), p.ID, Cast)
}

// silentThen reads those with the weights that they had at a timepoint.
func silentThen(q *gorm.DB, dao DAO, timepoint uint64) ([]Unvoted, error) {
	return all[Unvoted](q.Select("holders.account, "+weightThen(dao, "holders.account"), num(timepoint), Uint{}))
}

// changedSince is the block that weights last changed in up to a timepoint, and whether they changed so seldom after it that all
// changes are gone through.
func (s *Store) changedSince(ctx context.Context, dao DAO, timepoint uint64) (block uint64, whole bool, err error) {
	last, _, err := lastUntil(dao, timepoint, func(block uint64, size int) ([]Weight, error) {
		return all[Weight](s.db(ctx).Where("block <= ?", num(block)).Order("block DESC, log DESC").Limit(size))
	}, func(w Weight) At { return w.At })
	if err != nil {
		return 0, false, err
	}
	later := s.db(ctx).Table("weights").Select("block").Where("block > ?", num(last.Block)).Limit(mostChanged + 1)
	n, err := counting(s.db(ctx).Table("(?) AS later", later))
	return last.Block, n <= mostChanged, err
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
