package e2e

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"sync"
	"testing"
	"time"
)

// patience is how long anything that is waited for may take before a story fails.
const patience = time.Minute

// work is the folder of this run: the programs, and a data folder in which the sample's story has been told.
var work string

func TestMain(m *testing.M) { os.Exit(run(m)) }

func run(m *testing.M) int {
	var err error
	if work, err = os.MkdirTemp("", "backprop-e2e-"); err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	defer os.RemoveAll(work)
	defer func() { closeBrowser() }()
	return m.Run()
}

// build makes the programs as make run does.
var build = sync.OnceValue(func() error {
	for name, tags := range map[string]string{"devnet": "", "backprop": "demo"} {
		command := exec.Command("go", "build", "-ldflags", "-s -w", "-tags", tags, "-o", filepath.Join(work, name), "backprop/cmd/"+name)
		command.Env = append(os.Environ(), "CGO_ENABLED=0")
		if out, err := command.CombinedOutput(); err != nil {
			return fmt.Errorf("build %s: %w\n%s", name, err, out)
		}
	}
	return nil
})

// need skips a story on a machine that lacks what it needs, unless nothing may be skipped.
func need(t testing.TB, there bool, what string) {
	t.Helper()
	if there {
		return
	}
	if os.Getenv("BACKPROP_TEST_ALL") == "1" {
		t.Fatalf("this machine has no %s", what)
	}
	t.Skipf("this machine has no %s", what)
}

// found tells whether a program is on the path.
func found(name string) bool {
	_, err := exec.LookPath(name)
	return err == nil
}

// modules is the folder of the packages that package.json pins. They are installed if they are not there.
var modules = sync.OnceValues(func() (string, error) {
	if _, err := os.Stat("node_modules/.package-lock.json"); err != nil {
		if out, err := exec.Command("npm", "ci", "--ignore-scripts").CombinedOutput(); err != nil {
			return "", fmt.Errorf("npm ci: %w\n%s", err, out)
		}
	}
	return "node_modules", nil
})

// module reads a file of an installed package.
func module(t testing.TB, path string) string {
	t.Helper()
	need(t, found("npm"), "npm")
	dir, err := modules()
	must(t, err)
	text, err := os.ReadFile(filepath.Join(dir, path))
	must(t, err)
	return string(text)
}

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// eventually asks again and again until the answer is yes. It fails the story when patience ends; why says then what was
// missing.
func eventually(t testing.TB, ask func() bool, why func() string) {
	t.Helper()
	for end := time.Now().Add(patience); !ask(); time.Sleep(40 * time.Millisecond) {
		if time.Now().After(end) {
			t.Fatalf("waited %s in vain: %s", patience, why())
		}
	}
}
