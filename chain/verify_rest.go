package chain

import (
	"context"

	"backprop/models"
)

// treasury asks what the treasury holds of every asset.
func (v *Verification) treasury(ctx context.Context, done *uint64) error {
	if v.older {
		return nil // of the past the record knows no balances: ETH comes and goes without a log
	}
	balances, err := v.Store.Balances(ctx, v.DAO)
	if err != nil {
		return err
	}
	for _, q := range v.prove.Holdings(balances) {
		if err := v.holding(ctx, q); err != nil {
			return err
		}
		*done++
	}
	return nil
}

// holding asks what an account holds: of ETH by a proof that the header holds, where the node gives one.
func (v *Verification) holding(ctx context.Context, q models.Proof) error {
	if q.Function != "" {
		return v.ask(ctx, q)
	}
	amount, err := v.Node.balance(ctx, models.Ether, q.To, v.header)
	if err != nil {
		return err
	}
	v.count.Asked++
	v.agree(q.Subject, q.Answers[0].What, q.Answers[0].Record, amount.String())
	return nil
}

// roles asks a TimelockController who may do what.
func (v *Verification) roles(ctx context.Context, done *uint64) error {
	list, err := v.past.Roles(ctx)
	if err != nil {
		return err
	}
	for _, r := range list {
		if err := v.ask(ctx, v.prove.Role(r)...); err != nil {
			return err
		}
		*done++
	}
	return nil
}

// operations asks the timelock about every operation that it ever told of.
func (v *Verification) operations(ctx context.Context, done *uint64) error {
	total, err := v.past.Count(ctx, &models.Operation{})
	if err != nil {
		return err
	}
	for from := models.Start; ; {
		list, err := v.past.Operations(ctx, from, piece)
		if err != nil || len(list) == 0 {
			return err
		}
		for _, o := range list {
			history, err := v.past.OperationsOf(ctx, o.Operation)
			if err != nil {
				return err
			}
			if history[len(history)-1].At == o.At {
				if err := v.ask(ctx, v.prove.Operation(history)...); err != nil {
					return err
				}
			}
			*done++
		}
		from = list[len(list)-1].At
		v.progress("operations", *done, total)
	}
}
