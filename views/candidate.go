package views

import (
	"net/url"
	"strconv"

	"backprop/models"
)

func candidatePath(id string) string { return "/candidates/" + id }

// candidateVersionPath is the path of one of a candidate's versions.
func candidateVersionPath(d CandidateData, version uint64) string {
	if version == d.Newest {
		return candidatePath(d.Candidate.ID)
	}
	return candidatePath(d.Candidate.ID) + "?version=" + strconv.FormatUint(version, 10)
}

// CandidateState is where a candidate stands, with what its sponsors and the chain make of it.
func CandidateState(dao models.DAO, x models.Candidate, s models.Sponsors, proposed *models.Proposal, now uint64) models.CandidateState {
	state := x.State(now)
	switch {
	case proposed != nil && state != models.CandidateReplaced:
		return models.CandidateProposed
	case state == models.Gathering && s.Enough(dao):
		return models.Sponsored
	}
	return state
}

func candidateLabel(state models.CandidateState, hidden bool) label {
	if hidden {
		return label{"Hidden", "canceled", "cancelled"}
	}
	switch state {
	case models.Gathering:
		return label{"Gathering support", "pending", "soon"}
	case models.Sponsored:
		return label{"Sponsored", "succeeded", "passed"}
	case models.CandidateProposed:
		return label{"Proposed", "executed", "executed"}
	case models.CandidateExpired:
		return label{"Expired", "expired", "expired"}
	case models.CandidateReplaced:
		return label{"Replaced", "canceled", "cancelled"}
	}
	return label{"Withdrawn", "canceled", "cancelled"}
}

func (p Page) candidateState(d CandidateData) models.CandidateState {
	return CandidateState(p.DAO, d.Candidate, d.Sponsors, d.Proposal, p.Block.Time)
}

// asProposal is a candidate as what it would be, for what reads actions.
func asProposal(x models.Candidate) models.Proposal {
	return models.Proposal{Proposer: x.Author, Title: x.Title, Track: x.Track, Description: x.Description, Actions: x.Actions}
}

// offerOfCandidate names what the panel offers.
func offerOfCandidate(p Page, d CandidateData) string {
	state := string(p.candidateState(d))
	switch {
	case d.Own == nil:
		return state + "-out"
	case d.Own.Publish == nil:
		return state + "-publish"
	case d.Own.Sponsorship != nil:
		return state + "-given"
	case d.Own.Sponsor != nil:
		return state + "-refused"
	}
	return state + "-open"
}

// backed is how far a candidate is sponsored, as a bar up to what proposing needs.
func backed(x models.Sponsors) []segment {
	if x.Need.IsZero() || x.Sum.IsZero() {
		return nil
	}
	return []segment{{x: "0%", width: percentText(min(10_000, max(1, tenThousandths(x.Sum, x.Need)))), fill: "a"}}
}

// backedShare is how much of what proposing needs stands behind a candidate.
func backedShare(d models.DAO, x models.Sponsors) string {
	if x.Enough(d) {
		return "Enough"
	}
	return share(x.Sum, x.Need)
}

func backedWords(d models.DAO, x models.Sponsors) string {
	return weight(d.Token, x.Sum) + " of " + votesOf(d, x.Need)
}

func backingsPath(d CandidateData, step int) string {
	page := max(1, d.Backings.Page) + step
	if page < 1 || page > d.Backings.pages() {
		return ""
	}
	return path(candidatePath(d.Candidate.ID), url.Values{}, "sponsors", page) + "#sponsors"
}

// candidateOver says why a candidate is over.
func candidateOver(d CandidateData, state models.CandidateState) string {
	switch state {
	case models.CandidateExpired:
		return "Sponsorships were taken until " + moment(d.Candidate.Expires) + ". Its author may publish the draft again."
	case models.CandidateReplaced:
		return "Its author changed it " + moment(d.Candidate.Replaced) + ". Sponsorships of this version don't carry over to the newer one."
	case models.CandidateWithdrawn:
		return "Its author withdrew it " + moment(d.Candidate.Withdrawn) + "."
	}
	return "It is on chain, word for word. The vote on it is what counts now."
}

func sponsorHeading(d CandidateData) string {
	if d.Own != nil && d.Own.Sponsorship != nil {
		return "You sponsor it"
	}
	return "Sponsor it"
}
