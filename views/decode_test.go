package views

import (
	"fmt"
	"regexp"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"backprop/decode/decodetest"
	"backprop/models"
)

// realPage is a page of the DAO that the real proposals are of.
func realPage() Page {
	p := page()
	p.DAO.Name, p.DAO.Prefix = "ENS", "EP"
	p.DAO.Governor = common.HexToAddress("0x323A76393544d5ecca80cd6ef2A560C6a395b7E3")
	p.DAO.Timelock = common.HexToAddress("0xFe89cc7aBB2C4183683ab71653C4cdc9B02D44b7")
	p.DAO.Token = models.Asset{Address: common.HexToAddress("0xC18360217D8F7Ab5e7c516566761Ea12Ce7F9D72"), Symbol: "ENS", Decimals: 18}
	p.DAO.Assets = []models.Asset{models.Ether, {Address: common.HexToAddress("0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48"), Symbol: "USDC", Decimals: 6}}
	return p
}

// realEffects are what each real proposal does.
func realEffects(t *testing.T, p Page) (names []string, all map[string][]models.Effect) {
	t.Helper()
	reals, err := decodetest.Real("..")
	if err != nil {
		t.Fatal(err)
	}
	all = map[string][]models.Effect{}
	for _, x := range reals {
		var actions models.Actions
		for _, c := range x.Calls {
			value, _ := models.FromBig(c.Value)
			actions = append(actions, models.Action{Target: c.Target, Value: value, Calldata: c.Calldata})
		}
		names, all[x.Name] = append(names, x.Name), p.DAO.Explain(p.DAO.Effects(models.Proposal{Actions: actions}))
	}
	return names, all
}

var markup = regexp.MustCompile(`<[^>]*>`)

// sentence is what a page says of an effect, without its marks.
func sentence(t *testing.T, p Page, e models.Effect) string {
	t.Helper()
	var b strings.Builder
	if err := effectSentence(p, nil, e, Known{}).Render(t.Context(), &b); err != nil {
		t.Fatal(err)
	}
	return strings.Join(strings.Fields(strings.ReplaceAll(markup.ReplaceAllString(b.String(), ""), nbsp, " ")), " ")
}

// The sentences of the actions of eighteen proposals that a DAO really voted on, and how many of all their calls have one.
func TestRealActionsInSentences(t *testing.T) {
	p := realPage()
	names, all := realEffects(t, p)
	var b strings.Builder
	calls, said := 0, 0
	for _, name := range names {
		effects := models.All(all[name])
		n := 0
		for _, e := range effects {
			if e.Kind != models.Unknown && (e.Kind != models.Calls || len(e.Call.Sentence) > 0) && !e.Sealed && e.More == 0 {
				n++
			}
		}
		calls, said = calls+len(effects), said+n
		fmt.Fprintf(&b, "%-8s %3d of %3d  ", name, n, len(effects))
		for i, e := range all[name] {
			if i > 0 {
				b.WriteString(strings.Repeat(" ", 21))
			}
			b.WriteString(sentence(t, p, e) + "\n")
			for _, w := range e.Within[:min(2, len(e.Within))] {
				b.WriteString(strings.Repeat(" ", 23) + "in it: " + sentence(t, p, w) + "\n")
			}
		}
	}
	fmt.Fprintf(&b, "in all   %d of %d calls\n", said, calls)
	t.Log("\n" + b.String())
	if said != calls {
		t.Errorf("%d calls have no sentence", calls-said)
	}
}

// The check of what is understood takes nothing for certain that is read by a name alone, and looks into calls within calls.
func TestUnderstoodCheck(t *testing.T) {
	p := realPage()
	_, all := realEffects(t, p)
	understood := func(x models.Proposal) models.Result {
		for _, c := range (models.Examination{DAO: p.DAO, Proposal: x}).Checks() {
			if c.Name == models.UnderstoodCheck {
				return c.Result
			}
		}
		return ""
	}
	for name, want := range map[string]models.Result{
		"ep-5-16": models.Pass, // a listed token
		"ep-6-48": models.Pass, // the timelock's own function
		"ep-6-34": models.Warn,
		"ep-6-23": models.Warn, // another's code runs as the Safe
	} {
		var x models.Proposal
		for _, e := range all[name] {
			x.Actions = append(x.Actions, e.Action)
		}
		if got := understood(x); got != want {
			t.Errorf("%s: %s", name, got)
		}
	}
	full := models.Proposal{Actions: models.Actions{{Target: p.DAO.Governor, Calldata: multicall(501)}}}
	if got := understood(full); got != models.Warn {
		t.Errorf("of more calls than are read: %s", got)
	}
	full.Actions[0].Calldata = multicall(500)
	if got := understood(full); got != models.Pass {
		t.Errorf("of as many calls as are read: %s", got)
	}
	strange := models.Proposal{Actions: models.Actions{{Target: other, Calldata: models.Data{1, 2, 3, 4}}}}
	if got := understood(strange); got != models.Warn {
		t.Errorf("of bytes that nobody knows: %s", got)
	}
}

// multicall is a call that makes n calls of renounceOwnership.
func multicall(n int) models.Data {
	word := func(u int) []byte { b := models.U(uint64(u)).Bytes32(); return b[:] }
	data := append(models.Data(models.Selector("multicall(bytes[])")), append(word(32), word(n)...)...)
	for i := range n {
		data = append(data, word(32*n+64*i)...)
	}
	for range n {
		data = append(data, append(word(4), common.RightPadBytes(models.Selector("renounceOwnership()"), 32)...)...)
	}
	return data
}
