package devnet

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
)

// sendGas is what Send lets a transaction use: enough to deploy a governor, under the limit of EIP-7825.
const sendGas = 16_000_000

// Send signs a transaction of account from, mines it and gives its receipt. A nil to deploys data as a contract; value
// is in wei, nil means 0. A transaction that reverts is mined too, and the error then names the reason.
func (c *Chain) Send(from int, to *common.Address, value *big.Int, data []byte) (*types.Receipt, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	tx, err := c.sign(from, c.eth.TxPool().Nonce(c.addresses[from]), c.head().BaseFee, to, value, data)
	if err != nil {
		return nil, err
	}
	if err := c.seal(tx); err != nil {
		return nil, err
	}
	receipts := c.eth.BlockChain().GetReceiptsByHash(c.head().Hash())
	if len(receipts) != 1 {
		return nil, errors.New("send: the block has no receipt")
	}
	if receipts[0].Status == types.ReceiptStatusFailed {
		return receipts[0], fmt.Errorf("send: transaction %s reverted: %w", tx.Hash(), c.reason(tx, c.addresses[from]))
	}
	return receipts[0], nil
}

func (c *Chain) sign(from int, nonce uint64, baseFee *big.Int, to *common.Address, value *big.Int, data []byte) (*types.Transaction, error) {
	if value == nil {
		value = new(big.Int)
	}
	tip := big.NewInt(1_000_000)
	return types.SignNewTx(c.keys[from], c.signer(), &types.DynamicFeeTx{
		ChainID:   big.NewInt(ChainID),
		Nonce:     nonce,
		GasTipCap: tip,
		GasFeeCap: new(big.Int).Add(tip, new(big.Int).Mul(baseFee, big.NewInt(2))),
		Gas:       sendGas,
		To:        to,
		Value:     value,
		Data:      data,
	})
}

func (c *Chain) signer() types.Signer { return types.LatestSignerForChainID(big.NewInt(ChainID)) }

// reason runs a failed transaction again on the state before its block, to learn why it failed.
func (c *Chain) reason(tx *types.Transaction, from common.Address) error {
	call := map[string]any{"from": from, "to": tx.To(), "value": (*hexutil.Big)(tx.Value()), "input": hexutil.Bytes(tx.Data())}
	err := c.inner.Call(new(hexutil.Bytes), "eth_call", call, rpc.BlockNumberOrHashWithHash(c.head().ParentHash, false),
		nil, map[string]any{"time": hexutil.Uint64(c.head().Time)})
	var data rpc.DataError
	if errors.As(err, &data) {
		return fmt.Errorf("%w %v", err, data.ErrorData())
	}
	if err == nil {
		return errors.New("out of gas")
	}
	return err
}

// transaction is a transaction object of the JSON-RPC, of any type, with any of its fields left out.
type transaction map[string]json.RawMessage

// submit fills, signs and mines a transaction of an unlocked account. Without a gas limit it is estimated first, and
// a transaction that would revert is refused with the revert's data.
func (c *Chain) submit(ctx context.Context, args transaction) (common.Hash, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	tx, err := c.complete(ctx, args)
	if err != nil {
		return common.Hash{}, err
	}
	raw, err := tx.MarshalBinary()
	if err != nil {
		return common.Hash{}, err
	}
	return c.accept(ctx, raw)
}

// complete fills in what is missing and signs.
func (c *Chain) complete(ctx context.Context, args transaction) (*types.Transaction, error) {
	var from common.Address
	if err := json.Unmarshal(args["from"], &from); err != nil {
		return nil, errors.New("from: the sender's address is missing or malformed")
	}
	key, err := c.keyOf(from)
	if err != nil {
		return nil, err
	}
	if err := c.fillGas(ctx, args); err != nil {
		return nil, err
	}
	var filled struct{ Raw hexutil.Bytes }
	if err := c.inner.CallContext(ctx, &filled, "eth_fillTransaction", args); err != nil {
		return nil, err
	}
	tx := new(types.Transaction)
	if err := tx.UnmarshalBinary(filled.Raw); err != nil {
		return nil, err
	}
	return types.SignTx(tx, c.signer(), key)
}

func (c *Chain) fillGas(ctx context.Context, args transaction) error {
	if gas, given := args["gas"]; given && string(gas) != "null" {
		return nil
	}
	at := map[string]any{"time": hexutil.Uint64(c.blockTime())}
	var gas json.RawMessage
	if err := c.inner.CallContext(ctx, &gas, "eth_estimateGas", args, "latest", nil, at); err != nil {
		return err
	}
	args["gas"] = gas
	return nil
}

// accept gives a signed transaction to the pool and mines what the pool then has ready. The answer comes when the
// transaction is in a block, unless it waits for one with a lower nonce or for a lower base fee.
func (c *Chain) accept(ctx context.Context, raw []byte) (common.Hash, error) {
	var hash common.Hash
	if err := c.inner.CallContext(ctx, &hash, "eth_sendRawTransaction", hexutil.Bytes(raw)); err != nil {
		return common.Hash{}, err
	}
	return hash, c.mineWaiting()
}

// Nonce is how many transactions of account from have been mined or wait.
func (c *Chain) Nonce(from int) (uint64, error) {
	return c.client.PendingNonceAt(context.Background(), c.addresses[from])
}
