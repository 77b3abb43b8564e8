package chain

import (
	"bytes"
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"backprop/chain/bindings"
)

// reverts are the contracts whose custom errors are known.
var reverts = []abi.ABI{bindings.NewEscrow().GetABI(), bindings.NewDistributor().GetABI(), bindings.NewToken().GetABI(), bindings.NewGovernor().GetABI(), bindings.NewTimelock().GetABI()}

// revertWords say what the errors mean that a slate may meet.
var revertWords = map[string]string{
	"GrantEscrowUnauthorized":        "the escrow takes this from the treasury alone",
	"GrantEscrowUnknownProgram":      "there is no such program",
	"GrantEscrowProgramClosed":       "the program is closed",
	"GrantEscrowPaused":              "the guardian has paused the escrow",
	"GrantEscrowDuplicateDocument":   "this plan has a grant already",
	"GrantEscrowTokenNotListed":      "the escrow does not list the token",
	"GrantEscrowBudgetExceeded":      "the program's budget does not hold it",
	"GrantEscrowPeriodCapExceeded":   "the program's limit for the present period does not hold it",
	"GrantEscrowGrantCapExceeded":    "it is more than one grant of the program may have",
	"GrantEscrowWrongValue":          "it carries another amount of ETH than the milestones add up to",
	"GrantEscrowWrongReceipt":        "the token does not hand over the whole amount",
	"GrantEscrowInvalid":             "an argument is not valid",
	"GrantEscrowUnexpectedMilestone": "the milestone is not in a state for it",
	"GrantEscrowUnexpectedGrant":     "the grant is not in a state for it",
	"GrantEscrowNothingToCancel":     "nothing is left that could be stopped",
	"GrantEscrowAmountOutOfRange":    "the amount is larger than it may be",
	"ERC20InsufficientBalance":       "the treasury holds less of the token",
	"ERC20InsufficientAllowance":     "the allowance before it is smaller",
}

// revertReason is a revert's data in words; empty when it says nothing.
func revertReason(data []byte) string {
	if words, err := abi.UnpackRevert(data); err == nil {
		return words
	}
	if words := cutShort(data); words != "" {
		return words
	}
	if len(data) < 4 {
		return ""
	}
	for _, c := range reverts {
		e, err := c.ErrorByID([4]byte(data[:4]))
		if err != nil {
			continue
		}
		values, err := e.Inputs.Unpack(data[4:])
		if err != nil {
			continue
		}
		said := e.Name + argumentsOf(values)
		if words := revertWords[e.Name]; words != "" {
			return words + " (" + said + ")"
		}
		return said
	}
	return unnamedError + common.Bytes2Hex(data[:4])
}

// errorString begins the data of Error(string) as compilers write it: the selector, and where the text stands.
var errorString = append([]byte{0x08, 0xc3, 0x79, 0xa0}, common.LeftPadBytes([]byte{32}, 32)...)

// cutShort is the beginning of an Error(string) that is longer than what is kept of it; empty for anything else.
func cutShort(data []byte) string {
	const head = 4 + 32 + 32
	if len(data) <= head || !bytes.HasPrefix(data, errorString) {
		return ""
	}
	if size := new(big.Int).SetBytes(data[4+32 : head]); size.Cmp(big.NewInt(int64(len(data)-head))) <= 0 {
		return ""
	}
	return string(data[head:])
}

// unnamedError begins what is said of an error that nobody named.
const unnamedError = "the contract's error "

// mostReason is how many characters of a reason are kept: a contract may say megabytes.
const mostReason = 400

// clipped is the beginning of what a contract or a node says.
func clipped(words string) string {
	if len(words) <= mostReason {
		return text(words)
	}
	runes := []rune(text(words[:min(len(words), 4*mostReason)]))
	if len(runes) <= mostReason {
		return string(runes)
	}
	return string(runes[:mostReason]) + "…"
}

// revertSaid is why a call reverted: by its data, else by the node's message.
func revertSaid(data []byte, message string) string {
	if words := revertReason(data); words != "" {
		return clipped(words)
	}
	if message != "" {
		return clipped(message)
	}
	return "it reverts without a reason"
}

// argumentsOf are an error's arguments as text.
func argumentsOf(values []any) string {
	list := make([]string, len(values))
	for i, v := range values {
		switch x := v.(type) {
		case common.Address:
			list[i] = x.Hex()
		case []byte:
			list[i] = hexutil.Encode(x[:min(len(x), mostReason/2)])
		case [32]byte:
			list[i] = name32(x)
		default:
			list[i] = fmt.Sprint(v)
		}
	}
	return "(" + strings.Join(list, ", ") + ")"
}

// name32 is a word as the short name that it holds, or in hex.
func name32(word [32]byte) string {
	text := bytes.TrimRight(word[:], "\x00")
	for _, c := range text {
		if c < 0x20 || c > 0x7e {
			return common.Hash(word).Hex()
		}
	}
	return string(text)
}
