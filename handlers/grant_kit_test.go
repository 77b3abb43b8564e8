package handlers_test

import (
	"encoding/json"
	"fmt"
	"math/big"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"

	"backprop/chain/bindings"
	"backprop/chain/call"
	"backprop/chain/devnet"
	"backprop/models"
)

const day = 24 * time.Hour

// grants is a site whose DAO has voted for a program and some grants in it.
type grants struct {
	*site
	payee, reviewer, second, guardian, steward, voter, visitor *client
}

// newGrants has n grants of three milestones each, of 100, 200 and 60,000 DUSD: silence pays the first two alone.
func newGrants(t *testing.T, n int) *grants {
	s := newSite(t, false)
	g := &grants{
		site: s, payee: s.signIn(devnet.Grantee), reviewer: s.signIn(devnet.Reviewer), second: s.signIn(devnet.Reviewer2),
		guardian: s.signIn(devnet.Treasurer), steward: s.signIn(devnet.Proposer), voter: s.signIn(devnet.Voter), visitor: s.client(),
	}
	days := uint64(86400)
	program := models.Program{
		Name: "Small grants", Track: models.Datasets, Document: common.Hash{1}, Terms: models.Terms{
			Steward: s.devnet.Account(devnet.Proposer), ReviewWindow: 7 * days, ChallengeWindow: 3 * days, DisputeTimeout: 45 * days,
			AcceptWindow: 30 * days, Grace: 14 * days, Objection: 200, Silence: 500, Attempts: 2,
		},
		Budgets: []models.Budget{{Token: s.dao.Assets[1].Address, Cap: models.U(1_000_000e6)}}, Reviewers: g.reviewers(),
	}
	actions, text := []models.Action{call.Program(s.dao, program)}, "# Small grants\n"
	var offers []models.Offer
	for i := range n {
		plan := plan(i)
		plan.Payee = s.devnet.Account(devnet.Grantee).Hex()
		text += "\n" + plan.Document().Embed() + "\n"
		offers = append(offers, models.Offer{
			Program: 1, Payee: s.devnet.Account(devnet.Grantee), Token: s.dao.Assets[1].Address, Document: plan.Document().Hash(), Required: 2, Reviewers: g.reviewers(),
			Milestones: []models.Tranche{{Amount: models.U(100e6), Due: 10 * days}, {Amount: models.U(200e6), Due: 40 * days}, {Amount: models.U(60_000e6), Due: 100 * days}},
		})
	}
	g.pass(call.Propose(s.dao, append(actions, call.Slate(s.dao, offers)...), text))
	return g
}

func (g *grants) reviewers() []common.Address {
	return []common.Address{g.devnet.Account(devnet.Reviewer), g.devnet.Account(devnet.Reviewer2), g.devnet.Account(devnet.Reviewer3)}
}

func plan(i int) models.Plan {
	p := models.Plan{
		Application: fmt.Sprintf("K7Q%d/1", i), Program: 1, Title: fmt.Sprintf("Corpus number %d", i+1), Track: models.Datasets, Summary: "Text.", Reason: "Needed.",
		Licence: "CC-BY-4.0", Asset: "DUSD",
	}
	for _, m := range []struct{ title, amount, days string }{{"Sources", "100", "10"}, {"Corpus", "200", "40"}, {"Archive", "60,000", "100"}} {
		p.Milestones = append(p.Milestones, models.Part{Title: m.title, Amount: m.amount, Days: m.days, Criteria: []string{"Licence stated", "Card complete"}})
	}
	return p
}

// pass brings a proposal through its whole life, by the site's own calls.
func (s *site) pass(propose call.Call) {
	s.Helper()
	s.send(devnet.Proposer, propose)
	id := s.newest()
	s.skip(25 * time.Hour)
	s.send(devnet.Voter, s.signIn(devnet.Voter).call("/proposals/"+id+"/votes", url.Values{"support": {"1"}}))
	s.skip(6 * day)
	s.send(devnet.Newcomer, s.client().call("/proposals/"+id+"/queue", nil))
	s.skip(49 * time.Hour)
	s.send(devnet.Newcomer, s.client().call("/proposals/"+id+"/execute", nil))
}

func (s *site) newest() string {
	s.Helper()
	list, _, err := s.store.Proposals(s.Context(), models.Filter{Size: 1, Order: models.Newest}, models.Moment{})
	if err != nil || len(list) == 0 {
		s.Fatal("no proposal", err)
	}
	return list[0].ID.String()
}

// typed signs what a path offers to wallets, as a wallet does that knows nothing of this site.
func (s *site) typed(i int, path string) string {
	s.Helper()
	a := s.client().do("GET", path, "", "application/json", "")
	var data apitypes.TypedData
	if err := json.Unmarshal([]byte(a.body), &data); err != nil {
		s.Fatalf("%s: %d %s", path, a.status, a.body)
	}
	digest, _, err := apitypes.TypedDataAndHash(data)
	if err != nil {
		s.Fatal(err)
	}
	sig, err := crypto.Sign(digest, s.devnet.Key(i))
	if err != nil {
		s.Fatal(err)
	}
	return hexutil.Encode(sig)
}

// accept accepts a grant by a signature that a stranger sends.
func (g *grants) accept(id int) {
	g.Helper()
	path := fmt.Sprintf("/grants/%d", id)
	g.send(devnet.Newcomer, g.visitor.call(path+"/accept", url.Values{"signature": {g.typed(devnet.Grantee, path+"/acceptance.json")}}))
}

var evidence = "0x" + strings.Repeat("ab", 32)

// on is the fields of a form about a milestone, counted from 1, with more in pairs.
func on(milestone int, more ...string) url.Values {
	v := url.Values{"milestone": {fmt.Sprint(milestone)}}
	for i := 0; i+1 < len(more); i += 2 {
		v.Set(more[i], more[i+1])
	}
	return v
}

// hand hands in evidence for a milestone.
func (g *grants) hand(id, milestone int) {
	g.Helper()
	g.send(devnet.Grantee, g.payee.call(fmt.Sprintf("/grants/%d/submit", id), on(milestone, "evidence", evidence, "uri", "Corpus https://example.org/corpus")))
}

// judge gives two reviewers' verdicts.
func (g *grants) judge(id, milestone int, approved string) {
	g.Helper()
	for who, c := range map[int]*client{devnet.Reviewer: g.reviewer, devnet.Reviewer2: g.second} {
		g.send(who, c.call(fmt.Sprintf("/grants/%d/review", id), on(milestone, "evidence", evidence, "approved", approved, "criterion-1", "on", "findings", "Looked at it.")))
	}
}

// state is a milestone's as the contract itself says it; the record's must be the same.
func (g *grants) state(id, milestone int) models.MilestoneStatus {
	g.Helper()
	grant, err := g.store.Grant(g.Context(), uint64(id))
	if err != nil {
		g.Fatal(err)
	}
	b, err := g.store.Cursor(g.Context())
	if err != nil {
		g.Fatal(err)
	}
	e := bindings.NewEscrow()
	raw, err := g.devnet.Client().CallContract(g.Context(), ethereum.CallMsg{To: &g.dao.Escrow, Data: e.PackMilestoneView(big.NewInt(int64(id)), big.NewInt(int64(milestone-1)))}, new(big.Int).SetUint64(b.Number))
	if err != nil {
		g.Fatal(err)
	}
	view, err := e.UnpackMilestoneView(raw)
	if err != nil {
		g.Fatal(err)
	}
	all := []models.MilestoneStatus{models.MilestoneOpen, models.Submitted, models.Approved, models.Silent, models.Challenged, models.Claimable, models.Paid, models.Overdue, models.MilestoneExpired, models.Void}
	if got := grant.State(milestone-1, b.Time); got != all[view.Status] {
		g.Errorf("milestone %d of grant %d: the record says %s, the contract %s", milestone, id, got, all[view.Status])
	}
	return all[view.Status]
}

func (g *grants) is(id, milestone int, want models.MilestoneStatus) {
	g.Helper()
	if got := g.state(id, milestone); got != want {
		g.Fatalf("milestone %d of grant %d is %s, want %s", milestone, id, got, want)
	}
}

// shows expects words on a page.
func (c *client) shows(path string, words ...string) {
	c.Helper()
	a := c.get(path)
	text := strings.Join(strings.Fields(strings.NewReplacer("\u00a0", " ", "&#39;", "'").Replace(a.body)), " ")
	for _, w := range words {
		if a.status != 200 || !strings.Contains(text, w) {
			c.Errorf("%s (%d) lacks %q", path, a.status, w)
		}
	}
}
