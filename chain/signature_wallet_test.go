package chain

import (
	"encoding/json"
	"errors"
	"maps"
	"math/big"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient/simulated"
	"github.com/ethereum/go-ethereum/params"
	"github.com/spruceid/siwe-go"

	"backprop/chain/bindings/demo"
)

// simulate starts a chain on which an account is rich and contracts have code.
func simulate(t *testing.T, rich common.Address, code map[common.Address][]byte) *simulated.Backend {
	t.Helper()
	alloc := types.GenesisAlloc{rich: {Balance: new(big.Int).Lsh(common.Big1, 70)}}
	for a, c := range code {
		alloc[a] = types.Account{Code: c, Balance: common.Big0}
	}
	b := simulated.NewBackend(alloc)
	t.Cleanup(func() { b.Close() })
	return b
}

// answers is a contract that returns the word on top of the stack.
const answers = "5f5260205ff3"

var magicWord = "7f" + common.Bytes2Hex(magic)

func TestVerifyByWallet(t *testing.T) {
	k, owner := key(t)
	b := simulate(t, owner, nil)
	auth := bind.NewKeyedTransactor(k, params.AllDevChainProtocolChanges.ChainID)
	auth.GasLimit = 3_000_000
	initcode := append(common.FromHex(demo.DemoWalletMetaData.Bin), demo.NewDemoWallet().PackConstructor(owner)...)
	wallet, _, err := bind.DeployContract(auth, initcode, b.Client(), nil)
	if err != nil {
		t.Fatal(err)
	}
	b.Commit()

	v := NewVerifier(b.Client())
	sig := sign(t, k, "hello")
	sig[64] += 27
	if err := v.Verify(t.Context(), wallet, []byte("hello"), sig); err != nil {
		t.Fatal("the owner's signature for the wallet:", err)
	}
	if err := v.Verify(t.Context(), wallet, []byte("other"), sig); !isRefusal(err) {
		t.Fatal("over another message:", err)
	}
	if err := v.Verify(t.Context(), owner, []byte("hello"), sig); err != nil {
		t.Fatal("the owner's signature for the owner:", err)
	}
}

func TestVerifyByHostileWallet(t *testing.T) {
	_, owner := key(t)
	code := map[string]string{
		"endless loop":                "5b5f56",
		"ten megabytes":               "62989680" + "5ff3",
		"the magic and 100 kilobytes": magicWord + "5f52" + "62019000" + "5ff3",
		"the magic twice":             magicWord + "5f52" + magicWord + "602052" + "60405ff3",
		"31 bytes of the magic":       magicWord + "5f52" + "601f5ff3",
		"only the magic's 4 bytes":    magicWord + "5f52" + "60045ff3",
		"the magic on the right":      "631626ba7e" + answers,
		"the magic and a bit":         "7f1626ba7e" + strings.Repeat("00", 27) + "01" + answers,
		"one":                         "6001" + answers,
		"0xffffffff":                  "7fffffffff" + strings.Repeat("00", 28) + answers,
		"nothing":                     "00",
		"revert":                      "5f5ffd",
		"revert with the magic":       magicWord + "5f52" + "60205ffd",
		"invalid opcode":              "fe",
		"self-destruct":               "33ff",
		"calls itself":                "5f5f5f5f5f305af1" + answers,
		"answers by the parity of the block number, now odd": magicWord + "6001431660011802" + answers,
	}
	alloc, at := map[common.Address][]byte{}, map[string]common.Address{}
	i := byte(0)
	for name, c := range code {
		i++
		at[name] = common.Address{0xaa, i}
		alloc[at[name]] = common.FromHex(c)
	}
	flips := "answers by the parity of the block number, now odd"
	honest := common.Address{0xbb}
	alloc[honest] = common.FromHex(magicWord + answers)
	b := simulate(t, owner, alloc)
	b.Commit()
	v := NewVerifier(b.Client())

	if err := v.Verify(t.Context(), honest, []byte("m"), []byte("s")); err != nil {
		t.Fatal("the control:", err)
	}
	at["no contract"] = common.Address{0xcc}
	at["a precompile"] = common.BytesToAddress([]byte{4})
	at["the zero address"] = common.Address{}
	for name, a := range at {
		if err := v.Verify(t.Context(), a, []byte("m"), []byte("s")); !isRefusal(err) {
			t.Errorf("%s: %v", name, err)
		}
	}
	b.Commit()
	if err := v.Verify(t.Context(), at[flips], []byte("m"), []byte("s")); err != nil {
		t.Error("a wallet's answer is that of the newest block:", err)
	}
}

// TestVectorsERC1271 puts, at the addresses of two wallets of mainnet, contracts that confirm nothing but the very
// question that ERC-1271 asks about the vector's hash and signature.
func TestVectorsERC1271(t *testing.T) {
	var vectors map[string]struct{ Message, Signature string }
	read(t, "eip1271.json", &vectors)
	_, owner := key(t)
	code := map[common.Address][]byte{}
	accountOf := map[string]common.Address{}
	for name, vec := range vectors {
		m, err := siwe.ParseMessage(vec.Message)
		if err != nil {
			t.Fatal(name, err)
		}
		hash := [32]byte(accounts.TextHash([]byte(vec.Message)))
		calldata := demo.NewDemoWallet().PackIsValidSignature(hash, common.FromHex(vec.Signature))
		accountOf[name] = m.GetAddress()
		code[m.GetAddress()] = common.FromHex("365f5f37365f20" + "7f" + common.Bytes2Hex(crypto.Keccak256(calldata)) + "14" + magicWord + "02" + answers)
	}
	v := NewVerifier(simulate(t, owner, code).Client())
	for name, vec := range vectors {
		if err := v.Verify(t.Context(), accountOf[name], []byte(vec.Message), common.FromHex(vec.Signature)); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		if err := v.Verify(t.Context(), accountOf[name], []byte(vec.Message+" "), common.FromHex(vec.Signature)); !isRefusal(err) {
			t.Errorf("%s over another message: %v", name, err)
		}
	}
}

type vector struct {
	Domain, Address, Statement, URI, Version, Nonce, IssuedAt, ExpirationTime, NotBefore, Signature string

	ChainID       int
	Time          string // when it is verified; IssuedAt when empty
	DomainBinding string // the domain that verifies it; Domain when empty
	MatchNonce    string // the nonce that was issued; Nonce when empty
}

// verify checks a vector as a verifier of its time, domain and nonce does.
func (x vector) verify(t *testing.T) error {
	t.Helper()
	options := map[string]any{"statement": x.Statement, "chainId": x.ChainID, "issuedAt": x.IssuedAt}
	maps.DeleteFunc(options, func(_ string, v any) bool { return v == "" })
	for name, at := range map[string]string{"expirationTime": x.ExpirationTime, "notBefore": x.NotBefore} {
		if at != "" {
			options[name] = at
		}
	}
	m, err := siwe.InitMessage(x.Domain, x.Address, x.URI, x.Nonce, options)
	if err != nil {
		t.Fatal(err)
	}
	at, err := time.Parse(time.RFC3339, or(x.Time, x.IssuedAt))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := m.ValidAt(at); err != nil {
		return err
	}
	if m.GetDomain() != or(x.DomainBinding, x.Domain) || m.GetNonce() != or(x.MatchNonce, x.Nonce) {
		return errors.New("another domain or nonce")
	}
	sig, err := hexutil.Decode(x.Signature)
	if err != nil {
		return err
	}
	return NewVerifier(silent{}).Verify(t.Context(), m.GetAddress(), []byte(m.String()), sig)
}

func or(a, b string) string {
	if a != "" {
		return a
	}
	return b
}

func TestVectorsVerification(t *testing.T) {
	var positive map[string]vector
	read(t, "verification_positive.json", &positive)
	if len(positive) == 0 {
		t.Fatal("no vectors")
	}
	for name, x := range positive {
		if err := x.verify(t); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	change := func(name string, f func(*vector)) vector {
		x := positive[name]
		f(&x)
		return x
	}
	for name, x := range map[string]vector{
		"expired":           change("expired message", func(x *vector) { x.Time = "" }),
		"expired later":     change("example message", func(x *vector) { x.Time = "2200-01-05T00:00:00Z" }),
		"not yet valid":     change("not yet valid", func(x *vector) { x.Time = "" }),
		"domain binding":    change("example message", func(x *vector) { x.DomainBinding = "example.com" }),
		"custom nonce":      change("example message", func(x *vector) { x.MatchNonce = "6548asdgf" }),
		"other statement":   change("example message", func(x *vector) { x.Statement += "." }),
		"other chain":       change("example message", func(x *vector) { x.ChainID = 2 }),
		"other account":     change("example message", func(x *vector) { x.Address = positive["not yet valid"].Address }),
		"other signature":   change("example message", func(x *vector) { x.Signature = positive["not yet valid"].Signature }),
		"short signature":   change("example message", func(x *vector) { x.Signature = x.Signature[:130] }),
		"long signature":    change("example message", func(x *vector) { x.Signature += "00" }),
		"odd signature":     change("example message", func(x *vector) { x.Signature += "0" }),
		"missing signature": change("example message", func(x *vector) { x.Signature = "0x" }),
	} {
		if err := x.verify(t); err == nil {
			t.Errorf("%s was accepted", name)
		}
	}
}

func read(t *testing.T, name string, into any) {
	t.Helper()
	b, err := os.ReadFile("testdata/siwe/" + name)
	if err == nil {
		err = json.Unmarshal(b, into)
	}
	if err != nil {
		t.Fatal(err)
	}
}
