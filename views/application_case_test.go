package views

import (
	"strings"
	"testing"

	"github.com/a-h/templ"

	"backprop/models"
)

func samplePlan() models.Plan {
	return models.Plan{
		Application: "K7Q2/2", Program: 3, Title: "Market day recordings <b>", Track: models.Datasets, Licence: "CC-BY-4.0", Payee: other.Hex(), Asset: "DUSD",
		Summary: "Speech on market days.\n\n## What is in it\n\n- prices\n\n<script>alert(1)</script>", Reason: "There is none.", Team: "Two people.", Work: "A pilot.", More: "Afterwards we go on.",
		Links:  []models.Detail{{Name: "Pilot", Text: "https://example.org/pilot"}, {Name: "Odd", Text: "javascript:alert(1)"}},
		Fields: []models.Detail{{Name: "Dataset", Text: "valley-markets"}, {Name: "Dataset SHA-256", Text: "7f83b1657ff1fc53b92dc18148a1d65dfc2d4b1fa3d677284addd200126d9069"}, {Name: models.GPUHours, Text: "1,200"}, {Name: models.GPUPrice, Text: "2.10"}},
		Milestones: []models.Part{
			{Title: "Upper valley", Amount: "14,000", Days: "60", Criteria: []string{"120 hours", "Two transcripts \u202e a sentence"}},
			{Title: "Lower valley", Amount: "9500.5", Days: "130", Criteria: []string{"80 hours"}},
		},
		Budget: []models.Cost{{Item: "Recording", Amount: "20,000"}, {Item: "Storage", Amount: "3,500.5"}},
	}
}

func earlierPlan() models.Plan {
	p := samplePlan()
	p.Application, p.Reason, p.Milestones, p.More = "K7Q2/1", strings.Repeat("There is none of it. ", 60)+"And this.", p.Milestones[:1:1], ""
	return p
}

func sampleApplication() models.Application {
	return models.Application{ID: "K7Q2", Program: 3, Creator: reader, Status: models.ApplicationSubmitted, Plan: samplePlan(), Title: samplePlan().Title, Revision: 5, Version: 2, Created: now - 9*86400, Updated: now - 100, Editor: reader, Submitted: now - 3*86400}
}

func sampleVersions() []models.Version {
	return []models.Version{
		{Application: "K7Q2", Number: 2, Plan: samplePlan(), Document: samplePlan().Document().Hash(), Author: reader, Time: now - 3*86400, Note: "The councils were asked."},
		{Application: "K7Q2", Number: 1, Plan: earlierPlan(), Document: earlierPlan().Document().Hash(), Author: other, Time: now - 8*86400},
	}
}

func applicationData() ApplicationData {
	return ApplicationData{
		Application: sampleApplication(), Version: sampleVersions()[0], Versions: sampleVersions(), Program: sampleProgram(),
		Authors: []models.Author{{Application: "K7Q2", Account: reader, Accepted: now - 9*86400}, {Application: "K7Q2", Account: other}}, Reviews: ReviewsData{Panel: revealed()},
	}
}

func addApplications(m map[string]templ.Component) {
	out, in := escrowed("/applications/K7Q2"), escrowed("/applications/K7Q2")
	in.Account = reader
	guest := in
	guest.Account = other
	d := applicationData()
	m["application"] = Application(out, d)
	d.Grant, d.Unsubmitted = &models.Grant{ID: 7}, true
	d.Application.Grant = 7
	m["application-own"] = Application(in, d)
	d.Application.Status, d.Application.Grant, d.Grant, d.Version = models.ApplicationWithdrawn, 0, nil, d.Versions[1]
	m["application-withdrawn"] = Application(in, d)
	m["application-asked"] = Application(guest, applicationData())
	d = applicationData()
	d.Application.Version, d.Application.Status, d.Versions = 0, models.ApplicationDraft, nil
	m["application-unsubmitted"] = Application(guest, d)
	m["comparison"] = Comparison(out, ComparisonData{Application: sampleApplication(), Versions: sampleVersions(), From: sampleVersions()[1], To: sampleVersions()[0]})
	m["comparison-same"] = Comparison(out, ComparisonData{Application: sampleApplication(), Versions: sampleVersions(), From: sampleVersions()[0], To: sampleVersions()[0]})
	addApplicationLists(m)
	addApplicationForms(m)
	addSubmissions(m)
}

func addApplicationLists(m map[string]templ.Component) {
	out, in := escrowed("/applications"), escrowed("/applications")
	in.Account = reader
	var list []models.Application
	for _, change := range []func(*models.Application){
		func(*models.Application) {}, func(a *models.Application) { a.Decided = models.Selected }, func(a *models.Application) { a.Decided = models.TurnedOff }, func(a *models.Application) { a.Decided = models.ToChange },
		func(a *models.Application) { a.Grant = 4 }, func(a *models.Application) { a.Status = models.ApplicationWithdrawn },
		func(a *models.Application) {
			a.Status, a.Version, a.Title, a.Plan = models.ApplicationDraft, 0, "", models.Plan{}
		},
	} {
		a := sampleApplication()
		change(&a)
		list = append(list, a)
	}
	m["applications"] = Applications(out, ApplicationsData{Program: 3, List: list, More: true, Programs: []models.Program{sampleProgram()}})
	m["applications-none"] = Applications(out, ApplicationsData{})
	m["applications-own"] = Applications(in, ApplicationsData{List: list, Own: list, Invited: list[:1], Programs: []models.Program{sampleProgram(), {ID: 4, Name: "Other"}}})
}

func addApplicationForms(m map[string]templ.Component) {
	in := escrowed("/applications/K7Q2/edit")
	in.Account = reader
	a, d := sampleApplication(), applicationData()
	a.Plan = a.Plan.Under(models.Datasets)
	a.Plan.Links[1].Text = "mailto:someone"
	form := ApplicationFormData{Application: a, Authors: d.Authors, Program: d.Program, Programs: []models.Program{d.Program}, Newest: &d.Versions[0], Notes: []string{"Read 2 milestones.", "“x”: \u202e"}}
	m["applicationform"] = ApplicationForm(in, form)
	fresh := ApplicationFormData{Application: models.Application{ID: "K7Q3", Creator: reader}, Programs: []models.Program{d.Program, {ID: 9, Closed: true}}}
	m["applicationform-new"] = ApplicationForm(in, fresh)
	wrong := form
	wrong.Application.Version, wrong.Application.Plan.Milestones[0].Amount, wrong.Application.Plan.Links[0].Text = 0, "1,5", "x"
	wrong.Problems, wrong.Checked, wrong.Stale, wrong.More = wrong.Application.Plan.Check(in.DAO, d.Program), true, true, "part"
	wrong.Refusal = &models.Refusal{Reason: "The program does not take applications yet.", Next: "Come back."}
	m["applicationform-wrong"] = ApplicationForm(in, wrong)
}

func addSubmissions(m map[string]templ.Component) {
	in := escrowed("/applications/K7Q2/submit")
	in.Account = reader
	d := applicationData()
	s := SubmissionData{Application: d.Application, Authors: d.Authors, Program: d.Program, Plan: samplePlan(), Newest: &d.Versions[1]}
	m["submission"] = Submission(in, s)
	s.Newest = nil
	m["submission-first"] = Submission(in, s)
	s.Newest, s.Same = &d.Versions[0], true
	m["submission-same"] = Submission(in, s)
	s.Newest, s.Same, s.Plan, s.Refusal = nil, false, models.Plan{}, &models.Refusal{Reason: "No.", Next: "Wait."}
	s.Problems = s.Plan.Check(in.DAO, d.Program)
	m["submission-incomplete"] = Submission(in, s)
}

func TestPlanWords(t *testing.T) {
	p := samplePlan()
	same(t, "compute", computeCost(p), "1,200 h at 2.10 each: 2,520 DUSD")
	same(t, "budget", unbreak(budgetTotal(dao(), p)), "23,500.50 DUSD")
	same(t, "as typed", planAmount(dao(), "DUSD", "1,5"), "1,5 DUSD")
	same(t, "length", planLength(p), "the last due 130 days after acceptance")
	same(t, "no sum", planAsks(dao(), models.Plan{}), "–")
	same(t, "a link that runs", safeLink("javascript:alert(1)"), "")
	same(t, "a field", planProblem(models.Datasets, models.Invalid{Field: "field-1", Reason: "is empty"}), "“Dataset” is empty.")
	same(t, "a row", planProblem(models.Datasets, models.Invalid{Field: "part-2-criteria", Reason: "are missing"}), "The criteria of milestone 2 are missing.")
	same(t, "a field that is not", planProblem(models.Governance, models.Invalid{Field: "field-9", Reason: "is odd"}), "The detail 9 is odd.")
}

func TestLongStretchesThatStayAreCut(t *testing.T) {
	d := planDifferences(earlierPlan(), samplePlan())
	names := make([]string, len(d))
	for i, x := range d {
		names[i] = x.name
	}
	same(t, "what differs", list(names), "Why, Milestones and More")
	long := difference{changes: []models.Change{{Kind: models.Kept, Text: strings.Repeat("a ", 1000)}, {Kind: models.PutIn, Text: "b"}, {Kind: models.Kept, Text: strings.Repeat("c ", 1000)}}}
	for _, c := range long.shown() {
		if len(c.Text) > 2*around+10 {
			t.Errorf("%d bytes are shown", len(c.Text))
		}
	}
	if long.changes[0].Text != strings.Repeat("a ", 1000) {
		t.Error("what is shown changed what is there")
	}
}
