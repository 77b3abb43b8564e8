// Package e2e tells what people do with Backprop, a story a file: the built programs on a local chain, a real browser, and
// wallets that really sign. It knows what can be seen from outside: pages, JSON, the chain's RPC. It refuses to know how
// any of it is made, and to replace any of it.
//
// The stories need Debian's chromium, and node with npm for the axe-core and viem of package.json. Where one is missing
// they are skipped, unless BACKPROP_TEST_ALL=1 says that nothing may be. SCREENSHOTS=folder writes a picture of every page.
package e2e
