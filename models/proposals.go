package models

import (
	"context"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"gorm.io/gorm"
	"gorm.io/gorm/clause"
)

// Proposal returns a proposal with its actions and standing, or ErrNotFound.
func (s *Store) Proposal(ctx context.Context, id Uint) (Proposal, error) {
	q := s.db(ctx).Preload("Standing").Preload("Actions", func(q *gorm.DB) *gorm.DB { return q.Order("position") })
	return first[Proposal](q.Where("id = ?", id))
}

// named returns proposals by their ids, with actions and standings but without their texts.
func (s *Store) named(ctx context.Context, ids []Uint) (map[Uint]Proposal, error) {
	list := make(map[Uint]Proposal, len(ids))
	if len(ids) == 0 {
		return list, nil
	}
	for _, id := range ids {
		list[id] = Proposal{ID: id}
	}
	rows, err := all[Proposal](whole(s.db(ctx).Select(listed).Where("id IN ?", ids)))
	for _, p := range rows {
		list[p.ID] = p
	}
	return list, err
}

// whole adds actions and standings to a query of proposals.
func whole(q *gorm.DB) *gorm.DB {
	return q.Preload("Standing").Preload("Actions", func(q *gorm.DB) *gorm.DB { return q.Order("position") })
}

// Filter chooses proposals. Its zero value means all of them, newest first.
type Filter struct {
	States []State
	Track  Track
	Search string // in title, text and number; or an address of proposer or recipient
	Prefix string // of proposal numbers, for Search
	Order  Order
	Page   int // from 1
	Size   int // 0 means all
}

// Order is how a list of proposals is sorted.
type Order string

const (
	Newest Order = "newest"
	Ending Order = "ending" // open votes by deadline first, then newest
)

// Proposals returns a page of the proposals that a filter chooses at a moment, with actions and standings but without
// their texts, and how many it chooses in all.
func (s *Store) Proposals(ctx context.Context, f Filter, now Moment) ([]Proposal, int, error) {
	t, err := s.totals(ctx)
	if err != nil {
		return nil, 0, err
	}
	if f.Size > 0 && strings.TrimSpace(f.Search) == "" && t.tell(now) {
		return s.list(ctx, f, now, t)
	}
	return s.scan(ctx, f, now)
}

// scan looks at every proposal: for words in its text, for its state at a moment before the cursor, or because all are
// wanted.
func (s *Store) scan(ctx context.Context, f Filter, now Moment) ([]Proposal, int, error) {
	q := s.chosen(ctx, f, now)
	var total int64
	if err := q.Count(&total).Error; err != nil {
		return nil, 0, err
	}
	q = s.chosen(ctx, f, now).Select(listed)
	q = q.Clauses(f.Order.clause(now.Clock))
	if f.Size > 0 {
		q = page(q, f.Page, f.Size)
	}
	rows, err := all[Proposal](whole(q))
	return rows, int(total), err
}

// listed are the columns of a proposal in a list: all but its texts, which may be long.
const listed = "proposals.id, proposals.block, proposals.log, proposals.tx, proposals.time, proposals.proposer, proposals.snapshot, proposals.deadline, proposals.description_hash, proposals.title, proposals.track"

// clause is the order in SQL at a timepoint.
func (o Order) clause(clock uint64) clause.OrderBy {
	const newest = "proposals.block DESC, proposals.log DESC"
	if o != Ending {
		return clause.OrderBy{Expression: clause.Expr{SQL: newest}}
	}
	const open = "CASE WHEN proposals.snapshot < ? AND standings.deadline >= ? AND standings.outcome = '' THEN standings.deadline ELSE 9223372036854775807 END"
	return clause.OrderBy{Expression: clause.Expr{SQL: open + ", " + newest, Vars: []any{clock, clock}}}
}

func (s *Store) chosen(ctx context.Context, f Filter, now Moment) *gorm.DB {
	q := s.db(ctx).Model(&Proposal{}).Joins("JOIN standings ON standings.proposal_id = proposals.id")
	if len(f.States) > 0 {
		q = q.Where("("+stateSQL+") IN ?", now.Clock, now.Clock, now.Time, f.States)
	}
	if f.Track != "" {
		q = q.Where("proposals.track = ?", f.Track)
	}
	if strings.TrimSpace(f.Search) != "" {
		q = search(q, f.Search, f.Prefix)
	}
	return q
}

// stateSQL is Proposal.State in SQL, with the timepoint bound twice and then the time. A test holds the two together.
const stateSQL = `CASE
 WHEN standings.outcome = 'executed' THEN 7
 WHEN standings.outcome = 'canceled' THEN 2
 WHEN proposals.snapshot >= ? THEN 0
 WHEN standings.deadline >= ? AND NOT standings.early THEN 1
 WHEN NOT standings.passed AND NOT standings.early THEN 3
 WHEN standings.eta = 0 THEN 4
 WHEN standings.expires <> 0 AND standings.expires <= ? THEN 6
 ELSE 5 END`

// addresses are those of proposer, targets and recipients in lower case, one a line.
func (p Proposal) addresses() string {
	list := []string{p.Proposer.Hex()}
	for _, a := range p.Actions {
		list = append(list, a.Target.Hex())
		if to, _, ok := decodeTransfer(a.Input()); ok {
			list = append(list, to.Hex())
		}
	}
	return strings.ToLower(strings.Join(list, "\n"))
}

// search looks for words in the text, for addresses or their beginnings, or for a number such as BP-7 or 7.
func search(q *gorm.DB, s, prefix string) *gorm.DB {
	s = strings.ToLower(strings.TrimSpace(s))
	words, like := []string{}, []any{}
	for _, word := range strings.Fields(s) {
		pattern := "%" + escapeLike(word) + "%"
		if strings.HasPrefix(word, "0x") && len(word) >= 6 {
			words = append(words, `(proposals.folded LIKE ? ESCAPE '\' OR proposals.addresses LIKE ? ESCAPE '\')`)
			like = append(like, pattern, pattern)
		} else {
			words = append(words, `proposals.folded LIKE ? ESCAPE '\'`)
			like = append(like, pattern)
		}
	}
	where := strings.Join(words, " AND ")
	if id, err := ParseUint(strings.TrimPrefix(s, strings.ToLower(prefix)+"-")); err == nil {
		where = "(" + where + ") OR proposals.id = ?"
		like = append(like, id)
	}
	return q.Where("("+where+")", like...)
}

func escapeLike(s string) string {
	return strings.NewReplacer(`\`, `\\`, `%`, `\%`, `_`, `\_`).Replace(s)
}

// Proposed returns the proposal that a draft has become: its author's, with its text, and with its payment or other calls in the place of
// that. It is ErrNotFound while there is none.
func (s *Store) Proposed(ctx context.Context, dao DAO, d Draft) (Proposal, error) {
	pay, unpaid := d.Payment(dao)
	list, err := all[Proposal](s.db(ctx).Preload("Actions").Where("proposer = ? AND description_hash = ?", d.Author, crypto.Keccak256Hash([]byte(d.Description()))))
	for _, p := range list {
		if unpaid != nil || len(p.Actions) != 1 || dao.Effect(p.Actions[0]).Payment == pay {
			return p, nil
		}
	}
	if err == nil {
		err = ErrNotFound
	}
	return Proposal{}, err
}

// ProposalsBy returns an account's proposals, newest first, without their texts.
func (s *Store) ProposalsBy(ctx context.Context, proposer common.Address) ([]Proposal, error) {
	return all[Proposal](whole(s.db(ctx).Select(listed)).Where("proposer = ?", proposer).Order("block DESC, log DESC").Limit(100))
}
