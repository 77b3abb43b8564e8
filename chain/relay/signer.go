package relay

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/big"
	"net/http"
	"net/url"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
)

// remote is a signer behind a URL, which speaks JSON-RPC as web3signer does (eth_accounts, eth_signTransaction) or as clef does
// (account_list, account_signTransaction). What it returns is held against what was asked, so that it can refuse to sign but
// sign nothing else.
type remote struct {
	url     string
	client  *http.Client
	account common.Address
	method  string
}

// A person may have to allow each signature at clef, and web3signer asks a vault.
const (
	signTime = 30 * time.Second
	signCap  = 1 << 20
)

// Remote is a signer at a URL. account may be zero where it holds one key; it must answer then.
func Remote(ctx context.Context, raw string, account common.Address) (Signer, error) {
	u, err := url.Parse(raw)
	if err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" {
		return nil, errors.New("the relayer's signer is not a URL of the form http://host or https://host")
	}
	r := &remote{url: raw, account: account, client: &http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}}
	if err := r.meet(ctx); err != nil && (account == common.Address{} || !errors.Is(err, errSilent)) {
		return nil, err
	}
	return r, nil
}

// errSilent says that a signer does not answer, which may pass.
var errSilent = errors.New("it does not answer")

// meet finds out how the signer speaks and whether it holds the account.
func (r *remote) meet(ctx context.Context) (err error) {
	var list []common.Address
	method := "eth_signTransaction"
	if err := r.ask(ctx, &list, "eth_accounts"); err != nil {
		method = "account_signTransaction"
		if second := r.ask(ctx, &list, "account_list"); second != nil {
			return fmt.Errorf("the relayer's signer: %w", errors.Join(err, second))
		}
	}
	if r.account, err = choose(list, r.account); err == nil {
		r.method = method
	}
	return err
}

// choose finds the account among those that a signer holds.
func choose(list []common.Address, account common.Address) (common.Address, error) {
	for _, a := range list {
		if a == account || account == (common.Address{}) && len(list) == 1 {
			return a, nil
		}
	}
	if account == (common.Address{}) {
		return account, fmt.Errorf("the relayer's signer holds %d accounts; say which by --relayer-account (BACKPROP_RELAYER_ACCOUNT)", len(list))
	}
	return account, fmt.Errorf("the relayer's signer does not hold %s", account)
}

func (r *remote) Account() common.Address { return r.account }

// Sign has the transaction signed. Both give the signed bytes, clef inside an object.
func (r *remote) Sign(ctx context.Context, tx *types.Transaction, chainID *big.Int) (*types.Transaction, error) {
	if r.method == "" {
		if err := r.meet(ctx); err != nil {
			return nil, err
		}
	}
	var answer json.RawMessage
	if err := r.ask(ctx, &answer, r.method, r.object(tx, chainID)); err != nil {
		return nil, fmt.Errorf("the relayer's signer: %w", err)
	}
	var raw hexutil.Bytes
	if json.Unmarshal(answer, &raw) != nil {
		var o struct{ Raw hexutil.Bytes }
		if err := json.Unmarshal(answer, &o); err != nil {
			return nil, errors.New("the relayer's signer answers with what is no transaction")
		}
		raw = o.Raw
	}
	signed := new(types.Transaction)
	if err := signed.UnmarshalBinary(raw); err != nil {
		return nil, errors.New("the relayer's signer answers with what is no transaction")
	}
	return signed, r.same(tx, signed, chainID)
}

// same refuses a transaction that is not the one that was asked for, or not the account's.
func (r *remote) same(asked, signed *types.Transaction, chainID *big.Int) error {
	signer := types.LatestSignerForChainID(chainID)
	from, err := types.Sender(signer, signed)
	if err != nil || from != r.account {
		return fmt.Errorf("the relayer's signer does not sign as %s", r.account)
	}
	if signer.Hash(asked) != signer.Hash(signed) || asked.Type() != signed.Type() {
		return errors.New("the relayer's signer signs another transaction than it was given")
	}
	return nil
}

// object is a transaction as both take it.
func (r *remote) object(tx *types.Transaction, chainID *big.Int) map[string]any {
	return map[string]any{
		"from": r.account, "to": tx.To(), "nonce": hexutil.Uint64(tx.Nonce()), "gas": hexutil.Uint64(tx.Gas()),
		"value": (*hexutil.Big)(tx.Value()), "data": hexutil.Bytes(tx.Data()), "chainId": (*hexutil.Big)(chainID),
		"maxFeePerGas": (*hexutil.Big)(tx.GasFeeCap()), "maxPriorityFeePerGas": (*hexutil.Big)(tx.GasTipCap()),
	}
}

// ask puts one call. Errors carry no part of the URL, which may hold a password.
func (r *remote) ask(ctx context.Context, into any, method string, params ...any) error {
	ctx, cancel := context.WithTimeout(ctx, signTime)
	defer cancel()
	if params == nil {
		params = []any{}
	}
	body, err := json.Marshal(map[string]any{"jsonrpc": "2.0", "id": 1, "method": method, "params": params})
	if err != nil {
		return err
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, r.url, bytes.NewReader(body))
	if err != nil {
		return errors.New("it can't be asked")
	}
	req.Header.Set("Content-Type", "application/json")
	res, err := r.client.Do(req)
	if err != nil {
		var at *url.Error
		if errors.As(err, &at) {
			err = at.Err
		}
		return fmt.Errorf("%w: %w", errSilent, err)
	}
	defer res.Body.Close()
	var answer struct {
		Result json.RawMessage
		Error  *struct{ Message string }
	}
	if err := json.NewDecoder(io.LimitReader(res.Body, signCap)).Decode(&answer); err != nil {
		return fmt.Errorf("it answers with status %d and what is no JSON-RPC", res.StatusCode)
	}
	if answer.Error != nil {
		return fmt.Errorf("it refuses %s: %s", method, answer.Error.Message)
	}
	return json.Unmarshal(answer.Result, into)
}
