package models_test

import (
	"errors"
	"fmt"
	"slices"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
	"backprop/models/modelstest"
)

// atOnce runs a function several times at once and returns what went wrong otherwise than by being late.
func atOnce(times int, f func(i int) error) (list []error) {
	var all sync.WaitGroup
	var mu sync.Mutex
	for i := range times {
		all.Go(func() {
			err := f(i)
			var refusal models.Refusal
			if err != nil && !errors.Is(err, models.ErrStale) && !errors.As(err, &refusal) {
				mu.Lock()
				defer mu.Unlock()
				list = append(list, err)
			}
		})
	}
	all.Wait()
	return list
}

// Whatever is sent at once by impatient people and several windows, is kept once.
func TestWhatIsSentAtOnceIsKeptOnce(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, s *models.Store) {
		k := newPanel(t, s)
		const times = 8
		p := k.panel()
		same := func(list []error) {
			t.Helper()
			if len(list) > 0 {
				t.Error(list)
			}
		}
		same(atOnce(times, func(int) error { return s.Assign(k.ctx, dao, p, steward, first, panelTime) }))
		if list := k.panel().Assignments; len(list) != 1 {
			t.Fatalf("assigned %d times", len(list))
		}
		p = k.panel()
		same(atOnce(times, func(i int) error {
			_, err := s.SaveReview(k.ctx, p, whole(p, first, uint8(i%6)), panelTime)
			return err
		}))
		r := k.panel().Own(first)
		if r.Revision != 1 {
			t.Fatalf("the review has revision %d", r.Revision)
		}
		p = k.panel()
		same(atOnce(times, func(i int) error { return s.HandIn(k.ctx, dao, p, first, 1, r.Document, panelTime+uint64(i)) }))
		handed := k.panel().Own(first)
		handed.Handed, handed.Late = 0, false
		if fmt.Sprint(handed) != fmt.Sprint(r) {
			t.Errorf("handing in has changed the review:\n%v\n%v", handed, r)
		}
		p = k.panel()
		same(atOnce(times, func(int) error {
			return s.Decide(k.ctx, p, models.Decision{Steward: steward, Kind: models.Selected, Reason: "So it is."}, p.Version.Document, panelTime+100)
		}))
		if list, err := s.Decisions(k.ctx, "APP"); err != nil || len(list) != 1 {
			t.Errorf("decided %d times, %v", len(list), err)
		}
	})
}

// How long reviewers have is what the program's rules say, as they were voted.
func TestReviewersHaveTheDaysOfTheRules(t *testing.T) {
	k := newPanel(t, modelstest.SQLite(t))
	rules := models.StartingRules()
	rules.Name, rules.Track, rules.Purpose, rules.Eligibility, rules.Reading = "P", models.Datasets, "Data.", "Anybody.", "21"
	k.must(k.s.Words().Model(&models.Program{}).Where("id = 1").Update("document", rules.Document().Hash()).Error)
	k.assign(panelTime, first)
	b := models.Block{Number: 1, Hash: hash(9, 1), Time: panelTime}
	p := models.Proposal{At: models.At{Block: 1, Time: panelTime}, ID: models.U(1), Proposer: steward, Snapshot: panelTime, Deadline: panelTime + 1, Description: "# A program\n\n" + rules.Document().Embed()}
	k.must(k.s.Apply(k.ctx, dao, models.Facts{Blocks: []models.Block{b}, Proposals: []models.Proposal{p}}))
	k.assign(panelTime, second)
	var days []uint64
	for _, a := range k.panel().Assignments {
		days = append(days, a.Days)
	}
	if slices.Sort(days); !slices.Equal(days, []uint64{models.ReviewDays, 21}) {
		t.Errorf("reviewers have %v days", days)
	}
}

// What a steward is told is the same whether panels are read one by one or together.
func TestOutlinesAgreeWithPanels(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, s *models.Store) {
		k := newPanel(t, s)
		want := map[string]models.WaitsFor{}
		for i := range 12 {
			k.id = fmt.Sprintf("APP%02d", i)
			k.apply(k.id, applicant)
			if i%4 == 3 {
				k.submit(k.id, 1, panelTime-9)
			}
			k.submit(k.id, uint64(1+i%4/3), panelTime)
			k.assign(panelTime, []common.Address{first, second}[:i%3]...)
			for _, r := range []common.Address{first, second}[:min(i%3, i%2+1)] {
				if i > 5 {
					k.hand(r, 3, panelTime+1)
				}
			}
			switch p := k.panel(); {
			case p.Revealed(panelTime + 2):
				want[k.id] = models.ForDecision
			case len(p.Assignments) == 0:
				want[k.id] = models.ForReviewers
			}
		}
		list, err := s.DecisionsWaiting(k.ctx, dao, steward, panelTime+2)
		k.must(err)
		got := map[string]models.WaitsFor{}
		for _, w := range list {
			got[w.Application] = w.For
		}
		want["APP"] = models.ForReviewers
		if fmt.Sprint(got) != fmt.Sprint(want) || len(want) < 5 {
			t.Errorf("got  %v\nwant %v", got, want)
		}
	})
}
