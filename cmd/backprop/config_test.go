package main

import (
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/alecthomas/kong"

	"backprop/models"
)

// parse is the configuration that arguments and environment give.
func parse(t *testing.T, args ...string) Config {
	t.Helper()
	var c commands
	parser, err := kong.New(&c)
	if err == nil {
		_, err = parser.Parse(append([]string{"digest"}, args...))
	}
	if err != nil {
		t.Fatal(err)
	}
	return c.Config
}

func TestSeveralNodes(t *testing.T) {
	want := []string{"http://a", "https://b"}
	if c := parse(t, "--rpc=http://a,https://b"); !slices.Equal(c.RPC, want) {
		t.Errorf("by commas: %q", c.RPC)
	}
	if c := parse(t, "--rpc=http://a", "--rpc=https://b"); !slices.Equal(c.RPC, want) {
		t.Errorf("repeated: %q", c.RPC)
	}
	t.Setenv("BACKPROP_RPC", "http://a,https://b")
	if c := parse(t); !slices.Equal(c.RPC, want) {
		t.Errorf("in the environment: %q", c.RPC)
	}
}

// Only nodes on this machine are asked ten times a second unless it is said otherwise.
func TestPoll(t *testing.T) {
	for _, x := range []struct {
		args []string
		want time.Duration
	}{
		{nil, 100 * time.Millisecond},
		{[]string{"--rpc=http://127.0.0.1:8545,http://localhost:8546"}, 100 * time.Millisecond},
		{[]string{"--rpc=http://127.0.0.1:8545,https://node.example.org"}, time.Second},
		{[]string{"--poll=3s"}, 3 * time.Second},
	} {
		if got := parse(t, x.args...).poll(); got != x.want {
			t.Errorf("%q: %s, want %s", x.args, got, x.want)
		}
	}
}

func TestSettings(t *testing.T) {
	s, err := parse(t, "--clock=blocknumber", "--first-block=7", "--decimals=0", "--assets=0x00000000000000000000000000000000000000aa", "--token=0x0000000000000000000000000000000000000001").settings()
	if err != nil || s.Clock != models.ByNumber || s.First != 7 || s.Decimals == nil || *s.Decimals != 0 || len(s.Assets) != 1 || s.Token[19] != 1 {
		t.Errorf("%+v, %v", s, err)
	}
	if s, err = parse(t).settings(); err != nil || s.Clock != "" || s.Decimals != nil {
		t.Errorf("nothing said: %+v, %v", s, err)
	}
	for _, bad := range []string{"--token=7", "--timelock=0x", "--governor=x", "--assets=DUSD"} {
		flag, _, _ := strings.Cut(bad, "=")
		if _, err := parse(t, bad).settings(); err == nil || !strings.Contains(err.Error(), flag) {
			t.Errorf("%s: %v", bad, err)
		}
	}
}

// A message about the database does not tell its password.
func TestPlaceHidesThePassword(t *testing.T) {
	if text := parse(t, "--database=postgres://me:secret@db/x").place(); strings.Contains(text, "secret") || !strings.Contains(text, "db/x") {
		t.Error(text)
	}
	if text := parse(t, "--data=here").place(); text != "here/backprop.db" {
		t.Error(text)
	}
}

// The README has a row for every setting, with its flag, its variable and its default.
func TestReadmeListsEverySetting(t *testing.T) {
	readme, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	var c commands
	parser, err := kong.New(&c)
	if err != nil {
		t.Fatal(err)
	}
	for _, flag := range parser.Model.Flags {
		if flag.Name == "help" {
			continue
		}
		row := regexp.MustCompile("(?m)^\\| `--" + flag.Name + "` \\| `" + strings.Join(flag.Envs, " ") + "` \\|.*" + regexp.QuoteMeta(flag.Default))
		if !row.Match(readme) {
			t.Errorf("no row of the README is about --%s (%s), default %q", flag.Name, flag.Envs, flag.Default)
		}
	}
}
