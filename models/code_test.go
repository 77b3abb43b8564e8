package models_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
)

// Only opcodes count that can be run, not bytes that look like them.
func TestOpcodes(t *testing.T) {
	for _, c := range []struct {
		name, code           string
		destructs, delegates bool
	}{
		{"nothing", "", false, false},
		{"SELFDESTRUCT", "600035ff", true, false},
		{"DELEGATECALL", "600080808080f400", false, true},
		{"CALLCODE", "60008080808080f200", false, true},
		{"in what a PUSH carries", "61fff400", false, false},
		{"in a PUSH cut short", "62fff4", false, false},
		{"behind an end", "00fff4", false, false},
		{"behind an end, where a jump leads", "005bf4ff", true, true},
		{"in the compiler's description", "6000600055" + "fe" + "a264697066735822ff0000f4" + "000c", false, false},
		{"in what is made to look like one, and jumped to", "600756fe" + "000000" + "5bff" + "64736f6c63" + "000c", true, false},
	} {
		destructs, delegates := models.Opcodes(common.FromHex(c.code))
		if destructs != c.destructs || delegates != c.delegates {
			t.Errorf("%s: %v, %v", c.name, destructs, delegates)
		}
	}
}
