package relay

import (
	"context"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/core/types"

	"backprop/chain"
	"backprop/models"
)

// fillGas is what a transaction takes that does nothing.
const fillGas = 21_000

// push brings the batches on their way forward, in the order of their nonces: what the node does not know is sent again, what
// does not get into a block offers more.
func (r *Relayer) push(ctx context.Context, v *view) error {
	for i := range v.open {
		b := &v.open[i]
		if b.Mined() || b.Nonce < v.nonce {
			continue
		}
		if err := r.pushOne(ctx, v, b); err != nil {
			return err
		}
	}
	return nil
}

// bridge fills the nonces below a batch's that nothing has, so that the chain can go on to it.
func (r *Relayer) bridge(ctx context.Context, v *view) error {
	fees, ok := r.Caps.wanted(v.tip)
	last := v.nonce
	for _, b := range v.open {
		last = max(last, b.Nonce)
	}
	for n := r.next(v); ok && n < last; n = r.next(v) {
		r.Log.Warn("relay: fills a gap", "nonce", n)
		if err := r.store(ctx, v, n, chain.Message{To: r.account, Gas: fillGas}, fees, nil); err != nil {
			return err
		}
	}
	return nil
}

func (r *Relayer) pushOne(ctx context.Context, v *view, b *batch) error {
	known, err := r.Node.Knows(ctx, b.last().Hash)
	if err != nil {
		return err
	}
	if !known {
		err = r.Node.Publish(ctx, b.last().Raw)
		if err != nil && !errors.Is(err, chain.ErrUnderpriced) && !errors.Is(err, chain.ErrNonceUsed) {
			return err
		}
	}
	if errors.Is(err, chain.ErrUnderpriced) || r.stuck(v, b) {
		return r.replace(ctx, v, b)
	}
	return nil
}

// stuck tells whether a batch has waited for long enough to offer more.
func (r *Relayer) stuck(v *view, b *batch) bool {
	a := b.last()
	late := v.now >= a.Made+uint64(r.Stuck.Seconds())
	priced := !feesOf(a).reaches(v.tip) && v.tip.Block.Number >= a.Head+sure
	return late || priced
}

func feesOf(a models.Attempt) Fees { return Fees{a.Fee.Big(), a.Tip.Big()} }

// replace signs a batch again with higher fees, and sends it in its own place. When none of its ballots can count any more it
// becomes a transaction that does nothing, which is cheaper. At the caps it goes on waiting.
func (r *Relayer) replace(ctx context.Context, v *view, b *batch) error {
	now, _ := r.Caps.wanted(v.tip)
	fees, ok := r.Caps.bumped(feesOf(b.last()), now)
	if !ok {
		return nil
	}
	old := new(types.Transaction)
	if err := old.UnmarshalBinary(b.last().Raw); err != nil {
		return err
	}
	to, data, gas := *old.To(), old.Data(), old.Gas()
	useless, err := r.useless(ctx, v, b)
	if err != nil {
		return err
	}
	switch {
	case useless && to != r.account:
		to, data, gas = r.account, nil, fillGas
	case r.Caps.exhausted(feesOf(b.last()), v.tip):
		return nil
	}
	a, err := r.sign(ctx, v, b.Nonce, chain.Message{To: to, Data: data, Gas: gas}, fees)
	if err != nil {
		return err
	}
	charge := models.U(max(gas, b.Gas)).MulDiv(a.Fee, models.U(1))
	if b.Batch, err = r.Store.SaveAttempt(ctx, b.Batch, a, charge); err != nil {
		return err
	}
	b.attempts = append([]models.Attempt{a}, b.attempts...)
	r.Log.Info("relay: offers more", "batch", b.ID, "nonce", b.Nonce, "fee", models.Gwei(a.Fee), "useless", useless)
	return r.publish(ctx, a)
}

// useless tells whether no ballot of a batch can count any more.
func (r *Relayer) useless(ctx context.Context, v *view, b *batch) (bool, error) {
	ballots, err := r.Store.BallotsIn(ctx, b.ID)
	for _, x := range ballots {
		state, err := r.Store.BallotState(ctx, x)
		if err != nil {
			return false, err
		}
		over, _, err := r.over(ctx, v, x)
		if err != nil || state != models.BallotCounted && state != models.BallotOvertaken && over == "" {
			return false, err
		}
	}
	return true, err
}

// sign signs one transaction of the account.
func (r *Relayer) sign(ctx context.Context, v *view, nonce uint64, m chain.Message, f Fees) (a models.Attempt, err error) {
	tx := types.NewTx(&types.DynamicFeeTx{
		ChainID: r.chainID, Nonce: nonce, GasTipCap: f.Tip, GasFeeCap: f.Fee, Gas: m.Gas, To: &m.To, Value: new(big.Int), Data: m.Data,
	})
	signed, err := r.Signer.Sign(ctx, tx, r.chainID)
	if err != nil {
		return a, errors.Join(errSigner, err)
	}
	raw, err := signed.MarshalBinary()
	if err != nil {
		return a, err
	}
	return models.Attempt{Hash: signed.Hash(), Raw: raw, Fee: wei(f.Fee), Tip: wei(f.Tip), Made: v.now, Head: v.tip.Block.Number}, nil
}

// store signs a batch, stores it with its nonce and its ballots, and sends it then.
func (r *Relayer) store(ctx context.Context, v *view, nonce uint64, m chain.Message, f Fees, ballots []models.Ballot) error {
	a, err := r.sign(ctx, v, nonce, m, f)
	if err != nil {
		return err
	}
	b := models.Batch{Relayer: r.account, Nonce: nonce, Gas: m.Gas, Charged: costs(m.Gas, f.Fee), Day: models.Day(v.now), Made: v.now}
	if b, err = r.Store.SaveBatch(ctx, b, a, ballots); err != nil {
		return err
	}
	a.Batch = b.ID
	v.open = append(v.open, batch{b, []models.Attempt{a}})
	r.Log.Info("relay: sends", "batch", b.ID, "nonce", nonce, "ballots", len(ballots), "gas", m.Gas, "fee", models.Gwei(a.Fee), "tx", a.Hash)
	return r.publish(ctx, a)
}

// publish sends what is stored. A node that does not take it is asked again in the next turn.
func (r *Relayer) publish(ctx context.Context, a models.Attempt) error {
	err := r.Node.Publish(ctx, a.Raw)
	if errors.Is(err, chain.ErrUnderpriced) || errors.Is(err, chain.ErrNonceUsed) {
		return nil // settle and push find out what is to be done
	}
	return err
}
