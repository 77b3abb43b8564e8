package models

import (
	"errors"
	"fmt"
	"net/url"
	"strings"
	"unicode/utf8"
)

// Limits of a plan's fields: texts in bytes, lines in characters.
const (
	TextLimit      = 20_000
	DocumentLimit  = 48_000 // bytes: a slate stands in one transaction
	LineLimit      = 400
	CriteriaLimit  = 32 // of a milestone
	CostLimit      = 60
	LinkLimit      = 20
	milestoneTitle = 120
)

// Check tells what keeps a plan from being submitted to a program, in the order of the form; none means that it is complete.
func (p Plan) Check(dao DAO, program Program) []Invalid {
	c := &planCheck{Plan: p, dao: dao, program: program}
	c.about()
	c.people()
	c.questions()
	c.money()
	c.milestones()
	c.budget()
	if n := len(p.Document()); n > DocumentLimit && len(c.list) == 0 {
		c.bad("more", fmt.Sprintf("and the rest make a document of %d bytes; %d fit into a proposal; shorten the longest texts", n, DocumentLimit))
	}
	return c.list
}

// planCheck gathers what is wrong.
type planCheck struct {
	Plan
	dao     DAO
	program Program
	list    []Invalid
}

func (c *planCheck) bad(field, reason string) { c.list = append(c.list, Invalid{field, reason}) }

func (c *planCheck) about() {
	if d := (Draft{Title: c.Title}).Check(c.dao); d[0].Field == "title" {
		c.list = append(c.list, d[0])
	} else if strings.Contains(c.Title, "<!--") {
		c.bad("title", "has an HTML comment, <!--; take it out")
	}
	switch {
	case c.program.Track.Known() && c.Track != c.program.Track:
		c.bad("track", "is not the program's, which is "+string(c.program.Track))
	case !c.Track.Known():
		c.bad("track", "is not chosen")
	}
	c.text("summary", c.Summary, "say what will exist, and for whom")
	c.text("reason", c.Reason, "say what it changes and why a grant is needed for it")
	if err := CheckLicence(c.Licence); err != nil {
		c.bad("licence", err.(Invalid).Reason)
	}
}

func (c *planCheck) people() {
	c.text("team", c.Team, "say who does it and where they can be found")
	c.text("work", c.Work, "link to what was done before, or say that there is nothing yet")
	c.text("more", c.More, "")
	for i, l := range c.Links {
		c.link(i, l)
	}
	if len(c.Links) > LinkLimit {
		c.bad("links", fmt.Sprintf("are more than %d; keep those that a reviewer needs", LinkLimit))
	}
}

func (c *planCheck) link(i int, l Detail) {
	field := fmt.Sprintf("link-%d-", i+1)
	c.line(field+"name", l.Name, LineLimit)
	u, err := url.Parse(l.Text)
	web := err == nil && (u.Scheme == "https" || u.Scheme == "http") && u.Host != ""
	if !web && !(err == nil && u.Scheme == "ipfs" && u.Host+u.Opaque != "") || strings.ContainsAny(l.Text, " <>\"") || hasControl(l.Text) || len(l.Text) > 1000 {
		c.bad(field+"url", "is not a link that begins with https:// or ipfs://")
	}
}

func (c *planCheck) questions() {
	asked := Questions(c.Track)
	known := map[string]bool{}
	for i, q := range asked {
		known[q.Name] = true
		answer := c.Answer(q.Name)
		if reason := q.wrong(answer); reason != "" {
			c.bad(fmt.Sprintf("field-%d", i+1), reason)
		} else if answer != "" {
			c.line(fmt.Sprintf("field-%d", i+1), answer, TextLimit/10)
		}
	}
	for _, f := range c.Fields {
		if !known[f.Name] {
			c.bad("fields", "have an answer to “"+clip(f.Name)+"”, which this track does not ask; take it out")
		}
		known[f.Name] = false
	}
}

func (c *planCheck) money() {
	if _, err := c.payee(c.dao); err != nil {
		c.bad("payee", err.(Invalid).Reason)
	}
	asset, ok := c.dao.AssetNamed(c.Asset)
	if !ok || asset.Symbol != c.Asset {
		c.bad("asset", "is not chosen")
	} else if _, ok := c.program.Budget(asset); !ok {
		c.bad("asset", "is none that the program has a budget of")
	}
}

func (c *planCheck) milestones() {
	asset, _ := c.dao.AssetNamed(c.Asset)
	switch n := len(c.Milestones); {
	case n == 0:
		c.bad("milestones", "are missing; name at least one piece of work that is paid for")
	case n > MilestoneLimit:
		c.bad("milestones", fmt.Sprintf("are more than %d, which a grant can't have", MilestoneLimit))
	}
	for i, m := range c.Milestones {
		c.line(PartField(i, "title"), m.Title, milestoneTitle)
		if _, err := m.tranche(asset, i); err != nil {
			var in Invalid
			errors.As(err, &in)
			c.list = append(c.list, in)
		}
		c.criteria(i, m)
	}
}

func (c *planCheck) criteria(i int, m Part) {
	field := PartField(i, "criteria")
	if len(m.Criteria) == 0 {
		c.bad(field, "are missing; say what a reviewer checks before it is paid, one a line")
	}
	if len(m.Criteria) > CriteriaLimit {
		c.bad(field, fmt.Sprintf("are more than %d; join those that are checked together", CriteriaLimit))
	}
	for _, text := range m.Criteria {
		if n := len(c.list); n > 0 && c.list[n-1].Field == field {
			return
		}
		c.line(field, text, LineLimit)
	}
}

// budget holds the lines against the milestones, and the sum against what the program may grant.
func (c *planCheck) budget() {
	if len(c.Budget) == 0 {
		c.bad("budget", "is missing; say what the money is spent on, line by line")
	} else if len(c.Budget) > CostLimit {
		c.bad("budget", fmt.Sprintf("has more than %d lines; join some", CostLimit))
	}
	asset, ok := c.dao.AssetNamed(c.Asset)
	if !ok {
		return
	}
	var sum Uint
	whole := true
	for i, l := range c.Budget {
		u, err := ParseAmount(l.Amount, asset)
		sum = sum.Add(u)
		c.line(CostField(i, "item"), l.Item, LineLimit)
		if err != nil {
			whole = false
			c.bad(CostField(i, "amount"), err.(Invalid).Reason)
		}
	}
	a, err := c.Ask(c.dao)
	if err != nil || !whole || len(c.Budget) == 0 {
		return
	}
	if sum.Cmp(a.Total) != 0 {
		c.bad("budget", "adds up to "+asset.Words(sum)+", the milestones to "+asset.Words(a.Total)+"; make them equal")
	}
	c.afford(a)
}

// afford holds the sum against the program's limits.
func (c *planCheck) afford(a Ask) {
	b, ok := c.program.Budget(a.Asset)
	switch {
	case !ok:
	case !b.GrantCap.IsZero() && a.Total.Cmp(b.GrantCap) > 0:
		c.bad("milestones", "add up to "+a.Asset.Words(a.Total)+"; one grant of this program may have "+a.Asset.Words(b.GrantCap))
	case a.Total.Cmp(b.Cap) > 0:
		c.bad("milestones", "add up to "+a.Asset.Words(a.Total)+", more than the program's whole budget of "+a.Asset.Words(b.Cap))
	}
}

// CostField names a field of a budget line as forms do.
func CostField(i int, name string) string { return fmt.Sprintf("cost-%d-%s", i+1, name) }

// text checks Markdown; without a word on what is missing it may be empty.
func (c *planCheck) text(field, text, missing string) {
	switch {
	case strings.TrimSpace(text) == "" && missing != "":
		c.bad(field, "is empty; "+missing)
	case len(text) > TextLimit:
		c.bad(field, "is longer than 20,000 bytes; shorten it, or link to the long version")
	case strings.Contains(text, "<!--"):
		c.bad(field, "has an HTML comment, <!--, which would hide what follows it from voters; take it out")
	case openFence(text):
		c.bad(field, "has a block of code that does not end; close it with ``` on a line of its own")
	case hasHidden(text):
		c.bad(field, "has control or direction characters; type that place again as plain text")
	}
}

func (c *planCheck) line(field, text string, limit int) {
	switch {
	case strings.TrimSpace(text) == "":
		c.bad(field, "is empty")
	case utf8.RuneCountInString(text) > limit:
		c.bad(field, fmt.Sprintf("is longer than %d characters; shorten it", limit))
	case hasControl(text) || !utf8.ValidString(text):
		c.bad(field, "has control or direction characters; type it again as plain text")
	case strings.Contains(text, "<!--"):
		c.bad(field, "has an HTML comment, <!--; take it out")
	}
}

// hasHidden tells whether a text of several lines has characters that no reader sees, or that turn the order of others.
func hasHidden(s string) bool {
	for _, r := range s {
		if r < 0x20 && r != '\n' && r != '\t' || r >= 0x7f && r < 0xa0 || r >= 0x202a && r <= 0x202e || r >= 0x2066 && r <= 0x2069 {
			return true
		}
	}
	return !utf8.ValidString(s)
}

// openFence tells whether a text ends inside a fenced block of code, which would swallow what stands after it.
func openFence(text string) bool {
	fence := ""
	for line := range strings.Lines(text) {
		bare := strings.TrimLeft(strings.TrimRight(line, " \t\n"), " ")
		run := len(bare) - len(strings.TrimLeft(bare, "`"))
		if run == 0 {
			run = len(bare) - len(strings.TrimLeft(bare, "~"))
		}
		switch {
		case run < 3:
		case fence == "" && !(bare[0] == '`' && strings.Contains(bare[run:], "`")):
			fence = bare[:run]
		case fence != "" && bare[:run] == bare && strings.HasPrefix(bare, fence):
			fence = ""
		}
	}
	return fence != ""
}

// Budget is the program's of an asset.
func (p Program) Budget(a Asset) (Budget, bool) {
	for _, b := range p.Budgets {
		if b.Token == a.Address && b.Position >= 0 {
			return b, true
		}
	}
	return Budget{}, false
}
