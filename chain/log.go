package chain

import (
	"bytes"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"

	"backprop/chain/bindings"
	"backprop/models"
)

// reader turns the logs of blocks into facts.
type reader struct {
	dao    models.DAO
	assets map[common.Address]bool // those that count only when one of the DAO's books is part of it
	facts  *models.Facts
	heard  int           // how many logs were of the DAO's own contracts
	before []models.Uint // the votes that an account had before each of facts.Weights
	block  models.Block  // the one being read
}

func newReader(dao models.DAO, facts *models.Facts) *reader {
	r := &reader{dao: dao, facts: facts, assets: map[common.Address]bool{}}
	for _, a := range dao.Assets {
		r.assets[a.Address] = !a.Native()
	}
	return r
}

// decoder reads one kind of event into facts.
type decoder func(*reader, *event) error

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

// read turns a log into facts if it comes from one of the DAO's contracts; others are passed over. What governor or
// timelock say in a way that is not known here is kept as it is.
func (r *reader) read(l *event) {
	var topic common.Hash
	if len(l.Topics) > 0 {
		topic = l.Topics[0]
	}
	d, known := decoder(nil), true
	switch l.Address {
	case r.dao.Governor, r.dao.Timelock, r.dao.Token.Address, r.dao.Escrow, r.dao.Distributor:
		r.heard++
	}
	switch l.Address {
	case r.dao.Governor:
		d, known = either(ofGovernor, ofOtherGovernors, topic), false
	case r.dao.Timelock:
		d, known = either(ofTimelock, ofCompoundTimelock, topic), false
	case r.dao.Token.Address:
		d = ofToken[topic]
	case r.dao.Escrow:
		d = ofEscrow[topic]
	case r.dao.Distributor:
		d = ofDistributor[topic]
	default:
		if topic == transferTopic && r.assets[l.Address] {
			d = (*reader).assetTransfer
		}
	}
	switch {
	case d != nil && d(r, l) != nil, d == nil && !known:
		r.keep(l)
	}
}

// either looks an event up in two tables; no event is in both.
func either(one, other map[common.Hash]decoder, topic common.Hash) decoder {
	if d := one[topic]; d != nil {
		return d
	}
	return other[topic]
}

// keep keeps a log as it is.
func (r *reader) keep(l *event) {
	e := models.Event{At: r.place(l), Address: l.Address, Data: bytes.Clone(l.Data)}
	for _, t := range l.Topics {
		e.Topics = append(e.Topics, t[:]...)
	}
	r.facts.Events = append(r.facts.Events, e)
}

// place says where a log was said.
func (r *reader) place(l *event) models.At {
	return models.At{Block: r.block.Number, Log: l.Index, Tx: l.Tx, Time: r.block.Time}
}
