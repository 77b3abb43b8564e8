package chain_test

import (
	"context"
	"fmt"
	"math/big"
	"math/rand/v2"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"backprop/chain"
	"backprop/chain/call"
	"backprop/chain/devnet"
	"backprop/models"
	"backprop/models/modelstest"
)

// powers are the accounts that a proposal has given the timelock's roles, so that they can go past the governor.
const (
	schedulerAccount = 5
	cancellerAccount = 6
)

// bare is a DAO without a story, in which two accounts may act at the timelock directly, on a chain that takes back any
// block. soon is one whose blocks are final after a while.
var (
	bare = sync.OnceValues(func() (*ground, error) { return empowered(1 << 20) })
	soon = sync.OnceValues(func() (*ground, error) { return empowered(16) })
)

func empowered(finality uint64) (*ground, error) {
	g, err := newGround(devnet.Options{Finality: finality}, nil)
	if err != nil {
		return nil, err
	}
	return g, g.empower()
}

// empower passes the proposal that gives the roles.
func (g *ground) empower() error {
	role := func(name string) (r [32]byte) { return common.BytesToHash(keccak(name)) }
	grant := func(name string, account int) models.Action {
		return models.Action{Target: g.dao.Timelock, Calldata: timelock.PackGrantRole(role(name), g.chain.Account(account))}
	}
	p := models.Proposal{Actions: []models.Action{grant("PROPOSER_ROLE", schedulerAccount), grant("CANCELLER_ROLE", cancellerAccount)}}
	return g.pass(p, "# Powers")
}

// pass takes a proposal from its first text to its execution.
func (g *ground) pass(p models.Proposal, text string) error {
	p.DescriptionHash = common.BytesToHash(keccak(text))
	receipt, err := g.chain.Send(devnet.Proposer, &g.dao.Governor, nil, call.Propose(g.dao, p.Actions, text).Data)
	if err != nil {
		return err
	}
	for _, l := range receipt.Logs {
		if created, err := governor.UnpackProposalCreatedEvent(l); err == nil {
			p.ID, _ = models.FromBig(created.ProposalId)
		}
	}
	for _, step := range []struct {
		wait time.Duration
		from int
		call call.Call
	}{
		{25 * time.Hour, devnet.Voter, call.Vote(g.dao, p.ID, models.For, "")},
		{6 * 24 * time.Hour, devnet.Newcomer, call.Queue(g.dao, p)},
		{49 * time.Hour, devnet.Newcomer, call.Execute(g.dao, p)},
	} {
		if err := g.chain.Skip(step.wait); err != nil {
			return err
		}
		if _, err := g.chain.Send(step.from, &step.call.To, step.call.Value.ToInt(), step.call.Data); err != nil {
			return fmt.Errorf("%s: %w", text, err)
		}
	}
	return nil
}

// walk is a random sequence of what may happen to a DAO, its chain, its node and its indexer.
type walk struct {
	*trial
	*rand.Rand
	deepest uint64        // fork
	history chain.History // how old blocks are read
	done    []string
}

// The property: after any sequence the record is that of a reader who starts now and is told no lies, and says what the
// contracts say.
func TestProperty(t *testing.T) {
	t.Run("sqlite", func(t *testing.T) { walks(t, 4**faults, bare, walk{deepest: 256}, file) })
	t.Run("postgres", func(t *testing.T) { walks(t, 1**faults, bare, walk{deepest: 256}, database) })
}

// The same where blocks become final, and are read by their headers or found by eth_getLogs.
func TestPropertyOfFinalBlocks(t *testing.T) {
	t.Run("headers", func(t *testing.T) { walks(t, 2**faults, soon, walk{deepest: 15}, file) })
	t.Run("logs", func(t *testing.T) { walks(t, 2**faults, soon, walk{deepest: 15, history: chain.Logs}, file) })
}

func file(t *testing.T) string     { return filepath.Join(t.TempDir(), "walk.db") }
func database(t *testing.T) string { return modelstest.Postgres(t) }

func walks(t *testing.T, count int, ground func() (*ground, error), like walk, dsn func(*testing.T) string) {
	g, err := ground()
	if err != nil {
		t.Fatal(err)
	}
	acts, depths := map[string]int{}, map[string]int{}
	for i := range uint64(max(1, count)) {
		start := *seed + i
		ok := t.Run(fmt.Sprint("seed", start), func(t *testing.T) {
			back := g.chain.Snapshot()
			defer func() {
				if ok, err := g.chain.Revert(back); !ok || err != nil {
					t.Fatal(err)
				}
			}()
			w := &walk{trial: newTrialOn(t, g), Rand: rand.New(rand.NewPCG(start, 7)), deepest: like.deepest, history: like.history}
			w.proxy.Reseed(start)
			w.fresh(dsn(t))
			w.index.History = w.history
			t.Cleanup(func() {
				if t.Failed() {
					t.Logf("again: go test ./chain -run %s/ -seed %d -faults 0; it did %s", strings.TrimSuffix(t.Name(), fmt.Sprint("/seed", start)), start, strings.Join(w.done, ", "))
				}
			})
			w.walk(20 + w.IntN(60))
			for _, d := range w.done {
				acts[strings.Fields(d)[0]]++
				if strings.HasPrefix(d, "fork") {
					depths[d]++
				}
			}
			w.store.Close()
		})
		if !ok {
			return
		}
	}
	t.Logf("%d sequences: %v; forks of %d different depths", max(1, count), acts, len(depths))
}

// walk does some random things and holds the record against the chain.
func (w *walk) walk(length int) {
	for range length {
		w.act()
	}
	w.right()
	for _, p := range w.proposals() {
		if !p.ID.IsZero() {
			w.done = append(w.done, "is-"+p.State(w.dao.Moment(w.record(w.store).Cursor)).String())
		}
	}
}

// act does one thing, those that matter more often.
func (w *walk) act() {
	list := w.proposals()
	all := []struct {
		weight int
		name   string
		act    func(models.Proposal)
	}{
		{12, "vote", w.vote},
		{5, "delegate", func(models.Proposal) { w.try(w.any(), call.Delegation(w.dao, w.devnet.Account(w.any()))) }},
		{5, "transfer", func(models.Proposal) { w.transfer() }},
		{24, "promote", w.promote},
		{7, "propose", func(models.Proposal) { w.propose() }},
		{3, "skip", func(models.Proposal) { w.pass() }},
		{6, "queue", func(p models.Proposal) { w.try(w.any(), call.Queue(w.dao, p)) }},
		{6, "execute", func(p models.Proposal) { w.try(w.any(), call.Execute(w.dao, p)) }},
		{2, "cancel", func(p models.Proposal) { w.try(devnet.Proposer+w.IntN(2), call.Cancel(w.dao, p)) }},
		{4, "executed-directly", w.executeDirectly},
		{3, "cancelled-directly", w.cancelDirectly},
		{3, "scheduled-directly", w.scheduleDirectly},
		{3, "outside", func(models.Proposal) { w.outside() }},
		{2, "ether", func(models.Proposal) { w.ether() }},
		{4, "give", func(models.Proposal) { w.give() }},
		{2, "mine", func(models.Proposal) { w.mine(1 + w.IntN(40)) }},
		{9, "fork", func(models.Proposal) { w.fork() }},
		{14, "step", func(models.Proposal) { w.suffer(1 + w.IntN(3)) }},
		{5, "restart", func(models.Proposal) { w.restart() }},
		{7, "faults", func(models.Proposal) { w.faults() }},
		{5, "quiet", func(models.Proposal) { w.proxy.Set() }},
	}
	total := 0
	for _, a := range all {
		total += a.weight
	}
	n := w.IntN(total)
	for _, a := range all {
		if n -= a.weight; n >= 0 {
			continue
		}
		w.done = append(w.done, a.name)
		a.act(list[w.IntN(min(3, len(list)))])
		return
	}
}

// proposals are those that the record knows, or an empty one.
func (w *walk) proposals() []models.Proposal {
	list, _, err := w.store.Proposals(context.Background(), models.Filter{}, models.Moment{})
	if err != nil {
		w.Fatal(err)
	}
	if len(list) == 0 {
		list = []models.Proposal{{Actions: []models.Action{{}}}}
	}
	return list
}

func (w *walk) any() int { return w.IntN(devnet.Accounts) }

// try sends a call, which may revert.
func (w *walk) try(from int, c call.Call) {
	_, _ = w.devnet.Send(from, &c.To, c.Value.ToInt(), c.Data)
}

func (w *walk) vote(p models.Proposal) {
	voter := w.any()
	if w.IntN(2) == 0 {
		voter = devnet.Voter
	}
	reason := []string{"", "yes", "理由 и причина", strings.Repeat("long ", 500), "\x00\x01 <script>"}[w.IntN(5)]
	w.try(voter, call.Vote(w.dao, p.ID, models.Support(w.IntN(3)), reason))
}

func (w *walk) transfer() {
	amount := new(big.Int).Mul(big.NewInt(w.Int64N(1_000_000)), big.NewInt(1_000_000_000_000_000_000))
	w.try(w.any(), call.Call{To: w.dao.Token.Address, Data: token.PackTransfer(w.devnet.Account(w.any()), amount), Value: noValue(w.dao)})
}

// propose asks for payments, a change of the rules or something that fails.
func (w *walk) propose() {
	var actions []models.Action
	for range 1 + w.IntN(3) {
		asset := w.dao.Assets[w.IntN(len(w.dao.Assets))]
		pay := call.Pay(models.Payment{Asset: asset, Recipient: w.devnet.Account(w.any()), Amount: models.U(w.Uint64N(5_000_000))})
		rules := models.Action{Target: w.dao.Governor, Calldata: governor.PackSetVotingDelay(numberOf(3600 * (1 + w.Uint64N(48))))}
		actions = append(actions, []models.Action{pay, pay, pay, rules, {Target: w.dao.Token.Address, Calldata: []byte{1, 2, 3, 4}}}[w.IntN(5)])
	}
	text := fmt.Sprintf("# Proposal %d\n\n%s", w.Uint64(), strings.Repeat("Text. ", w.IntN(200)))
	w.try([]int{devnet.Voter, devnet.Proposer}[w.IntN(2)], call.Propose(w.dao, actions, text))
}

func (w *walk) pass() {
	hours := []int{1, 1, 25, 25, 49, 6 * 24}[w.IntN(6)]
	w.skip(time.Duration(hours) * time.Hour)
}

func (w *walk) mine(blocks int) {
	for range blocks {
		if err := w.devnet.Mine(); err != nil {
			w.Fatal(err)
		}
	}
}

// fork replaces up to 64 blocks, and sometimes up to 256, as far as the chain takes them back.
func (w *walk) fork() {
	depth := 1 + w.Uint64N([]uint64{4, 16, 64}[w.IntN(3)])
	if w.IntN(12) == 0 {
		depth = 65 + w.Uint64N(192)
		w.mine(int(depth - min(depth, w.head())))
	}
	depth = min(depth, w.deepest)
	w.done[len(w.done)-1] = fmt.Sprint("fork ", depth)
	w.reorg(w.Rand, depth)
}

// restart goes on with another indexer, which reads more or fewer blocks at once.
func (w *walk) restart() {
	w.fresh(w.dsn)
	w.node.Close()
	w.node = w.dial()
	w.index = w.indexer(w.store, 1+w.Uint64N(60))
	w.index.History = w.history
}
