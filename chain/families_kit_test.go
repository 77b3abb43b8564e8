package chain_test

import (
	"context"
	"errors"
	"log/slog"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/rpc"

	"backprop/chain"
	"backprop/chain/call"
	"backprop/chain/devnet"
	"backprop/chain/devnet/families"
	"backprop/models"
	"backprop/models/modelstest"
)

// visit is a DAO of a family on a local chain, with its record, which is held against the contracts after each step.
type visit struct {
	*testing.T
	devnet   *devnet.Chain
	deployed families.DAO
	node     *chain.Node
	dao      models.DAO
	store    *models.Store
	index    *chain.Indexer
	seen     map[models.State]bool
	loose    bool // permissions are not compared
}

func newVisit(t *testing.T, family string) *visit {
	t.Helper()
	return newVisitOn(t, family, modelstest.SQLite(t))
}

// newVisitOn has no block final.
func newVisitOn(t *testing.T, family string, store *models.Store) *visit {
	t.Helper()
	return newVisitFinal(t, family, store, 1<<30)
}

// newVisitFinal has the finalized block lie so many blocks behind the head.
func newVisitFinal(t *testing.T, family string, store *models.Store, finality uint64) *visit {
	t.Helper()
	c, err := devnet.Start(devnet.Options{Genesis: time.Now().Add(-90 * 24 * time.Hour), Finality: finality})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { c.Close() })
	deployed, err := families.Deploy(c, family)
	if err != nil {
		t.Fatal(err)
	}
	w := &visit{T: t, devnet: c, deployed: deployed, store: store, seen: map[models.State]bool{}}
	ctx := context.Background()
	if w.node, err = chain.Dial(ctx, c.URL()); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(w.node.Close)
	if w.dao, err = w.node.Discover(ctx, chain.Settings{Governor: deployed.Governor, Prefix: "F"}); err != nil {
		t.Fatal(err)
	}
	if err := w.store.SaveDAO(ctx, w.dao); err != nil {
		t.Fatal(err)
	}
	w.index = &chain.Indexer{Node: w.node, Store: w.store, DAO: w.dao, Log: slog.New(slog.DiscardHandler), Poll: time.Millisecond}
	return w
}

// cursor follows the chain to its head and returns it.
func (w *visit) cursor() models.Block {
	w.Helper()
	for {
		moved, err := w.index.Step(context.Background())
		if err != nil {
			w.Fatal(err)
		}
		if !moved {
			break
		}
	}
	b, err := w.store.Cursor(context.Background())
	if err != nil {
		w.Fatal(err)
	}
	return b
}

func (w *visit) now() models.Moment { return w.dao.Moment(w.cursor()) }

// do sends a call that must go through, and holds the record against the chain after it.
func (w *visit) do(from int, c call.Call) {
	w.Helper()
	if _, err := w.devnet.Send(from, &c.To, c.Value.ToInt(), c.Data); err != nil {
		w.Fatalf("%s: %v", c.Function, err)
	}
	w.agree()
}

// contract sends a function of a contract by its name.
func (w *visit) contract(from int, to common.Address, data []byte, err error) {
	w.Helper()
	if err != nil {
		w.Fatal(err)
	}
	if _, err := w.devnet.Send(from, &to, nil, data); err != nil {
		w.Fatal(err)
	}
	w.agree()
}

// asking calls a function of the governor or of the token at the newest block. answered is false when it reverts.
func (w *visit) asking(to common.Address, function string, args ...any) (results []any, answered bool) {
	w.Helper()
	of := w.deployed.Asks
	if to == w.deployed.Token {
		of = w.deployed.TokenABI
	}
	data, err := of.Pack(function, args...)
	if err != nil {
		w.Fatal(err)
	}
	raw, err := w.devnet.Client().CallContract(context.Background(), ethereum.CallMsg{To: &to, Data: data}, nil)
	var coded rpc.Error
	if errors.As(err, &coded) {
		return nil, false
	}
	if err != nil {
		w.Fatal(err)
	}
	if results, err = of.Unpack(function, raw); err != nil {
		w.Fatal(err)
	}
	return results, true
}

func (w *visit) has(function string) bool {
	_, ok := w.deployed.Asks.Methods[function]
	return ok
}

// allows tells whether a call of an account would go through at the newest block.
func (w *visit) allows(from int, c call.Call, at models.Block) bool {
	w.Helper()
	_, err := w.devnet.Client().CallContractAtHash(context.Background(), ethereum.CallMsg{From: w.devnet.Account(from), To: &c.To, Value: c.Value.ToInt(), Data: c.Data}, at.Hash)
	var coded rpc.Error
	if err != nil && !errors.As(err, &coded) {
		w.Fatal(err)
	}
	return err == nil
}

// skipTo mines until the governor's clock has a timepoint.
func (w *visit) skipTo(timepoint uint64) {
	w.Helper()
	head, err := w.devnet.Client().HeaderByNumber(context.Background(), nil)
	if err != nil {
		w.Fatal(err)
	}
	if w.dao.Clock == models.ByTimestamp {
		if err = w.devnet.NextAt(time.Unix(int64(timepoint), 0)); err == nil {
			err = w.devnet.Mine()
		}
	} else {
		err = w.devnet.Bulk(func() error {
			for n := head.Number.Uint64(); n < timepoint; n++ {
				if _, err := w.devnet.Seal(); err != nil {
					return err
				}
			}
			return nil
		})
	}
	if err != nil {
		w.Fatal(err)
	}
	w.agree()
}

// wait lets time pass, and a block.
func (w *visit) wait(d time.Duration) {
	w.Helper()
	if err := w.devnet.Skip(d); err != nil {
		w.Fatal(err)
	}
	w.agree()
}

// waitUntil mines a block at a time.
func (w *visit) waitUntil(unix uint64) {
	w.Helper()
	err := w.devnet.NextAt(time.Unix(int64(unix), 0))
	if err == nil {
		err = w.devnet.Mine()
	}
	if err != nil {
		w.Fatal(err)
	}
	w.agree()
}

func (w *visit) proposal(id models.Uint) models.Proposal {
	w.Helper()
	p, err := w.store.Proposal(context.Background(), id)
	if err != nil {
		w.Fatal(err)
	}
	return p
}

func (w *visit) expect(id models.Uint, want models.State) {
	w.Helper()
	if got := w.proposal(id).State(w.now()); got != want {
		w.Fatalf("%s is %s, want %s", w.dao.Number(id), got, want)
	}
}

// propose sends a proposal and returns its id.
func (w *visit) propose(from int, actions []models.Action, text string) models.Uint {
	w.Helper()
	if err := w.store.MayPropose(context.Background(), w.dao, w.devnet.Account(from)); err != nil {
		w.Fatalf("account %d may not propose: %v", from, err)
	}
	w.do(from, call.Propose(w.dao, actions, text))
	list, err := w.store.ProposalsBy(context.Background(), w.devnet.Account(from))
	if err != nil || len(list) == 0 {
		w.Fatalf("%d proposals, %v", len(list), err)
	}
	p := w.proposal(list[0].ID)
	if p.Description != text || len(p.Actions) != len(actions) {
		w.Errorf("%d bytes of text and %d actions, want %d and %d", len(p.Description), len(p.Actions), len(text), len(actions))
	}
	for i, a := range p.Actions {
		if a.Target != actions[i].Target || a.Value != actions[i].Value || string(a.Input()) != string(actions[i].Input()) {
			w.Errorf("action %d is %+v, want %+v", i, a, actions[i])
		}
	}
	return p.ID
}

func (w *visit) vote(from int, id models.Uint, x models.Support, reason string) {
	w.Helper()
	account := w.devnet.Account(from)
	if err := w.store.MayVote(context.Background(), w.dao, w.proposal(id), account, w.now()); err != nil {
		w.Fatalf("account %d may not vote: %v", from, err)
	}
	if !w.dao.Reasons() {
		reason = ""
	}
	w.do(from, call.Vote(w.dao, id, x, reason))
	v, err := w.store.VoteOf(context.Background(), id, account)
	if err != nil || v.Support != x || v.Reason != reason {
		w.Errorf("the vote of account %d: %+v, %v", from, v, err)
	}
}

// pay is the action that moves wei out of the treasury.
func (w *visit) pay(to int, wei *big.Int) models.Action {
	v, _ := models.FromBig(wei)
	return call.Pay(models.Payment{Asset: models.Ether, Recipient: w.devnet.Account(to), Amount: v})
}

func bigs(list ...models.Uint) (all []*big.Int) {
	for _, u := range list {
		all = append(all, u.Big())
	}
	return all
}

func (w *visit) verification() *chain.Verification {
	return &chain.Verification{
		Node: w.node, Store: w.store, DAO: w.dao, Now: time.Now, Tell: func(string, chain.Progress) {},
		Found: func(d models.Variance) { w.Error(d) },
	}
}
