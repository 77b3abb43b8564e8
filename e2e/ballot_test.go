package e2e

import (
	"encoding/json"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"backprop/chain/bindings"
)

// Somebody votes without paying: the wallet signs the ballot, the site sends it, and the page follows it until it is counted.
func TestAVoteThatCostsNothing(t *testing.T) {
	site := newSite(t)
	w := newWallet(t, site.chain)
	w.keys[0] = voterKey(t)
	person := site.visit(t, w.installed(true))
	person.signIn("Story Wallet", "/proposals/24")
	person.seesAll("Sign it, without a fee", "this site sends it and pays the network fee")
	before := site.votes(t, 24).ForVotes
	person.click("For…")
	person.types("reason", "Signed, not sent: 理由.")
	person.click("Sign it, without a fee")
	person.seesAll("You voted with", "Signed, not sent: 理由.")
	if got := site.votes(t, 24).ForVotes; got.Cmp(before) <= 0 {
		t.Errorf("the chain counts %s in favour, as before", got)
	}
	if sent, signed := w.count("eth_sendTransaction"), w.count("eth_signTypedData_v4"); sent != 0 || signed != 1 {
		t.Errorf("the wallet was asked for %d transactions and %d signatures", sent, signed)
	}
	if from := site.lastSender(t); from == w.account() || from == (common.Address{}) {
		t.Errorf("the ballot was sent by %s", from)
	}
}

// Whoever holds tokens and not a wei delegates to themselves by signature.
func TestADelegationThatCostsNothing(t *testing.T) {
	site := newSite(t)
	w := newWallet(t, site.chain)
	site.send(t, holder, site.Token, bindings.NewToken().PackTransfer(w.account(), grad(300_000)))
	person := site.visit(t, w.installed(true))
	person.signIn("Story Wallet", "/delegates/"+w.account().Hex())
	person.click("Sign it, without a fee")
	person.sees("You vote with your own")
	if got := ask[hexutil.Big](t, site.chain, "eth_getBalance", w.account(), "latest"); got.ToInt().Sign() != 0 {
		t.Errorf("the account has %s wei", got.String())
	}
	if w.count("eth_sendTransaction") > 0 {
		t.Error("the wallet was asked for a transaction")
	}
	person.open("/proposals/28")
	person.sees("300,000 GRAD")
	site.skip(t, 24*time.Hour)
	person.sees("Voting open")
	person.click("Abstain…")
	person.click("Sign it, without a fee")
	person.sees("You voted with")
	if got := site.votes(t, 28).AbstainVotes; got.Cmp(grad(300_000)) != 0 {
		t.Errorf("the chain counted %s", got)
	}
}

// Whoever rejects the signature has lost nothing, and can send the vote after all.
func TestABallotThatIsNotSigned(t *testing.T) {
	site := newSite(t)
	w := newWallet(t, site.chain)
	w.keys[0] = voterKey(t)
	person := site.visit(t, w.installed(true))
	person.signIn("Story Wallet", "/proposals/24")
	w.set(func() { w.refuses = "eth_signTypedData_v4" })
	person.click("Against…")
	person.types("reason", "Still here.")
	person.click("Sign it, without a fee")
	person.seesAll("You rejected the request", "Nothing was signed.")
	if got := eval[string](person, `document.querySelector("[name=reason]").value`); got != "Still here." {
		t.Errorf("the reason is %q", got)
	}
	person.click("Cast vote on BP-24")
	person.seesAll("You voted with", "Still here.")
}

// lastSender is who sent the newest transaction that is not the clock's.
func (c *chain) lastSender(t testing.TB) common.Address {
	t.Helper()
	for n := c.head(t); n > 0; n-- {
		b := ask[struct {
			Transactions []struct{ From common.Address }
		}](t, c, "eth_getBlockByNumber", hexutil.Uint64(n), true)
		if len(b.Transactions) > 0 {
			return b.Transactions[0].From
		}
	}
	return common.Address{}
}

// Without a wallet that knows typed data: the page shows what to sign, another tool signs it, and the page takes the signature. Its
// pages are examined.
func TestABallotSignedElsewhere(t *testing.T) {
	site := newSite(t)
	axe := module(t, "axe-core/axe.min.js")
	person := site.visit(t)
	person.session(voter)
	person.open("/proposals/24")
	person.examined(axe, "a vote that costs nothing")
	person.click("Abstain…")
	person.types("reason", "By another tool.")
	eval[any](person, `{ const b = document.querySelector("button[data-typed]"); b.form.action = b.formAction; b.form.submit(); }`)
	person.seesAll("What you sign", "ExtendedBallot", "By another tool.")
	person.examined(axe, "what is signed")
	typed := eval[string](person, `document.querySelector("#sign pre").textContent`)
	signature := ask[hexutil.Bytes](t, site.chain, "eth_signTypedData_v4", voter, json.RawMessage(typed))
	person.types("signature", signature.String())
	person.click("Vote Abstain on BP-24")
	person.seesAll("How far it is", "Stored", "Counted")
	person.examined(axe, "a ballot on its way")
	person.open("/proposals/24")
	person.seesAll("You voted with", "By another tool.")
}
