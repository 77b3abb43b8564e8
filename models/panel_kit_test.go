package models_test

import (
	"context"
	"errors"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
)

// panelTime is when the application of these tests is submitted.
const panelTime = 1_000_000

var (
	steward   = address(0x51)
	applicant = address(0xaa)
	mate      = address(0xab) // writes it too
	payee     = address(0xac)
	first     = address(0x61)
	second    = address(0x62)
	third     = address(0x63)
)

// panelKit is an application that is up for review, with a program of three reviewers.
type panelKit struct {
	*testing.T
	s   *models.Store
	ctx context.Context
	id  string
}

func newPanel(t *testing.T, s *models.Store) *panelKit {
	t.Helper()
	k := &panelKit{t, s, context.Background(), "APP"}
	k.must(s.Words().Create(&models.Program{ID: 1, Name: "P", Reviewers: []common.Address{first, second, third, mate}, Terms: models.Terms{Steward: steward}}).Error)
	k.apply("APP", applicant, mate)
	k.submit("APP", 1, panelTime)
	return k
}

func (k *panelKit) must(err error) {
	k.Helper()
	if err != nil {
		k.Fatal(err)
	}
}

// apply begins an application, which its authors have agreed to.
func (k *panelKit) apply(id string, authors ...common.Address) {
	k.Helper()
	k.must(k.s.Words().Create(&models.Application{ID: id, Program: 1, Creator: authors[0], Status: models.ApplicationDraft}).Error)
	for _, a := range authors {
		k.must(k.s.Words().Create(&models.Author{Application: id, Account: a, Invited: 1, Accepted: 1}).Error)
	}
}

// submit makes a version.
func (k *panelKit) submit(id string, number, time uint64) {
	k.Helper()
	plan := models.Plan{Application: id + "/" + string(rune('0'+number)), Program: 1, Title: "Work " + id, Track: models.Datasets, Payee: payee.Hex()}
	v := models.Version{Application: id, Number: number, Plan: plan, Document: plan.Document().Hash(), Author: applicant, Time: time}
	k.must(k.s.Words().Create(&v).Error)
	k.must(k.s.Words().Model(&models.Application{}).Where("id = ?", id).Updates(map[string]any{"version": number, "submitted": time, "status": models.ApplicationSubmitted, "title": plan.Title}).Error)
}

func (k *panelKit) panel() models.Panel {
	k.Helper()
	a, err := k.s.Application(k.ctx, k.id)
	k.must(err)
	p, err := k.s.Panel(k.ctx, k.id, a.Version)
	k.must(err)
	return p
}

func (k *panelKit) assign(now uint64, reviewers ...common.Address) {
	k.Helper()
	for _, r := range reviewers {
		k.must(k.s.Assign(k.ctx, dao, k.panel(), steward, r, now))
	}
}

// whole is a review that may be handed in.
func whole(p models.Panel, reviewer common.Address, points uint8) models.Review {
	r := p.Own(reviewer)
	for i := range r.Scores {
		r.Scores[i].Points, r.Scores[i].Given, r.Scores[i].Reason = points, true, "Because of line *"+r.Scores[i].Criterion+"*."
	}
	r.Recommendation, r.Summary = models.Fund, "Good.\n\nVery good."
	return r
}

func (k *panelKit) write(reviewer common.Address, points uint8, now uint64) models.Review {
	k.Helper()
	p := k.panel()
	r, err := k.s.SaveReview(k.ctx, p, whole(p, reviewer, points), now)
	k.must(err)
	return r
}

func (k *panelKit) hand(reviewer common.Address, points uint8, now uint64) {
	k.Helper()
	r := k.write(reviewer, points, now)
	k.must(k.s.HandIn(k.ctx, dao, k.panel(), reviewer, r.Revision, r.Document, now))
}

func (k *panelKit) refused(err error, words string) {
	k.Helper()
	var r models.Refusal
	if !errors.As(err, &r) || !strings.Contains(r.Reason, words) || r.Next == "" {
		k.Errorf("got %v, want a refusal that says %q", err, words)
	}
}

func (k *panelKit) decide(kind models.DecisionKind, now uint64) error {
	p := k.panel()
	return k.s.Decide(k.ctx, p, models.Decision{Steward: steward, Kind: kind, Reason: "So it is."}, p.Version.Document, now)
}

const daySeconds = 86_400
