package views

import (
	"net/url"
	"strconv"
	"strings"

	"backprop/models"
)

// PollChoices are what a new poll offers until its author says otherwise.
func PollChoices() models.Choices {
	return models.Choices{"Propose it as it is", "Change it first", "Do not propose it", "No opinion"}
}

// PollQuestion is what a poll about a draft asks until its author says otherwise.
func PollQuestion(d models.Draft) string {
	title, _ := cut(strings.TrimSpace(d.Title), models.QuestionLimit-25)
	if title == "" {
		return ""
	}
	return "Should we propose “" + title + "”?"
}

// PollText is a draft as a poll's text: its summary, and what it asks for.
func PollText(d models.Draft) string {
	text := strings.TrimSpace(d.Summary)
	if d.Amount != "" && d.Asset != "" {
		text += "\n\nAsks for " + d.Amount + " " + d.Asset
		if d.Recipient != "" {
			text += ", paid to `" + d.Recipient + "`"
		}
		text += "."
	}
	return strings.TrimSpace(text)
}

func pollPath(id string) string { return "/polls/" + id }

func pollLabel(x models.Poll, hidden bool, now uint64) label {
	switch state := x.State(now); {
	case hidden:
		return label{"Hidden", "canceled", "cancelled"}
	case state == models.PollOpen:
		return label{"Open", "active", "open"}
	case state == models.PollWithdrawn:
		return label{"Withdrawn", "canceled", "cancelled"}
	}
	return label{"Closed", "defeated", "executed"}
}

// leadWord is how the choice with the most weight is introduced.
func leadWord(d PollData, now uint64) string {
	if d.Poll.State(now) == models.PollOpen {
		return "Leads so far"
	}
	return "Most weight"
}

func leader(d PollData) string {
	if i := d.Result.Leads(); i > 0 {
		return clip(d.Poll.Choices[i-1])
	}
	if d.Result.Accounts == 0 {
		return "Nothing"
	}
	return "A tie"
}

func leaderNote(d PollData) string {
	if i := d.Result.Leads(); i > 0 {
		return share(d.Result.Sums[i-1], d.Result.Total) + " of the weight that answered"
	}
	if d.Result.Accounts == 0 {
		return "nobody has answered"
	}
	return "several choices have the same weight"
}

// pollBar is a choice's part of all weight, as a bar.
func pollBar(part, total models.Uint) []segment {
	if part.IsZero() {
		return nil
	}
	return []segment{{x: "0%", width: percentText(max(1, tenThousandths(part, total))), fill: "a"}}
}

// choiceOf names what a ballot chose.
func choiceOf(x models.Poll, choice uint64) string {
	if choice < 1 || choice > uint64(len(x.Choices)) {
		return "?"
	}
	return clip(x.Choices[choice-1])
}

func ballotsPath(d PollData, step int) string {
	page := max(1, d.Ballots.Page) + step
	if page < 1 || page > d.Ballots.pages() {
		return ""
	}
	return path(pollPath(d.Poll.ID), url.Values{}, "ballots", page) + "#ballots"
}

func shownOf[T any](l List[T], one, more string) string {
	if l.Total == 0 || len(l.Rows) == 0 {
		return many(l.Total, one, more)
	}
	return count(l.first()) + " to " + count(l.first()+len(l.Rows)-1) + " of " + many(l.Total, one, more)
}

// stepPath is the path of a page beside this one in a list, empty where there is none.
func stepPath[T any](base string, l List[T], step int) string {
	page := max(1, l.Page) + step
	if page < 1 || page > l.pages() {
		return ""
	}
	return path(base, url.Values{}, "page", page)
}

// offerOfPoll names what the panel offers.
func offerOfPoll(p Page, d PollData) string {
	switch {
	case d.Poll.State(p.Block.Time) != models.PollOpen:
		return "closed"
	case d.Hidden.Number > 0:
		return "hidden"
	case d.Own == nil:
		return "out"
	case d.Own.Refusal != nil:
		return "refused"
	case d.Own.Ballot != nil:
		return "again-" + strconv.FormatUint(d.Own.Ballot.Nonce, 10)
	}
	return "open"
}

// verifyLine checks a poll from a command line.
func verifyLine(d PollData) string {
	return "backprop verify-poll poll-" + d.Poll.ID + ".json --rpc URL"
}

// pollProblem is what is wrong with a poll's form, as a sentence.
func pollProblem(e models.Invalid) string {
	names := map[string]string{"question": "The question", "body": "The text", "choices": "The choices", "days": "The days"}
	name, ok := names[e.Field]
	if !ok {
		name = "The field " + plain(e.Field)
	}
	return name + " " + plain(e.Reason) + "."
}

func pollField(d PollFormData, field string) string {
	if d.Problem != nil && d.Problem.Field == field {
		return "true"
	}
	return "false"
}

func signWord(d PollData) string {
	if d.Own != nil && d.Own.Ballot != nil {
		return "Sign another answer"
	}
	return "Sign your answer"
}

func pollResultHeading(d PollData, p Page) string {
	if d.Poll.State(p.Block.Time) == models.PollOpen {
		return "How it stands"
	}
	return "How it ended"
}

// pollOver says why no ballot is taken any more.
func pollOver(d PollData, p Page) string {
	if d.Poll.State(p.Block.Time) == models.PollWithdrawn {
		return "Its author withdrew this poll; it has no result."
	}
	return "The poll closed " + moment(d.Poll.Closes) + "."
}
