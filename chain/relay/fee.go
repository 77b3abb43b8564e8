package relay

import (
	"math/big"

	"backprop/chain"
	"backprop/models"
)

// Fees are what a transaction offers: wei a gas at most, and of that above the base fee at most.
type Fees struct{ Fee, Tip *big.Int }

// Caps are what the operator offers at most.
type Caps struct{ Fee, Tip *big.Int }

// wanted is what a transaction should offer now: it stays in the chain's reach while the base fee doubles, within the cap.
// ok is false while the base fee with a tip is above the cap.
func (c Caps) wanted(t chain.Tip) (f Fees, ok bool) {
	f.Tip = smaller(t.Priority, c.Tip)
	f.Fee = new(big.Int).Add(new(big.Int).Lsh(t.Base, 1), f.Tip)
	f.Fee = smaller(f.Fee, c.Fee)
	return f, price(t, c).Cmp(c.Fee) <= 0
}

// price is what a transaction would pay in the next block, wei a gas.
func price(t chain.Tip, c Caps) *big.Int {
	return new(big.Int).Add(t.Base, smaller(t.Priority, c.Tip))
}

// bumped is what a transaction offers that takes the place of one that offers f: an eighth more of both, as nodes want a tenth,
// or what is wanted now if that is more. ok is false when it would be above the cap. Above the base fee it may so offer more than the
// operator's cap: a node takes no other in its place, and what it pays stays under the cap of the whole.
func (c Caps) bumped(f, now Fees) (Fees, bool) {
	more := Fees{larger(eighth(f.Fee), now.Fee), larger(eighth(f.Tip), now.Tip)}
	more.Fee = larger(more.Fee, more.Tip)
	return more, more.Fee.Cmp(c.Fee) <= 0
}

// exhausted tells whether a transaction that offers f gives the next block all that the operator gives above the base fee: that it
// is in no block is not for want of money.
func (c Caps) exhausted(f Fees, t chain.Tip) bool {
	return eighth(f.Tip).Cmp(c.Tip) > 0 && f.Fee.Cmp(new(big.Int).Add(t.Base, f.Tip)) >= 0
}

// eighth is v and an eighth of it, rounded up.
func eighth(v *big.Int) *big.Int {
	x := new(big.Int).Mul(v, big.NewInt(9))
	x.Add(x, big.NewInt(7))
	return x.Rsh(x, 3)
}

// reaches tells whether a transaction that offers f can be in the next block.
func (f Fees) reaches(t chain.Tip) bool { return f.Fee.Cmp(t.Base) >= 0 }

func smaller(a, b *big.Int) *big.Int {
	if a.Cmp(b) < 0 {
		return a
	}
	return b
}

func larger(a, b *big.Int) *big.Int {
	if a.Cmp(b) > 0 {
		return a
	}
	return b
}

// wei is a number as the record keeps it; those here are neither negative nor over 256 bits.
func wei(v *big.Int) models.Uint {
	u, _ := models.FromBig(v)
	return u
}

// costs is what gas costs at a price.
func costs(gas uint64, price *big.Int) models.Uint {
	return wei(new(big.Int).Mul(new(big.Int).SetUint64(gas), price))
}
