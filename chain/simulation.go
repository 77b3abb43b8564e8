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

// Turn tries some of the proposals that are due at a block, and tells how many. The first that the node doesn't answer ends it.
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

// rehearse tries one proposal and keeps what came of it.
func (x *Simulator) rehearse(ctx context.Context, p models.Proposal, on models.Block) error {
	t, err := x.Store.Try(ctx, x.DAO, p, on)
	if err != nil {
		return err
	}
	s, err := x.Node.Simulate(ctx, x.DAO, t)
	if err != nil {
		if !errors.Is(err, ErrUntriable) {
			return err
		}
		s.Doubts = append(s.Doubts, "It could not be tried on this site's node.")
	}
	codes, err := x.codes(ctx, p, on)
	if err != nil {
		return err
	}
	return x.Store.SaveRehearsal(ctx, models.Rehearsal{ProposalID: p.ID, Block: on.Number, Hash: on.Hash, Time: on.Time, Result: s}, codes)
}

// codes looks at the code of the accounts that a proposal is about: as it is, and once as it was when it was proposed.
func (x *Simulator) codes(ctx context.Context, p models.Proposal, on models.Block) ([]models.Code, error) {
	accounts := x.DAO.Parties(p)
	accounts = accounts[:min(len(accounts), models.MostCodes)]
	list, err := x.Node.CodesAt(ctx, accounts, on)
	if err != nil {
		return nil, err
	}
	for i := range list {
		list[i].ProposalID, list[i].Moment = p.ID, models.CodeNow
	}
	known, err := x.Store.Codes(ctx, p.ID)
	if err != nil || looked(known, models.CodeProposed) {
		return list, err
	}
	then, err := x.proposed(ctx, p)
	if err != nil {
		return nil, err
	}
	before, err := x.Node.CodesAt(ctx, accounts, then)
	for _, c := range before {
		c.ProposalID, c.Moment = p.ID, models.CodeProposed
		list = append(list, c)
	}
	return list, err
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
