package e2e

import (
	"fmt"
	"maps"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
)

// An operator loses the database. The chain gives everything back, to the byte; and a second start finds the same DAO.
func TestDeleteTheDatabaseAndStartAgain(t *testing.T) {
	newSiteIn(t, t.TempDir(), freeAddr(), freeAddr()).isReadTheSameFromScratch(t)
}

// isReadTheSameFromScratch stops the programs, deletes the database and starts them again: chain, DAO and every public
// page must be the same. It gives the site as it runs then.
func (s *site) isReadTheSameFromScratch(t *testing.T) *site {
	t.Helper()
	s.compared(t)
	before := s.crawl(t)
	for _, path := range []string{"/programs", "/programs/1", "/grants", "/grants/1"} {
		if before[path] == "" {
			t.Errorf("no page leads to %s", path)
		}
	}
	genesis, head := s.ends(t)
	must(t, s.stop())
	files, err := filepath.Glob(filepath.Join(s.data, "backprop.db*"))
	must(t, err)
	if len(files) == 0 {
		t.Fatal("there was no database in the data folder")
	}
	for _, file := range files {
		must(t, os.Remove(file))
	}
	again := newSiteIn(t, s.data, strings.TrimPrefix(s.url, "http://"), strings.TrimPrefix(s.chain.url, "http://"))
	if s.addresses != again.addresses {
		t.Errorf("the DAO was %v and is %v", s.addresses, again.addresses)
	}
	if g, h := again.ends(t); g != genesis || h != head {
		t.Errorf("the chain was %s to %s and is %s to %s", genesis, head, g, h)
	}
	again.compared(t)
	compare(t, before, again.crawl(t))
	t.Logf("%d pages are the same to the byte", len(before))
	return again
}

// compared waits until what executions moved has been asked of the node again: that is no part of the record.
func (s *site) compared(t *testing.T) {
	t.Helper()
	eventually(t, func() bool {
		for id := range 28 {
			if strings.Contains(s.get(t, fmt.Sprintf("/proposals/%d", id+1), http.StatusOK), "Not compared yet") {
				return false
			}
		}
		return true
	}, func() string { return "a receipt that is compared" })
}

// ends are the hashes of the chain's first and newest block.
func (c *chain) ends(t *testing.T) (genesis, head common.Hash) {
	t.Helper()
	type block struct{ Hash common.Hash }
	return ask[block](t, c, "eth_getBlockByNumber", "0x0", false).Hash, ask[block](t, c, "eth_getBlockByNumber", "latest", false).Hash
}

func compare(t *testing.T, before, after map[string]string) {
	t.Helper()
	if a, b := slices.Sorted(maps.Keys(before)), slices.Sorted(maps.Keys(after)); !slices.Equal(a, b) {
		t.Errorf("the pages were\n%s\nand are\n%s", strings.Join(a, " "), strings.Join(b, " "))
	}
	for path, body := range before {
		if got := after[path]; got != body {
			t.Errorf("%s is another page:\n%s", path, difference(body, got))
		}
	}
}

// difference is where two texts part.
func difference(a, b string) string {
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	cut := func(s string) string { return s[max(0, n-80):min(len(s), n+120)] }
	return "- …" + cut(a) + "…\n+ …" + cut(b) + "…"
}
