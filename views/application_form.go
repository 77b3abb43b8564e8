package views

import (
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/a-h/templ"

	"backprop/models"
)

func (d ApplicationFormData) plan() models.Plan { return d.Application.Plan }

// New tells whether the application is not kept yet.
func (d ApplicationFormData) New() bool { return d.Application.Revision == 0 }

func (d ApplicationFormData) action() templ.SafeURL {
	if d.New() {
		return "/applications"
	}
	return applicationPath(d.Application.ID)
}

func (d ApplicationFormData) saved() string {
	if d.Application.Updated == 0 || d.New() {
		return ""
	}
	return "Saved " + clockTime(d.Application.Updated)
}

func (d ApplicationFormData) heading() string {
	switch {
	case d.New():
		return "New application"
	case d.Application.Version > 0:
		return "Your application"
	}
	return "Your draft"
}

// wrong is what is wrong with a field, once that is to be shown.
func (d ApplicationFormData) wrong(field string) string {
	if d.Checked {
		for _, e := range d.Problems {
			if e.Field == field {
				return d.sentence(e)
			}
		}
	}
	return ""
}

func (d ApplicationFormData) invalid(field string) string {
	return strconv.FormatBool(d.wrong(field) != "")
}

// describe names the elements that explain a field.
func (d ApplicationFormData) describe(field string) string {
	if d.wrong(field) != "" {
		return field + "-wrong " + field + "-hint"
	}
	return field + "-hint"
}

var planNames = map[string]string{
	"title": "The title", "track": "The track", "summary": "“What it is”", "reason": "“Why”", "team": "“Team”", "work": "“Prior work”", "more": "“More”",
	"licence": "The licence", "payee": "The payee address", "asset": "The asset", "milestones": "The milestones", "budget": "The budget",
	"links": "The links", "fields": "The details", "program": "The program", "note": "The note",
}

var rowField = regexp.MustCompile(`^(part|cost|link|field)-([0-9]+)-?([a-z]*)$`)

// sentence is what is wrong with a plan, as a sentence.
func (d ApplicationFormData) sentence(e models.Invalid) string {
	return planProblem(d.Application.Plan.Track, e)
}

func planProblem(t models.Track, e models.Invalid) string {
	name, ok := planNames[e.Field]
	if m := rowField.FindStringSubmatch(e.Field); m != nil {
		name, ok = rowName(t, m), true
	}
	if !ok {
		name = "The field " + plain(e.Field)
	}
	return strings.TrimSuffix(name+" "+plain(e.Reason), ".") + "."
}

func rowName(t models.Track, m []string) string {
	n, _ := strconv.Atoi(m[2])
	switch m[1] {
	case "part":
		return map[string]string{"title": "The title", "amount": "The amount", "days": "The days", "criteria": "The criteria"}[m[3]] + " of milestone " + m[2]
	case "cost":
		return "The " + m[3] + " of budget line " + m[2]
	case "link":
		return "The " + m[3] + " of link " + m[2]
	}
	if q := models.Questions(t); n >= 1 && n <= len(q) {
		return "“" + q[n-1].Name + "”"
	}
	return "The detail " + m[2]
}

// place is the id of the control that a problem is about.
func (d ApplicationFormData) place(e models.Invalid) string {
	if rowField.MatchString(e.Field) {
		return e.Field
	}
	if _, ok := planNames[e.Field]; ok {
		return e.Field
	}
	return "main"
}

// parts are the milestones' rows, with empty ones where more were asked for.
func (d ApplicationFormData) parts() []models.Part {
	list := d.plan().Milestones
	if len(list) == 0 || d.More == "part" {
		list = append(list[:len(list):len(list)], models.Part{})
	}
	return list
}

func (d ApplicationFormData) costs() []models.Cost {
	list := d.plan().Budget
	blank := 1
	if len(list) == 0 || d.More == "cost" {
		blank = 3
	}
	return append(list[:len(list):len(list)], make([]models.Cost, blank)...)
}

func (d ApplicationFormData) links() []models.Detail {
	list := d.plan().Links
	blank := 1
	if len(list) == 0 || d.More == "link" {
		blank = 3
	}
	return append(list[:len(list):len(list)], make([]models.Detail, blank)...)
}

func criteriaText(m models.Part) string { return strings.Join(m.Criteria, "\n") }

func at1(i int) string { return strconv.Itoa(i + 1) }

// budgetWords hold the lines against the milestones.
func (d ApplicationFormData) budgetWords(p Page) string {
	a, err := d.plan().Ask(p.DAO)
	if err != nil {
		return "Payee and milestones are not complete yet."
	}
	return "The milestones pay " + amount(a.Asset, a.Total) + " " + plain(a.Asset.Symbol) + "; the budget adds up to " + budgetTotal(p.DAO, d.plan()) + "."
}

// programLimits say what the program takes.
func programLimits(p Page, x models.Program) (list []string) {
	for _, b := range x.Budgets {
		a, ok := p.DAO.Asset(b.Token)
		if !ok || b.Position < 0 {
			continue
		}
		list = append(list, "One grant may have up to "+amount(a, b.Left())+" "+plain(a.Symbol)+" now. The program has committed "+amount(a, b.Committed)+" of "+amount(a, b.Cap)+".")
	}
	if x.Terms.Closes > 0 {
		list = append(list, "Takes applications until "+moment(x.Terms.Closes)+".")
	}
	return list
}

// formChecks are the parts of the form, each with what is missing in it.
func (d ApplicationFormData) checks() (list []check) {
	for _, g := range []struct {
		name   string
		fields []string
	}{
		{"Title, track and licence", []string{"title", "track", "licence", "program"}},
		{"What and why", []string{"summary", "reason"}},
		{"Team and prior work", []string{"team", "work", "more"}},
		{"Details of the track", []string{"field", "fields"}},
		{"Links", []string{"link", "links"}},
		{"Payee and asset", []string{"payee", "asset"}},
		{"Milestones with criteria", []string{"part", "milestones"}},
		{"Budget adds up", []string{"cost", "budget"}},
	} {
		list = append(list, d.groupCheck(g.name, g.fields))
	}
	return list
}

func (d ApplicationFormData) groupCheck(name string, fields []string) check {
	var found []models.Invalid
	for _, e := range d.Problems {
		for _, f := range fields {
			if m := rowField.FindStringSubmatch(e.Field); e.Field == f || m != nil && m[1] == f {
				found = append(found, e)
			}
		}
	}
	switch {
	case len(found) == 0:
		return check{"tick", "", name, "Complete"}
	case len(found) == 1:
		return check{"clock", "wait", name, d.sentence(found[0])}
	}
	return check{"clock", "wait", name, fmt.Sprintf("%s And %d more.", d.sentence(found[0]), len(found)-1)}
}

func (d ApplicationFormData) stepList() []step {
	ok := map[string]bool{}
	for _, c := range d.checks() {
		ok[c.claim] = c.icon == "tick" && !d.New()
	}
	return []step{
		{Link{"#about", "About"}, ok["Title, track and licence"] && ok["What and why"]},
		{Link{"#people", "Team"}, ok["Team and prior work"]},
		{Link{"#asked", "Details"}, ok["Details of the track"] && ok["Links"]},
		{Link{"#milestones", "Milestones"}, ok["Payee and asset"] && ok["Milestones with criteria"]},
		{Link{"#budget", "Budget"}, ok["Budget adds up"]},
		{Link{"#preview", "How it reads"}, false},
		{Link{"#next", "Submit"}, false},
	}
}

func (d ApplicationFormData) asset(p Page) string {
	if d.plan().Asset != "" {
		return d.plan().Asset
	}
	for _, b := range d.Program.Budgets {
		if a, ok := p.DAO.Asset(b.Token); ok {
			return a.Symbol
		}
	}
	return ""
}

// usualLicences are offered while one types; any that SPDX lists is taken.
var usualLicences = []string{"Apache-2.0", "MIT", "BSD-3-Clause", "GPL-3.0-only", "AGPL-3.0-only", "MPL-2.0", "CC0-1.0", "CC-BY-4.0", "CC-BY-SA-4.0", "CDLA-Permissive-2.0", "ODC-By-1.0"}

func questionLabel(q models.Question) string {
	if q.Required {
		return q.Name
	}
	return q.Name + " (may stay empty)"
}

// programAssets are what a program has a budget of, all of the DAO's before one is chosen.
func programAssets(p Page, x models.Program) (list []models.Asset) {
	for _, b := range x.Budgets {
		if a, ok := p.DAO.Asset(b.Token); ok && b.Position >= 0 {
			list = append(list, a)
		}
	}
	if len(list) == 0 {
		return p.DAO.Assets
	}
	return list
}

func leaveWords(p Page, a models.Author) string {
	if a.Account == p.Account {
		return "Leave"
	}
	return "Take off"
}

// asksDataset tells whether a track asks for a dataset.
func asksDataset(t models.Track) bool {
	return slices.ContainsFunc(models.Questions(t), func(q models.Question) bool { return q.Name == models.DatasetName })
}
