package chain_test

import (
	"context"
	"errors"
	"log/slog"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"

	"backprop/chain"
	"backprop/chain/call"
	"backprop/chain/devnet"
	"backprop/chain/devnet/families"
	"backprop/models"
	"backprop/models/modelstest"
)

// pass takes a proposal through its vote.
func (w *visit) pass(actions []models.Action, text string) models.Uint {
	w.Helper()
	id := w.opened(1, actions, text)
	w.vote(1, id, models.For, "")
	w.skipTo(w.proposal(id).Standing.Deadline + 1)
	w.expect(id, models.Succeeded)
	return id
}

func (w *visit) examiner(node *chain.Node) *chain.Examiner {
	return &chain.Examiner{Node: node, Store: w.store, DAO: w.dao, Log: slog.New(slog.DiscardHandler)}
}

// reckoned is what a proposal's execution is found to have moved.
func (w *visit) reckoned(id models.Uint) (models.Reckoning, models.Execution) {
	w.Helper()
	ctx := context.Background()
	p := w.proposal(id)
	at, err := w.store.ExecutedAt(ctx, w.dao, p)
	if err != nil {
		w.Fatal(err)
	}
	e, err := w.store.Execution(ctx, at)
	if err != nil {
		w.Fatal(err)
	}
	r, err := w.store.Reckoned(ctx, w.dao, p)
	if err != nil {
		w.Fatal(err)
	}
	return r, e
}

// forwards is a call that carries ETH to a contract that sends it on.
func forwards(t *testing.T, to common.Address, wei *big.Int) models.Action {
	t.Helper()
	list, err := abi.NewType("tuple[]", "", []abi.ArgumentMarshaling{{Name: "target", Type: "address"}, {Name: "allowFailure", Type: "bool"}, {Name: "value", Type: "uint256"}, {Name: "callData", Type: "bytes"}})
	if err != nil {
		t.Fatal(err)
	}
	data, err := abi.Arguments{{Type: list}}.Pack([]struct {
		Target       common.Address
		AllowFailure bool
		Value        *big.Int
		CallData     []byte
	}{{to, false, wei, nil}})
	if err != nil {
		t.Fatal(err)
	}
	value, _ := models.FromBig(wei)
	return models.Action{Target: devnet.Multicall, Value: value, Calldata: append(models.Selector("aggregate3Value((address,bool,uint256,bytes)[])"), data...)}
}

// What an execution moved is held against what was voted, with governors and timelocks of every kind: a payment moves what was
// voted, and what a contract sends on is told though the vote did not say it. A node that does not trace tells less, and it is said.
func TestExecution(t *testing.T) {
	for _, family := range []string{families.Governor46, families.Plain57, families.Compound57, families.Bravo} {
		t.Run(family, func(t *testing.T) {
			t.Parallel()
			w := newVisit(t, family)
			w.agree()
			plain := w.pass([]models.Action{w.pay(9, families.Whole(1)), w.pay(9, families.Whole(2)), w.pay(8, families.Whole(1))}, "# Payments\n\nText.")
			w.execute(plain)
			passing := w.pass([]models.Action{w.pay(9, families.Whole(1)), forwards(t, w.devnet.Account(7), families.Whole(1))}, "# More\n\nText.")
			if w.dao.Queues() {
				w.do(0, call.Queue(w.dao, w.proposal(passing)))
				w.waitUntil(w.proposal(passing).Standing.Eta)
			}
			w.do(0, call.Execute(w.dao, w.proposal(passing)))
			blind := dialProxy(t, w.devnet.URL(), "debug_traceTransaction", `"error":{"code":-32601,"message":"the method debug_traceTransaction does not exist"}`)
			if err := w.examiner(blind).Look(context.Background()); err != nil {
				t.Fatal(err)
			}
			r, e := w.reckoned(passing)
			if e.Traced || r.Differs() || !r.Open {
				t.Errorf("without traces: %+v, traced %v", r, e.Traced)
			}
			w.forgetExecutions()
			if err := w.examiner(w.node).Look(context.Background()); err != nil {
				t.Fatal(err)
			}
			if r, e := w.reckoned(plain); !e.Traced || r.Differs() || r.Open || len(r.Lines) != 3 {
				t.Errorf("payments: %+v, traced %v", r, e.Traced)
			}
			r, e = w.reckoned(passing)
			if !e.Traced || !r.Differs() || !r.Open {
				t.Errorf("what is sent on: %+v, traced %v", r, e.Traced)
			}
			one, _ := models.FromBig(families.Whole(1))
			got := models.Comparison{}
			for _, c := range r.Lines {
				if c.Account == w.devnet.Account(7) {
					got = c
				}
			}
			if got.Moved.In != one || !got.Voted.In.IsZero() {
				t.Errorf("who got what was sent on: %+v", got)
			}
		})
	}
}

// forgetExecutions lets all be asked again, as a reorg of their blocks does.
func (w *visit) forgetExecutions() {
	w.Helper()
	list, err := w.store.Unread(context.Background(), nil, 10)
	if err != nil || len(list) != 0 {
		w.Fatalf("%d executions are unread, %v", len(list), err)
	}
	if err := w.store.Rewind(context.Background(), w.dao, w.cursor().Number/2); err != nil {
		w.Fatal(err)
	}
	w.agree()
}

// A transaction that failed is found by its hash: which action made it fail, and why; also where the node does not trace, as far
// as it can be told. What succeeded or is something else is no failure.
func TestFailure(t *testing.T) {
	for _, family := range []string{families.Plain57, families.Compound57, families.Bravo} {
		t.Run(family, func(t *testing.T) {
			t.Parallel()
			w := newVisit(t, family)
			w.loose = true // what an execution would make of its actions the record does not know
			w.agree()
			ctx := context.Background()
			poor := models.Action{Target: w.dao.Token.Address, Calldata: call.Pay(models.Payment{Asset: w.dao.Token, Recipient: w.devnet.Account(9), Amount: models.U(1).MulDiv(models.U(1e18), models.U(1))}).Calldata}
			id := w.pass([]models.Action{w.pay(9, families.Whole(1)), poor}, "# Too much\n\nText.")
			w.do(0, call.Queue(w.dao, w.proposal(id)))
			early := w.fails(call.Execute(w.dao, w.proposal(id)))
			w.waitUntil(w.proposal(id).Standing.Eta)
			failed := w.fails(call.Execute(w.dao, w.proposal(id)))
			to := w.devnet.Account(3)
			other, err := w.devnet.Send(0, &to, nil, nil)
			if err != nil {
				t.Fatal(err)
			}
			w.agree()
			for _, tx := range []common.Hash{early, failed, other.TxHash, common.HexToHash("0x77")} {
				if err := w.store.Sent(ctx, models.Sending{Tx: tx, ProposalID: id}); err != nil {
					t.Fatal(err)
				}
			}
			x := w.examiner(w.node)
			if err := x.Look(ctx); err != nil {
				t.Fatal(err)
			}
			list, err := w.store.Failures(ctx, id)
			if err != nil || len(list) != 2 {
				t.Fatalf("%d failures, %v; want that too early and that of the second action", len(list), err)
			}
			if f := list[0]; f.Tx != failed || f.Act != "execute" || f.Call != 2 || f.Reason == "" || f.Sender != w.devnet.Account(0) {
				t.Errorf("the second action: %+v", f)
			}
			if f := list[1]; f.Tx != early || f.Call != 0 || f.Reason == "" {
				t.Errorf("too early: %+v", f)
			}
			blind := dialProxy(t, w.devnet.URL(), "debug_traceTransaction", `"error":{"code":-32601,"message":"the method debug_traceTransaction does not exist"}`)
			f, v, err := blind.Failure(ctx, w.dao, w.proposal(id), failed)
			if err != nil || v != chain.Failed || f.Reason == "" {
				t.Errorf("without traces: %+v, %v, %v", f, v, err)
			}
		})
	}
}

// fails sends a call that must fail in a block, and returns its transaction.
func (w *visit) fails(c call.Call) common.Hash {
	w.Helper()
	r, err := w.devnet.Send(0, &c.To, c.Value.ToInt(), c.Data)
	if err == nil || r == nil {
		w.Fatalf("it does not fail: %v", err)
	}
	w.agree()
	return r.TxHash
}

// The sample's executions moved what was voted.
func TestExecutionsOfTheSample(t *testing.T) {
	s := newSetup(t, devnet.TellBriefly, modelstest.SQLite(t))
	s.follow(s.index)
	ctx := context.Background()
	x := &chain.Examiner{Node: s.node, Store: s.store, DAO: s.dao, Log: slog.New(slog.DiscardHandler)}
	for range 20 {
		if err := x.Look(ctx); err != nil {
			t.Fatal(err)
		}
	}
	if list, err := s.store.Unread(ctx, nil, 100); err != nil || len(list) > 0 {
		t.Errorf("%d executions were not read, %v", len(list), err)
	}
	now := models.Moment{}
	list, _, err := s.store.Proposals(ctx, models.Filter{}, now)
	if err != nil {
		t.Fatal(err)
	}
	executed := 0
	for _, p := range list {
		at, err := s.store.ExecutedAt(ctx, s.dao, p)
		if errors.Is(err, models.ErrNotFound) {
			continue
		}
		if err != nil {
			t.Fatal(err)
		}
		e, err := s.store.Execution(ctx, at)
		if err != nil {
			t.Fatal(err)
		}
		executed++
		r, err := s.store.Reckoned(ctx, s.dao, p)
		if err != nil {
			t.Fatal(err)
		}
		if !e.Traced || r.Differs() && !r.Open {
			t.Errorf("%s %s: traced %v, %+v", s.dao.Number(p.ID), strings.TrimSpace(p.Title), e.Traced, r.Lines)
		}
	}
	if executed == 0 {
		t.Error("none was executed: the test proves nothing")
	}
}
