package models

import (
	"encoding/binary"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"

	"backprop/decode"
)

// packed is a call of a function whose arguments are no tuples.
func packed(t testing.TB, signature string, args ...any) Data {
	t.Helper()
	var inputs abi.Arguments
	_, types, _ := strings.Cut(strings.TrimSuffix(signature, ")"), "(")
	for _, name := range strings.FieldsFunc(types, func(r rune) bool { return r == ',' }) {
		kind, err := abi.NewType(name, "", nil)
		if err != nil {
			t.Fatal(err)
		}
		inputs = append(inputs, abi.Argument{Type: kind})
	}
	data, err := inputs.Pack(args...)
	if err != nil {
		t.Fatal(signature, err)
	}
	return bytesOf(Selector(signature), data)
}

// sent is a call as MultiSend packs it.
func sent(operation byte, to common.Address, data []byte) []byte {
	head := make([]byte, 85)
	head[0] = operation
	copy(head[1:], to[:])
	binary.BigEndian.PutUint64(head[77:], uint64(len(data)))
	return append(head, data...)
}

var (
	safe   = common.HexToAddress("0x5a")
	sender = common.HexToAddress("0x5e")
	none   = common.Address{}
	zero   = new(big.Int)
)

func safely(t testing.TB, to common.Address, data []byte, operation uint8) Data {
	return packed(t, "execTransaction(address,uint256,bytes,uint8,uint256,uint256,uint256,address,address,bytes)", to, zero, data, operation, zero, zero, zero, none, none, []byte{})
}

// explained, which explaining again leaves as it is, is what one call of the treasury does.
func explained(target common.Address, data Data) Effect {
	once := gradient.Explain(gradient.Effects(Proposal{Actions: Actions{{Target: target, Calldata: data}}}))
	return gradient.Explain(once)[0]
}

// Each call within another is made by whom it is made by: what a Safe pays is not the treasury's, and what its calls run
// as the Safe is the Safe's.
func TestCallsWithinCalls(t *testing.T) {
	dollar, to := gradient.Assets[1], common.BytesToAddress(word(77))
	send := bytesOf(transfer, word(77), word(5))
	grant := packed(t, "grantRole(bytes32,address)", [32]byte{1}, to)
	for _, c := range []struct {
		name    string
		target  common.Address
		data    Data
		deep    int // where the call is that is looked at
		kind    EffectKind
		from    common.Address
		runs    bool
		targets common.Address
	}{
		{"a Safe pays", safe, safely(t, dollar.Address, send, 0), 1, Pays, safe, false, dollar.Address},
		{"a Safe runs a token's code", safe, safely(t, dollar.Address, send, 1), 1, Calls, safe, true, dollar.Address},
		{"a Safe sends several", safe, safely(t, sender, packed(t, "multiSend(bytes)", sent(0, dollar.Address, send)), 1), 2, Pays, safe, false, dollar.Address},
		{"and runs one of them", safe, safely(t, sender, packed(t, "multiSend(bytes)", sent(1, dollar.Address, send)), 1), 2, Calls, safe, true, dollar.Address},
		{"MultiSend by itself", sender, packed(t, "multiSend(bytes)", sent(0, dollar.Address, send)), 1, Pays, sender, false, dollar.Address},
		{"a contract's own calls", safe, packed(t, "multicall(bytes[])", [][]byte{grant}), 1, Calls, gradient.Timelock, false, safe},
		{"the timelock", gradient.Timelock, packed(t, "schedule(address,uint256,bytes,bytes32,bytes32,uint256)", dollar.Address, zero, []byte(send), [32]byte{}, [32]byte{}, zero), 1, Pays, gradient.Timelock, false, dollar.Address},
		{"the timelock gives a role", gradient.Timelock, packed(t, "scheduleBatch(address[],uint256[],bytes[],bytes32,bytes32,uint256)", []common.Address{gradient.Timelock}, []*big.Int{zero}, [][]byte{grant}, [32]byte{}, [32]byte{}, zero), 1, Calls, gradient.Timelock, false, gradient.Timelock},
		{"what is proposed", gradient.Governor, packed(t, "propose(address[],uint256[],bytes[],string)", []common.Address{dollar.Address}, []*big.Int{zero}, [][]byte{send}, ""), 1, Pays, gradient.Timelock, false, dollar.Address},
		{"what is relayed", gradient.Governor, packed(t, "relay(address,uint256,bytes)", dollar.Address, zero, []byte(send)), 1, Pays, gradient.Governor, false, dollar.Address},
		{"by a signature", sender, packed(t, "queueTransaction(address,uint256,string,bytes,uint256)", dollar.Address, zero, "transfer(address,uint256)", []byte(send[4:]), zero), 1, Pays, sender, false, dollar.Address},
		{"an upgrade's call", safe, packed(t, "upgradeToAndCall(address,bytes)", to, []byte(grant)), 1, Calls, safe, true, to},
		{"another's parameter", safe, safely(t, gradient.Governor, packed(t, "updateTimelock(address)", to), 0), 1, Calls, safe, false, gradient.Governor},
		{"what is not known", safe, safely(t, to, []byte{1, 2, 3, 4}, 0), 1, Unknown, safe, false, to},
	} {
		e := explained(c.target, c.data)
		for range c.deep {
			if len(e.Within) != 1 {
				t.Fatalf("%s: %d calls within", c.name, len(e.Within))
			}
			e = e.Within[0]
		}
		if e.Kind != c.kind || e.From != c.from || e.Delegate != c.runs || e.Action.Target != c.targets {
			t.Errorf("%s: %s of %s by %s, as it %v", c.name, e.Kind, e.Action.Target, e.From, e.Delegate)
		}
		if c.kind == Pays && e.Payment != (Payment{dollar, to, U(5)}) {
			t.Errorf("%s: pays %+v", c.name, e.Payment)
		}
	}
	if asks := gradient.Asks(Proposal{Actions: Actions{{Target: safe, Calldata: safely(t, dollar.Address, send, 0)}}}); len(asks) > 0 {
		t.Errorf("what a Safe pays is asked of the treasury: %+v", asks)
	}
}

// Calls in calls in calls, and many of them, are read up to a bound, which is said.
func TestCallsWithinCallsAreBounded(t *testing.T) {
	data := packed(t, "pause()")
	for range 60 {
		data = packed(t, "multicall(bytes[])", [][]byte{data})
	}
	e, deep := explained(safe, data), 0
	for ; len(e.Within) > 0; deep++ {
		e = e.Within[0]
	}
	if deep != mostDeep || e.More != 1 {
		t.Errorf("%d deep, %d more", deep, e.More)
	}
	many := make([][]byte, 20_000)
	for i := range many {
		many[i] = packed(t, "pause()")
	}
	if e := explained(safe, packed(t, "multicall(bytes[])", many)); len(e.Within) != mostWithin || e.More != len(many)-mostWithin {
		t.Errorf("%d read, %d more", len(e.Within), e.More)
	}
	wide := Proposal{}
	for range 4 {
		wide.Actions = append(wide.Actions, Action{Target: safe, Calldata: packed(t, "multicall(bytes[])", many[:200])})
	}
	list := gradient.Explain(gradient.Effects(wide))
	if all := All(list); len(all) != 4+mostWithin || list[3].More != 200 {
		t.Errorf("%d of a proposal, %d more in the last", len(all), list[3].More)
	}
}

// Calls that carry others in bytes that make no sense say so.
func TestCallsThatCantBeLookedInto(t *testing.T) {
	for name, data := range map[string]Data{
		"lists of different lengths": packed(t, "scheduleBatch(address[],uint256[],bytes[],bytes32,bytes32,uint256)", []common.Address{safe}, []*big.Int{}, [][]byte{{1}}, [32]byte{}, [32]byte{}, zero),
		"a cut list":                 packed(t, "multiSend(bytes)", sent(0, safe, []byte{1, 2, 3, 4})[:86]),
		"a cut head":                 packed(t, "multiSend(bytes)", make([]byte, 84)),
		"a third operation":          packed(t, "multiSend(bytes)", sent(2, safe, nil)),
		"a Safe's third operation":   safely(t, safe, nil, 2),
		"a length of 2^63":           packed(t, "multiSend(bytes)", append(append(sent(0, safe, nil)[:77], 0x80), make([]byte, 7)...)),
	} {
		if e := explained(safe, data); !e.Sealed || e.Kind != Calls || len(e.Within) > 1 {
			t.Errorf("%s: %s, sealed %v, %d within", name, e.Kind, e.Sealed, len(e.Within))
		}
	}
}

// An ABI that the operator adds names what is not known without it.
func TestOperatorsFunctions(t *testing.T) {
	d, to := gradient, common.BytesToAddress(word(77))
	a := Action{Target: to, Calldata: packed(t, "tune(uint256)", big.NewInt(3))}
	if e := d.Explain([]Effect{d.Effect(a)})[0]; e.Kind != Unknown || e.Unread.Why != decode.NotKnown {
		t.Errorf("%s, %v", e.Kind, e.Unread)
	}
	var err error
	d.Functions, _, err = decode.Standards().With([]decode.ABI{{Name: "tuner.json", Address: to, Text: []byte(`[{"type":"function","name":"tune","inputs":[{"type":"uint256","name":"much"}]}]`)}})
	if err != nil {
		t.Fatal(err)
	}
	if e := d.Explain([]Effect{d.Effect(a)})[0]; e.Kind != Calls || e.Call.Args[0].Name != "much" || e.Call.Source.Kind != decode.Contract {
		t.Errorf("%s, %+v", e.Kind, e.Call)
	}
	a.Target = safe
	if e := d.Explain([]Effect{d.Effect(a)})[0]; e.Kind != Unknown {
		t.Errorf("of another contract: %s", e.Kind)
	}
}
