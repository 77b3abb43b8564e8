package views

import (
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
)

// alarmWords are an alarm as it is told: what, who and when, and what can be done.
type alarmWords struct {
	title, text, next string
	links             []Link
}

// alarm words an alarm.
func (p Page) alarm(a models.Alarm) alarmWords {
	switch a.Kind {
	case models.AlarmOutside:
		return p.alarmOutside(a)
	case models.AlarmPowerful:
		return p.alarmPowerful(a)
	case models.AlarmChanged, models.AlarmUndelayed:
		return p.alarmRule(a)
	case models.AlarmShort, models.AlarmLent:
		return p.alarmMoney(a)
	case models.AlarmExpiring, models.AlarmOverdue:
		return p.alarmWaiting(a)
	}
	return p.alarmVotes(a)
}

// happeningOfAlarm words an alarm for a letter.
func (p Page) happeningOfAlarm(a models.Alarm) telling {
	w := p.alarm(a)
	t := telling{"Alarm: " + w.title, w.text + "\n\n" + w.next, "/treasury#alarms"}
	if len(w.links) > 0 {
		t.path = w.links[0].Path
	}
	return t
}

func (p Page) alarmOutside(a models.Alarm) alarmWords {
	x := a.Scheduled
	w := alarmWords{
		title: "An operation was scheduled outside governance",
		text:  "No proposal scheduled operation " + short(x.Operation) + ": whoever did holds the timelock's proposer role. " + p.callsWords(x.Calls),
		next:  "Whoever holds the canceller role can stop it. Find out who scheduled it, and take the role away if nobody can say why.",
		links: []Link{{"/operations/" + x.Operation.Hex(), "The operation"}},
	}
	if x.Ended != nil {
		w.title = "An operation was executed outside governance"
		w.text += " It was executed " + moment(a.Since) + "."
		w.next = "It can't be stopped any more. Find out who scheduled it, and take the proposer role away if nobody can say why."
		return w
	}
	w.text += " It was scheduled " + moment(a.Since) + " and can be executed from " + moment(a.Ends) + " on."
	return w
}

// callsWords say what some calls do, as far as that is known without reading into them.
func (p Page) callsWords(calls []models.Action) string {
	var parties []string
	for _, c := range calls {
		if name := p.party(c.Target, false).text; len(parties) < shownEach && !slices.Contains(parties, name) {
			parties = append(parties, name)
		}
	}
	words := "It makes " + many(len(calls), "call", "calls") + ", to " + list(parties)
	if asks := askWords(p.DAO, []models.Proposal{{Actions: calls}}); asks != "" {
		words += ", and takes " + asks + " from the treasury"
	}
	return words + "."
}

func (p Page) alarmPowerful(a models.Alarm) alarmWords {
	role, may := timelockRole(a.Role)
	who := a.Account.Hex()
	if zeroAddress(a.Account) {
		who = "anybody"
	}
	return alarmWords{
		title: "An account outside the DAO has the role of " + role,
		text:  capital(who) + " has been " + role + " of the timelock since " + moment(a.Since) + ". It " + may + ".",
		next:  "If the DAO did not decide that, propose to revoke the role. If it did, the operator of this site can name the account as one that may have it, with --trusted.",
		links: []Link{{"/treasury#roles", "Who holds which role"}},
	}
}

// timelockRole is who has a role of the timelock, and what the role lets an account do.
func timelockRole(role common.Hash) (name, may string) {
	switch role {
	case models.AdminRole, models.OldAdminRole:
		return "an administrator", "can give every role to any account, without a vote"
	case models.ProposerRole:
		return "a proposer", "can schedule any operation, without a vote"
	case models.CancellerRole:
		return "a canceller", "can stop every proposal that is queued"
	case models.ExecutorRole:
		return "an executor", "can execute what is scheduled, in the order that it likes"
	}
	return "something that is not known here", "can do what the timelock lets the role " + short(role) + " do"
}

func (p Page) alarmRule(a models.Alarm) alarmWords {
	if a.Kind == models.AlarmUndelayed {
		return alarmWords{
			title: "Votes are weighed as soon as a proposal is made",
			text:  "There is no delay before voting, so that tokens that were borrowed or bought for one block decide." + sinceWords(a),
			next:  "Propose a delay before voting of a day or more.",
			links: []Link{{"/record", "The rules in force"}},
		}
	}
	name, before := settingName(a.Name), "a value that is not known here"
	if a.Before != nil {
		before = settingValue(p.DAO, a.Name, *a.Before)
	}
	w := alarmWords{
		title: capital(name) + " was changed",
		text:  capital(name) + " was changed from " + before + " to " + settingValue(p.DAO, a.Name, a.After) + ", " + moment(a.Since) + ".",
		next:  "Proposals from now on go by it. Look whether a vote decided that.",
		links: []Link{{"/record", "The rules in force"}},
	}
	if a.Danger {
		w.next = "That leaves less to stop a hostile proposal with. Look whether a vote decided that, and propose to put it back if not."
	}
	return w
}

// sinceWords say when the event was that an alarm follows from, where there is one.
func sinceWords(a models.Alarm) string {
	if a.Since == 0 {
		return ""
	}
	return " It is so since " + moment(a.Since) + "."
}

func (p Page) alarmMoney(a models.Alarm) alarmWords {
	if a.Kind == models.AlarmShort {
		names, links := p.named(a.Proposals)
		w := alarmWords{
			title: "What passed exceeds what the treasury holds",
			text:  names + " together take " + sumOf(a.Asset, a.After) + "; the treasury holds " + sumOf(a.Asset, *a.Before) + ". Whichever is executed last fails.",
			next:  "Fund the treasury with " + sumOf(a.Asset, a.After.Sub(*a.Before)) + " more, or agree which of them is executed first.",
			links: links,
		}
		if len(a.Proposals) == 1 {
			w.text = names + " takes " + sumOf(a.Asset, a.After) + "; the treasury holds " + sumOf(a.Asset, *a.Before) + ". Its execution fails until more is there."
			w.next = "Fund the treasury with " + sumOf(a.Asset, a.After.Sub(*a.Before)) + " more."
		}
		return w
	}
	amount := sumOf(a.Asset, a.After)
	if (models.Payment{Amount: a.After}).Unlimited() {
		amount = "all " + tokenName(a.Asset) + " that the treasury has and will have"
	}
	return alarmWords{
		title: "An allowance of the treasury was left",
		text:  p.partyHex(a.Account) + " may take " + amount + " from the treasury, at any time and without a vote, as of block " + count(a.At.Block) + ", " + moment(a.Since) + ".",
		next:  "Propose to set the allowance to 0, unless it is still needed.",
	}
}

func tokenName(a models.Asset) string {
	if a.Symbol == "" {
		return "of the token " + a.Address.Hex()
	}
	return plain(a.Symbol)
}

// partyHex is an account in a sentence: its name where it has one here, and its address.
func (p Page) partyHex(a common.Address) string {
	if name := p.name(a); name != "" {
		return name + " (" + a.Hex() + ")"
	}
	return a.Hex()
}

// named names some proposals, with links to them.
func (p Page) named(proposals []models.Proposal) (string, []Link) {
	var names []string
	var links []Link
	for i, x := range proposals {
		if i == shownEach {
			names = append(names, many(len(proposals)-i, "more", "more"))
			break
		}
		name := p.DAO.Number(x.ID)
		names, links = append(names, name), append(links, Link{proposalPath(x.ID), "See " + name})
	}
	return list(names), links
}

func (p Page) alarmWaiting(a models.Alarm) alarmWords {
	x := a.Proposals[0]
	name, title := p.DAO.Number(x.ID), plain(clip(x.Title))
	link := []Link{{proposalPath(x.ID) + "#panel", "See " + name}}
	if a.Kind == models.AlarmExpiring {
		return alarmWords{name + " expires soon", "“" + title + "” can be executed until " + moment(a.Ends) + ", and never after that.", "Execute it, if it is still wanted.", link}
	}
	waits, act := "It can be executed since "+moment(a.Since)+", and nobody has.", "execute"
	if x.State(p.now()) == models.Succeeded && p.DAO.Queues() {
		waits, act = "Its vote ended "+moment(a.Since)+", and nobody has queued it.", "queue"
	}
	next := "Look whether it would succeed, and " + act + " it; or have it cancelled if it is no longer wanted."
	if a.Ends > 0 {
		next += " It expires " + moment(a.Ends) + "."
	}
	return alarmWords{name + " waits for its execution", "“" + title + "” passed. " + waits, next, link}
}

func (p Page) alarmVotes(a models.Alarm) alarmWords {
	switch a.Kind {
	case models.AlarmVoting:
		return alarmWords{
			title: "The treasury's own tokens vote",
			text:  "The treasury delegates " + votesOf(p.DAO, a.After) + " to " + p.partyHex(a.Account) + ", which votes with what belongs to all." + sinceWords(a),
			next:  "Propose to delegate them to nobody, the zero address.",
			links: []Link{{delegatePath(a.Account), "The delegate"}},
		}
	case models.AlarmConcentrated:
		return alarmWords{
			title: "One account decides alone",
			text:  a.Account.Hex() + " votes with " + votesOf(p.DAO, a.After) + ": more than all others together, and the quorum is " + votesOf(p.DAO, *a.Before) + ". Whatever it proposes passes.",
			next:  "Delegate to others. Until then nothing but the timelock's delay stands between that account and the treasury.",
			links: []Link{{"/delegates", "All delegates"}},
		}
	}
	return alarmWords{
		title: "Nobody has proposed anything for months",
		text:  "The last proposal was made " + moment(a.Since) + ", and the treasury is not empty. A DAO that nobody watches is taken over with few votes.",
		next:  "See that enough weight would vote against a hostile proposal, and that notices of new ones reach somebody.",
		links: []Link{{"/delegates", "All delegates"}},
	}
}

// dangers are the alarms that each page says.
func (p Page) dangers() (list []models.Alarm) {
	for _, a := range p.Alarms {
		if a.Everybody(p.Block.Time) {
			list = append(list, a)
		}
	}
	return list
}

// bannerWords say what the first of the dangers is, and how many more there are.
func (p Page) bannerWords(list []models.Alarm) string {
	if n := len(list) - 1; n > 0 {
		return "And " + many(n, "more alarm", "more alarms") + "."
	}
	return ""
}

func capital(s string) string {
	if s == "" {
		return s
	}
	return strings.ToUpper(s[:1]) + s[1:]
}
