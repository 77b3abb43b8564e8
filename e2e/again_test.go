package e2e

import (
	"encoding/json"
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

// eachBlock has proposals tried at every block, so that what the node said of them is of the head whenever the program was started.
const eachBlock = "BACKPROP_SIMULATE=1"

// An operator loses the database. The chain gives everything back, to the byte; and a second start finds the same DAO.
func TestDeleteTheDatabaseAndStartAgain(t *testing.T) {
	newSiteIn(t, t.TempDir(), freeAddr(), freeAddr(), eachBlock).isReadTheSameFromScratch(t)
}

// isReadTheSameFromScratch stops the programs, deletes the database and starts them again: chain, DAO and every public
// page must be the same. It gives the site as it runs then.
func (s *site) isReadTheSameFromScratch(t *testing.T) *site {
	t.Helper()
	s.answered(t)
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
	again := newSiteIn(t, s.data, strings.TrimPrefix(s.url, "http://"), strings.TrimPrefix(s.chain.url, "http://"), eachBlock)
	if s.addresses != again.addresses {
		t.Errorf("the DAO was %v and is %v", s.addresses, again.addresses)
	}
	if g, h := again.ends(t); g != genesis || h != head {
		t.Errorf("the chain was %s to %s and is %s to %s", genesis, head, g, h)
	}
	again.answered(t)
	compare(t, before, again.crawl(t))
	t.Logf("%d pages are the same to the byte", len(before))
	return again
}

// answered waits until the node has answered all that it is asked beside the record: what executions moved, what would become of each
// proposal at the head, and whether the record says what the contracts say.
func (s *site) answered(t *testing.T) {
	t.Helper()
	s.indexed(t)
	var missing string
	eventually(t, func() bool {
		missing = s.unanswered(t)
		return missing == ""
	}, func() string { return missing })
}

// unanswered is something that the node was not asked yet.
func (s *site) unanswered(t *testing.T) string {
	t.Helper()
	for id := range 28 {
		path := fmt.Sprintf("/proposals/%d", id+1)
		page := s.get(t, path, http.StatusOK)
		if strings.Contains(page, "Not compared yet") {
			return "the receipt of " + path
		}
		if strings.Contains(page, path+"/checks.json") && !s.triedAtHead(t, path) {
			return "a simulation of " + path + " at the head"
		}
	}
	if strings.Contains(s.get(t, "/reconciliation", http.StatusOK), "Not held together yet") {
		return "a comparison of the record with the contracts"
	}
	var run struct {
		Complete    bool
		Differences int
	}
	must(t, json.Unmarshal([]byte(s.get(t, "/reconciliation.json", http.StatusOK)), &run))
	if !run.Complete {
		return "the whole of that comparison"
	}
	if run.Differences != 0 {
		t.Fatalf("the record and the contracts differ:\n%s", s.get(t, "/reconciliation.json", http.StatusOK))
	}
	return ""
}

// triedAtHead tells whether the checks of a proposal stand on a simulation, and on code, of the record's head.
func (s *site) triedAtHead(t *testing.T, path string) bool {
	t.Helper()
	type check struct {
		Name, Result string
		Block        uint64
	}
	var d struct {
		Block  uint64
		Checks []check
	}
	must(t, json.Unmarshal([]byte(s.get(t, path+"/checks.json", http.StatusOK)), &d))
	return !slices.ContainsFunc(d.Checks, func(c check) bool {
		asked := c.Name == "simulation-succeeds" || c.Name == "code-unchanged"
		return c.Block != d.Block || asked && c.Result == "INCONCLUSIVE"
	})
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
		if strings.HasPrefix(path, "/reconciliation") {
			continue // says when this machine's clock says that it was done; that nothing differs is seen before
		}
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
