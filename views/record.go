package views

import (
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
)

// RecordData is what the record is of, how far it goes and what it stands on.
type RecordData struct {
	Head      uint64 // the chain's newest block
	Finalized uint64 // the newest block that the chain will not take back; 0 where the node does not say
	Mode      string // how history is read: "headers" or "logs"
	Proof     string // what proves a block's logs: "receipts" or "bloom"
	Params    Params // settings in force now
	Guardian  common.Address
	Purse     models.Purse       // what the operator pays for ballots
	Outlay    models.Outlay      // and how it stands
	Events    List[models.Event] // that are kept without being understood, newest first
}

// contractRow is a contract that the record is of.
type contractRow struct {
	name    string
	words   string
	address common.Address
}

// contractRows are the DAO's contracts, as they were found.
func contractRows(d models.DAO) []contractRow {
	list := []contractRow{
		{"Governor", governorWords(d), d.Governor},
		{"Token", tokenWords(d), d.Token.Address},
	}
	if !direct(d) {
		list = append(list, contractRow{"Timelock", timelockWords(d), d.Timelock})
	}
	if d.Grants() {
		list = append(list, contractRow{"Escrow", "GrantEscrow, which this site's operator named: holds grants until each milestone is due", d.Escrow})
	}
	if d.Distributor != (common.Address{}) {
		list = append(list, contractRow{"Distributor", "RewardDistributor, which this site's operator named: pays rounds of rewards", d.Distributor})
	}
	for _, a := range d.Assets {
		if !a.Native() && a != d.Token {
			list = append(list, contractRow{plain(a.Symbol), "A token that the treasury may pay in, " + decimals(a), a.Address})
		}
	}
	return list
}

func decimals(a models.Asset) string {
	return many(int(a.Decimals), "decimal", "decimals")
}

// FamilyWords is whose contract a governor is.
func FamilyWords(d models.DAO) string {
	words := map[models.Family]string{
		models.OpenZeppelin: "OpenZeppelin's Governor", models.Bravo: "Compound's GovernorBravo", models.Alpha: "Compound's GovernorAlpha",
	}[d.Family]
	if words == "" {
		words = "A governor"
	}
	return words
}

func governorWords(d models.DAO) string {
	words := FamilyWords(d)
	if d.Version != "" {
		words += ", version " + plain(clip(d.Version))
	}
	if direct(d) {
		words += ". It executes by itself, and holds the treasury"
	}
	return words
}

func tokenWords(d models.DAO) string {
	symbol := plain(d.Token.Symbol)
	switch d.TokenKind {
	case models.ERC721Votes:
		return symbol + ", ERC-721 tokens of one vote each"
	case models.CompVotes:
		return symbol + ", an ERC-20 token with votes as Compound's has them, " + decimals(d.Token)
	}
	return symbol + ", an ERC-20 token with votes, " + decimals(d.Token)
}

func timelockWords(d models.DAO) string {
	words := "OpenZeppelin's TimelockController"
	if d.TimelockKind == models.Compound {
		words = "Compound's Timelock"
	}
	return words + ". It executes what has passed, and holds the treasury"
}

// rule is one of the DAO's rules, as the contracts have it now.
type rule struct{ name, words string }

// rules are the DAO's rules in the order of a proposal's life.
func rules(p Page, d RecordData) []rule {
	list := []rule{
		{"Time is counted in", clockWords(p)},
		{"Proposals are numbered", idWords(p.DAO)},
		{"Proposing needs", votesOf(p.DAO, d.Params[models.ProposalThreshold])},
		{"Voting starts after", p.span(d.Params[models.VotingDelay])},
		{"Voting lasts", p.span(d.Params[models.VotingPeriod])},
		{"Choices", choiceWords(p.DAO)},
		{"Passing needs", "more For than Against, and the quorum"},
		{"Quorum", recordQuorum(p.DAO, d.Params)},
	}
	if p.DAO.SuperQuorum {
		list = append(list, rule{"Super quorum", superWords(p.DAO, d.Params)})
	}
	if p.DAO.LateQuorum {
		list = append(list, rule{"A late quorum", "extends voting, so that " + p.span(d.Params[models.LateQuorumVoteExtension]) + " remain"})
	}
	return append(list, afterPassing(p, d)...)
}

func afterPassing(p Page, d RecordData) (list []rule) {
	switch {
	case direct(p.DAO):
		list = append(list, rule{"What passed", "can be executed at once, by anyone"})
	case p.DAO.Grace != 0:
		list = append(list, rule{"What passed", "waits " + seconds(d.Params[models.MinDelay]) + " in the timelock, and expires " + seconds(models.U(p.DAO.Grace)) + " after that"})
	default:
		list = append(list, rule{"What passed", "waits " + seconds(d.Params[models.MinDelay]) + " in the timelock, and does not expire"})
	}
	return append(list, rule{"Cancelling", cancelRule(p.DAO, d.Guardian)})
}

func clockWords(p Page) string {
	switch {
	case p.DAO.Clock != models.ByNumber:
		return "seconds"
	case p.Pace > 0:
		return "blocks; one takes about " + p.Pace.words() + ", from which dates are told"
	}
	return "blocks"
}

func idWords(d models.DAO) string {
	switch {
	case d.Family == models.Bravo || d.Family == models.Alpha || d.Sequential:
		return "one after the other"
	}
	return "by the hash of what they do and say"
}

func choiceWords(d models.DAO) string {
	var words []string
	for _, x := range supports(d) {
		words = append(words, x.String())
	}
	text := list(words)
	if strings.Contains(d.CountingMode, "params=overridable") {
		text += "; a holder may vote in place of its delegate"
	}
	if strings.Contains(d.CountingMode, "params=fractional") {
		text += "; a vote may be split among them"
	}
	if !d.Reasons() {
		text += "; reasons are not recorded"
	}
	return text
}

// recordQuorum is what the quorum is and what counts for it.
func recordQuorum(d models.DAO, params Params) string {
	words := counted(d, " and ") + " counts towards it; "
	if strings.Contains(words, " and ") {
		words = counted(d, " and ") + " count towards it; "
	}
	if n, ok := params[models.QuorumNumerator]; ok && d.QuorumDivisor != 0 && d.QuorumRule != models.Asked {
		return words + share(n, models.U(d.QuorumDivisor)) + " of the supply when voting starts"
	}
	if n, ok := params[models.QuorumVotes]; ok {
		return words + votesOf(d, n) + ", as the governor says for each proposal"
	}
	return words + "the governor says for each proposal how much that is"
}

// superWords is what ends a vote early.
func superWords(d models.DAO, params Params) string {
	words := "with so much For a proposal passes before its deadline"
	if n, ok := params[models.SuperQuorumNumerator]; ok && d.QuorumDivisor != 0 {
		words = share(n, models.U(d.QuorumDivisor)) + " of the supply For: with that a proposal passes before its deadline"
	}
	return words
}

func cancelRule(d models.DAO, guardian common.Address) string {
	words := map[models.CancelRule]string{
		models.CancelPending:  "by the proposer before voting starts",
		models.CancelNobody:   "by nobody",
		models.CancelProposer: "by the proposer until it is executed, by anybody once the proposer's weight is below what proposing needs",
		models.CancelFallen:   "by anybody once the proposer's weight is below what proposing needs",
	}[d.CancelRule]
	if guardian != (common.Address{}) {
		words += "; by the guardian " + short(guardian) + " until it is executed"
	}
	return words
}

// proofWords say what the record stands on.
func proofWords(d models.DAO, r RecordData) []string {
	list := []string{"Every block is taken only with a header whose hash was computed again here, and which names the block before it."}
	if r.Proof == "bloom" {
		list = append(list, "This chain's receipts can't be hashed again, so that a block's events are held against the bloom filter in its header: none that concerns the DAO can be left out unseen.")
	} else {
		list = append(list, "The events of a block are those of its receipts, whose root is in the header. A node that leaves one out, or changes one, is found out.")
	}
	if r.Mode == "logs" {
		list = append(list, "Blocks long past were found by asking for the DAO's events, and each one found is proved the same way. That a node left one out is looked for in what follows from it; backprop verify asks the contracts about all of it.")
	}
	return append(list, believed(d), "Amounts are exact: nothing is rounded before it is shown.")
}

// believed says what is the node's word alone.
func believed(d models.DAO) string {
	words := "What tokens say that the treasury holds"
	if d.AsksQuorum() {
		words += ", the quorum of each proposal"
	}
	return words + " and what these contracts are can't be proved so: that is the node's word for the block. ETH is proved where the node gives proofs. backprop verify with another node compares all of it."
}

// behind says how far the record is behind the chain.
func (d RecordData) behind(block uint64) string {
	if d.Head <= block {
		return "the record is there"
	}
	return "the record is " + many(int(d.Head-block), "block", "blocks") + " behind"
}

// finding is what could not be established, as a sentence with the setting that helps.
func findingWords(f models.Finding) string {
	words := plain(f.Why) + "."
	if f.Setting != "" {
		words += " The operator can say it with " + plain(f.Setting) + "."
	}
	return words
}

// commands are how anybody checks the record.
func commands(p Page) []rule {
	return []rule{
		{"Build it again, from any node", "backprop serve --rpc URL --governor " + p.DAO.Governor.Hex()},
		{"Ask the contracts about each figure", "backprop verify --at " + strconv.FormatUint(p.Block.Number, 10)},
		{"Compare two records", "backprop digest"},
	}
}
