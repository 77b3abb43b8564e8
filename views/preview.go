package views

import (
	"strconv"

	"github.com/a-h/templ"

	"backprop/models"
)

// preview is what a vote would do: the standing with it.
type preview struct {
	support models.Support
	before  models.Standing
	after   models.Standing
}

// inParts is what a vote in parts would do.
func inParts(d ProposalData, parts models.Parts) preview {
	s := d.Proposal.Standing
	for _, x := range []models.Support{models.Against, models.For, models.Abstain} {
		s = with(s, x, parts.Of(x))
	}
	return preview{models.Split, d.Proposal.Standing, s}
}

// PreviewData is a vote of the reader before it is sent.
type PreviewData struct {
	ProposalData
	Support models.Support
	Parts   models.Parts      // of a split vote
	Typed   map[string]string // its parts as they were typed, by field
	Reason  string
}

// weight is what the vote spends.
func (d PreviewData) weight() models.Uint {
	if d.Support == models.Split {
		return d.Parts.Sum()
	}
	return d.Own.Left
}

// Would is what the reader's vote would do: for one choice, or in parts.
func Would(p Page, d ProposalData, x models.Support, parts models.Parts) templ.Component {
	if x == models.Split {
		return forecast(p, d, inParts(d, parts))
	}
	return forecast(p, d, preview{x, d.Proposal.Standing, with(d.Proposal.Standing, x, d.Own.Left)})
}

// WouldInstead is what a vote with the reader's own tokens in place of its delegate's would do.
func WouldInstead(p Page, d ProposalData, x models.Support) templ.Component {
	for _, v := range instead(p, d) {
		if v.support == x {
			return forecast(p, d, v)
		}
	}
	return templ.NopComponent
}

// previews are what the reader's vote would do, for each choice.
func previews(p Page, d ProposalData, weight models.Uint) (list []preview) {
	for _, x := range supports(p.DAO) {
		list = append(list, preview{x, d.Proposal.Standing, with(d.Proposal.Standing, x, weight)})
	}
	return list
}

// instead are what a vote with the reader's own tokens would do in place of its delegate's.
func instead(p Page, d ProposalData) (list []preview) {
	base := d.Proposal.Standing
	if v := d.Own.DelegateVote; v != nil && v.Kind == models.Cast {
		base = without(base, v.Support, d.Own.Own.Held)
	}
	for _, x := range supports(p.DAO) {
		list = append(list, preview{x, d.Proposal.Standing, with(base, x, d.Own.Own.Held)})
	}
	return list
}

// with is a standing with one more vote.
func with(s models.Standing, x models.Support, w models.Uint) models.Standing {
	switch x {
	case models.For:
		s.InFavor = s.InFavor.Add(w)
	case models.Against:
		s.Against = s.Against.Add(w)
	case models.Abstain:
		s.Abstain = s.Abstain.Add(w)
	}
	return s
}

// without is a standing without a part of a vote.
func without(s models.Standing, x models.Support, w models.Uint) models.Standing {
	switch x {
	case models.For:
		s.InFavor = s.InFavor.Sub(w)
	case models.Against:
		s.Against = s.Against.Sub(w)
	case models.Abstain:
		s.Abstain = s.Abstain.Sub(w)
	}
	return s
}

func (v preview) class() string { return "preview-" + strconv.Itoa(int(v.support)) }

// outcome says what the vote makes of the proposal's standing.
func (v preview) outcome(d models.DAO) string {
	was, is := passing(d, v.before) == "passing", passing(d, v.after) == "passing"
	switch {
	case !was && is:
		return "The proposal would be passing."
	case was && is:
		return "The proposal would still be passing."
	}
	start := "The proposal would still be failing: "
	if was {
		start = "The proposal would be failing: "
	}
	return start + missing(d, v.after)
}

// missing says what a proposal lacks to pass.
func missing(d models.DAO, s models.Standing) string {
	short := "the quorum needs " + votesOf(d, s.Quorum.Sub(d.TowardsQuorum(s))) + " more"
	switch {
	case d.QuorumReached(s):
		return "For is not above Against."
	case s.Succeeds():
		return short + "."
	}
	return "For is not above Against, and " + short + "."
}

// late says that a vote which reaches the quorum late extends the voting, where it does.
func (v preview) late(p Page, d ProposalData) string {
	extension := d.Params[models.LateQuorumVoteExtension].Uint64()
	if !p.DAO.LateQuorum || extension == 0 || p.DAO.QuorumReached(v.before) || !p.DAO.QuorumReached(v.after) {
		return ""
	}
	if until := p.clock() + extension; until > d.Proposal.Standing.Deadline {
		return "The quorum would be reached late, so that voting goes on until " + p.when(until) + " or a little longer."
	}
	return ""
}

// became is a share as it is and as it would be.
func became(before, after string) string {
	if before == after {
		return "stays at " + after
	}
	return before + " → " + after
}

// half is the mark of a majority.
func half() marker { return mark(models.U(1), models.U(2), "needs more than 50 %") }
