package e2e

import (
	"crypto/ecdsa"
	"math/big"
	"net/http"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"backprop/chain/devnet"
	"backprop/chain/devnet/families"
)

// proposed is a DAO of a family with one proposal, which pays 1 ETH to the newcomer, open for voting.
func proposed(t testing.TB, family string) (*devnet.Chain, families.DAO) {
	t.Helper()
	c := newChain(t)
	dao, err := families.Deploy(c, family)
	must(t, err)
	args := []any{[]common.Address{newcomer}, []*big.Int{grad(1)}, [][]byte{nil}, "# Pay the newcomer\n\nOne ETH."}
	if family == families.Alpha || family == families.Bravo {
		args = append(args[:2], append([]any{[]string{""}}, args[2:]...)...)
	}
	data, err := dao.Asks.Pack("propose", args...)
	must(t, err)
	_, err = c.Send(devnet.Proposer, &dao.Governor, nil, data)
	must(t, err)
	for range families.Delay + 2 {
		must(t, c.Mine())
	}
	return c, dao
}

// voter opens the newest proposal as the voter.
func (s *site) voter(t testing.TB) (*person, string) {
	t.Helper()
	must(t, s.ready())
	page := s.get(t, "/proposals", http.StatusOK)
	_, rest, _ := strings.Cut(page, `href="/proposals/`)
	id, _, _ := strings.Cut(rest, `"`)
	w := newWallet(t, s.chain)
	w.keys = []*ecdsa.PrivateKey{voterKey(t)}
	p := s.visit(t, w.installed(true))
	p.signIn("Story Wallet", "/proposals/"+id)
	return p, id
}

// A DAO of Alpha's kind is voted in with two choices and no reason.
func TestAVoteInAlpha(t *testing.T) {
	c, dao := proposed(t, families.Alpha)
	site := alone(t, c.URL(), c, dao)
	voter, _ := site.voter(t)
	voter.seesAll("60,000,000 UNI", "For is 0.0 % of For + Against", "Against does not count towards it")
	if text := voter.text(); !strings.Contains(strings.ReplaceAll(text, "\u00a0", " "), "about 11 h") || strings.Contains(text, "under a minute") {
		t.Errorf("a countdown of blocks is counted from another time than the head's: %s", text)
	}
	if eval[bool](voter, `document.querySelector("[name=reason]") !== null || document.body.innerText.includes("Abstain")`) {
		t.Error("the ballot offers what Alpha does not know")
	}
	voter.isAccessible(module(t, "axe-core/axe.min.js"))
	voter.fits()
	voter.pictures("alpha")
	voter.click("For…")
	voter.click("Cast vote on P-1")
	voter.seesAll("You voted with", "60,000,000")
	voter.open("/record")
	voter.seesAll("Compound's GovernorAlpha", "Compound's Timelock", "reasons are not recorded")
	voter.pictures("alpha record")
}

// A DAO of Bravo's kind is voted in with a reason.
func TestAVoteInBravo(t *testing.T) {
	c, dao := proposed(t, families.Bravo)
	site := alone(t, c.URL(), c, dao)
	voter, id := site.voter(t)
	voter.sees("Against and Abstain do not count towards it")
	voter.click("For…")
	voter.types("reason", "By Bravo's rules.")
	voter.click("Cast vote on P-" + id)
	voter.seesAll("You voted with", "By Bravo's rules.")
}

// Where there is no timelock, what passed is executed at once.
func TestAnExecutionWithoutATimelock(t *testing.T) {
	c, dao := proposed(t, families.Fractional57)
	site := alone(t, c.URL(), c, dao)
	voter, id := site.voter(t)
	voter.click("For…")
	voter.click("Cast vote on " + short(id))
	voter.sees("You voted with")
	for range families.Period {
		must(t, c.Mine())
	}
	voter.open("/proposals/" + id)
	voter.seesAll("Ready to execute", "executed by the Governor")
	voter.pictures("without a timelock")
	voter.click("Execute " + short(id))
	voter.seesAll("Executed", "Receipt", "1.0000")
}

// short is a proposal's short name.
func short(id string) string {
	if len(id) > 12 {
		id = id[:6] + "…" + id[len(id)-4:]
	}
	return "P-" + id
}
