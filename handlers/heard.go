package handlers

import (
	"context"

	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
)

// heard holds the reviews in a proposal's text, of plans, against those that were handed in here.
func (r *reader) heard(p models.Proposal, plans ...common.Hash) map[common.Hash]models.Heard {
	return read(r, func(ctx context.Context) (map[common.Hash]models.Heard, error) {
		return r.store.Hear(ctx, p, plans...)
	})
}

// granted are the plans of the grants that actions create.
func granted(list []models.Effect) (plans []common.Hash) {
	for _, e := range list {
		if x, ok := e.Act.(models.CreateGrant); ok {
			plans = append(plans, x.Document)
		}
	}
	return plans
}
