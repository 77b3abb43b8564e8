package chain

import (
	"bytes"
	"math"

	"backprop/models"
)

func (r *reader) callScheduled(l *event) error {
	a := l.args(3, 5)
	return r.operation(l, models.Operation{
		Operation: a.topicHash(1), Kind: models.CallScheduled, Position: uint(a.topicUint64(2)), Target: a.address(0),
		Value: a.uint(1), Data: bytes.Clone(a.bytes(2)), Predecessor: a.hash(3), Delay: atMost(a.uint(4)),
	}, a.err())
}

// atMost is a number of seconds; those that no database counts come to the same.
func atMost(seconds models.Uint) uint64 { return min(seconds.Uint64(), math.MaxInt64) }

func (r *reader) callExecuted(l *event) error {
	a := l.args(3, 3)
	return r.operation(l, models.Operation{
		Operation: a.topicHash(1), Kind: models.CallExecuted, Position: uint(a.topicUint64(2)), Target: a.address(0),
		Value: a.uint(1), Data: bytes.Clone(a.bytes(2)),
	}, a.err())
}

func (r *reader) cancelled(l *event) error {
	a := l.args(2, 0)
	return r.operation(l, models.Operation{Operation: a.topicHash(1), Kind: models.Cancelled}, a.err())
}

// operation keeps what the timelock said, if it could be read.
func (r *reader) operation(l *event, o models.Operation, err error) error {
	if err == nil && o.Position > math.MaxInt64 {
		err = errShape
	}
	if err != nil {
		return err
	}
	o.At = r.place(l)
	r.facts.Operations = append(r.facts.Operations, o)
	return nil
}
