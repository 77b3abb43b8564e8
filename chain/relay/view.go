package relay

import (
	"context"
	"errors"
	"slices"

	"backprop/chain"
	"backprop/models"
)

// view is where everything stands in a turn.
type view struct {
	tip     chain.Tip
	cursor  models.Block
	now     uint64 // Unix seconds: the later of the head's and the clock's
	nonce   uint64 // transactions of the account in the chain
	balance models.Uint
	open    []batch // by nonce
	powers  []string

	proposals map[models.Uint]*models.Proposal // as they were read in this turn; nil where the record has none
}

// batch is one that is watched, with its attempts, the newest first.
type batch struct {
	models.Batch
	attempts []models.Attempt
}

func (b batch) last() models.Attempt { return b.attempts[0] }

// most is what a batch may cost.
func (b batch) most() models.Uint { return models.U(b.Gas).MulDiv(b.last().Fee, models.U(1)) }

func (r *Relayer) look(ctx context.Context) (v *view, err error) {
	v = &view{now: uint64(r.Now().Unix()), proposals: map[models.Uint]*models.Proposal{}}
	if v.tip, err = r.Node.Tip(ctx); err != nil {
		return v, err
	}
	v.now = max(v.now, v.tip.Block.Time)
	if v.nonce, err = r.Node.Nonce(ctx, r.account, "latest"); err != nil {
		return v, err
	}
	if v.balance, err = r.Node.Balance(ctx, r.account); err != nil {
		return v, err
	}
	if v.cursor, err = r.Store.Cursor(ctx); err != nil {
		return v, err
	}
	if v.powers, err = r.powers(ctx, v); err != nil {
		return v, err
	}
	if n, err := r.Store.ReopenBatches(ctx, r.account, v.nonce); err != nil {
		return v, err
	} else if n > 0 {
		r.Log.Warn("relay: the chain took back final blocks; watching again", "batches", n)
	}
	return v, r.open(ctx, v)
}

// open reads the batches that are watched.
func (r *Relayer) open(ctx context.Context, v *view) error {
	list, err := r.Store.OpenBatches(ctx, r.account)
	v.open = nil
	for _, b := range list {
		attempts, err := r.Store.Attempts(ctx, b.ID)
		if err != nil {
			return err
		}
		v.open = append(v.open, batch{b, attempts})
	}
	return err
}

// vigil is after how many blocks the contracts are asked again what the account may do in them.
const vigil = 25

// powers are what the account may do in the DAO: by the record, which has the timelock's roles and the guardian as soon as they are
// given, and by what the contracts answer now and then.
func (r *Relayer) powers(ctx context.Context, v *view) ([]string, error) {
	known, err := r.Store.Powers(ctx, r.account)
	if err != nil {
		return nil, err
	}
	head := v.tip.Block.Number
	if m := &r.memory; m.asked == 0 || head < m.asked || head >= m.asked+vigil {
		if m.powers, err = r.Node.Powers(ctx, r.DAO, r.account); err != nil {
			return nil, err
		}
		m.asked = head
	}
	return slices.Concat(known, r.memory.powers), nil
}

// final is the newest block that is not taken back any more.
func (v *view) final() uint64 {
	if v.tip.Finalized == 0 && v.tip.Block.Number > depth {
		return v.tip.Block.Number - depth
	}
	return v.tip.Finalized
}

// proposal reads a proposal, once a turn; nil where the record has none.
func (r *Relayer) proposal(ctx context.Context, v *view, id models.Uint) (*models.Proposal, error) {
	if p, read := v.proposals[id]; read {
		return p, nil
	}
	p, err := r.Store.Proposal(ctx, id)
	switch {
	case errors.Is(err, models.ErrNotFound):
		v.proposals[id] = nil
	case err != nil:
		return nil, err
	default:
		v.proposals[id] = &p
	}
	return v.proposals[id], nil
}
