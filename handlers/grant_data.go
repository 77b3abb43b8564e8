package handlers

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"strconv"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/labstack/echo/v4"

	"backprop/models"
)

// grantDocument is a grant for other programs. Amounts are decimal texts in the token's smallest unit, times Unix seconds,
// milestones counted from 1.
type grantDocument struct {
	Context   string                `json:"@context"`
	Type      string                `json:"type"`
	ID        uint64                `json:"id"`
	Program   uint64                `json:"program"`
	Title     string                `json:"title,omitempty"`
	URL       string                `json:"url"`
	Escrow    common.AddressEIP55   `json:"escrow"`
	ChainID   uint64                `json:"chainId"`
	Proposal  string                `json:"proposal,omitempty"` // id of the one that created it
	Document  common.Hash           `json:"document"`           // keccak256 of the plan that was voted on
	Status    models.GrantStatus    `json:"status"`
	Payee     common.AddressEIP55   `json:"payee"`
	Payout    *common.AddressEIP55  `json:"payout"` // null before acceptance
	Proposed  *common.AddressEIP55  `json:"proposedPayout,omitempty"`
	Confirm   uint64                `json:"confirmableAt,omitempty"`
	Token     tokenDocument         `json:"token"`
	Total     models.Uint           `json:"total"`
	Paid      models.Uint           `json:"paid"`
	Returned  models.Uint           `json:"returned"`
	Settled   models.Uint           `json:"settlement"`
	Created   uint64                `json:"createdAt"`
	AcceptBy  uint64                `json:"acceptBy"`
	Accepted  uint64                `json:"acceptedAt,omitempty"`
	Ended     uint64                `json:"endedAt,omitempty"`
	Required  uint64                `json:"requiredApprovals"`
	Reviewers []common.AddressEIP55 `json:"reviewers"`
	Tasks     []milestoneDocument   `json:"milestones"`
	Turns     []turnDocument        `json:"history"`
	Block     uint64                `json:"block"` // that it is as of
}

type tokenDocument struct {
	Address  common.AddressEIP55 `json:"address"` // zero is ETH
	Symbol   string              `json:"symbol,omitempty"`
	Decimals uint8               `json:"decimals"`
}

// milestoneDocument is a milestone as of a moment.
type milestoneDocument struct {
	Number    int                    `json:"number"`
	Amount    models.Uint            `json:"amount"`
	Status    models.MilestoneStatus `json:"status"`
	Deadline  uint64                 `json:"deadline,omitempty"` // of evidence
	ReviewBy  uint64                 `json:"reviewBy,omitempty"`
	ReleaseAt uint64                 `json:"releaseAt,omitempty"` // when it can be claimed if nobody acts
	Attempt   uint64                 `json:"attempt"`
	Evidence  string                 `json:"evidence,omitempty"`
	URI       string                 `json:"uri,omitempty"`
	Approvals uint64                 `json:"approvals"`
	Refusals  uint64                 `json:"refusals"`
	Objecting models.Uint            `json:"objections"`
	Threshold models.Uint            `json:"objectionThreshold"`
	Next      *nextDocument          `json:"next"` // null when it is over
}

// nextDocument is who must do what by when, and what is next if they don't.
type nextDocument struct {
	Who      models.Actor     `json:"who"`
	What     models.GrantStep `json:"what"`
	By       uint64           `json:"by,omitempty"` // absent: no limit
	ThenWho  models.Actor     `json:"thenWho,omitempty"`
	ThenWhat models.GrantStep `json:"thenWhat,omitempty"`
}

// turnDocument is what an event said.
type turnDocument struct {
	Kind       models.TurnKind     `json:"kind"`
	Milestone  uint64              `json:"milestone,omitempty"`
	Account    common.AddressEIP55 `json:"account"`
	Attempt    uint64              `json:"attempt,omitempty"`
	Amount     models.Uint         `json:"amount"`
	Returned   models.Uint         `json:"returned"`
	Hash       common.Hash         `json:"hash"`
	Approved   bool                `json:"approved,omitempty"`
	Criteria   models.Uint         `json:"criteria"`
	Resolution models.Resolution   `json:"resolution,omitempty"`
	Text       string              `json:"text,omitempty"`
	Block      uint64              `json:"block"`
	Time       uint64              `json:"time"`
	Tx         common.Hash         `json:"transaction"`
}

func (s *Server) showGrantData(c echo.Context) error {
	g, err := s.pathGrant(c)
	if err != nil {
		return err
	}
	ctx := c.Request().Context()
	turns, err := s.Store.Turns(ctx, g.ID)
	if err != nil {
		return err
	}
	b, err := s.Store.Cursor(ctx)
	if err != nil {
		return err
	}
	return data(c, s.grantDocument(g, turns, b))
}

func (s *Server) grantDocument(g models.Grant, turns []models.Turn, b models.Block) grantDocument {
	asset, _ := s.DAO.Asset(g.Token)
	d := grantDocument{
		Context: "https://www.daostar.org/schemas", Type: "Grant", ID: g.ID, Program: g.Program, Title: g.Title, URL: s.URL.JoinPath(grantPath(g.ID)).String(),
		Escrow: common.AddressEIP55(s.DAO.Escrow), ChainID: s.DAO.ChainID, Document: g.Document, Status: g.Status, Payee: common.AddressEIP55(g.Payee),
		Payout: known(g.Payout), Proposed: known(g.Proposed), Token: tokenDocument{common.AddressEIP55(g.Token), asset.Symbol, asset.Decimals},
		Total: g.Total, Paid: g.Paid, Returned: g.Returned, Settled: g.Settlement, Created: g.Time, AcceptBy: g.AcceptBy(), Accepted: g.AcceptedAt,
		Ended: g.EndedAt, Required: g.Required, Reviewers: []common.AddressEIP55{}, Tasks: []milestoneDocument{}, Turns: []turnDocument{}, Block: b.Number,
	}
	if !g.Proposal.IsZero() {
		d.Proposal = g.Proposal.String()
	}
	if d.Proposed != nil {
		d.Confirm = g.ConfirmableAt
	}
	for _, a := range g.Reviewers {
		d.Reviewers = append(d.Reviewers, common.AddressEIP55(a))
	}
	for i := range g.Milestones {
		d.Tasks = append(d.Tasks, milestoneOf(g, i, b.Time))
	}
	for _, t := range turns {
		d.Turns = append(d.Turns, turnOf(t))
	}
	return d
}

// known is an address, or null for none.
func known(a common.Address) *common.AddressEIP55 {
	if a == (common.Address{}) {
		return nil
	}
	return (*common.AddressEIP55)(&a)
}

func milestoneOf(g models.Grant, i int, now uint64) milestoneDocument {
	m := g.Milestones[i]
	d := milestoneDocument{
		Number: i + 1, Amount: m.Amount, Status: g.State(i, now), Deadline: g.Deadline(i, now), ReviewBy: g.ReviewBy(i, now), ReleaseAt: g.ReleaseAt(i, now),
		Attempt: m.Attempt, URI: m.URI, Approvals: m.Approvals, Refusals: m.Refusals, Objecting: m.Objections, Threshold: m.Threshold,
	}
	if m.Evidence != (common.Hash{}) {
		d.Evidence = m.Evidence.Hex()
	}
	if n := g.Next(i, now); n != (models.Next{}) {
		d.Next = &nextDocument{n.Who, n.What, n.By, n.ThenWho, n.ThenWhat}
	}
	return d
}

func turnOf(t models.Turn) turnDocument {
	d := turnDocument{
		Kind: t.Kind, Account: common.AddressEIP55(t.Account), Attempt: t.Attempt, Amount: t.Amount, Returned: t.Returned, Hash: t.Hash,
		Approved: t.Approved, Criteria: t.Criteria, Resolution: t.Resolution, Text: t.Text, Block: t.Block, Time: t.Time, Tx: t.Tx,
	}
	if t.OfMilestone() {
		d.Milestone = t.Milestone + 1
	}
	return d
}

// showPayouts is what was paid out of a grant, as a table.
func (s *Server) showPayouts(c echo.Context) error {
	g, err := s.pathGrant(c)
	if err != nil {
		return err
	}
	turns, err := s.Store.Turns(c.Request().Context(), g.ID)
	if err != nil {
		return err
	}
	asset, _ := s.DAO.Asset(g.Token)
	var b bytes.Buffer
	w := csv.NewWriter(&b)
	w.Write([]string{"time", "what", "amount", "asset", "paid to", "block", "transaction"})
	for _, t := range turns {
		what := "settlement"
		switch t.Kind {
		case models.TurnPaid:
			what = "milestone " + strconv.FormatUint(t.Milestone+1, 10)
		case models.TurnSettled:
		default:
			continue
		}
		w.Write([]string{
			time.Unix(int64(t.Time), 0).UTC().Format(time.RFC3339), what, asset.Decimal(t.Amount), asset.Symbol, t.Account.Hex(),
			strconv.FormatUint(t.Block, 10), t.Tx.Hex(),
		})
	}
	w.Flush()
	c.Response().Header().Set(echo.HeaderContentDisposition, `attachment; filename="grant-`+strconv.FormatUint(g.ID, 10)+`-payouts.csv"`)
	return sendAs(c, newRendering(b.Bytes()), "text/csv; charset=utf-8")
}

// data answers with a document for other programs, whatever site they are on.
func data(c echo.Context, v any) error {
	text, err := json.Marshal(v)
	if err != nil {
		return err
	}
	c.Response().Header().Set("Access-Control-Allow-Origin", "*")
	return sendAs(c, newRendering(text), echo.MIMEApplicationJSON)
}
