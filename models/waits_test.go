package models_test

import (
	"context"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
	"backprop/models/modelstest"
)

// From approval to payment counts from the last word on a milestone, however it fell, and never what came before it.
func TestWaitsCountFromTheLastWord(t *testing.T) {
	const review, dispute = 100, 400
	terms := models.Terms{ReviewWindow: review, ChallengeWindow: 10, DisputeTimeout: dispute, AcceptWindow: 900, Grace: 50, Attempts: 2}
	approve := models.Turn{Kind: models.TurnApproved, Attempt: 1}
	challenge := models.Turn{Kind: models.TurnChallenged, Attempt: 1}
	resolve := models.Turn{Kind: models.TurnResolved, Attempt: 1, Resolution: models.ResolvedPart, Amount: models.U(100)}
	for name, x := range map[string]struct {
		silenceCap uint64
		turns      map[uint64]models.Turn // by seconds after the evidence
		paid       uint64                 // seconds after the evidence
		want       uint64
	}{
		"approved":                             {0, map[uint64]models.Turn{20: approve}, 50, 30},
		"silence that may pay":                 {100, nil, 130, 130 - review},
		"silence that may not":                 {99, nil, 530, 530 - review - dispute},
		"a challenge that nobody answered":     {0, map[uint64]models.Turn{20: challenge}, 470, 470 - 20 - dispute},
		"an approval, challenged, no answer":   {0, map[uint64]models.Turn{10: approve, 20: challenge}, 470, 470 - 20 - dispute},
		"a challenge that the DAO answered":    {0, map[uint64]models.Turn{20: challenge, 200: resolve}, 270, 70},
		"an approval, challenged and answered": {0, map[uint64]models.Turn{10: approve, 20: challenge, 200: resolve}, 270, 70},
		"silence that the DAO answered":        {0, map[uint64]models.Turn{300: resolve}, 370, 70},
	} {
		t.Run(name, func(t *testing.T) {
			s, c := modelstest.SQLite(t), newChain(1)
			tx := func(turns ...models.Turn) {
				c.add(func(f *models.Facts, at func() models.At) {
					for _, turn := range turns {
						turn.At = at()
						f.Turns = append(f.Turns, turn)
					}
				})
			}
			said := models.Said{Required: 1, SilenceCap: models.U(x.silenceCap), Reviewers: []common.Address{address(3)}, Tranches: []models.Tranche{{Amount: models.U(100)}}}
			tx(models.Turn{Kind: models.TurnProgramCreated, Program: 1}, models.Turn{Kind: models.TurnTerms, Program: 1, Said: models.Said{Terms: &terms}})
			tx(models.Turn{Kind: models.TurnCreated, GrantID: 1, Program: 1, Account: address(20), Amount: models.U(100), Said: said})
			tx(models.Turn{Kind: models.TurnAccepted, GrantID: 1, Account: address(20)}, models.Turn{Kind: models.TurnSubmitted, GrantID: 1, Attempt: 1})
			for after := uint64(10); after < x.paid; after += 10 { // each block is 10 seconds after the one before
				if turn, ok := x.turns[after]; ok {
					turn.GrantID = 1
					tx(turn)
				} else {
					tx()
				}
			}
			tx(models.Turn{Kind: models.TurnPaid, GrantID: 1, Account: address(20), Amount: models.U(100)})
			c.follow(t, s)
			if got, _, err := s.Waits(context.Background(), 1); err != nil || got != (models.Wait{Count: 1, Median: x.want, Worst: x.want}) {
				t.Errorf("%+v, want %d: %v", got, x.want, err)
			}
		})
	}
}
