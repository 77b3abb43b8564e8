package views

import "backprop/models"

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
