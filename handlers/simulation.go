package handlers

import (
	"errors"

	"backprop/models"
)

// simulation is what became of a proposal when it was tried last; nil before that, and of one that can't be executed any more.
func (r *reader) simulation(p models.Proposal, now models.Moment) *models.Simulation {
	if r.err != nil || !p.Live(now) {
		return nil
	}
	s, err := r.store.Simulation(r.ctx, p.ID)
	if errors.Is(err, models.ErrNotFound) {
		return nil
	}
	r.err = err
	return &s
}
