package models

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"gorm.io/gorm"
)

// PollBallot is an account's signed answer to a poll. All are kept; the one with the highest nonce is the account's.
type PollBallot struct {
	Poll      string         `gorm:"primaryKey"`
	Voter     common.Address `gorm:"primaryKey"`
	Nonce     uint64         `gorm:"primaryKey;autoIncrement:false"` // 1 for the first
	Choice    uint64         // 1 is the first
	Signature Data           // over the EIP-712 digest, by the voter's key or its contract wallet's
	Received  uint64         // Unix seconds
}

// BallotChanges is how often an account may answer a poll.
const BallotChanges = 20

// WeighedBallot is a ballot with what its voter's word weighs.
type WeighedBallot struct {
	PollBallot `gorm:"embedded"`
	Weight     Uint
}

// PollResult is how a poll stands.
type PollResult struct {
	Sums     []Uint // of each choice
	Voters   []int  // of each choice
	Total    Uint
	Accounts int // that answered
}

// add counts one account's answer.
func (r *PollResult) add(choice uint64, weight Uint) {
	r.Accounts++
	if choice < 1 || choice > uint64(len(r.Sums)) {
		return
	}
	r.Sums[choice-1] = r.Sums[choice-1].Add(weight)
	r.Voters[choice-1]++
	r.Total = r.Total.Add(weight)
}

// Leads is the number of the choice with the most weight, counted from 1; 0 when there is none or a tie.
func (r PollResult) Leads() (leader uint64) {
	var most Uint
	for i, sum := range r.Sums {
		switch c := sum.Cmp(most); {
		case c > 0:
			most, leader = sum, uint64(i+1)
		case c == 0:
			leader = 0
		}
	}
	return leader
}

// Count adds ballots up, each as it is.
func (p Poll) Count(ballots []WeighedBallot) PollResult {
	r := PollResult{Sums: make([]Uint, len(p.Choices)), Voters: make([]int, len(p.Choices))}
	for _, b := range ballots {
		r.add(b.Choice, b.Weight)
	}
	return r
}

// weighed are a poll's ballots with the weights that the record knows.
func (s *Store) weighed(ctx context.Context, dao DAO, p Poll) *gorm.DB {
	q := s.db(ctx).Table("poll_ballots").Select("poll_ballots.*, "+weightThen(dao, "poll_ballots.voter"), num(p.Timepoint), Uint{})
	return q.Where("poll = ?", p.ID)
}

// newestBallot is the condition that a ballot is its account's last in its poll.
const newestBallot = "nonce = (SELECT max(l.nonce) FROM poll_ballots l WHERE l.poll = poll_ballots.poll AND l.voter = poll_ballots.voter)"

// PollResult returns how a poll stands by the record's weights. It reads one ballot after the other and keeps none.
func (s *Store) PollResult(ctx context.Context, dao DAO, p Poll) (PollResult, error) {
	r := p.Count(nil)
	q := s.db(ctx).Table("poll_ballots").Select("choice, "+weightThen(dao, "poll_ballots.voter"), num(p.Timepoint), Uint{})
	rows, err := q.Where("poll = ? AND "+newestBallot, p.ID).Rows()
	if err != nil {
		return r, err
	}
	defer rows.Close()
	for rows.Next() {
		var choice uint64
		var weight Uint
		if err := rows.Scan(&choice, &weight); err != nil {
			return r, err
		}
		r.add(choice, weight)
	}
	return r, rows.Err()
}

// LastBallots returns a page of a poll's ballots that count, one an account, largest weight first.
func (s *Store) LastBallots(ctx context.Context, dao DAO, p Poll, number, size int) ([]WeighedBallot, error) {
	return all[WeighedBallot](page(s.weighed(ctx, dao, p).Where(newestBallot).Order("weight DESC, voter"), number, size))
}

// PollBallots returns every ballot of a poll with its weight, as received.
func (s *Store) PollBallots(ctx context.Context, dao DAO, p Poll) ([]WeighedBallot, error) {
	return all[WeighedBallot](s.weighed(ctx, dao, p).Order("received, voter, nonce"))
}

// PollBallotOf returns an account's newest ballot in a poll, or ErrNotFound.
func (s *Store) PollBallotOf(ctx context.Context, poll string, voter common.Address) (PollBallot, error) {
	return first[PollBallot](s.db(ctx).Where("poll = ? AND voter = ?", poll, voter).Order("nonce DESC"))
}

// PollVoters counts the accounts that answered each of some polls.
func (s *Store) PollVoters(ctx context.Context, polls []Poll) (map[string]int, error) {
	ids := make([]string, len(polls))
	for i, p := range polls {
		ids[i] = p.ID
	}
	rows, err := all[struct {
		Poll string
		N    int
	}](s.db(ctx).Table("poll_ballots").Select("poll, count(DISTINCT voter) AS n").Where("poll IN ?", ids).Group("poll"))
	counts := map[string]int{}
	for _, r := range rows {
		counts[r.Poll] = r.N
	}
	return counts, err
}

// MayAnswer tells why an account can't answer a poll now, in Unix seconds, or nil. No signature is needed to ask.
func (s *Store) MayAnswer(ctx context.Context, dao DAO, p Poll, voter common.Address, now uint64) error {
	switch p.State(now) {
	case PollClosed:
		return Refusal{"The poll is closed.", "Read its result; when the proposal is made, vote on that."}
	case PollWithdrawn:
		return Refusal{"The poll was withdrawn by its author.", "Ask the author what comes in its place."}
	}
	hidden, err := s.Hidden(ctx, "polls/"+p.ID)
	if err != nil {
		return err
	}
	if len(hidden) > 0 {
		return Refusal{"The poll is hidden by a moderator.", "Read the reason on /moderation."}
	}
	w, err := s.WeightAt(ctx, dao, voter, p.Timepoint)
	if err == nil && w.IsZero() {
		err = Refusal{
			"This account had no weight at block " + Group(fmt.Sprint(p.Block)) + ", where this poll takes it.",
			"Tokens count for polls that open after they are delegated: delegate them, to this account for one.",
		}
	}
	return err
}

// SavePollBallot keeps a ballot whose signature was checked. The same one again is as good as once. It is a Refusal when the
// account has answered since the ballot was prepared, and after the close.
func (s *Store) SavePollBallot(ctx context.Context, dao DAO, b PollBallot, now uint64) error {
	p, err := s.Poll(ctx, b.Poll)
	if err != nil {
		return err
	}
	if b.Choice < 1 || b.Choice > uint64(len(p.Choices)) {
		return Invalid{"choice", "is not one of the poll's"}
	}
	if err := s.MayAnswer(ctx, dao, p, b.Voter, now); err != nil {
		return err
	}
	b.Received = now
	if err := s.once(ctx, func(w *writer) error { return savePollBallot(w, b) }); err != nil {
		return err
	}
	s.Changes.Announce("polls", "polls/"+p.ID)
	return nil
}

func savePollBallot(w *writer, b PollBallot) error {
	last, err := first[PollBallot](w.Where("poll = ? AND voter = ?", b.Poll, b.Voter).Order("nonce DESC"))
	if err != nil && !errors.Is(err, ErrNotFound) {
		return err
	}
	switch {
	case err == nil && last.Nonce == b.Nonce && last.Choice == b.Choice:
		return nil
	case b.Nonce != last.Nonce+1:
		return Refusal{"This account has answered since this ballot was prepared.", "Choose again and sign the new text; only your last ballot counts."}
	case b.Nonce > BallotChanges:
		return Refusal{fmt.Sprintf("This account has answered %d times.", BallotChanges), "The last ballot counts."}
	}
	// A poll that was withdrawn in between takes nothing.
	open, err := counting(w.Model(&Poll{}).Where("id = ? AND withdrawn = 0", b.Poll))
	if err != nil {
		return err
	}
	if open == 0 {
		return Refusal{"The poll was withdrawn by its author.", "Ask the author what comes in its place."}
	}
	return w.Create(&b).Error
}
