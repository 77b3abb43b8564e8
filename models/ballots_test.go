package models_test

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
	"backprop/models/modelstest"
)

// pile is what the store should hold of ballots, kept without a database.
type pile struct {
	*testing.T
	*rand.Rand
	store   *models.Store
	chain   *chain
	ballots map[string]models.Ballot
	batch   uint64
}

func keyOf(b models.Ballot) string { return fmt.Sprint(b.Voter, b.Kind, b.ProposalID, b.Nonce) }

// Whatever comes, goes and is taken back, the ballots that wait are those that are neither refused nor sent nor counted, and a
// reorg touches none of them.
func TestBallotsAtRandom(t *testing.T) {
	for seed := range uint64(3) {
		modelstest.Each(t, func(t *testing.T, s *models.Store) {
			p := &pile{T: t, Rand: rand.New(rand.NewPCG(seed, 8)), store: s, chain: newChain(seed), ballots: map[string]models.Ballot{}}
			p.chain.follow(t, s)
			for range 60 {
				p.step()
				p.agrees()
			}
		})
	}
}

func (p *pile) step() {
	p.Helper()
	ctx := context.Background()
	switch p.IntN(8) {
	case 0:
		n := 1 + p.IntN(len(p.chain.blocks))
		p.chain.fork(n)
		if err := p.store.Rewind(ctx, dao, uint64(n)); err != nil {
			p.Fatal(err)
		}
	case 1, 2:
		p.chain.grow()
		p.chain.follow(p.T, p.store)
	case 3:
		for _, b := range p.some() {
			err := p.store.RefuseBallot(ctx, b, "It can't be.")
			if err != nil {
				p.Fatal(err)
			}
			b.Refused, b.Batch = "It can't be.", 0
			p.ballots[keyOf(b)] = b
		}
	case 4:
		p.take()
	case 5:
		if p.batch > 0 {
			p.free(p.batch)
		}
	default:
		p.save()
	}
}

// some is at most one of the ballots.
func (p *pile) some() (list []models.Ballot) {
	keys := make([]string, 0, len(p.ballots))
	for k := range p.ballots {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	if len(keys) > 0 {
		list = append(list, p.ballots[keys[p.IntN(len(keys))]])
	}
	return list
}

func (p *pile) save() {
	p.Helper()
	kinds := []models.BallotKind{models.SignedVote, models.SignedOverride, models.SignedDelegation}
	b := models.Ballot{
		Voter: address(p.Uint64N(5) + 1), Kind: kinds[p.IntN(3)], ProposalID: models.U(p.Uint64N(6) + 1), Nonce: models.U(p.Uint64N(2)),
		Support: models.Support(p.IntN(2)), Received: 1000 + p.Uint64N(9), Since: uint64(len(p.chain.blocks)), Signature: models.Data{byte(p.IntN(250) + 1), 7},
	}
	if b.Kind == models.SignedDelegation {
		b.ProposalID, b.Support, b.Delegate, b.Expiry = models.Uint{}, 0, address(p.Uint64N(5)+1), 1<<40
	}
	kept, made, err := p.store.SaveBallot(context.Background(), b)
	old, known := p.ballots[keyOf(b)]
	same := known && old.Refused == "" && old.Support == b.Support && old.Delegate == b.Delegate
	switch {
	case same:
		if err != nil || made || !reflect.DeepEqual(kept, old) {
			p.Fatalf("the same again: %+v %t %v, want %+v", kept, made, err, old)
		}
	case known && old.Batch > 0:
		if !errors.Is(err, models.ErrSent) {
			p.Fatalf("in place of one that was sent: %v", err)
		}
	default:
		if err != nil || !made {
			p.Fatalf("%t %v", made, err)
		}
		b.Prior, b.Others = p.counts(b)
		p.ballots[keyOf(b)] = b
	}
}

func (p *pile) take() {
	p.Helper()
	ctx := context.Background()
	list, err := p.store.BallotsWaiting(ctx, 3)
	if err != nil || len(list) == 0 {
		return
	}
	stale := list[0]
	stale.Signature = models.Data{0}
	if err := p.store.TakeBallots(ctx, p.batch+1, append(slices.Clone(list[1:]), stale)); !errors.Is(err, models.ErrStale) {
		p.Fatalf("one that was replaced: %v", err)
	}
	p.batch++
	if err := p.store.TakeBallots(ctx, p.batch, list); err != nil {
		p.Fatal(err)
	}
	for _, b := range list {
		b.Batch = p.batch
		p.ballots[keyOf(b)] = b
	}
}

func (p *pile) free(batch uint64) {
	p.Helper()
	if err := p.store.FreeTaken(context.Background(), batch); err != nil {
		p.Fatal(err)
	}
	for k, b := range p.ballots {
		state := p.state(b)
		over := state == models.BallotOvertaken && b.Kind != models.SignedDelegation
		if b.Batch == batch && state != models.BallotCounted && !over {
			b.Batch = 0
			p.ballots[k] = b
		}
	}
}

// state looks at every fact.
func (p *pile) state(b models.Ballot) models.BallotState {
	delegate, same, others, voted := common.Address{}, uint64(0), uint64(0), false
	for _, f := range p.chain.blocks {
		for _, v := range f.Votes {
			kind := map[models.VoteKind]models.BallotKind{models.Cast: models.SignedVote, models.Override: models.SignedOverride}[v.Kind]
			if kind != b.Kind || v.Voter != b.Voter || v.ProposalID != b.ProposalID || v.Support == models.Split {
				continue
			}
			if v.Support == b.Support {
				return models.BallotCounted
			}
			voted = true
		}
		for _, d := range f.Delegations {
			if d.Delegator != b.Voter || b.Kind != models.SignedDelegation {
				continue
			}
			delegate = d.Delegate
			if d.Delegate == b.Delegate {
				same++
			} else {
				others++
			}
		}
	}
	switch {
	case b.Kind == models.SignedDelegation && (delegate == b.Delegate || same > b.Prior):
		return models.BallotCounted
	case voted || b.Kind == models.SignedDelegation && others > b.Others:
		return models.BallotOvertaken
	case b.Refused != "":
		return models.BallotRefused
	case b.Batch > 0:
		return models.BallotSent
	}
	return models.BallotWaiting
}

// counts are the delegations of a ballot's account that say what it says, and the others, with those of ballots that wait before it.
func (p *pile) counts(b models.Ballot) (prior, others uint64) {
	if b.Kind != models.SignedDelegation {
		return 0, 0
	}
	for _, f := range p.chain.blocks {
		for _, d := range f.Delegations {
			switch {
			case d.Delegator != b.Voter:
			case d.Delegate == b.Delegate:
				prior++
			default:
				others++
			}
		}
	}
	for _, o := range p.ballots {
		state := p.state(o)
		left := state == models.BallotWaiting || state == models.BallotSent
		if left && o.Voter == b.Voter && o.Kind == b.Kind && o.Nonce.Cmp(b.Nonce) < 0 && o.Delegate != b.Delegate {
			others++
		}
	}
	return prior, others
}

// agrees holds the store against what it should hold.
func (p *pile) agrees() {
	p.Helper()
	ctx := context.Background()
	waiting := map[string]bool{}
	for k, b := range p.ballots {
		var kept models.Ballot
		q := p.store.Words().Where("voter = ? AND kind = ? AND proposal_id = ? AND nonce = ?", b.Voter, b.Kind, b.ProposalID, b.Nonce)
		if err := q.Take(&kept).Error; err != nil || !reflect.DeepEqual(kept, b) {
			p.Fatalf("have %+v (%v)\nwant %+v", kept, err, b)
		}
		state, err := p.store.BallotState(ctx, b)
		if err != nil || state != p.state(b) {
			p.Fatalf("%+v is %s %v, want %s", b, state, err, p.state(b))
		}
		if state == models.BallotWaiting {
			waiting[k] = true
		}
	}
	list, err := p.store.BallotsWaiting(ctx, 1000)
	if err != nil || len(list) != len(waiting) {
		p.Fatalf("%d wait (%v), want %d", len(list), err, len(waiting))
	}
	if o, err := p.store.Outlay(ctx, models.Purse{Relayer: payer}, 0); err != nil || int(o.Waiting) != len(waiting) {
		p.Fatalf("the purse promises %d (%v), but %d wait", o.Waiting, err, len(waiting))
	}
	for i, b := range list {
		if !waiting[keyOf(b)] || i > 0 && list[i-1].Received > b.Received {
			p.Fatalf("%+v waits, or not in its order", b)
		}
	}
}

// Many at once: of the same ballot there is one, and what was taken into a batch is what was signed last before.
func TestBallotsAtOnce(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, s *models.Store) {
		ctx := context.Background()
		var wait sync.WaitGroup
		for i := range 24 {
			wait.Go(func() {
				b := ballot(1, 7, models.Support(i%3))
				if _, _, err := s.SaveBallot(ctx, b); err != nil && !errors.Is(err, models.ErrSent) {
					t.Error(err)
				}
				if i%4 > 0 {
					return
				}
				list, err := s.BallotsWaiting(ctx, 10)
				if err == nil && len(list) > 0 {
					err = s.TakeBallots(ctx, uint64(i)+1, list)
				}
				if err != nil && !errors.Is(err, models.ErrStale) {
					t.Error(err)
				}
			})
		}
		wait.Wait()
		// Each of those who took may have come too late for a choice that was replaced meanwhile.
		if list, err := s.BallotsWaiting(ctx, 10); err != nil || len(list) > 0 && s.TakeBallots(ctx, 99, list) != nil {
			t.Errorf("%+v can't be taken: %v", list, err)
		}
		var rows []models.Ballot
		if err := s.Words().Find(&rows).Error; err != nil || len(rows) != 1 || rows[0].Batch == 0 {
			t.Errorf("%+v %v", rows, err)
		} else if want := ballot(1, 7, rows[0].Support).Signature; !reflect.DeepEqual(rows[0].Signature, want) {
			t.Errorf("%s was sent with the signature of another choice", rows[0].Support)
		}
	})
}
