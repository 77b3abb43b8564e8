package views

import (
	"strconv"

	"backprop/models"
)

// preview is what a vote would do: the standing with it.
type preview struct {
	support models.Support
	before  models.Standing
	after   models.Standing
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
