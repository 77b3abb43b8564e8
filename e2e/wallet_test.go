package e2e

import (
	"context"
	"crypto/ecdsa"
	_ "embed"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"sync"
	"testing"

	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"
)

//go:embed wallet.js
var walletScript string

// wallet is a wallet with a key of its own, as an extension of the browser would be. It signs for real.
type wallet struct {
	chain *chain

	mu      sync.Mutex
	keys    []*ecdsa.PrivateKey // the first is the account in use; of a Safe they are its owners
	safe    *safe               // the account in use, if it is one
	network uint64              // chain id that it is on
	stays   bool                // knows no other network
	refuses string              // method that its owner rejects
	shared  bool                // whether the site may see the account
	calls   []string            // methods asked for
}

// refusal is an error with a code of EIP-1193.
type refusal struct {
	Code    int    `json:"code"`
	Message string `json:"message"`
}

func (r refusal) Error() string { return r.Message }

// newWallet has a new key and is on the chain.
func newWallet(t testing.TB, c *chain) *wallet {
	t.Helper()
	return &wallet{chain: c, keys: []*ecdsa.PrivateKey{newKey(t)}, network: 31337}
}

func newKey(t testing.TB) *ecdsa.PrivateKey {
	t.Helper()
	key, err := crypto.GenerateKey()
	must(t, err)
	return key
}

// account is the account in use.
func (w *wallet) account() common.Address {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.own()
}

func (w *wallet) own() common.Address {
	if w.safe != nil {
		return w.safe.at
	}
	return crypto.PubkeyToAddress(w.keys[0].PublicKey)
}

// installed puts the wallet into a browser: announced by EIP-6963, or as window.ethereum.
func (w *wallet) installed(announced bool) chromedp.Action[chromedp.Void] {
	return chromedp.Steps(
		chromedp.ExposeFunc("walletRequest", w.answer),
		chromedp.Func(func(ctx context.Context, _ *chromedp.Target) error {
			source := fmt.Sprintf("(%s)(%t)", walletScript, announced)
			_, err := chromedp.Call(ctx, page.AddScriptToEvaluateOnNewDocument, page.AddScriptToEvaluateOnNewDocumentParams{Source: source})
			return err
		}))
}

type walletQuestion struct {
	Method string            `json:"method"`
	Params []json.RawMessage `json:"params"`
}

type walletAnswer struct {
	Result any      `json:"result"`
	Error  *refusal `json:"error,omitempty"`
}

// answer is the other side of wallet.js.
func (w *wallet) answer(ctx context.Context, q walletQuestion) (walletAnswer, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.calls = append(w.calls, q.Method)
	result, err := w.request(ctx, q)
	var known refusal
	switch {
	case err == nil:
		return walletAnswer{Result: result}, nil
	case errors.As(err, &known):
		return walletAnswer{Error: &known}, nil
	}
	return walletAnswer{Error: &refusal{-32603, err.Error()}}, nil
}

func (w *wallet) request(ctx context.Context, q walletQuestion) (any, error) {
	if q.Method == w.refuses {
		return nil, refusal{4001, "User rejected the request."}
	}
	own := w.own()
	switch q.Method {
	case "eth_requestAccounts":
		w.shared = true
		return []common.Address{own}, nil
	case "eth_accounts":
		if !w.shared {
			return []common.Address{}, nil
		}
		return []common.Address{own}, nil
	case "eth_chainId":
		return hexutil.Uint64(w.network), nil
	case "wallet_switchEthereumChain":
		return w.change(q)
	case "personal_sign":
		return w.sign(q)
	case "eth_signTypedData_v4":
		return w.signTyped(own, q)
	case "eth_sendTransaction":
		return w.send(ctx, own, q)
	}
	params := make([]any, len(q.Params))
	for i, p := range q.Params {
		params[i] = p
	}
	var result json.RawMessage
	return &result, w.chain.rpc.CallContext(ctx, &result, q.Method, params...)
}

func (w *wallet) change(q walletQuestion) (any, error) {
	var to struct{ ChainID hexutil.Uint64 }
	if err := json.Unmarshal(q.Params[0], &to); err != nil {
		return nil, err
	}
	if to.ChainID != 31337 || w.stays {
		return nil, refusal{4902, "Unrecognized chain ID."}
	}
	w.network = uint64(to.ChainID)
	return nil, nil
}

func (w *wallet) sign(q walletQuestion) (any, error) {
	var message hexutil.Bytes
	if err := json.Unmarshal(q.Params[0], &message); err != nil {
		return nil, err
	}
	return w.signHash(accounts.TextHash(message))
}

// signTyped signs structured data (EIP-712), which wallets take as an object or as its text. It must be for the account
// and the network in use.
func (w *wallet) signTyped(own common.Address, q walletQuestion) (any, error) {
	if len(q.Params) != 2 {
		return nil, refusal{-32602, "Two parameters are needed."}
	}
	var from common.Address
	var text string
	var typed apitypes.TypedData
	raw := q.Params[1]
	if json.Unmarshal(raw, &text) == nil {
		raw = json.RawMessage(text)
	}
	if err := errors.Join(json.Unmarshal(q.Params[0], &from), json.Unmarshal(raw, &typed)); err != nil {
		return nil, err
	}
	chain := (*big.Int)(typed.Domain.ChainId)
	if from != own || chain == nil || !chain.IsUint64() || chain.Uint64() != w.network {
		return nil, refusal{4100, "Another account or chain is in use."}
	}
	hash, _, err := apitypes.TypedDataAndHash(typed)
	if err != nil {
		return nil, err
	}
	return w.signHash(hash)
}

func (w *wallet) signHash(hash []byte) (any, error) {
	if w.safe != nil {
		return w.safe.confirms(hash, w.keys)
	}
	signature, err := crypto.Sign(hash, w.keys[0])
	if err != nil {
		return nil, err
	}
	signature[64] += 27
	return hexutil.Bytes(signature), nil
}

func (w *wallet) send(ctx context.Context, own common.Address, q walletQuestion) (any, error) {
	var call struct {
		From  common.Address
		To    common.Address
		Value *hexutil.Big
		Data  hexutil.Bytes
	}
	if err := json.Unmarshal(q.Params[0], &call); err != nil {
		return nil, err
	}
	if call.From != own || w.network != 31337 {
		return nil, refusal{4100, "Another account or chain is in use."}
	}
	if w.safe != nil {
		return w.safe.executes(ctx, call.To, call.Data, w.keys)
	}
	value := (*big.Int)(call.Value)
	gas, err := w.chain.eth.EstimateGas(ctx, ethereum.CallMsg{From: own, To: &call.To, Value: value, Data: call.Data})
	if err != nil {
		return nil, err
	}
	nonce, err := w.chain.eth.PendingNonceAt(ctx, own)
	if err != nil {
		return nil, err
	}
	tx, err := types.SignNewTx(w.keys[0], types.LatestSignerForChainID(big.NewInt(31337)), &types.DynamicFeeTx{
		ChainID: big.NewInt(31337), Nonce: nonce, GasTipCap: big.NewInt(1e9), GasFeeCap: big.NewInt(100e9),
		Gas: gas + gas/4, To: &call.To, Value: value, Data: call.Data,
	})
	if err != nil {
		return nil, err
	}
	return tx.Hash(), w.chain.eth.SendTransaction(ctx, tx)
}

// count tells how often a method was asked for.
func (w *wallet) count(method string) (n int) {
	w.mu.Lock()
	defer w.mu.Unlock()
	for _, m := range w.calls {
		if m == method {
			n++
		}
	}
	return n
}

// set changes the wallet between two requests.
func (w *wallet) set(change func()) {
	w.mu.Lock()
	defer w.mu.Unlock()
	change()
}

// tells raises an event of the wallet in the person's page.
func (p *person) tells(event string, value any) {
	p.t.Helper()
	raw, err := json.Marshal(value)
	must(p.t, err)
	eval[any](p, fmt.Sprintf("(storyWallet.emit(%s, %s), true)", quote(event), raw))
}

// voterKey is the key of the sample's voter, which everybody knows.
func voterKey(t testing.TB) *ecdsa.PrivateKey {
	t.Helper()
	key, err := crypto.HexToECDSA("59c6995e998f97a5a0044966f0945389dc9e86dae88c7a8412f4603b6b78690d")
	must(t, err)
	return key
}
