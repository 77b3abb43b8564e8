package views

import (
	"strings"
	"testing"

	"github.com/a-h/templ"

	"backprop/models"
)

func notices() map[string]Notice {
	return map[string]Notice{
		"reading":   {Kind: Reading, Block: 18_204_551, Head: 44_000_000, Percent: 41, Seconds: 180},
		"reading-0": {Kind: Reading, Head: 44_000_000},
		"unread":    {Kind: Unread},
		"old":       {Kind: Old, Block: 24_631_884, Seconds: 840},
		"failing":   {Kind: Failing, Block: 24_631_884},
		"full":      {Kind: Full, Block: 24_631_884},
		"frozen":    {Kind: Frozen, Block: 24_631_884},
	}
}

func addNotices(m map[string]templ.Component) {
	for name, n := range notices() {
		p := page()
		p.Notice = n
		m["home-"+name] = Home(p, home())
	}
	m["home-empty-reading"] = Home(unread(), HomeData{})
	m["treasury-reading"] = Treasury(unread(), TreasuryData{})
	m["record-reading"] = Record(unread(), RecordData{Head: 44_000_000})
}

func unread() Page {
	p := page()
	p.Block, p.Notice = models.Block{}, Notice{Kind: Reading, Head: 44_000_000}
	return p
}

func TestNotices(t *testing.T) {
	for name, want := range map[string][]string{
		"home-reading":       {"Reading the chain.", "Block 18,204,551 of 44,000,000, 41 %, about 3 min left. Figures below are as of that block.", `width="41%"`},
		"home-reading-0":     {"Block 0 of 44,000,000, 0 %. Figures below"},
		"home-old":           {"Figures are 14 min old.", "The last block read is 24,631,884"},
		"home-unread":        {"Nothing is read yet.", "The pages fill as soon as"},
		"home-failing":       {"New blocks can&#39;t be read.", "the operator&#39;s log"},
		"home-full":          {"the database has no room left.", "nothing of the record is lost"},
		"home-empty-reading": {"No block is read yet", "they appear here as they are found"},
		"record-reading":     {"None yet"},
		"home-frozen":        {"Frozen at block 24,631,884.", "backprop reindex then builds the record anew"},
	} {
		text := strings.ReplaceAll(render(t, name), nbsp, " ")
		for _, w := range want {
			if !strings.Contains(text, w) {
				t.Errorf("%s does not say %q", name, w)
			}
		}
	}
	for _, c := range []string{"empty", "empty-reading"} {
		if text := render(t, "home-"+c); strings.Contains(text, "1970") {
			t.Errorf("%s gives an empty record a date", c)
		}
	}
	if text := render(t, "home"); !strings.Contains(text, `<div id="notice" data-part></div>`) {
		t.Error("a page that is up to date has no empty place for a notice")
	}
}
