package relay_test

import (
	"context"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"backprop/chain/relay"
	"backprop/models"
)

// kept writes a keystore and its password, as geth's account new does.
func kept(t *testing.T, password string) (key, words string, account common.Address) {
	t.Helper()
	dir := t.TempDir()
	a, err := keystore.StoreKey(dir, password, keystore.LightScryptN, keystore.LightScryptP)
	if err != nil {
		t.Fatal(err)
	}
	words = filepath.Join(dir, "words")
	if err := os.WriteFile(words, []byte(password+"\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	return a.URL.Path, words, a.Address
}

func TestKeystore(t *testing.T) {
	file, words, account := kept(t, "open sesame ü")
	signer, err := relay.Keystore(file, words)
	if err != nil || signer.Account() != account {
		t.Fatal(signer, err)
	}
	tx := types.NewTx(&types.DynamicFeeTx{ChainID: big.NewInt(31337), Nonce: 3, Gas: 21000, GasFeeCap: big.NewInt(5), GasTipCap: big.NewInt(1), To: &account, Value: new(big.Int)})
	signed, err := signer.Sign(context.Background(), tx, big.NewInt(31337))
	if err != nil {
		t.Fatal(err)
	}
	if from, err := types.Sender(types.LatestSignerForChainID(big.NewInt(31337)), signed); err != nil || from != account {
		t.Error(from, err)
	}
	_, other, _ := kept(t, "another")
	for name, x := range map[string][2]string{
		"does not open the keystore": {file, other}, "no such file": {file + "x", words}, "is no keystore": {words, words}, "the password of the relayer's keystore": {file, words + "x"},
	} {
		if _, err := relay.Keystore(x[0], x[1]); err == nil || !strings.Contains(err.Error(), name) {
			t.Errorf("want %q, got %v", name, err)
		}
	}
}

// The key is nowhere in what is printed or logged, however it is printed.
func TestKeyIsNeverPrinted(t *testing.T) {
	private, err := crypto.GenerateKey()
	if err != nil {
		t.Fatal(err)
	}
	signer := relay.New(private)
	secret := hex.EncodeToString(crypto.FromECDSA(private))
	var b strings.Builder
	slog.New(slog.NewTextHandler(&b, nil)).Info("x", "signer", signer)
	slog.New(slog.NewJSONHandler(&b, nil)).Info("x", "signer", signer, "options", relay.Options{Signer: signer})
	fmt.Fprintf(&b, "%v %+v %#v %s %x %d", signer, signer, signer, signer, signer, signer)
	fmt.Fprintf(&b, "%v %+v %#v", relay.Options{Signer: signer}, relay.Options{Signer: signer}, relay.Start(relay.Options{Signer: signer}))
	asJSON, _ := json.Marshal(signer)
	b.Write(asJSON)
	for _, form := range []string{secret, strings.ToUpper(secret), new(big.Int).SetBytes(crypto.FromECDSA(private)).String()} {
		if strings.Contains(b.String(), form) {
			t.Errorf("the key stands in what is printed: %s", b.String())
		}
	}
	if !strings.Contains(b.String(), signer.Account().Hex()) {
		t.Error("control: nothing was printed")
	}
}

// vault is a signer behind HTTP, in the shape of one of the two.
type vault struct {
	key  relay.Signer
	clef bool
	evil func(*types.DynamicFeeTx)
	fail string
}

func (v *vault) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	var q struct {
		ID     json.RawMessage
		Method string
		Params []json.RawMessage
	}
	_ = json.NewDecoder(r.Body).Decode(&q)
	answer := map[string]any{"jsonrpc": "2.0", "id": q.ID}
	defer func() { _ = json.NewEncoder(w).Encode(answer) }()
	list, sign := "eth_accounts", "eth_signTransaction"
	if v.clef {
		list, sign = "account_list", "account_signTransaction"
	}
	switch {
	case q.Method == list:
		answer["result"] = []common.Address{v.key.Account()}
	case q.Method == sign && v.fail == "":
		answer["result"] = v.sign(q.Params[0])
	case q.Method == sign:
		answer["error"] = map[string]any{"code": -32000, "message": v.fail}
	default:
		answer["error"] = map[string]any{"code": -32601, "message": "the method does not exist"}
	}
}

// sign signs what was asked, or what an evil one makes of it.
func (v *vault) sign(raw json.RawMessage) any {
	var o struct {
		To                                 *common.Address
		Nonce, Gas                         hexutil.Uint64
		Value, ChainID                     *hexutil.Big
		Data                               hexutil.Bytes
		MaxFeePerGas, MaxPriorityFeePerGas *hexutil.Big
	}
	if err := json.Unmarshal(raw, &o); err != nil {
		return err.Error()
	}
	tx := &types.DynamicFeeTx{
		ChainID: o.ChainID.ToInt(), Nonce: uint64(o.Nonce), Gas: uint64(o.Gas), To: o.To, Value: o.Value.ToInt(), Data: o.Data,
		GasFeeCap: o.MaxFeePerGas.ToInt(), GasTipCap: o.MaxPriorityFeePerGas.ToInt(),
	}
	if v.evil != nil {
		v.evil(tx)
	}
	signed, err := v.key.Sign(context.Background(), types.NewTx(tx), o.ChainID.ToInt())
	if err != nil {
		return err.Error()
	}
	bytes, _ := signed.MarshalBinary()
	if v.clef {
		return map[string]any{"raw": hexutil.Bytes(bytes), "tx": signed}
	}
	return hexutil.Bytes(bytes)
}

func TestRemoteSigners(t *testing.T) {
	private, _ := crypto.GenerateKey()
	key, to := relay.New(private), common.Address{7}
	tx := types.NewTx(&types.DynamicFeeTx{ChainID: big.NewInt(31337), Nonce: 3, Gas: 90_000, GasFeeCap: big.NewInt(5e9), GasTipCap: big.NewInt(1e9), To: &to, Value: new(big.Int), Data: []byte{1, 2}})
	for _, clef := range []bool{false, true} {
		v := &vault{key: key, clef: clef}
		server := httptest.NewServer(v)
		defer server.Close()
		ctx := context.Background()
		signer, err := relay.Remote(ctx, server.URL, common.Address{})
		if err != nil || signer.Account() != key.Account() {
			t.Fatal(clef, err)
		}
		signed, err := signer.Sign(ctx, tx, big.NewInt(31337))
		if err != nil || signed.Nonce() != 3 || string(signed.Data()) != "\x01\x02" {
			t.Errorf("clef %t: %v", clef, err)
		}
		for name, evil := range map[string]func(*types.DynamicFeeTx){
			"value": func(x *types.DynamicFeeTx) { x.Value = big.NewInt(1) }, "to": func(x *types.DynamicFeeTx) { x.To = &common.Address{8} },
			"fee": func(x *types.DynamicFeeTx) { x.GasFeeCap = big.NewInt(1e18) }, "nonce": func(x *types.DynamicFeeTx) { x.Nonce++ },
		} {
			v.evil = evil
			if _, err := signer.Sign(ctx, tx, big.NewInt(31337)); err == nil {
				t.Errorf("a signer that changes the %s is believed", name)
			}
		}
		v.evil, v.fail = nil, "denied by its owner"
		if _, err := signer.Sign(ctx, tx, big.NewInt(31337)); err == nil || !strings.Contains(err.Error(), "denied by its owner") {
			t.Error(err)
		}
		if _, err := relay.Remote(ctx, server.URL, common.Address{9}); err == nil || !strings.Contains(err.Error(), "does not hold") {
			t.Error(err)
		}
	}
}

// 21: the signer is away. It is said, nothing is taken, and it goes on when it is back, also where it was away from the start.
func TestFault21SignerIsAway(t *testing.T) {
	each(t, func(t *testing.T, s *stage) {
		v := &vault{key: relay.New(s.key)}
		away := true
		server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if away {
				panic(http.ErrAbortHandler)
			}
			v.ServeHTTP(w, r)
		}))
		t.Cleanup(server.Close)
		if _, err := relay.Remote(context.Background(), server.URL, common.Address{}); err == nil {
			t.Error("an account that nobody tells")
		}
		signer, err := relay.Remote(context.Background(), server.URL, s.account())
		s.keep(err)
		s.restart(func(o *relay.Options) { o.Signer = signer })
		list := s.cast(2)
		if err := s.relayer.Turn(context.Background()); err == nil || errors.Is(err, errKilled) {
			t.Fatal(err)
		}
		s.all(list, models.BallotWaiting)
		if r, err := s.store.RelayerOf(context.Background(), s.account()); err != nil || !strings.Contains(r.Wrong, "can't be reached") {
			t.Errorf("%+v %v", r, err)
		}
		away = false
		s.settle()
		s.all(list, models.BallotCounted)
		s.once(list)
	})
}
