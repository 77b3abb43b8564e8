package e2e

import (
	"fmt"
	"math/big"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"backprop/chain/bindings"
)

// applies writes an application for one milestone in the form and submits it; it returns its path.
func (p *person) applies(program int, title, payee string, amount string) string {
	p.t.Helper()
	p.open(fmt.Sprintf("/applications/new?program=%d", program))
	p.until(`document.querySelector("[name=title]") !== null`)
	good := goodApplication("")
	for name := range good {
		switch name {
		case "id", "revision", "program", "track", "title", "payee", "asset":
			continue
		}
		if strings.HasPrefix(name, "part-2") || strings.HasPrefix(name, "cost-2") || strings.HasPrefix(name, "cost-3") || strings.HasPrefix(name, "link-") {
			continue
		}
		p.fillsText(name, good.Get(name))
	}
	for name, text := range map[string]string{"title": title, "payee": payee, "part-1-amount": amount, "cost-1-amount": amount} {
		p.fillsText(name, text)
	}
	p.chooses("asset", "DUSD")
	p.until(`location.pathname.endsWith("/edit") && Number(document.querySelector("[name=revision]").value) > 0`)
	path := strings.TrimSuffix(eval[string](p, "location.pathname"), "/edit")
	p.click("Review and submit")
	p.at(path + "/submit")
	p.click("Submit version 1")
	p.at(path)
	p.seesAll(title, "version 1 of 1")
	return path
}

// selects assigns two reviewers to an application, has them judge it, and decides for it.
func (p *person) selects(path string) {
	p.t.Helper()
	p.open(path + "/reviewers")
	p.click("Assign " + shortened(reviewer1))
	p.sees("Has until")
	p.click("Assign " + shortened(reviewer2))
	p.sees("0 of 2 are in")
	p.site.reviews(p.t, reviewer1, path, scored("1", "4", "The pilot carries it."))
	p.site.reviews(p.t, reviewer2, path, scored("1", "5", "I would sing along."))
	p.open(path + "/reviewers")
	p.sees("2 of 2 are in")
	p.click("Selected for a slate It may be put on a slate, with these reviews, and voted on as it is.")
	p.fillsText("reason", "Both reviews would fund it.")
	p.click("Decide on version 1")
	p.at(path)
	p.sees("Selected for a slate")
}

// A grant's whole life, with the wallets for trying out: a program that the DAO votes for, two applications to it, reviews with a
// conflict of interest kept out, one slate for both, the vote, the execution, the payee's signature, evidence, two of three
// reviewers, and the payment that anyone can make.
func TestTheWholeLifeOfAGrant(t *testing.T) {
	site := newSite(t)
	steward, voter, treasurer, payee := site.visit(t), site.visit(t), site.visit(t), site.visit(t)
	steward.signIn("Demo: Proposer", "/programs")
	voter.signIn("Demo: Voter", "/programs")
	treasurer.signIn("Demo: Treasurer", "/programs")
	payee.signIn("Demo: Newcomer", "/programs")

	steward.writesAProgram("Songs for machines")
	steward.types("dispute", "45")
	steward.sees("may commit up to")
	steward.click("Propose the program")
	steward.at("/proposals/29")
	decided(voter, treasurer, 29)
	steward.seesAll("It opened a program", "applications are taken")

	one := payee.applies(4, "Lullabies of nine valleys", newcomer.Hex(), "14,000")
	singer := site.visit(t)
	singer.session(grantee)
	two := singer.applies(4, "Work songs, note by note", grantee.Hex(), "9,500")
	site.send(t, reviewer3, site.Token, bindings.NewToken().PackTransfer(grantee, grad(250)))
	site.indexed(t)
	steward.open(two + "/reviewers")
	steward.seesAll("Recent payment", "Blocked")
	steward.selects(one)
	steward.selects(two)

	steward.open("/slates")
	steward.click("Make a slate of Songs for machines")
	steward.until(`location.search.includes("slate=")`)
	steward.types("title", "Nine valleys and their work")
	eval[any](steward, fmt.Sprintf(`(document.querySelectorAll('[name^="reviewer.%s."]').forEach((b) => b.checked || b.click()), true)`, filepath.Base(one)))
	steward.seesAll("23,500.00 DUSD", "when 2 of 3 reviewers approve", "Grant 9,500.00 DUSD")
	steward.click("Propose 2 grants")
	steward.at("/proposals/30")
	steward.seesAll("Nine valleys and their work", "The plan: Lullabies of nine valleys")
	decided(voter, treasurer, 30)

	payee.open("/inbox")
	grant := site.granted(t, newcomer)
	payee.click(fmt.Sprintf("Accept grant %d", grant))
	payee.at(fmt.Sprintf("/grants/%d", grant))
	payee.click(fmt.Sprintf("Sign and accept grant %d", grant))
	payee.sees("Paying out")
	text := "lullaby, take 7\n"
	payee.puts("files", "lullaby.txt", text)
	payee.until(`document.querySelector("[name=evidence]").value === ` + quote(site.hashed(t, "lullaby.txt", text)))
	payee.fillsText("uri", "Release https://example.org/lullabies")
	payee.click("Hand in milestone 1")
	payee.sees("Under review")
	for _, wallet := range []string{"Demo: Reviewer", "Demo: Second reviewer"} {
		reviewer := site.visit(t)
		reviewer.signIn(wallet, fmt.Sprintf("/grants/%d", grant))
		eval[any](reviewer, `(document.querySelectorAll(".ticks input").forEach((b) => b.click()), true)`)
		reviewer.fillsText("findings", wallet+" hummed it.")
		reviewer.click("Accept milestone 1, 14,000.00 DUSD")
		payee.sees(wallet + " hummed it.")
	}
	payee.seesAll("Approved", "may object to milestone 1")
	site.skip(t, 73*time.Hour)
	site.indexed(t)
	payee.sees("Ready to claim")
	site.paysFromEscrow(t, newcomer, big.NewInt(14_000_000_000), func() {
		treasurer.open(fmt.Sprintf("/grants/%d", grant))
		treasurer.click("Claim 14,000.00 DUSD")
		payee.sees("Complete")
	})
	payee.open("/programs/4")
	payee.seesAll("Lullabies of nine valleys", "of 1 payment", "14,000.00 DUSD")
}

// granted is the newest grant of a payee.
func (s *site) granted(t testing.TB, payee common.Address) int64 {
	t.Helper()
	escrow := bindings.NewEscrow()
	for id := view(t, s.chain, s.Escrow, escrow.PackGrantCount(), escrow.UnpackGrantCount).Int64(); id > 0; id-- {
		if view(t, s.chain, s.Escrow, escrow.PackGrantView(big.NewInt(id)), escrow.UnpackGrantView).Payee == payee {
			return id
		}
	}
	t.Fatalf("%s has no grant", payee)
	return 0
}

// hashed is what the program's own command says of a file.
func (s *site) hashed(t testing.TB, name, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	must(t, os.WriteFile(path, []byte(text), 0o644))
	out, err := exec.Command(filepath.Join(work, "backprop"), "hash", path).Output()
	must(t, err)
	sum, _, _ := strings.Cut(string(out), " ")
	return sum
}

// paysFromEscrow holds what payee, treasury and escrow have before and after something against each other.
func (s *site) paysFromEscrow(t testing.TB, payee common.Address, amount *big.Int, act func()) {
	t.Helper()
	had, held, treasury := s.dollars(t, payee), s.dollars(t, s.Escrow), s.dollars(t, s.Timelock)
	act()
	if got := new(big.Int).Sub(s.dollars(t, payee), had); got.Cmp(amount) != 0 {
		t.Errorf("the payee got %s, not %s", got, amount)
	}
	if gave := new(big.Int).Sub(held, s.dollars(t, s.Escrow)); gave.Cmp(amount) != 0 {
		t.Errorf("the escrow gave %s, not %s", gave, amount)
	}
	if left := s.dollars(t, s.Timelock); left.Cmp(treasury) != 0 {
		t.Errorf("the treasury went from %s to %s", treasury, left)
	}
}
