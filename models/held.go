package models

import (
	"fmt"
	"strings"
)

// Departs tells in sentences how a grant that a proposal would create departs from its plan: none where payee, program,
// token, amounts and due times are as planned.
func (o Offer) Departs(dao DAO, plan Plan) (list []string) {
	ask, err := plan.Ask(dao)
	if err != nil {
		return []string{"The plan can't be held against it: the plan's " + err.Error() + "."}
	}
	differ := func(format string, args ...any) { list = append(list, fmt.Sprintf(format, args...)) }
	if ask.Payee != o.Payee {
		differ("The plan names the payee %s, the action pays %s.", ask.Payee.Hex(), o.Payee.Hex())
	}
	if plan.Program != o.Program {
		differ("The plan was written for program %d, the action takes from program %d.", plan.Program, o.Program)
	}
	if ask.Asset.Address != o.Token {
		differ("The plan asks for %s, the action pays in %s.", ask.Asset.Symbol, dao.tokenWord(o))
		return list
	}
	if len(ask.Milestones) != len(o.Milestones) {
		differ("The plan has %d milestones, the action %d.", len(ask.Milestones), len(o.Milestones))
	}
	for i := range min(len(ask.Milestones), len(o.Milestones)) {
		want, is := ask.Milestones[i], o.Milestones[i]
		if want.Amount != is.Amount {
			differ("Milestone %d is planned at %s, the action pays %s.", i+1, ask.Asset.Words(want.Amount), ask.Asset.Words(is.Amount))
		}
		if want.Due != is.Due {
			differ("Milestone %d is planned to be due %s after acceptance, in the action it is %s.", i+1, dueTime(want.Due), dueTime(is.Due))
		}
	}
	return list
}

// tokenWord names an offer's token.
func (d DAO) tokenWord(o Offer) string {
	if a, ok := d.Asset(o.Token); ok {
		return a.Symbol
	}
	return o.Token.Hex()
}

// dueTime is a time in days, with what is left of it in seconds.
func dueTime(seconds uint64) string {
	words := fmt.Sprintf("%d days", seconds/86_400)
	if rest := seconds % 86_400; rest != 0 {
		words += fmt.Sprintf(" and %d seconds", rest)
	}
	return strings.TrimPrefix(words, "0 days and ")
}
