package models_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"backprop/chain/call"
	"backprop/models"
)

// "The rest goes back" is as much as the escrow said of that very decision; what it said of another leaves the vote open.
func TestTheRestOfAGrant(t *testing.T) {
	token := common.HexToAddress("0x70")
	dao := models.DAO{Governor: common.HexToAddress("0x60"), Timelock: common.HexToAddress("0x71"), TimelockKind: models.Controller, Escrow: common.HexToAddress("0xe5")}
	parted := models.Turn{Kind: models.TurnResolved, GrantID: 9, Milestone: 2, Resolution: models.ResolvedPart, Amount: models.U(95), Returned: models.U(55)}
	ended := models.Turn{Kind: models.TurnCancelled, GrantID: 4, Amount: models.U(10), Returned: models.U(30)}
	part := call.Resolve(dao, 9, 2, models.ResolvedPart, models.U(95))
	cancel := call.CancelGrant(dao, 4, models.U(10), common.Hash{1})
	moved := func(back uint64) models.Moves {
		return models.Moves{{Token: token, Account: dao.Escrow, Out: models.U(back)}, {Token: token, Account: dao.Timelock, In: models.U(back)}}
	}
	for name, c := range map[string]struct {
		action models.Action
		said   models.Turn
		change func(*models.Turn)
		moves  models.Moves
		want   string
	}{
		"part":                      {part, parted, nil, moved(55), "as voted"},
		"cancelled":                 {cancel, ended, nil, moved(30), "as voted"},
		"less came back":            {part, parted, nil, moved(54), "contradicts"},
		"nothing came back":         {cancel, ended, nil, nil, "contradicts"},
		"more came back":            {part, parted, nil, moved(56), "contradicts"},
		"the payee keeps another":   {part, parted, func(x *models.Turn) { x.Amount = models.U(96) }, moved(55), "open"},
		"another milestone":         {part, parted, func(x *models.Turn) { x.Milestone = 1 }, moved(55), "open"},
		"another grant":             {cancel, ended, func(x *models.Turn) { x.GrantID = 5 }, moved(30), "open"},
		"another settlement":        {cancel, ended, func(x *models.Turn) { x.Amount = models.U(9) }, moved(30), "open"},
		"voided instead of in part": {part, parted, func(x *models.Turn) { x.Resolution = models.ResolvedVoid }, moved(55), "open"},
	} {
		if c.change != nil {
			c.change(&c.said)
		}
		p := models.Proposal{Actions: []models.Action{c.action}}
		r := dao.Reckon(p, models.Execution{Traced: true, Moves: c.moves}, []models.Release{{Turn: c.said, Token: token}})
		got := "as voted"
		switch {
		case r.Contradicts():
			got = "contradicts"
		case r.Differs() && r.Open:
			got = "open"
		}
		if got != c.want {
			t.Errorf("%s: %s, not %s: %+v", name, got, c.want, r.Lines)
		}
	}
}

// ETH that the escrow sends back within a call is seen by a trace alone.
func TestTheRestInEtherUntraced(t *testing.T) {
	dao := models.DAO{Governor: common.HexToAddress("0x60"), Timelock: common.HexToAddress("0x71"), TimelockKind: models.Controller, Escrow: common.HexToAddress("0xe5")}
	p := models.Proposal{Actions: []models.Action{call.CancelGrant(dao, 4, models.Uint{}, common.Hash{})}}
	said := models.Release{Turn: models.Turn{Kind: models.TurnCancelled, GrantID: 4, Returned: models.U(30)}}
	if r := dao.Reckon(p, models.Execution{}, []models.Release{said}); r.Contradicts() || !r.Open {
		t.Errorf("untraced: %+v", r)
	}
	if r := dao.Reckon(p, models.Execution{Traced: true}, []models.Release{said}); !r.Contradicts() {
		t.Errorf("traced, and nothing came: %+v", r)
	}
}
