package views

import (
	"encoding/hex"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
)

// Params are settings in force now, by the names that models gives them.
type Params map[string]models.Uint

var settingNames = map[string]string{
	models.VotingDelay:             "the delay before voting",
	models.VotingPeriod:            "the length of voting",
	models.ProposalThreshold:       "the weight that proposing needs",
	models.QuorumNumerator:         "the quorum",
	models.SuperQuorumNumerator:    "the super quorum",
	models.LateQuorumVoteExtension: "the extension after a late quorum",
	models.ProposalGuardian:        "the guardian who may cancel",
	models.Timelock:                "the timelock",
	models.MinDelay:                "the timelock's delay",
}

func settingName(name string) string {
	if words, known := settingNames[name]; known {
		return words
	}
	return plain(name)
}

// settingValue is the value of a setting with its unit.
func settingValue(d models.DAO, name string, v models.Uint) string {
	switch name {
	case models.ProposalThreshold:
		return strings.ReplaceAll(votesOf(d, v), " ", nbsp)
	case models.QuorumNumerator, models.SuperQuorumNumerator:
		return share(v, models.U(d.QuorumDivisor)) + " of the supply"
	case models.ProposalGuardian, models.Timelock:
		b := v.Bytes32()
		if v.IsZero() {
			return "nobody"
		}
		return common.BytesToAddress(b[:]).Hex()
	case models.MinDelay:
		return seconds(v)
	}
	return span(d, v)
}

// settingNow ends a sentence about a setting with its value now, where that is known and differs.
func settingNow(d models.DAO, e models.Effect, params Params) string {
	if v, ok := params[e.Name]; ok && v.Cmp(e.Value) != 0 {
		return ", now " + settingValue(d, e.Name, v) + "."
	}
	return "."
}

// unknownWords ends a sentence about a call that is not understood.
func unknownWords(e models.Effect) string {
	words := ""
	if name := e.Action.Signature; name != "" {
		words += " with the function " + plain(clip(name))
	} else if list := e.Unread.Signatures; len(list) > 0 {
		words += " with bytes that begin like a call of " + functionList(list)
	} else if s := e.Action.SelectorHex(); s != "" {
		words += " with the function " + s + ", which is not known here"
	}
	if !e.Action.Value.IsZero() {
		words += " and send it " + amount(models.Ether, e.Action.Value) + " ETH from the treasury"
	}
	return words + "."
}

// targetName is the contract that an unknown call goes to.
func targetName(e models.Effect) string {
	if e.Contract != "" {
		return plain(e.Contract)
	}
	return short(e.Action.Target)
}

const (
	shownActions = 10   // of a proposal, before they are folded
	shownBytes   = 2052 // of a call, where the rest stands elsewhere: a selector and 64 words
)

// calldata is a call's bytes in hex, with the selector and each word of 32 bytes on a line of its own; cut says that its
// beginning is enough. Where the action names its function, there is no selector.
func calldata(a models.Action, cut bool) string {
	data := []byte(a.Calldata)
	if cut {
		data = data[:min(len(data), shownBytes)]
	}
	var b strings.Builder
	b.WriteString("0x")
	if n := min(4, len(data)); a.Signature == "" {
		b.WriteString(hex.EncodeToString(data[:n]))
		data = data[n:]
	}
	for n := 32; len(data) > 0; data = data[n:] {
		n = min(n, len(data))
		b.WriteString("\n" + hex.EncodeToString(data[:n]))
	}
	return b.String()
}

// rawPath is where an action's calldata stands in full; empty where it stands nowhere else.
func rawPath(base string, number int) string {
	if base == "" {
		return ""
	}
	return base + strconv.Itoa(number)
}

// allowance is how much may be taken: an amount, or all there is.
func allowance(p models.Payment) string {
	symbol := plain(p.Asset.Symbol)
	if p.Unlimited() {
		return "any amount of " + symbol
	}
	return "up to " + amount(p.Asset, p.Amount) + " " + symbol
}
