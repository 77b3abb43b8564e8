package models

import "context"

// OperationsOf returns what the timelock said of a proposal's operations, oldest first.
func (s *Store) OperationsOf(ctx context.Context, dao DAO, p Proposal) ([]Operation, error) {
	ids := dao.Operations(p)
	if len(ids) == 0 {
		return nil, nil
	}
	return all[Operation](s.db(ctx).Where("operation IN ?", ids).Order("block, log"))
}
