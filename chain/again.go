package chain

import (
	"context"
	"slices"

	"backprop/models"
)

// again looks once more at what came and left without an event and adds up to nothing: what a node said wrongly of a balance, which
// nothing proves, is taken out of the ledger. It tells whether that was so.
func (x *Indexer) again(ctx context.Context, d models.Deposit) (bool, error) {
	run, err := x.Store.Undone(ctx, d)
	if err != nil || len(run) == 0 {
		return false, err
	}
	var numbers []uint64
	for _, r := range run {
		numbers = append(numbers, r.Block)
	}
	headers, err := x.Node.headersOf(ctx, numbers)
	if err != nil {
		return false, err
	}
	asset, _ := x.DAO.Asset(d.Asset)
	last := len(run) - 1
	amounts, kept, err := x.Node.past(ctx, stock{d.Account, asset}, headers[:last])
	if err != nil || slices.Contains(kept, false) {
		return false, err
	}
	known := []models.Missing{{Block: models.Block{Number: run[0].Since}}}
	var at []models.Block
	for i := range headers {
		m := models.Missing{Block: headers[i].block()}
		if i < last {
			held, err := x.Store.HeldInLedger(ctx, d.Account, d.Asset, m.Block.Number)
			if err != nil {
				return false, err
			}
			m.Amount = models.MissingWithout(amounts[i], held, run[:i+1])
		}
		known = append(known, m)
		if m.Block.Number >= x.final {
			at = append(at, m.Block)
		}
	}
	instead := d.Split(known)
	if slices.EqualFunc(run, instead, func(a, b models.Deposit) bool { return a.Block == b.Block && a.Out == b.Out && a.Amount == b.Amount }) {
		return false, nil
	}
	return true, x.Store.Locate(ctx, run, instead, at)
}
