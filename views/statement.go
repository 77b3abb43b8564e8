package views

import (
	"encoding/json"

	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
)

func statementPath(a common.Address) string { return delegatePath(a) + "/statement" }

func statementProblem(e models.Invalid) string {
	name := map[string]string{"sentence": "The sentence ", "text": "The text "}[e.Field]
	if name == "" {
		name = e.Field + " "
	}
	return name + e.Reason + "."
}

func statementWrong(d StatementData, field string) (models.Invalid, bool) {
	if !d.Checked {
		return models.Invalid{}, false
	}
	for _, e := range d.Problems {
		if e.Field == field {
			return e, true
		}
	}
	return models.Invalid{}, false
}

func statementInvalid(d StatementData, field string) string {
	if _, bad := statementWrong(d, field); bad {
		return "true"
	}
	return "false"
}

func statementHints(d StatementData, field string) string {
	if _, bad := statementWrong(d, field); bad {
		return field + "-wrong " + field + "-hint"
	}
	return field + "-hint"
}

// signable tells whether a statement can be signed as it was kept.
func signable(d StatementData) bool { return len(d.Problems) == 0 && d.Refusal == nil }

func signWhy(d StatementData) string {
	switch {
	case d.Refusal != nil:
		return d.Refusal.Reason + " " + d.Refusal.Next
	case d.Writing.Empty():
		return "Write it above and save it first."
	case len(d.Problems) == 1 && d.Writing.Sentence == d.Standing.Sentence && d.Writing.Text == d.Standing.Text:
		return "This is what you signed last. Change it above and save it first."
	}
	return many(len(d.Problems), "thing", "things") + " above must be put right first."
}

func signLabel(d StatementData) string {
	if d.Writing.Empty() {
		return "Sign that you take it back"
	}
	return "Sign version " + count(d.Writing.Number)
}

// typedText is what is signed, as other programs take it.
func typedText(typed any) string {
	b, err := json.MarshalIndent(typed, "", "  ")
	if err != nil {
		return ""
	}
	return string(b)
}
