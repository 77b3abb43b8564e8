package views

import (
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
)

// LedgerEntry is an entry as the JSON export has it. Amounts are exact, in decimal and in the smallest unit.
type LedgerEntry struct {
	Block        uint64  `json:"block"`
	Log          *uint   `json:"log"`             // null for what has no event
	Since        *uint64 `json:"since,omitempty"` // of what has none: it moved after this block
	Time         string  `json:"time"`
	Account      string  `json:"account"`
	Address      string  `json:"address"`
	Asset        string  `json:"asset"`
	AssetAddress string  `json:"assetAddress"` // zero is the chain's own coin
	Direction    string  `json:"direction"`
	Amount       string  `json:"amount"`
	Units        string  `json:"units"`
	Balance      *string `json:"balance"` // null while it is not known
	Kind         string  `json:"kind"`
	Counterparty *string `json:"counterparty"`
	Transaction  *string `json:"transaction"`
	Proposal     *string `json:"proposal"`
	Grant        *uint64 `json:"grant"`
	Milestone    *uint64 `json:"milestone"` // counted from 1
	Round        *uint64 `json:"round"`
	Title        string  `json:"title,omitempty"`
}

// LedgerFile is what stands before the entries.
type LedgerFile struct {
	DAO      string `json:"dao"`
	ChainID  uint64 `json:"chainId"`
	Treasury string `json:"treasury"`
	Block    uint64 `json:"block"`
	Hash     string `json:"blockHash"`
	Time     string `json:"time"`
}

// LedgerHead says of what and as of when an export is.
func LedgerHead(p Page) LedgerFile {
	return LedgerFile{p.DAO.Name, p.DAO.ChainID, p.DAO.Treasury().Hex(), p.Block.Number, p.Block.Hash.Hex(), rfc3339(p.Block.Time)}
}

// LedgerObject is an entry of the JSON export.
func LedgerObject(d models.DAO, e models.Entry) LedgerEntry {
	a := d.AssetAt(e.Asset)
	x := LedgerEntry{
		Block: e.Block, Time: rfc3339(e.Time), Account: string(d.Book(e.Account)), Address: e.Account.Hex(), Asset: a.Symbol, AssetAddress: e.Asset.Hex(),
		Direction: string(models.In), Amount: a.Decimal(e.Amount), Units: e.Amount.String(), Kind: string(e.Kind), Title: e.Title,
		Grant: some(e.GrantID), Milestone: some(e.Milestone), Round: some(e.Round),
	}
	if e.Out {
		x.Direction = string(models.Out)
	}
	if index, ok := e.Log(); ok {
		x.Log = &index
	} else {
		x.Since = &e.Since
	}
	if e.Known {
		x.Balance = text1(a.Decimal(e.Balance))
	}
	if e.Other != (common.Address{}) {
		x.Counterparty = text1(e.Other.Hex())
	}
	if e.Tx != (common.Hash{}) {
		x.Transaction = text1(e.Tx.Hex())
	}
	if !e.ProposalID.IsZero() {
		x.Proposal = text1(e.ProposalID.String())
	}
	return x
}

// some is a number, or nil for none.
func some(n uint64) *uint64 {
	if n == 0 {
		return nil
	}
	return &n
}

func text1(s string) *string { return &s }

var ledgerColumns = []string{
	"time", "block", "log", "since_block", "account", "account_address", "asset", "asset_address", "in", "out", "balance", "kind", "counterparty",
	"transaction", "proposal", "grant", "milestone", "round", "title",
}

// LedgerColumns is the first line of the CSV export.
func LedgerColumns() string { return strings.Join(ledgerColumns, ",") + "\r\n" }

// LedgerLine is an entry of the CSV export.
func LedgerLine(d models.DAO, e models.Entry) string {
	x := LedgerObject(d, e)
	in, out := x.Amount, ""
	if e.Out {
		in, out = "", x.Amount
	}
	log, since := "", ""
	if x.Log != nil {
		log = strconv.FormatUint(uint64(*x.Log), 10)
	} else {
		since = strconv.FormatUint(e.Since, 10)
	}
	cells := []string{
		x.Time, strconv.FormatUint(x.Block, 10), log, since, x.Account, x.Address, x.Asset, x.AssetAddress, in, out, orEmpty(x.Balance), x.Kind,
		orEmpty(x.Counterparty), orEmpty(x.Transaction), orEmpty(x.Proposal), orZero(x.Grant), orZero(x.Milestone), orZero(x.Round), x.Title,
	}
	for i := range cells {
		cells[i] = csvCell(cells[i])
	}
	return strings.Join(cells, ",") + "\r\n"
}

func orEmpty(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}

func orZero(n *uint64) string {
	if n == nil {
		return ""
	}
	return strconv.FormatUint(*n, 10)
}
