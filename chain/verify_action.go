package chain

import (
	"context"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"backprop/models"
)

// lists are the types of a proposal's parts, as governors take and give them.
var (
	addresses = abi.Argument{Type: listOf("address[]")}
	numbers   = abi.Argument{Type: listOf("uint256[]")}
	texts     = abi.Argument{Type: listOf("string[]")}
	blobs     = abi.Argument{Type: listOf("bytes[]")}
	hash      = abi.Argument{Type: listOf("bytes32")}
)

func listOf(name string) abi.Type {
	t, err := abi.NewType(name, "", nil)
	if err != nil {
		panic(err)
	}
	return t
}

// parts are a proposal's actions as four lists.
func parts(p models.Proposal) (targets []common.Address, values []*big.Int, signatures []string, calldatas [][]byte) {
	for _, a := range p.Actions {
		targets, values = append(targets, a.Target), append(values, a.Value.Big())
		signatures, calldatas = append(signatures, a.Signature), append(calldatas, a.Calldata)
	}
	return targets, values, signatures, calldatas
}

// whole makes calldata of actions that name their function apart.
func whole(signatures []string, calldatas [][]byte) [][]byte {
	list := make([][]byte, len(calldatas))
	for i, data := range calldatas {
		if list[i] = data; signatures[i] != "" {
			list[i] = append(models.Selector(signatures[i]), data...)
		}
	}
	return list
}

// identity asks for the id of a proposal's actions and text: an id that is their hash, or the number that they were given.
func (v *Verification) identity(p models.Proposal) query {
	targets, values, signatures, calldatas := parts(p)
	packed, err := abi.Arguments{addresses, numbers, blobs, hash}.Pack(targets, values, whole(signatures, calldatas), p.DescriptionHash)
	if err != nil {
		packed = nil // its list of actions can't be that of any proposal: the governor will say so
	}
	function := "hashProposal(address[],uint256[],bytes[],bytes32)"
	if p.ID.Cmp(models.U(1<<63)) < 0 { // no hash is so small
		function = "getProposalId(address[],uint256[],bytes[],bytes32)"
	}
	return query{
		data:   append(models.Selector(function), packed...),
		expect: []expectation{number("id of its actions and description", 0, p.ID)},
	}
}

// actions asks a governor that keeps proposals' actions for them.
func (v *Verification) actions(p models.Proposal) query {
	targets, values, signatures, calldatas := parts(p)
	packed, err := abi.Arguments{addresses, numbers, texts, blobs}.Pack(targets, values, signatures, calldatas)
	if err != nil {
		packed = nil
	}
	return query{
		data:   encode("getActions(uint256)", p.ID),
		expect: []expectation{{what: "hash of its actions", word: entire, form: asDigest, record: asDigest(packed)}},
	}
}

// queued asks the timelock about a proposal that was queued.
func (v *Verification) queued(ctx context.Context, p models.Proposal) error {
	s := p.Standing
	if s.Eta == 0 {
		return nil
	}
	if v.DAO.TimelockKind == models.Compound {
		return v.transactions(ctx, p)
	}
	if s.Operation == (common.Hash{}) {
		return nil
	}
	timestamp := s.Eta
	switch s.Outcome {
	case models.OutcomeExecuted:
		timestamp = 1
	case models.OutcomeCanceled:
		timestamp = 0
	}
	return v.ask(ctx, query{
		subject: path(p.ID), to: v.DAO.Timelock, data: encode("getTimestamp(bytes32)", s.Operation),
		expect: []expectation{number("time of its operation", 0, models.U(timestamp))},
	})
}

// transactions asks Compound's timelock whether each action of a proposal waits in it.
func (v *Verification) transactions(ctx context.Context, p models.Proposal) error {
	text, data := abi.Argument{Type: listOf("string")}, abi.Argument{Type: listOf("bytes")}
	address, number := abi.Argument{Type: listOf("address")}, abi.Argument{Type: listOf("uint256")}
	for _, a := range p.Actions {
		packed, err := abi.Arguments{address, number, text, data, number}.Pack(a.Target, a.Value.Big(), a.Signature, []byte(a.Calldata), models.U(p.Standing.Eta).Big())
		if err != nil {
			return err
		}
		err = v.ask(ctx, query{
			subject: path(p.ID), to: v.DAO.Timelock, data: encode("queuedTransactions(bytes32)", crypto.Keccak256Hash(packed)),
			expect: []expectation{yes("action waits in the timelock", 0, p.Standing.Outcome == models.Undecided)},
		})
		if err != nil {
			return err
		}
	}
	return nil
}
