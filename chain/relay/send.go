package relay

import (
	"context"
	"errors"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"backprop/chain"
	"backprop/chain/call"
	"backprop/models"
)

// Gas of a transaction: what any takes, what Multicall3 takes for a call beside the call's own, and the most that one may use, by
// EIP-7825.
const (
	baseGas  = 21_000
	innerGas = 4_000
	mostGas  = 1 << 24
)

// item is a ballot on its way into a batch.
type item struct {
	models.Ballot
	call  call.Call
	gas   uint64 // that it takes sent alone; 0 while that is not known
	alone bool   // it shares no transaction: its account is a contract, which may do as it likes, or it failed in company
}

// sendSome tries ballots and sends those that hold: in one batch, and those that are sent alone each in its own.
func (r *Relayer) sendSome(ctx context.Context, v *view, fees Fees, list []waiting) error {
	items, err := r.prepare(ctx, list)
	if err != nil || len(items) == 0 {
		return err
	}
	shared, err := r.sharing(ctx)
	if err != nil {
		return err
	}
	company := items[:0:0]
	for _, x := range items {
		if !shared || x.alone {
			if err := r.sendAlone(ctx, v, fees, x); err != nil {
				return err
			}
			continue
		}
		company = append(company, x)
	}
	return r.sendTogether(ctx, v, fees, company)
}

// prepare makes the calls of ballots and finds out whose accounts are contracts.
func (r *Relayer) prepare(ctx context.Context, list []waiting) (items []item, err error) {
	var accounts []common.Address
	for _, w := range list {
		c, err := call.Ballot(r.DAO, w.Ballot)
		if err != nil {
			if err := r.refuse(ctx, w.Ballot, "This governor does not take it: "+err.Error()); err != nil {
				return nil, err
			}
			continue
		}
		items = append(items, item{Ballot: w.Ballot, call: c, alone: r.memory.alone[keyOf(w.Ballot)]})
		accounts = append(accounts, w.Voter)
	}
	if len(items) == 0 {
		return nil, nil
	}
	codes, err := r.Node.Codes(ctx, accounts)
	for i := range codes {
		items[i].alone = items[i].alone || len(codes[i]) > 0
	}
	return items, err
}

// sharing tells whether Multicall3 is there, so that ballots can share transactions.
func (r *Relayer) sharing(ctx context.Context) (bool, error) {
	if r.Multicall == (common.Address{}) {
		return false, nil
	}
	codes, err := r.Node.Codes(ctx, []common.Address{r.Multicall})
	return err == nil && len(codes[0]) > 0, err
}

// sendAlone sends a ballot in a transaction of its own.
func (r *Relayer) sendAlone(ctx context.Context, v *view, fees Fees, x item) error {
	if r.flying(v) >= r.Depth {
		return nil
	}
	m := chain.Message{From: r.account, To: x.call.To, Data: x.call.Data, Gas: r.Purse.Gas}
	tried, err := r.Node.Try(ctx, []chain.Message{m})
	if err != nil {
		return err
	}
	if tried[0].Reverted {
		return r.failed(ctx, x, tried[0].Reason)
	}
	m.Gas = 0
	kept, err := r.weigh(ctx, []item{x})
	if err != nil || len(kept) == 0 {
		return err
	}
	m.Gas = min(margin(kept[0].gas), max(r.Purse.Gas, kept[0].gas))
	return r.dispatch(ctx, v, fees, m, kept)
}

// sendTogether sends ballots in one batch. Those that fail in it, when it is tried, stay behind.
func (r *Relayer) sendTogether(ctx context.Context, v *view, fees Fees, items []item) error {
	room := min(mostGas, v.tip.GasLimit/2)
	items, err := r.tryTogether(ctx, items, room)
	if err != nil {
		return err
	}
	if items, err = r.weigh(ctx, items); err != nil || len(items) == 0 {
		return err
	}
	items = fitting(items, room)
	m := r.together(items)
	m.Gas = min(room, margin(gasOf(items)))
	outcomes, err := r.outcomes(ctx, m, len(items))
	if err != nil {
		return err
	}
	for i, o := range outcomes {
		if !o.Success { // with so much gas, though not with more: it is another matter than it was
			r.memory.alone[keyOf(items[i].Ballot)] = true
		}
	}
	held := items[:0:0]
	for i, o := range outcomes {
		if o.Success {
			held = append(held, items[i])
		}
	}
	if len(held) == 0 {
		return nil
	}
	m = r.together(held)
	m.Gas = min(room, margin(gasOf(held)))
	return r.dispatch(ctx, v, fees, m, held)
}

// together is the transaction of a batch. One ballot needs no Multicall3.
func (r *Relayer) together(items []item) chain.Message {
	calls := make([]call.Call, len(items))
	for i, x := range items {
		calls[i] = x.call
	}
	c := calls[0]
	if len(calls) > 1 {
		c = call.Batch(r.DAO, r.Multicall, calls)
	}
	return chain.Message{From: r.account, To: c.To, Data: c.Data}
}

// outcomes are what comes of each ballot of a transaction when it is tried.
func (r *Relayer) outcomes(ctx context.Context, m chain.Message, n int) ([]call.Outcome, error) {
	tried, err := r.Node.Try(ctx, []chain.Message{m})
	switch {
	case err != nil:
		return nil, err
	case n == 1:
		return []call.Outcome{{Success: !tried[0].Reverted, Data: tried[0].Data}}, nil
	case tried[0].Reverted:
		return nil, errors.New("Multicall3 is reverted: " + tried[0].Reason)
	}
	return call.BatchOutcomes(tried[0].Data, n)
}

// tryTogether tries ballots one after the other as a batch would, so that each sees what those before it did, and keeps those
// that hold.
func (r *Relayer) tryTogether(ctx context.Context, items []item, room uint64) (kept []item, err error) {
	if len(items) == 0 {
		return nil, nil
	}
	m := r.together(items)
	m.Gas = room
	outcomes, err := r.outcomes(ctx, m, len(items))
	if err != nil {
		return nil, err
	}
	for i, o := range outcomes {
		if o.Success {
			delete(r.memory.failing, keyOf(items[i].Ballot))
			kept = append(kept, items[i])
			continue
		}
		if err := r.failed(ctx, items[i], chain.RevertReason(o.Data)); err != nil {
			return nil, err
		}
	}
	return kept, nil
}

// failed takes note that a ballot is reverted when it is tried. It is refused when that has been so for a while, because a node
// may lag or a block be taken back, and unless another ballot of the account has to come first.
func (r *Relayer) failed(ctx context.Context, x item, why string) error {
	key, now := keyOf(x.Ballot), r.Now()
	since, seen := r.memory.failing[key]
	if !seen {
		r.memory.failing[key], since = now, now
	}
	if now.Sub(since) < r.Patience {
		return nil
	}
	first, err := r.first(ctx, x.Ballot)
	if err != nil || !first && now.Sub(since) < time.Hour {
		return err
	}
	if why == "" {
		why = "it is reverted without a reason"
	}
	delete(r.memory.failing, key)
	return r.refuse(ctx, x.Ballot, "The governor does not take it: "+why+".")
}

// first tells whether no other ballot of the account has to come before a ballot.
func (r *Relayer) first(ctx context.Context, b models.Ballot) (bool, error) {
	open, err := r.Store.BallotsOf(ctx, b.Voter)
	return !slices.ContainsFunc(open, func(o models.Ballot) bool { return o.Nonce.Cmp(b.Nonce) < 0 }), err
}

// weigh finds out what gas each ballot takes. One that needs another before it can't be asked about alone, and is taken for as
// much as the others. One that takes more than is paid for is refused.
func (r *Relayer) weigh(ctx context.Context, items []item) (kept []item, err error) {
	list := make([]chain.Message, len(items))
	for i, x := range items {
		list[i] = chain.Message{From: r.account, To: x.call.To, Data: x.call.Data}
	}
	if len(list) == 0 {
		return nil, nil
	}
	trials, err := r.Node.Estimate(ctx, list)
	if err != nil {
		return nil, err
	}
	for i, t := range trials {
		x := items[i]
		x.gas = max(t.Gas, models.GasOf(x.Ballot))
		if t.Gas > r.Purse.Gas {
			if err := r.refuse(ctx, x.Ballot, "It takes more gas than this site pays for. You can send the transaction yourself."); err != nil {
				return nil, err
			}
			continue
		}
		kept = append(kept, x)
	}
	return kept, nil
}

// fitting are as many as a transaction has room for.
func fitting(items []item, room uint64) []item {
	for n := len(items); n > 1; n-- {
		if margin(gasOf(items[:n])) <= room {
			return items[:n]
		}
	}
	return items[:1]
}

// gasOf is what ballots take in one transaction: each as alone, but for what every transaction takes once.
func gasOf(items []item) uint64 {
	if len(items) == 1 {
		return items[0].gas
	}
	sum := uint64(baseGas)
	for _, x := range items {
		sum += x.gas - min(x.gas, baseGas) + innerGas
	}
	return sum
}

// margin is what a transaction may use, a good deal more than it should: a call gets at most 63 of 64 parts of what is left, and
// what an account pays for a write depends on who wrote before.
func margin(gas uint64) uint64 { return gas * 13 / 10 }
