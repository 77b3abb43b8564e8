package handlers_test

import (
	"context"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
	"backprop/views"
)

// get is what a visitor is answered.
func (s *site) get(path string) (string, *http.Response) {
	s.Helper()
	r, err := http.Get(s.url + path)
	if err != nil {
		s.Fatal(err)
	}
	defer r.Body.Close()
	body, err := io.ReadAll(r.Body)
	if err != nil {
		s.Fatal(err)
	}
	return string(body), r
}

// Both exports and the pages one after another are the same entries, and the last balances are what the chain says.
func TestLedgerIsExported(t *testing.T) {
	s := newSite(t, true)
	text, r := s.get("/treasury/ledger.csv")
	if r.StatusCode != http.StatusOK || !strings.HasPrefix(r.Header.Get("Content-Type"), "text/csv") || !strings.Contains(text, "\r\n") {
		t.Fatalf("%d %s", r.StatusCode, r.Header)
	}
	rows, err := csv.NewReader(strings.NewReader(text)).ReadAll()
	if err != nil || len(rows) < 20 {
		t.Fatal(len(rows), err)
	}
	head, rows := rows[0], rows[1:]
	column := func(row []string, name string) string { return row[slices.Index(head, name)] }
	text, _ = s.get("/treasury/ledger.json")
	var file struct {
		views.LedgerFile
		Entries []views.LedgerEntry
	}
	if err := json.Unmarshal([]byte(text), &file); err != nil || len(file.Entries) != len(rows) {
		t.Fatalf("%d entries in JSON and %d in CSV: %v", len(file.Entries), len(rows), err)
	}
	last := map[[2]string]string{}
	for i, row := range rows {
		e := file.Entries[i]
		if column(row, "transaction") != orNone(e.Transaction) || column(row, "in")+column(row, "out") != e.Amount || column(row, "balance") != orNone(e.Balance) {
			t.Errorf("entry %d is %v in CSV and %+v in JSON", i, row, e)
		}
		last[[2]string{e.Address, e.AssetAddress}] = orNone(e.Balance)
	}
	held, err := s.store.Held(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	for _, b := range held {
		got, moved := last[[2]string{b.Account.Hex(), b.Asset.Hex()}]
		if want := s.dao.AssetAt(b.Asset).Decimal(b.Amount); moved && got != want || !moved && !b.Amount.IsZero() {
			t.Errorf("%s of %s: %s after the last entry, %s on chain", b.Asset, b.Account, got, want)
		}
	}
	if pages := s.paged("/treasury/ledger"); pages != len(rows) {
		t.Errorf("the pages show %d entries, the exports %d", pages, len(rows))
	}
}

func orNone(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}

var olderLink = regexp.MustCompile(`href="([^"]*before=[^"]*)" rel="next"`)

// paged counts the entries on all pages of the ledger.
func (s *site) paged(path string) (n int) {
	s.Helper()
	seen := map[string]bool{}
	for range 50 {
		text, r := s.get(path)
		if r.StatusCode != http.StatusOK {
			s.Fatalf("%s: %d", path, r.StatusCode)
		}
		for _, id := range regexp.MustCompile(`id="(e\d[^"]*)"`).FindAllStringSubmatch(text, -1) {
			if seen[id[1]] {
				s.Errorf("%s shows %s again", path, id[1])
			}
			seen[id[1]] = true
			n++
		}
		next := olderLink.FindStringSubmatch(text)
		if next == nil {
			return n
		}
		path = strings.ReplaceAll(next[1], "&amp;", "&")
	}
	s.Fatal("the pages have no end")
	return n
}

// A filter chooses the same entries on the page and in the export, whatever it says.
func TestLedgerIsFiltered(t *testing.T) {
	s := newSite(t, true)
	all := s.paged("/treasury/ledger")
	sum := 0
	for _, way := range []string{"in", "out"} {
		n := s.paged("/treasury/ledger?way=" + way)
		if text, _ := s.get("/treasury/ledger.csv?way=" + way); strings.Count(text, "\r\n") != n+1 || n == 0 {
			t.Errorf("%s: %d entries on the pages, %d lines", way, n, strings.Count(text, "\r\n"))
		}
		sum += n
	}
	if sum != all {
		t.Errorf("%d came or left, of %d", sum, all)
	}
	sum = 0
	for _, book := range []string{"treasury", "escrow", "distributor"} {
		sum += s.paged("/treasury/ledger?account=" + book)
	}
	if sum != all {
		t.Errorf("the accounts have %d entries, of %d", sum, all)
	}
	sum = 0
	for _, k := range models.MovementKinds() {
		sum += s.paged("/treasury/ledger?kind=" + string(k))
	}
	if sum != all {
		t.Errorf("the kinds have %d entries, of %d", sum, all)
	}
	grant := s.paged("/treasury/ledger?grant=1")
	if grant < 3 || grant >= all {
		t.Errorf("grant 1 has %d entries", grant)
	}
	if n := s.paged("/treasury/ledger?grant=1&proposal=99999999"); n != 0 {
		t.Errorf("%d entries of a grant and of a proposal that there is not", n)
	}
	for _, q := range []string{"?account=%00", "?asset=%ff", "?way=x", "?kind='", "?from=2026-13", "?until=x", "?grant=-1", "?grant=0", "?proposal=1e9", "?before=1.2.3", "?after=1.2.zz.zz.4", "?before=" + strings.Repeat("9", 400), "?before=1.1." + strings.Repeat("00", 20) + "." + strings.Repeat("00", 20) + ".0"} {
		if _, r := s.get("/treasury/ledger" + q); r.StatusCode != http.StatusOK {
			t.Errorf("%s: %d", q, r.StatusCode)
		}
	}
	if _, r := s.get("/treasury/ledger.csv?kind=x"); r.StatusCode != http.StatusBadRequest {
		t.Errorf("an export of an unknown kind: %d", r.StatusCode)
	}
}

// Each month begins with what the month before ended with, ends with what it moved, and the last one with what is there.
func TestStatements(t *testing.T) {
	s := newSite(t, true)
	ctx := context.Background()
	cursor, err := s.store.Cursor(ctx)
	if err != nil {
		t.Fatal(err)
	}
	months, err := s.store.Months(ctx, cursor.Time)
	if err != nil || len(months) < 2 {
		t.Fatal(months, err)
	}
	slices.Reverse(months)
	closing := map[[2]common.Address]models.Uint{}
	for _, m := range months {
		sheets, err := s.store.Sheets(ctx, s.dao, m)
		if err != nil {
			t.Fatal(err)
		}
		for _, x := range sheets {
			book, _ := s.dao.Booked(x.Account)
			key := [2]common.Address{book, x.Asset.Address}
			if x.Opening != closing[key] || x.Opening.Add(x.SumIn).Sub(x.SumOut) != x.Closing || !x.OpeningKnown || !x.ClosingKnown {
				t.Errorf("%s, %s of %s: %+v follows %s", m, x.Asset.Symbol, x.Account, x, closing[key])
			}
			closing[key] = x.Closing
		}
		text, r := s.get("/treasury/statements/" + m.String())
		if r.StatusCode != http.StatusOK || !strings.Contains(text, "Closing balance") {
			t.Errorf("%s: %d", m, r.StatusCode)
		}
	}
	held, err := s.store.Held(ctx)
	if err != nil {
		t.Fatal(err)
	}
	for _, b := range held {
		if got := closing[[2]common.Address{b.Account, b.Asset}]; got != b.Amount {
			t.Errorf("%s of %s: the last statement ends with %s, the chain says %s", b.Asset, b.Account, got, b.Amount)
		}
	}
	for _, path := range []string{"2026-13", "x", "1970-01", "9999-12", months[len(months)-1].Next().String(), "%00"} {
		if _, r := s.get("/treasury/statements/" + path); r.StatusCode != http.StatusNotFound {
			t.Errorf("/treasury/statements/%s: %d", path, r.StatusCode)
		}
	}
	if _, r := s.get("/treasury/statements"); r.StatusCode != http.StatusOK || !strings.HasSuffix(r.Request.URL.Path, months[len(months)-1].String()) {
		t.Errorf("the newest statement is %s", fmt.Sprint(r.Request.URL))
	}
}
