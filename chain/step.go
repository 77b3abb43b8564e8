package chain

import (
	"strings"

	"backprop/models"
)

// step keeps what moved a proposal on, if it could be read.
func (r *reader) step(l *event, kind models.StepKind, proposal models.Uint, timepoint uint64, err error) error {
	if err != nil {
		return err
	}
	r.facts.Steps = append(r.facts.Steps, models.Step{At: r.place(l), ProposalID: proposal, Kind: kind, Timepoint: timepoint})
	return nil
}

// text makes what a contract said storable: bytes that are no UTF-8 and NUL, which PostgreSQL refuses, become U+FFFD.
func text(s string) string {
	return strings.ReplaceAll(strings.ToValidUTF8(s, "\uFFFD"), "\x00", "\uFFFD")
}
