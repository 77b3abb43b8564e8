package models

import (
	"bytes"
	"testing"

	"github.com/ethereum/go-ethereum/common"
)

var gradient = DAO{
	Governor: common.HexToAddress("0x01"), Timelock: common.HexToAddress("0x02"),
	Token:  Asset{Address: common.HexToAddress("0x03"), Symbol: "GRAD", Decimals: 18},
	Assets: []Asset{Ether, {Address: common.HexToAddress("0x04"), Symbol: "DUSD", Decimals: 6}},
}

func word(u uint64) []byte { b := U(u).Bytes32(); return b[:] }

func bytesOf(parts ...[]byte) Data { return bytes.Join(parts, nil) }

func TestEffect(t *testing.T) {
	dollar, to := gradient.Assets[1], common.BytesToAddress(word(77))
	send := bytesOf(transfer, word(77), word(5))
	dirty := bytes.Clone(send)
	dirty[4] = 1
	for _, c := range []struct {
		name string
		a    Action
		want EffectKind
	}{
		{"ETH", Action{Target: to, Value: U(9)}, Pays},
		{"a listed token", Action{Target: dollar.Address, Calldata: send}, Pays},
		{"a listed token with a dirty address", Action{Target: dollar.Address, Calldata: dirty}, Unknown},
		{"a listed token with bytes behind", Action{Target: dollar.Address, Calldata: append(bytes.Clone(send), 0)}, Unknown},
		{"a listed token with value", Action{Target: dollar.Address, Calldata: send, Value: U(1)}, Calls},
		{"the DAO's own token", Action{Target: gradient.Token.Address, Calldata: send}, Pays},
		{"a token that is not listed", Action{Target: to, Calldata: send}, Calls},
		{"Bravo's signature with bare arguments", Action{Target: dollar.Address, Signature: "transfer(address,uint256)", Calldata: send[4:]}, Pays},
		{"Bravo's signature with its selector again", Action{Target: dollar.Address, Signature: "transfer(address,uint256)", Calldata: send}, Unknown},
		{"a signature that is no text", Action{Target: dollar.Address, Signature: "transfer(address,uint256)\uFFFD", Calldata: send[4:]}, Unknown},
		{"a call by signature alone", Action{Target: to, Signature: "pause()", Value: U(9)}, Calls},
		{"Bravo's parameter", Action{Target: gradient.Governor, Signature: "_setVotingDelay(uint256)", Calldata: word(3600)}, Sets},
		{"a parameter", Action{Target: gradient.Governor, Calldata: bytesOf(Selector("setVotingDelay(uint48)"), word(3600))}, Sets},
		{"a parameter elsewhere", Action{Target: to, Calldata: bytesOf(Selector("setVotingDelay(uint48)"), word(3600))}, Calls},
		{"another function", Action{Target: gradient.Timelock, Calldata: bytesOf(Selector("grantRole(bytes32,address)"), word(1), word(2))}, Calls},
		{"three bytes", Action{Target: to, Calldata: Data{1, 2, 3}}, Unknown},
	} {
		before := gradient.Effect(c.a)
		if before.Kind == Calls {
			t.Errorf("%s: is read for lists", c.name)
		}
		if got := gradient.Explain([]Effect{before})[0]; got.Kind != c.want {
			t.Errorf("%s: %s, want %s", c.name, got.Kind, c.want)
		}
	}
	e := gradient.Effect(Action{Target: dollar.Address, Calldata: send})
	if e.Payment != (Payment{dollar, to, U(5)}) {
		t.Errorf("payment: %+v", e.Payment)
	}
}

// What a call sends along is asked for too, whatever the call does.
func TestAsks(t *testing.T) {
	dollar := gradient.Assets[1]
	p := Proposal{Actions: []Action{
		{Target: common.HexToAddress("0x77"), Value: U(10)},
		{Target: dollar.Address, Calldata: bytesOf(transfer, word(77), word(5))},
		{Target: dollar.Address, Calldata: bytesOf(transfer, word(77), word(6))},
		{Target: common.HexToAddress("0x78"), Value: U(1), Calldata: Data{1, 2, 3, 4}},
	}}
	got := gradient.Asks(p)
	if len(got) != 2 || got[0].Amount != U(11) || got[0].Recipient != (common.Address{}) || got[1].Amount != U(11) || got[1].Recipient != common.BytesToAddress(word(77)) {
		t.Errorf("%+v", got)
	}
}

func TestDraftCheck(t *testing.T) {
	good := Draft{Author: proposer, Title: "A corpus", Track: Datasets, Summary: "Text.", Recipient: proposer.Hex(), Asset: "DUSD", Amount: "12.5"}
	if list := good.Check(gradient); len(list) > 0 {
		t.Fatalf("a good draft: %v", list)
	}
	for field, changes := range map[string][]func(*Draft){
		"title":     {func(d *Draft) { d.Title = "" }, func(d *Draft) { d.Title = string(make([]byte, 91)) }, func(d *Draft) { d.Title = "a\u202eb" }},
		"track":     {func(d *Draft) { d.Track = "Bribes" }},
		"summary":   {func(d *Draft) { d.Summary = "" }, func(d *Draft) { d.Summary = string(make([]byte, SummaryLimit+1)) }},
		"recipient": {func(d *Draft) { d.Recipient = "" }, func(d *Draft) { d.Recipient = "0x1" }, func(d *Draft) { d.Recipient = common.Address{}.Hex() }, func(d *Draft) { d.Recipient = gradient.Timelock.Hex() }, func(d *Draft) { d.Recipient = gradient.Assets[1].Address.Hex() }},
		"asset":     {func(d *Draft) { d.Asset = "" }, func(d *Draft) { d.Asset = "USDC" }},
		"amount":    {func(d *Draft) { d.Amount = "" }, func(d *Draft) { d.Amount = "0" }, func(d *Draft) { d.Amount = "-5" }, func(d *Draft) { d.Amount = "0.0000001" }},
	} {
		for i, change := range changes {
			d := good
			change(&d)
			list := d.Check(gradient)
			if len(list) != 1 || list[0].Field != field {
				t.Errorf("%s, change %d: %v", field, i, list)
			}
		}
	}
}
