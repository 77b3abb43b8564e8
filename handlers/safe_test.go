package handlers_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math/big"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"

	"backprop/chain/call"
	"backprop/chain/devnet"
	"backprop/models"
)

const safeMaking = `[{"type":"function","name":"setup","inputs":[{"name":"owners","type":"address[]"},{"name":"threshold","type":"uint256"},{"name":"to","type":"address"},{"name":"data","type":"bytes"},{"name":"handler","type":"address"},{"name":"paymentToken","type":"address"},{"name":"payment","type":"uint256"},{"name":"receiver","type":"address"}]},
	{"type":"function","name":"createProxyWithNonce","inputs":[{"name":"singleton","type":"address"},{"name":"initializer","type":"bytes"},{"name":"salt","type":"uint256"}]}]`

// safe makes a Safe of some accounts, all of whom must sign.
func (s *site) safe(owners ...int) common.Address {
	s.Helper()
	making, err := abi.JSON(strings.NewReader(safeMaking))
	if err != nil {
		s.Fatal(err)
	}
	var accounts []common.Address
	for _, i := range owners {
		accounts = append(accounts, s.devnet.Account(i))
	}
	none := common.Address{}
	setup, err := making.Pack("setup", accounts, big.NewInt(int64(len(owners))), none, []byte{}, devnet.SafeHandler, none, new(big.Int), none)
	if err != nil {
		s.Fatal(err)
	}
	create, err := making.Pack("createProxyWithNonce", devnet.Safe, setup, big.NewInt(7))
	if err != nil {
		s.Fatal(err)
	}
	to := devnet.SafeFactory
	at, err := s.devnet.Client().CallContract(s.Context(), ethereum.CallMsg{To: &to, Data: create}, nil)
	if err == nil {
		_, err = s.devnet.Send(owners[0], &to, nil, create)
	}
	if err != nil {
		s.Fatal(err)
	}
	return common.BytesToAddress(at)
}

// together is what owners sign, as Safes take it, of a text that the site gives.
func (c *client) together(safe common.Address, path string, owners ...int) (signature, nonce string) {
	c.Helper()
	a := c.do("GET", path, "", "application/json", "")
	var data apitypes.TypedData
	if err := json.Unmarshal([]byte(a.body), &data); err != nil || a.status != http.StatusOK {
		c.Fatalf("%s: %d %s (%v)", path, a.status, a.body, err)
	}
	digest, _, err := apitypes.TypedDataAndHash(data)
	if err != nil {
		c.Fatal(err)
	}
	slices.SortFunc(owners, func(a, b int) int { return bytes.Compare(c.devnet.Account(a).Bytes(), c.devnet.Account(b).Bytes()) })
	var all []byte
	for _, i := range owners {
		one, err := crypto.Sign(models.Wallet{Account: safe}.Digest(devnet.ChainID, common.BytesToHash(digest)).Bytes(), c.devnet.Key(i))
		if err != nil {
			c.Fatal(err)
		}
		one[64] += 27
		all = append(all, one...)
	}
	return hexutil.Encode(all), fmt.Sprint(data.Message["nonce"])
}

// A Safe answers a poll and sponsors a candidate when both its owners sign, and not before.
func TestASafeSpeaksBeforeTheChain(t *testing.T) {
	s := newSite(t, false)
	safe := s.safe(5, 6)
	s.send(devnet.Voter, call.Delegation(s.dao, safe))
	s.skip(time.Hour)
	author, visitor := s.signIn(devnet.Proposer), s.client()
	draft := author.drafted("Ten villages")
	poll := author.opened(draft)
	var kept struct{ Path string }
	a := author.post(draft+"/candidate", url.Values{"days": {"5"}})
	if err := json.Unmarshal([]byte(a.body), &kept); err != nil || a.status != http.StatusOK {
		t.Fatal(a.status, a.body, err)
	}
	for path, fields := range map[string]url.Values{
		poll + "/ballots|" + poll + "/ballot.json":                 {"voter": {safe.Hex()}, "choice": {"1"}},
		kept.Path + "/sponsors|" + kept.Path + "/sponsorship.json": {"sponsor": {safe.Hex()}, "version": {"1"}},
	} {
		to, text, _ := strings.Cut(path, "|")
		for _, some := range [][]int{{5}, {5, 7}, {7, 8}} {
			fields.Set("signature", first(visitor.together(safe, text+"?"+fields.Encode(), some...)))
			if said := visitor.refusal(http.StatusConflict, to, fields); !strings.Contains(said.Error, "is not one of") {
				t.Errorf("%s signed by %v: %+v", to, some, said)
			}
			fields.Del("signature")
		}
		signature, nonce := visitor.together(safe, text+"?"+fields.Encode(), 6, 5)
		fields.Set("signature", signature)
		fields.Set("nonce", nonce)
		if a := visitor.post(to, fields); a.status != http.StatusOK {
			t.Errorf("%s: %d %s", to, a.status, a.body)
		}
	}
	visitor.shows(poll, "4,000,000", safe.Hex())
	visitor.shows(kept.Path, "4,000,000", safe.Hex())
}

func first(a, _ string) string { return a }
