package views

import (
	"strings"
	"testing"
	"unicode"

	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
)

func TestMilestoneDates(t *testing.T) {
	cases := grantCases()
	g := cases["challenged"].Grant
	if _, at := milestoneDate(g, nil, 2, now); at != now-3600 {
		t.Errorf("challenged in its review window: since %d, want %d", at, uint64(now-3600))
	}
	g = cases["large"].Grant
	if _, at := milestoneDate(g, nil, 2, now); g.State(2, now) != models.Challenged || at != g.ReviewBy(2, now) {
		t.Errorf("challenged by silence: since %d, want %d", at, g.ReviewBy(2, now))
	}
	g = cases["changes"].Grant
	g.Milestones[3].Final = models.Void
	if _, _, note := nextFact(g, now); note != date(g.Deadline(2, now)) || note == date(g.Due(2)) {
		t.Errorf("to be handed in again by %s, want %s", note, date(g.Deadline(2, now)))
	}
}

func TestAMilestoneEndsOnce(t *testing.T) {
	turn := func(kind models.TurnKind, time, i uint64, r models.Resolution) models.Turn {
		return models.Turn{Kind: kind, At: models.At{Time: time}, Milestone: i, Resolution: r}
	}
	turns := []models.Turn{
		turn(models.TurnExpired, 10, 0, ""), turn(models.TurnResolved, 15, 1, models.ResolvedReopen), turn(models.TurnResolved, 20, 1, models.ResolvedVoid),
		turn(models.TurnResolved, 25, 2, models.ResolvedReopen), turn(models.TurnCancelled, 30, 0, ""),
	}
	for i, want := range []uint64{10, 20, 30} {
		if got := ended(turns, i); got != want {
			t.Errorf("milestone %d ended at %d, want %d", i+1, got, want)
		}
	}
}

func TestUntilWhenAMilestoneIsContested(t *testing.T) {
	for name, x := range map[string]struct{ has, lacks string }{
		"review":   {"underreview,andfor3dafteranapproval", "milestone3until"},
		"approved": {"milestone3until", "underreview,and"},
	} {
		d := grantCases()[name]
		for _, a := range []common.Address{d.Escrow.Guardian, common.HexToAddress("0x77")} {
			own := objecting()
			p := page()
			p.Account, d.Own = a, own
			text := strings.Join(strings.FieldsFunc(words(t, grantPanels(p, d)), unicode.IsSpace), "")
			if !strings.Contains(text, x.has) || strings.Contains(text, x.lacks) {
				t.Errorf("%s, as %s: %s", name, a, text)
			}
		}
	}
}
