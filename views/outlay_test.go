package views

import (
	"strings"
	"testing"

	"github.com/a-h/templ"

	"backprop/models"
)

// sponsoring is a record whose operator pays for ballots.
func sponsoring(change func(*RecordData)) RecordData {
	d := recordData()
	d.Purse = models.Purse{Relayer: other, Day: models.U(5e16), Proposal: models.U(4e16), Account: 5, Price: models.U(50e9), Gas: 400_000}
	d.Outlay = models.Outlay{Relayer: models.Relayer{Account: other, Balance: models.U(31e16), Price: models.U(1_204_000_000)}, Day: models.U(3e16), Sent: 41, Waiting: 3, Flying: 1}
	change(&d)
	return d
}

func addOutlays(m map[string]templ.Component) {
	m["record-paying"] = Record(page(), sponsoring(func(*RecordData) {}))
	m["record-paying-empty"] = Record(page(), sponsoring(func(d *RecordData) {
		d.Outlay.Relayer.Balance, d.Outlay.Relayer.Wrong = models.Uint{}, "The account that pays for votes is empty."
	}))
}

func TestOutlays(t *testing.T) {
	for name, want := range map[string][]string{
		"record-paying":       {"Votes without gas", "0.3100 ETH, for gas and nothing else", "0.0300 ETH of 0.0500 ETH", "1.204 gwei a gas now; above 50 gwei votes wait", "41 ballots", "3 ballots, and 1 transaction on the way"},
		"record-paying-empty": {"Signed votes wait.", "The account that pays for votes is empty.", `role="alert"`},
	} {
		page := render(t, name)
		for _, words := range want {
			if !strings.Contains(page, words) {
				t.Errorf("%s does not say %q", name, words)
			}
		}
	}
	if strings.Contains(render(t, "record"), "Votes without gas") {
		t.Error("a record without a relayer speaks of one")
	}
}
