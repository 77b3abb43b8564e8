package models

import (
	"strconv"
	"strings"
)

// longestLine is how long a line may be that people can still copy; shells take no argument beyond 128 KiB.
const longestLine = 8_000

// Line is the command that asks the same of any node, after a block: cast is of Foundry. It is empty where it would be too
// long for a line.
func (p Proof) Line(block uint64) string {
	if p.At != 0 {
		block = p.At
	}
	line := p.line(strconv.FormatUint(block, 10), block)
	if len(line) > longestLine {
		return ""
	}
	return line
}

func (p Proof) line(at string, block uint64) string {
	const node = " --rpc-url $ETH_RPC_URL"
	switch {
	case p.Event != "":
		until := p.Until
		if until == 0 {
			until = block
		}
		return "cast logs --from-block " + strconv.FormatUint(p.From, 10) + " --to-block " + strconv.FormatUint(until, 10) +
			" --address " + p.To.Hex() + " " + shell(p.Event) + shellArguments(p.Args) + node
	case p.Function == "":
		return "cast balance " + p.To.Hex() + " --block " + at + node
	case p.digests():
		return `cast keccak "$(cast call ` + p.To.Hex() + " " + shell(taken(p.Function)) + shellArguments(p.Args) + " --block " + at + node + `)"`
	}
	return "cast call " + p.To.Hex() + " " + shell(p.Function) + shellArguments(p.Args) + " --block " + at + node
}

// digests tells whether what is given is the hash of the whole answer.
func (p Proof) digests() bool { return len(p.Answers) > 0 && p.Answers[0].Form == AsDigest }

// taken is a function's signature without what it gives.
func taken(function string) string {
	i := strings.IndexByte(function, ')')
	return function[:i+1]
}

func shellArguments(args []string) string {
	var b strings.Builder
	for _, a := range args {
		b.WriteString(" " + shell(a))
	}
	return b.String()
}

// shell is a word as every POSIX shell reads it.
func shell(word string) string {
	if word != "" && strings.Trim(word, "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.") == "" {
		return word
	}
	return "'" + strings.ReplaceAll(word, "'", `'\''`) + "'"
}

// HashLine is the command that gives a block's hash.
func (b Block) HashLine() string {
	return "cast block " + strconv.FormatUint(b.Number, 10) + " --field hash --rpc-url $ETH_RPC_URL"
}
