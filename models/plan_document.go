package models

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// The headings that divide a plan's document. A line of a text that reads like one of them gets a backslash before it.
const (
	planSummary    = "## What"
	planReason     = "## Why"
	planTeam       = "## Team"
	planWork       = "## Prior work"
	planMore       = "## More"
	planLinks      = "## Links"
	planFields     = "## Details"
	planMilestones = "## Milestones"
	planBudget     = "## Budget"
)

var planHeadings = []string{planSummary, planReason, planTeam, planWork, planMore, planLinks, planFields, planMilestones, planBudget}

// ErrPlan says that a document is not one that Plan.Document wrote.
var ErrPlan = errors.New("the document is not a plan")

// Document is the plan as Markdown, of which ParsePlan makes the very same plan again.
func (p Plan) Document() Document {
	var b strings.Builder
	fmt.Fprintf(&b, "# %s\n\n", p.Title)
	facts := [][]string{
		{"Application", p.Application},
		{"Program", strconv.FormatUint(p.Program, 10)},
		{"Track", string(p.Track)},
		{"Licence", p.Licence},
		{"Payee", p.Payee},
		{"Asset", p.Asset},
	}
	b.WriteString(grid("Plan", "", facts))
	for _, t := range []Detail{{planSummary, p.Summary}, {planReason, p.Reason}, {planTeam, p.Team}, {planWork, p.Work}, {planMore, p.More}} {
		if t.Text != "" {
			fmt.Fprintf(&b, "\n%s\n\n%s\n", t.Name, guarded(t.Text))
		}
	}
	b.WriteString(gridded(planLinks, "Name", "URL", rowsOf(p.Links)))
	b.WriteString(gridded(planFields, "Name", "Value", rowsOf(p.Fields)))
	b.WriteString(p.milestones())
	b.WriteString(p.budget())
	return Document(b.String())
}

func (p Plan) milestones() string {
	if len(p.Milestones) == 0 {
		return ""
	}
	b := strings.Builder{}
	b.WriteString("\n" + planMilestones + "\n")
	for i, m := range p.Milestones {
		fmt.Fprintf(&b, "\n### %d. %s\n\n", i+1, m.Title)
		b.WriteString(grid("Amount", "Due", [][]string{{p.priced(m.Amount), m.Days + planDue}}))
		b.WriteString("\nAccepted when:\n\n")
		for _, c := range m.Criteria {
			b.WriteString(planCriterion + c + "\n")
		}
	}
	return b.String()
}

const (
	planDue       = " days after acceptance"
	planCriterion = "- [ ] "
)

func (p Plan) budget() string {
	rows := make([][]string, len(p.Budget))
	for i, c := range p.Budget {
		rows[i] = []string{c.Item, p.priced(c.Amount)}
	}
	return gridded(planBudget, "Item", "Amount", rows)
}

// priced is an amount with the plan's asset.
func (p Plan) priced(amount string) string { return amount + " " + p.Asset }

func rowsOf(list []Detail) [][]string {
	rows := make([][]string, len(list))
	for i, d := range list {
		rows[i] = []string{d.Name, d.Text}
	}
	return rows
}

func gridded(heading, left, right string, rows [][]string) string {
	if len(rows) == 0 {
		return ""
	}
	return "\n" + heading + "\n\n" + grid(left, right, rows)
}

// grid is a table of two columns.
func grid(left, right string, rows [][]string) string {
	var b strings.Builder
	fmt.Fprintf(&b, "| %s | %s |\n|---|---|\n", left, right)
	for _, r := range rows {
		fmt.Fprintf(&b, "| %s | %s |\n", cell(r[0]), cell(r[1]))
	}
	return b.String()
}

var cells = strings.NewReplacer(`\`, `\\`, `|`, `\|`)

func cell(s string) string { return cells.Replace(s) }

// guarded keeps a text's lines from being read as headings of the document.
func guarded(text string) string {
	lines := strings.Split(text, "\n")
	for i, line := range lines {
		if slices.Contains(planHeadings, strings.TrimLeft(line, `\`)) {
			lines[i] = `\` + line
		}
	}
	return strings.Join(lines, "\n")
}
