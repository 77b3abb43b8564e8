package models

import (
	"context"

	"github.com/ethereum/go-ethereum/common"
	"gorm.io/gorm"
)

// Applications returns those that a filter chooses, last submitted first; an author's with those saved last first.
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
	return all[Application](q.Order("submitted DESC, id"))
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
