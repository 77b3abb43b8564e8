package chain

import (
	"bytes"
	"strings"

	"backprop/models"
)

func (r *reader) voteCast(l *event) error {
	a := l.args(2, 4)
	v := models.Vote{Voter: a.topicAddress(1), ProposalID: a.uint(0), Kind: models.Cast, Support: models.Support(a.uint8(1)), Weight: a.uint(2), Reason: a.text(3)}
	return r.vote(l, v, a.err())
}

// voteCastWithParams may be a fractional vote, whose parts stand in its params if the governor counts fractions.
func (r *reader) voteCastWithParams(l *event) error {
	a := l.args(2, 5)
	v := models.Vote{
		Voter: a.topicAddress(1), ProposalID: a.uint(0), Kind: models.Cast, Support: models.Support(a.uint8(1)), Weight: a.uint(2),
		Reason: a.text(3), Params: bytes.Clone(a.bytes(4)),
	}
	if strings.Contains(r.dao.CountingMode, "params=fractional") && len(v.Params) > 0 {
		v.Support = models.Split
	}
	return r.vote(l, v, a.err())
}

func (r *reader) overrideVoteCast(l *event) error {
	a := l.args(2, 4)
	v := models.Vote{Voter: a.topicAddress(1), ProposalID: a.uint(0), Kind: models.Override, Support: models.Support(a.uint8(1)), Weight: a.uint(2), Reason: a.text(3)}
	return r.vote(l, v, a.err())
}

func (r *reader) voteReduced(l *event) error {
	a := l.args(2, 3)
	v := models.Vote{Voter: a.topicAddress(1), ProposalID: a.uint(0), Kind: models.Reduction, Support: models.Support(a.uint8(1)), Weight: a.uint(2)}
	return r.vote(l, v, a.err())
}

func (r *reader) vote(l *event, v models.Vote, err error) error {
	if err != nil {
		return err
	}
	v.At, v.Reason = r.place(l), text(v.Reason)
	r.facts.Votes = append(r.facts.Votes, v)
	return nil
}
