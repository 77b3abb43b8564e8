package models

import (
	"slices"
	"strconv"
	"strings"
)

// ParsePlan reads what Plan.Document wrote; ErrPlan is the answer to anything else.
func ParsePlan(d Document) (Plan, error) {
	r := &planReader{lines: strings.Split(string(d), "\n")}
	p := r.plan()
	if r.bad || p.Document() != d {
		return Plan{}, ErrPlan
	}
	return p, nil
}

// planReader takes a document line by line.
type planReader struct {
	lines []string
	bad   bool // something was not as it must be
}

func (r *planReader) plan() (p Plan) {
	p.Title = r.after("# ")
	r.exactly("")
	facts := r.grid()
	if len(facts) != 6 {
		r.bad = true
		return p
	}
	program, err := strconv.ParseUint(facts[1].Text, 10, 64)
	r.bad = r.bad || err != nil
	p.Application, p.Program, p.Track = facts[0].Text, program, Track(facts[2].Text)
	p.Licence, p.Payee, p.Asset = facts[3].Text, facts[4].Text, facts[5].Text
	for _, t := range []struct {
		heading string
		text    *string
	}{{planSummary, &p.Summary}, {planReason, &p.Reason}, {planTeam, &p.Team}, {planWork, &p.Work}, {planMore, &p.More}} {
		if r.section(t.heading) {
			*t.text = r.text()
		}
	}
	p.Links, p.Fields = r.details(planLinks), r.details(planFields)
	r.milestones(&p)
	for _, c := range r.details(planBudget) {
		p.Budget = append(p.Budget, Cost{c.Name, r.unpriced(p, c.Text)})
	}
	return p
}

// peek is the line at n, counted from the next one.
func (r *planReader) peek(n int) string {
	if n >= len(r.lines) {
		return ""
	}
	return r.lines[n]
}

func (r *planReader) take(n int) { r.lines = r.lines[min(n, len(r.lines)):] }

// after is what follows a prefix on the next line.
func (r *planReader) after(prefix string) string {
	rest, ok := strings.CutPrefix(r.peek(0), prefix)
	r.bad = r.bad || !ok
	r.take(1)
	return rest
}

func (r *planReader) exactly(line string) {
	r.bad = r.bad || r.peek(0) != line
	r.take(1)
}

// section enters a section that is next, past the empty lines around its heading.
func (r *planReader) section(heading string) bool {
	if r.peek(0) != "" || r.peek(1) != heading {
		return false
	}
	r.take(3)
	return true
}

// text is everything up to the next heading, or to the end.
func (r *planReader) text() string {
	n := 0
	for n < len(r.lines) && !(r.lines[n] == "" && slices.Contains(planHeadings, r.peek(n+1))) {
		n++
	}
	if n == len(r.lines) {
		n-- // the document ends with a line end
	}
	lines := slices.Clone(r.lines[:max(n, 0)])
	for i, line := range lines {
		if bare := strings.TrimLeft(line, `\`); bare != line && slices.Contains(planHeadings, bare) {
			lines[i] = line[1:]
		}
	}
	r.take(n)
	return strings.Join(lines, "\n")
}

func (r *planReader) details(heading string) []Detail {
	if !r.section(heading) {
		return nil
	}
	return r.grid()
}

// grid is the rows of a table below its head.
func (r *planReader) grid() (rows []Detail) {
	r.take(2)
	for strings.HasPrefix(r.peek(0), "| ") {
		rows = append(rows, splitRow(r.peek(0)))
		r.take(1)
	}
	return rows
}

func (r *planReader) milestones(p *Plan) {
	if r.peek(0) != "" || r.peek(1) != planMilestones {
		return
	}
	r.take(2)
	for r.peek(0) == "" && strings.HasPrefix(r.peek(1), "### ") {
		r.take(1)
		m := Part{Title: r.after("### " + strconv.Itoa(len(p.Milestones)+1) + ". ")}
		r.exactly("")
		for _, row := range r.grid() {
			m.Amount, m.Days = r.unpriced(*p, row.Name), strings.TrimSuffix(row.Text, planDue)
		}
		r.take(3)
		for strings.HasPrefix(r.peek(0), planCriterion) {
			m.Criteria = append(m.Criteria, r.after(planCriterion))
		}
		p.Milestones = append(p.Milestones, m)
	}
}

func (r *planReader) unpriced(p Plan, s string) string { return strings.TrimSuffix(s, " "+p.Asset) }

// splitRow takes a table's row of two cells apart.
func splitRow(line string) Detail {
	line = strings.TrimSuffix(strings.TrimPrefix(line, "| "), " |")
	var parts [2]strings.Builder
	n := 0
	for i := 0; i < len(line); i++ {
		switch {
		case line[i] == '\\' && i+1 < len(line):
			i++
			parts[n].WriteByte(line[i])
		case n == 0 && strings.HasPrefix(line[i:], " | "):
			n, i = 1, i+2
		default:
			parts[n].WriteByte(line[i])
		}
	}
	return Detail{parts[0].String(), parts[1].String()}
}
