package devnet

import (
	"context"
	"encoding/json"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"
)

// ethAPI is put over geth's own eth methods: those that need a key, a block or the chain's clock.
type ethAPI struct{ chain *Chain }

// Accounts lists the unlocked accounts.
func (a *ethAPI) Accounts() []common.Address { return a.chain.unlocked() }

// RequestAccounts lists them as well: there is nobody to ask.
func (a *ethAPI) RequestAccounts() []common.Address { return a.chain.unlocked() }

// SendTransaction fills, signs and mines a transaction.
func (a *ethAPI) SendTransaction(ctx context.Context, args transaction) (common.Hash, error) {
	return a.chain.submit(ctx, args)
}

// SignTransaction fills and signs a transaction without sending it.
func (a *ethAPI) SignTransaction(ctx context.Context, args transaction) (map[string]any, error) {
	a.chain.mu.Lock()
	defer a.chain.mu.Unlock()
	tx, err := a.chain.complete(ctx, args)
	if err != nil {
		return nil, err
	}
	raw, err := tx.MarshalBinary()
	return map[string]any{"raw": hexutil.Bytes(raw), "tx": tx}, err
}

// SendRawTransaction mines a signed transaction.
func (a *ethAPI) SendRawTransaction(ctx context.Context, raw hexutil.Bytes) (common.Hash, error) {
	a.chain.mu.Lock()
	defer a.chain.mu.Unlock()
	return a.chain.accept(ctx, raw)
}

// SendRawTransactionSync mines a signed transaction and gives its receipt (EIP-7966), null if it has to wait. The
// timeout is not needed.
func (a *ethAPI) SendRawTransactionSync(ctx context.Context, raw hexutil.Bytes, _ *uint64) (json.RawMessage, error) {
	hash, err := a.SendRawTransaction(ctx, raw)
	if err != nil {
		return nil, err
	}
	var receipt json.RawMessage
	return receipt, a.chain.inner.CallContext(ctx, &receipt, "eth_getTransactionReceipt", hash)
}

// EstimateGas runs in the time of the next block, not of the newest, which may be long ago here.
func (a *ethAPI) EstimateGas(ctx context.Context, args json.RawMessage, block, state, overrides *json.RawMessage) (json.RawMessage, error) {
	if isNext(block) && overrides == nil {
		a.chain.mu.Lock()
		at, _ := json.Marshal(map[string]any{"time": hexutil.Uint64(a.chain.blockTime())})
		a.chain.mu.Unlock()
		overrides, block = (*json.RawMessage)(&at), nil
	}
	var gas json.RawMessage
	return gas, a.chain.inner.CallContext(ctx, &gas, "eth_estimateGas", args, block, state, overrides)
}

func isNext(block *json.RawMessage) bool {
	if block == nil {
		return true
	}
	name := string(*block)
	return name == `null` || name == `"latest"` || name == `"pending"`
}

// Sign signs a message as personal_sign does.
func (a *ethAPI) Sign(address common.Address, message hexutil.Bytes) (hexutil.Bytes, error) {
	return a.chain.signText(address, message)
}

// SignTypedData_v4 signs structured data (EIP-712), given as an object or as its text.
func (a *ethAPI) SignTypedData_v4(address common.Address, data json.RawMessage) (hexutil.Bytes, error) {
	var text string
	if json.Unmarshal(data, &text) == nil {
		data = json.RawMessage(text)
	}
	var typed apitypes.TypedData
	if err := json.Unmarshal(data, &typed); err != nil {
		return nil, err
	}
	return a.chain.signTyped(address, typed)
}
