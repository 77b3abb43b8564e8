package views

import (
	"slices"
	"strconv"

	"github.com/a-h/templ"
	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
)

// words name what is offered, so that a refresh takes nothing away that a reader types while the offer stays.
func (o ReviewOffer) words() string {
	return "review" + strconv.FormatBool(o.Write) + strconv.FormatBool(o.Steward) + strconv.FormatBool(o.Declare)
}

func reviewsAside(x models.Panel) string {
	if len(x.Assignments) == 0 {
		return ""
	}
	in := 0
	for _, a := range x.Assignments {
		if x.Handed(a.Reviewer) {
			in++
		}
	}
	return count(in) + " of " + many(len(x.Assignments), "is in", "are in")
}

func unassignedWords(x models.Panel) string {
	if x.Program.Terms.Steward == (common.Address{}) {
		return "The program has no steward, who would assign reviewers. A proposal can name one."
	}
	return "The program’s steward, " + short(x.Program.Terms.Steward) + ", assigns reviewers from the roster of " + many(len(x.Program.Reviewers), "account", "accounts") + "."
}

// revealWhen says when reviews become public.
func revealWhen(p Page, x models.Panel) string {
	words := "They become public when all who are assigned have handed in"
	switch at := x.RevealAt(); {
	case at > p.Block.Time && x.HandedIn() == 0:
		return words + ", or on " + moment(at) + " if one has by then."
	case at > p.Block.Time:
		return words + ", or on " + moment(at) + "."
	case len(x.Assignments) > 0:
		return "Their days are over: they become public as soon as one is handed in."
	}
	return words + "."
}

func decisionWords(k models.DecisionKind) string {
	switch k {
	case models.Selected:
		return "Selected for a slate"
	case models.ToChange:
		return "Changes are asked for"
	}
	return "Declined"
}

func decisionTone(k models.DecisionKind) string {
	if k == models.Selected {
		return "good"
	}
	return ""
}

func decisionIcon(k models.DecisionKind) string {
	switch k {
	case models.Selected:
		return "tick"
	case models.ToChange:
		return "note"
	}
	return "cross"
}

func decisionHint(k models.DecisionKind) string {
	switch k {
	case models.Selected:
		return "It may be put on a slate, with these reviews, and voted on as it is."
	case models.ToChange:
		return "The applicants may hand in another version, which is reviewed again; the difference is shown."
	}
	return "It ends here. The applicants may begin another one."
}

// dueOf is until when an account's review is waited for; 0 when it is not assigned.
func dueOf(x models.Panel, account common.Address) uint64 {
	for _, a := range x.Assignments {
		if a.Reviewer == account {
			return x.Due(a)
		}
	}
	return 0
}

func stewardTask(p Page, x models.Panel) string {
	switch {
	case x.Decision.Kind != "":
		return "decided"
	case x.Revealed(p.Block.Time):
		return "decide"
	case len(x.Assignments) == 0:
		return "assign reviewers"
	}
	return "waiting for reviewers"
}

// stateOf says how far an assigned reviewer is.
func stateOf(p Page, x models.Panel, a models.Assignment) label {
	switch due := x.Due(a); {
	case slices.ContainsFunc(models.Blocking(x.Conflicts), func(c models.Conflict) bool { return c.Reviewer == a.Reviewer }):
		return label{"Conflict of interest, not counted", "", "note"}
	case x.Handed(a.Reviewer):
		return label{"Handed in", "done", "tick"}
	case x.Closed():
		return label{"Did not hand in", "", "missed"}
	case due <= p.Block.Time:
		return label{"Late since " + date(due), "", "clock"}
	default:
		return label{"Has until " + date(due), "", "clock"}
	}
}

// criteriaOf are the criteria that reviews score, in the order in which they first do.
func criteriaOf(list []models.Review) (names []string) {
	for _, r := range list {
		for _, s := range r.Scores {
			if !slices.Contains(names, s.Criterion) {
				names = append(names, s.Criterion)
			}
		}
	}
	return names
}

func scoreOf(r models.Review, name string) (models.Score, bool) {
	for _, s := range r.Scores {
		if s.Criterion == name && s.Given {
			return s, true
		}
	}
	return models.Score{}, false
}

func scoreIn(r models.Review, name string) string {
	if s, ok := scoreOf(r, name); ok {
		return strconv.Itoa(int(s.Points))
	}
	return "–"
}

func meanIn(list []models.Review, name string) string {
	var all models.Review
	for _, r := range list {
		if s, ok := scoreOf(r, name); ok {
			all.Scores = append(all.Scores, s)
		}
	}
	return meanOf(all)
}

func meanOf(r models.Review) string {
	if tenths, ok := r.Mean(); ok {
		return points(tenths)
	}
	return "–"
}

// meanOfAll is the mean of all scores of all reviews.
func meanOfAll(list []models.Review) string {
	var all models.Review
	for _, r := range list {
		all.Scores = append(all.Scores, r.Scores...)
	}
	return meanOf(all)
}

// counts tells whether a review counts: whether no conflict of interest of its reviewer stands on record.
func counts(r models.Review, list []models.Conflict) bool {
	return !slices.ContainsFunc(models.Blocking(list), func(c models.Conflict) bool { return c.Reviewer == r.Reviewer })
}

// unbiased are the reviews that count.
func unbiased(list []models.Review, conflicts []models.Conflict) []models.Review {
	return slices.DeleteFunc(slices.Clone(list), func(r models.Review) bool { return !counts(r, conflicts) })
}

func conflictWords(c models.Conflict) string {
	switch c.Kind {
	case models.Declared:
		return "declares a conflict, " + date(c.Found)
	case models.SameAddress:
		return "is one of the applicants"
	case models.SameTeam:
		return "works with the applicants"
	case models.PaidBetween:
		return "and the applicants paid one another"
	}
	return "was sent a trifle"
}

func awaitPath(w models.Waiting) templ.SafeURL {
	if w.For == models.ForReview {
		return reviewPath(w.Application)
	}
	return templ.URL("/applications/" + w.Application + "/reviewers")
}

func awaitWords(w models.Waiting) string {
	switch {
	case w.For == models.ForReview && w.Begun:
		return "Your review, which is begun"
	case w.For == models.ForReview:
		return "Your review"
	case w.For == models.ForReviewers:
		return "Reviewers to be assigned"
	}
	return "Your decision: the reviews are public"
}
