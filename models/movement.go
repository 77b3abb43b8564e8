package models

import (
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// Movement is an amount that came to one of the DAO's books or left it. What goes from one book to another is two movements.
type Movement struct {
	Block      uint64         `gorm:"primaryKey;autoIncrement:false"`
	Place      uint64         `gorm:"primaryKey;autoIncrement:false"` // in the block: 0 came without an event, n is log n-1
	Account    common.Address `gorm:"primaryKey"`                     // the book
	Asset      common.Address `gorm:"primaryKey"`                     // zero is ETH
	Part       uint           `gorm:"primaryKey;autoIncrement:false"` // of several in one place
	Tx         common.Hash    // zero when it is not known
	Time       uint64         // Unix seconds
	Out        bool           `gorm:"column:outgoing"`
	Amount     Uint
	Other      common.Address // where it came from or went to; zero when that is not known, or nobody
	Kind       MovementKind
	ProposalID Uint   // that was executed, or that made the grant or the round; zero for none
	GrantID    uint64 // 0 for none
	Milestone  uint64 // counted from 1; 0 for none
	Round      uint64 // 0 for none
	Since      uint64 // of what has no event: it came or left after this block; one below Block when it is located
	Balance    Uint   // of the book afterwards
	Known      bool   // whether Balance is what the chain says, and not short of something that is not located
}

// MovementKind says what a movement was for.
type MovementKind string

const (
	MovedPayment    MovementKind = "payment"    // a proposal paid it
	MovedGrant      MovementKind = "grant"      // the treasury funded a grant
	MovedMilestone  MovementKind = "milestone"  // the escrow paid for a milestone
	MovedSettlement MovementKind = "settlement" // the escrow settled a stopped grant
	MovedRound      MovementKind = "round"      // the treasury funded a round of rewards
	MovedReward     MovementKind = "reward"     // the distributor paid an account
	MovedReturn     MovementKind = "return"     // came back from the escrow or the distributor
	MovedSweep      MovementKind = "sweep"      // came back because nobody was owed it
	MovedBetween    MovementKind = "between"    // from one of the books to another, for none of these
	MovedDeposit    MovementKind = "deposit"    // somebody sent it
	MovedMint       MovementKind = "mint"       // the token was made
	MovedBurn       MovementKind = "burn"       // the token was destroyed
	MovedTaken      MovementKind = "taken"      // left by no executed proposal: an allowance, or a token that moves by itself
	MovedUnseen     MovementKind = "unseen"     // left without an event
	MovedUnlocated  MovementKind = "unlocated"  // came without an event, in a block that is still looked for
	MovedOpening    MovementKind = "opening"    // came without an event before the first block whose state the node keeps
)

// MovementKinds are all kinds, in the order in which pages list them.
func MovementKinds() []MovementKind {
	return []MovementKind{
		MovedPayment, MovedGrant, MovedMilestone, MovedSettlement, MovedRound, MovedReward, MovedReturn, MovedSweep, MovedBetween, MovedDeposit,
		MovedMint, MovedBurn, MovedTaken, MovedUnseen, MovedUnlocated, MovedOpening,
	}
}

// Known tells whether it is one of the kinds.
func (k MovementKind) Known() bool { return slices.Contains(MovementKinds(), k) }

// spends are the kinds by which money leaves the DAO's books for good.
var spends = []MovementKind{MovedPayment, MovedMilestone, MovedSettlement, MovedReward, MovedBurn, MovedTaken, MovedUnseen}

// atEnd is the place behind every log of a block.
const atEnd = 1 << 40

// Log is the index of the log that a movement was said in; ok is false for what came or left without an event.
func (m Movement) Log() (index uint, ok bool) {
	return uint(m.Place - 1), m.Place > 0 && m.Place < atEnd
}

// Located tells whether the block is known in which it moved.
func (m Movement) Located() bool { return m.Kind != MovedUnlocated && m.Kind != MovedOpening }

// Month is when it moved, in UTC.
func (m Movement) Month() Month { return MonthOf(m.Time) }

// till is a book and an asset, whose movements make one running balance.
type till struct{ account, asset common.Address }

func (m Movement) till() till { return till{m.Account, m.Asset} }

// after is a balance after the movement. It wraps around, so that what is not located yet makes it whole again.
func (m Movement) after(balance Uint) Uint {
	if m.Out {
		return balance.less(m.Amount)
	}
	return balance.more(m.Amount)
}

// more and less wrap around at 256 bits.
func (u Uint) more(v Uint) (sum Uint) {
	sum.n.Add(&u.n, &v.n)
	return sum
}

func (u Uint) less(v Uint) (d Uint) {
	d.n.Sub(&u.n, &v.n)
	return d
}

// signed splits a difference that wraps around: what is more than half of all numbers is below zero.
func (u Uint) signed() (amount Uint, negative bool) {
	if u.Bytes32()[0] < 0x80 {
		return u, false
	}
	return Uint{}.less(u), true
}

var movementRows = table[Movement]{
	"movements", "block, place, account, asset, part, tx, time, outgoing, amount, other, kind, proposal_id, grant_id, milestone, round, since, balance, known", 5,
	func(m *Movement, v []any) []any {
		v = append(v, num(m.Block), num(m.Place), m.Account[:], m.Asset[:], num(m.Part), m.Tx[:], num(m.Time), m.Out, m.Amount.stored(), m.Other[:])
		v = append(v, string(m.Kind), m.ProposalID.stored(), num(m.GrantID), num(m.Milestone), num(m.Round), num(m.Since))
		return append(v, m.Balance.stored(), m.Known)
	},
}

// Month is a calendar month in UTC, as 202603.
type Month uint64

// MonthOf is the month of a moment.
func MonthOf(seconds uint64) Month {
	t := time.Unix(int64(seconds), 0).UTC()
	return Month(t.Year()*100 + int(t.Month()))
}

// ParseMonth reads 2026-03.
func ParseMonth(s string) (Month, bool) {
	t, err := time.Parse("2006-01", s)
	if err != nil || t.Year() < 1970 || t.Year() > 9999 {
		return 0, false
	}
	return Month(t.Year()*100 + int(t.Month())), true
}

func (m Month) first() time.Time {
	return time.Date(int(m/100), time.Month(m%100), 1, 0, 0, 0, 0, time.UTC)
}

// String is 2026-03.
func (m Month) String() string { return m.first().Format("2006-01") }

// Words is March 2026.
func (m Month) Words() string { return m.first().Format("January 2006") }

// From is the month's first second.
func (m Month) From() uint64 { return uint64(m.first().Unix()) }

// Next is the month after it.
func (m Month) Next() Month { return MonthOf(uint64(m.first().AddDate(0, 1, 0).Unix())) }

// Previous is the month before it.
func (m Month) Previous() Month { return MonthOf(m.From() - 1) }
