// Package static serves the stylesheet, the scripts, the fonts and the pictures. They are embedded, and their names carry
// a hash of their content, so that a browser may keep them for ever. It knows files; it refuses to know pages.
package static

import (
	"embed"
	"io/fs"
	"net/http"
	"path"
	"strings"
	"sync"
)

//go:generate go run ./build

//go:embed dist
var dist embed.FS

// Prefix is where Handler is mounted.
const Prefix = "/static/"

// names maps the name of a source, such as style.css, to its name in dist.
var names = sync.OnceValue(func() map[string]string {
	entries, err := fs.ReadDir(dist, "dist")
	if err != nil {
		panic(err)
	}
	m := map[string]string{}
	for _, e := range entries {
		ext := path.Ext(e.Name())
		stem := strings.TrimSuffix(e.Name(), ext)
		m[stem[:strings.LastIndexByte(stem, '-')]+ext] = e.Name()
	}
	return m
})

// URL is the path at which a file is served, given the name of its source, such as style.css. It panics on a name
// that is not in the package.
func URL(name string) string {
	n, ok := names()[name]
	if !ok {
		panic("static has no " + name)
	}
	return Prefix + n
}

// Handler serves the files below Prefix.
func Handler() http.Handler {
	files, err := fs.Sub(dist, "dist")
	if err != nil {
		panic(err)
	}
	served := http.StripPrefix(Prefix, http.FileServerFS(files))
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		name := strings.TrimPrefix(r.URL.Path, Prefix)
		if info, err := fs.Stat(files, name); err != nil || info.IsDir() {
			http.NotFound(w, r)
			return
		}
		h := w.Header()
		h.Set("Cache-Control", "public, max-age=31536000, immutable")
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("Content-Type", contentType(name))
		served.ServeHTTP(w, r)
	})
}

// contentType is fixed here because the tables of machines differ.
func contentType(name string) string {
	switch path.Ext(name) {
	case ".css":
		return "text/css; charset=utf-8"
	case ".js":
		return "text/javascript; charset=utf-8"
	case ".svg":
		return "image/svg+xml"
	case ".woff2":
		return "font/woff2"
	}
	return "application/octet-stream"
}
