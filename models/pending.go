package models

import (
	"errors"

	"github.com/ethereum/go-ethereum/common"
)

// pending is an operation of the timelock that is scheduled and neither executed nor cancelled since.
type pending struct {
	Operation common.Hash `gorm:"primaryKey"`
	Block     uint64      // where the first of its calls was scheduled
	Log       uint
}

var pendingRows = table[pending]{"pendings", "operation, block, log", 1, func(p *pending, v []any) []any {
	return append(v, p.Operation[:], num(p.Block), num(p.Log))
}}

// waitingOf follows operations through what the timelock said of them; those that don't wait in the end are nil.
func waitingOf(said []Operation, open map[common.Hash]*pending) {
	for i := range said {
		o := &said[i]
		switch {
		case o.Kind != CallScheduled:
			open[o.Operation] = nil
		case open[o.Operation] == nil:
			open[o.Operation] = &pending{o.Operation, o.Block, o.Log}
		}
	}
}

// pendings keeps along which operations wait.
func (x *fold) pendings() error {
	open := map[common.Hash]*pending{}
	waitingOf(x.facts.Operations, open)
	return x.w.pendings(open)
}

// pendings derives again, for the operations of which something was taken back, whether they wait.
func (x *rewind) pendings() error {
	open := map[common.Hash]*pending{}
	for _, id := range x.operations {
		if _, done := open[id]; done {
			continue
		}
		said, err := all[Operation](x.w.Where("operation = ?", id).Order("block, log"))
		if err != nil {
			return err
		}
		open[id] = nil
		waitingOf(said, open)
	}
	return x.w.pendings(open)
}

// pendings writes the rows of some operations anew.
func (w *writer) pendings(open map[common.Hash]*pending) error {
	var gone, rows []pending
	for id, p := range open {
		gone = append(gone, pending{Operation: id})
		if p != nil {
			rows = append(rows, *p)
		}
	}
	return errors.Join(remove(w, pendingRows, gone), insert(w, pendingRows, rows))
}
