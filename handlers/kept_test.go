package handlers_test

import (
	"bufio"
	"context"
	"io"
	"net/http"
	"regexp"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"backprop/chain/devnet"
)

// drawn finds the block at which a page was drawn.
var drawn = regexp.MustCompile(`Block (?:<[^>]*>)*([0-9,]+)`)

// at is the block at which a page was drawn; it must be whole.
func (s *site) at(path string) (block int) {
	res, err := http.Get(s.url + path)
	if err != nil {
		s.Error(err)
		return 0
	}
	defer res.Body.Close()
	body, err := io.ReadAll(res.Body)
	page := string(body)
	found := drawn.FindAllStringSubmatch(page, -1)
	if err != nil || res.StatusCode != http.StatusOK || !strings.HasSuffix(strings.TrimSpace(page), "</html>") || len(found) == 0 {
		s.Errorf("%s: %s, %v, %d bytes", path, res.Status, err, len(body))
		return 0
	}
	block, err = strconv.Atoi(strings.ReplaceAll(found[len(found)-1][1], ",", ""))
	if err != nil {
		s.Error(err)
	}
	return block
}

// readsUntil reads pages again and again, and never gets an older one than before.
func (s *site) readsUntil(done context.Context, paths []string) {
	last := map[string]int{}
	for done.Err() == nil {
		for _, path := range paths {
			block := s.at(path)
			if block < last[path] {
				s.Errorf("%s was of block %d and is of %d", path, last[path], block)
			}
			last[path] = block
		}
	}
}

// listens keeps a stream of topics open and gives how many lines came.
func (s *site) listens(done context.Context) (lines int) {
	r, _ := http.NewRequestWithContext(done, "GET", s.url+"/live", nil)
	res, err := http.DefaultClient.Do(r)
	if err != nil {
		s.Error(err)
		return 0
	}
	defer res.Body.Close()
	for scan := bufio.NewScanner(res.Body); scan.Scan(); {
		lines++
	}
	return lines
}

// While the record moves under many readers at once, each gets whole pages and never an older one than before; and what is
// kept in the end is what would be drawn.
func TestReadersWhileTheRecordMoves(t *testing.T) {
	s := newSite(t, true)
	paths := []string{"/", "/proposals", "/proposals/24", "/delegates", "/treasury", "/grants/2", "/record"}
	done, end := context.WithCancel(t.Context())
	defer end()
	var all sync.WaitGroup
	for i := range 4 {
		all.Go(func() { s.readsUntil(done, append(paths[i:len(paths):len(paths)], paths[:i]...)) })
	}
	for range 3 {
		all.Go(func() {
			if lines := s.listens(done); lines == 0 {
				s.Error("nothing was heard on the stream")
			}
		})
	}
	first := s.at("/proposals/24")
	voter := s.signIn(devnet.Voter)
	s.send(devnet.Voter, voter.call("/proposals/24/votes", map[string][]string{"support": {"1"}}))
	for range 6 {
		s.skip(time.Minute)
		voter.get("/account")
	}
	end()
	all.Wait()
	if last := s.at("/proposals/24"); last <= first {
		t.Errorf("the page is of block %d still, as it was before the vote (%d)", last, first)
	}
	fresh := s.serve(s.index.Node, s.store)
	for _, path := range paths {
		kept, drawn := s.client().get(path).body, (&site{T: t, url: fresh}).client().get(path).body
		if kept != strings.ReplaceAll(drawn, fresh, s.url) {
			t.Errorf("%s is kept otherwise than it is drawn", path)
		}
	}
}
