package e2e

import (
	"os"
	"strings"
	"testing"
)

// Pictures of all pages, for people to look at: SCREENSHOTS=folder go test ./e2e -run Screenshots.
func TestScreenshots(t *testing.T) {
	if os.Getenv("SCREENSHOTS") == "" {
		t.Skip("SCREENSHOTS names no folder")
	}
	for _, reader := range readers(t, newSite(t)) {
		for _, page := range reader.pages {
			reader.turns(page)
			reader.pictures(strings.NewReplacer(", ", " ", "'", "").Replace(reader.name + " " + page.name))
		}
	}
}
