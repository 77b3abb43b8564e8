package models

import (
	"errors"

	"github.com/ethereum/go-ethereum/common"
	"gorm.io/gorm"
)

// holders gives touched accounts what the facts that are left say of them. A balance is a sum, so that the transfers that
// went are taken off it, newest first; it is added up again where it was ever held at 0.
func (x *rewind) holders() error {
	h := newHolders(x.w)
	if err := h.load(x.touched.accounts); err != nil {
		return err
	}
	for _, m := range x.moves {
		if from := h.open[m.Sender]; from != nil {
			from.Balance = from.Balance.Add(m.Amount)
		}
		if to := h.open[m.Recipient]; to != nil {
			to.Balance = to.Balance.Sub(m.Amount)
		}
	}
	for _, a := range h.open {
		if err := x.holder(a); err != nil {
			return err
		}
	}
	return h.save(x.totals)
}

// holder sets what an account's facts say last.
func (x *rewind) holder(h *Holder) error {
	d, err := first[Delegation](x.w.Where("delegator = ?", h.Account).Order("block DESC, log DESC"))
	if err != nil && !errors.Is(err, ErrNotFound) {
		return err
	}
	w, err := first[Weight](x.w.Where("account = ?", h.Account).Order("block DESC, log DESC"))
	if err != nil && !errors.Is(err, ErrNotFound) {
		return err
	}
	h.Delegate, h.Votes = d.Delegate, w.Votes
	if !h.Short {
		return nil
	}
	return x.balance(h)
}

// balance adds an account's transfers up again.
func (x *rewind) balance(h *Holder) error {
	moves, err := all[Transfer](x.w.Where("token = ? AND (sender = ? OR recipient = ?)", x.dao.Token.Address, h.Account, h.Account).Order("block, log"))
	h.Balance, h.Short = Uint{}, false
	for _, m := range moves {
		if m.Sender == h.Account {
			h.send(m.Amount)
		}
		if m.Recipient == h.Account {
			h.receive(m.Amount)
		}
	}
	return err
}

// recount derives the standings of touched proposals again from their facts, and settles those that the clock touches.
func (x *rewind) recount() error {
	ledger := newRunning(x.w.DB, x.dao, x.now, Facts{}, nil)
	if err := askAbout(ledger, x.w, x.standings); err != nil {
		return err
	}
	var changed []Standing
	for id, was := range x.standings {
		is, there := was, true
		if x.touched.proposals[id] {
			var err error
			if is, there, err = recountStanding(x.w.DB, id); err != nil {
				return err
			}
		}
		if !there {
			x.totals.gone(was)
			continue
		}
		if err := is.settle(x.dao, ledger, x.now); err != nil {
			return err
		}
		if is != was {
			x.touched.proposals[id] = true
			x.totals.standing(was, is, true)
			changed = append(changed, is)
		}
	}
	return replace(x.w, standingRows, changed)
}

// recountStanding derives a standing again from all its facts, in the order of the chain; there is none when its proposal
// went.
func recountStanding(tx *gorm.DB, id Uint) (s Standing, there bool, err error) {
	p, err := first[Proposal](tx.Select("block", "log", "snapshot", "track", "deadline").Where("id = ?", id))
	if errors.Is(err, ErrNotFound) {
		return s, false, nil
	}
	if err != nil {
		return s, false, err
	}
	s = Standing{ProposalID: id, Block: p.Block, Log: p.Log, Snapshot: p.Snapshot, Track: p.Track, Deadline: p.Deadline}
	if err := s.recountVotes(tx); err != nil {
		return s, true, err
	}
	return s, true, s.recountProgress(tx)
}

// recountVotes adds up the votes and takes off what was taken off them. In the order of the chain nothing is taken off
// before it is there.
func (s *Standing) recountVotes(tx *gorm.DB) error {
	reductions, err := all[reduction](tx.Where("proposal_id = ?", s.ProposalID).Order("block, log"))
	if err != nil {
		return err
	}
	rows, err := tx.Model(&Vote{}).Select("block, log, kind, support, weight, params").Where("proposal_id = ?", s.ProposalID).Order("block, log").Rows()
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		v := Vote{ProposalID: s.ProposalID}
		if err := rows.Scan(&v.Block, &v.Log, &v.Kind, &v.Support, &v.Weight, &v.Params); err != nil {
			return err
		}
		for len(reductions) > 0 && reductions[0].before(v.At) {
			s.vote(Vote(reductions[0]))
			reductions = reductions[1:]
		}
		s.vote(v)
	}
	for _, r := range reductions {
		s.vote(Vote(r))
	}
	return rows.Err()
}

// recountProgress applies what governor and timelock said after the proposal was made.
func (s *Standing) recountProgress(tx *gorm.DB) error {
	steps, err := all[Step](tx.Where("proposal_id = ?", s.ProposalID).Order("block, log"))
	if err != nil {
		return err
	}
	var ops []Operation
	for _, e := range steps {
		if e.Kind != StepQueued {
			continue
		}
		if err := s.link(tx, e); err != nil {
			return err
		}
		if s.Operation == (common.Hash{}) {
			continue
		}
		if ops, err = all[Operation](tx.Where("operation = ?", s.Operation).Order("block, log")); err != nil {
			return err
		}
	}
	final := false
	return inChainOrder(steps, ops,
		func(e Step) error { s.step(e); final = final || e.Kind == StepCanceled; return nil },
		func(o Operation) error { s.operation(o, final); return nil },
	)
}

// reduction is a Vote of that kind, where it is stored.
type reduction Vote
