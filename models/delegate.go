package models

import (
	"context"

	"github.com/ethereum/go-ethereum/common"
	"gorm.io/gorm"
)

// Delegate is a holder with weight, and how it has used it.
type Delegate struct {
	Holder
	Delegators int    // accounts whose tokens vote with it, itself included
	Record     []Mark // what it did on the last proposals that came to a vote, newest last
}

// Mark is what a delegate did on a proposal.
type Mark struct {
	ProposalID Uint
	Voted      bool
	Support    Support
}

// Voted is how many of the marks are votes.
func (d Delegate) Voted() (n int) {
	for _, m := range d.Record {
		if m.Voted {
			n++
		}
	}
	return n
}

// recent is how many proposals a delegate's record looks back.
const recent = 10

// Delegates returns a page of the accounts with weight, largest first, and how many there are. search is an
// address or the beginning of one; empty means all.
func (s *Store) Delegates(ctx context.Context, search string, clock uint64, number, size int) ([]Delegate, int, error) {
	q := func() *gorm.DB {
		q := s.db(ctx).Model(&Holder{}).Where("votes > ?", Uint{})
		if search != "" {
			low, high := addressRange(search)
			q = q.Where("account >= ? AND account <= ?", low, high)
		}
		return q
	}
	var total int64
	if err := q().Count(&total).Error; err != nil {
		return nil, 0, err
	}
	holders, err := all[Holder](page(q().Order("votes DESC, account"), number, size))
	if err != nil {
		return nil, 0, err
	}
	list, err := s.records(ctx, holders, clock)
	return list, int(total), err
}

// Delegate returns one account with its record.
func (s *Store) Delegate(ctx context.Context, a common.Address, clock uint64) (Delegate, error) {
	h, err := s.Holder(ctx, a)
	if err != nil {
		return Delegate{}, err
	}
	list, err := s.records(ctx, []Holder{h}, clock)
	if err != nil {
		return Delegate{}, err
	}
	return list[0], nil
}

// records adds to holders their delegators and their marks.
func (s *Store) records(ctx context.Context, holders []Holder, clock uint64) ([]Delegate, error) {
	accounts := make([]common.Address, len(holders))
	for i, h := range holders {
		accounts[i] = h.Account
	}
	counts, err := s.delegators(ctx, accounts)
	if err != nil {
		return nil, err
	}
	ids, marks, err := s.marks(ctx, accounts, clock)
	if err != nil {
		return nil, err
	}
	list := make([]Delegate, len(holders))
	for i, h := range holders {
		list[i] = Delegate{Holder: h, Delegators: counts[h.Account]}
		for _, id := range ids {
			m := marks[markKey{h.Account, id}]
			m.ProposalID = id
			list[i].Record = append(list[i].Record, m)
		}
	}
	return list, nil
}

func (s *Store) delegators(ctx context.Context, accounts []common.Address) (map[common.Address]int, error) {
	var rows []struct {
		Delegate common.Address
		N        int
	}
	err := s.db(ctx).Model(&Holder{}).Where("delegate IN ? AND balance > ?", accounts, Uint{}).
		Select("delegate, COUNT(*) AS n").Group("delegate").Scan(&rows).Error
	counts := map[common.Address]int{}
	for _, r := range rows {
		counts[r.Delegate] = r.N
	}
	return counts, err
}

type markKey struct {
	account common.Address
	id      Uint
}

// marks finds the last proposals that came to a vote, oldest first, and what the accounts did on them.
func (s *Store) marks(ctx context.Context, accounts []common.Address, clock uint64) ([]Uint, map[markKey]Mark, error) {
	var ids []Uint
	err := s.db(ctx).Model(&Proposal{}).Joins("JOIN standings ON standings.proposal_id = proposals.id").
		Where("proposals.snapshot < ? AND standings.outcome <> ?", clock, OutcomeCanceled).
		Order("proposals.block DESC, proposals.log DESC").Limit(recent).Pluck("proposals.id", &ids).Error
	if err != nil || len(ids) == 0 {
		return nil, nil, err
	}
	votes, err := all[Vote](s.db(ctx).Where("proposal_id IN ? AND voter IN ? AND kind <> ?", ids, accounts, Reduction))
	marks := map[markKey]Mark{}
	for _, v := range votes {
		marks[markKey{v.Voter, v.ProposalID}] = Mark{Voted: true, Support: v.Support}
	}
	for i, j := 0, len(ids)-1; i < j; i, j = i+1, j-1 {
		ids[i], ids[j] = ids[j], ids[i]
	}
	return ids, marks, err
}

// Delegators returns the holders whose tokens vote with an account, largest balance first.
func (s *Store) Delegators(ctx context.Context, a common.Address, number, size int) ([]Holder, error) {
	return all[Holder](page(s.db(ctx).Where("delegate = ? AND balance > ?", a, Uint{}).Order("balance DESC, account"), number, size))
}

// Delegations returns the last changes of delegation by or to an account, newest first.
func (s *Store) Delegations(ctx context.Context, a common.Address, size int) ([]Delegation, error) {
	return all[Delegation](page(s.db(ctx).Where("delegator = ? OR delegate = ? OR previous = ?", a, a, a).Order("block DESC, log DESC"), 1, size))
}

// Holders is how many accounts hold the token.
func (s *Store) Holders(ctx context.Context) (int, error) {
	var n int64
	err := s.db(ctx).Model(&Holder{}).Where("balance > ?", Uint{}).Count(&n).Error
	return int(n), err
}

// addressRange is the lowest and highest address that begins with hex digits; other text matches no account.
func addressRange(s string) (low, high common.Address) {
	digits, ok := hexDigits(s)
	if !ok {
		return common.MaxAddress, common.Address{}
	}
	pad := func(c byte) common.Address {
		b := []byte(digits)
		for len(b) < 40 {
			b = append(b, c)
		}
		return common.HexToAddress(string(b))
	}
	return pad('0'), pad('f')
}
