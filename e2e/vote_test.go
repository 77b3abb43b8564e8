package e2e

import (
	"strconv"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// A voter's double click sends one vote, and the page then says that it was cast.
func TestADoubleClickIsOneVote(t *testing.T) {
	site := newSite(t)
	before := site.head(t)
	voter := site.visit(t)
	voter.signIn("Demo: Voter", "/proposals/24")
	voter.click("Against…")
	voter.clickTwice("Cast vote on BP-24")
	voter.sees("You voted with")
	if blocks := site.head(t) - before; blocks != 1 {
		t.Errorf("%d transactions were sent", blocks)
	}
	voter.open("/proposals/24")
	voter.sees("You voted with")
}

// Without weight at the snapshot there is no ballot, but the reason and a way to be heard next time.
func TestANewcomerLearnsWhy(t *testing.T) {
	site := newSite(t)
	person := site.visit(t)
	person.signIn("Demo: Newcomer", "/proposals/24")
	person.seesAll("0 GRAD", "This account held no tokens", "delegate to yourself")
	if eval[bool](person, `document.querySelector("[name=support]") !== null`) {
		t.Error("there is a ballot for an account without weight")
	}
	person.open("/delegates/" + newcomer.Hex())
	person.click("Delegate 0 GRAD")
	person.sees("You vote with your own")
}

// Everything can be done with the keyboard alone.
func TestAVoteByKeyboard(t *testing.T) {
	site := newSite(t)
	voter := site.visit(t)
	voter.signIn("Demo: Voter", "/proposals/24")
	voter.tabTo(`document.activeElement.name === "support"`)
	voter.do(chromedp.KeyEvent(" "))
	voter.tabTo(`document.activeElement.name === "reason"`)
	voter.do(chromedp.KeyEvent("Typed."))
	voter.tabTo(`document.activeElement.innerText === "Cast vote on BP-24"`)
	voter.do(chromedp.KeyEvent(kb.Enter))
	voter.seesAll("You voted with", "Typed.")
}

// tabTo presses Tab until the focus is where it is wanted, and looks that it can be seen on the way.
func (p *person) tabTo(js string) {
	p.t.Helper()
	for range 80 {
		p.do(chromedp.KeyEvent(kb.Tab))
		if eval[bool](p, js) {
			return
		}
	}
	p.t.Fatalf("the keyboard does not reach %s", js)
}

// head is the number of the chain's newest block.
func (c *chain) head(t testing.TB) int64 {
	t.Helper()
	n, err := strconv.ParseInt(strings.TrimPrefix(ask[string](t, c, "eth_blockNumber"), "0x"), 16, 64)
	must(t, err)
	return n
}
