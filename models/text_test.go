package models

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
)

var proposer = common.HexToAddress("0x70997970C51812dc3A010C7d01b50e0d17dc79C8")

func TestDescriptionRoundTrip(t *testing.T) {
	for _, body := range []string{"One line.", "Two\n\nparagraphs", "# A heading\n\n- a\n- b", "Track: Models\n\nlooks like a track", "日本語 \u202e text"} {
		d := Description{Title: "Kestrel: a model", Body: body, Proposer: proposer}
		if got := ParseDescription(d.String()); got != d && body[:5] != "Track" {
			t.Errorf("without a track, %q came back as %+v", d.String(), got)
		}
		d.Track = Models
		if got := ParseDescription(d.String()); got != d {
			t.Errorf("%q came back as %+v", d.String(), got)
		}
	}
}

func TestParseAnyDescription(t *testing.T) {
	for text, want := range map[string]Description{
		"":                                  {},
		"\n\n":                              {},
		"# Only a title":                    {Title: "Only a title"},
		"No heading\nbody":                  {Title: "No heading", Body: "body"},
		"# T\n\nTrack: Nonsense\n\nb":       {Title: "T", Body: "Track: Nonsense\n\nb"},
		"# T\n\nTrack: Datasets":            {Title: "T", Track: Datasets},
		"# T\r\n\r\nTrack: Models\r\n\r\nb": {Title: "T", Track: Models, Body: "b"},
		"T #proposer=0x70997970c51812dc3a010c7d01b50e0d17dc79c8":  {Title: "T", Proposer: proposer},
		"T #proposer=0x70997970c51812dc3a010c7d01b50e0d17dc79c8 ": {Title: "T #proposer=0x70997970c51812dc3a010c7d01b50e0d17dc79c8"},
	} {
		if got := ParseDescription(text); got != want {
			t.Errorf("%q: got %+v, want %+v", text, got, want)
		}
	}
}

func TestParseAmount(t *testing.T) {
	dollar := Asset{Address: proposer, Symbol: "DUSD", Decimals: 6}
	for in, want := range map[string]string{
		"1": "1000000", "0.000001": "1", "1,250.5": "1250500000", "1250.500000": "1250500000", "1.0000000": "1000000",
		"007": "7000000", ".5": "500000", "5.": "5000000", "0": "0", " 12 ": "12000000", "1,000,000": "1000000000000",
	} {
		if got, err := ParseAmount(in, dollar); err != nil || got.String() != want {
			t.Errorf("%q: got %s (%v), want %s", in, got, err, want)
		}
	}
	for _, in := range []string{"", " ", ".", "-1", "+1", "1e6", "1.2.3", "0x10", "1 000", "1,00", ",100", "1,0000", "0.0000001", "1.1,000", "١", "1" + strings.Repeat("0", 80), "NaN"} {
		if got, err := ParseAmount(in, dollar); err == nil {
			t.Errorf("%q was taken as %s", in, got)
		}
	}
}

// What Decimal writes, ParseAmount reads back, at any size and number of decimals.
func FuzzAmount(f *testing.F) {
	f.Add([]byte{1}, uint8(18))
	f.Add([]byte{0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff}, uint8(0))
	f.Fuzz(func(t *testing.T, b []byte, decimals uint8) {
		if len(b) > 32 {
			return
		}
		a := Asset{Symbol: "X", Decimals: decimals % 40}
		u := FromBytes(b)
		if got, err := ParseAmount(a.Decimal(u), a); err != nil || got != u {
			t.Errorf("%s with %d decimals: %s came back as %s (%v)", u, a.Decimals, a.Decimal(u), got, err)
		}
	})
}

func TestParseAddress(t *testing.T) {
	good := proposer.Hex()
	for _, s := range []string{good, strings.ToLower(good), " " + good + " ", "0x" + strings.ToUpper(good[2:])} {
		if a, err := ParseAddress(s); err != nil || a != proposer {
			t.Errorf("%q: %s, %v", s, a, err)
		}
	}
	for _, s := range []string{"", "0x", good[2:], good[:41], good + "0", strings.Replace(good, "C", "c", 1), "0x" + strings.Repeat("g", 40), "vitalik.eth"} {
		if _, err := ParseAddress(s); err == nil {
			t.Errorf("%q was taken", s)
		}
	}
}

func TestUintStorage(t *testing.T) {
	most := FromBytes([]byte(strings.Repeat("\xff", 32)))
	for _, u := range []Uint{{}, U(1), most} {
		v, err := u.Value()
		if err != nil || len(v.([]byte)) != 32 {
			t.Fatalf("%s is stored as %v (%v)", u, v, err)
		}
		var back Uint
		if err := back.Scan(v); err != nil || back != u {
			t.Errorf("%s came back as %s (%v)", u, back, err)
		}
		text, err := json.Marshal(map[string]Uint{"n": u})
		var read map[string]Uint
		if err != nil || json.Unmarshal(text, &read) != nil || read["n"] != u {
			t.Errorf("%s as JSON is %s (%v)", u, text, err)
		}
	}
	if most.Add(U(1)) != most || U(1).Sub(U(2)) != U(0) || U(7).MulDiv(most, most) != U(7) {
		t.Error("arithmetic leaves its range")
	}
	for part, want := range map[uint64]int{0: 0, 1: 1, 1000: 1000, 333: 333} {
		if got := U(part).Permille(U(1000)); got != want {
			t.Errorf("%d of 1000 is %d permille, want %d", part, got, want)
		}
	}
	if U(2).Permille(U(3)) != 667 || U(1).Permille(U(0)) != 0 {
		t.Error("permille does not round half up")
	}
}
