package views

import (
	"fmt"
	"strconv"
	"strings"

	"backprop/models"
)

// difference is what changed in one part of a plan.
type difference struct {
	name    string
	changes []models.Change
}

// around is how much of an unchanged stretch is shown beside a change, in bytes.
const around = 160

// shown leaves out the middle of long stretches that did not change.
func (d difference) shown() (list []models.Change) {
	for i, c := range d.changes {
		if c.Kind == models.Kept && len(c.Text) > 3*around {
			head, tail := "", ""
			if i > 0 {
				head = strings.ToValidUTF8(c.Text[:around], "")
			}
			if i < len(d.changes)-1 {
				tail = strings.ToValidUTF8(c.Text[len(c.Text)-around:], "")
			}
			c.Text = head + "\n…\n" + tail
		}
		list = append(list, c)
	}
	return list
}

// planDifferences are the parts of a plan that say something else, in the order of its page.
func planDifferences(from, to models.Plan) (list []difference) {
	old, next := planTexts(from), planTexts(to)
	for i, t := range next {
		if old[i].Text != t.Text {
			list = append(list, difference{t.Name, models.Difference(old[i].Text, t.Text)})
		}
	}
	return list
}

func planTexts(x models.Plan) []models.Detail {
	return []models.Detail{
		{Name: "Title", Text: x.Title},
		{Name: "Track", Text: string(x.Track)},
		{Name: "What it is", Text: x.Summary},
		{Name: "Why", Text: x.Reason},
		{Name: "Milestones", Text: partsText(x)},
		{Name: "Budget", Text: costsText(x)},
		{Name: "Team", Text: x.Team},
		{Name: "Prior work", Text: x.Work},
		{Name: "Licence", Text: x.Licence},
		{Name: "Details", Text: detailsText(x.Fields)},
		{Name: "Links", Text: detailsText(x.Links)},
		{Name: "More", Text: x.More},
	}
}

func partsText(x models.Plan) string {
	var b strings.Builder
	for i, m := range x.Milestones {
		fmt.Fprintf(&b, "%d. %s\n%s %s, due %s days after acceptance\n", i+1, m.Title, m.Amount, x.Asset, m.Days)
		for _, c := range m.Criteria {
			b.WriteString("– " + c + "\n")
		}
	}
	return b.String()
}

func costsText(x models.Plan) string {
	var b strings.Builder
	for _, c := range x.Budget {
		b.WriteString(c.Item + ": " + c.Amount + " " + x.Asset + "\n")
	}
	return b.String()
}

func detailsText(list []models.Detail) string {
	var b strings.Builder
	for _, d := range list {
		b.WriteString(d.Name + ": " + d.Text + "\n")
	}
	return b.String()
}

// askRow is one thing that the chain would be told, before and after.
type askRow struct{ what, before, now string }

func askRows(p Page, from, to models.Plan) []askRow {
	list := []askRow{
		{"Program", strconv.FormatUint(from.Program, 10), strconv.FormatUint(to.Program, 10)},
		{"Payee", from.Payee, to.Payee},
		{"Total", planAsks(p.DAO, from), planAsks(p.DAO, to)},
	}
	for i := range max(len(from.Milestones), len(to.Milestones)) {
		list = append(list, askRow{"Milestone " + at1(i), tranche(p, from, i), tranche(p, to, i)})
	}
	return append(list, askRow{"Document", short(from.Document().Hash()), short(to.Document().Hash())})
}

// tranche is what a milestone pays and when it is due, a dash where there is none.
func tranche(p Page, x models.Plan, i int) string {
	if i >= len(x.Milestones) {
		return "–"
	}
	m := x.Milestones[i]
	return planAmount(p.DAO, x.Asset, m.Amount) + ", " + m.Days + " days"
}
