package relay

import (
	"context"
	"errors"

	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
)

const (
	sure  = 3  // blocks after which a nonce that another transaction took is given up
	depth = 64 // blocks after which one is final where the node does not say which are
)

// settle sees what became of the batches on their way.
func (r *Relayer) settle(ctx context.Context, v *view) error {
	for i := range v.open {
		if err := r.settleOne(ctx, v, &v.open[i]); err != nil {
			return err
		}
	}
	return r.open(ctx, v)
}

func (r *Relayer) settleOne(ctx context.Context, v *view, b *batch) error {
	hashes := make([]common.Hash, len(b.attempts))
	for i, a := range b.attempts {
		hashes[i] = a.Hash
	}
	in, err := r.Node.Included(ctx, hashes)
	if err != nil {
		return err
	}
	if err := r.note(ctx, b, in); err != nil {
		return err
	}
	switch {
	case b.Mined():
		delete(r.memory.gone, b.ID)
		return r.settled(ctx, v, b)
	case v.nonce > b.Nonce:
		return r.overtaken(ctx, v, b)
	}
	delete(r.memory.gone, b.ID)
	return nil
}

// note keeps in which block a batch is, or that it is in none any more.
func (r *Relayer) note(ctx context.Context, b *batch, in models.Inclusion) (err error) {
	charge := models.U(in.GasUsed).MulDiv(in.Price, models.U(1))
	switch {
	case in.Tx == b.Tx && in.BlockHash == b.BlockHash:
		return nil
	case in.Block == 0:
		charge = b.most()
		r.Log.Warn("relay: the chain took back a batch; it is sent again", "batch", b.ID, "nonce", b.Nonce)
	default:
		r.Log.Info("relay: in a block", "batch", b.ID, "nonce", b.Nonce, "ballots", len(b.Shares), "block", in.Block, "gas", in.GasUsed, "failed", in.Failed)
	}
	b.Batch, err = r.Store.MineBatch(ctx, b.Batch, in, charge)
	return err
}

// settled frees the ballots of a batch that the record does not count although it has read the batch's block, and ends the watch
// once that block is final.
func (r *Relayer) settled(ctx context.Context, v *view, b *batch) error {
	known, err := r.Store.BlockAt(ctx, b.Block)
	if errors.Is(err, models.ErrNotFound) && v.cursor.Number < b.Block {
		return nil
	}
	if err != nil && !errors.Is(err, models.ErrNotFound) || err == nil && known.Hash != b.BlockHash {
		return err
	}
	if err := r.release(ctx, b); err != nil {
		return err
	}
	if b.Block > v.final() {
		return nil
	}
	return r.Store.CloseBatch(ctx, b.Batch, false, v.now)
}

// release lets ballots of a batch wait again that the record does not count. They go alone the next time: one of them may be why
// the others failed. One that fails alone too, though it holds whenever it is tried, answers differently in a block: no more is paid for it.
func (r *Relayer) release(ctx context.Context, b *batch) error {
	ballots, err := r.Store.BallotsIn(ctx, b.ID)
	if err != nil {
		return err
	}
	var missed []models.Ballot
	for _, x := range ballots {
		state, err := r.Store.BallotState(ctx, x)
		if err != nil {
			return err
		}
		voted := state == models.BallotOvertaken && x.Kind != models.SignedDelegation
		if state != models.BallotCounted && !voted {
			missed = append(missed, x)
			r.memory.alone[keyOf(x)] = true
			first, err := r.first(ctx, x)
			if err != nil {
				return err
			}
			if first {
				r.memory.failed[keyOf(x)]++
			}
		}
	}
	if len(missed) == 0 {
		return nil
	}
	if x := missed[0]; len(b.Shares) == 1 && r.memory.failed[keyOf(x)] > 1 {
		return r.refuse(ctx, x, "It held whenever it was tried, and failed in a block twice. You can send the transaction yourself.")
	}
	r.Log.Warn("relay: ballots were sent and are not counted; they are tried again", "batch", b.ID, "ballots", len(missed))
	return r.Store.FreeBallots(ctx, b.Batch)
}

// overtaken gives a batch up whose nonce another transaction has, once that stands for some blocks: its ballots wait again.
func (r *Relayer) overtaken(ctx context.Context, v *view, b *batch) error {
	head := v.tip.Block.Number
	since, seen := r.memory.gone[b.ID]
	if !seen {
		r.memory.gone[b.ID] = head
		r.Log.Error("relay: another transaction of the account has the nonce of a batch; does somebody else use its key?", "account", r.account, "nonce", b.Nonce)
		return nil
	}
	if head < since+sure {
		return nil
	}
	delete(r.memory.gone, b.ID)
	if err := r.Store.FreeBallots(ctx, b.Batch); err != nil {
		return err
	}
	return r.Store.CloseBatch(ctx, b.Batch, true, v.now)
}
