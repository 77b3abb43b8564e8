package models

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
)

// Conflict is why an account should not review an application.
type Conflict struct {
	Application string         `gorm:"primaryKey"`
	Reviewer    common.Address `gorm:"primaryKey"`
	Kind        ConflictKind   `gorm:"primaryKey"`
	Evidence    string         // a sentence
	Link        string         // path of what shows it; empty when Evidence says it all
	Found       uint64         // Unix seconds
}

// ConflictKind is what a conflict of interest stands on.
type ConflictKind string

const (
	Declared    ConflictKind = "declared"     // by the reviewer
	SameAddress ConflictKind = "same address" // the reviewer writes the application, or would be paid by it
	SameTeam    ConflictKind = "same team"    // the reviewer writes another application with one of its people
	PaidBetween ConflictKind = "payment"      // money went between the reviewer and one of its people
	Dust        ConflictKind = "dust"         // so little was sent to the reviewer that anybody could, to keep them out
)

// Blocks tells whether it keeps an account from reviewing. Dust is only told: else anybody could keep a reviewer out.
func (c Conflict) Blocks() bool { return c.Kind != Dust }

// PaymentDays is how long ago a payment still makes a conflict.
const PaymentDays = 180

// People are the accounts that an application is of: who writes it or ever did, who has submitted it, and who would be paid.
func (p Panel) People() (list []common.Address) {
	list = append(list, p.Application.Creator, p.Version.Author)
	for _, a := range p.Authors {
		if a.Wrote() {
			list = append(list, a.Account)
		}
	}
	if payee, err := ParseAddress(p.Version.Plan.Payee); err == nil {
		list = append(list, payee)
	}
	slices.SortFunc(list, common.Address.Cmp)
	list = slices.Compact(list)
	return slices.DeleteFunc(list, func(a common.Address) bool { return a == common.Address{} })
}

// Unfit returns what speaks against accounts as reviewers of an application, by account: what they declared, and what the
// record shows now.
func (s *Store) Unfit(ctx context.Context, dao DAO, p Panel, accounts []common.Address, now uint64) (map[common.Address][]Conflict, error) {
	m := map[common.Address][]Conflict{}
	add := func(list ...Conflict) {
		for _, c := range list {
			c.Application, c.Found = p.Application.ID, now
			m[c.Reviewer] = append(m[c.Reviewer], c)
		}
	}
	for _, c := range p.Conflicts {
		if c.Kind == Declared {
			m[c.Reviewer] = append(m[c.Reviewer], c)
		}
	}
	for _, a := range accounts {
		add(p.sameAddress(a)...)
	}
	for _, find := range []func(context.Context, DAO, Panel, []common.Address, uint64) ([]Conflict, error){s.sameTeam, s.sharedGrants, s.paidBetween} {
		found, err := find(ctx, dao, p, accounts, now)
		if err != nil {
			return nil, fmt.Errorf("conflicts of interest: %w", err)
		}
		add(found...)
	}
	return m, nil
}

func (p Panel) sameAddress(a common.Address) (list []Conflict) {
	payee, err := ParseAddress(p.Version.Plan.Payee)
	switch {
	case a == p.Application.Creator, a == p.Version.Author, Writes(p.Authors, a):
		list = append(list, Conflict{Reviewer: a, Kind: SameAddress, Evidence: "This account writes the application."})
	case slices.ContainsFunc(p.Authors, func(x Author) bool { return x.Account == a && x.Wrote() }):
		list = append(list, Conflict{Reviewer: a, Kind: SameAddress, Evidence: "This account wrote the application until it left."})
	case err == nil && a == payee:
		list = append(list, Conflict{Reviewer: a, Kind: SameAddress, Evidence: "This account is the application's payee."})
	}
	return list
}

// shared is an application that two accounts write.
type shared struct {
	Application, Title string
	One, Other         common.Address
}

// sameTeam finds other applications that accounts write together with this one's people. What only its authors can see
// is not told, and whom somebody only asked to join is not counted: else anybody could be kept out.
func (s *Store) sameTeam(ctx context.Context, _ DAO, p Panel, accounts []common.Address, _ uint64) (list []Conflict, err error) {
	var rows []shared
	err = s.db(ctx).Table("authors AS one").
		Joins("JOIN authors AS other ON other.application = one.application AND other.account <> one.account").
		Joins("JOIN applications ON applications.id = one.application").
		Where("one.account IN ? AND one.accepted > 0 AND other.account IN ? AND other.accepted > 0", accounts, p.People()).
		Where("applications.id <> ? AND applications.version > 0", p.Application.ID).
		Select("one.application AS application, applications.title AS title, one.account AS one, other.account AS other").
		Order("applications.submitted DESC, one.application, other.account").Find(&rows).Error
	for _, r := range rows {
		list = append(list, Conflict{
			Reviewer: r.One, Kind: SameTeam, Link: "/applications/" + r.Application,
			Evidence: "This account writes “" + strings.ReplaceAll(r.Title, "<!--", "") + "” together with " + r.Other.Hex() + ".",
		})
	}
	return list, err
}

// together is a grant whose money goes to two accounts.
type together struct {
	GrantID    uint64
	One, Other common.Address
}

// sharedGrants finds grants, paid of late or to be paid, whose money goes to an account and to one of the application's
// people: of which one is the payee and the other the payout address. Only an accepted grant counts, which its payee signed.
func (s *Store) sharedGrants(ctx context.Context, _ DAO, p Panel, accounts []common.Address, now uint64) (list []Conflict, err error) {
	var rows []together
	paid := []SeatKind{SeatPayee, SeatPayout}
	err = s.db(ctx).Table("seats AS one").
		Joins("JOIN seats AS other ON other.grant_id = one.grant_id AND other.account <> one.account").
		Joins("JOIN grants ON grants.id = one.grant_id").
		Where("one.account IN ? AND one.kind IN ? AND other.account IN ? AND other.kind IN ?", accounts, paid, p.People(), paid).
		Where("grants.accepted_at > 0 AND (grants.ended_at = 0 OR grants.ended_at > ?)", num(since(now))).
		Select("one.grant_id AS grant_id, one.account AS one, other.account AS other").
		Order("one.grant_id DESC, one.account, other.account").Find(&rows).Error
	for _, r := range rows {
		list = append(list, Conflict{
			Reviewer: r.One, Kind: PaidBetween, Link: fmt.Sprintf("/grants/%d", r.GrantID),
			Evidence: fmt.Sprintf("The money of grant %d goes to this account and to %s.", r.GrantID, r.Other.Hex()),
		})
	}
	return list, err
}

// since is from when on a payment makes a conflict.
func since(now uint64) uint64 { return now - min(now, PaymentDays*dayLength) }

// paidBetween adds up the governance token that went between accounts and the application's people of late.
func (s *Store) paidBetween(ctx context.Context, dao DAO, p Panel, accounts []common.Address, now uint64) (list []Conflict, err error) {
	people := p.People()
	first, err := s.blockSince(ctx, since(now))
	if err != nil || first == 0 {
		return nil, err
	}
	rows, err := all[Transfer](s.db(ctx).Where("block >= ? AND time >= ?", num(first), num(since(now))).
		Where("(sender IN ? AND recipient IN ?) OR (sender IN ? AND recipient IN ?)", accounts, people, people, accounts).
		Order("block DESC, log DESC"))
	if err != nil {
		return nil, err
	}
	got := map[[2]common.Address]Uint{}
	for _, t := range rows {
		got[[2]common.Address{t.Sender, t.Recipient}] = got[[2]common.Address{t.Sender, t.Recipient}].Add(t.Amount)
	}
	seen := map[[2]common.Address]bool{}
	for _, t := range rows { // newest first
		way := [2]common.Address{t.Sender, t.Recipient}
		asset, known := dao.Asset(t.Token)
		if seen[way] || !known || t.Amount.IsZero() || t.Sender == t.Recipient {
			continue
		}
		seen[way] = true
		list = append(list, between(asset, t, got[way], accounts)...)
	}
	return list, nil
}

// between is the conflict that payments of an asset from one account to another make: of sum in all, t the newest.
func between(a Asset, t Transfer, sum Uint, accounts []common.Address) (list []Conflict) {
	when := Date(t.Time)
	if slices.Contains(accounts, t.Sender) {
		list = append(list, Conflict{
			Reviewer: t.Sender, Kind: PaidBetween,
			Evidence: fmt.Sprintf("This account sent %s to %s within %d days, last on %s (transaction %s).", a.Words(sum), t.Recipient.Hex(), PaymentDays, when, t.Tx.Hex()),
		})
	}
	if slices.Contains(accounts, t.Recipient) {
		c := Conflict{
			Reviewer: t.Recipient, Kind: PaidBetween,
			Evidence: fmt.Sprintf("This account got %s from %s within %d days, last on %s (transaction %s).", a.Words(sum), t.Sender.Hex(), PaymentDays, when, t.Tx.Hex()),
		}
		if sum.Cmp(a.Unit()) < 0 {
			c.Kind = Dust
		}
		list = append(list, c)
	}
	return list
}

// Unit is one whole of an asset, in its smallest unit.
func (a Asset) Unit() Uint {
	u := U(1)
	for range a.Decimals {
		u = u.MulDiv(U(10), U(1))
	}
	return u
}

// blockSince is the first block with a transfer from a time on; 0 when there is none. Blocks' times grow with their
// numbers, so that it is found by halving.
func (s *Store) blockSince(ctx context.Context, time uint64) (uint64, error) {
	head, err := s.Cursor(ctx)
	if errors.Is(err, ErrNotFound) || err == nil && head.Time < time {
		return 0, nil
	}
	low, high := uint64(0), head.Number
	for err == nil && low < high {
		mid := low + (high-low)/2
		var t Transfer
		t, err = first[Transfer](s.db(ctx).Where("block >= ?", num(mid)).Order("block, log").Limit(1))
		switch {
		case errors.Is(err, ErrNotFound), err == nil && t.Time >= time:
			high, err = mid, nil
		default:
			low = max(mid+1, t.Block+1)
		}
	}
	return max(low, 1), err
}
