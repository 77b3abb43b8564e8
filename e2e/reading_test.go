package e2e

import (
	"context"
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
)

// withoutScripts is a browser in which no page's script runs.
func withoutScripts() chromedp.Action[chromedp.Void] {
	return chromedp.Func(func(ctx context.Context, _ *chromedp.Target) error {
		_, err := chromedp.Call(ctx, emulation.SetScriptExecutionDisabled, emulation.SetScriptExecutionDisabledParams{Value: true})
		return err
	})
}

// alike is what pages of one kind differ in.
var alike = regexp.MustCompile(`0x[0-9a-fA-F]+|[0-9-]+|\?.*`)

// some are a few pages of each kind.
func some(pages map[string]string) (paths []string) {
	kinds := map[string]int{}
	for _, path := range slices.Sorted(maps.Keys(pages)) {
		kind := alike.ReplaceAllString(path, "*")
		if kinds[kind]++; kinds[kind] <= 8 || strings.HasPrefix(path, "/proposals/") && !strings.HasSuffix(path, "/proof") {
			paths = append(paths, path)
		}
	}
	return paths
}

// Reading needs neither scripts nor a wallet.
func TestReadingWithoutScripts(t *testing.T) {
	site := newSite(t)
	reader := site.visit(t, withoutScripts())
	reader.allow("status of 404")
	pages := site.crawl(t)
	maps.DeleteFunc(pages, func(_, body string) bool { return !strings.HasPrefix(body, "<!doctype html>") }) // data, not pages
	if len(pages) < 100 {
		t.Errorf("only %d pages", len(pages))
	}
	for _, path := range append(some(pages), "/nowhere", "/proposals/999", "/delegates/0x12") {
		reader.open(path)
		if hidden := eval[string](reader, `document.querySelector("main").checkVisibility() && document.querySelector("h1").innerText ? "" : document.body.innerText`); hidden != "" {
			t.Errorf("%s can't be read: %s", path, hidden)
		}
	}
	reader.open("/proposals/23")
	reader.seesAll("Voting open", "A form is the place where most people meet their state", "210,000.00 DUSD", "Ten of forty is a generous line.", "needs 4,000,000")
	reader.open("/proposals")
	reader.types("search", "radar")
	reader.click("Apply")
	reader.sees("1 proposal")
}

// A form posted without scripts answers with the call, to be sent by any other means.
func TestVotingWithoutScripts(t *testing.T) {
	site := newSite(t)
	person := site.visit(t, withoutScripts())
	person.session(voter)
	person.open("/proposals/23")
	person.click("For…")
	person.types("reason", "Plain.")
	person.click("Cast vote on BP-23")
	person.seesAll("Vote For on BP-23", "castVoteWithReason(uint256,uint8,string)", site.Governor.Hex(), "cast send")
	person.open("/proposals/23")
	person.sees("Voting open")
}
