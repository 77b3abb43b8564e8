//go:build demo

package main

import (
	"testing"

	"backprop/handlers"
	"backprop/models"
)

func TestWalletsForTryingOutNeedTheLocalChain(t *testing.T) {
	for _, test := range []struct {
		name, demo string
		chain      uint64
		want       string // the script's URL
		refused    bool
	}{
		{name: "local chain", demo: "http://127.0.0.1:8545", chain: 31337, want: "http://127.0.0.1:8545/wallets.js"},
		{name: "local chain, nothing asked", chain: 31337},
		{name: "mainnet, nothing asked", chain: 1},
		{name: "mainnet", demo: "http://127.0.0.1:8545", chain: 1, refused: true},
		{name: "test network", demo: "http://127.0.0.1:8545", chain: 11155111, refused: true},
		{name: "no chain", demo: "http://127.0.0.1:8545", refused: true},
		{name: "https", demo: "https://example.org", chain: 31337, refused: true},
		{name: "script URL", demo: "javascript:alert(1)", chain: 31337, refused: true},
		{name: "no host", demo: "http:///wallets.js", chain: 31337, refused: true},
		{name: "no URL", demo: "http://%", chain: 31337, refused: true},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Setenv("BACKPROP_DEMO", test.demo)
			o := handlers.Options{DAO: models.DAO{ChainID: test.chain}}
			err := try(&o)
			if test.refused != (err != nil) {
				t.Errorf("error %v, wanted one: %t", err, test.refused)
			}
			got := ""
			if o.Wallets != nil {
				got = o.Wallets.String()
			}
			if got != test.want {
				t.Errorf("script %q, want %q", got, test.want)
			}
		})
	}
}
