package views

import (
	"strconv"
	"strings"

	"backprop/models"
)

// segment is a part of a bar: where it begins and how wide it is, in percent of the bar.
type segment struct {
	x, width string
	fill     string // class, or pattern
}

// tenThousandths is part of whole times 10,000, rounded down.
func tenThousandths(part, whole models.Uint) uint64 {
	return part.MulDiv(models.U(10_000), whole).Uint64()
}

// percentText is n hundredths of a percent for an SVG attribute.
func percentText(n uint64) string {
	return strconv.FormatFloat(float64(n)/100, 'f', -1, 64) + "%"
}

// choices are the parts of a bar in their fixed order: For, Against, Abstain.
type choices struct{ inFavor, against, abstain models.Uint }

// towards are the parts of a tally that count for the quorum.
func towards(d models.DAO, s models.Standing) choices {
	c := choices{s.InFavor, s.Against, s.Abstain}
	for x, part := range map[models.Support]*models.Uint{models.For: &c.inFavor, models.Against: &c.against, models.Abstain: &c.abstain} {
		if !d.Counts(x) {
			*part = models.Uint{}
		}
	}
	return c
}

// segments lays choices out on a scale.
func (c choices) segments(scale models.Uint) (list []segment) {
	var at models.Uint
	for _, part := range []struct {
		weight models.Uint
		fill   string
	}{{c.inFavor, "f"}, {c.against, "against"}, {c.abstain, "abstain"}} {
		if part.weight.IsZero() || scale.IsZero() {
			continue
		}
		list = append(list, segment{
			x:     percentText(tenThousandths(at, scale)),
			width: percentText(max(1, tenThousandths(part.weight, scale))),
			fill:  part.fill,
		})
		at = at.Add(part.weight)
	}
	return list
}

// marker is where a bar's mark stands, and how its label is anchored so that it stays inside.
type marker struct {
	x      string
	anchor string
	text   string
}

func mark(at, scale models.Uint, text string) marker {
	n := tenThousandths(at, scale)
	m := marker{percentText(n), "middle", text}
	if n < 1200 {
		m.anchor = "start"
	} else if n > 8800 {
		m.anchor = "end"
	}
	return m
}

// quorumScale is twice the quorum, or more when the votes exceed it.
func quorumScale(d models.DAO, s models.Standing) models.Uint {
	scale := s.Quorum.Add(s.Quorum)
	if t := d.TowardsQuorum(s); t.Cmp(scale) > 0 {
		return t
	}
	return scale
}

// forShare is For's share of For and Against.
func forShare(s models.Standing) string { return share(s.InFavor, s.InFavor.Add(s.Against)) }

// withVote is what forShare would be after one more vote.
func withVote(s models.Standing, support models.Support, w models.Uint) string {
	switch support {
	case models.For:
		s.InFavor = s.InFavor.Add(w)
	case models.Against:
		s.Against = s.Against.Add(w)
	}
	return forShare(s)
}

// quorumWords says how far the quorum is reached.
func quorumWords(d models.DAO, s models.Standing) string {
	if d.QuorumReached(s) {
		return "quorum reached"
	}
	return percent(d.TowardsQuorum(s), s.Quorum) + " of quorum"
}

// line says in a few words how a vote stands or went.
func (p Page) line(x models.Proposal) string {
	s := x.Standing
	state := x.State(p.now())
	switch {
	case state == models.Pending:
		return "no votes before it starts"
	case s.Cast().IsZero() && state == models.Active:
		return "no votes yet"
	case s.Cast().IsZero():
		return "no votes cast"
	case s.InFavor.IsZero() && s.Against.IsZero():
		return "only Abstain, " + quorumWords(p.DAO, s)
	case state == models.Active && p.DAO.QuorumReached(s):
		return forShare(s) + " for, " + passing(p.DAO, s) + ", quorum reached"
	case state == models.Defeated || state == models.Active:
		return forShare(s) + " for, " + quorumWords(p.DAO, s)
	case state == models.Expired:
		return forShare(s) + " for, not executed in time"
	}
	return forShare(s) + " for"
}

func passing(d models.DAO, s models.Standing) string {
	if d.QuorumReached(s) && s.Succeeds() {
		return "passing"
	}
	return "failing"
}

// why says in a sentence why a proposal was defeated.
func why(d models.DAO, s models.Standing) string {
	switch {
	case !d.QuorumReached(s) && !s.Succeeds():
		return "For was not above Against, and the quorum of " + votesOf(d, s.Quorum) + " was not reached."
	case !d.QuorumReached(s):
		return counted(d, " and ") + " did not reach the quorum of " + votesOf(d, s.Quorum) + "."
	}
	return "For was not above Against."
}

func part(s models.Standing, x models.Support) models.Uint {
	switch x {
	case models.For:
		return s.InFavor
	case models.Against:
		return s.Against
	}
	return s.Abstain
}

// supportClass names a choice's class and icon.
func supportClass(x models.Support) string {
	switch x {
	case models.For:
		return "for"
	case models.Against:
		return "against"
	case models.Abstain:
		return "abstain"
	}
	return "split"
}

// tallySentence is a tally in words, for those who do not see its bar.
func tallySentence(d models.DAO, s models.Standing) string {
	var words []string
	for _, x := range supports(d) {
		words = append(words, x.String()+" "+weight(d.Token, part(s, x)))
	}
	return strings.Join(words, ", ") + " " + unit(d)
}

func resultHeading(s models.State) string {
	switch {
	case s == models.Active:
		return "Result so far"
	case s == models.Pending:
		return "What it takes"
	}
	return "Result"
}

// majorityWord is Passing while votes come in and Passed after.
func majorityWord(p Page, x models.Proposal, stem string) string {
	if x.State(p.now()) == models.Active {
		return stem + "ing"
	}
	return stem + "ed"
}
