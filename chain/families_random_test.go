package chain_test

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"math/rand/v2"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"backprop/chain"
	"backprop/chain/call"
	"backprop/chain/devnet/families"
	"backprop/chain/fault"
	"backprop/models"
	"backprop/models/modelstest"
)

// After random proposals, votes, delegations, transfers, cancellations, executions and reorgs the record of each family is
// what its contracts answer, and the one that is built from nothing.
func TestFamiliesRandom(t *testing.T) {
	for i, family := range []string{
		families.Governor46, families.Governor49, families.Compatible49, families.Plain57, families.Art57, families.Compound57,
		families.Fractional57, families.Super57, families.AlphaGuarded,
	} {
		t.Run(family, func(t *testing.T) {
			t.Parallel()
			w := newVisit(t, family)
			w.loose = true
			w.agree()
			g := gambler{w, rand.New(rand.NewPCG(1, uint64(i))), w.cursor().Number}
			for range 80 {
				g.play()
				w.agree()
			}
			w.verify()
			w.again(chain.Headers)
			t.Logf("states seen: %v", w.seen)
		})
	}
}

// Found by eth_getLogs, the record of each family is the same.
func TestFamiliesByLogs(t *testing.T) {
	for _, family := range []string{families.Plain57, families.Compatible49, families.Art57, families.Fractional57, families.Bravo, families.AlphaGuarded} {
		t.Run(family, func(t *testing.T) {
			t.Parallel()
			w := newVisitFinal(t, family, modelstest.SQLite(t), 8)
			w.life()
			proxy := fault.New(1, w.devnet.URL())
			server := httptest.NewServer(proxy)
			t.Cleanup(server.Close)
			node, err := chain.Dial(context.Background(), server.URL)
			if err != nil {
				t.Fatal(err)
			}
			t.Cleanup(node.Close)
			w.node = node
			w.again(chain.Logs)
			if calls := strings.Join(proxy.Calls(), " "); !strings.Contains(calls, "eth_getLogs") {
				t.Errorf("no logs were looked for: %.300s", calls)
			}
		})
	}
}

// again builds the record from nothing and compares both.
func (w *visit) again(history chain.History) {
	w.Helper()
	ctx, cursor := context.Background(), w.cursor()
	was, err := w.store.Digest(ctx, cursor.Number)
	if err != nil {
		w.Fatal(err)
	}
	w.store = modelstest.SQLite(w.T)
	w.index = &chain.Indexer{Node: w.node, Store: w.store, DAO: w.dao, Log: w.index.Log, Poll: time.Millisecond, History: history}
	if err := w.store.SaveDAO(ctx, w.dao); err != nil {
		w.Fatal(err)
	}
	w.agree()
	is, err := w.store.Digest(ctx, cursor.Number)
	if err != nil {
		w.Fatal(err)
	}
	for i := range was.Tables {
		if was.Tables[i] != is.Tables[i] {
			w.Errorf("%s: %+v, from nothing %+v", was.Tables[i].Name, was.Tables[i], is.Tables[i])
		}
	}
}

// gambler does what comes, whether the contracts allow it or not.
type gambler struct {
	*visit
	*rand.Rand
	floor uint64 // the block in which all was deployed
}

func (g gambler) play() {
	g.Helper()
	from := g.IntN(6)
	switch g.IntN(14) {
	case 0:
		actions := []models.Action{g.pay(9, big.NewInt(int64(g.IntN(1000))))}
		g.try(1+g.IntN(4), call.Propose(g.dao, actions, fmt.Sprintf("# Proposal %d", g.IntN(1_000_000))))
	case 1, 2, 3:
		if p, ok := g.any(models.Active); ok {
			g.try(1+g.IntN(5), call.Vote(g.dao, p.ID, models.Support(min(1, g.IntN(4))), ""))
		}
	case 4:
		g.try(1+g.IntN(5), call.Delegation(g.dao, g.devnet.Account(1+g.IntN(5))))
	case 5:
		if p, ok := g.any(models.States()...); ok {
			g.try(from, [](func(models.DAO, models.Proposal) call.Call){call.Queue, call.Execute, call.Cancel}[g.IntN(3)](g.dao, p))
		}
	case 6, 7, 8:
		g.goOn(from)
	case 9, 10, 11:
		g.pass()
	case 12:
		if err := g.devnet.Skip([]time.Duration{time.Minute, 2 * time.Hour, 3 * 24 * time.Hour, 20 * 24 * time.Hour}[g.IntN(4)]); err != nil {
			g.Fatal(err)
		}
	case 13:
		g.reorganise()
	}
}

// goOn queues or executes what can be.
func (g gambler) goOn(from int) {
	g.Helper()
	if p, ok := g.any(models.Queued); ok {
		g.try(from, call.Execute(g.dao, p))
	} else if p, ok := g.any(models.Succeeded); ok && g.dao.Queues() {
		g.try(from, call.Queue(g.dao, p))
	} else if ok {
		g.try(from, call.Execute(g.dao, p))
	}
}

// try sends a call that may revert.
func (g gambler) try(from int, c call.Call) {
	g.Helper()
	if receipt, err := g.devnet.Send(from, &c.To, c.Value.ToInt(), c.Data); err != nil && receipt == nil {
		g.Fatal(err)
	}
}

// any is one of the proposals in some states.
func (g gambler) any(states ...models.State) (models.Proposal, bool) {
	g.Helper()
	list, _, err := g.store.Proposals(context.Background(), models.Filter{States: states}, g.now())
	if err != nil {
		g.Fatal(err)
	}
	if len(list) == 0 {
		return models.Proposal{}, false
	}
	return g.proposal(list[g.IntN(len(list))].ID), true
}

// pass lets blocks and a part of a vote's time go by.
func (g gambler) pass() {
	g.Helper()
	for range 1 + g.IntN(25) {
		if g.dao.Clock == models.ByTimestamp {
			if err := g.devnet.Skip(families.Hundredth * time.Second); err != nil {
				g.Fatal(err)
			}
		} else if _, err := g.devnet.Seal(); err != nil {
			g.Fatal(err)
		}
	}
}

// reorganise replaces the newest blocks by one with another call in it.
func (g gambler) reorganise() {
	g.Helper()
	branch, err := g.devnet.Fork(max(g.floor, g.cursor().Number-uint64(g.IntN(6))))
	if err == nil {
		c := call.Delegation(g.dao, g.devnet.Account(1+g.IntN(5)))
		_, err = branch.Send(1+g.IntN(5), &c.To, nil, c.Data)
		err = errors.Join(err, branch.Adopt())
	}
	if err != nil {
		g.Fatal(err)
	}
}
