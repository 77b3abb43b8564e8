package e2e

import (
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
)

// An operator loses the database. The chain gives everything back, to the byte; and a second start finds the same DAO.
func TestDeleteTheDatabaseAndStartAgain(t *testing.T) {
	data, app, node := t.TempDir(), freeAddr(), freeAddr()
	first := newSiteIn(t, data, app, node)
	before := first.crawl(t)
	genesis, head := first.ends(t)
	must(t, first.stop())

	files, err := filepath.Glob(filepath.Join(data, "backprop.db*"))
	must(t, err)
	if len(files) == 0 {
		t.Fatal("there was no database in the data folder")
	}
	for _, file := range files {
		must(t, os.Remove(file))
	}
	second := newSiteIn(t, data, app, node)
	after := second.crawl(t)

	if first.addresses != second.addresses {
		t.Errorf("the DAO was %v and is %v", first.addresses, second.addresses)
	}
	if g, h := second.ends(t); g != genesis || h != head {
		t.Errorf("the chain was %s to %s and is %s to %s", genesis, head, g, h)
	}
	compare(t, before, after)
	t.Logf("%d pages are the same to the byte", len(before))
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
