//go:build demo

package main

import (
	"errors"
	"net/url"
	"os"

	"backprop/handlers"
)

// local is the chain id that wallets for trying out are bound to: a chain on this machine that holds nothing of value.
const local = 31337

// try adds the wallets for trying out, whose script a local chain serves, if that is the chain.
func try(o *handlers.Options) error {
	text := os.Getenv("BACKPROP_DEMO")
	if text == "" {
		return nil
	}
	if o.DAO.ChainID != local {
		return errors.New("BACKPROP_DEMO offers wallets that anybody can use; it is for a local chain only")
	}
	u, err := url.Parse(text)
	if err != nil || u.Scheme != "http" || u.Host == "" {
		return errors.New("BACKPROP_DEMO is not the http:// URL of a local chain")
	}
	o.Wallets = u.JoinPath("wallets.js")
	return nil
}
