package models

import (
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
)

// A line is what a shell reads as it is printed, whatever its words hold.
func TestProofLines(t *testing.T) {
	a := common.HexToAddress("0x00000000000000000000000000000000000000A1")
	x := Prover{DAO: DAO{Token: Asset{Address: a, Symbol: "T", Decimals: 18}, Timelock: a}, Block: Block{Number: 12}}
	const end = " --block 12 --rpc-url $ETH_RPC_URL"
	for _, c := range []struct {
		proof Proof
		want  string
	}{
		{x.PastVotes(a, 7, U(5))[0], "cast call " + a.Hex() + " 'getPastVotes(address,uint256)(uint256)' " + a.Hex() + " 7" + end},
		{x.Holding("treasury", a, Ether, U(5)), "cast balance " + a.Hex() + end},
		{x.HeldAt(a, Ether, U(5), 9), "cast balance " + a.Hex() + " --block 9 --rpc-url $ETH_RPC_URL"},
		{Proof{To: a, Function: "f(bytes)(uint256)", Args: []string{"a'b $x"}}, "cast call " + a.Hex() + ` 'f(bytes)(uint256)' 'a'\''b $x'` + end},
		{logged(a, transferEvent, 3, 0, "", a.Hex()), "cast logs --from-block 3 --to-block 12 --address " + a.Hex() + " '" + transferEvent + "' '' " + a.Hex() + " --rpc-url $ETH_RPC_URL"},
		{Proof{To: a, Function: "f(bytes)", Args: []string{strings.Repeat("a", longestLine)}}, ""},
	} {
		if line := c.proof.Line(12); line != c.want {
			t.Errorf("the line is\n%s\nwant\n%s", line, c.want)
		}
	}
}

// What is compared is what is printed: each form of an answer reads the chain's word as the record has it.
func TestProofAnswers(t *testing.T) {
	a := common.HexToAddress("0x00000000000000000000000000000000000000A1")
	word := func(n uint64) []byte { w := U(n).Bytes32(); return w[:] }
	list := append(append(word(32), word(1)...), common.LeftPadBytes(a[:], 32)...)
	p := Proof{}.tells("n", U(1200)).tells("a", a).tells("b", true).tells("h", common.Hash{1}).tells("s", Queued).whole("l", AsAccounts, bracketed([]common.Address{a}))
	for i, c := range []struct {
		word          []byte
		read, printed string
	}{
		{word(1200), "1200", "1200"},
		{common.LeftPadBytes(a[:], 32), a.Hex(), a.Hex()},
		{word(1), "yes", "true"},
		{common.Hash{1}.Bytes(), common.Hash{1}.Hex(), common.Hash{1}.Hex()},
		{word(5), "Queued", "5"},
		{list, "[" + a.Hex() + "]", "[" + a.Hex() + "]"},
	} {
		if got := p.Answers[i]; got.Read(c.word) != c.read || got.Printed() != c.printed || got.Record != c.read {
			t.Errorf("%s: read %q, printed %q, record %q; want %q, %q", got.What, got.Read(c.word), got.Printed(), got.Record, c.read, c.printed)
		}
	}
	if got := p.Answers[4].Read(word(77)); got != "77" {
		t.Errorf("a number without a word reads %q", got)
	}
	if got := p.Answers[5].Read(list[:64]); got == p.Answers[5].Record {
		t.Error("a list cut short is taken for the whole")
	}
}
