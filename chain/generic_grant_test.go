package chain

import (
	"math"
	"math/big"
	"reflect"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"backprop/models"
)

// kinds are the events of the escrow by their names.
var kinds = map[string]models.TurnKind{
	"ProgramCreated": models.TurnProgramCreated, "ProgramChanged": models.TurnProgramChanged, "ProgramTermsSet": models.TurnTerms, "ProgramClosed": models.TurnProgramClosed,
	"GrantCreated": models.TurnCreated, "GrantAccepted": models.TurnAccepted, "GrantLapsed": models.TurnLapsed, "GrantCancelled": models.TurnCancelled,
	"GrantCompleted": models.TurnCompleted, "MilestoneSubmitted": models.TurnSubmitted, "MilestoneReviewed": models.TurnReviewed, "MilestoneApproved": models.TurnApproved,
	"ChangesRequested": models.TurnChanges, "MilestoneObjected": models.TurnObjected, "MilestoneChallenged": models.TurnChallenged, "MilestoneResolved": models.TurnResolved,
	"MilestoneExpired": models.TurnExpired, "MilestonePaid": models.TurnPaid, "SettlementPaid": models.TurnSettled, "PayoutProposed": models.TurnPayoutProposed,
	"PayoutVetoed": models.TurnPayoutVetoed, "PayoutChanged": models.TurnPayoutChanged, "TokenListed": models.TurnToken, "GuardianChanged": models.TurnGuardian,
	"Paused": models.TurnPaused, "Unpaused": models.TurnUnpaused, "Swept": models.TurnSwept,
}

// granting are the escrow's and the distributor's events, told by the names of their arguments.
func (g *generic) granting(e abi.Event, l *types.Log) (f models.Facts, is bool) {
	switch l.Address {
	case decoded.Escrow:
		f.Turns = []models.Turn{g.turn(e)}
	case decoded.Distributor:
		f.Rewards = []models.Reward{g.reward(e)}
	default:
		return f, false
	}
	return f, true
}

// small is a number that databases count, if there is one of that name.
func (g *generic) small(name string) uint64 {
	switch v := g.v[name].(type) {
	case *big.Int:
		if !v.IsUint64() || v.Uint64() > math.MaxInt64 {
			g.ok = false
		}
		return v.Uint64()
	case uint8:
		return uint64(v)
	}
	return 0
}

func (g *generic) id(name string) uint64 {
	n := g.small(name)
	if _, ok := g.v[name]; ok && n == 0 {
		g.ok = false
	}
	return n
}

func optional[T any](g *generic, name string) (v T) {
	v, _ = g.v[name].(T)
	return v
}

// amount is the first of some numbers that is there.
func (g *generic) amount(names ...string) models.Uint {
	for _, name := range names {
		if _, ok := g.v[name].(*big.Int); ok {
			return g.number(name)
		}
	}
	return models.Uint{}
}

// account is the first of some addresses that is there.
func (g *generic) account(names ...string) common.Address {
	for _, name := range names {
		if a, ok := g.v[name].(common.Address); ok {
			return a
		}
	}
	return common.Address{}
}

func (g *generic) turn(e abi.Event) models.Turn {
	t := models.Turn{
		At: g.at, Kind: kinds[e.RawName], GrantID: g.id("grant"), Program: g.id("program"), Attempt: g.small("attempt"),
		Account: g.account("reviewer", "account", "by", "payout", "payee", "guardian", "token"), Other: g.account("previous"),
		Amount: g.amount("amount", "settlement", "votes", "total"), Returned: g.amount("returned"), Until: g.small("until") + g.small("confirmableAt"),
		Approved: optional[bool](g, "approved") || optional[bool](g, "listed"), Criteria: g.amount("criteria"),
		Text: text(optional[string](g, "uri") + optional[string](g, "findings") + optional[string](g, "reason") + optional[string](g, "name")),
	}
	for _, name := range []string{"document", "evidence", "reasonHash"} {
		if h, ok := g.v[name].([32]byte); ok {
			t.Hash = h
		}
	}
	if n, ok := g.v["milestone"]; ok && n != nil {
		t.Milestone = g.small("milestone")
	}
	if code, ok := g.v["resolution"].(uint8); ok {
		t.Resolution = models.ResolutionOf(code)
		g.ok = g.ok && t.Resolution != ""
	}
	t.Said.Track = models.Track(text(optional[string](g, "track")))
	t.Said.Reviewers = some(optional[[]common.Address](g, "reviewers"))
	t.Said.Required, t.Said.SilenceCap = g.small("required"), g.amount("silenceCap")
	g.parts(&t)
	return t
}

// parts are what has parts itself.
func (g *generic) parts(t *models.Turn) {
	if t.Kind == models.TurnCreated {
		t.Other = g.account("token")
	}
	field := func(v reflect.Value, name string) models.Uint {
		switch x := v.FieldByName(name).Interface().(type) {
		case *big.Int:
			n, _ := models.FromBig(x)
			return n
		default:
			return models.U(v.FieldByName(name).Uint())
		}
	}
	each := func(name string, use func(v reflect.Value)) {
		if list := reflect.ValueOf(g.v[name]); list.IsValid() && list.Kind() == reflect.Slice {
			for i := range list.Len() {
				use(list.Index(i))
			}
		}
	}
	if v := reflect.ValueOf(g.v["terms"]); v.IsValid() {
		n := func(name string) uint64 {
			x := field(v, name)
			g.ok = g.ok && x.Cmp(models.U(math.MaxInt64)) <= 0
			return x.Uint64()
		}
		t.Said.Terms = &models.Terms{
			Steward: v.FieldByName("Steward").Interface().(common.Address), Opens: n("Opens"), Closes: n("Closes"), Period: n("Period"), ReviewWindow: n("ReviewWindow"),
			ChallengeWindow: n("ChallengeWindow"), DisputeTimeout: n("DisputeTimeout"), AcceptWindow: n("AcceptWindow"), Grace: n("Grace"),
			Objection: n("Objection"), Silence: n("Silence"), Attempts: n("Attempts"),
		}
		t.Said.Budgets = []models.Limit{}
	}
	each("budgets", func(v reflect.Value) {
		t.Said.Budgets = append(t.Said.Budgets, models.Limit{
			Token: v.FieldByName("Token").Interface().(common.Address), Cap: field(v, "Cap"), PeriodCap: field(v, "PeriodCap"), GrantCap: field(v, "GrantCap"),
		})
	})
	if t.Kind == models.TurnCreated {
		t.Said.Tranches = []models.Tranche{}
		each("milestones", func(v reflect.Value) {
			t.Said.Tranches = append(t.Said.Tranches, models.Tranche{Amount: field(v, "Amount"), Due: field(v, "Due").Uint64()})
		})
	}
}

func (g *generic) reward(e abi.Event) models.Reward {
	r := models.Reward{
		At: g.at, Round: g.id("round"), Position: g.amount("index"), Account: g.account("account", "token"),
		Amount: g.amount("amount", "returned", "total"), Deadline: g.small("deadline"), URI: text(optional[string](g, "uri")),
		Root: optional[[32]byte](g, "root"), Hash: optional[[32]byte](g, "metadataHash"),
	}
	r.Kind = map[string]models.RewardKind{
		"RoundCreated": models.RewardOpened, "Claimed": models.RewardClaimed, "RoundClosed": models.RewardClosed, "Swept": models.RewardSwept,
	}[e.RawName]
	return r
}
