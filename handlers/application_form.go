package handlers

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/labstack/echo/v4"

	"backprop/models"
)

// rowLimit is how many rows of a kind are looked for in a form.
const rowLimit = 200

// typedApplication is the application in a form, with what its button asked for besides saving.
func (s *Server) typedApplication(c echo.Context) (models.Application, string, error) {
	account, _ := s.account(c)
	f, err := readForm(c)
	revision, _ := strconv.ParseUint(f["revision"], 10, 63)
	program, _ := strconv.ParseUint(f["program"], 10, 63)
	id := c.Param("id")
	if id == "" {
		id = f["id"]
	}
	a := models.Application{
		ID: id, Program: program, Plan: f.plan(), Revision: revision, Editor: account, Updated: uint64(s.Now().Unix()),
	}
	return a, rearrange(&a.Plan, f["then"]), err
}

// plan reads a plan's fields. Rows in which nothing is typed are left out.
func (f form) plan() models.Plan {
	line := func(name string) string { return strings.TrimSpace(f[name]) }
	p := models.Plan{
		Title: line("title"), Track: models.Track(f["track"]), Licence: line("licence"), Payee: line("payee"), Asset: f["asset"],
		Summary: f.text("summary"), Reason: f.text("reason"), Team: f.text("team"), Work: f.text("work"), More: f.text("more"),
	}
	for i, q := range models.Questions(p.Track) {
		if answer := line(fmt.Sprintf("field-%d", i+1)); answer != "" {
			p.Fields = append(p.Fields, models.Detail{Name: q.Name, Text: answer})
		}
	}
	for i := range rowLimit {
		if m := f.part(i); m.Title+m.Amount+m.Days != "" || len(m.Criteria) > 0 {
			p.Milestones = append(p.Milestones, m)
		}
		if cost := (models.Cost{Item: line(models.CostField(i, "item")), Amount: line(models.CostField(i, "amount"))}); cost.Item+cost.Amount != "" {
			p.Budget = append(p.Budget, cost)
		}
		if l := (models.Detail{Name: line(fmt.Sprintf("link-%d-name", i+1)), Text: line(fmt.Sprintf("link-%d-url", i+1))}); l.Name+l.Text != "" {
			p.Links = append(p.Links, l)
		}
	}
	return p
}

func (f form) text(name string) string { return strings.TrimSpace(newlines(f[name])) }

// part is a milestone's row; each line of its criteria is one, whatever list marks it was typed with.
func (f form) part(i int) models.Part {
	field := func(name string) string { return strings.TrimSpace(f[models.PartField(i, name)]) }
	m := models.Part{Title: field("title"), Amount: field("amount"), Days: field("days")}
	for line := range strings.Lines(newlines(f[models.PartField(i, "criteria")])) {
		line = strings.TrimSpace(line)
		for _, mark := range []string{"- [ ] ", "- [x] ", "* ", "- ", "• "} {
			if rest, ok := strings.CutPrefix(line, mark); ok {
				line = strings.TrimSpace(rest)
				break
			}
		}
		if line != "" {
			m.Criteria = append(m.Criteria, line)
		}
	}
	return m
}

// rearrange does what a button beside a milestone says, such as "up 2" or "remove 2", and returns where the page goes on.
func rearrange(p *models.Plan, then string) string {
	verb, number, _ := strings.Cut(then, " ")
	n, err := strconv.Atoi(number)
	i := n - 1
	if err != nil || i < 0 || i >= len(p.Milestones) {
		return then
	}
	switch {
	case verb == "remove":
		p.Milestones = slices.Delete(p.Milestones, i, i+1)
	case verb == "up" && i > 0:
		p.Milestones[i-1], p.Milestones[i] = p.Milestones[i], p.Milestones[i-1]
	}
	return "milestones"
}

// nextStep is where a saved application's form leads.
func nextStep(a models.Application, then string) string {
	here := "/applications/" + a.ID
	switch then {
	case "review":
		return here + "/submit"
	case "part", "cost", "link":
		return here + "/edit?more=" + then + "#more-" + then
	case "milestones":
		return here + "/edit?checked=1#milestones"
	}
	return here + "/edit?checked=1#preview"
}
