package models

import (
	"context"
	"slices"

	"github.com/ethereum/go-ethereum/common"
)

// Escrow is what holds for all grants: who watches, what may be granted, and when all stood still.
type Escrow struct {
	Guardian common.Address
	Tokens   []common.Address // listed, in the order of their listing; zero is ETH
	Pauses   []Pause          // ascending; the last one may not be over
}

// Paused tells until when creation, submission and review are stopped at a moment; 0 when they aren't.
func (e Escrow) Paused(now uint64) uint64 {
	for _, p := range e.Pauses {
		if p.From <= now && now < p.Until {
			return p.Until
		}
	}
	return 0
}

// PausedUntil is when the last pause ends or ended; 0 when there was none.
func (e Escrow) PausedUntil() uint64 {
	if n := len(e.Pauses); n > 0 {
		return e.Pauses[n-1].Until
	}
	return 0
}

// PausedTime is for how long all stood still up to a moment.
func (e Escrow) PausedTime(now uint64) (sum uint64) {
	for _, p := range e.Pauses {
		if until := min(p.Until, now); until > p.From {
			sum += until - p.From
		}
	}
	return sum
}

// Lists tells whether grants may be created in a token.
func (e Escrow) Lists(token common.Address) bool { return slices.Contains(e.Tokens, token) }

// ofAll are the kinds of events that are of no grant and no program, but for what anyone may cause.
var ofAll = []TurnKind{TurnToken, TurnGuardian, TurnPaused, TurnUnpaused}

// Escrow returns what holds for all grants at the cursor.
func (s *Store) Escrow(ctx context.Context) (Escrow, error) {
	turns, err := all[Turn](s.db(ctx).Where("grant_id = 0 AND program = 0 AND kind IN ?", ofAll).Order("block, log"))
	return escrowOf(turns), err
}

func escrowOf(turns []Turn) (e Escrow) {
	for _, t := range turns {
		e.turn(t)
	}
	return e
}

// turn is what an event changes.
func (e *Escrow) turn(t Turn) {
	switch t.Kind {
	case TurnToken:
		e.Tokens = slices.DeleteFunc(e.Tokens, func(a common.Address) bool { return a == t.Account })
		if t.Approved {
			e.Tokens = append(e.Tokens, t.Account)
		}
	case TurnGuardian:
		e.Guardian = t.Account
	case TurnPaused:
		e.Pauses = append(e.Pauses, Pause{From: t.Time, Until: t.Until})
	case TurnUnpaused:
		if n := len(e.Pauses); n > 0 {
			e.Pauses[n-1].Until = min(e.Pauses[n-1].Until, t.Time)
		}
	}
}

// Escrowed is what the escrow holds for the grants of some programs, an asset each, in the order of the DAO's list; tokens
// that it doesn't list come last.
func (d DAO) Escrowed(programs []Program) (list []Payment) {
	sums, order := map[common.Address]Uint{}, []common.Address{}
	for _, a := range d.Payable() {
		order = append(order, a.Address)
	}
	for _, p := range programs {
		for _, b := range p.Budgets {
			if !slices.Contains(order, b.Token) {
				order = append(order, b.Token)
			}
			sums[b.Token] = sums[b.Token].Add(b.Committed.Sub(b.Paid))
		}
	}
	for _, token := range order {
		if u := sums[token]; !u.IsZero() {
			a, ok := d.Asset(token)
			if !ok {
				a = Asset{Address: token}
			}
			list = append(list, Payment{Asset: a, Amount: u, Recipient: d.Escrow})
		}
	}
	return list
}
