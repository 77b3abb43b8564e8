package views

import (
	"context"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"

	"golang.org/x/net/html"
)

// pages are the cases, made once.
var pages = sync.OnceValue(cases)

func render(t *testing.T, name string) string {
	t.Helper()
	var b strings.Builder
	if err := pages()[name].Render(context.Background(), &b); err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	return b.String()
}

// Every page, in every state that the samples know, must be sound HTML that a strict policy lets through.
func TestPagesAreSound(t *testing.T) {
	for name := range pages() {
		t.Run(name, func(t *testing.T) {
			text := render(t, name)
			balanced(t, text)
			doc, err := html.Parse(strings.NewReader(text))
			if err != nil {
				t.Fatal(err)
			}
			sound(t, doc)
		})
	}
}

func TestEveryPageIsRendered(t *testing.T) {
	files, err := filepath.Glob("*.templ")
	if err != nil || len(files) == 0 {
		t.Fatal("no templates", err)
	}
	page := regexp.MustCompile(`(?m)^templ ([A-Z]\w*)\(`)
	for _, f := range files {
		source, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range page.FindAllStringSubmatch(string(source), -1) {
			if _, ok := findCase(strings.ToLower(m[1])); !ok {
				t.Errorf("%s: no sample renders %s", f, m[1])
			}
		}
	}
}

func findCase(prefix string) (string, bool) {
	for name := range pages() {
		if name == prefix || strings.HasPrefix(name, prefix+"-") {
			return name, true
		}
	}
	return "", false
}

func TestRawMarkupIsInOnePlace(t *testing.T) {
	files, _ := filepath.Glob("*.templ")
	for _, f := range files {
		source, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		if strings.Contains(string(source), "templ.Raw") != (f == "markdown.templ") {
			t.Errorf("%s: markup that is not escaped belongs in markdown.templ alone", f)
		}
	}
}

var void = strings.Fields("area base br col embed hr img input link meta source track wbr")

// balanced checks that every element that is opened is closed in order.
func balanced(t *testing.T, text string) {
	t.Helper()
	var stack []string
	z := html.NewTokenizer(strings.NewReader(text))
	for {
		kind := z.Next()
		if kind == html.ErrorToken {
			if z.Err() != io.EOF {
				t.Fatal(z.Err())
			}
			break
		}
		name, _ := z.TagName()
		tag := string(name)
		switch {
		case kind == html.StartTagToken && !slices.Contains(void, tag):
			stack = append(stack, tag)
		case kind == html.EndTagToken && (len(stack) == 0 || stack[len(stack)-1] != tag):
			t.Fatalf("</%s> closes %v", tag, stack)
		case kind == html.EndTagToken:
			stack = stack[:len(stack)-1]
		}
	}
	if len(stack) > 0 {
		t.Errorf("left open: %v", stack)
	}
}

// sound checks ids, headings, labels and the rules of the content security policy.
func sound(t *testing.T, doc *html.Node) {
	t.Helper()
	ids, labels := map[string]bool{}, map[string]bool{}
	var all []*html.Node
	for n := range doc.Descendants() {
		if n.Type != html.ElementNode {
			continue
		}
		all = append(all, n)
		if id := attr(n, "id"); id != "" {
			if ids[id] {
				t.Errorf("id %q stands twice", id)
			}
			ids[id] = true
		}
		if n.Data == "label" {
			labels[attr(n, "for")] = true
		}
	}
	headings(t, all)
	for _, n := range all {
		strict(t, n)
		labelled(t, n, labels)
		anchored(t, n, ids)
	}
}

func headings(t *testing.T, all []*html.Node) {
	t.Helper()
	last, first := 0, 0
	for _, n := range all {
		if len(n.Data) != 2 || n.Data[0] != 'h' || n.Data == "hr" {
			continue
		}
		level, _ := strconv.Atoi(n.Data[1:])
		if level > last+1 {
			t.Errorf("h%d follows h%d", level, last)
		}
		if level == 1 {
			first++
		}
		last = level
	}
	if first != 1 {
		t.Errorf("%d elements h1, want 1", first)
	}
}

func strict(t *testing.T, n *html.Node) {
	t.Helper()
	if n.Data == "style" || n.Data == "script" && attr(n, "src") == "" || n.Data == "img" && attr(n, "src") != "" || n.Data == "iframe" {
		t.Errorf("<%s> has no place in a page", n.Data)
	}
	for _, a := range n.Attr {
		value := strings.ToLower(strings.TrimSpace(a.Val))
		if a.Key == "style" || strings.HasPrefix(a.Key, "on") || strings.HasPrefix(value, "javascript:") {
			t.Errorf("<%s %s=%q>", n.Data, a.Key, a.Val)
		}
		if a.Key == "href" && strings.HasPrefix(value, "//") {
			t.Errorf("a link leads to %s", a.Val)
		}
	}
}

func labelled(t *testing.T, n *html.Node, labels map[string]bool) {
	t.Helper()
	control := n.Data == "textarea" || n.Data == "select" || n.Data == "input" && attr(n, "type") != "hidden"
	if !control || labels[attr(n, "id")] && attr(n, "id") != "" || attr(n, "aria-label") != "" {
		return
	}
	for up := n.Parent; up != nil; up = up.Parent {
		if up.Data == "label" {
			return
		}
	}
	t.Errorf("<%s name=%q> has no label", n.Data, attr(n, "name"))
}

// anchored checks that what points into the page finds its target.
func anchored(t *testing.T, n *html.Node, ids map[string]bool) {
	t.Helper()
	for _, key := range []string{"href", "aria-describedby", "for"} {
		value, fragment := attr(n, key), false
		if key == "href" {
			value, fragment = strings.CutPrefix(value, "#")
			if !fragment {
				continue
			}
		}
		for _, id := range strings.Fields(value) {
			if !ids[id] {
				t.Errorf("<%s %s> points to #%s, which is not there", n.Data, key, id)
			}
		}
	}
}

func attr(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}

func TestHostileTextIsShownNotObeyed(t *testing.T) {
	text := render(t, "proposal-hostile")
	for _, bad := range []string{"<script>alert", "\u202e", "\u200b", "\x00", `onload="`, "<img", "javascript:"} {
		if strings.Contains(text, bad) {
			t.Errorf("the page holds %q", bad)
		}
	}
	if tag := regexp.MustCompile(`<[^>]+\son[a-z]+=`).FindString(text); tag != "" {
		t.Errorf("the page holds %q", tag)
	}
	if !strings.Contains(text, `<span class="esc">U+202E</span>`) || !strings.Contains(text, `<span class="esc">byte FF</span>`) {
		t.Error("a reader does not see that the title is hostile")
	}
}

// What a page says in each state, and what it offers.
func TestProposalOffers(t *testing.T) {
	for name, want := range map[string][]string{
		"proposal-pending":             {"Starts soon", "Voting starts in", "Sign in to see your weight"},
		"proposal-pending-undelegated": {"Delegate to yourself"},
		"proposal-active":              {"Voting open", "Passing so far", "Sign in with your wallet", `data-countdown="3"`, `data-next="`},
		"proposal-active-in":           {`action="/proposals/47/votes"`, `name="support"`, "Cast vote on BP-47", "makes it 81.1", "You</b> have not voted yet"},
		"proposal-active-voted":        {"You voted with", "Milestone 3 tests the hard languages."},
		"proposal-active-away":         {"vote with", "To vote yourself"},
		"proposal-active-undelegated":  {"were delegated to nobody"},
		"proposal-active-late":         {"You delegated to yourself"},
		"proposal-active-empty":        {"This account held no tokens"},
		"proposal-active-refused":      {"Voting is odd.", "Wait."},
		"proposal-active-guardian":     {`action="/proposals/47/cancel"`, "Stop this proposal"},
		"proposal-succeeded-in":        {"Passed", `action="/proposals/47/queue"`, `id="checks"`, "All of them as JSON"},
		"proposal-succeeded":           {"Sign in to queue it"},
		"proposal-queued-in":           {"In timelock", `aria-disabled="true"`, "The timelock keeps its delay", "The timelock holds it until"},
		"proposal-ready-in":            {"Ready to execute", `action="/proposals/47/execute"`, "The timelock holds the same 1 call", "3,998,310.55"},
		"proposal-ready-poor":          {"The treasury does not cover it", `aria-disabled="true"`},
		"proposal-ready-forged":        {"differ from those voted on"},
		"proposal-executed":            {"Executed", "Receipt", "184,000.00", "24,631,000"},
		"proposal-executed-outside":    {"Executed in the timelock directly", "No listed asset was paid"},
		"proposal-defeated":            {"Defeated", "was not above Against"},
		"proposal-canceled":            {"Cancelled", "Nothing was paid"},
		"proposal-canceled-outside":    {"Cancelled in the timelock directly"},
		"proposal-bare":                {"No title", "The proposer wrote no text"},
		"proposal-settings":            {"Set the quorum to 5.0", "Set the guardian who may cancel to 0x0000000000000000000000000000000000000005", "now 1\u00a0d"},
		"proposal-active-blocks":       {"blocks"},
	} {
		text := render(t, name)
		for _, w := range want {
			if !strings.Contains(text, w) {
				t.Errorf("%s does not say %q", name, w)
			}
		}
	}
}

func TestProposalWithholds(t *testing.T) {
	for name, never := range map[string][]string{
		"proposal-active":        {"data-call"},
		"proposal-active-voted":  {`/votes"`, "actbar\">Vote<"},
		"proposal-active-away":   {`name="support"`},
		"proposal-ready-poor":    {`/execute"`},
		"proposal-queued-in":     {`/execute"`, "/cancel\""},
		"proposal-active-blocks": {"data-countdown"},
		"proposal-executed-in":   {"data-call"},
	} {
		text := render(t, name)
		for _, w := range never {
			if strings.Contains(text, w) {
				t.Errorf("%s holds %q", name, w)
			}
		}
	}
}

func TestPagesDoNotReadTheClock(t *testing.T) {
	a, b := render(t, "home-in"), render(t, "home-in")
	if a != b {
		t.Error("two renderings of one record differ")
	}
}
