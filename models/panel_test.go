package models_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
	"backprop/models/modelstest"
)

// Scores are nobody's but their author's until all who are assigned have handed in.
func TestReviewsAreHiddenUntilAllAreIn(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, s *models.Store) {
		k := newPanel(t, s)
		k.assign(panelTime+10, first, second)
		k.hand(first, 4, panelTime+20)
		p, now := k.panel(), uint64(panelTime+30)
		for _, viewer := range []common.Address{{}, steward, applicant, second, third} {
			if list := p.Shown(viewer, now); len(list) != 0 {
				t.Errorf("%s sees %d reviews before the reveal", viewer, len(list))
			}
		}
		if own := p.Shown(first, now); len(own) != 1 || own[0].Reviewer != first {
			t.Errorf("the author sees %v", own)
		}
		if _, err := p.Report(now); err == nil {
			t.Error("there is a report before the reveal")
		}
		k.refused(k.decide(models.Selected, now), "not revealed")
		k.refused(k.decide(models.TurnedOff, now), "not revealed")
		k.hand(second, 2, now)
		if list := k.panel().Shown(common.Address{}, now); len(list) != 2 || list[0].Reviewer != first || list[1].Late {
			t.Errorf("after the reveal a visitor sees %+v", list)
		}
		if err := k.decide(models.Selected, now+1); err != nil {
			t.Error(err)
		}
	})
}

// Reviewers who fall silent hold nothing up for longer than their days, and what comes after says so.
func TestSilentReviewersAreNotWaitedFor(t *testing.T) {
	k := newPanel(t, modelstest.SQLite(t))
	k.assign(panelTime+100, first, second)
	k.hand(first, 4, panelTime+200)
	due := uint64(panelTime + 100 + models.ReviewDays*daySeconds)
	if p := k.panel(); p.RevealAt() != due || p.Revealed(due-1) || !p.Revealed(due) {
		t.Errorf("revealed at %d, %v, %v, want %d", p.RevealAt(), p.Revealed(due-1), p.Revealed(due), due)
	}
	k.hand(second, 1, due)
	late := k.panel().Shown(common.Address{}, due)[1]
	if late.Reviewer != second || !late.Late {
		t.Errorf("%+v, want a late review", late)
	}
	k.assign(due+5, third) // more may be asked for after the reveal, which stays
	if !k.panel().Revealed(due + 5) {
		t.Error("an assignment has turned the reveal back")
	}
	k.hand(third, 3, due+6)
	if list := k.panel().Shown(common.Address{}, due+6); len(list) != 3 || !list[2].Late {
		t.Errorf("%+v", list)
	}
}

// Where nobody has handed in, there is nothing to reveal, and the first who does is not late.
func TestNothingIsRevealedOfNothing(t *testing.T) {
	k := newPanel(t, modelstest.SQLite(t))
	k.assign(panelTime, first, second)
	after := uint64(panelTime + 100*daySeconds)
	if k.panel().Revealed(after) {
		t.Error("nothing is revealed")
	}
	k.hand(first, 5, after)
	if list := k.panel().Shown(common.Address{}, after); len(list) != 1 || list[0].Late {
		t.Errorf("%+v", list)
	}
}

// What is handed in never changes, whoever tries and however often.
func TestHandedInIsFinal(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, s *models.Store) {
		k := newPanel(t, s)
		k.assign(panelTime, first, second)
		old := k.panel()
		r := k.write(first, 4, panelTime+1)
		if _, err := s.SaveReview(k.ctx, old, whole(old, first, 1), panelTime+2); !errors.Is(err, models.ErrStale) {
			t.Errorf("a second first save: %v", err)
		}
		if err := s.HandIn(k.ctx, dao, k.panel(), first, r.Revision+1, r.Document, panelTime+2); !errors.Is(err, models.ErrStale) {
			t.Errorf("another revision: %v", err)
		}
		k.refused(s.HandIn(k.ctx, dao, k.panel(), first, r.Revision, common.Hash{1}, panelTime+2), "newer version")
		saved := k.panel() // as two windows saw it
		k.must(s.HandIn(k.ctx, dao, saved, first, r.Revision, r.Document, panelTime+3))
		if err := s.HandIn(k.ctx, dao, saved, first, r.Revision, r.Document, panelTime+4); !errors.Is(err, models.ErrStale) {
			t.Errorf("handed in twice: %v", err)
		}
		k.must(s.HandIn(k.ctx, dao, k.panel(), first, r.Revision, r.Document, panelTime+9)) // the impatient's second click
		changed := whole(saved, first, 0)
		changed.Revision = r.Revision
		if _, err := s.SaveReview(k.ctx, saved, changed, panelTime+5); !errors.Is(err, models.ErrStale) {
			t.Errorf("saved after: %v", err)
		}
		k.refused(k.panel().MayWrite(first), "handed in")
		if got := k.panel().Own(first); got.Scores[0].Points != 4 || got.Handed != panelTime+3 {
			t.Errorf("%+v", got)
		}
	})
}

func TestIncompleteReviewsStayOut(t *testing.T) {
	k := newPanel(t, modelstest.SQLite(t))
	k.assign(panelTime, first)
	for field, spoil := range map[string]func(*models.Review){
		"score-1":        func(r *models.Review) { r.Scores[0].Given = false },
		"reason-6":       func(r *models.Review) { r.Scores[5].Reason = " \n" },
		"reason-2":       func(r *models.Review) { r.Scores[1].Reason = strings.Repeat("x", models.ReasonLimit+1) },
		"reason-3":       func(r *models.Review) { r.Scores[2].Reason = "a <!-- document 0x" },
		"reason-4":       func(r *models.Review) { r.Scores[3].Reason = "a\u202eb" },
		"recommendation": func(r *models.Review) { r.Recommendation = "maybe" },
		"summary":        func(r *models.Review) { r.Summary = "" },
	} {
		r := whole(k.panel(), first, 3)
		spoil(&r)
		if list := r.Check(); len(list) != 1 || list[0].Field != field {
			t.Errorf("%s: %v", field, list)
		}
		kept, err := k.s.SaveReview(k.ctx, k.panel(), r, panelTime)
		k.must(err)
		var in models.Invalid
		if err := k.s.HandIn(k.ctx, dao, k.panel(), first, kept.Revision, kept.Document, panelTime); !errors.As(err, &in) || in.Field != field {
			t.Errorf("%s: handed in with %v", field, err)
		}
	}
	huge := whole(k.panel(), first, 3)
	huge.Summary = strings.Repeat("x", 1<<20)
	if _, err := k.s.SaveReview(k.ctx, k.panel(), huge, panelTime); err == nil {
		t.Error("a megabyte was kept")
	}
	huge.Summary = "a\xff"
	if _, err := k.s.SaveReview(k.ctx, k.panel(), huge, panelTime); err == nil {
		t.Error("bytes that are no text were kept")
	}
}

// Only the steward assigns, only of the roster, nobody twice, and nothing once it is decided, withdrawn or replaced.
func TestWhoMayAssign(t *testing.T) {
	k := newPanel(t, modelstest.SQLite(t))
	k.refused(k.s.Assign(k.ctx, dao, k.panel(), first, second, panelTime), "Only the program's steward")
	if err := k.s.Assign(k.ctx, dao, k.panel(), steward, address(0x99), panelTime); err == nil || !strings.Contains(err.Error(), "roster") {
		t.Errorf("outside the roster: %v", err)
	}
	k.assign(panelTime, first)
	k.assign(panelTime+9, first) // the impatient's second click
	if a := k.panel().Assignments; len(a) != 1 || a[0].Assigned != panelTime {
		t.Errorf("assigned twice: %+v", a)
	}
	k.must(k.s.Unassign(k.ctx, k.panel(), steward, first, panelTime+1))
	k.refused(k.panel().MayWrite(first), "not assigned")
	k.assign(panelTime+2, first)
	k.hand(first, 3, panelTime+3)
	k.refused(k.s.Unassign(k.ctx, k.panel(), steward, first, panelTime+4), "handed in")
	k.must(k.decide(models.TurnedOff, panelTime+5))
	k.refused(k.s.Assign(k.ctx, dao, k.panel(), steward, second, panelTime+6), "decided")
	k.must(k.s.Words().Model(&models.Application{}).Where("id = 'APP'").Update("status", models.ApplicationWithdrawn).Error)
	k.refused(k.decide(models.Selected, panelTime+7), "withdrawn")
}

func TestStewardWithoutOrInConflict(t *testing.T) {
	k := newPanel(t, modelstest.SQLite(t))
	for of, words := range map[common.Address]string{{}: "no steward", applicant: "can't decide", payee: "can't decide"} {
		p := k.panel()
		p.Program.Terms.Steward = of
		k.refused(p.MayAssign(of), words)
		k.refused(p.MayDecide(of, models.TurnedOff, panelTime), words)
	}
}

// A version that was asked to change is reviewed again, by those who are assigned; what was said of the old one stays.
func TestChangesAreReviewedAgain(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, s *models.Store) {
		k := newPanel(t, s)
		k.assign(panelTime, first, second)
		if err := s.MayResubmit(k.ctx, "APP", panelTime); err != nil {
			t.Errorf("before any review: %v", err)
		}
		k.hand(first, 2, panelTime+1)
		k.refused(s.MayResubmit(k.ctx, "APP", panelTime), "handed in already")
		k.hand(second, 3, panelTime+2)
		k.must(k.decide(models.ToChange, panelTime+3))
		if err := s.MayResubmit(k.ctx, "APP", panelTime); err != nil {
			t.Errorf("after changes were asked for: %v", err)
		}
		k.submit("APP", 2, panelTime+10*daySeconds)
		p := k.panel()
		if p.HandedIn() != 0 || p.Revealed(panelTime+10*daySeconds) || !p.Assigned(first) || p.Decision.Kind != "" {
			t.Errorf("the new version begins with %+v", p)
		}
		if want := uint64(panelTime + 24*daySeconds); p.RevealAt() != want {
			t.Errorf("reviewers have until %d, want %d", p.RevealAt(), want)
		}
		old, err := s.Panel(k.ctx, "APP", 1)
		if err != nil || len(old.Shown(common.Address{}, panelTime)) != 2 {
			t.Errorf("the old reviews: %v", err)
		}
		k.refused(old.MayWrite(third), "newer version")
		k.hand(first, 5, panelTime+11*daySeconds)
		k.hand(second, 5, panelTime+11*daySeconds)
		k.must(k.decide(models.Selected, panelTime+12*daySeconds))
		k.refused(s.MayResubmit(k.ctx, "APP", panelTime), "selected")
		list, err := s.Selected(k.ctx, 1)
		if err != nil || len(list) != 1 || list[0].Document != k.panel().Version.Document {
			t.Errorf("%v, %v", list, err)
		}
		k.must(k.decide(models.Selected, panelTime+12*daySeconds+1)) // the impatient's second click
		k.must(s.Words().Create(&models.Grant{ID: 7, Program: 1, Document: k.panel().Version.Document, Reviewers: []common.Address{first}}).Error)
		if list, err = s.Selected(k.ctx, 1); err != nil || len(list) != 0 {
			t.Errorf("selected beside its grant: %v, %v", list, err)
		}
		k.must(s.Words().Delete(&models.Grant{ID: 7}).Error)
		k.must(k.decide(models.TurnedOff, panelTime+13*daySeconds))
		if list, err = s.Selected(k.ctx, 0); err != nil || len(list) != 0 {
			t.Errorf("%v, %v", list, err)
		}
		if all, err := s.Decisions(k.ctx, "APP"); err != nil || len(all) != 3 || all[0].Kind != models.TurnedOff {
			t.Errorf("%v, %v", all, err)
		}
	})
}

// What waits is counted once, for whom it waits for, and no longer than it does.
func TestWaiting(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, s *models.Store) {
		k := newPanel(t, s)
		waits := func(a common.Address) []models.Waiting {
			list, err := s.ReviewsWaiting(k.ctx, a)
			k.must(err)
			return list
		}
		decisions := func(now uint64) (kinds []models.WaitsFor) {
			list, err := s.DecisionsWaiting(k.ctx, dao, steward, now)
			k.must(err)
			for _, w := range list {
				kinds = append(kinds, w.For)
			}
			return kinds
		}
		if got := decisions(panelTime); len(got) != 1 || got[0] != models.ForReviewers {
			t.Errorf("before the assignment: %v", got)
		}
		k.assign(panelTime+7, first, second, third)
		if got := decisions(panelTime + 8); len(got) != 0 {
			t.Errorf("while reviewers read: %v", got)
		}
		k.write(first, 2, panelTime+9)
		want := models.Waiting{Application: "APP", Version: 1, Program: 1, Title: "Work APP", For: models.ForReview, Due: panelTime + 7 + models.ReviewDays*daySeconds, Begun: true}
		if got := waits(first); len(got) != 1 || got[0] != want {
			t.Errorf("%+v, want %+v", got, want)
		}
		k.hand(second, 3, panelTime+10)
		k.must(s.Declare(k.ctx, k.panel(), third, "We share an office.", panelTime+11))
		for _, a := range []common.Address{second, third, steward, {}} {
			if got := waits(a); len(got) != 0 {
				t.Errorf("%s: %+v", a, got)
			}
		}
		if got := decisions(want.Due); len(got) != 1 || got[0] != models.ForDecision {
			t.Errorf("after the days: %v", got)
		}
		k.must(k.decide(models.ToChange, want.Due))
		if len(waits(first)) != 0 || len(decisions(want.Due)) != 0 {
			t.Error("something waits after the decision")
		}
	})
}
