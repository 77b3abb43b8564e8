package main

import (
	"context"
	"embed"
	"encoding/json"
	"fmt"
	"io/fs"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"backprop/bench/measure"
)

// app is what is given to Ponder: a configuration for each version, and one application that does the record's work.
//
//go:embed ponder
var app embed.FS

const ponderPort = 42169

// install lays a version of Ponder into its folder, from the lock file that pins it.
func (a *arena) install(ctx context.Context, version string) (dir string, err error) {
	dir = filepath.Join(a.data, "ponder", version)
	for _, part := range []string{"ponder/app", "ponder/" + version} {
		if err := lay(part, dir); err != nil {
			return dir, err
		}
	}
	if _, err := os.Stat(filepath.Join(dir, "node_modules", "ponder", "package.json")); err == nil {
		return dir, nil
	}
	fmt.Fprintf(os.Stderr, "Installing Ponder %s from npm.\n", version)
	npm := exec.CommandContext(ctx, "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund")
	npm.Dir = dir
	if out, err := npm.CombinedOutput(); err != nil {
		return dir, fmt.Errorf("npm ci: %w: %s", err, out)
	}
	return dir, nil
}

// lay copies a folder of app to dir.
func lay(part, dir string) error {
	return fs.WalkDir(app, part, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		to := filepath.Join(dir, strings.TrimPrefix(path, part))
		if d.IsDir() {
			return os.MkdirAll(to, 0o755)
		}
		text, err := app.ReadFile(path)
		if err != nil {
			return err
		}
		return os.WriteFile(to, text, 0o644)
	})
}

// ponder runs Ponder, as ponder-VERSION-pglite or ponder-VERSION-postgres, until it says that it is ready, and asks it
// what it has stored.
func (a *arena) ponder(ctx context.Context, name string) (r result, err error) {
	version, database, _ := strings.Cut(strings.TrimPrefix(name, "ponder-"), "-")
	dir, err := a.install(ctx, version)
	if err != nil {
		return r, err
	}
	cmd, err := a.ponderCommand(ctx, dir, database)
	if err != nil {
		return r, err
	}
	w, err := a.begin(a.fixture.Last + voted)
	if err != nil {
		return r, err
	}
	p, err := measure.Start(a.log(name), cmd)
	if err != nil {
		return r, err
	}
	defer p.Stop()
	if err := p.Drain(); err != nil {
		return r, err
	}
	base := "http://127.0.0.1:" + strconv.Itoa(ponderPort)
	for !ready(base) {
		if err := p.Alive(); err != nil {
			return r, err
		}
		time.Sleep(100 * time.Millisecond)
	}
	if r, err = w.end(p); err != nil {
		return r, err
	}
	res, err := http.Get(base + "/stored")
	if err != nil {
		return r, err
	}
	defer res.Body.Close()
	var s stored
	if err := json.NewDecoder(res.Body).Decode(&s); err != nil {
		return r, fmt.Errorf("what it has stored: %w", err)
	}
	return r, a.same(s)
}

func ready(base string) bool {
	res, err := http.Get(base + "/ready")
	if err != nil {
		return false
	}
	res.Body.Close()
	return res.StatusCode == http.StatusOK
}

// ponderCommand is Ponder on an empty database.
func (a *arena) ponderCommand(ctx context.Context, dir, database string) (*exec.Cmd, error) {
	cmd := exec.CommandContext(ctx, "node", filepath.Join("node_modules", "ponder", "dist", "esm", "bin", "ponder.js"),
		"start", "--schema", "bench", "--port", strconv.Itoa(ponderPort), "--hostname", "127.0.0.1", "--log-level", "info", "--log-format", "json")
	cmd.Dir = dir
	f := a.fixture
	cmd.Env = append(os.Environ(), "PONDER_TELEMETRY_DISABLED=true", "NODE_ENV=production", "BENCH_RPC="+a.proxy.url,
		"BENCH_GOVERNOR="+f.DAO.Governor.Hex(), "BENCH_TOKEN="+f.DAO.Token.Hex(),
		fmt.Sprintf("BENCH_FIRST=%d", f.First), fmt.Sprintf("BENCH_LAST=%d", f.Last))
	if err := os.RemoveAll(filepath.Join(dir, ".ponder")); err != nil {
		return nil, err
	}
	if database == "pglite" {
		folder, err := filepath.Abs(filepath.Join(a.temp, "pglite"))
		if err != nil {
			return nil, err
		}
		cmd.Env = append(cmd.Env, "BENCH_PGLITE="+folder)
		return cmd, os.RemoveAll(folder)
	}
	url, err := a.postgres.Fresh(ctx, "ponder")
	cmd.Env = append(cmd.Env, "BENCH_POSTGRES="+url)
	return cmd, err
}
