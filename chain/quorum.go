package chain

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
)

// quorums asks at a block for the quorum of each proposal whose snapshot is past there and that has not been asked for,
// where no event tells it. fresh are the proposals that are to be applied with the block.
func (x *Indexer) quorums(ctx context.Context, h *header, fresh []models.Proposal) ([]models.Quorum, error) {
	if !x.DAO.AsksQuorum() {
		return nil, nil
	}
	now := x.DAO.Timepoint(models.Block{Number: h.Number, Time: h.Time})
	list, err := x.Store.Unasked(ctx, now)
	if err != nil {
		return nil, err
	}
	for _, p := range fresh {
		if p.Snapshot < now {
			list = append(list, p)
		}
	}
	return x.Node.quorums(ctx, x.DAO, h, list)
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
