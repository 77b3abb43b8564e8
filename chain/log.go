package chain

import (
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"backprop/chain/bindings"
	"backprop/models"
)

// reader turns logs into facts. time is the timestamp of the block being read.
type reader struct {
	dao   models.DAO
	facts *models.Facts
	time  uint64
}

// decoder reads one kind of event into facts.
type decoder func(*reader, *types.Log) error

// decoders are by contract and by event. One event has one decoder.
var (
	ofGovernor = decoders(&bindings.GovernorMetaData, map[string]decoder{
		"ProposalCreated":            (*reader).proposalCreated,
		"ProposalQueued":             (*reader).proposalQueued,
		"ProposalExecuted":           (*reader).proposalExecuted,
		"ProposalCanceled":           (*reader).proposalCanceled,
		"ProposalExtended":           (*reader).proposalExtended,
		"VoteCast":                   (*reader).voteCast,
		"VoteCastWithParams":         (*reader).voteCastWithParams,
		"OverrideVoteCast":           (*reader).overrideVoteCast,
		"VoteReduced":                (*reader).voteReduced,
		"VotingDelaySet":             (*reader).votingDelaySet,
		"VotingPeriodSet":            (*reader).votingPeriodSet,
		"ProposalThresholdSet":       (*reader).proposalThresholdSet,
		"QuorumNumeratorUpdated":     (*reader).quorumNumeratorUpdated,
		"LateQuorumVoteExtensionSet": (*reader).lateQuorumVoteExtensionSet,
		"ProposalGuardianSet":        (*reader).proposalGuardianSet,
		"TimelockChange":             (*reader).timelockChange,
	})
	ofTimelock = decoders(&bindings.TimelockMetaData, map[string]decoder{
		"CallScheduled":  (*reader).callScheduled,
		"CallExecuted":   (*reader).callExecuted,
		"Cancelled":      (*reader).cancelled,
		"MinDelayChange": (*reader).minDelayChange,
		"RoleGranted":    (*reader).roleGranted,
		"RoleRevoked":    (*reader).roleRevoked,
	})
	ofToken = decoders(&bindings.TokenMetaData, map[string]decoder{
		"Transfer":             (*reader).transfer,
		"DelegateChanged":      (*reader).delegateChanged,
		"DelegateVotesChanged": (*reader).delegateVotesChanged,
	})
	transferTopic = topicOf(&bindings.TokenMetaData, "Transfer")
)

type metadata interface{ ParseABI() (*abi.ABI, error) }

// decoders keys decoders by their event's topic. An event that the contract lacks is a mistake in this file.
func decoders(meta metadata, byName map[string]decoder) map[common.Hash]decoder {
	list := map[common.Hash]decoder{}
	for name, d := range byName {
		list[topicOf(meta, name)] = d
	}
	return list
}

func topicOf(meta metadata, name string) common.Hash {
	a, err := meta.ParseABI()
	if err != nil {
		panic(err)
	}
	e, ok := a.Events[name]
	if !ok {
		panic("no event " + name)
	}
	return e.ID
}

// read turns a log into facts if it comes from one of the DAO's contracts; others are passed over.
func (r *reader) read(l *types.Log) error {
	if len(l.Topics) == 0 {
		return nil
	}
	d := r.decoder(l)
	if d == nil {
		return nil
	}
	if err := d(r, l); err != nil {
		return fmt.Errorf("log %d of block %d: %w", l.Index, l.BlockNumber, err)
	}
	return nil
}

func (r *reader) decoder(l *types.Log) decoder {
	switch l.Address {
	case r.dao.Governor:
		return ofGovernor[l.Topics[0]]
	case r.dao.Timelock:
		return ofTimelock[l.Topics[0]]
	case r.dao.Token.Address:
		return ofToken[l.Topics[0]]
	}
	if _, listed := r.dao.Asset(l.Address); listed && l.Topics[0] == transferTopic {
		return (*reader).assetTransfer
	}
	return nil
}

// place says where a log was said.
func (r *reader) place(l *types.Log) models.At {
	return models.At{Block: l.BlockNumber, Log: l.Index, Tx: l.TxHash, Time: r.time}
}

// errRange says that a number of an event does not fit where it belongs.
var errRange = errors.New("a number is out of range")
