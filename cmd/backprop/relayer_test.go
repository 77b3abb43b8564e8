package main

import (
	"context"
	"log/slog"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/alecthomas/kong"
	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
)

// relaying reads flags as the command does.
func relaying(t *testing.T, flags ...string) *Config {
	t.Helper()
	var c commands
	parser, err := kong.New(&c, kong.BindTo(context.Background(), (*context.Context)(nil)))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := parser.Parse(append([]string{"serve"}, flags...)); err != nil {
		t.Fatal(err)
	}
	return &c.Config
}

func payerKey(t *testing.T) (file, password string, account common.Address) {
	t.Helper()
	dir := t.TempDir()
	a, err := keystore.StoreKey(dir, "secret", keystore.LightScryptN, keystore.LightScryptP)
	if err != nil {
		t.Fatal(err)
	}
	password = filepath.Join(dir, "password")
	if err := os.WriteFile(password, []byte("secret\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	return a.URL.Path, password, a.Address
}

func TestRelayerIsSetByFlags(t *testing.T) {
	file, password, account := payerKey(t)
	c := relaying(t, "--relayer-keystore", file, "--relayer-password", password, "--relay-day", "0.2", "--relay-proposal", "0.125", "--relay-ballots", "3",
		"--relay-weight", "12.5", "--relay-max-fee", "40", "--relay-max-tip", "1.5", "--relay-gas", "300000", "--multicall", "none")
	dao := models.DAO{Token: models.Asset{Symbol: "GRAD", Decimals: 2}}
	r, err := c.relayer(context.Background(), slog.New(slog.DiscardHandler), nil, nil, dao)
	if err != nil {
		t.Fatal(err)
	}
	want := models.Purse{Relayer: account, Day: models.U(2e17), Proposal: models.U(125e15), Account: 3, Votes: models.U(1250), Price: models.U(40e9), Gas: 300_000}
	if r.Purse != want || r.Caps.Fee.Cmp(big.NewInt(40e9)) != 0 || r.Caps.Tip.Cmp(big.NewInt(15e8)) != 0 || r.Multicall != (common.Address{}) {
		t.Errorf("%+v", r.Purse)
	}
	if r, err := relaying(t).relayer(context.Background(), slog.New(slog.DiscardHandler), nil, nil, dao); r != nil || err != nil {
		t.Errorf("without a key: %v %v", r, err)
	}
}

func TestRelayerFlagsThatAreWrong(t *testing.T) {
	file, password, _ := payerKey(t)
	good := []string{"--relayer-keystore", file, "--relayer-password", password}
	for words, flags := range map[string][]string{
		"BACKPROP_RELAYER_PASSWORD":       {"--relayer-keystore", file},
		"not both":                        {"--relayer-keystore", file, "--relayer-signer", "http://127.0.0.1:1"},
		"does not open":                   {"--relayer-keystore", file, "--relayer-password", file},
		"--relayer-account":               {"--relayer-signer", "http://127.0.0.1:1", "--relayer-account", "0x12"},
		"not a URL of the form":           {"--relayer-signer", "127.0.0.1"},
		`--relay-day "much"`:              append(good, "--relay-day", "much"),
		`--relay-max-fee "1.0000000001"`:  append(good, "--relay-max-fee", "1.0000000001"),
		`--multicall "0x1"`:               append(good, "--multicall", "0x1"),
		"--relay-batch and --relay-full:": append(good, "--relay-batch", "0"),
	} {
		_, err := relaying(t, flags...).relayer(context.Background(), slog.New(slog.DiscardHandler), nil, nil, models.DAO{})
		if err == nil || !strings.Contains(err.Error(), words) {
			t.Errorf("%v: %v, want %q", flags, err, words)
		}
		if err != nil && strings.Contains(err.Error(), "secret") {
			t.Errorf("the password stands in %q", err)
		}
	}
}
