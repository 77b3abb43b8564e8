package chain

import (
	"github.com/ethereum/go-ethereum/crypto"

	"backprop/models"
)

func (r *reader) proposalCreated(l *event) error {
	a := l.args(1, 9)
	said := a.text(8)
	description := text(said)
	d := models.ParseDescription(description)
	p := models.Proposal{
		At: r.place(l), ID: a.uint(0), Proposer: a.address(1), Snapshot: a.uint64(6), Deadline: a.uint64(7),
		Description: description, DescriptionHash: crypto.Keccak256Hash([]byte(said)), Title: d.Title, Track: d.Track,
	}
	targets, values, signatures, calldatas := a.addresses(2), a.uints(3), a.texts(4), a.blobs(5)
	if err := a.err(); err != nil {
		return err
	}
	if len(values) != len(targets) || len(calldatas) != len(targets) || len(signatures) != len(targets) {
		return errShape
	}
	for i := range targets {
		p.Actions = append(p.Actions, models.Action{Target: targets[i], Value: values[i], Signature: text(signatures[i]), Calldata: calldatas[i]})
	}
	r.facts.Proposals = append(r.facts.Proposals, p)
	return nil
}

func (r *reader) proposalQueued(l *event) error {
	a := l.args(1, 2)
	return r.step(l, models.StepQueued, a.uint(0), a.uint64(1), a.err())
}

func (r *reader) proposalExecuted(l *event) error {
	a := l.args(1, 1)
	return r.step(l, models.StepExecuted, a.uint(0), 0, a.err())
}

func (r *reader) proposalCanceled(l *event) error {
	a := l.args(1, 1)
	return r.step(l, models.StepCanceled, a.uint(0), 0, a.err())
}

func (r *reader) proposalExtended(l *event) error {
	a := l.args(2, 1)
	return r.step(l, models.StepExtended, a.topicUint(1), a.uint64(0), a.err())
}
