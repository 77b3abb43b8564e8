package chain

import (
	"context"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/crypto"

	"backprop/models"
)

// few is how many proposals are read at once: their texts may be long.
const few = 20

// proposals asks about every proposal, and compares what is stored of it with what its facts add up to.
func (v *Verification) proposals(ctx context.Context, done *uint64) error {
	for from := models.Start; ; {
		list, err := v.past.Proposals(ctx, from, few)
		if err != nil {
			return err
		}
		if len(list) == 0 {
			return v.numbered(ctx)
		}
		for _, p := range list {
			if err := v.proposal(ctx, p); err != nil {
				return err
			}
			*done++
		}
		from = list[len(list)-1].At
		v.progress("proposals", *done, uint64(len(v.lives)))
	}
}

// numbered asks for the newest proposal, so that a lost one is missed: governors tell that count or keep their proposals.
func (v *Verification) numbered(ctx context.Context) error {
	var newest models.Uint
	for id := range v.lives {
		if id.Cmp(newest) > 0 {
			newest = id
		}
	}
	counts := map[string]models.Uint{"proposalCount()": models.U(uint64(len(v.lives)))}
	if v.DAO.Sequential {
		counts["latestProposalId()"] = newest
	}
	if v.DAO.Compoundlike() {
		counts = map[string]models.Uint{"proposalCount()": newest} // Bravo may begin where another governor ended
	}
	for function, n := range counts {
		q := query{subject: "proposals", to: v.DAO.Governor, data: encode(function), optional: true, expect: []expectation{number(function, 0, n)}}
		if err := v.ask(ctx, q); err != nil {
			return err
		}
	}
	return nil
}

func (v *Verification) proposal(ctx context.Context, p models.Proposal) error {
	l := v.lives[p.ID]
	if err := v.past.Settle(ctx, p, &l.standing); err != nil {
		return err
	}
	v.text(p)
	if err := v.documents(ctx, p); err != nil {
		return err
	}
	v.counted.Standing(l.standing)
	if v.older {
		p.Standing = l.standing
	} else {
		v.standing(path(p.ID), p.Standing, l.standing)
	}
	if v.DAO.Compoundlike() {
		return v.ofBravo(ctx, p)
	}
	return v.ofGovernor(ctx, p)
}

// text compares what is stored of a description with the description.
func (v *Verification) text(p models.Proposal) {
	d := models.ParseDescription(p.Description)
	v.same(path(p.ID), "title", strconv.Quote(p.Title), strconv.Quote(d.Title))
	v.same(path(p.ID), "track", string(p.Track), string(d.Track))
	folded, addresses := p.Searched()
	v.sameText(path(p.ID), "text for search", p.Folded, folded)
	v.sameText(path(p.ID), "addresses for search", p.Addresses, addresses)
	if !strings.Contains(p.Description, "\uFFFD") { // the hash is of the bytes on chain, which may be no text
		v.same(path(p.ID), "description's hash", p.DescriptionHash.Hex(), crypto.Keccak256Hash([]byte(p.Description)).Hex())
	}
}

// called are the names of a standing's columns that have others in a difference.
var called = map[string]string{
	"against": "votes against", "infavor": "votes for", "abstain": "votes abstaining", "expires": "expiry", "ended": "time of the outcome",
}

// standing compares a standing as stored with one counted again.
func (v *Verification) standing(subject string, s, facts models.Standing) {
	again := facts.Fields()
	for i, f := range s.Fields() {
		what := f.Name
		if name, ok := called[what]; ok {
			what = name
		}
		v.same(subject, what, f.Value, again[i].Value)
	}
}

// ofGovernor asks an OpenZeppelin Governor.
func (v *Verification) ofGovernor(ctx context.Context, p models.Proposal) error {
	s := p.Standing
	list := []query{
		{data: encode("state(uint256)", p.ID), expect: []expectation{{"state", 0, asState, p.State(v.DAO.Moment(v.block)).String()}}},
		v.tally(p),
		{data: encode("proposalSnapshot(uint256)", p.ID), expect: []expectation{number("snapshot", 0, models.U(p.Snapshot))}},
		{data: encode("proposalDeadline(uint256)", p.ID), expect: []expectation{number("deadline", 0, models.U(s.Deadline))}},
		{data: encode("proposalProposer(uint256)", p.ID), expect: []expectation{account("proposer", 0, p.Proposer)}, optional: true},
	}
	if s.Outcome == models.Undecided { // afterwards some forget it, and some don't
		list = append(list, query{data: encode("proposalEta(uint256)", p.ID), expect: []expectation{number("eta", 0, models.U(s.Eta))}, optional: true})
	}
	if p.Snapshot < v.DAO.Timepoint(v.block) {
		list = append(list, query{data: encode("quorum(uint256)", p.Snapshot), expect: []expectation{number("quorum", 0, s.Quorum)}})
	}
	list = append(list, v.identity(p))
	return v.about(ctx, p, list)
}

// tally asks an OpenZeppelin Governor for a proposal's votes; one in Bravo's clothes tells them as Bravo does.
func (v *Verification) tally(p models.Proposal) query {
	s, function, places := p.Standing, "proposalVotes(uint256)", [3]int{0, 1, 2}
	if v.DAO.ById {
		function, places = "proposals(uint256)", [3]int{6, 5, 7}
	}
	return query{data: encode(function, p.ID), expect: []expectation{
		number("votes against", places[0], s.Against), number("votes for", places[1], s.InFavor), number("votes abstaining", places[2], s.Abstain),
	}}
}

// ofBravo asks a GovernorBravo or GovernorAlpha, whose proposals(id) tells all but the actions.
func (v *Verification) ofBravo(ctx context.Context, p models.Proposal) error {
	s := p.Standing
	all := query{data: encode("proposals(uint256)", p.ID), expect: []expectation{
		account("proposer", 1, p.Proposer), number("eta", 2, models.U(s.Eta)),
		number("snapshot", 3, models.U(p.Snapshot)), number("deadline", 4, models.U(s.Deadline)),
		number("votes for", 5, s.InFavor), number("votes against", 6, s.Against),
	}}
	flags := 7
	if v.DAO.Family == models.Bravo {
		all.expect, flags = append(all.expect, number("votes abstaining", 7, s.Abstain)), 8
	}
	all.expect = append(all.expect,
		yes("canceled", flags, s.Outcome == models.OutcomeCanceled), yes("executed", flags+1, s.Outcome == models.OutcomeExecuted))
	return v.about(ctx, p, []query{
		{data: encode("state(uint256)", p.ID), expect: []expectation{{"state", 0, asState, p.State(v.DAO.Moment(v.block)).String()}}},
		all,
		{data: encode("quorumVotes()"), expect: []expectation{number("quorum", 0, s.Quorum)}},
		v.actions(p),
	})
}

// about puts questions on a proposal to the governor, and those on its supply and its operation.
func (v *Verification) about(ctx context.Context, p models.Proposal, list []query) error {
	for _, q := range list {
		q.subject, q.to = path(p.ID), v.DAO.Governor
		if err := v.ask(ctx, q); err != nil {
			return err
		}
	}
	if err := v.pastSupply(ctx, p); err != nil {
		return err
	}
	return v.queued(ctx, p)
}

// pastSupply asks the token for the supply that a proposal's quorum is a share of.
func (v *Verification) pastSupply(ctx context.Context, p models.Proposal) error {
	if v.DAO.QuorumRule == models.Asked || p.Snapshot >= v.DAO.Timepoint(v.block) {
		return nil
	}
	supply, err := v.past.SupplyAt(ctx, p.Snapshot)
	if err != nil {
		return err
	}
	return v.ask(ctx, query{
		subject: path(p.ID), to: v.DAO.Token.Address, data: encode("getPastTotalSupply(uint256)", p.Snapshot),
		expect: []expectation{number("supply at the snapshot", 0, supply)}, optional: true,
	})
}
