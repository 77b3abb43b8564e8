package handlers

import (
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"os"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
)

func TestMessageText(t *testing.T) {
	x, k := open(t), newSigner(t, 1)
	x.now = time.Date(2026, 3, 10, 14, 20, 7, 999, time.FixedZone("", 3600))
	text := x.browser().message(t, k)
	f, err := parseFields(text)
	if err != nil || len(f.Nonce) != 26 {
		t.Fatal(err, f.Nonce)
	}
	want := `127.0.0.1:8080 wants you to sign in with your Ethereum account:
0x7E5F4552091A69125d5DfCb7b8C2659029395Bdf

Sign in to Gradient Commons. This is not a transaction.

URI: http://127.0.0.1:8080
Version: 1
Chain ID: 31337
Nonce: ` + f.Nonce + `
Issued At: 2026-03-10T13:20:07Z
Expiration Time: 2026-03-10T13:25:07Z`
	if text != want {
		t.Fatalf("got\n%s\nwant\n%s", text, want)
	}
}

func TestStatementCannotForgeFields(t *testing.T) {
	for name, want := range map[string]string{
		"Gradient Commons":                     "Gradient Commons",
		"Evil\n\nURI: https://evil.example":    "Evil URI: https://evil.example",
		"Evil\r\nNonce: 12345678":              "Evil Nonce: 12345678",
		"a\u202eb\u2028c\x00d\x7f e\u200b":     "a b c d e",
		"Café \"Ω\" <b>":                       "Caf b",
		"":                                     "this DAO",
		"\n":                                   "this DAO",
		strings.Repeat("ab ", 100):             strings.TrimSpace(strings.Repeat("ab ", 27)[:80]),
		"Sign in. Chain ID: 1\tExpires: never": "Sign in. Chain ID: 1 Expires: never",
	} {
		x, k := open(t, func(o *Options) { o.DAO.Name = name }), newSigner(t, 1)
		b := x.browser()
		m := b.message(t, k)
		f, err := parseFields(m)
		if err != nil || f.Statement != "Sign in to "+want+". This is not a transaction." || f.URI != "http://127.0.0.1:8080" {
			t.Errorf("%q: %v %q", name, err, f.Statement)
		}
		if w := b.post(m, k.sign(t, m)); w.Code != http.StatusNoContent {
			t.Errorf("%q: %d", name, w.Code)
		}
	}
}

func TestFieldsRefuseWhatReadsOtherwise(t *testing.T) {
	good := fields{Domain: "a.example", Address: newSigner(t, 1).address.Hex(), URI: "https://a.example", Version: "1", ChainID: 1, Nonce: "12345678", IssuedAt: "2026-03-10T13:20:07Z"}
	if _, err := good.text(); err != nil {
		t.Fatal("the control:", err)
	}
	for _, statement := range []string{"a\nb", "a\n\nURI: https://evil.example", "a\rb", "a\u202eb", "a\u2028b", " ", "\xff", "a\u00a0b"} {
		f := good
		f.Statement = statement
		if text, err := f.text(); err == nil {
			t.Errorf("%q made\n%s", statement, text)
		}
	}
}

func TestWrongChain(t *testing.T) {
	x, k := open(t), newSigner(t, 1)
	ask := func(chain string) (int, string) {
		w := x.browser().do("POST", "/session/message", `{"address":"`+k.address.Hex()+`","chainId":`+chain+`}`)
		if w.Code != http.StatusOK {
			refused(t, w, w.Code)
		}
		return w.Code, w.Body.String()
	}
	if code, body := ask("31337"); code != http.StatusOK {
		t.Fatal("the control:", body)
	}
	for _, chain := range []string{"1", "0", "31338", "null", "18446744073709551615"} {
		if code, body := ask(chain); code != http.StatusUnprocessableEntity || !strings.Contains(body, "31337") || !strings.Contains(body, "Switch") {
			t.Errorf("%s: %d %s", chain, code, body)
		}
	}
	for _, chain := range []string{"-1", "01", "1.5", `"31337"`, `"0x7a69"`, "18446744073709551616", "1e400", "true", "[]", "{}"} {
		if code, _ := ask(chain); code != http.StatusBadRequest {
			t.Errorf("%s: %d", chain, code)
		}
	}
	w := x.browser().do("POST", "/session/message", map[string]string{"address": k.address.Hex()})
	refused(t, w, http.StatusUnprocessableEntity)
}

func TestAddressHasOneForm(t *testing.T) {
	x, k := open(t), newSigner(t, 1)
	checksum := k.address.Hex()
	for _, spelling := range []string{checksum, strings.ToLower(checksum), "0x" + strings.ToUpper(checksum[2:]), " " + checksum, checksum + "\n"} {
		b := x.browser()
		w := b.do("POST", "/session/message", map[string]any{"address": spelling, "chainId": 31337})
		var out struct{ Message string }
		json.Unmarshal(w.Body.Bytes(), &out)
		if w = b.post(out.Message, k.sign(t, out.Message)); w.Code != http.StatusNoContent || b.signedIn(t) != checksum {
			t.Errorf("%q: %d %s", spelling, w.Code, w.Body)
		}
	}
	mixed := "0x" + strings.ToUpper(checksum[2:3]) + strings.ToLower(checksum[3:])
	for _, wrong := range []string{"", "0x", checksum[2:], checksum[:41], checksum + "0", "vitalik.eth", "0x" + strings.Repeat("g", 40), strings.Replace(checksum, "F", "f", 1), mixed + "\x00", "０x" + checksum[2:]} {
		refused(t, x.browser().do("POST", "/session/message", map[string]any{"address": wrong, "chainId": 31337}), http.StatusUnprocessableEntity)
	}
}

func TestDomainIsExact(t *testing.T) {
	x, k := open(t), newSigner(t, 1)
	b := x.browser()
	m := b.message(t, k)
	for _, domain := range []string{
		"evil.example", "127.0.0.1", "127.0.0.1:80", "127.0.0.1:08080", "127.0.0.1:8080.", "localhost:8080", "a@127.0.0.1:8080", "127.0.0.1:8080@evil.example",
		"x.127.0.0.1:8080", "https://127.0.0.1:8080", "http://127.0.0.1:8080", "127.1:8080", "127.0.0.1:8080/", " 127.0.0.1:8080", "[::1]:8080", "",
	} {
		forged := domain + strings.TrimPrefix(m, "127.0.0.1:8080")
		if w := b.post(forged, k.sign(t, forged)); w.Code < 400 || w.Code >= 500 {
			t.Errorf("%q: %d", domain, w.Code)
		}
	}
}

// TestPolicy changes one field at a time of a message that may open a session.
func TestPolicy(t *testing.T) {
	now := time.Date(2026, 3, 10, 13, 20, 0, 0, time.UTC)
	at := func(d time.Duration) string { return now.Add(d).Format(textFormat) }
	account := common.Address{1}
	p := policy{
		origin: &url.URL{Scheme: "https", Host: "a.example:8443"}, chainID: 5, now: now,
		message: models.Message{Nonce: "12345678", Account: account, ChainID: 5, Expires: uint64(now.Add(models.MessageLife).Unix())},
	}
	good := fields{
		Domain: "a.example:8443", Address: account.Hex(), URI: "https://a.example:8443", Version: "1", ChainID: 5, Nonce: "12345678",
		IssuedAt: at(0), ExpirationTime: at(5 * time.Minute),
	}
	type change func(*fields)
	for name, c := range map[string]struct {
		change
		ok bool
	}{
		"nothing":              {func(f *fields) {}, true},
		"issued 59 s before":   {func(f *fields) { f.IssuedAt = at(-59 * time.Second) }, true},
		"issued 59 s after":    {func(f *fields) { f.IssuedAt = at(59 * time.Second) }, true},
		"begins now":           {func(f *fields) { f.NotBefore = at(0) }, true},
		"expires in 10 min":    {func(f *fields) { f.ExpirationTime = at(10 * time.Minute) }, true},
		"scheme":               {func(f *fields) { f.Scheme = "https" }, false},
		"domain without port":  {func(f *fields) { f.Domain = "a.example" }, false},
		"domain in capitals":   {func(f *fields) { f.Domain = "A.example:8443" }, false},
		"URI of http":          {func(f *fields) { f.URI = "http://a.example:8443" }, false},
		"URI of another host":  {func(f *fields) { f.URI = "https://b.example" }, false},
		"URI of javascript":    {func(f *fields) { f.URI = "javascript:alert(1)" }, false},
		"URI with a path":      {func(f *fields) { f.URI += "/x" }, false},
		"version":              {func(f *fields) { f.Version = "2" }, false},
		"chain":                {func(f *fields) { f.ChainID = 6 }, false},
		"no chain":             {func(f *fields) { f.ChainID = 0 }, false},
		"nonce":                {func(f *fields) { f.Nonce = "12345679" }, false},
		"no nonce":             {func(f *fields) { f.Nonce = "" }, false},
		"account":              {func(f *fields) { f.Address = common.Address{2}.Hex() }, false},
		"account in lower":     {func(f *fields) { f.Address = strings.ToLower(newSigner(t, 1).address.Hex()) }, false},
		"a request id":         {func(f *fields) { f.RequestID = "1" }, false},
		"a resource":           {func(f *fields) { f.Resources = []string{"https://a.example:8443/x"} }, false},
		"no issue":             {func(f *fields) { f.IssuedAt = "" }, false},
		"issued 61 s before":   {func(f *fields) { f.IssuedAt = at(-61 * time.Second) }, false},
		"issued 61 s after":    {func(f *fields) { f.IssuedAt = at(61 * time.Second) }, false},
		"no expiration":        {func(f *fields) { f.ExpirationTime = "" }, false},
		"expired just now":     {func(f *fields) { f.ExpirationTime = at(0) }, false},
		"expired":              {func(f *fields) { f.ExpirationTime = at(-time.Second) }, false},
		"expires in 11 min":    {func(f *fields) { f.ExpirationTime = at(11 * time.Minute) }, false},
		"begins in a second":   {func(f *fields) { f.NotBefore = at(time.Second) }, false},
		"begins at no time":    {func(f *fields) { f.NotBefore = "soon" }, false},
		"expires at no time":   {func(f *fields) { f.ExpirationTime = "never" }, false},
		"issued in words":      {func(f *fields) { f.IssuedAt = "Wed Oct 05 2011" }, false},
		"issued without zone":  {func(f *fields) { f.IssuedAt = "2026-03-10T13:20:00" }, false},
		"everything is absent": {func(f *fields) { *f = fields{} }, false},
	} {
		f := good
		c.change(&f)
		if p.permits(f) != c.ok {
			t.Errorf("%s: permitted %v", name, !c.ok)
		}
	}
}

func vectors[T any](t *testing.T, name string) (v map[string]T) {
	t.Helper()
	b, err := os.ReadFile("testdata/siwe/" + name)
	if err == nil {
		err = json.Unmarshal(b, &v)
	}
	if err != nil || len(v) == 0 {
		t.Fatal(name, err)
	}
	return v
}

func TestVectorsParsingPositive(t *testing.T) {
	for name, v := range vectors[struct {
		Message string
		Fields  fields
	}](t, "parsing_positive.json") {
		f, err := parseFields(v.Message)
		if err != nil || !reflect.DeepEqual(f, v.Fields) {
			t.Errorf("%s: %v\n got %+v\nwant %+v", name, err, f, v.Fields)
		}
		if text, err := v.Fields.text(); err != nil || text != v.Message {
			t.Errorf("%s: %v\n%s", name, err, text)
		}
	}
}

func TestVectorsParsingNegative(t *testing.T) {
	for name, text := range vectors[string](t, "parsing_negative.json") {
		if f, err := parseFields(text); err == nil {
			t.Errorf("%s was read as %+v", name, f)
		}
	}
}

func TestVectorsParsingNegativeObjects(t *testing.T) {
	for name, raw := range vectors[json.RawMessage](t, "parsing_negative_objects.json") {
		var f fields
		if err := json.Unmarshal(raw, &f); err != nil {
			continue // "not a valid chainId": it is no number
		}
		if text, err := f.text(); err == nil {
			t.Errorf("%s was written as\n%s", name, text)
		}
	}
}

func TestLongMessagesAreNotRead(t *testing.T) {
	x := open(t)
	for _, n := range []int{messageLimit + 1, 40_000} {
		refused(t, x.browser().post(strings.Repeat("a", n), "0x00"), http.StatusUnprocessableEntity)
	}
	if _, err := parseFields(strings.Repeat("a", messageLimit+1)); err == nil {
		t.Error("a long text was read")
	}
}

func FuzzParseFields(f *testing.F) {
	b, err := os.ReadFile("testdata/siwe/parsing_positive.json")
	if err != nil {
		f.Fatal(err)
	}
	var all map[string]struct{ Message string }
	if err := json.Unmarshal(b, &all); err != nil {
		f.Fatal(err)
	}
	for _, v := range all {
		f.Add(v.Message)
	}
	f.Fuzz(func(t *testing.T, text string) {
		got, err := parseFields(text)
		if err != nil {
			return
		}
		if back, err := got.text(); err != nil || back != text {
			t.Fatal(fmt.Sprintf("%q reads as %+v, which is written %q", text, got, back), err)
		}
	})
}
