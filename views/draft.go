package views

import (
	"github.com/a-h/templ"

	"backprop/models"
)

func draftHeading(d DraftData) string {
	if d.Draft.ID == "" {
		return "New proposal"
	}
	return "Your draft"
}

func saved(d models.Draft) string {
	if d.Updated == 0 {
		return ""
	}
	return "Saved " + clockTime(d.Updated)
}

func draftAction(d models.Draft) templ.SafeURL {
	if d.ID == "" {
		return "/drafts"
	}
	return templ.URL("/drafts/" + d.ID)
}

// problemOf is what is wrong with a field, once that is to be shown.
func problemOf(d DraftData, field string) (models.Invalid, bool) {
	if d.Checked {
		for _, e := range d.Problems {
			if e.Field == field {
				return e, true
			}
		}
	}
	return models.Invalid{}, false
}

var fieldNames = map[string]string{
	"title":     "The title",
	"track":     "The track",
	"summary":   "The summary",
	"recipient": "The payee address",
	"asset":     "The asset",
	"amount":    "The amount",
}

// problem is what is wrong, as a sentence.
func problem(e models.Invalid) string {
	name, ok := fieldNames[e.Field]
	if !ok {
		name = "The field " + plain(e.Field)
	}
	return name + " " + plain(e.Reason) + "."
}

// fieldID is the id of the control of a field.
func fieldID(field string) string {
	if _, ok := fieldNames[field]; ok {
		return field
	}
	return "main"
}

// describe names the elements that explain a field.
func describe(d DraftData, field string) string {
	ids := field + "-hint"
	for _, f := range []string{field, "asset"} {
		if _, bad := problemOf(d, f); bad && (f == field || field == "amount") {
			ids = f + "-wrong " + ids
		}
	}
	return ids
}

func invalid(d DraftData, field string) string {
	if _, bad := problemOf(d, field); bad {
		return "true"
	}
	return "false"
}

// step is a part of the form, and whether nothing is missing in it.
type step struct {
	Link
	done bool
}

func draftSteps(d DraftData) []step {
	fine := func(fields ...string) bool {
		for _, e := range d.Problems {
			for _, f := range fields {
				if e.Field == f {
					return false
				}
			}
		}
		return d.Draft.ID != ""
	}
	return []step{
		{Link{"#about", "About"}, fine("title", "track", "summary")},
		{Link{"#payee", "Payee"}, fine("recipient", "asset", "amount")},
		{Link{"#read", "How it reads"}, fine("title", "summary")},
		{Link{"#chain", "On chain"}, len(d.Actions) > 0},
		{Link{"#publish", "Publish"}, false},
	}
}

// draftChecks are what stands between a draft and its publication.
func draftChecks(p Page, d DraftData) (list []check) {
	list = append(list, fieldsCheck(d, "Title, track and summary", []string{"title", "track", "summary"}))
	if d.Batch == "" {
		list = append(list, fieldsCheck(d, "Payee and amount", []string{"recipient", "asset", "amount"}))
	}
	if pay, err := d.Draft.Payment(p.DAO); err == nil && d.Batch == "" {
		have := balance(d.Balances, pay.Asset)
		list = append(list, held(have.Cmp(pay.Amount) >= 0, "The treasury "+holds(have, pay.Amount), amount(pay.Asset, have)+" "+plain(pay.Asset.Symbol)+" held now"))
	}
	words := weight(p.DAO.Token, d.Weight) + " of " + votesOf(p.DAO, d.Threshold)
	if d.Weight.Cmp(d.Threshold) < 0 {
		return append(list, check{"clock", "wait", "Not enough weight to propose", words})
	}
	return append(list, held(true, "Enough weight to propose", words))
}

func holds(have, need models.Uint) string {
	if have.Cmp(need) < 0 {
		return "holds less than that"
	}
	return "holds enough"
}

func fieldsCheck(d DraftData, name string, fields []string) check {
	for _, e := range d.Problems {
		for _, f := range fields {
			if e.Field != f {
				continue
			}
			if d.Checked || begun(d.Draft, f) {
				return check{"bad", "bad", name, problem(e)}
			}
			return check{"clock", "wait", name, "Not complete yet"}
		}
	}
	if d.Draft.ID == "" {
		return check{"clock", "wait", name, "Not complete yet"}
	}
	return check{"tick", "", name, "Complete"}
}

// begun tells whether something was typed into a field.
func begun(d models.Draft, field string) bool {
	text := map[string]string{"title": d.Title, "summary": d.Summary, "recipient": d.Recipient, "amount": d.Amount}
	return text[field] != ""
}

// publishable tells whether the draft may be proposed as it is saved.
func publishable(d DraftData) bool {
	return d.Draft.ID != "" && len(d.Problems) == 0 && !d.Stale && d.Refusal == nil
}

func publishWhy(d DraftData) string {
	switch {
	case d.Draft.ID == "":
		return "Save the draft first."
	case d.Stale:
		return "Open the newest version first."
	case len(d.Problems) > 0:
		return "Publishing opens when nothing is left to fix: " + problem(d.Problems[0])
	}
	return "Publishing opens when this account has enough weight."
}

// publishWords says what follows a publication, with its times.
func publishWords(p Page, d DraftData) string {
	words := "Publishing sends it to the Governor. Voting opens after " + p.span(d.Delay) + " and lasts " + p.span(d.Period) + "; if it passes, "
	if direct(p.DAO) {
		return words + "anyone may execute it at once."
	}
	return words + "the timelock holds it for " + seconds(d.MinDelay) + "."
}

// support is the reader's weight as a bar up to the threshold.
func support(d DraftData) []segment {
	if d.Threshold.IsZero() {
		return nil
	}
	return []segment{{x: "0%", width: percentText(min(10_000, tenThousandths(d.Weight, d.Threshold))), fill: "a"}}
}

// draftAsk is what a draft asks for, as typed.
func draftAsk(d models.Draft) string {
	if d.Amount == "" {
		return "not said yet"
	}
	return d.Amount + " " + d.Asset
}
