package models

import (
	"cmp"
	"context"
	"slices"

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
	total, err := s.delegates(ctx, search, q())
	if err != nil {
		return nil, 0, err
	}
	holders, err := all[Holder](page(q().Order("votes DESC, account"), number, size))
	if err != nil {
		return nil, 0, err
	}
	list, err := s.records(ctx, holders, clock)
	return list, total, err
}

// delegates counts the accounts with weight, of those that a search chooses.
func (s *Store) delegates(ctx context.Context, search string, q *gorm.DB) (int, error) {
	if search == "" {
		n, err := s.total(ctx, totalDelegates)
		return int(n.Uint64()), err
	}
	var n int64
	err := q.Count(&n).Error
	return int(n), err
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
	ids, marks, err := s.marks(ctx, accounts, clock)
	if err != nil {
		return nil, err
	}
	list := make([]Delegate, len(holders))
	for i, h := range holders {
		list[i] = Delegate{Holder: h, Delegators: h.Delegators}
		for _, id := range ids {
			m := marks[markKey{h.Account, id}]
			m.ProposalID = id
			list[i].Record = append(list[i].Record, m)
		}
	}
	return list, nil
}

type markKey struct {
	account common.Address
	id      Uint
}

// marks finds the last proposals that came to a vote, oldest first, and what the accounts did on them. Votes on them lie
// between the first of them and the last vote, where the index of each account's votes finds them.
func (s *Store) marks(ctx context.Context, accounts []common.Address, clock uint64) ([]Uint, map[markKey]Mark, error) {
	last, err := s.voted(ctx, clock)
	if err != nil || len(last) == 0 {
		return nil, nil, err
	}
	ids, since, till := make([]Uint, len(last)), last[0].Block, uint64(0)
	for i, st := range last {
		ids[i], since, till = st.ProposalID, min(since, st.Block), max(till, st.LastVote)
	}
	votes, err := all[Vote](s.db(ctx).Select("proposal_id", "voter", "support").Where("voter IN ? AND block >= ? AND block <= ?", accounts, since, till))
	marks := map[markKey]Mark{}
	for _, v := range votes {
		marks[markKey{v.Voter, v.ProposalID}] = Mark{Voted: true, Support: v.Support}
	}
	return ids, marks, err
}

// voted are the standings of the last proposals that came to a vote, oldest first.
func (s *Store) voted(ctx context.Context, clock uint64) ([]Standing, error) {
	q := s.db(ctx).Joins("JOIN proposals ON proposals.id = standings.proposal_id").Where("proposals.snapshot < ? AND standings.outcome <> ?", clock, OutcomeCanceled)
	list, err := all[Standing](q.Order("proposals.block DESC, proposals.log DESC").Limit(recent))
	slices.Reverse(list)
	return list, err
}

// Delegators returns the holders whose tokens vote with an account, largest balance first.
func (s *Store) Delegators(ctx context.Context, a common.Address, number, size int) ([]Holder, error) {
	return all[Holder](page(s.db(ctx).Where("delegate = ? AND balance > ?", a, Uint{}).Order("balance DESC, account"), number, size))
}

// Delegations returns the last changes of delegation by or to an account, newest first.
func (s *Store) Delegations(ctx context.Context, a common.Address, size int) ([]Delegation, error) {
	var list []Delegation
	for _, side := range []string{"delegator = ?", "previous = ?", "delegate = ?"} { // each has an index
		rows, err := all[Delegation](newest(s.db(ctx), "delegations", s.db(ctx).Table("delegations").Where(side, a), size))
		if err != nil {
			return nil, err
		}
		list = append(list, rows...)
	}
	slices.SortFunc(list, func(a, b Delegation) int { return cmp.Or(cmp.Compare(b.Block, a.Block), cmp.Compare(b.Log, a.Log)) })
	list = slices.Compact(list)
	return list[:min(size, len(list))], nil
}

// Holders is how many accounts hold the token.
func (s *Store) Holders(ctx context.Context) (int, error) {
	n, err := s.total(ctx, totalHolders)
	return int(n.Uint64()), err
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
