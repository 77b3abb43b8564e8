package models

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"slices"

	"github.com/ethereum/go-ethereum/common"
)

// Sponsorship is an account's signature under a version of a candidate: it wants that to be proposed.
type Sponsorship struct {
	Candidate string         `gorm:"primaryKey"`
	Version   uint64         `gorm:"primaryKey;autoIncrement:false"`
	Sponsor   common.Address `gorm:"primaryKey"`
	Nonce     uint64         // 1 for the first, one more each time that it was taken back and given again
	Signature Data           // over the EIP-712 digest, by the sponsor's key or its contract wallet's
	Received  uint64         // Unix seconds, as the next one
	Ended     uint64         // when its sponsor took it back; 0 while it stands
}

// Backing is a sponsorship with its sponsor's weight now.
type Backing struct {
	Sponsorship `gorm:"embedded"`
	Weight      Uint
}

// Sponsors are a candidate's, with its author's own weight.
type Sponsors struct {
	List []Backing // those that stand, largest weight first
	Own  Uint      // the author's weight now, if it is not among them
	Sum  Uint      // of all
	Need Uint      // the proposal threshold now
}

// Has tells whether an account is among the sponsors.
func (x Sponsors) Has(a common.Address) bool {
	return slices.ContainsFunc(x.List, func(b Backing) bool { return b.Sponsor == a })
}

// Enough tells whether the sum would suffice for proposing.
func (x Sponsors) Enough(dao DAO) bool { return dao.proposes(x.Sum, x.Need) }

// Sponsors returns who stands behind a version of a candidate, by the record's weights now.
func (s *Store) Sponsors(ctx context.Context, c Candidate) (x Sponsors, err error) {
	q := s.db(ctx).Table("sponsorships").Select("sponsorships.*, COALESCE(holders.votes, ?) AS weight", Uint{}).
		Joins("LEFT JOIN holders ON holders.account = sponsorships.sponsor")
	if x.List, err = all[Backing](q.Where("candidate = ? AND version = ? AND ended = 0", c.ID, num(c.Version))); err != nil {
		return x, err
	}
	slices.SortFunc(x.List, func(a, b Backing) int {
		return cmp.Or(b.Weight.Cmp(a.Weight), bytes.Compare(a.Sponsor[:], b.Sponsor[:]))
	})
	for _, b := range x.List {
		x.Sum = x.Sum.Add(b.Weight)
	}
	if !x.Has(c.Author) {
		h, err := s.Holder(ctx, c.Author)
		if err != nil {
			return x, err
		}
		x.Own = h.Votes
		x.Sum = x.Sum.Add(h.Votes)
	}
	x.Need, err = s.Parameter(ctx, ProposalThreshold)
	return x, err
}

// SponsorshipOf returns an account's sponsorship of a version of a candidate, standing or taken back, or ErrNotFound.
func (s *Store) SponsorshipOf(ctx context.Context, c Candidate, sponsor common.Address) (Sponsorship, error) {
	return first[Sponsorship](s.db(ctx).Where("candidate = ? AND version = ? AND sponsor = ?", c.ID, num(c.Version), sponsor))
}

// Stands tells why nothing can be done with a candidate any more, now in Unix seconds, or nil.
func (s *Store) Stands(ctx context.Context, c Candidate, now uint64) error {
	switch c.State(now) {
	case CandidateWithdrawn:
		return Refusal{"This candidate was withdrawn by its author.", "Ask the author what comes in its place."}
	case CandidateReplaced:
		return Refusal{"This version of the candidate was replaced by a newer one.", "Open the newest version and read what changed: sponsorships don't carry over."}
	case CandidateExpired:
		return Refusal{"The time for sponsoring this candidate is over.", "Its author may publish the draft again."}
	}
	hidden, err := s.Hidden(ctx, "candidates/"+c.ID)
	if err != nil {
		return err
	}
	if len(hidden) > 0 {
		return Refusal{"This candidate is hidden by a moderator.", "Read the reason on /moderation."}
	}
	p, err := s.Realized(ctx, c)
	switch {
	case err == nil:
		return Refusal{"This candidate is proposed already.", "Open /proposals/" + p.ID.String() + " and vote on it there."}
	case errors.Is(err, ErrNotFound):
		return nil
	}
	return err
}

// MaySponsor tells why an account can't sponsor a candidate now, in Unix seconds, or nil. No signature is needed to ask.
func (s *Store) MaySponsor(ctx context.Context, c Candidate, sponsor common.Address, now uint64) error {
	if err := s.Stands(ctx, c, now); err != nil {
		return err
	}
	h, err := s.Holder(ctx, sponsor)
	if err == nil && h.Votes.IsZero() {
		err = Refusal{"This account has no weight that could count.", "Delegate tokens to it first, to yourself if you hold some."}
	}
	return err
}

// SaveSponsorship keeps a sponsorship whose signature was checked. The same one again is as good as once.
func (s *Store) SaveSponsorship(ctx context.Context, x Sponsorship, now uint64) error {
	c, err := s.CandidateVersion(ctx, x.Candidate, x.Version)
	if err == nil {
		err = s.MaySponsor(ctx, c, x.Sponsor, now)
	}
	if err != nil {
		return err
	}
	x.Received, x.Ended = now, 0
	if err := s.once(ctx, func(w *writer) error { return saveSponsorship(w, x) }); err != nil {
		return err
	}
	s.Changes.Announce("candidates", "candidates/"+x.Candidate)
	return nil
}

func saveSponsorship(w *writer, x Sponsorship) error {
	// A candidate that was replaced or withdrawn in between takes nothing.
	open, err := counting(w.Model(&Candidate{}).Where("id = ? AND version = ? AND replaced = 0 AND withdrawn = 0", x.Candidate, num(x.Version)))
	if err != nil {
		return err
	}
	if open == 0 {
		return Refusal{"This version of the candidate was replaced or withdrawn meanwhile.", "Reload the page and read what stands there now."}
	}
	old, err := first[Sponsorship](w.Where("candidate = ? AND version = ? AND sponsor = ?", x.Candidate, num(x.Version), x.Sponsor))
	switch {
	case errors.Is(err, ErrNotFound) && x.Nonce == 1:
		return w.Create(&x).Error
	case err != nil && !errors.Is(err, ErrNotFound):
		return err
	case old.Nonce == x.Nonce && old.Ended == 0:
		return nil
	case old.Ended == 0 && old.Nonce > 0 || x.Nonce != old.Nonce+1:
		return Refusal{"This signature was prepared before the account sponsored the candidate or took that back.", "Reload the page and sign the text that it shows."}
	}
	return w.Model(&Sponsorship{}).Where("candidate = ? AND version = ? AND sponsor = ? AND nonce = ?", x.Candidate, num(x.Version), x.Sponsor, num(old.Nonce)).
		Select("nonce", "signature", "received", "ended").Updates(x).Error
}

// EndSponsorship takes an account's sponsorship of a candidate's newest version back.
func (s *Store) EndSponsorship(ctx context.Context, id string, sponsor common.Address, now uint64) error {
	c, err := s.Candidate(ctx, id)
	if err != nil {
		return err
	}
	q := s.write.WithContext(ctx).Model(&Sponsorship{}).Where("candidate = ? AND version = ? AND sponsor = ? AND ended = 0", id, num(c.Version), sponsor).Update("ended", num(now))
	if q.Error != nil {
		return q.Error
	}
	if q.RowsAffected == 0 {
		return Refusal{"This account does not sponsor the candidate.", "Reload the page to see who does."}
	}
	s.Changes.Announce("candidates", "candidates/"+id)
	return nil
}

// MayPublish tells why an account can't propose a candidate as it is, now in Unix seconds, or nil: it must be sponsored by enough
// weight, and the account must be its author or a sponsor with enough weight of its own.
func (s *Store) MayPublish(ctx context.Context, dao DAO, c Candidate, account common.Address, now uint64) error {
	if err := s.Stands(ctx, c, now); err != nil {
		return err
	}
	x, err := s.Sponsors(ctx, c)
	if err != nil {
		return err
	}
	if !x.Enough(dao) {
		return Refusal{
			"Its sponsors have " + dao.Token.Words(x.Sum) + " of weight; proposing needs " + dao.more() + dao.Token.Words(x.Need) + ".",
			"It can be proposed when holders with that much have sponsored it.",
		}
	}
	if account != c.Author && !x.Has(account) {
		return Refusal{"This account has not sponsored the candidate.", "Read it, sponsor it, then propose it."}
	}
	return s.MayPropose(ctx, dao, account)
}
