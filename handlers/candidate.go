package handlers

import (
	"context"
	"crypto/rand"
	"errors"
	"net/http"
	"strconv"
	"strings"

	"github.com/a-h/templ"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/labstack/echo/v4"

	"backprop/chain/call"
	"backprop/models"
	"backprop/views"
)

const (
	candidateRows = 20
	sponsorRows   = 50
)

func candidatePath(id string) string { return "/candidates/" + id }

func (s *Server) listCandidates(c echo.Context, p *views.Page) (templ.Component, error) {
	r := s.reader(c)
	p.Title, p.Topics = "Candidates", "candidates proposals moderation"
	d := views.CandidatesData{List: views.List[models.Candidate]{Page: number(c, "page"), Size: candidateRows}, Sponsors: map[string]models.Sponsors{}, Proposed: map[string]models.Proposal{}}
	if r.err == nil {
		d.List.Rows, d.List.Total, r.err = s.Store.Candidates(r.ctx, d.List.Page, candidateRows)
	}
	var subjects []string
	for _, x := range d.List.Rows {
		subjects = append(subjects, "candidates/"+x.ID)
		d.Sponsors[x.ID] = readWith(r, s.Store.Sponsors, x)
		if proposed := r.realized(x); proposed != nil {
			d.Proposed[x.ID] = *proposed
		}
	}
	d.Hidden = r.hidden(subjects...)
	return views.Candidates(*p, d), r.err
}

// realized is the proposal that a candidate has become, if it has.
func (r *reader) realized(x models.Candidate) *models.Proposal {
	return read(r, func(ctx context.Context) (*models.Proposal, error) {
		p, err := r.store.Realized(ctx, x)
		if errors.Is(err, models.ErrNotFound) {
			return nil, nil
		}
		return &p, err
	})
}

// publishCandidate makes a candidate of a draft, or a new version of the one that it is.
func (s *Server) publishCandidate(c echo.Context) error {
	ctx := c.Request().Context()
	account, _ := s.account(c)
	f, err := readForm(c)
	if err != nil {
		return err
	}
	d, err := s.Store.Draft(ctx, account, c.Param("id"))
	if err != nil {
		return err
	}
	if problems := d.Check(s.DAO); len(problems) > 0 {
		return problems[0]
	}
	x, err := s.candidate(ctx, d)
	if err != nil {
		return err
	}
	days, _ := strconv.ParseUint(strings.TrimSpace(f["days"]), 10, 16)
	x.Expires = days * 86400
	now, err := s.moment(c)
	if err != nil {
		return err
	}
	if x, err = s.Store.PublishCandidate(ctx, x, now); err != nil {
		return err
	}
	return s.kept303(c, map[string]any{"id": x.ID, "version": x.Version, "hash": x.Hash, "path": candidatePath(x.ID)}, candidatePath(x.ID))
}

// candidate is a draft as it would be proposed by anyone, under the id that the draft's candidate has, unless that is over.
func (s *Server) candidate(ctx context.Context, d models.Draft) (x models.Candidate, err error) {
	pay, err := d.Payment(s.DAO)
	if err != nil {
		return x, err
	}
	last, err := s.Store.CandidateOf(ctx, d.Author, d.ID)
	if err != nil && !errors.Is(err, models.ErrNotFound) {
		return x, err
	}
	x = models.Candidate{ID: last.ID, Author: d.Author, Title: d.Title, Track: d.Track, Description: d.CandidateText(), Actions: models.Actions{call.Pay(pay)}, Draft: d.ID}
	x.Hash = call.ProposalHash(x.Actions, x.Description)
	if x.ID == "" || last.Withdrawn > 0 {
		x.ID = rand.Text()
	}
	return x, nil
}

// pathCandidate is the candidate in the path: its newest version, or the one that the query names.
func (s *Server) pathCandidate(c echo.Context) (models.Candidate, error) {
	ctx := c.Request().Context()
	if text := c.QueryParam("version"); text != "" {
		version, err := strconv.ParseUint(text, 10, 16)
		if err != nil {
			return models.Candidate{}, models.ErrNotFound
		}
		return s.Store.CandidateVersion(ctx, c.Param("id"), version)
	}
	return s.Store.Candidate(ctx, c.Param("id"))
}

// shownCandidate is the candidate in the path, unless a moderator has hidden it: that is handed out in no form.
func (s *Server) shownCandidate(c echo.Context) (models.Candidate, error) {
	x, err := s.pathCandidate(c)
	if err == nil {
		err = s.unhidden(c, "candidates/"+x.ID)
	}
	return x, err
}

func (s *Server) showCandidate(c echo.Context, p *views.Page) (templ.Component, error) {
	x, err := s.pathCandidate(c)
	if err != nil {
		return nil, err
	}
	r := s.reader(c)
	d := views.CandidateData{Candidate: x, Sponsors: readWith(r, s.Store.Sponsors, x), Proposal: r.realized(x), Balances: r.balances(), Spent: r.spent()}
	if d.Proposal == nil {
		d.Checks = r.checksOf(x.Description, x.Actions, nil, p.Block)
	}
	d.Newest = readWith(r, s.Store.Candidate, x.ID).Version
	d.Backings = views.List[models.Backing]{Page: number(c, "sponsors"), Size: sponsorRows, Total: len(d.Sponsors.List)}
	d.Backings.Rows = piece(d.Sponsors.List, d.Backings.Page, sponsorRows)
	d.Hidden = r.hidden("candidates/" + x.ID)["candidates/"+x.ID]
	sections := views.CandidateSections(x)
	if d.Hidden.Number > 0 {
		sections = nil // they are headings of what is hidden
	}
	d.Discussion = s.discussion(r, c, p, "candidates/"+x.ID, sections)
	if p.SignedIn() {
		d.Own = s.ownCandidate(r, x, p)
	}
	p.Title, p.Topics = x.Title, "proposals delegates moderation candidates/"+x.ID
	if d.Hidden.Number > 0 {
		p.Title = "A candidate that is hidden"
	}
	return views.CandidatePage(*p, d), r.err
}

// ownCandidate is how the reader stands to a candidate.
func (s *Server) ownCandidate(r *reader, x models.Candidate, p *views.Page) *views.OwnCandidate {
	own := &views.OwnCandidate{Weight: readWith(r, s.Store.Holder, p.Account).Votes}
	own.Sponsorship = read(r, func(ctx context.Context) (*models.Sponsorship, error) {
		b, err := s.Store.SponsorshipOf(ctx, x, p.Account)
		if errors.Is(err, models.ErrNotFound) || b.Ended > 0 {
			return nil, nil
		}
		return &b, err
	})
	own.Sponsor = read(r, func(ctx context.Context) (*models.Refusal, error) {
		return refusal(s.Store.MaySponsor(ctx, x, p.Account, p.Block.Time))
	})
	own.Publish = read(r, func(ctx context.Context) (*models.Refusal, error) {
		return refusal(s.Store.MayPublish(ctx, s.DAO, x, p.Account, p.Block.Time))
	})
	return own
}

// showCandidateText is a candidate's text as it would go on chain, to the last byte.
func (s *Server) showCandidateText(c echo.Context) error {
	x, err := s.shownCandidate(c)
	if err != nil {
		return err
	}
	return raw(c, x.Description)
}

func (s *Server) showCandidateCalldata(c echo.Context) error {
	x, err := s.shownCandidate(c)
	if err != nil {
		return err
	}
	n, err := strconv.Atoi(c.Param("number"))
	if err != nil || n < 1 || n > len(x.Actions) || c.Param("number") != strconv.Itoa(n) {
		return models.ErrNotFound
	}
	return raw(c, hexutil.Encode(x.Actions[n-1].Calldata)+"\n")
}

func (s *Server) endCandidate(c echo.Context) error {
	account, _ := s.account(c)
	now, err := s.moment(c)
	if err == nil {
		err = s.Store.WithdrawCandidate(c.Request().Context(), account, c.Param("id"), now)
	}
	if err != nil {
		return err
	}
	return c.Redirect(http.StatusSeeOther, candidatePath(c.Param("id")))
}

// proposeCandidate builds the governor's propose with a candidate's very text and actions. The form names the version that was read.
func (s *Server) proposeCandidate(c echo.Context) error {
	ctx := c.Request().Context()
	account, _ := s.account(c)
	f, err := readForm(c)
	if err != nil {
		return err
	}
	x, err := s.versioned(ctx, c.Param("id"), f)
	if err != nil {
		return err
	}
	now, err := s.moment(c)
	if err == nil {
		err = s.Store.MayPublish(ctx, s.DAO, x, account, now)
	}
	if err != nil {
		return err
	}
	return s.reply(c, call.Propose(s.DAO, x.Actions, x.Description), "Propose “"+x.Title+"” as it is", candidatePath(x.ID))
}

// versioned is the version of a candidate that a form was about.
func (s *Server) versioned(ctx context.Context, id string, f form) (models.Candidate, error) {
	version, err := strconv.ParseUint(f["version"], 10, 16)
	if err != nil {
		return models.Candidate{}, models.Invalid{Field: "version", Reason: "is missing; reload the candidate's page"}
	}
	return s.Store.CandidateVersion(ctx, id, version)
}

// candidateDocument is a candidate for other programs, with what was signed.
type candidateDocument struct {
	Type        string                `json:"type"` // BackpropCandidate/1
	ID          string                `json:"id"`
	Version     uint64                `json:"version"`
	ChainID     uint64                `json:"chainId"`
	Governor    common.AddressEIP55   `json:"governor"`
	Author      common.AddressEIP55   `json:"author"`
	Title       string                `json:"title"`
	Hash        common.Hash           `json:"hash"` // of actions and description, as IGovernor's hashProposal
	Description string                `json:"description"`
	Actions     []actionDocument      `json:"actions"`
	State       models.CandidateState `json:"state"`
	Proposal    string                `json:"proposal,omitempty"` // id of what it became
	Published   uint64                `json:"published"`
	Expires     uint64                `json:"expires"`
	Sponsors    []sponsorDocument     `json:"sponsors"`
	Sum         models.Uint           `json:"sum"` // of weights, the author's own among them
	Threshold   models.Uint           `json:"threshold"`
	Block       uint64                `json:"block"` // that weights are of
}

type actionDocument struct {
	Target    common.AddressEIP55 `json:"target"`
	Value     models.Uint         `json:"value"`
	Signature string              `json:"signature,omitempty"`
	Calldata  hexutil.Bytes       `json:"calldata"`
}

type sponsorDocument struct {
	Sponsor   common.AddressEIP55 `json:"sponsor"`
	Nonce     uint64              `json:"nonce"`
	Signature hexutil.Bytes       `json:"signature"`
	Received  uint64              `json:"received"`
	Weight    models.Uint         `json:"weight"`
}

func (s *Server) showCandidateData(c echo.Context) error {
	x, err := s.shownCandidate(c)
	if err != nil {
		return err
	}
	r := s.reader(c)
	b := read(r, s.Store.Cursor)
	sponsors, proposed := readWith(r, s.Store.Sponsors, x), r.realized(x)
	if r.err != nil {
		return r.err
	}
	d := candidateDocument{
		Type: "BackpropCandidate/1", ID: x.ID, Version: x.Version, ChainID: s.DAO.ChainID, Governor: common.AddressEIP55(s.DAO.Governor), Author: common.AddressEIP55(x.Author),
		Title: x.Title, Hash: x.Hash, Description: x.Description, State: views.CandidateState(s.DAO, x, sponsors, proposed, b.Time), Published: x.Published, Expires: x.Expires,
		Sponsors: []sponsorDocument{}, Sum: sponsors.Sum, Threshold: sponsors.Need, Block: b.Number,
	}
	if proposed != nil {
		d.Proposal = proposed.ID.String()
	}
	for _, a := range x.Actions {
		d.Actions = append(d.Actions, actionDocument{common.AddressEIP55(a.Target), a.Value, a.Signature, hexutil.Bytes(a.Calldata)})
	}
	for _, b := range sponsors.List {
		d.Sponsors = append(d.Sponsors, sponsorDocument{common.AddressEIP55(b.Sponsor), b.Nonce, hexutil.Bytes(b.Signature), b.Received, b.Weight})
	}
	return data(c, d)
}
