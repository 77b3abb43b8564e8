package views

import (
	"github.com/a-h/templ"
	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
)

func addProofs(m map[string]templ.Component) {
	p := page()
	p.Block.Hash = common.HexToHash("0x5d2e6b1c9f0a4c7d8e3b2a1f0c9d8e7b6a5f4e3d2c1b0a9f8e7d6c5b4a392817")
	x := models.Prover{DAO: p.DAO, Block: p.Block}
	o := inState(models.Queued).Proposal
	d := ProofData{Of: "BP-47", Back: "/proposals/47", Sections: []ProofSection{
		{ID: "facts", Title: "Result and dates", Proofs: x.Proposal(o)},
		{ID: "votes", Title: "Votes", Words: "Each vote.", Proofs: x.Voters(o, 2)},
		{ID: "history", Title: "What was paid"},
		{ID: "holders", Title: "Holders", Proofs: x.Transfers()},
	}}
	o.Actions = append(o.Actions, models.Action{Target: other, Calldata: make([]byte, 9_000)})
	d.Sections[0].Proofs = append(d.Sections[0].Proofs, x.Proposal(o)...)
	m["proof"] = Proof(p, d)
	shown := page()
	shown.Proof = "/proof?page=2"
	m["home-proved"] = Home(shown, home())
	m["reconciliation-none"] = Reconciliation(page(), ReconciliationData{})
	m["reconciliation"] = Reconciliation(page(), reconciliation())
	bad, loud := reconciliation(), page()
	loud.Differs = 2
	bad.Last.Differences = 1_400
	bad.Last.Variances = []models.Variance{
		{Subject: "proposals/47", What: "votes for", Record: "7", Chain: "9"}, {Subject: "totals", What: "holders", Record: "7", Chain: "9", Facts: true},
	}
	bad.Last.Holdings[0].Chain = "none (execution reverted)"
	bad.Runs = append(bad.Runs, bad.Last)
	m["reconciliation-differs"] = Reconciliation(loud, bad)
	part := reconciliation()
	part.Last.Failure = "accounts: the node no longer keeps the state of the block."
	part.Runs = append(part.Runs, part.Last)
	m["reconciliation-part"] = Reconciliation(page(), part)
}

func reconciliation() ReconciliationData {
	o := inState(models.Queued).Proposal
	run := models.Reconciliation{
		Number: 3, Block: 24_631_800, Time: now - 900, Began: now - 890, Ended: now - 600, Asked: 40_120, Compared: 90_411,
		Parts:    []models.ReconciledPart{{Name: "votes", Things: 412, Compared: 2_472}, {Name: "rounds"}, {Name: "accounts", Things: 9, Compared: 60, Differences: 2}},
		Holdings: []models.ReconciledBalance{{Subject: "treasury", Asset: dusd, Record: usd(40_000), Chain: usd(40_000).String()}},
	}
	return ReconciliationData{
		Last: run, Runs: []models.Reconciliation{run, run}, Proposals: List[models.Proposal]{Rows: []models.Proposal{o, open()}, Size: 1, Page: 1, Total: 2},
		Reconciled: map[models.Uint]models.Reconciled{o.ID: {ProposalID: o.ID, Block: 24_631_800, Time: now - 900, Compared: 61}},
	}
}
