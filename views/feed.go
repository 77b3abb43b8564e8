package views

import (
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
)

// Following is where a page can be followed from another program: its feed and its calendar lie below its path.
type Following struct {
	Path string // such as /grants/3; empty for the DAO
	Name string // of what is followed, such as Grant 3
}

// Feed is the path of the Atom feed.
func (f Following) Feed() string { return f.Path + "/feed.atom" }

// Calendar is the path of the calendar.
func (f Following) Calendar() string { return f.Path + "/calendar.ics" }

// label names a link to it in a page's foot.
func (f Following) label(what string) string {
	if f.Name == "" {
		return what
	}
	return what + " of this page"
}

// followed are the DAO and what the page shows.
func (p Page) followed() []Following {
	if p.Follow == (Following{}) {
		return []Following{{}}
	}
	return []Following{p.Follow, {}}
}

// Title names the feed or the calendar: "Grant 3 · Gradient Commons".
func (f Following) Title(d models.DAO) string {
	if f.Name == "" {
		return plain(d.Name)
	}
	return plain(f.Name) + " · " + plain(d.Name)
}

// FollowAccount is an account's feed and calendar.
func FollowAccount(p Page, a common.Address) Following {
	name := p.name(a)
	if name == "" {
		name = short(a)
	}
	return Following{delegatePath(a), name}
}

// FollowProgram is a program's.
func FollowProgram(x models.Program) Following {
	return Following{string(programPath(x.ID)), clip(x.Name)}
}

// FollowGrant is a grant's.
func FollowGrant(g models.Grant) Following {
	return Following{grantPath(g.ID), "Grant " + strconv.FormatUint(g.ID, 10)}
}

// telling is an item in words: a title, a sentence or two, and the page that shows it.
type telling struct{ title, text, path string }

// tell words what happened.
func (p Page) tell(i models.Item) telling {
	switch {
	case i.Kind == models.ItemVoted:
		return p.tellVote(*i.Vote, *i.Proposal)
	case i.Proposal != nil:
		return p.tellProposal(i.Kind, *i.Proposal)
	case i.Delegation != nil:
		return p.tellDelegation(*i.Delegation)
	case i.Round != nil:
		return p.tellRound(*i.Round)
	}
	return p.tellTurn(i)
}

func (p Page) tellProposal(kind models.ItemKind, x models.Proposal) telling {
	title, path := p.DAO.Number(x.ID)+": "+plain(clip(x.Title)), proposalPath(x.ID)
	text := map[models.ItemKind]string{
		models.ItemProposed: "Proposed by " + p.called(x.Proposer) + ". " + asksWords(p, x) + " Voting opens after " + p.when(x.Snapshot) + " and ends at " + p.when(x.Standing.Deadline) + ".",
		models.ItemPassed:   "The vote ended: it passed. " + countWords(p, x),
		models.ItemDefeated: "The vote ended: it was defeated. " + countWords(p, x),
		models.ItemExtended: "The quorum came late, so that voting goes on until " + p.when(x.Standing.Deadline) + ".",
		models.ItemQueued:   "It waits in the timelock and can be executed from " + moment(x.Standing.Eta) + ".",
		models.ItemExecuted: "It was executed. " + asksWords(p, x),
		models.ItemCanceled: "It was cancelled. Nothing of it can be executed any more.",
		models.ItemExpired:  "Nobody executed it in time, and it can't be executed any more.",
	}[kind]
	verb := map[models.ItemKind]string{
		models.ItemProposed: "New proposal ", models.ItemPassed: "Passed: ", models.ItemDefeated: "Defeated: ", models.ItemExtended: "Voting extended: ",
		models.ItemQueued: "In timelock: ", models.ItemExecuted: "Executed: ", models.ItemCanceled: "Cancelled: ", models.ItemExpired: "Expired: ",
	}[kind]
	return telling{verb + title, text, path}
}

// asksWords say what a proposal pays, as far as that is understood.
func asksWords(p Page, x models.Proposal) string {
	var sums []string
	for _, ask := range p.DAO.Asks(x) {
		sums = append(sums, amount(ask.Asset, ask.Amount)+nbsp+plain(ask.Asset.Symbol))
	}
	if len(sums) == 0 {
		return "It asks for no payment that is understood here."
	}
	return "It pays " + list(sums) + "."
}

// countWords are a vote's sums.
func countWords(p Page, x models.Proposal) string {
	s := x.Standing
	return "For " + votesOf(p.DAO, s.InFavor) + ", against " + votesOf(p.DAO, s.Against) + ", abstain " + votesOf(p.DAO, s.Abstain) +
		"; quorum " + votesOf(p.DAO, s.Quorum) + "."
}

func (p Page) tellVote(v models.Vote, x models.Proposal) telling {
	name := p.DAO.Number(v.ProposalID)
	if x.Title != "" {
		name += ": " + plain(clip(x.Title))
	}
	text := p.called(v.Voter) + " voted " + choiceOfVote(v) + " with " + votesOf(p.DAO, v.Weight) + "."
	if reason := strings.TrimSpace(v.Reason); reason != "" {
		short, rest := cut(plain(reason), 600)
		if rest > 0 {
			short += "…"
		}
		text += " Reason: " + short
	}
	return telling{"Voted " + v.Support.String() + " on " + name, text, proposalPath(v.ProposalID)}
}

func (p Page) tellDelegation(d models.Delegation) telling {
	from, to := p.called(d.Delegator), p.called(d.Delegate)
	if zeroAddress(d.Delegate) {
		return telling{from + " took its delegation back", "The tokens of " + from + " vote for nobody now; before, they voted with " + p.called(d.Previous) + ".", delegatePath(d.Delegator)}
	}
	text := "The tokens of " + from + " vote with " + to + " from now on."
	if !zeroAddress(d.Previous) {
		text += " Before, they voted with " + p.called(d.Previous) + "."
	}
	return telling{from + " delegated to " + to, text, delegatePath(d.Delegate)}
}

func (p Page) tellRound(r models.Round) telling {
	a := p.asset(r.Token)
	sum := amount(a, r.Total) + nbsp + plain(a.Symbol)
	return telling{"Rewards of " + sum, "The DAO set aside " + sum + " for round " + count(r.ID) + ". They can be claimed until " + moment(r.Deadline) + ".", rewardPath(r.ID)}
}

func (p Page) tellTurn(i models.Item) telling {
	t := *i.Turn
	switch {
	case i.Grant != nil:
		words := historyWords(p, *i.Grant, t)
		name := "Grant " + strconv.FormatUint(i.Grant.ID, 10)
		return telling{name + ": " + lower(words), plain(clip(grantTitle(*i.Grant))) + ". " + words + ".", grantPath(i.Grant.ID)}
	case i.Program != nil:
		return telling{"Program " + plain(clip(i.Program.Name)), turnWords(t), string(programPath(i.Program.ID))}
	case t.Kind == models.TurnPaused:
		return telling{"The escrow is paused", "No grants are made, no evidence is handed in and nothing is reviewed until " + moment(t.Until) + ". What is owed can be claimed.", "/grants"}
	}
	return telling{"The escrow goes on", "The pause is over.", "/grants"}
}
