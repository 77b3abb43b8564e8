package models

import (
	"context"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"gorm.io/gorm"
)

// Applications returns those that a filter chooses, last submitted first, each with the plan of its newest version; an
// author's with their working copies, those saved last first.
func (s *Store) Applications(ctx context.Context, f ApplicationFilter) ([]Application, error) {
	q, err := s.sought(ctx, f)
	if err != nil {
		return nil, err
	}
	if f.Limit > 0 {
		q = q.Limit(f.Limit)
	}
	if f.Author != (common.Address{}) {
		return all[Application](q.Order("updated DESC, id"))
	}
	list, err := all[Application](q.Order("submitted DESC, id"))
	if err != nil {
		return nil, err
	}
	return list, s.publish(ctx, list)
}

// publish puts the newest version's plan in the place of each working copy.
func (s *Store) publish(ctx context.Context, list []Application) error {
	for part := range slices.Chunk(list, 200) {
		ids := make([]string, len(part))
		for i, a := range part {
			ids[i] = a.ID
		}
		versions, err := all[Version](s.db(ctx).Where("application IN ?", ids).
			Where("number = (SELECT version FROM applications WHERE id = application)"))
		if err != nil {
			return err
		}
		plans := map[string]Plan{}
		for _, v := range versions {
			plans[v.Application] = v.Plan
		}
		for i := range part {
			part[i].Plan = plans[part[i].ID]
		}
	}
	return nil
}

func (s *Store) sought(ctx context.Context, f ApplicationFilter) (*gorm.DB, error) {
	q := s.db(ctx)
	if f.Program > 0 {
		q = q.Where("program = ?", num(f.Program))
	}
	switch {
	case f.Status != "":
		q = q.Where("status = ?", f.Status)
	case f.Author == (common.Address{}):
		q = q.Where("status <> ?", ApplicationDraft)
	}
	if f.Author != (common.Address{}) {
		q = q.Where("id IN (SELECT application FROM authors WHERE account = ? AND accepted > 0)", f.Author)
	}
	if f.After == "" {
		return q, nil
	}
	last, err := s.Application(ctx, f.After)
	order := num(last.Submitted)
	column := "submitted"
	if f.Author != (common.Address{}) {
		order, column = num(last.Updated), "updated"
	}
	return q.Where(column+" < ? OR "+column+" = ? AND id > ?", order, order, last.ID), err
}
