package views

import (
	"encoding/json"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
)

// Letter words a happening for one of those who are told.
func Letter(p Page, site string, h models.Happening, r models.Recipient) models.Letter {
	w := p.happening(h, r)
	l := models.Letter{Channel: r.Channel.ID, Happening: h.Key, Topic: h.Topic, Subject: "[" + plain(p.DAO.Name) + "] " + w.title, Path: w.path, Ends: h.Ends}
	if r.Channel.Kind == models.Hook {
		l.Body = letterData(p, site, h, r, w)
		return l
	}
	l.Body = w.text + "\n\n" + site + w.path
	return l
}

// A notice as it is posted to a hook: type, time and data as Standard Webhooks has them.
type noticeText struct {
	Type string     `json:"type"`
	Time string     `json:"timestamp"`
	Data noticeData `json:"data"`
}

type noticeData struct {
	DAO       string               `json:"dao"`
	ChainID   uint64               `json:"chainId"`
	Account   common.AddressEIP55  `json:"account"` // whose channel it is
	Title     string               `json:"title"`
	Text      string               `json:"text"`
	URL       string               `json:"url"`
	Proposal  string               `json:"proposal,omitempty"` // id
	Grant     uint64               `json:"grant,omitempty"`
	Milestone int                  `json:"milestone,omitempty"` // 1 is the first
	Ends      string               `json:"ends,omitempty"`
	Weight    string               `json:"weight,omitempty"` // in the token's smallest unit, of a vote that was not cast
	Delegate  *common.AddressEIP55 `json:"delegate,omitempty"`
}

func letterData(p Page, site string, h models.Happening, r models.Recipient, w telling) string {
	d := noticeData{
		DAO: plain(p.DAO.Name), ChainID: p.DAO.ChainID, Account: common.AddressEIP55(r.Channel.Account), Title: w.title, Text: w.text, URL: site + w.path,
		Milestone: h.Milestone + 1,
	}
	if h.Proposal != nil {
		d.Proposal = h.Proposal.ID.String()
	}
	if h.Grant != nil {
		d.Grant = h.Grant.ID
	}
	if h.Ends > 0 {
		d.Ends = rfc3339(h.Ends)
	}
	if h.Kind == models.VoteEnding {
		d.Weight = r.Weight.String()
	}
	if !zeroAddress(r.Delegate) {
		d.Delegate = (*common.AddressEIP55)(&r.Delegate)
	}
	return encoded(noticeText{string(h.Topic) + "." + string(h.Kind), rfc3339(h.Time), d})
}

// encoded is a value as JSON; what is encoded here always can be.
func encoded(v any) string {
	text, err := json.Marshal(v)
	if err != nil {
		return "{}"
	}
	return string(text)
}

// happening words what happened for one account.
func (p Page) happening(h models.Happening, r models.Recipient) telling {
	if h.Grant != nil {
		return p.happeningOfGrant(h, r)
	}
	if h.Alarm != nil {
		return p.happeningOfAlarm(*h.Alarm)
	}
	x := *h.Proposal
	name, title, path := p.DAO.Number(x.ID), plain(clip(x.Title)), proposalPath(x.ID)
	switch h.Kind {
	case models.NewProposal:
		w := p.tellProposal(models.ItemProposed, x)
		return telling{"New proposal " + name + ": " + title, title + "\n\n" + w.text, path}
	case models.Executable:
		return telling{name + " can be executed: " + title, title + "\n\nIt passed, and nothing holds it any more: anyone can execute it. " + asksWords(p, x), path}
	}
	ends := "Voting ends " + p.when(x.Standing.Deadline) + "."
	if !zeroAddress(r.Delegate) {
		return telling{
			"Your delegate has not voted on " + name + ": " + title,
			title + "\n\n" + ends + " Your " + votesOf(p.DAO, r.Weight) + " were delegated to " + r.Delegate.Hex() + " at its snapshot, and that account has not voted." + silentNext(p, x), path,
		}
	}
	return telling{
		"You have not voted on " + name + ": " + title,
		title + "\n\n" + ends + " You can vote with " + votesOf(p.DAO, r.Weight) + ".", path,
	}
}

// silentNext is what can be done about a delegate that does not vote.
func silentNext(p Page, x models.Proposal) string {
	if p.DAO.Overridable() && x.State(p.now()) == models.Active {
		return " You can vote in its place on this proposal."
	}
	return " Ask it to vote; another delegation counts for proposals whose snapshot is still to come."
}

func (p Page) happeningOfGrant(h models.Happening, r models.Recipient) telling {
	g := *h.Grant
	name, sum, path := "grant "+strconv.FormatUint(g.ID, 10), p.sum(g, g.Total), grantPath(g.ID)
	if h.Milestone >= 0 {
		n := strconv.Itoa(h.Milestone + 1)
		name, sum, path = "milestone "+n+" of "+name, p.sum(g, g.Milestones[h.Milestone].Amount), path+"#milestone-"+n
	}
	by := ""
	if h.Ends > 0 {
		by = " by " + moment(h.Ends)
	}
	title := map[models.HappeningKind]string{
		models.GrantOffered: "Accept " + name, models.WorkDueSoon: "Evidence is due for " + name, models.WorkReopened: "Changes were asked for in " + name,
		models.ReviewWaits: "Your review is waited for: " + name, models.WorkDisputed: "Challenged: " + name, models.ClaimWaits: "Ready to claim: " + name,
		models.SettleWaits: "Ready to claim: the settlement of " + name, models.GrantPaid: "Paid: " + name, models.PayoutMoves: "Another payout address was proposed for " + name,
	}[h.Kind]
	text := map[models.HappeningKind]string{
		models.GrantOffered: "The DAO made the grant. Accept it" + by + ", or anyone can send it back to the treasury.",
		models.WorkDueSoon:  "Hand the evidence in" + by + ", or its amount can be sent back to the treasury.",
		models.WorkReopened: "Hand the evidence in again" + by + ".",
		models.ReviewWaits:  "Evidence was handed in. Give your verdict" + by + "; after that your silence counts.",
		models.WorkDisputed: "The DAO decides whether it is paid. If it does not decide" + by + ", it can be claimed.",
		models.ClaimWaits:   "It is owed, whatever happens. Anyone can send the claim; it goes to " + payoutWords(g) + ".",
		models.SettleWaits:  "The DAO stopped the grant and left you " + p.sum(g, g.Settlement) + ". It is owed, whatever happens.",
		models.GrantPaid:    "It was paid to " + payoutWords(g) + ".",
		models.PayoutMoves:  "From " + moment(g.ConfirmableAt) + " on, " + g.Proposed.Hex() + " can confirm that all later payments go there. If you did not propose it, ask the guardian to refuse it at once: your key may be in other hands.",
	}[h.Kind]
	return telling{title, plain(clip(grantTitle(g))) + ", " + sum + ".\n\n" + strings.TrimSpace(text), path}
}

func payoutWords(g models.Grant) string {
	if zeroAddress(g.Payout) {
		return g.Payee.Hex()
	}
	return g.Payout.Hex()
}

// AskMail words the mail that asks an address to confirm that it wants to be written to.
func AskMail(d models.DAO, site string, c models.Channel, token string) models.Letter {
	return models.Letter{
		Subject: "[" + plain(d.Name) + "] Confirm this address", Path: "/account/notices",
		Body: "The account " + c.Account.Hex() + " asked " + plain(d.Name) + " (" + site + ") to send its notices to this address.\n\n" +
			"If that was you, confirm it within three days:\n\n" + site + "/account/notices/confirm?token=" + token + "\n\nIf it was not, do nothing: you get no further mail.\n",
	}
}

// AskHook words the first notice to a URL, whose answer confirms it.
func AskHook(d models.DAO, site string, c models.Channel, now uint64) models.Letter {
	data := noticeData{
		DAO: plain(d.Name), ChainID: d.ChainID, Account: common.AddressEIP55(c.Account), Title: "Confirm this URL",
		Text: "An answer of 200 to 299 confirms that notices may be posted here.", URL: site + "/account/notices",
	}
	return models.Letter{Subject: "Confirm this URL", Path: "/account/notices", Body: encoded(noticeText{"channel.confirm", rfc3339(now), data})}
}
