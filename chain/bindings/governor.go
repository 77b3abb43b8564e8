// Code generated via abigen V2 - DO NOT EDIT.
// This file is a generated binding and any manual changes will be lost.

package bindings

import (
	"bytes"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Reference imports to suppress errors if they are not otherwise used.
var (
	_ = bytes.Equal
	_ = errors.New
	_ = big.NewInt
	_ = common.Big1
	_ = types.BloomLookup
	_ = abi.ConvertType
)

// BackpropGovernorSettings is an auto generated low-level Go binding around an user-defined struct.
type BackpropGovernorSettings struct {
	VotingDelay       *big.Int
	VotingPeriod      uint32
	ProposalThreshold *big.Int
	QuorumNumerator   *big.Int
	VoteExtension     *big.Int
	Guardian          common.Address
}

// GovernorMetaData contains all meta data concerning the Governor contract.
var GovernorMetaData = bind.MetaData{
	ABI: "[{\"type\":\"receive\",\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"BALLOT_TYPEHASH\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"CLOCK_MODE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"COUNTING_MODE\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"EXTENDED_BALLOT_TYPEHASH\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"OVERRIDE_BALLOT_TYPEHASH\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"clock\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint48\",\"internalType\":\"uint48\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"lateQuorumVoteExtension\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint48\",\"internalType\":\"uint48\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"latestProposalId\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"name\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposalCount\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposalGuardian\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposalThreshold\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"quorumDenominator\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"quorumNumerator\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"timelock\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"token\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractIERC5805\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"version\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"votingDelay\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"votingPeriod\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"error\",\"name\":\"CheckpointUnorderedInsertion\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ERC6372InconsistentClock\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"FailedCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"GovernorAlreadyInitializedLatestProposalId\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"GovernorDisabledDeposit\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"GovernorInvalidVoteParams\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"GovernorInvalidVoteType\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidShortString\",\"inputs\":[]},{\"type\":\"function\",\"name\":\"cancel\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"execute\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"nonces\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposalDeadline\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposalDetails\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"targets\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"values\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"calldatas\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"descriptionHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposalDetailsAt\",\"inputs\":[{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"targets\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"values\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"calldatas\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"descriptionHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposalEta\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposalNeedsQueuing\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposalProposer\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposalSnapshot\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposalVotes\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"againstVotes\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"forVotes\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"abstainVotes\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"queue\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"quorum\",\"inputs\":[{\"name\":\"timepoint\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"quorumNumerator\",\"inputs\":[{\"name\":\"timepoint\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"setLateQuorumVoteExtension\",\"inputs\":[{\"name\":\"newVoteExtension\",\"type\":\"uint48\",\"internalType\":\"uint48\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setProposalGuardian\",\"inputs\":[{\"name\":\"newProposalGuardian\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setProposalThreshold\",\"inputs\":[{\"name\":\"newProposalThreshold\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setVotingDelay\",\"inputs\":[{\"name\":\"newVotingDelay\",\"type\":\"uint48\",\"internalType\":\"uint48\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setVotingPeriod\",\"inputs\":[{\"name\":\"newVotingPeriod\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"state\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint8\",\"internalType\":\"enumIGovernor.ProposalState\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"supportsInterface\",\"inputs\":[{\"name\":\"interfaceId\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"updateQuorumNumerator\",\"inputs\":[{\"name\":\"newQuorumNumerator\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"updateTimelock\",\"inputs\":[{\"name\":\"newTimelock\",\"type\":\"address\",\"internalType\":\"contractTimelockController\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"ProposalCanceled\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ProposalExecuted\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"GovernorAlreadyCastVote\",\"inputs\":[{\"name\":\"voter\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"GovernorAlreadyOverriddenVote\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"GovernorAlreadyQueuedProposal\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GovernorInvalidSignature\",\"inputs\":[{\"name\":\"voter\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"GovernorInvalidVotingPeriod\",\"inputs\":[{\"name\":\"votingPeriod\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GovernorNonexistentProposal\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GovernorOnlyExecutor\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"GovernorProposalQueueingFailed\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GovernorProposalQueueingNotRequired\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GovernorRestrictedProposer\",\"inputs\":[{\"name\":\"proposer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"StringTooLong\",\"inputs\":[{\"name\":\"str\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"function\",\"name\":\"castVote\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"support\",\"type\":\"uint8\",\"internalType\":\"uint8\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"getVotes\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"timepoint\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"hasVoted\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"hasVotedOverride\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"nonces\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"key\",\"type\":\"uint192\",\"internalType\":\"uint192\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"LateQuorumVoteExtensionSet\",\"inputs\":[{\"name\":\"oldVoteExtension\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"},{\"name\":\"newVoteExtension\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ProposalExtended\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"extendedDeadline\",\"type\":\"uint64\",\"indexed\":false,\"internalType\":\"uint64\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ProposalGuardianSet\",\"inputs\":[{\"name\":\"oldProposalGuardian\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"newProposalGuardian\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ProposalQueued\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"etaSeconds\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ProposalThresholdSet\",\"inputs\":[{\"name\":\"oldProposalThreshold\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"newProposalThreshold\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"QuorumNumeratorUpdated\",\"inputs\":[{\"name\":\"oldQuorumNumerator\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"newQuorumNumerator\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TimelockChange\",\"inputs\":[{\"name\":\"oldTimelock\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"newTimelock\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"VotingDelaySet\",\"inputs\":[{\"name\":\"oldVotingDelay\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"newVotingDelay\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"VotingPeriodSet\",\"inputs\":[{\"name\":\"oldVotingPeriod\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"newVotingPeriod\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"GovernorInvalidQuorumFraction\",\"inputs\":[{\"name\":\"quorumNumerator\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"quorumDenominator\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GovernorPreventLateQuorumVoteExtensionTooLarge\",\"inputs\":[{\"name\":\"newVoteExtension\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"maxVoteExtension\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GovernorUnableToCancel\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"InvalidAccountNonce\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"currentNonce\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SafeCastOverflowedUintDowncast\",\"inputs\":[{\"name\":\"bits\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"function\",\"name\":\"castOverrideVote\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"support\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"reason\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"castVoteWithReason\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"support\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"reason\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"getVotesWithParams\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"timepoint\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"params\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"relay\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"data\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"payable\"},{\"type\":\"error\",\"name\":\"GovernorInsufficientProposerVotes\",\"inputs\":[{\"name\":\"proposer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"votes\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"threshold\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GovernorInvalidProposalLength\",\"inputs\":[{\"name\":\"targets\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"calldatas\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"values\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GovernorUnexpectedProposalState\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"current\",\"type\":\"uint8\",\"internalType\":\"enumIGovernor.ProposalState\"},{\"name\":\"expectedStates\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"constructor\",\"inputs\":[{\"name\":\"name_\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"token_\",\"type\":\"address\",\"internalType\":\"contractIVotes\"},{\"name\":\"timelock_\",\"type\":\"address\",\"internalType\":\"contractTimelockController\"},{\"name\":\"settings\",\"type\":\"tuple\",\"internalType\":\"structBackpropGovernor.Settings\",\"components\":[{\"name\":\"votingDelay\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"votingPeriod\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"proposalThreshold\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"quorumNumerator\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"voteExtension\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"guardian\",\"type\":\"address\",\"internalType\":\"address\"}]}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"cancel\",\"inputs\":[{\"name\":\"targets\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"values\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"calldatas\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"descriptionHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"castVoteBySig\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"support\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"voter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"castVoteWithReasonAndParams\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"support\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"reason\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"params\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"execute\",\"inputs\":[{\"name\":\"targets\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"values\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"calldatas\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"descriptionHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"getProposalId\",\"inputs\":[{\"name\":\"targets\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"values\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"calldatas\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"descriptionHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"hashProposal\",\"inputs\":[{\"name\":\"targets\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"values\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"calldatas\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"descriptionHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"onERC721Received\",\"inputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"propose\",\"inputs\":[{\"name\":\"targets\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"values\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"calldatas\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"description\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"queue\",\"inputs\":[{\"name\":\"targets\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"values\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"calldatas\",\"type\":\"bytes[]\",\"internalType\":\"bytes[]\"},{\"name\":\"descriptionHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"VoteReduced\",\"inputs\":[{\"name\":\"delegate\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"proposalId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"support\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"weight\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"function\",\"name\":\"castOverrideVoteBySig\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"support\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"voter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"reason\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"onERC1155BatchReceived\",\"inputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"},{\"name\":\"\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"onERC1155Received\",\"inputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"OverrideVoteCast\",\"inputs\":[{\"name\":\"voter\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"proposalId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"support\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"weight\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"reason\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"VoteCast\",\"inputs\":[{\"name\":\"voter\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"proposalId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"support\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"weight\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"reason\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"function\",\"name\":\"castVoteWithReasonAndParamsBySig\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"support\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"voter\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"reason\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"params\",\"type\":\"bytes\",\"internalType\":\"bytes\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"VoteCastWithParams\",\"inputs\":[{\"name\":\"voter\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"proposalId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"support\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"weight\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"reason\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"},{\"name\":\"params\",\"type\":\"bytes\",\"indexed\":false,\"internalType\":\"bytes\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ProposalCreated\",\"inputs\":[{\"name\":\"proposalId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"proposer\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"targets\",\"type\":\"address[]\",\"indexed\":false,\"internalType\":\"address[]\"},{\"name\":\"values\",\"type\":\"uint256[]\",\"indexed\":false,\"internalType\":\"uint256[]\"},{\"name\":\"signatures\",\"type\":\"string[]\",\"indexed\":false,\"internalType\":\"string[]\"},{\"name\":\"calldatas\",\"type\":\"bytes[]\",\"indexed\":false,\"internalType\":\"bytes[]\"},{\"name\":\"voteStart\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"voteEnd\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"description\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false}]",
	ID:  "Governor",
	Bin: "0x610180604052346100aa5761001e6100156101d6565b9291909161027d565b604051614e299081610af582396080518161416d015260a05181614224015260c05181614137015260e051816141bc015261010051816141e2015261012051816113500152610140518161137c01526101605181818161155f01528181611e4e015281816125a201528181612774015281816128230152818161299201528181612db701526131820152f35b5f80fd5b634e487b7160e01b5f52604160045260245ffd5b60c081019081106001600160401b038211176100dd57604052565b6100ae565b601f909101601f19168101906001600160401b038211908210176100dd57604052565b604051906101146040836100e2565b565b6001600160401b0381116100dd57601f01601f191660200190565b6001600160a01b038116036100aa57565b519061011482610131565b519065ffffffffffff821682036100aa57565b91908260c09103126100aa57604051610178816100c2565b80926101838161014d565b8252602081015163ffffffff811681036100aa5760a0918291602085015260408101516040850152606081015160608501526101c16080820161014d565b60808501520151916101d283610131565b0152565b61593e80380380604051926101eb82856100e2565b8339810191610120828403126100aa5781516001600160401b0381116100aa5782019083601f830112156100aa57815161022481610116565b9261023260405194856100e2565b81845285602083830101116100aa57815f9260208093018387015e8401015261027661026060208501610142565b94606061026f60408701610142565b9501610160565b9193929190565b926103a660a0926103a16103b49561039c6101149865ffffffffffff6080880151169461038c6060890151926103878a61038265ffffffffffff82511661037d604063ffffffff602086015116940151956040516102dc6040826100e2565b6001815260208101603160f81b81526102f483610835565b6101205261030182610835565b6101405282516020840120918260e05251902080610100524660a0526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a0815261036e60c0826100e2565b5190206080523060c05261044f565b61072e565b61077b565b6107fc565b6001808a1b031661016052610666565b610612565b610592565b01516001600160a01b031690565b610534565b90600182811c921680156103e7575b60208310146103d357565b634e487b7160e01b5f52602260045260245ffd5b91607f16916103c8565b919091601f8311610402575b505050565b81831161040e57505050565b5f5260205f206020601f830160051c9210610447575b81601f9101920160051c03905f5b828110156103fd575f82820155600101610432565b5f9150610424565b80519091906001600160401b0381116100dd57610478816104716003546103b9565b60036103f1565b602092601f82116001146104b8576104a8929382915f926104ad575b50508160011b915f199060031b1c19161790565b600355565b015190505f80610494565b60035f52601f198216937fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b915f5b86811061051c5750836001959610610504575b505050811b01600355565b01515f1960f88460031b161c191690555f80806104f9565b919260206001819286850151815501940192016104e6565b601154604080516001600160a01b038084168252841660208201529192917feabe7d6d9720bd3fde29f0fbd6af94debeea74c6d5508c31ee6b07631e06e69b9190a16001600160a01b03166001600160a01b03199190911617601155565b65ffffffffffff63ffffffff60085460301c169116908082116105fc57507f7ca4ac117ed3cdce75c1161d8207c440389b1a15d69d096831664657c07dafc2604065ffffffffffff600d54168151908152836020820152a165ffffffffffff19600d541617600d55565b90633211876d60e11b5f5260045260245260445ffd5b600b54604080516001600160a01b0380841682529390931660208401819052927f08f74ea46ef7894f65eabfb5e6e695de773a000b47c529ab559178069b2264019190a16001600160a01b03191617600b55565b6064811161071757600a5490816106b7575f51602061591e5f395f51905f5291505f5b6106a36106946108a0565b61069d84610945565b906109eb565b5050604080519182526020820192909252a1565b815f1981011161070357600a5f527fc65a7bb8d6351c1cf70c95a316cc6a92839c986682d98bc35f958f4883f9d2a791909101545f51602061591e5f395f51905f52919060301c610689565b634e487b7160e01b5f52601160045260245ffd5b63243e544560e01b5f52600452606460245260445ffd5b6008547fc565b045403dc03c2eea82b81a0465edad9e2e7fc4d97e11421c209da93d7a93604065ffffffffffff81519481851686521693846020820152a165ffffffffffff191617600855565b63ffffffff81169081156107e95769ffffffff000000000000907f7e3f7f0708a84de9203036abaa450dccc85ad5ff52f78c170f3edb55cf5e882860406008549481519063ffffffff8760301c1682526020820152a160301b169069ffffffff000000000000191617600855565b63f1cfbf0560e01b5f525f60045260245ffd5b60075460408051918252602082018390527fccb45da8d5717e6c4544694297c4ba5cf151d455c9bb0ed4fc7a38411bc0546191a1600755565b601f815111610860576020815191015160208210610851571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fd5b610160516040516324776b7d60e21b815290602090829060049082906001600160a01b03165afa5f9181610909575b50610906575065ffffffffffff43116108ee5765ffffffffffff431690565b6306dfcc6560e41b5f5260306004524360245260445ffd5b90565b9091506020813d60201161093d575b81610925602093836100e2565b810103126100aa576109369061014d565b905f6108cf565b3d9150610918565b6001600160d01b03811161095f576001600160d01b031690565b6306dfcc6560e41b5f5260d060045260245260445ffd5b5f1981019190821161070357565b908154680100000000000000008110156100dd57600181018084558110156109d7575f9283526020928390208251929093015160301b65ffffffffffff191665ffffffffffff9290921691909117910155565b634e487b7160e01b5f52603260045260245ffd5b600a549192918015610acb57610a03610a2c91610976565b600a5f527fc65a7bb8d6351c1cf70c95a316cc6a92839c986682d98bc35f958f4883f9d2a80190565b908154610a48610a418265ffffffffffff1690565b9160301c90565b9265ffffffffffff808416921691808311610abc57869203610a8657610a8292509065ffffffffffff82549181199060301b169116179055565b9190565b5050610a8290610aa5610a97610105565b65ffffffffffff9092168252565b6001600160d01b03851660208201525b600a610984565b632520601d60e01b5f5260045ffd5b50610aef90610adb610a97610105565b6001600160d01b0384166020820152610ab5565b5f919056fe60806040526004361015610022575b3615610018575f80fd5b610020612a03565b005b5f3560e01c806301ffc9a71461043157806302a251a31461042c57806306f3f9e61461042757806306fdde0314610422578063143489d01461041d578063150b7a0214610418578063160cbed71461041357806316e9eaec1461040e5780632656227d146104095780632d63f693146104045780632e82db94146103ff5780632fe3e261146103fa57806332b8113e146103f5578063330df7ff146103f05780633932abb1146103eb5780633e4f49e6146103e657806340e58ee5146103e157806343859632146103dc578063452115d6146103d75780634bf5d7e9146103d2578063544ffc9c146103cd57806354fd4d50146103c857806356781388146103c35780635b8d0e0d146103be5780635f398a14146103b957806360c4247f146103b457806379051887146103af5780637b3c71d3146103aa5780637d5e81e2146103a55780637ecebe00146103a05780637f0edf331461039b5780638390310b1461039657806384b0196e146103915780638ff262e31461038c57806391ddadf41461038757806397c3d334146103825780639a802a6d1461037d578063a660aca514610378578063a7713a7014610373578063a890c9101461036e578063a8f8a66814610369578063a9a9529414610364578063ab58fb8e1461035f578063af7cb4691461035a578063b008166b14610355578063b32f15a914610350578063b58131b01461034b578063bc197c8114610346578063bef3761314610341578063c01f9e371461033c578063c28bc2fa14610337578063c59057e414610332578063d33219b41461032d578063da35c66414610328578063dd4e2ba514610323578063ddf0b0091461031e578063deaaa7cc14610319578063e540d01d14610314578063eb9019d41461030f578063ece40cc11461030a578063f23a6e6114610305578063f8ce560a14610300578063fc0c546a146102fb578063fc473616146102f65763fe0d94c10361000e57611ea5565b611e7d565b611e39565b611e1b565b611dae565b611d59565b611cf3565b611c4d565b611c13565b611bc1565b611b3c565b611b1f565b611af7565b611adb565b611a49565b611a2b565b6119ee565b611941565b611924565b6118ea565b61178f565b611771565b61173e565b611722565b611706565b61168d565b611662565b6115df565b6114e4565b6114c9565b61149f565b611408565b611338565b611302565b6112e5565b6112aa565b6111fc565b6111d3565b611121565b611103565b611083565b610fdd565b610f77565b610f24565b610edd565b610eae565b610e92565b610e3d565b610dd1565b610da2565b610d4c565b610c9b565b610c66565b610c2c565b610b8b565b610b56565b610b3f565b610b10565b6109e6565b6107a2565b610699565b6105bf565b6104eb565b6104c5565b346104b75760203660031901126104b75760043563ffffffff60e01b81168091036104b7576366defe7760e11b81149081156104a6575b8115610495575b8115610484575b506040519015158152602090f35b6301ffc9a760e01b1490505f610476565b630271189760e51b8114915061046f565b6332a2ad4360e11b81149150610468565b5f80fd5b5f9103126104b757565b346104b7575f3660031901126104b757602063ffffffff60085460301c16604051908152f35b346104b75760203660031901126104b757600435610507612a19565b60648111610570577f0553476bf02ef2726e8ce5ced78d63e26e602e4a2257b1f559418e24b4633997906001600160d01b03610541613025565b1661055c61054d61280e565b610556846135ef565b9061436c565b5050604080519182526020820192909252a1005b63243e544560e01b5f52600452606460245260445ffd5b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b9060206105bc928181520190610587565b90565b346104b7575f3660031901126104b7576040515f6003546105df81611ef2565b80845290600181169081156106755750600114610617575b61061383610607818503826106f0565b604051918291826105ab565b0390f35b60035f9081527fc2575a0e9e593c00f959f8c92f12db2869c3395a3b0502d05e2516446f71f85b939250905b80821061065b575090915081016020016106076105f7565b919260018160209254838588010152019101909291610643565b60ff191660208086019190915291151560051b8401909101915061060790506105f7565b346104b75760203660031901126104b7576004355f526004602052602060018060a01b0360405f205416604051908152f35b6001600160a01b038116036104b757565b634e487b7160e01b5f52604160045260245ffd5b90601f801991011681019081106001600160401b0382111761071157604052565b6106dc565b604051906107256080836106f0565b565b604051906107256040836106f0565b6001600160401b03811161071157601f01601f191660200190565b92919261075d82610736565b9161076b60405193846106f0565b8294818452818301116104b7578281602093845f960137010152565b9080601f830112156104b7578160206105bc93359101610751565b346104b75760803660031901126104b7576107be6004356106cb565b6107c96024356106cb565b6064356001600160401b0381116104b7576107e8903690600401610787565b50600b54306001600160a01b039091160361080f57604051630a85bd0160e11b8152602090f35b637485328f60e11b5f5260045ffd5b6001600160401b0381116107115760051b60200190565b9080601f830112156104b757813561084c8161081e565b9261085a60405194856106f0565b81845260208085019260051b8201019283116104b757602001905b8282106108825750505090565b602080918335610891816106cb565b815201910190610875565b9080601f830112156104b75781356108b38161081e565b926108c160405194856106f0565b81845260208085019260051b8201019283116104b757602001905b8282106108e95750505090565b81358152602091820191016108dc565b9080601f830112156104b75781356109108161081e565b9261091e60405194856106f0565b81845260208085019260051b820101918383116104b75760208201905b83821061094a57505050505090565b81356001600160401b0381116104b75760209161096c87848094880101610787565b81520191019061093b565b60806003198201126104b7576004356001600160401b0381116104b757816109a191600401610835565b916024356001600160401b0381116104b757826109c09160040161089c565b91604435906001600160401b0382116104b7576109df916004016108f9565b9060643590565b346104b7576020610a026109f936610977565b92919091611f2a565b604051908152f35b90602080835192838152019201905f5b818110610a275750505090565b82516001600160a01b0316845260209384019390920191600101610a1a565b90602080835192838152019201905f5b818110610a635750505090565b8251845260209384019390920191600101610a56565b9080602083519182815201916020808360051b8301019401925f915b838310610aa457505050505090565b9091929394602080610ac2600193601f198682030187528951610587565b97019301930191939290610a95565b949392610afd606093610aef610b0b9460808a5260808a0190610a0a565b9088820360208a0152610a46565b908682036040880152610a79565b930152565b346104b75760203660031901126104b757610613610b2f6004356122ba565b9060409492945194859485610ad1565b6020610a02610b4d36610977565b92919091612372565b346104b75760203660031901126104b7576004355f526004602052602065ffffffffffff60405f205460a01c16604051908152f35b346104b75760203660031901126104b757600435600f54811015610c2757610c0f90600f5f527f8d1108e10bcb7c27dddfc02ed9d693a074039d026cf4ea4240b40f7d581ac8020154610c1d610be0826122ba565b9392959091610c01604051978897885260a0602089015260a0880190610a0a565b908682036040880152610a46565b908482036060860152610a79565b9060808301520390f35b61234a565b346104b7575f3660031901126104b75760206040517f3e83946653575f9a39005e1545185629e92736b7528ab20ca3816f315424a8118152f35b346104b7575f3660031901126104b757602065ffffffffffff600d5416604051908152f35b65ffffffffffff8116036104b757565b346104b75760203660031901126104b757600435610cb881610c8b565b610cc0612a19565b63ffffffff60085460301c1665ffffffffffff821690808211610d3657610020837f7ca4ac117ed3cdce75c1161d8207c440389b1a15d69d096831664657c07dafc260408565ffffffffffff600d54169082519182526020820152a165ffffffffffff1665ffffffffffff19600d541617600d55565b90633211876d60e11b5f5260045260245260445ffd5b346104b7575f3660031901126104b757602065ffffffffffff60085416604051908152f35b634e487b7160e01b5f52602160045260245ffd5b60081115610d8f57565b610d71565b6008811015610d8f57602452565b346104b75760203660031901126104b757610dbe600435612bbb565b6040516008821015610d8f576020918152f35b346104b75760203660031901126104b757600435805f52601060205260405f206003810154908115610e2a576100209250610e0b81612144565b90610e246002610e1d60018401612195565b92016121dd565b916124c7565b82636ad0607560e01b5f5260045260245ffd5b346104b75760403660031901126104b757602060ff610e86602435600435610e64826106cb565b5f5260098452600360405f20019060018060a01b03165f5260205260405f2090565b54161515604051908152f35b346104b7576020610a02610ea536610977565b929190916124c7565b346104b7575f3660031901126104b757610613610ec961258e565b604051918291602083526020830190610587565b346104b75760203660031901126104b7576004355f908152600960209081526040918290208054600182015460029092015484519182529281019190915291820152606090f35b346104b7575f3660031901126104b757610613604051610f456040826106f0565b60018152603160f81b6020820152604051918291602083526020830190610587565b6024359060ff821682036104b757565b346104b75760403660031901126104b7576020610a02600435610f98610f67565b60405191610fa685846106f0565b5f83523390612cc8565b9181601f840112156104b7578235916001600160401b0383116104b757602083818601950101116104b757565b346104b75760c03660031901126104b757600435610ff9610f67565b9060443590611007826106cb565b6064356001600160401b0381116104b757611026903690600401610fb0565b6084356001600160401b0381116104b757611045903690600401610787565b9160a435946001600160401b0386116104b7576106139661106d611073973690600401610787565b95612674565b6040519081529081906020820190565b346104b75760803660031901126104b75760043561109f610f67565b906044356001600160401b0381116104b7576110bf903690600401610fb0565b9190926064356001600160401b0381116104b7576110f8946110e86110f0923690600401610787565b943691610751565b913390612d45565b604051908152602090f35b346104b75760203660031901126104b7576020610a02600435612eab565b346104b75760203660031901126104b75760043561113e81610c8b565b611146612a19565b6008547fc565b045403dc03c2eea82b81a0465edad9e2e7fc4d97e11421c209da93d7a93604065ffffffffffff81519481851686521693846020820152a165ffffffffffff191617600855005b60606003198201126104b7576004359160243560ff811681036104b75791604435906001600160401b0382116104b7576111cf91600401610fb0565b9091565b346104b7576020610a026111f46111e936611193565b939192933691610751565b913390612cc8565b346104b75760803660031901126104b7576004356001600160401b0381116104b75761122c903690600401610835565b6024356001600160401b0381116104b75761124b90369060040161089c565b906044356001600160401b0381116104b75761126b9036906004016108f9565b90606435916001600160401b0383116104b757366023840112156104b757610613936112a4611073943690602481600401359101610751565b926126e0565b346104b75760203660031901126104b7576004356112c7816106cb565b60018060a01b03165f526002602052602060405f2054604051908152f35b346104b7575f3660031901126104b7576020601254604051908152f35b346104b75760403660031901126104b757602060ff611329602435600435610e64826106cb565b5460081c166040519015158152f35b346104b7575f3660031901126104b7576113da6113747f0000000000000000000000000000000000000000000000000000000000000000613fd4565b6106136113a07f0000000000000000000000000000000000000000000000000000000000000000613fd4565b6113e8604051916113b26020846106f0565b5f808452366020850137604051958695600f60f81b875260e0602088015260e0870190610587565b908582036040870152610587565b904660608501523060808501525f60a085015283820360c0850152610a46565b346104b75760803660031901126104b757600435611424610f67565b9060443591611432836106cb565b6064356001600160401b0381116104b75761145461145c913690600401610787565b84838561405f565b1561148157906110739161061393604051926114796020856106f0565b5f8452612cc8565b6394ab6c0760e01b5f9081526001600160a01b038416600452602490fd5b346104b7575f3660031901126104b75760206114b961280e565b65ffffffffffff60405191168152f35b346104b7575f3660031901126104b757602060405160648152f35b346104b75760603660031901126104b757600435611501816106cb565b6044356024356001600160401b0382116104b75761155b926115296020933690600401610787565b50604051630748d63560e31b81526001600160a01b039091166004820152602481019190915291829081906044820190565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa80156115da57610613915f916115ab575b506040519081529081906020820190565b6115cd915060203d6020116115d3575b6115c581836106f0565b810190612966565b5f61159a565b503d6115bb565b612583565b346104b75760203660031901126104b7576004356115fc816106cb565b611604612a19565b601154604080516001600160a01b038084168252841660208201529192917feabe7d6d9720bd3fde29f0fbd6af94debeea74c6d5508c31ee6b07631e06e69b9190a16001600160a01b03166001600160a01b03199190911617601155005b346104b7575f3660031901126104b75760206001600160d01b03611684613025565b16604051908152f35b346104b75760203660031901126104b7576004356116aa816106cb565b6116b2612a19565b600b54604080516001600160a01b0380841682529390931660208401819052927f08f74ea46ef7894f65eabfb5e6e695de773a000b47c529ab559178069b2264019190a16001600160a01b03191617600b55005b346104b7576020610a0261171936610977565b92919091613069565b346104b75760203660031901126104b757602060405160018152f35b346104b75760203660031901126104b7576020610a026004355f52600460205265ffffffffffff600160405f2001541690565b346104b7576020610a0261178436611193565b9291909133906130da565b346104b75760a03660031901126104b7576004356117ab610f67565b604435916117b8836106cb565b6064356001600160401b0381116104b7576117d7903690600401610fb0565b9290916084356001600160401b0381116104b7576118b56118ae6118026118b9933690600401610fb0565b91906118a68a61182b8160018060a01b03165f52600260205260405f2080549060018201905590565b611836368d8d610751565b602081519101206040519160208301937fb84118c500b4744eb96fcd1db6b9a3c18b00813432ac0920abe3369a00685bae85528b604085015260ff8d16606085015260018060a01b0316608084015260a083015260c082015260c0815261189e60e0826106f0565b51902061341b565b923691610751565b908861344b565b1590565b6118cd5790610613946110739493926130da565b6394ab6c0760e01b5f526001600160a01b03851660045260245b5ffd5b346104b7575f3660031901126104b75760206040517fb84118c500b4744eb96fcd1db6b9a3c18b00813432ac0920abe3369a00685bae8152f35b346104b7575f3660031901126104b7576020600754604051908152f35b346104b75760a03660031901126104b75761195d6004356106cb565b6119686024356106cb565b6044356001600160401b0381116104b75761198790369060040161089c565b506064356001600160401b0381116104b7576119a790369060040161089c565b506084356001600160401b0381116104b7576119c7903690600401610787565b506106136119d36128a1565b6040516001600160e01b031990911681529081906020820190565b346104b75760403660031901126104b757600435611a0b816106cb565b602435906001600160c01b03821682036104b757602091610a02916128c0565b346104b75760203660031901126104b7576020610a026004356134c8565b60603660031901126104b757600435611a61816106cb565b6024356044356001600160401b0381116104b757610020925f92611a8a84933690600401610fb0565b9190611a94612a19565b826040519384928337810185815203925af13d15611ad3573d90611ab782610736565b91611ac560405193846106f0565b82523d5f602084013e61351a565b60609061351a565b346104b7576020610a02611aee36610977565b92919091612938565b346104b7575f3660031901126104b757600b546040516001600160a01b039091168152602090f35b346104b7575f3660031901126104b7576020600f54604051908152f35b346104b7575f3660031901126104b757610613604051611b5d6060826106f0565b603a81527f737570706f72743d627261766f2c6f766572726964652671756f72756d3d666f60208201527f722c6162737461696e266f76657272696461626c653d747275650000000000006040820152604051918291602083526020830190610587565b346104b75760203660031901126104b757600435805f52601060205260405f206003810154908115610e2a576100209250611bfb81612144565b90611c0d6002610e1d60018401612195565b91611f2a565b346104b7575f3660031901126104b75760206040517ff2aad550cf55f045cb27e9c559f9889fdfb6e6cdaa032301d6ea397784ae51d78152f35b346104b75760203660031901126104b75760043563ffffffff8116908181036104b757611c78612a19565b8115611ce05769ffffffff000000000000907f7e3f7f0708a84de9203036abaa450dccc85ad5ff52f78c170f3edb55cf5e882860406008549481519063ffffffff8760301c1682526020820152a160301b169069ffffffff0000000000001916176008555f80f35b63f1cfbf0560e01b5f525f60045260245ffd5b346104b75760403660031901126104b75761155b6020600435611d15816106cb565b602435905f604051611d2785826106f0565b52604051630748d63560e31b81526001600160a01b039091166004820152602481019190915291829081906044820190565b346104b75760203660031901126104b757600435611d75612a19565b60075460408051918252602082018390527fccb45da8d5717e6c4544694297c4ba5cf151d455c9bb0ed4fc7a38411bc0546191a1600755005b346104b75760a03660031901126104b757611dca6004356106cb565b611dd56024356106cb565b6084356001600160401b0381116104b757611df4903690600401610787565b50600b54306001600160a01b039091160361080f5760405163f23a6e6160e01b8152602090f35b346104b75760203660031901126104b7576020610a02600435612975565b346104b7575f3660031901126104b7576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346104b7575f3660031901126104b7576011546040516001600160a01b039091168152602090f35b60203660031901126104b757600435805f52601060205260405f206003810154908115610e2a576100209250611eda81612144565b90611eec6002610e1d60018401612195565b91612372565b90600182811c92168015611f20575b6020831014611f0c57565b634e487b7160e01b5f52602260045260245ffd5b91607f1691611f01565b92909192611f3a82858584613069565b93611f4485612ac1565b50600b54611f62906001600160a01b03165b6001600160a01b031690565b936040519363793d064960e11b8552602085600481895afa9485156115da575f95612123575b503060601b6bffffffffffffffffffffffff191618946020604051809263b1c5f42760e01b82528180611fc18b89898c60048601613620565b03915afa9081156115da575f91612104575b50611fe6875f52600c60205260405f2090565b55600b54611ffc906001600160a01b0316611f56565b90813b156104b7575f809461202887604051998a97889687956308f2a0bb60e41b875260048701613649565b03925af19081156115da5761204c92612047926120ea575b50426136a4565b613c9a565b65ffffffffffff8116156120d6576120d0816120b17f9a2e42fd6722813d69113e7d0079d3d940171428df7373df9c7f7617cfda2892936001612097875f52600460205260405f2090565b019065ffffffffffff1665ffffffffffff19825416179055565b6040805185815265ffffffffffff909216602083015290918291820190565b0390a190565b63ab2d031160e01b5f52600482905260245ffd5b806120f85f6120fe936106f0565b806104bb565b5f612040565b61211d915060203d6020116115d3576115c581836106f0565b5f611fd3565b61213d91955060203d6020116115d3576115c581836106f0565b935f611f88565b90604051918281549182825260208201905f5260205f20925f5b818110612173575050610725925003836106f0565b84546001600160a01b031683526001948501948794506020909301920161215e565b90604051918281549182825260208201905f5260205f20925f5b8181106121c4575050610725925003836106f0565b84548352600194850194879450602090930192016121af565b908154916121ea8361081e565b926121f860405194856106f0565b80845260208401915f5260205f20915f905b8282106122175750505050565b6040515f855461222681611ef2565b80845290600181169081156122975750600114612260575b5060019282612252859460209403826106f0565b81520194019101909261220a565b5f878152602081209092505b8183106122815750508101602001600161223e565b600181602092548386880101520192019161226c565b60ff191660208581019190915291151560051b840190910191506001905061223e565b805f52601060205260405f209160405190608082018281106001600160401b03821117610711576040526122ed84612144565b82526122fb60018501612195565b91602081019283526003612311600287016121dd565b95604083019687520154936060820194808652156123385750519151935192519193929190565b636ad0607560e01b5f5260045260245ffd5b634e487b7160e01b5f52603260045260245ffd5b8051821015610c275760209160051b010190565b9193929061238282868386613069565b926123966123906005612a95565b85612b41565b506123bf6123ac855f52600460205260405f2090565b805460ff60f01b1916600160f01b179055565b600b54306001600160a01b0390911603612462575b90839495916123e294613750565b600b5430906123f9906001600160a01b0316611f56565b141580612441575b612438575b6040518181527f712ae1383f79ac853f8d882153778e0260ef8f03b504e2866e0593e04d2b291f9080602081016120d0565b5f600555612406565b5061245d6118b56005546001600160801b0381169060801c1490565b612401565b929093915f5b84518110156124bd5760019030612492611f56612485848a61235e565b516001600160a01b031690565b1461249e575b01612468565b6124b86124ab828a61235e565b5160208151910120612b7f565b612498565b50919390926123d4565b939291906124d783838388613069565b9460018060a01b0360115416338114908115612557575b50801561251e575b15612506576105bc9495506138dd565b638fe5d8a960e01b5f5260048690523360245260445ffd5b5061252886612bbb565b6008811015610d8f571580156124f657505f868152600460205260409020546001600160a01b031633146124f6565b90501580612566575b5f6124ee565b50855f52600460205260018060a01b0360405f2054163314612560565b6040513d5f823e3d90fd5b604051634bf5d7e960e01b81525f816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa5f91816125ea575b506105bc57506105bc6125e5614deb565b6139d6565b9091503d805f833e6125fc81836106f0565b8101906020818303126104b7578051906001600160401b0382116104b7570181601f820112156104b75780519061263282610736565b9261264060405194856106f0565b828452602083830101116104b757815f9260208093018386015e83010152905f6125d4565b6003821015610c275701905f90565b939092919695612692908661268a368587610751565b8a8789613a92565b156126ae576105bc9596916126a8913691610751565b92612d45565b6394ab6c0760e01b5f9081526001600160a01b038816600452602490fd5b634e487b7160e01b5f52601160045260245ffd5b91939290936126ef8233612fa2565b156127fb57600754948561270b575b6105bc9495503393613d85565b5f1965ffffffffffff61271c61280e565b16019565ffffffffffff87116127f657602065ffffffffffff61277098165f60405161274884826106f0565b52604051630748d63560e31b8152336004820152602481019190915297889081906044820190565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9687156115da575f976127d5575b508087106127ba57506126fe565b636121770b60e11b5f5233600452602487905260445260645ffd5b6127ef91975060203d6020116115d3576115c581836106f0565b955f6127ac565b6126cc565b63d9b3955760e01b5f523360045260245ffd5b6040516324776b7d60e21b81526020816004817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa5f9181612864575b506105bc57506105bc43613c9a565b9091506020813d602011612899575b81612880602093836106f0565b810103126104b7575161289281610c8b565b905f612855565b3d9150612873565b600b54306001600160a01b039091160361080f5763bc197c8160e01b90565b906001600160c01b0381166128ea57506001600160a01b03165f9081526002602052604090205490565b6001600160a01b03919091165f9081526014602090815260408083206001600160c01b0385168452909152908190205491901b67ffffffffffffffff19166001600160401b03919091161790565b929061295261296092604051948593602085019788610ad1565b03601f1981018352826106f0565b51902090565b908160209103126104b7575190565b604051632394e7a360e21b815260048101829052906020826024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9081156115da576105bc925f926129de575b506129d890612eab565b9061355e565b6129d89192506129fc9060203d6020116115d3576115c581836106f0565b91906129ce565b600b54306001600160a01b039091160361080f57565b600b54336001600160a01b0390911603612a8257600b54306001600160a01b0390911603612a4357565b612a4c36610736565b612a5960405191826106f0565b3681526020810190365f83375f602036830101525190205b80612a7a6135ca565b03612a715750565b6347096e4760e01b5f523360045260245ffd5b6008811015610d8f5760ff600191161b90565b600452606491906008811015610d8f576024525f604452565b612aca81612bbb565b906010612ad683612a95565b1615612ae0575090565b6331b75e4d60e01b5f52600452612af79150610d94565b601060445260645ffd5b612b0a81612bbb565b906002612b1683612a95565b1615612b20575090565b6331b75e4d60e01b5f52600452612b379150610d94565b600260445260645ffd5b90612b4b82612bbb565b9181612b5684612a95565b1615612b6157505090565b6331b75e4d60e01b5f52600452612b7782610d94565b60445260645ffd5b612b8a9060056136b1565b15612b9157565b634e487b715f5260416020526024601cfd5b908160209103126104b7575180151581036104b75790565b612bc4816137dd565b90612bce82610d85565b60058203612cc457612be991505f52600c60205260405f2090565b54600b54612bff906001600160a01b0316611f56565b604051632c258a9f60e11b815260048101839052602081602481855afa9081156115da575f91612ca5575b5015612c37575050600590565b604051632ab0f52960e01b81526004810192909252602090829060249082905afa9081156115da575f91612c76575b5015612c7157600790565b600290565b612c98915060203d602011612c9e575b612c9081836106f0565b810190612ba3565b5f612c66565b503d612c86565b612cbe915060203d602011612c9e57612c9081836106f0565b5f612c2a565b5090565b916105bc939160405193612cdd6020866106f0565b5f8552612d45565b93909260ff612d11936105bc97958752166020860152604085015260a0606085015260a0840190610587565b916080818403910152610587565b909260ff6080936105bc9695845216602083015260408201528160608201520190610587565b91909392612db393612d5684612b01565b50602065ffffffffffff612d84612d75875f52600460205260405f2090565b5460a01c65ffffffffffff1690565b604051630748d63560e31b81526001600160a01b038a1660048201529116602482015295869081906044820190565b03817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa9485156115da576105bc95612e00915f91612e8c575b50848887613b6f565b9581879251155f14612e505750612e487fb8e138887d0aa13bab447e82de9d5c1777041ecd21ca36ba824ff1e6c07ddda49360405193849360018060a01b0316968885612d1f565b0390a2614525565b612e48907fe2babfbac5889a709b63bb7f598b324e08bc5a4fb9ec647fb3cbc9ec07eb87129460405194859460018060a01b0316978986612ce5565b612ea5915060203d6020116115d3576115c581836106f0565b5f612df7565b65ffffffffffff9080612ebe600a613c5f565b9491501611155f14612ed857505b6001600160d01b031690565b612ee29150613c9a565b600a54905f829160058411612f4e575b612efe9350600a614749565b80612f0a57505f612ecc565b612f42612f19612f499261300a565b600a5f527fc65a7bb8d6351c1cf70c95a316cc6a92839c986682d98bc35f958f4883f9d2a80190565b5460301c90565b612ecc565b9192612f59816145eb565b81039081116127f657612efe93600a5f5265ffffffffffff8260205f2001541665ffffffffffff8516105f14612f90575091612ef2565b929150612f9c90613696565b90612ef2565b908051603481106130025760131981830101516001600160b01b03191669dc8f8d908f908c9a8dc360b01b0161300257612fe191602919820190613cf5565b9015918215612fef57505090565b6001600160a01b03918216911614919050565b505050600190565b5f198101919082116127f657565b919082039182116127f657565b600a548061303257505f90565b805f198101116127f657600a5f527fc65a7bb8d6351c1cf70c95a316cc6a92839c986682d98bc35f958f4883f9d2a7015460301c90565b90613075939291612938565b5f52601360205260405f2054801561308a5790565b636ad0607560e01b5f525f60045260245ffd5b93909260ff86949360a097948752166020860152604085015260806060850152816080850152848401375f828201840152601f01601f1916010190565b9190926130e683612b01565b506130f9835f52600960205260405f2090565b93600260ff84161161340c57600385019461313161312783889060018060a01b03165f5260205260405f2090565b5460081c60ff1690565b6133f05761315861314d612d75875f52600460205260405f2090565b65ffffffffffff1690565b60405163d7b7d40560e01b81526001600160a01b03848116600483015260248201839052909891907f00000000000000000000000000000000000000000000000000000000000000001660208a604481845afa998a156115da575f9a6133c2575b50604051632cda518360e21b81526001600160a01b03861660048201526024810192909252909392919060209085908180604481015b03915afa9485156115da576105bc987f49549bd03796fa3aec6f7adab515dd07e1b4d2021298a516bd2a048c95413c719689612e48958d985f93613391575b506001600160a01b038381165f9081526020869052604080822054928b1682529020805461ff00191661010017905560ff1661328a61326d8d84612665565b6132848d61327f8385549060031b1c90565b6136a4565b91613733565b60ff811661331357505050906132d56132bf6132f9936132a98a6135ef565b939060018060a01b03165f5260205260405f2090565b805490929060101c6001600160d01b031661411b565b815462010000600160e01b03191660109190911b62010000600160e01b0316179055565b6040516001600160a01b039094169693948594898661309d565b7fa3e9dc6f75dd03afa423da7498d345528f378d27f40d23f69693cec61e1cd127939192945061334f61334861336692614109565b8094612665565b6132848c6133618385549060031b1c90565b613018565b6040805194855260ff9290921660208501529083018890526001600160a01b031691606090a26132f9565b6133b491935060203d6020116133bb575b6133ac81836106f0565b8101906140f4565b915f61322e565b503d6133a2565b6020919a50916133e46131ef96959493833d85116115d3576115c581836106f0565b9a9150919293946131b9565b631d8c05f760e31b5f526001600160a01b03821660045260245ffd5b6303599be160e11b5f5260045ffd5b604290613426614134565b906040519161190160f01b8352600283015260228201522090565b60041115610d8f57565b9190823b613473579061345d9161424a565b5061346781613441565b159182612fef57505090565b916020926064835f94519060405193630b135d3f60e11b855260048501526040602485015286820190604485015e8281018201859052601f01601f191601915afa630b135d3f60e11b5f5114601f3d11161690565b5f8181526004602052604090205465ffffffffffff906134f89060d081901c63ffffffff169060a01c8316614284565b16905f52600e60205265ffffffffffff60405f20541690818082119118021890565b156135225790565b80511561353157602081519101fd5b63d6bda27560e01b5f5260045ffd5b811561354a570490565b634e487b7160e01b5f52601260045260245ffd5b5f198282099082810291828082109103039081156135bf5781606411156135b8577f5c28f5c28f5c28f5c28f5c28f5c28f5c28f5c28f5c28f5c28f5c28f5c28f5c29936064910990828211900360fe1b910360021c170290565b6011613723565b505060649004919050565b6135d460056142a2565b90156135dd5790565b634e487b715f5260316020526024601cfd5b6001600160d01b038111613609576001600160d01b031690565b6306dfcc6560e41b5f5260d060045260245260445ffd5b949392610afd608093610aef61363e9460a08a5260a08a0190610a0a565b935f60608201520152565b919261367860a09461366a613686949998979960c0875260c0870190610a0a565b908582036020870152610a46565b908382036040850152610a79565b945f606083015260808201520152565b90600182018092116127f657565b919082018092116127f657565b908154908160801c6001600160801b036001820193166001600160801b0384161461371b576001600160801b03165f90815260018401602052604090205581546001600160801b031660809190911b6fffffffffffffffffffffffffffffffff1916179055600190565b505050505f90565b634e487b715f526020526024601cfd5b9161374c9183549060031b91821b915f19901b19161790565b9055565b600b5490949192916001600160a01b03909116906bffffffffffffffffffffffff193060601b16823b156104b7576137a25f956040519788968795869563e38335e560e01b8752189260048601613620565b039134905af180156115da576137c4575b505f908152600c6020526040812055565b806137d05f80936106f0565b8003126104b7575f6137b3565b6137ef815f52600460205260405f2090565b5460f881901c9060f01c60ff166138d6576138d05761381c61314d612d75835f52600460205260405f2090565b80156138bc5761382d61314d61280e565b809110156138b65761383e826134c8565b106138495750600190565b6138556118b58261444c565b8015613893575b156138675750600390565b613885905f52600460205265ffffffffffff600160405f2001541690565b61388e57600490565b600590565b506138b16118b5825f52600960205260405f20600181015490541090565b61385c565b50505f90565b636ad0607560e01b5f52600482905260245ffd5b50600290565b5050600790565b906138e9939291613069565b6138f4603b82612b41565b5061391f61390a825f52600460205260405f2090565b80546001600160f81b0316600160f81b179055565b6040518181527f789cf55be980739dad1d0699b93b58e806b51c9d96619bfa8fe0a28abaa7b30c90602090a161395d815f52600c60205260405f2090565b5480613967575090565b600b5461397c906001600160a01b0316611f56565b803b156104b75760405163c4d252f560e01b815260048101929092525f908290602490829084905af180156115da576139c2575b505f818152600c602052604081205590565b806120f85f6139d0936106f0565b5f6139b0565b65ffffffffffff806139e743613c9a565b16911603613a2a576040516139fd6040826106f0565b601d81527f6d6f64653d626c6f636b6e756d6265722666726f6d3d64656661756c74000000602082015290565b6301bfc1c560e61b5f5260045ffd5b9260ff60c095929897969360e08601997f3e83946653575f9a39005e1545185629e92736b7528ab20ca3816f315424a8118752602087015216604085015260018060a01b03166060840152608083015260a08201520152565b90946001600160c01b0382169492939092613aad86866128c0565b87613aea86613ae4878a61189e89519661295260208c01988920998b519a60208d019b8c209160405196879560208701998a613a39565b8961344b565b15613b0557505050505050613aff9250614491565b50600190565b613b57959750869361189e936105bc9a9361295293613b3d8860018060a01b03165f52600260205260405f2080549060018201905590565b93519020915190209160405196879560208701998a613a39565b9061344b565b60ff60019116019060ff82116127f657565b9291925f52600960205260405f2092600260ff82161161340c57600384019260ff80613bab85879060018060a01b03165f5260205260405f2090565b541616613c415791613c1c82613c17613c05613c3295613bff8998613bf9612ecc613be98a6105bc9e9060018060a01b03165f5260205260405f2090565b5460101c6001600160d01b031690565b90613018565b99612665565b6132848a61327f8385549060031b1c90565b613b5d565b929060018060a01b03165f5260205260405f2090565b9060ff1660ff19825416179055565b6371c6af4960e01b5f9081526001600160a01b038416600452602490fd5b80549081613c715750505f905f905f90565b815f198101116127f6575f525f199060205f2001015460019165ffffffffffff82169160301c90565b65ffffffffffff8111613cb25765ffffffffffff1690565b6306dfcc6560e41b5f52603060045260245260445ffd5b908160011b91808304600214901517156127f657565b908160041b91808304601014901517156127f657565b9190825182118015613d7c575b613d5557613d0f81613696565b821180613d5e575b613d22901515613cc9565b602801806028116127f657613d378284613018565b03613d5557613d45926147a2565b90916001600160a01b0390911690565b5050505f905f90565b50602081840101516001600160f01b03191661060f60f31b14613d17565b50818111613d02565b919493948351613d9d60208601918220838587612938565b805f52601360205260405f205415613faf575b50613dc085518220838587613069565b948451845190818114801590613fa4575b8015613f9c575b613f7f57505065ffffffffffff613dfa612d75885f52600460205260405f2090565b16613f62577f7d84a6263ae0d98d3329bd7b46bb4e8d6f98cd35a7adb45c274c8b7fd5ebd5e08697986105bc97613f218489613e3461280e565b89613e78613e6f613e626008549465ffffffffffff613e5b61314d8865ffffffffffff1690565b91166136a4565b9360301c63ffffffff1690565b63ffffffff1690565b613eff613e8d885f52600460205260405f2090565b80546001600160a01b0319166001600160a01b038b16178155613ed6613eb286613c9a565b825465ffffffffffff60a01b191660a09190911b65ffffffffffff60a01b16178255565b613edf83614dc0565b815463ffffffff60d01b191660d09190911b63ffffffff60d01b16179055565b8c613f14613f0d8651614cab565b92856136a4565b94604051998a998a614cf4565b0390a1613f2d8761484c565b51902091613f39610716565b938452602084015260408301526060820152613f5d835f52601060205260405f2090565b614b26565b6118e786613f6f81612bbb565b6331b75e4d60e01b5f5290612aa8565b8451630447b05d60e41b5f5260049190915260245260445260645ffd5b508015613dd8565b508451811415613dd1565b6012545f1981146127f65760010190816012555f52601360205260405f20555f613db0565b60ff811690601f82116140035760405191613ff06040846106f0565b6020808452838101919036833783525290565b632cd44ac360e21b5f5260045ffd5b9094939260ff60809360a08401977ff2aad550cf55f045cb27e9c559f9889fdfb6e6cdaa032301d6ea397784ae51d78552602085015216604083015260018060a01b031660608201520152565b90926001600160c01b038216929161409e826140988761295261189e6140858a8a6128c0565b6040519283918b60208401968b88614012565b8561344b565b156140af575050613aff9250614491565b613b579193508261189e6105bc966129526140e38460018060a01b03165f52600260205260405f2080549060018201905590565b604051948593602085019788614012565b908160209103126104b757516105bc816106cb565b60ff5f199116019060ff82116127f657565b6001600160d01b0391821690821601919082116127f657565b307f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161480614221575b1561418f577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a0815261296060c0826106f0565b507f00000000000000000000000000000000000000000000000000000000000000004614614166565b815191906041830361427a576142739250602082015190606060408401519301515f1a90614bb7565b9192909190565b50505f9160029190565b9065ffffffffffff8091169116019065ffffffffffff82116127f657565b908154906001600160801b0382169160801c8214614317576001926001600160801b036001808301945f614303826142eb818a906001600160801b03165f5260205260405f2090565b5498906001600160801b03165f5260205260405f2090565b5501166001600160801b0319825416179055565b5f9250829150565b805490600160401b8210156107115760018201808255821015610c27575f9081526020908190208351939091015160301b65ffffffffffff191665ffffffffffff90931692909217910155565b600a54919291801561442357612f196143849161300a565b9081546143a06143998265ffffffffffff1690565b9160301c90565b9265ffffffffffff808416921691808311614414578692036143de576143da92509065ffffffffffff82549181199060301b169116179055565b9190565b50506143da906143fd6143ef610727565b65ffffffffffff9092168252565b6001600160d01b03851660208201525b600a61431f565b632520601d60e01b5f5260045ffd5b50614447906144336143ef610727565b6001600160d01b038416602082015261440d565b5f9190565b805f52600960205260405f20905f52600460205261447865ffffffffffff60405f205460a01c16612975565b600182015460029092015482019182106127f657111590565b906001600160c01b0381166144c357506001600160a01b03165f90815260026020526040902080546001810190915590565b6001600160a01b039091165f9081526014602090815260408083206001600160c01b038516845290915290206105bc9190805467ffffffffffffffff1980821660016001600160401b039384169081019093161790925560409290921b161790565b805f52600e60205265ffffffffffff60405f20541615806145dc575b6145485750565b6107259061456861455761280e565b65ffffffffffff600d541690614284565b9080614573816134c8565b65ffffffffffff84169081116145aa575b50505f52600e60205260405f209065ffffffffffff1665ffffffffffff19825416179055565b60207f541f725fb9f7c98a30cc9c0ff32fbb14358cd7159c847a3aa20a2bdc442ba51191604051908152a2805f614584565b506145e68161444c565b614541565b60018111156105bc57806001600160801b82101561470c575b6146b26146a861469e61469461468a61468061466f6146b99760048a600160401b6146be9c10156146ff575b6401000000008110156146f2575b620100008110156146e5575b6101008110156146d8575b60108110156146cb575b10156146c3575b60030260011c90565b614679818b613540565b0160011c90565b614679818a613540565b6146798189613540565b6146798188613540565b6146798187613540565b6146798186613540565b8093613540565b821190565b900390565b60011b614666565b60041c9160021b9161465f565b60081c9160041b91614655565b60101c9160081b9161464a565b60201c9160101b9161463e565b60401c9160201b91614630565b50506146be6146b96146b26146a861469e61469461468a61468061466f6147338a60801c90565b9850600160401b97506146049650505050505050565b9065ffffffffffff165b8383106147605750505090565b90919280841860011c8185160190835f528265ffffffffffff8360205f20015416115f146147925750925b9190614753565b935061479d90613696565b61478b565b9290926147ae84613696565b83118061482e575b6147c86147cf91949293941515613cc9565b5f956136a4565b915b8183106147e15750505060019190565b9092919360ff6148026147fd6020888601015160ff60f81b1690565b614c39565b1690600f82116148235790614818600192613cdf565b0194019192906147d1565b505f94508493505050565b50602084820101516001600160f01b03191661060f60f31b146147b6565b600f54600160401b8110156107115760018101600f55600f54811015610c2757600f5f527f8d1108e10bcb7c27dddfc02ed9d693a074039d026cf4ea4240b40f7d581ac8020155565b5f5b8281106148a357505050565b5f82820155600101614897565b918181106148bd57505050565b610725925f528060205f2001910390614895565b8151916001600160401b03831161071157600160401b8311610711576020906148ff848454818655856148b0565b01905f5260205f205f5b8381106149165750505050565b600190602084519401938184015501614909565b91601f821161493857505050565b80821161494457505050565b610725925f5260205f20916020601f830160051c921061496f575b601f82910160051c039101614895565b5f915061495f565b91909182516001600160401b0381116107115761499e816149988454611ef2565b8461492a565b6020601f82116001146149d957819061374c9394955f926149ce575b50508160011b915f199060031b1c19161790565b015190505f806149ba565b601f198216906149ec845f5260205f2090565b915f5b818110614a2657509583600195969710614a0e575b505050811b019055565b01515f1960f88460031b161c191690555f8080614a04565b9192602060018192868b0151815501940192016149ef565b815191600160401b8311610711578154838355808410614a98575b506020614a6b9101915f5260205f2090565b5f915b838310614a7b5750505050565b6001602082614a8c83945186614977565b01920192019190614a6e565b825f52838060205f20019103905f5b828110614ab5575050614a59565b806001918301614ac58154611ef2565b9081614ad4575b505001614aa7565b601f82118414614aea575f9055505b5f80614acc565b614b11614b219285614aff845f5260205f2090565b601f90920160051c5f19019101614895565b5f81815260208120918190559055565b614ae3565b9080518051906001600160401b03821161071157600160401b821161071157602090614b57838654818855876148b0565b01835f5260205f205f5b838110614b9a5750505050606081614b8260206003940151600186016148d1565b614b93604082015160028601614a3e565b0151910155565b82516001600160a01b031681830155602090920191600101614b61565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411614c2e579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa156115da575f516001600160a01b03811615614c2457905f905f90565b505f906001905f90565b5050505f9160039190565b60f81c602f811180614ca1575b15614c5557602f190160ff1690565b6060811180614c97575b15614c6e576056190160ff1690565b6040811180614c8d575b15614c87576036190160ff1690565b5060ff90565b5060478110614c78565b5060678110614c5f565b50603a8110614c46565b90614cb58261081e565b614cc260405191826106f0565b8281528092614cd3601f199161081e565b01905f5b828110614ce357505050565b806060602080938501015201614cd7565b959998969794939192614d3593614d2792885260018060a01b031660208801526101206040880152610120870190610a0a565b908582036060870152610a46565b968388036080850152815180895260208901906020808260051b8c01019401915f905b828210614d9457505050506105bc96975090614d7b9184820360a0860152610a79565b9360c083015260e0820152610100818403910152610587565b90919294602080614db26001938f601f199082030186528951610587565b970192019201909291614d58565b63ffffffff8111614dd45763ffffffff1690565b6306dfcc6560e41b5f52602060045260245260445ffd5b6105bc61280e56fea2646970667358221220e3f1636d5eef7a98c350f18080f38201e08b2ad02ba5e5111425418fae3d07bf64736f6c634300082500330553476bf02ef2726e8ce5ced78d63e26e602e4a2257b1f559418e24b4633997",
}

// Governor is an auto generated Go binding around an Ethereum contract.
type Governor struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Governor) GetABI() abi.ABI {
	return c.abi
}

// NewGovernor creates a new instance of Governor.
func NewGovernor() *Governor {
	parsed, err := GovernorMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Governor{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Governor) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(string name_, address token_, address timelock_, (uint48,uint32,uint256,uint256,uint48,address) settings) returns()
func (governor *Governor) PackConstructor(name_ string, token_ common.Address, timelock_ common.Address, settings BackpropGovernorSettings) []byte {
	enc, err := governor.abi.Pack("", name_, token_, timelock_, settings)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackBALLOTTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdeaaa7cc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function BALLOT_TYPEHASH() view returns(bytes32)
func (governor *Governor) PackBALLOTTYPEHASH() []byte {
	enc, err := governor.abi.Pack("BALLOT_TYPEHASH")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBALLOTTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdeaaa7cc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function BALLOT_TYPEHASH() view returns(bytes32)
func (governor *Governor) TryPackBALLOTTYPEHASH() ([]byte, error) {
	return governor.abi.Pack("BALLOT_TYPEHASH")
}

// UnpackBALLOTTYPEHASH is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdeaaa7cc.
//
// Solidity: function BALLOT_TYPEHASH() view returns(bytes32)
func (governor *Governor) UnpackBALLOTTYPEHASH(data []byte) ([32]byte, error) {
	out, err := governor.abi.Unpack("BALLOT_TYPEHASH", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackCLOCKMODE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4bf5d7e9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function CLOCK_MODE() view returns(string)
func (governor *Governor) PackCLOCKMODE() []byte {
	enc, err := governor.abi.Pack("CLOCK_MODE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCLOCKMODE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x4bf5d7e9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function CLOCK_MODE() view returns(string)
func (governor *Governor) TryPackCLOCKMODE() ([]byte, error) {
	return governor.abi.Pack("CLOCK_MODE")
}

// UnpackCLOCKMODE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x4bf5d7e9.
//
// Solidity: function CLOCK_MODE() view returns(string)
func (governor *Governor) UnpackCLOCKMODE(data []byte) (string, error) {
	out, err := governor.abi.Unpack("CLOCK_MODE", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackCOUNTINGMODE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd4e2ba5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function COUNTING_MODE() pure returns(string)
func (governor *Governor) PackCOUNTINGMODE() []byte {
	enc, err := governor.abi.Pack("COUNTING_MODE")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCOUNTINGMODE is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd4e2ba5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function COUNTING_MODE() pure returns(string)
func (governor *Governor) TryPackCOUNTINGMODE() ([]byte, error) {
	return governor.abi.Pack("COUNTING_MODE")
}

// UnpackCOUNTINGMODE is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xdd4e2ba5.
//
// Solidity: function COUNTING_MODE() pure returns(string)
func (governor *Governor) UnpackCOUNTINGMODE(data []byte) (string, error) {
	out, err := governor.abi.Unpack("COUNTING_MODE", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackEXTENDEDBALLOTTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2fe3e261.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function EXTENDED_BALLOT_TYPEHASH() view returns(bytes32)
func (governor *Governor) PackEXTENDEDBALLOTTYPEHASH() []byte {
	enc, err := governor.abi.Pack("EXTENDED_BALLOT_TYPEHASH")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEXTENDEDBALLOTTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2fe3e261.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function EXTENDED_BALLOT_TYPEHASH() view returns(bytes32)
func (governor *Governor) TryPackEXTENDEDBALLOTTYPEHASH() ([]byte, error) {
	return governor.abi.Pack("EXTENDED_BALLOT_TYPEHASH")
}

// UnpackEXTENDEDBALLOTTYPEHASH is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2fe3e261.
//
// Solidity: function EXTENDED_BALLOT_TYPEHASH() view returns(bytes32)
func (governor *Governor) UnpackEXTENDEDBALLOTTYPEHASH(data []byte) ([32]byte, error) {
	out, err := governor.abi.Unpack("EXTENDED_BALLOT_TYPEHASH", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackOVERRIDEBALLOTTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb32f15a9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function OVERRIDE_BALLOT_TYPEHASH() view returns(bytes32)
func (governor *Governor) PackOVERRIDEBALLOTTYPEHASH() []byte {
	enc, err := governor.abi.Pack("OVERRIDE_BALLOT_TYPEHASH")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOVERRIDEBALLOTTYPEHASH is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb32f15a9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function OVERRIDE_BALLOT_TYPEHASH() view returns(bytes32)
func (governor *Governor) TryPackOVERRIDEBALLOTTYPEHASH() ([]byte, error) {
	return governor.abi.Pack("OVERRIDE_BALLOT_TYPEHASH")
}

// UnpackOVERRIDEBALLOTTYPEHASH is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb32f15a9.
//
// Solidity: function OVERRIDE_BALLOT_TYPEHASH() view returns(bytes32)
func (governor *Governor) UnpackOVERRIDEBALLOTTYPEHASH(data []byte) ([32]byte, error) {
	out, err := governor.abi.Unpack("OVERRIDE_BALLOT_TYPEHASH", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40e58ee5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancel(uint256 proposalId) returns()
func (governor *Governor) PackCancel(proposalId *big.Int) []byte {
	enc, err := governor.abi.Pack("cancel", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancel is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x40e58ee5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancel(uint256 proposalId) returns()
func (governor *Governor) TryPackCancel(proposalId *big.Int) ([]byte, error) {
	return governor.abi.Pack("cancel", proposalId)
}

// PackCancelActions is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x452115d6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancel(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (governor *Governor) PackCancelActions(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := governor.abi.Pack("cancel0", targets, values, calldatas, descriptionHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancelActions is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x452115d6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancel(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (governor *Governor) TryPackCancelActions(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return governor.abi.Pack("cancel0", targets, values, calldatas, descriptionHash)
}

// UnpackCancelActions is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x452115d6.
//
// Solidity: function cancel(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (governor *Governor) UnpackCancelActions(data []byte) (*big.Int, error) {
	out, err := governor.abi.Unpack("cancel0", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCastOverrideVote is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaf7cb469.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function castOverrideVote(uint256 proposalId, uint8 support, string reason) returns(uint256)
func (governor *Governor) PackCastOverrideVote(proposalId *big.Int, support uint8, reason string) []byte {
	enc, err := governor.abi.Pack("castOverrideVote", proposalId, support, reason)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCastOverrideVote is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xaf7cb469.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function castOverrideVote(uint256 proposalId, uint8 support, string reason) returns(uint256)
func (governor *Governor) TryPackCastOverrideVote(proposalId *big.Int, support uint8, reason string) ([]byte, error) {
	return governor.abi.Pack("castOverrideVote", proposalId, support, reason)
}

// UnpackCastOverrideVote is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xaf7cb469.
//
// Solidity: function castOverrideVote(uint256 proposalId, uint8 support, string reason) returns(uint256)
func (governor *Governor) UnpackCastOverrideVote(data []byte) (*big.Int, error) {
	out, err := governor.abi.Unpack("castOverrideVote", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCastOverrideVoteBySig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb008166b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function castOverrideVoteBySig(uint256 proposalId, uint8 support, address voter, string reason, bytes signature) returns(uint256)
func (governor *Governor) PackCastOverrideVoteBySig(proposalId *big.Int, support uint8, voter common.Address, reason string, signature []byte) []byte {
	enc, err := governor.abi.Pack("castOverrideVoteBySig", proposalId, support, voter, reason, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCastOverrideVoteBySig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb008166b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function castOverrideVoteBySig(uint256 proposalId, uint8 support, address voter, string reason, bytes signature) returns(uint256)
func (governor *Governor) TryPackCastOverrideVoteBySig(proposalId *big.Int, support uint8, voter common.Address, reason string, signature []byte) ([]byte, error) {
	return governor.abi.Pack("castOverrideVoteBySig", proposalId, support, voter, reason, signature)
}

// UnpackCastOverrideVoteBySig is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb008166b.
//
// Solidity: function castOverrideVoteBySig(uint256 proposalId, uint8 support, address voter, string reason, bytes signature) returns(uint256)
func (governor *Governor) UnpackCastOverrideVoteBySig(data []byte) (*big.Int, error) {
	out, err := governor.abi.Unpack("castOverrideVoteBySig", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCastVote is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x56781388.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function castVote(uint256 proposalId, uint8 support) returns(uint256)
func (governor *Governor) PackCastVote(proposalId *big.Int, support uint8) []byte {
	enc, err := governor.abi.Pack("castVote", proposalId, support)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCastVote is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x56781388.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function castVote(uint256 proposalId, uint8 support) returns(uint256)
func (governor *Governor) TryPackCastVote(proposalId *big.Int, support uint8) ([]byte, error) {
	return governor.abi.Pack("castVote", proposalId, support)
}

// UnpackCastVote is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x56781388.
//
// Solidity: function castVote(uint256 proposalId, uint8 support) returns(uint256)
func (governor *Governor) UnpackCastVote(data []byte) (*big.Int, error) {
	out, err := governor.abi.Unpack("castVote", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCastVoteBySig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8ff262e3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function castVoteBySig(uint256 proposalId, uint8 support, address voter, bytes signature) returns(uint256)
func (governor *Governor) PackCastVoteBySig(proposalId *big.Int, support uint8, voter common.Address, signature []byte) []byte {
	enc, err := governor.abi.Pack("castVoteBySig", proposalId, support, voter, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCastVoteBySig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8ff262e3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function castVoteBySig(uint256 proposalId, uint8 support, address voter, bytes signature) returns(uint256)
func (governor *Governor) TryPackCastVoteBySig(proposalId *big.Int, support uint8, voter common.Address, signature []byte) ([]byte, error) {
	return governor.abi.Pack("castVoteBySig", proposalId, support, voter, signature)
}

// UnpackCastVoteBySig is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8ff262e3.
//
// Solidity: function castVoteBySig(uint256 proposalId, uint8 support, address voter, bytes signature) returns(uint256)
func (governor *Governor) UnpackCastVoteBySig(data []byte) (*big.Int, error) {
	out, err := governor.abi.Unpack("castVoteBySig", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCastVoteWithReason is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b3c71d3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function castVoteWithReason(uint256 proposalId, uint8 support, string reason) returns(uint256)
func (governor *Governor) PackCastVoteWithReason(proposalId *big.Int, support uint8, reason string) []byte {
	enc, err := governor.abi.Pack("castVoteWithReason", proposalId, support, reason)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCastVoteWithReason is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b3c71d3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function castVoteWithReason(uint256 proposalId, uint8 support, string reason) returns(uint256)
func (governor *Governor) TryPackCastVoteWithReason(proposalId *big.Int, support uint8, reason string) ([]byte, error) {
	return governor.abi.Pack("castVoteWithReason", proposalId, support, reason)
}

// UnpackCastVoteWithReason is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7b3c71d3.
//
// Solidity: function castVoteWithReason(uint256 proposalId, uint8 support, string reason) returns(uint256)
func (governor *Governor) UnpackCastVoteWithReason(data []byte) (*big.Int, error) {
	out, err := governor.abi.Unpack("castVoteWithReason", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCastVoteWithReasonAndParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5f398a14.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function castVoteWithReasonAndParams(uint256 proposalId, uint8 support, string reason, bytes params) returns(uint256)
func (governor *Governor) PackCastVoteWithReasonAndParams(proposalId *big.Int, support uint8, reason string, params []byte) []byte {
	enc, err := governor.abi.Pack("castVoteWithReasonAndParams", proposalId, support, reason, params)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCastVoteWithReasonAndParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5f398a14.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function castVoteWithReasonAndParams(uint256 proposalId, uint8 support, string reason, bytes params) returns(uint256)
func (governor *Governor) TryPackCastVoteWithReasonAndParams(proposalId *big.Int, support uint8, reason string, params []byte) ([]byte, error) {
	return governor.abi.Pack("castVoteWithReasonAndParams", proposalId, support, reason, params)
}

// UnpackCastVoteWithReasonAndParams is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5f398a14.
//
// Solidity: function castVoteWithReasonAndParams(uint256 proposalId, uint8 support, string reason, bytes params) returns(uint256)
func (governor *Governor) UnpackCastVoteWithReasonAndParams(data []byte) (*big.Int, error) {
	out, err := governor.abi.Unpack("castVoteWithReasonAndParams", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCastVoteWithReasonAndParamsBySig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5b8d0e0d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function castVoteWithReasonAndParamsBySig(uint256 proposalId, uint8 support, address voter, string reason, bytes params, bytes signature) returns(uint256)
func (governor *Governor) PackCastVoteWithReasonAndParamsBySig(proposalId *big.Int, support uint8, voter common.Address, reason string, params []byte, signature []byte) []byte {
	enc, err := governor.abi.Pack("castVoteWithReasonAndParamsBySig", proposalId, support, voter, reason, params, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCastVoteWithReasonAndParamsBySig is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x5b8d0e0d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function castVoteWithReasonAndParamsBySig(uint256 proposalId, uint8 support, address voter, string reason, bytes params, bytes signature) returns(uint256)
func (governor *Governor) TryPackCastVoteWithReasonAndParamsBySig(proposalId *big.Int, support uint8, voter common.Address, reason string, params []byte, signature []byte) ([]byte, error) {
	return governor.abi.Pack("castVoteWithReasonAndParamsBySig", proposalId, support, voter, reason, params, signature)
}

// UnpackCastVoteWithReasonAndParamsBySig is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x5b8d0e0d.
//
// Solidity: function castVoteWithReasonAndParamsBySig(uint256 proposalId, uint8 support, address voter, string reason, bytes params, bytes signature) returns(uint256)
func (governor *Governor) UnpackCastVoteWithReasonAndParamsBySig(data []byte) (*big.Int, error) {
	out, err := governor.abi.Unpack("castVoteWithReasonAndParamsBySig", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackClock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91ddadf4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function clock() view returns(uint48)
func (governor *Governor) PackClock() []byte {
	enc, err := governor.abi.Pack("clock")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x91ddadf4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function clock() view returns(uint48)
func (governor *Governor) TryPackClock() ([]byte, error) {
	return governor.abi.Pack("clock")
}

// UnpackClock is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x91ddadf4.
//
// Solidity: function clock() view returns(uint48)
func (governor *Governor) UnpackClock(data []byte) (*big.Int, error) {
	out, err := governor.abi.Unpack("clock", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGovernorDomain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (governor *Governor) PackGovernorDomain() []byte {
	enc, err := governor.abi.Pack("eip712Domain")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGovernorDomain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (governor *Governor) TryPackGovernorDomain() ([]byte, error) {
	return governor.abi.Pack("eip712Domain")
}

// GovernorDomainOutput serves as a container for the return parameters of contract
// method GovernorDomain.
type GovernorDomainOutput struct {
	Fields            [1]byte
	Name              string
	Version           string
	ChainId           *big.Int
	VerifyingContract common.Address
	Salt              [32]byte
	Extensions        []*big.Int
}

// UnpackGovernorDomain is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x84b0196e.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (governor *Governor) UnpackGovernorDomain(data []byte) (GovernorDomainOutput, error) {
	out, err := governor.abi.Unpack("eip712Domain", data)
	outstruct := new(GovernorDomainOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Fields = *abi.ConvertType(out[0], new([1]byte)).(*[1]byte)
	outstruct.Name = *abi.ConvertType(out[1], new(string)).(*string)
	outstruct.Version = *abi.ConvertType(out[2], new(string)).(*string)
	outstruct.ChainId = abi.ConvertType(out[3], new(big.Int)).(*big.Int)
	outstruct.VerifyingContract = *abi.ConvertType(out[4], new(common.Address)).(*common.Address)
	outstruct.Salt = *abi.ConvertType(out[5], new([32]byte)).(*[32]byte)
	outstruct.Extensions = *abi.ConvertType(out[6], new([]*big.Int)).(*[]*big.Int)
	return *outstruct, nil
}

// PackExecute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfe0d94c1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function execute(uint256 proposalId) payable returns()
func (governor *Governor) PackExecute(proposalId *big.Int) []byte {
	enc, err := governor.abi.Pack("execute", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExecute is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfe0d94c1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function execute(uint256 proposalId) payable returns()
func (governor *Governor) TryPackExecute(proposalId *big.Int) ([]byte, error) {
	return governor.abi.Pack("execute", proposalId)
}

// PackExecuteActions is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2656227d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function execute(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) payable returns(uint256)
func (governor *Governor) PackExecuteActions(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := governor.abi.Pack("execute0", targets, values, calldatas, descriptionHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExecuteActions is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2656227d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function execute(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) payable returns(uint256)
func (governor *Governor) TryPackExecuteActions(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return governor.abi.Pack("execute0", targets, values, calldatas, descriptionHash)
}

// UnpackExecuteActions is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2656227d.
//
// Solidity: function execute(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) payable returns(uint256)
func (governor *Governor) UnpackExecuteActions(data []byte) (*big.Int, error) {
	out, err := governor.abi.Unpack("execute0", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetProposalId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa8f8a668.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getProposalId(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) view returns(uint256)
func (governor *Governor) PackGetProposalId(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := governor.abi.Pack("getProposalId", targets, values, calldatas, descriptionHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetProposalId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa8f8a668.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getProposalId(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) view returns(uint256)
func (governor *Governor) TryPackGetProposalId(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return governor.abi.Pack("getProposalId", targets, values, calldatas, descriptionHash)
}

// UnpackGetProposalId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa8f8a668.
//
// Solidity: function getProposalId(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) view returns(uint256)
func (governor *Governor) UnpackGetProposalId(data []byte) (*big.Int, error) {
	out, err := governor.abi.Unpack("getProposalId", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeb9019d4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getVotes(address account, uint256 timepoint) view returns(uint256)
func (governor *Governor) PackGetVotes(account common.Address, timepoint *big.Int) []byte {
	enc, err := governor.abi.Pack("getVotes", account, timepoint)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeb9019d4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getVotes(address account, uint256 timepoint) view returns(uint256)
func (governor *Governor) TryPackGetVotes(account common.Address, timepoint *big.Int) ([]byte, error) {
	return governor.abi.Pack("getVotes", account, timepoint)
}

// UnpackGetVotes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xeb9019d4.
//
// Solidity: function getVotes(address account, uint256 timepoint) view returns(uint256)
func (governor *Governor) UnpackGetVotes(data []byte) (*big.Int, error) {
	out, err := governor.abi.Unpack("getVotes", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGetVotesWithParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9a802a6d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getVotesWithParams(address account, uint256 timepoint, bytes params) view returns(uint256)
func (governor *Governor) PackGetVotesWithParams(account common.Address, timepoint *big.Int, params []byte) []byte {
	enc, err := governor.abi.Pack("getVotesWithParams", account, timepoint, params)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetVotesWithParams is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9a802a6d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getVotesWithParams(address account, uint256 timepoint, bytes params) view returns(uint256)
func (governor *Governor) TryPackGetVotesWithParams(account common.Address, timepoint *big.Int, params []byte) ([]byte, error) {
	return governor.abi.Pack("getVotesWithParams", account, timepoint, params)
}

// UnpackGetVotesWithParams is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9a802a6d.
//
// Solidity: function getVotesWithParams(address account, uint256 timepoint, bytes params) view returns(uint256)
func (governor *Governor) UnpackGetVotesWithParams(data []byte) (*big.Int, error) {
	out, err := governor.abi.Unpack("getVotesWithParams", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackHasVoted is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x43859632.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hasVoted(uint256 proposalId, address account) view returns(bool)
func (governor *Governor) PackHasVoted(proposalId *big.Int, account common.Address) []byte {
	enc, err := governor.abi.Pack("hasVoted", proposalId, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHasVoted is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x43859632.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hasVoted(uint256 proposalId, address account) view returns(bool)
func (governor *Governor) TryPackHasVoted(proposalId *big.Int, account common.Address) ([]byte, error) {
	return governor.abi.Pack("hasVoted", proposalId, account)
}

// UnpackHasVoted is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x43859632.
//
// Solidity: function hasVoted(uint256 proposalId, address account) view returns(bool)
func (governor *Governor) UnpackHasVoted(data []byte) (bool, error) {
	out, err := governor.abi.Unpack("hasVoted", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackHasVotedOverride is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8390310b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hasVotedOverride(uint256 proposalId, address account) view returns(bool)
func (governor *Governor) PackHasVotedOverride(proposalId *big.Int, account common.Address) []byte {
	enc, err := governor.abi.Pack("hasVotedOverride", proposalId, account)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHasVotedOverride is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8390310b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hasVotedOverride(uint256 proposalId, address account) view returns(bool)
func (governor *Governor) TryPackHasVotedOverride(proposalId *big.Int, account common.Address) ([]byte, error) {
	return governor.abi.Pack("hasVotedOverride", proposalId, account)
}

// UnpackHasVotedOverride is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x8390310b.
//
// Solidity: function hasVotedOverride(uint256 proposalId, address account) view returns(bool)
func (governor *Governor) UnpackHasVotedOverride(data []byte) (bool, error) {
	out, err := governor.abi.Unpack("hasVotedOverride", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackHashProposal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc59057e4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function hashProposal(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) pure returns(uint256)
func (governor *Governor) PackHashProposal(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := governor.abi.Pack("hashProposal", targets, values, calldatas, descriptionHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackHashProposal is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc59057e4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function hashProposal(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) pure returns(uint256)
func (governor *Governor) TryPackHashProposal(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return governor.abi.Pack("hashProposal", targets, values, calldatas, descriptionHash)
}

// UnpackHashProposal is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc59057e4.
//
// Solidity: function hashProposal(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) pure returns(uint256)
func (governor *Governor) UnpackHashProposal(data []byte) (*big.Int, error) {
	out, err := governor.abi.Unpack("hashProposal", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackLateQuorumVoteExtension is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x32b8113e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lateQuorumVoteExtension() view returns(uint48)
func (governor *Governor) PackLateQuorumVoteExtension() []byte {
	enc, err := governor.abi.Pack("lateQuorumVoteExtension")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLateQuorumVoteExtension is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x32b8113e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lateQuorumVoteExtension() view returns(uint48)
func (governor *Governor) TryPackLateQuorumVoteExtension() ([]byte, error) {
	return governor.abi.Pack("lateQuorumVoteExtension")
}

// UnpackLateQuorumVoteExtension is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x32b8113e.
//
// Solidity: function lateQuorumVoteExtension() view returns(uint48)
func (governor *Governor) UnpackLateQuorumVoteExtension(data []byte) (*big.Int, error) {
	out, err := governor.abi.Unpack("lateQuorumVoteExtension", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackLatestProposalId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7f0edf33.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function latestProposalId() view returns(uint256)
func (governor *Governor) PackLatestProposalId() []byte {
	enc, err := governor.abi.Pack("latestProposalId")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLatestProposalId is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7f0edf33.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function latestProposalId() view returns(uint256)
func (governor *Governor) TryPackLatestProposalId() ([]byte, error) {
	return governor.abi.Pack("latestProposalId")
}

// UnpackLatestProposalId is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7f0edf33.
//
// Solidity: function latestProposalId() view returns(uint256)
func (governor *Governor) UnpackLatestProposalId(data []byte) (*big.Int, error) {
	out, err := governor.abi.Unpack("latestProposalId", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function name() view returns(string)
func (governor *Governor) PackName() []byte {
	enc, err := governor.abi.Pack("name")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function name() view returns(string)
func (governor *Governor) TryPackName() ([]byte, error) {
	return governor.abi.Pack("name")
}

// UnpackName is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (governor *Governor) UnpackName(data []byte) (string, error) {
	out, err := governor.abi.Unpack("name", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackNonces is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ecebe00.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (governor *Governor) PackNonces(owner common.Address) []byte {
	enc, err := governor.abi.Pack("nonces", owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNonces is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ecebe00.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (governor *Governor) TryPackNonces(owner common.Address) ([]byte, error) {
	return governor.abi.Pack("nonces", owner)
}

// UnpackNonces is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7ecebe00.
//
// Solidity: function nonces(address owner) view returns(uint256)
func (governor *Governor) UnpackNonces(data []byte) (*big.Int, error) {
	out, err := governor.abi.Unpack("nonces", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackNoncesKeyed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbef37613.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nonces(address owner, uint192 key) view returns(uint256)
func (governor *Governor) PackNoncesKeyed(owner common.Address, key *big.Int) []byte {
	enc, err := governor.abi.Pack("nonces0", owner, key)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNoncesKeyed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbef37613.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nonces(address owner, uint192 key) view returns(uint256)
func (governor *Governor) TryPackNoncesKeyed(owner common.Address, key *big.Int) ([]byte, error) {
	return governor.abi.Pack("nonces0", owner, key)
}

// UnpackNoncesKeyed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbef37613.
//
// Solidity: function nonces(address owner, uint192 key) view returns(uint256)
func (governor *Governor) UnpackNoncesKeyed(data []byte) (*big.Int, error) {
	out, err := governor.abi.Unpack("nonces0", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackOnERC1155BatchReceived is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbc197c81.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function onERC1155BatchReceived(address , address , uint256[] , uint256[] , bytes ) returns(bytes4)
func (governor *Governor) PackOnERC1155BatchReceived(arg0 common.Address, arg1 common.Address, arg2 []*big.Int, arg3 []*big.Int, arg4 []byte) []byte {
	enc, err := governor.abi.Pack("onERC1155BatchReceived", arg0, arg1, arg2, arg3, arg4)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOnERC1155BatchReceived is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xbc197c81.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function onERC1155BatchReceived(address , address , uint256[] , uint256[] , bytes ) returns(bytes4)
func (governor *Governor) TryPackOnERC1155BatchReceived(arg0 common.Address, arg1 common.Address, arg2 []*big.Int, arg3 []*big.Int, arg4 []byte) ([]byte, error) {
	return governor.abi.Pack("onERC1155BatchReceived", arg0, arg1, arg2, arg3, arg4)
}

// UnpackOnERC1155BatchReceived is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xbc197c81.
//
// Solidity: function onERC1155BatchReceived(address , address , uint256[] , uint256[] , bytes ) returns(bytes4)
func (governor *Governor) UnpackOnERC1155BatchReceived(data []byte) ([4]byte, error) {
	out, err := governor.abi.Unpack("onERC1155BatchReceived", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackOnERC1155Received is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf23a6e61.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function onERC1155Received(address , address , uint256 , uint256 , bytes ) returns(bytes4)
func (governor *Governor) PackOnERC1155Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 *big.Int, arg4 []byte) []byte {
	enc, err := governor.abi.Pack("onERC1155Received", arg0, arg1, arg2, arg3, arg4)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOnERC1155Received is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf23a6e61.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function onERC1155Received(address , address , uint256 , uint256 , bytes ) returns(bytes4)
func (governor *Governor) TryPackOnERC1155Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 *big.Int, arg4 []byte) ([]byte, error) {
	return governor.abi.Pack("onERC1155Received", arg0, arg1, arg2, arg3, arg4)
}

// UnpackOnERC1155Received is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf23a6e61.
//
// Solidity: function onERC1155Received(address , address , uint256 , uint256 , bytes ) returns(bytes4)
func (governor *Governor) UnpackOnERC1155Received(data []byte) ([4]byte, error) {
	out, err := governor.abi.Unpack("onERC1155Received", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackOnERC721Received is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x150b7a02.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function onERC721Received(address , address , uint256 , bytes ) returns(bytes4)
func (governor *Governor) PackOnERC721Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 []byte) []byte {
	enc, err := governor.abi.Pack("onERC721Received", arg0, arg1, arg2, arg3)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOnERC721Received is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x150b7a02.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function onERC721Received(address , address , uint256 , bytes ) returns(bytes4)
func (governor *Governor) TryPackOnERC721Received(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 []byte) ([]byte, error) {
	return governor.abi.Pack("onERC721Received", arg0, arg1, arg2, arg3)
}

// UnpackOnERC721Received is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x150b7a02.
//
// Solidity: function onERC721Received(address , address , uint256 , bytes ) returns(bytes4)
func (governor *Governor) UnpackOnERC721Received(data []byte) ([4]byte, error) {
	out, err := governor.abi.Unpack("onERC721Received", data)
	if err != nil {
		return *new([4]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([4]byte)).(*[4]byte)
	return out0, nil
}

// PackProposalCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xda35c664.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalCount() view returns(uint256)
func (governor *Governor) PackProposalCount() []byte {
	enc, err := governor.abi.Pack("proposalCount")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xda35c664.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalCount() view returns(uint256)
func (governor *Governor) TryPackProposalCount() ([]byte, error) {
	return governor.abi.Pack("proposalCount")
}

// UnpackProposalCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xda35c664.
//
// Solidity: function proposalCount() view returns(uint256)
func (governor *Governor) UnpackProposalCount(data []byte) (*big.Int, error) {
	out, err := governor.abi.Unpack("proposalCount", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackProposalDeadline is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc01f9e37.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalDeadline(uint256 proposalId) view returns(uint256)
func (governor *Governor) PackProposalDeadline(proposalId *big.Int) []byte {
	enc, err := governor.abi.Pack("proposalDeadline", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalDeadline is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc01f9e37.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalDeadline(uint256 proposalId) view returns(uint256)
func (governor *Governor) TryPackProposalDeadline(proposalId *big.Int) ([]byte, error) {
	return governor.abi.Pack("proposalDeadline", proposalId)
}

// UnpackProposalDeadline is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc01f9e37.
//
// Solidity: function proposalDeadline(uint256 proposalId) view returns(uint256)
func (governor *Governor) UnpackProposalDeadline(data []byte) (*big.Int, error) {
	out, err := governor.abi.Unpack("proposalDeadline", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackProposalDetails is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x16e9eaec.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalDetails(uint256 proposalId) view returns(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash)
func (governor *Governor) PackProposalDetails(proposalId *big.Int) []byte {
	enc, err := governor.abi.Pack("proposalDetails", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalDetails is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x16e9eaec.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalDetails(uint256 proposalId) view returns(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash)
func (governor *Governor) TryPackProposalDetails(proposalId *big.Int) ([]byte, error) {
	return governor.abi.Pack("proposalDetails", proposalId)
}

// ProposalDetailsOutput serves as a container for the return parameters of contract
// method ProposalDetails.
type ProposalDetailsOutput struct {
	Targets         []common.Address
	Values          []*big.Int
	Calldatas       [][]byte
	DescriptionHash [32]byte
}

// UnpackProposalDetails is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x16e9eaec.
//
// Solidity: function proposalDetails(uint256 proposalId) view returns(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash)
func (governor *Governor) UnpackProposalDetails(data []byte) (ProposalDetailsOutput, error) {
	out, err := governor.abi.Unpack("proposalDetails", data)
	outstruct := new(ProposalDetailsOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Targets = *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	outstruct.Values = *abi.ConvertType(out[1], new([]*big.Int)).(*[]*big.Int)
	outstruct.Calldatas = *abi.ConvertType(out[2], new([][]byte)).(*[][]byte)
	outstruct.DescriptionHash = *abi.ConvertType(out[3], new([32]byte)).(*[32]byte)
	return *outstruct, nil
}

// PackProposalDetailsAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2e82db94.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalDetailsAt(uint256 index) view returns(uint256 proposalId, address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash)
func (governor *Governor) PackProposalDetailsAt(index *big.Int) []byte {
	enc, err := governor.abi.Pack("proposalDetailsAt", index)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalDetailsAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2e82db94.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalDetailsAt(uint256 index) view returns(uint256 proposalId, address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash)
func (governor *Governor) TryPackProposalDetailsAt(index *big.Int) ([]byte, error) {
	return governor.abi.Pack("proposalDetailsAt", index)
}

// ProposalDetailsAtOutput serves as a container for the return parameters of contract
// method ProposalDetailsAt.
type ProposalDetailsAtOutput struct {
	ProposalId      *big.Int
	Targets         []common.Address
	Values          []*big.Int
	Calldatas       [][]byte
	DescriptionHash [32]byte
}

// UnpackProposalDetailsAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2e82db94.
//
// Solidity: function proposalDetailsAt(uint256 index) view returns(uint256 proposalId, address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash)
func (governor *Governor) UnpackProposalDetailsAt(data []byte) (ProposalDetailsAtOutput, error) {
	out, err := governor.abi.Unpack("proposalDetailsAt", data)
	outstruct := new(ProposalDetailsAtOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.ProposalId = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.Targets = *abi.ConvertType(out[1], new([]common.Address)).(*[]common.Address)
	outstruct.Values = *abi.ConvertType(out[2], new([]*big.Int)).(*[]*big.Int)
	outstruct.Calldatas = *abi.ConvertType(out[3], new([][]byte)).(*[][]byte)
	outstruct.DescriptionHash = *abi.ConvertType(out[4], new([32]byte)).(*[32]byte)
	return *outstruct, nil
}

// PackProposalEta is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xab58fb8e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalEta(uint256 proposalId) view returns(uint256)
func (governor *Governor) PackProposalEta(proposalId *big.Int) []byte {
	enc, err := governor.abi.Pack("proposalEta", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalEta is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xab58fb8e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalEta(uint256 proposalId) view returns(uint256)
func (governor *Governor) TryPackProposalEta(proposalId *big.Int) ([]byte, error) {
	return governor.abi.Pack("proposalEta", proposalId)
}

// UnpackProposalEta is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xab58fb8e.
//
// Solidity: function proposalEta(uint256 proposalId) view returns(uint256)
func (governor *Governor) UnpackProposalEta(data []byte) (*big.Int, error) {
	out, err := governor.abi.Unpack("proposalEta", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackProposalGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc473616.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalGuardian() view returns(address)
func (governor *Governor) PackProposalGuardian() []byte {
	enc, err := governor.abi.Pack("proposalGuardian")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc473616.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalGuardian() view returns(address)
func (governor *Governor) TryPackProposalGuardian() ([]byte, error) {
	return governor.abi.Pack("proposalGuardian")
}

// UnpackProposalGuardian is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc473616.
//
// Solidity: function proposalGuardian() view returns(address)
func (governor *Governor) UnpackProposalGuardian(data []byte) (common.Address, error) {
	out, err := governor.abi.Unpack("proposalGuardian", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackProposalNeedsQueuing is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9a95294.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalNeedsQueuing(uint256 proposalId) view returns(bool)
func (governor *Governor) PackProposalNeedsQueuing(proposalId *big.Int) []byte {
	enc, err := governor.abi.Pack("proposalNeedsQueuing", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalNeedsQueuing is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9a95294.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalNeedsQueuing(uint256 proposalId) view returns(bool)
func (governor *Governor) TryPackProposalNeedsQueuing(proposalId *big.Int) ([]byte, error) {
	return governor.abi.Pack("proposalNeedsQueuing", proposalId)
}

// UnpackProposalNeedsQueuing is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa9a95294.
//
// Solidity: function proposalNeedsQueuing(uint256 proposalId) view returns(bool)
func (governor *Governor) UnpackProposalNeedsQueuing(data []byte) (bool, error) {
	out, err := governor.abi.Unpack("proposalNeedsQueuing", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackProposalProposer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x143489d0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalProposer(uint256 proposalId) view returns(address)
func (governor *Governor) PackProposalProposer(proposalId *big.Int) []byte {
	enc, err := governor.abi.Pack("proposalProposer", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalProposer is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x143489d0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalProposer(uint256 proposalId) view returns(address)
func (governor *Governor) TryPackProposalProposer(proposalId *big.Int) ([]byte, error) {
	return governor.abi.Pack("proposalProposer", proposalId)
}

// UnpackProposalProposer is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x143489d0.
//
// Solidity: function proposalProposer(uint256 proposalId) view returns(address)
func (governor *Governor) UnpackProposalProposer(data []byte) (common.Address, error) {
	out, err := governor.abi.Unpack("proposalProposer", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackProposalSnapshot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2d63f693.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalSnapshot(uint256 proposalId) view returns(uint256)
func (governor *Governor) PackProposalSnapshot(proposalId *big.Int) []byte {
	enc, err := governor.abi.Pack("proposalSnapshot", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalSnapshot is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2d63f693.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalSnapshot(uint256 proposalId) view returns(uint256)
func (governor *Governor) TryPackProposalSnapshot(proposalId *big.Int) ([]byte, error) {
	return governor.abi.Pack("proposalSnapshot", proposalId)
}

// UnpackProposalSnapshot is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x2d63f693.
//
// Solidity: function proposalSnapshot(uint256 proposalId) view returns(uint256)
func (governor *Governor) UnpackProposalSnapshot(data []byte) (*big.Int, error) {
	out, err := governor.abi.Unpack("proposalSnapshot", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackProposalThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb58131b0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalThreshold() view returns(uint256)
func (governor *Governor) PackProposalThreshold() []byte {
	enc, err := governor.abi.Pack("proposalThreshold")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb58131b0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalThreshold() view returns(uint256)
func (governor *Governor) TryPackProposalThreshold() ([]byte, error) {
	return governor.abi.Pack("proposalThreshold")
}

// UnpackProposalThreshold is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb58131b0.
//
// Solidity: function proposalThreshold() view returns(uint256)
func (governor *Governor) UnpackProposalThreshold(data []byte) (*big.Int, error) {
	out, err := governor.abi.Unpack("proposalThreshold", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackProposalVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x544ffc9c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposalVotes(uint256 proposalId) view returns(uint256 againstVotes, uint256 forVotes, uint256 abstainVotes)
func (governor *Governor) PackProposalVotes(proposalId *big.Int) []byte {
	enc, err := governor.abi.Pack("proposalVotes", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposalVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x544ffc9c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposalVotes(uint256 proposalId) view returns(uint256 againstVotes, uint256 forVotes, uint256 abstainVotes)
func (governor *Governor) TryPackProposalVotes(proposalId *big.Int) ([]byte, error) {
	return governor.abi.Pack("proposalVotes", proposalId)
}

// ProposalVotesOutput serves as a container for the return parameters of contract
// method ProposalVotes.
type ProposalVotesOutput struct {
	AgainstVotes *big.Int
	ForVotes     *big.Int
	AbstainVotes *big.Int
}

// UnpackProposalVotes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x544ffc9c.
//
// Solidity: function proposalVotes(uint256 proposalId) view returns(uint256 againstVotes, uint256 forVotes, uint256 abstainVotes)
func (governor *Governor) UnpackProposalVotes(data []byte) (ProposalVotesOutput, error) {
	out, err := governor.abi.Unpack("proposalVotes", data)
	outstruct := new(ProposalVotesOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.AgainstVotes = abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	outstruct.ForVotes = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.AbstainVotes = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackPropose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d5e81e2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function propose(address[] targets, uint256[] values, bytes[] calldatas, string description) returns(uint256)
func (governor *Governor) PackPropose(targets []common.Address, values []*big.Int, calldatas [][]byte, description string) []byte {
	enc, err := governor.abi.Pack("propose", targets, values, calldatas, description)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPropose is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7d5e81e2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function propose(address[] targets, uint256[] values, bytes[] calldatas, string description) returns(uint256)
func (governor *Governor) TryPackPropose(targets []common.Address, values []*big.Int, calldatas [][]byte, description string) ([]byte, error) {
	return governor.abi.Pack("propose", targets, values, calldatas, description)
}

// UnpackPropose is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7d5e81e2.
//
// Solidity: function propose(address[] targets, uint256[] values, bytes[] calldatas, string description) returns(uint256)
func (governor *Governor) UnpackPropose(data []byte) (*big.Int, error) {
	out, err := governor.abi.Unpack("propose", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackQueue is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xddf0b009.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function queue(uint256 proposalId) returns()
func (governor *Governor) PackQueue(proposalId *big.Int) []byte {
	enc, err := governor.abi.Pack("queue", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQueue is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xddf0b009.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function queue(uint256 proposalId) returns()
func (governor *Governor) TryPackQueue(proposalId *big.Int) ([]byte, error) {
	return governor.abi.Pack("queue", proposalId)
}

// PackQueueActions is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x160cbed7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function queue(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (governor *Governor) PackQueueActions(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) []byte {
	enc, err := governor.abi.Pack("queue0", targets, values, calldatas, descriptionHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQueueActions is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x160cbed7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function queue(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (governor *Governor) TryPackQueueActions(targets []common.Address, values []*big.Int, calldatas [][]byte, descriptionHash [32]byte) ([]byte, error) {
	return governor.abi.Pack("queue0", targets, values, calldatas, descriptionHash)
}

// UnpackQueueActions is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x160cbed7.
//
// Solidity: function queue(address[] targets, uint256[] values, bytes[] calldatas, bytes32 descriptionHash) returns(uint256)
func (governor *Governor) UnpackQueueActions(data []byte) (*big.Int, error) {
	out, err := governor.abi.Unpack("queue0", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackQuorum is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf8ce560a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function quorum(uint256 timepoint) view returns(uint256)
func (governor *Governor) PackQuorum(timepoint *big.Int) []byte {
	enc, err := governor.abi.Pack("quorum", timepoint)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQuorum is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf8ce560a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function quorum(uint256 timepoint) view returns(uint256)
func (governor *Governor) TryPackQuorum(timepoint *big.Int) ([]byte, error) {
	return governor.abi.Pack("quorum", timepoint)
}

// UnpackQuorum is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xf8ce560a.
//
// Solidity: function quorum(uint256 timepoint) view returns(uint256)
func (governor *Governor) UnpackQuorum(data []byte) (*big.Int, error) {
	out, err := governor.abi.Unpack("quorum", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackQuorumDenominator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x97c3d334.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function quorumDenominator() view returns(uint256)
func (governor *Governor) PackQuorumDenominator() []byte {
	enc, err := governor.abi.Pack("quorumDenominator")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQuorumDenominator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x97c3d334.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function quorumDenominator() view returns(uint256)
func (governor *Governor) TryPackQuorumDenominator() ([]byte, error) {
	return governor.abi.Pack("quorumDenominator")
}

// UnpackQuorumDenominator is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x97c3d334.
//
// Solidity: function quorumDenominator() view returns(uint256)
func (governor *Governor) UnpackQuorumDenominator(data []byte) (*big.Int, error) {
	out, err := governor.abi.Unpack("quorumDenominator", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackQuorumNumerator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa7713a70.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function quorumNumerator() view returns(uint256)
func (governor *Governor) PackQuorumNumerator() []byte {
	enc, err := governor.abi.Pack("quorumNumerator")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQuorumNumerator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa7713a70.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function quorumNumerator() view returns(uint256)
func (governor *Governor) TryPackQuorumNumerator() ([]byte, error) {
	return governor.abi.Pack("quorumNumerator")
}

// UnpackQuorumNumerator is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa7713a70.
//
// Solidity: function quorumNumerator() view returns(uint256)
func (governor *Governor) UnpackQuorumNumerator(data []byte) (*big.Int, error) {
	out, err := governor.abi.Unpack("quorumNumerator", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackQuorumNumeratorAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x60c4247f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function quorumNumerator(uint256 timepoint) view returns(uint256)
func (governor *Governor) PackQuorumNumeratorAt(timepoint *big.Int) []byte {
	enc, err := governor.abi.Pack("quorumNumerator0", timepoint)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackQuorumNumeratorAt is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x60c4247f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function quorumNumerator(uint256 timepoint) view returns(uint256)
func (governor *Governor) TryPackQuorumNumeratorAt(timepoint *big.Int) ([]byte, error) {
	return governor.abi.Pack("quorumNumerator0", timepoint)
}

// UnpackQuorumNumeratorAt is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x60c4247f.
//
// Solidity: function quorumNumerator(uint256 timepoint) view returns(uint256)
func (governor *Governor) UnpackQuorumNumeratorAt(data []byte) (*big.Int, error) {
	out, err := governor.abi.Unpack("quorumNumerator0", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackRelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc28bc2fa.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function relay(address target, uint256 value, bytes data) payable returns()
func (governor *Governor) PackRelay(target common.Address, value *big.Int, data []byte) []byte {
	enc, err := governor.abi.Pack("relay", target, value, data)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc28bc2fa.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function relay(address target, uint256 value, bytes data) payable returns()
func (governor *Governor) TryPackRelay(target common.Address, value *big.Int, data []byte) ([]byte, error) {
	return governor.abi.Pack("relay", target, value, data)
}

// PackSetLateQuorumVoteExtension is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x330df7ff.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setLateQuorumVoteExtension(uint48 newVoteExtension) returns()
func (governor *Governor) PackSetLateQuorumVoteExtension(newVoteExtension *big.Int) []byte {
	enc, err := governor.abi.Pack("setLateQuorumVoteExtension", newVoteExtension)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetLateQuorumVoteExtension is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x330df7ff.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setLateQuorumVoteExtension(uint48 newVoteExtension) returns()
func (governor *Governor) TryPackSetLateQuorumVoteExtension(newVoteExtension *big.Int) ([]byte, error) {
	return governor.abi.Pack("setLateQuorumVoteExtension", newVoteExtension)
}

// PackSetProposalGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa660aca5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setProposalGuardian(address newProposalGuardian) returns()
func (governor *Governor) PackSetProposalGuardian(newProposalGuardian common.Address) []byte {
	enc, err := governor.abi.Pack("setProposalGuardian", newProposalGuardian)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetProposalGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa660aca5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setProposalGuardian(address newProposalGuardian) returns()
func (governor *Governor) TryPackSetProposalGuardian(newProposalGuardian common.Address) ([]byte, error) {
	return governor.abi.Pack("setProposalGuardian", newProposalGuardian)
}

// PackSetProposalThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xece40cc1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setProposalThreshold(uint256 newProposalThreshold) returns()
func (governor *Governor) PackSetProposalThreshold(newProposalThreshold *big.Int) []byte {
	enc, err := governor.abi.Pack("setProposalThreshold", newProposalThreshold)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetProposalThreshold is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xece40cc1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setProposalThreshold(uint256 newProposalThreshold) returns()
func (governor *Governor) TryPackSetProposalThreshold(newProposalThreshold *big.Int) ([]byte, error) {
	return governor.abi.Pack("setProposalThreshold", newProposalThreshold)
}

// PackSetVotingDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79051887.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setVotingDelay(uint48 newVotingDelay) returns()
func (governor *Governor) PackSetVotingDelay(newVotingDelay *big.Int) []byte {
	enc, err := governor.abi.Pack("setVotingDelay", newVotingDelay)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetVotingDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x79051887.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setVotingDelay(uint48 newVotingDelay) returns()
func (governor *Governor) TryPackSetVotingDelay(newVotingDelay *big.Int) ([]byte, error) {
	return governor.abi.Pack("setVotingDelay", newVotingDelay)
}

// PackSetVotingPeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe540d01d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setVotingPeriod(uint32 newVotingPeriod) returns()
func (governor *Governor) PackSetVotingPeriod(newVotingPeriod uint32) []byte {
	enc, err := governor.abi.Pack("setVotingPeriod", newVotingPeriod)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetVotingPeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe540d01d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setVotingPeriod(uint32 newVotingPeriod) returns()
func (governor *Governor) TryPackSetVotingPeriod(newVotingPeriod uint32) ([]byte, error) {
	return governor.abi.Pack("setVotingPeriod", newVotingPeriod)
}

// PackState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3e4f49e6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function state(uint256 proposalId) view returns(uint8)
func (governor *Governor) PackState(proposalId *big.Int) []byte {
	enc, err := governor.abi.Pack("state", proposalId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackState is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3e4f49e6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function state(uint256 proposalId) view returns(uint8)
func (governor *Governor) TryPackState(proposalId *big.Int) ([]byte, error) {
	return governor.abi.Pack("state", proposalId)
}

// UnpackState is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3e4f49e6.
//
// Solidity: function state(uint256 proposalId) view returns(uint8)
func (governor *Governor) UnpackState(data []byte) (uint8, error) {
	out, err := governor.abi.Unpack("state", data)
	if err != nil {
		return *new(uint8), err
	}
	out0 := *abi.ConvertType(out[0], new(uint8)).(*uint8)
	return out0, nil
}

// PackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (governor *Governor) PackSupportsInterface(interfaceId [4]byte) []byte {
	enc, err := governor.abi.Pack("supportsInterface", interfaceId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (governor *Governor) TryPackSupportsInterface(interfaceId [4]byte) ([]byte, error) {
	return governor.abi.Pack("supportsInterface", interfaceId)
}

// UnpackSupportsInterface is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01ffc9a7.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (governor *Governor) UnpackSupportsInterface(data []byte) (bool, error) {
	out, err := governor.abi.Unpack("supportsInterface", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackTimelock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd33219b4.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function timelock() view returns(address)
func (governor *Governor) PackTimelock() []byte {
	enc, err := governor.abi.Pack("timelock")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTimelock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd33219b4.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function timelock() view returns(address)
func (governor *Governor) TryPackTimelock() ([]byte, error) {
	return governor.abi.Pack("timelock")
}

// UnpackTimelock is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd33219b4.
//
// Solidity: function timelock() view returns(address)
func (governor *Governor) UnpackTimelock(data []byte) (common.Address, error) {
	out, err := governor.abi.Unpack("timelock", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function token() view returns(address)
func (governor *Governor) PackToken() []byte {
	enc, err := governor.abi.Pack("token")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfc0c546a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function token() view returns(address)
func (governor *Governor) TryPackToken() ([]byte, error) {
	return governor.abi.Pack("token")
}

// UnpackToken is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xfc0c546a.
//
// Solidity: function token() view returns(address)
func (governor *Governor) UnpackToken(data []byte) (common.Address, error) {
	out, err := governor.abi.Unpack("token", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackUpdateQuorumNumerator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06f3f9e6.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function updateQuorumNumerator(uint256 newQuorumNumerator) returns()
func (governor *Governor) PackUpdateQuorumNumerator(newQuorumNumerator *big.Int) []byte {
	enc, err := governor.abi.Pack("updateQuorumNumerator", newQuorumNumerator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUpdateQuorumNumerator is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06f3f9e6.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function updateQuorumNumerator(uint256 newQuorumNumerator) returns()
func (governor *Governor) TryPackUpdateQuorumNumerator(newQuorumNumerator *big.Int) ([]byte, error) {
	return governor.abi.Pack("updateQuorumNumerator", newQuorumNumerator)
}

// PackUpdateTimelock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa890c910.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function updateTimelock(address newTimelock) returns()
func (governor *Governor) PackUpdateTimelock(newTimelock common.Address) []byte {
	enc, err := governor.abi.Pack("updateTimelock", newTimelock)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUpdateTimelock is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa890c910.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function updateTimelock(address newTimelock) returns()
func (governor *Governor) TryPackUpdateTimelock(newTimelock common.Address) ([]byte, error) {
	return governor.abi.Pack("updateTimelock", newTimelock)
}

// PackVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54fd4d50.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function version() view returns(string)
func (governor *Governor) PackVersion() []byte {
	enc, err := governor.abi.Pack("version")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVersion is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x54fd4d50.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function version() view returns(string)
func (governor *Governor) TryPackVersion() ([]byte, error) {
	return governor.abi.Pack("version")
}

// UnpackVersion is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x54fd4d50.
//
// Solidity: function version() view returns(string)
func (governor *Governor) UnpackVersion(data []byte) (string, error) {
	out, err := governor.abi.Unpack("version", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackVotingDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3932abb1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function votingDelay() view returns(uint256)
func (governor *Governor) PackVotingDelay() []byte {
	enc, err := governor.abi.Pack("votingDelay")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVotingDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3932abb1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function votingDelay() view returns(uint256)
func (governor *Governor) TryPackVotingDelay() ([]byte, error) {
	return governor.abi.Pack("votingDelay")
}

// UnpackVotingDelay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3932abb1.
//
// Solidity: function votingDelay() view returns(uint256)
func (governor *Governor) UnpackVotingDelay(data []byte) (*big.Int, error) {
	out, err := governor.abi.Unpack("votingDelay", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackVotingPeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x02a251a3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function votingPeriod() view returns(uint256)
func (governor *Governor) PackVotingPeriod() []byte {
	enc, err := governor.abi.Pack("votingPeriod")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVotingPeriod is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x02a251a3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function votingPeriod() view returns(uint256)
func (governor *Governor) TryPackVotingPeriod() ([]byte, error) {
	return governor.abi.Pack("votingPeriod")
}

// UnpackVotingPeriod is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x02a251a3.
//
// Solidity: function votingPeriod() view returns(uint256)
func (governor *Governor) UnpackVotingPeriod(data []byte) (*big.Int, error) {
	out, err := governor.abi.Unpack("votingPeriod", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// GovernorEIP712DomainChanged represents a EIP712DomainChanged event raised by the Governor contract.
type GovernorEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const GovernorEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (GovernorEIP712DomainChanged) ContractEventName() string {
	return GovernorEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (governor *Governor) UnpackEIP712DomainChangedEvent(log *types.Log) (*GovernorEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != governor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GovernorEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := governor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range governor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// GovernorLateQuorumVoteExtensionSet represents a LateQuorumVoteExtensionSet event raised by the Governor contract.
type GovernorLateQuorumVoteExtensionSet struct {
	OldVoteExtension uint64
	NewVoteExtension uint64
	Raw              *types.Log // Blockchain specific contextual infos
}

const GovernorLateQuorumVoteExtensionSetEventName = "LateQuorumVoteExtensionSet"

// ContractEventName returns the user-defined event name.
func (GovernorLateQuorumVoteExtensionSet) ContractEventName() string {
	return GovernorLateQuorumVoteExtensionSetEventName
}

// UnpackLateQuorumVoteExtensionSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event LateQuorumVoteExtensionSet(uint64 oldVoteExtension, uint64 newVoteExtension)
func (governor *Governor) UnpackLateQuorumVoteExtensionSetEvent(log *types.Log) (*GovernorLateQuorumVoteExtensionSet, error) {
	event := "LateQuorumVoteExtensionSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != governor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GovernorLateQuorumVoteExtensionSet)
	if len(log.Data) > 0 {
		if err := governor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range governor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// GovernorOverrideVoteCast represents a OverrideVoteCast event raised by the Governor contract.
type GovernorOverrideVoteCast struct {
	Voter      common.Address
	ProposalId *big.Int
	Support    uint8
	Weight     *big.Int
	Reason     string
	Raw        *types.Log // Blockchain specific contextual infos
}

const GovernorOverrideVoteCastEventName = "OverrideVoteCast"

// ContractEventName returns the user-defined event name.
func (GovernorOverrideVoteCast) ContractEventName() string {
	return GovernorOverrideVoteCastEventName
}

// UnpackOverrideVoteCastEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event OverrideVoteCast(address indexed voter, uint256 proposalId, uint8 support, uint256 weight, string reason)
func (governor *Governor) UnpackOverrideVoteCastEvent(log *types.Log) (*GovernorOverrideVoteCast, error) {
	event := "OverrideVoteCast"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != governor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GovernorOverrideVoteCast)
	if len(log.Data) > 0 {
		if err := governor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range governor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// GovernorProposalCanceled represents a ProposalCanceled event raised by the Governor contract.
type GovernorProposalCanceled struct {
	ProposalId *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const GovernorProposalCanceledEventName = "ProposalCanceled"

// ContractEventName returns the user-defined event name.
func (GovernorProposalCanceled) ContractEventName() string {
	return GovernorProposalCanceledEventName
}

// UnpackProposalCanceledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalCanceled(uint256 proposalId)
func (governor *Governor) UnpackProposalCanceledEvent(log *types.Log) (*GovernorProposalCanceled, error) {
	event := "ProposalCanceled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != governor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GovernorProposalCanceled)
	if len(log.Data) > 0 {
		if err := governor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range governor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// GovernorProposalCreated represents a ProposalCreated event raised by the Governor contract.
type GovernorProposalCreated struct {
	ProposalId  *big.Int
	Proposer    common.Address
	Targets     []common.Address
	Values      []*big.Int
	Signatures  []string
	Calldatas   [][]byte
	VoteStart   *big.Int
	VoteEnd     *big.Int
	Description string
	Raw         *types.Log // Blockchain specific contextual infos
}

const GovernorProposalCreatedEventName = "ProposalCreated"

// ContractEventName returns the user-defined event name.
func (GovernorProposalCreated) ContractEventName() string {
	return GovernorProposalCreatedEventName
}

// UnpackProposalCreatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalCreated(uint256 proposalId, address proposer, address[] targets, uint256[] values, string[] signatures, bytes[] calldatas, uint256 voteStart, uint256 voteEnd, string description)
func (governor *Governor) UnpackProposalCreatedEvent(log *types.Log) (*GovernorProposalCreated, error) {
	event := "ProposalCreated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != governor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GovernorProposalCreated)
	if len(log.Data) > 0 {
		if err := governor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range governor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// GovernorProposalExecuted represents a ProposalExecuted event raised by the Governor contract.
type GovernorProposalExecuted struct {
	ProposalId *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const GovernorProposalExecutedEventName = "ProposalExecuted"

// ContractEventName returns the user-defined event name.
func (GovernorProposalExecuted) ContractEventName() string {
	return GovernorProposalExecutedEventName
}

// UnpackProposalExecutedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalExecuted(uint256 proposalId)
func (governor *Governor) UnpackProposalExecutedEvent(log *types.Log) (*GovernorProposalExecuted, error) {
	event := "ProposalExecuted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != governor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GovernorProposalExecuted)
	if len(log.Data) > 0 {
		if err := governor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range governor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// GovernorProposalExtended represents a ProposalExtended event raised by the Governor contract.
type GovernorProposalExtended struct {
	ProposalId       *big.Int
	ExtendedDeadline uint64
	Raw              *types.Log // Blockchain specific contextual infos
}

const GovernorProposalExtendedEventName = "ProposalExtended"

// ContractEventName returns the user-defined event name.
func (GovernorProposalExtended) ContractEventName() string {
	return GovernorProposalExtendedEventName
}

// UnpackProposalExtendedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalExtended(uint256 indexed proposalId, uint64 extendedDeadline)
func (governor *Governor) UnpackProposalExtendedEvent(log *types.Log) (*GovernorProposalExtended, error) {
	event := "ProposalExtended"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != governor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GovernorProposalExtended)
	if len(log.Data) > 0 {
		if err := governor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range governor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// GovernorProposalGuardianSet represents a ProposalGuardianSet event raised by the Governor contract.
type GovernorProposalGuardianSet struct {
	OldProposalGuardian common.Address
	NewProposalGuardian common.Address
	Raw                 *types.Log // Blockchain specific contextual infos
}

const GovernorProposalGuardianSetEventName = "ProposalGuardianSet"

// ContractEventName returns the user-defined event name.
func (GovernorProposalGuardianSet) ContractEventName() string {
	return GovernorProposalGuardianSetEventName
}

// UnpackProposalGuardianSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalGuardianSet(address oldProposalGuardian, address newProposalGuardian)
func (governor *Governor) UnpackProposalGuardianSetEvent(log *types.Log) (*GovernorProposalGuardianSet, error) {
	event := "ProposalGuardianSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != governor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GovernorProposalGuardianSet)
	if len(log.Data) > 0 {
		if err := governor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range governor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// GovernorProposalQueued represents a ProposalQueued event raised by the Governor contract.
type GovernorProposalQueued struct {
	ProposalId *big.Int
	EtaSeconds *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const GovernorProposalQueuedEventName = "ProposalQueued"

// ContractEventName returns the user-defined event name.
func (GovernorProposalQueued) ContractEventName() string {
	return GovernorProposalQueuedEventName
}

// UnpackProposalQueuedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalQueued(uint256 proposalId, uint256 etaSeconds)
func (governor *Governor) UnpackProposalQueuedEvent(log *types.Log) (*GovernorProposalQueued, error) {
	event := "ProposalQueued"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != governor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GovernorProposalQueued)
	if len(log.Data) > 0 {
		if err := governor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range governor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// GovernorProposalThresholdSet represents a ProposalThresholdSet event raised by the Governor contract.
type GovernorProposalThresholdSet struct {
	OldProposalThreshold *big.Int
	NewProposalThreshold *big.Int
	Raw                  *types.Log // Blockchain specific contextual infos
}

const GovernorProposalThresholdSetEventName = "ProposalThresholdSet"

// ContractEventName returns the user-defined event name.
func (GovernorProposalThresholdSet) ContractEventName() string {
	return GovernorProposalThresholdSetEventName
}

// UnpackProposalThresholdSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProposalThresholdSet(uint256 oldProposalThreshold, uint256 newProposalThreshold)
func (governor *Governor) UnpackProposalThresholdSetEvent(log *types.Log) (*GovernorProposalThresholdSet, error) {
	event := "ProposalThresholdSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != governor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GovernorProposalThresholdSet)
	if len(log.Data) > 0 {
		if err := governor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range governor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// GovernorQuorumNumeratorUpdated represents a QuorumNumeratorUpdated event raised by the Governor contract.
type GovernorQuorumNumeratorUpdated struct {
	OldQuorumNumerator *big.Int
	NewQuorumNumerator *big.Int
	Raw                *types.Log // Blockchain specific contextual infos
}

const GovernorQuorumNumeratorUpdatedEventName = "QuorumNumeratorUpdated"

// ContractEventName returns the user-defined event name.
func (GovernorQuorumNumeratorUpdated) ContractEventName() string {
	return GovernorQuorumNumeratorUpdatedEventName
}

// UnpackQuorumNumeratorUpdatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event QuorumNumeratorUpdated(uint256 oldQuorumNumerator, uint256 newQuorumNumerator)
func (governor *Governor) UnpackQuorumNumeratorUpdatedEvent(log *types.Log) (*GovernorQuorumNumeratorUpdated, error) {
	event := "QuorumNumeratorUpdated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != governor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GovernorQuorumNumeratorUpdated)
	if len(log.Data) > 0 {
		if err := governor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range governor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// GovernorTimelockChange represents a TimelockChange event raised by the Governor contract.
type GovernorTimelockChange struct {
	OldTimelock common.Address
	NewTimelock common.Address
	Raw         *types.Log // Blockchain specific contextual infos
}

const GovernorTimelockChangeEventName = "TimelockChange"

// ContractEventName returns the user-defined event name.
func (GovernorTimelockChange) ContractEventName() string {
	return GovernorTimelockChangeEventName
}

// UnpackTimelockChangeEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TimelockChange(address oldTimelock, address newTimelock)
func (governor *Governor) UnpackTimelockChangeEvent(log *types.Log) (*GovernorTimelockChange, error) {
	event := "TimelockChange"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != governor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GovernorTimelockChange)
	if len(log.Data) > 0 {
		if err := governor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range governor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// GovernorVoteCast represents a VoteCast event raised by the Governor contract.
type GovernorVoteCast struct {
	Voter      common.Address
	ProposalId *big.Int
	Support    uint8
	Weight     *big.Int
	Reason     string
	Raw        *types.Log // Blockchain specific contextual infos
}

const GovernorVoteCastEventName = "VoteCast"

// ContractEventName returns the user-defined event name.
func (GovernorVoteCast) ContractEventName() string {
	return GovernorVoteCastEventName
}

// UnpackVoteCastEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VoteCast(address indexed voter, uint256 proposalId, uint8 support, uint256 weight, string reason)
func (governor *Governor) UnpackVoteCastEvent(log *types.Log) (*GovernorVoteCast, error) {
	event := "VoteCast"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != governor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GovernorVoteCast)
	if len(log.Data) > 0 {
		if err := governor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range governor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// GovernorVoteCastWithParams represents a VoteCastWithParams event raised by the Governor contract.
type GovernorVoteCastWithParams struct {
	Voter      common.Address
	ProposalId *big.Int
	Support    uint8
	Weight     *big.Int
	Reason     string
	Params     []byte
	Raw        *types.Log // Blockchain specific contextual infos
}

const GovernorVoteCastWithParamsEventName = "VoteCastWithParams"

// ContractEventName returns the user-defined event name.
func (GovernorVoteCastWithParams) ContractEventName() string {
	return GovernorVoteCastWithParamsEventName
}

// UnpackVoteCastWithParamsEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VoteCastWithParams(address indexed voter, uint256 proposalId, uint8 support, uint256 weight, string reason, bytes params)
func (governor *Governor) UnpackVoteCastWithParamsEvent(log *types.Log) (*GovernorVoteCastWithParams, error) {
	event := "VoteCastWithParams"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != governor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GovernorVoteCastWithParams)
	if len(log.Data) > 0 {
		if err := governor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range governor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// GovernorVoteReduced represents a VoteReduced event raised by the Governor contract.
type GovernorVoteReduced struct {
	Delegate   common.Address
	ProposalId *big.Int
	Support    uint8
	Weight     *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const GovernorVoteReducedEventName = "VoteReduced"

// ContractEventName returns the user-defined event name.
func (GovernorVoteReduced) ContractEventName() string {
	return GovernorVoteReducedEventName
}

// UnpackVoteReducedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VoteReduced(address indexed delegate, uint256 proposalId, uint8 support, uint256 weight)
func (governor *Governor) UnpackVoteReducedEvent(log *types.Log) (*GovernorVoteReduced, error) {
	event := "VoteReduced"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != governor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GovernorVoteReduced)
	if len(log.Data) > 0 {
		if err := governor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range governor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// GovernorVotingDelaySet represents a VotingDelaySet event raised by the Governor contract.
type GovernorVotingDelaySet struct {
	OldVotingDelay *big.Int
	NewVotingDelay *big.Int
	Raw            *types.Log // Blockchain specific contextual infos
}

const GovernorVotingDelaySetEventName = "VotingDelaySet"

// ContractEventName returns the user-defined event name.
func (GovernorVotingDelaySet) ContractEventName() string {
	return GovernorVotingDelaySetEventName
}

// UnpackVotingDelaySetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VotingDelaySet(uint256 oldVotingDelay, uint256 newVotingDelay)
func (governor *Governor) UnpackVotingDelaySetEvent(log *types.Log) (*GovernorVotingDelaySet, error) {
	event := "VotingDelaySet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != governor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GovernorVotingDelaySet)
	if len(log.Data) > 0 {
		if err := governor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range governor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// GovernorVotingPeriodSet represents a VotingPeriodSet event raised by the Governor contract.
type GovernorVotingPeriodSet struct {
	OldVotingPeriod *big.Int
	NewVotingPeriod *big.Int
	Raw             *types.Log // Blockchain specific contextual infos
}

const GovernorVotingPeriodSetEventName = "VotingPeriodSet"

// ContractEventName returns the user-defined event name.
func (GovernorVotingPeriodSet) ContractEventName() string {
	return GovernorVotingPeriodSetEventName
}

// UnpackVotingPeriodSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event VotingPeriodSet(uint256 oldVotingPeriod, uint256 newVotingPeriod)
func (governor *Governor) UnpackVotingPeriodSetEvent(log *types.Log) (*GovernorVotingPeriodSet, error) {
	event := "VotingPeriodSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != governor.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(GovernorVotingPeriodSet)
	if len(log.Data) > 0 {
		if err := governor.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range governor.abi.Events[event].Inputs {
		if arg.Indexed {
			indexed = append(indexed, arg)
		}
	}
	if err := abi.ParseTopics(out, indexed, log.Topics[1:]); err != nil {
		return nil, err
	}
	out.Raw = log
	return out, nil
}

// UnpackError attempts to decode the provided error data using user-defined
// error definitions.
func (governor *Governor) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], governor.abi.Errors["CheckpointUnorderedInsertion"].ID.Bytes()[:4]) {
		return governor.UnpackCheckpointUnorderedInsertionError(raw[4:])
	}
	if bytes.Equal(raw[:4], governor.abi.Errors["ERC6372InconsistentClock"].ID.Bytes()[:4]) {
		return governor.UnpackERC6372InconsistentClockError(raw[4:])
	}
	if bytes.Equal(raw[:4], governor.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return governor.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], governor.abi.Errors["GovernorAlreadyCastVote"].ID.Bytes()[:4]) {
		return governor.UnpackGovernorAlreadyCastVoteError(raw[4:])
	}
	if bytes.Equal(raw[:4], governor.abi.Errors["GovernorAlreadyInitializedLatestProposalId"].ID.Bytes()[:4]) {
		return governor.UnpackGovernorAlreadyInitializedLatestProposalIdError(raw[4:])
	}
	if bytes.Equal(raw[:4], governor.abi.Errors["GovernorAlreadyOverriddenVote"].ID.Bytes()[:4]) {
		return governor.UnpackGovernorAlreadyOverriddenVoteError(raw[4:])
	}
	if bytes.Equal(raw[:4], governor.abi.Errors["GovernorAlreadyQueuedProposal"].ID.Bytes()[:4]) {
		return governor.UnpackGovernorAlreadyQueuedProposalError(raw[4:])
	}
	if bytes.Equal(raw[:4], governor.abi.Errors["GovernorDisabledDeposit"].ID.Bytes()[:4]) {
		return governor.UnpackGovernorDisabledDepositError(raw[4:])
	}
	if bytes.Equal(raw[:4], governor.abi.Errors["GovernorInsufficientProposerVotes"].ID.Bytes()[:4]) {
		return governor.UnpackGovernorInsufficientProposerVotesError(raw[4:])
	}
	if bytes.Equal(raw[:4], governor.abi.Errors["GovernorInvalidProposalLength"].ID.Bytes()[:4]) {
		return governor.UnpackGovernorInvalidProposalLengthError(raw[4:])
	}
	if bytes.Equal(raw[:4], governor.abi.Errors["GovernorInvalidQuorumFraction"].ID.Bytes()[:4]) {
		return governor.UnpackGovernorInvalidQuorumFractionError(raw[4:])
	}
	if bytes.Equal(raw[:4], governor.abi.Errors["GovernorInvalidSignature"].ID.Bytes()[:4]) {
		return governor.UnpackGovernorInvalidSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], governor.abi.Errors["GovernorInvalidVoteParams"].ID.Bytes()[:4]) {
		return governor.UnpackGovernorInvalidVoteParamsError(raw[4:])
	}
	if bytes.Equal(raw[:4], governor.abi.Errors["GovernorInvalidVoteType"].ID.Bytes()[:4]) {
		return governor.UnpackGovernorInvalidVoteTypeError(raw[4:])
	}
	if bytes.Equal(raw[:4], governor.abi.Errors["GovernorInvalidVotingPeriod"].ID.Bytes()[:4]) {
		return governor.UnpackGovernorInvalidVotingPeriodError(raw[4:])
	}
	if bytes.Equal(raw[:4], governor.abi.Errors["GovernorNonexistentProposal"].ID.Bytes()[:4]) {
		return governor.UnpackGovernorNonexistentProposalError(raw[4:])
	}
	if bytes.Equal(raw[:4], governor.abi.Errors["GovernorOnlyExecutor"].ID.Bytes()[:4]) {
		return governor.UnpackGovernorOnlyExecutorError(raw[4:])
	}
	if bytes.Equal(raw[:4], governor.abi.Errors["GovernorPreventLateQuorumVoteExtensionTooLarge"].ID.Bytes()[:4]) {
		return governor.UnpackGovernorPreventLateQuorumVoteExtensionTooLargeError(raw[4:])
	}
	if bytes.Equal(raw[:4], governor.abi.Errors["GovernorProposalQueueingFailed"].ID.Bytes()[:4]) {
		return governor.UnpackGovernorProposalQueueingFailedError(raw[4:])
	}
	if bytes.Equal(raw[:4], governor.abi.Errors["GovernorProposalQueueingNotRequired"].ID.Bytes()[:4]) {
		return governor.UnpackGovernorProposalQueueingNotRequiredError(raw[4:])
	}
	if bytes.Equal(raw[:4], governor.abi.Errors["GovernorRestrictedProposer"].ID.Bytes()[:4]) {
		return governor.UnpackGovernorRestrictedProposerError(raw[4:])
	}
	if bytes.Equal(raw[:4], governor.abi.Errors["GovernorUnableToCancel"].ID.Bytes()[:4]) {
		return governor.UnpackGovernorUnableToCancelError(raw[4:])
	}
	if bytes.Equal(raw[:4], governor.abi.Errors["GovernorUnexpectedProposalState"].ID.Bytes()[:4]) {
		return governor.UnpackGovernorUnexpectedProposalStateError(raw[4:])
	}
	if bytes.Equal(raw[:4], governor.abi.Errors["InvalidAccountNonce"].ID.Bytes()[:4]) {
		return governor.UnpackInvalidAccountNonceError(raw[4:])
	}
	if bytes.Equal(raw[:4], governor.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return governor.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], governor.abi.Errors["SafeCastOverflowedUintDowncast"].ID.Bytes()[:4]) {
		return governor.UnpackSafeCastOverflowedUintDowncastError(raw[4:])
	}
	if bytes.Equal(raw[:4], governor.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return governor.UnpackStringTooLongError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// GovernorCheckpointUnorderedInsertion represents a CheckpointUnorderedInsertion error raised by the Governor contract.
type GovernorCheckpointUnorderedInsertion struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error CheckpointUnorderedInsertion()
func GovernorCheckpointUnorderedInsertionErrorID() common.Hash {
	return common.HexToHash("0x2520601d9d60b717c34a36ad270857824c5a1ebbfd08ff39aba6930089495cfa")
}

// UnpackCheckpointUnorderedInsertionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error CheckpointUnorderedInsertion()
func (governor *Governor) UnpackCheckpointUnorderedInsertionError(raw []byte) (*GovernorCheckpointUnorderedInsertion, error) {
	out := new(GovernorCheckpointUnorderedInsertion)
	if err := governor.abi.UnpackIntoInterface(out, "CheckpointUnorderedInsertion", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernorERC6372InconsistentClock represents a ERC6372InconsistentClock error raised by the Governor contract.
type GovernorERC6372InconsistentClock struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC6372InconsistentClock()
func GovernorERC6372InconsistentClockErrorID() common.Hash {
	return common.HexToHash("0x6ff07140ae905cb0f8e72fb38f5dd8e756c387b0065be0e1bf85bd0621a43dc7")
}

// UnpackERC6372InconsistentClockError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC6372InconsistentClock()
func (governor *Governor) UnpackERC6372InconsistentClockError(raw []byte) (*GovernorERC6372InconsistentClock, error) {
	out := new(GovernorERC6372InconsistentClock)
	if err := governor.abi.UnpackIntoInterface(out, "ERC6372InconsistentClock", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernorFailedCall represents a FailedCall error raised by the Governor contract.
type GovernorFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func GovernorFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (governor *Governor) UnpackFailedCallError(raw []byte) (*GovernorFailedCall, error) {
	out := new(GovernorFailedCall)
	if err := governor.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernorGovernorAlreadyCastVote represents a GovernorAlreadyCastVote error raised by the Governor contract.
type GovernorGovernorAlreadyCastVote struct {
	Voter common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorAlreadyCastVote(address voter)
func GovernorGovernorAlreadyCastVoteErrorID() common.Hash {
	return common.HexToHash("0x71c6af4932ed543cdb181fcbb800f4b9940a2ccceeaee5e6e141de8c50856ede")
}

// UnpackGovernorAlreadyCastVoteError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorAlreadyCastVote(address voter)
func (governor *Governor) UnpackGovernorAlreadyCastVoteError(raw []byte) (*GovernorGovernorAlreadyCastVote, error) {
	out := new(GovernorGovernorAlreadyCastVote)
	if err := governor.abi.UnpackIntoInterface(out, "GovernorAlreadyCastVote", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernorGovernorAlreadyInitializedLatestProposalId represents a GovernorAlreadyInitializedLatestProposalId error raised by the Governor contract.
type GovernorGovernorAlreadyInitializedLatestProposalId struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorAlreadyInitializedLatestProposalId()
func GovernorGovernorAlreadyInitializedLatestProposalIdErrorID() common.Hash {
	return common.HexToHash("0x47737606be0759e3f2f4a2d6f789518d40e0935e6d4e199d23289053ec584f2d")
}

// UnpackGovernorAlreadyInitializedLatestProposalIdError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorAlreadyInitializedLatestProposalId()
func (governor *Governor) UnpackGovernorAlreadyInitializedLatestProposalIdError(raw []byte) (*GovernorGovernorAlreadyInitializedLatestProposalId, error) {
	out := new(GovernorGovernorAlreadyInitializedLatestProposalId)
	if err := governor.abi.UnpackIntoInterface(out, "GovernorAlreadyInitializedLatestProposalId", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernorGovernorAlreadyOverriddenVote represents a GovernorAlreadyOverriddenVote error raised by the Governor contract.
type GovernorGovernorAlreadyOverriddenVote struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorAlreadyOverriddenVote(address account)
func GovernorGovernorAlreadyOverriddenVoteErrorID() common.Hash {
	return common.HexToHash("0xec602fb89df482aa82783af67abb6dcb65db5b175df8efac759addae9d068f52")
}

// UnpackGovernorAlreadyOverriddenVoteError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorAlreadyOverriddenVote(address account)
func (governor *Governor) UnpackGovernorAlreadyOverriddenVoteError(raw []byte) (*GovernorGovernorAlreadyOverriddenVote, error) {
	out := new(GovernorGovernorAlreadyOverriddenVote)
	if err := governor.abi.UnpackIntoInterface(out, "GovernorAlreadyOverriddenVote", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernorGovernorAlreadyQueuedProposal represents a GovernorAlreadyQueuedProposal error raised by the Governor contract.
type GovernorGovernorAlreadyQueuedProposal struct {
	ProposalId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorAlreadyQueuedProposal(uint256 proposalId)
func GovernorGovernorAlreadyQueuedProposalErrorID() common.Hash {
	return common.HexToHash("0xf20e7d374e58691196b2e081c7753efc94203ab3520c58efe153076e279fde0a")
}

// UnpackGovernorAlreadyQueuedProposalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorAlreadyQueuedProposal(uint256 proposalId)
func (governor *Governor) UnpackGovernorAlreadyQueuedProposalError(raw []byte) (*GovernorGovernorAlreadyQueuedProposal, error) {
	out := new(GovernorGovernorAlreadyQueuedProposal)
	if err := governor.abi.UnpackIntoInterface(out, "GovernorAlreadyQueuedProposal", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernorGovernorDisabledDeposit represents a GovernorDisabledDeposit error raised by the Governor contract.
type GovernorGovernorDisabledDeposit struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorDisabledDeposit()
func GovernorGovernorDisabledDepositErrorID() common.Hash {
	return common.HexToHash("0xe90a651e5fdea7022846d10b5f36994c22e1f46db4b5021aa3e26ad83b24bfd8")
}

// UnpackGovernorDisabledDepositError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorDisabledDeposit()
func (governor *Governor) UnpackGovernorDisabledDepositError(raw []byte) (*GovernorGovernorDisabledDeposit, error) {
	out := new(GovernorGovernorDisabledDeposit)
	if err := governor.abi.UnpackIntoInterface(out, "GovernorDisabledDeposit", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernorGovernorInsufficientProposerVotes represents a GovernorInsufficientProposerVotes error raised by the Governor contract.
type GovernorGovernorInsufficientProposerVotes struct {
	Proposer  common.Address
	Votes     *big.Int
	Threshold *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInsufficientProposerVotes(address proposer, uint256 votes, uint256 threshold)
func GovernorGovernorInsufficientProposerVotesErrorID() common.Hash {
	return common.HexToHash("0xc242ee16ab08d11dbce60e744efdbd91b4e07ac4c074d993992519795a6324d0")
}

// UnpackGovernorInsufficientProposerVotesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInsufficientProposerVotes(address proposer, uint256 votes, uint256 threshold)
func (governor *Governor) UnpackGovernorInsufficientProposerVotesError(raw []byte) (*GovernorGovernorInsufficientProposerVotes, error) {
	out := new(GovernorGovernorInsufficientProposerVotes)
	if err := governor.abi.UnpackIntoInterface(out, "GovernorInsufficientProposerVotes", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernorGovernorInvalidProposalLength represents a GovernorInvalidProposalLength error raised by the Governor contract.
type GovernorGovernorInvalidProposalLength struct {
	Targets   *big.Int
	Calldatas *big.Int
	Values    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidProposalLength(uint256 targets, uint256 calldatas, uint256 values)
func GovernorGovernorInvalidProposalLengthErrorID() common.Hash {
	return common.HexToHash("0x447b05d0c41e339e22932be48ca2091a47f3c39df25e2152ad11a8729753b2b4")
}

// UnpackGovernorInvalidProposalLengthError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidProposalLength(uint256 targets, uint256 calldatas, uint256 values)
func (governor *Governor) UnpackGovernorInvalidProposalLengthError(raw []byte) (*GovernorGovernorInvalidProposalLength, error) {
	out := new(GovernorGovernorInvalidProposalLength)
	if err := governor.abi.UnpackIntoInterface(out, "GovernorInvalidProposalLength", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernorGovernorInvalidQuorumFraction represents a GovernorInvalidQuorumFraction error raised by the Governor contract.
type GovernorGovernorInvalidQuorumFraction struct {
	QuorumNumerator   *big.Int
	QuorumDenominator *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidQuorumFraction(uint256 quorumNumerator, uint256 quorumDenominator)
func GovernorGovernorInvalidQuorumFractionErrorID() common.Hash {
	return common.HexToHash("0x243e5445050913bb1c3de7a2f82eba0c3b0b8a55c2aacf660392fa35087a1919")
}

// UnpackGovernorInvalidQuorumFractionError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidQuorumFraction(uint256 quorumNumerator, uint256 quorumDenominator)
func (governor *Governor) UnpackGovernorInvalidQuorumFractionError(raw []byte) (*GovernorGovernorInvalidQuorumFraction, error) {
	out := new(GovernorGovernorInvalidQuorumFraction)
	if err := governor.abi.UnpackIntoInterface(out, "GovernorInvalidQuorumFraction", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernorGovernorInvalidSignature represents a GovernorInvalidSignature error raised by the Governor contract.
type GovernorGovernorInvalidSignature struct {
	Voter common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidSignature(address voter)
func GovernorGovernorInvalidSignatureErrorID() common.Hash {
	return common.HexToHash("0x94ab6c07905fb25046d2809e4563b09690f891c9495bfe19551d602e7eddbb1b")
}

// UnpackGovernorInvalidSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidSignature(address voter)
func (governor *Governor) UnpackGovernorInvalidSignatureError(raw []byte) (*GovernorGovernorInvalidSignature, error) {
	out := new(GovernorGovernorInvalidSignature)
	if err := governor.abi.UnpackIntoInterface(out, "GovernorInvalidSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernorGovernorInvalidVoteParams represents a GovernorInvalidVoteParams error raised by the Governor contract.
type GovernorGovernorInvalidVoteParams struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidVoteParams()
func GovernorGovernorInvalidVoteParamsErrorID() common.Hash {
	return common.HexToHash("0x867db7717d0cc803be5726127d33cc17ae07776705d8ba6659af8aaa5b418dd8")
}

// UnpackGovernorInvalidVoteParamsError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidVoteParams()
func (governor *Governor) UnpackGovernorInvalidVoteParamsError(raw []byte) (*GovernorGovernorInvalidVoteParams, error) {
	out := new(GovernorGovernorInvalidVoteParams)
	if err := governor.abi.UnpackIntoInterface(out, "GovernorInvalidVoteParams", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernorGovernorInvalidVoteType represents a GovernorInvalidVoteType error raised by the Governor contract.
type GovernorGovernorInvalidVoteType struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidVoteType()
func GovernorGovernorInvalidVoteTypeErrorID() common.Hash {
	return common.HexToHash("0x06b337c26289d63178b4d4ed5fd513f38a1d8832d0edd309ef07bfc9ba5caf49")
}

// UnpackGovernorInvalidVoteTypeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidVoteType()
func (governor *Governor) UnpackGovernorInvalidVoteTypeError(raw []byte) (*GovernorGovernorInvalidVoteType, error) {
	out := new(GovernorGovernorInvalidVoteType)
	if err := governor.abi.UnpackIntoInterface(out, "GovernorInvalidVoteType", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernorGovernorInvalidVotingPeriod represents a GovernorInvalidVotingPeriod error raised by the Governor contract.
type GovernorGovernorInvalidVotingPeriod struct {
	VotingPeriod *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorInvalidVotingPeriod(uint256 votingPeriod)
func GovernorGovernorInvalidVotingPeriodErrorID() common.Hash {
	return common.HexToHash("0xf1cfbf057db43f9730bc42a52728d66da9151a5c6929758ee824e299f82f5689")
}

// UnpackGovernorInvalidVotingPeriodError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorInvalidVotingPeriod(uint256 votingPeriod)
func (governor *Governor) UnpackGovernorInvalidVotingPeriodError(raw []byte) (*GovernorGovernorInvalidVotingPeriod, error) {
	out := new(GovernorGovernorInvalidVotingPeriod)
	if err := governor.abi.UnpackIntoInterface(out, "GovernorInvalidVotingPeriod", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernorGovernorNonexistentProposal represents a GovernorNonexistentProposal error raised by the Governor contract.
type GovernorGovernorNonexistentProposal struct {
	ProposalId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorNonexistentProposal(uint256 proposalId)
func GovernorGovernorNonexistentProposalErrorID() common.Hash {
	return common.HexToHash("0x6ad06075316ea071ccae80931b756598be5aad3433b2c47b38607a8eec344a70")
}

// UnpackGovernorNonexistentProposalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorNonexistentProposal(uint256 proposalId)
func (governor *Governor) UnpackGovernorNonexistentProposalError(raw []byte) (*GovernorGovernorNonexistentProposal, error) {
	out := new(GovernorGovernorNonexistentProposal)
	if err := governor.abi.UnpackIntoInterface(out, "GovernorNonexistentProposal", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernorGovernorOnlyExecutor represents a GovernorOnlyExecutor error raised by the Governor contract.
type GovernorGovernorOnlyExecutor struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorOnlyExecutor(address account)
func GovernorGovernorOnlyExecutorErrorID() common.Hash {
	return common.HexToHash("0x47096e4749c231af946d5efc74a7fd817371e756031e98787f18bf70aaa7753c")
}

// UnpackGovernorOnlyExecutorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorOnlyExecutor(address account)
func (governor *Governor) UnpackGovernorOnlyExecutorError(raw []byte) (*GovernorGovernorOnlyExecutor, error) {
	out := new(GovernorGovernorOnlyExecutor)
	if err := governor.abi.UnpackIntoInterface(out, "GovernorOnlyExecutor", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernorGovernorPreventLateQuorumVoteExtensionTooLarge represents a GovernorPreventLateQuorumVoteExtensionTooLarge error raised by the Governor contract.
type GovernorGovernorPreventLateQuorumVoteExtensionTooLarge struct {
	NewVoteExtension *big.Int
	MaxVoteExtension *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorPreventLateQuorumVoteExtensionTooLarge(uint256 newVoteExtension, uint256 maxVoteExtension)
func GovernorGovernorPreventLateQuorumVoteExtensionTooLargeErrorID() common.Hash {
	return common.HexToHash("0x64230edae030649e816c9a015895f31b48340aa2b1bdad57872142722cd95042")
}

// UnpackGovernorPreventLateQuorumVoteExtensionTooLargeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorPreventLateQuorumVoteExtensionTooLarge(uint256 newVoteExtension, uint256 maxVoteExtension)
func (governor *Governor) UnpackGovernorPreventLateQuorumVoteExtensionTooLargeError(raw []byte) (*GovernorGovernorPreventLateQuorumVoteExtensionTooLarge, error) {
	out := new(GovernorGovernorPreventLateQuorumVoteExtensionTooLarge)
	if err := governor.abi.UnpackIntoInterface(out, "GovernorPreventLateQuorumVoteExtensionTooLarge", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernorGovernorProposalQueueingFailed represents a GovernorProposalQueueingFailed error raised by the Governor contract.
type GovernorGovernorProposalQueueingFailed struct {
	ProposalId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorProposalQueueingFailed(uint256 proposalId)
func GovernorGovernorProposalQueueingFailedErrorID() common.Hash {
	return common.HexToHash("0xab2d0311b12775d840d040f070d41586c4d88ef7337d352d0dfa2a1ede1d73e0")
}

// UnpackGovernorProposalQueueingFailedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorProposalQueueingFailed(uint256 proposalId)
func (governor *Governor) UnpackGovernorProposalQueueingFailedError(raw []byte) (*GovernorGovernorProposalQueueingFailed, error) {
	out := new(GovernorGovernorProposalQueueingFailed)
	if err := governor.abi.UnpackIntoInterface(out, "GovernorProposalQueueingFailed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernorGovernorProposalQueueingNotRequired represents a GovernorProposalQueueingNotRequired error raised by the Governor contract.
type GovernorGovernorProposalQueueingNotRequired struct {
	ProposalId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorProposalQueueingNotRequired(uint256 proposalId)
func GovernorGovernorProposalQueueingNotRequiredErrorID() common.Hash {
	return common.HexToHash("0xd838bcb7f156d6ff91334907349273614e60ebfac1fd90f5ce25b84cd6c61a09")
}

// UnpackGovernorProposalQueueingNotRequiredError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorProposalQueueingNotRequired(uint256 proposalId)
func (governor *Governor) UnpackGovernorProposalQueueingNotRequiredError(raw []byte) (*GovernorGovernorProposalQueueingNotRequired, error) {
	out := new(GovernorGovernorProposalQueueingNotRequired)
	if err := governor.abi.UnpackIntoInterface(out, "GovernorProposalQueueingNotRequired", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernorGovernorRestrictedProposer represents a GovernorRestrictedProposer error raised by the Governor contract.
type GovernorGovernorRestrictedProposer struct {
	Proposer common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorRestrictedProposer(address proposer)
func GovernorGovernorRestrictedProposerErrorID() common.Hash {
	return common.HexToHash("0xd9b395579c6f1566cc7608394c53136f366f7fa719d01a941bee075ef8c704f4")
}

// UnpackGovernorRestrictedProposerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorRestrictedProposer(address proposer)
func (governor *Governor) UnpackGovernorRestrictedProposerError(raw []byte) (*GovernorGovernorRestrictedProposer, error) {
	out := new(GovernorGovernorRestrictedProposer)
	if err := governor.abi.UnpackIntoInterface(out, "GovernorRestrictedProposer", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernorGovernorUnableToCancel represents a GovernorUnableToCancel error raised by the Governor contract.
type GovernorGovernorUnableToCancel struct {
	ProposalId *big.Int
	Account    common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorUnableToCancel(uint256 proposalId, address account)
func GovernorGovernorUnableToCancelErrorID() common.Hash {
	return common.HexToHash("0x8fe5d8a9809b4b1a3569a8d98ce25e21fb956a89b6b9a2741d15bc699f46ef07")
}

// UnpackGovernorUnableToCancelError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorUnableToCancel(uint256 proposalId, address account)
func (governor *Governor) UnpackGovernorUnableToCancelError(raw []byte) (*GovernorGovernorUnableToCancel, error) {
	out := new(GovernorGovernorUnableToCancel)
	if err := governor.abi.UnpackIntoInterface(out, "GovernorUnableToCancel", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernorGovernorUnexpectedProposalState represents a GovernorUnexpectedProposalState error raised by the Governor contract.
type GovernorGovernorUnexpectedProposalState struct {
	ProposalId     *big.Int
	Current        uint8
	ExpectedStates [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GovernorUnexpectedProposalState(uint256 proposalId, uint8 current, bytes32 expectedStates)
func GovernorGovernorUnexpectedProposalStateErrorID() common.Hash {
	return common.HexToHash("0x31b75e4d4f8317c390cf01cbc79dfe4f67ce2d27f65a099074fdc67f00f76908")
}

// UnpackGovernorUnexpectedProposalStateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GovernorUnexpectedProposalState(uint256 proposalId, uint8 current, bytes32 expectedStates)
func (governor *Governor) UnpackGovernorUnexpectedProposalStateError(raw []byte) (*GovernorGovernorUnexpectedProposalState, error) {
	out := new(GovernorGovernorUnexpectedProposalState)
	if err := governor.abi.UnpackIntoInterface(out, "GovernorUnexpectedProposalState", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernorInvalidAccountNonce represents a InvalidAccountNonce error raised by the Governor contract.
type GovernorInvalidAccountNonce struct {
	Account      common.Address
	CurrentNonce *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func GovernorInvalidAccountNonceErrorID() common.Hash {
	return common.HexToHash("0x752d88c0de02638abf10e8e31861e4c68dc1f3a1e7d840e580683f2c282bfc7a")
}

// UnpackInvalidAccountNonceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidAccountNonce(address account, uint256 currentNonce)
func (governor *Governor) UnpackInvalidAccountNonceError(raw []byte) (*GovernorInvalidAccountNonce, error) {
	out := new(GovernorInvalidAccountNonce)
	if err := governor.abi.UnpackIntoInterface(out, "InvalidAccountNonce", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernorInvalidShortString represents a InvalidShortString error raised by the Governor contract.
type GovernorInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func GovernorInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (governor *Governor) UnpackInvalidShortStringError(raw []byte) (*GovernorInvalidShortString, error) {
	out := new(GovernorInvalidShortString)
	if err := governor.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernorSafeCastOverflowedUintDowncast represents a SafeCastOverflowedUintDowncast error raised by the Governor contract.
type GovernorSafeCastOverflowedUintDowncast struct {
	Bits  uint8
	Value *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func GovernorSafeCastOverflowedUintDowncastErrorID() common.Hash {
	return common.HexToHash("0x6dfcc6503a32754ce7a89698e18201fc5294fd4aad43edefee786f88423b1a12")
}

// UnpackSafeCastOverflowedUintDowncastError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeCastOverflowedUintDowncast(uint8 bits, uint256 value)
func (governor *Governor) UnpackSafeCastOverflowedUintDowncastError(raw []byte) (*GovernorSafeCastOverflowedUintDowncast, error) {
	out := new(GovernorSafeCastOverflowedUintDowncast)
	if err := governor.abi.UnpackIntoInterface(out, "SafeCastOverflowedUintDowncast", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// GovernorStringTooLong represents a StringTooLong error raised by the Governor contract.
type GovernorStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func GovernorStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (governor *Governor) UnpackStringTooLongError(raw []byte) (*GovernorStringTooLong, error) {
	out := new(GovernorStringTooLong)
	if err := governor.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}
