package models

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"
)

const (
	largestVotes = 25         // of those for a proposal that are looked at
	freshTime    = 30 * 86400 // seconds; weight that is younger at the snapshot is fresh
)

// voters asks whose votes carry a proposal.
func (x *Examination) voters() (list []Check) {
	if x.Draft {
		return nil
	}
	s := x.Proposal.Standing
	if !x.Shifts.Whole || len(x.Shifts.Gains) > 0 || x.Now.Number > x.Proposal.Block {
		list = append(list, x.surge())
	}
	if s.InFavor.IsZero() || x.state() == Pending {
		return list
	}
	f, g, h := x.find(ConcentratedCheck), x.find(FreshCheck), x.find(BeneficiaryCheck)
	x.concentrated(f)
	x.fresh(g)
	x.beneficiaries(h)
	return append(list, f.check(x.largest()), g.check("Less than a third of the weight for it came to its voters within the 30 days before the snapshot."), h.check("No account that gets something by it decides it."))
}

func (x *Examination) surge() Check {
	f := x.find(SurgeCheck)
	sharp := x.Shifts.Sharp(x.Proposal.Standing.Quorum)
	for _, g := range sharp {
		f.warn(0, "%s gained %s between the proposal and its vote, %s of the quorum.", x.called(g.Account), x.DAO.votes(g.Gain()), percentOf(g.Gain(), x.Proposal.Standing.Quorum))
	}
	if !x.Shifts.Whole && len(sharp) == 0 {
		f.unknown("So much weight moved between the proposal and its vote that not all of it was gone through.")
	}
	return f.check("No account gained much weight between the proposal and its vote.")
}

// percentOf is a share in per cent.
func percentOf(part, whole Uint) string {
	n := part.Permille(whole)
	return fmt.Sprintf("%d.%d %%", n/10, n%10)
}

// concentrated asks whether one account alone carries it.
func (x *Examination) concentrated(f *findings) {
	s := x.Proposal.Standing
	if len(x.Votes) == 0 {
		f.unknown("The votes were not gone through.")
		return
	}
	top := x.Votes[0]
	w := inFavor(top)
	rest := s
	rest.InFavor = s.InFavor.Sub(w)
	carried := s.Succeeds() && x.DAO.TowardsQuorum(s).Cmp(s.Quorum) >= 0
	without := rest.Succeeds() && x.DAO.TowardsQuorum(rest).Cmp(s.Quorum) >= 0
	if carried && !without && w.MulDiv(U(2), U(1)).Cmp(s.InFavor) > 0 {
		f.warn(0, "It passes by one account: without %s, which has %s of the weight for it, it would not.", x.called(top.Voter), percentOf(w, s.InFavor))
	}
}

func (x *Examination) largest() string {
	if len(x.Votes) == 0 {
		return "No vote is for it."
	}
	return "The largest vote for it has " + percentOf(inFavor(x.Votes[0]), x.Proposal.Standing.InFavor) + " of the weight for it."
}

// inFavor is the part of a vote that is for its proposal.
func inFavor(v Vote) Uint {
	if v.Support == Split {
		_, f, _ := v.Fractions()
		return f
	}
	if v.Support == For {
		return v.Weight
	}
	return Uint{}
}

// fresh asks how much of the weight for it belongs to accounts that had none a month before the snapshot.
func (x *Examination) fresh(f *findings) {
	var sum Uint
	var accounts int
	for _, v := range x.Votes {
		since, known := x.Since[v.Voter]
		if known && since+freshTime > x.snapshotTime() {
			sum, accounts = sum.Add(inFavor(v)), accounts+1
		}
	}
	third := func(u Uint) bool { return u.MulDiv(U(3), U(1)).Cmp(x.Proposal.Standing.InFavor) >= 0 }
	switch {
	case x.Began+freshTime > x.snapshotTime() && accounts > 0:
		f.unknown("Nobody had weight 30 days before the snapshot: the token, or its delegation, is younger than that.")
	case third(sum):
		f.warn(0, "%s of the weight for it is of %s that had no weight 30 days before the snapshot.", percentOf(sum, x.Proposal.Standing.InFavor), counted(accounts, "account"))
	case third(sum.Add(x.unseen())):
		f.unknown("The %d largest votes for it were looked at; those beyond have %s of the weight for it.", len(x.Votes), percentOf(x.unseen(), x.Proposal.Standing.InFavor))
	}
}

// unseen is the weight for it of the votes that were not looked at.
func (x *Examination) unseen() Uint {
	rest := x.Proposal.Standing.InFavor
	for _, v := range x.Votes {
		rest = rest.Sub(inFavor(v))
	}
	return rest
}

// snapshotTime is about when votes were weighed; where the clock counts blocks, when it was proposed.
func (x *Examination) snapshotTime() uint64 {
	if x.DAO.Clock == ByNumber {
		return x.Proposal.Time
	}
	return x.Proposal.Snapshot
}

// beneficiaries looks for accounts that get something and whose own votes carry it.
func (x *Examination) beneficiaries(f *findings) {
	gets := map[common.Address]bool{}
	for _, p := range x.payees() {
		gets[p.account] = true
	}
	s := x.Proposal.Standing
	for _, v := range x.Votes {
		w := inFavor(v)
		if !gets[v.Voter] || w.IsZero() {
			continue
		}
		rest := s
		rest.InFavor = s.InFavor.Sub(w)
		if !rest.Succeeds() || x.DAO.TowardsQuorum(rest).Cmp(s.Quorum) < 0 && x.DAO.TowardsQuorum(s).Cmp(s.Quorum) >= 0 {
			f.warn(0, "%s gets something by it, and its own vote decides it.", x.called(v.Voter))
		} else if w.MulDiv(U(10), U(1)).Cmp(s.InFavor) >= 0 {
			f.warn(0, "%s gets something by it, and has %s of the weight for it.", x.called(v.Voter), percentOf(w, s.InFavor))
		}
	}
}
