package handlers_test

import (
	"encoding/json"
	"net/http"
	"net/url"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"

	"backprop/chain/devnet"
	"backprop/models"
)

// write keeps a statement and returns the signature of an account's key over what is then to be signed.
func (c *client) write(path string, key int, sentence, text string) url.Values {
	c.Helper()
	if a := c.postPage(path+"/statement", url.Values{"sentence": {sentence}, "text": {text}}); a.status != http.StatusSeeOther {
		c.Fatalf("write: %d %s", a.status, a.body)
	}
	a := c.get(path + "/statement/typed.json")
	var data apitypes.TypedData
	if err := json.Unmarshal([]byte(a.body), &data); err != nil {
		c.Fatalf("typed data: %d %s", a.status, a.body)
	}
	digest, _, err := apitypes.TypedDataAndHash(data)
	if err != nil {
		c.Fatal(err)
	}
	sig, err := crypto.Sign(digest, c.devnet.Key(key))
	if err != nil {
		c.Fatal(err)
	}
	return url.Values{"signature": {hexutil.Encode(sig)}}
}

// A delegate writes, signs and publishes; whoever reads the document can tell who signed it, without this site's code.
func TestADelegateStatesWhatItStandsFor(t *testing.T) {
	s := newSite(t, false)
	me := s.devnet.Account(devnet.Voter)
	path := "/delegates/" + me.Hex()
	c, visitor := s.signIn(devnet.Voter), s.client()
	visitor.shows(path, "No statement")
	if a := visitor.get(path + "/statement.json"); a.status != http.StatusNotFound {
		t.Errorf("a document of nothing: %d", a.status)
	}
	signed := c.write(path, devnet.Voter, "I read every line of code.", "I vote **for** open data.\n\n<script>alert(1)</script>")
	c.shows(path+"/statement", "I read every line of code.", "Sign version 1", "<strong>for</strong>")
	visitor.lacks(path, "I read every line of code.")
	forged := url.Values{"signature": {"0x" + strings.Repeat("11", 65)}}
	visitor.refusal(http.StatusConflict, path+"/statements", forged)
	visitor.refusal(http.StatusUnprocessableEntity, path+"/statements", nil)
	if a := visitor.postPage(path+"/statements", signed); a.status != http.StatusSeeOther {
		t.Fatalf("publish: %d %s", a.status, a.body)
	}
	visitor.shows(path, "I read every line of code.", "<strong>for</strong>", "version 1, signed by the delegate")
	visitor.lacks(path, "<script>alert")
	s.checksStatement(path+"/statement.json", me, 1)
	visitor.shows(path+"/statements", "Version 1")
}

// checksStatement recovers who signed each version in a document.
func (s *site) checksStatement(path string, signer common.Address, versions int) {
	s.Helper()
	var d struct {
		Delegate common.Address
		Versions []struct {
			Signature hexutil.Bytes
			Digest    common.Hash
			TypedData apitypes.TypedData
		}
	}
	a := s.client().get(path)
	if err := json.Unmarshal([]byte(a.body), &d); err != nil || d.Delegate != signer || len(d.Versions) != versions {
		s.Fatalf("%s: %d %s (%v), want %d versions of %s", path, a.status, a.body, err, versions, signer)
	}
	for i, v := range d.Versions {
		digest, _, err := apitypes.TypedDataAndHash(v.TypedData)
		if err != nil || common.BytesToHash(digest) != v.Digest {
			s.Errorf("version %d: digest %x, said %s (%v)", i, digest, v.Digest, err)
			continue
		}
		sig := append([]byte(nil), v.Signature...)
		if sig[64] >= 27 {
			sig[64] -= 27
		}
		key, err := crypto.SigToPub(digest, sig)
		if err != nil || crypto.PubkeyToAddress(*key) != signer {
			s.Errorf("version %d is not signed by %s: %v", i, signer, err)
		}
	}
}

// Nothing but the account's own signature over exactly the next version makes it public.
func TestStatementsRefuse(t *testing.T) {
	s := newSite(t, false)
	me := s.devnet.Account(devnet.Voter)
	path := "/delegates/" + me.Hex()
	c, other, poor, visitor := s.signIn(devnet.Voter), s.signIn(devnet.Proposer), s.signIn(devnet.Newcomer), s.client()
	words := url.Values{"sentence": {"Mine"}, "text": {"Mine"}}
	visitor.refusal(http.StatusUnauthorized, path+"/statement", words)
	other.refusal(http.StatusConflict, path+"/statement", words)
	if a := other.get(path + "/statement"); a.status != http.StatusConflict {
		t.Errorf("another's statement can be written: %d", a.status)
	}
	if a := other.get(path + "/statement/typed.json"); a.status != http.StatusConflict {
		t.Errorf("another's draft can be read: %d %s", a.status, a.body)
	}

	one := c.write(path, devnet.Voter, "One", "One")
	c.write(path, devnet.Voter, "Two", "Two")
	visitor.refusal(http.StatusConflict, path+"/statements", one)
	visitor.refusal(http.StatusConflict, path+"/statements", c.write(path, devnet.Proposer, "One", "One"))
	if a := visitor.post(path+"/statements", one); a.status != http.StatusOK {
		t.Fatalf("publish: %d %s", a.status, a.body)
	}
	// The signature of the first version publishes no second one.
	c.write(path, devnet.Voter, "Two", "Two")
	visitor.refusal(http.StatusConflict, path+"/statements", one)
	if a := c.get(path + "/statement?checked=1"); !strings.Contains(a.body, "Sign version 2") {
		t.Errorf("a second version can't be signed")
	}

	mine := "/delegates/" + s.devnet.Account(devnet.Newcomer).Hex()
	visitor.refusal(http.StatusConflict, mine+"/statements", poor.write(mine, devnet.Newcomer, "I hold nothing", "Delegate to me"))
	poor.shows(mine+"/statement", "This account holds no tokens and nobody delegates to it.")

	long := url.Values{"sentence": {strings.Repeat("x", 300)}, "text": {"Kept"}}
	if a := c.postPage(path+"/statement", long); a.status != http.StatusSeeOther {
		t.Errorf("what is too long to sign is kept: %d", a.status)
	}
	c.shows(path+"/statement?checked=1", "The sentence is longer than 160 characters; shorten it.", "Kept")
	if a := c.postPage(path+"/statement", url.Values{"sentence": {strings.Repeat("x", 5_000)}, "text": {"Kept as typed"}}); a.status != http.StatusUnprocessableEntity || !strings.Contains(a.body, "Kept as typed") {
		t.Errorf("what is too long to keep: %d", a.status)
	}
}

// A statement that is taken back leaves the list, and its versions stay readable.
func TestAStatementIsTakenBack(t *testing.T) {
	s := newSite(t, false)
	me := s.devnet.Account(devnet.Voter)
	path := "/delegates/" + me.Hex()
	c, visitor := s.signIn(devnet.Voter), s.client()
	if a := visitor.post(path+"/statements", c.write(path, devnet.Voter, "One", "Once said")); a.status != http.StatusOK {
		t.Fatalf("publish: %d %s", a.status, a.body)
	}
	if a := c.postPage(path+"/statement", url.Values{"then": {"withdraw"}}); a.status != http.StatusSeeOther {
		t.Fatalf("take back: %d %s", a.status, a.body)
	}
	c.shows(path+"/statement", "Sign that you take it back")
	if a := visitor.post(path+"/statements", c.write(path, devnet.Voter, "", "")); a.status != http.StatusOK {
		t.Fatalf("publish: %d %s", a.status, a.body)
	}
	visitor.shows(path, "This delegate has taken its statement back.")
	visitor.lacks(path, "Once said")
	visitor.shows(path+"/statements", "Once said", "Takes back what stood before.")
	s.checksStatement(path+"/statement.json", me, 2)
}

// What a moderator hides of a delegate's statement stands nowhere, later versions neither, and comes back whole.
func TestAStatementIsHidden(t *testing.T) {
	s := newSite(t, false)
	s.moderators = models.Moderators{s.devnet.Account(devnet.Treasurer)}
	s.url = s.serve(s.index.Node, s.store)
	me := s.devnet.Account(devnet.Voter)
	path := "/delegates/" + me.Hex()
	c, moderator, visitor := s.signIn(devnet.Voter), s.signIn(devnet.Treasurer), s.client()
	hide := func(kind string) url.Values {
		return url.Values{"subject": {"statements/" + me.Hex()}, "kind": {kind}, "reason": {"Names a private person."}}
	}
	moderator.refusal(http.StatusUnprocessableEntity, "/moderation", hide("hide")) // nothing to hide yet
	for _, words := range []string{"Ferret one", "Ferret two"} {
		if a := visitor.post(path+"/statements", c.write(path, devnet.Voter, words, "Said at length")); a.status != http.StatusOK {
			t.Fatalf("publish: %d %s", a.status, a.body)
		}
		if words == "Ferret one" {
			c.refusal(http.StatusConflict, "/moderation", hide("hide"))
			moderator.shows(path, "Hide this statement")
			visitor.lacks(path, "Hide this statement")
			if a := moderator.post("/moderation", hide("hide")); a.status != http.StatusOK {
				t.Fatal(a.status, a.body)
			}
		}
		for _, at := range []string{path, path + "/statements", "/delegates", "/delegates?statement=1", "/delegates?search=ferret"} {
			for _, said := range []string{"Ferret one", "Ferret two", "Said at length"} {
				visitor.lacks(at, said)
			}
		}
		if a := visitor.get(path + "/statement.json"); a.status != http.StatusConflict || strings.Contains(a.body, "Ferret") {
			t.Errorf("the signed text: %d %s", a.status, a.body)
		}
		visitor.shows(path, "A moderator has hidden this statement", "Names a private person.")
		c.shows(path+"/statement", "A moderator has hidden this statement", words)
	}
	visitor.shows("/delegates?search=ferret", "No delegate matches")
	visitor.shows("/moderation", "a delegate’s statement", "Names a private person.", path+"#statement")
	moderator.shows(path, "Show again this statement")
	if a := moderator.post("/moderation", hide("show")); a.status != http.StatusOK {
		t.Fatal(a.status, a.body)
	}
	visitor.shows(path, "Ferret two", "Said at length")
	visitor.shows("/delegates?search=ferret", "Ferret two")
}
