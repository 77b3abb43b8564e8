package devnet

import (
	"embed"
	"fmt"
	"math/big"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"backprop/chain/bindings"
)

// StoryLength is how long before the present block 0 must lie for Tell.
const StoryLength = 165 * 24 * time.Hour

//go:embed story/*.md story/grants/*.md
var texts embed.FS

// Support, as IGovernor's VoteCast has it.
const (
	against uint8 = iota
	inFavor
	abstain
)

// scene is one proposal's life. Times after it are counted from it.
type scene struct {
	text     string        // its file in story/, without .md
	proposer int           // account
	before   time.Duration // how long before the present it is proposed
	actions  func(*teller) []action
	ballots  []ballot
	endings  []ending
}

// action is one call that the proposal executes; value is in wei.
type action struct {
	to    common.Address
	value *big.Int
	data  []byte
}

// ballot is one vote. An override is a delegator's, against or beside the delegate's.
type ballot struct {
	after    time.Duration
	voter    int
	support  uint8
	override bool
	reason   string
}

// ending is a step after the vote, or instead of it.
type ending struct {
	after time.Duration
	by    int
	do    func(*teller, *scene) error
}

// beat is one moment of the story.
type beat struct {
	at  time.Time
	say func() error
}

// teller carries what the scenes have in common.
type teller struct {
	chain    *Chain
	dao      DAO
	end      time.Time
	beats    []beat
	governor *bindings.Governor
	ids      map[*scene]*big.Int
}

// Tell gives the DAO 165 days of history that end now: delegations, proposals and grants in every state. The chain must be
// new, deployed, and at least StoryLength old. Told twice on equal chains, the stories differ in nothing but dates.
func Tell(chain *Chain, dao DAO) error { return tell(chain, dao, scenes, moves()) }

// TellBriefly is Tell with less than half as many blocks, of 165 days as well: one slate, a grant that is completed, one that
// loses a challenge, and a few of the proposals. It is for tests that read a whole record many times.
func TellBriefly(chain *Chain, dao DAO) error {
	return tell(chain, dao, briefScenes(), slices.Concat(whistledMoves(), parliamentMoves()))
}

func tell(chain *Chain, dao DAO, scenes []scene, moves []move) error {
	t := &teller{
		chain: chain, dao: dao, end: chain.options.Wall().Truncate(time.Minute),
		governor: bindings.NewGovernor(), ids: map[*scene]*big.Int{},
	}
	t.prepare(scenes, moves)
	for _, beat := range t.beats {
		if err := chain.NextAt(beat.at); err != nil {
			return fmt.Errorf("story: %w", err)
		}
		if err := beat.say(); err != nil {
			return fmt.Errorf("story: %w", err)
		}
	}
	if err := chain.ResetClock(); err != nil {
		return fmt.Errorf("story: %w", err)
	}
	return chain.Mine()
}

func (t *teller) prepare(scenes []scene, moves []move) {
	for _, d := range delegations {
		t.add(t.end.Add(-d.before), func() error { return t.dao.delegate(t.chain, d.from, d.to) })
	}
	t.add(t.end.Add(-165*day+12*hour), t.feedPayees)
	for i := range scenes {
		t.stage(&scenes[i])
	}
	for _, m := range moves {
		t.add(t.end.Add(-m.before), func() error { return t.move(m) })
	}
	slices.SortStableFunc(t.beats, func(a, b beat) int { return a.at.Compare(b.at) })
}

// add shifts each beat by its own number of seconds, under 50 minutes, so that no two fall on one and none on the hour.
func (t *teller) add(at time.Time, say func() error) {
	shift := time.Duration(len(t.beats)*1009%2999) * time.Second
	t.beats = append(t.beats, beat{at.Add(shift), say})
}

// stage turns a scene into beats.
func (t *teller) stage(s *scene) {
	begin := t.end.Add(-s.before)
	t.add(begin, func() error { return t.propose(s) })
	for _, b := range s.ballots {
		t.add(begin.Add(b.after), func() error { return t.vote(s, b) })
	}
	for _, e := range s.endings {
		t.add(begin.Add(e.after), func() error { return e.do(t, s) })
	}
}

func (t *teller) propose(s *scene) error {
	description, err := t.description(s)
	if err != nil {
		return err
	}
	targets, values, calldatas := t.calls(s)
	receipt, err := t.chain.Send(s.proposer, &t.dao.Governor, nil, t.governor.PackPropose(targets, values, calldatas, description))
	if err != nil {
		return fmt.Errorf("%s: %w", s.text, err)
	}
	for _, log := range receipt.Logs {
		if event, err := t.governor.UnpackProposalCreatedEvent(log); err == nil {
			t.ids[s] = event.ProposalId
			return nil
		}
	}
	return fmt.Errorf("%s: the governor reported no proposal", s.text)
}

// description ends with the line that lets only this proposer publish this text.
func (t *teller) description(s *scene) (string, error) {
	text, err := texts.ReadFile("story/" + s.text + ".md")
	if err != nil {
		return "", err
	}
	return strings.TrimSpace(t.embed(string(text))) + "\n\n#proposer=" + t.chain.Account(s.proposer).Hex(), nil
}

// feedPayees gives those who hand in evidence ETH for its fees.
func (t *teller) feedPayees() error {
	for i := Accounts; i < Accounts+Payees; i++ {
		to := t.chain.Account(i)
		if _, err := t.chain.Send(Deployer, &to, ether(1), nil); err != nil {
			return err
		}
	}
	return nil
}

func (t *teller) calls(s *scene) (targets []common.Address, values []*big.Int, calldatas [][]byte) {
	for _, a := range s.actions(t) {
		targets, values, calldatas = append(targets, a.to), append(values, a.value), append(calldatas, a.data)
	}
	return targets, values, calldatas
}

func (t *teller) vote(s *scene, b ballot) error {
	data := t.governor.PackCastVoteWithReason(t.ids[s], b.support, b.reason)
	if b.override {
		data = t.governor.PackCastOverrideVote(t.ids[s], b.support, b.reason)
	}
	return t.send(s, b.voter, data)
}

func (t *teller) send(s *scene, by int, data []byte) error {
	_, err := t.chain.Send(by, &t.dao.Governor, nil, data)
	if err != nil {
		return fmt.Errorf("%s: %w", s.text, err)
	}
	return nil
}
