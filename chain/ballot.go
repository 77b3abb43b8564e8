package chain

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"backprop/chain/call"
	"backprop/models"
)

const ballotTime = 4 * time.Second // how long a node may take about a ballot

// BallotNonce asks which nonce the DAO's contracts want next of a voter's ballots of a kind on a proposal. It is 0 where
// ballots carry none. The error is models.ErrNoAnswer when the node does not answer.
func (n *Node) BallotNonce(ctx context.Context, dao models.DAO, kind models.BallotKind, proposal models.Uint, voter common.Address) (models.Uint, error) {
	ctx, cancel := context.WithTimeout(ctx, ballotTime)
	defer cancel()
	target, data := dao.Governor, question("nonces(address)", ofAddress(voter))
	switch dao.Ballots.Row(kind) {
	case models.NoRow:
		return models.Uint{}, nil
	case models.TokenRow:
		target = dao.Token.Address
	case models.ProposalRow:
		data = question("nonces(address,uint192)", ofAddress(voter), rowOf(proposal))
	}
	reply, err := n.call(ctx, target, data, "latest")
	if err == nil && len(reply) != 32 {
		err = ErrDoubtful
	}
	if err != nil {
		return models.Uint{}, fmt.Errorf("nonce of %s: %w", voter, errors.Join(models.ErrNoAnswer, err))
	}
	return models.FromBytes(reply), nil
}

// rowOf is a proposal's row of nonces: the lower 192 bits of its id.
func rowOf(proposal models.Uint) common.Hash {
	id := proposal.Bytes32()
	clear(id[:8])
	return id
}

// CheckBallot tells why the DAO's contracts would refuse a ballot once those before it were sent, or nil: they are tried in
// order on the newest block. The error is a models.Refusal when the ballot is at fault, and models.ErrNoAnswer when nothing is
// known.
func (n *Node) CheckBallot(ctx context.Context, dao models.DAO, before []models.Ballot, b models.Ballot) error {
	c, err := call.Ballot(dao, b)
	if err == nil && !dao.Ballots.Contracts(b.Kind) {
		err = checkKey(dao, b)
	}
	if err != nil {
		return err
	}
	if len(before) > 0 {
		err := n.checkAfter(ctx, dao, before, c)
		if !errors.Is(err, models.ErrNotSimulated) {
			return err
		}
		return fmt.Errorf("%w: %w", models.ErrNoAnswer, err)
	}
	ctx, cancel := context.WithTimeout(ctx, ballotTime)
	defer cancel()
	_, err = n.call(ctx, c.To, c.Data, "latest")
	switch {
	case err == nil:
		return nil
	case declined(err):
		return refusedBallot(revertWordsOf(err))
	}
	return fmt.Errorf("try a ballot: %w", errors.Join(models.ErrNoAnswer, err))
}

// checkKey tells whether the voter's key signed a ballot that doesn't name its voter: the contract would take an altered one for
// the ballot of whatever account its signature gives.
func checkKey(dao models.DAO, b models.Ballot) error {
	typed, err := call.BallotTyped(dao, b)
	if err != nil {
		return err
	}
	if digest := typed.Digest(); !signedByKey(b.Voter, digest[:], b.Signature) {
		return models.Refusal{Reason: "The signature is not this account's, or not of this ballot.", Next: "Sign the ballot as it is shown, with the account that votes; a contract wallet can't sign for this contract."}
	}
	return nil
}

// checkAfter tries a ballot's call after other ballots'. One of those that fails has no part in it.
func (n *Node) checkAfter(ctx context.Context, dao models.DAO, before []models.Ballot, c call.Call) error {
	var actions []models.Action
	for _, x := range before {
		if earlier, err := call.Ballot(dao, x); err == nil {
			actions = append(actions, models.Action{Target: earlier.To, Calldata: models.Data(earlier.Data)})
		}
	}
	actions = append(actions, models.Action{Target: c.To, Calldata: models.Data(c.Data)})
	head, err := ask[simulatedBlock](ctx, n, "eth_getBlockByNumber", "latest", false)
	if err != nil {
		return unsimulated(err)
	}
	tried, err := n.tryCalls(ctx, trialsOf(common.Address{}, actions), head.Hash)
	if err != nil {
		return unsimulated(err)
	}
	if last := tried[len(tried)-1]; last.Status != 1 {
		return refusedBallot(revertSaid(last.revert(), last.message()))
	}
	return nil
}

// revertWordsOf is why a call reverted, as the node's error tells it; empty when it doesn't.
func revertWordsOf(err error) string {
	var said *CallError
	if !errors.As(err, &said) {
		return ""
	}
	text, _ := said.Data.(string)
	if words := revertReason(common.FromHex(text)); words != "" {
		return words
	}
	return said.Message
}

func refusedBallot(reason string) error {
	if reason == "" {
		reason = "it reverts without a reason"
	}
	return models.Refusal{
		Reason: "The contract would refuse this ballot: " + reason + ".",
		Next:   "Sign it again on a fresh page with the account that votes; or send the transaction yourself.",
	}
}
