package models

import "github.com/ethereum/go-ethereum/common"

// Times of the escrow that no program sets, in seconds.
const (
	PayoutTime = 3 * 86400  // from a proposed payout address until it can be confirmed
	PauseTime  = 7 * 86400  // of a pause at most
	PauseGap   = 30 * 86400 // from a pause's end until the next
)

// MayProposePayout tells why naming another payout address would revert, or nil. The zero address withdraws one.
func (g Grant) MayProposePayout(dao DAO, account, payout common.Address) error {
	switch {
	case g.AcceptedAt == 0:
		return Refusal{"The grant " + g.word() + ", so that it has no payout address to change.", "Accepting proves the payee's own address first."}
	case g.Left().IsZero():
		return Refusal{"Nothing is left to be paid out.", "The payout address doesn't matter any more."}
	case account != g.Payee:
		return Refusal{"Only the payee changes the payout address.", "Sign in as " + g.Payee.Hex() + "."}
	case payout == (common.Address{}) && g.Proposed == payout:
		return Refusal{"No other payout address is proposed.", "Nothing is left to withdraw."}
	case payout == g.Payout:
		return Invalid{"payout", "is the payout address already; give another one"}
	case payout == dao.Treasury() || payout == dao.Escrow:
		return Invalid{"payout", "is one of the DAO's contracts, which can't confirm it; give an address of yours"}
	}
	return nil
}

// MayConfirmPayout tells why confirming would revert, or nil. signed says that the new address's signature goes along.
func (g Grant) MayConfirmPayout(account common.Address, signed bool, now uint64) error {
	switch {
	case g.Proposed == (common.Address{}):
		return Refusal{"No other payout address is proposed.", "The payee proposes one first."}
	case now < g.ConfirmableAt:
		return Refusal{"It can be confirmed from " + Date(g.ConfirmableAt) + " on; until then the guardian may refuse it.", "Come back then."}
	case account != g.Proposed && !signed:
		return Refusal{"Only the new address confirms it, to prove that somebody holds it.", "Sign in as " + g.Proposed.Hex() + ", or send the signature that it made."}
	}
	return nil
}

// MayVetoPayout tells why a veto would revert, or nil.
func (g Grant) MayVetoPayout(account, guardian common.Address) error {
	switch {
	case account == (common.Address{}) || account != guardian:
		return Refusal{"Only the guardian refuses a payout address.", "Tell the guardian, " + guardian.Hex() + ", what is wrong with it."}
	case g.Proposed == (common.Address{}):
		return Refusal{"No other payout address is proposed.", "Nothing is left to refuse."}
	}
	return nil
}

// MayPause tells why a pause would revert, or nil.
func (e Escrow) MayPause(account common.Address, now uint64) error {
	if account == (common.Address{}) || account != e.Guardian {
		return Refusal{"Only the guardian pauses.", "Tell the guardian, " + e.Guardian.Hex() + ", what is wrong."}
	}
	if n := len(e.Pauses); n > 0 && now < e.Pauses[n-1].Until+PauseGap {
		return Refusal{"The last pause ends or ended on " + Date(e.Pauses[n-1].Until) + ".", "The next one is possible from " + Date(e.Pauses[n-1].Until+PauseGap) + " on."}
	}
	return nil
}

// MayUnpause tells why ending a pause would revert, or nil.
func (e Escrow) MayUnpause(account common.Address, now uint64) error {
	switch {
	case account == (common.Address{}) || account != e.Guardian:
		return Refusal{"Only the guardian ends a pause early.", "It ends by itself."}
	case e.Paused(now) == 0:
		return Refusal{"Nothing is paused.", "Nothing is left to do."}
	}
	return nil
}

// MayResolve tells why the DAO's decision on a milestone would revert now, or nil. amount is of ResolvedPart, in the
// grant's token.
func (g Grant) MayResolve(i int, r Resolution, amount Uint, now uint64) error {
	if state := g.State(i, now); state != Challenged {
		return Refusal{"This milestone " + state.word() + ", and is not challenged.", "The DAO decides only what is challenged."}
	}
	switch {
	case r.Code() == 255:
		return Invalid{"resolution", "is not chosen; choose one of full, part, reopen, void"}
	case r == ResolvedPart && (amount.IsZero() || amount.Cmp(g.Milestones[i].Amount) >= 0):
		return Invalid{"amount", "must be more than nothing and less than the milestone's; otherwise choose full or void"}
	}
	return nil
}

// MayCancelGrant tells why the DAO's stopping of a grant would revert now, or nil.
func (g Grant) MayCancelGrant(settlement Uint, now uint64) error {
	free := g.Stoppable(now)
	switch {
	case g.Status != Offered && g.Status != GrantActive:
		return Refusal{"The grant " + g.word() + ".", "There is nothing to stop."}
	case free.IsZero():
		return Refusal{"Everything that is left of the grant is owed.", "What is claimable is owed and can't be stopped."}
	case g.Status == Offered && !settlement.IsZero():
		return Invalid{"settlement", "must be nothing while the grant is not accepted"}
	case settlement.Cmp(free) > 0:
		return Invalid{"settlement", "is more than what is neither paid nor claimable"}
	}
	return nil
}

// Stoppable is what of a grant is neither final nor owed: what a cancellation would share between payee and treasury.
func (g Grant) Stoppable(now uint64) (sum Uint) {
	for i, m := range g.Milestones {
		if m.Final == "" && g.State(i, now) != Claimable {
			sum = sum.Add(m.Amount)
		}
	}
	return sum
}

// Left is what of a grant is still in the escrow.
func (g Grant) Left() Uint { return g.Total.Sub(g.Paid).Sub(g.Returned) }
