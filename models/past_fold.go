package models

import (
	"context"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"gorm.io/gorm"
)

// Count counts a vote: a standing begins empty, and is whole after Past.Settle.
func (s *Standing) Count(v Vote) { s.vote(v) }

// Searched is what a proposal is found by: its text and the addresses in it, in lower case.
func (p Proposal) Searched() (text, addresses string) {
	return strings.ToLower(p.Description), p.addresses()
}

// Snapshots returns the snapshot of every proposal.
func (p Past) Snapshots(ctx context.Context) (map[Uint]uint64, error) {
	rows, err := all[Proposal](p.facts(ctx).Select("id", "snapshot"))
	list := make(map[Uint]uint64, len(rows))
	for _, row := range rows {
		list[row.ID] = row.Snapshot
	}
	return list, err
}

// Count counts the rows of a table that the facts or what is derived from them fill.
func (p Past) Count(ctx context.Context, table any) (uint64, error) {
	var n int64
	err := p.store.db(ctx).Model(table).Count(&n).Error
	return uint64(n), err
}

// Settle makes a standing, whose votes are counted, whole: what governor and timelock said of the proposal up to the
// block, its quorum, and what follows.
func (p Past) Settle(ctx context.Context, proposal Proposal, s *Standing) error {
	s.ProposalID, s.Block, s.Log = proposal.ID, proposal.Block, proposal.Log
	s.Snapshot, s.Deadline, s.Track = proposal.Snapshot, proposal.Deadline, proposal.Track
	if err := s.recountProgress(p.facts(ctx).Session(&gorm.Session{})); err != nil {
		return err
	}
	return s.settle(p.dao, stored{p.store.db(ctx).Session(&gorm.Session{}), p.dao}, p.block)
}

// Fold derives a holder from the facts about it but for its balance, and counts the blocks at which its votes changed.
func (p Past) Fold(ctx context.Context, a common.Address) (h Holder, changes uint64, err error) {
	h.Account = a
	delegations, err := all[Delegation](p.facts(ctx).Where("delegator = ?", a).Order("block DESC, log DESC").Limit(1))
	if err != nil {
		return h, 0, err
	}
	for _, d := range delegations {
		h.Delegate = d.Delegate
	}
	weights, err := all[Weight](p.facts(ctx).Where("account = ?", a).Order("block DESC, log DESC").Limit(1))
	if err != nil || len(weights) == 0 {
		return h, 0, err
	}
	h.Votes = weights[0].Votes
	var n int64
	err = p.facts(ctx).Model(&Weight{}).Where("account = ?", a).Distinct("block").Count(&n).Error
	return h, uint64(n), err
}

// Balances adds up the token's transfers of the accounts behind one and up to a last one. It reads all transfers.
func (p Past) Balances(ctx context.Context, behind, last common.Address) (map[common.Address]Uint, error) {
	sums := map[common.Address]Uint{}
	within := func(a common.Address) bool { return a.Cmp(behind) > 0 && a.Cmp(last) <= 0 }
	for from := Start; ; {
		moves, err := all[Transfer](after(p.facts(ctx).Where("token = ?", p.dao.Token.Address), from, 1000))
		if err != nil || len(moves) == 0 {
			return sums, err
		}
		for _, m := range moves {
			if within(m.Sender) {
				sums[m.Sender] = sums[m.Sender].Sub(m.Amount)
			}
			if within(m.Recipient) {
				sums[m.Recipient] = sums[m.Recipient].Add(m.Amount)
			}
		}
		from = moves[len(moves)-1].At
	}
}
