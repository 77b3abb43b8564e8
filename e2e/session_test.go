package e2e

import (
	"net/http"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"
)

// A wallet with a key of its own signs in, whether it announces itself or is the only one there is. Signing out ends the
// session.
func TestSigningInWithAWalletOfOnesOwn(t *testing.T) {
	site := newSite(t)
	for name, announced := range map[string]bool{"Story Wallet": true, "Wallet of this browser": false} {
		t.Run(name, func(t *testing.T) {
			w := newWallet(t, site.chain)
			person := site.visit(t, w.installed(announced))
			person.signIn(name, "/account")
			person.sees(w.account().Hex())
			person.click("Sign out")
			person.at("/")
			person.sees("Sign in")
			if status := eval[int](person, `fetch("/session").then((a) => a.status)`); status != http.StatusUnauthorized {
				t.Errorf("after signing out GET /session answers %d", status)
			}
			person.allow("status of 401")
		})
	}
}

// A session is its account's: when the wallet turns to another, the session ends.
func TestAnotherAccountEndsTheSession(t *testing.T) {
	site := newSite(t)
	w := newWallet(t, site.chain)
	person := site.visit(t, w.installed(true))
	person.signIn("Story Wallet", "/account")
	other := newKey(t)
	w.set(func() { w.keys[0] = other })
	person.tells("accountsChanged", []string{crypto.PubkeyToAddress(other.PublicKey).Hex()})
	person.at("/session/new")
}

// A wallet on another network is asked to change; one that can't is told where the DAO lives.
func TestAWalletOnAnotherNetwork(t *testing.T) {
	site := newSite(t)
	w := newWallet(t, site.chain)
	w.network = 1
	person := site.visit(t, w.installed(true))
	person.signIn("Story Wallet", "/account")
	if w.count("wallet_switchEthereumChain") == 0 {
		t.Error("the wallet was not asked to change its network")
	}

	w.set(func() { w.network, w.stays = 1, true })
	person.open("/session/new")
	person.click("Story Wallet…")
	person.seesAll("Wrong network", "Your wallet is on chain 1. This DAO lives on chain 31337.", "Switch the network in the wallet")
}

// Who rejects a request in the wallet loses nothing that was typed.
func TestARejectedRequestLosesNothing(t *testing.T) {
	site := newSite(t)
	w := newWallet(t, site.chain)
	w.keys[0] = voterKey(t)
	person := site.visit(t, w.installed(true))
	person.signIn("Story Wallet", "/proposals/24")
	w.set(func() { w.refuses = "eth_sendTransaction" })
	person.click("Abstain…")
	person.types("reason", "On reflection.")
	person.click("Cast vote on BP-24")
	person.seesAll("You rejected the request", "Nothing was sent.")
	if got := eval[string](person, `document.querySelector("[name=reason]").value`); got != "On reflection." {
		t.Errorf("the reason is %q", got)
	}
	w.set(func() { w.refuses = "" })
	person.click("Cast vote on BP-24")
	person.seesAll("You voted with", "On reflection.")
}
