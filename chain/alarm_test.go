package chain_test

import (
	"log/slog"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"backprop/chain"
	"backprop/chain/devnet"
	"backprop/models"
	"backprop/models/modelstest"
)

// alarms are those of a record at its head, as their kinds, a danger with !.
func (s *setup) alarms() (kinds []string, list []models.Alarm) {
	s.Helper()
	s.follow(s.index)
	head, err := s.store.Cursor(s.Context())
	if err == nil {
		list, err = s.store.Alarms(s.Context(), s.dao, head)
	}
	if err != nil {
		s.Fatal(err)
	}
	for _, a := range list {
		kind := string(a.Kind)
		if a.Danger {
			kind = "!" + kind
		}
		kinds = append(kinds, kind)
	}
	return kinds, list
}

// rings holds the alarms against those expected, besides that one account has all votes of this DAO.
func (s *setup) rings(what string, want ...string) []models.Alarm {
	s.Helper()
	kinds, list := s.alarms()
	want = append(want, "concentrated")
	if !slices.Equal(kinds, want) {
		s.Errorf("%s: %q, want %q", what, kinds, want)
	}
	return list
}

// An honest DAO, with all that the sample tells, raises no alarm that is a danger.
func TestHonestDAORaisesNoDanger(t *testing.T) {
	s := newSetup(t, devnet.TellBriefly, modelstest.SQLite(t))
	kinds, list := s.alarms()
	for i, a := range list {
		if a.Danger {
			t.Errorf("%s: %+v", kinds[i], a)
		}
	}
	t.Log(kinds)
}

// On a real chain: a second proposer and a shorter delay, what it schedules and executes without a vote, and an allowance until it is
// taken.
func TestAlarmsOnChain(t *testing.T) {
	h := newHouse(t, 1, modelstest.SQLite(t))
	takers := &chain.Takers{Node: h.node, Store: h.store, DAO: h.dao, Log: slog.New(slog.DiscardHandler)}
	look := func() {
		t.Helper()
		h.follow(h.index)
		if err := takers.Look(t.Context()); err != nil {
			t.Fatal(err)
		}
	}
	list := h.rings("the keys", "!powerful", "!changed")
	if list[0].Account != h.address(schedulerAccount) || list[0].Role != models.ProposerRole || list[1].Name != models.MinDelay || *list[1].Before != models.U(172_800) || !list[1].After.IsZero() {
		t.Errorf("%+v", list)
	}
	dollar, taker := h.dao.Assets[1].Address, h.address(devnet.Newcomer)
	h.treasury("approve", models.Action{Target: dollar, Calldata: token.PackApprove(taker, models.U(5_000_000).Big())})
	look()
	list = h.rings("an allowance, by no vote", "!outside", "!powerful", "!changed", "lent")
	if lent := list[3]; list[0].Scheduled.Ended == nil || lent.Account != taker || lent.After != models.U(5_000_000) || lent.Asset.Symbol != "DUSD" {
		t.Errorf("%+v", list)
	}
	if _, err := h.devnet.Send(devnet.Newcomer, &dollar, nil, token.PackTransferFrom(h.dao.Timelock, taker, models.U(2_000_000).Big())); err != nil {
		t.Fatal(err)
	}
	look()
	if list = h.rings("a part of it was taken", "!outside", "!powerful", "!changed", "lent"); list[3].After != models.U(5_000_000) {
		t.Errorf("it is asked again only after some blocks: %s", list[3].After)
	}
	for range 25 {
		if err := h.devnet.Mine(); err != nil {
			t.Fatal(err)
		}
	}
	look()
	if list = h.rings("after some blocks", "!outside", "!powerful", "!changed", "lent"); list[3].After != models.U(3_000_000) {
		t.Errorf("what is left: %s", list[3].After)
	}
	h.treasury("revoke", models.Action{Target: dollar, Calldata: token.PackApprove(taker, common.Big0)})
	for range 25 {
		if err := h.devnet.Mine(); err != nil {
			t.Fatal(err)
		}
	}
	look()
	h.rings("nothing is left", "!outside", "!outside", "!powerful", "!changed")
	h.dao.Trusted = []common.Address{h.address(schedulerAccount)}
	h.rings("an account that the operator knows", "!outside", "!outside", "!changed")
}
