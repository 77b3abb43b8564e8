package models

import (
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// sheet is a table of a Markdown text, cell by cell, without marks.
type sheet struct {
	head []string
	rows [][]string
}

// column is the first column whose head matches, -1 for none.
func (t sheet) column(words *regexp.Regexp) int {
	return slices.IndexFunc(t.head, func(s string) bool { return words.MatchString(strings.ToLower(s)) })
}

// What the heads of columns are called.
var (
	headNumber        = regexp.MustCompile(`^(number|#|deliverable #)$`)
	headName          = regexp.MustCompile(`^(deliverable|description)$`)
	headSpecification = regexp.MustCompile(`^specification$`)
	headDescription   = regexp.MustCompile(`^description$`)
	headMilestone     = regexp.MustCompile(`^milestone`)
	headCost          = regexp.MustCompile(`cost|amount`)
	headHours         = regexp.MustCompile(`hours`)
	headDeliverables  = regexp.MustCompile(`deliverable`)
	headTime          = regexp.MustCompile(`complet|eta|time`)
)

func (t sheet) at(row []string, column int) string {
	if column < 0 || column >= len(row) {
		return ""
	}
	return row[column]
}

var tableRule = regexp.MustCompile(`^\s*\|?\s*:?-{2,}:?\s*(\|\s*:?-{2,}:?\s*)*\|?\s*$`)

// sheets are the tables of a text.
func sheets(text string) (list []sheet) {
	lines := strings.Split(text, "\n")
	for i := 1; i < len(lines); i++ {
		if !tableRule.MatchString(lines[i]) || !strings.Contains(lines[i-1], "|") {
			continue
		}
		t := sheet{head: tableCells(lines[i-1])}
		for i++; i < len(lines) && strings.Contains(lines[i], "|"); i++ {
			t.rows = append(t.rows, tableCells(lines[i]))
		}
		list = append(list, t)
	}
	return list
}

var breaks = strings.NewReplacer("<br>", " ", "<br/>", " ", "<br />", " ", "•", "")

func tableCells(line string) []string {
	line = strings.TrimSuffix(strings.TrimPrefix(strings.TrimSpace(line), "|"), "|")
	parts := strings.Split(strings.ReplaceAll(line, `\|`, "\x00"), "|")
	for i, s := range parts {
		s = strings.ReplaceAll(markup.Replace(breaks.Replace(s)), "\x00", "|")
		parts[i] = strings.Join(strings.Fields(s), " ")
	}
	return parts
}

// deliverable is a row of the tables that say what is made.
type deliverable struct {
	number      string // as written: 1, 2a, 0b
	name, words string
	milestone   int // of the heading that it stands under; 0 for none
}

func (d deliverable) criterion() string { return shorten(d.name+": "+d.words, LineLimit) }

func shorten(s string, n int) string {
	if r := []rune(s); len(r) > n {
		return string(r[:n-1]) + "…"
	}
	return s
}

var underMilestone = regexp.MustCompile(`(?i)^milestone\s*(\d+)\s*[:.–-]?\s*(.*)$`)

// tables fills in milestones, criteria, budget and licence from the tables.
func (d *importing) tables() {
	var made []deliverable
	under := 0
	for _, b := range d.blocks {
		if m := underMilestone.FindStringSubmatch(b.heading); m != nil {
			under, _ = strconv.Atoi(m[1])
		} else if b.level > 0 && b.level <= 3 {
			under = 0
		}
		for _, t := range sheets(b.text) {
			made = append(made, deliverables(t, under)...)
			if len(d.plan.Milestones) == 0 {
				d.milestones(t)
			}
		}
	}
	if len(d.plan.Milestones) == 0 {
		d.headed()
	}
	d.licence(made)
	d.share(made)
	for i, m := range d.plan.Milestones {
		if m.Amount != "" {
			d.plan.Budget = append(d.plan.Budget, Cost{fmt.Sprintf("Milestone %d: %s", i+1, m.Title), m.Amount})
		}
	}
}

func deliverables(t sheet, under int) (list []deliverable) {
	number, name, words := t.column(headNumber), t.column(headName), t.column(headSpecification)
	if words < 0 {
		words = t.column(headDescription)
	}
	if number < 0 || name < 0 || words < 0 || name == words {
		return nil
	}
	for _, r := range t.rows {
		if n := strings.TrimRight(t.at(r, number), "."); n != "" && t.at(r, name) != "" {
			list = append(list, deliverable{n, t.at(r, name), t.at(r, words), under})
		}
	}
	return list
}

// milestones reads a table with a row and a cost for each.
func (d *importing) milestones(t sheet) {
	first, cost := t.column(headMilestone), t.column(headCost)
	if first < 0 || cost < 0 || t.column(headHours) >= 0 {
		return
	}
	what, when := t.column(headDeliverables), t.column(headTime)
	for _, r := range t.rows {
		name := t.at(r, first)
		if n := strings.TrimRight(name, ". "); n == "" || strings.Contains(strings.ToLower(n), "total") {
			continue
		}
		title := t.at(r, what)
		if rest := strings.TrimLeft(name, "0123456789. "); rest != "" {
			title = rest
		}
		d.plan.Milestones = append(d.plan.Milestones, Part{Title: shorten(strings.TrimLeft(title, "- "), milestoneTitle), Amount: inDollars(strings.Join(r[min(cost, len(r)):], "; ")), Days: inDays(t.at(r, when))})
	}
}

// headed reads milestones from headings such as "Milestone 1: Core ($3,750, 1.25 months)" and what stands below them.
func (d *importing) headed() {
	seen := map[string]bool{}
	for _, b := range d.blocks {
		m := underMilestone.FindStringSubmatch(b.heading)
		if m == nil || seen[m[1]] {
			continue
		}
		seen[m[1]] = true
		title, _, _ := strings.Cut(m[2], " (")
		amount := inDollars(b.heading)
		for line := range strings.Lines(b.text) {
			if lower := strings.ToLower(line); amount == "" && (strings.Contains(lower, "cost") || strings.Contains(lower, "total")) {
				amount = inDollars(line)
			}
		}
		days := inDays(b.heading)
		if days == "" {
			days = inDays(b.text)
		}
		d.plan.Milestones = append(d.plan.Milestones, Part{Title: shorten(orElse(title, "Milestone "+m[1]), milestoneTitle), Amount: amount, Days: days})
	}
}

func orElse(s, other string) string {
	if strings.TrimSpace(s) == "" {
		return other
	}
	return s
}

// licence is the first that a deliverable called so names.
func (d *importing) licence(made []deliverable) {
	for _, m := range made {
		if !strings.HasPrefix(strings.ToLower(m.name), "licen") || d.plan.Licence != "" {
			continue
		}
		for part := range strings.SplitSeq(m.words, "/") {
			if CheckLicence(strings.TrimSpace(part)) == nil {
				d.plan.Licence = strings.TrimSpace(part)
				return
			}
			if near := LicenceNear(firstWords(part)); near != "" {
				d.plan.Licence = near
				return
			}
		}
	}
}

// firstWords are a licence's name without what is said about it: "MIT License for open-source accessibility".
func firstWords(s string) string {
	s, _, _ = strings.Cut(s, " for ")
	return strings.TrimSuffix(strings.TrimSpace(s), " License")
}

// share gives each deliverable to the milestone that it belongs to, as a criterion: by the heading that it stands under, by
// the numbers that the milestone names, or by its own number. Those that count 0 belong to all.
func (d *importing) share(made []deliverable) {
	list := d.plan.Milestones
	names := make([][]string, len(list))
	for i := range list {
		names[i] = named(list[i].Title)
	}
	for _, m := range made {
		found := false
		for i := range list {
			if m.belongs(i+1, names) && len(list[i].Criteria) < CriteriaLimit && !slices.Contains(list[i].Criteria, m.criterion()) {
				list[i].Criteria = append(list[i].Criteria, m.criterion())
				found = true
			}
		}
		if !found {
			d.unshared++
		}
	}
	for i := range list {
		list[i].Title = titled(list[i].Title, names[i], made)
	}
}

// belongs tells whether a deliverable is of milestone n, given the numbers that each milestone names.
func (m deliverable) belongs(n int, names [][]string) bool {
	if m.milestone > 0 {
		return m.milestone == n
	}
	isNamed := slices.ContainsFunc(names, func(list []string) bool { return slices.Contains(list, m.number) })
	if isNamed || len(names[n-1]) > 0 && !strings.HasPrefix(m.number, "0") {
		return slices.Contains(names[n-1], m.number)
	}
	if strings.HasPrefix(m.number, "0") {
		return true
	}
	whole := strings.TrimRight(m.number, "abcdefghij")
	return len(names) == 1 || whole != m.number && whole == strconv.Itoa(n)
}

// titled is a title in words, where it only named the numbers of deliverables.
func titled(title string, numbers []string, made []deliverable) string {
	var words []string
	for _, m := range made {
		if slices.Contains(numbers, m.number) && !strings.HasPrefix(m.number, "0") {
			words = append(words, m.name)
		}
	}
	if len(words) == 0 {
		return title
	}
	return shorten(strings.Join(words, ", "), milestoneTitle)
}

// notes say what was understood, and what a person has to look at.
func (d *importing) notes() (list []string) {
	p := d.plan
	criteria := 0
	for _, m := range p.Milestones {
		criteria += len(m.Criteria)
	}
	list = append(list, fmt.Sprintf("Read %d milestones with %d criteria, %d budget lines and %d links. The whole text stands in the form.", len(p.Milestones), criteria, len(p.Budget), len(p.Links)))
	if d.unshared > 0 {
		list = append(list, fmt.Sprintf("%d deliverables name no milestone that could be told; give them to one.", d.unshared))
	}
	if p.Licence == "" {
		list = append(list, "No licence was found that SPDX knows.")
	}
	return list
}
