package e2e

import (
	"encoding/json"
	"net/http"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/signer/core/apitypes"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
)

// A delegate says what it stands for and signs it in the wallet; a holder finds it in a fair order by its words, reads how it
// votes, and delegates to it knowing what becomes of the tokens; whoever likes checks the signature by themselves.
func TestADelegateIsFoundAndTrusted(t *testing.T) {
	site := newSite(t)
	w := newWallet(t, site.chain)
	w.keys[0] = voterKey(t)
	page := "/delegates/" + w.account().Hex()
	delegate := site.visit(t, w.installed(true))
	delegate.signIn("Story Wallet", page)
	delegate.sees("No statement yet")
	delegate.click("Write your statement")
	delegate.at(page + "/statement")
	delegate.types("sentence", "I read every line that a grant pays for.")
	delegate.types("text", "## How I vote\n\nFor **reproducible** work.")
	delegate.click("Save and preview")
	delegate.seesAll("How it will read", "reproducible", "Sign version 1")
	delegate.click("Sign version 1")
	delegate.sees("This is what you signed last.")
	if w.count("eth_signTypedData_v4") != 1 || w.count("eth_sendTransaction") != 0 {
		t.Error("a statement is one signature and no transaction")
	}
	site.checkStatement(t, page+"/statement.json", w.account())

	h := newWallet(t, site.chain)
	site.gives(t, h.account())
	person := site.visit(t, h.installed(true))
	person.signIn("Story Wallet", "/delegates")
	person.chooses("order", "random")
	person.click("Apply")
	person.seesAll("Each stands first as often as any other", "I read every line that a grant pays for.")
	if url := eval[string](person, "location.search"); !strings.Contains(url, "seed=") {
		t.Errorf("the order can't be shared: %s", url)
	}
	person.open("/delegates?search=every+line&statement=1")
	person.seesAll("1 delegate, largest weight first.", "I read every line that a grant pays for.")
	person.open(page)
	person.seesAll("version 1, signed by the delegate", "As the vote went", "of the voting period", "Weight over time", "Your 300,000 GRAD stay yours, in your wallet")
	person.click("Delegate 300,000 GRAD")
	person.sees("Your 300,000 GRAD are still yours, in your wallet")
}

// checkStatement recovers who signed what a document says.
func (s *site) checkStatement(t *testing.T, path string, signer common.Address) {
	t.Helper()
	var d struct {
		Versions []struct {
			Signature hexutil.Bytes
			TypedData apitypes.TypedData
		}
	}
	must(t, json.Unmarshal([]byte(s.get(t, path, http.StatusOK)), &d))
	if len(d.Versions) != 1 {
		t.Fatalf("%d versions", len(d.Versions))
	}
	digest, _, err := apitypes.TypedDataAndHash(d.Versions[0].TypedData)
	must(t, err)
	sig := d.Versions[0].Signature
	sig[64] -= 27
	key, err := crypto.SigToPub(digest, sig)
	must(t, err)
	if got := crypto.PubkeyToAddress(*key); got != signer {
		t.Errorf("signed by %s, want %s", got, signer)
	}
}

// Without scripts the lists are forms and links, and a statement is signed elsewhere and pasted.
func TestADelegateWithoutScripts(t *testing.T) {
	site := newSite(t)
	visitor := site.visit(t, withoutScripts())
	visitor.open("/delegates?order=random")
	first := eval[string](visitor, "location.search")
	if !strings.Contains(first, "seed=") {
		t.Errorf("no seed in %s", first)
	}
	visitor.click("Draw again")
	visitor.sees("Each stands first as often as any other")
	if second := eval[string](visitor, "location.search"); second == first {
		t.Error("another draw has the same seed")
	}
	visitor.open("/delegates?order=voted")
	visitor.sees("those first who voted on most of the last votes")
}
