package e2e

import (
	"crypto/ecdsa"
	"encoding/json"
	"fmt"
	"math/big"
	"net/http"
	"net/url"
	"os"
	"os/exec"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"

	"backprop/chain/bindings/demo"
)

const cast = "../contracts/node_modules/@foundry-rs/cast-linux-amd64/bin/cast"

// Somebody who trusts no page of ours does the whole story with a library of their own.
func TestAnIndependentClientDoesItAll(t *testing.T) {
	need(t, found("node"), "node")
	module(t, "viem/package.json")
	site := newSite(t)
	out, err := exec.CommandContext(t.Context(), "node", "client.mjs", site.url, site.chain.url).CombinedOutput()
	if err != nil {
		t.Fatalf("client.mjs: %v\n%s", err, out)
	}
	var did struct {
		ID    int64
		Payee string
	}
	must(t, json.Unmarshal(out, &did))
	page := site.get(t, fmt.Sprintf("/proposals/%d", did.ID), http.StatusOK)
	for _, text := range []string{"Error bars for every leaderboard", "Numbers without intervals are decoration.", "Executed", "1.25", did.Payee} {
		if !strings.Contains(page, text) {
			t.Errorf("the proposal's page does not say %q", text)
		}
	}
}

// Foundry's cast signs the message and the transaction for one vote.
func TestCastVotes(t *testing.T) {
	_, err := os.Stat(cast)
	need(t, err == nil, "cast (npm ci in contracts)")
	site := newSite(t)
	who := site.client(t)
	key := "0x59c6995e998f97a5a0044966f0945389dc9e86dae88c7a8412f4603b6b78690d" // the voter's, known to everybody
	message := who.message(voter)
	signature := runCast(t, "wallet", "sign", "--private-key", key, message)
	who.json("/session", map[string]any{"message": message, "signature": signature}, http.StatusNoContent)

	var call struct{ To, Value, Data string }
	raw := who.send(http.MethodPost, "/proposals/24/votes", "application/x-www-form-urlencoded", "application/json",
		url.Values{"support": {"1"}, "reason": {"By hand."}}.Encode(), http.StatusOK)
	must(t, json.Unmarshal([]byte(raw), &call))
	before := site.votes(t, 24)
	runCast(t, "send", "--rpc-url", site.chain.url, "--private-key", key, "--value", call.Value, call.To, call.Data)
	if added := new(big.Int).Sub(site.votes(t, 24).ForVotes, before.ForVotes); added.Cmp(grad(4_000_000)) != 0 {
		t.Errorf("the vote added %s", added)
	}
	eventually(t, func() bool { return strings.Contains(site.get(t, "/proposals/24", http.StatusOK), "By hand.") },
		func() string { return "the reason on the proposal's page" })
}

func runCast(t *testing.T, arguments ...string) string {
	t.Helper()
	out, err := exec.CommandContext(t.Context(), cast, arguments...).CombinedOutput()
	if err != nil {
		t.Fatalf("cast %s: %v\n%s", arguments[0], err, out)
	}
	return strings.TrimSpace(string(out))
}

// A contract wallet (ERC-1271) signs in by its owner's key, and by nobody else's.
func TestAContractWalletSignsIn(t *testing.T) {
	site := newSite(t)
	owner := newKey(t)
	account := site.deploy(t, append(common.FromHex(demo.DemoWalletMetaData.Bin),
		demo.NewDemoWallet().PackConstructor(crypto.PubkeyToAddress(owner.PublicKey))...))
	answers := map[*ecdsa.PrivateKey]struct{ session, who int }{
		owner:     {http.StatusNoContent, http.StatusOK},
		newKey(t): {http.StatusUnauthorized, http.StatusUnauthorized},
	}
	for key, want := range answers {
		who := site.client(t)
		message := who.message(account)
		signature, err := crypto.Sign(accounts.TextHash([]byte(message)), key)
		must(t, err)
		signature[64] += 27
		who.json("/session", map[string]any{"message": message, "signature": hexutil.Bytes(signature)}, want.session)
		who.send(http.MethodGet, "/session", "", "application/json", "", want.who)
	}
}
