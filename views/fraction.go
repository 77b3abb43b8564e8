package views

import (
	"backprop/models"
)

// partsWords says what a split vote gives to each choice, as shares: its weights stand beside.
func partsWords(v models.Vote) string {
	parts, sum := v.Parts(), v.Parts().Sum()
	var words []string
	for _, x := range []models.Support{models.For, models.Against, models.Abstain} {
		if n := parts.Of(x); !n.IsZero() {
			words = append(words, share(n, sum)+" "+x.String())
		}
	}
	return list(words)
}
