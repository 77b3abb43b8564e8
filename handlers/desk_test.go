package handlers_test

import (
	"context"
	"log/slog"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"backprop/chain"
	"backprop/chain/call"
	"backprop/chain/devnet"
	"backprop/models"
)

// passed proposes actions and takes the proposal through its vote.
func (s *site) passed(title string, actions ...models.Action) models.Proposal {
	s.Helper()
	s.send(devnet.Proposer, call.Propose(s.dao, actions, "# "+title+"\n\nText."))
	list, err := s.store.ProposalsBy(context.Background(), s.devnet.Account(devnet.Proposer))
	if err != nil || len(list) == 0 {
		s.Fatal("no proposal", err)
	}
	s.skip(25 * time.Hour)
	s.send(devnet.Voter, call.Vote(s.dao, list[0].ID, models.For, ""))
	s.skip(6 * 24 * time.Hour)
	return s.proposal(list[0].ID)
}

func (s *site) proposal(id models.Uint) models.Proposal {
	s.Helper()
	p, err := s.store.Proposal(context.Background(), id)
	if err != nil {
		s.Fatal(err)
	}
	return p
}

func (s *site) gives(wei uint64) models.Action {
	return call.Pay(models.Payment{Asset: models.Ether, Recipient: s.devnet.Account(9), Amount: models.U(wei)})
}

// A call that would fail is said to, with the action and the reason, and is handed out only to who types the proposal's number; one
// that would succeed is handed out at once, and what was tried stands beside it.
func TestDryRun(t *testing.T) {
	s := newSite(t, false)
	poor := models.Action{Target: s.dao.Assets[1].Address, Calldata: call.Pay(models.Payment{Asset: s.dao.Assets[1], Recipient: s.devnet.Account(9), Amount: models.U(5e18)}).Calldata}
	good, bad := s.passed("Pay", s.gives(7)), s.passed("Pay what is not there", s.gives(7), poor)
	c := s.client()
	if a := c.postPage("/proposals/"+good.ID.String()+"/queue", nil); a.status != http.StatusOK || !strings.Contains(a.body, "Tried just now, and it would succeed") {
		t.Errorf("the good one: %d %s", a.status, a.body)
	}
	path, number := "/proposals/"+bad.ID.String()+"/queue", s.dao.Number(bad.ID)
	said := c.refusal(http.StatusConflict, path, nil)
	if !strings.Contains(said.Error, "Action 2") || !strings.Contains(said.Hint, number) {
		t.Errorf("the bad one: %+v", said)
	}
	for _, word := range []string{"", "yes", "BP"} {
		a := c.postPage(path, url.Values{"word": {word}})
		if a.status != http.StatusConflict || !strings.Contains(a.body, "number 2 reverts") || !strings.Contains(a.body, `name="word"`) || strings.Contains(a.body, "That is another word") != (word != "") {
			t.Errorf("the word %q: %d", word, a.status)
		}
	}
	s.send(devnet.Newcomer, c.call(path, url.Values{"word": {" " + strings.ToLower(number) + " "}}))
	if st := s.proposal(bad.ID).Standing; st.Eta == 0 {
		t.Error("it was not queued all the same")
	}
}

// A transaction that failed is told of on the proposal's page and on the desk once a node was asked, and what is no hash is refused.
func TestFailedTransaction(t *testing.T) {
	s := newSite(t, false)
	ctx := context.Background()
	p := s.passed("Pay in turn", s.gives(7), models.Action{Target: s.dao.Governor, Calldata: models.Data{1, 2, 3, 4}})
	path := "/proposals/" + p.ID.String()
	c := s.client()
	s.send(devnet.Newcomer, c.call(path+"/queue", url.Values{"word": {s.dao.Number(p.ID)}}))
	s.skip(49 * time.Hour)
	k := call.Execute(s.dao, s.proposal(p.ID))
	r, err := s.devnet.Send(devnet.Newcomer, &k.To, nil, k.Data)
	if err == nil {
		t.Fatal("it does not fail")
	}
	s.follow()
	for _, tx := range []string{"", "0x12", "nonsense", "0x" + strings.Repeat("g", 64)} {
		c.refusal(http.StatusUnprocessableEntity, path+"/failures", url.Values{"tx": {tx}})
	}
	if a := c.post(path+"/failures", url.Values{"tx": {r.TxHash.Hex()}}); a.status != http.StatusAccepted {
		t.Fatalf("the report: %d %s", a.status, a.body)
	}
	if a := c.get(path + "?reported=" + r.TxHash.Hex()); !strings.Contains(a.body, "It is being looked at") {
		t.Error("nothing says that it is being looked at")
	}
	x := &chain.Examiner{Node: s.index.Node, Store: s.store, DAO: s.dao, Log: slog.New(slog.DiscardHandler)}
	if err := x.Look(ctx); err != nil {
		t.Fatal(err)
	}
	for _, page := range []string{path, "/treasury"} {
		if a := c.get(page); !strings.Contains(a.body, "An execution failed") || !strings.Contains(a.body, "Action 2 reverted") {
			t.Errorf("%s does not say what failed", page)
		}
	}
}

// Executed proposals show what was voted beside what moved.
func TestReceipt(t *testing.T) {
	s := newSite(t, true)
	x := &chain.Examiner{Node: s.index.Node, Store: s.store, DAO: s.dao, Log: slog.New(slog.DiscardHandler)}
	for range 10 {
		if err := x.Look(context.Background()); err != nil {
			t.Fatal(err)
		}
	}
	list, _, err := s.store.Proposals(context.Background(), models.Filter{States: []models.State{models.Executed}}, models.Moment{})
	if err != nil || len(list) == 0 {
		t.Fatal("none was executed", err)
	}
	c, same := s.client(), 0
	for _, p := range list {
		a := c.get("/proposals/" + p.ID.String())
		if strings.Contains(a.body, "Not executed as voted") || strings.Contains(a.body, "Not compared yet") {
			t.Errorf("%s: shouted without a reason, or not compared", s.dao.Number(p.ID))
		}
		if strings.Contains(a.body, "Executed as voted") {
			same++
		}
	}
	if same == 0 {
		t.Error("no receipt says that it was executed as voted")
	}
}

// An operation has a page; only who holds the role at the timelock gets its calls.
func TestOperation(t *testing.T) {
	s := newSite(t, false)
	p := s.passed("Pay", s.gives(7))
	s.send(devnet.Newcomer, s.client().call("/proposals/"+p.ID.String()+"/queue", nil))
	path := "/operations/" + s.proposal(p.ID).Standing.Operation.Hex()
	c := s.client()
	if a := c.get(path); a.status != http.StatusOK || !strings.Contains(a.body, "A vote decided it") || !strings.Contains(a.body, "is this id") {
		t.Errorf("its page: %d", a.status)
	}
	for _, wrong := range []string{"/operations/0x12", "/operations/" + common.HexToHash("0x1").Hex(), "/operations/x"} {
		if a := c.get(wrong); a.status != http.StatusNotFound {
			t.Errorf("%s: %d", wrong, a.status)
		}
	}
	in := s.signIn(devnet.Newcomer)
	in.refusal(http.StatusConflict, path+"/execute", nil) // too early
	in.refusal(http.StatusConflict, path+"/cancel", nil)  // no canceller
	if a := in.get(path); strings.Contains(a.body, "Cancel it at the timelock") {
		t.Error("it offers what the timelock would refuse")
	}
	s.skip(49 * time.Hour)
	s.send(devnet.Newcomer, in.call(path+"/execute", nil))
	if s.proposal(p.ID).Standing.Outcome != models.OutcomeExecuted {
		t.Error("the timelock's own execute does not execute it")
	}
	in.refusal(http.StatusConflict, path+"/execute", nil)
}

// Several are tried in their order, each on what those before it leave, up to the first that fails; files for a Safe hold the same
// calls.
func TestExecuteInOrder(t *testing.T) {
	s := newSite(t, false)
	held := s.balance()
	half := held.MulDiv(models.U(2), models.U(3))
	take := call.Pay(models.Payment{Asset: s.dao.Assets[1], Recipient: s.devnet.Account(9), Amount: half})
	one, two := s.passed("First", take), s.passed("Second", take)
	c := s.client()
	for _, p := range []models.Proposal{one, two} {
		s.send(devnet.Newcomer, c.call("/proposals/"+p.ID.String()+"/queue", url.Values{"word": {s.dao.Number(p.ID)}}))
	}
	s.skip(49 * time.Hour)
	q := url.Values{"proposal": {one.ID.String(), two.ID.String(), "999", "x", one.ID.String()}}
	if a := c.get("/treasury/execution?" + q.Encode()); a.status != http.StatusOK || strings.Count(a.body, `class="turn"`) != 2 {
		t.Errorf("the page: %d", a.status)
	}
	if a := c.postPage("/treasury/execution", q); a.status != http.StatusSeeOther {
		t.Errorf("tried for a stranger: %d", a.status)
	}
	a := s.signIn(devnet.Newcomer).postPage("/treasury/execution", q)
	if a.status != http.StatusOK || !strings.Contains(a.body, "succeeds, as of block") || !strings.Contains(a.body, "Action 1 of "+s.dao.Number(two.ID)+" would fail") {
		t.Errorf("tried in order: %d %s", a.status, a.body)
	}
	for act, want := range map[string]call.Call{"execute": call.Execute(s.dao, s.proposal(one.ID)), "cancel": call.Cancel(s.dao, s.proposal(one.ID))} {
		file := c.get("/proposals/" + one.ID.String() + "/safe.json?word=" + s.dao.Number(one.ID) + "&act=" + act)
		list, err := call.ReadSafe(s.dao, []byte(file.body))
		if err != nil || len(list) != 1 || list[0].Target != want.To || string(list[0].Calldata) != string(want.Data) {
			t.Errorf("the Safe's file to %s: %v, %v", act, list, err)
		}
	}
	if a := c.get("/proposals/" + one.ID.String() + "/safe.json?act=queue"); a.status != http.StatusConflict {
		t.Errorf("a file to queue what is queued: %d", a.status)
	}
	if a := c.get("/proposals/" + one.ID.String() + "/safe.json?act=other"); a.status != http.StatusNotFound {
		t.Errorf("a file for nothing: %d", a.status)
	}
}
