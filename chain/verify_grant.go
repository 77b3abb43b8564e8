package chain

import (
	"context"
	"fmt"
	"slices"
	"strconv"

	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
)

// grants asks the escrow about every grant, and compares what is stored of it with what its events add up to.
func (v *Verification) grants(ctx context.Context, done *uint64) (err error) {
	if !v.DAO.Grants() {
		return nil
	}
	if v.granted, err = v.past.Grants(ctx); err != nil {
		return err
	}
	owed, newest := map[common.Address]models.Uint{}, uint64(0)
	for {
		list, err := v.granted.Next(ctx, newest, few)
		if err != nil {
			return err
		}
		if len(list) == 0 {
			break
		}
		if err := v.grantsOf(ctx, list, owed); err != nil {
			return err
		}
		newest = list[len(list)-1].ID
		*done += uint64(len(list))
		v.progress("grants", *done, *done)
	}
	if err := v.lost(ctx, "grants", &models.Grant{}, *done); err != nil {
		return err
	}
	return v.escrow(ctx, owed, models.U(newest))
}

// lost compares how many rows are stored with how many the facts make.
func (v *Verification) lost(ctx context.Context, subject string, table any, facts uint64) error {
	if v.older {
		return nil
	}
	n, err := v.past.Count(ctx, table)
	v.same(subject, "rows", strconv.FormatUint(n, 10), strconv.FormatUint(facts, 10))
	return err
}

func (v *Verification) grantsOf(ctx context.Context, list []models.Grant, owed map[common.Address]models.Uint) error {
	var ids []uint64
	for _, g := range list {
		ids = append(ids, g.ID)
	}
	stored, err := v.past.StoredGrants(ctx, ids)
	if err != nil {
		return err
	}
	for _, g := range list {
		owed[g.Token] = owed[g.Token].Add(g.Total.Sub(g.Paid).Sub(g.Returned))
		if !v.older {
			if err := v.storedGrant(ctx, stored[g.ID], g); err != nil {
				return err
			}
			if len(stored[g.ID].Milestones) == len(g.Milestones) {
				g = stored[g.ID]
			}
		}
		if err := v.grant(ctx, g); err != nil {
			return err
		}
	}
	return nil
}

// storedGrant compares a grant as stored with one that followed its events again.
func (v *Verification) storedGrant(ctx context.Context, stored, facts models.Grant) error {
	v.fields(fmt.Sprintf("grants/%d", facts.ID), stored.Fields(), facts.Fields())
	seats, err := v.past.Seats(ctx, facts.ID)
	if err != nil {
		return err
	}
	want := facts.Seats()
	models.SortSeats(want)
	v.sameText(fmt.Sprintf("grants/%d", facts.ID), "seats", fmt.Sprint(seats), fmt.Sprint(want))
	return nil
}

// fields compares two tellings of a row.
func (v *Verification) fields(subject string, stored, facts []models.Field) {
	v.same(subject, "columns", strconv.Itoa(len(stored)), strconv.Itoa(len(facts)))
	for i := range min(len(stored), len(facts)) {
		v.sameText(subject, facts[i].Name, stored[i].Value, facts[i].Value)
	}
}

// grant asks the escrow about a grant, its milestones and what is next.
func (v *Verification) grant(ctx context.Context, g models.Grant) error {
	list := []query{
		{data: encode("grantView(uint256)", g.ID), expect: grantView(g)},
		{data: encode("reviewersOf(uint256)", g.ID), expect: []expectation{whole32("reviewers", g.Reviewers)}},
		{data: encode("grantOf(bytes32)", g.Document), expect: []expectation{number("grant of its document", 0, models.U(g.ID))}},
	}
	for i := range g.Milestones {
		list = append(list, v.milestone(g, i)...)
	}
	for _, q := range list {
		q.subject, q.to = fmt.Sprintf("grants/%d", g.ID), v.DAO.Escrow
		if err := v.ask(ctx, q); err != nil {
			return err
		}
	}
	return nil
}

// The contract's numbers for where a grant and a milestone stand, who acts and how.
var (
	grantStatuses     = []string{"", string(models.Offered), string(models.GrantActive), string(models.GrantCompleted), string(models.GrantCancelled), string(models.Lapsed)}
	milestoneStatuses = []string{
		string(models.MilestoneOpen), string(models.Submitted), string(models.Approved), string(models.Silent), string(models.Challenged),
		string(models.Claimable), string(models.Paid), string(models.Overdue), string(models.MilestoneExpired), string(models.Void),
	}
	actors = []string{"", string(models.Payee), string(models.Reviewers), string(models.Holders), string(models.TheDAO), string(models.Anyone)}
	steps  = []string{
		"", string(models.ToAccept), string(models.ToSubmit), string(models.ToReview), string(models.ToObject), string(models.ToResolve),
		string(models.ToClaim), string(models.ToExpire), string(models.ToLapse),
	}
)

// word is an expectation of one of some words, which the contract numbers.
func word(what string, place int, words []string, record string) expectation {
	return expectation{what, place, func(b []byte) string {
		if n := models.FromBytes(b).Uint64(); n < uint64(len(words)) {
			return words[n]
		}
		return asNumber(b)
	}, record}
}

// whole32 is an expectation of an answer that is a list of addresses.
func whole32(what string, list []common.Address) expectation {
	packed := slices.Concat(wordOf(32), wordOf(uint64(len(list))))
	for _, a := range list {
		packed = append(packed, common.LeftPadBytes(a[:], 32)...)
	}
	return expectation{what, entire, asDigest, asDigest(packed)}
}

func wordOf(n uint64) []byte {
	w := models.U(n).Bytes32()
	return w[:]
}

func hashed(what string, place int, record common.Hash) expectation {
	return expectation{what, place, func(b []byte) string { return common.BytesToHash(b).Hex() }, record.Hex()}
}

func counted(what string, place int, record uint64) expectation {
	return number(what, place, models.U(record))
}

func grantView(g models.Grant) []expectation {
	return append([]expectation{
		word("status", 0, grantStatuses, string(g.Status)), counted("program", 1, g.Program), account("payee", 2, g.Payee),
		account("payout address", 3, g.Payout), account("token", 4, g.Token), hashed("document", 5, g.Document),
		counted("creation", 6, g.Time), counted("time to accept by", 7, g.AcceptBy()), counted("acceptance", 8, g.AcceptedAt),
		number("total", 9, g.Total), number("paid", 10, g.Paid), number("returned", 11, g.Returned), number("settlement", 12, g.Settlement),
		account("proposed payout address", 13, g.Proposed), counted("time to confirm it from", 14, g.ConfirmableAt),
		counted("required approvals", 15, g.Required), counted("milestones", 16, uint64(len(g.Milestones))),
	}, termsView(g.Terms, 17)...)
}

// termsView are the words of terms from a place on.
func termsView(t models.Terms, at int) []expectation {
	list := []expectation{account("steward", at, t.Steward)}
	for i, n := range []uint64{
		t.Opens, t.Closes, t.Period, t.ReviewWindow, t.ChallengeWindow, t.DisputeTimeout, t.AcceptWindow, t.Grace, t.Objection, t.Silence, t.Attempts,
	} {
		list = append(list, counted(fmt.Sprintf("term %d", i+2), at+1+i, n))
	}
	return list
}

// milestone are the questions on a milestone, with the answers that the record's own clock gives.
func (v *Verification) milestone(g models.Grant, i int) []query {
	m, now := g.Milestones[i], v.block.Time
	named := func(what string) string { return fmt.Sprintf("milestone %d's %s", i+1, what) }
	next := g.Next(i, now)
	return []query{
		{data: encode("milestoneView(uint256,uint256)", g.ID, uint64(i)), expect: []expectation{
			word(named("status"), 0, milestoneStatuses, string(g.State(i, now))), number(named("amount"), 1, m.Amount),
			counted(named("deadline"), 2, g.Deadline(i, now)), counted(named("attempt"), 3, m.Attempt), hashed(named("evidence"), 4, m.Evidence),
			counted(named("submission"), 5, m.SubmittedAt), counted(named("review by"), 6, g.ReviewBy(i, now)),
			counted(named("release"), 7, g.ReleaseAt(i, now)), counted(named("approvals"), 8, m.Approvals),
			counted(named("refusals"), 9, m.Refusals), number(named("objections"), 10, m.Objections), number(named("threshold"), 11, m.Threshold),
		}},
		{data: encode("nextAction(uint256,uint256)", g.ID, uint64(i)), expect: []expectation{
			word(named("next actor"), 0, actors, string(next.Who)), word(named("next step"), 1, steps, string(next.What)),
			counted(named("next time"), 2, next.By), word(named("actor then"), 3, actors, string(next.ThenWho)),
			word(named("step then"), 4, steps, string(next.ThenWhat)),
		}},
	}
}
