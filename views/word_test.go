package views

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
)

func TestNames(t *testing.T) {
	p := page()
	for a, want := range map[common.Address]string{
		{}:                  "nobody",
		dao().Timelock:      "Treasury",
		dao().Governor:      "Governor",
		dao().Token.Address: "GRAD",
		dusd.Address:        "DUSD",
		other:               "",
	} {
		same(t, a.Hex(), p.name(a), want)
	}
	same(t, "delegate", delegateName(p, dao().Timelock), "Treasury")
	same(t, "delegate", delegateName(p, other), "0x84b5…1300")
	same(t, "reader", delegateName(signedIn(), reader), "You, 0xEb68…4753")
}

func TestSettingValues(t *testing.T) {
	d := dao()
	for name, want := range map[string]string{
		models.VotingDelay:       "5 s",
		models.QuorumNumerator:   "5.0 % of the supply",
		models.MinDelay:          "5 s",
		models.ProposalGuardian:  "0x0000000000000000000000000000000000000005",
		models.ProposalThreshold: "under 0.01 GRAD",
	} {
		same(t, name, unbreak(settingValue(d, name, models.U(5))), want)
	}
	same(t, "no guardian", settingValue(d, models.ProposalGuardian, models.Uint{}), "nobody")
	same(t, "blocks", settingValue(byNumber().DAO, models.VotingDelay, models.U(7200)), "7,200 blocks")
	same(t, "the timelock counts seconds", unbreak(settingValue(byNumber().DAO, models.MinDelay, models.U(7200))), "2 h")
}

func TestCalldataLines(t *testing.T) {
	same(t, "short", calldata(models.Action{Calldata: []byte{1, 2}}, false), "0x0102")
	same(t, "words", calldata(models.Action{Calldata: append([]byte{1, 2, 3, 4}, make([]byte, 33)...)}, false), "0x01020304\n"+"0000000000000000000000000000000000000000000000000000000000000000"+"\n00")
}

func TestOwnDelegationWords(t *testing.T) {
	p := signedIn()
	for _, c := range []struct {
		delegate common.Address
		balance  models.Uint
		holding  string
		words    string
	}{
		{reader, grad(5), "5 GRAD,", "delegated to yourself."},
		{common.Address{}, grad(5), "5 GRAD,", "delegated to nobody: they do not vote."},
		{other, grad(5), "5 GRAD", "delegated to"},
		{reader, models.Uint{}, "0 GRAD.", ""},
	} {
		own := &models.Delegate{Holder: models.Holder{Account: reader, Balance: c.balance, Delegate: c.delegate}}
		same(t, "holding", ownHolding(p, own), c.holding)
		same(t, "words", ownWords(p, own), c.words)
	}
}

func TestOthersWeight(t *testing.T) {
	self := &models.Delegate{Holder: models.Holder{Account: reader, Balance: grad(5), Votes: grad(12), Delegate: reader}, Delegators: 3}
	if othersWeight(self) != grad(7) || otherDelegators(self) != 2 {
		t.Error("one's own tokens are not another's")
	}
	self.Delegate = other
	if othersWeight(self) != grad(12) || otherDelegators(self) != 3 {
		t.Error("all weight is others' when one's own tokens vote elsewhere")
	}
}

func TestOpenWords(t *testing.T) {
	same(t, "none", openWords(0), "Counts for votes that start after it.")
	same(t, "one", openWords(1), "Counts for votes that start after it. The open vote keeps its weights.")
	same(t, "some", openWords(4), "Counts for votes that start after it. The four open votes keep their weights.")
}

func TestDraftWords(t *testing.T) {
	d := draftData()
	if !publishable(d) {
		t.Fatal("a complete draft can be published")
	}
	unsaved, stale, short, wrong := d, d, d, d
	unsaved.Draft.ID = ""
	stale.Stale = true
	short.Refusal = &models.Refusal{}
	wrong.Problems = []models.Invalid{{Field: "amount", Reason: "is zero"}}
	for _, c := range []struct {
		d    DraftData
		want string
	}{
		{unsaved, "Save the draft first."},
		{stale, "Open the newest version first."},
		{short, "Publishing opens when this account has enough weight."},
		{wrong, "Publishing opens when nothing is left to fix: The amount is zero."},
	} {
		if publishable(c.d) {
			t.Errorf("can be published, though: %s", c.want)
		}
		same(t, "why", publishWhy(c.d), c.want)
	}
	same(t, "unknown field", problem(models.Invalid{Field: "x", Reason: "is odd"}), "The field x is odd.")
	same(t, "its place", fieldID("x"), "main")
}

func TestTasks(t *testing.T) {
	p, d := signedIn(), home()
	labels := func(list []task) (words []string) {
		for _, x := range list {
			words = append(words, x.Label)
		}
		return words
	}
	same(t, "votes first", list(labels(tasks(p, d))), "Vote on BP-45, Vote on BP-47 and one more and Execute BP-42")
	d.Own.Votes = map[models.Uint]models.Vote{models.U(45): {}, models.U(47): {}, models.U(48): {}}
	same(t, "then what anyone can do", list(labels(tasks(p, d))), "Execute BP-42, Queue BP-43 and Finish your draft")
	d.Queue, d.Own.Drafts[0].Title = nil, ""
	d.Own.Holder.Delegate = common.Address{}
	same(t, "undelegated tokens before all", list(labels(tasks(p, d))), "Delegate your 12,450 GRAD and Finish your draft")
	d.Own = nil
	if tasks(p, d) != nil {
		t.Error("nothing waits for a visitor")
	}
}

func TestQueueAndAskWords(t *testing.T) {
	d := home()
	same(t, "queue", queueWords(page(), d.Queue), "1 ready, 1 in timelock, 1 to queue")
	same(t, "asks", unbreak(openAsks(dao(), d.Open)), "Open votes ask for 12 ETH and 368,000 DUSD.")
	same(t, "no asks", openAsks(dao(), nil), "No open vote asks for funds.")
	same(t, "free", freeWords(dao(), d.Queue, dusd), "after 552,000.00 in 3 queued proposals")
	same(t, "all free", freeWords(dao(), d.Queue, models.Ether), "nothing queued takes any")
	same(t, "queued", queuedWords(dao(), d.Queue, dusd), "Queued to leave, BP-42, BP-44 and BP-43")
	same(t, "many queued", queuedWords(dao(), append(d.Queue, d.Queue...), dusd), "Queued to leave, 6 proposals")
	same(t, "all", allProposals(1), "1 proposal")
	same(t, "next", nextVote(page(), nil), "A proposal appears here when it has passed.")
}

func TestPaths(t *testing.T) {
	f := models.Filter{States: []models.State{models.Active}, Track: models.Compute, Search: "a b", Order: models.Ending, Page: 3}
	same(t, "query", query(f), "/proposals?order=ending&page=3&search=a+b&state=active&track=Compute+%26+storage")
	same(t, "all", query(models.Filter{Page: 1, Order: models.Newest}), "/proposals")
	d := DelegatesData{Filter: models.DelegateFilter{Search: "0x8"}, List: List[models.Delegate]{Page: 1, Size: 10, Total: 25}}
	same(t, "again", redraw(models.DelegateFilter{Order: models.ByLot, Seed: 7, Page: 3}), "/delegates?order=random")
	same(t, "drawn", DelegatesPath(models.DelegateFilter{Order: models.ByLot, Seed: 7, Page: 3, Stated: true}), "/delegates?order=random&page=3&seed=7&statement=1")
	same(t, "on", delegatesPath(d, 2), "/delegates?page=2&search=0x8")
	same(t, "before the first", delegatesPath(d, 0), "")
	same(t, "past the last", delegatesPath(d, 4), "")
}
