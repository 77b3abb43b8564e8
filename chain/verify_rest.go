package chain

import (
	"context"

	"github.com/ethereum/go-ethereum/common"

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
	for _, b := range balances {
		amount, err := v.Node.balance(ctx, b.Asset, v.DAO.Treasury(), v.header)
		if err != nil {
			return err
		}
		v.count.Asked++
		v.count.Compared++
		if amount != b.Amount {
			v.differ("treasury", b.Asset.Symbol, b.Amount.String(), amount.String(), false)
		}
		*done++
	}
	return nil
}

// roles asks a TimelockController who may do what.
func (v *Verification) roles(ctx context.Context, done *uint64) error {
	list, err := v.past.Roles(ctx)
	if err != nil {
		return err
	}
	for _, r := range list {
		err := v.ask(ctx, query{
			subject: "roles", to: v.DAO.Timelock, data: encode("hasRole(bytes32,address)", r.Role, r.Account),
			expect: []expectation{yes(r.Role.Hex()+" of "+r.Account.Hex(), 0, r.Granted)},
		})
		if err != nil {
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
				if err := v.operation(ctx, o.Operation, scheduled(history)); err != nil {
					return err
				}
			}
			*done++
		}
		from = list[len(list)-1].At
		v.progress("operations", *done, total)
	}
}

// scheduled is the time that a timelock keeps for an operation with a history: when it may be executed, 1 when it was, 0
// when it was cancelled.
func scheduled(history []models.Operation) uint64 {
	switch last := history[len(history)-1]; last.Kind {
	case models.CallExecuted:
		return 1
	case models.Cancelled:
		return 0
	default:
		return last.Time + last.Delay
	}
}

// operation asks a timelock about an operation. Compound's only tells whether it waits.
func (v *Verification) operation(ctx context.Context, id common.Hash, timestamp uint64) error {
	q := query{
		subject: "operations/" + id.Hex(), to: v.DAO.Timelock, data: encode("getTimestamp(bytes32)", id),
		expect: []expectation{number("time", 0, models.U(timestamp))},
	}
	if v.DAO.TimelockKind == models.Compound {
		q.data = encode("queuedTransactions(bytes32)", id)
		q.expect = []expectation{yes("queued", 0, timestamp > 1)}
	}
	return v.ask(ctx, q)
}
