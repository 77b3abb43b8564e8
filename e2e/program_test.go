package e2e

import (
	"fmt"
	"math/big"
	"strings"
	"testing"

	"backprop/chain/bindings"
)

// decided leads a proposal through its vote, the timelock and its execution, by the pages of a voter and a treasurer.
func decided(voter, treasurer *person, id int) {
	voter.t.Helper()
	path, number := fmt.Sprintf("/proposals/%d", id), fmt.Sprintf("BP-%d", id)
	voter.open(path)
	voter.sees("Starts soon")
	voter.click("to the next date on this page")
	voter.sees("Voting open")
	voter.click("For…")
	voter.click("Cast vote on " + number)
	voter.sees("You voted with")
	voter.click("to the next date on this page")
	voter.sees("Passed")
	treasurer.open(path)
	treasurer.click("Queue " + number)
	treasurer.sees("In timelock")
	treasurer.click("to the next date on this page")
	treasurer.sees("Ready to execute")
	treasurer.click("Execute " + number)
	treasurer.sees("Executed as voted")
}

// fills types into the fields of a form, in order.
func (p *person) fills(pairs ...string) {
	p.t.Helper()
	for i := 0; i < len(pairs); i += 2 {
		p.types(pairs[i], pairs[i+1])
	}
}

// fillsText puts a text of several lines into a field at once, as from the clipboard.
func (p *person) fillsText(field, text string) {
	p.t.Helper()
	selector := `document.querySelector('[name="` + field + `"]')`
	p.until(selector + "?.checkVisibility()")
	eval[any](p, `(() => { const f = `+selector+`; f.value = `+quote(text)+`; f.dispatchEvent(new Event("input", { bubbles: true })); return true })()`)
}

// writesAProgram fills in the form for a program with two assets and three reviewers, and proposes it.
func (p *person) writesAProgram(name string) {
	p.t.Helper()
	p.open("/programs")
	p.click("New program")
	p.until(`location.search.includes("draft=")`)
	p.types("name", name)
	p.click("Datasets")
	p.fillsText("purpose", "Corpora that anyone may sing.\n\n## Terms\n\nNone but the score.")
	p.fillsText("eligibility", "Choirs, and *whoever* hums.")
	p.types("steward", proposer.Hex())
	p.fillsText("reviewers", strings.Join([]string{reviewer1.Hex(), reviewer2.Hex(), reviewer3.Hex()}, "\n"))
	p.fills("cap.0", "10", "cap.1", "200,000", "period.1", "90,000", "grant.1", "60,000", "dispute", "16")
	p.sees("Saved")
}

// A program opens by a vote: written with its mistakes shown, proposed with its rules in the text, and enforced by the escrow
// as soon as it is executed.
func TestAProgramByVote(t *testing.T) {
	site := newSite(t)
	author := site.visit(t)
	author.signIn("Demo: Proposer", "/programs")
	author.writesAProgram("Songs for machines")
	author.types("dispute", "15")
	author.click("Save and preview")
	author.seesAll("1 thing to fix", "The time for the DAO to decide must be 16 to 365 days.")
	author.types("dispute", "45")
	author.sees("may commit up to")
	author.open("/programs")
	author.click("Songs for machines")
	author.click("Propose the program")
	author.at("/proposals/29")
	author.seesAll("Open a program: Songs for machines", "Starts soon", "The rules that are voted on")

	voter, treasurer := site.visit(t), site.visit(t)
	voter.signIn("Demo: Voter", "/proposals/29")
	treasurer.signIn("Demo: Treasurer", "/proposals/29")
	decided(voter, treasurer, 29)
	author.open("/programs/4")
	author.seesAll("Songs for machines", "Taking applications", "200,000.00", "10.0000", "Choirs, and whoever hums.", "A milestone up to 0.5000 ETH or 10,000.00 DUSD goes on as if approved")
	author.click("Propose a change")
	author.until(`document.querySelector("[name=name]")?.value === "Songs for machines"`)

	escrow := bindings.NewEscrow()
	program := view(t, site.chain, site.Escrow, escrow.PackProgram(big.NewInt(4)), escrow.UnpackProgram)
	if !program.Open || program.Terms.Steward != proposer || program.Terms.DisputeTimeout != 45*24*3600 || program.Terms.Silence != 500 {
		t.Errorf("on chain: %+v", program)
	}
	budget := view(t, site.chain, site.Escrow, escrow.PackBudget(big.NewInt(4), site.Dollar), escrow.UnpackBudget)
	if budget.Budget.Cap.Cmp(big.NewInt(200_000_000_000)) != 0 || budget.Budget.GrantCap.Cmp(big.NewInt(60_000_000_000)) != 0 {
		t.Errorf("on chain: %+v", budget.Budget)
	}
}
