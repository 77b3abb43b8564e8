package e2e

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"
)

// A draft is asked about before anything goes on chain: holders answer by signature, with a wallet in the page or by other means
// and without scripts, and what one does the others see.
func TestAPollOnADraft(t *testing.T) {
	site := newSite(t)
	axe := module(t, "axe-core/axe.min.js")
	author, voter := site.visit(t), site.visit(t)
	author.session(newcomer)
	author.open(site.draft(t, newcomer, goodDraft))
	author.click("Ask holders first")
	author.sees("New poll")
	author.examined(axe, "poll form")
	author.click("Open the poll")
	author.until(`location.pathname.startsWith("/polls/") && location.pathname !== "/polls/new"`)
	poll := eval[string](author, "location.pathname")
	author.seesAll("Should we propose “Consent records for field recordings”?", "This account had no weight", "No answer yet")

	voter.signIn("Demo: Voter", poll)
	voter.seesAll("Your weight here", "taken at block")
	voter.click("Change it first")
	voter.click("Sign your answer")
	voter.sees("You answered Change it first")
	author.seesAll("1 account", "Leads so far")
	voter.click("Propose it as it is")
	voter.click("Sign another answer")
	voter.sees("You answered Propose it as it is")
	author.sees("changed 1×")
	voter.examined(axe, "poll answered")

	old := site.visit(t, withoutScripts())
	old.open(poll)
	old.click("Sign it elsewhere")
	old.click("Do not propose it")
	old.types("voter", crypto.PubkeyToAddress(voterKey(t).PublicKey).Hex())
	old.click("Show the text to sign")
	old.sees("Nothing is sent yet")
	var data apitypes.TypedData
	must(t, json.Unmarshal([]byte(eval[string](old, `document.querySelector("#text pre").textContent`)), &data))
	digest, _, err := apitypes.TypedDataAndHash(data)
	must(t, err)
	signature, err := crypto.Sign(digest, voterKey(t))
	must(t, err)
	old.types("signature", hexutil.Encode(signature))
	old.click("Send the signature")
	old.at(poll)
	old.seesAll("changed 2×", "Do not propose it")
	author.sees("changed 2×")
	author.open("/polls")
	author.sees("Should we propose")
	author.examined(axe, "polls")
	author.open("/")
	author.sees("Before the chain")
	author.examined(axe, "home before")
}

// Whoever lacks weight publishes a candidate; a holder with enough signs for it and proposes it, word for word.
func TestACandidateIsSponsored(t *testing.T) {
	site := newSite(t)
	axe := module(t, "axe-core/axe.min.js")
	author, sponsor := site.visit(t), site.visit(t)
	author.session(newcomer)
	author.open(site.draft(t, newcomer, goodDraft))
	author.click("Publish as a candidate")
	author.at("/candidates/*")
	candidate := eval[string](author, "location.pathname")
	author.seesAll("Gathering support", "No sponsor yet", "This account has no weight that could count")
	author.examined(axe, "candidate")

	sponsor.signIn("Demo: Proposer", candidate)
	sponsor.click("Sign as a sponsor")
	sponsor.seesAll("You sponsor it", "Propose it as it is")
	author.seesAll("1 account", "Enough")
	sponsor.examined(axe, "candidate sponsored")
	sponsor.click("Propose it as it is")
	sponsor.sees("It was proposed as it stands here")
	author.sees("It was proposed as it stands here")
	author.click("BP-…")
	author.at("/proposals/*")
	author.seesAll("Consent records for field recordings", "Written by "+newcomer.Hex())
	author.click("A candidate before, with its sponsors")
	author.sees("It was proposed as it stands here")
	author.open("/candidates")
	author.seesAll("Proposed", "Consent records")
	author.examined(axe, "candidates")
}

// A proposal is talked about, section by section; a moderator hides what is no part of it, with a reason that everybody reads.
func TestADiscussionIsModerated(t *testing.T) {
	site := newSite(t, "BACKPROP_MODERATORS="+treasurer.Hex())
	axe := module(t, "axe-core/axe.min.js")
	speaker, visitor, moderator := site.visit(t), site.visit(t), site.visit(t)
	visitor.open("/proposals/24")
	visitor.sees("Nothing said yet")
	speaker.session(voter)
	speaker.open("/proposals/24")
	speaker.chooses("section", "chain")
	speaker.fillsText("comment", "What is the **second** action for?")
	speaker.click("Publish comment")
	speaker.sees("What is the second action for?")
	visitor.seesAll("What is the second action for?", "on “What it does on chain”", "1 comment")
	speaker.click("Answer")
	speaker.sees("Answers")
	speaker.fillsText("comment", "Buy my coin at once")
	speaker.click("Publish comment")
	visitor.sees("Buy my coin at once")
	visitor.examined(axe, "discussion")
	id := eval[string](speaker, `[...document.querySelectorAll(".comments > li")].at(-1).id.replace("comment-", "")`)

	moderator.session(treasurer)
	moderator.open("/comments/" + id)
	eval[any](moderator, `(() => { document.querySelector("#reason-comments").value = "An advertisement."; return true })()`)
	moderator.examined(axe, "comment moderated")
	moderator.click("Hide this comment")
	visitor.sees("Hidden by a moderator: “An advertisement.”")
	if strings.Contains(visitor.text(), "Buy my coin") {
		t.Error("what a moderator hides can be read")
	}
	visitor.open("/moderation")
	visitor.seesAll("An advertisement.", "Hid a comment", "1 entry")
	visitor.examined(axe, "moderation")
	speaker.open("/comments/" + id)
	speaker.fillsText("comment", "It is the fee.")
	speaker.click("Save the change")
	speaker.sees("What it said before")
	speaker.click("Withdraw the comment")
	speaker.sees("Withdrawn by its author")
}
