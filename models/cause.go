package models

import "github.com/ethereum/go-ethereum/common"

// cause is an event that says why money moved, and, where no Transfer is a fact, that it did.
type cause struct {
	At
	asset     common.Address
	from, to  common.Address
	amount    Uint
	kind      MovementKind
	grant     uint64
	milestone uint64
	round     uint64
	met       bool // by the transfer or the call that moved it
}

// escrowed is what an event of the escrow says that moved.
func (l *links) escrowed(dao DAO, t *Turn) (c cause, ok bool) {
	c = cause{At: t.At, grant: t.GrantID, asset: l.grants[t.GrantID].Token, from: dao.Escrow, to: dao.Treasury(), amount: t.Returned, kind: MovedReturn}
	switch t.Kind {
	case TurnCreated:
		c.asset, c.amount, c.kind, c.from, c.to = t.Other, t.Amount, MovedGrant, dao.Treasury(), dao.Escrow
	case TurnPaid:
		c.amount, c.kind, c.to, c.milestone = t.Amount, MovedMilestone, t.Account, t.Milestone+1
	case TurnSettled:
		c.amount, c.kind, c.to = t.Amount, MovedSettlement, t.Account
	case TurnResolved, TurnExpired:
		c.milestone = t.Milestone + 1
	case TurnSwept:
		c.asset, c.amount, c.kind = t.Account, t.Amount, MovedSweep
	case TurnLapsed, TurnCancelled:
	default:
		return c, false
	}
	_, known := l.grants[t.GrantID]
	return c, !c.amount.IsZero() && (known || t.Kind == TurnCreated || t.Kind == TurnSwept)
}

// distributed is what an event of the distributor says that moved.
func (l *links) distributed(dao DAO, r *Reward) (c cause, ok bool) {
	c = cause{At: r.At, round: r.Round, asset: l.rounds[r.Round], from: dao.Distributor, to: dao.Treasury(), amount: r.Amount, kind: MovedReturn}
	switch r.Kind {
	case RewardOpened:
		c.asset, c.kind, c.from, c.to = r.Account, MovedRound, dao.Treasury(), dao.Distributor
	case RewardClaimed:
		c.kind, c.to = MovedReward, r.Account
	case RewardSwept:
		c.asset, c.kind = r.Account, MovedSweep
	}
	_, known := l.rounds[r.Round]
	return c, !c.amount.IsZero() && (known || r.Kind == RewardOpened || r.Kind == RewardSwept)
}

// meet finds the first cause in a transaction that nothing has met yet and that says what moved.
func meet(list []*cause, asset, from, to common.Address, amount Uint) *cause {
	for _, c := range list {
		if !c.met && c.asset == asset && c.from == from && c.to == to && c.amount == amount {
			c.met = true
			return c
		}
	}
	return nil
}
