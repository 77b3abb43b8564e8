package views

import (
	"encoding/hex"
	"strconv"
)

func hexData(b []byte) string { return "0x" + hex.EncodeToString(b) }

// castLine is the command that sends the call with Foundry's cast.
func castLine(p Page, d CallData) string {
	line := "cast send --chain " + strconv.FormatUint(d.ChainID, 10)
	if p.SignedIn() {
		line += " --from " + p.Account.Hex()
	}
	if !d.Value.IsZero() {
		line += " --value " + d.Value.String()
	}
	return line + " " + d.To.Hex() + " " + hexData(d.Data)
}
