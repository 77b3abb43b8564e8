package e2e

import (
	"crypto/ecdsa"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"backprop/chain/devnet/families"
)

// holder is somebody with the key of an account of the story, at a page.
func (s *site) holder(t testing.TB, key, account, path string) *person {
	t.Helper()
	k, err := crypto.HexToECDSA(key)
	must(t, err)
	if got := crypto.PubkeyToAddress(k.PublicKey); got != common.HexToAddress(account) {
		t.Fatalf("the key is of %s, not %s", got, account)
	}
	w := newWallet(t, s.chain)
	w.keys = []*ecdsa.PrivateKey{k}
	p := s.visit(t, w.installed(true))
	p.signIn("Story Wallet", path)
	return p
}

// shown are the previews that can be seen.
const shown = `[...document.querySelectorAll(".preview")].filter((e) => e.checkVisibility()).map((e) => e.innerText).join("|")`

// A weight opens to its reasons, and a choice shows what it would do before anything is signed.
func TestAWeightExplained(t *testing.T) {
	site := newSite(t)
	voter := site.visit(t)
	voter.signIn("Demo: Voter", "/proposals/24")
	if text := voter.text(); eval[string](voter, shown) != "" {
		t.Errorf("a preview is shown before anything is chosen: %s", text)
	}
	voter.click("Your voting weight here…")
	voter.seesAll("Why it is so", "delegated to yourself since block", "Your weight here")
	voter.click("Against…")
	voter.until(shown + `.startsWith("With your vote Against") && !` + shown + `.includes("|")`)
	voter.click("For…")
	voter.until(shown + `.startsWith("With your vote For") && ` + shown + `.includes("The proposal would")`)
	voter.pictures("a weight explained")
	voter.open("/proposals/24/unvoted")
	voter.seesAll("Who has not voted", "0x7099…79C8")
	voter.pictures("who has not voted")
}

// A holder whose delegate has not voted as it wishes votes with its own tokens instead, and the tally follows.
func TestAVoteInPlaceOfADelegate(t *testing.T) {
	site := newSite(t)
	p := site.holder(t, "f214f2b2cd398c806f84e317254e0f0b801d0643303237d97a22a48e01628897", "0xBcd4042DE499D14e55001CcbB24a551F3b954096", "/proposals/24")
	p.seesAll("Your 640,000 GRAD vote with", "Vote in place of your delegate", "delegate to yourself", "it counts for proposals whose voting starts after")
	p.click("Against…")
	p.until(shown + `.includes("With your vote Against")`)
	p.pictures("a vote in place of a delegate")
	p.types("reason", "My tokens, my no.")
	p.click("Cast your own 640,000 GRAD on BP-24")
	p.seesAll("You voted with", "My tokens, my no.", "in place of its delegate")
	p.open("/proposals/24")
	p.seesAll("You voted with", "640,000 GRAD")
	if eval[bool](p, `document.querySelector("[name=support]") !== null`) {
		t.Error("a second vote is offered")
	}
}

// Tokens that were never delegated still vote where holders may vote with their own.
func TestUndelegatedTokensVote(t *testing.T) {
	site := newSite(t)
	p := site.holder(t, "8166f546bab6da521a8369cab06c5d2b9e46670292d85c875ee9ec20e84ffb61", "0xcd3B766CCDd6AE721141F452C550Ca635964ce71", "/proposals/24")
	p.seesAll("You held 150,000 GRAD", "delegated to nobody", "this DAO lets holders vote with their own tokens", "about 100,000 gas")
	p.click("Abstain…")
	p.pictures("undelegated tokens vote")
	p.click("Cast your own 150,000 GRAD on BP-24")
	p.seesAll("You voted with", "150,000 GRAD")
}

// Where the governor counts fractions, a vote is split, and the page says what is left to cast.
func TestASplitVote(t *testing.T) {
	c, dao := proposed(t, families.Fractional57)
	site := alone(t, c.URL(), c, dao)
	voter, id := site.voter(t)
	voter.click("Split your vote")
	voter.types("for", "30,000,000")
	voter.types("abstain", "10000000.5")
	voter.click("Preview what it would do")
	voter.seesAll("What your vote would do", "30,000,000", "Left for later", "The proposal would")
	voter.pictures("a split vote before it is sent")
	voter.click("Cast it on " + short(id))
	voter.seesAll("You voted with", "Your voting weight left here", "19,999,999.50")
	voter.click("Your voting weight left here…")
	voter.sees("Cast already")
	voter.pictures("a split vote")
}
