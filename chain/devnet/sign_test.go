package devnet

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/accounts"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"
)

// signer recovers who signed a hash.
func signer(t *testing.T, hash []byte, signature hexutil.Bytes) common.Address {
	t.Helper()
	if len(signature) != 65 || signature[64] < 27 || signature[64] > 28 {
		t.Fatalf("signature %s", signature)
	}
	raw := append([]byte{}, signature...)
	raw[64] -= 27
	key, err := crypto.SigToPub(hash, raw)
	must(t, err)
	return crypto.PubkeyToAddress(*key)
}

func TestSignsTexts(t *testing.T) {
	t.Parallel()
	chain := newChain(t, Options{})
	client := dial(t, chain)
	who := chain.Account(Proposer)
	text := "Gradient Commons wants you to sign in.\n\nüñî"
	hash := accounts.TextHash([]byte(text))
	for name, parameters := range map[string][]any{
		"message, address":      {hexutil.Encode([]byte(text)), who},
		"address, message":      {who, hexutil.Encode([]byte(text))},
		"plain text":            {text, who},
		"with a password":       {hexutil.Encode([]byte(text)), who, "secret"},
		"address in lower case": {hexutil.Encode([]byte(text)), hexutil.Encode(who[:])},
	} {
		if got := signer(t, hash, ask[hexutil.Bytes](t, client, "personal_sign", parameters...)); got != who {
			t.Errorf("%s: signed by %s", name, got)
		}
	}
	if got := signer(t, hash, ask[hexutil.Bytes](t, client, "eth_sign", who, hexutil.Encode([]byte(text)))); got != who {
		t.Errorf("eth_sign: signed by %s", got)
	}
	// A message that is itself an address of the chain: the second parameter is the signer.
	other := chain.Account(Voter)
	if got := signer(t, accounts.TextHash(other[:]), ask[hexutil.Bytes](t, client, "personal_sign", other, who)); got != who {
		t.Errorf("address as message: signed by %s", got)
	}
	if err := client.Call(nil, "personal_sign", "0x00", chain.Account(Accounts)); err == nil {
		t.Error("signed for an account that is not unlocked")
	}
}

const ballot712 = `{
	"types": {
		"EIP712Domain": [{"name": "name", "type": "string"}, {"name": "version", "type": "string"}, {"name": "chainId", "type": "uint256"}, {"name": "verifyingContract", "type": "address"}],
		"Ballot": [{"name": "proposalId", "type": "uint256"}, {"name": "support", "type": "uint8"}, {"name": "voter", "type": "address"}, {"name": "nonce", "type": "uint256"}]
	},
	"primaryType": "Ballot",
	"domain": {"name": "Gradient Commons", "version": "1", "chainId": CHAIN, "verifyingContract": "0xCcCCccccCCCCcCCCCCCcCcCccCcCCCcCcccccccC"},
	"message": {"proposalId": "13", "support": 1, "voter": "0x70997970C51812dc3A010C7d01b50e0d17dc79C8", "nonce": "0"}
}`

func TestSignsTypedData(t *testing.T) {
	t.Parallel()
	chain := newChain(t, Options{})
	client := dial(t, chain)
	who := chain.Account(Voter)
	for _, id := range []string{"31337", `"0x7a69"`} {
		text := strings.ReplaceAll(ballot712, "CHAIN", id)
		var typed apitypes.TypedData
		must(t, json.Unmarshal([]byte(text), &typed))
		hash, _, err := apitypes.TypedDataAndHash(typed)
		must(t, err)
		for _, form := range []any{text, json.RawMessage(text)} {
			if got := signer(t, hash, ask[hexutil.Bytes](t, client, "eth_signTypedData_v4", who, form)); got != who {
				t.Errorf("chain id %s: signed by %s", id, got)
			}
		}
	}
	if err := client.Call(nil, "eth_signTypedData_v4", who, strings.ReplaceAll(ballot712, "CHAIN", "1")); err == nil {
		t.Error("signed for another chain")
	}
}
