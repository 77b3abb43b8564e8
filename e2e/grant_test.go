package e2e

import (
	"fmt"
	"math/big"
	"net/http"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
)

// signIn signs in with one of the wallets that the sign-in page offers, and arrives at a path.
func (p *person) signIn(wallet, path string) {
	p.t.Helper()
	p.open("/session/new?next=" + path)
	p.click(wallet + "…")
	p.click("Continue in " + wallet + "…")
	p.at(path)
}

// A grant's whole life in the browser, with the wallets for trying out: written, published, voted through, queued,
// executed, paid. What one person does, the others see without reloading.
func TestAGrantAllTheWay(t *testing.T) {
	site := newSite(t)
	payee := common.HexToAddress("0x00000000000000000000000000000000000A11CE")

	author := site.visit(t)
	author.signIn("Demo: Proposer", "/drafts/new")
	author.types("title", "Gradients of hope")
	author.types("summary", "A corpus of **lullabies**.\n\nSung by machines.")
	author.until(`location.pathname !== "/drafts/new"`)
	author.sees("Saved")
	draft := eval[string](author, "location.pathname")
	author.open("/")
	author.open(draft)
	if got := eval[string](author, `document.querySelector("[name=title]").value`); got != "Gradients of hope" {
		t.Fatalf("the draft came back as %q", got)
	}
	author.click("Datasets")
	author.types("recipient", payee.Hex())
	author.chooses("asset", "DUSD")
	author.types("amount", "12,800.5")
	author.sees("Pay 12,800.50 DUSD from the treasury")
	author.click("Publish proposal")
	author.at("/proposals/29")
	author.seesAll("Starts soon", "Sung by machines.")

	voter := site.visit(t)
	voter.signIn("Demo: Voter", "/proposals/29")
	voter.sees("Starts soon")
	voter.click("to the next date on this page")
	voter.sees("Voting open")
	author.sees("Voting open")
	voter.click("For…")
	voter.types("reason", "Somebody must.")
	voter.click("Cast vote on BP-29")
	for _, who := range []*person{voter, author} {
		who.seesAll("Somebody must.", "4,000,000")
	}
	if got := site.votes(t, 29).ForVotes; got.Cmp(grad(4_000_000)) != 0 {
		t.Errorf("the chain counted %s", got)
	}
	voter.click("to the next date on this page")
	voter.sees("Passed")

	treasurer := site.visit(t)
	treasurer.signIn("Demo: Treasurer", "/proposals/29")
	treasurer.click("Queue BP-29")
	for _, who := range []*person{treasurer, voter, author} {
		who.sees("In timelock")
	}
	treasurer.click("to the next date on this page")
	treasurer.sees("Ready to execute")
	site.paysExactly(t, payee, big.NewInt(12_800_500_000), func() {
		treasurer.click("Execute BP-29")
		for _, who := range []*person{treasurer, author} {
			who.seesAll("Executed as voted", "12,800.50 DUSD")
		}
	})
	if state := site.state(t, 29); state != 7 {
		t.Errorf("on chain the proposal is in state %d, not executed", state)
	}
	head := site.head(t)
	block := ask[struct{ Transactions []string }](t, site.chain, "eth_getBlockByNumber", fmt.Sprintf("0x%x", head), false)
	author.seesAll(block.Transactions[0], fmt.Sprintf("block %d", head))
}

// paysExactly compares what treasury and payee hold, on chain and on the treasury's page, before and after something.
func (s *site) paysExactly(t *testing.T, payee common.Address, amount *big.Int, act func()) {
	t.Helper()
	held, had := s.dollars(t, s.Timelock), s.dollars(t, payee)
	if page := s.get(t, "/treasury", http.StatusOK); !strings.Contains(page, dollars(held)) {
		t.Errorf("the treasury's page does not say %s", dollars(held))
	}
	act()
	left := new(big.Int).Sub(held, amount)
	if got := s.dollars(t, s.Timelock); got.Cmp(left) != 0 {
		t.Errorf("the treasury holds %s, not %s", got, left)
	}
	if got := new(big.Int).Sub(s.dollars(t, payee), had); got.Cmp(amount) != 0 {
		t.Errorf("the payee got %s, not %s", got, amount)
	}
	if page := s.get(t, "/treasury", http.StatusOK); !strings.Contains(page, dollars(left)) || !strings.Contains(page, dollars(amount)) {
		t.Errorf("the treasury's page does not say %s and %s", dollars(left), dollars(amount))
	}
}

// dollars is an amount of DUSD as the pages write it.
func dollars(n *big.Int) string {
	whole, cents := new(big.Int).DivMod(n, big.NewInt(1_000_000), new(big.Int))
	text := whole.String()
	for i := len(text) - 3; i > 0; i -= 3 {
		text = text[:i] + "," + text[i:]
	}
	return fmt.Sprintf("%s.%02d", text, new(big.Int).Div(cents, big.NewInt(10_000)))
}
