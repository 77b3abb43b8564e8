package models_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"backprop/models"
	"backprop/models/modelstest"
)

func sampleCandidate(text string) models.Candidate {
	return models.Candidate{
		ID: pollID, Author: address(9), Title: "A", Track: models.Models, Description: "# A\n\n" + text, Draft: "d", Expires: 5 * 86400,
		Actions: models.Actions{{Target: address(0xa4), Value: models.U(5), Calldata: models.Data{1, 2, 3, 4}}},
		Hash:    crypto.Keccak256Hash([]byte(text)),
	}
}

// threshold makes proposing need 400.
func threshold(t *testing.T, s *models.Store, c *chain) {
	t.Helper()
	c.fork(3)
	c.branch = 0
	c.add(func(f *models.Facts, at func() models.At) {
		f.Parameters = append(f.Parameters, models.Parameter{At: at(), Name: models.ProposalThreshold, Value: models.U(400)})
	})
	if err := s.Apply(t.Context(), dao, c.blocks[3]); err != nil {
		t.Fatal(err)
	}
}

func TestCandidate(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, s *models.Store) {
		ctx, c := t.Context(), weighed(t, s)
		threshold(t, s, c)
		x, err := s.PublishCandidate(ctx, sampleCandidate("one"), 2000)
		if err != nil || x.Version != 1 || x.Expires != 2000+5*86400 {
			t.Fatalf("%+v, %v", x, err)
		}
		if again, err := s.PublishCandidate(ctx, sampleCandidate("one"), 2001); err != nil || again.Published != 2000 {
			t.Errorf("sent twice: %+v, %v", again, err)
		}
		sponsor := func(version, who, nonce, now uint64) error {
			return s.SaveSponsorship(ctx, models.Sponsorship{Candidate: x.ID, Version: version, Sponsor: address(who), Nonce: nonce, Signature: models.Data{1}}, now)
		}
		backing := func(c models.Candidate, sum uint64, enough bool) {
			t.Helper()
			b, err := s.Sponsors(ctx, c)
			if err != nil || b.Sum != models.U(sum) || b.Enough(dao) != enough || b.Need != models.U(400) {
				t.Errorf("%+v, %v, want %d", b, err, sum)
			}
		}
		saysNo(t, sponsor(1, 3, 1, 2001), "no weight")
		for range 2 {
			if err := sponsor(1, 1, 1, 2001); err != nil {
				t.Fatal(err)
			}
		}
		backing(x, 300, false)
		saysNo(t, s.MayPublish(ctx, dao, x, address(1), 2002), "0003 GRAD of weight")
		if err := sponsor(1, 2, 1, 2002); err != nil {
			t.Fatal(err)
		}
		backing(x, 500, true)
		saysNo(t, s.MayPublish(ctx, dao, x, address(4), 2002), "has not sponsored")
		saysNo(t, s.MayPublish(ctx, dao, x, address(1), 2002), "Proposing needs")

		// Taken back, the signature can't be put back by anybody who saw it.
		if err := s.EndSponsorship(ctx, x.ID, address(2), 2003); err != nil {
			t.Fatal(err)
		}
		backing(x, 300, false)
		saysNo(t, sponsor(1, 2, 1, 2004), "was prepared before")
		if err := sponsor(1, 2, 2, 2004); err != nil {
			t.Fatal(err)
		}
		backing(x, 500, true)

		// A change has another hash, and nobody's signature.
		y, err := s.PublishCandidate(ctx, sampleCandidate("two"), 2005)
		if err != nil || y.Version != 2 {
			t.Fatalf("%+v, %v", y, err)
		}
		backing(y, 0, false)
		saysNo(t, sponsor(1, 1, 2, 2006), "replaced")
		if old, err := s.CandidateVersion(ctx, x.ID, 1); err != nil || old.State(2006) != models.CandidateReplaced || old.Description != x.Description || len(old.Actions) != 1 || string(old.Actions[0].Calldata) != "\x01\x02\x03\x04" {
			t.Errorf("%+v, %v", old, err)
		}
		other := sampleCandidate("three")
		other.Author = address(8)
		if _, err := s.PublishCandidate(ctx, other, 2006); !errors.Is(err, models.ErrNotFound) {
			t.Error("another account changes it:", err)
		}
		// Back to the first text: still without the signatures given to it before.
		z, err := s.PublishCandidate(ctx, sampleCandidate("one"), 2007)
		if err != nil || z.Version != 3 {
			t.Fatal(z.Version, err)
		}
		backing(z, 0, false)

		saysNo(t, sponsor(3, 1, 1, z.Expires), "over")
		if err := s.WithdrawCandidate(ctx, address(8), x.ID, 2008); !errors.Is(err, models.ErrNotFound) {
			t.Error(err)
		}
		if err := s.WithdrawCandidate(ctx, address(9), x.ID, 2008); err != nil {
			t.Fatal(err)
		}
		saysNo(t, sponsor(3, 1, 1, 2009), "withdrawn")
		saysNo(t, s.MayPublish(ctx, dao, mustCandidate(t, s), address(9), 2009), "withdrawn")
	})
}

func mustCandidate(t *testing.T, s *models.Store) models.Candidate {
	t.Helper()
	x, err := s.Candidate(t.Context(), pollID)
	if err != nil {
		t.Fatal(err)
	}
	return x
}

// A sponsor with weight of its own publishes it; the record knows it by its very text and actions, and forgets it with a reorg.
func TestCandidateIsRealized(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, s *models.Store) {
		ctx, c := t.Context(), weighed(t, s)
		x, err := s.PublishCandidate(ctx, sampleCandidate("one"), 2000)
		if err != nil {
			t.Fatal(err)
		}
		if err := s.SaveSponsorship(ctx, models.Sponsorship{Candidate: x.ID, Version: 1, Sponsor: address(1), Nonce: 1}, 2001); err != nil {
			t.Fatal(err)
		}
		if err := s.MayPublish(ctx, dao, x, address(1), 2001); err != nil {
			t.Error(err)
		}
		c.fork(3)
		c.branch = 0
		c.add(func(f *models.Facts, at func() models.At) {
			for id, to := range []common.Address{address(1), x.Actions[0].Target} { // the first has another action
				f.Proposals = append(f.Proposals, models.Proposal{
					At: at(), ID: models.U(uint64(id) + 1), Proposer: address(1), Snapshot: 9000, Deadline: 9999, Description: x.Description,
					DescriptionHash: crypto.Keccak256Hash([]byte(x.Description)), Title: "A",
					Actions: []models.Action{{Target: to, Value: models.U(5), Calldata: x.Actions[0].Calldata}},
				})
			}
		})
		if err := s.Apply(ctx, dao, c.blocks[3]); err != nil {
			t.Fatal(err)
		}
		if p, err := s.Realized(ctx, x); err != nil || p.ID != models.U(2) {
			t.Errorf("%v, %v", p.ID, err)
		}
		copied := sampleCandidate("one")
		copied.ID = strings.Repeat("B", len(x.ID))
		if _, err := s.PublishCandidate(ctx, copied, x.Published+1); err != nil {
			t.Fatal(err)
		}
		after := models.Proposal{At: models.At{Time: x.Published + 1}}
		if was, err := s.Forerunner(ctx, after, x.Hash); err != nil || was.ID != x.ID || was.Version != 1 {
			t.Errorf("%+v, %v", was, err)
		}
		if _, err := s.Forerunner(ctx, models.Proposal{At: models.At{Time: x.Published - 1}}, x.Hash); !errors.Is(err, models.ErrNotFound) {
			t.Errorf("a copy of a proposal is told to have come before it: %v", err)
		}
		if _, err := s.Forerunner(ctx, after, common.Hash{1}); !errors.Is(err, models.ErrNotFound) {
			t.Errorf("another's: %v", err)
		}
		saysNo(t, s.MaySponsor(ctx, x, address(2), 2002), "proposed already")
		if err := s.Rewind(ctx, dao, 3); err != nil {
			t.Fatal(err)
		}
		if err := s.MaySponsor(ctx, x, address(2), 2002); err != nil {
			t.Error(err)
		}
	})
}

func TestCandidatesOfAnAccount(t *testing.T) {
	s := modelstest.SQLite(t)
	for i := range 4 {
		x := sampleCandidate("one")
		x.ID = strings.Repeat(string(rune('A'+i)), 26)
		_, err := s.PublishCandidate(t.Context(), x, 2000)
		if i < 3 && err != nil {
			t.Fatal(err)
		}
		if i == 3 {
			saysNo(t, err, "3 candidates")
		}
	}
	for _, seconds := range []uint64{0, 61 * 86400, 1 << 63} {
		x := sampleCandidate("one")
		x.Expires = seconds
		if _, err := s.PublishCandidate(t.Context(), x, 2000); err == nil {
			t.Error(seconds, "is taken")
		}
	}
}
