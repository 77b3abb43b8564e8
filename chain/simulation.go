package chain

import (
	"context"
	"errors"
	"log/slog"
	"time"

	"backprop/models"
)

// Simulator has the node try each proposal that may still be executed, and looks at the code of the accounts that it is about: when it is new, when
// something was said on which its execution may depend, and after a number of blocks.
type Simulator struct {
	Node  *Node
	Store *models.Store
	DAO   models.DAO
	Log   *slog.Logger
	Every uint64        // blocks after which a proposal is tried again whatever happened
	Poll  time.Duration // between looks at the record
	Leads func() bool   // whether this process is the one that asks now, and the record is near the head
}

// codesEvery is after how many blocks code is looked at again, however often a proposal is tried meanwhile; fewer where proposals are
// tried again after fewer.
const codesEvery = 10

// How many proposals are tried in one turn, and at one block: the others wait for the next one.
const (
	simulationsAtOnce  = 4
	simulationsAtBlock = 24
)

// Run works until ctx ends.
func (x *Simulator) Run(ctx context.Context) {
	var last models.Block
	done := 0
	for {
		select {
		case <-ctx.Done():
			return
		case <-time.After(x.Poll):
		}
		if !x.Leads() {
			continue
		}
		cursor, err := x.Store.Cursor(ctx)
		if err != nil {
			continue
		}
		if cursor.Hash != last.Hash {
			last, done = cursor, 0
		}
		if done >= simulationsAtBlock {
			continue
		}
		n, err := x.Turn(ctx, cursor)
		if done += n; n == 0 || err != nil {
			done = simulationsAtBlock
		}
		if err != nil && ctx.Err() == nil {
			x.Log.Warn("simulate", "block", cursor.Number, "err", err)
		}
	}
}

// Turn tries some of the proposals that are due at a block, and tells how many. A node that does not answer ends it; a proposal that
// it can't try, for whatever is in it, keeps no other from being tried.
func (x *Simulator) Turn(ctx context.Context, cursor models.Block) (n int, err error) {
	due, err := x.Store.Due(ctx, x.DAO, cursor, x.Every, simulationsAtOnce)
	if err != nil {
		return 0, err
	}
	for i, p := range due {
		if err := x.rehearse(ctx, p, cursor); err != nil && !errors.Is(err, models.ErrMoved) {
			return i, err
		}
	}
	return len(due), nil
}

// rehearse tries one proposal and keeps what came of it, and that nothing did.
func (x *Simulator) rehearse(ctx context.Context, p models.Proposal, on models.Block) error {
	t, err := x.Store.Try(ctx, x.DAO, p, on)
	if err != nil {
		return err
	}
	s, err := x.Node.Simulate(ctx, x.DAO, t)
	if away(ctx, err) {
		return err
	}
	if err != nil {
		x.Log.Warn("simulate", "proposal", p.ID.String(), "block", on.Number, "err", err)
		s = models.Simulation{Block: on.Number, Hash: on.Hash, Time: on.Time, Actions: len(p.Actions), Doubts: []string{untried(err)}}
	}
	codes, err := x.codes(ctx, p, on)
	if away(ctx, err) {
		return err
	}
	if err != nil {
		x.Log.Warn("look at code", "proposal", p.ID.String(), "block", on.Number, "err", err)
	}
	return x.Store.SaveRehearsal(ctx, models.Rehearsal{ProposalID: p.ID, Block: on.Number, Hash: on.Hash, Time: on.Time, Result: s}, codes)
}

// away tells whether an error says that no node answers at present, whatever it is asked. Actions that take too long are not that.
func away(ctx context.Context, err error) bool {
	var said *CallError
	if err == nil || ctx.Err() == nil && errors.Is(err, context.DeadlineExceeded) {
		return false
	}
	return ctx.Err() != nil || errors.Is(err, ErrOutage) || errors.Is(err, ErrMissing) || errors.Is(err, ErrOtherChain) || errors.As(err, &said) && said.busy()
}

// untried says why a proposal could not be tried.
func untried(err error) string {
	switch {
	case errors.Is(err, context.DeadlineExceeded):
		return "This site's node took too long to try it."
	case errors.Is(err, ErrTooMuch):
		return "What it would do is more than this site's node tells at once."
	}
	return "This site's node can't try it."
}

// codes looks at the code of the accounts that a proposal is about: as it is, and once as it was when it was proposed.
func (x *Simulator) codes(ctx context.Context, p models.Proposal, on models.Block) ([]models.Code, error) {
	known, err := x.Store.Codes(ctx, p.ID)
	if err != nil || looked(known, models.CodeNow) && known[0].Block+min(codesEvery, x.Every) > on.Number {
		return nil, err
	}
	accounts := x.DAO.Parties(p)
	accounts = accounts[:min(len(accounts), models.MostCodes)]
	list, err := x.Node.CodesAt(ctx, accounts, on)
	if err != nil {
		return nil, err
	}
	for i := range list {
		list[i].ProposalID, list[i].Moment = p.ID, models.CodeNow
	}
	if looked(known, models.CodeProposed) {
		return list, nil
	}
	then, err := x.proposed(ctx, p)
	if err != nil {
		return list, err
	}
	before, err := x.Node.CodesAt(ctx, accounts, then)
	if err != nil {
		return list, err
	}
	for _, c := range before {
		c.ProposalID, c.Moment = p.ID, models.CodeProposed
		list = append(list, c)
	}
	return list, nil
}

func looked(list []models.Code, at models.CodeMoment) bool {
	for _, c := range list {
		if c.Moment == at {
			return true
		}
	}
	return false
}

// proposed is the block that a proposal was made in.
func (x *Simulator) proposed(ctx context.Context, p models.Proposal) (models.Block, error) {
	list, err := x.Node.headers(ctx, p.Block, p.Block)
	if err != nil {
		return models.Block{}, err
	}
	return list[0].block(), nil
}
