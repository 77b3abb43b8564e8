package views

import (
	"strconv"
	"strings"

	"github.com/a-h/templ"

	"backprop/models"
)

func reviewPath(application string) templ.SafeURL {
	return templ.URL("/applications/" + application + "/review")
}

// versionAt is the path of an application, as it was in one version; 0 is the newest.
func versionAt(application string, version uint64) templ.SafeURL {
	path := "/applications/" + application
	if version > 0 {
		path += "?version=" + strconv.FormatUint(version, 10)
	}
	return templ.URL(path)
}

// scored are what a review scores, with the questions of the track's rubric where it still has them.
func scored(t models.Track, r models.Review) (list []models.Criterion) {
	asks := map[string]models.Criterion{}
	for _, c := range models.Rubric(t) {
		asks[c.Name] = c
	}
	for _, s := range r.Scores {
		c := asks[s.Criterion]
		c.Name = s.Criterion
		list = append(list, c)
	}
	return list
}

func recommendation(r models.Recommendation) string {
	switch r {
	case models.Fund:
		return "Fund it"
	case models.Improve:
		return "Fund it once changed"
	case models.Decline:
		return "Don’t fund it"
	}
	return "No recommendation yet"
}

func recommended(r models.Recommendation) label {
	switch r {
	case models.Fund:
		return label{recommendation(r), "", "tick"}
	case models.Improve:
		return label{recommendation(r), "", "note"}
	case models.Decline:
		return label{recommendation(r), "", "cross"}
	}
	return label{recommendation(r), "draft", "draft"}
}

// points are tenths of a point: 38 is 3.8.
func points(tenths int) string { return strconv.Itoa(tenths/10) + "." + strconv.Itoa(tenths%10) }

func meanTitle(r models.Review) string {
	n := 0
	for _, s := range r.Scores {
		if s.Given {
			n++
		}
	}
	return "Mean of " + many(n, "score", "scores") + " from 0 to 5"
}

// reviewProblemOf is what is wrong with a field, once that is to be shown.
func reviewProblemOf(d ReviewData, field string) (models.Invalid, bool) {
	if d.Checked {
		for _, e := range d.Problems {
			if e.Field == field {
				return e, true
			}
		}
	}
	return models.Invalid{}, false
}

// reviewProblem is what is wrong, as a sentence.
func reviewProblem(r models.Review, e models.Invalid) string {
	name := "The field " + plain(e.Field)
	kind, number, _ := strings.Cut(e.Field, "-")
	switch i, _ := strconv.Atoi(number); {
	case kind == "score" && i >= 1 && i <= len(r.Scores):
		name = "The score for " + plain(r.Scores[i-1].Criterion)
	case kind == "reason" && i >= 1 && i <= len(r.Scores):
		name = "The reason for " + plain(r.Scores[i-1].Criterion)
	case kind == "recommendation":
		name = "The recommendation"
	case kind == "summary":
		name = "The summary"
	}
	return name + " " + plain(e.Reason) + "."
}

// reviewHints names the elements that explain a field.
func reviewHints(d ReviewData, field string) string {
	if _, bad := reviewProblemOf(d, field); bad {
		return field + "-wrong " + field + "-hint"
	}
	return field + "-hint"
}

func reviewInvalid(d ReviewData, field string) string {
	_, bad := reviewProblemOf(d, field)
	return strconv.FormatBool(bad)
}

// reviewOpen is how many fields of some kinds are not right yet.
func reviewOpen(d ReviewData, kinds ...string) (n int) {
	for _, e := range d.Problems {
		kind, _, _ := strings.Cut(e.Field, "-")
		for _, k := range kinds {
			if k == kind {
				n++
			}
		}
	}
	return n
}

func reviewParts(d ReviewData) []step {
	saved := d.Review.Revision > 0
	return []step{
		{Link{"#scores", "Scores"}, saved && reviewOpen(d, "score", "reason") == 0},
		{Link{"#verdict", "Recommendation"}, saved && reviewOpen(d, "recommendation", "summary") == 0},
		{Link{"#read", "How it reads"}, saved},
		{Link{"#hand", "Hand in"}, d.Review.Handed > 0},
	}
}

func reviewChecks(d ReviewData) (list []check) {
	for _, c := range []struct {
		name  string
		kinds []string
	}{{"A score for each question", []string{"score"}}, {"A reason for each score", []string{"reason"}}, {"A recommendation and a summary", []string{"recommendation", "summary"}}} {
		if n := reviewOpen(d, c.kinds...); n > 0 {
			list = append(list, check{"clock", "wait", c.name, many(n, "is", "are") + " missing or not right"})
			continue
		}
		list = append(list, check{"tick", "", c.name, "Complete"})
	}
	return list
}

func handWhy(d ReviewData) string {
	switch {
	case d.Stale:
		return "Open the newest text first."
	case d.Review.Revision == 0:
		return "Save the review first."
	}
	return "Handing in opens when nothing is left to fix: " + reviewProblem(d.Review, d.Problems[0])
}
