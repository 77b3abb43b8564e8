package models_test

import (
	"context"
	"fmt"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
	"backprop/models/modelstest"
)

// submitted is a panel of an application whose first version is in at 600, of a program that closes at 1,000; its
// working copy is changed since.
func submitted(t *testing.T, s *models.Store, id string) *panelKit {
	t.Helper()
	k := &panelKit{t, s, context.Background(), id}
	a := application(completePlan(), 0)
	a.ID = id
	_, err := s.SaveApplication(k.ctx, a)
	k.must(err)
	_, err = s.Submit(k.ctx, granting, panelProgram(), k.submission(1, 600))
	k.must(err)
	a.Plan, a.Revision = completePlan(), 1
	a.Plan.Reason = "Another one altogether."
	_, err = s.SaveApplication(k.ctx, a)
	k.must(err)
	return k
}

func (k *panelKit) submission(revision, time uint64) models.Submission {
	return models.Submission{Application: k.id, Revision: revision, Author: writer, Time: time}
}

// panelProgram is sampleProgram with a steward and reviewers.
func panelProgram() models.Program {
	p := sampleProgram()
	p.Terms.Steward, p.Reviewers = steward, []common.Address{first, second}
	return p
}

func reviewedStore(t *testing.T, s *models.Store) *models.Store {
	t.Helper()
	p := panelProgram()
	if err := s.Words().Create(&p).Error; err != nil {
		t.Fatal(err)
	}
	return s
}

// What was submitted in time is what is judged: after the program's time another version takes its place only if the
// steward asked for one.
func TestVersionsAfterTheProgramsTime(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, s *models.Store) {
		k := submitted(t, reviewedStore(t, s), sampleID)
		k.refused(s.MayResubmit(k.ctx, k.id, 1_000), "time for applications is over")
		k.refused(errorOf(s.Submit(k.ctx, granting, panelProgram(), k.submission(2, 1_000))), "time for applications is over")
		k.must(k.decide(models.ToChange, 1_001))
		k.must(s.MayResubmit(k.ctx, k.id, 5_000))
		v, err := s.Submit(k.ctx, granting, panelProgram(), k.submission(2, 5_000))
		if err != nil || v.Number != 2 {
			t.Fatal("changed as the steward asked:", v.Number, err)
		}
		changed := completePlan()
		changed.Reason = "A third."
		a := application(changed, 2)
		_, err = s.SaveApplication(k.ctx, a)
		k.must(err)
		k.refused(errorOf(s.Submit(k.ctx, granting, panelProgram(), k.submission(3, 5_001))), "time for applications is over")
	})
}

func errorOf[T any](_ T, err error) error { return err }

// Until then the applicant may say it better, but not once somebody has handed in what it said, nor once it is decided.
func TestReviewedVersionsStay(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, s *models.Store) {
		k := submitted(t, reviewedStore(t, s), sampleID)
		submit := func() error { return errorOf(s.Submit(k.ctx, granting, panelProgram(), k.submission(2, 700))) }
		k.assign(610, first, second)
		k.hand(first, 4, 620)
		k.refused(submit(), "handed in already")
		k.hand(second, 4, 620)
		k.refused(submit(), "handed in already")
		k.must(k.decide(models.Selected, 630))
		k.refused(submit(), "selected as it is")
		k.must(k.decide(models.TurnedOff, 640))
		k.refused(submit(), "declined")
		k.must(k.decide(models.ToChange, 650))
		k.must(submit())
	})
}

// A new version and a review of the old one, sent at once: one of them is refused, and no review is left behind.
func TestSubmittingMeetsHandingIn(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, s *models.Store) {
		reviewedStore(t, s)
		for i := range 12 {
			k := submitted(t, s, fmt.Sprintf("%.25s%c", sampleID, 'A'+i))
			k.assign(610, first)
			r, p := k.write(first, 3, 620), k.panel()
			sent, handed := make(chan error), make(chan error)
			go func() { sent <- errorOf(s.Submit(k.ctx, granting, panelProgram(), k.submission(2, 700))) }()
			go func() { handed <- s.HandIn(k.ctx, dao, p, first, r.Revision, r.Document, 700) }()
			if one, other := <-sent, <-handed; (one == nil) == (other == nil) {
				t.Errorf("submitted: %v; handed in: %v", one, other)
			} else if !isRefusal(one) && !isRefusal(other) {
				t.Errorf("submitted: %v; handed in: %v", one, other)
			}
		}
	})
}
