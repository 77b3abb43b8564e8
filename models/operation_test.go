package models_test

import (
	"context"
	"errors"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"backprop/models"
	"backprop/models/modelstest"
)

// What is scheduled waits until it is executed or cancelled, a reorg takes either back, and what no proposal scheduled is told
// apart.
func TestOperationsWait(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, s *models.Store) {
		ctx := context.Background()
		ours, alien := hash(9, 1), hash(9, 2)
		d := dao
		d.Timelock, d.TimelockKind = address(0x71), models.Controller
		salt := hash(7, 7)
		c := newChain(3)
		c.add(func(f *models.Facts, at func() models.At) {
			f.Proposals = append(f.Proposals, models.Proposal{At: at(), ID: models.U(1), Title: "One", Actions: []models.Action{{Target: address(5), Value: models.U(7)}}})
		})
		c.add(func(f *models.Facts, at func() models.At) {
			f.Operations = append(f.Operations, models.Operation{At: at(), Operation: ours, Kind: models.CallScheduled, Target: address(5), Value: models.U(7), Delay: 50})
			f.Steps = append(f.Steps, models.Step{At: at(), ProposalID: models.U(1), Kind: models.StepQueued, Timepoint: 90})
		})
		c.add(func(f *models.Facts, at func() models.At) {
			first := at()
			f.Operations = append(f.Operations,
				models.Operation{At: first, Operation: alien, Kind: models.CallScheduled, Target: address(6), Predecessor: ours, Delay: 60},
				models.Operation{At: at(), Operation: alien, Kind: models.CallScheduled, Position: 1, Target: address(7), Data: []byte{1, 2, 3, 4}, Predecessor: ours, Delay: 60})
			said := at()
			said.Tx = first.Tx
			topics := append(crypto.Keccak256([]byte("CallSalt(bytes32,bytes32)")), alien[:]...)
			f.Events = append(f.Events, models.Event{At: said, Address: d.Timelock, Topics: topics, Data: salt[:]})
		})
		c.add(func(f *models.Facts, at func() models.At) {
			f.Operations = append(f.Operations, models.Operation{At: at(), Operation: ours, Kind: models.CallExecuted})
		})
		c.add(func(f *models.Facts, at func() models.At) {
			f.Operations = append(f.Operations, models.Operation{At: at(), Operation: alien, Kind: models.Cancelled})
		})
		c.follow(t, s)
		waits(t, s, d)
		back := func(n int) { check(t, s.Rewind(ctx, dao, c.blocks[len(c.blocks)-1-n].Blocks[0].Number)) }
		back(1)
		waits(t, s, d, alien)
		back(2)
		list := waits(t, s, d, ours, alien)
		if len(list) != 2 {
			t.FailNow()
		}
		if p := list[0].Proposal; p == nil || p.ID != models.U(1) {
			t.Errorf("the proposal's operation is of %v", p)
		}
		x := list[1]
		if x.Proposal != nil || x.Salt != salt || !x.Blocked || x.Predecessor != ours || len(x.Calls) != 2 || x.Ready != x.Time+60 {
			t.Errorf("the other one: %+v", x)
		}
		back(3)
		waits(t, s, d, ours)
		if _, err := s.ScheduledOf(ctx, d, alien); !errors.Is(err, models.ErrNotFound) {
			t.Errorf("what was taken back: %v", err)
		}
	})
}

func waits(t *testing.T, s *models.Store, d models.DAO, want ...common.Hash) []models.Scheduled {
	t.Helper()
	list, more, err := s.Waiting(context.Background(), d, 10)
	check(t, err)
	if len(list) != len(want) || more != 0 {
		t.Fatalf("%d wait and %d more, want %d", len(list), more, len(want))
	}
	for i := range want {
		if list[i].Operation != want[i] {
			t.Errorf("%d: %s waits, want %s", i, list[i].Operation, want[i])
		}
	}
	return list
}

// Only whom the timelock would let act may, and anybody where the zero address holds the role.
func TestMayRun(t *testing.T) {
	d := models.DAO{Governor: address(1), Timelock: address(2), TimelockKind: models.Controller}
	at := func(n uint64) models.Moment { return models.Moment{Time: n} }
	x := models.Scheduled{Ready: 100, Calls: []models.Action{{}}}
	blocked, ended := x, x
	blocked.Blocked, ended.Ended = true, &models.Operation{Kind: models.Cancelled}
	holds := []models.Holding{{Role: models.ExecutorRole, Account: address(3)}, {Role: models.CancellerRole, Account: address(4)}, {Role: models.AdminRole, Account: address(2)}}
	late := holds[:2:2]
	open := append(holds[:3:3], models.Holding{Role: models.ExecutorRole})
	for name, c := range map[string]struct {
		err     error
		refused bool
	}{
		"the executor":               {d.MayRun(x, holds, address(3), at(100)), false},
		"a second early":             {d.MayRun(x, holds, address(3), at(99)), true},
		"another":                    {d.MayRun(x, holds, address(4), at(100)), true},
		"anybody, where anybody may": {d.MayRun(x, open, address(9), at(100)), false},
		"before its predecessor":     {d.MayRun(blocked, open, address(9), at(100)), true},
		"cancelled":                  {d.MayRun(ended, open, address(9), at(100)), true},
		"the canceller stops":        {d.MayStop(x, holds, address(4)), false},
		"the executor stops":         {d.MayStop(x, holds, address(3)), true},
		"anybody stops":              {d.MayStop(x, append(holds[:3:3], models.Holding{Role: models.CancellerRole}), address(9)), true},
		"a record that begins later": {d.MayRun(x, late, address(9), at(100)), false},
		"Compound's":                 {models.DAO{TimelockKind: models.Compound}.MayRun(x, open, address(9), at(100)), true},
	} {
		var r models.Refusal
		if errors.As(c.err, &r) != c.refused || c.refused && (r.Reason == "" || r.Next == "") {
			t.Errorf("%s: %v", name, c.err)
		}
	}
}

// A transaction is looked at less and less often, one that failed is kept once, and none fills the table.
func TestFailures(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, s *models.Store) {
		ctx := context.Background()
		c := newChain(4)
		for range 3 {
			c.grow()
		}
		c.follow(t, s)
		for n := range uint64(20) {
			check(t, s.Sent(ctx, models.Sending{Tx: hash(1, n), ProposalID: models.U(1), Created: 1000}))
		}
		check(t, s.Looked(ctx, models.Sending{Tx: hash(1, 7), Created: 1000}, true, 1000))
		check(t, s.Sent(ctx, models.Sending{Tx: hash(1, 99), ProposalID: models.U(1), Created: 1000})) // in place of the one looked at
		list, err := s.Reported(ctx, 1000, 50)
		check(t, err)
		if len(list) != 20 {
			t.Fatalf("%d are to be looked at", len(list))
		}
		last := c.blocks[len(c.blocks)-1].Blocks[0]
		f := models.Failure{Tx: list[0].Tx, ProposalID: models.U(1), Block: last.Number, Hash: hash(8, 8), Act: "execute", Call: 2, Reason: "it reverts"}
		check(t, s.SaveFailure(ctx, f))
		failed(t, s, 0) // of another chain's block
		f.Hash = last.Hash
		check(t, s.SaveFailure(ctx, f))
		check(t, s.SaveFailure(ctx, f))
		failed(t, s, 1)
		check(t, s.Looked(ctx, list[1], true, 1000))
		if list, err = s.Reported(ctx, 1001, 50); err != nil || len(list) != 18 {
			t.Errorf("%d are to be looked at, %v; want all but the failed one and the one just looked at", len(list), err)
		}
		check(t, s.Looked(ctx, list[0], false, 1000+3599))
		check(t, s.Looked(ctx, list[1], false, 1000+3601)) // nobody knows it
		check(t, s.Rewind(ctx, dao, last.Number-1))
		failed(t, s, 0)
		if list, err = s.Reported(ctx, 9000, 50); err != nil || len(list) != 19 {
			t.Errorf("after a reorg %d are to be looked at, %v", len(list), err)
		}
	})
}

func failed(t *testing.T, s *models.Store, want int) {
	t.Helper()
	list, err := s.Failures(context.Background(), models.U(1))
	if err != nil || len(list) != want {
		t.Errorf("%d failed, %v; want %d", len(list), err, want)
	}
}

func check(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
