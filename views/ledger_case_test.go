package views

import (
	"encoding/csv"
	"strings"
	"testing"

	"github.com/a-h/templ"
	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
)

// booked are entries of every kind.
func booked() (list []models.Entry) {
	d := page().DAO
	for i, k := range models.MovementKinds() {
		m := models.Movement{
			Block: 24_631_000 - uint64(i), Place: uint64(i + 1), Account: d.Treasury(), Asset: dusd.Address, Tx: common.Hash{byte(i + 1)}, Time: page().Block.Time - uint64(i)*86_400,
			Out: i%2 == 0, Amount: models.U(71_400_000_000), Other: other, Kind: k, Balance: models.U(4_182_310_550_000), Known: true,
		}
		e := models.Entry{Movement: m}
		switch k {
		case models.MovedPayment:
			e.ProposalID, e.Title = models.U(43), "Mirror and pin 40 TB"
		case models.MovedGrant, models.MovedMilestone, models.MovedSettlement, models.MovedReturn:
			e.GrantID, e.Milestone, e.ProposalID, e.Title = 5, 2, models.U(38), "An \u202eevil title"
		case models.MovedRound, models.MovedReward:
			e.Round, e.ProposalID = 1, models.U(39)
		case models.MovedDeposit, models.MovedUnlocated, models.MovedOpening:
			e.Asset, e.Place, e.Tx, e.Other, e.Since = common.Address{}, 0, common.Hash{}, common.Address{}, 24_000_000
			e.Known = k != models.MovedUnlocated
		}
		list = append(list, e)
	}
	return list
}

func addLedger(m map[string]templ.Component) {
	months := []models.Month{202603, 202602, 202601}
	sum := models.LedgerSum{Entries: 214, Assets: []models.AssetSum{{Asset: dusd, In: models.U(5_000_000_000_000), Out: models.U(817_689_450_000)}}}
	d := LedgerData{Months: months, Sum: sum, Rows: booked(), HasOlder: true}
	m["ledger"] = Ledger(page(), d)
	d.Filter = models.LedgerFilter{Account: page().DAO.Treasury(), Asset: dusd, Way: models.Out, Kind: models.MovedGrant, Proposal: models.U(43), Grant: 5, From: 202601, Until: 202603}
	d.HasNewer, d.Wrong = true, true
	m["ledger-filtered"] = Ledger(signedIn(), d)
	m["ledger-none"] = Ledger(page(), LedgerData{Months: months, Filter: models.LedgerFilter{Kind: models.MovedBurn}})
	m["ledger-beyond"] = Ledger(page(), LedgerData{Months: months, Older: booked()[0].Key()})
	m["ledger-empty"] = Ledger(Page{DAO: page().DAO}, LedgerData{})
	flow := func(k models.MovementKind, out bool) models.Flow {
		return models.Flow{Month: 202602, Kind: k, Out: out, Amount: models.U(71_400_000_000), Entries: 3}
	}
	m["month"] = Month(page(), MonthData{Month: 202602, First: 202601, Last: 202603, Sheets: []models.Sheet{
		{
			Account: models.BookTreasury, Asset: dusd, Opening: models.U(4_000_000_000_000), Closing: models.U(4_000_000_000_000), OpeningKnown: true, ClosingKnown: true, Entries: 6,
			In: []models.Flow{flow(models.MovedDeposit, false)}, Out: []models.Flow{flow(models.MovedPayment, true)}, SumIn: models.U(71_400_000_000), SumOut: models.U(71_400_000_000),
		},
		{Account: models.BookTreasury, Asset: models.Ether, ClosingKnown: true},
	}})
	m["month-last"] = Month(page(), MonthData{Month: 202603, First: 202603, Last: 202603})
}

// A spreadsheet reads back what was written, and runs none of it.
func TestLedgerLine(t *testing.T) {
	d := page().DAO
	e := booked()[0]
	for _, title := range []string{"plain", "=HYPERLINK(\"x\")", "+1", "-1", "@SUM(A1)", "a,b", "two\r\nlines", "quoted \"so\"", "\t=1", "'", ""} {
		e.Title = title
		rows, err := csv.NewReader(strings.NewReader(LedgerColumns() + LedgerLine(d, e))).ReadAll()
		if err != nil || len(rows) != 2 || len(rows[1]) != len(ledgerColumns) {
			t.Fatalf("%q: %v %v", title, rows, err)
		}
		got := rows[1][len(ledgerColumns)-1]
		if strings.IndexAny(got, "=+-@\t\r") == 0 || strings.TrimPrefix(got, "'") != strings.TrimPrefix(strings.ReplaceAll(title, "\r\n", "\n"), "'") {
			t.Errorf("%q is written as %q", title, got)
		}
		if rows[1][9] != "71400" || rows[1][8] != "" || rows[1][10] != "4182310.55" {
			t.Errorf("in %q, out %q, balance %q", rows[1][8], rows[1][9], rows[1][10])
		}
	}
}

// Every kind has its name, wherever it is named.
func TestKindsAreNamed(t *testing.T) {
	for _, k := range models.MovementKinds() {
		if kindNames[k] == "" || entryAlone(models.Movement{Kind: k}) == "" {
			t.Errorf("%q has no name", k)
		}
	}
}
