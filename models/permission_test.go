package models_test

import (
	"context"
	"errors"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
	"backprop/models/modelstest"
)

// told is a record with one proposal by account 1, open from 1041 to 1100, on which account 2 has voted.
func told(t *testing.T, s *models.Store) models.Proposal {
	t.Helper()
	c := newChain(1)
	c.add(func(f *models.Facts, at func() models.At) {
		f.Weights = append(f.Weights, models.Weight{At: at(), Account: address(2), Votes: models.U(500)}, models.Weight{At: at(), Account: address(3), Votes: models.U(700)})
		f.Parameters = append(f.Parameters, models.Parameter{At: at(), Name: models.ProposalThreshold, Value: models.U(600)}, models.Parameter{At: at(), Name: models.ProposalGuardian, Value: models.U(7)})
	})
	c.add(func(f *models.Facts, at func() models.At) {
		f.Proposals = append(f.Proposals, models.Proposal{
			At: at(), ID: models.U(1), Proposer: address(1), Snapshot: 1040, Deadline: 1100, Description: "# A 100% model\n\nTrack: Models\n\nSome_text ÜBER GPT-4", Title: "A 100% model", Track: models.Models,
			Actions: []models.Action{{Target: address(9), Value: models.U(5)}},
		})
	})
	c.add(func(*models.Facts, func() models.At) {})
	c.add(func(f *models.Facts, at func() models.At) {
		f.Votes = append(f.Votes, models.Vote{At: at(), ProposalID: models.U(1), Voter: address(2), Kind: models.Cast, Support: models.For, Weight: models.U(500)})
		f.Weights = append(f.Weights, models.Weight{At: at(), Account: address(4), Votes: models.U(100)})
	})
	c.follow(t, s)
	p, err := s.Proposal(context.Background(), models.U(1))
	if err != nil {
		t.Fatal(err)
	}
	return p
}

func refused(err error) bool {
	var r models.Refusal
	return errors.As(err, &r) && r.Reason != "" && r.Next != ""
}

func TestMayVote(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, s *models.Store) {
		p, ctx := told(t, s), context.Background()
		for _, c := range []struct {
			name    string
			account uint64
			clock   uint64
			refused bool
		}{
			{"with weight, while open", 3, 1050, false},
			{"at the deadline", 3, 1100, false},
			{"at the snapshot", 3, 1040, true},
			{"after the deadline", 3, 1101, true},
			{"twice", 2, 1050, true},
			{"with weight from after the snapshot", 4, 1050, true},
			{"without weight", 5, 1050, true},
		} {
			if err := s.MayVote(ctx, dao, p, address(c.account), at(c.clock)); refused(err) != c.refused || err != nil && !refused(err) {
				t.Errorf("%s: %v", c.name, err)
			}
		}
	})
}

// at is a moment of a chain whose governor counts seconds.
func at(time uint64) models.Moment { return models.Moment{Clock: time, Time: time} }

func TestMayPropose(t *testing.T) {
	s := modelstest.SQLite(t)
	told(t, s)
	ctx := context.Background()
	if err := s.MayPropose(ctx, dao, address(3)); err != nil {
		t.Error(err)
	}
	if err := s.MayPropose(ctx, dao, address(2)); !refused(err) {
		t.Errorf("below the threshold: %v", err)
	}
}

func TestMayMoveOn(t *testing.T) {
	s := modelstest.SQLite(t)
	p := told(t, s)
	mayCancel := func(p models.Proposal, account common.Address, time uint64) error {
		return s.MayCancel(context.Background(), dao, p, account, at(time))
	}
	guardian, proposer, other := address(7), address(1), address(3)
	queued := p
	queued.Standing.Passed, queued.Standing.Eta = true, 2000
	passed := p
	passed.Standing.Passed = true
	executed := p
	executed.Standing.Outcome = models.OutcomeExecuted
	for name, c := range map[string]struct {
		err     error
		refused bool
	}{
		"queue an open one":                  {dao.MayQueue(p, at(1050)), true},
		"queue a passed one":                 {dao.MayQueue(passed, at(1101)), false},
		"queue a queued one":                 {dao.MayQueue(queued, at(1101)), true},
		"execute a passed one":               {dao.MayExecute(passed, at(1101)), true},
		"execute before the eta":             {dao.MayExecute(queued, at(1999)), true},
		"execute at the eta":                 {dao.MayExecute(queued, at(2000)), false},
		"execute twice":                      {dao.MayExecute(executed, at(3000)), true},
		"cancel as proposer while pending":   {mayCancel(p, proposer, 1040), false},
		"cancel as proposer while open":      {mayCancel(p, proposer, 1041), true},
		"cancel as guardian while queued":    {mayCancel(queued, guardian, 1500), false},
		"cancel as guardian after execution": {mayCancel(executed, guardian, 3000), true},
		"cancel as a stranger":               {mayCancel(p, other, 1040), true},
		"cancel as nobody":                   {mayCancel(p, address(0), 1050), true},
	} {
		if refused(c.err) != c.refused {
			t.Errorf("%s: %v", name, c.err)
		}
	}
}

func TestSearch(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, s *models.Store) {
		told(t, s)
		for search, want := range map[string]int{
			"": 1, " \t ": 1, "model": 1, "MODEL": 1, "model some": 1, "100%": 1, "1000%": 0, "some_text": 1, "someXtext": 0, "T-1": 1, "t-1": 1, "1": 1, "T-2": 0, "X-1": 0, "über": 1, "ÜBER": 1, "gpt-4": 1, `\`: 0, "'": 0, `" OR 1=1`: 0,
			address(1).Hex(): 1, address(9).Hex(): 1, address(8).Hex(): 0, address(9).Hex()[:10]: 1, "0000": 0,
		} {
			_, n, err := s.Proposals(context.Background(), models.Filter{Search: search, Prefix: "T", Size: 5}, at(1050))
			if err != nil || n != want {
				t.Errorf("%q: %d, %v, want %d", search, n, err, want)
			}
		}
		_, n, err := s.Proposals(context.Background(), models.Filter{States: []models.State{models.Active}, Track: models.Models, Order: models.Ending, Page: 1, Size: 5}, at(1050))
		if err != nil || n != 1 {
			t.Errorf("by state and track: %d, %v", n, err)
		}
	})
}

func TestDelegates(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, s *models.Store) {
		told(t, s)
		list, n, err := s.Delegates(context.Background(), models.DelegateFilter{Page: 1, Size: 2})
		if err != nil || n != 3 || len(list) != 2 || list[0].Account != address(3) {
			t.Errorf("%+v, %d, %v", list, n, err)
		}
		for search, want := range map[string]int{"0x": 3, address(2).Hex(): 1, address(2).Hex()[:20]: 3, "0xff": 0, "nobody": 0, "": 3, " \t": 3, "%": 0} {
			if _, n, err := s.Delegates(context.Background(), models.DelegateFilter{Search: search, Page: 1, Size: 2}); err != nil || n != want {
				t.Errorf("%q: %d, %v, want %d", search, n, err, want)
			}
		}
	})
}

// Where the governor says that it has no guardian, the proposer may cancel until the end.
func TestGuardian(t *testing.T) {
	s := modelstest.SQLite(t)
	ctx, c := context.Background(), newChain(1)
	c.follow(t, s)
	if got, err := s.Guardian(ctx, address(1)); err != nil || got != address(0) {
		t.Errorf("a governor without guardians: %s, %v", got, err)
	}
	for _, said := range []uint64{7, 0} {
		c.add(func(f *models.Facts, at func() models.At) {
			f.Parameters = append(f.Parameters, models.Parameter{At: at(), Name: models.ProposalGuardian, Value: models.U(said)})
		})
		c.follow(t, s)
		want := address(said)
		if said == 0 {
			want = address(1)
		}
		if got, err := s.Guardian(ctx, address(1)); err != nil || got != want {
			t.Errorf("guardian %d: %s, %v", said, got, err)
		}
	}
}

// What a delegator took back is off the delegate's vote wherever it is shown, and the delegator's own vote is the one in
// the delegate's place.
func TestOverridesAreShown(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, s *models.Store) {
		ctx, c := context.Background(), newChain(1)
		c.add(func(f *models.Facts, at func() models.At) {
			f.Proposals = append(f.Proposals, models.Proposal{At: at(), ID: models.U(1), Snapshot: 1000, Deadline: 2000})
			for _, v := range []models.Vote{
				{Voter: address(2), Kind: models.Cast, Support: models.For, Weight: models.U(100)},
				{Voter: address(2), Kind: models.Reduction, Support: models.For, Weight: models.U(30)},
				{Voter: address(3), Kind: models.Override, Support: models.Against, Weight: models.U(30)},
			} {
				v.At, v.ProposalID = at(), models.U(1)
				f.Votes = append(f.Votes, v)
			}
		})
		c.follow(t, s)
		votes, err := s.Votes(ctx, models.U(1), 1, 10)
		if err != nil || len(votes) != 2 || votes[0].Weight != models.U(70) || votes[1].Weight != models.U(30) {
			t.Errorf("votes: %+v, %v", votes, err)
		}
		if v, err := s.VoteOf(ctx, models.U(1), address(3)); err != nil || v.Support != models.Against {
			t.Errorf("the delegator's: %+v, %v", v, err)
		}
		if v, err := s.VoteOf(ctx, models.U(1), address(2)); err != nil || v.Weight != models.U(70) {
			t.Errorf("the delegate's: %+v, %v", v, err)
		}
		if list, _, err := s.VotesBy(ctx, address(2), 1, 10); err != nil || len(list) != 1 || list[0].Vote.Weight != models.U(70) {
			t.Errorf("on the delegate's page: %+v, %v", list, err)
		}
	})
}
