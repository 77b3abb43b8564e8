package chain

import (
	"github.com/ethereum/go-ethereum/core/types"

	"backprop/models"
)

func (r *reader) delegateChanged(l *types.Log) error {
	e, err := token.UnpackDelegateChangedEvent(l)
	if err != nil {
		return err
	}
	r.facts.Delegations = append(r.facts.Delegations, models.Delegation{
		At: r.place(l), Delegator: e.Delegator, Previous: e.FromDelegate, Delegate: e.ToDelegate,
	})
	return nil
}

func (r *reader) delegateVotesChanged(l *types.Log) error {
	e, err := token.UnpackDelegateVotesChangedEvent(l)
	if err != nil {
		return err
	}
	votes, ok := models.FromBig(e.NewVotes)
	if !ok {
		return errRange
	}
	r.facts.Weights = append(r.facts.Weights, models.Weight{At: r.place(l), Account: e.Delegate, Votes: votes})
	return nil
}
