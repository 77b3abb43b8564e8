package devnet

import (
	"math/big"
	"time"

	"backprop/chain/bindings"
)

// moves are what payees, reviewers and holders do to the grants. Milestones count from 0, as on chain.
func moves() (list []move) {
	for _, grant := range [][]move{whistledMoves(), scriptMoves(), parliamentMoves(), heartMoves(), toolMoves(), radioMoves(), laterMoves()} {
		list = append(list, grant...)
	}
	return list
}

// approve is two verdicts on what was handed in.
func approve(before time.Duration, grant, milestone int64, name string, criteria int64, first, second string) []move {
	return []move{
		judge(before, grant, milestone, Reviewer, name, true, criteria, first),
		judge(before-day, grant, milestone, Reviewer2, name, true, criteria, second),
	}
}

// whistledMoves complete a grant; its second milestone was sent back once.
func whistledMoves() []move {
	list := []move{accept(138*day, 1, 16, Proposer), submit(121*day, 1, 0, 16, "whistled-1")}
	list = append(list, approve(119*day, 1, 0, "whistled-1", 3, "Ten hours, hashes as stated. I read six of the forms.", "Sound is clean. All forms are there.")...)
	list = append(list, claim(114*day, 1, 0, 16), submit(100*day, 1, 1, 16, "whistled-2"),
		judge(98*day, 1, 1, Reviewer, "whistled-2", false, 3, "Two speakers stand in both splits. Cut again by speaker."),
		judge(97*day, 1, 1, Reviewer3, "whistled-2", false, 3, "As the other reviewer says: 2 of 31 speakers are in both."),
		submit(90*day, 1, 1, 16, "whistled-2b"))
	list = append(list, approve(88*day, 1, 1, "whistled-2b", 7, "Cut by speaker now; I compared all 31.", "Checked the splits again. Good.")...)
	list = append(list, claim(83*day, 1, 1, 11), submit(55*day, 1, 2, 16, "whistled-3"))
	list = append(list, approve(53*day, 1, 2, "whistled-3", 7, "The baseline trained overnight.", "Card is complete; the copy has the same hash.")...)
	return append(list, claim(48*day, 1, 2, 16))
}

// scriptMoves leave the third milestone with the second reviewer.
func scriptMoves() []move {
	list := []move{accept(137*day, 2, Grantee, Proposer), submit(112*day, 2, 0, Grantee, "scripts-1")}
	list = append(list, approve(110*day, 2, 0, "scripts-1", 3, "Thirty-eight licences, four of them asked for again.", "I wrote to three keepers. All confirm.")...)
	list = append(list, claim(105*day, 2, 0, Grantee), submit(60*day, 2, 1, Grantee, "scripts-2"))
	list = append(list, approve(58*day, 2, 1, "scripts-2", 3, "0.8 % on the double keyed sample.", "212,006 lines. I read two hundred.")...)
	return append(list, claim(53*day, 2, 1, Newcomer), submit(3*day, 2, 2, Grantee, "scripts-3"),
		judge(1*day+4*hour, 2, 2, Reviewer, "scripts-3", true, 7, "Ran the baseline on a fresh machine: 4.2 % and 6.7 %, as the card says."))
}

// parliamentMoves lose a challenge and then miss a deadline.
func parliamentMoves() []move {
	list := []move{accept(136*day, 3, 17, Proposer), submit(118*day, 3, 0, 17, "parliament-1")}
	list = append(list, approve(117*day, 3, 0, "parliament-1", 3, "All three formats are read.", "Forty hours of each, yes.")...)
	list = append(list, claim(112*day, 3, 0, 17), submit(104*day, 3, 1, 17, "parliament-2"))
	list = append(list, approve(103*day, 3, 1, "parliament-2", 1, "I checked the first parliament.", "The sample of the first is right.")...)
	return append(list, object(101*day, 3, 1, 5, "The second and third parliament are aligned to the wrong day. I listened to twenty sentences."))
}

// heartMoves are of a grant in ETH: silence paid its first milestone, and the second can still be objected to.
func heartMoves() []move {
	list := []move{accept(117*day, 4, 18, Proposer), submit(90*day, 4, 0, 18, "heart-1"), claim(74*day, 4, 0, 18), submit(12*day, 4, 1, 18, "heart-2")}
	return append(list, approve(4*day, 4, 1, "heart-2", 3, "Two runs, 0.003 apart.", "All six benchmarks run from the container.")...)
}

// toolMoves win one challenge and wait for the DAO in another.
func toolMoves() []move {
	list := []move{
		accept(116*day, 5, 19, Proposer), submit(105*day, 5, 0, 19, "tools-1"),
		challenge(103*day+12*hour, 5, 0, Proposer, "Forty of the two hundred tasks look like those of the demonstration. Are they new?"),
		claim(88*day, 5, 0, 12), submit(20*day, 5, 1, 19, "tools-2"),
	}
	list = append(list, approve(11*day, 5, 1, "tools-2", 3, "Four hundred tasks. Harms are counted.", "I did twelve of them. Hard, and fair.")...)
	return append(list,
		object(8*day, 5, 1, 13, "The third criterion asks for two people's verdicts. Half of them have one."),
		object(7*day, 5, 1, 6, "I counted: 211 of 400 verdicts have one name under them."))
}

// radioMoves are of a grant that the DAO stopped; its settlement waits to be claimed. The grant after it lapsed.
func radioMoves() []move {
	list := []move{accept(117*day, 6, 20, Proposer), submit(106*day, 6, 0, 20, "radio-1")}
	list = append(list, approve(104*day, 6, 0, "radio-1", 1, "Forty-one hours, each with a form.", "Heard four of them. Good sound for tapes.")...)
	return append(list, claim(98*day, 6, 0, 20), move{86 * day, 11, packed(escrow.PackLapse(big.NewInt(7)))})
}

// laterMoves are of the last slate: one grant waits for its payee, one has a milestone in each state that waits for
// nobody's verdict, and of one changes were asked for while its payout address is about to change.
func laterMoves() []move {
	list := []move{
		accept(64*day, 9, 22, Proposer),
		{45 * day, 11, packed(escrow.PackExpire(big.NewInt(9), new(big.Int)))},
		submit(22*day, 9, 1, 22, "languages-2"),
	}
	list = append(list, approve(19*day, 9, 1, "languages-2", 3, "Six hundred requests, four languages.", "I read the two that I can.")...)
	return append(list, submit(12*day, 9, 2, 22, "languages-3"),
		accept(60*day, 10, 23, Proposer), submit(8*day, 10, 0, 23, "leaves-1"),
		judge(5*day, 10, 0, Reviewer, "leaves-1", false, 3, "Some places are finer than 5 km: the file names carry the hour and the farm."),
		judge(4*day, 10, 0, Reviewer3, "leaves-1", false, 3, "The third criterion fails, as the other reviewer found."),
		payout(1*day+2*hour, 10, 23, 9))
}

// payout proposes another payout address.
func payout(before time.Duration, grant int64, payee, to int) move {
	return move{before, payee, func(t *teller) ([]byte, error) {
		return bindings.NewEscrow().PackProposePayout(big.NewInt(grant), t.chain.Account(to)), nil
	}}
}
