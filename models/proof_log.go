package models

import (
	"context"

	"github.com/ethereum/go-ethereum/common"
)

// The events that tell of what no function answers.
const (
	transferEvent   = "Transfer(address indexed from, address indexed to, uint256 value)"
	voteEvent       = "VoteCast(address indexed voter, uint256 proposalId, uint8 support, uint256 weight, string reason)"
	bravosVoteEvent = "VoteCast(address indexed voter, uint256 proposalId, uint8 support, uint256 votes, string reason)"
	alphasVoteEvent = "VoteCast(address voter, uint256 proposalId, bool support, uint256 votes)"
	executionEvent  = "CallExecuted(bytes32 indexed id, uint256 indexed index, address target, uint256 value, bytes data)"
	compoundEvent   = "ExecuteTransaction(bytes32 indexed txHash, address indexed target, uint256 value, string signature, bytes data, uint256 eta)"
	milestoneEvent  = "MilestonePaid(uint256 indexed grant, uint256 indexed milestone, address indexed payout, uint256 amount)"
	settlementEvent = "SettlementPaid(uint256 indexed grant, address indexed payout, uint256 amount)"
	delegationEvent = "DelegateChanged(address indexed delegator, address indexed fromDelegate, address indexed toDelegate)"
	weightEvent     = "DelegateVotesChanged(address indexed delegate, uint256 previousVotes, uint256 newVotes)"
)

// Payment asks for the log of a payment; nothing where no log tells of it.
func (x Prover) Payment(r Receipt) []Proof {
	var q Proof
	switch a := r.Asset; {
	case a == x.DAO.Token && x.DAO.TokenKind == ERC721Votes:
		return nil // its log has the token's id, and no amount
	case r.Turn != nil && r.Turn.Kind == TurnSettled:
		q = logged(x.DAO.Escrow, settlementEvent, r.Block, r.Block, U(r.Turn.GrantID).String(), r.Recipient.Hex())
	case r.Turn != nil:
		q = logged(x.DAO.Escrow, milestoneEvent, r.Block, r.Block, U(r.Turn.GrantID).String(), U(r.Turn.Milestone).String(), r.Recipient.Hex())
	case !a.Native():
		q = logged(a.Address, transferEvent, r.Block, r.Block, x.DAO.Treasury().Hex(), r.Recipient.Hex())
	case x.DAO.TimelockKind == Compound:
		q = logged(x.DAO.Timelock, compoundEvent, r.Block, r.Block, r.Operation.Hex(), r.Recipient.Hex())
	case x.DAO.TimelockKind == Direct:
		return nil
	default:
		q = logged(x.DAO.Timelock, executionEvent, r.Block, r.Block, r.Operation.Hex()).logs("paid to "+r.Recipient.Hex(), Among, 1, r.Amount)
		return addressed("treasury", x.DAO.Timelock, q.of(a))
	}
	return addressed("treasury", q.To, q.logs("paid to "+r.Recipient.Hex(), Among, 0, r.Amount).of(r.Asset))
}

// Voters asks for the logs of a proposal's votes, of which so many were cast without further parameters.
func (x Prover) Voters(p Proposal, plain uint64) []Proof {
	event := voteEvent
	word := 0
	switch x.DAO.Family {
	case Alpha:
		event, word = alphasVoteEvent, 1
	case Bravo:
		event = bravosVoteEvent
	}
	q := logged(x.DAO.Governor, event, p.Block, p.lastVote(x.Block.Number))
	return addressed(p.Path(), x.DAO.Governor, q.logs("votes cast", Counted, word, U(plain)).where(word, p.ID))
}

// lastVote is the last block that a vote can be in: that of the last one in the record.
func (p Proposal) lastVote(head uint64) uint64 {
	if last := p.Standing.LastVote; last >= p.Block {
		return last
	}
	return head
}

// Backers asks for the logs by which an account became a delegate, from a block on.
func (x Prover) Backers(a common.Address) []Proof {
	return addressed(accountPath(a), x.DAO.Token.Address, logged(x.DAO.Token.Address, delegationEvent, x.DAO.First, 0, "", "", a.Hex()))
}

// WeightChange asks for the log that changed what an account votes with.
func (x Prover) WeightChange(w Weight) []Proof {
	q := logged(x.DAO.Token.Address, weightEvent, w.Block, w.Block, w.Account.Hex())
	return addressed(accountPath(w.Account), q.To, q.logs("votes from then on", Among, 1, w.Votes).of(x.DAO.Token))
}

// Transfers asks for all logs of the token's transfers: what accounts hold and how many there are follows from them.
func (x Prover) Transfers() []Proof {
	return addressed("delegates", x.DAO.Token.Address, logged(x.DAO.Token.Address, transferEvent, x.DAO.First, 0))
}

// WeightChanges asks for all logs of changed votes: what is delegated in all follows from the last of each delegate.
func (x Prover) WeightChanges() []Proof {
	return addressed("delegates", x.DAO.Token.Address, logged(x.DAO.Token.Address, weightEvent, x.DAO.First, 0))
}

// PlainVotes is how many votes on a proposal the governor told of without further parameters.
func (s *Store) PlainVotes(ctx context.Context, id Uint) (uint64, error) {
	var n int64
	err := s.db(ctx).Model(&Vote{}).Where("proposal_id = ? AND kind = ? AND length(params) = 0", id, Cast).Count(&n).Error
	return uint64(n), err
}

// WeightsOf are the newest changes of what an account votes with, newest first.
func (s *Store) WeightsOf(ctx context.Context, a common.Address, size int) ([]Weight, error) {
	return all[Weight](s.db(ctx).Where("account = ?", a).Order("block DESC, log DESC").Limit(size))
}
