package models

import (
	"context"
	"slices"
)

// ProposedSlate returns the newest proposal that a slate has become: its author's, which would create the grant of each of
// its lines. It is ErrNotFound while there is none.
func (s *Store) ProposedSlate(ctx context.Context, dao DAO, x Slate) (Proposal, error) {
	if len(x.Lines) == 0 {
		return Proposal{}, ErrNotFound
	}
	list, err := s.DocumentProposals(ctx, x.Lines[0].Document)
	if err != nil {
		return Proposal{}, err
	}
	found, err := Proposal{}, ErrNotFound
	for _, p := range list {
		if p.Proposer != x.Author || p.Title != x.Title {
			continue
		}
		whole, failed := s.Proposal(ctx, p.ID)
		if failed != nil {
			return Proposal{}, failed
		}
		if dao.createsAll(whole, x.Lines) {
			found, err = whole, nil
		}
	}
	return found, err
}

func (d DAO) createsAll(p Proposal, lines SlateLines) bool {
	for _, l := range lines {
		if !d.creates(p, l.Document) {
			return false
		}
	}
	return true
}

// GrantingProposals returns the newest proposals that would create grants, or have.
func (s *Store) GrantingProposals(ctx context.Context, dao DAO, most int) (list []Proposal, err error) {
	found, err := all[Proposal](whole(s.db(ctx).Select(listed)).Where("id IN (SELECT proposal_id FROM actions WHERE target = ?)", dao.Escrow).
		Order("block DESC, log DESC").Limit(4 * most))
	for _, p := range found {
		if len(list) < most && slices.ContainsFunc(dao.Effects(p), func(e Effect) bool { _, ok := e.Act.(CreateGrant); return ok }) {
			list = append(list, p)
		}
	}
	return list, err
}
