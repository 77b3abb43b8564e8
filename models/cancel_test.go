package models_test

import (
	"context"
	"testing"

	"backprop/models"
	"backprop/models/modelstest"
)

// Account 1 proposed without votes; the threshold is 600, which account 3 has.
func TestFamiliesCancel(t *testing.T) {
	s := modelstest.SQLite(t)
	p := told(t, s)
	fallen, standing := p, p
	standing.Proposer = address(3)
	bravo := models.DAO{Family: models.Bravo, CancelRule: models.CancelProposer, TimelockKind: models.Compound}
	listed, alpha, old := bravo, bravo, dao
	listed.Whitelist = true
	alpha.Family, alpha.CancelRule = models.Alpha, models.CancelFallen
	old.CancelRule = models.CancelNobody
	expired := standing
	expired.Standing.Passed, expired.Standing.Eta, expired.Standing.Expires = true, 1200, 1300
	for name, c := range map[string]struct {
		dao     models.DAO
		p       models.Proposal
		account uint64
		time    uint64
		refused bool
	}{
		"Bravo's proposer, while open":                 {bravo, standing, 3, 1050, false},
		"Bravo's proposer, when it expired":            {bravo, expired, 3, 1300, false},
		"OpenZeppelin's proposer, when it expired":     {dao, expired, 3, 1300, true},
		"a stranger, while Bravo's proposer stands":    {bravo, standing, 9, 1050, true},
		"a stranger, once Bravo's proposer has fallen": {bravo, fallen, 9, 1050, false},
		"the guardian, while Bravo's proposer stands":  {bravo, standing, 7, 1050, false},
		"a whitelist's guardian, while it stands":      {listed, standing, 7, 1050, true},
		"a stranger, once a proposer on no list fell":  {listed, fallen, 9, 1050, false},
		"Alpha's proposer, while it stands":            {alpha, standing, 3, 1050, true},
		"a stranger, once Alpha's proposer has fallen": {alpha, fallen, 9, 1050, false},
		"the proposer, where nobody cancels":           {old, fallen, 1, 1030, true},
	} {
		account := address(c.account)
		if err := s.MayCancel(context.Background(), c.dao, c.p, account, at(c.time)); refused(err) != c.refused || err != nil && !refused(err) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// Compound's governors take one proposal at a time of an account, with more votes than the threshold.
func TestCompoundsProposers(t *testing.T) {
	s := modelstest.SQLite(t)
	told(t, s)
	ctx := context.Background()
	bravo := dao
	bravo.Family = models.Bravo
	if err := s.MayPropose(ctx, bravo, address(3)); err != nil {
		t.Errorf("with 700 of 600: %v", err)
	}
	if err := s.MayPropose(ctx, bravo, address(1)); !refused(err) {
		t.Errorf("with an open proposal: %v", err)
	}
	c := newChain(1)
	exact := modelstest.SQLite(t)
	c.add(func(f *models.Facts, at func() models.At) {
		f.Weights = append(f.Weights, models.Weight{At: at(), Account: address(3), Votes: models.U(600)})
		f.Parameters = append(f.Parameters, models.Parameter{At: at(), Name: models.ProposalThreshold, Value: models.U(600)})
	})
	c.follow(t, exact)
	if err := exact.MayPropose(ctx, bravo, address(3)); !refused(err) {
		t.Errorf("Bravo, with the threshold itself: %v", err)
	}
	if err := exact.MayPropose(ctx, dao, address(3)); err != nil {
		t.Errorf("OpenZeppelin, with the threshold itself: %v", err)
	}
}

// Without a timelock nothing is queued, and what passed is executed at once.
func TestDirectly(t *testing.T) {
	p := told(t, modelstest.SQLite(t))
	direct := dao
	direct.TimelockKind = models.Direct
	p.Standing.Passed = true
	if err := direct.MayQueue(p, at(1101)); !refused(err) {
		t.Errorf("queue: %v", err)
	}
	if err := direct.MayExecute(p, at(1101)); err != nil {
		t.Errorf("execute: %v", err)
	}
	if err := direct.MayExecute(p, at(1100)); !refused(err) {
		t.Errorf("execute while open: %v", err)
	}
	p.Standing.Eta, p.Standing.Expires = 1200, 1300
	if err := dao.MayExecute(p, at(1300)); !refused(err) {
		t.Errorf("execute when expired: %v", err)
	}
}
