package models_test

import (
	"testing"

	"backprop/models"
)

func TestTheReportIsThatOfTheVote(t *testing.T) {
	plan := models.Plan{Title: "Corpus", Application: "K7/1"}.Document()
	says := func(id uint64, summaries ...string) models.Proposal {
		text := "# Slate\n\n" + plan.Embed()
		for _, s := range summaries {
			r := models.Report{Application: "K7/1", Title: "Corpus", Plan: plan.Hash(), Reviews: []models.Review{{Reviewer: first, Recommendation: models.Fund, Summary: s}}}
			text += "\n\n" + r.Document().Embed()
		}
		return models.Proposal{ID: models.U(id), Description: text}
	}
	other := models.Report{Title: "Other", Plan: models.Document("other").Hash()}.Document().Embed()
	forged, real, bare := says(1, "forged"), says(2, "real", "added"), says(3)
	real.Description = "# Slate\n\n" + other + "\n\n" + real.Description
	for name, x := range map[string]struct {
		by   uint64
		list []models.Proposal
		want string
	}{
		"the creating one":                  {2, []models.Proposal{forged, real, bare}, "real"},
		"created by one without":            {3, []models.Proposal{forged, real, bare}, ""},
		"created by one that lacks it":      {4, []models.Proposal{forged, real}, ""},
		"not known by which":                {0, []models.Proposal{real, forged}, "real"},
		"not known, the oldest has nothing": {0, []models.Proposal{bare, forged}, ""},
	} {
		v := models.Grant{Document: plan.Hash(), Proposal: models.U(x.by)}.Voted(x.list)
		got := ""
		if v.Report != nil {
			got = v.Report.Reviews[0].Summary
		}
		if v.Document != plan || got != x.want {
			t.Errorf("%s: the report says %q, want %q; the plan is %q", name, got, x.want, v.Document)
		}
	}
	if v := (models.Grant{Document: plan.Hash()}).Voted(nil); v.Document != "" || v.Report != nil {
		t.Errorf("of no proposal: %+v", v)
	}
}
