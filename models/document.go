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
func Documents(description string) []Document {
	list, _ := takeDocuments(description)
	return list
}

// Besides is a description without its documents: what its proposer wrote around them.
func Besides(description string) string {
	_, rest := takeDocuments(description)
	return rest
}

// takeDocuments takes the documents out of a description; rest is what stays of it.
func takeDocuments(description string) (list []Document, rest string) {
	var b strings.Builder
	for {
		text, after, ok := strings.Cut(description, documentEnd)
		if !ok {
			b.WriteString(description)
			return list, b.String()
		}
		description = after
		if before, d, ok := lastDocument(text); ok {
			list = append(list, d)
			b.WriteString(before)
			continue
		}
		b.WriteString(text + documentEnd)
	}
}

// lastDocument is the document that a text ends with, and what stands before it.
func lastDocument(text string) (before string, d Document, ok bool) {
	const size = 64
	i := strings.LastIndex(text, documentBegin)
	if i < 0 || len(text)-i < len(documentBegin)+size {
		return "", "", false
	}
	before, text = text[:i], text[i+len(documentBegin):]
	body, ok := strings.CutPrefix(text[size:], " -->\n")
	d = Document(body)
	return before, d, ok && d.Hash() == common.HexToHash(text[:size])
}
