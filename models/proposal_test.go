package models

import "testing"

// The boundaries are Governor's: Pending while the snapshot is not past, Active up to and including the deadline.
func TestState(t *testing.T) {
	base := Proposal{Snapshot: 100, Deadline: 200, Standing: Standing{Deadline: 200}}
	with := func(change func(*Standing)) Proposal {
		p := base
		change(&p.Standing)
		return p
	}
	passed := with(func(s *Standing) { s.Passed = true })
	queued := with(func(s *Standing) { s.Passed, s.Eta = true, 300 })
	for _, c := range []struct {
		name  string
		p     Proposal
		clock uint64
		want  State
	}{
		{"at the snapshot", base, 100, Pending},
		{"after the snapshot", base, 101, Active},
		{"at the deadline", base, 200, Active},
		{"after the deadline", base, 201, Defeated},
		{"after an extended deadline's old end", with(func(s *Standing) { s.Deadline = 250 }), 201, Active},
		{"passing but open", passed, 200, Active},
		{"passed", passed, 201, Succeeded},
		{"in the delay", queued, 250, Queued},
		{"after the delay", queued, 301, Queued},
		{"at the end of the grace period", with(func(s *Standing) { s.Passed, s.Eta, s.Expires = true, 300, 400 }), 400, Expired},
		{"before it", with(func(s *Standing) { s.Passed, s.Eta, s.Expires = true, 300, 400 }), 399, Queued},
		{"executed", with(func(s *Standing) { s.Outcome = OutcomeExecuted }), 150, Executed},
		{"canceled", with(func(s *Standing) { s.Outcome = OutcomeCanceled }), 50, Canceled},
	} {
		if got := c.p.State(Moment{Clock: c.clock, Time: c.clock}); got != c.want {
			t.Errorf("%s: %s, want %s", c.name, got, c.want)
		}
	}
	at := func(t uint64) Moment { return Moment{Clock: t, Time: t} }
	if queued.Ready(at(299)) || !queued.Ready(at(300)) || passed.Ready(at(1000)) {
		t.Error("a queued proposal is ready from its eta on, and no other is")
	}
}

func TestNext(t *testing.T) {
	p := Proposal{Snapshot: 100, Standing: Standing{Deadline: 200, Passed: true, Eta: 300, Expires: 400}}
	for at, want := range map[uint64]Moment{100: {Clock: 101}, 101: {Clock: 201}, 200: {Clock: 201}, 250: {Time: 300}, 300: {Time: 400}, 400: {}} {
		if got := p.Next(Moment{at, at}); got != want {
			t.Errorf("next at %d is %v, want %v", at, got, want)
		}
	}
}

// For and Abstain count for the quorum, and success needs For strictly above Against.
func TestTally(t *testing.T) {
	tally := func(against, inFavor, abstain uint64) Standing {
		var s Standing
		s.Quorum = U(100)
		for support, weight := range map[Support]uint64{Against: against, For: inFavor, Abstain: abstain} {
			s.vote(Vote{Kind: Cast, Support: support, Weight: U(weight)})
		}
		return s
	}
	for _, c := range []struct {
		s              Standing
		quorum, passes bool
	}{
		{tally(0, 100, 0), true, true},
		{tally(0, 99, 0), false, true},
		{tally(0, 60, 40), true, true},
		{tally(1000, 60, 39), false, false},
		{tally(50, 50, 50), true, false},
		{tally(49, 50, 50), true, true},
	} {
		if (DAO{}).QuorumReached(c.s) != c.quorum || c.s.Succeeds() != c.passes {
			t.Errorf("%+v: quorum %v, succeeds %v", c.s, (DAO{}).QuorumReached(c.s), c.s.Succeeds())
		}
	}
}

// A delegator's override takes its weight from the delegate's vote and adds it to its own choice.
func TestOverride(t *testing.T) {
	var s Standing
	s.vote(Vote{Kind: Cast, Support: For, Weight: U(100)})
	s.vote(Vote{Kind: Reduction, Support: For, Weight: U(30)})
	s.vote(Vote{Kind: Override, Support: Against, Weight: U(30)})
	if s.InFavor != U(70) || s.Against != U(30) || s.Voters != 2 {
		t.Errorf("%+v", s)
	}
}

func TestFractions(t *testing.T) {
	params := make([]byte, 48)
	params[15], params[31], params[47] = 1, 2, 3
	var s Standing
	s.vote(Vote{Kind: Cast, Support: Split, Weight: U(6), Params: params})
	if s.Against != U(1) || s.InFavor != U(2) || s.Abstain != U(3) {
		t.Errorf("%+v", s)
	}
}
