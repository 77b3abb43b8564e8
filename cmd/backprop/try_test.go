//go:build !demo

package main

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"backprop/handlers"
	"backprop/models"
)

func TestProductionOffersNoWallets(t *testing.T) {
	t.Setenv("BACKPROP_DEMO", "http://127.0.0.1:8545")
	o := handlers.Options{DAO: models.DAO{ChainID: 31337}}
	if err := try(&o); err != nil || o.Wallets != nil {
		t.Errorf("wallets %v, error %v", o.Wallets, err)
	}
}

// The text of a way to the wallets for trying out is in the demonstration's binary and not in the product's.
func TestProductionBinaryKnowsNoWallets(t *testing.T) {
	if testing.Short() {
		t.Skip("links two binaries")
	}
	product, demo := build(t, ""), build(t, "demo")
	for _, mark := range []string{"BACKPROP_DEMO", "wallets.js"} {
		if bytes.Contains(product, []byte(mark)) {
			t.Errorf("the product's binary contains %s", mark)
		}
		if !bytes.Contains(demo, []byte(mark)) {
			t.Errorf("control: the demonstration's binary does not contain %s, so its absence proves nothing", mark)
		}
	}
}

func build(t *testing.T, tags string) []byte {
	t.Helper()
	path := filepath.Join(t.TempDir(), "backprop")
	cmd := exec.Command("go", "build", "-tags="+tags, "-o", path, ".")
	cmd.Env = append(os.Environ(), "CGO_ENABLED=0")
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("go build: %v\n%s", err, out)
	}
	content, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return content
}
