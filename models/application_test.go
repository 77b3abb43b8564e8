package models_test

import (
	"context"
	"errors"
	"fmt"
	"reflect"
	"strings"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
	"backprop/models/modelstest"
)

var (
	writer   = common.HexToAddress("0xa1")
	partner  = common.HexToAddress("0xa2")
	stranger = common.HexToAddress("0xa3")
	tester   = models.Asset{Address: common.HexToAddress("0xd0"), Symbol: "DUSD", Decimals: 6}
	granting = models.DAO{Governor: common.HexToAddress("0x90"), Timelock: common.HexToAddress("0x91"), Token: models.Asset{Address: common.HexToAddress("0x92"), Symbol: "GRAD", Decimals: 18}, Assets: []models.Asset{models.Ether, tester}}
)

// sampleProgram takes up to 50,000 DUSD a grant.
func sampleProgram() models.Program {
	return models.Program{
		ID: 1, Name: "Open data", Track: models.Datasets, Terms: models.Terms{Opens: 100, Closes: 1_000},
		Budgets: []models.Budget{{Token: tester.Address, Cap: dusd(200_000), GrantCap: dusd(50_000)}},
	}
}

func dusd(n uint64) models.Uint { return models.U(n * 1_000_000) }

const sampleSum = "7f83b1657ff1fc53b92dc18148a1d65dfc2d4b1fa3d677284addd200126d9069"

// completePlan has nothing missing in sampleProgram.
func completePlan() models.Plan {
	return models.Plan{
		Title: "Field recordings of ten villages", Track: models.Datasets, Summary: "Two hundred hours of speech.\n\n## What\n\nTranscribed.", Reason: "There are none.",
		Team: "Two phoneticians.", Work: "A pilot of three hours.", Licence: "CC-BY-4.0", Payee: "0x00000000000000000000000000000000000000b7", Asset: "DUSD",
		Links:      []models.Detail{{Name: "Pilot", Text: "https://example.org/pilot"}},
		Fields:     []models.Detail{{Name: "Dataset", Text: "recordings v0"}, {Name: "Dataset terms", Text: "consent on file"}, {Name: "Dataset SHA-256", Text: sampleSum}, {Name: "Size and format", Text: "80 GB of FLAC"}, {Name: "How it is checked", Text: "Two listeners a file"}},
		Milestones: []models.Part{{Title: "Half of it", Amount: "10,000", Days: "60", Criteria: []string{"100 hours", "Consent for each"}}, {Title: "The rest", Amount: "12000.50", Days: "120", Criteria: []string{"100 hours"}}},
		Budget:     []models.Cost{{Item: "Field work", Amount: "20,000"}, {Item: "Storage", Amount: "2,000.50"}},
	}
}

const sampleID = "ABCDEFGHIJKLMNOPQRSTUVWX27"

func application(p models.Plan, revision uint64) models.Application {
	return models.Application{ID: sampleID, Program: 1, Plan: p, Revision: revision, Editor: writer, Updated: 500}
}

func TestCompletePlanIsComplete(t *testing.T) {
	if problems := completePlan().Check(granting, sampleProgram()); len(problems) > 0 {
		t.Fatal(problems)
	}
	a, err := completePlan().Ask(granting)
	if err != nil || a.Total != models.U(22_000_500_000) || a.Milestones[1] != (models.Tranche{Amount: models.U(12_000_500_000), Due: 120 * 86_400}) {
		t.Errorf("%+v %v", a, err)
	}
}

func TestPlanSaysWhatIsMissing(t *testing.T) {
	for field, spoil := range map[string]func(*models.Plan){
		"title": func(p *models.Plan) { p.Title = "" }, "track": func(p *models.Plan) { p.Track = models.Models }, "summary": func(p *models.Plan) { p.Summary = " \n" },
		"reason": func(p *models.Plan) { p.Reason = "x <!-- hidden" }, "team": func(p *models.Plan) { p.Team = "```\nopen" }, "work": func(p *models.Plan) { p.Work = strings.Repeat("a", models.TextLimit+1) },
		"more": func(p *models.Plan) { p.More = "a\u202eb" }, "licence": func(p *models.Plan) { p.Licence = "Apache 2.0" }, "payee": func(p *models.Plan) { p.Payee = granting.Timelock.Hex() },
		"asset": func(p *models.Plan) { p.Asset = "ETH" }, "milestones": func(p *models.Plan) { p.Milestones = nil }, "part-2-amount": func(p *models.Plan) { p.Milestones[1].Amount = "0.0000001" },
		"part-1-days": func(p *models.Plan) { p.Milestones[0].Days = "1.5" }, "part-1-title": func(p *models.Plan) { p.Milestones[0].Title = "a\nb" },
		"part-2-criteria": func(p *models.Plan) { p.Milestones[1].Criteria = nil }, "budget": func(p *models.Plan) { p.Budget[0].Amount = "20,000.01" }, "cost-2-item": func(p *models.Plan) { p.Budget[1].Item = "" },
		"cost-1-amount": func(p *models.Plan) { p.Budget[0].Amount = "-5" }, "link-1-url": func(p *models.Plan) { p.Links[0].Text = "javascript:alert(1)" }, "link-1-name": func(p *models.Plan) { p.Links[0].Name = "" },
		"field-3": func(p *models.Plan) { p.Fields[2].Text = strings.Repeat("ab", 32) }, "field-1": func(p *models.Plan) { p.Fields = p.Fields[1:] },
		"fields": func(p *models.Plan) { p.Fields = append(p.Fields, models.Detail{Name: "GPU hours", Text: "5"}) },
	} {
		p := completePlan()
		spoil(&p)
		problems := p.Check(granting, sampleProgram())
		if len(problems) == 0 || problems[0].Field != field {
			t.Errorf("%s: %v", field, problems)
		}
	}
	hidden := completePlan()
	hidden.Title = "<!-- document 0x" + strings.Repeat("a", 64) + " -->"
	if problems := hidden.Check(granting, sampleProgram()); len(problems) != 1 || problems[0].Field != "title" {
		t.Errorf("a title that hides the document: %v", problems)
	}
	p := completePlan()
	p.Milestones[0].Amount, p.Budget[0].Amount = "38,000", "48,000"
	if problems := p.Check(granting, sampleProgram()); len(problems) != 1 || problems[0].Reason != "add up to 50,000.5 DUSD; one grant of this program may have 50,000 DUSD" {
		t.Error(problems)
	}
}

func TestLicencesAreSPDX(t *testing.T) {
	for s, fine := range map[string]bool{
		"MIT": true, "mit": true, "Apache-2.0 OR MIT": true, "(MIT AND CC0-1.0) OR GPL-2.0-only WITH Classpath-exception-2.0": true, "LicenseRef-House": true, "GPL-3.0-or-later": true, "Apache-1.0+": true,
		"": false, "Apache 2.0": false, "MIT OR": false, "MIT MIT": false, "(MIT": false, "MIT)": false, "MIT WITH Nothing": false, "WITH": false, "LicenseRef-": false, "AND": false, "()": false, "MIT AND OR MIT": false,
	} {
		if err := models.CheckLicence(s); (err == nil) != fine {
			t.Errorf("%q: %v", s, err)
		}
	}
	if got := models.LicenceNear("Apache License 2.0"); got != "Apache-2.0" {
		t.Error(got)
	}
}

func TestApplicationLife(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, s *models.Store) {
		ctx := context.Background()
		a, err := s.SaveApplication(ctx, application(completePlan(), 0))
		if err != nil || a.Revision != 1 || a.Status != models.ApplicationDraft {
			t.Fatal(a, err)
		}
		if _, _, err := s.ReadableBy(ctx, stranger, a.ID); !errors.Is(err, models.ErrNotFound) {
			t.Error("a stranger sees a draft:", err)
		}
		if list, _ := s.Applications(ctx, models.ApplicationFilter{}); len(list) != 0 {
			t.Error("a draft is listed")
		}
		send := models.Submission{Application: a.ID, Revision: 1, Author: writer, Time: 600}
		v, err := s.Submit(ctx, granting, sampleProgram(), send)
		if err != nil || v.Number != 1 || v.Document != v.Plan.Document().Hash() || v.Plan.Application != sampleID+"/1" {
			t.Fatal(v, err)
		}
		if again, err := s.Submit(ctx, granting, sampleProgram(), send); err != nil || again.Number != 1 || again.Document != v.Document {
			t.Error("a submission that comes twice:", again.Number, err)
		}
		p := completePlan()
		p.Reason = "There are none, and speakers are few."
		if a, err = s.SaveApplication(ctx, application(p, 1)); err != nil || a.Revision != 2 || a.Version != 1 {
			t.Fatal(a, err)
		}
		list, err := s.Applications(ctx, models.ApplicationFilter{Program: 1})
		if err != nil || len(list) != 1 || list[0].Plan.Reason != "There are none." {
			t.Errorf("the list shows a working copy: %+v %v", list, err)
		}
		send.Revision, send.Time, send.Note = 2, 900, "Why now"
		v2, err := s.Submit(ctx, granting, sampleProgram(), send)
		if err != nil || v2.Number != 2 || v2.Document == v.Document {
			t.Fatal("a second version:", v2, err)
		}
		if found, err := s.VersionOf(ctx, v.Document); err != nil || !reflect.DeepEqual(found, v) {
			t.Errorf("got %+v %v, want %+v", found, err, v)
		}
		if all, err := s.Versions(ctx, a.ID); err != nil || len(all) != 2 || all[0].Note != "Why now" {
			t.Error(all, err)
		}
		if err := s.Withdraw(ctx, writer, a.ID, true); err != nil {
			t.Error(err)
		}
		if _, err := s.SaveApplication(ctx, application(p, 2)); !isRefusal(err) {
			t.Error("a withdrawn application was changed:", err)
		}
		if err := s.Withdraw(ctx, stranger, a.ID, false); !errors.Is(err, models.ErrNotFound) {
			t.Error(err)
		}
		if err := s.DeleteApplication(ctx, writer, a.ID); !errors.Is(err, models.ErrNotFound) {
			t.Error("what was submitted was deleted:", err)
		}
	})
}

func isRefusal(err error) bool {
	var r models.Refusal
	return errors.As(err, &r)
}

func TestSubmissionsThatAreRefused(t *testing.T) {
	s, ctx := modelstest.SQLite(t), context.Background()
	if _, err := s.SaveApplication(ctx, application(completePlan(), 0)); err != nil {
		t.Fatal(err)
	}
	closed, late, early := sampleProgram(), models.Submission{Application: sampleID, Revision: 1, Author: writer, Time: 1_000}, models.Submission{Application: sampleID, Revision: 1, Author: writer, Time: 99}
	closed.Closed = true
	other := sampleProgram()
	other.ID = 2
	good := models.Submission{Application: sampleID, Revision: 1, Author: writer, Time: 500}
	foreign, stale, long := good, good, good
	foreign.Author, stale.Revision, long.Note = stranger, 9, strings.Repeat("a", 2_001)
	for name, c := range map[string]struct {
		p    models.Program
		v    models.Submission
		want func(error) bool
	}{
		"closed": {closed, good, isRefusal}, "late": {sampleProgram(), late, isRefusal}, "early": {sampleProgram(), early, isRefusal}, "of another program": {other, good, isInvalid},
		"by a stranger": {sampleProgram(), foreign, func(err error) bool { return errors.Is(err, models.ErrNotFound) }}, "of an older revision": {sampleProgram(), stale, func(err error) bool { return errors.Is(err, models.ErrStale) }},
		"with a long note": {sampleProgram(), long, isInvalid},
	} {
		if _, err := s.Submit(ctx, granting, c.p, c.v); !c.want(err) {
			t.Errorf("%s: %v", name, err)
		}
	}
	p := completePlan()
	p.Budget = nil
	if _, err := s.SaveApplication(ctx, application(p, 1)); err != nil {
		t.Fatal(err)
	}
	good.Revision = 2
	if _, err := s.Submit(ctx, granting, sampleProgram(), good); !isInvalid(err) {
		t.Errorf("incomplete: %v", err)
	}
}

func isInvalid(err error) bool {
	var in models.Invalid
	return errors.As(err, &in)
}

func TestTwoClicksMakeOneApplication(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, s *models.Store) {
		ctx := context.Background()
		var all sync.WaitGroup
		for range 8 {
			all.Go(func() {
				if a, err := s.SaveApplication(ctx, application(completePlan(), 0)); err != nil && !errors.Is(err, models.ErrStale) {
					t.Error(a, err)
				}
			})
		}
		all.Wait()
		list, err := s.Applications(ctx, models.ApplicationFilter{Author: writer})
		if err != nil || len(list) != 1 || list[0].Revision != 1 {
			t.Errorf("%+v %v", list, err)
		}
		p := completePlan()
		p.Title = "Retried with more typed"
		if a, err := s.SaveApplication(ctx, application(p, 0)); err != nil || a.Revision != 2 {
			t.Error("a first save that was not answered can't be sent again:", a.Revision, err)
		}
		if _, err := s.SaveApplication(ctx, application(completePlan(), 0)); !errors.Is(err, models.ErrStale) {
			t.Error("an old form overwrote a newer revision:", err)
		}
		stolen := application(completePlan(), 0)
		stolen.Editor = stranger
		if _, err := s.SaveApplication(ctx, stolen); !errors.Is(err, models.ErrNotFound) {
			t.Error("a stranger saved over an application:", err)
		}
	})
}

func TestOneOfTwoSavesIsKept(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, s *models.Store) {
		ctx := context.Background()
		if _, err := s.SaveApplication(ctx, application(completePlan(), 0)); err != nil {
			t.Fatal(err)
		}
		var all sync.WaitGroup
		var kept, stale atomic.Int64
		for i := range 8 {
			all.Go(func() {
				p := completePlan()
				p.Title = fmt.Sprint("Title ", i)
				switch _, err := s.SaveApplication(ctx, application(p, 1)); {
				case err == nil:
					kept.Add(1)
				case errors.Is(err, models.ErrStale):
					stale.Add(1)
				default:
					t.Error(err)
				}
			})
		}
		all.Wait()
		if kept.Load() != 1 || stale.Load() != 7 {
			t.Errorf("%d kept, %d told that they are stale", kept.Load(), stale.Load())
		}
	})
}

func TestOneOfTwoSubmissionsIsMade(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, s *models.Store) {
		ctx := context.Background()
		if _, err := s.SaveApplication(ctx, application(completePlan(), 0)); err != nil {
			t.Fatal(err)
		}
		var all sync.WaitGroup
		for range 8 {
			all.Go(func() {
				v, err := s.Submit(ctx, granting, sampleProgram(), models.Submission{Application: sampleID, Revision: 1, Author: writer, Time: 500})
				if err != nil || v.Number != 1 {
					t.Error(v.Number, err)
				}
			})
		}
		all.Wait()
		if list, err := s.Versions(ctx, sampleID); err != nil || len(list) != 1 {
			t.Error(len(list), err)
		}
	})
}

func TestAuthors(t *testing.T) {
	s, ctx := modelstest.SQLite(t), context.Background()
	if _, err := s.SaveApplication(ctx, application(completePlan(), 0)); err != nil {
		t.Fatal(err)
	}
	theirs := application(completePlan(), 1)
	theirs.Editor = partner
	if err := s.Invite(ctx, stranger, sampleID, stranger, 1); !errors.Is(err, models.ErrNotFound) {
		t.Error("a stranger invited:", err)
	}
	if err := s.Invite(ctx, writer, sampleID, partner, 510); err != nil {
		t.Fatal(err)
	}
	if list, err := s.Invitations(ctx, partner); err != nil || len(list) != 1 {
		t.Error(list, err)
	}
	if _, err := s.SaveApplication(ctx, theirs); !errors.Is(err, models.ErrNotFound) {
		t.Error("an invitation that was not accepted is enough to write:", err)
	}
	if err := s.Join(ctx, partner, sampleID, 520); err != nil {
		t.Fatal(err)
	}
	if err := s.Join(ctx, stranger, sampleID, 520); !errors.Is(err, models.ErrNotFound) {
		t.Error("a stranger joined:", err)
	}
	if a, err := s.SaveApplication(ctx, theirs); err != nil || a.Editor != partner || a.Creator != writer {
		t.Error(a, err)
	}
	for _, c := range []struct{ by, who common.Address }{{stranger, partner}, {partner, writer}} {
		if err := s.Leave(ctx, c.by, sampleID, c.who, 530); !errors.Is(err, models.ErrNotFound) {
			t.Error(c, err)
		}
	}
	if err := s.Leave(ctx, writer, sampleID, writer, 530); !isRefusal(err) {
		t.Error("its creator left:", err)
	}
	if err := s.Leave(ctx, partner, sampleID, partner, 530); err != nil {
		t.Error(err)
	}
	for i := range 25 {
		err := s.Invite(ctx, writer, sampleID, common.BigToAddress(models.U(uint64(1000+i)).Big()), 1)
		if (i >= 19) != isRefusal(err) {
			t.Errorf("invitation %d: %v", i+1, err)
		}
	}
}

func TestApplicationsThatAreTooLarge(t *testing.T) {
	s, ctx := modelstest.SQLite(t), context.Background()
	for name, spoil := range map[string]func(*models.Application){
		"id": func(a *models.Application) { a.ID = "../x" }, "program": func(a *models.Application) { a.Program = 0 }, "size": func(a *models.Application) { a.Plan.More = strings.Repeat("a", 500_000) },
		"rows": func(a *models.Application) { a.Plan.Budget = make([]models.Cost, 201) }, "nul": func(a *models.Application) { a.Plan.Title = "a\x00b" }, "not UTF-8": func(a *models.Application) { a.Plan.Milestones[0].Criteria[0] = "\xff" },
	} {
		a := application(completePlan(), 0)
		spoil(&a)
		if _, err := s.SaveApplication(ctx, a); !isInvalid(err) {
			t.Errorf("%s: %v", name, err)
		}
	}
	for i := range 51 {
		a := application(completePlan(), 0)
		a.ID = fmt.Sprintf("AAAAAAAAAAAAAAAAAAAAAAAA%c%c", 'A'+rune(i/26), 'A'+rune(i%26))
		if _, err := s.SaveApplication(ctx, a); isRefusal(err) != (i >= 50) {
			t.Errorf("draft %d: %v", i+1, err)
		}
	}
}

func TestApplicationsArePaged(t *testing.T) {
	s, ctx := modelstest.SQLite(t), context.Background()
	for i := range 7 {
		a := application(completePlan(), 0)
		a.ID = fmt.Sprintf("AAAAAAAAAAAAAAAAAAAAAAAAA%c", 'A'+rune(i))
		if _, err := s.SaveApplication(ctx, a); err != nil {
			t.Fatal(err)
		}
		if _, err := s.Submit(ctx, granting, sampleProgram(), models.Submission{Application: a.ID, Revision: 1, Author: writer, Time: 500 + uint64(i)/2}); err != nil {
			t.Fatal(err)
		}
	}
	seen, after := map[string]bool{}, ""
	for range 5 {
		list, err := s.Applications(ctx, models.ApplicationFilter{Limit: 3, After: after})
		if err != nil {
			t.Fatal(err)
		}
		for _, a := range list {
			if seen[a.ID] {
				t.Error(a.ID, "stands on two pages")
			}
			seen[a.ID], after = true, a.ID
		}
	}
	if len(seen) != 7 {
		t.Errorf("%d of 7", len(seen))
	}
	if _, err := s.Applications(ctx, models.ApplicationFilter{After: "nothing"}); !errors.Is(err, models.ErrNotFound) {
		t.Error(err)
	}
}
