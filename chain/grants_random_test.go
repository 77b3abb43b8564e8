package chain_test

import (
	"context"
	"flag"
	"fmt"
	"math/big"
	"reflect"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"backprop/chain"
	"backprop/models"
	"backprop/models/modelstest"
)

var houseSteps = flag.Int("grants", 60, "how many things happen to grants in each random sequence")

// Whatever happens to grants, and however often the chain takes it back: at every moment, those to come among them, the record
// says of each what the contract says. Read from nothing, in either database, it is the same record.
func TestGrantsAgree(t *testing.T) {
	for i := range uint64(2) {
		seed := *seed + i
		t.Run(fmt.Sprint("seed", seed), func(t *testing.T) {
			h := newHouse(t, seed, modelstest.SQLite(t))
			h.program()
			for range *houseSteps {
				h.act()
				h.follow(h.index)
				h.agree()
			}
			h.verify(0)
			h.rebuilt()
			t.Logf("%d refused; done: %v", h.refused, h.done)
		})
	}
}

// act lets something happen: mostly what is next for a grant, at times anything at all, and time passes.
func (h *house) act() {
	grants := h.grants()
	switch n := h.IntN(40); {
	case n == 0:
		h.program()
	case n <= 2 || len(grants) == 0:
		h.slate()
	case n == 3:
		h.escrowed()
	case n == 4:
		h.reorganise()
	case n == 5:
		h.reward()
	case n <= 9:
		h.anything(choose(h, grants))
	case n <= 13:
		h.pass(choose(h, grants))
	default:
		h.next(choose(h, grants))
	}
}

func (h *house) grants() []models.Grant {
	h.Helper()
	list, _, err := h.store.Grants(context.Background(), models.GrantFilter{})
	if err != nil {
		h.Fatal(err)
	}
	return list
}

func (h *house) now() uint64 {
	h.Helper()
	cursor, err := h.store.Cursor(context.Background())
	if err != nil {
		h.Fatal(err)
	}
	return cursor.Time
}

// pass lets time go by: some, or right up to where something changes.
func (h *house) pass(g models.Grant) {
	now := h.now()
	if list := moments(g, h.IntN(len(g.Milestones)), now); len(list) > 0 && h.IntN(4) > 0 {
		h.until(choose(h, list))
	} else if err := h.devnet.Skip(time.Duration(1+h.IntN(5*aDay)) * time.Second); err != nil {
		h.Fatal(err)
	}
}

// reorganise takes some blocks back. What is to be done again is up to chance.
func (h *house) reorganise() {
	head, err := h.devnet.Client().BlockNumber(context.Background())
	if err != nil {
		h.Fatal(err)
	}
	branch, err := h.devnet.Fork(head - min(uint64(1+h.IntN(7)), head-h.dao.First-8))
	if err == nil {
		err = branch.Adopt()
	}
	if err != nil {
		h.Fatal(err)
	}
	h.done["reorg"]++
}

// agree holds the record's clock against the contract's own, now and at some times to come.
func (h *house) agree() {
	h.Helper()
	now, grants := h.now(), h.grants()
	for _, g := range grants {
		g, err := h.store.Grant(context.Background(), g.ID)
		if err != nil {
			h.Fatal(err)
		}
		for i := range g.Milestones {
			times := []uint64{now}
			if list := moments(g, i, now); len(list) > 0 {
				times = append(times, choose(h, list), choose(h, list), now+uint64(h.IntN(90*aDay)))
			}
			for _, at := range times {
				h.same(g, i, at)
			}
		}
	}
}

func (h *house) same(g models.Grant, i int, at uint64) {
	h.Helper()
	id, index := new(big.Int).SetUint64(g.ID), big.NewInt(int64(i))
	v, err := escrow.UnpackMilestoneView(h.at(at, escrow.PackMilestoneView(id, index)))
	if err != nil {
		h.Fatal(err)
	}
	m := g.Milestones[i]
	got := []any{
		g.State(i, at), m.Amount.String(), g.Deadline(i, at), m.Attempt, m.Evidence, m.SubmittedAt, g.ReviewBy(i, at), g.ReleaseAt(i, at),
		m.Approvals, m.Refusals, m.Objections.String(), m.Threshold.String(),
	}
	want := []any{
		milestoneStatuses[v.Status], v.Amount.String(), v.Deadline.Uint64(), uint64(v.Attempt), common.Hash(v.Evidence), v.SubmittedAt.Uint64(), v.ReviewBy.Uint64(),
		v.ReleaseAt.Uint64(), uint64(v.Approvals), uint64(v.Refusals), v.Objections.String(), v.ObjectionThreshold.String(),
	}
	if !reflect.DeepEqual(got, want) {
		h.Fatalf("grant %d, milestone %d, in %d s:\n got %v\nwant %v\n%+v", g.ID, i, at-h.now(), got, want, g)
	}
	n, err := escrow.UnpackNextAction(h.at(at, escrow.PackNextAction(id, index)))
	if err != nil {
		h.Fatal(err)
	}
	next := models.Next{Who: actors[n.Who], What: grantSteps[n.What], By: n.By.Uint64(), ThenWho: actors[n.ThenWho], ThenWhat: grantSteps[n.ThenWhat]}
	if is := g.Next(i, at); is != next {
		h.Fatalf("grant %d, milestone %d (%s), in %d s: next is %+v, the contract says %+v", g.ID, i, g.State(i, at), at-h.now(), is, next)
	}
}

// The contract's numbers.
var (
	milestoneStatuses = []models.MilestoneStatus{
		models.MilestoneOpen, models.Submitted, models.Approved, models.Silent, models.Challenged, models.Claimable, models.Paid, models.Overdue,
		models.MilestoneExpired, models.Void,
	}
	actors     = []models.Actor{"", models.Payee, models.Reviewers, models.Holders, models.TheDAO, models.Anyone}
	grantSteps = []models.GrantStep{
		"", models.ToAccept, models.ToSubmit, models.ToReview, models.ToObject, models.ToResolve, models.ToClaim, models.ToExpire, models.ToLapse,
	}
)

// verify holds everything against the contracts after a block; 0 is the newest.
func (h *house) verify(block uint64) {
	h.Helper()
	v := chain.Verification{
		Node: h.node, Store: h.store, DAO: h.dao, At: block, Now: time.Now,
		Found: func(d models.Variance) { h.Error(d) }, Tell: func(string, chain.Progress) {},
	}
	if _, err := v.Run(context.Background()); err != nil {
		h.Fatal(err)
	}
}

// rebuilt reads the chain from nothing, and holds records at older blocks.
func (h *house) rebuilt() {
	h.Helper()
	ctx := context.Background()
	want, err := h.store.Digest(ctx, 0)
	if err != nil {
		h.Fatal(err)
	}
	for _, dialect := range []string{"sqlite", "postgres"} {
		store := modelstest.Store(h.T, dialect)
		h.follow(h.indexer(store, 7))
		if got, err := store.Digest(ctx, 0); err != nil || !reflect.DeepEqual(got, want) {
			h.Errorf("%s, from nothing: %v\n got %+v\nwant %+v", dialect, err, got, want)
		}
	}
	for range 2 {
		h.verify(h.dao.First + uint64(h.IntN(int(want.Block-h.dao.First))))
	}
}
