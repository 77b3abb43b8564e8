package views

import (
	"strconv"

	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
)

// ReconciliationData is how the record and the chain were held together.
type ReconciliationData struct {
	Last       models.Reconciliation   // the newest run; zero where there was none
	Runs       []models.Reconciliation // the newest, newest first
	Proposals  List[models.Proposal]
	Reconciled map[models.Uint]models.Reconciled // of those proposals
}

// verdict is what came of the newest run, in a few words, and how it is shown.
func (d ReconciliationData) verdict() (kind, icon, words string) {
	switch r := d.Last; {
	case r.Number == 0:
		return "", "clock", "Not held together yet."
	case r.Differences > 0:
		return "bad", "bad", "The record and the chain differ in " + many(int(r.Differences), "value", "values") + "."
	case !r.Complete():
		return "", "clock", "Held together in part, without a difference."
	}
	return "good", "tick", "The record says what the chain says."
}

// meaning is what the verdict means and what is next.
func (d ReconciliationData) meaning() string {
	r := d.Last
	switch {
	case r.Number == 0:
		return "It is done once the record has read the chain up to its newest block. The operator of this site sets how often (--verify-every); backprop verify does it now, against any node."
	case r.Differences > 0:
		return "Trust the chain: each value below can be asked for there. An operator has to look; backprop reindex builds the record again from the chain."
	case !r.Complete():
		return "What stopped it: " + r.Failure
	}
	return "Each of " + count(r.Compared) + " values was held against the contracts' own answers at one block, or against what the facts add up to, and every block that a fact is from was read and proved again."
}

// stopped says why the newest try tells nothing; empty where it does.
func (d ReconciliationData) stopped() string {
	if len(d.Runs) == 0 || d.Runs[0].Number <= d.Last.Number {
		return ""
	}
	return "It was tried again at block " + count(d.Runs[0].Block) + ", and could not be completed: " + d.Runs[0].Failure
}

// partWords are what a part of a run is about.
var partWords = map[string]string{
	"votes": "Votes", "proposals": "Proposals", "weights": "Past voting weights", "accounts": "Accounts' tokens, votes and delegates",
	"supplies": "The token's supply, then and now", "treasury": "The treasury's balances", "parameters": "Settings of governor and timelock",
	"roles": "Roles of the timelock", "operations": "Operations of the timelock", "grants": "Grants and milestones", "programs": "Programs and budgets",
	"rounds": "Rewards", "totals": "Totals that pages show", "blocks": "Blocks read again, with all that they said", "kept": "Headers of the newest blocks",
	"ledger": "The ledger of treasury, escrow and distributor",
}

func partName(name string) string {
	if words, ok := partWords[name]; ok {
		return words
	}
	return capital(name)
}

// agreement is what came of something that was compared.
func agreement(compared, differences uint64) label {
	switch {
	case differences > 0:
		return label{class: "challenged", icon: "bad", word: many(int(differences), "difference", "differences")}
	case compared == 0:
		return label{class: "pending", icon: "clock", word: "Not yet"}
	}
	return label{class: "executed", icon: "tick", word: "Equal"}
}

// variancePath is the page that a difference is about; empty where it has none.
func variancePath(subject string) string {
	for _, start := range []string{"proposals", "delegates", "grants", "programs", "rewards"} {
		if under("/"+subject, "/"+start) {
			return "/" + subject
		}
	}
	return map[string]string{"treasury": "/treasury", "escrow": "/treasury#grants", "parameters": "/record#rules", "record": "/record"}[subject]
}

func (d ReconciliationData) pagePath(step int) string {
	n := max(1, d.Proposals.Page) + step
	if n < 1 || n > d.Proposals.pages() {
		return ""
	}
	return "/reconciliation?page=" + strconv.Itoa(n) + "#proposals"
}

// reconciliationDocument is a run as JSON. Amounts are decimal digits, since JSON has no such numbers.
type reconciliationDocument struct {
	Block       uint64           `json:"block"`
	Hash        common.Hash      `json:"blockHash"`
	Time        uint64           `json:"blockTime"` // Unix seconds, as the next
	Checked     uint64           `json:"checkedAt"`
	Complete    bool             `json:"complete"`
	Failure     string           `json:"failure,omitempty"`
	Questions   uint64           `json:"questions"`
	Compared    uint64           `json:"compared"`
	Differences uint64           `json:"differences"`
	Values      []differenceRow  `json:"differing"` // the first of many
	Balances    []balanceRow     `json:"balances"`
	Parts       []reconciledPart `json:"parts"`
}

type differenceRow struct {
	Subject string `json:"subject"`
	What    string `json:"what"`
	Record  string `json:"record"`
	Chain   string `json:"chain"`
	Against string `json:"against"` // "chain" or "its facts"
}

type balanceRow struct {
	Account string              `json:"account"`
	Symbol  string              `json:"symbol"`
	Token   common.AddressEIP55 `json:"token"` // zero for ETH
	Record  string              `json:"record"`
	Chain   string              `json:"chain"`
	Equal   bool                `json:"equal"`
}

type reconciledPart struct {
	Name        string `json:"name"`
	Things      uint64 `json:"things"`
	Compared    uint64 `json:"compared"`
	Differences uint64 `json:"differences"`
}

// ReconciliationDocument is a run as a document.
func ReconciliationDocument(r models.Reconciliation) any {
	d := reconciliationDocument{
		Block: r.Block, Hash: r.Hash, Time: r.Time, Checked: r.Ended, Complete: r.Complete(), Failure: r.Failure,
		Questions: r.Asked, Compared: r.Compared, Differences: r.Differences,
		Values: []differenceRow{}, Balances: []balanceRow{}, Parts: []reconciledPart{},
	}
	for _, v := range r.Variances {
		d.Values = append(d.Values, differenceRow{v.Subject, v.What, v.Record, v.Chain, v.Other()})
	}
	for _, h := range r.Holdings {
		d.Balances = append(d.Balances, balanceRow{h.Subject, h.Asset.Symbol, common.AddressEIP55(h.Asset.Address), h.Record.String(), h.Chain, h.Agrees()})
	}
	for _, p := range r.Parts {
		d.Parts = append(d.Parts, reconciledPart(p))
	}
	return d
}

func differsClaim(n uint64) string {
	return "The record and the chain differ in " + many(int(n), "value", "values") + "."
}

// firstOf says how many of all are shown.
func firstOf(shown int, all uint64) string {
	if uint64(shown) < all {
		return "the first " + count(shown) + " of " + count(all)
	}
	return many(shown, "value", "values")
}

func chainAmount(h models.ReconciledBalance) string {
	if n, err := models.ParseUint(h.Chain); err == nil {
		return amount(h.Asset, n)
	}
	return plain(h.Chain)
}

func balanceOutcome(h models.ReconciledBalance) label {
	if h.Agrees() {
		return agreement(1, 0)
	}
	return label{class: "challenged", icon: "bad", word: "Different"}
}

// partOutcome is what came of a part. One in which there was nothing to compare is no difference.
func partOutcome(x models.ReconciledPart) label {
	if x.Compared == 0 && x.Differences == 0 {
		return label{class: "pending", icon: "note", word: "None there"}
	}
	return agreement(x.Compared, x.Differences)
}

func runOutcome(r models.Reconciliation) label {
	if r.Differences == 0 && !r.Complete() {
		return label{class: "pending", icon: "clock", word: "Not completed"}
	}
	return agreement(r.Compared, r.Differences)
}

// comparisonLine is the command that holds a record against the chain.
func comparisonLine() string {
	return "backprop verify --rpc $ETH_RPC_URL"
}
