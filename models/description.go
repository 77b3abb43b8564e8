package models

import (
	"fmt"
	"regexp"
	"strings"

	"github.com/ethereum/go-ethereum/common"
)

// Description is the text of a proposal, in its parts.
type Description struct {
	Title    string
	Track    Track
	Body     string         // Markdown
	Proposer common.Address // the only one who may propose it; zero when anyone may
}

var guard = regexp.MustCompile(`#proposer=0x([0-9a-fA-F]{40})$`)

// String is the text as it goes on chain. Its last line is OpenZeppelin's guard against a copied proposal.
func (d Description) String() string {
	var b strings.Builder
	fmt.Fprintf(&b, "# %s\n\n", d.Title)
	if d.Track != "" {
		fmt.Fprintf(&b, "Track: %s\n\n", d.Track)
	}
	b.WriteString(strings.TrimSpace(d.Body))
	if d.Proposer != (common.Address{}) {
		fmt.Fprintf(&b, "\n\n#proposer=%s", d.Proposer.Hex())
	}
	return b.String()
}

// ParseDescription takes any text apart: the title is its first line that is not empty, the track a line of its own
// directly below. What does not have these parts is all body.
func ParseDescription(text string) (d Description) {
	if m := guard.FindStringSubmatch(text); m != nil {
		d.Proposer = common.HexToAddress(m[1])
		text = text[:len(text)-len(m[0])]
	}
	title, rest, _ := strings.Cut(strings.TrimLeft(text, "\r\n\t "), "\n")
	d.Title = strings.TrimSpace(strings.TrimLeft(title, "#"))
	d.Body = strings.TrimSpace(rest)
	line, after, _ := strings.Cut(d.Body, "\n")
	if name, ok := strings.CutPrefix(strings.TrimSpace(line), "Track:"); ok {
		if t := Track(strings.TrimSpace(name)); t.Known() {
			d.Track, d.Body = t, strings.TrimSpace(after)
		}
	}
	return d
}

// Standfirst is the body's first paragraph if it is plain text, for the lead of a page; rest is what follows it.
func (d Description) Standfirst() (lead, rest string) {
	first, after, _ := strings.Cut(d.Body, "\n\n")
	first = strings.TrimSpace(first)
	if first == "" || len(first) > 400 || strings.ContainsAny(first[:1], "#>|-*+`0123456789<![") || strings.ContainsAny(first, "`*_[<|\\&") {
		return "", d.Body
	}
	return strings.Join(strings.Fields(first), " "), strings.TrimSpace(after)
}
