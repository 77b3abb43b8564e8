package models_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
	"backprop/models/modelstest"
)

// listener is a DAO's record with one account that wants to be told of everything.
type listener struct {
	*testing.T
	*chain
	s    *models.Store
	dao  models.DAO
	keys map[string]int // what it was told, and how often
}

func listening(t *testing.T, s *models.Store, dao models.DAO) *listener {
	a := &asks{}
	if _, err := addMail(t, s, 2, "reader@example.org", 900, a); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Confirm(t.Context(), a.token, 900); err != nil {
		t.Fatal(err)
	}
	return &listener{T: t, chain: newChain(1), s: s, dao: dao, keys: map[string]int{}}
}

func (l *listener) empty(n int) {
	for range n {
		l.add(func(*models.Facts, func() models.At) {})
	}
}

// hears follows the chain and tells all that there is to tell when its blocks up to one are settled. It returns how much that was.
func (l *listener) hears(settled int) (n int) {
	l.Helper()
	l.follow(l.T, l.s)
	at := func(n int) models.Block { return l.blocks[n-1].Blocks[0] }
	list, err := l.s.Happenings(l.Context(), l.dao, at(settled), at(len(l.blocks)))
	if err != nil {
		l.Fatal(err)
	}
	for _, h := range list {
		if told, err := l.s.Tell(l.Context(), h.Key, nil, 1); err != nil || !told {
			l.Errorf("%s is told twice, %v", h.Key, err)
		}
		if h.Ends != 0 && h.Ends < at(len(l.blocks)).Time {
			l.Errorf("%s was too late when it was told", h.Key)
		}
		l.keys[h.Key]++
	}
	return len(list)
}

func (l *listener) weighs(votes uint64) {
	l.add(func(f *models.Facts, at func() models.At) {
		f.Transfers = append(f.Transfers, models.Transfer{At: at(), Token: l.dao.Token.Address, Sender: address(1), Recipient: address(2), Amount: models.U(votes)})
		f.Delegations = append(f.Delegations, models.Delegation{At: at(), Delegator: address(2), Delegate: address(2)})
		f.Weights = append(f.Weights, models.Weight{At: at(), Account: address(2), Votes: models.U(votes)})
	})
}

func (l *listener) proposes(snapshot, deadline uint64) {
	l.add(func(f *models.Facts, at func() models.At) {
		f.Proposals = append(f.Proposals, models.Proposal{At: at(), ID: models.U(7), Proposer: address(1), Snapshot: snapshot, Deadline: deadline, Title: "A", Actions: []models.Action{{Target: address(9), Value: models.U(5)}}})
	})
}

func (l *listener) votes() {
	l.add(func(f *models.Facts, at func() models.At) {
		f.Votes = append(f.Votes, models.Vote{At: at(), ProposalID: models.U(7), Voter: address(2), Kind: models.Cast, Support: models.For, Weight: models.U(100)})
	})
}

// Nothing is told of what a reorg may take back, and what it took back was never told; what it brings back is told once.
func TestHappeningsOfForks(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, s *models.Store) {
		l := listening(t, s, dao)
		l.weighs(100)
		l.proposes(1045, 1500)
		if n := l.hears(2); n != 0 {
			t.Errorf("a proposal that may be taken back: %d were told, %v", n, l.keys)
		}
		l.fork(2)
		l.empty(3)
		if n := l.hears(5); n != 0 {
			t.Errorf("a proposal that was taken back: %d were told, %v", n, l.keys)
		}
		l.proposes(1075, 1500)
		l.empty(1)
		if n := l.hears(6); n != 1 || l.keys["proposals/7/new"] != 1 {
			t.Errorf("a proposal that is settled: %v", l.keys)
		}
		l.empty(20) // the vote's second half has begun
		l.votes()
		if n := l.hears(27); n != 0 {
			t.Errorf("a vote that is cast, though it may be taken back: %v", l.keys)
		}
		l.fork(27)
		l.empty(2)
		if n := l.hears(27); n != 1 || len(l.keys) != 2 {
			t.Errorf("a vote that a reorg took back: %v", l.keys)
		}
		l.fork(28)
		l.empty(3)
		if n := l.hears(29); n != 0 {
			t.Errorf("after another reorg: %v", l.keys)
		}
	})
}

// Where the clock counts blocks, what ends soon is told by the chain's pace, and what ended lies at its own time, not at that of
// the last fact before it.
func TestHappeningsByBlocks(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, s *models.Store) {
		by := dao
		by.Clock = models.ByNumber
		l := listening(t, s, by)
		l.weighs(100)
		l.empty(17)
		l.proposes(25, 425) // by blocks of ten seconds: from 1250 to 5250
		l.empty(6)
		if n := l.hears(25); n != 1 || l.keys["proposals/7/new"] != 1 {
			t.Errorf("a new proposal: %v", l.keys)
		}
		l.empty(75)
		if n := l.hears(100); n != 0 {
			t.Errorf("the vote has just begun: %v", l.keys)
		}
		l.empty(200)
		if n := l.hears(300); n != 1 || len(l.keys) != 2 {
			t.Errorf("the vote's second half has begun: %v", l.keys)
		}
		l.near(models.VotingEnds, 5250, true)
		l.empty(200)
		l.follow(t, s)
		l.near(models.VotingEnds, 5250, true)
		l.fed(5250)
		l.weighs(100) // a fact after it, which says for good
		l.follow(t, s)
		before := l.near(models.VotingEnds, 5250, false)
		l.empty(500)
		l.weighs(100)
		l.follow(t, s)
		if after := l.near(models.VotingEnds, 5250, false); after.At != before.At || after.Moves != before.Moves || after.Changed != before.Changed {
			t.Errorf("a date that is known for good moved: %+v, %+v", before, after)
		}
		l.fed(5250)
	})
}

func (l *listener) head() models.Block { return l.blocks[len(l.blocks)-1].Blocks[0] }

// near expects a date of the calendar within ten minutes of a time.
func (l *listener) near(kind models.OccasionKind, want uint64, about bool) (o models.Occasion) {
	l.Helper()
	list, err := l.s.Calendar(l.Context(), l.dao, models.Scope{}, l.head())
	if err != nil {
		l.Fatal(err)
	}
	for _, o = range list {
		if o.Kind == kind {
			break
		}
	}
	if o.Kind != kind || max(o.At, want)-min(o.At, want) > 600 || o.About != about {
		l.Errorf("%s is at %d, about: %v; want %d", kind, o.At, o.About, want)
	}
	return o
}

// fed expects that the feed tells the vote's end within ten minutes of a time.
func (l *listener) fed(want uint64) {
	l.Helper()
	items, err := l.s.Feed(l.Context(), l.dao, models.Scope{}, l.head())
	if err != nil {
		l.Fatal(err)
	}
	for _, i := range items {
		if i.Kind == models.ItemPassed || i.Kind == models.ItemDefeated {
			if max(i.Time, want)-min(i.Time, want) > 600 {
				l.Errorf("the feed says that the vote ended at %d, not about %d", i.Time, want)
			}
			return
		}
	}
	l.Error("the feed doesn't say that the vote ended")
}

// No calendar is without its dates because all of them are past: a grant that lapsed keeps its own.
func TestCalendarOfWhatIsOver(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, s *models.Store) {
		c := newChain(1)
		for range 150 {
			c.grow()
		}
		c.follow(t, s)
		grants, n, err := s.Grants(t.Context(), models.GrantFilter{})
		if err != nil || n == 0 {
			t.Fatal(n, err)
		}
		head := c.blocks[len(c.blocks)-1].Blocks[0]
		for _, g := range grants {
			list, err := s.Calendar(t.Context(), dao, models.Scope{Grant: g.ID}, head)
			if err != nil || len(list) == 0 {
				t.Errorf("grant %d, %s: %d dates, %v", g.ID, g.Status, len(list), err)
			}
			seen := map[string]bool{}
			for _, o := range list {
				if o.At == 0 || o.Changed == 0 || seen[o.Key] {
					t.Errorf("grant %d: %+v", g.ID, o)
				}
				seen[o.Key] = true
			}
		}
		account := models.Scope{Account: common.Address{19: 1}}
		if _, err := s.Calendar(t.Context(), dao, account, head); err != nil {
			t.Error(err)
		}
	})
}
