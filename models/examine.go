package models

import (
	"bytes"
	"context"
	"errors"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"gorm.io/gorm"
)

// Bounds of what an examination reads.
const (
	recentProposals = 300   // that a title and actions are looked for among
	besideProposals = 100   // that passed, or are voted on
	recentPayments  = 2_000 // of ETH, that payees are looked for among
	knownAccounts   = 200   // that look-alikes are looked for among
)

// Examine reads what the checks of a proposal stand on.
func (s *Store) Examine(ctx context.Context, dao DAO, p Proposal, now Block) (x Examination, err error) {
	x, err = s.examine(ctx, dao, p, now)
	if err != nil {
		return x, err
	}
	return x, inOrder(
		func() error { return s.addTrial(ctx, &x) },
		func() error { return s.addVotes(ctx, &x) },
		func() (err error) { x.Operations, err = s.OperationsOf(ctx, dao, p); return err },
		func() (err error) { x.Shifts, err = s.Shifts(ctx, dao, p, dao.Moment(now)); return err },
	)
}

// ExamineDraft reads what the checks stand on of what is not proposed yet: a text, and what it would execute. The simulation is of just
// that, or nil.
func (s *Store) ExamineDraft(ctx context.Context, dao DAO, description string, actions []Action, trial *Simulation, now Block) (Examination, error) {
	d := ParseDescription(description)
	p := Proposal{Description: description, Title: d.Title, Track: d.Track, Actions: actions, At: At{Block: now.Number + 1}}
	x, err := s.examine(ctx, dao, p, now)
	x.Draft, x.Simulation = true, trial
	return x, err
}

// examine reads what proposals and drafts have in common.
func (s *Store) examine(ctx context.Context, dao DAO, p Proposal, now Block) (x Examination, err error) {
	x = Examination{DAO: dao, Proposal: p, Now: now}
	return x, inOrder(
		func() error { return s.addHeld(ctx, &x) },
		func() (err error) { x.Settings, err = s.Parameters(ctx); return err },
		func() (err error) { x.Before, err = s.beside(ctx, &x, Succeeded, Queued); return err },
		func() (err error) { x.Open, err = s.beside(ctx, &x, Active, Pending); return err },
		func() error { return s.addAlike(ctx, &x) },
		func() error { return s.addKnown(ctx, &x) },
	)
}

func (s *Store) beside(ctx context.Context, x *Examination, states ...State) ([]Proposal, error) {
	list, total, err := s.Proposals(ctx, Filter{States: states, Size: besideProposals}, x.DAO.Moment(x.Now))
	x.Partly = x.Partly || total > len(list)
	return list, err
}

// addHeld adds what the treasury holds, as far as the chain has told.
func (s *Store) addHeld(ctx context.Context, x *Examination) (err error) {
	x.Balances, err = s.KnownBalances(ctx, x.DAO)
	x.Unknown = map[common.Address]bool{}
	for _, a := range x.DAO.Payable() {
		x.Unknown[a.Address] = !slices.ContainsFunc(x.Balances, func(p Payment) bool { return p.Asset == a })
	}
	return err
}

// addTrial adds what the node said of a proposal.
func (s *Store) addTrial(ctx context.Context, x *Examination) error {
	trial, err := s.Simulation(ctx, x.Proposal.ID)
	if err == nil {
		x.Simulation = &trial
	} else if !errors.Is(err, ErrNotFound) {
		return err
	}
	codes, err := s.Codes(ctx, x.Proposal.ID)
	x.Then, x.Codes = map[common.Address]Code{}, map[common.Address]Code{}
	for _, c := range codes {
		if c.Moment == CodeNow {
			x.Codes[c.Account] = c
		} else {
			x.Then[c.Account] = c
		}
	}
	return err
}

// addVotes adds the largest votes for a proposal, and since when those who cast them have weight.
func (s *Store) addVotes(ctx context.Context, x *Examination) error {
	votes, err := s.votesFor(ctx, x)
	if err != nil {
		return err
	}
	if began, err := first[Weight](s.db(ctx).Order("block, log")); err == nil {
		x.Began = began.Time
	} else if !errors.Is(err, ErrNotFound) {
		return err
	}
	x.Since = map[common.Address]uint64{}
	for _, v := range votes {
		if inFavor(v).IsZero() {
			continue
		}
		x.Votes = append(x.Votes, v)
		w, err := first[Weight](s.db(ctx).Where("account = ?", v.Voter).Order("block, log"))
		if err == nil {
			x.Since[v.Voter] = w.Time
		} else if !errors.Is(err, ErrNotFound) {
			return err
		}
	}
	return nil
}

// votesFor are the largest votes for a proposal, and behind them those of its payees.
func (s *Store) votesFor(ctx context.Context, x *Examination) ([]Vote, error) {
	mine := func() *gorm.DB {
		return s.db(ctx).Where("proposal_id = ? AND support IN ?", x.Proposal.ID, []Support{For, Split}).Order("weight DESC, block, log")
	}
	votes, err := all[Vote](mine().Limit(largestVotes))
	if err != nil {
		return nil, err
	}
	var payees []common.Address
	for _, p := range x.payees() {
		if !slices.ContainsFunc(votes, func(v Vote) bool { return v.Voter == p.account }) {
			payees = append(payees, p.account)
		}
	}
	if len(payees) > 0 {
		more, err := all[Vote](mine().Where("voter IN ?", payees).Limit(largestVotes))
		if err != nil {
			return nil, err
		}
		votes = append(votes, more...)
	}
	return votes, s.reduce(ctx, votes)
}

// addAlike adds the proposals among the newest before one that have its title or its actions.
func (s *Store) addAlike(ctx context.Context, x *Examination) error {
	recent, err := all[Proposal](s.db(ctx).Select("id, block, log, title").Where("block <= ?", num(x.Now.Number)).Order("block DESC, log DESC").Limit(recentProposals))
	if err != nil || len(recent) == 0 {
		return err
	}
	var ids, alike []Uint
	title := folded(x.Proposal.Title)
	for _, p := range recent {
		if p.ID == x.Proposal.ID && !x.Draft {
			continue
		}
		if ids = append(ids, p.ID); title != "" && folded(p.Title) == title && len(alike) < 10 {
			alike = append(alike, p.ID)
		}
	}
	if x.Alike, err = s.wholeOf(ctx, alike); err != nil || len(x.Proposal.Actions) == 0 {
		return err
	}
	a := x.Proposal.Actions[0]
	var same []Uint
	q := s.db(ctx).Model(&Action{}).Where("proposal_id IN ? AND position = 0 AND target = ? AND value = ? AND calldata = ?", ids, a.Target, a.Value, a.Calldata.stored())
	if err := q.Limit(20).Pluck("proposal_id", &same).Error; err != nil {
		return err
	}
	list, err := s.wholeOf(ctx, same)
	for _, p := range list {
		if earlier(p, x.Proposal) && sameActions(p.Actions, x.Proposal.Actions) {
			x.Repeats = append(x.Repeats, p)
		}
	}
	return err
}

func earlier(p, other Proposal) bool { return p.At.before(other.At) }

// folded is a title as it looks: without what is not seen, in lower case, with single spaces.
func folded(title string) string {
	return strings.ToLower(strings.Join(strings.Fields(string(readable(title))), " "))
}

// wholeOf returns proposals by their ids, newest first, with actions and standings but without their texts.
func (s *Store) wholeOf(ctx context.Context, ids []Uint) ([]Proposal, error) {
	if len(ids) == 0 {
		return nil, nil
	}
	return all[Proposal](whole(s.db(ctx).Select(listed).Where("id IN ?", ids).Order("block DESC, log DESC")))
}

func sameActions(a, b []Action) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i].Target != b[i].Target || a[i].Value != b[i].Value || !bytes.Equal(a[i].Input(), b[i].Input()) {
			return false
		}
	}
	return true
}

// addKnown adds what the record knows of who gets something, and the accounts that others could be mistaken for.
func (s *Store) addKnown(ctx context.Context, x *Examination) error {
	x.all = x.numbered()
	var payees []common.Address
	for _, p := range x.payees() {
		if len(payees) < mostParties {
			payees = append(payees, p.account)
		}
	}
	x.Acted, x.Paid = map[common.Address]bool{}, map[common.Address]bool{}
	err := s.db(ctx).Model(&Holder{}).Order("votes DESC, account").Limit(knownAccounts).Pluck("account", &x.Accounts).Error
	if err != nil || len(payees) == 0 {
		return err
	}
	for _, q := range []*gorm.DB{
		s.holdersThat(ctx, payees, "SELECT 1 FROM votes WHERE votes.voter = holders.account"),
		s.holdersThat(ctx, payees, "SELECT 1 FROM delegations WHERE delegations.delegator = holders.account"),
		s.holdersThat(ctx, payees, "SELECT 1 FROM transfers WHERE transfers.sender = holders.account"),
		s.db(ctx).Model(&Proposal{}).Where("proposer IN ?", payees).Distinct("proposer"),
		s.db(ctx).Model(&Grant{}).Where("payee IN ? AND accepted_at <> 0", payees).Distinct("payee"),
	} {
		if err := tick(q, x.Acted); err != nil {
			return err
		}
	}
	until := num(x.Proposal.Block)
	paid := s.db(ctx).Model(&Transfer{}).Where("sender = ? AND recipient IN ? AND block < ?", x.DAO.Treasury(), payees, until).Distinct("recipient")
	recent := s.executed(ctx).Select("target", "value").Where("operations.block < ?", until).Order("operations.block DESC, operations.log DESC").Limit(recentPayments)
	ether := s.db(ctx).Table("(?) AS recent", recent).Where("target IN ? AND value <> ?", payees, Uint{}).Distinct("target")
	if err := tick(paid, x.Paid); err != nil {
		return err
	}
	return tick(ether, x.Paid)
}

// holdersThat are those accounts of some that hold or held the token, and of which there is a row.
func (s *Store) holdersThat(ctx context.Context, accounts []common.Address, row string) *gorm.DB {
	return s.db(ctx).Model(&Holder{}).Select("account").Where("account IN ? AND EXISTS ("+row+")", accounts)
}

// tick reads one column of accounts.
func tick(q *gorm.DB, into map[common.Address]bool) error {
	var list []common.Address
	if err := q.Scan(&list).Error; err != nil {
		return err
	}
	for _, a := range list {
		into[a] = true
	}
	return nil
}
