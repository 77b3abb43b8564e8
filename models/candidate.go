package models

import (
	"context"
	"database/sql/driver"
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// Candidate is one version of a proposal before it is proposed, published exactly as it would be: its author may lack the weight,
// and holders sponsor it by signature. A version never changes but by Replaced and Withdrawn.
type Candidate struct {
	ID          string `gorm:"primaryKey"`                     // the form's, so that sending it twice publishes one
	Version     uint64 `gorm:"primaryKey;autoIncrement:false"` // 1 for the first
	Author      common.Address
	Title       string
	Track       Track
	Description string // as it would go on chain; no guard names who must propose it
	Actions     Actions
	Hash        common.Hash // of actions and description as IGovernor's hashProposal, which is the id that most governors would give
	Draft       string      // id of its author's draft
	Published   uint64      // Unix seconds, as the next ones
	Expires     uint64      // sponsorships are taken until then
	Replaced    uint64      // by the next version; 0 while it is the newest
	Withdrawn   uint64      // by its author; 0 when it was not
}

// Actions are a candidate's, in their order.
type Actions []Action

// Limits of candidates.
const (
	CandidatesLimit = 3     // of an account that gather sponsors
	CandidateLeast  = 86400 // seconds that it can be sponsored, as the next one
	CandidateMost   = 60 * 86400
	VersionsLimit   = 50 // of one candidate
)

// CandidateState is where a candidate stands.
type CandidateState string

const (
	Gathering          CandidateState = "gathering"
	Sponsored          CandidateState = "sponsored" // by enough weight to be proposed
	CandidateProposed  CandidateState = "proposed"
	CandidateExpired   CandidateState = "expired"
	CandidateReplaced  CandidateState = "replaced"
	CandidateWithdrawn CandidateState = "withdrawn"
)

// State is the candidate's at a moment in Unix seconds, but for what sponsors and the chain make of it.
func (c Candidate) State(now uint64) CandidateState {
	switch {
	case c.Withdrawn > 0:
		return CandidateWithdrawn
	case c.Replaced > 0:
		return CandidateReplaced
	case now >= c.Expires:
		return CandidateExpired
	}
	return Gathering
}

// CandidateText is the description of a draft that anyone may propose: it says who wrote it, and no guard binds it to a proposer.
func (d Draft) CandidateText() string {
	return Description{Title: d.Title, Track: d.Track, Body: d.Summary + "\n\nWritten by " + d.Author.Hex() + "."}.String()
}

// Candidate returns the newest version of one, or ErrNotFound.
func (s *Store) Candidate(ctx context.Context, id string) (Candidate, error) {
	return first[Candidate](s.db(ctx).Where("id = ?", id).Order("version DESC"))
}

// CandidateVersion returns one of a candidate's versions, or ErrNotFound.
func (s *Store) CandidateVersion(ctx context.Context, id string, version uint64) (Candidate, error) {
	return first[Candidate](s.db(ctx).Where("id = ? AND version = ?", id, num(version)))
}

// CandidateOf returns the newest candidate that an author made of a draft, or ErrNotFound.
func (s *Store) CandidateOf(ctx context.Context, author common.Address, draft string) (Candidate, error) {
	return first[Candidate](s.db(ctx).Where("draft = ? AND author = ?", draft, author).Order("published DESC, version DESC"))
}

// Candidates returns a page of the newest versions of all, newest first, and how many there are.
func (s *Store) Candidates(ctx context.Context, number, size int) ([]Candidate, int, error) {
	n, err := counting(s.db(ctx).Model(&Candidate{}).Where("replaced = 0"))
	if err != nil {
		return nil, 0, err
	}
	list, err := all[Candidate](page(s.db(ctx).Where("replaced = 0").Order("published DESC, id"), number, size))
	return list, n, err
}

// OpenCandidates returns those that can be sponsored at a moment, newest first.
func (s *Store) OpenCandidates(ctx context.Context, now uint64, size int) ([]Candidate, error) {
	return all[Candidate](s.db(ctx).Where("replaced = 0 AND withdrawn = 0 AND expires > ?", num(now)).Order("published DESC, id").Limit(size))
}

// Realized returns the proposal that a candidate has become, whoever proposed it: its very text and actions. It is ErrNotFound while
// there is none.
func (s *Store) Realized(ctx context.Context, c Candidate) (Proposal, error) {
	hash := crypto.Keccak256Hash([]byte(c.Description))
	list, err := all[Proposal](s.db(ctx).Preload("Standing").Preload("Actions").Where("description_hash = ?", hash).Order("block DESC, log DESC"))
	for _, p := range list {
		if slices.EqualFunc(p.Actions, c.Actions, Action.does) {
			return p, nil
		}
	}
	if err == nil {
		err = ErrNotFound
	}
	return Proposal{}, err
}

// Forerunner returns the first candidate that was published before a proposal with the same text and actions, which hash to hash, and
// not withdrawn by then: later ones are copies. It is ErrNotFound when there was none.
func (s *Store) Forerunner(ctx context.Context, p Proposal, hash common.Hash) (Candidate, error) {
	return first[Candidate](s.db(ctx).Where("hash = ? AND published <= ? AND (withdrawn = 0 OR withdrawn > ?)", hash, num(p.Time), num(p.Time)).Order("published, version"))
}

// does tells whether two actions do the same, wherever their signatures are written.
func (a Action) does(b Action) bool {
	return a.Target == b.Target && a.Value == b.Value && string(a.Input()) == string(b.Input())
}

// PublishCandidate publishes a candidate for some seconds from now, which Expires holds. A candidate that its author published
// before under the same id gets a new version, if text or actions differ: sponsorships don't carry over.
func (s *Store) PublishCandidate(ctx context.Context, c Candidate, now uint64) (Candidate, error) {
	if c.Expires < CandidateLeast || c.Expires > CandidateMost {
		return c, Invalid{"days", "must be 1 to 60"}
	}
	if err := givenID(c.ID); err != nil {
		return c, err
	}
	c.Published, c.Expires, c.Replaced, c.Withdrawn = now, now+c.Expires, 0, 0
	err := s.once(ctx, func(w *writer) (err error) {
		c, err = publishCandidate(w, c)
		return err
	})
	if err == nil {
		s.Changes.Announce("candidates", "candidates/"+c.ID)
	}
	return c, err
}

func publishCandidate(w *writer, c Candidate) (Candidate, error) {
	last, err := first[Candidate](w.Where("id = ?", c.ID).Order("version DESC"))
	switch {
	case errors.Is(err, ErrNotFound):
	case err != nil:
		return c, err
	case last.Author != c.Author:
		return c, ErrNotFound
	case last.Hash == c.Hash && last.State(c.Published) == Gathering:
		return last, nil
	case last.Version >= VersionsLimit:
		return c, Refusal{fmt.Sprintf("This candidate has %d versions, which is as many as are kept.", VersionsLimit), "Withdraw it and publish another draft."}
	}
	if err := mayWriteHere(w.DB, c.Author); err != nil {
		return c, err
	}
	n, err := counting(w.Model(&Candidate{}).Where("author = ? AND replaced = 0 AND withdrawn = 0 AND expires > ? AND id <> ?", c.Author, num(c.Published), c.ID))
	if err != nil {
		return c, err
	}
	if n >= CandidatesLimit {
		return c, Refusal{fmt.Sprintf("This account has %d candidates that gather sponsors, which is as many as may.", n), "Withdraw one, or wait until it is proposed or expires."}
	}
	c.Version = last.Version + 1
	if err := w.Model(&Candidate{}).Where("id = ? AND replaced = 0", c.ID).Update("replaced", num(c.Published)).Error; err != nil {
		return c, err
	}
	return c, w.Create(&c).Error
}

// WithdrawCandidate ends a candidate. Its sponsorships stay readable and count for nothing.
func (s *Store) WithdrawCandidate(ctx context.Context, author common.Address, id string, now uint64) error {
	q := s.write.WithContext(ctx).Model(&Candidate{}).Where("id = ? AND author = ? AND replaced = 0 AND withdrawn = 0", id, author).Update("withdrawn", num(now))
	if q.Error != nil {
		return q.Error
	}
	if q.RowsAffected == 0 {
		if _, err := first[Candidate](s.write.WithContext(ctx).Where("id = ? AND author = ?", id, author)); err != nil {
			return err
		}
		return Refusal{"This candidate is withdrawn already.", "Publish the draft again if you want it back."}
	}
	s.Changes.Announce("candidates", "candidates/"+id)
	return nil
}

// storedAction is an action in a candidate's stored form.
type storedAction struct {
	Target    common.Address
	Value     Uint
	Signature string
	Calldata  []byte
}

// Value is the stored form.
func (a Actions) Value() (driver.Value, error) {
	list := make([]storedAction, len(a))
	for i, x := range a {
		list[i] = storedAction{x.Target, x.Value, x.Signature, x.Calldata}
	}
	return storedJSON(list), nil
}

// Scan reads the stored form.
func (a *Actions) Scan(src any) error {
	var list []storedAction
	*a = nil
	err := scanJSON(src, &list)
	for i, x := range list {
		*a = append(*a, Action{Position: uint(i), Target: x.Target, Value: x.Value, Signature: x.Signature, Calldata: x.Calldata})
	}
	return err
}

// GormDataType keeps GORM from looking inside.
func (Actions) GormDataType() string { return "text" }
