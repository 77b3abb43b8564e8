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

// Each family's calls, by selectors computed apart from what builds them.
func TestFamilies(t *testing.T) {
	bravo, alpha, compatible := dao, dao, dao
	bravo.Family, alpha.Family, compatible.ById = models.Bravo, models.Alpha, true
	bravo.Funded = true
	p := models.Proposal{ID: models.U(7), Actions: []models.Action{
		{Target: common.HexToAddress("0x05"), Value: models.U(3), Signature: "pause(uint256)", Calldata: make([]byte, 32)},
		{Target: common.HexToAddress("0x06"), Value: models.U(4)},
	}}
	for _, c := range []struct {
		call     Call
		function string
		value    uint64
	}{
		{Propose(bravo, p.Actions, "text"), "propose(address[],uint256[],string[],bytes[],string)", 0},
		{Propose(alpha, p.Actions, "text"), "propose(address[],uint256[],string[],bytes[],string)", 0},
		{Queue(bravo, p), "queue(uint256)", 0},
		{Execute(bravo, p), "execute(uint256)", 7},
		{Execute(alpha, p), "execute(uint256)", 0},
		{Execute(compatible, p), "execute(address[],uint256[],bytes[],bytes32)", 0},
		{Cancel(alpha, p), "cancel(uint256)", 0},
		{Cancel(compatible, p), "cancel(uint256)", 0},
		{Vote(bravo, p.ID, models.Abstain, "why"), "castVoteWithReason(uint256,uint8,string)", 0},
		{Vote(bravo, p.ID, models.Abstain, ""), "castVote(uint256,uint8)", 0},
		{Vote(alpha, p.ID, models.For, ""), "castVote(uint256,bool)", 0},
		{Vote(alpha, p.ID, models.Against, ""), "castVote(uint256,bool)", 0},
		{Vote(alpha, p.ID, models.Abstain, ""), "castVoteWithReason(uint256,uint8,string)", 0}, // Alpha lacks it: it reverts
		{Vote(alpha, p.ID, models.For, "why"), "castVoteWithReason(uint256,uint8,string)", 0},  // and so does this
	} {
		if hex.EncodeToString(c.call.Data[:4]) != hex.EncodeToString(models.Selector(c.function)) || c.call.Function != c.function {
			t.Errorf("%s: %x", c.function, c.call.Data[:4])
		}
		if c.call.Value.ToInt().Uint64() != c.value {
			t.Errorf("%s: value %s, want %d", c.function, c.call.Value, c.value)
		}
	}
	if yes, no := Vote(alpha, p.ID, models.For, ""), Vote(alpha, p.ID, models.Against, ""); yes.Data[67] != 1 || no.Data[67] != 0 {
		t.Errorf("for %x, against %x", yes.Data, no.Data)
	}
	if c := Queue(compatible, p); !strings.Contains(hex.EncodeToString(c.Data), hex.EncodeToString(models.Selector("pause(uint256)"))) {
		t.Error("IGovernor's calldata lacks the selector that the signature stands for")
	}
}
