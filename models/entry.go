package models

import "context"

// Entry is a movement with the title of what it was for.
type Entry struct {
	Movement
	Title string // of the grant, else of the proposal; empty where neither has one
}

// Entries returns the entries of the ledger that a filter chooses, newest first.
func (s *Store) Entries(ctx context.Context, f LedgerFilter) ([]Entry, error) {
	list, err := s.Movements(ctx, f)
	if err != nil {
		return nil, err
	}
	return s.Titled(ctx, list)
}

// Titled adds titles to movements.
func (s *Store) Titled(ctx context.Context, list []Movement) ([]Entry, error) {
	proposals, err := s.proposalTitles(ctx, list)
	if err != nil {
		return nil, err
	}
	grants, err := s.grantTitles(ctx, list)
	if err != nil {
		return nil, err
	}
	entries := make([]Entry, len(list))
	for i, m := range list {
		entries[i] = Entry{m, proposals[m.ProposalID]}
		if title := grants[m.GrantID]; title != "" {
			entries[i].Title = title
		}
	}
	return entries, nil
}

func (s *Store) proposalTitles(ctx context.Context, list []Movement) (map[Uint]string, error) {
	titles := map[Uint]string{}
	for _, m := range list {
		if !m.ProposalID.IsZero() {
			titles[m.ProposalID] = ""
		}
	}
	ids := make([]Uint, 0, len(titles))
	for id := range titles {
		ids = append(ids, id)
	}
	return titles, chunks(ids, func(part []Uint) error {
		rows, err := all[Proposal](s.db(ctx).Select("id", "title").Where("id IN ?", part))
		for _, p := range rows {
			titles[p.ID] = p.Title
		}
		return err
	})
}

func (s *Store) grantTitles(ctx context.Context, list []Movement) (map[uint64]string, error) {
	ids, titles := map[uint64]bool{}, map[uint64]string{}
	for _, m := range list {
		ids[m.GrantID] = true
	}
	delete(ids, 0)
	return titles, chunks(sorted(ids), func(part []uint64) error {
		rows, err := all[Grant](s.db(ctx).Where("id IN ?", part))
		if err == nil {
			err = s.filled(ctx, rows)
		}
		for _, g := range rows {
			titles[g.ID] = g.Title
		}
		return err
	})
}
