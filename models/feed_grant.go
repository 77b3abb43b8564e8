package models

import (
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
)

// telling are the events of the escrow that the DAO's own feed tells: the rest is for those who follow a grant.
var telling = []TurnKind{
	TurnProgramCreated, TurnProgramChanged, TurnProgramClosed, TurnCreated, TurnAccepted, TurnLapsed, TurnCancelled, TurnCompleted,
	TurnChallenged, TurnResolved, TurnPaid, TurnSettled, TurnPaused, TurnUnpaused,
}

// following are those that the feed of a grant or a program tells.
var following = append([]TurnKind{
	TurnSubmitted, TurnReviewed, TurnApproved, TurnChanges, TurnObjected, TurnExpired, TurnPayoutProposed, TurnPayoutVetoed, TurnPayoutChanged,
}, telling...)

// lookBack is how many events of the escrow a feed looks through at most, newest first.
const lookBack = 2000

// lastTurns are the DAO's last events of some kinds.
func (x *feed) lastTurns(kinds []TurnKind) error {
	if !x.dao.Grants() {
		return nil
	}
	return x.turns(x.Store.lastTurns(x.ctx, kinds, feedSize))
}

// grant is one grant's feed.
func (x *feed) grant(id uint64) error {
	return x.turns(all[Turn](x.db(x.ctx).Where("grant_id = ? AND kind IN ?", num(id), following).Order("block DESC, log DESC").Limit(feedSize)))
}

// program is a program's feed: its own events, and those of its grants among the last of all.
func (x *feed) program(id uint64) error {
	own := x.db(x.ctx).Where("grant_id = 0 AND program = ? AND kind IN ?", num(id), following).Order("block DESC, log DESC").Limit(feedSize)
	if err := x.turns(all[Turn](own)); err != nil {
		return err
	}
	recent := x.db(x.ctx).Model(&Turn{}).Order("block DESC, log DESC").Limit(lookBack)
	of := x.db(x.ctx).Model(&Grant{}).Select("id").Where("program = ?", num(id))
	return x.turns(all[Turn](x.db(x.ctx).Table("(?) AS turns", recent).Where("kind IN ? AND grant_id IN (?)", following, of).Order("block DESC, log DESC").Limit(feedSize)))
}

// account is an account's feed: its proposals, votes and delegations, and the grants that it is paid by.
func (x *feed) account(a common.Address) error {
	return firstError(
		func() error { return x.proposalsBy(a) },
		func() error { return x.votesBy(a) },
		func() error { return x.delegations(a) },
		func() error { return x.grantsOf(a) },
	)
}

func (x *feed) proposalsBy(a common.Address) error {
	list, err := x.ProposalsBy(x.ctx, a)
	if err != nil {
		return err
	}
	return x.proposals(list[:min(feedSize, len(list))])
}

func (x *feed) votesBy(a common.Address) error {
	list, _, err := x.VotesBy(x.ctx, a, 1, feedSize)
	for i := range list {
		v := &list[i].Vote
		x.add(Item{At: v.At, Kind: ItemVoted, Key: fmt.Sprintf("proposals/%s/votes/%s/%s", v.ProposalID, a.Hex(), v.Kind), Vote: v, Proposal: &list[i].Proposal})
	}
	return err
}

func (x *feed) delegations(a common.Address) error {
	list, err := x.Delegations(x.ctx, a, feedSize/2)
	for i, d := range list {
		x.add(Item{At: d.At, Kind: ItemDelegation, Key: fmt.Sprintf("delegations/%s/%s", d.Tx.Hex(), d.Delegator.Hex()), Delegation: &list[i]})
	}
	return err
}

func (x *feed) grantsOf(a common.Address) error {
	if !x.dao.Grants() {
		return nil
	}
	list, _, err := x.Grants(x.ctx, GrantFilter{Account: a, Seat: SeatPayee, Number: 1, Size: feedSize / 2})
	if err != nil {
		return err
	}
	ids := make([]uint64, len(list))
	for i, g := range list {
		ids[i] = g.ID
	}
	return x.turns(all[Turn](x.db(x.ctx).Where("grant_id IN ? AND kind IN ?", ids, telling).Order("block DESC, log DESC").Limit(feedSize)))
}

// turns adds events of the escrow with the grants and programs that they are of.
func (x *feed) turns(list []Turn, err error) error {
	if err != nil || len(list) == 0 {
		return err
	}
	grants, err := x.grantsByID(list)
	if err != nil {
		return err
	}
	for i, t := range list {
		item := Item{At: t.At, Kind: ItemTurn, Key: turnKey(t), Turn: &list[i], Grant: grants[t.GrantID]}
		if t.GrantID == 0 && t.Program != 0 {
			p, err := x.Program(x.ctx, t.Program)
			if err != nil {
				return err
			}
			item.Program = &p
		}
		x.add(item)
	}
	return nil
}

// grantsByID are the grants that events are of.
func (x *feed) grantsByID(list []Turn) (map[uint64]*Grant, error) {
	var ids []uint64
	for _, t := range list {
		if t.GrantID != 0 && !slices.Contains(ids, t.GrantID) {
			ids = append(ids, t.GrantID)
		}
	}
	grants, err := all[Grant](x.db(x.ctx).Where("id IN ?", ids))
	if err != nil {
		return nil, err
	}
	found := map[uint64]*Grant{}
	for i := range grants {
		found[grants[i].ID] = &grants[i]
	}
	return found, x.filled(x.ctx, grants)
}

// turnKey names an event by what it says and by its transaction, which a reorg may move to another block.
func turnKey(t Turn) string {
	return fmt.Sprintf("grants/%d/%d/%s/%d/%s/%s", t.Program, t.GrantID, t.Kind, t.Milestone, t.Account.Hex(), t.Tx.Hex())
}
