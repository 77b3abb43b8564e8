package views

import (
	"strings"
	"testing"

	"github.com/a-h/templ"
	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
)

func signedVote(kind models.BallotKind) models.Ballot {
	return models.Ballot{
		Voter: reader, Kind: kind, ProposalID: models.U(47), Nonce: models.U(3), Support: models.For, Reason: "Because it <b>pays</b>.",
		Received: 1_773_000_000, Signature: models.Data{1}, Delegate: holder, Expiry: 1_774_000_000,
	}
}

// addBallots are the states of what was signed.
func addBallots(m map[string]templ.Component) {
	in := signedIn()
	mean := &models.Refusal{Reason: "Today's budget is used up.", Next: "Send it yourself."}
	for _, kind := range []models.BallotKind{models.SignedVote, models.SignedOverride, models.SignedDelegation} {
		b := signedVote(kind)
		m["paper-"+string(kind)] = Paper(in, PaperData{Act: "Vote For on BP-47", Ballot: b, Typed: `{"types":{"<script>":1}}`, Digest: common.Hash{7}, Form: "/proposals/47/ballots", Back: "/proposals/47"})
		for _, state := range []models.BallotState{models.BallotWaiting, models.BallotSent, models.BallotCounted, models.BallotOvertaken, models.BallotRefused} {
			b.Refused = "The vote ended before it was sent."
			m["ballotkept-"+string(kind)+"-"+string(state)] = BallotKept(page(), PaperData{Act: "Vote For on BP-47", Ballot: b, State: state, Back: "//evil.example"})
		}
	}
	for name, own := range map[string]OwnBallot{
		"free": {}, "mean": {Refusal: mean}, "waiting": {Ballot: new(models.Ballot), State: models.BallotWaiting},
		"sent": {Ballot: new(models.Ballot), State: models.BallotSent, Tx: common.Hash{9}}, "unsent": {Ballot: new(models.Ballot), State: models.BallotRefused},
	} {
		if own.Ballot != nil {
			*own.Ballot = signedVote(models.SignedVote)
		}
		m["proposal-active-ballot-"+name] = Proposal(in, withOwn(inState(models.Active), func(o *OwnVote) {
			o.Ballots = map[models.BallotKind]OwnBallot{models.SignedVote: own, models.SignedOverride: {Refusal: mean}}
		}))
	}
}

// Whose ballot was overtaken by a vote of another choice reads that, and not that it counts.
func TestBallotOvertaken(t *testing.T) {
	for kind, want := range map[models.BallotKind]string{models.SignedVote: "signed for For", models.SignedDelegation: "delegated to somebody else"} {
		text := render(t, "ballotkept-"+string(kind)+"-overtaken")
		if !strings.Contains(text, want) || strings.Contains(text, `class="way"`) {
			t.Errorf("%s: %s", kind, text)
		}
	}
}

// The button that costs nothing is the first, and what was sent can't be voted on again.
func TestVotingWithoutAFee(t *testing.T) {
	for name, want := range map[string]struct {
		has, lacks []string
	}{
		"free":    {has: []string{`class="button primary" formaction="/proposals/47/ballots"`, `<button class="button">Cast vote`}},
		"mean":    {has: []string{"Today&#39;s budget is used up. Send it yourself.", `<button class="button primary">Cast vote`}, lacks: []string{"ballot.json"}},
		"waiting": {has: []string{"You signed", `class="done"`, "Cast vote on"}},
		"sent":    {has: []string{"You signed", "can&#39;t be changed any more", common.Hash{9}.Hex()}, lacks: []string{"Cast vote on"}},
		"unsent":  {has: []string{"It can&#39;t be sent", "Cast vote on"}},
	} {
		text := render(t, "proposal-active-ballot-"+name)
		for _, x := range want.has {
			if !strings.Contains(text, x) {
				t.Errorf("%s: lacks %s", name, x)
			}
		}
		for _, x := range want.lacks {
			if strings.Contains(text, x) {
				t.Errorf("%s: has %s", name, x)
			}
		}
	}
}
