package post

import (
	"context"
	"errors"
	"fmt"
	"net"
	"net/http"
	"net/netip"
	"slices"
	"syscall"
	"time"
)

// errPrivate says that a URL leads where only this machine or its own network answers.
var errPrivate = errors.New("the address is not a public one")

// reserved are the networks that are nobody's on the internet, or that hide another address in theirs, besides those that
// package netip knows.
var reserved = prefixes(
	"0.0.0.0/8", "100.64.0.0/10", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "240.0.0.0/4",
	"::/96", "64:ff9b::/96", "64:ff9b:1::/48", "100::/64", "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20", "5f00::/16", "fec0::/10",
)

func prefixes(list ...string) (all []netip.Prefix) {
	for _, text := range list {
		all = append(all, netip.MustParsePrefix(text))
	}
	return all
}

// public tells whether an address is one of the internet's.
func public(a netip.Addr) bool {
	a = a.Unmap().WithZone("")
	if !a.IsGlobalUnicast() || a.IsPrivate() || a.IsLoopback() || a.IsLinkLocalUnicast() || a.IsMulticast() {
		return false
	}
	return !slices.ContainsFunc(reserved, func(p netip.Prefix) bool { return p.Contains(a) })
}

// permitted tells whether hooks may reach an address: a public one, or one in a network that the operator allows.
func permitted(a netip.Addr, allowed []netip.Prefix) bool {
	a = a.Unmap().WithZone("")
	return public(a) || slices.ContainsFunc(allowed, func(p netip.Prefix) bool { return p.Contains(a) })
}

// Times and lengths of a delivery to a hook.
const (
	hookTime   = 10 * time.Second
	hookAnswer = 4 << 10 // bytes of an answer that are read
)

// client speaks to hooks: no proxy, no redirects, no cookies, and no address but those that are permitted. The address is
// looked at when the connection is made, after every name was resolved, so that a name that changes can't lead elsewhere.
func client(allowed []netip.Prefix, change func(*http.Transport)) *http.Client {
	d := net.Dialer{Timeout: 5 * time.Second, Control: func(network, address string, _ syscall.RawConn) error {
		return check(network, address, allowed)
	}}
	t := &http.Transport{
		DialContext: func(ctx context.Context, network, address string) (net.Conn, error) {
			return d.DialContext(ctx, network, address)
		},
		TLSHandshakeTimeout: 5 * time.Second, ResponseHeaderTimeout: hookTime, DisableKeepAlives: true, MaxResponseHeaderBytes: 16 << 10,
	}
	if change != nil {
		change(t)
	}
	return &http.Client{Transport: t, Timeout: hookTime, CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
}

// check refuses a connection to where no hook may be. Of the ports below 1024 only those of the web are.
func check(network, address string, allowed []netip.Prefix) error {
	to, err := netip.ParseAddrPort(address)
	if err != nil || network != "tcp4" && network != "tcp6" {
		return fmt.Errorf("%w: %s %s", errPrivate, network, address)
	}
	if !permitted(to.Addr(), allowed) {
		return errPrivate
	}
	if p := to.Port(); p < 1024 && p != 80 && p != 443 {
		return fmt.Errorf("port %d is not one that pages are served at", p)
	}
	return nil
}
