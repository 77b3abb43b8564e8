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
	order := "submitted DESC, id"
	own := f.Author != (common.Address{})
	if own {
		order = "updated DESC, id"
	}
	list, err := all[Application](q.Order(order))
	if err != nil {
		return nil, err
	}
	return list, s.publish(ctx, list, own)
}

// publish adds what became of each newest version, and puts its plan in the place of the working copy unless that is one's
// own.
func (s *Store) publish(ctx context.Context, list []Application, own bool) error {
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
		newest := map[string]Version{}
		for _, v := range versions {
			newest[v.Application] = v
		}
		for i := range part {
			if !own {
				part[i].Plan = newest[part[i].ID].Plan
			}
		}
		if err := s.outcomes(ctx, part, ids, newest); err != nil {
			return err
		}
	}
	return nil
}

// outcomes adds the decisions on the newest versions, and the grants that they became.
func (s *Store) outcomes(ctx context.Context, list []Application, ids []string, newest map[string]Version) error {
	decisions, err := all[Decision](s.db(ctx).Where("application IN ? AND "+newestDecisions, ids))
	if err != nil {
		return err
	}
	hashes := make([]common.Hash, 0, len(newest))
	for _, v := range newest {
		hashes = append(hashes, v.Document)
	}
	var grants []struct {
		ID       uint64
		Document common.Hash
	}
	if err := s.db(ctx).Model(&Grant{}).Select("id", "document").Where("document IN ?", hashes).Find(&grants).Error; err != nil {
		return err
	}
	decided, granted := map[string]DecisionKind{}, map[common.Hash]uint64{}
	for _, d := range decisions {
		decided[d.Application] = d.Kind
	}
	for _, g := range grants {
		granted[g.Document] = g.ID
	}
	for i, a := range list {
		list[i].Decided = decided[a.ID]
		if v, there := newest[a.ID]; there {
			list[i].Grant = granted[v.Document]
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
		q = q.Where("id IN (SELECT application FROM authors WHERE account = ? AND accepted > 0 AND left_at = 0)", f.Author)
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
