package views

import (
	"strconv"

	"backprop/models"
)

// payoutKey changes with what the panel of the payout address offers.
func payoutKey(p Page, d GrantData) string {
	return "payout " + d.Grant.Payout.Hex() + d.Grant.Proposed.Hex() + strconv.FormatBool(p.Block.Time >= d.Grant.ConfirmableAt)
}

func stopKey(p Page, d GrantData) string { return "terms " + string(d.Grant.Status) }

// vetoLeft is how long the guardian certainly has.
func vetoLeft(p Page, g models.Grant) string {
	if p.Block.Time >= g.ConfirmableAt {
		return "now"
	}
	return countdown(g.ConfirmableAt-p.Block.Time, 2)
}

// term is a name with its words.
type term struct{ name, words string }

// grantTerms are a grant's windows and shares in words.
func grantTerms(p Page, g models.Grant) []term {
	t := g.Terms
	span := func(n uint64) string { return seconds(models.U(n)) }
	return []term{
		{"Review", span(t.ReviewWindow) + "; silence passes up to " + p.sum(g, g.SilenceCap)},
		{"Challenge", span(t.ChallengeWindow) + " after approval or silence"},
		{"Objection", share(models.U(t.Objection), models.U(10_000)) + " of all votes challenge"},
		{"Dispute", span(t.DisputeTimeout) + "; then the DAO's silence pays"},
		{"Grace", span(t.Grace) + " after the due date"},
		{"Attempts", strconv.FormatUint(t.Attempts, 10) + " for each milestone"},
	}
}

// grantHistory is all that happened to a grant, newest first.
func grantHistory(p Page, d GrantData) (list []event) {
	for i := len(d.Turns) - 1; i >= 0; i-- {
		if words := historyWords(p, d.Grant, d.Turns[i]); words != "" {
			list = append(list, event{d.Turns[i].At, words})
		}
	}
	return list
}

func historyWords(p Page, g models.Grant, t models.Turn) string {
	name, who := "Milestone"+nbsp+strconv.FormatUint(t.Milestone+1, 10), p.called(t.Account)
	switch t.Kind {
	case models.TurnCreated:
		return "Created by the DAO for " + who + ": " + p.sum(g, t.Amount)
	case models.TurnAccepted:
		return "Accepted by " + who
	case models.TurnLapsed:
		return "Lapsed: " + p.sum(g, t.Returned) + " went back to the treasury"
	case models.TurnCancelled:
		return "Stopped by the DAO: settlement " + p.sum(g, t.Amount) + ", " + p.sum(g, t.Returned) + " went back to the treasury"
	case models.TurnCompleted:
		return "Complete"
	case models.TurnSubmitted:
		return name + ": evidence handed in, attempt " + count(t.Attempt)
	case models.TurnReviewed:
		if t.Approved {
			return name + ": " + who + " accepted"
		}
		return name + ": " + who + " asked for changes"
	case models.TurnApproved:
		return name + ": approved"
	case models.TurnExpired:
		return name + ": expired, " + p.sum(g, t.Returned) + " went back to the treasury"
	case models.TurnPaid:
		return name + ": " + p.sum(g, t.Amount) + " paid to " + who
	case models.TurnSettled:
		return "Settlement of " + p.sum(g, t.Amount) + " paid to " + who
	case models.TurnPayoutProposed:
		if zeroAddress(t.Account) {
			return "The proposed payout address was withdrawn"
		}
		return "Payout address " + who + " proposed; it can be confirmed from " + moment(t.Until)
	case models.TurnPayoutVetoed:
		return "The guardian refused the payout address " + who
	case models.TurnPayoutChanged:
		return "Paid to " + who + " from now on, before to " + p.called(t.Other)
	}
	if words := turned(p, g, t); words != "" {
		return name + ": " + lower(words)
	}
	return ""
}
