package views

import (
	"slices"
	"strings"

	"backprop/models"
)

// ChannelsData is how an account is told of what happens.
type ChannelsData struct {
	Channels []ChannelData // oldest first
	Mail     bool          // the site can send mail
	Plain    bool          // hooks may have http: URLs
	New      models.Channel
	Problem  *models.Invalid // of New
	Refusal  *models.Refusal // why New can't be added
	Shown    string          // the hook whose secret is shown this once
}

// ChannelData is a channel with its last letters, newest first.
type ChannelData struct {
	Channel models.Channel
	Letters []models.Letter
}

// ChannelID is a channel's anchor on the page.
func ChannelID(id string) string { return "channel-" + strings.ToLower(id) }

func channelPath(c models.Channel, act string) string {
	path := "/account/notices/" + c.ID
	if act != "" {
		path += "/" + act
	}
	return path
}

// topicWords are what a channel can be told of: a name, and when that is.
func topicWords(t models.Topic) (name, when string) {
	switch t {
	case models.ToldProposal:
		return "New proposals", "once they are final on chain"
	case models.ToldVote:
		return "A vote ends soon", "a day before, if neither you nor your delegate has voted"
	case models.ToldAlarm:
		return "Alarms", "an operation that no vote decided, a role or a rule that was changed, more promised than held, an execution that waits or expires"
	case models.ToldExecution:
		return "A proposal can be executed", "when its timelock is over"
	}
	return "My milestones", "evidence due, a review that waits for you, money that you can claim, and another payout address"
}

// channelLabel is how a channel stands.
func channelLabel(c models.Channel) label {
	switch {
	case c.Stopped > 0:
		return label{"Ended", "canceled", "cancelled"}
	case c.Confirmed == 0:
		return label{"Waits for confirmation", "pending", "soon"}
	case c.Failing > 0:
		return label{"Nothing arrives", "challenged", "bad"}
	}
	return label{"Running", "executed", "passed"}
}

// channelWords say what that means and what is next.
func channelWords(c models.Channel) string {
	switch {
	case c.Stopped > 0:
		return plain(c.Why) + " To start it again, it is asked to confirm anew."
	case c.Confirmed == 0 && c.Kind == models.Mail:
		return "A mail was sent there. Open its link within three days."
	case c.Confirmed == 0:
		return "A first notice is posted there. An answer of 200 to 299 confirms it."
	case c.Failing > 0:
		return plain(c.Why) + " It is tried again for two days; after four days without a delivery the notices there end."
	}
	return "Confirmed " + date(c.Confirmed) + "."
}

// letterLabel is how far a letter is.
func letterLabel(l models.Letter) label {
	switch l.State {
	case models.LetterSent:
		return label{"Delivered", "executed", "passed"}
	case models.LetterFailed:
		return label{"Not delivered", "canceled", "bad"}
	case models.LetterUnknown:
		return label{"Not known", "queued", "clock"}
	}
	return label{"On its way", "pending", "clock"}
}

// letterWords say when a letter was delivered, or what keeps it.
func letterWords(l models.Letter) string {
	switch {
	case l.State == models.LetterSent:
		return moment(l.Due)
	case l.State == models.LetterWaiting && l.Tries > 0:
		return plain(l.Why) + " Tried " + times(l.Tries) + "; again " + moment(l.Due) + "."
	case l.Why != "":
		return plain(l.Why)
	}
	return moment(l.Made)
}

func times(n uint64) string {
	if n == 1 {
		return "once"
	}
	return count(n) + " times"
}

// ticked tells whether a topic is chosen in a form; a new form has all of them.
func ticked(c models.Channel, t models.Topic) bool {
	return len(c.Wants) == 0 || slices.Contains(c.Wants, t)
}

// of tells whether a form is the one that was sent, or the one for mail before any was.
func (d ChannelsData) of(kind models.ChannelKind, field string) bool {
	return d.Problem != nil && d.New.Kind == kind && d.Problem.Field == field
}

// typed is what was typed in a form.
func (d ChannelsData) typed(kind models.ChannelKind) models.Channel {
	if d.New.Kind == kind {
		return d.New
	}
	return models.Channel{Kind: kind}
}

// channelProblem is what is wrong with a form, as a sentence.
func channelProblem(e models.Invalid) string { return "The " + plain(e.Error()) + "." }

// hookHint says what a webhook's URL must be.
func hookHint(d ChannelsData) string {
	where := "be reachable from the internet"
	if d.Plain {
		where += ", or be in a network that the operator allows"
	}
	return "JSON, signed. It must begin with https:// and " + where + ". Redirects are not followed."
}
