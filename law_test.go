package backprop

import (
	"bytes"
	"encoding/json"
	"errors"
	"go/ast"
	"go/parser"
	"go/token"
	"io"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

const (
	geth = "github.com/ethereum/go-ethereum/"
	echo = "github.com/labstack/echo"
	gorm = "gorm.io"
)

// room is what a folder of the house may import.
type room struct {
	uses    []string // rooms
	refuses []string // other packages, each with all below it
}

// rooms is the house. A new folder with Go in it needs a row here: what does it know, what does it refuse to know?
var rooms = map[string]room{
	"migrations":            {refuses: []string{gorm, "net/http"}},
	"decode":                {refuses: []string{gorm, "database/sql", "net/http", echo, geth + "rpc", geth + "ethclient", geth + "accounts/abi/bind"}},
	"decode/decodetest":     {},
	"models":                {uses: []string{"decode", "migrations"}, refuses: []string{"net/http", echo, geth + "rpc", geth + "ethclient"}},
	"models/modelstest":     {uses: []string{"models"}},
	"post":                  {uses: []string{"models", "views"}, refuses: []string{gorm, "database/sql", echo, geth + "rpc", geth + "ethclient"}},
	"static":                {},
	"static/build":          {},
	"views":                 {uses: []string{"decode", "models", "static"}, refuses: []string{gorm, "database/sql", echo, geth + "rpc", geth + "ethclient"}},
	"handlers":              {uses: []string{"chain/call", "models", "static", "views"}, refuses: []string{gorm, "database/sql", geth + "rpc", geth + "ethclient", geth + "accounts/abi/bind"}},
	"chain/bindings":        {},
	"chain/bindings/demo":   {},
	"chain/call":            {uses: []string{"chain/bindings", "models"}, refuses: []string{gorm, "database/sql", "net/http", geth + "rpc", geth + "ethclient"}},
	"chain":                 {uses: []string{"chain/bindings", "chain/call", "models"}, refuses: []string{gorm, "database/sql", echo, "github.com/a-h/templ"}},
	"chain/relay":           {uses: []string{"chain", "chain/call", "models"}, refuses: []string{gorm, "database/sql", echo, "github.com/a-h/templ"}},
	"chain/devnet":          {uses: []string{"chain/bindings", "chain/bindings/demo"}, refuses: []string{gorm, "database/sql", echo, "github.com/a-h/templ"}},
	"chain/devnet/families": {uses: []string{"chain/devnet"}, refuses: []string{gorm, "database/sql", echo, "github.com/a-h/templ"}},
	"chain/fault":           {refuses: []string{gorm, "database/sql", echo, "github.com/a-h/templ"}},
	"cmd/backprop":          {uses: []string{"chain", "chain/call", "chain/relay", "decode", "handlers", "models", "post"}},
	"cmd/devnet":            {uses: []string{"chain/devnet"}},
	"bench":                 {uses: []string{"chain", "chain/bindings", "chain/call", "chain/devnet", "chain/relay", "decode/decodetest", "handlers", "models"}},
	"bench/index":           {uses: []string{"bench/measure", "chain", "chain/bindings", "chain/devnet", "models"}},
	"bench/measure":         {},
	"bench/scale":           {uses: []string{"bench/measure", "chain", "chain/bindings", "chain/devnet", "handlers", "models"}},
	"e2e":                   {},
}

// product is what the two builds of cmd/backprop must not link, however far down: the local chain and geth's node.
var product = []string{
	"backprop/chain/devnet", "backprop/chain/fault", "backprop/chain/bindings/demo", "backprop/models/modelstest", "backprop/decode/decodetest", "testing",
	geth + "node", geth + "eth", geth + "ethclient/simulated",
}

// drivers are packages that register an SQLite driver too. The names clash: only modernc.org/sqlite is linked. The stub
// of mattn/go-sqlite3, which gorm.io/driver/sqlite brings along, has another name.
var drivers = []string{"github.com/glebarez", "github.com/ncruces/go-sqlite3"}

// bans are calls that no file may make but those named, and what is below the folders named.
var bans = map[string][]string{
	"AutoMigrate": {},
	"time.Now":    {"bench", "chain", "cmd", "e2e"},
	"os.Getenv":   {"cmd", "e2e", "models/modelstest"},
	"templ.Raw":   {"views/markdown_templ.go"},
}

// pkg is what `go list -json` says about a package.
type pkg struct {
	ImportPath, Dir        string
	GoFiles, Imports, Deps []string
}

// name is the package's folder in this repository.
func (p pkg) name() string { return strings.TrimPrefix(p.ImportPath, "backprop/") }

func list(t *testing.T, tags string) (all []pkg) {
	t.Helper()
	var out, failed bytes.Buffer
	cmd := exec.Command("go", "list", "-tags="+tags, "-json=ImportPath,Dir,GoFiles,Imports,Deps", "./...")
	cmd.Env = append(os.Environ(), "CGO_ENABLED=0")
	cmd.Stdout, cmd.Stderr = &out, &failed
	if err := cmd.Run(); err != nil {
		t.Fatalf("go list: %v\n%s", err, failed.String())
	}
	for d := json.NewDecoder(&out); ; {
		var p pkg
		if err := d.Decode(&p); errors.Is(err, io.EOF) {
			return all
		} else if err != nil {
			t.Fatal(err)
		}
		if p.ImportPath != "backprop" {
			all = append(all, p)
		}
	}
}

// within tells whether a path is one of those named, or below it.
func within(path string, named []string) bool {
	return slices.ContainsFunc(named, func(n string) bool { return path == n || strings.HasPrefix(path, n+"/") })
}

func TestRoomsImportOnlyWhatTheyMayKnow(t *testing.T) {
	for _, p := range list(t, "") {
		r, known := rooms[p.name()]
		if !known {
			t.Errorf("%s has no row in the table of rooms", p.name())
		}
		for _, i := range p.Imports {
			other, ours := strings.CutPrefix(i, "backprop/")
			switch {
			case ours && !slices.Contains(r.uses, other):
				t.Errorf("%s imports the room %s", p.name(), other)
			case within(i, r.refuses):
				t.Errorf("%s imports %s, which it refuses to know", p.name(), i)
			}
		}
	}
}

func TestEveryRowIsARoom(t *testing.T) {
	all := map[string]bool{}
	for _, p := range list(t, "") {
		all[p.name()] = true
	}
	for name := range rooms {
		if !all[name] {
			t.Errorf("the table has a room %s, and the house has none", name)
		}
	}
}

func TestProductLinksNoLocalChain(t *testing.T) {
	for _, tags := range []string{"", "demo"} {
		linked := map[string][]string{}
		for _, p := range list(t, tags) {
			for _, d := range p.Deps {
				if within(d, product) {
					linked[p.name()] = append(linked[p.name()], d)
				}
			}
		}
		if found := linked["cmd/backprop"]; len(found) > 0 {
			t.Errorf("cmd/backprop (tags %q) links %s", tags, found)
		}
		if len(linked["cmd/devnet"]) == 0 {
			t.Error("control: cmd/devnet links nothing of the local chain, so this test sees nothing")
		}
	}
}

func TestOneDriverIsNamedSQLite(t *testing.T) {
	for _, p := range list(t, "") {
		for _, d := range p.Deps {
			if within(d, drivers) {
				t.Errorf("%s links %s beside modernc.org/sqlite", p.name(), d)
			}
		}
	}
}

func TestBannedCalls(t *testing.T) {
	root, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	files := map[string]bool{}
	for _, p := range append(list(t, ""), list(t, "demo")...) {
		for _, f := range p.GoFiles {
			files[filepath.Join(p.Dir, f)] = true
		}
	}
	for path := range files {
		short, err := filepath.Rel(root, path)
		if err != nil {
			t.Fatal(err)
		}
		for _, call := range calls(t, path) {
			if allowed, banned := bans[call]; banned && !within(short, allowed) {
				t.Errorf("%s uses %s", short, call)
			}
		}
	}
}

// calls are the names that a file takes from elsewhere: as package.Name, and as Name alone.
func calls(t *testing.T, path string) []string {
	t.Helper()
	file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.SkipObjectResolution)
	if err != nil {
		t.Fatal(err)
	}
	found := map[string]bool{}
	ast.Inspect(file, func(n ast.Node) bool {
		if s, ok := n.(*ast.SelectorExpr); ok {
			found[s.Sel.Name] = true
			if x, ok := s.X.(*ast.Ident); ok {
				found[x.Name+"."+s.Sel.Name] = true
			}
		}
		return true
	})
	return slices.Collect(maps.Keys(found))
}
