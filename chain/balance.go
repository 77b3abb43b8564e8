package chain

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"

	"backprop/models"
)

// balances asks what the treasury holds at a block and returns what differs from the record. ETH comes and goes
// without a log, so that no sum of facts could tell.
func (x *Indexer) balances(ctx context.Context, h *types.Header) ([]models.Balance, error) {
	var changed []models.Balance
	for _, a := range x.DAO.Assets {
		amount, err := x.Node.balance(ctx, a, x.DAO.Timelock, h.Hash())
		if err != nil {
			return nil, err
		}
		known, err := x.Store.Balance(ctx, a)
		if err != nil && !errors.Is(err, models.ErrNotFound) {
			return nil, err
		}
		if err != nil || amount.Cmp(known.Amount) != 0 {
			changed = append(changed, models.Balance{Asset: a.Address, Amount: amount, Block: h.Number.Uint64()})
		}
	}
	return changed, nil
}

// balance is what an account holds of an asset after a block.
func (n *Node) balance(ctx context.Context, a models.Asset, account common.Address, block common.Hash) (models.Uint, error) {
	if a.Native() {
		wei, err := ask[*hexutil.Big](ctx, n, "eth_getBalance", account, at(block))
		if err != nil {
			return models.Uint{}, err
		}
		u, _ := models.FromBig(wei.ToInt())
		return u, nil
	}
	raw, err := n.call(ctx, a.Address, token.PackBalanceOf(account), at(block))
	if err != nil {
		return models.Uint{}, err
	}
	if len(raw) != 32 {
		return models.Uint{}, fmt.Errorf("balanceOf of %s answers %d bytes", a.Address, len(raw))
	}
	return models.FromBytes(raw), nil
}
