package views

import (
	"bytes"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
)

func same(t *testing.T, what, have, want string) {
	t.Helper()
	if have != want {
		t.Errorf("%s: %q, want %q", what, have, want)
	}
}

func TestNarrow(t *testing.T) {
	for in, want := range map[string]string{"351.999999999999999699": "351.999999…", "1,250.50": "1,250.50", "7": "7"} {
		if got := narrow(in); got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}

func TestBrief(t *testing.T) {
	ether := models.Ether
	for wei, want := range map[uint64]string{0: "0", 1: "under 0.000001", 1_250_000_000_000_000_000: "1.2500", 1_234_567_890_123_456_789: "1.234567…", 3_000_000_000_000_000_000: "3"} {
		if got := brief(models.Asset{}, models.FromBytes(bytes.Repeat([]byte{0xff}, 32))); got != "1.15\u00a0×\u00a010^77" {
			t.Errorf("the largest: %q", got)
		}
		if got := brief(ether, models.U(wei)); got != want {
			t.Errorf("%d wei: %q, want %q", wei, got, want)
		}
	}
}

func TestAmounts(t *testing.T) {
	token := dao().Token
	whole := models.Asset{Symbol: "NFT"}
	whole.Address[0] = 1
	for _, c := range []struct {
		asset                        models.Asset
		u                            models.Uint
		amount, round, weight, short string
	}{
		{dusd, models.Uint{}, "0.00", "0", "0", "0"},
		{dusd, usd(184_000), "184,000.00", "184,000", "184,000", "184,000"},
		{dusd, models.U(4_182_310_550_000), "4,182,310.55", "4,182,310.55", "4,182,310.55", "4.18\u00a0M"},
		{dusd, models.U(1), "0.000001", "0.000001", "under 0.01", "under 0.01"},
		{models.Ether, models.U(1e18), "1.0000", "1", "1", "1"},
		{models.Ether, models.U(1_500_000_000_000_000_001), "1.500000000000000001", "1.500000000000000001", "1.50", "1.50"},
		{token, grad(38_200_000), "38,200,000.00", "38,200,000", "38,200,000", "38.2\u00a0M"},
		{token, grad(182_450), "182,450.00", "182,450", "182,450", "182,450"},
		{token, grad(1_234_567_890), "1,234,567,890.00", "1,234,567,890", "1,234,567,890", "1.23\u00a0B"},
		{token, grad(123_456_789_012), "123,456,789,012.00", "123,456,789,012", "123,456,789,012", "123.4\u00a0B"},
		{whole, models.U(1000), "1,000", "1,000", "1,000", "1,000"},
	} {
		same(t, "amount", amount(c.asset, c.u), c.amount)
		same(t, "round", round(c.asset, c.u), c.round)
		same(t, "weight", weight(c.asset, c.u), c.weight)
		same(t, "compact", compact(c.asset, c.u), c.short)
	}
}

func TestSigns(t *testing.T) {
	same(t, "left", left(dusd, usd(10), usd(4)), "6.00")
	same(t, "left short", left(dusd, usd(4), usd(10)), "\u22126.00")
	same(t, "off", off(dusd, usd(10)), "\u221210.00")
	same(t, "off nothing", off(dusd, models.Uint{}), "0.00")
}

func TestShares(t *testing.T) {
	for _, c := range []struct {
		part, whole uint64
		share       string
		percent     string
	}{
		{0, 0, "0.0\u00a0%", "0\u00a0%"},
		{0, 10, "0.0\u00a0%", "0\u00a0%"},
		{5_412_880, 6_719_280, "80.6\u00a0%", "80\u00a0%"},
		{1, 100_000, "under 0.1\u00a0%", "0\u00a0%"},
		{99_999, 100_000, "over 99.9\u00a0%", "99\u00a0%"},
		{7, 7, "100\u00a0%", "100\u00a0%"},
		{30, 2, "1,500.0\u00a0%", "1,500\u00a0%"},
	} {
		same(t, "share", share(models.U(c.part), models.U(c.whole)), c.share)
		same(t, "percent", percent(models.U(c.part), models.U(c.whole)), c.percent)
	}
}

func TestCounts(t *testing.T) {
	same(t, "count", count(24_631_884), "24,631,884")
	same(t, "count", count(uint64(7)), "7")
	same(t, "one", many(1, "vote", "votes"), "1 vote")
	same(t, "many", many(1234, "vote", "votes"), "1,234 votes")
	same(t, "few", few(3), "three")
	same(t, "few", few(12), "12")
	same(t, "list", list([]string{"a", "b", "c"}), "a, b and c")
	same(t, "list of one", list([]string{"a"}), "a")
	same(t, "list of none", list(nil), "")
}

func TestShort(t *testing.T) {
	same(t, "address", short(other), "0x84b5…1300")
	same(t, "hash", short(common.HexToHash("0xacb98734")), "0x0000…8734")
}

func TestTimes(t *testing.T) {
	same(t, "date", date(now), "10 Mar 2026")
	same(t, "moment", moment(now), "10 Mar 2026, 14:20 UTC")
	same(t, "near", near(now-4*86400, now), "6 Mar, 14:20 UTC")
	same(t, "near, another year", near(now-100*86400, now), "30 Nov 2025, 14:20 UTC")
	same(t, "far", rfc3339(1<<63), "36812-02-20T00:36:16Z")
	for _, c := range []struct {
		seconds uint64
		units   int
		want    string
	}{
		{0, 2, "under a minute"},
		{59, 2, "under a minute"},
		{60, 2, "1 min"},
		{3599, 2, "59 min"},
		{3600, 2, "1 h"},
		{9*3600 + 12*60, 2, "9 h 12 min"},
		{86400, 3, "1 d"},
		{86400 + 300, 2, "1 d"},
		{86400 + 300, 3, "1 d 0 h 5 min"},
		{2*86400 + 4*3600 + 20*60, 2, "2 d 4 h"},
		{2*86400 + 4*3600 + 20*60, 3, "2 d 4 h 20 min"},
		{4*86400 + 59*60, 2, "4 d"},
		{1e9, 2, "11574 d 1 h"},
	} {
		same(t, "countdown", unbreak(countdown(c.seconds, c.units)), c.want)
	}
}

func unbreak(s string) string {
	b := []rune(s)
	for i, r := range b {
		if r == '\u00a0' {
			b[i] = ' '
		}
	}
	return string(b)
}

func TestUntil(t *testing.T) {
	p := page()
	same(t, "in time", unbreak(p.until(now+3700, 2)), "1 h 1 min")
	same(t, "soon", p.until(now+59, 2), "ending now")
	same(t, "past", p.until(now, 2), "ending now")
	same(t, "in blocks", byNumber().until(now+7200, 2), "7,200 blocks")
	same(t, "span", unbreak(span(dao(), models.U(5*86400))), "5 d")
	same(t, "span of nothing", span(dao(), models.Uint{}), "0 s")
	same(t, "span of seconds", unbreak(span(dao(), models.U(12))), "12 s")
	same(t, "span of blocks", span(byNumber().DAO, models.U(7200)), "7,200 blocks")
}

func TestSealIsSymmetricAndTellsAddressesApart(t *testing.T) {
	if sealPath(reader) == sealPath(holder) {
		t.Error("two addresses have one seal")
	}
	cells := map[string]bool{}
	for _, cell := range strings.Split(sealPath(reader), "M")[1:] {
		cells[cell[:3]] = true
	}
	for cell := range cells {
		if mirror := string(rune('0'+'4'-cell[0])) + cell[1:]; !cells[mirror] {
			t.Errorf("cell %s has no mirror", cell)
		}
	}
}

func TestLocalPaths(t *testing.T) {
	for path, want := range map[string]string{
		"/proposals/7?votes=2": "/proposals/7?votes=2", "": "/", "//evil.example": "/", "https://evil.example": "/",
		"/\\evil.example": "/", "/\tevil": "/", "javascript:alert(1)": "/",
	} {
		same(t, path, local(path), want)
	}
	p := page()
	p.Next = "//evil.example"
	same(t, "sign in", p.signIn(), "/session/new?next=%2F")
}

func TestThemesCycle(t *testing.T) {
	theme := ""
	for _, want := range []string{"light", "dark", ""} {
		theme = nextTheme(theme)
		same(t, "theme", theme, want)
	}
}
