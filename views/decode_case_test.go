package views

import (
	"strings"

	"github.com/a-h/templ"
	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
)

// addDecoded are proposals whose calls are read by name, and such as are made to deceive.
func addDecoded(m map[string]templ.Component) {
	word := func(b ...byte) []byte { return common.LeftPadBytes(b, 32) }
	call := func(signature string, words ...[]byte) models.Data {
		data := models.Data(models.Selector(signature))
		for _, w := range words {
			data = append(data, w...)
		}
		return data
	}
	text := func(s string) []byte {
		return append(word(byte(len(s))), common.RightPadBytes([]byte(s), (len(s)+31)/32*32)...)
	}
	evil := "\u202egnp.exe<script>"
	d := inState(models.Active)
	d.Proposal.Actions = models.Actions{
		{Target: dao().Timelock, Calldata: call("grantRole(bytes32,address)", word(0), common.LeftPadBytes(other[:], 32))},
		{Target: other, Value: models.U(1), Calldata: call("post(string,string)", word(64), word(128), text(evil), text("\xff\xfe"))},
		{Target: other, Calldata: call("multicall(bytes[])", word(32), word(2), word(64), word(128), text("\x71\x50\x18\xa6"), text("\x01\x02\x03\x04"))},
		{Target: other, Calldata: call("multiSend(bytes)", word(32), text("cut"))},
		{Target: other, Calldata: call("upgradeTo(address)", common.LeftPadBytes(holder[:], 32))},
		{Target: other, Calldata: append(call("pause()"), 0)},
		{Target: other, Signature: strings.Repeat("x", 300) + evil, Calldata: models.Data{1}},
		{Target: other, Calldata: call("mint(address,uint256)", common.LeftPadBytes(other[:], 32), word(9))},
	}
	m["proposal-decoded"] = Proposal(page(), d)
}
