package handlers_test

import (
	"net/http"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common/hexutil"

	"backprop/chain/call"
	"backprop/chain/devnet"
	"backprop/models"
)

// Whatever a page shortens stands elsewhere to the last byte, as plain text.
func TestRawTexts(t *testing.T) {
	s, list := ens(t)
	c := s.client()
	for _, x := range list {
		base := "/proposals/" + x.id.String()
		if a := c.get(base + "/text"); a.body != x.text || !strings.HasPrefix(a.header.Get("Content-Type"), "text/plain") {
			t.Errorf("%s: its text is not given in full", x.name)
		}
		last := len(x.calls)
		if a := c.get(base + "/actions/" + string(rune('0'+last))); a.body != hexutil.Encode(x.calls[last-1].Calldata)+"\n" {
			t.Errorf("%s: the calldata of action %d is not given in full", x.name, last)
		}
		for _, path := range []string{"/actions/0", "/actions/01", "/actions/9", "/actions/x", "/votes/x"} {
			if a := c.get(base + path); a.status != http.StatusNotFound {
				t.Errorf("%s%s: %d", x.name, path, a.status)
			}
		}
	}
	i := slices.IndexFunc(list, func(x real) bool { return x.name == "ep-6-23" })
	if a := c.get("/proposals/" + list[i].id.String()); !says(a.body, "of 174,596 bytes", `href="/proposals/`+list[i].id.String()+`/actions/1"`) {
		t.Error("the page of the largest call does not lead to all of it")
	}
}

// A reason of any length and in any script can be read.
func TestRawReason(t *testing.T) {
	s := newSite(t, true)
	reason := strings.Repeat("理由 ", 900)
	s.send(devnet.Voter, call.Vote(s.dao, models.U(24), models.For, reason))
	path := "/proposals/24/votes/" + s.devnet.Account(devnet.Voter).Hex()
	if a := s.client().get("/proposals/24"); !says(a.body, `href="`+path+`"`, "Read all 2,700 characters") {
		t.Error("the page does not lead to the whole reason")
	}
	if a := s.client().get(path); a.body != reason {
		t.Errorf("%d: the reason is not given in full", a.status)
	}
}
