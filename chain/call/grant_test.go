package call

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"

	"backprop/models"
)

// granting is a DAO with an escrow.
func granting() models.DAO {
	d := dao
	d.Escrow = common.HexToAddress("0x0E5C")
	return d
}

// The selectors are those of the signatures, computed apart from the bindings, and every call goes to the escrow without
// value.
func TestGrantCalls(t *testing.T) {
	d, one := granting(), common.HexToAddress("0x01")
	for function, c := range map[string]Call{
		"accept(uint256,bytes)":                               Accept(d, 7, []byte{1}),
		"submit(uint256,uint256,bytes32,string)":              Submit(d, 7, 1, common.Hash{9}, "ipfs://x"),
		"review(uint256,uint256,bytes32,bool,uint256,string)": Review(d, 7, 1, Verdict{Evidence: common.Hash{9}, Approved: true, Criteria: models.U(5), Findings: "f"}),
		"object(uint256,uint256,string)":                      Object(d, 7, 1, "why"),
		"challenge(uint256,uint256,string)":                   Challenge(d, 7, 1, "why"),
		"claim(uint256,uint256)":                              Claim(d, 7, 1),
		"claimSettlement(uint256)":                            ClaimSettlement(d, 7),
		"expire(uint256,uint256)":                             Expire(d, 7, 1),
		"lapse(uint256)":                                      Lapse(d, 7),
		"proposePayout(uint256,address)":                      ProposePayout(d, 7, one),
		"confirmPayout(uint256,bytes)":                        ConfirmPayout(d, 7, nil),
		"vetoPayout(uint256)":                                 VetoPayout(d, 7),
		"pause()":                                             Pause(d),
		"unpause()":                                           Unpause(d),
	} {
		if want := models.Selector(function); !bytes.Equal(c.Data[:4], want) || c.To != d.Escrow || c.Function != function || c.Value.ToInt().Sign() != 0 {
			t.Errorf("%s: to %s, %s, data %x, want selector %x", function, c.To, c.Function, c.Data[:4], want)
		}
		if len(c.Data) > 4 && c.Data[35] != 7 {
			t.Errorf("%s: not of grant 7: %x", function, c.Data)
		}
	}
	for function, a := range map[string]models.Action{
		"resolve(uint256,uint256,uint8,uint256)": Resolve(d, 7, 1, models.ResolvedReopen, models.Uint{}),
		"cancelGrant(uint256,uint256,bytes32)":   CancelGrant(d, 7, models.U(3), common.Hash{1}),
	} {
		if !bytes.Equal(a.Calldata[:4], models.Selector(function)) || a.Target != d.Escrow || !a.Value.IsZero() {
			t.Errorf("%s: %+v", function, a)
		}
	}
	if a := Resolve(d, 7, 1, models.ResolvedReopen, models.Uint{}); a.Calldata[4+3*32-1] != 2 {
		t.Errorf("reopening has code 2: %x", a.Calldata)
	}
}

// A digest is what go-ethereum, which other wallets' libraries agree with, makes of the JSON that a wallet is given.
func TestDigest(t *testing.T) {
	d, payee := granting(), common.HexToAddress("0xEb68b2728112EEb2a9303aa3E206796f4Cc84753")
	for name, typed := range map[string]Typed{
		"acceptance":   Acceptance(d, 1<<40, common.HexToHash("0xfe"), payee),
		"confirmation": PayoutConfirmation(d, 7, payee, 1_773_152_400),
	} {
		raw, err := json.Marshal(typed)
		if err != nil {
			t.Fatal(err)
		}
		var theirs apitypes.TypedData
		if err := json.Unmarshal(raw, &theirs); err != nil {
			t.Fatal(err)
		}
		want, _, err := apitypes.TypedDataAndHash(theirs)
		if got := typed.Digest(); err != nil || !bytes.Equal(got[:], want) {
			t.Errorf("%s: %s, want %s (%v)\n%s", name, got, hex.EncodeToString(want), err, raw)
		}
	}
	if Acceptance(d, 7, common.Hash{}, payee).Digest() == Acceptance(d, 8, common.Hash{}, payee).Digest() {
		t.Error("the digest does not tell grants apart")
	}
}
