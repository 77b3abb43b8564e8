package handlers_test

import (
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"backprop/chain/devnet"
	"backprop/models"
)

// A payout address moves only when the payee names it, time has gone by, nobody refused, and it proves itself.
func TestAPayoutAddressMoves(t *testing.T) {
	g := newGrants(t, 1)
	fresh := g.signIn(devnet.Newcomer)
	to := url.Values{"payout": {g.devnet.Account(devnet.Newcomer).Hex()}}
	g.payee.refusal(http.StatusConflict, "/grants/1/payout", to)
	g.accept(1)
	g.visitor.refusal(http.StatusUnauthorized, "/grants/1/payout", to)
	g.voter.refusal(http.StatusConflict, "/grants/1/payout", to)
	for _, wrong := range []string{"", "0x12", g.dao.Timelock.Hex(), g.dao.Escrow.Hex(), g.devnet.Account(devnet.Grantee).Hex()} {
		g.payee.refusal(http.StatusUnprocessableEntity, "/grants/1/payout", url.Values{"payout": {wrong}})
	}
	g.payee.refusal(http.StatusConflict, "/grants/1/payout", url.Values{"payout": {common.Address{}.Hex()}})
	g.guardian.refusal(http.StatusConflict, "/grants/1/payout/veto", nil)
	if a := g.visitor.get("/grants/1/confirmation.json"); a.status != http.StatusNotFound {
		t.Errorf("a confirmation of nothing: %d", a.status)
	}

	g.send(devnet.Grantee, g.payee.call("/grants/1/payout", to))
	g.visitor.shows("/grants/1", "A change waits")
	g.guardian.shows("/inbox", "As guardian", "Look at the new payout address of grant 1")
	fresh.refusal(http.StatusConflict, "/grants/1/payout/confirm", nil)
	g.payee.refusal(http.StatusConflict, "/grants/1/payout/veto", nil)
	g.send(devnet.Treasurer, g.guardian.call("/grants/1/payout/veto", nil))
	g.visitor.shows("/grants/1", "The guardian refused the payout address")
	g.guardian.lacks("/inbox", "Look at the new payout address")

	g.send(devnet.Grantee, g.payee.call("/grants/1/payout", to))
	signature := url.Values{"signature": {g.typed(devnet.Newcomer, "/grants/1/confirmation.json")}}
	g.visitor.refusal(http.StatusConflict, "/grants/1/payout/confirm", signature)
	g.skip(3 * day)
	g.visitor.refusal(http.StatusConflict, "/grants/1/payout/confirm", url.Values{"signature": {g.typed(devnet.Voter, "/grants/1/confirmation.json")}})
	g.visitor.refusal(http.StatusConflict, "/grants/1/payout/confirm", nil)
	fresh.shows("/grants/1", "Confirm your address", "Sign and confirm this address")
	fresh.shows("/inbox", "Confirm your address for grant 1", "One thing waits for you")
	g.send(devnet.Voter, g.visitor.call("/grants/1/payout/confirm", signature))
	g.visitor.shows("/grants/1", fmt.Sprintf("title=%q", g.devnet.Account(devnet.Newcomer).Hex()), "from now on, before to")
	g.visitor.refusal(http.StatusConflict, "/grants/1/payout/confirm", signature)

	g.hand(1, 1)
	g.judge(1, 1, "1")
	g.skip(3 * day)
	g.send(devnet.Voter, g.visitor.call("/grants/1/claim", on(1)))
	if a := g.visitor.get("/grants/1/payouts.csv"); !strings.Contains(a.body, g.devnet.Account(devnet.Newcomer).Hex()) {
		t.Errorf("paid elsewhere: %s", a.body)
	}
	g.visitor.shows("/", "Recently paid", `href="/grants/1"`, "milestone 1 of")
}

// A pause stops evidence and verdicts, not claims, and deadlines move by as much.
func TestThePause(t *testing.T) {
	g := newGrants(t, 1)
	g.accept(1)
	g.hand(1, 1)
	g.judge(1, 1, "1")
	g.voter.refusal(http.StatusConflict, "/grants/pause", nil)
	g.visitor.refusal(http.StatusUnauthorized, "/grants/pause", nil)
	g.guardian.refusal(http.StatusConflict, "/grants/unpause", nil)
	g.guardian.shows("/grants", "Pause all grants")
	g.send(devnet.Treasurer, g.guardian.call("/grants/pause", nil))
	g.visitor.shows("/grants", "The guardian has paused the escrow")
	g.visitor.shows("/grants/1", "The guardian has paused the escrow")
	g.payee.refusal(http.StatusConflict, "/grants/1/submit", on(2, "evidence", evidence, "uri", "x"))
	g.skip(3 * day)
	g.send(devnet.Newcomer, g.visitor.call("/grants/1/claim", on(1)))
	g.send(devnet.Treasurer, g.guardian.call("/grants/unpause", nil))
	g.guardian.refusal(http.StatusConflict, "/grants/pause", nil)
	g.hand(1, 2)
	g.is(1, 2, models.Submitted)
}
