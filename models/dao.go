package models

import (
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"backprop/decode"
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

	Family       Family          // whose contract the governor is
	Version      string          // as the governor says it; empty when it doesn't
	TimelockKind TimelockKind    // who executes
	Grace        uint64          // seconds that a queued proposal stays executable after its eta; 0 is for ever
	TokenKind    TokenKind       // how the token keeps votes
	QuorumRule   QuorumRule      // how the quorum at a snapshot is known
	SuperQuorum  bool            // a proposal may pass before its deadline
	LateQuorum   bool            // a quorum reached late extends the vote
	Guarded      bool            // an account may cancel other people's proposals
	Whitelist    bool            // Bravo: accounts on a list may propose without votes, and only the guardian cancels theirs
	Stored       bool            // the governor keeps proposals' actions, so that calls may name the id alone
	Sequential   bool            // ids count 1, 2, 3; otherwise they are hashes or the governor's own count
	Settings     map[string]Uint // parameters as asked when the DAO was found, for those that no event has said since
	CancelRule   CancelRule      // who may cancel besides a guardian
	ById         bool            // cancel names the id alone, though proposals are OpenZeppelin's
	Funded       bool            // execute must be sent the ETH that the actions carry
	Ballots      Ballots         // how what accounts signed is taken
	Findings     []Finding       // what could not be established

	Escrow      common.Address // GrantEscrow; zero when the DAO has none
	Distributor common.Address // RewardDistributor; zero when the DAO has none

	Trusted   []common.Address `json:"-"` // that the operator says may have roles of the timelock
	Functions *decode.Library  `json:"-"` // that calls are read with, of the operator's ABIs too; nil for the bundled ones
}

// Family is whose contract a governor is.
type Family string

const (
	OpenZeppelin Family = "openzeppelin" // Governor 4.x or 5.x
	Bravo        Family = "bravo"        // Compound's GovernorBravo
	Alpha        Family = "alpha"        // Compound's GovernorAlpha
)

// TimelockKind is what stands between an approved proposal and its execution.
type TimelockKind string

const (
	Controller TimelockKind = "controller" // OpenZeppelin's TimelockController
	Compound   TimelockKind = "compound"   // Compound's Timelock
	Direct     TimelockKind = "none"       // the governor executes by itself
)

// TokenKind is how a token keeps votes.
type TokenKind string

const (
	ERC20Votes  TokenKind = "erc20votes"
	ERC721Votes TokenKind = "erc721votes"
	CompVotes   TokenKind = "comp" // getPriorVotes, as Compound's and Uniswap's tokens
)

// QuorumRule is how the quorum at a snapshot is known.
type QuorumRule string

const (
	Fraction QuorumRule = "fraction" // a share of the supply at the snapshot, from events
	Present  QuorumRule = "present"  // a share of the supply at the snapshot, by the numerator of today: OpenZeppelin before 4.7.2
	Asked    QuorumRule = "asked"    // the governor's answer for the snapshot
)

// Treasury is the account whose money a proposal moves: the timelock, or the governor where there is none.
func (d DAO) Treasury() common.Address {
	if d.Timelock == (common.Address{}) {
		return d.Governor
	}
	return d.Timelock
}

// Grants tells whether the DAO has an escrow, so that it can make grants.
func (d DAO) Grants() bool { return d.Escrow != (common.Address{}) }

// Reads tells whether a record of d is one of other too: whether both read the same from the same chain.
func (d DAO) Reads(other DAO) bool {
	return d.Genesis == other.Genesis && d.Governor == other.Governor && d.Timelock == other.Timelock && d.Token == other.Token &&
		d.First == other.First && d.Clock == other.Clock && d.CountingMode == other.CountingMode && d.QuorumDivisor == other.QuorumDivisor &&
		d.Family == other.Family && d.TimelockKind == other.TimelockKind && d.Grace == other.Grace && d.TokenKind == other.TokenKind &&
		d.QuorumRule == other.QuorumRule && d.Escrow == other.Escrow && d.Distributor == other.Distributor && slices.Equal(d.Assets, other.Assets)
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

// Moment is one instant as the contracts tell time.
type Moment struct {
	Clock uint64 // the governor's timepoint: Unix seconds or a block's number
	Time  uint64 // Unix seconds
}

// Moment is when a block was made.
func (d DAO) Moment(b Block) Moment { return Moment{d.Timepoint(b), b.Time} }

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
