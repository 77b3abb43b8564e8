package static

import (
	"bytes"
	"compress/gzip"
	"io"
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

// Text goes packed to those who take it, and unpacks to what the others get.
func TestPacks(t *testing.T) {
	for name, packs := range map[string]bool{"style.css": true, "app.js": true, "icons.svg": true, "newsreader.woff2": false} {
		get := func(accept string) *httptest.ResponseRecorder {
			r, w := httptest.NewRequest(http.MethodGet, URL(name), nil), httptest.NewRecorder()
			r.Header.Set("Accept-Encoding", accept)
			Handler().ServeHTTP(w, r)
			return w
		}
		plain, packed := get("br, gzip;q=0"), get("br, gzip")
		if plain.Header().Get("Content-Encoding") != "" || (packed.Header().Get("Content-Encoding") == "gzip") != packs {
			t.Errorf("%s: encoded %q for those who refuse, %q for those who take", name, plain.Header().Get("Content-Encoding"), packed.Header().Get("Content-Encoding"))
		}
		if !packs {
			continue
		}
		z, err := gzip.NewReader(packed.Body)
		if err != nil {
			t.Fatal(err)
		}
		content, err := io.ReadAll(z)
		if err != nil || !bytes.Equal(content, plain.Body.Bytes()) || packed.Header().Get("Vary") != "Accept-Encoding" || packed.Header().Get("Content-Type") != plain.Header().Get("Content-Type") {
			t.Errorf("%s: unpacks to something else (%v), or differs in its headers: %v", name, err, packed.Header())
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
