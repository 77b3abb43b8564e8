package e2e

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/chromedp"
)

// Pictures of all pages, for people to look at: SCREENSHOTS=folder go test ./e2e -run Screenshots.
func TestScreenshots(t *testing.T) {
	dir := os.Getenv("SCREENSHOTS")
	if dir == "" {
		t.Skip("SCREENSHOTS names no folder")
	}
	must(t, os.MkdirAll(dir, 0o755))
	for _, reader := range readers(t, newSite(t)) {
		for _, page := range reader.pages {
			reader.turns(page)
			for _, look := range looks {
				reader.look(look.width, look.theme)
				height := eval[int64](reader.person, "document.fonts.ready.then(() => document.documentElement.scrollHeight)")
				reader.do(chromedp.EmulateViewport(look.width, height))
				name := strings.NewReplacer(", ", "-", " ", "-", "'", "").Replace(fmt.Sprintf("%s %s %d %s.png", reader.name, page.name, look.width, look.theme))
				png, err := chromedp.Run(reader.ctx, chromedp.CaptureScreenshot())
				must(t, err)
				must(t, os.WriteFile(filepath.Join(dir, name), png, 0o644))
			}
		}
	}
}
