package models

import "github.com/ethereum/go-ethereum/common"

// Seat is a part that an account has in a grant.
type Seat struct {
	Account common.Address `gorm:"primaryKey"`
	GrantID uint64         `gorm:"primaryKey;autoIncrement:false"`
	Kind    SeatKind       `gorm:"primaryKey"`
}

// SeatKind is what an account is to a grant.
type SeatKind string

const (
	SeatPayee    SeatKind = "payee"
	SeatPayout   SeatKind = "payout"   // where its money goes
	SeatProposed SeatKind = "proposed" // where it is to go, once that is confirmed
	SeatReviewer SeatKind = "reviewer"
	SeatSteward  SeatKind = "steward"
)

// Seats are all that accounts have in a grant, each once.
func (g Grant) Seats() (list []Seat) {
	seat := func(a common.Address, kind SeatKind) {
		if a != (common.Address{}) {
			list = append(list, Seat{a, g.ID, kind})
		}
	}
	seat(g.Payee, SeatPayee)
	seat(g.Payout, SeatPayout)
	seat(g.Proposed, SeatProposed)
	seat(g.Terms.Steward, SeatSteward)
	for _, a := range g.Reviewers {
		seat(a, SeatReviewer)
	}
	return unique(list)
}

// Seated tells whether an account has a seat of a kind.
func (g Grant) Seated(a common.Address, kind SeatKind) bool {
	for _, s := range g.Seats() {
		if s.Account == a && s.Kind == kind {
			return true
		}
	}
	return false
}
