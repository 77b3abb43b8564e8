package devnet

import (
	"fmt"
	"math/big"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

	"backprop/chain/bindings"
	"backprop/chain/bindings/demo"
)

// governance reads the demo DAO for a test.
type governance struct {
	*bindings.Governor
	t     *testing.T
	chain *Chain
	dao   DAO
}

func told(t *testing.T) governance {
	t.Helper()
	chain := newChain(t, Options{Genesis: time.Now().Add(-StoryLength)})
	dao, err := Deploy(chain)
	must(t, err)
	must(t, Tell(chain, dao))
	return governance{bindings.NewGovernor(), t, chain, dao}
}

func (g governance) call(to common.Address, data []byte) []byte {
	g.t.Helper()
	out, err := g.chain.Client().CallContract(g.t.Context(), ethereum.CallMsg{To: &to, Data: data}, nil)
	must(g.t, err)
	return out
}

func (g governance) ask(data []byte) []byte { return g.call(g.dao.Governor, data) }

func (g governance) number(data []byte) int64 { return new(big.Int).SetBytes(g.ask(data)).Int64() }

// state is the governor's word for a proposal; a queued one also says whether its delay is over.
func (g governance) state(id *big.Int) string {
	g.t.Helper()
	names := []string{"Pending", "Active", "Canceled", "Defeated", "Succeeded", "Queued", "Expired", "Executed"}
	name := names[g.number(g.PackState(id))]
	if name == "Queued" && g.number(g.PackProposalEta(id)) <= int64(g.chain.head().Time) {
		return "Queued, ready"
	}
	return name
}

// standing says in whole GRAD how the votes stand, and what is missing.
func (g governance) standing(id *big.Int) string {
	votes, err := g.UnpackProposalVotes(g.ask(g.PackProposalVotes(id)))
	must(g.t, err)
	verdict := "failing"
	if votes.ForVotes.Cmp(votes.AgainstVotes) > 0 {
		verdict = "passing"
	}
	quorum := new(big.Int).SetBytes(g.ask(g.PackQuorum(big.NewInt(g.number(g.PackProposalSnapshot(id))))))
	if new(big.Int).Add(votes.ForVotes, votes.AbstainVotes).Cmp(quorum) < 0 {
		verdict += " below quorum"
	}
	return verdict
}

// The brief story is told of the same DAO, in less than half as many blocks, and leaves out few kinds of events.
func TestBriefStory(t *testing.T) {
	t.Parallel()
	kinds := func(tell func(*Chain, DAO) error) (blocks uint64, list map[common.Hash]bool) {
		chain := newChain(t, Options{Genesis: time.Now().Add(-StoryLength)})
		dao, err := Deploy(chain)
		must(t, err)
		must(t, tell(chain, dao))
		logs, err := chain.Client().FilterLogs(t.Context(), ethereum.FilterQuery{FromBlock: new(big.Int)})
		must(t, err)
		list = map[common.Hash]bool{}
		for _, l := range logs {
			list[l.Topics[0]] = true
		}
		return chain.head().Number.Uint64(), list
	}
	whole, all := kinds(Tell)
	brief, some := kinds(TellBriefly)
	if 2*brief > whole || len(some) < len(all)-10 {
		t.Errorf("%d kinds of events in %d blocks, of %d kinds in %d blocks", len(some), brief, len(all), whole)
	}
	for kind := range some {
		if !all[kind] {
			t.Errorf("%s is in the brief story alone", kind)
		}
	}
}

func TestStoryShowsEveryState(t *testing.T) {
	t.Parallel()
	g := told(t)
	want := append(slices.Repeat([]string{"Executed"}, 10),
		"Executed", "Executed", "Executed", "Executed", "Defeated, failing", "Executed", "Defeated, passing below quorum",
		"Canceled", "Canceled", "Succeeded", "Queued, ready", "Queued",
		"Active, passing", "Active, passing below quorum", "Active, failing", "Active, passing", "Active, failing below quorum", "Pending",
	)
	if count := g.number(g.PackLatestProposalId()); count != int64(len(want)) {
		t.Fatalf("%d proposals, want %d", count, len(want))
	}
	for i, state := range want {
		id := big.NewInt(int64(i + 1))
		got := g.state(id)
		if strings.Contains(state, "ing") && (got == "Active" || got == "Defeated") {
			got += ", " + g.standing(id)
		}
		if got != state {
			t.Errorf("BP-%s, %s: %s, want %s", id, scenes[i].text, got, state)
		}
	}
}

func TestStoryEndsNow(t *testing.T) {
	t.Parallel()
	g := told(t)
	if age := time.Since(time.Unix(int64(g.chain.head().Time), 0)); age < 0 || age > time.Hour {
		t.Errorf("the newest block is %s old", age)
	}
	if drift := time.Since(g.chain.Now()); drift < 0 || drift > time.Hour {
		t.Errorf("the clock is %s behind", drift)
	}
	for id := int64(23); id <= 27; id++ {
		left := time.Until(time.Unix(g.number(g.PackProposalDeadline(big.NewInt(id))), 0))
		if left < 24*time.Hour {
			t.Errorf("BP-%d ends in %s", id, left)
		}
	}
}

func TestStoryMovesTheMoney(t *testing.T) {
	t.Parallel()
	g := told(t)
	left, err := g.chain.Client().BalanceAt(t.Context(), g.dao.Timelock, nil)
	must(t, err)
	if left.Cmp(units(410_000-12_000-36_000-9_500, 15)) != 0 {
		t.Errorf("the treasury has %s wei", left)
	}
	dollar := demo.NewDemoDollar()
	left = new(big.Int).SetBytes(g.call(g.dao.Dollar, dollar.PackBalanceOf(g.dao.Timelock)))
	granted, returned := int64(48_000+44_800+36_000+54_000+40_000+18_000+30_000+52_000+27_000), int64(16_000+25_000+18_000+12_000)
	if left.Cmp(dollars(4_300_000-184_000-90_000-120_000-granted+returned)) != 0 {
		t.Errorf("the treasury has %s of the smallest unit of DUSD", left)
	}
	if extension := g.number(g.PackLateQuorumVoteExtension()); extension != 36*3600 {
		t.Errorf("late votes extend by %d s", extension)
	}
}

// TestStoryHasEveryEvent: an indexer that reads the story has met everything that a governor and a timelock can say,
// an execution that the governor does not report among it.
func TestStoryHasEveryEvent(t *testing.T) {
	t.Parallel()
	g := told(t)
	counts := map[common.Hash]int{}
	for _, log := range logs(t, g.chain) {
		counts[log.Topics[0]]++
	}
	governor, err := bindings.GovernorMetaData.ParseABI()
	must(t, err)
	timelock, err := bindings.TimelockMetaData.ParseABI()
	must(t, err)
	for name, want := range map[string]int{
		"ProposalCreated": 28, "ProposalQueued": 17, "ProposalExecuted": 14, "ProposalCanceled": 2, "ProposalExtended": 1,
		"OverrideVoteCast": 2, "VoteReduced": 1,
	} {
		if got := counts[governor.Events[name].ID]; got != want {
			t.Errorf("%s: %d times, want %d", name, got, want)
		}
	}
	if got := counts[timelock.Events["CallExecuted"].ID]; got != 26 {
		t.Errorf("CallExecuted: %d times, want 26", got)
	}
	if votes := counts[governor.Events["VoteCast"].ID]; votes < 50 {
		t.Errorf("only %d votes", votes)
	}
}

func TestStoryTexts(t *testing.T) {
	t.Parallel()
	tracks := map[string]bool{}
	files, err := texts.ReadDir("story")
	must(t, err)
	if len(files) != len(scenes)+1 { // and the folder of documents
		t.Errorf("%d texts for %d scenes", len(files), len(scenes))
	}
	for _, s := range scenes {
		raw, err := texts.ReadFile("story/" + s.text + ".md")
		must(t, err)
		lines := strings.SplitN(string(raw), "\n", 5)
		title, isTitle := strings.CutPrefix(lines[0], "# ")
		track, isTrack := strings.CutPrefix(lines[2], "Track: ")
		if !isTitle || title == "" || lines[1] != "" || !isTrack || lines[3] != "" {
			t.Errorf("%s does not begin with a title and a track", s.text)
		}
		tracks[track] = true
		if paragraphs := strings.Count(strings.TrimSpace(lines[4]), "\n\n"); paragraphs < 2 {
			t.Errorf("%s is too short", s.text)
		}
	}
	if len(tracks) != 7 {
		t.Errorf("tracks: %v", tracks)
	}
}

// TestStoryIsTheSameEveryTime compares two stories transaction by transaction.
func TestStoryIsTheSameEveryTime(t *testing.T) {
	t.Parallel()
	wall := newWall(2_000_000_000)
	tell := func() string {
		chain := newChain(t, Options{Wall: wall.now, Genesis: wall.now().Add(-StoryLength)})
		dao, err := Deploy(chain)
		must(t, err)
		must(t, Tell(chain, dao))
		return fmt.Sprint(dao, chain.head().Hash())
	}
	if first, second := tell(), tell(); first != second {
		t.Errorf("two stories on one day: %s and %s", first, second)
	}
}

func TestTellNeedsRoomBeforeThePresent(t *testing.T) {
	t.Parallel()
	chain := newChain(t, Options{})
	dao, err := Deploy(chain)
	must(t, err)
	if err := Tell(chain, dao); err == nil || !strings.Contains(err.Error(), "not after") {
		t.Errorf("a story of 75 days on a chain of today: %v", err)
	}
}

func TestDeployDelegates(t *testing.T) {
	t.Parallel()
	chain := newChain(t, Options{})
	dao, err := Deploy(chain)
	must(t, err)
	token := bindings.NewToken()
	for account, want := range map[int]int64{Voter: 4_000_000, Proposer: 1_000_000, Treasurer: 500_000, Newcomer: 0, 5: 0} {
		out, err := chain.Client().CallContract(t.Context(), ethereum.CallMsg{To: &dao.Token, Data: token.PackGetVotes(chain.Account(account))}, nil)
		must(t, err)
		if new(big.Int).SetBytes(out).Cmp(ether(want)) != 0 {
			t.Errorf("account %d has %x votes, want %d GRAD", account, out, want)
		}
	}
}

// The story has a grant in each status and a milestone in each, as the escrow tells them.
func TestStoryShowsEveryGrant(t *testing.T) {
	t.Parallel()
	g := told(t)
	statuses := []string{"None", "Offered", "Active", "Completed", "Cancelled", "Lapsed"}
	states := []string{"Open", "Submitted", "Approved", "Silent", "Challenged", "Claimable", "Paid", "Overdue", "Expired", "Void"}
	want := []string{
		"Completed: Paid Paid Paid", "Active: Paid Paid Submitted Open", "Active: Paid Void Overdue", "Active: Paid Approved Open",
		"Active: Paid Challenged Open", "Cancelled: Paid Void Void Void", "Lapsed: Void Void", "Offered: Open Open",
		"Active: Expired Claimable Silent Open", "Active: Open Open",
	}
	if n := new(big.Int).SetBytes(g.call(g.dao.Escrow, escrow.PackGrantCount())).Int64(); n != int64(len(want)) {
		t.Fatalf("%d grants, want %d", n, len(want))
	}
	seen := map[string]bool{}
	for i, line := range want {
		id := big.NewInt(int64(i + 1))
		grant, err := escrow.UnpackGrantView(g.call(g.dao.Escrow, escrow.PackGrantView(id)))
		must(t, err)
		got := statuses[grant.Status] + ":"
		for m := range grant.Milestones.Int64() {
			view, err := escrow.UnpackMilestoneView(g.call(g.dao.Escrow, escrow.PackMilestoneView(id, big.NewInt(m))))
			must(t, err)
			got += " " + states[view.Status]
			seen[states[view.Status]] = true
		}
		seen[statuses[grant.Status]] = true
		if got != line {
			t.Errorf("grant %s: %s, want %s", id, got, line)
		}
	}
	for _, name := range slices.Concat(statuses[1:], states) {
		if !seen[name] {
			t.Errorf("nothing in the story is %s", name)
		}
	}
	last, err := escrow.UnpackGrantView(g.call(g.dao.Escrow, escrow.PackGrantView(big.NewInt(10))))
	must(t, err)
	if last.ProposedPayout != g.chain.Account(9) || last.ConfirmableAt.Int64() <= int64(g.chain.head().Time) {
		t.Error("no payout address waits for its confirmation")
	}
	if stopped, err := escrow.UnpackGrantView(g.call(g.dao.Escrow, escrow.PackGrantView(big.NewInt(6)))); err != nil || stopped.Settlement.Cmp(dollars(5_000)) != 0 {
		t.Errorf("the settlement: %s %v", stopped.Settlement, err)
	}
}
