package chain

import (
	"math"

	"github.com/ethereum/go-ethereum/core/types"

	"backprop/models"
)

func (r *reader) callScheduled(l *types.Log) error {
	e, err := timelock.UnpackCallScheduledEvent(l)
	if err != nil {
		return err
	}
	value, ok := models.FromBig(e.Value)
	if !ok || !e.Index.IsInt64() {
		return errRange
	}
	delay := uint64(math.MaxInt64) // longer ones come to the same
	if e.Delay.IsInt64() {
		delay = e.Delay.Uint64()
	}
	r.operation(l, models.Operation{
		Operation: e.Id, Kind: models.CallScheduled, Position: uint(e.Index.Uint64()), Target: e.Target,
		Value: value, Data: e.Data, Predecessor: e.Predecessor, Delay: delay,
	})
	return nil
}

func (r *reader) callExecuted(l *types.Log) error {
	e, err := timelock.UnpackCallExecutedEvent(l)
	if err != nil {
		return err
	}
	value, ok := models.FromBig(e.Value)
	if !ok || !e.Index.IsUint64() {
		return errRange
	}
	r.operation(l, models.Operation{
		Operation: e.Id, Kind: models.CallExecuted, Position: uint(e.Index.Uint64()), Target: e.Target, Value: value, Data: e.Data,
	})
	return nil
}

func (r *reader) cancelled(l *types.Log) error {
	e, err := timelock.UnpackCancelledEvent(l)
	if err != nil {
		return err
	}
	r.operation(l, models.Operation{Operation: e.Id, Kind: models.Cancelled})
	return nil
}

func (r *reader) operation(l *types.Log, o models.Operation) {
	o.At = r.place(l)
	r.facts.Operations = append(r.facts.Operations, o)
}
