package models

import (
	"fmt"
)

// The contract's numbers for where a grant and a milestone stand, who acts and how.
var (
	grantStatusNames     = []string{"", string(Offered), string(GrantActive), string(GrantCompleted), string(GrantCancelled), string(Lapsed)}
	milestoneStatusNames = []string{
		string(MilestoneOpen), string(Submitted), string(Approved), string(Silent), string(Challenged),
		string(Claimable), string(Paid), string(Overdue), string(MilestoneExpired), string(Void),
	}
	actorNames = []string{"", string(Payee), string(Reviewers), string(Holders), string(TheDAO), string(Anyone)}
	stepNames  = []string{
		"", string(ToAccept), string(ToSubmit), string(ToReview), string(ToObject), string(ToResolve), string(ToClaim), string(ToExpire), string(ToLapse),
	}
)

const termTypes = "address,uint48,uint48,uint32,uint32,uint32,uint32,uint32,uint32,uint16,uint16,uint8"

// Path is a grant's page, as subjects name it.
func (g Grant) Path() string { return fmt.Sprintf("grants/%d", g.ID) }

// Grant asks the escrow about a grant, its milestones and what is next.
func (x Prover) Grant(g Grant) []Proof {
	list := []Proof{
		x.grantView(g),
		inquire("reviewersOf(uint256)(address[])", g.ID).whole("reviewers", AsAccounts, bracketed(g.Reviewers)),
		inquire("grantOf(bytes32)(uint256)", g.Document).tells("grant of its document", g.ID),
	}
	for i := range g.Milestones {
		list = append(list, x.milestone(g, i)...)
	}
	return addressed(g.Path(), x.DAO.Escrow, list...)
}

func (x Prover) grantView(g Grant) Proof {
	a := x.asset(g.Token)
	q := inquire("grantView(uint256)(uint8,uint256,address,address,address,bytes32,uint48,uint48,uint48,uint256,uint256,uint256,uint256,address,uint48,uint8,uint256,"+termTypes+")", g.ID)
	q = q.names("status", grantStatusNames, string(g.Status)).tells("program", g.Program).tells("payee", g.Payee).tells("payout address", g.Payout)
	q = q.tells("token", g.Token).tells("document", g.Document).tells("creation", g.Time).unix().tells("time to accept by", g.AcceptBy()).unix()
	q = q.tells("acceptance", g.AcceptedAt).unix().tells("total", g.Total).of(a).tells("paid", g.Paid).of(a).tells("returned", g.Returned).of(a)
	q = q.tells("settlement", g.Settlement).of(a).tells("proposed payout address", g.Proposed).tells("time to confirm it from", g.ConfirmableAt).unix()
	q = q.tells("required approvals", g.Required).tells("milestones", uint64(len(g.Milestones)))
	return terms(q, g.Terms)
}

// terms adds the words of terms.
func terms(q Proof, t Terms) Proof {
	q = q.tells("steward", t.Steward)
	for i, n := range []uint64{
		t.Opens, t.Closes, t.Period, t.ReviewWindow, t.ChallengeWindow, t.DisputeTimeout, t.AcceptWindow, t.Grace, t.Objection, t.Silence, t.Attempts,
	} {
		q = q.tells(fmt.Sprintf("term %d", i+2), n)
	}
	return q
}

// milestone are the questions on a milestone, with the answers that the record's own clock gives.
func (x Prover) milestone(g Grant, i int) []Proof {
	m, now, a := g.Milestones[i], x.Block.Time, x.asset(g.Token)
	named := func(what string) string { return fmt.Sprintf("milestone %d's %s", i+1, what) }
	next := g.Next(i, now)
	q := inquire("milestoneView(uint256,uint256)(uint8,uint128,uint48,uint8,bytes32,uint48,uint48,uint48,uint8,uint8,uint256,uint256)", g.ID, uint64(i))
	q = q.names(named("status"), milestoneStatusNames, string(g.State(i, now))).tells(named("amount"), m.Amount).of(a)
	q = q.tells(named("deadline"), g.Deadline(i, now)).unix().tells(named("attempt"), m.Attempt).tells(named("evidence"), m.Evidence)
	q = q.tells(named("submission"), m.SubmittedAt).unix().tells(named("review by"), g.ReviewBy(i, now)).unix()
	q = q.tells(named("release"), g.ReleaseAt(i, now)).unix().tells(named("approvals"), m.Approvals).tells(named("refusals"), m.Refusals)
	q = q.tells(named("objections"), m.Objections).of(x.DAO.Token).tells(named("threshold"), m.Threshold).of(x.DAO.Token)
	then := inquire("nextAction(uint256,uint256)(uint8,uint8,uint48,uint8,uint8)", g.ID, uint64(i))
	then = then.names(named("next actor"), actorNames, string(next.Who)).names(named("next step"), stepNames, string(next.What))
	then = then.tells(named("next time"), next.By).unix().names(named("actor then"), actorNames, string(next.ThenWho))
	return []Proof{q, then.names(named("step then"), stepNames, string(next.ThenWhat))}
}
