package chain

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
)

// asked is how far a governor has been asked: at a block, about all snapshots before a timepoint.
type asked struct{ block, timepoint uint64 }

// quorums asks at a block for the quorum of each proposal whose snapshot is past there and that has not been asked for,
// where no event tells it. facts are what is to be applied up to the block; when they follow the block that was asked at
// last, older snapshots are not looked for again.
func (x *Indexer) quorums(ctx context.Context, h *header, facts *models.Facts) ([]models.Quorum, error) {
	if !x.DAO.AsksQuorum() {
		return nil, nil
	}
	since, err := x.upgraded(ctx, facts)
	if err != nil {
		return nil, err
	}
	from, now := x.asked.timepoint, x.DAO.Timepoint(h.block())
	if len(facts.Blocks) == 0 || facts.Blocks[0].Number <= x.asked.block || since > x.asked.block {
		from = 0
	}
	list, err := x.Store.Unasked(ctx, from, now, since)
	if err != nil {
		return nil, err
	}
	for _, p := range facts.Proposals {
		if p.Snapshot < now {
			list = append(list, p)
		}
	}
	quorums, err := x.Node.quorums(ctx, x.DAO, h, list)
	if err == nil && len(quorums) == len(list) && len(list) < models.MostUnasked {
		x.asked = asked{h.Number, now}
	}
	return quorums, err
}

// upgraded is the block in which the governor's code was replaced last: answers from before it are asked for again.
func (x *Indexer) upgraded(ctx context.Context, facts *models.Facts) (uint64, error) {
	block, err := x.Store.Upgraded(ctx, x.DAO)
	for _, e := range facts.Events {
		if x.DAO.Upgrades(e) {
			block = e.Block
		}
	}
	return block, err
}

// quorums asks a governor about the snapshots of proposals: two questions each, in one batch.
func (n *Node) quorums(ctx context.Context, dao models.DAO, h *header, list []models.Proposal) ([]models.Quorum, error) {
	var calls []eachCall
	for _, p := range list {
		calls = append(calls, eachCall{dao.Governor, quorumCall(dao, p.Snapshot)}, eachCall{dao.Governor, question("superQuorum(uint256)", ofNumber(p.Snapshot))})
	}
	if len(calls) == 0 {
		return nil, nil
	}
	answers, err := n.callEach(ctx, h.Hash, calls)
	if err != nil {
		return nil, fmt.Errorf("ask for quorums: %w", err)
	}
	var quorums []models.Quorum
	for i, p := range list {
		value, super := answers[2*i].Data, answers[2*i+1].Data
		if len(value) < 32 {
			continue // it does not tell now; it is asked again at the next head
		}
		q := models.Quorum{ProposalID: p.ID, Block: h.Number, Value: models.FromBytes(value[:32])}
		if dao.SuperQuorum && len(super) >= 32 {
			q.Super = models.FromBytes(super[:32])
		}
		quorums = append(quorums, q)
	}
	return quorums, nil
}

// quorumCall asks for the quorum of a snapshot; Compound's have one for all.
func quorumCall(dao models.DAO, snapshot uint64) []byte {
	if dao.Compoundlike() {
		return question("quorumVotes()")
	}
	return question("quorum(uint256)", ofNumber(snapshot))
}

// question is a call of a function, named by its signature, with words as arguments.
func question(function string, words ...common.Hash) []byte {
	data := models.Selector(function)
	for _, w := range words {
		data = append(data, w[:]...)
	}
	return data
}
