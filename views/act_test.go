package views

import (
	"context"
	"html"
	"strings"
	"testing"

	"github.com/a-h/templ"
	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
)

// granting is a page of a DAO with an escrow and a distributor.
func granting() Page {
	p := page()
	p.DAO.Escrow, p.DAO.Distributor = common.HexToAddress("0xe5c0"), common.HexToAddress("0xd157")
	return p
}

func planned() models.Plan {
	return models.Plan{
		Application: "K7/1", Program: 3, Title: "A speech corpus", Track: models.Datasets, Summary: "Audio.", Reason: "None exists.", Team: "Two people.",
		Licence: "CC-BY-4.0", Payee: other.Hex(), Asset: "DUSD",
		Milestones: []models.Part{{Title: "Manifest", Amount: "4000", Days: "30", Criteria: []string{"Published"}}, {Title: "Audio", Amount: "8000", Days: "90", Criteria: []string{"Published"}}},
		Budget:     []models.Cost{{Item: "Work", Amount: "12000"}},
	}
}

func offered() models.Offer {
	return models.Offer{
		Program: 3, Payee: other, Token: dusd.Address, Document: planned().Document().Hash(), Required: 2, Reviewers: []common.Address{reader, holder, common.HexToAddress("0x77")},
		Milestones: []models.Tranche{{Amount: usd(4_000), Due: 30 * 86_400}, {Amount: usd(8_000), Due: 90 * 86_400}},
	}
}

func acting(p Page, a models.Act) models.Effect {
	e := models.Effect{Kind: models.Acts, Act: a, Action: models.Action{Target: p.DAO.Escrow, Calldata: models.Data{1, 2, 3, 4}}, Contract: "Grant escrow", Function: "f()"}
	if token, amount, ok := models.Takes(a); ok {
		e.Payment = models.Payment{Asset: listedAsset(p.DAO, token), Recipient: p.DAO.Escrow, Amount: amount}
	}
	return e
}

// words are the text of a component, without its tags, in one line.
func words(t *testing.T, c templ.Component) string {
	t.Helper()
	var b strings.Builder
	if err := c.Render(context.Background(), &b); err != nil {
		t.Fatal(err)
	}
	var out strings.Builder
	for rest := b.String(); rest != ""; {
		text, after, _ := strings.Cut(rest, "<")
		out.WriteString(text)
		_, rest, _ = strings.Cut(after, ">")
	}
	return strings.ReplaceAll(html.UnescapeString(strings.Join(strings.Fields(out.String()), " ")), nbsp, " ")
}

func TestActSentences(t *testing.T) {
	p := granting()
	disputed := models.Grant{
		At: models.At{Time: now - 40*86_400}, ID: 4, Payee: other, Token: dusd.Address, Title: "A corpus", Status: models.GrantActive, AcceptedAt: now - 30*86_400,
		Terms:      models.Terms{ReviewWindow: 7 * 86_400, DisputeTimeout: 45 * 86_400, ChallengeWindow: 3 * 86_400, Grace: 14 * 86_400},
		Milestones: []models.Milestone{{Amount: usd(10), Final: models.Paid}, {Position: 1, Amount: usd(500), Attempt: 1, SubmittedAt: now - 5*86_400, ChallengedAt: now - 86_400}},
	}
	k := Known{Grants: map[uint64]models.Grant{4: disputed}, Programs: map[uint64]models.Program{3: {ID: 3, Name: "Open data"}}, Text: true, Documents: []models.Document{planned().Document()}}
	budget := models.Program{Name: "Open <data>", Track: models.Datasets, Terms: models.Terms{Objection: 250}, Budgets: []models.Budget{{Token: dusd.Address, Cap: usd(90_000)}, {Cap: grad(3)}}}
	small := offered()
	small.Milestones = []models.Tranche{{Amount: usd(4_001), Due: 30 * 86_400}}
	lost := offered()
	lost.Document[0] ^= 1
	for _, c := range []struct {
		act   models.Act
		says  []string
		omits string
	}{
		{models.CreateGrant{Offer: offered()}, []string{"Grant 12,000.00 DUSD to", "in 2 milestones, from Open data (program 3)", "2 of 3 reviewers", "1. 4,000.00 DUSD, due 30 days after acceptance", "are those of the plan below"}, "not what its plan"},
		{models.CreateGrant{Offer: small}, []string{"The grant is not what its plan says", "2 milestones, the action 1", "Milestone 1 is planned at 4,000 DUSD, the action pays 4,001 DUSD"}, "are those of the plan"},
		{models.CreateGrant{Offer: lost}, []string{"No plan stands in the proposal's text"}, "are those of the plan"},
		{models.CreateProgram{Program: budget}, []string{"Open the program “Open <data>”", "up to 90,000.00 DUSD and up to 3.0000 ETH", "90,000.00 DUSD in all, paid included", "2.5 % of all votes", "No rules stand in"}, ""},
		{models.ChangeProgram{Program: models.Program{ID: 3, Name: "Closed data"}}, []string{"Set the rules of Open data (program 3) anew", "“Closed data”", "may commit nothing"}, ""},
		{models.CloseProgram{ID: 3}, []string{"Close Open data (program 3)"}, ""},
		{models.CancelGrant{Grant: 4, Settlement: usd(7)}, []string{"Stop grant 4", "may claim 7.00 DUSD as a settlement", "A corpus"}, "not in the record"},
		{models.CancelGrant{Grant: 5, Settlement: usd(7)}, []string{"7,000,000 of the smallest unit of its token", "not in the record"}, ""},
		{models.CancelGrant{Grant: 4}, []string{"all the rest goes back"}, "settlement"},
		{models.ResolveMilestone{Grant: 4, Position: 1, Resolution: models.ResolvedPart, Amount: usd(100)}, []string{"Pay 100.00 DUSD for milestone 2 of grant 4", "If the DAO decides nothing, the payee is paid", "500.00 DUSD can be claimed without a decision"}, "not challenged now"},
		{models.ResolveMilestone{Grant: 4, Position: 0, Resolution: models.ResolvedVoid}, []string{"Void milestone 1", "is not challenged now"}, "the payee is paid"},
		{models.ResolveMilestone{Grant: 4, Position: 9, Resolution: models.ResolvedFull}, []string{"Pay milestone 10 of grant 4 in full", "is not challenged now"}, ""},
		{models.ResolveMilestone{Grant: 4, Position: 1, Resolution: models.ResolvedReopen}, []string{"Reopen milestone 2"}, ""},
		{models.ListToken{Token: dusd.Address, Listed: true}, []string{"List DUSD"}, ""},
		{models.ListToken{Token: holder}, []string{"Take 0x08Cf…6118 off the list"}, ""},
		{models.NameGuardian{}, []string{"without a guardian"}, "who may challenge"},
		{models.NameGuardian{Guardian: holder}, []string{"Make 0x08Cf…6118 the escrow's guardian", "can't take money"}, ""},
		{models.CreateRound{Token: dusd.Address, Total: usd(5), Deadline: now, URI: "ipfs://list\u202e"}, []string{"Set 5.00 DUSD aside for rewards", "10 Mar 2026", "U+202E"}, ""},
		{models.CreateRound{Token: holder, Total: models.U(5)}, []string{"5 of the smallest unit of 0x08Cf…6118, a token that is not listed here"}, ""},
	} {
		text := words(t, effects(p, []models.Effect{acting(p, c.act)}, k, ""))
		for _, want := range c.says {
			if !strings.Contains(text, want) {
				t.Errorf("%T does not say %q: %s", c.act, want, text)
			}
		}
		if c.omits != "" && strings.Contains(text, c.omits) {
			t.Errorf("%T says %q: %s", c.act, c.omits, text)
		}
	}
}

// A plan that many actions name is shown once, with one report of it, and the rest say where.
func TestOneTextIsShownOnce(t *testing.T) {
	p := granting()
	said := models.Report{Application: "K7/1", Title: planned().Title, Plan: planned().Document().Hash()}
	other := said
	other.Title = "Another report"
	k := Known{Text: true, Documents: []models.Document{planned().Document(), other.Document(), said.Document()}}
	k.Heard = map[common.Hash]models.Heard{said.Document().Hash(): {Application: "K7", Same: true}}
	list := make([]models.Effect, 3*shownActions)
	for i := range list {
		list[i] = acting(p, models.CreateGrant{Offer: offered()})
	}
	text := words(t, effects(p, list, k, ""))
	for want, n := range map[string]int{"The plan: A speech corpus": 1, "reviews of the plan": 1, "as they were handed in here": 1, "stand under action 1,": len(list) - 1} {
		if got := strings.Count(text, want); got != n {
			t.Errorf("%q stands there %d times, not %d", want, got, n)
		}
	}
}

// Whom the program's voters didn't choose, and a program that takes no grants, are told.
func TestGrantsOutsideTheirProgramAreLoud(t *testing.T) {
	p := granting()
	e := []models.Effect{acting(p, models.CreateGrant{Offer: offered()})}
	fine := models.Program{ID: 3, Reviewers: offered().Reviewers}
	closed, other := fine, fine
	closed.Closed, other.Reviewers = true, fine.Reviewers[1:]
	for _, c := range []struct {
		programs map[uint64]models.Program
		says     string
	}{
		{nil, ""},
		{map[uint64]models.Program{3: fine}, ""},
		{map[uint64]models.Program{}, "The program is not in the record"},
		{map[uint64]models.Program{3: closed}, "The program is closed now"},
		{map[uint64]models.Program{3: other}, "not on the program's roster"},
	} {
		text := words(t, effects(p, e, Known{Programs: c.programs}, ""))
		for _, loud := range []string{"The program is not in the record", "The program is closed now", "not on the program's roster"} {
			if strings.Contains(text, loud) != (loud == c.says) {
				t.Errorf("%q, not %q: %s", loud, c.says, text)
			}
		}
	}
}

func TestActsThatWouldFailAreLoud(t *testing.T) {
	p := granting()
	bare, paid, ether := acting(p, models.CreateGrant{Offer: offered()}), acting(p, models.CloseProgram{ID: 1}), offered()
	bare.Bare, paid.Action.Value = true, models.U(1)
	ether.Token = common.Address{}
	short := acting(p, models.CreateGrant{Offer: ether})
	short.Action.Value = grad(1)
	for _, e := range []models.Effect{bare, paid, short} {
		if text := words(t, effects(p, []models.Effect{e}, Known{}, "")); !strings.Contains(text, "This action would fail, and all others with it") {
			t.Error(text)
		}
	}
}

// An allowance of the escrow's is no danger where the proposal uses it up, and one where it doesn't.
func TestLending(t *testing.T) {
	p := granting()
	lend := models.Effect{Kind: models.Lends, Function: "approve(address,uint256)", Contract: "DUSD", Payment: models.Payment{Asset: dusd, Recipient: p.DAO.Escrow, Amount: usd(12_000)}}
	list := []models.Effect{lend, acting(p, models.CreateGrant{Offer: offered()})}
	if text := words(t, effects(p, list, Known{}, "")); !strings.Contains(text, "Let the Grant escrow take 12,000.00 DUSD from the treasury: exactly what the grant in this proposal takes") || strings.Contains(text, "outlasts") {
		t.Error(text)
	}
	list[0].Kind, list[0].Left = models.Allows, usd(3)
	if text := words(t, effects(p, list, Known{}, "")); !strings.Contains(text, "outlasts") || !strings.Contains(text, "don't take is 3.00 DUSD") {
		t.Error(text)
	}
	var b strings.Builder
	if err := effects(p, list, Known{}, "/raw/").Render(context.Background(), &b); err != nil || !strings.Contains(b.String(), p.DAO.Escrow.Hex()[22:]) {
		t.Error("the taker's address is not shown in full", err)
	}
}
