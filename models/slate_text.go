package models

import (
	"fmt"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// Description is the text that goes on chain: what the slate is, its grants in a list, and below them each plan with its
// reviews, whole.
func (x Slate) Description(dao DAO, track Track, lines []SlateEntry) string {
	var b strings.Builder
	if x.Intro != "" {
		b.WriteString(x.Intro + "\n\n")
	}
	for i, e := range lines {
		fmt.Fprintf(&b, "%d. %s\n", i+1, e.summary(dao))
	}
	for _, d := range SlateDocuments(lines) {
		b.WriteString("\n" + d.Embed() + "\n")
	}
	return Description{Title: x.Title, Track: track, Body: b.String(), Proposer: x.Author}.String()
}

// SlateDocuments are the documents that the lines bring along: each plan, then what was said of it.
func SlateDocuments(lines []SlateEntry) (list []Document) {
	for _, e := range lines {
		list = append(list, e.Plan.Document(), e.Report.Document())
	}
	return list
}

// summary is a line in the proposal's own list.
func (e SlateEntry) summary(dao DAO) string {
	words := "**" + unmarked(e.Plan.Title) + "**"
	if ask, err := e.Plan.Ask(dao); err == nil {
		words += fmt.Sprintf(": %s in %s to %s", ask.Asset.Words(ask.Total), counted(len(ask.Milestones), "milestone"), ask.Payee.Hex())
	}
	return words + fmt.Sprintf("; %d of %s approve.", e.Line.Required, counted(len(e.Line.Reviewers), "reviewer"))
}

// unmarked is text that Markdown takes for nothing else.
func unmarked(s string) string {
	var b strings.Builder
	for _, r := range s {
		if strings.ContainsRune("\\`*_{}[]()<>#+-.!|~&:/@", r) {
			b.WriteByte('\\')
		}
		b.WriteRune(r)
	}
	return b.String()
}

// SlateOffers are the grants that the lines would create; the error is the first plan's that is not right.
func SlateOffers(dao DAO, lines []SlateEntry) (list []Offer, err error) {
	for _, e := range lines {
		o, err := e.Offer(dao)
		if err != nil {
			return nil, err
		}
		list = append(list, o)
	}
	return list, nil
}

// TrialOf names what was tried: the actions and the text of a proposal.
func TrialOf(actions []Action, description string) common.Hash {
	var b []byte
	for _, a := range actions {
		v := a.Value.Bytes32()
		b = slices.Concat(b, a.Target[:], v[:], crypto.Keccak256(a.Input()))
	}
	return crypto.Keccak256Hash(b, crypto.Keccak256([]byte(description)))
}
