package e2e

import (
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"backprop/chain/bindings"
)

// Somebody gets tokens into a wallet of their own, learns that they do not vote yet, delegates, and has a vote at the next
// snapshot. Every transaction is signed in the wallet.
func TestAHolderFindsAVoice(t *testing.T) {
	site := newSite(t)
	w := newWallet(t, site.chain)
	site.gives(t, w.account())
	person := site.visit(t, w.installed(true))
	person.signIn("Story Wallet", "/proposals/28")
	person.seesAll("You hold 300,000 GRAD, but they are delegated to nobody.", "Delegate to yourself")
	person.click("Delegate to yourself")
	person.at("/delegates/" + w.account().Hex())
	person.click("Delegate 300,000 GRAD")
	person.sees("You vote with your own")

	person.open("/proposals/28")
	person.sees("Your weight now 300,000 GRAD")
	site.skip(t, 24*time.Hour)
	person.sees("Voting open")
	person.click("Abstain…")
	person.types("reason", "First words.")
	person.click("Cast vote on BP-28")
	person.seesAll("You voted with 300,000 GRAD", "First words.")
	if got := site.votes(t, 28).AbstainVotes; got.Cmp(grad(300_000)) != 0 {
		t.Errorf("the chain counted %s", got)
	}
	if n := w.count("eth_sendTransaction"); n != 2 {
		t.Errorf("the wallet was asked for %d transactions", n)
	}
}

// A wallet that turns to another network after signing in sends nothing, and what was typed stays.
func TestAVoteFromAnotherNetwork(t *testing.T) {
	site := newSite(t)
	w := newWallet(t, site.chain)
	w.keys[0] = voterKey(t)
	person := site.visit(t, w.installed(true))
	person.signIn("Story Wallet", "/proposals/24")
	w.set(func() { w.network, w.stays = 10, true })
	person.click("For…")
	person.types("reason", "Still here.")
	person.click("Cast vote on BP-24")
	person.seesAll("Wrong network", "Your wallet is on chain 10.", "Switch the network in the wallet, then try again.")
	if got := eval[string](person, `document.querySelector("[name=reason]").value`); got != "Still here." {
		t.Errorf("the reason is %q", got)
	}
	if w.count("eth_sendTransaction") > 0 {
		t.Error("something was sent")
	}
}

// gives an account 300,000 GRAD, and ETH for fees.
func (s *site) gives(t *testing.T, to common.Address) {
	t.Helper()
	s.send(t, holder, s.Token, bindings.NewToken().PackTransfer(to, grad(300_000)))
	s.mined(t, map[string]any{"from": holder, "to": to, "value": (*hexutil.Big)(big.NewInt(1e18))})
}
