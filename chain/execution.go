package chain

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"backprop/chain/call"
	"backprop/models"
)

// Execution reads what a proposal's execution moved: tokens from the logs of its block, whose receipts are proved, and ETH from the
// trace of its transaction where the node gives that; else only what the actions themselves carry.
func (n *Node) Execution(ctx context.Context, dao models.DAO, x models.ExecutedAt) (models.Execution, error) {
	e := models.Execution{ProposalID: x.Proposal.ID, Block: x.Block, Tx: x.Tx}
	headers, err := n.headersOf(ctx, []uint64{x.Block})
	if err != nil {
		return e, err
	}
	e.Hash = headers[0].Hash
	found := false
	err = n.contentsOf(ctx, headers, func(_ *header, c *contents) error {
		for i := range c.list {
			if c.list[i].tx == x.Tx {
				found = true
				e.Moves = tokensMoved(c.events[c.list[i].from:c.list[i].to], x)
			}
		}
		return nil
	})
	if err == nil && !found {
		err = fmt.Errorf("transaction %s: %w", x.Tx, ErrMissing)
	}
	if err != nil {
		return e, err
	}
	e.Traced, err = n.etherMoved(ctx, dao, x, &e.Moves)
	return e, err
}

// tokensMoved adds up the Transfer events of an execution, of whatever token: of ERC-721 each piece counts one.
func tokensMoved(logs []event, x models.ExecutedAt) (moves models.Moves) {
	for i := range logs {
		l := &logs[i]
		if uint64(l.Index) < x.First || uint64(l.Index) > x.Last || len(l.Topics) < 3 || l.Topics[0] != transferTopic || moves.Full() {
			continue
		}
		from, to := common.BytesToAddress(l.Topics[1][:]), common.BytesToAddress(l.Topics[2][:])
		switch {
		case len(l.Topics) == 3 && len(l.Data) == 32:
			moves.Move(l.Address, from, to, models.FromBytes(l.Data))
		case len(l.Topics) == 4 && len(l.Data) == 0:
			moves.Move(l.Address, from, to, models.U(1))
		}
	}
	return moves
}

// etherMoved adds the ETH that an execution moved.
func (n *Node) etherMoved(ctx context.Context, dao models.DAO, x models.ExecutedAt, moves *models.Moves) (bool, error) {
	top, traced, err := n.trace(ctx, x.Tx)
	if err != nil {
		return false, err
	}
	picks := makes(dao.Governor, call.Execute(dao, x.Proposal).Data)
	if len(x.Operations) > 0 {
		picks = runs(dao.Timelock, x.Operations)
	}
	if list := top.find(picks); traced && len(list) > 0 {
		for _, f := range list {
			f.ether(moves)
		}
		return true, nil
	}
	for _, a := range x.Proposal.Actions {
		moves.Move(common.Address{}, dao.Treasury(), a.Target, a.Value)
	}
	return false, nil
}
