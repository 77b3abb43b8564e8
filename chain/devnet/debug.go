package devnet

import (
	"context"
	"encoding/json"
	"fmt"
	"runtime"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/version"
)

// debugAPI passes on the tracing methods. The rest of geth's debug namespace reads and writes files or rewinds the
// chain, and stays inside.
type debugAPI struct{ chain *Chain }

// TraceCall traces a call that is not sent.
func (d *debugAPI) TraceCall(ctx context.Context, call json.RawMessage, block, config *json.RawMessage) (json.RawMessage, error) {
	return d.pass(ctx, "debug_traceCall", call, block, config)
}

// TraceTransaction traces a mined transaction.
func (d *debugAPI) TraceTransaction(ctx context.Context, hash json.RawMessage, config *json.RawMessage) (json.RawMessage, error) {
	return d.pass(ctx, "debug_traceTransaction", hash, config)
}

// TraceBlockByNumber traces all transactions of a block.
func (d *debugAPI) TraceBlockByNumber(ctx context.Context, block json.RawMessage, config *json.RawMessage) (json.RawMessage, error) {
	return d.pass(ctx, "debug_traceBlockByNumber", block, config)
}

// TraceBlockByHash traces all transactions of a block.
func (d *debugAPI) TraceBlockByHash(ctx context.Context, hash json.RawMessage, config *json.RawMessage) (json.RawMessage, error) {
	return d.pass(ctx, "debug_traceBlockByHash", hash, config)
}

func (d *debugAPI) pass(ctx context.Context, method string, parameters ...any) (json.RawMessage, error) {
	var result json.RawMessage
	return result, d.chain.inner.CallContext(ctx, &result, method, parameters...)
}

// web3API is geth's, which its node keeps to itself.
type web3API struct{}

// ClientVersion names this chain first.
func (web3API) ClientVersion() string {
	return fmt.Sprintf("backprop-devnet/geth-%d.%d.%d/%s/%s", version.Major, version.Minor, version.Patch, runtime.GOOS, runtime.Version())
}

// Sha3 is Keccak-256.
func (web3API) Sha3(input hexutil.Bytes) hexutil.Bytes { return crypto.Keccak256(input) }

// register puts our methods over geth's. Of geth's own only eth and net are shown to the world.
func (c *Chain) register() error {
	for _, api := range c.apis {
		if api.Namespace != "eth" && api.Namespace != "net" {
			continue
		}
		if err := c.server.RegisterName(api.Namespace, api.Service); err != nil {
			return err
		}
	}
	ours := map[string]any{
		"eth": &ethAPI{c}, "personal": &personalAPI{c}, "evm": &evmAPI{c},
		"wallet": walletAPI{}, "debug": &debugAPI{c}, "web3": web3API{},
	}
	for name, service := range ours {
		if err := c.server.RegisterName(name, service); err != nil {
			return err
		}
	}
	return nil
}
