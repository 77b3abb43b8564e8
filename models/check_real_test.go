package models

import (
	"fmt"
	"strings"
	"testing"

	"backprop/decode/decodetest"
)

// ens is the DAO that the real proposals are of, with what it held in the order of millions.
func ens() Examination {
	d := gradientAt()
	d.Token.Symbol, d.Assets[1].Symbol, d.Prefix = "ENS", "USDC", "EP"
	x := Examination{DAO: d, Now: Block{Number: 24_000_000, Time: 1_770_000_000}, Shifts: Shifts{Whole: true}}
	for _, a := range d.Payable() {
		x.Balances = append(x.Balances, Payment{Asset: a})
	}
	x.Balances[0].Amount = grad(60_000)
	x.Balances[1].Amount = coins(20_000_000)
	x.Balances[2].Amount = grad(9_000_000)
	return x
}

func realProposals(t testing.TB) map[string]Proposal {
	reals, err := decodetest.Real("..")
	if err != nil {
		t.Fatal(err)
	}
	list := map[string]Proposal{}
	for i, x := range reals {
		p := Proposal{At: At{Block: 23_900_000, Time: 1_769_000_000}, ID: U(uint64(i) + 1), Snapshot: 1_769_900_000, Description: x.Text, Title: ParseDescription(x.Text).Title, Standing: Standing{Deadline: 1_780_000_000}}
		for _, c := range x.Calls {
			value, _ := FromBig(c.Value)
			p.Actions = append(p.Actions, Action{Target: c.Target, Calldata: c.Calldata, Value: value})
		}
		list[x.Name] = p
	}
	return list
}

// rightly are the checks of real proposals that fail for what is so: the treasury lets a contract take all its USDC for ever, and makes
// another a proposer of the timelock, and neither contract is named in the text.
var rightly = map[string]CheckName{"ep-5-22": AllowanceCheck, "ep-6-48": RoleCheck}

// Of the real proposals, which are honest, no check fails but for what is so.
func TestRealProposalsDoNotFail(t *testing.T) {
	var b strings.Builder
	wrong, tally := 0, map[Result]int{}
	for name, p := range realProposals(t) {
		x := ens()
		x.Proposal = p
		fmt.Fprintf(&b, "%s %s\n", name, p.Title)
		for _, c := range x.Checks() {
			tally[c.Result]++
			if c.Result == Fail && rightly[name] != c.Name {
				wrong++
			}
			if c.Result == Fail || c.Result == Warn {
				fmt.Fprintf(&b, "    %s %s: %.300s\n", c.Result, c.Name, c.Reason)
			}
		}
	}
	fmt.Fprintf(&b, "18 proposals: %v, %d fail wrongly", tally, wrong)
	t.Log("\n" + b.String())
	if wrong > 0 {
		t.Errorf("%d checks fail wrongly", wrong)
	}
}

// BenchmarkChecksOfLargest decodes and checks the largest real proposal, calls within calls and all.
func BenchmarkChecksOfLargest(b *testing.B) {
	x := ens()
	x.Proposal = realProposals(b)["ep-6-23"]
	b.SetBytes(int64(len(x.Proposal.Actions[0].Calldata)))
	n := 0
	for b.Loop() {
		n = len(x.Checks())
	}
	b.ReportMetric(float64(n), "checks")
}
