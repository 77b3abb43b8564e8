package chain

import (
	"context"
	"errors"
	"fmt"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
)

// escrow asks for what holds for all grants: what is owed of each token, how many grants there are, who watches, what is
// listed, and for how long all stood still.
func (v *Verification) escrow(ctx context.Context, owed map[common.Address]models.Uint, newest models.Uint) error {
	e := v.granted.Escrow()
	tokens, err := v.granted.Tokens(ctx)
	if err != nil {
		return err
	}
	list := []query{
		{data: encode("grantCount()"), expect: []expectation{number("grants", 0, newest)}},
		{data: encode("guardian()"), expect: []expectation{account("guardian", 0, e.Guardian)}},
		{data: encode("pausedUntil()"), expect: []expectation{counted("end of its last pause", 0, e.PausedUntil())}},
		{data: encode("pausedTime()"), expect: []expectation{counted("time of its pauses", 0, e.PausedTime(v.block.Time))}},
	}
	for _, a := range tokens {
		list = append(list, query{data: encode("listed(address)", a), expect: []expectation{yes("listing of "+a.Hex(), 0, e.Lists(a))}})
		list = append(list, query{data: encode("liabilities(address)", a), expect: []expectation{number("liabilities in "+a.Hex(), 0, owed[a])}})
	}
	return v.askAll(ctx, "escrow", v.DAO.Escrow, list)
}

// askAll puts questions to one contract. In the past it may not have been there yet.
func (v *Verification) askAll(ctx context.Context, subject string, to common.Address, list []query) error {
	for _, q := range list {
		q.subject, q.to, q.optional = subject, to, v.older
		if err := v.ask(ctx, q); err != nil {
			return err
		}
	}
	return nil
}

// programs asks the escrow about every program and its budgets.
func (v *Verification) programs(ctx context.Context, done *uint64) error {
	if !v.DAO.Grants() {
		return nil
	}
	list, newest := v.granted.Programs(), uint64(0)
	for _, p := range list {
		subject := fmt.Sprintf("programs/%d", p.ID)
		if !v.older {
			stored, err := v.Store.Program(ctx, p.ID)
			if err != nil && !errors.Is(err, models.ErrNotFound) {
				return err
			}
			v.fields(subject, stored.Fields(), p.Fields())
		}
		questions := []query{{data: encode("program(uint256)", p.ID), expect: append([]expectation{
			yes("openness", 0, !p.Closed), counted("creation", 1, p.Time), hashed("document", 2, p.Document),
		}, termsView(p.Terms, 3)...)}}
		for _, b := range p.Budgets {
			questions = append(questions, query{data: encode("budget(uint256,address)", p.ID, b.Token), expect: budgetView(b)})
		}
		if err := v.askAll(ctx, subject, v.DAO.Escrow, questions); err != nil {
			return err
		}
		newest = p.ID
		*done++
	}
	if err := v.lost(ctx, "programs", &models.Program{}, *done); err != nil {
		return err
	}
	return v.askAll(ctx, "escrow", v.DAO.Escrow, []query{{data: encode("programCount()"), expect: []expectation{counted("programs", 0, newest)}}})
}

func budgetView(b models.Budget) []expectation {
	named := func(what string) string { return what + " in " + b.Token.Hex() }
	return []expectation{
		number(named("cap"), 1, b.Cap), number(named("cap of a period"), 2, b.PeriodCap), number(named("cap of a grant"), 3, b.GrantCap),
		number(named("committed"), 4, b.Committed), number(named("granted in this period"), 5, b.Granted),
	}
}

// rounds asks the distributor about every round, and about every claim.
func (v *Verification) rounds(ctx context.Context, done *uint64) error {
	if v.DAO.Distributor == (common.Address{}) {
		return nil
	}
	list, err := v.past.Rounds(ctx)
	if err != nil {
		return err
	}
	owed, newest := map[common.Address]models.Uint{}, uint64(0)
	for _, r := range list {
		if err := v.round(ctx, r); err != nil {
			return err
		}
		owed[r.Token] = owed[r.Token].Add(r.Total.Sub(r.Claimed).Sub(r.Returned))
		newest = r.ID
		*done++
	}
	questions := []query{{data: encode("roundCount()"), expect: []expectation{counted("rounds", 0, newest)}}}
	for token, sum := range owed {
		questions = append(questions, query{data: encode("liabilities(address)", token), expect: []expectation{number("liabilities in "+token.Hex(), 0, sum)}})
	}
	if err := v.askAll(ctx, "distributor", v.DAO.Distributor, questions); err != nil {
		return err
	}
	if err := v.lost(ctx, "rounds", &models.Round{}, *done); err != nil {
		return err
	}
	return v.past.Rewards(ctx, func(e models.Reward) error { return v.claim(ctx, e) })
}

func (v *Verification) round(ctx context.Context, r models.Round) error {
	subject := fmt.Sprintf("rounds/%d", r.ID)
	if !v.older {
		stored, err := v.Store.Round(ctx, r.ID)
		if err != nil && !errors.Is(err, models.ErrNotFound) {
			return err
		}
		v.fields(subject, stored.Fields(), r.Fields())
	}
	return v.ask(ctx, query{subject: subject, to: v.DAO.Distributor, data: encode("round(uint256)", r.ID), expect: []expectation{
		account("token", 0, r.Token), number("total", 1, r.Total), number("claimed", 2, r.Claimed), hashed("root", 3, r.Root),
		counted("deadline", 4, r.Deadline), yes("closure", 5, r.ClosedAt > 0),
	}})
}

func (v *Verification) claim(ctx context.Context, e models.Reward) error {
	if e.Kind != models.RewardClaimed {
		return nil
	}
	return v.ask(ctx, query{
		subject: fmt.Sprintf("rounds/%d", e.Round), to: v.DAO.Distributor, data: encode("isClaimed(uint256,uint256)", e.Round, e.Position),
		expect: []expectation{yes("claim "+e.Position.String(), 0, true)},
	})
}

// documents compares which documents are known to stand in a proposal with its description.
func (v *Verification) documents(ctx context.Context, p models.Proposal) error {
	if v.older || !v.DAO.Grants() {
		return nil
	}
	stored, said, err := v.past.Documents(ctx, p)
	v.sameText(path(p.ID), "documents", strconv.Quote(strings.Join(stored, "\n")), strconv.Quote(strings.Join(said, "\n")))
	return err
}
