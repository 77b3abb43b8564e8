package devnet

// openScenes end as Succeeded, Queued, Active or Pending: a visitor can take each of them further. Accounts 1 to 3 have
// left votes to be cast.
var openScenes = []scene{
	{
		text: "10-licences", proposer: 7, before: 21*day + 7*hour, actions: grant(0, 58_000),
		ballots: []ballot{
			{after: 25 * hour, voter: 7, support: inFavor, reason: "We cannot ask others to respect licences that we have not read."},
			{after: 43 * hour, voter: 5, support: inFavor, reason: "Publishing the removed rows by hash is the part I would have forgotten."},
			{after: 69 * hour, voter: 11, support: against, reason: "A column that says 'unknown' for most rows will be read as 'forbidden'."},
			{after: 101 * hour, voter: 6, support: inFavor, reason: "Even 'unknown' is better than a footer."},
		},
	},
	{
		text: "11-red-team", proposer: 5, before: 11*day + 5*hour, actions: grant(1, 96_000),
		ballots: []ballot{
			{after: 26 * hour, voter: 5, support: inFavor, reason: "Paid for the time and not for the finds. That keeps the reports honest."},
			{after: 32 * hour, voter: Voter, support: inFavor, reason: "The lot and the languages are what other programs lack."},
			{after: 58 * hour, voter: 13, support: inFavor, reason: "Требование отвечать публично до выпуска важнее самих атак."},
			{after: 77 * hour, voter: 7, support: inFavor, reason: "Ninety days for the dangerous ones, the rest in the open. Yes."},
			{after: 109 * hour, voter: Treasurer, support: abstain, reason: "I would pay more for fewer weeks."},
		},
		endings: []ending{queue(153*hour, Proposer)},
	},
	{
		text: "12-training-stack", proposer: 11, before: 8*day + 6*hour, actions: both(grantEther(5, 20), grant(5, 40_000)),
		ballots: []ballot{
			{after: 25 * hour, voter: 11, support: inFavor, reason: "A changed loader is the cheapest way to poison a model, and the least watched."},
			{after: 39 * hour, voter: 6, support: inFavor, reason: "Fixed rewards, published in advance."},
			{after: 63 * hour, voter: 7, support: inFavor, reason: "Thirty days to a fix or to publication. Good."},
			{after: 84 * hour, voter: 13, support: against, reason: "20 ETH for triage is as much as the rewards."},
			{after: 115 * hour, voter: Proposer, support: inFavor, reason: "Triage is the work. I would rather pay a firm than burn out two maintainers."},
		},
		endings: []ending{queue(178*hour, 11)},
	},
	{
		text: "13-forms", proposer: 6, before: 4*day + 2*hour, actions: grant(2, 210_000),
		ballots: []ballot{
			{after: 25 * hour, voter: 6, support: inFavor, reason: "It says what would make it stop. Few grants do."},
			{after: 36 * hour, voter: 5, support: inFavor, reason: "Checked by people who did not train it, worst languages first."},
			{after: 51 * hour, voter: 11, support: against, reason: "Ten of forty is a generous line. I would stop at five."},
			{after: 77 * hour, voter: 13, support: abstain, reason: "I sold them the blank forms."},
		},
	},
	{
		text: "14-radar", proposer: Proposer, before: 2*day + 20*hour, actions: grant(4, 132_000),
		ballots: []ballot{
			{after: 28 * hour, voter: 7, support: inFavor, reason: "Eleven agencies that agreed in writing is the hard part, and it is done."},
			{after: 46 * hour, voter: 13, support: inFavor, reason: "Le masque des agences et la liste de ce qui est perdu : c'est exactement ce qu'il faut."},
		},
	},
	{
		text: "15-quorum", proposer: Proposer, before: 1*day + 22*hour, actions: lowerQuorum(2),
		ballots: []ballot{
			{after: 26 * hour, voter: 5, support: against, reason: "At 2 % two delegates can spend the treasury over a holiday. The guardian is one key."},
			{after: 30 * hour, voter: 6, support: inFavor, reason: "We lose good small grants to silence, not to disagreement."},
			{after: 35 * hour, voter: 11, support: abstain, reason: "I would try 3 first."},
			{after: 41 * hour, voter: 7, support: against, reason: "If nobody has time to vote on it, perhaps it should not pass."},
		},
	},
	{
		text: "16-little-data", proposer: Proposer, before: 7 * hour, actions: grantEther(3, 18),
	},
}
