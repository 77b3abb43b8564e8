package relay

import (
	"context"

	"backprop/chain"
	"backprop/models"
)

// dispatch sends a transaction with ballots, if the budgets and the account hold the most that it may cost.
func (r *Relayer) dispatch(ctx context.Context, v *view, fees Fees, m chain.Message, items []item) error {
	p := purse{r: r, v: v, price: fees.Fee}
	share := m.Gas / uint64(len(items))
	var ballots []models.Ballot
	for _, x := range items {
		ok, err := p.takes(ctx, x.Ballot, share)
		if err != nil {
			return err
		}
		if !ok {
			return r.smaller(ctx, v, fees, items)
		}
		ballots = append(ballots, x.Ballot)
	}
	if v.balance.Cmp(r.owed(v).Add(costs(m.Gas, fees.Fee))) < 0 {
		if len(items) > 1 {
			return r.smaller(ctx, v, fees, items)
		}
		return chain.ErrPoor
	}
	return r.store(ctx, v, r.next(v), m, fees, ballots)
}

// smaller sends half of the ballots, where all are too many for what is left.
func (r *Relayer) smaller(ctx context.Context, v *view, fees Fees, items []item) error {
	if len(items) == 1 {
		r.Log.Debug("relay: a ballot waits, because the budgets don't hold what it may cost", "voter", items[0].Voter, "proposal", items[0].ProposalID)
		return nil
	}
	half := items[:len(items)/2]
	m := r.together(half)
	m.Gas = margin(gasOf(half))
	return r.dispatch(ctx, v, fees, m, half)
}

// owed is what the batches on their way may still cost.
func (r *Relayer) owed(v *view) (sum models.Uint) {
	for _, b := range v.open {
		if !b.Mined() {
			sum = sum.Add(b.most())
		}
	}
	return sum
}

// next is the lowest nonce that neither the chain nor a batch has.
func (r *Relayer) next(v *view) uint64 {
	taken := map[uint64]bool{}
	for _, b := range v.open {
		taken[b.Nonce] = true
	}
	n := v.nonce
	for taken[n] {
		n++
	}
	return n
}
