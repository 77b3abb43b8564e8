package migrations

import (
	"bytes"
	"embed"
	"io/fs"
	"path"
	"regexp"
)

// sqliteFiles are the migrations as SQLite reads them: what stands in a comment that begins with "sqlite:" is part of the
// statement.
type sqliteFiles struct{ embed.FS }

var sqliteOnly = regexp.MustCompile(`/\* sqlite: (.*?) \*/`)

// Open returns a file, with what is for SQLite taken out of its comments.
func (f sqliteFiles) Open(name string) (fs.File, error) {
	file, err := f.FS.Open(name)
	if err != nil || path.Ext(name) != ".sql" {
		return file, err
	}
	text, err := fs.ReadFile(f.FS, name)
	return &textFile{file, bytes.NewReader(sqliteOnly.ReplaceAll(text, []byte("$1")))}, err
}

// textFile is a file with another text.
type textFile struct {
	fs.File
	text *bytes.Reader
}

func (f *textFile) Read(p []byte) (int, error) { return f.text.Read(p) }
