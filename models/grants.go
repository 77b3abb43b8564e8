package models

import (
	"context"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"gorm.io/gorm"
)

// GrantFilter says which grants are asked for. Its zero value asks for all.
type GrantFilter struct {
	Program  uint64          // 0: any
	Status   GrantStatus     // empty: any
	Open     bool            // offered or active alone
	Token    *common.Address // nil: any
	Account  common.Address  // who has a seat in it; zero: any
	Seat     SeatKind        // together with Account; empty: any
	Proposed bool            // with a payout address that waits for its confirmation, while there is something to be paid
	Pending  bool            // with a milestone that is submitted and not decided, as far as events say
	Text     string          // in the title, or a number or an address
	Number   int             // page, from 1
	Size     int             // of a page; 0: all
}

// Grants returns a page of the grants that a filter asks for, newest first, and how many there are in all.
func (s *Store) Grants(ctx context.Context, f GrantFilter) ([]Grant, int, error) {
	var count int64
	if err := s.grants(ctx, f).Count(&count).Error; err != nil || count == 0 {
		return nil, 0, err
	}
	q := s.grants(ctx, f).Order("id DESC")
	if f.Size > 0 {
		q = page(q, f.Number, f.Size)
	}
	list, err := all[Grant](q)
	if err != nil {
		return nil, 0, err
	}
	return list, int(count), s.filled(ctx, list)
}

func (s *Store) grants(ctx context.Context, f GrantFilter) *gorm.DB {
	q := s.db(ctx).Model(&Grant{})
	if f.Program != 0 {
		q = q.Where("program = ?", num(f.Program))
	}
	if f.Status != "" {
		q = q.Where("status = ?", f.Status)
	}
	if f.Open {
		q = q.Where("status IN ?", []GrantStatus{Offered, GrantActive})
	}
	if f.Token != nil {
		q = q.Where("token = ?", *f.Token)
	}
	if f.Proposed {
		q = q.Where("proposed <> ? AND (status = ? OR status = ? AND "+owing+")", common.Address{}, GrantActive, GrantCancelled, Uint{})
	}
	if f.Pending {
		q = q.Where("status = ? AND id IN (SELECT grant_id FROM milestones WHERE submitted_at > 0 AND final = '')", GrantActive)
	}
	if f.Account != (common.Address{}) {
		q = q.Where("id IN (?)", s.seats(ctx, f))
	}
	return s.searched(ctx, q, strings.TrimSpace(f.Text))
}

// owing is the condition that a cancelled grant has something left for its payee.
const owing = "(settlement <> ? OR id IN (SELECT grant_id FROM milestones WHERE final = ''))"

// seats are the grants in which an account has one.
func (s *Store) seats(ctx context.Context, f GrantFilter) *gorm.DB {
	q := s.db(ctx).Model(&Seat{}).Select("grant_id").Where("account = ?", f.Account)
	if f.Seat != "" {
		q = q.Where("kind = ?", f.Seat)
	}
	return q
}

// searched limits a query to grants with a number, an address or a part of their title.
func (s *Store) searched(ctx context.Context, q *gorm.DB, text string) *gorm.DB {
	if text == "" {
		return q
	}
	if a, err := ParseAddress(text); err == nil {
		return q.Where("id IN (?)", s.seats(ctx, GrantFilter{Account: a}))
	}
	if n, err := ParseUint(strings.TrimPrefix(text, "#")); err == nil && n.Cmp(U(1<<63)) < 0 {
		return q.Where("id = ?", num(n.Uint64()))
	}
	like := "%" + escaped(strings.ToLower(text)) + "%"
	return q.Where(`document IN (?)`, s.db(ctx).Model(&documentRow{}).Select("hash").Where(`folded LIKE ? ESCAPE '!'`, like))
}

// escaped takes the meaning from the characters that LIKE gives one.
func escaped(text string) string {
	return strings.NewReplacer("!", "!!", "%", "!%", "_", "!_").Replace(text)
}

// Grant returns one grant, or ErrNotFound. Its submitted milestones tell how many votes challenge them.
func (s *Store) Grant(ctx context.Context, id uint64) (Grant, error) {
	return s.oneGrant(ctx, s.db(ctx).Where("id = ?", num(id)))
}

// GrantOf returns the grant that was made for a document, or ErrNotFound. There is one at most.
func (s *Store) GrantOf(ctx context.Context, document common.Hash) (Grant, error) {
	return s.oneGrant(ctx, s.db(ctx).Where("document = ?", document))
}

func (s *Store) oneGrant(ctx context.Context, q *gorm.DB) (Grant, error) {
	g, err := first[Grant](q)
	if err != nil {
		return g, err
	}
	list := []Grant{g}
	if err := s.filled(ctx, list); err != nil {
		return g, err
	}
	return list[0], s.thresholds(ctx, &list[0])
}

// GrantsOf returns the grants in which an account has a seat, newest first.
func (s *Store) GrantsOf(ctx context.Context, account common.Address) ([]Grant, error) {
	if account == (common.Address{}) {
		return nil, nil
	}
	list, _, err := s.Grants(ctx, GrantFilter{Account: account})
	return list, err
}

// ProposalGrants returns the grants that a proposal's execution created, in its order.
func (s *Store) ProposalGrants(ctx context.Context, proposal Uint) ([]Grant, error) {
	list, err := all[Grant](s.db(ctx).Where("proposal = ? AND id > 0", proposal).Order("id"))
	if err != nil {
		return nil, err
	}
	return list, s.filled(ctx, list)
}

// GrantCounts counts grants by where the last event left them. Program 0 stands for all programs.
func (s *Store) GrantCounts(ctx context.Context, program uint64) (map[GrantStatus]int, error) {
	var rows []struct {
		Status GrantStatus
		N      int
	}
	err := s.grants(ctx, GrantFilter{Program: program}).Select("status, COUNT(*) AS n").Group("status").Scan(&rows).Error
	counts := map[GrantStatus]int{}
	for _, row := range rows {
		counts[row.Status] = row.N
	}
	return counts, err
}

// filled adds to grants what isn't in their rows: milestones, titles and pauses.
func (s *Store) filled(ctx context.Context, list []Grant) error {
	ids, hashes, at := make([]uint64, len(list)), make([]common.Hash, len(list)), map[uint64]int{}
	for i, g := range list {
		ids[i], hashes[i], at[g.ID] = g.ID, g.Document, i
	}
	if len(list) == 0 {
		return nil
	}
	milestones, err := all[Milestone](s.db(ctx).Where("grant_id IN ?", ids).Order("grant_id, position"))
	if err != nil {
		return err
	}
	for _, m := range milestones {
		g := &list[at[m.GrantID]]
		g.Milestones = append(g.Milestones, m)
	}
	titles, err := s.titles(ctx, hashes)
	if err != nil {
		return err
	}
	e, err := s.Escrow(ctx)
	for i := range list {
		list[i].Title, list[i].Pauses = titles[list[i].Document], e.Pauses
	}
	return err
}

// thresholds tells of each submitted milestone how many votes challenge it.
func (s *Store) thresholds(ctx context.Context, g *Grant) error {
	for i := range g.Milestones {
		m := &g.Milestones[i]
		if m.SubmittedAt == 0 {
			continue
		}
		total, err := supplyAt(s.db(ctx), DAO{Clock: ByTimestamp}, m.SubmittedAt-1)
		if err != nil {
			return err
		}
		m.Threshold = g.Terms.Threshold(total)
	}
	return nil
}
