package chain

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"backprop/models"
)

func (r *reader) proposalCreated(l *types.Log) error {
	e, err := governor.UnpackProposalCreatedEvent(l)
	if err != nil {
		return err
	}
	id, ok := models.FromBig(e.ProposalId)
	if !ok || !e.VoteStart.IsUint64() || !e.VoteEnd.IsUint64() {
		return errRange
	}
	description := text(e.Description)
	d := models.ParseDescription(description)
	p := models.Proposal{
		At: r.place(l), ID: id, Proposer: e.Proposer, Snapshot: e.VoteStart.Uint64(), Deadline: e.VoteEnd.Uint64(),
		Description: description, DescriptionHash: crypto.Keccak256Hash([]byte(e.Description)), Title: d.Title, Track: d.Track,
	}
	if len(e.Values) != len(e.Targets) || len(e.Calldatas) != len(e.Targets) || len(e.Signatures) != len(e.Targets) {
		return fmt.Errorf("proposal %s: its actions' lists differ in length", id)
	}
	for i := range e.Targets {
		value, ok := models.FromBig(e.Values[i])
		if !ok {
			return errRange
		}
		p.Actions = append(p.Actions, models.Action{
			Target: e.Targets[i], Value: value, Signature: text(e.Signatures[i]), Calldata: e.Calldatas[i],
		})
	}
	r.facts.Proposals = append(r.facts.Proposals, p)
	return nil
}

func (r *reader) proposalQueued(l *types.Log) error {
	e, err := governor.UnpackProposalQueuedEvent(l)
	if err != nil {
		return err
	}
	return r.step(l, models.StepQueued, e.ProposalId, e.EtaSeconds)
}

func (r *reader) proposalExecuted(l *types.Log) error {
	e, err := governor.UnpackProposalExecutedEvent(l)
	if err != nil {
		return err
	}
	return r.step(l, models.StepExecuted, e.ProposalId, nil)
}

func (r *reader) proposalCanceled(l *types.Log) error {
	e, err := governor.UnpackProposalCanceledEvent(l)
	if err != nil {
		return err
	}
	return r.step(l, models.StepCanceled, e.ProposalId, nil)
}

func (r *reader) proposalExtended(l *types.Log) error {
	e, err := governor.UnpackProposalExtendedEvent(l)
	if err != nil {
		return err
	}
	return r.step(l, models.StepExtended, e.ProposalId, new(big.Int).SetUint64(e.ExtendedDeadline))
}
