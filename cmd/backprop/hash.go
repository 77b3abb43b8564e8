package main

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
)

// hash is the command that prints what evidence is handed in by: the same value that a grant's page makes of the same files.
type hash struct {
	Manifest bool     `help:"Print the manifest that is hashed, as sha256sum writes and checks it."`
	Paths    []string `arg:"" name:"file" help:"A file; or a folder, or several files, which are hashed by a manifest with a line for each."`
}

// Run prints the hash, and what it is of.
func (h hash) Run(ctx context.Context, _ *Config) error { return h.print(ctx, os.Stdout) }

func (h hash) print(ctx context.Context, w io.Writer) error {
	list, single, err := listed(h.Paths)
	if err != nil {
		return err
	}
	if len(list) == 0 {
		return errors.New("there is no file in " + h.Paths[0])
	}
	if single && !h.Manifest {
		sum, err := sumOf(ctx, list[0].path)
		if err == nil {
			fmt.Fprintf(w, "0x%x  %s\n", sum, list[0].name)
		}
		return err
	}
	text, err := manifest(ctx, list)
	if err != nil {
		return err
	}
	if h.Manifest {
		_, err = w.Write(text)
		return err
	}
	fmt.Fprintf(w, "0x%x  a manifest of %d files\n", sha256.Sum256(text), len(list))
	return nil
}

// entry is a file, and its name in a manifest: its path in its folder, with slashes.
type entry struct{ name, path string }

// listed are the files that the arguments name, and whether it is a single one that stands for itself.
func listed(paths []string) (list []entry, single bool, err error) {
	for _, p := range paths {
		at, err := os.Stat(p)
		if err != nil {
			return nil, false, err
		}
		if at.IsDir() && len(paths) > 1 {
			return nil, false, fmt.Errorf("%s is a folder: give one folder alone, or files", p)
		}
		if at.IsDir() {
			list, err = within(p)
			return list, false, err
		}
		if !at.Mode().IsRegular() {
			return nil, false, fmt.Errorf("%s is no regular file", p)
		}
		list = append(list, entry{filepath.Base(p), p})
	}
	return list, len(paths) == 1, nil
}

// within are all files below a folder, hidden ones too. What is neither file nor folder, such as a link, has no bytes of its
// own and is refused.
func within(dir string) (list []entry, err error) {
	err = filepath.WalkDir(dir, func(p string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		if !d.Type().IsRegular() {
			return fmt.Errorf("%s is neither a file nor a folder: take it out, or put the file itself in its place", p)
		}
		name, err := filepath.Rel(dir, p)
		list = append(list, entry{filepath.ToSlash(name), p})
		return err
	})
	return list, err
}

// manifest is a line for each file, in the order of the names' bytes.
func manifest(ctx context.Context, list []entry) ([]byte, error) {
	slices.SortFunc(list, func(a, b entry) int { return strings.Compare(a.name, b.name) })
	var b bytes.Buffer
	for i, e := range list {
		if strings.ContainsAny(e.name, "\n\r\\") {
			return nil, fmt.Errorf("the name %q can't stand in a manifest: rename the file", path.Base(e.name))
		}
		if i > 0 && list[i-1].name == e.name {
			return nil, fmt.Errorf("there are two files named %s: rename one", e.name)
		}
		sum, err := sumOf(ctx, e.path)
		if err != nil {
			return nil, err
		}
		fmt.Fprintf(&b, "%x  %s\n", sum, e.name)
	}
	return b.Bytes(), nil
}

// sumOf is a file's SHA-256, read a piece at a time until ctx ends.
func sumOf(ctx context.Context, name string) (sum [sha256.Size]byte, err error) {
	f, err := os.Open(name)
	if err != nil {
		return sum, err
	}
	defer f.Close()
	h := sha256.New()
	for {
		if err := ctx.Err(); err != nil {
			return sum, err
		}
		_, err := io.CopyN(h, f, 4<<20)
		if errors.Is(err, io.EOF) {
			return [sha256.Size]byte(h.Sum(nil)), nil
		}
		if err != nil {
			return sum, fmt.Errorf("read %s: %w", name, err)
		}
	}
}
