package views

import (
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
)

// actVerb is the bold beginning of the sentence about an act.
func actVerb(p Page, e models.Effect, k Known) string {
	switch x := e.Act.(type) {
	case models.CreateGrant:
		return "Grant " + sumOf(e.Payment.Asset, e.Payment.Amount)
	case models.CreateProgram:
		return "Open the program “" + plain(clip(x.Name)) + "”"
	case models.ChangeProgram:
		return "Set the rules of " + k.program(x.ID) + " anew"
	case models.CloseProgram:
		return "Close " + k.program(x.ID)
	case models.CancelGrant:
		return "Stop grant" + nbsp + strconv.FormatUint(x.Grant, 10)
	case models.ResolveMilestone:
		return resolveVerb(p, x, k)
	case models.ListToken:
		return listVerb(p, x)
	case models.NameGuardian:
		if x.Guardian == (common.Address{}) {
			return "Leave the escrow without a guardian"
		}
		return "Make " + short(x.Guardian) + " the escrow's guardian"
	case models.CreateRound:
		return "Set " + sumOf(e.Payment.Asset, e.Payment.Amount) + " aside for rewards"
	}
	return ""
}

// loneWords say what it means that one approval is enough.
func loneWords(o models.Offer) string {
	if n := len(o.Reviewers); n > 1 {
		return "Any of the " + count(n) + " reviewers is enough, whatever the others find."
	}
	return "Nobody else judges the evidence."
}

// actRest is what follows it.
func actRest(p Page, e models.Effect, k Known) string {
	switch x := e.Act.(type) {
	case models.CreateGrant:
		return " in " + many(len(x.Milestones), "milestone", "milestones") + ", from " + k.program(x.Program) + ". The escrow holds it and pays each milestone when " + approvalWords(x.Required, len(x.Reviewers)) + "."
	case models.CreateProgram:
		return ", which may commit " + budgetWords(p, x.Program) + ". No money moves yet: each grant takes a vote of its own."
	case models.ChangeProgram:
		return ", for the grants to come. It is called “" + plain(clip(x.Name)) + "” and may commit " + budgetWords(p, x.Program) + ". Grants that exist keep their terms."
	case models.CloseProgram:
		return ", so that it takes no more grants. Those that exist go on."
	case models.CancelGrant:
		return cancelRest(p, x, k)
	case models.ResolveMilestone:
		return resolveRest(x)
	case models.ListToken:
		if x.Listed {
			return " as a token that grants may be made in."
		}
		return ", so that no more grants are made in it. Those that exist are paid as before."
	case models.NameGuardian:
		return guardianRest(x)
	case models.CreateRound:
		return ". Each account on a list that is fixed by its hash claims its share until " + moment(x.Deadline) + " and after, until somebody closes the round; the rest goes back to the treasury then."
	}
	return ""
}

func approvalWords(required uint64, reviewers int) string {
	if reviewers == 1 {
		return "its reviewer approves the evidence"
	}
	return strconv.FormatUint(required, 10) + " of " + strconv.Itoa(reviewers) + " reviewers approve the evidence"
}

// budgetWords is what a program may commit, of all its tokens.
func budgetWords(p Page, x models.Program) string {
	var words []string
	for _, b := range x.Budgets {
		words = append(words, "up to "+sumOf(listedAsset(p.DAO, b.Token), b.Cap))
	}
	if len(words) == 0 {
		return "nothing"
	}
	return list(words)
}

func resolveVerb(p Page, x models.ResolveMilestone, k Known) string {
	what := "milestone" + nbsp + count(x.Position+1) + " of grant" + nbsp + strconv.FormatUint(x.Grant, 10)
	switch x.Resolution {
	case models.ResolvedFull:
		return "Pay " + what + " in full"
	case models.ResolvedPart:
		return "Pay " + p.grantSum(k, x.Grant, x.Amount) + " for " + what
	case models.ResolvedReopen:
		return "Reopen " + what
	}
	return "Void " + what
}

func resolveRest(x models.ResolveMilestone) string {
	switch x.Resolution {
	case models.ResolvedFull:
		return ", although it was challenged. It can be claimed at once."
	case models.ResolvedPart:
		return ", which was challenged. That can be claimed at once; the rest of its amount goes back to the treasury."
	case models.ResolvedReopen:
		return ", which was challenged. The payee may hand in evidence again, within a new deadline."
	}
	return ", which was challenged. All its amount goes back to the treasury."
}

func cancelRest(p Page, x models.CancelGrant, k Known) string {
	words := ". What is owed already stays owed; "
	if x.Settlement.IsZero() {
		return words + "all the rest goes back to the treasury."
	}
	return words + "besides, the payee may claim " + p.grantSum(k, x.Grant, x.Settlement) + " as a settlement. The rest goes back to the treasury."
}

func listVerb(p Page, x models.ListToken) string {
	name := short(x.Token)
	if a, ok := p.DAO.Asset(x.Token); ok {
		name = plain(a.Symbol)
	}
	if x.Listed {
		return "List " + name
	}
	return "Take " + name + " off the list"
}

func guardianRest(x models.NameGuardian) string {
	if x.Guardian == (common.Address{}) {
		return ": nobody can pause it or veto a change of a payout address."
	}
	return ", who may challenge a milestone, veto a change of a payout address, and pause for up to 7 days. A guardian can't take money."
}

// lendWords ends the sentence about an allowance that the proposal itself uses up.
func lendWords(list []models.Effect, e models.Effect, distributor common.Address) string {
	n := 0
	for _, x := range list {
		if x.Kind == models.Acts && x.Moves() && x.Payment.Recipient == e.Payment.Recipient && x.Payment.Asset == e.Payment.Asset {
			n++
		}
	}
	what := "grant"
	if e.Payment.Recipient == distributor {
		what = "round"
	}
	if n == 1 {
		return " from the treasury: exactly what the " + what + " in this proposal takes. Nothing stays allowed."
	}
	return " from the treasury: exactly what the " + count(n) + " " + what + "s in this proposal take. Nothing stays allowed."
}

// actFault says why an action would fail; empty where nothing speaks against it.
func actFault(p Page, e models.Effect) string {
	switch {
	case e.Misfunded() && e.Moves() && e.Payment.Asset.Native():
		return "It carries " + amount(models.Ether, e.Action.Value) + " ETH, but takes " + amount(models.Ether, e.Payment.Amount) + " ETH."
	case e.Misfunded():
		return "It carries " + amount(models.Ether, e.Action.Value) + " ETH, which the contract doesn't take."
	case e.Bare:
		return "No action before it allows the " + plain(e.Contract) + " to take " + sumOf(e.Payment.Asset, e.Payment.Amount) + "."
	}
	return ""
}

// dueTime is when a milestone is due.
func dueTime(m models.Tranche) string {
	if m.Due%86_400 == 0 {
		return many(int(m.Due/86_400), "day", "days") + " after acceptance"
	}
	return countdown(m.Due, 2) + " after acceptance"
}

// shares are basis points as a percentage.
func shares(basis uint64) string {
	return strings.TrimSuffix(strings.TrimRight(strconv.FormatFloat(float64(basis)/100, 'f', 2, 64), "0"), ".") + nbsp + "%"
}

// silence says what becomes of a challenged milestone if the DAO decides nothing; empty when it is not challenged.
func silence(p Page, x models.ResolveMilestone, k Known) string {
	g, ok := k.Grants[x.Grant]
	if !ok || x.Position >= uint64(len(g.Milestones)) {
		return ""
	}
	i := int(x.Position)
	if g.State(i, p.Block.Time) != models.Challenged {
		return ""
	}
	return "From " + moment(g.ReleaseAt(i, p.Block.Time)) + " on, " + sumOf(listedAsset(p.DAO, g.Token), g.Milestones[i].Amount) + " can be claimed without a decision. A proposal that is to stop that must be executed before then; defeating this one, or not voting, lets it happen."
}

// grantWord is a grant's title, or its number where no text has one.
func grantWord(g models.Grant) string {
	if g.Title == "" {
		return "Grant" + nbsp + strconv.FormatUint(g.ID, 10)
	}
	return plain(clip(g.Title))
}

// capsWords are the sums that a program may commit of an asset.
func capsWords(p Page, x models.Program, b models.Budget) string {
	a := listedAsset(p.DAO, b.Token)
	words := sumOf(a, b.Cap) + " in all, paid included"
	if !b.PeriodCap.IsZero() {
		words += ", " + sumOf(a, b.PeriodCap) + " in " + seconds(models.U(x.Terms.Period))
	}
	if !b.GrantCap.IsZero() {
		words += ", " + sumOf(a, b.GrantCap) + " a grant"
	}
	return words
}
