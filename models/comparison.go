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

// Release is what the escrow said that a decision of the DAO sent back to the treasury.
type Release struct {
	Turn
	Token common.Address
}

// of tells whether it is what an act decided: the same grant, the same milestone, and as much kept for the payee as was voted.
func (x Release) of(a Act) bool {
	switch a := a.(type) {
	case CancelGrant:
		return x.Kind == TurnCancelled && x.GrantID == a.Grant && x.Amount == a.Settlement
	case ResolveMilestone:
		return x.Kind == TurnResolved && x.GrantID == a.Grant && x.Milestone == a.Position && x.Resolution == a.Resolution &&
			(a.Resolution != ResolvedPart || x.Amount == a.Amount)
	}
	return false
}

// releases tells whether an act sends back what the payee does not get, of which the vote names only the payee's part.
func releases(a Act) bool {
	switch a.(type) {
	case CancelGrant, ResolveMilestone:
		return true
	}
	return false
}

// Voted is what a proposal's actions say that they move; "the rest" is as much as the escrow said of it. open tells that calls are
// among them whose contracts may move more.
func (d DAO) Voted(p Proposal, rest []Release) (moves Moves, open bool) {
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
		case e.Kind == Acts && releases(e.Act):
			i := slices.IndexFunc(rest, func(x Release) bool { return x.of(e.Act) })
			if open = open || i < 0; i >= 0 {
				moves.Move(rest[i].Token, d.Escrow, treasury, rest[i].Returned)
			}
		}
	}
	return moves, open
}

// Reckon compares what was voted with what an execution moved. ETH within calls counts only where the node traced it.
func (d DAO) Reckon(p Proposal, e Execution, rest []Release) (r Reckoning) {
	if !e.Traced {
		rest = slices.DeleteFunc(rest, func(x Release) bool { return x.Token == common.Address{} })
	}
	voted, open := d.Voted(p, rest)
	r.Open, r.Traced, r.Hash = open, e.Traced, e.Hash
	for _, m := range voted {
		r.line(m).Voted = m
	}
	for _, m := range e.Moves {
		r.line(m).Moved = m
	}
	return r
}

// line is that of a token and an account, which is made if there is none.
func (r *Reckoning) line(m Move) *Comparison {
	i := slices.IndexFunc(r.Lines, func(c Comparison) bool { return c.Token == m.Token && c.Account == m.Account })
	if i < 0 {
		i, r.Lines = len(r.Lines), append(r.Lines, Comparison{Token: m.Token, Account: m.Account})
	}
	return &r.Lines[i]
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
	rest, err := s.releases(ctx, at)
	if err != nil {
		return Reckoning{}, err
	}
	r := dao.Reckon(p, e, rest)
	r.At = at
	return r, nil
}

// releases are those that the escrow told in an execution.
func (s *Store) releases(ctx context.Context, at ExecutedAt) (list []Release, err error) {
	turns, err := all[Turn](s.db(ctx).Where("block = ? AND tx = ? AND kind IN ?", num(at.Block), at.Tx, []TurnKind{TurnCancelled, TurnResolved}).Order("log"))
	for _, t := range turns {
		g, err := first[Grant](s.db(ctx).Where("id = ?", num(t.GrantID)))
		if err != nil {
			return nil, err
		}
		list = append(list, Release{t, g.Token})
	}
	return list, err
}
