package relay

import (
	"context"
	"errors"
	"slices"
	"time"

	"backprop/chain"
	"backprop/models"
)

const (
	window = 5000 // waiting ballots that are looked at in a turn
	behind = 64   // blocks that the record may be behind the head while ballots are sent
)

// waiting is a ballot that could be sent, with the timepoint of its vote's end; a delegation's is its expiry.
type waiting struct {
	models.Ballot
	end    uint64
	urgent bool // its end is near
}

// collect sends the ballots that are due, in as many batches as may be on their way.
func (r *Relayer) collect(ctx context.Context, v *view) error {
	if len(v.powers) > 0 {
		return errPowers
	}
	if v.cursor.Number+behind < v.tip.Block.Number {
		return nil // the record may not know yet what the chain has
	}
	fees, ok := r.Caps.wanted(v.tip)
	list, err := r.queue(ctx, v)
	if err != nil || !ok || !r.due(v, list) {
		return err
	}
	if v.balance.Cmp(costs(models.GasOf(list[0].Ballot), fees.Fee)) < 0 {
		return chain.ErrPoor
	}
	for len(list) > 0 && r.flying(v) < r.Depth {
		n := min(len(list), r.Size)
		if err := r.sendSome(ctx, v, fees, list[:n]); err != nil && !errors.Is(err, models.ErrStale) {
			return err
		}
		list = list[n:]
	}
	return nil
}

// flying counts the batches that are in no block yet.
func (r *Relayer) flying(v *view) (n int) {
	for _, b := range v.open {
		if !b.Mined() {
			n++
		}
	}
	return n
}

// queue are the waiting ballots that can be sent now and that the budgets hold, the most urgent first and each account's in the
// order of their nonces. Those whose vote is over are refused.
func (r *Relayer) queue(ctx context.Context, v *view) ([]waiting, error) {
	all, err := r.Store.BallotsWaiting(ctx, window)
	if err != nil {
		return nil, err
	}
	r.forget(all)
	lead, err := r.lead(ctx, v)
	if err != nil {
		return nil, err
	}
	var list []waiting
	for _, b := range all {
		over, end, err := r.over(ctx, v, b)
		if err != nil {
			return nil, err
		}
		if over != "" {
			if err := r.refuse(ctx, b, over); err != nil {
				return nil, err
			}
			continue
		}
		if end > 0 {
			list = append(list, waiting{b, end, r.urgent(v, b, end, lead)})
		}
	}
	slices.SortStableFunc(list, func(a, b waiting) int {
		if a.urgent != b.urgent {
			return map[bool]int{true: -1, false: 1}[a.urgent]
		}
		return 0
	})
	inOrder(list)
	return r.afford(ctx, v, list)
}

// inOrder puts each account's ballots in the order of their nonces, into the places that the account has.
func inOrder(list []waiting) {
	places := map[[20]byte][]int{}
	for i, w := range list {
		places[w.Voter] = append(places[w.Voter], i)
	}
	for _, at := range places {
		if len(at) < 2 {
			continue
		}
		own := make([]waiting, len(at))
		for i, p := range at {
			own[i] = list[p]
		}
		slices.SortStableFunc(own, func(a, b waiting) int { return a.Nonce.Cmp(b.Nonce) })
		for i, p := range at {
			list[p] = own[i]
		}
	}
}

// Why a ballot can't be sent any more, as its voter reads it.
const (
	voteOver = "The vote ended before it could be sent."
	voteGone = "The chain took its proposal back."
	expired  = "It expired before it could be sent."
)

// over tells why a ballot can't count any more, if so, and otherwise when its time ends; 0 while it has not begun.
func (r *Relayer) over(ctx context.Context, v *view, b models.Ballot) (why string, end uint64, err error) {
	if b.Kind == models.SignedDelegation {
		if b.Expiry < v.tip.Block.Time {
			return expired, 0, nil
		}
		return "", b.Expiry, nil
	}
	p, err := r.proposal(ctx, v, b.ProposalID)
	if err != nil {
		return "", 0, err
	}
	if p == nil { // a reorg took it; it may come back until the blocks in which it was are final without it
		if final := v.final(); b.Since <= final && final <= v.cursor.Number {
			why = voteGone
		}
		return why, 0, nil
	}
	switch p.State(r.DAO.Moment(v.tip.Block)) {
	case models.Active:
		return "", p.Standing.Deadline, nil
	case models.Pending:
		return "", 0, nil
	}
	return voteOver, 0, nil
}

// lead is how long before a vote's end its ballots wait no more, in the governor's clock.
func (r *Relayer) lead(ctx context.Context, v *view) (uint64, error) {
	if r.DAO.Clock != models.ByNumber {
		return uint64(r.Lead / time.Second), nil
	}
	pace, err := r.Store.Pace(ctx, v.cursor)
	if pace <= 0 {
		pace = 12
	}
	return uint64(r.Lead.Seconds() / pace), err
}

// urgent tells whether a ballot's time is nearly over.
func (r *Relayer) urgent(v *view, b models.Ballot, end, lead uint64) bool {
	if b.Kind == models.SignedDelegation {
		return end <= v.tip.Block.Time+uint64(r.Lead/time.Second)
	}
	return end <= r.DAO.Timepoint(v.tip.Block)+lead
}

// due tells whether a batch goes now: when there are enough to share what a transaction costs, when one has waited for long, or
// when a vote ends soon.
func (r *Relayer) due(v *view, list []waiting) bool {
	if len(list) == 0 {
		return false
	}
	if len(list) >= r.Full {
		return true
	}
	return slices.ContainsFunc(list, func(w waiting) bool { return w.urgent || w.Received+uint64(r.Wait/time.Second) <= v.now })
}

// afford leaves out what the budgets do not hold now: those ballots wait, and their voters may send them.
func (r *Relayer) afford(ctx context.Context, v *view, list []waiting) (kept []waiting, err error) {
	p := purse{r: r, v: v, price: price(v.tip, r.Caps)}
	for _, w := range list {
		ok, err := p.takes(ctx, w.Ballot, models.GasOf(w.Ballot))
		if err != nil {
			return nil, err
		}
		if ok {
			kept = append(kept, w)
		}
	}
	return kept, nil
}

// refuse keeps why a ballot can't be sent. One that was replaced meanwhile is another ballot.
func (r *Relayer) refuse(ctx context.Context, b models.Ballot, why string) error {
	r.Log.Info("relay: refuses a ballot", "voter", b.Voter, "proposal", b.ProposalID, "why", why)
	err := r.Store.RefuseBallot(ctx, b, why)
	if errors.Is(err, models.ErrStale) {
		return nil
	}
	return err
}

// forget drops what is remembered of ballots that wait no more.
func (r *Relayer) forget(all []models.Ballot) {
	still := make(map[ballotKey]bool, len(all))
	for _, b := range all {
		still[keyOf(b)] = true
	}
	for k := range r.memory.failing {
		if !still[k] {
			delete(r.memory.failing, k)
		}
	}
	if len(r.memory.alone) > window {
		clear(r.memory.alone)
		clear(r.memory.failed)
	}
}
