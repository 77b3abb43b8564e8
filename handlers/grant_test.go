package handlers_test

import (
	"encoding/json"
	"net/http"
	"net/url"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"backprop/chain/devnet"
	"backprop/models"
)

// A milestone's way from acceptance to payment, with real signatures; at each step what would revert is refused.
func TestAGrantIsPaid(t *testing.T) {
	g := newGrants(t, 1)
	g.visitor.shows("/grants", "Corpus number 1", "The payee", "accepts the grant by signing its terms.")
	g.payee.shows("/grants/1", "Accept this grant", "Sign and accept grant 1", "anyone can send all 60,300.00 DUSD back to the treasury"[7:])
	g.payee.shows("/inbox", "Accept grant 1", "One thing waits for you")

	g.visitor.refusal(http.StatusConflict, "/grants/1/accept", nil)
	g.visitor.refusal(http.StatusConflict, "/grants/1/accept", url.Values{"signature": {g.typed(devnet.Voter, "/grants/1/acceptance.json")}})
	g.visitor.refusal(http.StatusUnprocessableEntity, "/grants/1/accept", url.Values{"signature": {"0xzz"}})
	g.visitor.refusal(http.StatusUnprocessableEntity, "/grants/1/accept", url.Values{"signature": {"0x" + strings.Repeat("ab", 5000)}})
	g.payee.refusal(http.StatusConflict, "/grants/1/submit", on(1, "evidence", evidence, "uri", "x"))
	g.visitor.refusal(http.StatusConflict, "/grants/1/lapse", nil)
	g.accept(1)
	g.payee.refusal(http.StatusConflict, "/grants/1/accept", nil)

	submit := func(fields ...string) url.Values {
		return on(1, append([]string{"evidence", evidence, "uri", "https://example.org"}, fields...)...)
	}
	g.visitor.refusal(http.StatusUnauthorized, "/grants/1/submit", submit())
	g.voter.refusal(http.StatusConflict, "/grants/1/submit", submit())
	for _, wrong := range [][]string{{"evidence", ""}, {"evidence", "0x12"}, {"evidence", "0x" + strings.Repeat("0", 64)}, {"uri", ""}, {"uri", strings.Repeat("x", 4097)}, {"uri", "a\x00b"}, {"uri", "\xff"}, {"milestone", "0"}, {"milestone", "4"}, {"milestone", "-1"}, {"milestone", "18446744073709551617"}} {
		g.payee.refusal(http.StatusUnprocessableEntity, "/grants/1/submit", submit(wrong...))
	}
	g.hand(1, 1)
	g.is(1, 1, models.Submitted)
	g.payee.refusal(http.StatusConflict, "/grants/1/submit", submit())

	verdict := func(fields ...string) url.Values {
		return on(1, append([]string{"evidence", evidence, "approved", "1", "criterion-1", "on"}, fields...)...)
	}
	g.reviewer.shows("/inbox", "Review milestone 1 of grant 1")
	g.reviewer.shows("/grants/1", "Review milestone 1", "You are reviewer 1 of 3", "Licence stated", "Accept milestone 1, 100.00 DUSD")
	g.voter.refusal(http.StatusConflict, "/grants/1/review", verdict())
	g.reviewer.refusal(http.StatusConflict, "/grants/1/review", verdict("evidence", "0x"+strings.Repeat("cd", 32)))
	g.reviewer.refusal(http.StatusUnprocessableEntity, "/grants/1/review", verdict("approved", "2"))
	g.reviewer.refusal(http.StatusUnprocessableEntity, "/grants/1/review", verdict("approved", "0")) // says not what is wrong
	g.reviewer.refusal(http.StatusUnprocessableEntity, "/grants/1/review", verdict("criteria", "x"))
	g.send(devnet.Reviewer, g.reviewer.call("/grants/1/review", verdict("findings", "All <b>good</b>.")))
	g.reviewer.refusal(http.StatusConflict, "/grants/1/review", verdict())
	g.reviewer.shows("/inbox", "Nothing waits for you")
	g.visitor.shows("/grants/1", "All &lt;b&gt;good&lt;/b&gt;.", "met, as found by", "1 of 2 approvals so far")
	g.send(devnet.Reviewer2, g.second.call("/grants/1/review", verdict("criteria", "3", "criterion-1", "")))
	g.is(1, 1, models.Approved)

	g.visitor.refusal(http.StatusConflict, "/grants/1/claim", on(1))
	g.skip(3 * day)
	g.is(1, 1, models.Claimable)
	g.payee.shows("/inbox", "Claim milestone 1 of grant 1")
	g.visitor.shows("/grants/1", "Claim 100.00 DUSD")
	g.guardian.refusal(http.StatusConflict, "/grants/1/challenge", on(1, "reason", "late"))
	g.send(devnet.Newcomer, g.visitor.call("/grants/1/claim", on(1)))
	g.is(1, 1, models.Paid)
	g.visitor.refusal(http.StatusConflict, "/grants/1/claim", on(1))
	g.visitor.shows("/grants/1", "Paid to", "20", "Payouts", "100.00")
	if a := g.visitor.get("/grants/1/payouts.csv"); !strings.Contains(a.body, "milestone 1,100,DUSD,"+g.devnet.Account(devnet.Grantee).Hex()) {
		t.Errorf("payouts: %s", a.body)
	}
	g.documents()
}

// documents hold what a grant offers to other programs against its page.
func (g *grants) documents() {
	g.Helper()
	a := g.visitor.get("/grants/1/grant.json")
	var d struct {
		Status, Total, Paid string
		Payout              common.Address
		Milestones          []struct {
			Number         int
			Status, Amount string
			Next           *struct{ Who, What string }
		}
		History []struct{ Kind string }
	}
	if err := json.Unmarshal([]byte(a.body), &d); err != nil || d.Status != "active" || d.Total != "60300000000" || d.Paid != "100000000" ||
		len(d.Milestones) != 3 || d.Milestones[0].Status != "paid" || d.Milestones[0].Next != nil || d.Milestones[1].Next.What != "submit" || len(d.History) < 6 {
		g.Errorf("%v: %s", err, a.body)
	}
	if a := g.visitor.get("/grants/1/plan"); a.body != string(func() models.Document {
		p := plan(0)
		p.Payee = g.devnet.Account(devnet.Grantee).Hex()
		return p.Document()
	}()) {
		g.Errorf("the plan is %q", a.body)
	}
}

// Reviewers who say nothing, holders who object, and a DAO that decides: in full, in part, again, not at all, and by silence.
func TestAMilestoneIsChallenged(t *testing.T) {
	g := newGrants(t, 1)
	g.accept(1)
	g.hand(1, 1)
	g.skip(7*day + day/2)
	g.is(1, 1, models.Silent)
	g.reviewer.refusal(http.StatusConflict, "/grants/1/review", on(1, "evidence", evidence, "approved", "1"))
	g.steward.shows("/inbox", "As steward", "Look at milestone 1 of grant 1")
	g.visitor.shows("/grants/1", "No verdict", "on which the reviewers gave no verdict", "Anyone can claim 100.00 DUSD for the payee; nothing stops it then.")

	reason := func(text string) url.Values { return on(1, "reason", text) }
	g.visitor.refusal(http.StatusUnauthorized, "/grants/1/object", reason("why"))
	g.reviewer.refusal(http.StatusConflict, "/grants/1/object", reason("why")) // has no votes
	g.reviewer.refusal(http.StatusConflict, "/grants/1/challenge", reason("why"))
	g.voter.refusal(http.StatusUnprocessableEntity, "/grants/1/object", reason(""))
	g.visitor.refusal(http.StatusUnauthorized, "/grants/1/resolve", reason("why"))
	g.steward.refusal(http.StatusConflict, "/grants/1/resolve", on(1, "resolution", "full", "reason", "why"))
	g.send(devnet.Voter, g.voter.call("/grants/1/object", reason("It overlaps with the training split.")))
	g.is(1, 1, models.Challenged)
	g.visitor.refusal(http.StatusConflict, "/grants/1/claim", on(1))
	g.visitor.shows("/grants/1", "Challenged", "The DAO's silence pays: anyone can claim 100.00 DUSD for the payee.", "It overlaps with the training split.")
	g.steward.shows("/inbox", "Bring milestone 1 of grant 1 to a vote")
	g.steward.shows("/grants/1", "Propose this decision", "Pay in part")

	resolve := func(r, amount, why string) url.Values { return on(1, "resolution", r, "amount", amount, "reason", why) }
	for _, wrong := range []url.Values{resolve("", "", "why"), resolve("part", "", "why"), resolve("part", "100", "why"), resolve("part", "-1", "why"), resolve("part", "0.0000001", "why"), resolve("full", "", "")} {
		g.steward.refusal(http.StatusUnprocessableEntity, "/grants/1/resolve", wrong)
	}
	g.reviewer.refusal(http.StatusConflict, "/grants/1/resolve", resolve("full", "", "why")) // has no weight to propose
	k := g.steward.call("/grants/1/resolve", resolve("part", "40", "Half of it is new."))
	g.send(devnet.Proposer, k)
	id := g.newest()
	g.visitor.shows("/grants/1", "would pay 40.00 DUSD of it", "/proposals/"+id)
	g.steward.lacks("/inbox", "Bring milestone 1 of grant 1 to a vote")
	g.skip(25 * 3600e9)
	g.send(devnet.Voter, g.voter.call("/proposals/"+id+"/votes", url.Values{"support": {"1"}}))
	g.skip(6 * day)
	g.send(devnet.Newcomer, g.visitor.call("/proposals/"+id+"/queue", nil))
	g.skip(49 * 3600e9)
	g.send(devnet.Newcomer, g.visitor.call("/proposals/"+id+"/execute", nil))
	g.is(1, 1, models.Claimable)
	g.visitor.shows("/grants/1", "The DAO decided: paid in part, 40.00 DUSD; 60.00 DUSD went back to the treasury", "Claim 40.00 DUSD")
	g.send(devnet.Newcomer, g.visitor.call("/grants/1/claim", on(1)))
	g.is(1, 1, models.Paid)

	g.hand(1, 3) // more than silence pays
	g.visitor.shows("/grants/1", "It is more than the 50,000.00 DUSD that silence pays, so the DAO decides.")
	g.skip(8 * day)
	g.is(1, 3, models.Challenged)
	g.steward.refusal(http.StatusConflict, "/grants/1/challenge", on(3, "reason", "again"))
	g.skip(45 * day)
	g.is(1, 3, models.Claimable)
	g.steward.refusal(http.StatusConflict, "/grants/1/resolve", on(3, "resolution", "void", "reason", "late"))
	g.send(devnet.Newcomer, g.visitor.call("/grants/1/claim", on(3)))
	g.is(1, 3, models.Paid)
}

// lacks expects that words are not on a page.
func (c *client) lacks(path, words string) {
	c.Helper()
	if a := c.get(path); a.status != 200 || strings.Contains(strings.ReplaceAll(a.body, "\u00a0", " "), words) {
		c.Errorf("%s (%d) has %q", path, a.status, words)
	}
}

// Changes are asked for until no attempt is left; then the steward's word or the DAO's silence decides.
func TestChangesAreAskedFor(t *testing.T) {
	g := newGrants(t, 1)
	g.accept(1)
	g.hand(1, 1)
	g.judge(1, 1, "0")
	g.is(1, 1, models.MilestoneOpen)
	g.visitor.shows("/grants/1", "Changes asked", "again: changes were asked for, attempt 2 of 2", "asked for changes", "Looked at it.")
	g.payee.shows("/inbox", "Hand in milestone 1 of grant 1", "Changes were asked for.")
	g.hand(1, 1)
	g.reviewer.shows("/grants/1", "Attempt 1", "attempt 2 of 2")
	g.judge(1, 1, "0")
	g.is(1, 1, models.Challenged)

	g.hand(1, 2)
	g.visitor.refusal(http.StatusUnauthorized, "/grants/1/challenge", on(2, "reason", "x"))
	g.steward.shows("/grants/1", "Challenge milestone 2")
	g.send(devnet.Proposer, g.steward.call("/grants/1/challenge", on(2, "reason", "The licence is not theirs.")))
	g.is(1, 2, models.Challenged)
	g.visitor.shows("/grants/1", "The licence is not theirs.")
	g.skip(46 * day)
	g.is(1, 1, models.Claimable)
	g.is(1, 2, models.Claimable)
}

// What is not delivered expires, what is not accepted lapses, and what the DAO stops leaves a settlement.
func TestAGrantEnds(t *testing.T) {
	g := newGrants(t, 3)
	g.accept(1)
	g.accept(3)
	g.visitor.refusal(http.StatusConflict, "/grants/1/expire", on(1))
	g.skip(25 * day)
	g.is(1, 1, models.Overdue)
	g.payee.refusal(http.StatusConflict, "/grants/1/submit", on(1, "evidence", evidence, "uri", "x"))
	g.visitor.shows("/grants/1", "Overdue", "Send 100.00 DUSD back")
	g.guardian.shows("/inbox", "For the treasury", "Send milestone 1 of grant 1 back")
	g.send(devnet.Newcomer, g.visitor.call("/grants/1/expire", on(1)))
	g.is(1, 1, models.MilestoneExpired)

	g.skip(6 * day)
	g.payee.refusal(http.StatusConflict, "/grants/2/accept", nil)
	g.visitor.shows("/grants/2", "Not accepted in time", "Send 60,300.00 DUSD back")
	g.send(devnet.Newcomer, g.visitor.call("/grants/2/lapse", nil))
	g.visitor.shows("/grants/2", "Lapsed", "Nothing waits")
	g.visitor.refusal(http.StatusConflict, "/grants/2/lapse", nil)

	g.visitor.refusal(http.StatusConflict, "/grants/3/settlement", nil)
	stop := func(settlement, reason string) url.Values {
		return url.Values{"settlement": {settlement}, "reason": {reason}}
	}
	g.steward.refusal(http.StatusUnprocessableEntity, "/grants/3/cancel", stop("1,000,000", "why"))
	g.steward.refusal(http.StatusUnprocessableEntity, "/grants/3/cancel", stop("x", "why"))
	g.steward.refusal(http.StatusUnprocessableEntity, "/grants/3/cancel", stop("5", ""))
	g.reviewer.refusal(http.StatusConflict, "/grants/3/cancel", stop("5", "why"))
	g.pass(g.steward.call("/grants/3/cancel", stop("1,234.5", "The team has moved on.")))
	g.visitor.shows("/grants/3", "Stopped", "Claim 1,234.50 DUSD")
	g.payee.shows("/inbox", "Claim the settlement of grant 3")
	g.send(devnet.Newcomer, g.visitor.call("/grants/3/settlement", nil))
	g.visitor.shows("/grants/3", "Settlement of 1,234.50 DUSD paid to")
	g.visitor.refusal(http.StatusConflict, "/grants/3/settlement", nil)
	g.steward.refusal(http.StatusConflict, "/grants/3/cancel", stop("0", "again"))
}

func TestGrantsThatAreNot(t *testing.T) {
	s := newSite(t, false)
	c := s.signIn(devnet.Voter)
	for _, path := range []string{"/grants/1", "/grants/0", "/grants/01", "/grants/-1", "/grants/x", "/grants/" + strings.Repeat("9", 100), "/grants/1/grant.json", "/grants/1/plan", "/grants/1/payouts.csv", "/grants/1/acceptance.json", "/grants/1/confirmation.json", "/grants/1/nothing"} {
		if a := c.get(path); a.status != http.StatusNotFound {
			t.Errorf("%s: %d", path, a.status)
		}
	}
	for _, action := range []string{"accept", "submit", "review", "object", "challenge", "claim", "settlement", "expire", "lapse", "payout", "payout/confirm", "payout/veto", "resolve", "cancel"} {
		c.refusal(http.StatusNotFound, "/grants/1/"+action, on(1))
	}
	for _, path := range []string{"/grants?status=%00&program=x&search=%25%27%00&page=-5", "/grants?program=99999999999999999999&page=99999", "/grants?search=" + strings.Repeat("x", 4000), "/grants?status=lapsed"} {
		if a := c.get(path); a.status != http.StatusOK {
			t.Errorf("%s: %d", path, a.status)
		}
	}
}

// A page whose dates pass without an event asks again with each block; an executed proposal leads to what it created.
func TestPagesOfGrantsFollowTheClock(t *testing.T) {
	g := newGrants(t, 2)
	for _, path := range []string{"/grants", "/grants/1", "/programs", "/programs/1", "/treasury"} {
		g.visitor.shows(path, ` head`)
	}
	g.payee.shows("/inbox", ` head`)
	g.visitor.shows("/", `data-live="proposals treasury grants applications`)
	g.visitor.shows("/proposals/1", "Granted to", "Grants that it created", `href="/grants/1"`, `href="/grants/2"`)
	g.visitor.shows("/treasury", "The escrow holds 120,600.00 DUSD for grants.")
}
