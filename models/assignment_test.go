package models_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
	"backprop/models/modelstest"
)

// Who is waited for stays so from the first review that is handed in until the reveal: otherwise the steward would take
// back all who have not handed in, and read the scores before anybody may.
func TestNobodyBringsTheRevealForward(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, s *models.Store) {
		k := newPanel(t, s)
		k.assign(panelTime, first, second, third)
		before := k.panel() // as a window saw it that was open all along
		k.must(s.Unassign(k.ctx, before, steward, third, panelTime+1))
		k.hand(first, 4, panelTime+2)
		for name, p := range map[string]models.Panel{"read now": k.panel(), "read before": before} {
			k.refused(s.Unassign(k.ctx, p, steward, second, panelTime+3), "waited for")
			if k.panel().Revealed(panelTime + 3) {
				t.Fatalf("%s: the steward has brought the reveal forward", name)
			}
		}
		due := k.panel().RevealAt()
		k.refused(s.Unassign(k.ctx, k.panel(), steward, second, due-1), "waited for")
		k.must(s.Unassign(k.ctx, k.panel(), steward, second, due))
		k.must(s.Unassign(k.ctx, k.panel(), steward, second, due)) // the impatient's second click
		if p := k.panel(); p.Assigned(second) || len(p.Shown(common.Address{}, due)) != 1 {
			t.Errorf("after the reveal %+v", p.Assignments)
		}
	})
}

// Taking back and handing in at once: either the reviewer was gone before the first review was in, or stays.
func TestTakingBackMeetsHandingIn(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, s *models.Store) {
		k := newPanel(t, s)
		for i := range 12 {
			k.id = "RACE" + string(rune('A'+i))
			k.apply(k.id, applicant)
			k.submit(k.id, 1, panelTime)
			k.assign(panelTime, first, second)
			r := k.write(first, 3, panelTime+1)
			p := k.panel()
			back, handed := make(chan error), make(chan error)
			go func() { back <- s.Unassign(k.ctx, p, steward, second, panelTime+2) }()
			go func() { handed <- s.HandIn(k.ctx, dao, p, first, r.Revision, r.Document, panelTime+2) }()
			taken, err := <-back, <-handed
			k.must(err)
			if after := k.panel(); after.Assigned(second) != (taken != nil) {
				t.Errorf("%v, and assigned: %v", taken, after.Assigned(second))
			} else if own := after.Own(first); own.Late || own.Handed == 0 {
				t.Errorf("%+v", own)
			}
		}
	})
}

// A reviewer whose assignment was taken back hands nothing in from a window that was open before.
func TestTakenBackHandsNothingIn(t *testing.T) {
	k := newPanel(t, modelstest.SQLite(t))
	k.assign(panelTime, first, second)
	r := k.write(first, 3, panelTime+1)
	old := k.panel()
	k.must(k.s.Unassign(k.ctx, old, steward, first, panelTime+2))
	k.refused(k.s.HandIn(k.ctx, dao, old, first, r.Revision, r.Document, panelTime+3), "not assigned")
}

// A steward whose window is older than the first review decides as little as one who has read the page since.
func TestDecidedFromAnOldWindow(t *testing.T) {
	k := newPanel(t, modelstest.SQLite(t))
	k.assign(panelTime, first, second)
	old := k.panel()
	k.hand(first, 3, panelTime+1)
	d := models.Decision{Steward: steward, Kind: models.TurnedOff, Reason: "It is not good."}
	k.refused(k.s.Decide(k.ctx, old, d, old.Version.Document, panelTime+2), "not revealed")
	if p := k.panel(); p.Revealed(panelTime + 2) {
		t.Error("the decision has revealed what is hidden")
	}
}
