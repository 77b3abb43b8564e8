package models

import "testing"

// known is a ledger of two values.
type known struct {
	numerators []turn
	supply     Uint
	asked      map[Uint]Quorum
}

func (k known) parameterAt(_ string, timepoint uint64) (v Uint, _ error) {
	for _, t := range k.numerators {
		if t.from <= timepoint {
			v = t.value
		}
	}
	return v, nil
}

func (k known) supplyAt(uint64) (Uint, error) { return k.supply, nil }

func (k known) askedQuorum(id Uint) (Quorum, bool, error) {
	q, ok := k.asked[id]
	return q, ok, nil
}

func TestQuorumByRule(t *testing.T) {
	l := known{numerators: []turn{{0, U(10)}, {150, U(4)}}, supply: U(1000), asked: map[Uint]Quorum{U(2): {Value: U(70), Super: U(500)}}}
	of := func(rule QuorumRule) DAO { return DAO{QuorumRule: rule, QuorumDivisor: 100} }
	for _, c := range []struct {
		name string
		dao  DAO
		id   uint64
		now  uint64
		want uint64
	}{
		{"the numerator of the snapshot", of(Fraction), 1, 200, 100},
		{"before the snapshot, of now", of(Fraction), 1, 90, 100},
		{"the numerator of today for every snapshot", of(Present), 1, 200, 40},
		{"and before it changed", of(Present), 1, 149, 100},
		{"the governor's answer", of(Asked), 2, 200, 70},
		{"the answer of when it was found, until asked", of(Asked), 1, 140, 10},
	} {
		s := Standing{InFavor: U(60)}
		if err := c.dao.settleQuorum(l, Proposal{ID: U(c.id), Snapshot: 100}, Moment{Clock: c.now}, &s); err != nil {
			t.Fatal(err)
		}
		if s.Quorum != U(c.want) || s.Passed != (c.want <= 60) {
			t.Errorf("%s: %s, passed %t; want %d", c.name, s.Quorum, s.Passed, c.want)
		}
	}
}

func TestSuperQuorumAndGrace(t *testing.T) {
	l := known{numerators: []turn{{0, U(10)}}, supply: U(1000), asked: map[Uint]Quorum{U(2): {Super: U(500)}}}
	d := DAO{QuorumRule: Fraction, QuorumDivisor: 100, SuperQuorum: true, Grace: 50}
	for _, c := range []struct {
		inFavor, against, eta uint64
		early                 bool
		want                  State
	}{
		{499, 0, 0, false, Active}, {500, 0, 0, true, Succeeded}, {500, 500, 0, false, Active}, {500, 499, 200, true, Queued}, {500, 0, 140, true, Queued}, {500, 0, 100, true, Expired},
	} {
		p := Proposal{ID: U(2), Snapshot: 100, Standing: Standing{Deadline: 200, InFavor: U(c.inFavor), Against: U(c.against), Eta: c.eta}}
		if err := d.settleQuorum(l, p, Moment{Clock: 150}, &p.Standing); err != nil {
			t.Fatal(err)
		}
		if got := p.State(Moment{Clock: 150, Time: 150}); got != c.want || p.Standing.Early != c.early {
			t.Errorf("%d for, %d against, eta %d: %s, early %t; want %s", c.inFavor, c.against, c.eta, got, p.Standing.Early, c.want)
		}
	}
}
