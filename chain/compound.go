package chain

import (
	"bytes"

	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
)

// The events that only other families' contracts have, by their signatures.
var (
	ofOtherGovernors = bySignature(map[string]decoder{
		"VoteCast(address,uint256,bool,uint256)":         (*reader).voteCastYesNo,
		"SuperQuorumNumeratorUpdated(uint256,uint256)":   (*reader).superQuorumNumeratorUpdated,
		"WhitelistGuardianSet(address,address)":          (*reader).proposalGuardianSet,
		"NewGuardian(address,address)":                   (*reader).proposalGuardianSet,
		"WhitelistAccountExpirationSet(address,uint256)": (*reader).whitelisted,
		"ProposalMaxOperationsUpdated(uint256,uint256)":  (*reader).proposalMaxOperationsUpdated,
	})
	ofCompoundTimelock = bySignature(map[string]decoder{
		"QueueTransaction(bytes32,address,uint256,string,bytes,uint256)":   (*reader).queueTransaction,
		"ExecuteTransaction(bytes32,address,uint256,string,bytes,uint256)": (*reader).executeTransaction,
		"CancelTransaction(bytes32,address,uint256,string,bytes,uint256)":  (*reader).cancelTransaction,
		"NewDelay(uint256)": (*reader).newDelay,
	})
)

// bySignature keys decoders by the topics of their events' signatures.
func bySignature(list map[string]decoder) map[common.Hash]decoder {
	keyed := map[common.Hash]decoder{}
	for signature, d := range list {
		keyed[common.BytesToHash(keccak(signature))] = d
	}
	return keyed
}

// voteCastYesNo is Alpha's VoteCast, which indexes nothing.
func (r *reader) voteCastYesNo(l *event) error {
	a := l.args(1, 4)
	v := models.Vote{Voter: a.address(0), ProposalID: a.uint(1), Kind: models.Cast, Support: models.Support(a.uint8(2)), Weight: a.uint(3)}
	err := a.err()
	if err == nil && v.Support > models.For {
		err = errShape
	}
	return r.vote(l, v, err)
}

func (r *reader) superQuorumNumeratorUpdated(l *event) error {
	return r.changed(l, models.SuperQuorumNumerator)
}

func (r *reader) proposalMaxOperationsUpdated(l *event) error {
	return r.changed(l, models.MostActions)
}

// whitelisted is an account that may propose without votes on Bravo until a time.
func (r *reader) whitelisted(l *event) error {
	a := l.args(1, 2)
	return r.parameter(l, models.Whitelisted(a.address(0)), a.uint(1), a.err())
}

func (r *reader) newDelay(l *event) error {
	a := l.args(2, 0)
	return r.parameter(l, models.MinDelay, a.topicUint(1), a.err())
}

func (r *reader) queueTransaction(l *event) error   { return r.transaction(l, models.CallScheduled) }
func (r *reader) executeTransaction(l *event) error { return r.transaction(l, models.CallExecuted) }
func (r *reader) cancelTransaction(l *event) error  { return r.transaction(l, models.Cancelled) }

// transaction is what Compound's timelock says of one call. Each call is an operation of its own, and its place is its
// place in the transaction that it was said in.
func (r *reader) transaction(l *event, kind models.OperationKind) error {
	a := l.args(3, 4)
	call := models.Action{Signature: a.text(1), Calldata: bytes.Clone(a.bytes(2))}
	o := models.Operation{
		Operation: a.topicHash(1), Kind: kind, Target: a.topicAddress(2), Value: a.uint(0), Data: call.Input(), Position: r.count(l, kind),
	}
	if eta := atMost(a.uint(3)); kind == models.CallScheduled && eta > r.block.Time {
		o.Delay = eta - r.block.Time
	}
	return r.operation(l, o, a.err())
}

// count is how many operations of a kind were said before in the same transaction.
func (r *reader) count(l *event, kind models.OperationKind) (n uint) {
	for i := len(r.facts.Operations) - 1; i >= 0; i-- {
		o := r.facts.Operations[i]
		if o.Tx != l.Tx || o.Block != r.place(l).Block {
			break
		}
		if o.Kind == kind {
			n++
		}
	}
	return n
}
