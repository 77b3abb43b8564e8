package devnet

import (
	"math/big"

	"backprop/chain/bindings"
)

const dayLength = 24 * 3600

// The programs of the story. Their numbers are those of their documents.
var (
	dataProgram = program{
		rules: "rules-data", name: "Data that anyone may use", track: "Datasets", reviewers: reviewersOfAll,
		terms: bindings.IGrantEscrowTerms{
			Period: 90 * dayLength, ReviewWindow: 7 * dayLength, ChallengeWindow: 3 * dayLength, DisputeTimeout: 45 * dayLength,
			AcceptWindow: 30 * dayLength, Grace: 14 * dayLength, Objection: 200, Silence: 500, Attempts: 2,
		},
		budgets: inDollars(500_000, 300_000, 120_000),
	}
	checkProgram = program{
		rules: "rules-checks", name: "Break it before it ships", track: "Evaluation & safety", reviewers: reviewersOfAll,
		terms: bindings.IGrantEscrowTerms{
			ReviewWindow: 10 * dayLength, ChallengeWindow: 5 * dayLength, DisputeTimeout: 30 * dayLength,
			AcceptWindow: 90 * dayLength, Grace: 7 * dayLength, Objection: 100, Silence: 1000, Attempts: 3,
		},
		budgets: func(t *teller) []bindings.IGrantEscrowBudget {
			return append(inDollars(250_000, 0, 60_000)(t), bindings.IGrantEscrowBudget{Cap: ether(40), PeriodCap: new(big.Int), GrantCap: ether(15)})
		},
	}
	hoursProgram = program{
		rules: "rules-hours", name: "GPU hours for people who check", track: "Compute & storage", reviewers: []int{Reviewer2, Reviewer3}, closes: 20,
		terms: bindings.IGrantEscrowTerms{
			Period: 30 * dayLength, ReviewWindow: 7 * dayLength, ChallengeWindow: 3 * dayLength, DisputeTimeout: 45 * dayLength,
			AcceptWindow: 30 * dayLength, Grace: 14 * dayLength, Objection: 200, Attempts: 3,
		},
		budgets: func(*teller) []bindings.IGrantEscrowBudget {
			return []bindings.IGrantEscrowBudget{{Cap: ether(60), PeriodCap: ether(20), GrantCap: ether(12)}}
		},
	}
)

// moreData is the first program with a larger budget.
func moreData() program {
	p := dataProgram
	p.rules, p.budgets = "rules-data-2", inDollars(600_000, 300_000, 120_000)
	return p
}

func inDollars(most, period, grant int64) func(*teller) []bindings.IGrantEscrowBudget {
	return func(t *teller) []bindings.IGrantEscrowBudget {
		return []bindings.IGrantEscrowBudget{{Token: t.dao.Dollar, Cap: dollars(most), PeriodCap: dollars(period), GrantCap: dollars(grant)}}
	}
}

// The grants of the story, in the order of their ids. The last two are in a vote.
var (
	whistled   = offer{"g1-whistled", 1, 16, false, [][2]int64{{12_000, 20}, {20_000, 45}, {16_000, 80}}}
	scripts    = offer{"g2-scripts", 1, Grantee, false, [][2]int64{{9_600, 30}, {14_400, 75}, {12_800, 125}, {8_000, 170}}}
	parliament = offer{"g3-parliament", 1, 17, false, [][2]int64{{12_000, 20}, {16_000, 35}, {8_000, 90}}}
	heart      = offer{"g4-heart", 2, 18, true, [][2]int64{{3_000, 30}, {4_000, 100}, {2_500, 150}}}
	tools      = offer{"g5-tools", 2, 19, false, [][2]int64{{20_000, 15}, {22_000, 90}, {12_000, 160}}}
	radio      = offer{"g6-radio", 1, 20, false, [][2]int64{{10_000, 15}, {10_000, 60}, {10_000, 110}, {10_000, 160}}}
	recipes    = offer{"g7-recipes", 1, 21, false, [][2]int64{{9_000, 40}, {9_000, 100}}}
	unsure     = offer{"g8-unsure", 2, Grantee, false, [][2]int64{{16_000, 60}, {14_000, 120}}}
	languages  = offer{"g9-languages", 2, 22, false, [][2]int64{{12_000, 10}, {15_000, 40}, {15_000, 50}, {10_000, 120}}}
	leaves     = offer{"g10-leaves", 1, 23, false, [][2]int64{{13_000, 40}, {14_000, 120}}}
	signs      = offer{"g11-signs", 1, Grantee, false, [][2]int64{{14_000, 45}, {12_000, 110}, {6_000, 150}}}
	ledgers    = offer{"g12-ledgers", 2, Newcomer, true, [][2]int64{{3_000, 40}, {3_000, 90}}}
)

// stopped is why a grant was cancelled; the escrow keeps its hash.
const stopped = "The station closed its archive to everybody in the second month. What was cleared stays released."

// programScenes are the proposals about programs and grants that are over, in the order of their ids. They come before
// all others.
var programScenes = []scene{
	{
		text: "p1-data", proposer: Proposer, before: 162 * day, actions: openProgram(dataProgram, 0),
		ballots: []ballot{
			{after: 25 * hour, voter: Voter, support: inFavor, reason: "Sums and clock in the contract, words in the proposal. This is how I want to fund data."},
			{after: 41 * hour, voter: 5, support: inFavor, reason: "Two submissions are few. Let us see."},
			{after: 80 * hour, voter: 7, support: inFavor, reason: ""},
		},
		endings: passed(Treasurer),
	},
	{
		text: "p2-checks", proposer: Proposer, before: 160 * day, actions: openProgram(checkProgram, 0),
		ballots: []ballot{
			{after: 26 * hour, voter: Voter, support: inFavor, reason: "Whoever tests a model must not have trained it. Good that it is written down."},
			{after: 55 * hour, voter: 6, support: abstain, reason: "I test models for a living."},
		},
		endings: passed(Treasurer),
	},
	{
		text: "p3-slate", proposer: Proposer, before: 148 * day, actions: slate(whistled, scripts, parliament),
		ballots: []ballot{
			{after: 26 * hour, voter: Voter, support: inFavor, reason: "Three small ones, each with a first milestone within a month."},
			{after: 47 * hour, voter: 5, support: inFavor, reason: "The whistles alone are worth it."},
			{after: 90 * hour, voter: 11, support: against, reason: "Parliament minutes are not what was said."},
		},
		endings: passed(Treasurer),
	},
	{
		text: "p4-slate", proposer: Proposer, before: 127 * day, actions: slate(heart, tools, radio, recipes),
		ballots: []ballot{
			{after: 25 * hour, voter: Voter, support: inFavor, reason: "I would have voted for each of the four alone."},
			{after: 60 * hour, voter: 7, support: inFavor, reason: "A count of what a model breaks. At last."},
		},
		endings: passed(5),
	},
	{
		text: "p5-resolve", proposer: 5, before: 99 * day, actions: resolve(3, 1, 3),
		ballots: []ballot{
			{after: 25 * hour, voter: 5, support: inFavor, reason: "I listened to twenty sentences. Nine were somebody else's."},
			{after: 30 * hour, voter: Voter, support: inFavor, reason: "The payee says so too, to his credit."},
		},
		endings: passed(5),
	},
	{
		text: "p6-resolve", proposer: Proposer, before: 98 * day, actions: resolve(5, 0, 0),
		ballots: []ballot{
			{after: 27 * hour, voter: Voter, support: inFavor, reason: "The steward's question was fair, and the answer was better."},
			{after: 44 * hour, voter: 6, support: inFavor, reason: "Pay them."},
		},
		endings: passed(Proposer),
	},
	{
		text: "p7-cancel", proposer: Proposer, before: 94 * day, actions: cancelGrant(6, 5_000, stopped),
		ballots: []ballot{
			{after: 25 * hour, voter: Voter, support: inFavor, reason: "Nobody's fault. Pay what was done and go on."},
		},
		endings: passed(Treasurer),
	},
	{
		text: "p8-more", proposer: Proposer, before: 82 * day, actions: openProgram(moreData(), 1),
		ballots: []ballot{
			{after: 28 * hour, voter: Voter, support: inFavor, reason: "It returned two sums and lost none."},
			{after: 50 * hour, voter: 11, support: inFavor, reason: "More of this."},
		},
		endings: passed(Treasurer),
	},
	{
		text: "p9-hours", proposer: Proposer, before: 80 * day, actions: openProgram(hoursProgram, 0),
		ballots: []ballot{
			{after: 29 * hour, voter: Voter, support: inFavor, reason: "Checking is work. It should not cost the one who does it."},
		},
		endings: passed(Treasurer),
	},
	{
		text: "p10-slate", proposer: Proposer, before: 73*day + 12*hour, actions: slate(unsure, languages, leaves),
		ballots: []ballot{
			{after: 26 * hour, voter: Voter, support: inFavor, reason: "Cheap, short, and each of them can fail without hurting anybody."},
			{after: 70 * hour, voter: Treasurer, support: inFavor, reason: "109,000 DUSD, all of it in parts."},
		},
		endings: passed(Treasurer),
	},
}

// passed queues and executes a proposal as soon as may be.
func passed(by int) []ending { return []ending{queue(147*hour, by), execute(197*hour, by)} }

// slateScene and disputeScene are in a vote now.
var (
	slateScene = scene{
		text: "p11-slate", proposer: Proposer, before: 1*day + 20*hour, actions: slate(signs, ledgers),
		ballots: []ballot{
			{after: 26 * hour, voter: 5, support: inFavor, reason: "Rights with the people who are in the pictures. I have waited for that."},
			{after: 33 * hour, voter: 13, support: abstain, reason: "I reviewed one of the two."},
		},
	}
	disputeScene = scene{
		text: "p12-resolve", proposer: 6, before: 1*day + 12*hour, actions: resolve(5, 1, 3),
		ballots: []ballot{
			{after: 25 * hour, voter: 6, support: inFavor, reason: "Half of the verdicts come from one person. That was not what we paid for."},
			{after: 31 * hour, voter: 7, support: against, reason: "Reopen it, don't void it. The tasks are good."},
		},
	}
)
