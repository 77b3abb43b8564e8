package static

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

func TestServes(t *testing.T) {
	for name, kind := range map[string]string{
		"style.css":               "text/css; charset=utf-8",
		"app.js":                  "text/javascript; charset=utf-8",
		"icons.svg":               "image/svg+xml",
		"favicon.svg":             "image/svg+xml",
		"newsreader.woff2":        "font/woff2",
		"newsreader-italic.woff2": "font/woff2",
		"public-sans.woff2":       "font/woff2",
		"plex-mono.woff2":         "font/woff2",
	} {
		w := httptest.NewRecorder()
		Handler().ServeHTTP(w, httptest.NewRequest(http.MethodGet, URL(name), nil))
		if w.Code != http.StatusOK || w.Header().Get("Content-Type") != kind {
			t.Errorf("%s: %d %q, want 200 %q", name, w.Code, w.Header().Get("Content-Type"), kind)
		}
		if !strings.Contains(w.Header().Get("Cache-Control"), "immutable") {
			t.Errorf("%s: a browser may not keep it: %q", name, w.Header().Get("Cache-Control"))
		}
	}
}

func TestServesNothingElse(t *testing.T) {
	for _, path := range []string{"/static/", "/static/style.css", "/static/../static.go", "/static/dist", "/static/none-00000000.css"} {
		w := httptest.NewRecorder()
		Handler().ServeHTTP(w, httptest.NewRequest(http.MethodGet, path, nil))
		if w.Code != http.StatusNotFound {
			t.Errorf("%s: %d, want 404", path, w.Code)
		}
		if c := w.Header().Get("Cache-Control"); strings.Contains(c, "immutable") {
			t.Errorf("%s: a missing file would be kept: %q", path, c)
		}
	}
}

func TestURLPanicsOnUnknownNames(t *testing.T) {
	defer func() {
		if recover() == nil {
			t.Error("URL of an unknown name must panic")
		}
	}()
	URL("none.css")
}
