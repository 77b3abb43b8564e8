package models

import (
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// Document is a text that stands in a proposal's description and whose hash the escrow keeps: a grant's plan, or a
// program's rules. It is what was voted on, whatever else is said of it.
type Document string

// Hash is its keccak256.
func (d Document) Hash() common.Hash { return crypto.Keccak256Hash([]byte(d)) }

const (
	documentBegin = "<!-- document 0x"
	documentEnd   = "\n<!-- end of document -->"
)

// Embed is the document as it stands in a description: between two comments that Markdown doesn't show. A document can't
// contain a comment itself.
func (d Document) Embed() string {
	return fmt.Sprintf("<!-- document %s -->\n%s%s", d.Hash(), d, documentEnd)
}

// Documents finds the documents in a description. What doesn't have the hash that its first comment says is left out. Each
// byte is looked at a few times at most, whatever the description.
func Documents(description string) (list []Document) {
	const size = 64
	for {
		text, after, ok := strings.Cut(description, documentEnd)
		if !ok {
			return list
		}
		description = after
		i := strings.LastIndex(text, documentBegin)
		if i < 0 || len(text)-i < len(documentBegin)+size {
			continue
		}
		text = text[i+len(documentBegin):]
		body, ok := strings.CutPrefix(text[size:], " -->\n")
		if d := Document(body); ok && d.Hash() == common.HexToHash(text[:size]) {
			list = append(list, d)
		}
	}
}
