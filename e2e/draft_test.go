package e2e

import (
	"testing"

	"github.com/chromedp/chromedp"
)

// A draft is open in two windows. What was saved in one is not written over by the other, which is told so and loses
// nothing either.
func TestADraftInTwoWindows(t *testing.T) {
	site := newSite(t)
	path := site.draft(t, proposer, goodDraft)
	first, second := site.visit(t), site.visit(t)
	second.allow("status of 409")
	for _, window := range []*person{first, second} {
		window.session(proposer)
		window.open(path)
	}
	first.types("title", "Saved first")
	first.until(`document.querySelector("[name=revision]").value === "2"`)
	second.types("title", "Saved second")
	second.sees("The draft was changed in another window.")
	if got := eval[string](second, `document.querySelector("[name=title]").value`); got != "Saved second" {
		t.Errorf("the second window holds %q", got)
	}
	first.open(path)
	if got := eval[string](first, `document.querySelector("[name=title]").value`); got != "Saved first" {
		t.Errorf("the draft is %q", got)
	}
}

// Reading the theme from a cookie, the server draws it, so that nothing flashes; the button works without scripts.
func TestTheThemeStays(t *testing.T) {
	site := newSite(t)
	for name, before := range map[string][]chromedp.Action[chromedp.Void]{"with scripts": nil, "without scripts": {withoutScripts()}} {
		t.Run(name, func(t *testing.T) {
			reader := site.visit(t, before...)
			reader.open("/treasury?page=1")
			for _, theme := range []string{"light", "dark"} {
				reader.click("Theme: …")
				reader.until(`document.documentElement.dataset.theme === ` + quote(theme) + ` && document.readyState === "complete"`)
			}
			reader.at("/treasury")
			reader.open("/delegates")
			if got := eval[string](reader, `getComputedStyle(document.body).backgroundColor`); got != "rgb(13, 19, 17)" {
				t.Errorf("the page in dark is on %s", got)
			}
			reader.click("Theme: …")
			reader.until(`document.documentElement.dataset.theme === undefined && document.readyState === "complete"`)
		})
	}
}
