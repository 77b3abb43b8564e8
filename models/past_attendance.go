package models

import (
	"context"

	"github.com/ethereum/go-ethereum/common"
)

// Endings returns the proposals whose votes are the last that are over: as stored, and as standings say. Newest first.
func (p Past) Endings(ctx context.Context) (stored, counted []Uint, err error) {
	was, err := endings(p.store.db(ctx))
	if err != nil {
		return nil, nil, err
	}
	is, err := over(p.store.db(ctx), p.dao.Timepoint(p.block))
	return idsOf(was), idsOf(is), err
}

func idsOf(list []Standing) []Uint {
	ids := make([]Uint, len(list))
	for i, st := range list {
		ids[i] = st.ProposalID
	}
	return ids
}

// Voted counts on how many proposals an account voted, of those given.
func (p Past) Voted(ctx context.Context, a common.Address, ids []Uint) (int, error) {
	if len(ids) == 0 {
		return 0, nil
	}
	var n int64
	err := p.facts(ctx).Model(&Vote{}).Where("voter = ? AND proposal_id IN ?", a, ids).Distinct("proposal_id").Count(&n).Error
	return int(n), err
}
