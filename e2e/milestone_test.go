package e2e

import (
	"crypto/sha256"
	"fmt"
	"testing"

	"github.com/ethereum/go-ethereum/common"
)

// puts chooses a file that has a name and a text, as from a disk.
func (p *person) puts(field, name, text string) {
	p.t.Helper()
	selector := `document.getElementById(` + quote(field) + `)`
	p.until(selector + "?.checkVisibility()")
	eval[any](p, `(() => { const f = `+selector+`, d = new DataTransfer(); d.items.add(new File([`+quote(text)+`], `+quote(name)+`)); f.files = d.files;
		f.dispatchEvent(new Event("change", { bubbles: true })); return true })()`)
}

// A milestone's way in the browser: the payee signs the grant's terms and hands in a file that never leaves the browser,
// two of three reviewers accept criterion by criterion, and a stranger's click pays. Each sees what the others do.
func TestAMilestoneAllTheWay(t *testing.T) {
	site := newSite(t)
	payee := site.visit(t)
	payee.signIn("Demo: Grantee", "/inbox")
	payee.sees("Accept grant 8")
	payee.click("Accept grant 8")
	payee.at("/grants/8")
	payee.seesAll("Waits for acceptance", "You are the payee", "Anyone can send all 30,000.00 DUSD back to the treasury")
	payee.click("Sign and accept grant 8")
	payee.seesAll("Paying out", "by its own signature", "hands in evidence for milestone 1")

	text := "answers, one a line\n"
	payee.puts("files", "answers.txt", text)
	hash := fmt.Sprintf("0x%x", sha256.Sum256([]byte(text)))
	payee.until(`document.querySelector("[name=evidence]").value === ` + quote(hash))
	payee.fillsText("uri", "Answers https://example.org/answers.txt")
	payee.click("Hand in evidence")
	payee.seesAll("Under review", hash, "example.org")

	stranger := site.visit(t)
	stranger.open("/grants/8")
	for _, wallet := range []string{"Demo: Reviewer", "Demo: Second reviewer"} {
		reviewer := site.visit(t)
		reviewer.signIn(wallet, "/inbox")
		reviewer.click("Review milestone 1 of grant 8")
		reviewer.at("/grants/8")
		reviewer.sees("You are reviewer")
		reviewer.click("Hold a file that you fetched against it")
		reviewer.puts("hold-1", "answers.txt", text)
		reviewer.sees("The hash matches")
		reviewer.puts("hold-1", "answers.txt", text+"forged")
		reviewer.sees("The hash differs")
		eval[any](reviewer, `(document.querySelectorAll(".ticks input").forEach((b) => b.click()), true)`)
		reviewer.fillsText("findings", wallet+" ran it.")
		reviewer.click("Accept milestone 1, 16,000.00 DUSD")
		stranger.sees(wallet + " ran it.")
	}
	stranger.seesAll("Approved", "may object to milestone 1")
	stranger.click("to the next date on this page")
	stranger.seesAll("Ready to claim", "It stays owed, whatever happens.")
	before := site.dollars(t, grantee)
	payee.click("Claim 16,000.00 DUSD")
	for _, who := range []*person{payee, stranger} {
		who.seesAll("paid 16,000.00", "hands in evidence for milestone 2")
	}
	if got := site.dollars(t, grantee).Sub(site.dollars(t, grantee), before); got.Int64() != 16_000_000_000 {
		t.Errorf("the payee got %s", got)
	}
}

// Silence is a verdict, until a holder objects; then the DAO decides what is paid, and only that is.
func TestAChallengeIsDecided(t *testing.T) {
	site := newSite(t)
	voter := site.visit(t)
	voter.signIn("Demo: Voter", "/grants/9")
	voter.seesAll("No verdict", "Object to milestone 3", "that challenge it")
	voter.fillsText("reason", "The checks of two languages are one file.")
	voter.click("Object with…")
	voter.seesAll("Milestone 3 is challenged", "its silence pays 15,000.00 DUSD to the payee", "The checks of two languages are one file.")

	steward := site.visit(t)
	steward.signIn("Demo: Proposer", "/inbox")
	steward.click("Bring milestone 3 of grant 9 to a vote")
	steward.at("/grants/9")
	steward.click("Pay in part…")
	steward.types("amount", "9,500")
	steward.fillsText("reason", "Seven of eight languages are done.")
	steward.click("Propose this decision")
	steward.sees("would pay 9,500.00 DUSD of it")

	treasurer := site.visit(t)
	treasurer.signIn("Demo: Treasurer", "/proposals/29")
	treasurer.seesAll("Seven of eight languages are done.", "9,500.00 DUSD")
	decided(voter, treasurer, 29)
	voter.open("/grants/9")
	voter.seesAll("The DAO decided: paid in part, 9,500.00 DUSD; 5,500.00 DUSD went back to the treasury", "Claim 9,500.00 DUSD")
	voter.click("Claim 9,500.00 DUSD")
	voter.seesAll("9,500.00 DUSD paid to")
}

// Money goes elsewhere only when the payee says so, three days go by, the guardian says nothing, and the new address
// proves itself.
func TestAPayoutAddressMoves(t *testing.T) {
	site := newSite(t)
	payee, guardian := site.visit(t), site.visit(t)
	payee.signIn("Demo: Grantee", "/grants/2")
	propose := func() {
		payee.click("Be paid to another address")
		payee.types("payout", newcomer.Hex())
		payee.click("Propose this address")
		payee.sees("A change waits")
	}
	propose()
	guardian.signIn("Demo: Treasurer", "/inbox")
	guardian.click("Look at the new payout address of grant 2")
	guardian.at("/grants/2")
	guardian.click("Refuse this payout address")
	for _, who := range []*person{payee, guardian} {
		who.sees("The guardian refused the payout address")
	}
	payee.open("/grants/2")
	propose()
	guardian.click("1 day")
	guardian.click("1 day")
	guardian.click("1 day")
	fresh := site.visit(t)
	fresh.signIn("Demo: Newcomer", "/inbox")
	fresh.click("Confirm your address for grant 2")
	fresh.at("/grants/2")
	fresh.click("Sign and confirm this address")
	for _, who := range []*person{payee, fresh} {
		who.sees("from now on, before to")
	}
	if got := eval[string](fresh, `document.querySelector("#payout a.who").title`); common.HexToAddress(got) != newcomer {
		t.Errorf("the page says that %s is paid", got)
	}
}
