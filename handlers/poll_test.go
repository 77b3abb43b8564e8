package handlers_test

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"

	"backprop/chain"
	"backprop/chain/bindings"
	"backprop/chain/call"
	"backprop/chain/devnet"
	"backprop/models"
)

// signs asks for a text to sign and signs it as an account of the local chain, by another implementation of EIP-712 than ours. It
// gives the nonce that the text names, too.
func (c *client) signs(who int, path string, fields url.Values) (signature, nonce string) {
	c.Helper()
	a := c.do("GET", path+"?"+fields.Encode(), "", "application/json", "")
	var data apitypes.TypedData
	if err := json.Unmarshal([]byte(a.body), &data); err != nil || a.status != http.StatusOK {
		c.Fatalf("%s: %d %s (%v)", path, a.status, a.body, err)
	}
	digest, _, err := apitypes.TypedDataAndHash(data)
	if err != nil {
		c.Fatal(err)
	}
	sig, err := crypto.Sign(digest, c.devnet.Key(who))
	if err != nil {
		c.Fatal(err)
	}
	return hexutil.Encode(sig), fmt.Sprint(data.Message["nonce"])
}

// drafted keeps a draft and returns its path.
func (c *client) drafted(title string) string {
	c.Helper()
	a := c.post("/drafts", url.Values{
		"title": {title}, "track": {"Models"}, "summary": {"What is done, and for whom.\n\n## Costs\n\nLittle."},
		"recipient": {c.devnet.Account(devnet.Newcomer).Hex()}, "asset": {"DUSD"}, "amount": {"1,000"},
	})
	var kept struct{ ID string }
	if err := json.Unmarshal([]byte(a.body), &kept); err != nil || a.status != http.StatusOK {
		c.Fatalf("draft: %d %s", a.status, a.body)
	}
	return "/drafts/" + kept.ID
}

// opened opens a poll on a draft and returns its path.
func (c *client) opened(draft string) string {
	c.Helper()
	id := c.freshOn("/polls/new?draft=" + strings.TrimPrefix(draft, "/drafts/"))
	a := c.post("/polls", url.Values{"id": {id}, "draft": {strings.TrimPrefix(draft, "/drafts/")}, "question": {"Should we?"}, "body": {"A **text**."}, "choices": {"Yes\r\nNo\r\n\r\nLater"}, "days": {"3"}})
	if a.status != http.StatusOK {
		c.Fatalf("poll: %d %s", a.status, a.body)
	}
	return "/polls/" + id
}

// answers signs and sends a ballot without a session.
func (s *site) answers(who int, poll, choice string) url.Values {
	s.Helper()
	c := s.client()
	f := url.Values{"voter": {s.devnet.Account(who).Hex()}, "choice": {choice}}
	signature, nonce := c.signs(who, poll+"/ballot.json", f)
	f.Set("signature", signature)
	f.Set("nonce", nonce)
	if a := c.post(poll+"/ballots", f); a.status != http.StatusOK {
		s.Fatalf("ballot: %d %s", a.status, a.body)
	}
	return f
}

// Holders answer a poll by signature; the file has what anybody needs to count it again, and its weights are the token's.
func TestPoll(t *testing.T) {
	s := newSite(t, false)
	s.skip(time.Hour) // all delegations lie behind
	author, visitor := s.signIn(devnet.Newcomer), s.client()
	draft := author.drafted("Ten villages")
	author.shows("/polls/new?draft="+strings.TrimPrefix(draft, "/drafts/"), "Should we propose “Ten villages”?", "Asks for 1,000 DUSD", "Propose it as it is")
	path := author.opened(draft)
	author.shows(draft, "You asked about it", `href="`+path+`"`)
	visitor.shows("/polls", "Should we?", "Open")
	visitor.shows("/", "Before the chain", "Should we?")
	visitor.shows(path, "A <strong>text</strong>.", "No answer yet", "Sign in to answer")
	visitor.lacks(path, strings.TrimPrefix(draft, "/drafts/")) // a draft's id is its author's alone

	first := s.answers(devnet.Voter, path, "1")
	s.answers(devnet.Proposer, path, "2")
	visitor.shows(path, "4,000,000", "1,000,000", "80", "Leads so far")
	s.answers(devnet.Voter, path, "3")
	visitor.shows(path, "changed 1×")
	visitor.refusal(http.StatusConflict, path+"/ballots", first) // anybody can read the old signature and send it again
	s.signIn(devnet.Voter).shows(path, "You answered", "Sign another answer", `data-typed="`+path+`/ballot.json"`)

	// Nobody's ballot but the signer's.
	f := url.Values{"voter": {s.devnet.Account(devnet.Treasurer).Hex()}, "choice": {"1"}}
	signature, _ := visitor.signs(devnet.Voter, path+"/ballot.json", f)
	f.Set("signature", signature)
	said := visitor.refusal(http.StatusConflict, path+"/ballots", f)
	if !strings.Contains(said.Error, "is not one of") {
		t.Error(said.Error)
	}
	for name, c := range map[string]struct {
		status int
		change url.Values
	}{
		"no such choice":         {http.StatusUnprocessableEntity, url.Values{"choice": {"4"}}},
		"choice 0":               {http.StatusUnprocessableEntity, url.Values{"choice": {"0"}}},
		"a signature of nothing": {http.StatusUnprocessableEntity, url.Values{"signature": {"0x"}}},
		"a long signature":       {http.StatusUnprocessableEntity, url.Values{"signature": {"0x" + strings.Repeat("00", 1025)}}},
		"nobody":                 {http.StatusUnprocessableEntity, url.Values{"voter": {""}}},
		"a nonce of nothing":     {http.StatusUnprocessableEntity, url.Values{"nonce": {"-1"}}},
		"no weight":              {http.StatusConflict, url.Values{"voter": {s.devnet.Account(devnet.Newcomer).Hex()}}},
	} {
		g := url.Values{"voter": f["voter"], "choice": {"1"}, "signature": f["signature"]}
		for k, v := range c.change {
			g[k] = v
		}
		if a := visitor.post(path+"/ballots", g); a.status != c.status {
			t.Errorf("%s: %d %s", name, a.status, a.body)
		}
	}
	visitor.refusal(http.StatusNotFound, "/polls/NONE/ballots", f)

	// Without scripts the text is shown, and the signature pasted.
	page := visitor.postPage(path+"/ballots", url.Values{"voter": f["voter"], "choice": {"1"}})
	if page.status != http.StatusOK || !strings.Contains(page.body, "Should we?") || !strings.Contains(page.body, `name="nonce" value="1"`) {
		t.Errorf("the page to sign: %d", page.status)
	}
	signature, _ = visitor.signs(devnet.Treasurer, path+"/ballot.json", f)
	f.Set("signature", signature)
	if a := visitor.postPage(path+"/ballots", f); a.status != http.StatusSeeOther || a.header.Get("Location") != path+"#panel" {
		t.Errorf("%d %s", a.status, a.header.Get("Location"))
	}
	s.counts(path)
}

// counts holds a poll's file against the token.
func (s *site) counts(path string) {
	s.Helper()
	a := s.client().get(path + "/poll.json")
	var d call.PollDocument
	if err := json.Unmarshal([]byte(a.body), &d); err != nil {
		s.Fatal(err)
	}
	if d.Terms().Digest != d.Digest || len(d.Ballots) != 4 || len(d.Counted()) != 3 || d.Total != models.U(5_500_000).MulDiv(models.U(1e18), models.U(1)) {
		s.Errorf("%+v", d)
	}
	if err := s.devnet.Mine(); err != nil {
		s.Fatal(err)
	}
	for _, b := range d.Counted() {
		data := bindings.NewToken().PackGetPastVotes(b.Voter, models.U(d.Poll.Timepoint).Big())
		if got := s.number(s.dao.Token.Address, data); got != b.Weight {
			s.Errorf("%s weighs %s, the file says %s", b.Voter, got, b.Weight)
		}
		if !chain.SignedByKey(b.Voter, call.PollBallot(d.DAO(), d.Terms(), b.Voter, b.Choice, b.Nonce).Digest(), b.Signature) {
			s.Errorf("%s did not sign", b.Voter)
		}
	}
}

// After the close nothing is taken, and a withdrawn poll has no result.
func TestPollCloses(t *testing.T) {
	s := newSite(t, false)
	author := s.signIn(devnet.Newcomer)
	path := author.opened(author.drafted("Ten villages"))
	other := author.opened(author.drafted("Two villages"))
	s.answers(devnet.Voter, path, "1")
	if a := s.signIn(devnet.Voter).post(other+"/end", nil); a.status != http.StatusNotFound {
		t.Errorf("another account withdraws it: %d", a.status)
	}
	if a := author.post(other+"/end", nil); a.status != http.StatusSeeOther {
		t.Fatal(a.status, a.body)
	}
	s.client().shows(other, "Withdrawn", "it has no result")
	s.skip(73 * 3600e9)
	s.client().shows(path, "Closed", "Most weight", "Yes")
	said := s.client().refusal(http.StatusConflict, path+"/ballots", url.Values{"voter": {s.devnet.Account(devnet.Voter).Hex()}, "choice": {"2"}, "signature": {"0x01"}})
	if said.Error != "The poll is closed." {
		t.Error(said.Error)
	}
}

func TestPollFormIsShownAgain(t *testing.T) {
	s := newSite(t, false)
	author := s.signIn(devnet.Newcomer)
	id := author.freshOn("/polls/new")
	a := author.postPage("/polls", url.Values{"id": {id}, "question": {"<b>Why?</b>"}, "body": {"Text that is kept"}, "choices": {"One"}, "days": {"3"}})
	if a.status != http.StatusUnprocessableEntity || !strings.Contains(a.body, "The choices must be 2 to 10") || !strings.Contains(a.body, "Text that is kept") || strings.Contains(a.body, "<b>Why") {
		t.Errorf("%d %s", a.status, a.body)
	}
	author.refusal(http.StatusNotFound, "/polls", url.Values{"id": {id}, "draft": {"SOMEBODYELSES"}, "question": {"Q"}, "body": {"T"}, "choices": {"A\nB"}, "days": {"3"}})
}

// number asks a contract for one word.
func (s *site) number(to common.Address, data []byte) models.Uint {
	s.Helper()
	word, err := s.devnet.Client().CallContract(s.Context(), ethereum.CallMsg{To: &to, Data: data}, nil)
	if err != nil || len(word) != 32 {
		s.Fatalf("%s: %x, %v", to, word, err)
	}
	return models.FromBytes(word)
}
