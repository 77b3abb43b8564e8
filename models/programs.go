package models

import (
	"cmp"
	"context"
	"slices"

	"github.com/ethereum/go-ethereum/common"
)

// Programs returns every program, newest first, with what became of its budgets.
func (s *Store) Programs(ctx context.Context, _ DAO) ([]Program, error) {
	list, err := all[Program](s.db(ctx).Order("id DESC"))
	if err != nil {
		return nil, err
	}
	return list, s.budgets(ctx, list)
}

// Program returns one program, or ErrNotFound.
func (s *Store) Program(ctx context.Context, id uint64) (Program, error) {
	p, err := first[Program](s.db(ctx).Where("id = ?", num(id)))
	if err != nil {
		return p, err
	}
	list := []Program{p}
	err = s.budgets(ctx, list)
	return list[0], err
}

// ProposalPrograms returns the programs that a proposal's execution opened: those of its actions' rules, made in its transaction.
func (s *Store) ProposalPrograms(ctx context.Context, proposal Uint, effects []Effect) ([]Program, error) {
	var rules []common.Hash
	for _, e := range effects {
		if x, ok := e.Act.(CreateProgram); ok {
			rules = append(rules, x.Document)
		}
	}
	if len(rules) == 0 {
		return nil, nil
	}
	executed := s.db(ctx).Model(&Step{}).Select("tx").Where("proposal_id = ? AND kind = ?", proposal, StepExecuted)
	opened := s.db(ctx).Model(&Turn{}).Select("program").Where("kind = ? AND hash IN ? AND tx IN (?)", TurnProgramCreated, rules, executed)
	return all[Program](s.db(ctx).Where("id IN (?)", opened).Order("id"))
}

// budgets adds the budgets of programs, those that still are first.
func (s *Store) budgets(ctx context.Context, list []Program) error {
	ids, at := make([]uint64, len(list)), map[uint64]int{}
	for i, p := range list {
		ids[i], at[p.ID] = p.ID, i
	}
	rows, err := all[Budget](s.db(ctx).Where("program_id IN ?", ids).Order("CASE WHEN position < 0 THEN 1 ELSE 0 END, position, token"))
	if err != nil {
		return err
	}
	now, err := s.total(ctx, totalTime)
	if err != nil {
		return err
	}
	for _, b := range rows {
		p := &list[at[b.ProgramID]]
		b.Granted = p.granted(b, now.Uint64())
		p.Budgets = append(p.Budgets, b)
	}
	return nil
}

// sortBudgets brings those that still are first, in the order that they were said.
func sortBudgets(list []Budget) {
	slices.SortFunc(list, func(a, b Budget) int {
		return cmp.Or(cmp.Compare(uint(a.Position), uint(b.Position)), a.Token.Cmp(b.Token))
	})
}

// Period is when the budget period began that a moment is in; false when the program has none.
func (p Program) Period(now uint64) (from uint64, ok bool) {
	if p.Terms.Period == 0 || now < p.Since {
		return p.Since, false
	}
	return now - (now-p.Since)%p.Terms.Period, true
}

// Left is what may still be granted of a budget: under its cap, and under what its period and one grant may have.
func (b Budget) Left() Uint {
	if b.Position < 0 {
		return Uint{}
	}
	left := b.Cap.Sub(b.Committed)
	if !b.PeriodCap.IsZero() {
		left = least(left, b.PeriodCap.Sub(b.Granted))
	}
	if !b.GrantCap.IsZero() {
		left = least(left, b.GrantCap)
	}
	return left
}

func least(a, b Uint) Uint {
	if a.Cmp(b) < 0 {
		return a
	}
	return b
}

// Wait is how long payment took: of how many payments, in the middle and at worst, in seconds.
type Wait struct {
	Count         int
	Median, Worst uint64
}

// Waits is how long a program's payments took: from the last word on a milestone, which is its reviewers' approval or
// silence, or what came of a challenge, to its payment; and from a grant's creation by the DAO to its first payment. Program 0 stands for all programs.
func (s *Store) Waits(ctx context.Context, program uint64) (approval, creation Wait, err error) {
	if approval, err = s.approvalWait(ctx, program); err != nil {
		return approval, creation, err
	}
	creation, err = s.creationWait(ctx, program)
	return approval, creation, err
}
