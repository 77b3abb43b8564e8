package chain

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
)

// balances asks what the treasury holds at a block and returns what differs from the record. ETH comes and goes
// without a log, so that no sum of facts could tell. It is proved by the header where the node gives proofs; what a token
// answers is the node's word.
func (x *Indexer) balances(ctx context.Context, h *header) ([]models.Balance, error) {
	amounts, err := x.Node.holdings(ctx, x.DAO.Assets, x.DAO.Treasury(), h)
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
func (n *Node) holdings(ctx context.Context, assets []models.Asset, account common.Address, h *header) ([]models.Uint, error) {
	proves := n.Proof != ByBloom && !n.lacks(func(a *abilities) bool { return a.noProofs })
	q := n.request()
	for _, a := range assets {
		switch {
		case !a.Native():
			q.add("eth_call", message(a.Address, token.PackBalanceOf(account)), at(h.Hash))
		case proves:
			q.add("eth_getProof", account, []string{}, at(h.Hash))
		default:
			q.add("eth_getBalance", account, at(h.Hash))
		}
	}
	amounts := make([]models.Uint, len(assets))
	err := n.send(ctx, q, func(i int, w *wire, err error) error {
		if err != nil {
			return fmt.Errorf("balance of %s: %w", assets[i].Symbol, err)
		}
		if proves && assets[i].Native() {
			amounts[i], err = provedBalance(w.skip(), account, h.State)
			return errors.Join(w.err, err)
		}
		amounts[i] = readAmount(w, assets[i].Native())
		return w.err
	})
	if proves && n.unproved(ctx, err) {
		return n.holdings(ctx, assets, account, h)
	}
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
func (n *Node) balance(ctx context.Context, a models.Asset, account common.Address, h *header) (models.Uint, error) {
	amounts, err := n.holdings(ctx, []models.Asset{a}, account, h)
	if err != nil {
		return models.Uint{}, err
	}
	return amounts[0], nil
}
