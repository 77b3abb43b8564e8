package models

import (
	"context"
	"encoding/hex"
	"fmt"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"gorm.io/gorm"
)

// LedgerFilter chooses entries of the ledger. Its zero value means all of them, newest first.
type LedgerFilter struct {
	Account     common.Address // a book; zero for all
	Asset       Asset          // zero for all
	Way         Way
	Kind        MovementKind // empty for all
	Proposal    Uint         // 0 for all
	Grant       uint64       // 0 for all
	From, Until Month        // both inclusive; 0 for no bound
	Before      LedgerKey    // older than this entry
	After       LedgerKey    // newer than this entry: those next to it
	Size        int          // 0 means all
}

// Way is whether something came or left.
type Way string

const (
	BothWays Way = ""
	In       Way = "in"
	Out      Way = "out"
)

// LedgerKey names an entry of the ledger; its zero value names none.
type LedgerKey struct {
	Block, Place   uint64
	Account, Asset common.Address
	Part           uint
}

// Key names the entry.
func (m Movement) Key() LedgerKey { return LedgerKey{m.Block, m.Place, m.Account, m.Asset, m.Part} }

// String is the key as it stands in a link.
func (k LedgerKey) String() string {
	if k == (LedgerKey{}) {
		return ""
	}
	return fmt.Sprintf("%d.%d.%x.%x.%d", k.Block, k.Place, k.Account, k.Asset, k.Part)
}

// ParseLedgerKey reads a key; what is none is the zero key.
func ParseLedgerKey(s string) (k LedgerKey) {
	parts := strings.Split(s, ".")
	if len(parts) != 5 {
		return k
	}
	var n [3]uint64
	for i, at := range []int{0, 1, 4} {
		u, err := ParseUint(parts[at])
		if err != nil || u.Cmp(U(1<<62)) > 0 {
			return k
		}
		n[i] = u.Uint64()
	}
	account, err := hex.DecodeString(parts[2])
	asset, also := hex.DecodeString(parts[3])
	if err != nil || also != nil || len(account) != common.AddressLength || len(asset) != common.AddressLength {
		return k
	}
	return LedgerKey{n[0], n[1], common.BytesToAddress(account), common.BytesToAddress(asset), uint(n[2])}
}

func (k LedgerKey) values() []any {
	return []any{num(k.Block), num(k.Place), k.Account, k.Asset, num(k.Part)}
}

const (
	ledgerKey    = "(block, place, account, asset, part)"
	newestFirst  = "block DESC, place DESC, account DESC, asset DESC, part DESC"
	oldestFirst  = "block, place, account, asset, part"
	ledgerBefore = ledgerKey + " < (?, ?, ?, ?, ?)"
	ledgerAfter  = ledgerKey + " > (?, ?, ?, ?, ?)"
)

// Movements returns the entries of the ledger that a filter chooses, newest first.
func (s *Store) Movements(ctx context.Context, f LedgerFilter) ([]Movement, error) {
	q, err := s.ledger(ctx, f)
	if err != nil {
		return nil, err
	}
	if f.Size > 0 {
		q = q.Limit(f.Size)
	}
	if f.After != (LedgerKey{}) {
		list, err := all[Movement](q.Where(ledgerAfter, f.After.values()...).Order(oldestFirst))
		slices.Reverse(list)
		return list, err
	}
	if f.Before != (LedgerKey{}) {
		q = q.Where(ledgerBefore, f.Before.values()...)
	}
	return all[Movement](q.Order(newestFirst))
}

// EachMovement hands over the entries that a filter chooses, oldest first, in pieces.
func (s *Store) EachMovement(ctx context.Context, f LedgerFilter, use func([]Movement) error) error {
	const piece = 1000
	for behind := f.After; ; {
		q, err := s.ledger(ctx, f)
		if err != nil {
			return err
		}
		if behind != (LedgerKey{}) {
			q = q.Where(ledgerAfter, behind.values()...)
		}
		list, err := all[Movement](q.Order(oldestFirst).Limit(piece))
		if err != nil || len(list) == 0 {
			return err
		}
		if err := use(list); err != nil {
			return err
		}
		behind = list[len(list)-1].Key()
	}
}

// ledger is a query of the entries that a filter chooses, whatever their place.
func (s *Store) ledger(ctx context.Context, f LedgerFilter) (*gorm.DB, error) {
	q := f.where(s.db(ctx).Model(&Movement{}))
	if !f.Proposal.IsZero() {
		q = q.Where("proposal_id = ?", f.Proposal)
	}
	if f.Grant != 0 {
		q = q.Where("grant_id = ?", num(f.Grant))
	}
	if f.From != 0 {
		block, err := s.blockUntil(ctx, f.From.From())
		if err != nil {
			return nil, err
		}
		q = q.Where("block > ?", num(block))
	}
	if f.Until != 0 {
		block, err := s.blockUntil(ctx, f.Until.Next().From())
		if err != nil {
			return nil, err
		}
		q = q.Where("block <= ?", num(block))
	}
	return q, nil
}

// where is what entries and flows have in common.
func (f LedgerFilter) where(q *gorm.DB) *gorm.DB {
	if f.Account != (common.Address{}) {
		q = q.Where("account = ?", f.Account)
	}
	if f.Asset != (Asset{}) {
		q = q.Where("asset = ?", f.Asset.Address)
	}
	if f.Way != BothWays {
		q = q.Where("outgoing = ?", f.Way == Out)
	}
	if f.Kind != "" {
		q = q.Where("kind = ?", f.Kind)
	}
	return q
}

// blockUntil is the last block with an entry before a time; 0 when there is none.
func (s *Store) blockUntil(ctx context.Context, time uint64) (uint64, error) {
	m, err := all[Movement](s.db(ctx).Select("block").Where("time < ?", num(time)).Order("time DESC, block DESC").Limit(1))
	if err != nil || len(m) == 0 {
		return 0, err
	}
	return m[0].Block, nil
}

// LedgerSum is what the entries that a filter chooses add up to.
type LedgerSum struct {
	Entries uint64
	Assets  []AssetSum // in the order of the DAO's list; what it doesn't list comes last
}

// AssetSum is what came and left of an asset.
type AssetSum struct {
	Asset   Asset
	In, Out Uint
}

// LedgerSum adds up the entries that a filter chooses, whatever their place: from the totals of months, which are kept along, or
// one by one where they are of one proposal or grant.
func (s *Store) LedgerSum(ctx context.Context, dao DAO, f LedgerFilter) (sum LedgerSum, err error) {
	var list []Flow
	if f.Proposal.IsZero() && f.Grant == 0 {
		list, err = s.flows(ctx, f)
	} else {
		f.Before, f.After = LedgerKey{}, LedgerKey{}
		err = s.EachMovement(ctx, f, func(part []Movement) error {
			for _, m := range part {
				list = append(list, Flow{Asset: m.Asset, Out: m.Out, Amount: m.Amount, Entries: 1})
			}
			return nil
		})
	}
	return sumFlows(dao, list), err
}

func (s *Store) flows(ctx context.Context, f LedgerFilter) ([]Flow, error) {
	q := f.where(s.db(ctx).Model(&Flow{}))
	if f.From != 0 {
		q = q.Where("month >= ?", num(uint64(f.From)))
	}
	if f.Until != 0 {
		q = q.Where("month <= ?", num(uint64(f.Until)))
	}
	return all[Flow](q)
}

func sumFlows(dao DAO, list []Flow) (sum LedgerSum) {
	sums := map[common.Address]*AssetSum{}
	for _, f := range list {
		sum.Entries += f.Entries
		a := sums[f.Asset]
		if a == nil {
			a = &AssetSum{Asset: dao.assetAt(f.Asset)}
			sums[f.Asset] = a
		}
		if f.Out {
			a.Out = a.Out.Add(f.Amount)
		} else {
			a.In = a.In.Add(f.Amount)
		}
	}
	for _, token := range dao.inOrder(sums) {
		sum.Assets = append(sum.Assets, *sums[token])
	}
	return sum
}

// assetAt is the asset at an address; one that isn't listed has no name and no decimals.
func (d DAO) assetAt(token common.Address) Asset {
	if a, ok := d.Asset(token); ok {
		return a
	}
	return Asset{Address: token}
}

// AssetAt is the asset at an address; one that isn't listed has no name and no decimals.
func (d DAO) AssetAt(token common.Address) Asset { return d.assetAt(token) }

// inOrder are keys in the order of the DAO's list of assets, the rest by address.
func (d DAO) inOrder(sums map[common.Address]*AssetSum) (list []common.Address) {
	for _, a := range d.Payable() {
		if sums[a.Address] != nil {
			list = append(list, a.Address)
		}
	}
	known := len(list)
	for token := range sums {
		if _, ok := d.Asset(token); !ok {
			list = append(list, token)
		}
	}
	slices.SortFunc(list[known:], common.Address.Cmp)
	return list
}

// Months are those from the ledger's first entry to a moment, newest first.
func (s *Store) Months(ctx context.Context, now uint64) (list []Month, err error) {
	first, err := all[Movement](s.db(ctx).Select("time").Order("time, block").Limit(1))
	if err != nil || len(first) == 0 {
		return nil, err
	}
	const most = 1200
	for m, begin := MonthOf(max(now, first[0].Time)), first[0].Month(); m >= begin && len(list) < most; m = m.Previous() {
		list = append(list, m)
	}
	return list, nil
}
