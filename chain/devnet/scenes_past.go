package devnet

// pastScenes end as Executed, Defeated or Canceled.
var pastScenes = []scene{
	{
		text: "01-reproduction", proposer: Proposer, before: 72*day + 3*hour, actions: grantEther(0, 12),
		ballots: []ballot{
			{after: 27 * hour, voter: Proposer, support: inFavor, reason: "We ask for this ourselves. Five seeds each is what makes it worth the money."},
			{after: 31 * hour, voter: 5, support: inFavor, reason: "Negative results included, and the authors hear first. This is how it should be done."},
			{after: 52 * hour, voter: 6, support: inFavor, reason: "Twelve ETH for three questions that steer every other grant is cheap."},
			{after: 70 * hour, voter: 13, support: abstain, reason: "I reviewed an early draft, so I count for the quorum only."},
			{after: 95 * hour, voter: Voter, support: inFavor, reason: "The one-night container decides it for me: anybody can check."},
		},
		endings: []ending{queue(149*hour, Treasurer), execute(205*hour, Treasurer)},
	},
	{
		text: "02-speech", proposer: 5, before: 68*day + 5*hour, actions: grant(1, 184_000),
		ballots: []ballot{
			{after: 26 * hour, voter: 5, support: inFavor, reason: "Paid speakers, consent in their own language, withdrawal until release."},
			{after: 29 * hour, voter: 7, support: inFavor, reason: "話者への支払いと同意の手続きが明記されている点を評価します。"},
			{after: 44 * hour, voter: 11, support: against, reason: "Two passes of transcription for 45,000 is too little for spontaneous speech. I would fund half the hours, done well."},
			{after: 60 * hour, voter: Voter, support: inFavor, reason: "Twelve languages, one licence, splits by speaker. Fund it and ask for the error rate of the transcripts in the report."},
			{after: 88 * hour, voter: 15, support: inFavor, override: true, reason: "I never delegated. For this one I came myself: one of the twelve is my mother's language."},
			{after: 102 * hour, voter: Treasurer, support: inFavor, reason: "4.6 % of the DUSD we hold. Fine."},
		},
		endings: []ending{queue(146*hour, 5), execute(199*hour, Treasurer)},
	},
	{
		text: "03-late-votes", proposer: Treasurer, before: 63*day + 8*hour, actions: extendLateVotes(36 * 3600),
		ballots: []ballot{
			{after: 25 * hour, voter: Treasurer, support: inFavor, reason: "One working day in every time zone."},
			{after: 40 * hour, voter: 6, support: inFavor, reason: "The paragraph on why not longer convinced me."},
			{after: 41 * hour, voter: 11, support: inFavor, reason: "सप्ताहांत में आए देर के वोट का जवाब देने के लिए 24 घंटे कम हैं।"},
			{after: 66 * hour, voter: Proposer, support: abstain, reason: "Either number is fine. We should look at the quorum itself one day."},
			{after: 90 * hour, voter: 7, support: inFavor, reason: ""},
		},
		endings: []ending{queue(147*hour, Proposer), execute(198*hour, 6)},
	},
	{
		text: "04-gpu-pool", proposer: 11, before: 59*day + 1*hour, actions: both(grantEther(2, 36), grant(2, 90_000)),
		ballots: []ballot{
			{after: 28 * hour, voter: 11, support: inFavor, reason: "I have paid for reviews out of my own pocket. This ends that."},
			{after: 33 * hour, voter: 5, support: inFavor, reason: "Signed records of every job are worth more than the cards."},
			{after: 57 * hour, voter: 10, support: against, override: true, reason: "My delegate says yes, I say no: renting by the hour is cheaper below 45 % utilisation, and nobody promises more than 30."},
			{after: 75 * hour, voter: Voter, support: inFavor, reason: "Idle hours for students is a good use of them."},
			{after: 99 * hour, voter: 6, support: abstain, reason: "I operate machines in the same building."},
		},
		endings: []ending{queue(150*hour, 11), executeDirectly(214*hour, 12)},
	},
	{
		text: "05-thirty-billion", proposer: Proposer, before: 54*day + 6*hour, actions: grant(3, 1_900_000),
		ballots: []ballot{
			{after: 25 * hour, voter: Proposer, support: inFavor, reason: "A negotiated rate does not wait for milestones."},
			{after: 30 * hour, voter: 5, support: against, reason: "Half of the treasury, one payment, no way to stop. Come back with four milestones and I vote for it."},
			{after: 37 * hour, voter: 6, support: against, reason: "Nadie ha explicado qué pasa si la pérdida diverge en el primer mes."},
			{after: 49 * hour, voter: 11, support: inFavor, reason: "We will never have a model of our own by funding small ones."},
			{after: 71 * hour, voter: 13, support: abstain, reason: "Right goal, wrong contract."},
			{after: 92 * hour, voter: Voter, support: against, reason: "The rate is good. The risk is all ours."},
			{after: 117 * hour, voter: 7, support: against, reason: "Against a single payment, not against the model."},
		},
	},
	{
		text: "06-held-out", proposer: 7, before: 49*day + 4*hour, actions: grant(4, 120_000),
		ballots: []ballot{
			{after: 26 * hour, voter: 7, support: inFavor, reason: "Offline questions, released after a year. The only benchmark I would believe."},
			{after: 47 * hour, voter: 13, support: inFavor, reason: "Confidence intervals on every score. Thank you."},
			{after: 82 * hour, voter: Treasurer, support: inFavor, reason: "The budget adds up and the audit is in it."},
			{after: 136 * hour, voter: 5, support: inFavor, reason: "Late, because I wanted to read the threat model twice. It holds."},
			{after: 150 * hour, voter: Voter, support: against, reason: "A secret test with one maintainer is a single point of trust. I would split the questions between two houses."},
			{after: 163 * hour, voter: 11, support: abstain, reason: "Both sides are right. Passing it, with a note to split it next year."},
		},
		endings: []ending{queue(180*hour, 7), execute(233*hour, Proposer)},
	},
	{
		text: "07-double-bounties", proposer: 13, before: 40*day + 9*hour, actions: grant(5, 60_000),
		ballots: []ballot{
			{after: 34 * hour, voter: 13, support: inFavor, reason: "A month outside of a release would tell us what the waves hide."},
			{after: 65 * hour, voter: Proposer, support: inFavor, reason: "What is not paid out comes back. Little to lose."},
			{after: 110 * hour, voter: Treasurer, support: against, reason: "Doubling teaches reporters to wait for the next doubling."},
		},
	},
	{
		text: "08-phone-tutor", proposer: Proposer, before: 35*day + 2*hour, actions: grant(6, 75_000),
		endings: []ending{cancel(9*hour, Proposer)},
	},
	{
		text: "09-one-provider", proposer: 6, before: 31*day + 11*hour, actions: grantEther(7, 85),
		ballots: []ballot{
			{after: 27 * hour, voter: 6, support: inFavor, reason: "Half the price for the same bytes."},
			{after: 38 * hour, voter: 5, support: against, reason: "Three copies with three companies is the point of having three copies."},
			{after: 55 * hour, voter: 11, support: against, reason: "لا ينبغي أن نعتمد على مزوّد واحد لكل ما نملك."},
		},
		endings: []ending{cancel(72*hour, Treasurer)},
	},
}
