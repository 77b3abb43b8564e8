package models

import (
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
)

// DAO is what a record is about: the contracts, as the chain describes them, and the operator's names for them.
type DAO struct {
	Name          string // from configuration, else the governor's name()
	Prefix        string // of proposal numbers: BP gives BP-7
	ChainID       uint64
	Genesis       common.Hash // of the chain's block 0
	First         uint64      // the block that the earliest of the contracts was deployed in
	Governor      common.Address
	Timelock      common.Address // the treasury
	Token         Asset          // what votes
	Assets        []Asset        // what the treasury may pay in; ETH comes first
	Clock         ClockMode
	CountingMode  string // as the governor says it
	QuorumDivisor uint64 // quorumDenominator()
}

// Reads tells whether a record of d is one of other too: whether both read the same from the same chain.
func (d DAO) Reads(other DAO) bool {
	return d.Genesis == other.Genesis && d.Governor == other.Governor && d.Timelock == other.Timelock && d.Token == other.Token &&
		d.First == other.First && d.Clock == other.Clock && d.CountingMode == other.CountingMode && d.QuorumDivisor == other.QuorumDivisor &&
		slices.Equal(d.Assets, other.Assets)
}

// ClockMode is what a timepoint counts, after ERC-6372.
type ClockMode string

const (
	ByTimestamp ClockMode = "mode=timestamp"
	ByNumber    ClockMode = "mode=blocknumber&from=default"
)

// Timepoint is the governor's clock at a block.
func (d DAO) Timepoint(b Block) uint64 {
	if d.Clock == ByNumber {
		return b.Number
	}
	return b.Time
}

// Asset is ETH or an ERC-20.
type Asset struct {
	Address  common.Address // zero for ETH
	Symbol   string
	Decimals uint8
}

// Ether is the chain's own coin.
var Ether = Asset{Symbol: "ETH", Decimals: 18}

// Native tells whether a is ETH.
func (a Asset) Native() bool { return a.Address == common.Address{} }

// Payable lists what an action may be read to pay in: the listed assets, and the DAO's own token, which the treasury may
// hold too.
func (d DAO) Payable() []Asset {
	if slices.Contains(d.Assets, d.Token) {
		return d.Assets
	}
	return append(slices.Clip(d.Assets), d.Token)
}

// Asset returns the asset at an address, of those in Payable.
func (d DAO) Asset(a common.Address) (Asset, bool) {
	for _, x := range d.Payable() {
		if x.Address == a {
			return x, true
		}
	}
	return Asset{}, false
}

// AssetNamed returns the listed asset with a symbol or an address in hex.
func (d DAO) AssetNamed(s string) (Asset, bool) {
	for _, x := range d.Assets {
		if x.Symbol == s || strings.EqualFold(x.Address.Hex(), s) && !x.Native() {
			return x, true
		}
	}
	return Asset{}, false
}

// Number is a proposal's short name, such as BP-7.
func (d DAO) Number(id Uint) string {
	s := id.String()
	if len(s) > 12 {
		s = s[:6] + "…" + s[len(s)-4:]
	}
	return d.Prefix + "-" + s
}
