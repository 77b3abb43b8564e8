package chain

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
)

// balances asks what the DAO's books hold of every listed asset at a block. ETH comes and goes without a log, so that no sum of
// facts could tell. It is proved by the header where the node gives proofs; what a token answers is the node's word.
func (x *Indexer) balances(ctx context.Context, h *header) ([]models.Balance, error) {
	var list []stock
	for _, book := range x.DAO.Books() {
		for _, a := range x.DAO.Assets {
			list = append(list, stock{book, a})
		}
	}
	amounts, err := x.Node.holdings(ctx, list, h)
	if err != nil {
		return nil, err
	}
	balances := make([]models.Balance, len(list))
	for i, q := range list {
		balances[i] = models.Balance{Account: q.account, Asset: q.asset.Address, Amount: amounts[i], Block: h.Number}
	}
	return balances, nil
}

// stock is the question what an account holds of an asset.
type stock struct {
	account common.Address
	asset   models.Asset
}

// add appends the question to a request. ETH is proved or believed.
func (l stock) add(q *request, proves bool, block any) {
	switch {
	case !l.asset.Native():
		q.add("eth_call", message(l.asset.Address, token.PackBalanceOf(l.account)), block)
	case proves:
		q.add("eth_getProof", l.account, []string{}, block)
	default:
		q.add("eth_getBalance", l.account, block)
	}
}

// read reads the answer.
func (l stock) read(w *wire, proves bool, h *header) (amount models.Uint, err error) {
	if proves && l.asset.Native() {
		amount, err = provedBalance(w.skip(), l.account, h.State)
		return amount, errors.Join(w.err, err)
	}
	amount = readAmount(w, l.asset.Native())
	return amount, w.err
}

func (n *Node) proves() bool {
	return n.Proof != ByBloom && !n.lacks(func(a *abilities) bool { return a.noProofs })
}

// holdings are what accounts hold of assets after a block, asked in one batch.
func (n *Node) holdings(ctx context.Context, list []stock, h *header) ([]models.Uint, error) {
	proves := n.proves()
	q := n.request()
	for _, l := range list {
		l.add(q, proves, at(h.Hash))
	}
	amounts := make([]models.Uint, len(list))
	err := n.send(ctx, q, func(i int, w *wire, err error) error {
		if err == nil {
			amounts[i], err = list[i].read(w, proves, h)
		}
		if err != nil {
			return fmt.Errorf("balance of %s: %w", list[i].asset.Symbol, err)
		}
		return nil
	})
	if proves && n.unproved(ctx, err) {
		return n.holdings(ctx, list, h)
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
	amounts, err := n.holdings(ctx, []stock{{account, a}}, h)
	if err != nil {
		return models.Uint{}, err
	}
	return amounts[0], nil
}
