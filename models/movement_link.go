package models

import (
	"github.com/ethereum/go-ethereum/common"
	"gorm.io/gorm"
)

// links is what ties movements to what they were for.
type links struct {
	proposals map[common.Hash]Uint      // by their operation
	actions   map[Uint][]Action         // of proposals that a governor without a timelock executed
	grants    map[uint64]Grant          // with token and proposal alone
	rounds    map[uint64]common.Address // their tokens
	opened    map[uint64]Uint           // the proposals that opened rounds
}

// loadLinks reads what some facts refer to. The facts themselves, and what follows from them, are stored already.
func loadLinks(tx *gorm.DB, dao DAO, f Facts) (*links, error) {
	l := &links{map[common.Hash]Uint{}, map[Uint][]Action{}, map[uint64]Grant{}, map[uint64]common.Address{}, map[uint64]Uint{}}
	return l, inOrder(
		func() error { return l.loadExecuted(tx, dao, f) },
		func() error { return l.loadGrants(tx, f) },
		func() error { return l.loadRounds(tx, f) },
	)
}

func (l *links) loadExecuted(tx *gorm.DB, dao DAO, f Facts) error {
	if dao.TimelockKind == Direct || dao.TimelockKind == Compound {
		return l.loadSteps(tx, dao, f)
	}
	var ids []common.Hash
	for _, o := range f.executed() {
		ids = append(ids, o.Operation)
	}
	return chunks(ids, func(part []common.Hash) error {
		rows, err := all[Standing](tx.Select("proposal_id", "operation").Where("operation IN ?", part))
		for _, s := range rows {
			l.proposals[s.Operation] = s.ProposalID
		}
		return err
	})
}

// loadSteps reads the actions of executed proposals, which tell the operations of Compound's timelock, and the payments of a
// governor that has none.
func (l *links) loadSteps(tx *gorm.DB, dao DAO, f Facts) error {
	var ids []Uint
	for _, e := range f.Steps {
		if e.Kind == StepExecuted {
			ids = append(ids, e.ProposalID)
		}
	}
	return chunks(ids, func(part []Uint) error {
		rows, err := all[Proposal](whole(tx.Select(listed).Where("id IN ?", part)))
		for _, p := range rows {
			l.actions[p.ID] = p.Actions
			for _, id := range dao.Operations(p) {
				l.proposals[id] = p.ID
			}
		}
		return err
	})
}

func (l *links) loadGrants(tx *gorm.DB, f Facts) error {
	ids := map[uint64]bool{}
	for i := range f.Turns {
		ids[f.Turns[i].GrantID] = true
	}
	delete(ids, 0)
	return chunks(sorted(ids), func(part []uint64) error {
		rows, err := all[Grant](tx.Select("id", "token", "proposal").Where("id IN ?", part))
		for _, g := range rows {
			l.grants[g.ID] = g
		}
		return err
	})
}

func (l *links) loadRounds(tx *gorm.DB, f Facts) error {
	ids := map[uint64]bool{}
	for i := range f.Rewards {
		ids[f.Rewards[i].Round] = true
	}
	delete(ids, 0)
	return chunks(sorted(ids), func(part []uint64) error {
		rows, err := all[Round](tx.Select("id", "token").Where("id IN ?", part))
		for _, r := range rows {
			l.rounds[r.ID] = r.Token
		}
		if err != nil {
			return err
		}
		made, err := all[Movement](tx.Select("round", "proposal_id").Where("round IN ? AND kind = ?", part, MovedRound))
		for _, m := range made {
			l.opened[m.Round] = m.ProposalID
		}
		return err
	})
}
