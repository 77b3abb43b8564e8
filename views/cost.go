package views

import (
	"strings"

	"backprop/models"
)

// delegateGas is what a change of delegation takes at the most with tokens that keep checkpoints.
const delegateGas = 100_000

// delegateCost says what delegating costs; fee is in wei a gas, zero when it is not known.
func delegateCost(fee models.Uint) string {
	words := "It takes one transaction of about " + count(delegateGas) + " gas"
	if fee.IsZero() {
		return words + "; this site does not know the chain’s fee at present, your wallet shows it before you send."
	}
	return words + ", " + costOf(delegateGas, fee) + " at the chain’s fee of " + models.Gwei(fee) + " now; your wallet shows what it asks for."
}

// costOf is what gas costs, rounded up to two digits.
func costOf(gas uint64, fee models.Uint) string {
	wei, least := models.U(gas).MulDiv(fee, models.U(1)), models.U(1_000_000_000_000)
	if wei.Cmp(least) < 0 {
		return "less than " + models.Ether.Words(least)
	}
	if digits := wei.String(); len(digits) > 2 {
		unit, _ := models.ParseUint("1" + strings.Repeat("0", len(digits)-2))
		wei = wei.Add(unit).Sub(models.U(1)).MulDiv(models.U(1), unit).MulDiv(unit, models.U(1))
	}
	return "some " + models.Ether.Words(wei)
}

// freeSelf tells whether the reader can delegate to itself without a fee.
func (o *OwnVote) freeSelf() bool {
	return o.Free != nil && o.Free.Refusal == nil && o.Free.Ballot == nil
}
