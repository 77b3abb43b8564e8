package chain

import (
	"context"
	"encoding/json"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"

	"backprop/models"
)

// sender looks in its block for the transactions that sent a deposit. What none of them explains was sent within one, or by the
// block's producer.
func (x *Indexer) sender(ctx context.Context, d models.Deposit) error {
	if wrong, err := x.again(ctx, d); err != nil || wrong {
		return err
	}
	headers, err := x.Node.headersOf(ctx, []uint64{d.Block})
	if err != nil {
		return err
	}
	var sent, through []models.Deposit
	if d.Asset == (common.Address{}) && !d.Out {
		if sent, through, err = x.Node.sentTo(ctx, x.DAO, d.Account, &headers[0]); err != nil {
			return err
		}
	}
	var at []models.Block
	if d.Block >= x.final {
		at = append(at, headers[0].block())
	}
	return x.Store.Locate(ctx, []models.Deposit{d}, d.Named(sent, through), at)
}

// body is what a block says of transactions and of withdrawals from the beacon chain (EIP-4895).
type body struct {
	Hash         common.Hash
	Transactions []json.RawMessage
	Withdrawals  []struct {
		Address common.Address
		Amount  hexutil.Uint64 // gwei
	}
}

// sentTo are the amounts of ETH that the transactions of a block sent to an account by themselves, and those that they sent through the
// governor, whose execution hands them on to the treasury. Transactions are held against their hashes, and the block's receipts say
// whether they succeeded.
func (n *Node) sentTo(ctx context.Context, dao models.DAO, account common.Address, h *header) (sent, through []models.Deposit, err error) {
	b, err := ask[*body](ctx, n, blockByHash, h.Hash, true)
	if err != nil {
		return nil, nil, err
	}
	if b == nil {
		return nil, nil, ErrMissing
	}
	if b.Hash != h.Hash {
		return nil, nil, ErrDoubtful
	}
	for _, raw := range b.Transactions {
		to, d, ok := payment(raw)
		switch {
		case !ok:
		case to == account:
			sent = append(sent, d)
		case to == dao.Governor && account == dao.Treasury():
			through = append(through, d)
		}
	}
	good, err := n.succeeded(ctx, h, slices.Concat(sent, through))
	if err != nil {
		return nil, nil, err
	}
	failed := func(d models.Deposit) bool { return !good[d.Tx] }
	sent, through = slices.DeleteFunc(sent, failed), slices.DeleteFunc(through, failed)
	for _, w := range b.Withdrawals {
		if w.Address == account {
			sent = append(sent, models.Deposit{Amount: models.U(uint64(w.Amount)).MulDiv(models.U(1e9), models.U(1)), How: models.Withdrawn})
		}
	}
	return sent, through, nil
}

// payment reads a transaction that sends ETH. One of a kind that is not known here, or that is not what its hash says, is none.
func payment(raw json.RawMessage) (to common.Address, d models.Deposit, ok bool) {
	var said struct{ Hash common.Hash }
	var tx types.Transaction
	if json.Unmarshal(raw, &said) != nil || json.Unmarshal(raw, &tx) != nil || tx.Hash() != said.Hash || tx.To() == nil || tx.Value().Sign() == 0 {
		return to, d, false
	}
	from, err := types.Sender(types.LatestSignerForChainID(tx.ChainId()), &tx)
	amount, fits := models.FromBig(tx.Value())
	return *tx.To(), models.Deposit{Tx: said.Hash, Other: from, Amount: amount, How: models.Sent}, err == nil && fits
}

// succeeded tells which of some payments of a block did not fail, as its receipts prove. Where receipts prove nothing, the node's word is
// taken for it, as it is for logs; where it has none, none is known to have succeeded.
func (n *Node) succeeded(ctx context.Context, h *header, list []models.Deposit) (map[common.Hash]bool, error) {
	good := map[common.Hash]bool{}
	if len(list) == 0 {
		return good, nil
	}
	if n.Proof == ByBloom {
		return good, n.saySucceeded(ctx, h, list, good)
	}
	return good, n.contentsOf(ctx, []header{*h}, func(_ *header, c *contents) error {
		for i := range c.list {
			good[c.list[i].tx] = c.list[i].status == 1 || c.list[i].root != nil
		}
		return nil
	})
}

// saySucceeded asks for the receipt of each payment by itself.
func (n *Node) saySucceeded(ctx context.Context, h *header, list []models.Deposit, good map[common.Hash]bool) error {
	params := make([][]any, len(list))
	for i, d := range list {
		params[i] = []any{d.Tx}
	}
	receipts, err := askAll[*struct {
		TransactionHash, BlockHash common.Hash
		Status                     *hexutil.Uint64
	}](ctx, n, txReceipt, params)
	if refuses(err) {
		return nil
	}
	if err != nil {
		return err
	}
	for i, r := range receipts {
		if r == nil {
			continue // the node keeps it no more
		}
		if r.TransactionHash != list[i].Tx || r.BlockHash != h.Hash {
			return ErrDoubtful
		}
		good[list[i].Tx] = r.Status == nil || *r.Status == 1
	}
	return nil
}
