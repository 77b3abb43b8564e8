package chain_test

import (
	"context"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"backprop/chain/call"
	"backprop/chain/devnet"
	"backprop/models"
)

// reorg replaces the newest blocks by others: with the same transactions, with some of them, or with new ones.
func (r *trial) reorg(rng *rand.Rand, depth uint64) {
	r.Helper()
	branch, blocks := r.branch(rng, depth)
	for range rng.IntN(3) {
		r.act(rng, blocks, func(from int, to *common.Address, data []byte) { _, _ = branch.Send(from, to, nil, data) })
	}
	if err := branch.Adopt(); err != nil {
		r.Fatal(err)
	}
}

// branch begins a branch below the newest blocks that keeps all, some or none of their transactions.
func (r *trial) branch(rng *rand.Rand, depth uint64) (*devnet.Branch, []models.Proposal) {
	r.Helper()
	head := r.head()
	depth = min(depth, head-r.dao.First-1)
	branch, err := r.devnet.Fork(head - depth)
	if err != nil {
		r.Fatal(err)
	}
	keep := []float64{0, 0.5, 1, 1}[rng.IntN(4)]
	for n := head - depth + 1; n <= head && keep > 0; n++ {
		block, err := r.devnet.Client().BlockByNumber(context.Background(), new(big.Int).SetUint64(n))
		if err != nil {
			r.Fatalf("block %d of %d: %v", n, head, err)
		}
		var txs []*types.Transaction
		if rng.Float64() < keep {
			txs = block.Transactions()
		}
		if branch.Include(txs...) != nil { // an earlier one was left out, and this one's nonce is too high
			break
		}
	}
	proposals, _, err := r.store.Proposals(context.Background(), models.Filter{}, models.Moment{})
	if err != nil {
		r.Fatal(err)
	}
	return branch, proposals
}

// act sends something that the record is about: a vote, a delegation or a transfer. It may revert, which is as well.
func (r *trial) act(rng *rand.Rand, proposals []models.Proposal, send func(from int, to *common.Address, data []byte)) {
	from, other := rng.IntN(devnet.Accounts), r.devnet.Account(rng.IntN(devnet.Accounts))
	switch n := rng.IntN(3); {
	case n == 0 && len(proposals) > 0:
		c := call.Vote(r.dao, proposals[rng.IntN(min(4, len(proposals)))].ID, models.Support(rng.IntN(3)), "")
		send(from, &c.To, c.Data)
	case n == 1:
		c := call.Delegation(r.dao, other)
		send(from, &c.To, c.Data)
	default:
		send(from, &r.dao.Token.Address, token.PackTransfer(other, big.NewInt(rng.Int64N(1000))))
	}
}

// Row 1: reorgs of 1 to 64 blocks.
func TestFault01Reorgs(t *testing.T) {
	each(t, func(t *testing.T, r *trial) {
		rng := random(t)
		r.recover()
		for range 6 * *faults {
			before := r.header().Hash()
			r.reorg(rng, 1+rng.Uint64N(64))
			if r.header().Hash() == before {
				t.Fatal("control: the chain was not reorganised")
			}
			r.right()
			if t.Failed() {
				return
			}
		}
	})
}

// Row 2: reorgs of 65 to 256 blocks, none of which is final.
func TestFault02DeepReorgs(t *testing.T) {
	r := newTrial(t)
	rng := random(t)
	for r.head() < 300 {
		if err := r.devnet.Mine(); err != nil {
			t.Fatal(err)
		}
	}
	r.recover()
	for range 2 * *faults {
		r.reorg(rng, 65+rng.Uint64N(192))
		r.right()
		if t.Failed() {
			return
		}
	}
}

// Row 4: the chain is switched before each of the calls that reading a range makes, one after the other.
func TestFault04ReorgDuringRead(t *testing.T) {
	r := newTrial(t)
	rng := random(t)
	from := r.head() - 40
	r.recover()
	calls := r.read(from, func() {})
	if calls < 3 {
		t.Fatalf("control: reading 40 blocks takes %d calls", calls)
	}
	step := max(1, calls/(24**faults))
	for n := 0; n < calls; n += step {
		back := r.devnet.Snapshot()
		branch, _ := r.branch(rng, 1+rng.Uint64N(60))
		switched := false
		r.proxy.Before(n, func() {
			switched = branch.Adopt() == nil
		})
		r.read(from, func() {
			if !switched {
				t.Errorf("control: the chain was not switched before call %d", n)
			}
			r.right()
		})
		if ok, err := r.devnet.Revert(back); !ok || err != nil {
			t.Fatal(err)
		}
		r.recover()
		if t.Failed() {
			t.Fatalf("switched before call %d", n)
		}
	}
	t.Logf("switched before each %d of %d calls", step, calls)
}

// read takes the record back to a block and reads up to the head again; it returns how many calls that took.
func (r *trial) read(from uint64, then func()) int {
	r.Helper()
	if err := r.store.Rewind(context.Background(), r.dao, from); err != nil {
		r.Fatal(err)
	}
	before := len(r.proxy.Calls())
	r.suffer(5)
	calls := len(r.proxy.Calls()) - before
	then()
	return calls
}

// Row 5: several nodes behind one URL, each some blocks behind.
func TestFault05HeadsJump(t *testing.T) {
	r := newTrial(t)
	rng := random(t)
	for run := range 3 * *faults {
		behind := []uint64{0}
		for range 1 + rng.IntN(4) {
			behind = append(behind, rng.Uint64N(51))
		}
		r.fresh(r.TempDir() + "/record.db")
		r.proxy.Set(fleet(behind))
		for range 4 {
			r.suffer(3)
			r.reorg(rng, 1+rng.Uint64N(8))
		}
		r.suffer(3)
		r.right()
		if t.Failed() {
			t.Fatalf("run %d, nodes behind by %v", run, behind)
		}
	}
	r.struck("fleet")
}
