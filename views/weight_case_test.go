package views

import (
	"strings"
	"testing"

	"github.com/a-h/templ"
	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
)

// weighed is why the reader weighs what it does in the samples: its own tokens, two holders' and those of others.
func weighed() models.Weighing {
	return models.Weighing{
		Account: reader, Timepoint: now - 2*86400, Votes: grad(182_450), Held: grad(12_450), Known: true,
		To: models.Delegation{At: said(24_100_000, 90*86400), Delegator: reader, Delegate: reader},
		Received: []models.Received{
			{From: holder, Amount: grad(100_000), Since: said(24_200_000, 70*86400)},
			{From: other, Amount: grad(60_000), Since: said(24_300_000, 400*86400)},
		},
		Rest: grad(10_000),
	}
}

// silenced is the reader without votes: its tokens voted with an account, or with nobody.
func silenced(with common.Address, held models.Uint) models.Weighing {
	w := models.Weighing{Account: reader, Timepoint: now - 2*86400, Held: held, Known: true, Whole: true}
	if with != (common.Address{}) {
		w.To = models.Delegation{At: said(24_100_000, 90*86400), Delegator: reader, Delegate: with}
	}
	return w
}

// overridable is a page of a DAO in which holders may vote in place of their delegates, fractional of one in which votes may be split.
func overridable() Page {
	p := signedIn()
	p.DAO.CountingMode, p.DAO.LateQuorum = "support=bravo,override&quorum=for,abstain&overridable=true", true
	return p
}

func fractional() Page {
	p := signedIn()
	p.DAO.CountingMode = "support=bravo,fractional&quorum=for,abstain&params=fractional"
	return p
}

func addWeights(m map[string]templ.Component) {
	v := votesCast()
	active := func(p Page, change func(*OwnVote)) templ.Component {
		return Proposal(p, withOwn(inState(models.Active), change))
	}
	away := func(o *OwnVote) {
		o.Weight, o.Left, o.Holder.Delegate, o.Weighing = models.Uint{}, models.Uint{}, holder, silenced(holder, grad(12_450))
		o.Own, o.MayOverride = models.Own{Held: grad(12_450), Known: true, Delegate: holder}, true
	}
	m["weight-override"] = active(overridable(), away)
	m["weight-override-voted"] = active(overridable(), func(o *OwnVote) { away(o); o.DelegateVote = &v[0] })
	m["weight-override-unknown"] = active(overridable(), func(o *OwnVote) { away(o); o.Own.Known, o.Weighing.Known = false, false })
	m["weight-override-done"] = active(overridable(), func(o *OwnVote) {
		away(o)
		o.MayOverride, o.Own.Vote, o.Vote, o.Refusal = false, &v[2], &v[2], &models.Refusal{}
	})
	m["weight-override-idle"] = active(overridable(), func(o *OwnVote) {
		away(o)
		o.Holder.Delegate, o.Own.Delegate, o.Weighing.To = common.Address{}, common.Address{}, models.Delegation{}
		o.Coming = []models.Proposal{inState(models.Pending).Proposal}
	})
	m["weight-override-idle-priced"] = active(overridable(), func(o *OwnVote) {
		away(o)
		o.Holder.Delegate, o.Own.Delegate, o.Weighing.To = common.Address{}, common.Address{}, models.Delegation{}
		o.Fee, o.Free = models.U(12_345_000_000), &OwnBallot{}
	})
	asked := inState(models.Active)
	asked.Own = &OwnVote{Holder: models.Holder{Account: reader}, Weight: grad(100_000), Left: grad(100_000)}
	m["preview-split"] = Preview(fractional(), PreviewData{ProposalData: asked, Support: models.Split, Parts: models.Parts{InFavor: grad(60_000), Against: grad(15_000)}, Typed: map[string]string{"for": "60,000", "against": "15000"}, Reason: "Most of it\n<b>now</b>"})
	m["preview-whole"] = Preview(signedIn(), PreviewData{ProposalData: asked, Support: models.Against})
	m["call-would"] = Call(signedIn(), func() CallData {
		d := callData()
		d.Would = Would(signedIn(), asked, models.For, models.Parts{})
		return d
	}())
	m["weight-override-self"] = active(overridable(), func(o *OwnVote) {
		o.Own, o.MayOverride = models.Own{Held: grad(12_450), Known: true, Delegate: reader}, true
		o.Taken, o.Left = grad(100_000), grad(82_450)
	})
	m["weight-override-self-voted"] = active(overridable(), func(o *OwnVote) {
		o.Own, o.MayOverride = models.Own{Held: grad(12_450), Known: true, Delegate: reader}, true
		o.Vote, o.DelegateVote, o.Refusal = &v[3], &v[3], &models.Refusal{}
	})
	m["weight-split"] = active(fractional(), nil)
	split := models.Vote{At: v[3].At, Voter: reader, Kind: models.Cast, Support: models.Split, Weight: grad(100_000), Params: models.Parts{InFavor: grad(75_000), Abstain: grad(25_000)}.Params()}
	m["weight-split-again"] = active(fractional(), func(o *OwnVote) { o.Vote, o.Used, o.Left = &split, grad(100_000), grad(82_450) })
	m["weight-elsewhere"] = active(signedIn(), func(o *OwnVote) {
		o.Weight, o.Left, o.Weighing = models.Uint{}, models.Uint{}, silenced(reader, grad(5))
	})
	m["weight-untold"] = active(signedIn(), func(o *OwnVote) {
		o.Weight, o.Left, o.Weighing = models.Uint{}, models.Uint{}, silenced(common.Address{}, models.Uint{})
		o.Weighing.Known, o.Weighing.To = false, models.Delegation{At: said(24_100_000, 90*86400), Delegator: reader}
	})
	for _, s := range []models.State{models.Pending, models.Active, models.Executed} {
		d := inState(s)
		d.Shifts = models.Shifts{Sum: grad(5_000_000), Whole: s != models.Active, Gains: []models.Shift{{Account: holder, After: grad(4_000_000)}, {Account: other, Before: grad(1), After: grad(500_001)}, {Account: reader, After: grad(5)}, {Account: dao().Timelock, After: grad(1)}}}
		m["weight-shift-"+stateName(s)] = Proposal(page(), d)
	}
	for name, s := range map[string]models.State{"unvoted": models.Active, "unvoted-pending": models.Pending, "unvoted-over": models.Defeated} {
		rows := []models.Unvoted{{Account: holder, Weight: grad(4_000_000)}, {Account: reader, Weight: grad(12_450), Voted: true}}
		m[name] = Unvoted(signedIn(), UnvotedData{Proposal: inState(s).Proposal, Silence: models.Silence{Rows: rows, More: true, Whole: s != models.Defeated}, Page: 2, Size: 25, Delegated: grad(38_200_000)})
	}
	m["unvoted-none"] = Unvoted(page(), UnvotedData{Proposal: inState(models.Active).Proposal, Silence: models.Silence{Whole: true}, Page: 1, Size: 25})
	m["unvoted-beyond"] = Unvoted(page(), UnvotedData{Proposal: inState(models.Active).Proposal, Page: 9, Size: 25})
}

// What the pages say of a weight, and offer with it.
func TestWeightWords(t *testing.T) {
	for name, want := range map[string][]string{
		"proposal-active-in":          {"Why it is so, as it was 8 Mar 2026", "delegated to yourself since block 24,100,000", "100,000", "From others, each less", "preview-1", "The proposal would still be passing"},
		"weight-override":             {"Vote in place of your delegate", `action="/proposals/47/overrides"`, "no longer with your delegate", "Cast your own 12,450 GRAD on BP-47", "It has not voted yet"},
		"weight-override-voted":       {"taken off your delegate’s vote For", "preview-0"},
		"weight-override-unknown":     {"Your tokens would count", "Cast your own tokens"},
		"weight-override-done":        {"You voted with"},
		"weight-override-idle":        {"delegated to nobody, but this DAO lets holders", "(until ", "about 100,000 gas", "it counts for proposals whose voting starts after 10 Mar 2026, 14:20 UTC"},
		"weight-override-idle-priced": {"about 100,000 gas, some 0.0013 ETH at the chain’s fee of 12.345 gwei now", "sign it, without a fee"},
		"preview-split":               {"What your vote would do", "60,000 GRAD", "80.0", "Left for later", "25,000 GRAD", `name="for" value="60,000"`, `name="support" value="255"`, "&lt;b&gt;now", "Quorum", "The proposal would"},
		"preview-whole":               {`name="support" value="0"`, "Against", "100,000 GRAD", "The proposal would"},
		"call-would":                  {"What it would do", "The proposal would still be passing"},
		"weight-override-self":        {"Vote with your own tokens alone", "Holders who vote with their own tokens on this proposal", minus + "100,000"},
		"weight-override-self-voted":  {"can still be moved to another choice, once"},
		"weight-split":                {"Split your vote", `name="support" value="255"`, `name="against"`},
		"weight-split-again":          {"75.0\u00a0% For and 25.0\u00a0% Abstain", "Your voting weight left here", "Cast already"},
		"weight-elsewhere":            {"counts votes in a way of its own"},
		"weight-untold":               {"delegated to nobody"},
		"weight-shift-active":         {"accounts gained much weight between the proposal and its vote", `role="alert"`, "at least 5,000,000"},
		"weight-shift-pending":        {"since this was proposed"},
		"unvoted":                     {"Who has not voted", "4,000,000", "voted with its own tokens", `class="mine"`, "/proposals/47/unvoted?page=3", `href="/proposals/47/unvoted"`},
		"unvoted-pending":             {"Who can vote"},
		"unvoted-over":                {"Who did not vote"},
		"unvoted-none":                {"Every account with weight has voted"},
		"proposal-active-undelegated": {"were delegated to nobody"},
		"proposal-active-late":        {"You delegated to yourself"},
	} {
		text := strings.ReplaceAll(render(t, name), "&#39;", "’")
		for _, w := range want {
			if !strings.Contains(text, w) {
				t.Errorf("%s does not say %q", name, w)
			}
		}
	}
	for name, never := range map[string]string{
		"proposal-active-in": "overrides", "proposal-active-away": "overrides", "weight-shift-executed": `role="alert"`, "weight-split": "overrides", "weight-override": "255",
		"weight-override-done": "/overrides",
	} {
		if strings.Contains(render(t, name), never) {
			t.Errorf("%s says %q", name, never)
		}
	}
}

// What a vote would do to the outcome is told for each choice.
func TestPreview(t *testing.T) {
	d := dao()
	for _, c := range []struct {
		against, inFavor, quorum, weight uint64
		x                                models.Support
		want                             string
	}{
		{0, 0, 10, 10, models.For, "The proposal would be passing."},
		{0, 0, 10, 9, models.For, "The proposal would still be failing: the quorum needs 1 GRAD more."},
		{0, 10, 10, 10, models.Against, "The proposal would be failing: For is not above Against."},
		{0, 11, 10, 10, models.Against, "The proposal would still be passing."},
		{5, 4, 10, 1, models.Abstain, "The proposal would still be failing: For is not above Against, and the quorum needs 5 GRAD more."},
		{5, 4, 10, 2, models.For, "The proposal would still be failing: the quorum needs 4 GRAD more."},
	} {
		s := models.Standing{Against: grad(c.against), InFavor: grad(c.inFavor), Quorum: grad(c.quorum)}
		if got := (preview{c.x, s, with(s, c.x, grad(c.weight))}).outcome(d); got != c.want {
			t.Errorf("%+v: %s", c, got)
		}
	}
	data := withOwn(inState(models.Active), func(o *OwnVote) {
		o.Own.Held, o.DelegateVote = grad(100), &models.Vote{Kind: models.Cast, Support: models.For}
	})
	for _, v := range instead(signedIn(), data) {
		if v.after.Cast() != v.before.Cast() {
			t.Errorf("%s in place of a vote: %s were cast, %s would be", v.support, v.before.Cast(), v.after.Cast())
		}
	}
}
