package views

import (
	"strings"

	"backprop/models"
)

// candidateWords say what speaks against an account of a roster.
func candidateWords(c models.Conflict) string {
	switch c.Kind {
	case models.Declared:
		return "Declared a conflict"
	case models.SameAddress:
		return "One of the applicants"
	case models.SameTeam:
		return "Same team"
	case models.PaidBetween:
		return "Recent payment"
	}
	return "Was sent a trifle, which does not block"
}

// decisionPart names the decisions that are offered, so that a refresh takes nothing away while the offer stays.
func decisionPart(d ReviewersData) string {
	words := []string{"decision"}
	for _, k := range models.DecisionKinds() {
		if _, refused := d.Decide[k]; !refused {
			words = append(words, string(k))
		}
	}
	return strings.Join(words, "-")
}
