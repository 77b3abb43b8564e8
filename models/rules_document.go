package models

import (
	"errors"
	"fmt"
	"slices"
	"strings"
)

// The headings that divide the document of a program's rules.
var rulesHeadings = []string{"## Purpose", "## Who may apply", "## Terms", "## Budget", "## Reviewers"}

// ErrRules says that a document is not one that Rules.Document wrote.
var ErrRules = errors.New("the document is not a program's rules")

// rulesFacts are the rows of the table of terms, in order.
func (r *Rules) facts() []struct {
	name string
	text *string
} {
	track := (*string)(&r.Track)
	return []struct {
		name string
		text *string
	}{
		{"Track", track},
		{"Steward", &r.Steward},
		{"Applications from", &r.Opens},
		{"Applications until", &r.Closes},
		{"Budget period, days", &r.Period},
		{"Review of an application, days", &r.Reading},
		{"Review of evidence, days", &r.Review},
		{"Challenge, days", &r.Challenge},
		{"Silence of the DAO on a challenge pays after, days", &r.Dispute},
		{"Acceptance of a grant, days", &r.Accept},
		{"Grace after a due date, days", &r.Grace},
		{"Objection stops at, per cent of all votes", &r.Objection},
		{"Silence of reviewers pays up to, per cent of the cap", &r.Silence},
		{"Submissions of a milestone", &r.Attempts},
	}
}

// Document is the rules as Markdown, of which ParseRules makes the very same rules again.
func (r Rules) Document() Document {
	var b strings.Builder
	fmt.Fprintf(&b, "# %s: rules%s\n", r.Name, r.changes())
	for i, text := range []string{r.Purpose, r.Eligibility} {
		fmt.Fprintf(&b, "\n%s\n\n%s\n", rulesHeadings[i], hedged(text))
	}
	var rows [][]string
	for _, f := range r.facts() {
		rows = append(rows, []string{f.name, *f.text})
	}
	b.WriteString("\n" + rulesHeadings[2] + "\n\n" + grid("Term", "", rows))
	b.WriteString("\n" + rulesHeadings[3] + "\n\n")
	for _, a := range r.Budgets {
		fmt.Fprintf(&b, "- %s: %s in all; %s a period; %s a grant\n", a.Asset, orNone(a.Cap), orNone(a.Period), orNone(a.Grant))
	}
	b.WriteString("\n" + rulesHeadings[4] + "\n\n")
	for _, a := range r.Reviewers {
		b.WriteString("- " + a + "\n")
	}
	return Document(b.String())
}

const rulesChange = " of program "

func (r Rules) changes() string {
	if r.Program == 0 {
		return ""
	}
	return fmt.Sprint(rulesChange, r.Program)
}

const noLimit = "any amount"

func orNone(s string) string {
	if s == "" {
		return noLimit
	}
	return s
}

// hedged keeps a text's lines from being read as headings of the document.
func hedged(text string) string {
	lines := strings.Split(text, "\n")
	for i, l := range lines {
		if slices.Contains(rulesHeadings, strings.TrimLeft(l, `\`)) {
			lines[i] = `\` + l
		}
	}
	return strings.Join(lines, "\n")
}

func unhedged(text string) string {
	lines := strings.Split(text, "\n")
	for i, l := range lines {
		if bare := strings.TrimLeft(l, `\`); bare != l && slices.Contains(rulesHeadings, bare) {
			lines[i] = l[1:]
		}
	}
	return strings.Join(lines, "\n")
}

// ParseRules reads what Rules.Document wrote; ErrRules is the answer to anything else.
func ParseRules(d Document) (r Rules, err error) {
	head, parts, ok := rulesParts(string(d))
	if !ok {
		return r, ErrRules
	}
	name, of, _ := cutLast(head, ": rules")
	r.Name = name
	if id, ok := strings.CutPrefix(of, rulesChange); ok {
		fmt.Sscan(id, &r.Program)
	}
	r.Purpose, r.Eligibility = unhedged(parts[0]), unhedged(parts[1])
	rows := strings.Split(parts[2], "\n")
	facts := r.facts()
	if len(rows) != len(facts)+2 {
		return Rules{}, ErrRules
	}
	for i, f := range facts {
		*f.text = splitRow(rows[i+2]).Text
	}
	r.Budgets = allowances(parts[3])
	for l := range strings.SplitSeq(parts[4], "\n") {
		if a, ok := strings.CutPrefix(l, "- "); ok {
			r.Reviewers = append(r.Reviewers, a)
		}
	}
	if r.Document() != d {
		return Rules{}, ErrRules
	}
	return r, nil
}

// rulesParts takes a document apart at its headings.
func rulesParts(text string) (head string, parts []string, ok bool) {
	head, rest, ok := strings.Cut(text, "\n")
	head, titled := strings.CutPrefix(head, "# ")
	for i, h := range rulesHeadings {
		before, after, found := strings.Cut("\n"+rest, "\n"+h+"\n\n")
		if !found {
			return "", nil, false
		}
		if i > 0 {
			parts = append(parts, strings.Trim(before, "\n"))
		}
		rest = after
	}
	return head, append(parts, strings.Trim(rest, "\n")), ok && titled
}

func cutLast(s, sep string) (before, after string, found bool) {
	i := strings.LastIndex(s, sep)
	if i < 0 {
		return s, "", false
	}
	return s[:i], s[i+len(sep):], true
}

func allowances(text string) (list []Allowance) {
	for l := range strings.SplitSeq(text, "\n") {
		asset, rest, _ := cutLast(strings.TrimPrefix(l, "- "), ": ")
		parts := strings.Split(rest, "; ")
		if len(parts) != 3 {
			continue
		}
		limit := func(s, unit string) string {
			s = strings.TrimSuffix(s, unit)
			if s == noLimit {
				return ""
			}
			return s
		}
		list = append(list, Allowance{asset, limit(parts[0], " in all"), limit(parts[1], " a period"), limit(parts[2], " a grant")})
	}
	return list
}
