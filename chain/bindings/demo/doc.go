// Package demo binds the contracts that exist only on a local chain: a Demo Dollar and a wallet that is a contract
// (ERC-1271). No production binary imports it.
package demo
