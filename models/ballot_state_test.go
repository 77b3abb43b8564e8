package models_test

import (
	"context"
	"testing"

	"backprop/models"
	"backprop/models/modelstest"
)

// stands fails unless a stored ballot is so far.
func stands(t *testing.T, s *models.Store, b models.Ballot, want models.BallotState) {
	t.Helper()
	if got, err := s.BallotState(context.Background(), b); err != nil || got != want {
		t.Errorf("%s to %s%s is %s (%v), want %s", b.Kind, b.Support, b.Delegate, got, err, want)
	}
}

func savedBallot(t *testing.T, s *models.Store, b models.Ballot) models.Ballot {
	t.Helper()
	kept, made, err := s.SaveBallot(context.Background(), b)
	if err != nil || !made {
		t.Fatalf("%+v %t %v", kept, made, err)
	}
	return kept
}

// what adds a block with one thing in it.
func (c *chain) what(t *testing.T, s *models.Store, x any) {
	t.Helper()
	c.add(func(f *models.Facts, at func() models.At) {
		switch x := x.(type) {
		case models.Vote:
			x.At = at()
			f.Votes = append(f.Votes, x)
		case models.Delegation:
			x.At = at()
			f.Delegations = append(f.Delegations, x)
		}
	})
	c.follow(t, s)
}

// back is a reorg to a block.
func (c *chain) back(t *testing.T, s *models.Store, n int) {
	t.Helper()
	c.fork(n)
	if err := s.Rewind(context.Background(), dao, uint64(n)); err != nil {
		t.Fatal(err)
	}
}

// grown is a chain of some blocks that say nothing.
func grown(t *testing.T, s *models.Store) *chain {
	t.Helper()
	c := newChain(5)
	for range 8 {
		c.what(t, s, nil)
	}
	return c
}

// Who votes otherwise than he signed has overtaken his ballot: it reads neither counted nor waiting, and is not sent.
func TestBallotIsOvertaken(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, s *models.Store) {
		ctx := context.Background()
		c := grown(t, s)
		b := savedBallot(t, s, models.Ballot{Voter: address(1), Kind: models.SignedVote, ProposalID: models.U(3), Support: models.For, Since: 9, Signature: models.Data{1}})
		vote := models.Vote{ProposalID: models.U(3), Voter: address(1), Kind: models.Override, Support: models.Against, Weight: models.U(7)}
		c.what(t, s, vote)
		stands(t, s, b, models.BallotWaiting) // an override is another vote
		vote.Kind = models.Cast
		c.what(t, s, vote)
		stands(t, s, b, models.BallotOvertaken)
		if list, err := s.BallotsWaiting(ctx, 9); err != nil || len(list) != 0 {
			t.Errorf("%+v %v", list, err)
		}
		c.back(t, s, 10)
		stands(t, s, b, models.BallotWaiting)
		vote.Support = models.For
		c.what(t, s, vote)
		stands(t, s, b, models.BallotCounted)
	})
}

// An account that signs a delegation and then sends another has overtaken the first, though its signature would hold still. One that
// signed two, of which the first is in the chain, has not, whoever sent it, nor has one that delegated before it signed.
func TestDelegationIsOvertaken(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, s *models.Store) {
		ctx := context.Background()
		c := grown(t, s)
		c.what(t, s, models.Delegation{Delegator: address(1), Delegate: address(5)})
		sign := func(nonce, to uint64) models.Ballot {
			return savedBallot(t, s, models.Ballot{Voter: address(1), Kind: models.SignedDelegation, Nonce: models.U(nonce), Delegate: address(to), Expiry: 1 << 40, Since: 9, Signature: models.Data{byte(nonce)}})
		}
		first, second := sign(0, 7), sign(1, 8)
		// Somebody else may have sent it, and a delegation from before may have come to stand above the block that was the newest.
		c.what(t, s, models.Delegation{Delegator: address(1), Delegate: address(7)})
		stands(t, s, first, models.BallotCounted)
		stands(t, s, second, models.BallotWaiting)
		c.what(t, s, models.Delegation{Delegator: address(1), Previous: address(7), Delegate: address(9)})
		stands(t, s, second, models.BallotOvertaken)
		if list, err := s.BallotsWaiting(ctx, 9); err != nil || len(list) != 0 {
			t.Errorf("%+v %v", list, err)
		}
		again := second
		again.Delegate, again.Since, again.Signature = address(6), 11, models.Data{66}
		stands(t, s, savedBallot(t, s, again), models.BallotWaiting) // its nonce is not used
	})
}

// A ballot that splits its vote, and a delegation, count what comes after them, even when a reorg puts it below the block that was
// the newest when they came, and not what was there before.
func TestBallotCountsBelow(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, s *models.Store) {
		c := grown(t, s)
		parts := models.Data(make([]byte, 48))
		parts[15] = 3
		vote := models.Vote{ProposalID: models.U(3), Voter: address(1), Kind: models.Cast, Support: models.Split, Weight: models.U(3), Params: parts}
		give := models.Delegation{Delegator: address(1), Previous: address(1), Delegate: address(7)}
		c.back(t, s, 4)
		c.what(t, s, vote) // the same as will be signed, long before
		c.what(t, s, give)
		give.Previous, give.Delegate = address(7), address(1)
		c.what(t, s, give)
		for range 3 {
			c.what(t, s, nil)
		}
		split := savedBallot(t, s, models.Ballot{Voter: address(1), Kind: models.SignedVote, ProposalID: models.U(3), Support: models.Split, Params: parts, Since: 10, Signature: models.Data{1}})
		to := savedBallot(t, s, models.Ballot{Voter: address(1), Kind: models.SignedDelegation, Delegate: address(7), Expiry: 1 << 40, Since: 10, Signature: models.Data{1}})
		stands(t, s, split, models.BallotWaiting)
		stands(t, s, to, models.BallotWaiting)
		c.back(t, s, 7)
		give.Previous, give.Delegate = address(1), address(7)
		c.what(t, s, vote)
		c.what(t, s, give)
		give.Previous, give.Delegate = address(7), address(9) // and on, by a transaction
		c.what(t, s, give)
		stands(t, s, split, models.BallotCounted)
		stands(t, s, to, models.BallotCounted)
	})
}
