package models

import "testing"

func TestWhatCountsForTheQuorum(t *testing.T) {
	s := Standing{InFavor: U(4), Against: U(20), Abstain: U(1), Quorum: U(5)}
	for _, c := range []struct {
		dao  DAO
		want Uint
	}{
		{DAO{CountingMode: "support=bravo&quorum=for,abstain"}, U(5)},
		{DAO{CountingMode: "support=bravo&quorum=for,abstain&params=fractional"}, U(5)},
		{DAO{CountingMode: "support=bravo&quorum=bravo"}, U(4)},
		{DAO{CountingMode: "support=bravo&quorum=for"}, U(4)},
		{DAO{CountingMode: "support=bravo&quorum=against,for,abstain"}, U(25)},
		{DAO{CountingMode: ""}, U(5)},
		{DAO{Family: Bravo, CountingMode: "support=bravo&quorum=for,abstain"}, U(4)},
		{DAO{Family: Alpha}, U(4)},
	} {
		if have := c.dao.TowardsQuorum(s); have != c.want {
			t.Errorf("%s %q: %s counts, want %s", c.dao.Family, c.dao.CountingMode, have, c.want)
		}
		if have := c.dao.QuorumReached(s); have != (c.want.Cmp(U(5)) >= 0) {
			t.Errorf("%s %q: reached %t", c.dao.Family, c.dao.CountingMode, have)
		}
	}
	if len(DAO{Family: Alpha}.Choices()) != 2 || len(DAO{Family: Bravo}.Choices()) != 3 || (DAO{Family: Alpha}).Reasons() {
		t.Error("Alpha has two choices and no reasons, Bravo has three")
	}
}
