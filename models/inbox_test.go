package models_test

import (
	"context"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
	"backprop/models/modelstest"
)

// begun is a record with grants that are accepted; the third one's evidence is handed in. Others follow in more.
func begun(t *testing.T, s *models.Store, more ...models.Turn) models.Moment {
	t.Helper()
	c := newChain(1)
	turns := []models.Turn{{Kind: models.TurnGuardian, Account: address(8)}}
	terms := models.Terms{Steward: address(9), ReviewWindow: 900, ChallengeWindow: 10, DisputeTimeout: 400, AcceptWindow: 900, Grace: 500, Objection: 250, Attempts: 2}
	turns = append(turns, models.Turn{Kind: models.TurnProgramCreated, Program: 1, Text: "Models"}, models.Turn{Kind: models.TurnTerms, Program: 1, Said: models.Said{Terms: &terms}})
	for id := uint64(1); id <= 3; id++ {
		said := models.Said{Required: 1, Reviewers: []common.Address{address(3)}, Tranches: []models.Tranche{{Amount: models.U(100)}, {Amount: models.U(50)}}}
		turns = append(turns,
			models.Turn{Kind: models.TurnCreated, GrantID: id, Program: 1, Account: address(20), Other: address(0xa4), Hash: hash(5, id), Amount: models.U(150), Said: said},
			models.Turn{Kind: models.TurnAccepted, GrantID: id, Account: address(20)})
	}
	turns = append(turns, models.Turn{Kind: models.TurnSubmitted, GrantID: 3, Attempt: 1, Hash: hash(6, 3)})
	for _, turn := range append(turns, more...) {
		c.add(func(f *models.Facts, at func() models.At) {
			turn.At = at()
			f.Turns = append(f.Turns, turn)
		})
	}
	c.follow(t, s)
	b, err := s.Cursor(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	return at(b.Time)
}

// What a pause stops is not counted as waiting, but still told.
func TestAPauseIsWaitedFor(t *testing.T) {
	for paused, want := range map[bool]int{false: 3, true: 0} {
		s := modelstest.SQLite(t)
		var more []models.Turn
		if paused {
			more = append(more, models.Turn{Kind: models.TurnPaused, Account: address(8), Until: 10_000})
		}
		now := begun(t, s, more...)
		for who, x := range map[uint64]struct{ all, counted int }{20: {5, want / 3 * 5}, 3: {1, want / 3}} {
			list, err := s.Inbox(context.Background(), dao, address(who), now)
			if err != nil || len(list) != x.all || models.Unanswered(list) != x.counted {
				t.Errorf("paused %t: %d has %d tasks, %d counted, want %+v: %v", paused, who, len(list), models.Unanswered(list), x, err)
			}
		}
	}
}

// A payout address is looked at by the guardian as long as something can be paid to it.
func TestPayoutAddressesAreWatched(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, s *models.Store) {
		var more []models.Turn
		for id := uint64(1); id <= 3; id++ {
			more = append(more, models.Turn{Kind: models.TurnPayoutProposed, GrantID: id, Other: address(30), Account: address(30), Until: 9_000})
		}
		now := begun(t, s, append(more,
			models.Turn{Kind: models.TurnCancelled, GrantID: 1, Amount: models.U(10), Returned: models.U(140)},
			models.Turn{Kind: models.TurnCancelled, GrantID: 2, Returned: models.U(150)})...)
		list, err := s.Inbox(context.Background(), dao, address(8), now)
		var ids []uint64
		for _, x := range list {
			if x.Step == models.TaskRefuse {
				ids = append(ids, x.Grant.ID)
			}
		}
		if slices.Sort(ids); err != nil || !slices.Equal(ids, []uint64{1, 3}) {
			t.Errorf("the guardian looks at %v, want 1 and 3: %v", ids, err)
		}
	})
}
