package views

import (
	"strings"
	"testing"

	"github.com/a-h/templ"
	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
)

func polled() PollData {
	x := models.Poll{
		ID: "ABCDEFGHIJKLMNOPQRSTUVWX27", Author: other, Question: "Should we propose “Ten villages”? \u202e<b>", Body: story, Draft: "secret",
		Choices: models.Choices{"Propose it as it is", "Change it first <i>", "Do not propose it"}, Block: 24_600_000, Timepoint: now - 86400, Opened: now - 86400, Closes: now + 2*86400, Digest: common.Hash{7},
	}
	ballot := func(a common.Address, choice, nonce uint64, w models.Uint) models.WeighedBallot {
		return models.WeighedBallot{PollBallot: models.PollBallot{Poll: x.ID, Voter: a, Choice: choice, Nonce: nonce, Received: now - 3600}, Weight: w}
	}
	d := PollData{Poll: x, Discussion: talk("polls/" + x.ID)}
	ballots := []models.WeighedBallot{ballot(holder, 1, 1, grad(400_000)), ballot(reader, 2, 3, grad(12_450)), ballot(other, 1, 1, grad(5))}
	d.Result = x.Count(ballots)
	d.Ballots = List[models.WeighedBallot]{Rows: ballots, Page: 2, Size: 3, Total: 9}
	return d
}

// talk is a discussion with all that comments may be.
func talk(subject string) Discussion {
	say := func(id string, a common.Address, body string) models.Comment {
		return models.Comment{ID: id, Subject: subject, Author: a, Body: body, Created: now - 7200}
	}
	first := say("AAAAAAAAAAAAAAAAAAAAAAAAAA", other, "Why *so* much?\n\n- a\n- b\n\n<script>alert(1)</script>")
	first.Section, first.Edited = "ask", now-60
	second := say("BBBBBBBBBBBBBBBBBBBBBBBBBB", reader, "It is \u202elittle.")
	second.Parent = first.ID
	gone := say("CCCCCCCCCCCCCCCCCCCCCCCCCC", holder, "")
	gone.Withdrawn, gone.Parent = now-30, "ZZZZZZZZZZZZZZZZZZZZZZZZZZ"
	hid := say("DDDDDDDDDDDDDDDDDDDDDDDDDD", holder, "Buy this coin")
	return Discussion{
		Subject: subject, Sections: []Section{{"ask", "The ask"}, {"ask-1", "Costs <b>"}, {"chain", "What it does on chain"}}, Section: "ask",
		List:   List[models.Comment]{Rows: []models.Comment{first, second, gone, hid}, Page: 2, Size: 4, Total: 12},
		Counts: map[string]int{"": 3, "ask": 9}, Weights: map[common.Address]models.Uint{other: grad(5), reader: grad(12_450)},
		Parents: map[string]models.Comment{first.ID: first}, Hidden: map[string]models.Moderation{"comments/" + hid.ID: moderation(1, "comments/"+hid.ID, models.Hide)},
	}
}

func moderation(n uint64, subject string, kind models.ModerationKind) models.Moderation {
	return models.Moderation{Number: n, Subject: subject, Kind: kind, Reason: "An advertisement \u202e<b>.", Moderator: holder, Time: now - 600}
}

func candidacy() CandidateData {
	text := strings.Replace(story, "#proposer=0x84b51746079D38eAbfEB27451C85E3b8810B1300", "Written by "+other.Hex()+".", 1)
	x := models.Candidate{
		ID: "ABCDEFGHIJKLMNOPQRSTUVWX27", Version: 3, Author: other, Title: "Kestrel-3B \u202e<b>", Track: models.Models, Description: text, Actions: models.Actions{transferAction(other, usd(184_000))},
		Hash: common.Hash{9}, Published: now - 86400, Expires: now + 20*86400, Draft: "secret",
	}
	backing := models.Backing{Sponsorship: models.Sponsorship{Candidate: x.ID, Version: 3, Sponsor: holder, Nonce: 1, Received: now - 60}, Weight: grad(100_000)}
	s := models.Sponsors{List: []models.Backing{backing}, Own: grad(5), Sum: grad(100_005), Need: grad(250_000)}
	return CandidateData{Candidate: x, Newest: 3, Sponsors: s, Backings: List[models.Backing]{Rows: s.List, Page: 1, Size: 1, Total: 2}, Balances: inState(models.Active).Balances, Discussion: talk("candidates/" + x.ID)}
}

func addBefore(m map[string]templ.Component) {
	in := signedIn()
	m["poll"] = Poll(page(), polled())
	own := func(change func(*PollData)) PollData {
		d := polled()
		d.Discussion.Fresh = "FFFFFFFFFFFFFFFFFFFFFFFFFF"
		d.Own = &OwnPoll{Weight: grad(12_450)}
		change(&d)
		return d
	}
	m["poll-in"] = Poll(in, own(func(*PollData) {}))
	m["poll-answered"] = Poll(in, own(func(d *PollData) { d.Own.Ballot = &d.Ballots.Rows[1].PollBallot; d.Poll.Author = reader }))
	m["poll-refused"] = Poll(in, own(func(d *PollData) {
		d.Own.Weight, d.Own.Refusal = models.Uint{}, &models.Refusal{Reason: "This account had no weight.", Next: "Delegate."}
	}))
	m["poll-closed"] = Poll(in, own(func(d *PollData) { d.Poll.Closes = now - 5; d.Proposal = &models.Proposal{ID: models.U(47)} }))
	m["poll-withdrawn"] = Poll(page(), own(func(d *PollData) {
		d.Poll.Withdrawn, d.Result, d.Ballots = now-5, d.Poll.Count(nil), List[models.WeighedBallot]{}
	}))
	m["poll-hidden"] = Poll(in, own(func(d *PollData) {
		d.Hidden, d.Discussion.Moderates = moderation(1, "polls/"+d.Poll.ID, models.Hide), true
	}))
	m["polls"] = Polls(in, PollsData{List: List[models.Poll]{Rows: []models.Poll{polled().Poll, {ID: "x", Withdrawn: now}}, Page: 1, Size: 2, Total: 5}, Voters: map[string]int{"x": 3}, Hidden: map[string]models.Moderation{"polls/x": {Number: 1}}})
	m["polls-empty"] = Polls(page(), PollsData{})
	m["pollform"] = PollForm(in, PollFormData{Poll: polled().Poll, Days: "5"})
	m["pollform-wrong"] = PollForm(in, PollFormData{Poll: models.Poll{Question: "\u202e"}, Days: "x", Problem: &models.Invalid{Field: "choices", Reason: "must be 2 to 10"}})
	m["sign"] = Sign(page(), SignData{Act: "Answer “<b>”", Action: "/polls/x/ballots", Fields: []Field{{"choice", "1"}}, Signer: other, Text: `{"a": "<b>"}`, Back: "//evil.example"})
	addCandidates(m)
	d := talk("proposals/47").List.Rows
	m["comment"] = Comment(page(), CommentData{Comment: d[0], Discussion: talk("proposals/47")})
	changed := d[1]
	changed.Edits, changed.Edited = models.Edits{{Body: "Before <b>", Time: now - 7200}}, now
	m["comment-own"] = Comment(in, CommentData{Comment: changed, Discussion: talk("proposals/47")})
	m["comment-moderated"] = Comment(in, CommentData{Comment: d[3], Discussion: talk("polls/x"), Moderates: true, Author: moderation(2, models.Silenced(holder), models.Hide)})
	m["moderation"] = Moderation(page(), ModerationData{Moderators: models.Moderators{holder}, List: List[models.Moderation]{Rows: []models.Moderation{moderation(4, models.Silenced(other), models.Hide), moderation(3, "comments/x", models.Show), moderation(2, "polls/x", models.Hide), moderation(1, models.Silenced(other), models.Show)}, Page: 1, Size: 4, Total: 9}})
	m["moderation-empty"] = Moderation(page(), ModerationData{})
	talked := inState(models.Active)
	talked.Discussion = talk("proposals/47")
	talked.Discussion.Fresh, talked.Discussion.Reply = "FFFFFFFFFFFFFFFFFFFFFFFFFF", d[0].ID
	m["proposal-discussed"] = Proposal(in, talked)
	talked.Discussion.Silenced = moderation(1, models.Silenced(reader), models.Hide)
	m["proposal-silenced"] = Proposal(in, talked)
	drafted := draftData()
	poll, candidate := polled().Poll, candidacy().Candidate
	drafted.Poll, drafted.Candidate = &poll, &candidate
	m["draft-before"] = Draft(in, drafted)
	early := home()
	early.Polls, early.Candidates = []models.Poll{poll}, []models.Candidate{candidate}
	m["home-before"] = Home(page(), early)
}

func addCandidates(m map[string]templ.Component) {
	in := signedIn()
	m["candidatepage"] = CandidatePage(page(), candidacy())
	own := func(change func(*CandidateData)) CandidateData {
		d := candidacy()
		no := &models.Refusal{Reason: "Its sponsors have too little.", Next: "Wait."}
		d.Own = &OwnCandidate{Weight: grad(12_450), Publish: no}
		change(&d)
		return d
	}
	given := func(d *CandidateData) {
		d.Own.Sponsorship, d.Own.Sponsor = &models.Sponsorship{Received: now - 60}, &models.Refusal{Reason: "Given.", Next: "Wait."}
	}
	m["candidatepage-in"] = CandidatePage(in, own(func(*CandidateData) {}))
	m["candidatepage-given"] = CandidatePage(in, own(given))
	m["candidatepage-publish"] = CandidatePage(in, own(func(d *CandidateData) {
		given(d)
		d.Own.Publish, d.Sponsors.Sum = nil, grad(300_000)
	}))
	m["candidatepage-weightless"] = CandidatePage(in, own(func(d *CandidateData) {
		d.Own.Weight, d.Own.Sponsor, d.Candidate.Author = models.Uint{}, &models.Refusal{Reason: "No weight.", Next: "Delegate."}, reader
	}))
	m["candidatepage-proposed"] = CandidatePage(in, own(func(d *CandidateData) { x := open(); d.Proposal = &x }))
	m["candidatepage-replaced"] = CandidatePage(page(), own(func(d *CandidateData) { d.Candidate.Version, d.Candidate.Replaced = 2, now-5 }))
	m["candidatepage-expired"] = CandidatePage(page(), own(func(d *CandidateData) { d.Candidate.Expires, d.Backings = now-5, List[models.Backing]{} }))
	m["candidatepage-withdrawn"] = CandidatePage(page(), own(func(d *CandidateData) { d.Candidate.Withdrawn = now - 5 }))
	m["candidatepage-hidden"] = CandidatePage(in, own(func(d *CandidateData) {
		d.Hidden, d.Discussion.Moderates = moderation(1, "candidates/"+d.Candidate.ID, models.Hide), true
	}))
	x := candidacy()
	m["candidates"] = Candidates(in, CandidatesData{List: List[models.Candidate]{Rows: []models.Candidate{x.Candidate, {ID: "y", Title: "Y", Actions: x.Candidate.Actions}}, Page: 1, Size: 2, Total: 5}, Sponsors: map[string]models.Sponsors{x.Candidate.ID: x.Sponsors}, Proposed: map[string]models.Proposal{"y": open()}})
	m["candidates-empty"] = Candidates(page(), CandidatesData{})
}

// A comment has emphasis, lists, quotes, code and links, and nothing else of Markdown.
func TestRemarks(t *testing.T) {
	for source, want := range map[string]string{
		"*a* **b** `c`":                     "<p><em>a</em> <strong>b</strong> <code>c</code></p>",
		"# Loud":                            "<p>Loud</p>",
		"[x](https://example.org)":          `<a href="https://example.org" rel="noopener nofollow ugc">x</a>`,
		"[x](javascript:alert(1))":          "x</a>",
		"![x](https://example.org/tracker)": `<a href="https://example.org/tracker" rel="noopener nofollow ugc">x</a>`,
		"<h1 onclick=x>a</h1>":              "<p>&lt;h1 onclick=x&gt;a&lt;/h1&gt;</p>",
		"> a":                               "<blockquote>",
	} {
		html, ok := littleMarkdown(source)
		if !ok || !strings.Contains(html, want) || strings.ContainsAny(html, "\u202e") || strings.Contains(html, "<h") || strings.Contains(html, "<img") {
			t.Errorf("%q: %q, want %q", source, html, want)
		}
	}
	if _, ok := littleMarkdown(strings.Repeat("> ", 3000) + "x"); ok {
		t.Error("nesting is laid out")
	}
}

func TestSections(t *testing.T) {
	x := models.Proposal{Description: "# T\n\nTrack: Models\n\nA\n\n## What it *costs*\n\nB\n\n### <script>\n\n#\n\nC\n\nUnder\n---\n"}
	var got []string
	for _, s := range ProposalSections(x) {
		got = append(got, s.ID+" "+s.Title)
	}
	if want := "ask The ask|ask-1 What it costs|ask-2 <script>|ask-3 Under|chain What it does on chain"; strings.Join(got, "|") != want {
		t.Errorf("%s\nwant %s", strings.Join(got, "|"), want)
	}
	if n := len(ProposalSections(models.Proposal{Description: "# T\n\n" + strings.Repeat("# a\n\n", 300)})); n != models.SectionsLimit+1 {
		t.Errorf("%d sections", n)
	}
}
