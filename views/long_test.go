package views

import (
	"strings"
	"testing"

	"github.com/a-h/templ"
	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
)

// addLong are proposals that are more than a page should hold at once.
func addLong(m map[string]templ.Component) {
	long := inState(models.Active)
	long.Proposal.Description = "# Long\n\n" + strings.Repeat("A *paragraph* of some words.\n\n", 12_000)
	m["proposal-active-long"] = Proposal(page(), long)
	line := inState(models.Active)
	line.Proposal.Description = "# Line\n\n" + strings.Repeat("ö", 40_000)
	m["proposal-active-line"] = Proposal(page(), line)
	many := inState(models.Active)
	for len(many.Proposal.Actions) < 100 {
		many.Proposal.Actions = append(many.Proposal.Actions, transferAction(holder, usd(1)))
	}
	m["proposal-active-hundred"] = Proposal(page(), many)
	huge := inState(models.Active)
	huge.Proposal.Actions = []models.Action{{Target: other, Calldata: make([]byte, 174_596)}}
	huge.Votes.Rows[0].Reason, huge.Votes.Rows[0].ProposalID = strings.Repeat("理由", 9_000), models.U(47)
	m["proposal-active-huge"] = Proposal(page(), huge)
	m["proposal-active-allows"] = Proposal(page(), allowing())
	signed := inState(models.Active)
	word := grad(1).Bytes32()
	signed.Proposal.Actions = []models.Action{{Target: other, Signature: "_setCollateralFactor(address,uint256)", Calldata: word[:]}, {Target: dao().Timelock, Signature: "setDelay(uint256)", Calldata: word[:]}}
	m["proposal-active-signed"] = Proposal(governedBy(bravo), signed)
}

// allowing is a proposal that lets others take from the treasury: an amount, and all there is.
func allowing() ProposalData {
	d := inState(models.Active)
	max := common.Hash{}
	for i := range max {
		max[i] = 0xff
	}
	d.Proposal.Actions = nil
	for _, u := range []models.Uint{usd(5_000_000), models.FromBytes(max[:])} {
		a := transferAction(other, u)
		copy(a.Calldata, models.Selector("approve(address,uint256)"))
		d.Proposal.Actions = append(d.Proposal.Actions, a)
	}
	return d
}

// Of what is long a page shows the beginning, says so, and leads to the rest.
func TestWhatIsLong(t *testing.T) {
	for name, want := range map[string][]string{
		"proposal-active-long":    {"A <em>paragraph</em>", "bytes of the text.", `href="/proposals/47/text"`, "of 359,998 bytes"},
		"proposal-active-line":    {`href="/proposals/47/text"`, "These are the first 20,000 of 80,000 bytes"},
		"proposal-active-hundred": {"90 more actions", `start="11"`, "100 actions"},
		"proposal-active-huge":    {"These are the first 2,052 of 174,596 bytes", `href="/proposals/47/actions/1"`, "Read all 18,000 characters", `href="/proposals/47/votes/` + holder.Hex() + `"`},
		"proposal-active-allows":  {"Allow 0x84b5…1300 to take up to 5,000,000.00 DUSD", "Allow 0x84b5…1300 to take any amount of DUSD", "An allowance outlasts the proposal"},
		"proposal-active-signed":  {"with the function _setCollateralFactor(address,uint256)", "Set the timelock's delay to", "setDelay(uint256)"},
	} {
		text := unbreak(render(t, name))
		for _, w := range want {
			if !strings.Contains(strings.ReplaceAll(text, "&#39;", "'"), w) {
				t.Errorf("%s does not say %q", name, w)
			}
		}
		if len(text) > 300_000 {
			t.Errorf("%s has %d bytes", name, len(text))
		}
	}
}
