package handlers_test

import (
	"bytes"
	"context"
	"encoding/json"
	"math/big"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"

	"backprop/chain/call"
	"backprop/chain/devnet"
	"backprop/models"
)

// upper is the same key's other signature over the same hash: s in the upper half of the curve, and the other v.
func upper(signature string) string {
	raw := hexutil.MustDecode(signature)
	s := new(big.Int).SetBytes(raw[32:64])
	new(big.Int).Sub(crypto.S256().Params().N, s).FillBytes(raw[32:64])
	raw[64] ^= 27 ^ 28
	return hexutil.Encode(raw)
}

// with is what is handed in, with some fields changed.
func with(fields url.Values, change url.Values) url.Values {
	all := url.Values{}
	for _, list := range []url.Values{fields, change} {
		for k, v := range list {
			all[k] = v
		}
	}
	return all
}

// signedElsewhere is a signature over a ballot of the voter that names another chain, contract, proposal or type.
func (s *site) signedElsewhere(path string, change func(map[string]any)) string {
	s.Helper()
	query := url.Values{"voter": {s.devnet.Account(devnet.Voter).Hex()}, "support": {"1"}}
	a := s.client().do("GET", path+"/ballot.json?"+query.Encode(), "", "application/json", "")
	var typed map[string]any
	if err := json.Unmarshal([]byte(a.body), &typed); err != nil {
		s.Fatal(err, a.body)
	}
	change(typed)
	var signature hexutil.Bytes
	if err := s.devnet.Client().Client().Call(&signature, "eth_signTypedData_v4", s.devnet.Account(devnet.Voter), typed); err != nil {
		s.Fatal(err)
	}
	return signature.String()
}

// Signatures that hold elsewhere, or have a twin, and forms that say two things at once, change no vote.
func TestBallotIsNotReplayed(t *testing.T) {
	s := openVote(t)
	visitor := s.client()
	const path = "/proposals/1"
	good := s.paper(devnet.Voter, path, url.Values{"support": {"1"}})
	domain := func(field string, value any) func(map[string]any) {
		return func(typed map[string]any) { typed["domain"].(map[string]any)[field] = value }
	}
	message := func(field string, value any) func(map[string]any) {
		return func(typed map[string]any) { typed["message"].(map[string]any)[field] = value }
	}
	for name, change := range map[string]func(map[string]any){
		"another contract": domain("verifyingContract", s.dao.Token.Address.Hex()),
		"another version":  domain("version", "2"),
		"another name":     domain("name", "Another Governor"),
		"another proposal": message("proposalId", "2"),
		"another nonce":    message("nonce", "1"),
		"another voter":    message("voter", s.devnet.Account(devnet.Proposer).Hex()),
	} {
		signature := s.signedElsewhere(path, change)
		if a := visitor.post(path+"/ballots", with(good, url.Values{"signature": {signature}})); a.status != http.StatusConflict {
			t.Errorf("%s: %d %s", name, a.status, a.body)
		}
	}
	visitor.refusal(http.StatusConflict, path+"/ballots", with(good, url.Values{"signature": {upper(good.Get("signature"))}}))
	visitor.refusal(http.StatusConflict, path+"/ballots", with(good, url.Values{"support": {"0", "1"}}))
	twice := `{"voter":"` + good.Get("voter") + `","support":"1","support":"0","signature":"` + good.Get("signature") + `"}`
	if a := visitor.do("POST", path+"/ballots", "application/json", "application/json", twice); a.status != http.StatusConflict {
		t.Errorf("a field twice: %d %s", a.status, a.body)
	}
	if list, err := s.store.BallotsWaiting(context.Background(), 10); err != nil || len(list) != 0 {
		t.Fatalf("%+v %v", list, err)
	}
	s.skip(30 * 24 * time.Hour)
	visitor.refusal(http.StatusConflict, path+"/ballots", good)
}

// A wallet that counts v from 0 signs as well; the contract reads it as 27 and 28.
func TestBallotOfOldWallet(t *testing.T) {
	s := openVote(t)
	const path = "/proposals/1"
	good := s.paper(devnet.Voter, path, url.Values{"support": {"1"}})
	raw := hexutil.MustDecode(good.Get("signature"))
	raw[64] -= 27
	s.client().handIn(http.StatusCreated, path, with(good, url.Values{"signature": {hexutil.Encode(raw)}}), models.BallotWaiting)
	list, err := s.store.BallotsWaiting(context.Background(), 10)
	if err != nil || len(list) != 1 || !bytes.Equal(list[0].Signature, hexutil.MustDecode(good.Get("signature"))) {
		t.Fatalf("%+v %v", list, err)
	}
	s.relay()
	s.client().handIn(http.StatusOK, path, good, models.BallotCounted)
}

// A reason is kept to the letter, whatever it holds; what no text can be is refused.
func TestBallotReasonToTheLetter(t *testing.T) {
	s := openVote(t)
	const path = "/proposals/1"
	reason := "e\u0301 \u00e9 \u202eevil\u202c \U0001f469\u200d\U0001f680 <script>alert(1)</script>\n\"two\" lines"
	visitor := s.client()
	for name, text := range map[string]string{"half a letter": "a\xff", "a null": "a\x00", "a bell": "a\x07"} {
		query := url.Values{"voter": {s.devnet.Account(devnet.Voter).Hex()}, "support": {"1"}, "reason": {text}}
		if a := visitor.do("GET", path+"/ballot.json?"+query.Encode(), "", "application/json", ""); a.status != http.StatusUnprocessableEntity {
			t.Errorf("%s: %d %s", name, a.status, a.body)
		}
	}
	visitor.handIn(http.StatusCreated, path, s.paper(devnet.Voter, path, url.Values{"support": {"1"}, "reason": {reason}}), models.BallotWaiting)
	s.relay()
	v, err := s.store.VoteOf(context.Background(), models.U(1), s.devnet.Account(devnet.Voter))
	if err != nil || v.Reason != reason {
		t.Errorf("%q %v", v.Reason, err)
	}
}

// A ballot before its vote begins is not taken, and none that its voter has overtaken reads as counted.
func TestBallotBeforeAndBeside(t *testing.T) {
	s := openVote(t)
	visitor := s.client()
	proposer := s.signIn(devnet.Proposer)
	id := proposer.draft(url.Values{"title": {"A second corpus"}, "track": {"Datasets"}, "summary": {"Text."}, "recipient": {s.devnet.Account(20).Hex()}, "asset": {"DUSD"}, "amount": {"1"}})
	s.send(devnet.Proposer, proposer.call("/drafts/"+id+"/proposal", nil))
	early := url.Values{"voter": {s.devnet.Account(devnet.Voter).Hex()}, "support": {"1"}, "signature": {"0x" + strings.Repeat("11", 65)}}
	visitor.refusal(http.StatusConflict, "/proposals/2/ballots", early)
	const path = "/proposals/1"
	signed := s.paper(devnet.Voter, path, url.Values{"support": {"1"}})
	location := visitor.handIn(http.StatusCreated, path, signed, models.BallotWaiting)
	s.send(devnet.Voter, call.Vote(s.dao, models.U(1), models.Against, ""))
	visitor.handIn(http.StatusOK, path, signed, models.BallotOvertaken)
	if a := visitor.do("GET", location, "", "application/json", ""); a.status != http.StatusOK || !strings.Contains(a.body, `"overtaken"`) {
		t.Errorf("%d %s", a.status, a.body)
	}
}
