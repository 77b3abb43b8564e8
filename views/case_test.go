package views

import (
	"github.com/a-h/templ"
	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
)

// cases are every page in every state that it has.
func cases() map[string]templ.Component {
	in := signedIn()
	m := map[string]templ.Component{}
	addProposals(m)
	addLists(m)
	addDrafts(m)
	addFamilies(m)
	addNotices(m)
	addGrants(m)
	addLong(m)
	addReviews(m)
	addPrograms(m)
	addApplications(m)
	addSlates(m)
	addBefore(m)
	addBallots(m)
	addChannels(m)
	addDelegates(m)
	addWeights(m)
	addDecoded(m)
	addRewards(m)
	addChecked(m)
	addDesk(m)
	addProofs(m)
	addAlarms(m)
	addSimulations(m)
	addLedger(m)
	dark := page()
	dark.Theme, dark.Wallets = "dark", "http://127.0.0.1:8545/wallets.js"
	m["home-dark"] = Home(dark, home())
	m["session"] = Session(page(), SessionData{Days: 7})
	m["call"] = Call(in, callData())
	m["call-out"] = Call(page(), CallData{Act: "Execute BP-47", ChainID: 31337, To: other, Value: models.U(5), Back: "//evil.example"})
	m["error-404"] = Error(page(), ErrorData{Status: 404, Heading: "There is no proposal BP-470", Text: "Numbers run from BP-1 to BP-49. The link may have one digit too many.", Search: "470", Near: []models.Proposal{open()}, Next: []Link{{"/proposals", "All proposals"}}})
	m["error-500"] = Error(in, ErrorData{Status: 500, Heading: "This page could not be built", Text: "The fault is ours and has been recorded. No vote or payment was affected; those live on chain.", Reference: "7Q2-VX9", Retry: true, Next: []Link{{"/", "Overview"}}})
	return m
}

func addProposals(m map[string]templ.Component) {
	in := signedIn()
	for _, s := range models.States() {
		name := "proposal-" + stateName(s)
		m[name] = Proposal(page(), inState(s))
		m[name+"-in"] = Proposal(in, withOwn(inState(s), nil))
		m[name+"-blocks"] = Proposal(byNumber(), inState(s))
	}
	v := votesCast()
	m["proposal-ready"] = Proposal(page(), readyToExecute())
	m["proposal-ready-in"] = Proposal(in, withOwn(readyToExecute(), func(o *OwnVote) { o.MayCancel, o.Vote = true, &v[3] }))
	poor := readyToExecute()
	poor.Balances = nil
	m["proposal-ready-poor"] = Proposal(in, withOwn(examined(poor), nil))
	forged := readyToExecute()
	forged.Operations[0].Data = nil
	m["proposal-ready-forged"] = Proposal(in, withOwn(examined(forged), nil))
	for name, change := range map[string]func(*OwnVote){
		"voted": func(o *OwnVote) { o.Vote, o.Refusal = &v[3], &models.Refusal{} },
		"away": func(o *OwnVote) {
			o.Weight, o.Holder.Delegate, o.DelegateVote, o.Weighing = models.Uint{}, holder, &v[0], silenced(holder, grad(12_450))
		},
		"away-unvoted": func(o *OwnVote) {
			o.Weight, o.Holder.Delegate, o.Weighing = models.Uint{}, holder, silenced(holder, grad(12_450))
		},
		"undelegated": func(o *OwnVote) {
			o.Weight, o.Holder.Delegate, o.Weighing = models.Uint{}, common.Address{}, silenced(common.Address{}, grad(12_450))
		},
		"late": func(o *OwnVote) {
			o.Weight, o.Weighing = models.Uint{}, silenced(common.Address{}, grad(12_450))
			o.Weighing.Later = []models.Delegation{{At: said(24_631_000, 3600), Delegator: reader, Delegate: reader}}
		},
		"empty": func(o *OwnVote) {
			o.Weight, o.Holder, o.Weighing = models.Uint{}, models.Holder{}, silenced(common.Address{}, models.Uint{})
		},
		"refused":  func(o *OwnVote) { o.Refusal = &models.Refusal{Reason: "Voting is odd.", Next: "Wait."} },
		"guardian": func(o *OwnVote) { o.MayCancel = true },
	} {
		m["proposal-active-"+name] = Proposal(in, withOwn(inState(models.Active), change))
		m["proposal-pending-"+name] = Proposal(in, withOwn(inState(models.Pending), change))
		m["proposal-defeated-"+name] = Proposal(in, withOwn(inState(models.Defeated), change))
	}
	m["proposal-hostile"] = Proposal(page(), hostile())
	m["proposal-settings"] = Proposal(page(), settings())
	bare := ProposalData{Proposal: models.Proposal{Snapshot: now - 5, Standing: models.Standing{Deadline: now + 5}}}
	m["proposal-bare"] = Proposal(page(), bare)
	m["proposal-bare-in"] = Proposal(in, withOwn(bare, nil))
	second := inState(models.Active)
	second.Votes.Page = 2
	m["proposal-votes-2"] = Proposal(in, withOwn(second, nil))
	outside := inState(models.Executed)
	outside.Steps, outside.Operations[0].Kind, outside.Receipts = nil, models.CallExecuted, nil
	m["proposal-forerun"] = Proposal(page(), ProposalData{Proposal: models.Proposal{ID: models.U(3), Title: "Once a candidate"}, Forerunner: &models.Candidate{ID: "AAAAAAAAAAAAAAAAAAAAAAAAAA"}})
	m["proposal-executed-outside"] = Proposal(page(), outside)
	stopped := inState(models.Canceled)
	stopped.Steps = nil
	stopped.Operations = []models.Operation{{At: said(24_625_000, 600), Kind: models.Cancelled}}
	m["proposal-canceled-outside"] = Proposal(page(), stopped)
}

// byNumber is a page of a DAO whose clock counts blocks.
func byNumber() Page {
	p := page()
	p.DAO.Clock = models.ByNumber
	p.Block.Number = now
	return p
}

func addLists(m map[string]templ.Component) {
	in := signedIn()
	m["home"] = Home(page(), home())
	m["home-in"] = Home(in, home())
	m["home-empty"] = Home(in, HomeData{Own: &Own{}})
	quiet := home()
	quiet.Open, quiet.Own.Holder.Delegate = nil, common.Address{}
	m["home-quiet"] = Home(in, quiet)
	m["proposals"] = Proposals(in, proposalsData())
	m["proposals-empty"] = Proposals(page(), ProposalsData{})
	searched := proposalsData()
	searched.Filter = models.Filter{Search: "quantum \u202etokenizer", Track: models.Bounties, States: []models.State{models.Expired}, Order: models.Ending}
	searched.List, searched.Elsewhere = List[models.Proposal]{}, 2
	m["proposals-none"] = Proposals(page(), searched)
	m["delegates"] = Delegates(in, DelegatesData{List: List[models.Delegate]{Rows: delegates(), Page: 2, Size: 3, Total: 186}, Delegates: 186, TopTen: grad(17_600_000), Delegated: grad(38_200_000), Supply: grad(100_000_000), Holders: 1284, Own: &delegates()[2]})
	m["delegates-empty"] = Delegates(page(), DelegatesData{})
	m["delegates-none"] = Delegates(page(), DelegatesData{Filter: models.DelegateFilter{Search: "0xzz"}})
	m["delegate"] = Delegate(page(), delegateData())
	d := delegateData()
	d.Own = &models.Holder{Account: reader, Balance: grad(12_450), Delegate: reader}
	m["delegate-in"] = Delegate(in, d)
	self := delegateData()
	self.Delegate = delegates()[2]
	self.Own = &models.Holder{Account: reader, Balance: grad(12_450), Delegate: reader}
	m["delegate-self"] = Delegate(in, self)
	given := delegateData()
	given.Own = &models.Holder{Account: reader, Balance: grad(12_450), Delegate: holder}
	m["delegate-given"] = Delegate(in, given)
	m["delegate-empty"] = Delegate(in, DelegateData{Delegate: models.Delegate{Holder: models.Holder{Account: holder}}, Own: &models.Holder{Account: reader}})
	m["treasury"] = Treasury(in, treasuryData())
	m["treasury-empty"] = Treasury(page(), TreasuryData{Balances: []models.Payment{{Asset: models.Ether}}})
	m["account"] = Account(in, AccountData{Delegate: delegates()[2], Delegated: grad(38_200_000), Proposals: []models.Proposal{open()}, Drafts: []models.Draft{draft(), {ID: "d2", Updated: now}}, Stances: delegateData().Stances, Threshold: grad(250_000)})
	m["account-empty"] = Account(in, AccountData{Threshold: grad(250_000)})
}

func addDrafts(m map[string]templ.Component) {
	in := signedIn()
	m["draft"] = Draft(in, draftData())
	fresh := draftData()
	fresh.Draft = models.Draft{Author: reader}
	fresh.Problems, fresh.Actions = fresh.Draft.Check(dao()), nil
	m["draft-new"] = Draft(in, fresh)
	wrongs := draftData()
	wrongs.Draft.Title, wrongs.Draft.Recipient, wrongs.Draft.Amount, wrongs.Draft.Asset = "\u202eevil <script>", "0x12", "1.1234567", "NONE"
	wrongs.Problems, wrongs.Checked, wrongs.Stale, wrongs.Actions = wrongs.Draft.Check(dao()), true, true, nil
	wrongs.Weight, wrongs.Refusal = grad(61_200), &models.Refusal{Reason: "Proposing needs 250000 GRAD of weight; this account has 61200.", Next: "Ask holders to delegate to it."}
	m["draft-wrong"] = Draft(in, wrongs)
	batch := draftData()
	batch.Batch, batch.Actions = "{}", []models.Action{transferAction(other, usd(5)), {Target: other, Calldata: []byte{1, 2, 3, 4}}}
	m["draft-batch"] = Draft(in, batch)
	unread := draftData()
	unread.BatchProblem = &models.Invalid{Field: "batch", Reason: "is for chain \"1\", and this DAO is on chain 31337; make it anew for that chain"}
	m["draft-batch-wrong"] = Draft(in, unread)
	m["drafts"] = Drafts(in, DraftsData{Drafts: []models.Draft{draft(), {ID: "d2", Title: "<b>\u200b", Track: "None", Updated: now}}})
	m["drafts-empty"] = Drafts(in, DraftsData{})
}
