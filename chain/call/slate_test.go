package call

import (
	"bytes"
	"math/rand/v2"
	"reflect"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"backprop/chain/bindings"
	"backprop/models"
)

// rich is a DAO with an escrow and a distributor.
var rich = func() models.DAO {
	d := dao
	d.Escrow, d.Distributor = common.HexToAddress("0xe5"), common.HexToAddress("0xd1")
	return d
}()

func address(n uint64) common.Address { return common.BytesToAddress(models.U(n).Big().Bytes()) }

func offer(token common.Address) models.Offer {
	return models.Offer{
		Program: 3, Payee: address(0xabc), Token: token, Document: common.HexToHash("0xd0c"), Required: 2,
		Reviewers:  []common.Address{address(11), address(12), address(13)},
		Milestones: []models.Tranche{{Amount: models.U(4_000), Due: 30 * 86400}, {Amount: models.U(8_000), Due: 90 * 86400}},
	}
}

func program() models.Program {
	return models.Program{
		Name: "Open models", Track: models.Models, Document: common.HexToHash("0xf00d"),
		Terms:   models.Terms{Steward: address(9), Opens: 1_800_000_000, Closes: 1_810_000_000, Period: 90, ReviewWindow: 7, ChallengeWindow: 3, DisputeTimeout: 45, AcceptWindow: 30, Grace: 14, Objection: 200, Silence: 500, Attempts: 3},
		Budgets: []models.Budget{{Cap: models.U(7)}, {Token: address(4), Cap: models.U(9), PeriodCap: models.U(5), GrantCap: models.U(2)}}, Reviewers: []common.Address{address(11), address(12)},
	}
}

// acts are one of each, with the action that does it.
func acts() map[models.Act]models.Action {
	change := program()
	change.ID = 4
	distributor := bindings.NewDistributor()
	round := models.CreateRound{Token: address(4), Total: models.U(5), Root: common.HexToHash("0x07"), Deadline: 1_900_000_000, Metadata: common.HexToHash("0x08"), URI: "ipfs://list"}
	admin := func(data []byte) models.Action { return models.Action{Target: rich.Escrow, Calldata: data} }
	o, e, p := offer(address(4)), offer(common.Address{}), program()
	return map[models.Act]models.Action{
		&models.CreateGrant{Offer: o}:          CreateGrant(rich, o),
		&models.CreateGrant{Offer: e}:          CreateGrant(rich, e),
		&models.CreateProgram{Program: p}:      Program(rich, p),
		&models.ChangeProgram{Program: change}: Program(rich, change),
		models.CloseProgram{ID: 4}:             CloseProgram(rich, 4),
		models.CancelGrant{Grant: 9, Settlement: models.U(77), ReasonHash: common.HexToHash("0x01")}:         CancelGrant(rich, 9, models.U(77), common.HexToHash("0x01")),
		models.ResolveMilestone{Grant: 9, Position: 1, Resolution: models.ResolvedPart, Amount: models.U(5)}: Resolve(rich, 9, 1, models.ResolvedPart, models.U(5)),
		models.ListToken{Token: address(4), Listed: true}:                                                    admin(escrow.PackSetToken(address(4), true)),
		models.NameGuardian{Guardian: address(8)}:                                                            admin(escrow.PackSetGuardian(address(8))),
		round: {Target: rich.Distributor, Calldata: distributor.PackCreateRound(round.Token, round.Total.Big(), round.Root, models.U(round.Deadline).Big(), round.Metadata, round.URI)},
	}
}

// Each act that is built is read back as the same act.
func TestActsAreReadAsBuilt(t *testing.T) {
	for want, a := range acts() {
		e := rich.Effect(a)
		if e.Kind != models.Acts || !reflect.DeepEqual(e.Act, reflect.Indirect(reflect.ValueOf(want)).Interface()) || e.Misfunded() {
			t.Errorf("%T: %s %+v, want %+v", want, e.Kind, e.Act, want)
		}
		if string(models.Selector(e.Function)) != string(a.Calldata[:4]) {
			t.Errorf("%T: function %s", want, e.Function)
		}
	}
}

// A call that is not exactly what encoding its meaning gives is not said in words, whichever byte is another: it is read
// as another act that encodes to those bytes, or as unknown.
func TestActsReadNothingElse(t *testing.T) {
	r := rand.New(rand.NewPCG(4, 4))
	for act, a := range acts() {
		for range 400 {
			b := models.Action{Target: a.Target, Value: a.Value, Calldata: bytes.Clone(a.Calldata)}
			b.Calldata[4+r.IntN(len(b.Calldata)-4)] ^= byte(1 << r.IntN(8))
			if e := rich.Effect(b); e.Kind == models.Acts && reflect.DeepEqual(e.Act, reflect.Indirect(reflect.ValueOf(act)).Interface()) {
				t.Fatalf("%T: other bytes are read as the same act", act)
			}
		}
		for name, calldata := range map[string][]byte{
			"a byte behind": append(bytes.Clone(a.Calldata), 0), "a word behind": append(bytes.Clone(a.Calldata), make([]byte, 32)...),
			"a byte less": a.Calldata[:len(a.Calldata)-1], "the selector alone": a.Calldata[:4],
		} {
			if e := rich.Effect(models.Action{Target: a.Target, Value: a.Value, Calldata: calldata}); e.Kind != models.Unknown {
				t.Errorf("%T with %s: %s", act, name, e.Kind)
			}
		}
		if e := rich.Effect(models.Action{Target: address(0x99), Calldata: a.Calldata}); e.Kind != models.Unknown {
			t.Errorf("%T elsewhere: %s", act, e.Kind)
		}
		if e := dao.Effect(a); e.Kind != models.Unknown {
			t.Errorf("%T without an escrow: %s", act, e.Kind)
		}
	}
}

// A slate approves exactly what its grants take, and nothing of it is left; ETH needs no approval.
func TestSlate(t *testing.T) {
	dollar := rich.Assets[1]
	second := offer(dollar.Address)
	second.Document = common.HexToHash("0xd0d")
	actions := Slate(rich, []models.Offer{offer(dollar.Address), offer(common.Address{}), second})
	effects := rich.Effects(models.Proposal{Actions: actions})
	if len(effects) != 4 || effects[0].Kind != models.Lends || effects[0].Payment.Amount != models.U(24_000) || !effects[0].Left.IsZero() {
		t.Fatalf("%+v", effects)
	}
	for _, e := range effects[1:] {
		if e.Kind != models.Acts || e.Bare || e.Misfunded() {
			t.Errorf("%+v", e)
		}
	}
	asks := rich.Asks(models.Proposal{Actions: actions})
	if len(asks) != 2 || asks[0].Amount != models.U(12_000) || asks[1].Amount != models.U(24_000) {
		t.Errorf("asks %+v", asks)
	}
	if list := Slate(rich, nil); list != nil {
		t.Errorf("nothing chosen makes %+v", list)
	}
}

// What an allowance leaves, or a grant lacks, is told.
func TestAllowances(t *testing.T) {
	dollar := rich.Assets[1]
	approve := func(amount uint64) models.Action {
		return models.Action{Target: dollar.Address, Calldata: token.PackApprove(rich.Escrow, models.U(amount).Big())}
	}
	grant := CreateGrant(rich, offer(dollar.Address)) // of 12,000
	misfunded := grant
	misfunded.Value = models.U(1)
	short := CreateGrant(rich, offer(common.Address{}))
	short.Value = models.U(11_999)
	for _, c := range []struct {
		name    string
		actions []models.Action
		kind    models.EffectKind // of the first
		left    uint64
		bare    bool // the last
		odd     bool
	}{
		{"exact", []models.Action{approve(12_000), grant}, models.Lends, 0, false, false},
		{"more", []models.Action{approve(12_001), grant}, models.Allows, 1, false, false},
		{"less", []models.Action{approve(11_999), grant}, models.Allows, 11_999, true, false},
		{"none", []models.Action{grant}, models.Acts, 0, true, false},
		{"behind", []models.Action{grant, approve(12_000)}, models.Acts, 0, false, false},
		{"twice", []models.Action{approve(12_000), grant, approve(12_000), grant}, models.Lends, 0, false, false},
		{"replaced", []models.Action{approve(30_000), approve(12_000), grant}, models.Allows, 30_000, false, false},
		{"ETH for a token", []models.Action{approve(12_000), misfunded}, models.Lends, 0, false, true},
		{"too little ETH", []models.Action{short}, models.Acts, 0, false, true},
	} {
		list := rich.Effects(models.Proposal{Actions: c.actions})
		last := list[len(list)-1]
		if list[0].Kind != c.kind || list[0].Left != models.U(c.left) || last.Bare != c.bare || last.Misfunded() != c.odd {
			t.Errorf("%s: first %s, left %s; last bare %t, odd %t", c.name, list[0].Kind, list[0].Left, last.Bare, last.Misfunded())
		}
	}
}
