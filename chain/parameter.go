package chain

import (
	"math/big"

	"github.com/ethereum/go-ethereum/core/types"

	"backprop/models"
)

func (r *reader) votingDelaySet(l *types.Log) error {
	e, err := governor.UnpackVotingDelaySetEvent(l)
	if err != nil {
		return err
	}
	return r.parameter(l, models.VotingDelay, e.NewVotingDelay)
}

func (r *reader) votingPeriodSet(l *types.Log) error {
	e, err := governor.UnpackVotingPeriodSetEvent(l)
	if err != nil {
		return err
	}
	return r.parameter(l, models.VotingPeriod, e.NewVotingPeriod)
}

func (r *reader) proposalThresholdSet(l *types.Log) error {
	e, err := governor.UnpackProposalThresholdSetEvent(l)
	if err != nil {
		return err
	}
	return r.parameter(l, models.ProposalThreshold, e.NewProposalThreshold)
}

func (r *reader) quorumNumeratorUpdated(l *types.Log) error {
	e, err := governor.UnpackQuorumNumeratorUpdatedEvent(l)
	if err != nil {
		return err
	}
	return r.parameter(l, models.QuorumNumerator, e.NewQuorumNumerator)
}

func (r *reader) lateQuorumVoteExtensionSet(l *types.Log) error {
	e, err := governor.UnpackLateQuorumVoteExtensionSetEvent(l)
	if err != nil {
		return err
	}
	return r.parameter(l, models.LateQuorumVoteExtension, new(big.Int).SetUint64(e.NewVoteExtension))
}

func (r *reader) proposalGuardianSet(l *types.Log) error {
	e, err := governor.UnpackProposalGuardianSetEvent(l)
	if err != nil {
		return err
	}
	return r.parameter(l, models.ProposalGuardian, e.NewProposalGuardian.Big())
}

func (r *reader) timelockChange(l *types.Log) error {
	e, err := governor.UnpackTimelockChangeEvent(l)
	if err != nil {
		return err
	}
	return r.parameter(l, models.Timelock, e.NewTimelock.Big())
}

func (r *reader) minDelayChange(l *types.Log) error {
	e, err := timelock.UnpackMinDelayChangeEvent(l)
	if err != nil {
		return err
	}
	return r.parameter(l, models.MinDelay, e.NewDuration)
}

func (r *reader) parameter(l *types.Log, name string, value *big.Int) error {
	v, ok := models.FromBig(value)
	if !ok {
		return errRange
	}
	r.facts.Parameters = append(r.facts.Parameters, models.Parameter{At: r.place(l), Name: name, Value: v})
	return nil
}
