package views

import (
	"strings"

	"backprop/models"
)

// check is a row of a list of conditions, and what shows that it holds.
type check struct {
	icon  string // tick, clock, cross or note
	class string
	claim string
	proof string
}

func held(ok bool, claim, proof string) check {
	if ok {
		return check{"tick", "", claim, proof}
	}
	return check{"cross", "bad", claim, proof}
}

// claims are what a check says when it passes, when it doesn't, and when it could not be established.
var claims = map[models.CheckName][3]string{
	models.PassedCheck:       {"The vote passed and is final", "The vote did not pass", "Whether the vote passed is not known"},
	models.DelayCheck:        {"The timelock keeps its delay", "The timelock's delay is not kept", "Whether the delay is kept is not known"},
	models.ScheduledCheck:    {"The actions are the ones voted on", "The timelock's actions differ from those voted on", "What the timelock holds is not known"},
	models.SimulationCheck:   {"It succeeds in a simulation", "It fails in a simulation", "Whether it would succeed is not known"},
	models.MovesCheck:        {"It moves what its calls say", "It moves more than its calls say", "What it would move is not known"},
	models.GasCheck:          {"It fits in a block", "It does not fit in a block", "Whether it fits in a block is not known"},
	models.SizeCheck:         {"Its calls can be read through", "Its calls are hard to read through", "How many calls it makes is not known"},
	models.UnderstoodCheck:   {"Every call is understood", "Not every call is understood", "Whether its calls are understood is not known"},
	models.ReadyCheck:        {"Grants and rewards are funded", "Grants or rewards are not funded", "Whether grants and rewards are funded is not known"},
	models.FundsCheck:        {"The treasury covers it", "The treasury does not cover it", "Whether the treasury covers it is not known"},
	models.TogetherCheck:     {"It is covered beside all other proposals", "The same money is asked for twice", "Whether it is covered beside others is not known"},
	models.ShareCheck:        {"It takes a small part of the treasury", "It takes a large part of the treasury", "What part of the treasury it takes is not known"},
	models.AmountCheck:       {"The amounts are those in the text", "The amounts are not those in the text", "The amounts can't be compared with the text"},
	models.NamedCheck:        {"The recipients are those in the text", "The text does not name every recipient", "Not all recipients were compared with the text"},
	models.RecipientCheck:    {"The recipients can use what they get", "A recipient can't use what it gets", "Whether the recipients can use what they get is not known"},
	models.KnownCheck:        {"Somebody is known at each recipient", "Nobody is known at a recipient", "Whether somebody is at each recipient is not known"},
	models.LikenessCheck:     {"No recipient looks like another account", "A recipient looks like another account", "Whether a recipient looks like another account is not known"},
	models.TargetCheck:       {"What is called has code", "What is called has no code", "Whether what is called has code is not known"},
	models.CodeCheck:         {"The code is the one that was voted on", "Code has changed since it was proposed", "Whether code has changed is not known"},
	models.DestructCheck:     {"The code stays what it is", "Code may become another", "Whether code may become another is not known"},
	models.AllowanceCheck:    {"It leaves no allowance", "It leaves an allowance", "Whether it leaves an allowance is not known"},
	models.RoleCheck:         {"It changes no role", "It changes who has a role", "Whether it changes roles is not known"},
	models.OwnerCheck:        {"It changes no owner", "It changes who has power over a contract", "Whether it changes owners is not known"},
	models.UpgradeCheck:      {"It replaces no code", "It replaces a contract's code", "Whether it replaces code is not known"},
	models.MintCheck:         {"It makes no tokens", "It makes tokens", "Whether it makes tokens is not known"},
	models.ParameterCheck:    {"It changes none of the DAO's rules", "It changes the DAO's rules", "Whether it changes the DAO's rules is not known"},
	models.TextCheck:         {"It has a text", "It has no text", "Whether it has a text is not known"},
	models.HiddenCheck:       {"The text hides nothing", "The text has what readers don't see", "Whether the text hides anything is not known"},
	models.TitleCheck:        {"Its title is its own", "Another proposal has its title", "Whether its title is its own is not known"},
	models.RepeatCheck:       {"It is no repeat", "It repeats another proposal", "Whether it is a repeat is not known"},
	models.OverlapCheck:      {"No other proposal changes the same", "Another proposal changes the same", "Whether others change the same is not known"},
	models.ConcentratedCheck: {"Several accounts carry it", "One account carries it", "Who carries it is not known"},
	models.FreshCheck:        {"Its voters had weight before", "Its voters got their weight lately", "Since when its voters have weight is not known"},
	models.SurgeCheck:        {"No weight surged before the vote", "Weight surged before the vote", "Whether weight surged is not known"},
	models.BeneficiaryCheck:  {"Its payees do not decide it", "A payee votes for it", "Whether its payees decide it is not known"},
}

// row is a check as it is shown.
func row(c models.Check) check {
	words := claims[c.Name]
	switch c.Result {
	case models.Pass:
		return check{"tick", "", words[0], plain(c.Reason)}
	case models.Fail:
		return check{"cross", "bad", words[1], plain(c.Reason)}
	case models.Warn:
		return check{"bad", "warn", words[1], plain(c.Reason)}
	}
	return check{"note", "wait", words[2], plain(c.Reason)}
}

// resultWord is an answer in a word, for who can't see its colour.
func resultWord(r models.Result) string {
	switch r {
	case models.Pass:
		return "Passes"
	case models.Warn:
		return "Warning"
	case models.Fail:
		return "Fails"
	}
	return "Not known"
}

// having are the checks with an answer, in their order.
func having(list []models.Check, r models.Result) (some []models.Check) {
	for _, c := range list {
		if c.Result == r {
			some = append(some, c)
		}
	}
	return some
}

// checkSum says how checks stand: 24 of 26 pass, 1 warning, 1 not known.
func checkSum(list []models.Check) string {
	words := []string{count(models.Answers(list, models.Pass)) + " of " + count(len(list)) + " pass"}
	for _, x := range []struct {
		result    models.Result
		one, more string
	}{{models.Fail, "fails", "fail"}, {models.Warn, "warning", "warnings"}, {models.Inconclusive, "not known", "not known"}} {
		if n := models.Answers(list, x.result); n > 0 {
			words = append(words, many(n, x.one, x.more))
		}
	}
	return strings.Join(words, " · ")
}

// stands says of which block an answer is, and how old it is at the record's head.
func (p Page) stands(c models.Check) string {
	words := "Block " + count(c.Block)
	if c.Time < p.Block.Time {
		words += ", " + countdown(p.Block.Time-c.Time, 1) + " before the record's head"
	}
	return words
}

// checked tells whether a proposal's checks are shown: while it may still be executed.
func checked(s models.State) bool {
	switch s {
	case models.Pending, models.Active, models.Succeeded, models.Queued:
		return true
	}
	return false
}

func balance(list []models.Payment, a models.Asset) models.Uint {
	for _, b := range list {
		if b.Asset == a {
			return b.Amount
		}
	}
	return models.Uint{}
}
