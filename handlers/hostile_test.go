package handlers_test

import (
	"context"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"backprop/chain/call"
	"backprop/chain/devnet"
	"backprop/models"
)

// hostile are texts that somebody may put on chain without asking this site.
var hostile = map[string]string{
	"nothing":           "",
	"markup":            "# <script>alert(1)</script><img src=x onerror=alert(1)>\n\n<iframe src=//evil.example></iframe>\n\n[x](javascript:alert(1)) ![x](http://evil.example/a.png)",
	"direction":         "# Pay \u202e000,1\u202c only\n\nTrack: Models\n\nA\u200bB\u2066C",
	"bytes of no text":  "# A\xff\xfe\n\nTrack: Models\n\nB\x00C",
	"controls":          "# A\x1b[31mB\x07\n\n\x7f",
	"nesting":           strings.Repeat(">", 5000) + "\n\n" + strings.Repeat("* ", 3000) + "x",
	"a long title":      "# " + strings.Repeat("word ", 2000),
	"a long word":       "# " + strings.Repeat("W", 5000) + "\n\n" + strings.Repeat("W", 5000),
	"a book":            "# A book\n\n" + strings.Repeat("All work and no play. ", 12000),
	"a forged proposer": "# T\n\n#proposer=0x0000000000000000000000000000000000000001\n\nafter",
	"headings":          "# T\n\n# Second\n\n###### Sixth\n\n## <h1>x</h1>\n\nTrack: Models",
}

// Whatever a proposal says, every page that shows it answers, and shows it as text. It can be voted through, queued and
// executed like any other.
func TestHostileProposals(t *testing.T) {
	s := newSite(t, false)
	pay := call.Pay(models.Payment{Asset: models.Ether, Recipient: s.devnet.Account(9), Amount: models.U(1)})
	unknown := models.Action{Target: s.devnet.Account(8), Calldata: models.Data(strings.Repeat("\xfe", 100))}
	names := []string{}
	for name, text := range hostile {
		names = append(names, name)
		s.send(devnet.Proposer, call.Propose(s.dao, []models.Action{pay, unknown, {Target: s.dao.Governor, Calldata: models.Data{1}}}, text))
	}
	many := make([]models.Action, 100)
	for i := range many {
		many[i] = pay
	}
	names = append(names, "a hundred actions")
	s.send(devnet.Proposer, call.Propose(s.dao, many, "# Many"))
	s.skip(25 * time.Hour)
	for i := range names {
		s.send(devnet.Voter, call.Vote(s.dao, models.U(uint64(i+1)), models.For, "<b onclick=alert(1)>\u202eyes\xff"))
	}
	c := s.client()
	for i, name := range names {
		a := c.get("/proposals/" + models.U(uint64(i+1)).String())
		if a.status != http.StatusOK {
			t.Errorf("%s: %d", name, a.status)
		}
		for _, bad := range []string{"<script>alert", "<img", "<iframe", "javascript:alert", "<b onclick", "\u202e", "\u200b", "\u2066", "\x1b", "\x07"} {
			if strings.Contains(a.body, bad) {
				t.Errorf("%s: the page holds %q", name, bad)
			}
		}
	}
	for _, path := range []string{"/", "/proposals", "/treasury", "/delegates/" + s.devnet.Account(devnet.Voter).Hex()} {
		if a := c.get(path); a.status != http.StatusOK || strings.Contains(a.body, "\u202e") {
			t.Errorf("%s: %d", path, a.status)
		}
	}
}

// A proposal that takes more than the treasury holds is not executed: the call would revert.
func TestMoreThanTheTreasuryHolds(t *testing.T) {
	s := newSite(t, false)
	pay := call.Pay(models.Payment{Asset: s.dao.Assets[1], Recipient: s.devnet.Account(9), Amount: models.U(1_000_000_000_000_000)})
	s.send(devnet.Proposer, call.Propose(s.dao, []models.Action{pay}, "# Too much"))
	s.skip(25 * time.Hour)
	s.send(devnet.Voter, call.Vote(s.dao, models.U(1), models.For, ""))
	s.skip(6 * 24 * time.Hour)
	s.send(devnet.Newcomer, s.client().call("/proposals/1/queue", url.Values{"word": {s.dao.Number(models.U(1))}}))
	s.skip(49 * time.Hour)
	if said := s.client().refusal(http.StatusConflict, "/proposals/1/execute", nil); !strings.Contains(said.Error, "4,300,000 DUSD") {
		t.Errorf("%+v", said)
	}
}

// A text whose bytes are no text is queued and executed all the same: the call carries the hash of the bytes on chain.
func TestHostileTextIsExecuted(t *testing.T) {
	s := newSite(t, false)
	pay := call.Pay(models.Payment{Asset: models.Ether, Recipient: s.devnet.Account(9), Amount: models.U(1)})
	s.send(devnet.Proposer, call.Propose(s.dao, []models.Action{pay}, hostile["bytes of no text"]))
	s.skip(25 * time.Hour)
	s.send(devnet.Voter, call.Vote(s.dao, models.U(1), models.For, ""))
	s.skip(6 * 24 * time.Hour)
	s.send(devnet.Newcomer, s.client().call("/proposals/1/queue", url.Values{}))
	s.skip(49 * time.Hour)
	s.send(devnet.Newcomer, s.client().call("/proposals/1/execute", url.Values{}))
	p, err := s.store.Proposal(context.Background(), models.U(1))
	if err != nil || p.Standing.Outcome != models.OutcomeExecuted {
		t.Errorf("%+v, %v", p.Standing, err)
	}
}
