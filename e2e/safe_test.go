package e2e

import (
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"backprop/chain/bindings"
)

// A Safe of two owners takes part like any account: it signs in, delegates and votes by a transaction of its own, and votes by a
// ballot that its owners sign. What they sign is told beforehand.
func TestASafeVotes(t *testing.T) {
	site := newSite(t)
	w := newWallet(t, site.chain)
	w.keys = append(w.keys, newKey(t))
	w.safe = newSafe(t, site.chain, w.keys...)
	owned := w.safe.at
	site.send(t, holder, site.Token, bindings.NewToken().PackTransfer(owned, grad(900_000)))
	site.indexed(t)

	person := site.visit(t, w.installed(true))
	person.open("/session/new?next=/account")
	person.click("Story Wallet…")
	person.seesAll("Your account is a contract wallet", "It is a Safe, version 1.4.1: 2 of its 2 owners sign.", "Owners have an hour")
	message := eval[string](person, `document.querySelector("[data-message]").textContent`)
	digest, err := w.safe.word(t.Context(), "getMessageHash", accounts.TextHash([]byte(message)))
	must(t, err)
	person.sees(hexutil.Encode(digest))
	person.click("Continue in Story Wallet…")
	person.at("/account")
	person.sees(owned.Hex())

	person.open("/delegates/" + owned.Hex())
	person.click("Delegate 900,000 GRAD")
	person.sees("You vote with your own")
	site.proposes(t, "Planes for paper")
	site.skip(t, 25*time.Hour)
	site.indexed(t)

	person.open("/proposals/29")
	person.click("For…")
	person.click("Cast vote on BP-29")
	person.sees("You voted with")
	if got := site.votes(t, 29).ForVotes; got.Cmp(grad(900_000)) != 0 {
		t.Errorf("%s votes are for it", got)
	}

	person.open("/proposals/28")
	person.click("Against…")
	person.click("Sign it, without a fee")
	person.sees("You voted with")
	site.indexed(t)
	if got := site.votes(t, 28).AgainstVotes; got.Cmp(grad(900_000)) < 0 {
		t.Errorf("%s votes are against it", got)
	}
	if n := w.count("eth_sendTransaction"); n != 2 {
		t.Errorf("the wallet was asked for %d transactions", n)
	}
}

// Owners whose wallet this browser doesn't have sign elsewhere, and paste what they signed.
func TestASafeSignsInByPaste(t *testing.T) {
	site := newSite(t)
	keys := newWallet(t, site.chain).keys
	keys = append(keys, newKey(t))
	owned := newSafe(t, site.chain, keys...)
	person := site.visit(t)
	person.allow("status of 401")
	person.open("/session/new?next=/account")
	person.click("Sign elsewhere")
	person.fillsText("address", owned.at.Hex())
	person.click("Show the message")
	person.sees("2 of its 2 owners sign")
	person.examined(module(t, "axe-core/axe.min.js"), "sign in as a Safe")
	message := eval[string](person, `document.querySelector("[data-message]").textContent`)
	if !strings.Contains(message, owned.at.Hex()) {
		t.Fatal(message)
	}
	hash := common.BytesToHash(accounts.TextHash([]byte(message)))
	one, err := owned.confirms(hash[:], keys[:1])
	must(t, err)
	person.fillsText("signature", one.(hexutil.Bytes).String())
	person.click("Sign in with the signature")
	person.sees("The contract wallet does not confirm the signature.")
	all, err := owned.confirms(hash[:], keys)
	must(t, err)
	person.fillsText("signature", all.(hexutil.Bytes).String())
	person.click("Sign in with the signature")
	person.at("/account")
	person.sees(owned.at.Hex())
}

// proposes puts a text to the vote, as the sample's proposer does.
func (s *site) proposes(t testing.TB, title string) {
	t.Helper()
	call := bindings.NewGovernor().PackPropose([]common.Address{s.Token}, []*big.Int{new(big.Int)}, [][]byte{{}}, "# "+title)
	s.send(t, proposer, s.Governor, call)
	s.indexed(t)
}
