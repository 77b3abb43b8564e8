package chain

import (
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/core/types"

	"backprop/models"
)

// step keeps what moved a proposal on; timepoint may be nil.
func (r *reader) step(l *types.Log, kind models.StepKind, proposal, timepoint *big.Int) error {
	id, ok := models.FromBig(proposal)
	if timepoint == nil {
		timepoint = new(big.Int)
	}
	if !ok || !timepoint.IsUint64() {
		return errRange
	}
	r.facts.Steps = append(r.facts.Steps, models.Step{At: r.place(l), ProposalID: id, Kind: kind, Timepoint: timepoint.Uint64()})
	return nil
}

// text makes what a contract said storable: bytes that are no UTF-8 and NUL, which PostgreSQL refuses, become U+FFFD.
func text(s string) string {
	return strings.ReplaceAll(strings.ToValidUTF8(s, "\uFFFD"), "\x00", "\uFFFD")
}
