package views

import (
	"github.com/a-h/templ"

	"backprop/models"
)

// channels are an account's in every state.
func channels() ChannelsData {
	mail := models.Channel{ID: "MAIL", Account: reader, Kind: models.Mail, Address: "reader@example.org", Wants: models.AllTopics(), Leave: "LEAVE", Created: now - 9*86400, Confirmed: now - 8*86400}
	waits := mail
	waits.ID, waits.Confirmed, waits.Address = "WAITS", 0, "a-very-long-address-of-somebody-who-likes-them@mail.of.a.very-long-domain.example.org"
	hook := models.Channel{ID: "HOOK", Account: reader, Kind: models.Hook, Address: "https://example.org/hook?of=backprop", Wants: models.Topics{models.ToldVote}, Secret: "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", Confirmed: now - 86400, Failing: now - 7200, Why: "The other side answered 500."}
	ended := hook
	ended.ID, ended.Address, ended.Stopped, ended.Why = "ENDED", "https://example.net/", now-60, "Nothing arrived for four days: The other side did not answer in time."
	letter := models.Letter{Subject: "[Gradient Commons] New proposal BP-47: Kestrel-3B: an open speech-and-text model for 61 languages", Path: "/proposals/47", Made: now - 3600, Due: now - 3500, State: models.LetterSent, Tries: 1}
	late, lost, failed := letter, letter, letter
	late.State, late.Tries, late.Due, late.Why = models.LetterWaiting, 2, now+300, "The other side answered 500."
	lost.State, lost.Why = models.LetterUnknown, "The mail server took the mail and did not answer: it may have arrived."
	failed.State, failed.Why, failed.Subject = models.LetterFailed, "The mail server answered 550.", "\u202e<b>"
	fresh := letter
	fresh.State, fresh.Tries = models.LetterWaiting, 0
	return ChannelsData{Mail: true, Channels: []ChannelData{
		{mail, []models.Letter{fresh, letter, lost, failed}}, {waits, nil}, {hook, []models.Letter{late}}, {ended, nil},
	}}
}

func addChannels(m map[string]templ.Component) {
	in := signedIn()
	in.Follow = Following{"/grants/3", "Grant 3"}
	m["channels"] = Channels(in, channels())
	m["channels-empty"] = Channels(in, ChannelsData{})
	shown := channels()
	shown.Shown, shown.Plain = "HOOK", true
	m["channels-secret"] = Channels(in, shown)
	wrong := channels()
	wrong.New, wrong.Problem = models.Channel{Kind: models.Mail, Address: "<script>", Wants: models.Topics{models.ToldVote}}, &models.Invalid{Field: "address", Reason: "is not an e-mail address such as name@example.org"}
	m["channels-wrong"] = Channels(in, wrong)
	refused := channels()
	refused.Refusal = &models.Refusal{Reason: "An account is told in five places at most.", Next: "Remove one that is not needed, then add this one."}
	m["channels-refused"] = Channels(in, refused)
	x := channels().Channels[0].Channel
	m["confirm"] = Confirm(page(), x, "TOKEN")
	m["confirmed"] = Confirmed(page(), x)
	m["leave"] = Leave(page(), x)
	x.Stopped = now
	m["leave-ended"] = Leave(page(), x)
}
