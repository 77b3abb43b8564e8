package models

import (
	"context"
	"slices"

	"github.com/ethereum/go-ethereum/common"
)

// Comparison is what an account was voted to get and give of a token, and what it got and gave.
type Comparison struct {
	Token, Account common.Address
	Voted, Moved   Move
}

// Same tells whether as much moved as was voted.
func (c Comparison) Same() bool {
	return c.Voted.In.Cmp(c.Moved.In) == 0 && c.Voted.Out.Cmp(c.Moved.Out) == 0
}

// Short tells whether less moved than was voted, or to somebody else: nothing that a contract moves besides explains that.
func (c Comparison) Short() bool {
	return c.Moved.In.Cmp(c.Voted.In) < 0 || c.Moved.Out.Cmp(c.Voted.Out) < 0
}

// Reckoning holds what was voted against what an execution moved.
type Reckoning struct {
	Lines  []Comparison // by token and account: those voted in the order of the actions, then the others
	Open   bool         // a call's own amounts are not in the vote: what it moves is up to the contract that is called
	At     ExecutedAt
	Traced bool        // ETH that moved within calls is among what moved
	Hash   common.Hash // of the block
}

// Wrong tells whether something moved otherwise than voted that the vote does not leave open.
func (r Reckoning) Wrong(c Comparison) bool { return c.Short() || !r.Open && !c.Same() }

// Contradicts tells whether anything did.
func (r Reckoning) Contradicts() bool { return slices.ContainsFunc(r.Lines, r.Wrong) }

// Differs tells whether anything moved otherwise than voted.
func (r Reckoning) Differs() bool {
	for _, c := range r.Lines {
		if !c.Same() {
			return true
		}
	}
	return false
}

// Voted is what a proposal's actions say that they move. open tells that calls are among them whose contracts may move more.
func (d DAO) Voted(p Proposal) (moves Moves, open bool) {
	treasury := d.Treasury()
	for _, e := range d.Explain(d.Effects(p)) {
		if !e.Action.Value.IsZero() {
			moves.Move(common.Address{}, treasury, e.Action.Target, e.Action.Value)
		}
		switch {
		case e.Moves() && !e.Payment.Asset.Native():
			moves.Move(e.Payment.Asset.Address, treasury, e.Payment.Recipient, e.Payment.Amount)
		case e.Kind == Calls && e.Call.Signature == "transfer(address,uint256)" && d.TokenKind != ERC721Votes:
			if to, amount, ok := decodeTransfer(e.Action.Input()); ok {
				moves.Move(e.Action.Target, treasury, to, amount)
			}
		case e.Kind == Calls, e.Kind == Unknown:
			open = true
		case e.Kind == Acts:
			open = open || releases(e.Act)
		}
	}
	return moves, open
}

// releases tells whether an act moves what the escrow holds, whose amount only the contract knows then.
func releases(a Act) bool {
	switch a.(type) {
	case CancelGrant, ResolveMilestone:
		return true
	}
	return false
}

// Reckon compares what was voted with what an execution moved. ETH within calls counts only where the node traced it.
func (d DAO) Reckon(p Proposal, e Execution) (r Reckoning) {
	voted, open := d.Voted(p)
	r.Open, r.Traced, r.Hash = open, e.Traced, e.Hash
	moved := e.Moves
	line := func(m Move) *Comparison {
		for i := range r.Lines {
			if r.Lines[i].Token == m.Token && r.Lines[i].Account == m.Account {
				return &r.Lines[i]
			}
		}
		r.Lines = append(r.Lines, Comparison{Token: m.Token, Account: m.Account})
		return &r.Lines[len(r.Lines)-1]
	}
	for _, m := range voted {
		line(m).Voted = m
	}
	for _, m := range moved {
		line(m).Moved = m
	}
	return r
}

// Reckoned holds what was voted against what a proposal's execution moved. It is ErrNotFound when the proposal was not executed, and
// while no node has told what its execution moved.
func (s *Store) Reckoned(ctx context.Context, dao DAO, p Proposal) (Reckoning, error) {
	at, err := s.ExecutedAt(ctx, dao, p)
	if err != nil {
		return Reckoning{}, err
	}
	e, err := s.Execution(ctx, at)
	if err != nil {
		return Reckoning{}, err
	}
	r := dao.Reckon(p, e)
	r.At = at
	return r, nil
}
