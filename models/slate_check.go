package models

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/ethereum/go-ethereum/common"
)

// SlateProblem is what keeps a slate from being proposed.
type SlateProblem struct {
	Line   int    // counted from 1; 0 is the whole slate
	Title  string // of the line's plan
	Reason string // a sentence
	Next   string // what to do, a sentence
}

// Refusal is the problem as an answer, with the line named.
func (p SlateProblem) Refusal() Refusal {
	if p.Line == 0 {
		return Refusal{p.Reason, p.Next}
	}
	return Refusal{fmt.Sprintf("Line %d, “%s”: %s", p.Line, p.Title, p.Reason), p.Next}
}

// Ground is what a slate is held against.
type Ground struct {
	Program  Program
	Escrow   Escrow
	Balances []Payment // of the treasury
	Now      Moment    // of the block to come
}

// Check tells what keeps a slate from being proposed: first what concerns all of it, then line by line. lines are those
// that are chosen.
func (x Slate) Check(dao DAO, g Ground, lines []SlateEntry) (list []SlateProblem) {
	whole := func(reason, next string) { list = append(list, SlateProblem{0, "", reason, next}) }
	if err := line("title", x.Title, TitleLimit); err != nil {
		whole("The "+err.Error()+".", "Say in one line what is funded.")
	}
	if err := prose("introduction", x.Intro); x.Intro != "" && err != nil {
		whole("The "+err.Error()+".", "Correct it, then save.")
	} else if len(x.Intro) > slateIntroLimit {
		whole("The introduction is longer than 10,000 bytes.", "Shorten it, or link to the long version.")
	}
	if g.Program.Closed {
		whole("The program is closed and takes no more grants.", "A proposal that changes it opens it again.")
	}
	if until := g.Escrow.Paused(g.Now.Time); until != 0 {
		whole("The guardian has paused the escrow until "+Date(until)+": no grants are created.", "Propose it after that; the pause ends by itself.")
	}
	switch n := len(lines); {
	case n == 0:
		whole("No application is chosen.", "Choose at least one that the steward has selected.")
	case n > SlateLimit:
		whole(fmt.Sprintf("%d grants are chosen; one proposal takes %d at most.", n, SlateLimit), "Take some off, and propose them apart.")
	}
	c := slateCheck{dao: dao, ground: g, sums: map[common.Address]Uint{}, seen: map[common.Hash]bool{}}
	for i, e := range lines {
		for _, p := range c.line(x, e) {
			p.Line, p.Title = i+1, e.title()
			list = append(list, p)
		}
	}
	return list
}

func (e SlateEntry) title() string {
	if e.Plan.Title == "" {
		return e.Line.Application
	}
	return e.Plan.Title
}

// slateCheck goes through the lines of a slate and adds up what they take.
type slateCheck struct {
	dao    DAO
	ground Ground
	sums   map[common.Address]Uint // by token, of the lines before
	seen   map[common.Hash]bool
}

func (c *slateCheck) line(x Slate, e SlateEntry) (list []SlateProblem) {
	bad := func(reason, next string) { list = append(list, SlateProblem{Reason: reason, Next: next}) }
	if !e.Selected {
		bad("The application is not selected as it stands on this slate: it was changed, withdrawn or decided on anew.", "Take it off, save, and choose its newest version once that is selected.")
		return list
	}
	if e.Grant != 0 {
		bad(fmt.Sprintf("Its plan has grant %d already.", e.Grant), "Take it off; a plan is funded once.")
	}
	if e.Proposal != nil {
		bad("Its plan stands in "+c.dao.Number(e.Proposal.ID)+", which "+stateWord(e.Proposal.State(c.ground.Now))+".", "Wait for that proposal's end, or take the line off.")
	}
	if c.seen[e.Line.Document] {
		bad("It stands on this slate twice.", "Take one off.")
	}
	c.seen[e.Line.Document] = true
	o, err := e.Offer(c.dao)
	var in Invalid
	if errors.As(err, &in) {
		bad("In its plan the "+in.Error()+".", "Ask its authors for a new version.")
		return list
	}
	if o.Program != x.Program {
		bad("It was written for another program.", "Take it off.")
	}
	return append(append(list, c.reviewers(e, o)...), c.money(o)...)
}

// reviewers checks who is to judge the evidence.
func (c *slateCheck) reviewers(e SlateEntry, o Offer) (list []SlateProblem) {
	bad := func(reason, next string) { list = append(list, SlateProblem{Reason: reason, Next: next}) }
	n := len(o.Reviewers)
	switch {
	case n == 0:
		bad("Nobody is named to review its evidence.", "Choose reviewers of the program's roster.")
	case n > GrantReviewers:
		bad(fmt.Sprintf("It names %d reviewers; the escrow takes %d.", n, GrantReviewers), "Take some off.")
	case o.Required == 0 || o.Required > uint64(n):
		bad(fmt.Sprintf("It can't need %d approvals of %s.", o.Required, counted(n, "reviewer")), fmt.Sprintf("Give a number from 1 to %d.", n))
	}
	for i, a := range o.Reviewers {
		switch {
		case !slices.Contains(c.ground.Program.Reviewers, a):
			bad("The reviewer "+a.Hex()+" is not on the program's roster.", "Choose another, or change the program by a proposal.")
		case !e.mayReview(a):
			bad("The reviewer "+a.Hex()+" has a conflict of interest.", "Choose another.")
		case slices.Contains(o.Reviewers[:i], a):
			bad("The reviewer "+a.Hex()+" stands there twice.", "Take one off.")
		}
	}
	return list
}

// money checks what a grant takes, together with those before it, against the program's budget and the treasury.
func (c *slateCheck) money(o Offer) (list []SlateProblem) {
	bad := func(next, format string, args ...any) {
		list = append(list, SlateProblem{Reason: fmt.Sprintf(format, args...), Next: next})
	}
	a := c.dao.known(o.Token)
	total := o.Total()
	sum := c.sums[o.Token].Add(total)
	c.sums[o.Token] = sum
	if !slices.Contains(c.ground.Escrow.Tokens, o.Token) {
		bad("List it by a proposal first.", "The escrow does not list %s.", a.Symbol)
	}
	i := slices.IndexFunc(c.ground.Program.Budgets, func(b Budget) bool { return b.Token == o.Token && b.Position >= 0 })
	if i < 0 {
		bad("Change the program by a proposal, or take the line off.", "The program has no budget in %s.", a.Symbol)
	} else {
		b := c.ground.Program.Budgets[i]
		if !b.GrantCap.IsZero() && total.Cmp(b.GrantCap) > 0 {
			bad("Ask its authors for a smaller ask.", "It takes %s; one grant of the program may have %s.", a.Words(total), a.Words(b.GrantCap))
		}
		if left := b.Cap.Sub(b.Committed); sum.Cmp(left) > 0 {
			bad("Take lines off until the rest fits.", "With the lines before it, it takes %s; the program has %s left to commit.", a.Words(sum), a.Words(left))
		}
		if left := b.PeriodCap.Sub(b.Granted); !b.PeriodCap.IsZero() && sum.Cmp(left) > 0 {
			bad("Take lines off, or propose it in the next period.", "With the lines before it, it takes %s; in this period the program may grant %s more.", a.Words(sum), a.Words(left))
		}
	}
	for _, held := range c.ground.Balances {
		if held.Asset.Address == o.Token && sum.Cmp(held.Amount) > 0 {
			bad("Take lines off, or fund the treasury first.", "With the lines before it, it takes %s; the treasury holds %s.", a.Words(sum), a.Words(held.Amount))
		}
	}
	return list
}

// counted is a number of things with their name.
func counted(n int, name string) string {
	if n != 1 {
		name += "s"
	}
	return fmt.Sprintf("%d %s", n, name)
}

// Whole refuses a slate whose lines' plans, or what was said of them, can't be read back from the text of the proposal:
// then voters would not see what the grants refer to.
func (x Slate) Whole(description string, lines []SlateEntry) (list []SlateProblem) {
	found := map[Document]bool{}
	for _, d := range Documents(description) {
		found[d] = true
	}
	for i, e := range lines {
		if d := e.Plan.Document(); d.Hash() != e.Line.Document || !found[d] {
			list = append(list, SlateProblem{i + 1, e.title(), "Its plan can't be found again in the proposal's text.", "Take it off, and ask its authors for a version without HTML comments."})
		} else if !found[e.Report.Document()] {
			list = append(list, SlateProblem{i + 1, e.title(), "Its reviews can't be found again in the proposal's text.", "Take it off, and have it reviewed without HTML comments."})
		}
	}
	return list
}

// Sizes refuses a slate whose call no node would take: its actions with the text of the proposal.
func (x Slate) Sizes(actions []Action, description string) []SlateProblem {
	n := len(description)
	for _, a := range actions {
		n += len(a.Calldata) + 160
	}
	if n <= SlateBytes {
		return nil
	}
	return []SlateProblem{{0, "", fmt.Sprintf("The proposal would have %d bytes; nodes take about %d in one transaction.", n, SlateBytes), "Take lines off, and propose them apart."}}
}

// Failure is what a simulation speaks against; nil when that is nothing. first is how many actions stand before the first
// line's.
func (t Trial) Failure(lines []SlateEntry, first int) *SlateProblem {
	switch s := t.Grants; {
	case t.Unable != "" || t.Of == (common.Hash{}):
		return nil
	case s.Failed > first && s.Failed-first <= len(lines):
		i := s.Failed - first
		return &SlateProblem{i, lines[i-1].title(), "Its creation would fail: " + firstLower(s.Reason) + ".", "Take the line off, or mend what is said, and simulate again."}
	case s.Failed > 0:
		return &SlateProblem{0, "", fmt.Sprintf("Action %d would fail: %s.", s.Failed, firstLower(s.Reason)), "Mend what is said, and simulate again."}
	case t.Making.Failed > 0:
		return &SlateProblem{0, "", "Proposing it would fail: " + firstLower(t.Making.Reason) + ".", "Mend what is said, and simulate again."}
	case s.Gas > s.Bound():
		return &SlateProblem{0, "", fmt.Sprintf("Its execution takes %s gas, and no more than %s fits in half a block or one transaction.", Group(U(s.Gas).String()), Group(U(s.Bound()).String())), "Take lines off, and propose them apart."}
	case t.Making.Gas > t.Making.Bound():
		return &SlateProblem{0, "", fmt.Sprintf("Proposing it takes %s gas, and no more than %s fits in half a block or one transaction.", Group(U(t.Making.Gas).String()), Group(U(t.Making.Bound()).String())), "Take lines off, and propose them apart."}
	}
	return nil
}

// firstLower is a reason as it goes on in a sentence; what a contract says stays as it is but for the dot at its end.
func firstLower(s string) string {
	s = strings.TrimRight(s, ".")
	if r, n := utf8.DecodeRuneInString(s); n > 0 && !strings.ContainsAny(s[:n], "0123456789") && strings.HasPrefix(s, "The ") {
		return strings.ToLower(string(r)) + s[n:]
	}
	return s
}
