package relay

import (
	"context"
	"errors"
	"strings"

	"backprop/chain"
	"backprop/models"
)

// What keeps a relayer from sending.
var (
	errNode   = errors.New("the node can't be asked")
	errSigner = errors.New("the signer does not sign")
	errPowers = errors.New("the account that pays for ballots has powers in the DAO")
)

// report keeps how the account was found and what keeps it from sending, for pages, and raises or ends the alarm.
func (r *Relayer) report(ctx context.Context, v *view, err error) error {
	x := models.Relayer{Account: r.account, Wrong: r.wrongOf(v, err)}
	if v.tip.Base == nil { // nothing is known but that
		x.Balance, x.Price, x.Head, x.Seen = r.noted.Balance, r.noted.Price, r.noted.Head, r.noted.Seen
	} else {
		x.Balance, x.Price, x.Head, x.Seen = v.balance, wei(price(v.tip, r.Caps)), v.tip.Block.Number, v.now
	}
	r.alarm(x, v.powers)
	if x.Head != r.noted.Head || x.Wrong != r.noted.Wrong || x.Balance != r.noted.Balance {
		if saved := r.Store.SaveRelayer(ctx, x); saved != nil {
			return errors.Join(err, saved)
		}
		r.noted = x
	}
	if errors.Is(err, chain.ErrPoor) || errors.Is(err, errPowers) {
		return nil // told by the alarm, once
	}
	return err
}

// wrongOf is what keeps it from sending, as voters read it; empty when nothing does.
func (r *Relayer) wrongOf(v *view, err error) string {
	switch {
	case errors.Is(err, errPowers):
		return "The account that pays for votes has powers in the DAO that it must not have."
	case errors.Is(err, chain.ErrPoor), v.tip.Base != nil && v.balance.Cmp(costs(models.GasOf(models.Ballot{}), price(v.tip, r.Caps))) < 0:
		return "The account that pays for votes is empty."
	case errors.Is(err, errSigner):
		return "The key that signs for the account that pays can't be reached."
	case errors.Is(err, errNode):
		return "The chain can't be reached."
	case err != nil:
		return "Sending fails; the log says why."
	}
	return ""
}

// alarm logs when something begins to be wrong, and when it ends.
func (r *Relayer) alarm(x models.Relayer, powers []string) {
	if x.Wrong == r.wrong {
		return
	}
	if x.Wrong != "" {
		r.Log.Error("relay: "+x.Wrong, "account", x.Account, "balance", models.Ether.Words(x.Balance), "powers", strings.Join(powers, ", "))
	} else {
		r.Log.Info("relay: all is well again", "account", x.Account, "balance", models.Ether.Words(x.Balance))
	}
	r.wrong = x.Wrong
}
