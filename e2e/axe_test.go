package e2e

import (
	"strings"
	"testing"
)

// axeRun runs the rules of WCAG 2.2 A and AA and axe's best practices, and gives one line a violation.
const axeRun = `axe.run(document, {
	runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"], resultTypes: ["violations"],
}).then(({ violations }) => violations.flatMap((v) => v.nodes.map((n) =>
	v.id + ": " + n.html.slice(0, 160) + " — " + (n.failureSummary ?? "").replace(/\s+/g, " ").slice(0, 240))))`

// looks are the widths and themes in which every page is examined.
var looks = []struct {
	width int64
	theme string
}{{1280, "light"}, {1280, "dark"}, {390, "dark"}, {390, "light"}}

// widths are those between which nothing may reach out of the window.
var widths = []int64{320, 360, 390, 480, 600, 767, 769, 960, 1024, 1121, 1440, 1920}

// isAccessible examines the page that is open.
func (p *person) isAccessible(axe string) {
	p.t.Helper()
	eval[any](p, axe+"; true")
	for _, look := range looks {
		p.look(look.width, look.theme)
		for _, line := range eval[[]string](p, axeRun) {
			p.t.Errorf("%d %s: %s", look.width, look.theme, line)
		}
	}
}

// fits looks for a width at which the page scrolls sideways.
func (p *person) fits() {
	p.t.Helper()
	for _, width := range widths {
		p.look(width, "light")
		wide := eval[string](p, `(() => {
			const room = document.documentElement.clientWidth;
			if (document.documentElement.scrollWidth <= room) return "";
			const out = [...document.body.querySelectorAll("*")].filter((e) => e.getBoundingClientRect().right > room + 0.5);
			return document.documentElement.scrollWidth + " of " + room + ": " + out.slice(0, 4).map((e) => e.cloneNode().outerHTML.slice(0, 120)).join(" ");
		})()`)
		if wide != "" {
			p.t.Errorf("%d px: the page scrolls sideways, %s", width, strings.TrimSpace(wide))
		}
	}
}

// Everybody can read and use every page: no violation of axe's rules in light and dark, wide and narrow, and nothing that
// scrolls sideways from 320 to 1920 px.
func TestEveryPageIsAccessible(t *testing.T) {
	axe := module(t, "axe-core/axe.min.js")
	for _, reader := range readers(t, newSite(t)) {
		t.Run(reader.name, func(t *testing.T) {
			t.Parallel()
			for _, page := range reader.pages {
				t.Run(page.name, func(t *testing.T) {
					defer reader.in(t)()
					reader.turns(page)
					reader.isAccessible(axe)
					reader.fits()
				})
			}
		})
	}
}
