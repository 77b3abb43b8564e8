package call

import (
	"encoding/hex"
	"encoding/json"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
)

var dao = models.DAO{
	ChainID: 31337, Governor: common.HexToAddress("0x01"),
	Token:  models.Asset{Address: common.HexToAddress("0x03"), Symbol: "GRAD", Decimals: 18},
	Assets: []models.Asset{models.Ether, {Address: common.HexToAddress("0x04"), Symbol: "DUSD", Decimals: 6}},
}

// The selectors are those of the functions' signatures, computed apart from the bindings.
func TestSelectors(t *testing.T) {
	p := models.Proposal{Actions: []models.Action{{Target: common.HexToAddress("0x05"), Value: models.U(1)}}}
	for function, c := range map[string]Call{
		"castVote(uint256,uint8)":                      Vote(dao, models.U(7), models.For, ""),
		"castVoteWithReason(uint256,uint8,string)":     Vote(dao, models.U(7), models.For, "why"),
		"propose(address[],uint256[],bytes[],string)":  Propose(dao, p.Actions, "text"),
		"queue(address[],uint256[],bytes[],bytes32)":   Queue(dao, p),
		"execute(address[],uint256[],bytes[],bytes32)": Execute(dao, p),
		"cancel(address[],uint256[],bytes[],bytes32)":  Cancel(dao, p),
	} {
		if want := models.Selector(function); hex.EncodeToString(c.Data[:4]) != hex.EncodeToString(want) || c.To != dao.Governor {
			t.Errorf("%s: to %s, data %x, want selector %x", function, c.To, c.Data[:4], want)
		}
	}
	if c := Delegation(dao, common.HexToAddress("0x09")); c.To != dao.Token.Address || hex.EncodeToString(c.Data[:4]) != "5c19a95c" {
		t.Errorf("delegate: %+v", c)
	}
}

// A payment that is built is read back as the same payment.
func TestPayIsWhatEffectReads(t *testing.T) {
	for _, asset := range dao.Assets {
		want := models.Payment{Asset: asset, Recipient: common.HexToAddress("0xabcdef"), Amount: models.U(123456)}
		if e := dao.Effect(Pay(want)); e.Kind != models.Pays || e.Payment != want {
			t.Errorf("%s: %+v", asset.Symbol, e)
		}
	}
}

func TestJSON(t *testing.T) {
	raw, err := json.Marshal(Vote(dao, models.U(7), models.Against, ""))
	if err != nil {
		t.Fatal(err)
	}
	want := `{"chainId":31337,"to":"0x0000000000000000000000000000000000000001","value":"0x0","data":"0x56781388` + strings.Repeat("0", 63) + "7" + strings.Repeat("0", 64) + `"}`
	if string(raw) != want {
		t.Errorf("got %s\nwant %s", raw, want)
	}
}
