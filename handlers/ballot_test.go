package handlers_test

import (
	"context"
	"encoding/json"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"

	"backprop/chain/call"
	"backprop/chain/devnet"
	"backprop/chain/devnet/families"
	"backprop/models"
)

// openVote is a site with one proposal, number 1, that is open for voting.
func openVote(t *testing.T) *site {
	t.Helper()
	s := newSite(t, false)
	proposer := s.signIn(devnet.Proposer)
	id := proposer.draft(url.Values{"title": {"A corpus"}, "track": {"Datasets"}, "summary": {"Text."}, "recipient": {s.devnet.Account(20).Hex()}, "asset": {"DUSD"}, "amount": {"1"}})
	s.send(devnet.Proposer, proposer.call("/drafts/"+id+"/proposal", nil))
	s.skip(25 * time.Hour)
	return s
}

// paper gets what an account signs, and signs it as its wallet does.
func (s *site) paper(from int, path string, fields url.Values) (signed url.Values) {
	s.Helper()
	fields.Set("voter", s.devnet.Account(from).Hex())
	a := s.client().do("GET", path+"/ballot.json?"+fields.Encode(), "", "application/json", "")
	var typed struct{ Message map[string]any }
	if err := json.Unmarshal([]byte(a.body), &typed); err != nil || a.status != http.StatusOK {
		s.Fatalf("%s: %d %s", path, a.status, a.body)
	}
	var signature hexutil.Bytes
	if err := s.devnet.Client().Client().Call(&signature, "eth_signTypedData_v4", s.devnet.Account(from), json.RawMessage(a.body)); err != nil {
		s.Fatal(err)
	}
	fields.Set("signature", signature.String())
	if expiry, ok := typed.Message["expiry"].(string); ok {
		fields.Set("expiry", expiry)
	}
	return fields
}

// handIn posts a ballot and expects a status and how far it is.
func (c *client) handIn(status int, path string, fields url.Values, state models.BallotState) (location string) {
	c.Helper()
	a := c.post(path+"/ballots", fields)
	var d struct{ State models.BallotState }
	if err := json.Unmarshal([]byte(a.body), &d); err != nil || a.status != status || d.State != state {
		c.Fatalf("%s: %d %s, want %d and %s", path, a.status, a.body, status, state)
	}
	return a.header.Get("Location")
}

// relay sends all ballots that wait, from an account that has no part in them.
func (s *site) relay() {
	s.Helper()
	list, err := s.store.BallotsWaiting(context.Background(), 100)
	if err != nil || len(list) == 0 {
		s.Fatal(len(list), err)
	}
	for _, b := range list {
		k, err := call.Ballot(s.dao, b)
		if err != nil {
			s.Fatal(err)
		}
		s.send(devnet.Newcomer, k)
	}
}

// votesToCast counts the votes that wait for an account.
func (s *site) votesToCast(i int) (n int) {
	s.Helper()
	ctx := context.Background()
	b, err := s.store.Cursor(ctx)
	if err != nil {
		s.Fatal(err)
	}
	list, err := s.store.Inbox(ctx, s.dao, s.devnet.Account(i), s.dao.Moment(b))
	if err != nil {
		s.Fatal(err)
	}
	for _, task := range list {
		if task.Step == models.TaskVote {
			n++
		}
	}
	return n
}

// A vote by signature: what is signed, what is stored, what replaces it, what is refused, and how it is counted.
func TestBallotVote(t *testing.T) {
	s := openVote(t)
	visitor, voter := s.client(), s.signIn(devnet.Voter)
	const path = "/proposals/1"
	if a := voter.get(path); !says(a.body, "Sign it, without a fee", `formaction="/proposals/1/ballots"`, `data-typed="/proposals/1/ballot.json"`) {
		t.Error("the page does not offer a vote without a fee")
	}
	signed := s.paper(devnet.Voter, path, url.Values{"support": {"1"}, "reason": {"Good & <b>cheap</b> 理由"}})
	if n := s.votesToCast(devnet.Voter); n != 1 {
		t.Errorf("%d votes wait for the voter", n)
	}
	location := visitor.handIn(http.StatusCreated, path, signed, models.BallotWaiting)
	visitor.handIn(http.StatusOK, path, signed, models.BallotWaiting)
	if n := s.votesToCast(devnet.Voter); n != 0 {
		t.Errorf("%d votes wait for the voter, who has signed", n)
	}
	if a := visitor.do("GET", location, "", "application/json", ""); a.status != http.StatusOK || strings.Contains(a.body, "cheap") || strings.Contains(a.body, "support") {
		t.Errorf("how far it is: %d %s", a.status, a.body)
	}
	if a := voter.get(path); !says(a.body, "You signed", "Stored", `name="support"`) {
		t.Error("the page does not show the ballot, or offers no other choice")
	}
	other := s.paper(devnet.Voter, path, url.Values{"support": {"0"}})
	visitor.handIn(http.StatusCreated, path, other, models.BallotWaiting)
	if list, err := s.store.BallotsWaiting(context.Background(), 10); err != nil || len(list) != 1 || list[0].Support != models.Against {
		t.Errorf("%+v %v", list, err)
	}
	s.relay()
	visitor.handIn(http.StatusOK, path, other, models.BallotCounted)
	visitor.refusal(http.StatusConflict, path+"/ballots", signed)
	if v, err := s.store.VoteOf(context.Background(), models.U(1), s.devnet.Account(devnet.Voter)); err != nil || v.Support != models.Against {
		t.Errorf("%+v %v", v, err)
	}
	if a := voter.get(path); !says(a.body, "You voted with") || strings.Contains(a.body, "You signed") {
		t.Error("the page still shows the ballot on its way")
	}
}

// Every hostile ballot is refused, and none of them is stored.
func TestBallotsRefused(t *testing.T) {
	s := openVote(t)
	visitor := s.client()
	const path = "/proposals/1"
	good := s.paper(devnet.Voter, path, url.Values{"support": {"1"}, "reason": {"As it was signed"}})
	foreign := s.paper(devnet.Proposer, path, url.Values{"support": {"1"}, "reason": {"As it was signed"}}).Get("signature")
	for name, c := range map[string]struct {
		status int
		change url.Values
	}{
		"another choice":            {409, url.Values{"support": {"0"}}},
		"another reason":            {409, url.Values{"reason": {"As it was not signed"}}},
		"another voter":             {409, url.Values{"voter": {s.devnet.Account(devnet.Proposer).Hex()}}},
		"another's signature":       {409, url.Values{"signature": {foreign}}},
		"another nonce":             {409, url.Values{"nonce": {"7"}}},
		"an override of a vote":     {409, url.Values{"override": {"1"}}},
		"a voter without weight":    {409, url.Values{"voter": {s.devnet.Account(devnet.Newcomer).Hex()}}},
		"a choice that isn't":       {422, url.Values{"support": {"7"}}},
		"no choice":                 {422, url.Values{"support": {""}}},
		"no voter":                  {422, url.Values{"voter": {""}}},
		"the zero address":          {422, url.Values{"voter": {"0x0000000000000000000000000000000000000000"}}},
		"no signature":              {422, url.Values{"signature": {""}}},
		"a signature without end":   {422, url.Values{"signature": {"0x" + strings.Repeat("ab", 1025)}}},
		"a signature of no hex":     {422, url.Values{"signature": {"0xno"}}},
		"a short signature":         {409, url.Values{"signature": {"0x01"}}},
		"a twin of the signature":   {409, url.Values{"signature": {twin(good.Get("signature"))}}},
		"a wallet not yet deployed": {409, url.Values{"signature": {"0x01" + strings.Repeat("6492", 16)}}},
		"a long reason":             {422, url.Values{"reason": {strings.Repeat("x", 5001)}}},
		"control characters":        {422, url.Values{"reason": {"a\x00b"}}},
	} {
		fields := url.Values{}
		for k := range good {
			fields[k] = good[k]
		}
		for k := range c.change {
			fields[k] = c.change[k]
		}
		if a := visitor.post(path+"/ballots", fields); a.status != c.status {
			t.Errorf("%s: %d %s, want %d", name, a.status, a.body, c.status)
		}
	}
	s.mean.Store(&models.Refusal{Reason: "Today's budget is used up.", Next: "Send it yourself."})
	if said := visitor.refusal(http.StatusConflict, path+"/ballots", good); said.Error != "Today's budget is used up." {
		t.Errorf("%+v", said)
	}
	if a := s.signIn(devnet.Voter).get(path); !says(a.body, "Today&#39;s budget is used up.", "Cast vote on BP-1") || strings.Contains(a.body, "ballot.json") {
		t.Error("the page does not say beforehand that this vote is not paid for")
	}
	if list, err := s.store.BallotsWaiting(context.Background(), 10); err != nil || len(list) != 0 {
		t.Errorf("%+v %v", list, err)
	}
	s.skip(30 * 24 * time.Hour)
	s.mean.Store(nil)
	visitor.refusal(http.StatusConflict, path+"/ballots", good)
}

// twin is the other signature of the same key over the same hash, which anybody can make.
func twin(signature string) string {
	raw := hexutil.MustDecode(signature)
	raw[64] ^= 27 ^ 28
	return hexutil.Encode(raw)
}

// A holder's vote in place of its delegate, and a delegation, by signature; each is sent by somebody else.
func TestBallotOverrideAndDelegation(t *testing.T) {
	s := newSite(t, false)
	proposer := s.signIn(devnet.Proposer)
	to := "/delegates/" + s.devnet.Account(devnet.Treasurer).Hex()
	visitor := s.client()
	signed := s.paper(devnet.Voter, to, url.Values{})
	late := url.Values{"voter": signed["voter"], "signature": signed["signature"], "expiry": {"1"}}
	visitor.refusal(http.StatusUnprocessableEntity, to+"/ballots", late)
	elsewhere := "/delegates/" + s.devnet.Account(devnet.Reviewer).Hex()
	visitor.refusal(http.StatusConflict, elsewhere+"/ballots", signed)
	location := visitor.handIn(http.StatusCreated, to, signed, models.BallotWaiting)
	visitor.handIn(http.StatusOK, to, signed, models.BallotWaiting)
	s.relay()
	if a := visitor.do("GET", location, "", "application/json", ""); a.status != http.StatusOK || !strings.Contains(a.body, `"counted"`) {
		t.Errorf("%d %s", a.status, a.body)
	}
	if h, err := s.store.Holder(context.Background(), s.devnet.Account(devnet.Voter)); err != nil || h.Delegate != s.devnet.Account(devnet.Treasurer) {
		t.Fatalf("%+v %v", h, err)
	}

	id := proposer.draft(url.Values{"title": {"A corpus"}, "track": {"Datasets"}, "summary": {"Text."}, "recipient": {s.devnet.Account(20).Hex()}, "asset": {"DUSD"}, "amount": {"1"}})
	s.send(devnet.Proposer, proposer.call("/drafts/"+id+"/proposal", nil))
	s.skip(25 * time.Hour)
	const path = "/proposals/1"
	visitor.refusal(http.StatusConflict, path+"/ballots", url.Values{"voter": {s.devnet.Account(devnet.Voter).Hex()}, "support": {"1"}, "signature": {"0x01"}})
	delegate := s.paper(devnet.Treasurer, path, url.Values{"support": {"1"}})
	visitor.handIn(http.StatusCreated, path, delegate, models.BallotWaiting)
	override := s.paper(devnet.Voter, path, url.Values{"support": {"0"}, "override": {"1"}, "reason": {"Not in my name"}})
	visitor.handIn(http.StatusCreated, path, override, models.BallotWaiting)
	s.relay()
	v, err := s.store.VoteOf(context.Background(), models.U(1), s.devnet.Account(devnet.Voter))
	if err != nil || v.Kind != models.Override || v.Support != models.Against || v.Reason != "Not in my name" || v.Weight.IsZero() {
		t.Errorf("%+v %v", v, err)
	}
	visitor.handIn(http.StatusOK, path, override, models.BallotCounted)
	visitor.handIn(http.StatusOK, path, delegate, models.BallotCounted)
}

// Without scripts and without a session: the page shows what to sign, and takes the signature.
func TestBallotByHand(t *testing.T) {
	s := openVote(t)
	visitor := s.client()
	const path = "/proposals/1"
	fields := url.Values{"voter": {s.devnet.Account(devnet.Voter).Hex()}, "support": {"2"}, "reason": {"By hand"}}
	a := visitor.postPage(path+"/ballots", fields)
	if a.status != http.StatusOK || !says(a.body, "ExtendedBallot", "By hand", `name="signature"`, `name="nonce"`, "cast wallet sign") {
		t.Fatalf("%d %s", a.status, a.body)
	}
	signed := s.paper(devnet.Voter, path, url.Values{"support": {"2"}, "reason": {"By hand"}})
	if a := visitor.postPage(path+"/ballots", signed); a.status != http.StatusCreated || !says(a.body, "How far it is", "Stored") {
		t.Fatalf("%d %s", a.status, a.body)
	}
	visitor.handIn(http.StatusOK, path, signed, models.BallotWaiting)
}

// An account's ballots on two proposals, where the contract counts its nonces in one row, are both taken and both counted.
func TestBallotsOfOneRow(t *testing.T) {
	s, first := familySite(t, families.Plain57)
	s.send(devnet.Proposer, call.Propose(s.dao, []models.Action{{Target: s.devnet.Account(9), Value: models.U(2)}}, first.Description+" Again."))
	for range families.Delay + 2 {
		if err := s.devnet.Mine(); err != nil {
			t.Fatal(err)
		}
	}
	s.follow()
	list, _, err := s.store.Proposals(context.Background(), models.Filter{}, models.Moment{})
	if err != nil || len(list) != 2 {
		t.Fatal(len(list), err)
	}
	visitor := s.client()
	for _, p := range list {
		path := "/proposals/" + p.ID.String()
		visitor.handIn(http.StatusCreated, path, s.paper(devnet.Voter, path, url.Values{"support": {"1"}}), models.BallotWaiting)
	}
	again := "/proposals/" + list[0].ID.String()
	visitor.handIn(http.StatusCreated, again, s.paper(devnet.Voter, again, url.Values{"support": {"0"}}), models.BallotWaiting)
	waiting, err := s.store.BallotsWaiting(context.Background(), 10)
	if err != nil || len(waiting) != 2 {
		t.Fatalf("%+v %v", waiting, err)
	}
	s.relay()
	for i, p := range list {
		v, err := s.store.VoteOf(context.Background(), p.ID, s.devnet.Account(devnet.Voter))
		if want := []models.Support{models.Against, models.For}[i]; err != nil || v.Support != want {
			t.Errorf("%+v %v", v, err)
		}
	}
}
