package handlers

import (
	"context"
	"errors"

	"backprop/models"
)

// referred are the grants and programs that actions are about, of those that the record has.
func (r *reader) referred(list []models.Effect) (map[uint64]models.Grant, map[uint64]models.Program) {
	grants, programs := map[uint64]models.Grant{}, map[uint64]models.Program{}
	for _, e := range list {
		grant, program := models.Refers(e.Act)
		keepKnown(r, grants, grant, r.store.Grant)
		keepKnown(r, programs, program, r.store.Program)
	}
	return grants, programs
}

// keepKnown reads what has an id into a map, once; 0 is none, and neither is what the record does not have.
func keepKnown[T any](r *reader, all map[uint64]T, id uint64, f func(context.Context, uint64) (T, error)) {
	if _, seen := all[id]; seen || id == 0 || r.err != nil {
		return
	}
	switch x, err := f(r.ctx, id); {
	case err == nil:
		all[id] = x
	case !errors.Is(err, models.ErrNotFound):
		r.err = err
	}
}
