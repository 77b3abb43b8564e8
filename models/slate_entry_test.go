package models_test

import (
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
	"backprop/models/modelstest"
)

// Applicants can't choose who judges their evidence: whom they asked to write it with them and who has not answered still
// may, and who is of their team may not, also when nobody ever thought of assigning them.
func TestWhoMayJudgeEvidence(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, s *models.Store) {
		k := newPanel(t, s)
		k.must(s.Words().Create(&models.Author{Application: "APP", Account: first, Invited: 1}).Error)
		k.apply("OTHER", second, applicant)
		k.submit("OTHER", 1, panelTime-5)
		line := models.SlateLine{Application: "APP", Version: 1, Document: k.panel().Version.Document}
		list, err := s.SlateEntries(k.ctx, dao, models.Slate{Program: 1, Lines: models.SlateLines{line}}, models.Moment{Time: panelTime})
		k.must(err)
		if len(list) != 1 || slices.Contains(list[0].People, first) || slices.Contains(list[0].Barred, first) {
			t.Fatalf("an invitation keeps a reviewer out: %+v", list)
		}
		if !slices.Contains(list[0].Barred, second) {
			t.Error("a teammate who was never assigned may judge the evidence")
		}
		if got, _ := list[0].Suggested([]common.Address{first, second, third, mate}); !slices.Equal(got, []common.Address{first, third}) {
			t.Errorf("suggested: %v", got)
		}
	})
}
