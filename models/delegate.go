package models

import (
	"cmp"
	"context"
	"slices"

	"github.com/ethereum/go-ethereum/common"
)

// Delegate is a holder with weight, and how it has used it.
type Delegate struct {
	Holder
	Delegators int    // accounts whose tokens vote with it, itself included
	Record     []Mark // what it did on the last proposals whose votes are over, newest last
}

// Mark is what a delegate did on a proposal.
type Mark struct {
	ProposalID Uint
	Voted      bool
	Support    Support
}

// Delegate returns one account with its record.
func (s *Store) Delegate(ctx context.Context, a common.Address) (Delegate, error) {
	h, err := s.Holder(ctx, a)
	if err != nil {
		return Delegate{}, err
	}
	list, err := s.records(ctx, []Holder{h})
	if err != nil {
		return Delegate{}, err
	}
	return list[0], nil
}

// records adds to holders their delegators and their marks.
func (s *Store) records(ctx context.Context, holders []Holder) ([]Delegate, error) {
	accounts := make([]common.Address, len(holders))
	for i, h := range holders {
		accounts[i] = h.Account
	}
	ids, marks, err := s.marks(ctx, accounts)
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

// marks finds the last proposals whose votes are over, oldest first, and what the accounts did on them. Votes on them lie
// between the first of them and the last vote, where the index of each account's votes finds them.
func (s *Store) marks(ctx context.Context, accounts []common.Address) ([]Uint, map[markKey]Mark, error) {
	last, err := endings(s.db(ctx))
	if err != nil || len(last) == 0 {
		return nil, nil, err
	}
	slices.Reverse(last)
	ids, since, till := make([]Uint, len(last)), last[0].Block, uint64(0)
	for i, st := range last {
		ids[i], since, till = st.ProposalID, min(since, st.Block), max(till, st.LastVote)
	}
	votes, err := all[Vote](s.db(ctx).Select("proposal_id", "voter", "support").Where("voter IN ? AND block >= ? AND block <= ?", accounts, num(since), num(till)).Order("block, log"))
	marks := map[markKey]Mark{}
	for _, v := range votes {
		marks[markKey{v.Voter, v.ProposalID}] = Mark{Voted: true, Support: v.Support}
	}
	return ids, marks, err
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
