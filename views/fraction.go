package views

import (
	"strings"

	"backprop/models"
)

// choiceOfVote is a vote's choice in words, with its parts where it was split.
func choiceOfVote(v models.Vote) string {
	if v.Support != models.Split {
		return v.Support.String()
	}
	return v.Support.String() + ", " + partsWords(v) + ","
}

// choiceOfBallot is choiceOfVote for what is signed.
func choiceOfBallot(b models.Ballot) string {
	return strings.TrimSuffix(choiceOfVote(models.Vote{Support: b.Support, Params: b.Params}), ",")
}

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
