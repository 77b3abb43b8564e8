package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"backprop/decode"
	"backprop/models"
)

func TestABIsOfTheOperator(t *testing.T) {
	const tune = `[{"type":"function","name":"tune","inputs":[{"type":"uint256","name":"much"}]}]`
	write := func(files map[string]string) string {
		dir := t.TempDir()
		for name, text := range files {
			if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
				t.Fatal(err)
			}
		}
		return dir
	}
	at := common.HexToAddress("0x00000000000000000000000000000000000000aa")
	call := append(models.Selector("tune(uint256)"), make([]byte, 32)...)

	for name, c := range map[string]struct {
		dir         string
		own, others decode.SourceKind
	}{
		"for any contract": {write(map[string]string{"Tuner.json": `{"abi":` + tune + `,"bytecode":"0x"}`, "README.md": "x"}), decode.Added, decode.Added},
		"for one":          {write(map[string]string{strings.ToLower(at.Hex()) + ".json": tune}), decode.Contract, ""},
	} {
		l, _, err := Config{ABI: []string{c.dir}}.functions()
		if err != nil {
			t.Fatal(name, err)
		}
		own, _ := l.Read(at, call)
		other, _ := l.Read(common.Address{1}, call)
		if own.Source.Kind != c.own || other.Source.Kind != c.others {
			t.Errorf("%s: %q of the contract, %q of another", name, own.Source.Kind, other.Source.Kind)
		}
	}
	for path, want := range map[string]string{
		filepath.Join(t.TempDir(), "none.json"):      "no such file",
		t.TempDir():                                  "no file whose name ends in .json",
		write(map[string]string{"x.json": "<html>"}): "x.json: it is no ABI in JSON",
		write(map[string]string{"0x00000000000000000000000000000000000000zz.json": tune}): "must be 0x and 40 hex digits",
		write(map[string]string{"x.json": strings.Repeat(" ", 5<<20)}):                    "is larger than",
	} {
		if _, _, err := (Config{ABI: []string{path}}).functions(); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%v, want %q", err, want)
		}
	}
}

// A function that no call can be read of is found, and the file is of use without it.
func TestABIWithAnOddFunction(t *testing.T) {
	file := filepath.Join(t.TempDir(), "Tuner.json")
	const text = `[{"type":"function","name":"odd","inputs":[{"type":"uint7"}]},{"type":"function","name":"tune","inputs":[{"type":"uint256"}]}]`
	if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	l, findings, err := Config{ABI: []string{file}}.functions()
	if err != nil || len(findings) != 1 || !strings.Contains(findings[0].String(), "Tuner.json, entry 1: the function odd") {
		t.Fatal(findings, err)
	}
	if _, err := l.Read(common.Address{1}, append(models.Selector("tune(uint256)"), make([]byte, 32)...)); err != nil {
		t.Error(err)
	}
}
