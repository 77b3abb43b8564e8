package views

import (
	"github.com/a-h/templ"
	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
)

func statement() models.Statement {
	return models.Statement{
		Account: holder, Number: 2, Signature: models.Data{1}, Block: 24_000_000, Received: now - 86_400,
		Sentence: "I read every line that a grant pays for, and vote against what can't be run.",
		Text:     "## How I vote\n\nI vote **for** work whose results others can run.\n\n- Code under an open licence\n- Data with its history\n\nI work for nobody whom this DAO pays.",
	}
}

// addDelegates adds delegates' pages with all that they may show.
func addDelegates(m map[string]templ.Component) {
	in := signedIn()
	for _, o := range models.DelegateOrders() {
		f := models.DelegateFilter{Order: o, Stated: o == models.ByVoted, Seed: 7, Search: "open"}
		m["delegates-"+string(o)] = Delegates(page(), DelegatesData{
			Filter: f, List: List[models.Delegate]{Rows: delegates(), Page: 1, Size: 3, Total: 12}, Delegates: 186, Delegated: grad(38_200_000), Supply: grad(100_000_000),
			Statements: map[common.Address]models.Statement{holder: statement(), other: {Sentence: "\u202e<b>x", Signature: models.Data{1}}},
		})
	}
	m["delegates-drawn"] = Delegates(page(), DelegatesData{
		Filter: models.DelegateFilter{Order: models.ByLot, Seed: 7}, List: List[models.Delegate]{Rows: delegates(), Page: 1, Size: 3, Total: models.DrawLimit}, Delegates: 9_000,
	})
	m["delegates-unstated"] = Delegates(page(), DelegatesData{Filter: models.DelegateFilter{Stated: true}})
	d := delegateData()
	d.Statement = statement()
	d.Conduct = models.Conduct{Votes: 61, Reasons: 12, Sided: 40, With: 31, Late: 783, Own: 2}
	d.Grants = List[models.Grant]{Rows: []models.Grant{granted().Grant}, Total: 3}
	d.Proposals = []models.Proposal{open()}
	d.Chart = models.Chart{From: now - 31_536_000, Until: now, Points: []models.Point{
		{Time: now - 40_000_000, Votes: grad(100)}, {Time: now - 9_000_000, Block: 23_000_000, Votes: grad(4_204_300)}, {Time: now - 5_000, Block: 24_600_000, Votes: grad(2_102_150)},
	}}
	d.Delegators.Size, d.Delegators.Page = 2, 3
	m["delegate-whole"] = Delegate(in, d)
	d.Own = &models.Holder{Account: reader, Balance: grad(12_450), Delegate: holder}
	sampled := d.Chart
	sampled.Sampled = true
	for i := range uint64(100) {
		sampled.Points = append(sampled.Points, models.Point{Time: now - 4_000 + i, Block: 24_600_001 + i, Votes: grad(i)})
	}
	d.Chart = sampled
	m["delegate-whole-given"] = Delegate(in, d)
	back := delegateData()
	back.Statement = models.Statement{Account: holder, Number: 3, Signature: models.Data{1}}
	m["delegate-back"] = Delegate(page(), back)
	own := delegateData()
	own.Delegate, own.Statement = delegates()[2], statement()
	own.Own = &models.Holder{Account: reader}
	m["delegate-own"] = Delegate(in, own)
	m["statements"] = Statements(page(), StatementsData{Account: holder, Versions: []models.Statement{{Account: holder, Number: 3, Received: now}, statement()}})
	gone := delegateData()
	gone.Statement, gone.Moderates = statement(), true
	gone.Hidden = models.Moderation{Number: 3, Subject: models.Stated(holder), Kind: models.Hide, Reason: "Names a private person.", Moderator: other, Time: now - 500}
	m["delegate-hidden"] = Delegate(in, gone)
	m["statements-hidden"] = Statements(page(), StatementsData{Account: holder, Hidden: gone.Hidden})

	writing := statement()
	writing.Account, writing.Number, writing.Signature = reader, 3, nil
	typed := map[string]string{"sentence": writing.Sentence}
	m["statement"] = Statement(in, StatementData{Writing: writing, Standing: statement(), Typed: typed})
	m["statement-new"] = Statement(in, StatementData{Writing: models.Statement{Account: reader, Number: 1}, Problems: models.Statement{}.Check(models.Statement{}), Typed: typed})
	m["statement-wrong"] = Statement(in, StatementData{Writing: writing, Checked: true, Problems: []models.Invalid{{Field: "sentence", Reason: "is empty"}, {Field: "text", Reason: "is empty"}}, Typed: typed})
	m["statement-back"] = Statement(in, StatementData{Writing: models.Statement{Account: reader, Number: 3}, Standing: statement(), Typed: typed})
	m["statement-same"] = Statement(in, StatementData{Writing: writing, Standing: statement(), Problems: []models.Invalid{{Field: "text", Reason: "is what you signed last"}}, Typed: typed})
	m["statement-hidden"] = Statement(in, StatementData{Writing: writing, Standing: statement(), Typed: typed, Hidden: gone.Hidden})
	m["statement-poor"] = Statement(in, StatementData{Writing: writing, Refusal: &models.Refusal{Reason: "This account holds no tokens.", Next: "Hold some."}, Typed: typed})
}
