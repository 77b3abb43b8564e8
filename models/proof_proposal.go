package models

import (
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// Prover asks about what a record of a DAO says, after a block.
type Prover struct {
	DAO   DAO
	Block Block
}

func (x Prover) now() Moment { return x.DAO.Moment(x.Block) }

// Path is a proposal's page, as subjects name it.
func (p Proposal) Path() string { return "proposals/" + p.ID.String() }

// Proposal asks the governor about a proposal.
func (x Prover) Proposal(p Proposal) []Proof {
	if x.DAO.Compoundlike() {
		return addressed(p.Path(), x.DAO.Governor, x.ofBravo(p)...)
	}
	return addressed(p.Path(), x.DAO.Governor, x.ofGovernor(p)...)
}

// ofGovernor asks an OpenZeppelin Governor.
func (x Prover) ofGovernor(p Proposal) []Proof {
	s := p.Standing
	list := []Proof{
		inquire("state(uint256)(uint8)", p.ID).tells("state", p.State(x.now())),
		x.tally(p),
		x.timed(inquire("proposalSnapshot(uint256)(uint256)", p.ID).tells("snapshot", p.Snapshot)),
		x.timed(inquire("proposalDeadline(uint256)(uint256)", p.ID).tells("deadline", s.Deadline)),
		inquire("proposalProposer(uint256)(address)", p.ID).tells("proposer", p.Proposer).maybe(),
	}
	if s.Outcome == Undecided { // afterwards some forget it, and some don't
		list = append(list, inquire("proposalEta(uint256)(uint256)", p.ID).tells("eta", s.Eta).unix().maybe())
	}
	if p.Snapshot < x.now().Clock {
		list = append(list, inquire("quorum(uint256)(uint256)", p.Snapshot).tells("quorum", s.Quorum).of(x.DAO.Token))
	}
	return append(list, identity(p))
}

// timed says that the last value is a time, where the governor counts in seconds.
func (x Prover) timed(p Proof) Proof {
	if x.DAO.Clock == ByNumber {
		return p
	}
	return p.unix()
}

// tally asks an OpenZeppelin Governor for a proposal's votes; one in Bravo's clothes tells them as Bravo does.
func (x Prover) tally(p Proposal) Proof {
	s, t := p.Standing, x.DAO.Token
	if x.DAO.ById {
		q := inquire(bravosProposals, p.ID).skips(5)
		return q.tells("votes for", s.InFavor).of(t).tells("votes against", s.Against).of(t).tells("votes abstaining", s.Abstain).of(t)
	}
	q := inquire("proposalVotes(uint256)(uint256,uint256,uint256)", p.ID)
	return q.tells("votes against", s.Against).of(t).tells("votes for", s.InFavor).of(t).tells("votes abstaining", s.Abstain).of(t)
}

const (
	bravosProposals = "proposals(uint256)(uint256,address,uint256,uint256,uint256,uint256,uint256,uint256,bool,bool)"
	alphasProposals = "proposals(uint256)(uint256,address,uint256,uint256,uint256,uint256,uint256,bool,bool)"
)

// ofBravo asks a GovernorBravo or GovernorAlpha, whose proposals(id) tells all but the actions.
func (x Prover) ofBravo(p Proposal) []Proof {
	s, function := p.Standing, bravosProposals
	if x.DAO.Family == Alpha {
		function = alphasProposals
	}
	all := inquire(function, p.ID).skips(1).tells("proposer", p.Proposer).tells("eta", s.Eta).unix()
	all = all.tells("snapshot", p.Snapshot).tells("deadline", s.Deadline)
	all = all.tells("votes for", s.InFavor).of(x.DAO.Token).tells("votes against", s.Against).of(x.DAO.Token)
	if x.DAO.Family == Bravo {
		all = all.tells("votes abstaining", s.Abstain).of(x.DAO.Token)
	}
	all = all.tells("canceled", s.Outcome == OutcomeCanceled).tells("executed", s.Outcome == OutcomeExecuted)
	return []Proof{
		inquire("state(uint256)(uint8)", p.ID).tells("state", p.State(x.now())),
		all,
		inquire("quorumVotes()(uint256)").tells("quorum", s.Quorum).of(x.DAO.Token),
		actionsOf(p),
	}
}

// PastSupply asks the token for the supply that a proposal's quorum is a share of; nothing where no quorum is.
func (x Prover) PastSupply(p Proposal, supply Uint) []Proof {
	if x.DAO.QuorumRule == Asked || p.Snapshot >= x.now().Clock {
		return nil
	}
	q := inquire("getPastTotalSupply(uint256)(uint256)", p.Snapshot).tells("supply at the snapshot", supply).of(x.DAO.Token).maybe()
	return addressed(p.Path(), x.DAO.Token.Address, q)
}

// Proposals asks for the newest proposal, so that a lost one is missed: governors tell that count or keep their proposals.
func (x Prover) Proposals(count uint64, newest Uint) []Proof {
	if x.DAO.Compoundlike() { // Bravo may begin where another governor ended
		return addressed("proposals", x.DAO.Governor, inquire("proposalCount()(uint256)").tells("proposalCount()", newest).maybe())
	}
	list := []Proof{inquire("proposalCount()(uint256)").tells("proposalCount()", count).maybe()}
	if x.DAO.Sequential {
		list = append(list, inquire("latestProposalId()(uint256)").tells("latestProposalId()", newest).maybe())
	}
	return addressed("proposals", x.DAO.Governor, list...)
}

// The types of a proposal's parts, as governors take and give them.
var (
	addressList = abi.Argument{Type: typed("address[]")}
	numberList  = abi.Argument{Type: typed("uint256[]")}
	textList    = abi.Argument{Type: typed("string[]")}
	bytesList   = abi.Argument{Type: typed("bytes[]")}
	bytes32     = abi.Argument{Type: typed("bytes32")}
)

func typed(name string) abi.Type {
	t, err := abi.NewType(name, "", nil)
	if err != nil {
		panic(err)
	}
	return t
}

// lists are a proposal's actions as four lists.
func (p Proposal) lists() (targets []common.Address, values []*big.Int, signatures []string, calldatas [][]byte) {
	for _, a := range p.Actions {
		targets, values = append(targets, a.Target), append(values, a.Value.Big())
		signatures, calldatas = append(signatures, a.Signature), append(calldatas, a.Calldata)
	}
	return targets, values, signatures, calldatas
}

// wholeCalldatas makes calldata of actions that name their function apart.
func wholeCalldatas(signatures []string, calldatas [][]byte) [][]byte {
	list := make([][]byte, len(calldatas))
	for i, data := range calldatas {
		if list[i] = data; signatures[i] != "" {
			list[i] = append(Selector(signatures[i]), data...)
		}
	}
	return list
}

// identity asks for the id of a proposal's actions and text: an id that is their hash, or the number that they were given.
func identity(p Proposal) Proof {
	targets, values, signatures, calldatas := p.lists()
	calldatas = wholeCalldatas(signatures, calldatas)
	data, err := abi.Arguments{addressList, numberList, bytesList, bytes32}.Pack(targets, values, calldatas, p.DescriptionHash)
	if err != nil {
		data = nil // its list of actions can't be that of any proposal: the governor will say so
	}
	function := "hashProposal(address[],uint256[],bytes[],bytes32)(uint256)"
	if p.ID.Cmp(U(1<<63)) < 0 { // no hash is so small
		function = "getProposalId(address[],uint256[],bytes[],bytes32)(uint256)"
	}
	var numbers, blobs []string
	for i := range values {
		numbers, blobs = append(numbers, values[i].String()), append(blobs, quotedBytes(calldatas[i]))
	}
	q := inquireWith(function, data, strings.ReplaceAll(bracketed(targets), " ", ""), "["+strings.Join(numbers, ",")+"]", "["+strings.Join(blobs, ",")+"]", p.DescriptionHash.Hex())
	return q.tells("id of its actions and description", p.ID)
}

// actionsOf asks a governor that keeps proposals' actions for them.
func actionsOf(p Proposal) Proof {
	targets, values, signatures, calldatas := p.lists()
	data, err := abi.Arguments{addressList, numberList, textList, bytesList}.Pack(targets, values, signatures, calldatas)
	if err != nil {
		data = nil
	}
	q := inquire("getActions(uint256)(address[],uint256[],string[],bytes[])", p.ID)
	return q.whole("hash of its actions", AsDigest, crypto.Keccak256Hash(data).Hex())
}
