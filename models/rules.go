package models

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/ethereum/go-ethereum/common"
)

// Rules are what a program is voted in with. Its fields are kept as typed while it is written. As a Document they stand in
// the proposal, and the escrow keeps their hash.
type Rules struct {
	Program     uint64 // that is changed; 0 opens a new one
	Name        string
	Track       Track
	Purpose     string // what it pays for and why, Markdown
	Eligibility string // who may apply, and for what not, Markdown
	Steward     string // address; empty is nobody
	Opens       string // day, such as 2026-03-31; empty is at once
	Closes      string // the last day; empty is no end
	Period      string // days of a budget period; empty is none
	Reading     string // days that reviewers of an application have
	Review      string // days that reviewers of evidence have
	Challenge   string // days
	Dispute     string // days
	Accept      string // days
	Grace       string // days
	Objection   string // per cent of all votes
	Silence     string // per cent of a budget's cap
	Attempts    string
	Budgets     []Allowance
	Reviewers   []string // addresses
}

// Allowance is a budget as typed, in whole units of its asset. An empty limit is none.
type Allowance struct{ Asset, Cap, Period, Grant string }

// StartingRules are the values that a form begins with: the ones that the escrow is designed for.
func StartingRules() Rules {
	return Rules{
		Period: "90", Reading: "14", Review: "7", Challenge: "3", Dispute: "45", Accept: "30", Grace: "14",
		Objection: "2", Silence: "5", Attempts: "3",
	}
}

// Limits of a program's parts.
const (
	ReviewersLimit = 64
	proseLimit     = 20_000 // bytes
	dayForm        = "2006-01-02"
	dayLength      = 24 * 3600
)

// Check tells what keeps the rules from being proposed, in the order of the form. least is in seconds, see LeastDispute.
func (r Rules) Check(dao DAO, least uint64) (list []Invalid) {
	add := func(err error) {
		var in Invalid
		if errors.As(err, &in) {
			list = append(list, in)
		}
	}
	add(line("name", r.Name, TitleLimit))
	if !r.Track.Known() {
		list = append(list, Invalid{"track", "is not chosen"})
	}
	add(prose("purpose", r.Purpose))
	add(prose("eligibility", r.Eligibility))
	_, err := r.steward(dao)
	add(err)
	_, _, err = r.season()
	add(err)
	for _, n := range r.numbers((least + dayLength - 1) / dayLength) {
		_, err := n.value()
		add(err)
	}
	for _, err := range r.budgetErrors(dao) {
		add(err)
	}
	_, err = r.roster(dao)
	add(err)
	return list
}

// line checks a text of one line.
func line(field, s string, most int) error {
	switch {
	case strings.TrimSpace(s) == "":
		return Invalid{field, "is empty"}
	case utf8.RuneCountInString(s) > most:
		return Invalid{field, fmt.Sprintf("is longer than %d characters; shorten it", most)}
	case strings.TrimSpace(s) != s || s[0] == '#':
		return Invalid{field, "begins or ends with a space, or begins with #; take that away"}
	case hasControl(s) || !utf8.ValidString(s):
		return Invalid{field, "has control or direction characters; type it again as plain text"}
	case strings.Contains(s, "<!--"):
		return Invalid{field, "has a comment (<!--), which a document can't; take it away"}
	}
	return nil
}

// prose checks a text in Markdown.
func prose(field, s string) error {
	switch {
	case strings.TrimSpace(s) == "":
		return Invalid{field, "is empty"}
	case len(s) > proseLimit:
		return Invalid{field, "is longer than 20,000 bytes; shorten it, or link to the long version"}
	case !utf8.ValidString(s):
		return Invalid{field, "is not valid UTF-8 text"}
	case strings.Contains(s, "<!--"):
		return Invalid{field, "has a comment (<!--), which a document can't; take it away"}
	case strings.TrimSpace(s) != s:
		return Invalid{field, "begins or ends with empty space; take that away"}
	case strings.ContainsFunc(s, func(c rune) bool { return c != '\n' && c != '\t' && (c < 0x20 || c == 0x7f || Bidi(c)) }):
		return Invalid{field, "has control or direction characters; type it again as plain text"}
	}
	return nil
}

func (r Rules) steward(dao DAO) (common.Address, error) {
	if r.Steward == "" {
		return common.Address{}, nil
	}
	return person(dao, "steward", r.Steward)
}

// person reads an account that is nobody's contract of the DAO.
func person(dao DAO, field, text string) (common.Address, error) {
	a, err := ParseAddress(text)
	var in Invalid
	switch {
	case errors.As(err, &in):
		return a, Invalid{field, in.Reason}
	case a == common.Address{}:
		return a, Invalid{field, "is the zero address"}
	case a == dao.Treasury() || dao.contract(a) != "":
		return a, Invalid{field, "is one of the DAO's contracts, which can't act here"}
	}
	return a, err
}

// season reads when applications are taken, as Unix seconds; the last day is whole.
func (r Rules) season() (opens, closes uint64, err error) {
	if r.Opens != "" {
		at, err := time.Parse(dayForm, r.Opens)
		if err != nil || at.Unix() < 0 {
			return 0, 0, Invalid{"opens", "is not a day such as 2026-03-31"}
		}
		opens = uint64(at.Unix())
	}
	if r.Closes != "" {
		at, err := time.Parse(dayForm, r.Closes)
		if err != nil || at.Unix() < 0 {
			return 0, 0, Invalid{"closes", "is not a day such as 2026-03-31"}
		}
		closes = uint64(at.Unix()) + dayLength
	}
	if closes != 0 && closes <= opens {
		return 0, 0, Invalid{"closes", "is before the first day"}
	}
	return opens, closes, nil
}

func (r Rules) budgetErrors(dao DAO) (list []error) {
	if len(r.Budgets) == 0 {
		return []error{Invalid{"budget", "is empty; give at least one asset a cap"}}
	}
	seen := map[string]bool{}
	for _, b := range r.Budgets {
		if _, err := b.budget(dao); err != nil {
			list = append(list, err)
		}
		if b.Period != "" && r.Period == "" {
			list = append(list, Invalid{"budget", "in " + b.Asset + " has a limit of a period, and the program has no periods"})
		}
		if seen[b.Asset] {
			list = append(list, Invalid{"budget", "names " + b.Asset + " twice"})
		}
		seen[b.Asset] = true
	}
	return list
}

// budget reads an allowance.
func (b Allowance) budget(dao DAO) (Budget, error) {
	a, ok := dao.AssetNamed(b.Asset)
	if !ok {
		return Budget{}, Invalid{"budget", "names an asset that the DAO doesn't list"}
	}
	out := Budget{Token: a.Address}
	for _, x := range []struct {
		what, text string
		to         *Uint
	}{{"cap", b.Cap, &out.Cap}, {"limit of a period", b.Period, &out.PeriodCap}, {"limit of a grant", b.Grant, &out.GrantCap}} {
		if x.text == "" && x.what != "cap" {
			continue
		}
		u, err := ParseAmount(x.text, a)
		var in Invalid
		switch {
		case x.text == "":
			return out, Invalid{"budget", "in " + a.Symbol + " has no cap"}
		case errors.As(err, &in):
			return out, Invalid{"budget", "in " + a.Symbol + ": the " + x.what + " " + in.Reason}
		case u.IsZero() || u.Cmp(largestAmount) > 0:
			return out, Invalid{"budget", "in " + a.Symbol + ": the " + x.what + " is zero or too large"}
		case x.what != "cap" && u.Cmp(out.Cap) > 0:
			return out, Invalid{"budget", "in " + a.Symbol + ": the " + x.what + " is above the cap"}
		}
		*x.to = u
	}
	return out, nil
}

// largestAmount is what the escrow's uint128 holds.
var largestAmount = FromBytes([]byte("\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff"))

func (r Rules) roster(dao DAO) (list []common.Address, err error) {
	if n := len(r.Reviewers); n == 0 || n > ReviewersLimit {
		return nil, Invalid{"reviewers", fmt.Sprintf("must be 1 to %d addresses, one a line", ReviewersLimit)}
	}
	for i, text := range r.Reviewers {
		a, err := person(dao, "reviewers", text)
		var in Invalid
		if errors.As(err, &in) {
			return nil, Invalid{"reviewers", fmt.Sprintf("in line %d %s", i+1, in.Reason)}
		}
		if slices.Contains(list, a) {
			return nil, Invalid{"reviewers", fmt.Sprintf("has the account of line %d twice", i+1)}
		}
		list = append(list, a)
	}
	return list, nil
}
