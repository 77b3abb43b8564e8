package chain

import (
	"backprop/chain/bindings"
	"backprop/models"
)

// ofDistributor are the decoders of the distributor's events.
var ofDistributor = decoders(&bindings.DistributorMetaData, map[string]decoder{
	"RoundCreated": (*reader).roundCreated,
	"Claimed":      (*reader).rewardClaimed,
	"RoundClosed":  (*reader).roundClosed,
	"Swept":        (*reader).distributorSwept,
})

func (r *reader) roundCreated(l *event) error {
	a := l.args(3, 5)
	return r.reward(l, models.Reward{
		Kind: models.RewardOpened, Round: a.number(1), Account: a.topicAddress(2), Amount: a.uint(0), Root: a.hash(1),
		Deadline: a.small(a.word(2)), Hash: a.hash(3), URI: a.text(4),
	}, &a)
}

func (r *reader) rewardClaimed(l *event) error {
	a := l.args(4, 1)
	return r.reward(l, models.Reward{
		Kind: models.RewardClaimed, Round: a.number(1), Position: a.topicUint(2), Account: a.topicAddress(3), Amount: a.uint(0),
	}, &a)
}

func (r *reader) roundClosed(l *event) error {
	a := l.args(2, 1)
	return r.reward(l, models.Reward{Kind: models.RewardClosed, Round: a.number(1), Amount: a.uint(0)}, &a)
}

func (r *reader) distributorSwept(l *event) error {
	a := l.args(2, 1)
	return r.reward(l, models.Reward{Kind: models.RewardSwept, Account: a.topicAddress(1), Amount: a.uint(0)}, &a)
}

// reward keeps what the distributor said, if it could be read.
func (r *reader) reward(l *event, e models.Reward, a *args) error {
	if err := a.err(); err != nil {
		return err
	}
	e.At, e.URI = r.place(l), text(e.URI)
	r.facts.Rewards = append(r.facts.Rewards, e)
	return nil
}
