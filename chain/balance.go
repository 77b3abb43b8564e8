package chain

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
)

// balances asks what the treasury holds at a block and returns what differs from the record. ETH comes and goes
// without a log, so that no sum of facts could tell.
func (x *Indexer) balances(ctx context.Context, h *header) ([]models.Balance, error) {
	amounts, err := x.Node.holdings(ctx, x.DAO.Assets, x.DAO.Treasury(), h.Hash)
	if err != nil {
		return nil, err
	}
	var changed []models.Balance
	for i, a := range x.DAO.Assets {
		known, err := x.Store.Balance(ctx, a)
		if err != nil && !errors.Is(err, models.ErrNotFound) {
			return nil, err
		}
		if err != nil || amounts[i].Cmp(known.Amount) != 0 {
			changed = append(changed, models.Balance{Asset: a.Address, Amount: amounts[i], Block: h.Number})
		}
	}
	return changed, nil
}

// holdings are what an account holds of assets after a block, asked in one batch.
func (n *Node) holdings(ctx context.Context, assets []models.Asset, account common.Address, block common.Hash) ([]models.Uint, error) {
	q := n.request()
	for _, a := range assets {
		if a.Native() {
			q.add("eth_getBalance", account, at(block))
		} else {
			q.add("eth_call", message(a.Address, token.PackBalanceOf(account)), at(block))
		}
	}
	amounts := make([]models.Uint, len(assets))
	err := n.send(ctx, q, func(i int, w *wire, err error) error {
		if err != nil {
			return fmt.Errorf("balance of %s: %w", assets[i].Symbol, err)
		}
		amounts[i] = readAmount(w, assets[i].Native())
		return w.err
	})
	return amounts, err
}

// readAmount reads a quantity, or the one word that balanceOf answers.
func readAmount(w *wire, quantity bool) models.Uint {
	var buf [32]byte
	if quantity {
		return models.FromBytes(w.big(&buf))
	}
	w.fixed(buf[:])
	return models.FromBytes(buf[:])
}

// balance is what an account holds of an asset after a block.
func (n *Node) balance(ctx context.Context, a models.Asset, account common.Address, block common.Hash) (models.Uint, error) {
	amounts, err := n.holdings(ctx, []models.Asset{a}, account, block)
	if err != nil {
		return models.Uint{}, err
	}
	return amounts[0], nil
}
