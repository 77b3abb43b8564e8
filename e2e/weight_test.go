package e2e

import (
	"compress/gzip"
	"fmt"
	"io"
	"net/http"
	"regexp"
	"testing"
)

var (
	styles  = regexp.MustCompile(`<link rel="stylesheet" href="(/[^"]*)"`)
	scripts = regexp.MustCompile(`<script src="(/[^"]*)"`)
)

// Somebody on a train opens a proposal: page, style and scripts are 40 kB at most as they are sent, 15 kB of them scripts.
func TestAProposalIsLight(t *testing.T) {
	site := newSite(t)
	for _, id := range []int{12, 16, 23} {
		path := fmt.Sprintf("/proposals/%d", id)
		page, text := site.sent(t, path)
		var style, script int
		for _, match := range styles.FindAllStringSubmatch(text, -1) {
			n, _ := site.sent(t, match[1])
			style += n
		}
		for _, match := range scripts.FindAllStringSubmatch(text, -1) {
			n, _ := site.sent(t, match[1])
			script += n
		}
		t.Logf("%s: page %d + style %d + scripts %d = %d bytes", path, page, style, script, page+style+script)
		if style == 0 || script == 0 || script > 15_000 || page+style+script > 40_000 {
			t.Errorf("%s is too heavy, or lacks a part", path)
		}
	}
}

// sent is how many bytes an answer's body has on the wire, and what they unpack to.
func (s *site) sent(t *testing.T, path string) (int, string) {
	t.Helper()
	request, err := http.NewRequestWithContext(t.Context(), http.MethodGet, s.url+path, nil)
	must(t, err)
	request.Header.Set("Accept-Encoding", "gzip") // set by hand, so that the client does not unpack
	answer, err := http.DefaultClient.Do(request)
	must(t, err)
	defer answer.Body.Close()
	if answer.StatusCode != http.StatusOK {
		t.Fatalf("GET %s: %s", path, answer.Status)
	}
	wire := &counter{from: answer.Body}
	var body io.Reader = wire
	if answer.Header.Get("Content-Encoding") == "gzip" {
		body, err = gzip.NewReader(wire)
		must(t, err)
	}
	text, err := io.ReadAll(body)
	must(t, err)
	return wire.n, string(text)
}

// counter counts what is read through it.
type counter struct {
	from io.Reader
	n    int
}

func (c *counter) Read(p []byte) (int, error) {
	n, err := c.from.Read(p)
	c.n += n
	return n, err
}
