package models_test

import (
	"context"
	"errors"
	"strings"
	"testing"

	"backprop/models"
	"backprop/models/modelstest"
)

func TestMayRelay(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, s *models.Store) {
		ctx := context.Background()
		dao := models.DAO{Token: models.Asset{Symbol: "GRAD", Decimals: 0}}
		now := models.Moment{Time: 3*86400 + 10}
		purse := models.Purse{Relayer: payer, Day: models.U(2_000_000), Proposal: models.U(1_400_000), Account: 2, Votes: models.U(5), Price: models.U(10), Gas: 300_000}
		b := ballot(1, 7, models.For)
		may := func(words string, purse models.Purse, b models.Ballot, weight uint64) {
			t.Helper()
			err := s.MayRelay(ctx, dao, purse, b, models.U(weight), now)
			var no models.Refusal
			if words == "" && err != nil || words != "" && (!errors.As(err, &no) || !strings.Contains(no.Reason, words) || no.Next == "") {
				t.Errorf("want %q, got %v", words, err)
			}
		}
		found := func(r models.Relayer) {
			t.Helper()
			r.Account = payer
			if err := s.SaveRelayer(ctx, r); err != nil {
				t.Fatal(err)
			}
		}
		may("does not send", models.Purse{}, b, 9)
		may("not started", purse, b, 9)
		found(models.Relayer{Balance: models.U(1 << 40), Price: models.U(2)})
		may("", purse, b, 9)
		may("weight is 4 GRAD", purse, b, 4)
		long := b
		long.Reason = strings.Repeat("because ", 1000)
		may("too long", purse, long, 9)
		found(models.Relayer{Balance: models.U(1 << 40), Price: models.U(11)})
		may("fees are higher", purse, b, 9)
		found(models.Relayer{Balance: models.U(1000), Price: models.U(2)})
		may("is empty", purse, b, 9)
		found(models.Relayer{Balance: models.U(1 << 40), Price: models.U(2), Wrong: "The node does not answer."})
		may("The node does not answer.", purse, b, 9)
		found(models.Relayer{Balance: models.U(1 << 40), Price: models.U(2)})

		x, a := batch(0, 1_000_000)
		if _, err := s.SaveBatch(ctx, x, a, storedBallots(t, s, 7, 2)); err != nil {
			t.Fatal(err)
		}
		may("on this proposal", purse, b, 9)
		b.ProposalID = models.U(8)
		may("", purse, b, 9)
		storedBallots(t, s, 8, 3)
		may("Today's budget", purse, b, 9)
		now.Time += 86400
		may("", purse, b, 9)
		kept := storedBallots(t, s, 9, 3)
		storedBallots(t, s, 10, 3)
		b = ballot(3, 11, models.For)
		purse.Day, purse.Proposal = models.U(1<<40), models.U(1<<40)
		may("as many as an account may", purse, b, 9)
		purse.Account = 3
		may("as many as an account may", purse, b, 9)
		may("", purse, kept[0], 9)
		purse.Account = 4
		may("", purse, b, 9)
	})
}
