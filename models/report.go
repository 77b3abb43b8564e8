package models

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// Report is what the reviewers and the steward said of a plan. As a Document it stands in the proposal beneath the plan.
type Report struct {
	Application string // id and version, as Plan.Application
	Title       string
	Plan        common.Hash // of the plan's document
	Reviews     []Review    // handed in, first ones first; each knows its reviewer, recommendation, scores and summary
	Conflicts   []Conflict  // that stood in somebody's way
	Decision    Decision    // its Kind is empty when there is none
}

// ErrReport says that a document is not one that Report.Document wrote.
var ErrReport = errors.New("the document is not a report of reviews")

// Report returns what is said of a version once its reviews are revealed; before that it is a Refusal.
func (s *Store) Report(ctx context.Context, application string, version uint64, now uint64) (Report, error) {
	p, err := s.Panel(ctx, application, version)
	if err != nil {
		return Report{}, err
	}
	return p.Report(now)
}

// Report is what is said of the version once its reviews are revealed; before that it is a Refusal.
func (p Panel) Report(now uint64) (Report, error) {
	if !p.Revealed(now) {
		return Report{}, Refusal{"The reviews of “" + p.Version.Plan.Title + "” are not revealed.", "Wait until all who are assigned have handed in, or their days are over."}
	}
	r := Report{
		Application: p.Version.Plan.Application, Title: p.Version.Plan.Title, Plan: p.Version.Document,
		Reviews: p.Shown(common.Address{}, now), Conflicts: Blocking(p.Conflicts), Decision: p.Decision,
	}
	return r.bare(), nil
}

// bare is the report with nothing in it but what its document says.
func (r Report) bare() Report {
	r.Reviews, r.Conflicts = slices.Clone(r.Reviews), slices.Clone(r.Conflicts)
	for i, x := range r.Reviews {
		r.Reviews[i] = Review{Reviewer: x.Reviewer, Document: r.Plan, Recommendation: x.Recommendation, Scores: x.Scores, Summary: strings.TrimSpace(x.Summary), Handed: x.Handed, Late: x.Late}
		r.Reviews[i].Scores = slices.Clone(x.Scores)
		for j := range x.Scores {
			r.Reviews[i].Scores[j].Reason = strings.TrimSpace(r.Reviews[i].Scores[j].Reason)
		}
	}
	for i, c := range r.Conflicts {
		r.Conflicts[i] = Conflict{Reviewer: c.Reviewer, Kind: c.Kind, Evidence: strings.TrimSpace(c.Evidence), Found: c.Found}
	}
	if d := r.Decision; d.Kind != "" {
		r.Decision = Decision{Document: r.Plan, Kind: d.Kind, Reason: strings.TrimSpace(d.Reason), Steward: d.Steward, Decided: d.Decided}
	}
	return r
}

const (
	reportTitle     = "# Reviews of "
	reportReviews   = "## Reviews"
	reportConflicts = "## Conflicts of interest"
	reportDecision  = "## The steward's decision"
	reportSummary   = "#### In short"
)

// Document is the report as Markdown, of which ParseReport makes the very same report again. What people wrote is quoted,
// so that no line of theirs can pass for one of the report's own.
func (r Report) Document() Document {
	var b strings.Builder
	fmt.Fprintf(&b, "%s%s\n\n", reportTitle, r.Title)
	b.WriteString(grid("Reviews", "", [][]string{{"Application", r.Application}, {"Plan", r.Plan.Hex()}}))
	if len(r.Reviews) > 0 {
		fmt.Fprintf(&b, "\n%s\n", reportReviews)
	}
	for i, x := range r.Reviews {
		x.write(&b, i+1)
	}
	if len(r.Conflicts) > 0 {
		fmt.Fprintf(&b, "\n%s\n", reportConflicts)
	}
	for _, c := range r.Conflicts {
		fmt.Fprintf(&b, "\n%s, %s, %s:\n\n%s", c.Reviewer.Hex(), c.Kind, stamp(c.Found), quote(c.Evidence))
	}
	if d := r.Decision; d.Kind != "" {
		fmt.Fprintf(&b, "\n%s\n\n%s, %s, %s:\n\n%s", reportDecision, d.Steward.Hex(), d.Kind, stamp(d.Decided), quote(d.Reason))
	}
	return Document(b.String())
}

func (r Review) write(b *strings.Builder, n int) {
	late := ""
	if r.Late {
		late = lateWords
	}
	fmt.Fprintf(b, "\n### %d. %s\n\nRecommends: %s\nHanded in: %s%s\n", n, r.Reviewer.Hex(), r.Recommendation, stamp(r.Handed), late)
	for _, s := range r.Scores {
		fmt.Fprintf(b, "\n#### %s: %d of %d\n\n%s", s.Criterion, s.Points, MostPoints, quote(s.Reason))
	}
	fmt.Fprintf(b, "\n%s\n\n%s", reportSummary, quote(r.Summary))
}

const lateWords = ", when the others were public"

// stamp is a time, exactly.
func stamp(unix uint64) string { return time.Unix(int64(unix), 0).UTC().Format(time.RFC3339) }

// quote is a text as a Markdown quotation.
func quote(text string) string {
	var b strings.Builder
	for line := range strings.SplitSeq(text, "\n") {
		b.WriteString(">")
		if line != "" {
			b.WriteString(" " + line)
		}
		b.WriteString("\n")
	}
	return b.String()
}

// ParseReport reads what Report.Document wrote; ErrReport is the answer to anything else.
func ParseReport(d Document) (Report, error) {
	p := &reportReader{planReader{lines: strings.Split(string(d), "\n")}}
	r := p.report()
	if p.bad || r.Document() != d {
		return Report{}, ErrReport
	}
	return r, nil
}

// reportReader takes a document line by line.
type reportReader struct{ planReader }

func (p *reportReader) report() (r Report) {
	r.Title = p.after(reportTitle)
	p.exactly("")
	facts := p.grid()
	if len(facts) != 2 {
		p.bad = true
		return r
	}
	r.Application, r.Plan = facts[0].Text, common.HexToHash(facts[1].Text)
	if p.heading(reportReviews) {
		for strings.HasPrefix(p.peek(1), "### ") {
			r.Reviews = append(r.Reviews, p.review(len(r.Reviews)+1, r.Plan))
		}
	}
	if p.heading(reportConflicts) {
		for strings.HasPrefix(p.peek(1), "0x") {
			p.exactly("")
			who, kind, at := p.act()
			r.Conflicts = append(r.Conflicts, Conflict{Reviewer: who, Kind: ConflictKind(kind), Found: at, Evidence: p.quoted()})
		}
	}
	if p.heading(reportDecision) {
		p.exactly("")
		who, kind, at := p.act()
		r.Decision = Decision{Document: r.Plan, Steward: who, Kind: DecisionKind(kind), Decided: at, Reason: p.quoted()}
	}
	p.bad = p.bad || len(p.lines) != 1
	return r
}

// heading takes a heading and the empty line before it.
func (p *reportReader) heading(h string) bool {
	if p.peek(0) != "" || p.peek(1) != h {
		return false
	}
	p.take(2)
	return true
}

func (p *reportReader) review(n int, plan common.Hash) (r Review) {
	p.exactly("")
	r.Document, r.Reviewer = plan, common.HexToAddress(p.after("### "+strconv.Itoa(n)+". "))
	p.exactly("")
	r.Recommendation = Recommendation(p.after("Recommends: "))
	handed, late := strings.CutSuffix(p.after("Handed in: "), lateWords)
	r.Handed, r.Late = p.stamp(handed), late
	for p.peek(0) == "" && strings.HasPrefix(p.peek(1), "#### ") && p.peek(1) != reportSummary {
		p.exactly("")
		r.Scores = append(r.Scores, p.score())
	}
	if !p.heading(reportSummary) {
		p.bad = true
		return r
	}
	p.exactly("")
	r.Summary = p.quoted()
	return r
}

func (p *reportReader) score() (s Score) {
	name, points, _ := strings.Cut(p.after("#### "), ": ")
	n, err := strconv.ParseUint(strings.TrimSuffix(points, fmt.Sprintf(" of %d", MostPoints)), 10, 8)
	p.bad = p.bad || err != nil
	p.exactly("")
	return Score{Criterion: name, Points: uint8(n), Given: true, Reason: p.quoted()}
}

// act is who did what and when, of a line that says so.
func (p *reportReader) act() (who common.Address, kind string, at uint64) {
	parts := strings.Split(strings.TrimSuffix(p.after(""), ":"), ", ")
	p.exactly("")
	if len(parts) != 3 {
		p.bad = true
		return who, "", 0
	}
	return common.HexToAddress(parts[0]), parts[1], p.stamp(parts[2])
}

func (p *reportReader) stamp(text string) uint64 {
	t, err := time.Parse(time.RFC3339, text)
	p.bad = p.bad || err != nil || t.Unix() < 0
	return uint64(max(0, t.Unix()))
}

// quoted is the text of a quotation.
func (p *reportReader) quoted() string {
	var lines []string
	for strings.HasPrefix(p.peek(0), ">") {
		line, spaced := strings.CutPrefix(p.peek(0), "> ")
		if !spaced {
			line = strings.TrimPrefix(line, ">")
		}
		lines = append(lines, line)
		p.take(1)
	}
	return strings.Join(lines, "\n")
}
