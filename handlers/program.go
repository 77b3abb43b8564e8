package handlers

import (
	"context"
	"errors"
	"strconv"

	"github.com/a-h/templ"
	"github.com/ethereum/go-ethereum/common"
	"github.com/labstack/echo/v4"

	"backprop/chain/call"
	"backprop/models"
	"backprop/views"
)

// programRows is how many grants and applications a program's page shows; their own lists show all.
const programRows = 10

// escrowless tells whether the DAO has no escrow, and so neither programs nor grants.
func (s *Server) escrowless() bool { return s.DAO.Escrow == (common.Address{}) }

func (s *Server) listPrograms(c echo.Context, p *views.Page) (templ.Component, error) {
	if s.escrowless() {
		return nil, models.ErrNotFound
	}
	r := s.reader(c)
	p.Title, p.Topics = "Programs", "programs grants head"
	d := views.ProgramsData{
		Programs: readWith(r, s.Store.Programs, s.DAO),
		Counts:   map[uint64]map[models.GrantStatus]int{}, Waits: map[uint64]models.Wait{},
	}
	for _, x := range d.Programs {
		d.Counts[x.ID] = readWith(r, s.Store.GrantCounts, x.ID)
		d.Waits[x.ID], _ = r.waits(x.ID)
	}
	if p.SignedIn() {
		d.Drafts = r.rules(p.Account)
	}
	return views.Programs(*p, d), r.err
}

// waits is how long payments of a program took.
func (r *reader) waits(program uint64) (approval, creation models.Wait) {
	if r.err == nil {
		approval, creation, r.err = r.store.Waits(r.ctx, program)
	}
	return approval, creation
}

// rules are an account's drafts of programs that have not become proposals.
func (r *reader) rules(a common.Address) (list []models.RulesDraft) {
	for _, d := range readWith(r, r.store.RulesDrafts, a) {
		_, err := r.store.ProposedRules(r.ctx, d)
		switch {
		case errors.Is(err, models.ErrNotFound):
			list = append(list, d)
		case err != nil:
			r.err = err
		}
	}
	return list
}

// pathNumber reads the number of a program or a grant in the path: decimal, without a leading zero.
func pathNumber(c echo.Context, name string) (uint64, error) {
	n, err := strconv.ParseUint(c.Param(name), 10, 63)
	if err != nil || n == 0 || strconv.FormatUint(n, 10) != c.Param(name) {
		return 0, models.ErrNotFound
	}
	return n, nil
}

func (s *Server) showProgram(c echo.Context, p *views.Page) (templ.Component, error) {
	id, err := pathNumber(c, "id")
	if err != nil || s.escrowless() {
		return nil, models.ErrNotFound
	}
	r := s.reader(c)
	d := views.ProgramData{Program: readWith(r, s.Store.Program, id)}
	d.Rules = read(r, func(ctx context.Context) (*models.Rules, error) {
		rules, err := s.Store.RulesOf(ctx, d.Program)
		if errors.Is(err, models.ErrNotFound) {
			return nil, nil
		}
		return &rules, err
	})
	if d.Rules != nil {
		d.Differs = d.Rules.Differs(s.DAO, d.Program)
	}
	d.Proposals = readWith(r, s.Store.DocumentProposals, d.Program.Document)
	d.Approval, d.Creation = r.waits(id)
	d.Counts = readWith(r, s.Store.GrantCounts, id)
	if r.err == nil {
		d.Grants, _, r.err = s.Store.Grants(r.ctx, models.GrantFilter{Program: id, Number: 1, Size: programRows})
	}
	d.Applications = readWith(r, s.Store.Applications, models.ApplicationFilter{Program: id, Limit: programRows})
	d.Turns = readWith(r, s.Store.ProgramTurns, id)
	p.Title = d.Program.Name
	p.Follow = views.FollowProgram(d.Program)
	p.Topics = "grants head programs/" + c.Param("id")
	return views.Program(*p, d), r.err
}

// closeProgram builds the proposal that closes a program.
func (s *Server) closeProgram(c echo.Context) error {
	ctx := c.Request().Context()
	id, err := pathNumber(c, "id")
	if err != nil || s.escrowless() {
		return models.ErrNotFound
	}
	program, err := s.Store.Program(ctx, id)
	if err != nil {
		return err
	}
	if program.Closed {
		return models.Refusal{Reason: "The program is closed already.", Next: "Propose a change to open it again."}
	}
	account, _ := s.account(c)
	if err := s.Store.MayPropose(ctx, s.DAO, account); err != nil {
		return err
	}
	text := models.Description{
		Title: "Close the program " + program.Name, Track: program.Track, Proposer: account,
		Body: "The program takes no more grants. Grants that it has go on as they were accepted.",
	}
	k := call.Propose(s.DAO, []models.Action{call.CloseProgram(s.DAO, id)}, text.String())
	return s.reply(c, k, "Propose to close the program “"+program.Name+"”", "/programs/"+c.Param("id"))
}
