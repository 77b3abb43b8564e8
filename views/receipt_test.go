package views

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
)

func TestExecutedAsVoted(t *testing.T) {
	to := common.HexToAddress("0x77")
	p := Page{DAO: models.DAO{Assets: []models.Asset{models.Ether}}}
	pays := func(u uint64) models.Action { return models.Action{Target: to, Value: models.U(u)} }
	made := func(u uint64) models.Receipt {
		return models.Receipt{Payment: models.Payment{Asset: models.Ether, Recipient: to, Amount: models.U(u)}}
	}
	for _, c := range []struct {
		name     string
		actions  []models.Action
		receipts []models.Receipt
		icon     string
	}{
		{"the same", []models.Action{pays(5), pays(6)}, []models.Receipt{made(5), made(6)}, "tick"},
		{"nothing", nil, nil, "tick"},
		{"less", []models.Action{pays(5)}, []models.Receipt{made(4)}, "cross"},
		{"more payments", []models.Action{pays(5)}, []models.Receipt{made(5), made(1)}, "cross"},
		{"none", []models.Action{pays(5)}, nil, "cross"},
		{"a call read by its name", []models.Action{pays(5), {Target: to, Calldata: models.Data(models.Selector("pause()"))}}, []models.Receipt{made(5)}, "note"},
		{"an unknown call", []models.Action{{Target: to, Calldata: models.Data{1, 2, 3, 4}}}, []models.Receipt{made(5)}, "note"},
	} {
		d := ProposalData{Proposal: models.Proposal{Actions: c.actions}, Receipts: c.receipts}
		if got := votedCheck(p, d); got.icon != c.icon {
			t.Errorf("%s: %+v", c.name, got)
		}
	}
}
