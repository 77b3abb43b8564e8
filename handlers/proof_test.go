package handlers_test

import (
	"encoding/json"
	"fmt"
	"html"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"backprop/chain"
	"backprop/models"
)

// proofPages are pages of the sample DAO whose numbers must be provable.
var proofPages = []string{
	"/", "/proposals", "/proposals?page=2", "/proposals/3", "/proposals/24", "/proposals/26", "/delegates", "/treasury", "/treasury/ledger", "/grants",
	"/grants/1", "/grants/4", "/programs", "/programs/1", "/record",
}

var (
	proofCards = regexp.MustCompile(`(?s)<div class="sheet proving">.*?<div class="proving-line">.*?</pre>`)
	proofRows  = regexp.MustCompile(`(?s)<tr role="row" id="([^"]+)"><th[^>]*>([^<]*)</th>.*?data-label="It prints"[^>]*>([^<]*)</td>.*?data-label="As"[^>]*>([^<]*)</td>`)
	proofLine  = regexp.MustCompile(`(?s)<pre class="line">([^<]*)</pre>`)
	footerLink = regexp.MustCompile(`<a href="([^"]*)">Check these numbers</a>`)
	proofLinks = regexp.MustCompile(`href="([^"]*/proof[^"]*)#([^"]+)"`)
)

// shownProof is a value on a proof's page, with where it is in what a line prints.
type shownProof struct{ id, what, printed, as string }

// castPath is the folder of Foundry's cast.
func castPath(t *testing.T) string {
	t.Helper()
	path, err := filepath.Abs("../contracts/node_modules/@foundry-rs/cast-linux-amd64/bin")
	if err == nil {
		_, err = os.Stat(filepath.Join(path, "cast"))
	}
	if err != nil && os.Getenv("BACKPROP_TEST_ALL") == "1" {
		t.Fatal("this machine has no cast (npm ci in contracts)")
	}
	if err != nil {
		t.Skip("this machine has no cast (npm ci in contracts)")
	}
	return path
}

// Every line that the sample's pages print is read by a shell as it is, asked by Foundry's cast, and gives the numbers shown.
func TestCastSaysWhatThePagesSay(t *testing.T) {
	path := castPath(t)
	s := newSite(t, true)
	pages := append(slices.Clone(proofPages), "/delegates/"+s.devnet.Account(2).Hex())
	asked, numbers, lines := map[string]string{}, 0, 0
	for _, page := range pages {
		for _, card := range s.proofCards(page) {
			line := html.UnescapeString(proofLine.FindStringSubmatch(card)[1])
			rows := shownProofs(card)
			out, known := asked[line]
			if !known {
				out = s.shell(path, line, slices.ContainsFunc(rows, shownProof.ofLogs))
				asked[line] = out
				lines++
			}
			for _, row := range rows {
				numbers++
				if err := row.in(out); err != nil {
					t.Errorf("%s, %s: %v\n%s", page, row.what, err, line)
				}
			}
		}
	}
	t.Logf("%d pages, %d lines, %d numbers", len(pages), lines, numbers)
	if numbers < 300 {
		t.Errorf("only %d numbers", numbers)
	}
}

// proofCards are the cards of the page that proves another, which leads to it and to anchors that are there.
func (s *site) proofCards(page string) []string {
	s.Helper()
	shown := s.client().get(page)
	link := footerLink.FindStringSubmatch(shown.body)
	if shown.status != http.StatusOK || link == nil {
		s.Errorf("%s: %d, leads to no proof", page, shown.status)
		return nil
	}
	proof := s.client().get(html.UnescapeString(link[1]))
	if proof.status != http.StatusOK {
		s.Errorf("%s: %d", link[1], proof.status)
	}
	for _, to := range proofLinks.FindAllStringSubmatch(shown.body, -1) {
		if !strings.Contains(proof.body, `id="`+to[2]+`"`) {
			s.Errorf("%s leads to #%s, which %s does not have", page, to[2], to[1])
		}
	}
	return proofCards.FindAllString(proof.body, -1)
}

func shownProofs(card string) (list []shownProof) {
	for _, m := range proofRows.FindAllStringSubmatch(card, -1) {
		list = append(list, shownProof{m[1], html.UnescapeString(m[2]), html.UnescapeString(m[3]), html.UnescapeString(m[4])})
	}
	return list
}

// shell runs a line as it is printed.
func (s *site) shell(path, line string, logs bool) string {
	s.Helper()
	if logs {
		line += " --json"
	}
	c := exec.CommandContext(s.Context(), "sh", "-c", line)
	c.Env = append(os.Environ(), "PATH="+path+":"+os.Getenv("PATH"), "ETH_RPC_URL="+s.devnet.URL(), "NO_COLOR=1")
	out, err := c.Output()
	if err != nil {
		s.Errorf("%s: %v", line, err)
	}
	return strings.TrimSpace(string(out))
}

func (p shownProof) ofLogs() bool { return strings.Contains(p.as, "the logs") }

// in tells why what a line printed does not hold the number.
func (p shownProof) in(out string) error {
	if p.ofLogs() {
		return p.inLogs(out)
	}
	got := out
	if n, numbered := strings.CutPrefix(p.as, "line "); numbered {
		i, err := strconv.Atoi(n)
		all := strings.Split(out, "\n")
		if err != nil || i > len(all) {
			return fmt.Errorf("there is no %s in %q", p.as, out)
		}
		got = all[i-1]
	}
	if got, _, _ = strings.Cut(got, " ["); got != p.printed { // cast adds [1.2e3] to large numbers
		return fmt.Errorf("it prints %q, the page says %q", got, p.printed)
	}
	return nil
}

var ordinals = []string{"first", "second", "third", "fourth", "fifth", "sixth"}

// inLogs looks for the number in logs, as the page describes it.
func (p shownProof) inLogs(out string) error {
	var logs []struct{ Data string }
	if err := json.Unmarshal([]byte(out), &logs); err != nil {
		return fmt.Errorf("no logs: %q", out)
	}
	var words []string
	at := slices.IndexFunc(ordinals, func(o string) bool { return strings.HasPrefix(p.as, "the "+o+" word of data of one") })
	count := 0
	for _, l := range logs {
		data := strings.TrimPrefix(l.Data, "0x")
		word := func(i int) string {
			return decimalOf(data[64*i : 64*i+64])
		}
		if _, is, some := strings.Cut(p.as, " word of data is "); some {
			i := slices.IndexFunc(ordinals, func(o string) bool { return strings.Contains(p.as, "whose "+o+" word") })
			if word(i) == is {
				count++
			}
			continue
		}
		count++
		if at >= 0 {
			words = append(words, word(at))
		}
	}
	switch {
	case strings.HasPrefix(p.as, "how many") && strconv.Itoa(count) == p.printed, at >= 0 && slices.Contains(words, p.printed):
		return nil
	}
	return fmt.Errorf("%d logs, words %v, the page says %q, %s", count, words, p.printed, p.as)
}

func decimalOf(word string) string {
	var b [32]byte
	for i := range b {
		n, _ := strconv.ParseUint(word[2*i:2*i+2], 16, 8)
		b[i] = byte(n)
	}
	return models.FromBytes(b[:]).String()
}

// The page about record and chain says so before, when all agree, and loudly on every page when something differs.
func TestReconciliationPage(t *testing.T) {
	s := newSite(t, true)
	if a := s.client().get("/reconciliation"); a.status != http.StatusOK || !strings.Contains(a.body, "Not held together yet.") {
		t.Errorf("before: %d", a.status)
	}
	if a := s.client().get("/reconciliation.json"); a.status != http.StatusNotFound {
		t.Errorf("before, as JSON: %d", a.status)
	}
	r := &chain.Reconciler{Node: s.index.Node, Store: s.store, DAO: s.dao, Log: s.index.Log, Rate: 100_000, Status: s.index.Status, Now: s.devnet.Now}
	run, err := r.Once(s.Context())
	if err != nil || run.Differences != 0 {
		t.Fatalf("%+v, %v", run, err)
	}
	a := s.client().get("/reconciliation")
	for _, words := range []string{"The record says what the chain says.", models.Group(fmt.Sprint(run.Compared)), "Equal", "Treasury"} {
		if !strings.Contains(a.body, words) {
			t.Errorf("the page does not say %q", words)
		}
	}
	var said struct {
		Complete bool
		Block    uint64
		Balances []struct {
			Record, Chain string
			Equal         bool
		}
	}
	if a := s.client().get("/reconciliation.json"); json.Unmarshal([]byte(a.body), &said) != nil || !said.Complete || said.Block != run.Block || len(said.Balances) == 0 || !said.Balances[0].Equal {
		t.Errorf("as JSON: %d %s", a.status, a.body)
	}
	run.Number, run.Differences = 0, 3
	run.Variances = []models.Variance{{Subject: "proposals/3", What: "votes for", Record: "7", Chain: "8"}}
	if err := s.store.SaveReconciliation(s.Context(), &run); err != nil {
		t.Fatal(err)
	}
	for _, path := range []string{"/", "/treasury", "/reconciliation"} {
		if a := s.client().get(path); !strings.Contains(a.body, "The record and the chain differ in 3 values.") {
			t.Errorf("%s does not say so", path)
		}
	}
	if a := s.client().get("/reconciliation"); !strings.Contains(a.body, "proposals/3") || !strings.Contains(a.body, "votes for") {
		t.Error("the row is not named")
	}
}
