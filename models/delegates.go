package models

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"gorm.io/gorm"
)

// DelegateOrder is an order of the accounts with weight.
type DelegateOrder string

const (
	ByWeight     DelegateOrder = "weight"
	ByDelegators DelegateOrder = "holders" // most delegators first
	ByVoted      DelegateOrder = "voted"   // who voted on most of the last votes that are over first
	ByLot        DelegateOrder = "random"  // each account is as likely to be first as any other
)

// DelegateOrders lists them as forms do.
func DelegateOrders() []DelegateOrder { return []DelegateOrder{ByWeight, ByDelegators, ByVoted, ByLot} }

// Known tells whether o is one of DelegateOrders.
func (o DelegateOrder) Known() bool { return slices.Contains(DelegateOrders(), o) }

// columns is the order in the database, which has an index of each.
func (o DelegateOrder) columns() string {
	switch o {
	case ByDelegators:
		return "delegators DESC, votes DESC, account"
	case ByVoted:
		return "voted DESC, votes DESC, account"
	}
	return "votes DESC, account"
}

// DelegateFilter chooses a page of the accounts with weight.
type DelegateFilter struct {
	Search string // an address or the beginning of one, or words of a statement; empty means all
	Stated bool   // only those with a statement that stands
	Order  DelegateOrder
	Seed   uint64 // of ByLot: the same seed gives the same order
	Page   int    // from 1
	Size   int

	unstated []common.Address // whose statements are hidden
}

// Delegates returns a page of the accounts with weight, and how many the filter chooses.
func (s *Store) Delegates(ctx context.Context, f DelegateFilter) ([]Delegate, int, error) {
	var err error
	if f.unstated, err = s.unstated(ctx); err != nil {
		return nil, 0, err
	}
	holders, total, err := s.pick(ctx, f)
	if err != nil {
		return nil, 0, err
	}
	list, err := s.records(ctx, holders)
	return list, total, err
}

func (s *Store) pick(ctx context.Context, f DelegateFilter) ([]Holder, int, error) {
	if f.Order == ByLot {
		return s.drawn(ctx, f)
	}
	total, err := s.delegates(ctx, f)
	if err != nil {
		return nil, 0, err
	}
	list, err := all[Holder](page(s.weighty(ctx, f).Order(f.Order.columns()), f.Page, f.Size))
	return list, total, err
}

// weighty are the accounts with weight that a filter chooses.
func (s *Store) weighty(ctx context.Context, f DelegateFilter) *gorm.DB {
	q := s.db(ctx).Model(&Holder{}).Where("votes > ?", Uint{})
	if f.Stated {
		q = q.Where("account IN (?)", s.stated(ctx, f))
	}
	for _, word := range strings.Fields(f.Search) {
		if word != "0x" {
			q = q.Where(s.matching(ctx, f, word))
		}
	}
	return q
}

// stated are the accounts whose statement stands and is not hidden.
func (s *Store) stated(ctx context.Context, f DelegateFilter) *gorm.DB {
	q := s.db(ctx).Model(&Statement{}).Select("account").Where("sentence <> '' AND "+newestSigned, Data{}, Data{})
	if len(f.unstated) > 0 {
		q = q.Where("account NOT IN ?", f.unstated)
	}
	return q
}

// matching is the condition that an account begins with a word, or that its statement has it. Other text than hex digits
// begins no address.
func (s *Store) matching(ctx context.Context, f DelegateFilter, word string) *gorm.DB {
	low, high := addressRange(word)
	own := s.db(ctx).Where("account >= ? AND account <= ?", low, high)
	if strings.HasPrefix(word, "0x") {
		return own
	}
	like := "%" + escaped(strings.ToLower(word)) + "%"
	say := s.db(ctx).Where("account IN (?)", s.stated(ctx, f).Where("folded LIKE ? ESCAPE '!'", like))
	if low.Cmp(high) > 0 {
		return say
	}
	return own.Or(say)
}

// delegates counts the accounts that a filter chooses.
func (s *Store) delegates(ctx context.Context, f DelegateFilter) (int, error) {
	if strings.TrimSpace(f.Search) == "" && !f.Stated {
		n, err := s.total(ctx, totalDelegates)
		return int(n.Uint64()), err
	}
	var n int64
	err := s.weighty(ctx, f).Count(&n).Error
	return int(n), err
}

// CountDelegates is how many accounts have weight.
func (s *Store) CountDelegates(ctx context.Context) (int, error) {
	return s.delegates(ctx, DelegateFilter{})
}

// DrawLimit is how many accounts stand in the random order: those with most weight, so that drawing takes bounded time.
const DrawLimit = 2_000

// drawn is a page of the accounts in the order of lots that a seed draws for them. Who comes or goes meanwhile moves the
// others by a place and no more.
func (s *Store) drawn(ctx context.Context, f DelegateFilter) ([]Holder, int, error) {
	var accounts []common.Address
	if err := s.weighty(ctx, f).Order(ByWeight.columns()).Limit(DrawLimit).Pluck("account", &accounts).Error; err != nil {
		return nil, 0, err
	}
	total := len(accounts)
	from := min((max(f.Page, 1)-1)*f.Size, total)
	accounts = draw(accounts, f.Seed)[from:min(from+f.Size, total)]
	if len(accounts) == 0 {
		return nil, total, nil
	}
	list, err := all[Holder](s.db(ctx).Where("account IN ?", accounts))
	slices.SortFunc(list, func(a, b Holder) int {
		return cmp.Compare(slices.Index(accounts, a.Account), slices.Index(accounts, b.Account))
	})
	return list, total, err
}

// draw sorts accounts by their lots.
func draw(accounts []common.Address, seed uint64) []common.Address {
	type drawn struct {
		lot     uint64
		account common.Address
	}
	list := make([]drawn, len(accounts))
	for i, a := range accounts {
		list[i] = drawn{lot(a, seed), a}
	}
	slices.SortFunc(list, func(a, b drawn) int { return cmp.Or(cmp.Compare(a.lot, b.lot), a.account.Cmp(b.account)) })
	for i, d := range list {
		accounts[i] = d.account
	}
	return accounts
}

// lot is an account's number under a seed: all bits of both stir it, so that no account can choose to be low under a seed
// that it doesn't know.
func lot(a common.Address, seed uint64) uint64 {
	x := stir(seed)
	for i := 0; i < len(a); i += 4 {
		x = stir(x ^ uint64(a[i])<<24 ^ uint64(a[i+1])<<16 ^ uint64(a[i+2])<<8 ^ uint64(a[i+3]))
	}
	return x
}

// stir is the output function of SplitMix64.
func stir(x uint64) uint64 {
	x += 0x9e3779b97f4a7c15
	x = (x ^ x>>30) * 0xbf58476d1ce4e5b9
	x = (x ^ x>>27) * 0x94d049bb133111eb
	return x ^ x>>31
}

// Largest adds up the weights of the n accounts with most.
func (s *Store) Largest(ctx context.Context, n int) (sum Uint, err error) {
	list, err := all[Holder](s.db(ctx).Select("votes").Order("votes DESC, account").Limit(n))
	for _, h := range list {
		sum = sum.Add(h.Votes)
	}
	return sum, err
}

// addressRange is the lowest and highest address that begins with hex digits; other text matches no account.
func addressRange(s string) (low, high common.Address) {
	digits, ok := hexDigits(s)
	if !ok {
		return common.MaxAddress, common.Address{}
	}
	pad := func(c byte) common.Address {
		b := []byte(digits)
		for len(b) < 40 {
			b = append(b, c)
		}
		return common.HexToAddress(string(b))
	}
	return pad('0'), pad('f')
}
