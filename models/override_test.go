package models_test

import (
	"context"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
	"backprop/models/modelstest"
)

// What is taken off a delegate is what those voted with themselves who delegated to it at the snapshot, by either clock, wherever
// they delegate now.
func TestOverridden(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, s *models.Store) {
		ctx, c := context.Background(), newChain(1)
		c.add(func(f *models.Facts, at func() models.At) { // block 2, 1020
			f.Proposals = append(f.Proposals, models.Proposal{At: at(), ID: models.U(1), Snapshot: 1030, Deadline: 9000}, models.Proposal{At: at(), ID: models.U(2), Snapshot: 1030, Deadline: 9000})
			for n := range uint64(4) {
				f.Delegations = append(f.Delegations, models.Delegation{At: at(), Delegator: address(n + 1), Delegate: address(9)})
			}
		})
		c.add(func(f *models.Facts, at func() models.At) { // block 3, 1030: said last, 2 delegates to another; 3 says the same again
			f.Delegations = append(f.Delegations,
				models.Delegation{At: at(), Delegator: address(2), Previous: address(9), Delegate: address(8)},
				models.Delegation{At: at(), Delegator: address(3), Previous: address(9), Delegate: address(9)})
		})
		c.add(func(f *models.Facts, at func() models.At) { // block 4, 1040: after the snapshot
			f.Delegations = append(f.Delegations, models.Delegation{At: at(), Delegator: address(1), Previous: address(9)})
			for n := range uint64(4) {
				f.Votes = append(f.Votes, models.Vote{At: at(), ProposalID: models.U(1), Voter: address(n + 1), Kind: models.Override, Weight: models.U(10 << (4 * n))})
			}
			f.Votes = append(f.Votes, models.Vote{At: at(), ProposalID: models.U(2), Voter: address(1), Kind: models.Override, Weight: models.U(5)})
		})
		c.follow(t, s)
		p, err := s.Proposal(ctx, models.U(1))
		if err != nil {
			t.Fatal(err)
		}
		for clock, snapshot := range map[models.ClockMode]uint64{dao.Clock: 1030, models.ByNumber: 3} {
			d := dao
			d.CountingMode, d.Clock, p.Snapshot = "support=bravo,override&quorum=for,abstain&overridable=true", clock, snapshot
			for a, want := range map[common.Address]uint64{address(9): 10 + 10<<8 + 10<<12, address(8): 10 << 4, address(1): 0} {
				if got, err := s.Overridden(ctx, d, p, a); err != nil || got != models.U(want) {
					t.Errorf("%s: %s, %v taken off %s, want %d", clock, got, err, a, want)
				}
			}
		}
	})
}
