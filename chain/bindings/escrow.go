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

// IGrantEscrowBudget is an auto generated low-level Go binding around an user-defined struct.
type IGrantEscrowBudget struct {
	Token     common.Address
	Cap       *big.Int
	PeriodCap *big.Int
	GrantCap  *big.Int
}

// IGrantEscrowGrantView is an auto generated low-level Go binding around an user-defined struct.
type IGrantEscrowGrantView struct {
	Status         uint8
	Program        *big.Int
	Payee          common.Address
	Payout         common.Address
	Token          common.Address
	Document       [32]byte
	CreatedAt      *big.Int
	AcceptBy       *big.Int
	AcceptedAt     *big.Int
	Total          *big.Int
	Paid           *big.Int
	Returned       *big.Int
	Settlement     *big.Int
	ProposedPayout common.Address
	ConfirmableAt  *big.Int
	Required       uint8
	Milestones     *big.Int
	Terms          IGrantEscrowTerms
}

// IGrantEscrowMilestoneView is an auto generated low-level Go binding around an user-defined struct.
type IGrantEscrowMilestoneView struct {
	Status             uint8
	Amount             *big.Int
	Deadline           *big.Int
	Attempt            uint8
	Evidence           [32]byte
	SubmittedAt        *big.Int
	ReviewBy           *big.Int
	ReleaseAt          *big.Int
	Approvals          uint8
	Refusals           uint8
	Objections         *big.Int
	ObjectionThreshold *big.Int
}

// IGrantEscrowNext is an auto generated low-level Go binding around an user-defined struct.
type IGrantEscrowNext struct {
	Who      uint8
	What     uint8
	By       *big.Int
	ThenWho  uint8
	ThenWhat uint8
}

// IGrantEscrowOffer is an auto generated low-level Go binding around an user-defined struct.
type IGrantEscrowOffer struct {
	Program    *big.Int
	Payee      common.Address
	Token      common.Address
	Document   [32]byte
	Required   uint8
	Reviewers  []common.Address
	Milestones []IGrantEscrowTranche
}

// IGrantEscrowTerms is an auto generated low-level Go binding around an user-defined struct.
type IGrantEscrowTerms struct {
	Steward         common.Address
	Opens           *big.Int
	Closes          *big.Int
	Period          uint32
	ReviewWindow    uint32
	ChallengeWindow uint32
	DisputeTimeout  uint32
	AcceptWindow    uint32
	Grace           uint32
	Objection       uint16
	Silence         uint16
	Attempts        uint8
}

// IGrantEscrowTranche is an auto generated low-level Go binding around an user-defined struct.
type IGrantEscrowTranche struct {
	Amount *big.Int
	Due    uint32
}

// EscrowMetaData contains all meta data concerning the Escrow contract.
var EscrowMetaData = bind.MetaData{
	ABI: "[{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"governor\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"grantCount\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"guardian\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"name\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pause\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"pausedTime\",\"inputs\":[],\"outputs\":[{\"name\":\"time\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pausedUntil\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint48\",\"internalType\":\"uint48\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"payoutDelay\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"programCount\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"rules\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractEscrowRules\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"symbol\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"treasury\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"unpause\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"votes\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Unpaused\",\"inputs\":[],\"anonymous\":false},{\"type\":\"error\",\"name\":\"FailedCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"GrantEscrowLocked\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"GrantEscrowNotPaused\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidShortString\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ReentrancyGuardReentrantCall\",\"inputs\":[]},{\"type\":\"function\",\"name\":\"acceptance\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"balanceOf\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"claimSettlement\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"closeProgram\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"confirmation\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"createGrant\",\"inputs\":[{\"name\":\"offer\",\"type\":\"tuple\",\"internalType\":\"structIGrantEscrow.Offer\",\"components\":[{\"name\":\"program\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"payee\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"document\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"required\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"reviewers\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"milestones\",\"type\":\"tuple[]\",\"internalType\":\"structIGrantEscrow.Tranche[]\",\"components\":[{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"due\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}]}],\"outputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"getApproved\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"grantOf\",\"inputs\":[{\"name\":\"document\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"grantView\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"v\",\"type\":\"tuple\",\"internalType\":\"structIGrantEscrow.GrantView\",\"components\":[{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumIGrantEscrow.GrantStatus\"},{\"name\":\"program\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"payee\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"payout\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"document\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"createdAt\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"acceptBy\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"acceptedAt\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"total\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"paid\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"returned\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"settlement\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"proposedPayout\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"confirmableAt\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"required\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"milestones\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structIGrantEscrow.Terms\",\"components\":[{\"name\":\"steward\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"opens\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"closes\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"period\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"reviewWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"challengeWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"disputeTimeout\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"acceptWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"grace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"objection\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"silence\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"attempts\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"lapse\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"liabilities\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"listed\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"locked\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"ownerOf\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"program\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"open\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"created\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"document\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structIGrantEscrow.Terms\",\"components\":[{\"name\":\"steward\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"opens\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"closes\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"period\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"reviewWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"challengeWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"disputeTimeout\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"acceptWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"grace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"objection\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"silence\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"attempts\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"reviewersOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address[]\",\"internalType\":\"address[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"setGuardian\",\"inputs\":[{\"name\":\"guardian_\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"supportsInterface\",\"inputs\":[{\"name\":\"interfaceId\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"sweep\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"tokenURI\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"vetoPayout\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"GrantCompleted\",\"inputs\":[{\"name\":\"grant\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Locked\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Paused\",\"inputs\":[{\"name\":\"until\",\"type\":\"uint48\",\"indexed\":false,\"internalType\":\"uint48\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ProgramClosed\",\"inputs\":[{\"name\":\"program\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Unlocked\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AddressEmptyCode\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC721InvalidApprover\",\"inputs\":[{\"name\":\"approver\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC721InvalidOperator\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC721InvalidOwner\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC721InvalidReceiver\",\"inputs\":[{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC721InvalidSender\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC721NonexistentToken\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GrantEscrowInvalid\",\"inputs\":[{\"name\":\"field\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"GrantEscrowInvalidSignature\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"GrantEscrowNoPayoutProposed\",\"inputs\":[{\"name\":\"grant\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GrantEscrowNoSettlement\",\"inputs\":[{\"name\":\"grant\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GrantEscrowNoVotes\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"GrantEscrowNothingToCancel\",\"inputs\":[{\"name\":\"grant\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GrantEscrowNothingToSweep\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"GrantEscrowPaused\",\"inputs\":[{\"name\":\"until\",\"type\":\"uint48\",\"internalType\":\"uint48\"}]},{\"type\":\"error\",\"name\":\"GrantEscrowProgramClosed\",\"inputs\":[{\"name\":\"program\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GrantEscrowTokenNotListed\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"GrantEscrowTooEarly\",\"inputs\":[{\"name\":\"from\",\"type\":\"uint48\",\"internalType\":\"uint48\"}]},{\"type\":\"error\",\"name\":\"GrantEscrowTooLate\",\"inputs\":[{\"name\":\"by\",\"type\":\"uint48\",\"internalType\":\"uint48\"}]},{\"type\":\"error\",\"name\":\"GrantEscrowUnauthorized\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"GrantEscrowUnknownProgram\",\"inputs\":[{\"name\":\"program\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"StringTooLong\",\"inputs\":[{\"name\":\"str\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"function\",\"name\":\"accept\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"approve\",\"inputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"budget\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"budget_\",\"type\":\"tuple\",\"internalType\":\"structIGrantEscrow.Budget\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"cap\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"periodCap\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"grantCap\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]},{\"name\":\"committed\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"inPeriod\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"claim\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"confirmPayout\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"expire\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"isApprovedForAll\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"milestoneView\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"v\",\"type\":\"tuple\",\"internalType\":\"structIGrantEscrow.MilestoneView\",\"components\":[{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumIGrantEscrow.MilestoneStatus\"},{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"deadline\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"attempt\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"evidence\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"submittedAt\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"reviewBy\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"releaseAt\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"approvals\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"refusals\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"objections\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"objectionThreshold\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"nextAction\",\"inputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIGrantEscrow.Next\",\"components\":[{\"name\":\"who\",\"type\":\"uint8\",\"internalType\":\"enumIGrantEscrow.Actor\"},{\"name\":\"what\",\"type\":\"uint8\",\"internalType\":\"enumIGrantEscrow.Step\"},{\"name\":\"by\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"thenWho\",\"type\":\"uint8\",\"internalType\":\"enumIGrantEscrow.Actor\"},{\"name\":\"thenWhat\",\"type\":\"uint8\",\"internalType\":\"enumIGrantEscrow.Step\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposePayout\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"payout\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setApprovalForAll\",\"inputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"setToken\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"isListed\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"GrantAccepted\",\"inputs\":[{\"name\":\"grant\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"payee\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"GrantLapsed\",\"inputs\":[{\"name\":\"grant\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"returned\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"GuardianChanged\",\"inputs\":[{\"name\":\"previous\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"guardian\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PayoutVetoed\",\"inputs\":[{\"name\":\"grant\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"payout\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Swept\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TokenListed\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"listed\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"ERC721InsufficientApproval\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GrantEscrowAlreadyObjected\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"attempt\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"GrantEscrowAlreadyReviewed\",\"inputs\":[{\"name\":\"reviewer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"attempt\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"GrantEscrowAmountOutOfRange\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"most\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GrantEscrowDuplicateDocument\",\"inputs\":[{\"name\":\"document\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"grant\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GrantEscrowEvidenceMismatch\",\"inputs\":[{\"name\":\"given\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"present\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"GrantEscrowTextTooLong\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"most\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GrantEscrowUnexpectedGrant\",\"inputs\":[{\"name\":\"grant\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumIGrantEscrow.GrantStatus\"}]},{\"type\":\"error\",\"name\":\"GrantEscrowUnknownMilestone\",\"inputs\":[{\"name\":\"grant\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"milestone\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GrantEscrowWrongValue\",\"inputs\":[{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"wanted\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InsufficientBalance\",\"inputs\":[{\"name\":\"balance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"function\",\"name\":\"cancelGrant\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"settlement\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"reasonHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"challenge\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"reason\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"object\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"reason\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"safeTransferFrom\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"transferFrom\",\"inputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"pure\"},{\"type\":\"event\",\"name\":\"Approval\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"approved\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ApprovalForAll\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"operator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"approved\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ChangesRequested\",\"inputs\":[{\"name\":\"grant\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"milestone\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"attempt\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"MilestoneApproved\",\"inputs\":[{\"name\":\"grant\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"milestone\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"attempt\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"MilestoneExpired\",\"inputs\":[{\"name\":\"grant\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"milestone\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"returned\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PayoutChanged\",\"inputs\":[{\"name\":\"grant\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"previous\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"payout\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PayoutProposed\",\"inputs\":[{\"name\":\"grant\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"payout\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"confirmableAt\",\"type\":\"uint48\",\"indexed\":false,\"internalType\":\"uint48\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SettlementPaid\",\"inputs\":[{\"name\":\"grant\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"payout\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Transfer\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"ERC721IncorrectOwner\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"GrantEscrowUnexpectedMilestone\",\"inputs\":[{\"name\":\"grant\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"milestone\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumIGrantEscrow.MilestoneStatus\"}]},{\"type\":\"error\",\"name\":\"GrantEscrowWrongReceipt\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"received\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"wanted\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"function\",\"name\":\"resolve\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"resolution\",\"type\":\"uint8\",\"internalType\":\"enumIGrantEscrow.Resolution\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"safeTransferFrom\",\"inputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"submit\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"evidence\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"uri\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"GrantCancelled\",\"inputs\":[{\"name\":\"grant\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"settlement\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"returned\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"reasonHash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"MilestonePaid\",\"inputs\":[{\"name\":\"grant\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"milestone\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"payout\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ProgramChanged\",\"inputs\":[{\"name\":\"program\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"name\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"},{\"name\":\"track\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"},{\"name\":\"document\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ProgramCreated\",\"inputs\":[{\"name\":\"program\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"name\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"},{\"name\":\"track\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"},{\"name\":\"document\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ProgramTermsSet\",\"inputs\":[{\"name\":\"program\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"terms\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structIGrantEscrow.Terms\",\"components\":[{\"name\":\"steward\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"opens\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"closes\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"period\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"reviewWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"challengeWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"disputeTimeout\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"acceptWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"grace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"objection\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"silence\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"attempts\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"name\":\"budgets\",\"type\":\"tuple[]\",\"indexed\":false,\"internalType\":\"structIGrantEscrow.Budget[]\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"cap\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"periodCap\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"grantCap\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]},{\"name\":\"reviewers\",\"type\":\"address[]\",\"indexed\":false,\"internalType\":\"address[]\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"GrantEscrowBudgetExceeded\",\"inputs\":[{\"name\":\"program\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"committed\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"cap\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GrantEscrowGrantCapExceeded\",\"inputs\":[{\"name\":\"program\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"total\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"cap\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GrantEscrowPeriodCapExceeded\",\"inputs\":[{\"name\":\"program\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"inPeriod\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"cap\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"constructor\",\"inputs\":[{\"name\":\"treasury_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"governor_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"votes_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"guardian_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokens\",\"type\":\"address[]\",\"internalType\":\"address[]\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"MilestoneChallenged\",\"inputs\":[{\"name\":\"grant\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"milestone\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"attempt\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"reason\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"MilestoneResolved\",\"inputs\":[{\"name\":\"grant\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"milestone\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"resolution\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumIGrantEscrow.Resolution\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"returned\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"MilestoneSubmitted\",\"inputs\":[{\"name\":\"grant\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"milestone\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"attempt\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"evidence\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"uri\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"function\",\"name\":\"createProgram\",\"inputs\":[{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"track\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"document\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structIGrantEscrow.Terms\",\"components\":[{\"name\":\"steward\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"opens\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"closes\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"period\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"reviewWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"challengeWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"disputeTimeout\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"acceptWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"grace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"objection\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"silence\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"attempts\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"name\":\"budgets\",\"type\":\"tuple[]\",\"internalType\":\"structIGrantEscrow.Budget[]\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"cap\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"periodCap\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"grantCap\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]},{\"name\":\"reviewers\",\"type\":\"address[]\",\"internalType\":\"address[]\"}],\"outputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"review\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"evidence\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"approved\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"criteria\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"findings\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"MilestoneObjected\",\"inputs\":[{\"name\":\"grant\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"milestone\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"attempt\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"votes\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"reason\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"function\",\"name\":\"changeProgram\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"track\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"document\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structIGrantEscrow.Terms\",\"components\":[{\"name\":\"steward\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"opens\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"closes\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"period\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"reviewWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"challengeWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"disputeTimeout\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"acceptWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"grace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"objection\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"silence\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"attempts\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"name\":\"budgets\",\"type\":\"tuple[]\",\"internalType\":\"structIGrantEscrow.Budget[]\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"cap\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"periodCap\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"grantCap\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]},{\"name\":\"reviewers\",\"type\":\"address[]\",\"internalType\":\"address[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"MilestoneReviewed\",\"inputs\":[{\"name\":\"grant\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"milestone\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"reviewer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"attempt\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"approved\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"},{\"name\":\"criteria\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"findings\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"GrantCreated\",\"inputs\":[{\"name\":\"grant\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"program\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"payee\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"document\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"total\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"silenceCap\",\"type\":\"uint128\",\"indexed\":false,\"internalType\":\"uint128\"},{\"name\":\"required\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"reviewers\",\"type\":\"address[]\",\"indexed\":false,\"internalType\":\"address[]\"},{\"name\":\"milestones\",\"type\":\"tuple[]\",\"indexed\":false,\"internalType\":\"structIGrantEscrow.Tranche[]\",\"components\":[{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"due\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"anonymous\":false}]",
	ID:  "Escrow",
	Bin: "0x6101e0806040523461066257618700803803809161001d82856108e8565b833981019060a081830312610662576100358161090b565b6100416020830161090b565b61004d6040840161090b565b9061005a6060850161090b565b608085015190946001600160401b03821161066257019480601f87011215610662578551956001600160401b0387116106ca578660051b90604051976100a3602084018a6108e8565b885260208089019282010192831161066257602001905b8282106108d0575050506040516100d26040826108e8565b600b815260208101906a4772616e74457363726f7760a81b8252604051916100fb6040846108e8565b600183526020830191603160f81b83526040516101196040826108e8565b600e81526d109858dadc1c9bdc0811dc985b9d60921b6020820152604051906101436040836108e8565b600582526411d490539560da1b60208301528051906001600160401b0382116106ca575f5490600182811c921680156108c6575b60208310146107c55781601f849311610851575b50602090601f83116001146107ee575f926107e3575b50508160011b915f199060031b1c1916175f555b8051906001600160401b0382116106ca5760015490600182811c921680156107d9575b60208310146107c55781601f84931161074f575b50602090601f83116001146106e9575f926106de575b50508160011b915f199060031b1c1916176001555b604051611db68082016001600160401b038111838210176106ca57829161694a833903905ff080156105dc5760e0528560c0528460a0528660805261025b8161093d565b6101a0526102688461093d565b6101c052519020918261016052519020806101805246610120526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a081526102d360c0826108e8565b5190206101005230610140526040516334cc866d60e21b81526001600160a01b039190911692602082600481875afa9182156105dc575f9261068e575b506001600160a01b0390811691160361066e57604051637e062a3560e11b815290602082600481865afa9182156105dc575f92610626575b506001600160a01b039081169116819003610590576020600492604051938480926324776b7d60e21b82525afa80156105dc5765ffffffffffff925f91610607575b5082421692839116036105e7576020600491604051928380926324776b7d60e21b82525afa80156105dc5765ffffffffffff915f916105ad575b501603610590576006546001600160a01b0391821691829082167fa14fc14d8620a708a896fd11392a235647d99385500a295f0d7da2a258b2e9675f80a36001600160a01b031916176006555f5b81518110156104ae57600581901b8201602001516001600160a01b031690811580156104a4575b1561048757816001925f52600760205260405f208360ff198254161790557f4d028d2443376b23d569a2141e590b27661745f8ec8da63579e90de18a462afb6020604051858152a201610412565b631ada280f60e31b5f908152643a37b5b2b760d91b600452602490fd5b50813b1515610439565b604051615fa190816109a982396080518181816106a801528181610fcf0152818161133101528181611a63015281816125e301528181612721015281816131980152818161350c015281816135a90152818161371601528181613cf0015281816141890152615551015260a05181613f37015260c051818181610eef015281816117520152615009015260e0518181816131dc0152614d3b01526101005181615d2801526101205181615de501526101405181615cf201526101605181615d7701526101805181615d9d01526101a051816127dd01526101c051816128060152f35b631ada280f60e31b5f90815264766f74657360d81b600452602490fd5b6105cf915060203d6020116105d5575b6105c781836108e8565b81019061091f565b5f6103c4565b503d6105bd565b6040513d5f823e3d90fd5b631ada280f60e31b5f9081526733b7bb32b93737b960c11b600452602490fd5b610620915060203d6020116105d5576105c781836108e8565b5f61038a565b9091506020813d602011610666575b81610642602093836108e8565b8101031261066257516001600160a01b038116810361066257905f610348565b5f80fd5b3d9150610635565b631ada280f60e31b5f90815267747265617375727960c01b600452602490fd5b9091506020813d6020116106c2575b816106aa602093836108e8565b81010312610662576106bb9061090b565b905f610310565b3d915061069d565b634e487b7160e01b5f52604160045260245ffd5b015190505f80610202565b60015f9081528281209350601f198516905b818110610737575090846001959493921061071f575b505050811b01600155610217565b01515f1960f88460031b161c191690555f8080610711565b929360206001819287860151815501950193016106fb565b828111156101ec5760015f52909150601f830160051c7fb10e2d527612073b26eecdfd717e6a320cf44b4afac2b0732d9fcbe2b7fa0cf6602085106107bd575b849392601f0160051c82900391015f5b8281106107ad5750506101ec565b5f8183015585945060010161079f565b5f915061078f565b634e487b7160e01b5f52602260045260245ffd5b91607f16916101d8565b015190505f806101a1565b5f8080528281209350601f198516905b8181106108395750908460019594939210610821575b505050811b015f556101b5565b01515f1960f88460031b161c191690555f8080610814565b929360206001819287860151815501950193016107fe565b8281111561018b575f8052909150601f830160051c7f290decd9548b62a8d60345a988386fc84ba6bc95484008f6362f93160ef3e563602085106108be575b849392601f0160051c82900391015f5b8281106108ae57505061018b565b5f818301558594506001016108a0565b5f9150610890565b91607f1691610177565b602080916108dd8461090b565b8152019101906100ba565b601f909101601f19168101906001600160401b038211908210176106ca57604052565b51906001600160a01b038216820361066257565b90816020910312610662575165ffffffffffff811681036106625790565b601f815111610968576020815191015160208210610959571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fdfe60806040526004361015610011575f80fd5b5f5f3560e01c806301681a62146140fb57806301ffc9a71461407357806306fdde0314613fbb578063081812fc14613f7f578063095ea7b314613f665780630c340a2414613f225780631184e74914613cca57806323b872dd14613caa5780632c6546e81461366a5780633816a292146135835780633a3312ab146134f35780633d100f631461331d5780633f4ba83a1461326357806342842e0e14613233578063452a93201461320b57806352f6747a146131c757806361d027b3146131835780636352211e1461315357806363ed9b3614612fc55780636413823014612f88578063649b112614612f1f57806370a0823114612ece578063796cacb014612bd85780637b4d940514612b1e5780637ba6c60f14612a305780638456cb59146128bd57806384b0196e146127c557806387d8ee9b1461264e5780638a0dac4a146125c557806390dcd1d51461247357806395d89b411461236b578063971f221b14611a335780639aee26f114611a095780639ba496e1146119b15780639f79663414611994578063a22cb46514611972578063a9fa97fa146118b7578063adaf05ba146116af578063b01083e214611677578063b17c3f9914611659578063b2cca39d146115d4578063b45a3c0e146115ac578063b5a2a50314611501578063b88d4fde1461149e578063c15abf7014611318578063c349026314611192578063c87b56dd14611139578063caaf683c1461111b578063cab42672146110fd578063d1ef6a96146110d6578063d425f4a914611065578063da748b101461103a578063dd91d92314610f1e578063e168c3ec14610ed9578063e985e9c514610e81578063e9e7545414610cc9578063eb9540dd146105fc578063f80a97ec146104265763fdc5c91d146102a3575f80fd5b34610423576102b136614487565b906102ba61499c565b6102c3836151e4565b9165ffffffffffff42169165ffffffffffff6102de85615321565b168311610400578354610335939261030a9290916001600160a01b031661030488614901565b90615466565b60018301805465ffffffffffff60a01b191660a09290921b65ffffffffffff60a01b16919091179055565b805460ff60a01b198116600160a11b179091556040516001600160a01b0390911691907f032bc66be43dbccb7487781d168eb7bda224628a3b2c3388bdf69b532a3a16119060209084847fda840193fd1d2fc80fdd75984eb79ac2be7f82a693493a0252a2a01d8bd5df918880a3838152a181156103ec576001600160a01b03916103c09190615c2f565b166103d857805f516020615f4c5f395f51905f525d80f35b6339e3563760e11b81526004819052602490fd5b633250574960e11b83526004839052602483fd5b60248665ffffffffffff61041387615321565b6303e9622760e41b835216600452fd5b80fd5b50346104235760c03660031901126104235760043560443560643580151590602435908281036105f85760a4356001600160401b0381116105f45761046f9036906004016142c2565b91610478615168565b61048061499c565b61048a8488614dc1565b9690956104978888614e04565b600a8110156105e057600181036105c057506104b287615790565b9160018901928354918260b01c9061ffff838316166105a25760028c01549080820361058d5750506104e48888615210565b61ffff808060b01b931691161760b01b169061ffff60b01b19161780925560ff6040519260901c168252602082015260843560408201526080606082015284887e06058561a44e2d7d55b95cc75f7d35f362558ccdf80f4949e78b768403264e339380610555608082018a8a614576565b0390a41561057b575050610568936158bd565b805f516020615f4c5f395f51905f525d80f35b92909391610588956157fb565b610568565b632ff7dfa360e21b8f5260045260245260448dfd5b6370882afb60e01b8e5233600452609084901c60ff1660245260448efd5b6105db90878b63019293f760e21b5f52600452602452614374565b60645ffd5b634e487b7160e01b5f52602160045260245ffd5b8680fd5b5f80fd5b503461042357610220366003190112610423576004356001600160401b038111610cc55761062e9036906004016142c2565b90916024356001600160401b038111610cc55761064f9036906004016142c2565b92610180366063190112610cc1576101e4356001600160401b038111610cbd5761067d9036906004016142ef565b929091610204356001600160401b038111610cb9576106a090369060040161431f565b9290916106cc7f0000000000000000000000000000000000000000000000000000000000000000614ab0565b6106d4614d0e565b5060406106e26009546147e6565b6009819055808952600c6020529720805466ffffffffffff0019164260081b66ffffffffffff00161790555f878152604090209860028a016064356001600160a01b03811690036105f85780546001600160a01b0319166064356001600160a01b031617815560843565ffffffffffff811690036105f857805465ffffffffffff60a01b191660843560a01b65ffffffffffff60a01b1617815565ffffffffffff60a4351660a435036105f85780546001600160d01b031660a43560d01b6001600160d01b03191617905563ffffffff60c4351660c435036105f85763ffffffff60c4351663ffffffff1960038c0154161760038b015563ffffffff60e4351660e435036105f85760038a01805467ffffffff00000000191660e43560201b67ffffffff000000001617905563ffffffff610104351661010435036105f85760038a01805463ffffffff60401b19166101043560401b63ffffffff60401b1617905563ffffffff610124351661012435036105f85760038a01805463ffffffff60601b19166101243560601b63ffffffff60601b1617905563ffffffff610144351661014435036105f85760038a01805463ffffffff60801b19166101443560801b63ffffffff60801b1617905563ffffffff610164351661016435036105f85760038a01805463ffffffff60a01b19166101643560a01b63ffffffff60a01b1617905561ffff610184351661018435036105f85760038a01805461ffff60c01b19166101843560c01b61ffff60c01b1617905561ffff6101a435166101a435036105f85760038a01805461ffff60d01b19166101a43560d01b61ffff60d01b1617905560ff6101c435166101c435036105f85760038a01805460ff60e01b19166101c43560e01b60ff60e01b1617905560443560018b0155600160ff198b5416178a555f5b60048b01548110156109e257806109dc6109a760019360048f0161469c565b848060a01b0391549060031b1c16604051906109c2826144b6565b81525f60208201525f60408201525f60608201528b615a1a565b01610988565b50918796979189938b6109f760048201614d68565b5f5b8b8110610bc9575050610a39907fdada5e949b028c146e20361326ad28bee9ee70433010aa90039445ae8ca31d8394956040519485946044359386614596565b0390a26040519460018060a01b0360643516865265ffffffffffff60843516602087015265ffffffffffff60a43516604087015263ffffffff60c43516606087015263ffffffff60e43516608087015263ffffffff610104351660a087015263ffffffff610124351660c087015263ffffffff610144351660e087015263ffffffff610164351661010087015261ffff610184351661012087015261ffff6101a4351661014087015260ff6101c435166101608701526101c0610180870152806101c08701526101e0860193905f5b818110610b5557602087807fdbf6349adffb958a1002d4a10873a54888a80c34762b23060c1ed221601ef7838b80610b4a8c8c8c8483036101a08601526145d9565b0390a2604051908152f35b909194608080600192838060a01b03610b6d8a614250565b1681526001600160801b03610b8460208b016145c5565b1660208201526001600160801b03610b9e60408b016145c5565b1660408201526001600160801b03610bb860608b016145c5565b166060820152019601929101610b08565b90919395929450610be3610bde828d8c614d98565b6147c5565b6004830154600160401b811015610ca557806001610c0a920160048601556004850161469c565b81546001600160a01b0393841660039290921b91821b9390911b1916919091179055610c37818c8b614d98565b906080823603126105f857610c98600192610c8d606060405192610c5a846144b6565b610c6381614250565b8452610c71602082016145c5565b6020850152610c82604082016145c5565b6040850152016145c5565b60608201528c615a1a565b01908994929593916109f9565b634e487b7160e01b5f52604160045260245ffd5b8580fd5b8380fd5b8280fd5b5080fd5b503461042357604036600319011261042357600435610ce661423a565b90610cef61499c565b808352600e6020526040832080549092610d116001600160a01b038316614ab0565b600184019165ffffffffffff835460a01c16158015610e55575b610e3357506001600160a01b031692831580610e23575b15610dc4577fc76483647f56103cfd5071cc4a0319d02cc6134d325a520515237ec37a529bbd916002602092610d93885b84546001600160d01b031660d09190911b6001600160d01b031916178455565b01856001600160601b0360a01b8254161790555460d01c604051908152a3805f516020615f4c5f395f51905f525d80f35b6203f48065ffffffffffff4216019165ffffffffffff8311610e0f576002602092610d937fc76483647f56103cfd5071cc4a0319d02cc6134d325a520515237ec37a529bbd95610d73565b634e487b7160e01b5f52601160045260245ffd5b610e2d828561543a565b50610d42565b85610e5360ff6044938763082a901760e41b855260045260a01c166143b8565bfd5b5060048501546001600160801b0380610e778160058a0154168460801c614b79565b9216911614610d2b565b5034610423576040366003190112610423576040610e9d614224565b91610ea661423a565b9260018060a01b031681526005602052209060018060a01b03165f52602052602060ff60405f2054166040519015158152f35b50346104235780600319360112610423576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b503461042357602036600319011261042357600435610f3b61499c565b610f44816151e4565b9065ffffffffffff610f5583615321565b1665ffffffffffff42161115610ffd57816001600160801b0360046105689401541691610f828383614b99565b610f8b826156c3565b50815460ff60a01b1916600560a01b1782556040518381527f92d4462d66640c2993fbf6d0b69c088c27e975597698d4180aa1019e5854313b90602090a2600101547f0000000000000000000000000000000000000000000000000000000000000000906001600160a01b03166149d1565b5065ffffffffffff611010600192615321565b16019065ffffffffffff8211610e0f5765ffffffffffff6024926311d41e7960e11b835216600452fd5b5034610423578060031936011261042357602061105561496b565b65ffffffffffff60405191168152f35b50346104235760203660031901126104235760406101e091611085614618565b506004358152600c602052206110d48154916110a86002600183015492016146b1565b9065ffffffffffff6040519460ff81161515865260081c166020850152604084015260608301906143c6565bf35b50346104235760203660031901126104235760206110f5600435614901565b604051908152f35b50346104235780600319360112610423576020600a54604051908152f35b503461042357806003193601126104235760206040516203f4808152f35b346105f85760203660031901126105f857611155600435614a7c565b505f6040516111656020826144ed565b5261118e6040516111776020826144ed565b5f8152604051918291602083526020830190614264565b0390f35b346105f8576111a03661435e565b6111a861499c565b6111b28183614dc1565b91906111be8382614e04565b600a8110156105e057600581036112fd57506111f3600660016001600160801b03865416956111ed8786615346565b01614c62565b60ff815460b01c168015610e0f57815460ff60b01b19165f1990910160b081901b60ff60b01b1691909117825560ff1615806112e1575b61128f9490806112cb575b815f52600260205260018060a01b0360405f2054168094837fddb3c865cd74a12ce51fe8c65974dff5a96dbe02dc9552424777258b5780db8260206040518a8152a46112a1575b50600101546001600160a01b03166149d1565b5f5f516020615f4c5f395f51905f525d005b7fb7eba761397b69979c7034892002e709bca870dfd34a7aaececad76ad2679f9e5f80a28461127c565b825460ff60a01b1916600360a01b178355611235565b5060ff815460a01c169360068510156105e0579360021461122a565b6105db90838663019293f760e21b5f52600452602452614374565b346105f85760603660031901126105f8576024356004357f000000000000000000000000000000000000000000000000000000000000000061135981614ab0565b61136161499c565b815f52600e60205260405f2060ff815460a01c1660068110156105e05760010361148f575b61138f816156c3565b92831561147d5760ff825460a01c1660068110156105e057600103611477575f5b80861161146157509361145b9161128f956113d46113ce848861455f565b83614b99565b6005820180546001600160801b0316608085901b6001600160801b031916179055815460ff60a01b1916600160a21b1782557f7376121369b0c98238d8f1aefebbc15e621128af169240004018e681e0d6278e6060611433858961455f565b6040519086825260208201526044356040820152a2600101546001600160a01b03169361455f565b916149d1565b856327e9fb0b60e21b5f5260045260245260445ffd5b836113b0565b63168d6b8b60e21b5f5260045260245ffd5b6114988361519c565b50611386565b346105f85760803660031901126105f8576114b7614224565b506114c061423a565b506064356001600160401b0381116105f857366023820112156105f8576114f1903690602481600401359101614529565b506317f1002f60e11b5f5260045ffd5b346105f85760203660031901126105f85760043561151d61499c565b600654611532906001600160a01b0316614ab0565b805f52600e60205260405f20611548818361543a565b6001820180546001600160d01b03169055600290910180546001600160a01b03191690556001600160a01b0316907f61c7179db62528750f14e0a9835d634d727c5011ff27e9acb352312a328e92835f80a35f5f516020615f4c5f395f51905f525d005b346105f85760203660031901126105f8576115c8600435614a7c565b50602060405160018152f35b346105f8575f3660031901126105f8575f5f90600f5465ffffffffffff42165b81841061160657602083604051908152f35b909161164f60019161164965ffffffffffff61162188614670565b505460301c1665ffffffffffff61163789614670565b5054169086808210911802861861455f565b906147d9565b93019291906115f4565b346105f85760203660031901126105f85760206110f5600435614888565b346105f85760203660031901126105f8576001600160a01b03611698614224565b165f526008602052602060405f2054604051908152f35b346105f8576116bd36614382565b916116c661499c565b6116d08185615235565b9190600183015460ff8160901c1690600485019060ff83165f528160205260405f2060018060a01b0333165f5260205260ff60405f2054166118a05765ffffffffffff611727916117218a8a615210565b1661486c565b604051630748d63560e31b815233600482015265ffffffffffff9091166024820152926020846044817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa938415611895575f94611861575b50831561184e5787858a7f664b46db0bf75e04e3369ede1de7334ea680fbfcc427743ec1aaedefcf29eb6a611823968a9660ff82165f5260205260405f2060018060a01b0333165f5260205260405f20600160ff1982541617905560038701986117f5818b546147d9565b809a556040519182526020820152606060408201528061181b8d33976060840191614576565b0390a4614fce565b111561183b575f5f516020615f4c5f395f51905f525d005b611844946152ad565b808080808061128f565b633c0c98e560e21b5f523360045260245ffd5b9093506020813d60201161188d575b8161187d602093836144ed565b810103126105f85751928961178a565b3d9150611870565b6040513d5f823e3d90fd5b82630e5206e960e21b5f523360045260245260445ffd5b346105f85760203660031901126105f8576004355f52600e602052600960405f2001604051806020835491828152019081935f5260205f20905f5b81811061195357505050816119089103826144ed565b604051918291602083019060208452518091526040830191905f5b818110611931575050500390f35b82516001600160a01b0316845285945060209384019390920191600101611923565b82546001600160a01b03168452602090930192600192830192016118f2565b346105f85760403660031901126105f85761198b614224565b506114f161434f565b346105f8575f3660031901126105f8576020600954604051908152f35b346105f8576119bf3661435e565b505060405160a081018181106001600160401b03821117610ca5575f916080916040528281528260208201528260408201528260608201520152611a01614d0e565b602081519101f35b346105f85760203660031901126105f8576004355f52600b602052602060405f2054604051908152f35b60203660031901126105f8576004356001600160401b0381116105f85760e060031982360301126105f857611a877f0000000000000000000000000000000000000000000000000000000000000000614ab0565b611a8f615168565b611a9761499c565b5f611aa0614d0e565b5060ff611ab08360040135614cd9565b541615612354576001600160a01b03611acb604484016147c5565b165f52600760205260ff60405f205416156123285760648201355f52600b60205260405f20548061230e57505f905b611b0a60c4840184600401614837565b9050821015611b5257611b4a6001916001600160801b03611b43611b3e86611b3860c48a018a600401614837565b906154b1565b6154c1565b16906147d9565b910190611afa565b90506001600160a01b03611b68604484016147c5565b1661230857805b8034036122f25750611b83604483016147c5565b9082600401355f52600d60205260405f2060018060a01b0383165f5260205260405f209160018301908154611bbb848260801c6147d9565b918554916001600160801b0383168085116122ce57506001600160801b0316801515806122c5575b6122a2575086600401355f52600c602052611c0a85611c058860405f206153af565b6147d9565b9160801c80151580612299575b6122725750504260d01b6001600160d01b0319166001600160d01b039190911617600285015581546001600160801b031660809190911b6001600160801b0319161790556001600160a01b03611c6f604485016147c5565b165f52600860205260405f20611c868282546147d9565b9055611c93600a546147e6565b9081600a5560648401355f52600b6020528160405f2055815f52600e60205260405f209160248501611cc4816147c5565b6084870190611cd2826147f4565b86546001600160a01b031961ffff60a01b1990911660a89290921b60ff60a81b1691909117600160a01b17166001600160a01b0391909116178555611d7260ff611d2260c48a0160048b01614837565b6004890180546001600160801b0319166001600160801b038a16179055885466ffffffffffffff60b01b19164260b81b65ffffffffffff60b81b1617921660b01b60ff60b01b1691909117875550565b611d7e604488016147c5565b606488013560038701556002868101805467ffffffffffffffff60a01b191660048b013560a081901b67ffffffffffffffff60a01b16919091179091556001880180546001600160a01b0319166001600160a01b03909416939093179092555f918252600c6020526040909120600787019181016005828903016120f9575b505050611e1060a4880188600401614802565b9060098701906001600160401b038311610ca557600160401b8311610ca55781548383558084106120cf575b50905f5260205f205f5b8381106120b457505050505f5b611e6360c4890189600401614837565b9050811015611f1157600a860154600160401b811015610ca557806001611e939201600a890155600a8801614da8565b5090611eac611b3e82611b3860c48d018d600401614837565b916020611ec383611b3860c48e0160048f01614837565b0163ffffffff8135168135036105f857815463ffffffff60801b1916903560801b63ffffffff60801b161781556001926001600160801b03166001600160801b031982541617905501611e53565b50869293946001600160801b038754169261ffff600883015460d01c1693848102948186041490151715610e0f576001600160801b03806127106006611f6a9501960416166001600160801b03198554161784556147c5565b611f8a6001600160801b03611f81604487016147c5565b945416926147f4565b6020611fed611f9f60a4880188600401614802565b60ff611fb160c48b018b600401614837565b9690986040519a60018060a01b03168b5260648c0135878c01528d60408c015260608b015216608089015260e060a089015260e08801916145d9565b85810360c08701528281520192905f905b80821061206d576020886120558b61205060448c8c8c877ffa8e87603bee0e1c1b53ef37b892c45df94349b80a0eb1409ecff59985dbb8fa8e60018060a01b031693808660040135940390a4016147c5565b615506565b5f5f516020615f4c5f395f51905f525d604051908152f35b9091936001600160801b03612081866145c5565b16815260208501359063ffffffff821682036105f8576040809163ffffffff600194166020820152019501920190611ffe565b60019060206120c2856147c5565b9401938184015501611e46565b825f52838060205f20019103905f5b8281106120ec575050611e3c565b5f828201556001016120de565b805483546001600160a01b039091166001600160a01b0319821681178555825465ffffffffffff60a01b166001600160d01b03199092161717835561226a92612159915481546001600160d01b03166001600160d01b0319909116179055565b60ff600360088901920163ffffffff808254161663ffffffff198454161783556121aa63ffffffff825460201c16849067ffffffff0000000082549160201b169067ffffffff000000001916179055565b8054835463ffffffff60401b191663ffffffff60401b9091161783558054835463ffffffff60601b191663ffffffff60601b9091161783558054835463ffffffff60801b191663ffffffff60801b9091161783558054835463ffffffff60a01b191663ffffffff60a01b9091161783558054835461ffff60c01b191661ffff60c01b9091161783558054835461ffff60d01b191661ffff60d01b90911617835554825460ff60e01b191660e091821c92909216901b60ff60e01b16179055565b878080611dfd565b612295889184604051948594632ffbef7f60e11b865260040135600486016154d5565b0390fd5b50808311611c17565b612295889187604051948594631e4d478160e01b865260040135600486016154d5565b50808611611be3565b60405163f50996cf60e01b81529081906122959087866004808f01359086016154d5565b635ab2f65360e01b5f523460045260245260445ffd5b5f611b6f565b6064836339383ccf60e21b5f52013560045260245260445ffd5b612334604483016147c5565b63073ba30760e51b5f9081526001600160a01b0391909116600452602490fd5b5063d1b8e1db60e01b5f526004013560045260245ffd5b346105f8575f3660031901126105f8576040515f6001548060011c90600181168015612469575b6020831081146124555782855290811561243157506001146123d3575b61118e836123bf818503826144ed565b604051918291602083526020830190614264565b91905060015f527fb10e2d527612073b26eecdfd717e6a320cf44b4afac2b0732d9fcbe2b7fa0cf6915f905b808210612417575090915081016020016123bf6123af565b9192600181602092548385880101520191019092916123ff565b60ff191660208086019190915291151560051b840190910191506123bf90506123af565b634e487b7160e01b5f52602260045260245ffd5b91607f1691612392565b346105f85761248136614487565b919061248b61499c565b815f52600e60205260405f20926124a2848461543a565b9360018101918254938460d01c8065ffffffffffff4216106125b35750600292916124d6916124d088614888565b89615466565b6001600160d01b039093169091550180546001600160a01b03191690555f818152600260205260408120546001600160a01b039081169391908216908190859085907f03422c178e943f9f1082d13e3d3968d62167a2e11257011f9a8ea79b5dd1c8959080a4156125a0576001600160a01b0390612555908390615c2f565b16918261256f5750637e27328960e01b5f5260045260245ffd5b808303612588575f5f516020615f4c5f395f51905f525d005b6364283d7b60e01b5f5260045260245260445260645ffd5b633250574960e11b5f525f60045260245ffd5b6311d41e7960e11b5f5260045260245ffd5b346105f85760203660031901126105f8576125de614224565b6126077f0000000000000000000000000000000000000000000000000000000000000000614ab0565b6006546001600160a01b0391821691829082167fa14fc14d8620a708a896fd11392a235647d99385500a295f0d7da2a258b2e9675f80a36001600160a01b03191617600655005b346105f85761265c3661435e565b9061266561499c565b61266f8282614dc1565b9161267a8383614e04565b600a8110156105e057600781036127ab57506126a9600860016001600160801b03865416956111ed8787614b99565b60ff825460b01c168015610e0f57825460ff60b01b19165f1990910160b081901b60ff60b01b1691909117835560ff16158061278f575b61128f9481612779575b827f19b11ec49d9d18607b5db7f121d50bb49cd0da8d5ac63f62e1b4a2fe38f71fdd6020604051888152a361274f575b50600101547f0000000000000000000000000000000000000000000000000000000000000000906001600160a01b03166149d1565b7fb7eba761397b69979c7034892002e709bca870dfd34a7aaececad76ad2679f9e5f80a28361271a565b835460ff60a01b1916600360a01b1784556126ea565b5060ff825460a01c169360068510156105e057936002146126e0565b846105db9263019293f760e21b5f52600452602452614374565b346105f8575f3660031901126105f8576128616128017f0000000000000000000000000000000000000000000000000000000000000000615b61565b61282a7f0000000000000000000000000000000000000000000000000000000000000000615b61565b602061286f6040519261283d83856144ed565b5f84525f368137604051958695600f60f81b875260e08588015260e0870190614264565b908582036040870152614264565b4660608501523060808501525f60a085015283810360c08501528180845192838152019301915f5b8281106128a657505050500390f35b835185528695509381019392810192600101612897565b346105f8575f3660031901126105f8576006546128e2906001600160a01b0316614ab0565b600f5480151580612a0d575b6129e35765ffffffffffff421661290481614789565b9160405190604082018281106001600160401b03821117610ca55760405282825265ffffffffffff6020830194168452600160401b811015610ca5578060016129509201600f55614670565b9290926129d0579051825493516bffffffffffffffffffffffff1990941665ffffffffffff919091161760309390931b65ffffffffffff60301b169290921790557f95c424e970dea488922ec9da91305321f58798dd418b233247e105fdb501f0de906020906129bf90614789565b65ffffffffffff60405191168152a1005b634e487b7160e01b5f525f60045260245ffd5b65ffffffffffff6129fa6129f561496b565b61476b565b6311d41e7960e11b5f521660045260245ffd5b5065ffffffffffff612a206129f561496b565b1665ffffffffffff4216106128ee565b346105f85760403660031901126105f85760c0600435612a4e61423a565b905f6060604051612a5e816144b6565b8281528260208201528260408201520152805f52600d60205260405f2060018060a01b0383165f5260205260405f20906001600160801b038254918160018501549360405196612aad886144b6565b60018060a01b0316875281612ae96020890197828416895260408a019360801c845260608a019583891687525f52600c60205260405f206153af565b966040519860018060a01b03905116895251166020880152511660408601525116606084015260801c608083015260a0820152f35b346105f85760203660031901126105f857600435612b3a61499c565b805f52600e60205260405f206005810191825460801c918215612bc55761128f93612b658483615346565b6001600160801b038154169055815f52600260205260018060a01b0360405f20541680927f376802fdd294d0be31f8deed74f1e3dd20a9c2aa363d6d9d511e1256e0dafe406020604051878152a3600101546001600160a01b03166149d1565b50632a761a7160e11b5f5260045260245ffd5b346105f85760203660031901126105f85760405161024081018181106001600160401b03821117610ca5576040525f81525f60208201525f60408201525f60608201525f60808201525f60a08201525f60c08201525f60e08201525f6101008201525f6101208201525f6101408201525f6101608201525f6101808201525f6101a08201525f6101c08201525f6101e08201525f610200820152612c7a614618565b6102208201526004355f52600e60205260405f20805460ff8160a01c169160028101546004355f52600260205260018060a01b0360405f205416606086015260018060a01b03831660408601526001600160401b038160a01c16602086015260068410156105e05760ff9385526001820154600383015465ffffffffffff8260a01c1661010088015265ffffffffffff8560b81c1660c088015260a087015260018060a01b03811660808701526001600160801b0360048401548160058601548060801c6101808b0152166101608901528060801c6101408901521661012087015260d01c6101c086015260018060a01b03166101a0850152612d9a6007600a8301549265ffffffffffff612d8e82615321565b1660e0880152016146b1565b61022085015261020084015260a81c166101e082015260405181519160068310156105e0576102206110d4916103a09484526020810151602085015260018060a01b03604082015116604085015260018060a01b03606082015116606085015260018060a01b03608082015116608085015260a081015160a085015265ffffffffffff60c08201511660c085015265ffffffffffff60e08201511660e085015265ffffffffffff6101008201511661010085015261012081015161012085015261014081015161014085015261016081015161016085015261018081015161018085015260018060a01b036101a0820151166101a085015265ffffffffffff6101c0820151166101c085015260ff6101e0820151166101e085015261020081015161020085015201516102208301906143c6565b346105f85760203660031901126105f8576001600160a01b03612eef614224565b168015612f0c575f526003602052602060405f2054604051908152f35b6322718ad960e21b5f525f60045260245ffd5b346105f85761128f612f3036614382565b929091612f3b61499c565b612f458183615235565b600654909391906001600160a01b03163303612f6c575b50612f678585615210565b6152ad565b60070154612f82906001600160a01b0316614ab0565b86612f5c565b346105f85760203660031901126105f8576001600160a01b03612fa9614224565b165f526007602052602060ff60405f2054166040519015158152f35b346105f85760803660031901126105f8576024356004356044356064356001600160401b0381116105f857612ffe9036906004016142c2565b90613007615168565b61300f61499c565b61302a6001600160a01b036130238661519c565b5416614ab0565b61303f6130378686614dc1565b809291614e04565b600a8110156105e05780613138575083156131185761305e8383615210565b6001810191600160ff845460901c16019360ff8511610e0f57600292909201859055825472ff000000000000000000000000ffffffffffff19164265ffffffffffff1617609094851b60ff60901b161792839055604080519390941c60ff168352602083019490945260609282018390527f77d3bb4625003ce5b99e11eec7ffe81019026140d89b6a32c4edd7bc4c62111e9391928392613103929184019190614576565b0390a35f5f516020615f4c5f395f51905f525d005b631ada280f60e31b5f9081526765766964656e636560c01b600452602490fd5b6105db90878763019293f760e21b5f52600452602452614374565b346105f85760203660031901126105f8576020613171600435614a7c565b6040516001600160a01b039091168152f35b346105f8575f3660031901126105f8576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346105f8575f3660031901126105f8576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346105f8575f3660031901126105f8576006546040516001600160a01b039091168152602090f35b346105f85761324136614288565b5050505f6040516132536020826144ed565b526317f1002f60e11b5f5260045ffd5b346105f8575f3660031901126105f857600654613288906001600160a01b0316614ab0565b65ffffffffffff421665ffffffffffff6132a061496b565b1681101561330e57600f545f19810191908211610e0f576132c36132e892614670565b509065ffffffffffff60301b82549160301b169065ffffffffffff60301b1916179055565b7fa45f47fdea8a1efdd9029a5691c7f759c32b7c698632b563573e155625d169335f80a1005b633218da8160e11b5f5260045ffd5b346105f85761333f61332e3661435e565b613339929192614618565b92614dc1565b61334b81839493614e04565b916001600160801b03825416936133628382614f1d565b9360018401546020840191604085019765ffffffffffff606087019860ff8560901c168a521689528352600a8110156105e057845260028501549665ffffffffffff8216916133b18786614f9e565b97608087019760a088019a65ffffffffffff60c08a019b168b52858c52895260038101549660ff6101008a01946101208b01976101408c019a8b52828260a01c168952828260981c1687526134de575b60a81c16600a8110156105e057600881149081156134d3575b50156134b5575b505060405198875191600a8310156105e0576101809b6101609a8c606060ff65ffffffffffff979588829d9b6001600160801b03849d839a8852511660208701525116604085015251169101525160808d0152511660a08b0152511660c089015265ffffffffffff60e08701511660e089015251166101008701525116610120850152516101408401520151610160820152f35b65ffffffffffff916134c69161509f565b1660e08801528a80613421565b60099150148d61341a565b6134e88484614fce565b6101608c0152613401565b346105f85760203660031901126105f8576004356135307f0000000000000000000000000000000000000000000000000000000000000000614ab0565b61353981614cd9565b805460ff8116156135705760ff191690557fb457637fac1ef99ff6bf955010da728ad8fb43892759909533d2fa40b1d4d4375f80a2005b8263d1b8e1db60e01b5f5260045260245ffd5b346105f85760403660031901126105f85761359c614224565b6135a461434f565b6135cd7f0000000000000000000000000000000000000000000000000000000000000000614ab0565b158015919082613659575b801561364f575b156136325760207f4d028d2443376b23d569a2141e590b27661745f8ec8da63579e90de18a462afb9160018060a01b031692835f526007825260405f2060ff1981541660ff8316179055604051908152a2005b631ada280f60e31b5f908152643a37b5b2b760d91b600452602490fd5b50803b15156135df565b506001600160a01b038116156135d8565b346105f8576102403660031901126105f8576024356001600160401b0381116105f85761369b9036906004016142c2565b906044356001600160401b0381116105f8576136bb9036906004016142c2565b9092906101803660831901126105f857610204356001600160401b0381116105f8576136eb9036906004016142ef565b929091610224356001600160401b0381116105f85761370e90369060040161431f565b92909161373a7f0000000000000000000000000000000000000000000000000000000000000000614ab0565b613745600435614cd9565b5061374e614d0e565b506004355f908152600c6020526040902097600289016084356001600160a01b03811690036105f85780546001600160a01b0319166084356001600160a01b031617815560a43565ffffffffffff811690036105f857805465ffffffffffff60a01b191660a43560a01b65ffffffffffff60a01b1617815565ffffffffffff60c4351660c435036105f85780546001600160d01b031660c43560d01b6001600160d01b03191617905563ffffffff60e4351660e435036105f85763ffffffff60e4351663ffffffff1960038b0154161760038a015563ffffffff610104351661010435036105f85760038901805467ffffffff0000000019166101043560201b67ffffffff000000001617905563ffffffff610124351661012435036105f85760038901805463ffffffff60401b19166101243560401b63ffffffff60401b1617905563ffffffff610144351661014435036105f85760038901805463ffffffff60601b19166101443560601b63ffffffff60601b1617905563ffffffff610164351661016435036105f85760038901805463ffffffff60801b19166101643560801b63ffffffff60801b1617905563ffffffff610184351661018435036105f85760038901805463ffffffff60a01b19166101843560a01b63ffffffff60a01b1617905561ffff6101a435166101a435036105f85760038901805461ffff60c01b19166101a43560c01b61ffff60c01b1617905561ffff6101c435166101c435036105f85760038901805461ffff60d01b19166101c43560d01b61ffff60d01b1617905560ff6101e435166101e435036105f85760038901805460ff60e01b19166101e43560e01b60ff60e01b1617905560643560018a0155600160ff198a54161789555f5b60048a0154811015613a315780613a2b6139f460019360048e0161469c565b848060a01b0391549060031b1c1660405190613a0f826144b6565b81525f60208201525f60408201525f6060820152600435615a1a565b016139d5565b508789613a4060048201614d68565b5f5b898110613c1257505090613a867feec110f0235d6ab7c25fd1e334b4fb8a872c8e6f49b58c62ffa85316794615019392604051938493600435976064359386614596565b0390a26040519360018060a01b0360843516855265ffffffffffff60a43516602086015265ffffffffffff60c43516604086015263ffffffff60e43516606086015263ffffffff6101043516608086015263ffffffff610124351660a086015263ffffffff610144351660c086015263ffffffff610164351660e086015263ffffffff610184351661010086015261ffff6101a4351661012086015261ffff6101c4351661014086015260ff6101e435166101608601526101c0610180860152806101c08601526101e0850193905f5b818110613b9e57867fdbf6349adffb958a1002d4a10873a54888a80c34762b23060c1ed221601ef783613b938888888583036101a08701526145d9565b9180600435930390a2005b909194608080600192838060a01b03613bb68a614250565b1681526001600160801b03613bcd60208b016145c5565b1660208201526001600160801b03613be760408b016145c5565b1660408201526001600160801b03613c0160608b016145c5565b166060820152019601929101613b56565b613c20610bde828c8c614d98565b6004830154600160401b811015610ca557806001613c47920160048601556004850161469c565b81546001600160a01b0393841660039290921b91821b9390911b1916919091179055613c74818b8b614d98565b906080823603126105f857613ca4600192613c97606060405192610c5a846144b6565b6060820152600435615a1a565b01613a42565b346105f857613cb836614288565b5050506317f1002f60e11b5f5260045ffd5b346105f85760803660031901126105f8576004356024356044359160048310156105f8577f000000000000000000000000000000000000000000000000000000000000000090613d1982614ab0565b613d2161499c565b613d2b8382614dc1565b909190613d388184614e04565b600a8110156105e05760048103613f075750613d61606435876001600160801b03845416614ad4565b9590613d6d8786614b99565b5f92613d788961456c565b60028903613de457606061128f998693613db27f8f2502fbc0a8d9aaba1b208eb130a3e723b384736509655c0382e0ddc575c8d194614c86565b60405191613dbf8161456c565b82526020820152896040820152a36112a15750600101546001600160a01b03166149d1565b9092613def8961456c565b60038903613ea4575060096001613e069201614c62565b60ff845460b01c168015610e0f57845460ff60b01b19165f1990910160b081901b60ff60b01b1691909117855560ff161580613e8a575b7f8f2502fbc0a8d9aaba1b208eb130a3e723b384736509655c0382e0ddc575c8d1606061128f998380889550613e74575b95613db2565b885460ff60a01b1916600360a01b178955613e6e565b5060ff845460a01c1660068110156105e057600214613e3d565b81546001600160801b03851669ffffffffffffffffffff60801b9091166001600160d01b03194260d01b16171790915561128f97909284917f8f2502fbc0a8d9aaba1b208eb130a3e723b384736509655c0382e0ddc575c8d19160609190613db2565b6105db90868463019293f760e21b5f52600452602452614374565b346105f8575f3660031901126105f8576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b346105f85760403660031901126105f8576114f1614224565b346105f85760203660031901126105f857600435613f9c81614a7c565b505f526004602052602060018060a01b0360405f205416604051908152f35b346105f8575f3660031901126105f8576040515f5f548060011c90600181168015614069575b60208310811461245557828552908115612431575060011461400d5761118e836123bf818503826144ed565b5f8080527f290decd9548b62a8d60345a988386fc84ba6bc95484008f6362f93160ef3e563939250905b80821061404f575090915081016020016123bf6123af565b919260018160209254838588010152019101909291614037565b91607f1691613fe1565b346105f85760203660031901126105f85760043563ffffffff60e01b81168091036105f857602090635a2d1e0760e11b81149081156140b8575b506040519015158152f35b6380ac58cd60e01b8114915081156140ea575b81156140d9575b50826140ad565b6301ffc9a760e01b149050826140d2565b635b5e139f60e01b811491506140cb565b346105f85760203660031901126105f857614114614224565b61411c61499c565b6001600160a01b038116806141c15747915b815f52600860205260405f20548311156141ae5761415c61128f93835f52600860205260405f20549061455f565b917fc36b5179cb9c303b200074996eab2b3473eac370fdd7eba3bec636fe351096966020604051858152a27f0000000000000000000000000000000000000000000000000000000000000000906149d1565b50636f57f67560e01b5f5260045260245ffd5b6040516370a0823160e01b8152306004820152602081602481855afa908115611895575f916141f2575b509161412e565b90506020813d60201161421c575b8161420d602093836144ed565b810103126105f85751836141eb565b3d9150614200565b600435906001600160a01b03821682036105f857565b602435906001600160a01b03821682036105f857565b35906001600160a01b03821682036105f857565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b60609060031901126105f8576004356001600160a01b03811681036105f857906024356001600160a01b03811681036105f8579060443590565b9181601f840112156105f8578235916001600160401b0383116105f857602083818601950101116105f857565b9181601f840112156105f8578235916001600160401b0383116105f8576020808501948460071b0101116105f857565b9181601f840112156105f8578235916001600160401b0383116105f8576020808501948460051b0101116105f857565b6024359081151582036105f857565b60409060031901126105f8576004359060243590565b600a8110156105e057604452565b60606003198201126105f8576004359160243591604435906001600160401b0382116105f8576143b4916004016142c2565b9091565b60068110156105e057602452565b60ff610160809260018060a01b03815116855265ffffffffffff602082015116602086015265ffffffffffff604082015116604086015263ffffffff606082015116606086015263ffffffff608082015116608086015263ffffffff60a08201511660a086015263ffffffff60c08201511660c086015263ffffffff60e08201511660e086015263ffffffff6101008201511661010086015261ffff6101208201511661012086015261ffff61014082015116610140860152015116910152565b9060406003198301126105f85760043591602435906001600160401b0382116105f8576143b4916004016142c2565b608081019081106001600160401b03821117610ca557604052565b61018081019081106001600160401b03821117610ca557604052565b90601f801991011681019081106001600160401b03821117610ca557604052565b6001600160401b038111610ca557601f01601f191660200190565b9291926145358261450e565b9161454360405193846144ed565b8294818452818301116105f8578281602093845f960137010152565b91908203918211610e0f57565b600411156105e057565b908060209392818452848401375f828201840152601f01601f1916010190565b9594936145b2604094926145c09460608a5260608a0191614576565b918783036020890152614576565b930152565b35906001600160801b03821682036105f857565b916020908281520191905f5b8181106145f25750505090565b909192602080600192838060a01b0361460a88614250565b1681520194019291016145e5565b60405190614625826144d1565b5f610160838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015282610120820152826101408201520152565b600f5481101561468857600f5f5260205f2001905f90565b634e487b7160e01b5f52603260045260245ffd5b8054821015614688575f5260205f2001905f90565b906040516146be816144d1565b61016060ff600183958054828060a01b038116865265ffffffffffff8160a01c16602087015260d01c6040860152015463ffffffff8116606085015263ffffffff8160201c16608085015263ffffffff8160401c1660a085015263ffffffff8160601c1660c085015263ffffffff8160801c1660e085015263ffffffff8160a01c1661010085015261ffff8160c01c1661012085015261ffff8160d01c1661014085015260e01c16910152565b65ffffffffffff62278d009116019065ffffffffffff8211610e0f57565b65ffffffffffff62093a809116019065ffffffffffff8211610e0f57565b9065ffffffffffff8091169116019065ffffffffffff8211610e0f57565b356001600160a01b03811681036105f85790565b91908201809211610e0f57565b5f198114610e0f5760010190565b3560ff811681036105f85790565b903590601e19813603018212156105f857018035906001600160401b0382116105f857602001918160051b360383136105f857565b903590601e19813603018212156105f857018035906001600160401b0382116105f857602001918160061b360383136105f857565b65ffffffffffff5f199116019065ffffffffffff8211610e0f57565b6148fe90805f52600e60205260405f206001808060a01b0360028301541691015460d01c6040519160208301937ff5d3a067b7e00c73ae8f752d3d6651d4357b290e8d665989e5b13d1005af3d7f8552604084015260608301526080820152608081526148f660a0826144ed565b51902061569d565b90565b6148fe90805f52600e60205260405f2060038101549060018060a01b039054166040519160208301937fbbe26c61880d6aab795035a6417ad06b1b5cd3fe9e59f4ac75f21b75d1a784e28552604084015260608301526080820152608081526148f660a0826144ed565b600f548061497857505f90565b5f198101908111610e0f5761499365ffffffffffff91614670565b505460301c1690565b5f516020615f4c5f395f51905f525c6149c25760015f516020615f4c5f395f51905f525d565b633ee5aeb560e01b5f5260045ffd5b9190918115614a77576001600160a01b031691826149fe576149fc92506001600160a01b0316615948565b565b60405163a9059cbb60e01b5f9081526001600160a01b0390921660045260249290925260209060448180865af19060015f5114821615614a56575b60405215614a445750565b635274afe760e01b5f5260045260245ffd5b906001811516614a6e57823b15153d15161690614a39565b503d5f823e3d90fd5b505050565b5f818152600260205260409020546001600160a01b0316908115614a9e575090565b637e27328960e01b5f5260045260245ffd5b6001600160a01b03163303614ac157565b637680b59160e01b5f523360045260245ffd5b91614ade8261456c565b60018214614b335780614b1d5750614af58161456c565b8015614b1757600390614b078161456c565b03614b10575f91565b505f908190565b50905f90565b6327e9fb0b60e21b5f526004525f60245260445ffd5b8093929150158015614b6f575b614b4e57826148fe9161455f565b825f198201918211610e0f576327e9fb0b60e21b5f5260045260245260445ffd5b5080831015614b40565b906001600160801b03809116911601906001600160801b038211610e0f57565b906001600160401b0360026001600160801b03831693600581016001600160801b03614bc88782845416614b79565b166001600160801b0319825416179055600181019360018060a01b038554165f526008602052614bfd60405f2091825461455f565b9055015460a01c165f908152600d6020908152604080832093546001600160a01b03168352929052206001018054909160809190911c036001600160801b038111610e0f5781546001600160801b031660809190911b6001600160801b031916179055565b90600a8110156105e057815460ff60a81b191660a89190911b60ff60a81b16179055565b805465ffffffffffff60a01b19164260a01b65ffffffffffff60a01b161781555f9060029060018101805477ffff00ffff00ffffffffffffffffffffffffffffffffffff19169055600381018390550155565b90815f52600c60205260405f209165ffffffffffff835460081c1615614cfc5750565b63aad2394960e01b5f5260045260245ffd5b6148fe614d1a3661450e565b614d2760405191826144ed565b368152365f60208301375f368201602001527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166159ae565b8054905f815581614d77575050565b5f5260205f205f5b828110614d8b57505050565b5f82820155600101614d7f565b91908110156146885760071b0190565b8054821015614688575f52600560205f20910201905f90565b9190825f52600e60205260405f2092600a8401908154831015614ded575090614de991614da8565b5090565b905063db0ef10960e01b5f5260045260245260445ffd5b90600181015460ff8160a81c16600a8110156105e05780614f16575065ffffffffffff614e31838561509f565b16908115614ec65765ffffffffffff421691821015614ebd5765ffffffffffff8160601c16614eb45760301c65ffffffffffff16614eac5765ffffffffffff614e7a8385614f9e565b161015614ea55760066001600160801b03809254169201541610155f14614ea057600390565b600490565b5050600190565b505050600290565b50505050600490565b50505050600590565b505065ffffffffffff600183015460a01c1615159182614ef1575b505015614eed57600790565b5f90565b65ffffffffffff925090614f0491614f1d565b1665ffffffffffff4216115f80614ee1565b9250505090565b65ffffffffffff600182015460a01c168015614f975765ffffffffffff80614f6963ffffffff600883975496015460a01c1693614f638563ffffffff8860801c166147d9565b90615a7f565b169260a01c1680614f87575050815f5b169081808211911802181690565b8391614f9291615a7f565b614f79565b5050505f90565b60019091015465ffffffffffff1680614fb75750505f90565b63ffffffff60086148fe93015460201c1690615a7f565b9065ffffffffffff6001614fe49201541661486c565b604051632394e7a360e21b815265ffffffffffff9091166004820152906020826024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa918215611895575f92615069575b509061271061ffff60086148fe94015460c01c1661505f8184615e0b565b92091515906147d9565b91506020823d602011615097575b81615084602093836144ed565b810103126105f857905190612710615041565b3d9150615077565b9080548060d01c80614f165750600182015465ffffffffffff8116156151605765ffffffffffff8160601c1680615145575060301c65ffffffffffff168061512b575063ffffffff60088461510c83946001600160801b038060066148fe9a015416911611159582614f9e565b941561512057015460401c165b16906147a7565b015460601c16615119565b91505063ffffffff60086148fe93015460401c16906147a7565b9250505063ffffffff60086148fe93015460601c16906147a7565b505050505f90565b65ffffffffffff61517761496b565b168065ffffffffffff42161061518a5750565b631ef1bf0360e31b5f5260045260245ffd5b90815f52600e60205260405f209160ff835460a01c169060068210156105e057600282036151c8575050565b63082a901760e41b5f526004526151df91506143b8565b60445ffd5b90815f52600e60205260405f209160ff835460a01c169060068210156105e057600182036151c8575050565b50611000811161521d5750565b6314a3379560e01b5f5260045261100060245260445ffd5b90916152418383614dc1565b92909361524e8486614e04565b91600a831015806105e057600184141590816152a0575b8161528f575b5061527557505050565b63019293f760e21b5f526004526024526105db9150614374565b90506105e05760038314155f61526b565b505060028314155f615265565b917f26aceb1da967205f67d18b3372dbe2f9b77ac275bf85c4ab290909cee89d6413919361531c600160ff930191825465ffffffffffff60601b4260601b169065ffffffffffff60601b19161780935560405193849360901c1683526040602084015233976040840191614576565b0390a4565b6148fe9063ffffffff600865ffffffffffff835460b81c1692015460801c16906147a7565b615384600482016153646001600160801b038516825460801c614b79565b81546001600160801b031660809190911b6001600160801b031916179055565b600101546001600160a01b03165f908152600860205260409020805490916153ab9161455f565b9055565b65ffffffffffff63ffffffff600383015416915460081c168065ffffffffffff4216039165ffffffffffff8311610e0f5760029265ffffffffffff16908061541f575050915b01549060d082901c10615418576001600160d01b03165b6001600160d01b031690565b505f61540c565b61542c82615434946147d9565b91069061455f565b916153f5565b6002909101546001600160a01b0316919082156154545750565b635dbd877160e01b5f5260045260245ffd5b6001600160a01b038116939091903385146154aa576154909361548a913691614529565b91615b9f565b156154985750565b63084dfaaf60e41b5f5260045260245ffd5b5050505050565b91908110156146885760061b0190565b356001600160801b03811681036105f85790565b9081526001600160a01b03909116602082015260408101919091526001600160801b03909116606082015260800190565b6001600160a01b03168015615699576040516370a0823160e01b8152306004820152602081602481855afa908115611895575f91615667575b506040516323b872dd60e01b5f9081527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031660045230602452604485905290919060209060648180875af160015f5114811615615648575b826040525f60605215615635576370a0823160e01b8252306004830152602082602481865afa8015611895575f90615601575b6155dc925061455f565b908282036155e957505050565b637e7c0b7760e11b5f5260045260245260445260645ffd5b506020823d60201161562d575b8161561b602093836144ed565b810103126105f8576155dc91516155d2565b3d915061560e565b82635274afe760e01b5f5260045260245ffd5b600181151661565e57833b15153d15161661559f565b823d5f823e3d90fd5b90506020813d602011615691575b81615682602093836144ed565b810103126105f857515f61553f565b3d9150615675565b5050565b6042906156a8615cef565b906040519161190160f01b8352600283015260228201522090565b5f9190600a8101835b815485101561578a576156df8583614da8565b5090600182019060ff825460a81c16600a8110156105e0571580159061576e575b615762575f1960ff865460b01c160160ff8111610e0f57855460ff60b01b191660b09190911b60ff60b01b16178555600192615759926001600160801b039190805460ff60a81b1916600960a81b1790555416906147d9565b945b01936156cc565b9590506001915061575b565b506157798386614e04565b600a8110156105e057600514615700565b93505050565b6009018054905f5b8281106157b257637680b59160e01b5f523360045260245ffd5b6157bc818361469c565b905460039190911b1c6001600160a01b031633146157dc57600101615798565b61ffff9250600191501b1690565b60ff1660ff8114610e0f5760010190565b93949094929192600183019384549061581960ff8360a01c166157ea565b9160ff60a01b8360a01b169060ff60a01b1916179182875560ff615848600984015482855460a81c169061455f565b911611156158b35760ff60088192015460e01c169160901c1610156158a657505060ff7fea643e3c79ef3f747a9c784830f599bfdc27ade0c9b885d148f1a423b460492592615898602093614c86565b5460901c16604051908152a3565b925092936149fc946152ad565b5050505050505050565b9190926001019060ff808354926158d8828560981c166157ea565b938260981b8560981b16908360981b19161785555460a81c16911610614a775780546bffffffffffff00000000000019164260301b65ffffffffffff60301b161781557fd973c8352a984ee3d198470bd2fa77a13989e129e2e7287f9795d8cf0462f5479060209060ff90615898565b814710615997575f8080938193826040516159646020826144ed565b526001600160a01b03165af11561597757565b3d15615988576040513d5f823e3d90fd5b63d6bda27560e01b5f5260045ffd5b504763cf47918160e01b5f5260045260245260445ffd5b905f8091602081519101845afa8080615a07575b156159e25750506040513d81523d5f602083013e60203d82010160405290565b1561597757639996b31560e01b5f9081526001600160a01b0391909116600452602490fd5b503d1515806159c25750813b15156159c2565b5f908152600d6020908152604080832084516001600160a01b0316845282529182902090830151918301516060909301516001820180546001600160801b039283166001600160801b031991821617909155921660809390931b909116919091179055565b90615a8a90826147d9565b90600f5491825b8015801580615b38575b15615aac57610e0f575f1901615a91565b509193905b83831080615b1c575b15615b0d57615b01615b079161164965ffffffffffff615ad987614670565b505460301c1665ffffffffffff615aef88614670565b5054168980821191180289189061455f565b926147e6565b91615ab1565b65ffffffffffff169350915050565b508065ffffffffffff615b2e85614670565b5054161115615aba565b505f198201828111610e0f5765ffffffffffff615b558692614670565b505460301c1611615a9b565b60ff811690601f8211615b905760405191615b7d6040846144ed565b6020808452838101919036833783525290565b632cd44ac360e21b5f5260045ffd5b9190823b615bda5790615bb191615e8f565b50615bbb8161456c565b159182615bc757505090565b6001600160a01b03918216911614919050565b916020926064835f94519060405193630b135d3f60e11b855260048501526040602485015286820190604485015e8281018201859052601f01601f191601915afa630b135d3f60e11b5f5114601f3d11161690565b5f828152600260205260409020546001600160a01b0316919082615cbb575b6001600160a01b031680615ca3575b815f52600260205260405f20816001600160601b0360a01b825416179055827fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef5f80a490565b805f52600360205260405f2060018154019055615c5d565b815f52600460205260405f206001600160601b0360a01b8154169055825f52600360205260405f205f198154019055615c4e565b307f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161480615de2575b15615d4a577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a08152615ddc60c0826144ed565b51902090565b507f00000000000000000000000000000000000000000000000000000000000000004614615d21565b9091905f905f198482099084810292838084109303928084039314615e8257826127101115615e7057507fbc01a36e2eb1c432ca57a786c226809d495182a9930be0ded288ce703afb7e919394612710910990828211900360fc1b910360041c170290565b634e487b71905260116020526024601cfd5b5050506127109192500490565b8151919060418303615ebf57615eb89250602082015190606060408401519301515f1a90615ec9565b9192909190565b50505f9160029190565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411615f40579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa15611895575f516001600160a01b03811615615f3657905f905f90565b505f906001905f90565b5050505f916003919056fe9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00a264697066735822122051e6c12d72bd53cdf1837fdecd1ba890be82fad911b88a1cc9bcd1cded29f7e664736f6c6343000825003360808060405234601557611d9c908161001a8239f35b5f80fdfe60806040526004361015610011575f80fd5b5f3560e01c80632c6546e814610b9c578063971f221b146109485780639ba496e1146108cc5763eb9540dd14610045575f80fd5b346104c5576102203660031901126104c5576004356001600160401b0381116104c5576100769036906004016111ce565b90506024356001600160401b0381116104c5576100979036906004016111ce565b9190506101803660631901126104c5576101e4356001600160401b0381116104c5576100c79036906004016111fb565b919092610204356001600160401b0381116104c5576100ea90369060040161122b565b919092806001111590816108bf575b50156108a3576104001061088657604435156108665760408111159182610855575b5050156108345760a43565ffffffffffff81168082036104c5578015918215610815575b5050156107f75760e43563ffffffff8116908181036104c557508062015180111590816107e9575b50156107c5576101043563ffffffff8116908181036104c55781620151801115806107b8575b1561079157610124359063ffffffff8216918281036104c55760405163030d028960e21b8152602081600481335afa908115610547575f91610757575b506040516361d027b360e01b81526001600160a01b039190911690602081600481335afa908115610547575f9161071d575b50604051633932abb160e01b815291602083600481845afa928315610547575f936106e8575b50916020600493604051948580926302a251a360e01b82525afa928315610547575f936106b2575b50610259600493602092611d59565b60405163793d064960e11b815293909284919082906001600160a01b03165afa908115610547575f9161067c575b6102919250611d59565b6001600160ff1b038116810361066857839060011b11158061065a575b156106345750501115610634576101443563ffffffff8116908181036104c55750806201518011159081610626575b5015610602576101643563ffffffff8116908181036104c557508062093a80111590816105f3575b50156105d6576101843561ffff8116908181036104c55750806064111590816105c9575b50156105a8576101a43561ffff81168082036104c5576103e8915011610589576101c43560ff8116908181036104c557508060011115908161057d575b501561055d57806001111580610552575b1561046a575f5b81811061038757005b610392818385611d49565b61039b81611286565b604051630641382360e41b81526001600160a01b039091166004820152602081602481335afa908115610547575f9161050d575b50156104e4576001600160801b036103e960208301611314565b16156104c9576001600160801b0361040360408301611314565b161580156104aa575b15610489575f5b82811061042457505060010161037e565b61043b61043682868897959697611d49565b611286565b6001600160a01b0361044c85611286565b6001600160a01b0390921691161461046a5760010192919092610413565b631ada280f60e31b5f908152666275646765747360c81b600452602490fd5b631ada280f60e31b5f908152680706572696f644361760bc1b600452602490fd5b5060c43563ffffffff8116908181036104c55750151561040c565b5f80fd5b631ada280f60e31b5f9081526206361760ec1b600452602490fd5b6104ed90611286565b63073ba30760e51b5f9081526001600160a01b0391909116600452602490fd5b90506020813d821161053f575b8161052760209383611373565b810103126104c5575180151581036104c5575f6103cf565b3d915061051a565b6040513d5f823e3d90fd5b506010811115610377565b631ada280f60e31b5f90815267617474656d70747360c01b600452602490fd5b600a915011155f610366565b631ada280f60e31b5f9081526673696c656e636560c81b600452602490fd5b631ada280f60e31b5f9081526837b13532b1ba34b7b760b91b600452602490fd5b6101f4915011155f610329565b631ada280f60e31b5f90815264677261636560d81b600452602490fd5b6301e13380915011155f610305565b631ada280f60e31b5f9081526b61636365707457696e646f7760a01b600452602490fd5b62ed4e00915011155f6102dd565b631ada280f60e31b5f9081526d191a5cdc1d5d19551a5b595bdd5d60921b600452602490fd5b506301e133808311156102ae565b634e487b7160e01b5f52601160045260245ffd5b90506020823d6020116106aa575b8161069760209383611373565b810103126104c557610291915190610287565b3d915061068a565b92506020833d6020116106e0575b816106cd60209383611373565b810103126104c55791519161025961024a565b3d91506106c0565b92506020833d602011610715575b8161070360209383611373565b810103126104c5579151916020610222565b3d91506106f6565b90506020813d60201161074f575b8161073860209383611373565b810103126104c557610749906113be565b5f6101fc565b3d915061072b565b90506020813d602011610789575b8161077260209383611373565b810103126104c557610783906113be565b5f6101ca565b3d9150610765565b631ada280f60e31b5f9081526e6368616c6c656e676557696e646f7760881b600452602490fd5b506212750082111561018d565b631ada280f60e31b5f9081526b72657669657757696e646f7760a01b600452602490fd5b624f1a00915011155f610167565b631ada280f60e31b5f90815265636c6f73657360d01b600452602490fd5b5060843565ffffffffffff811692508281036104c55750115f8061013f565b631ada280f60e31b5f9081526872657669657765727360b81b600452602490fd5b61085f925061198d565b5f8061011b565b631ada280f60e31b5f90815267191bd8dd5b595b9d60c21b600452602490fd5b631ada280f60e31b5f90815264747261636b60d81b600452602490fd5b631ada280f60e31b5f908152636e616d6560e01b600452602490fd5b610400915011155f6100f9565b346104c55760403660031901126104c55760a06108ed6024356004356114f4565b61094660806040519280516109018161125b565b845261091560208201516020860190611279565b65ffffffffffff604082015116604085015260608101516109358161125b565b606085015201516080830190611279565bf35b346104c55760203660031901126104c5576004356001600160401b0381116104c5578060040160e060031983360301126104c557606482013515610866576024820161099b61099682611286565b6118f6565b15610b7f5760a483019060106109b1838561129a565b9050111580610b66575b1561083457608484013560ff811681036104c55760ff6109db848661129a565b929050169081600111159182610b5b575b505015610b3b575f5b6109ff838561129a565b9050811015610a6c57610a1f61043682610a19868861129a565b906112cf565b6001600160a01b03610a3084611286565b6001600160a01b039092169116141580610a52575b15610834576001016109f5565b50610a6761099661043683610a19878961129a565b610a45565b60c4850184610a7b82826112df565b809150600111159081610b2f575b5015610b0d575f5b610a9b83836112df565b9050811015610b0b57610aae83836112df565b821015610af757610acb6001600160801b03918360061b01611314565b1615610ad957600101610a91565b631ada280f60e31b5f90815265185b5bdd5b9d60d21b600452602490fd5b634e487b7160e01b5f52603260045260245ffd5b005b631ada280f60e31b5f908152696d696c6573746f6e657360b01b600452602490fd5b60189150111583610a89565b631ada280f60e31b5f908152671c995c5d5a5c995960c21b600452602490fd5b1115905085806109ec565b50610b7a610b74838561129a565b9061198d565b6109bb565b631ada280f60e31b5f90815264706179656560d81b600452602490fd5b346104c5576102403660031901126104c5576024356001600160401b0381116104c557610bcd9036906004016111ce565b90506044356001600160401b0381116104c557610bee9036906004016111ce565b9190506101803660831901126104c557610204356001600160401b0381116104c557610c1e9036906004016111fb565b919092610224356001600160401b0381116104c557610c4190369060040161122b565b919092806001111590816111c1575b50156108a35761040010610886576064351561086657604081111591826111b0575b5050156108345760c43565ffffffffffff81168082036104c5578015918215611191575b5050156107f7576101043563ffffffff8116908181036104c55750806201518011159081611183575b50156107c5576101243563ffffffff8116908181036104c5578162015180111580611176575b1561079157610144359063ffffffff8216918281036104c55760405163030d028960e21b8152602081600481335afa908115610547575f9161113c575b506040516361d027b360e01b81526001600160a01b039190911690602081600481335afa908115610547575f91611102575b50604051633932abb160e01b815291602083600481845afa928315610547575f936110cd575b50916020600493604051948580926302a251a360e01b82525afa928315610547575f93611097575b50610db1600493602092611d59565b60405163793d064960e11b815293909284919082906001600160a01b03165afa908115610547575f91611061575b610de99250611d59565b6001600160ff1b038116810361066857839060011b111580611053575b156106345750501115610634576101643563ffffffff8116908181036104c55750806201518011159081611045575b5015610602576101843563ffffffff8116908181036104c557508062093a8011159081611036575b50156105d6576101a43561ffff8116908181036104c5575080606411159081611029575b50156105a8576101c43561ffff81168082036104c5576103e8915011610589576101e43560ff8116908181036104c557508060011115908161101d575b501561055d57806001111580611012575b1561046a575f5b818110610edf57005b610eea818385611d49565b610ef381611286565b604051630641382360e41b81526001600160a01b039091166004820152602081602481335afa908115610547575f91610fd8575b50156104e4576001600160801b03610f4160208301611314565b16156104c9576001600160801b03610f5b60408301611314565b16158015610fbd575b15610489575f5b828110610f7c575050600101610ed6565b610f8e61043682868897959697611d49565b6001600160a01b03610f9f85611286565b6001600160a01b0390921691161461046a5760010192919092610f6b565b5060e43563ffffffff8116908181036104c557501515610f64565b90506020813d821161100a575b81610ff260209383611373565b810103126104c5575180151581036104c55785610f27565b3d9150610fe5565b506010811115610ecf565b600a9150111583610ebe565b6101f49150111583610e81565b6301e133809150111583610e5d565b62ed4e009150111583610e35565b506301e13380831115610e06565b90506020823d60201161108f575b8161107c60209383611373565b810103126104c557610de9915190610ddf565b3d915061106f565b92506020833d6020116110c5575b816110b260209383611373565b810103126104c557915191610db1610da2565b3d91506110a5565b92506020833d6020116110fa575b816110e860209383611373565b810103126104c5579151916020610d7a565b3d91506110db565b90506020813d602011611134575b8161111d60209383611373565b810103126104c55761112e906113be565b88610d54565b3d9150611110565b90506020813d60201161116e575b8161115760209383611373565b810103126104c557611168906113be565b87610d22565b3d915061114a565b5062127500821115610ce5565b624f1a009150111583610cbf565b5060a43565ffffffffffff811692508281036104c55750118380610c96565b6111ba925061198d565b8380610c72565b6104009150111586610c50565b9181601f840112156104c5578235916001600160401b0383116104c557602083818601950101116104c557565b9181601f840112156104c5578235916001600160401b0383116104c5576020808501948460071b0101116104c557565b9181601f840112156104c5578235916001600160401b0383116104c5576020808501948460051b0101116104c557565b6006111561126557565b634e487b7160e01b5f52602160045260245ffd5b9060098210156112655752565b356001600160a01b03811681036104c55790565b903590601e19813603018212156104c557018035906001600160401b0382116104c557602001918160051b360383136104c557565b9190811015610af75760051b0190565b903590601e19813603018212156104c557018035906001600160401b0382116104c557602001918160061b360383136104c557565b356001600160801b03811681036104c55790565b60a081019081106001600160401b0382111761134357604052565b634e487b7160e01b5f52604160045260245ffd5b61018081019081106001600160401b0382111761134357604052565b90601f801991011681019081106001600160401b0382111761134357604052565b604051906113a182611328565b5f6080838281528260208201528260408201528260608201520152565b51906001600160a01b03821682036104c557565b519065ffffffffffff821682036104c557565b519060ff821682036104c557565b519063ffffffff821682036104c557565b519061ffff821682036104c557565b90816101809103126104c5576040519061142c82611357565b8051600a8110156104c55782526020810151906001600160801b03821682036104c557610160916020840152611464604082016113d2565b6040840152611475606082016113e5565b60608401526080810151608084015261149060a082016113d2565b60a08401526114a160c082016113d2565b60c08401526114b260e082016113d2565b60e08401526114c461010082016113e5565b6101008401526114d761012082016113e5565b610120840152610140810151610140840152015161016082015290565b6114fc611394565b50604051630796cacb60e41b815260048101829052916103a083602481335afa928315610547575f936116b0575b50600183516115388161125b565b6115418161125b565b146116a557600283516115538161125b565b61155c8161125b565b14611647576004835161156e8161125b565b6115778161125b565b1461158a57505050611587611ce1565b90565b611592611394565b506101808301511580159381611638575b506115c0575b5050156115b857611587611d14565b611587611ce1565b604051633d100f6360e01b815260048101929092526024820152905061018081604481335afa908115610547575f91611609575b5051600a811015611265576005145f806115a9565b61162b91506101803d8111611631575b6116238183611373565b810190611413565b5f6115f4565b503d611619565b6102009150015181105f6115a3565b604051633d100f6360e01b8152600481019290925260248201529061018082604481335afa90811561054757611587925f92611684575b50611ab5565b61169e9192506101803d8111611631576116238183611373565b905f61167e565b505061158790611a2b565b809193506103a03d81116118ef575b6116c98183611373565b810103906103a082126104c5576040519161024083018381106001600160401b038211176113435760405281519060068210156104c5576101809184526020830151602085015261171c604084016113be565b604085015261172d606084016113be565b606085015261173e608084016113be565b608085015260a083015160a085015261175960c084016113d2565b60c085015261176a60e084016113d2565b60e085015261177c61010084016113d2565b61010085015261012083015161012085015261014083015161014085015261016083015161016085015281830151828501526117bb6101a084016113be565b6101a08501526117ce6101c084016113d2565b6101c08501526117e16101e084016113e5565b6101e085015261020083015161020085015261021f1901126104c5576118dc6103806040519261181084611357565b61181d61022082016113be565b845261182c61024082016113d2565b602085015261183e61026082016113d2565b604085015261185061028082016113f3565b60608501526118626102a082016113f3565b60808501526118746102c082016113f3565b60a08501526118866102e082016113f3565b60c085015261189861030082016113f3565b60e08501526118aa61032082016113f3565b6101008501526118bd6103408201611404565b6101208501526118d06103608201611404565b610140850152016113e5565b610160820152610220820152915f61152a565b503d6116bf565b6001600160a01b03168015159081611982575b81611912575090565b6040516361d027b360e01b8152909150602081600481335afa908115610547575f91611948575b506001600160a01b0316141590565b90506020813d60201161197a575b8161196360209383611373565b810103126104c557611974906113be565b5f611939565b3d9150611956565b338114159150611909565b5f5b82811061199e57505050600190565b6001600160a01b036119b46104368386866112cf565b1615611a18575f5b8181106119cc575060010161198f565b6119dd6104368286869795976112cf565b6001600160a01b036119f36104368786886112cf565b6001600160a01b03909216911614611a10576001019290926119bc565b505050505f90565b5050505f90565b60098210156112655752565b60e090611a36611394565b500165ffffffffffff8151164211611a7f57516040519065ffffffffffff16611a5e82611328565b60018252600160208301526040820152600560608201526008608082015290565b50611a88611394565b50604051611a9581611328565b60058152600860208201525f60408201525f60608201525f608082015290565b90611abe611394565b50805191600a831015611265578215611ca45760018314611be7575060048214611ba1575f90600283148015611b94575b611b4d57506112655760058114611b4457600714611b0f57611587611ce1565b611b17611394565b50604051611b2481611328565b60058152600760208201525f60408201525f60608201525f608082015290565b50611587611d14565b65ffffffffffff925060e09150611b62611394565b5001511660405190611b7382611328565b60038252600460208301526040820152600560608201526006608082015290565b505f915060038314611aef565b65ffffffffffff915060e090611bb5611394565b5001511660405190611bc682611328565b60048252600560208301526040820152600560608201526006608082015290565b9150611bf1611394565b5060c065ffffffffffff60e08301511691019163ffffffff60a061022065ffffffffffff865116930151015116019065ffffffffffff82116106685765ffffffffffff61158792161491825f14611c955765ffffffffffff6003915b51169215611c8d576004905b60405193611c6685611328565b60028552600360208601526040850152611c7f8161125b565b606084015260808301611a1f565b600590611c59565b65ffffffffffff600491611c4d565b5065ffffffffffff9150604001511660405190611cc082611328565b60018252600260208301526040820152600560608201526007608082015290565b611ce9611394565b50604051611cf681611328565b5f81525f60208201525f60408201525f60608201525f608082015290565b611d1c611394565b50604051611d2981611328565b60058152600660208201525f60408201525f60608201525f608082015290565b9190811015610af75760071b0190565b919082018092116106685756fea2646970667358221220711e02276d6d2053c4fc949ddb1c8dae75cfa2019ac50fadab5a38ebf4364dc264736f6c63430008250033",
}

// Escrow is an auto generated Go binding around an Ethereum contract.
type Escrow struct {
	abi abi.ABI
}

// GetABI returns the ABI associated with this contract binding.
func (c *Escrow) GetABI() abi.ABI {
	return c.abi
}

// NewEscrow creates a new instance of Escrow.
func NewEscrow() *Escrow {
	parsed, err := EscrowMetaData.ParseABI()
	if err != nil {
		panic(errors.New("invalid ABI: " + err.Error()))
	}
	return &Escrow{abi: *parsed}
}

// Instance creates a wrapper for a deployed contract instance at the given address.
// Use this to create the instance object passed to abigen v2 library functions Call, Transact, etc.
func (c *Escrow) Instance(backend bind.ContractBackend, addr common.Address) *bind.BoundContract {
	return bind.NewBoundContract(addr, c.abi, backend, backend, backend)
}

// PackConstructor is the Go binding used to pack the parameters required for
// contract deployment.
//
// Solidity: constructor(address treasury_, address governor_, address votes_, address guardian_, address[] tokens) returns()
func (escrow *Escrow) PackConstructor(treasury_ common.Address, governor_ common.Address, votes_ common.Address, guardian_ common.Address, tokens []common.Address) []byte {
	enc, err := escrow.abi.Pack("", treasury_, governor_, votes_, guardian_, tokens)
	if err != nil {
		panic(err)
	}
	return enc
}

// PackAccept is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfdc5c91d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function accept(uint256 id, bytes signature) returns()
func (escrow *Escrow) PackAccept(id *big.Int, signature []byte) []byte {
	enc, err := escrow.abi.Pack("accept", id, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAccept is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfdc5c91d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function accept(uint256 id, bytes signature) returns()
func (escrow *Escrow) TryPackAccept(id *big.Int, signature []byte) ([]byte, error) {
	return escrow.abi.Pack("accept", id, signature)
}

// PackAcceptance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd1ef6a96.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function acceptance(uint256 id) view returns(bytes32)
func (escrow *Escrow) PackAcceptance(id *big.Int) []byte {
	enc, err := escrow.abi.Pack("acceptance", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAcceptance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd1ef6a96.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function acceptance(uint256 id) view returns(bytes32)
func (escrow *Escrow) TryPackAcceptance(id *big.Int) ([]byte, error) {
	return escrow.abi.Pack("acceptance", id)
}

// UnpackAcceptance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd1ef6a96.
//
// Solidity: function acceptance(uint256 id) view returns(bytes32)
func (escrow *Escrow) UnpackAcceptance(data []byte) ([32]byte, error) {
	out, err := escrow.abi.Unpack("acceptance", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function approve(address , uint256 ) pure returns()
func (escrow *Escrow) PackApprove(arg0 common.Address, arg1 *big.Int) []byte {
	enc, err := escrow.abi.Pack("approve", arg0, arg1)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackApprove is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x095ea7b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function approve(address , uint256 ) pure returns()
func (escrow *Escrow) TryPackApprove(arg0 common.Address, arg1 *big.Int) ([]byte, error) {
	return escrow.abi.Pack("approve", arg0, arg1)
}

// PackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function balanceOf(address owner) view returns(uint256)
func (escrow *Escrow) PackBalanceOf(owner common.Address) []byte {
	enc, err := escrow.abi.Pack("balanceOf", owner)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBalanceOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x70a08231.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function balanceOf(address owner) view returns(uint256)
func (escrow *Escrow) TryPackBalanceOf(owner common.Address) ([]byte, error) {
	return escrow.abi.Pack("balanceOf", owner)
}

// UnpackBalanceOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x70a08231.
//
// Solidity: function balanceOf(address owner) view returns(uint256)
func (escrow *Escrow) UnpackBalanceOf(data []byte) (*big.Int, error) {
	out, err := escrow.abi.Unpack("balanceOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackBudget is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ba6c60f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function budget(uint256 id, address token) view returns((address,uint128,uint128,uint128) budget_, uint256 committed, uint256 inPeriod)
func (escrow *Escrow) PackBudget(id *big.Int, token common.Address) []byte {
	enc, err := escrow.abi.Pack("budget", id, token)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBudget is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ba6c60f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function budget(uint256 id, address token) view returns((address,uint128,uint128,uint128) budget_, uint256 committed, uint256 inPeriod)
func (escrow *Escrow) TryPackBudget(id *big.Int, token common.Address) ([]byte, error) {
	return escrow.abi.Pack("budget", id, token)
}

// BudgetOutput serves as a container for the return parameters of contract
// method Budget.
type BudgetOutput struct {
	Budget    IGrantEscrowBudget
	Committed *big.Int
	InPeriod  *big.Int
}

// UnpackBudget is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x7ba6c60f.
//
// Solidity: function budget(uint256 id, address token) view returns((address,uint128,uint128,uint128) budget_, uint256 committed, uint256 inPeriod)
func (escrow *Escrow) UnpackBudget(data []byte) (BudgetOutput, error) {
	out, err := escrow.abi.Unpack("budget", data)
	outstruct := new(BudgetOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Budget = *abi.ConvertType(out[0], new(IGrantEscrowBudget)).(*IGrantEscrowBudget)
	outstruct.Committed = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.InPeriod = abi.ConvertType(out[2], new(big.Int)).(*big.Int)
	return *outstruct, nil
}

// PackCancelGrant is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc15abf70.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function cancelGrant(uint256 id, uint256 settlement, bytes32 reasonHash) returns()
func (escrow *Escrow) PackCancelGrant(id *big.Int, settlement *big.Int, reasonHash [32]byte) []byte {
	enc, err := escrow.abi.Pack("cancelGrant", id, settlement, reasonHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancelGrant is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc15abf70.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancelGrant(uint256 id, uint256 settlement, bytes32 reasonHash) returns()
func (escrow *Escrow) TryPackCancelGrant(id *big.Int, settlement *big.Int, reasonHash [32]byte) ([]byte, error) {
	return escrow.abi.Pack("cancelGrant", id, settlement, reasonHash)
}

// PackChallenge is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x649b1126.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function challenge(uint256 id, uint256 index, string reason) returns()
func (escrow *Escrow) PackChallenge(id *big.Int, index *big.Int, reason string) []byte {
	enc, err := escrow.abi.Pack("challenge", id, index, reason)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackChallenge is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x649b1126.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function challenge(uint256 id, uint256 index, string reason) returns()
func (escrow *Escrow) TryPackChallenge(id *big.Int, index *big.Int, reason string) ([]byte, error) {
	return escrow.abi.Pack("challenge", id, index, reason)
}

// PackChangeProgram is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2c6546e8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function changeProgram(uint256 id, string name, string track, bytes32 document, (address,uint48,uint48,uint32,uint32,uint32,uint32,uint32,uint32,uint16,uint16,uint8) terms, (address,uint128,uint128,uint128)[] budgets, address[] reviewers) returns()
func (escrow *Escrow) PackChangeProgram(id *big.Int, name string, track string, document [32]byte, terms IGrantEscrowTerms, budgets []IGrantEscrowBudget, reviewers []common.Address) []byte {
	enc, err := escrow.abi.Pack("changeProgram", id, name, track, document, terms, budgets, reviewers)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackChangeProgram is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2c6546e8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function changeProgram(uint256 id, string name, string track, bytes32 document, (address,uint48,uint48,uint32,uint32,uint32,uint32,uint32,uint32,uint16,uint16,uint8) terms, (address,uint128,uint128,uint128)[] budgets, address[] reviewers) returns()
func (escrow *Escrow) TryPackChangeProgram(id *big.Int, name string, track string, document [32]byte, terms IGrantEscrowTerms, budgets []IGrantEscrowBudget, reviewers []common.Address) ([]byte, error) {
	return escrow.abi.Pack("changeProgram", id, name, track, document, terms, budgets, reviewers)
}

// PackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc3490263.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claim(uint256 id, uint256 index) returns()
func (escrow *Escrow) PackClaim(id *big.Int, index *big.Int) []byte {
	enc, err := escrow.abi.Pack("claim", id, index)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc3490263.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claim(uint256 id, uint256 index) returns()
func (escrow *Escrow) TryPackClaim(id *big.Int, index *big.Int) ([]byte, error) {
	return escrow.abi.Pack("claim", id, index)
}

// PackClaimSettlement is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b4d9405.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimSettlement(uint256 id) returns()
func (escrow *Escrow) PackClaimSettlement(id *big.Int) []byte {
	enc, err := escrow.abi.Pack("claimSettlement", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaimSettlement is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b4d9405.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claimSettlement(uint256 id) returns()
func (escrow *Escrow) TryPackClaimSettlement(id *big.Int) ([]byte, error) {
	return escrow.abi.Pack("claimSettlement", id)
}

// PackCloseProgram is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3a3312ab.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function closeProgram(uint256 id) returns()
func (escrow *Escrow) PackCloseProgram(id *big.Int) []byte {
	enc, err := escrow.abi.Pack("closeProgram", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCloseProgram is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3a3312ab.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function closeProgram(uint256 id) returns()
func (escrow *Escrow) TryPackCloseProgram(id *big.Int) ([]byte, error) {
	return escrow.abi.Pack("closeProgram", id)
}

// PackConfirmPayout is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x90dcd1d5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function confirmPayout(uint256 id, bytes signature) returns()
func (escrow *Escrow) PackConfirmPayout(id *big.Int, signature []byte) []byte {
	enc, err := escrow.abi.Pack("confirmPayout", id, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConfirmPayout is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x90dcd1d5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function confirmPayout(uint256 id, bytes signature) returns()
func (escrow *Escrow) TryPackConfirmPayout(id *big.Int, signature []byte) ([]byte, error) {
	return escrow.abi.Pack("confirmPayout", id, signature)
}

// PackConfirmation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb17c3f99.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function confirmation(uint256 id) view returns(bytes32)
func (escrow *Escrow) PackConfirmation(id *big.Int) []byte {
	enc, err := escrow.abi.Pack("confirmation", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConfirmation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb17c3f99.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function confirmation(uint256 id) view returns(bytes32)
func (escrow *Escrow) TryPackConfirmation(id *big.Int) ([]byte, error) {
	return escrow.abi.Pack("confirmation", id)
}

// UnpackConfirmation is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb17c3f99.
//
// Solidity: function confirmation(uint256 id) view returns(bytes32)
func (escrow *Escrow) UnpackConfirmation(data []byte) ([32]byte, error) {
	out, err := escrow.abi.Unpack("confirmation", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackCreateGrant is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x971f221b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function createGrant((uint256,address,address,bytes32,uint8,address[],(uint128,uint32)[]) offer) payable returns(uint256 id)
func (escrow *Escrow) PackCreateGrant(offer IGrantEscrowOffer) []byte {
	enc, err := escrow.abi.Pack("createGrant", offer)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCreateGrant is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x971f221b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function createGrant((uint256,address,address,bytes32,uint8,address[],(uint128,uint32)[]) offer) payable returns(uint256 id)
func (escrow *Escrow) TryPackCreateGrant(offer IGrantEscrowOffer) ([]byte, error) {
	return escrow.abi.Pack("createGrant", offer)
}

// UnpackCreateGrant is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x971f221b.
//
// Solidity: function createGrant((uint256,address,address,bytes32,uint8,address[],(uint128,uint32)[]) offer) payable returns(uint256 id)
func (escrow *Escrow) UnpackCreateGrant(data []byte) (*big.Int, error) {
	out, err := escrow.abi.Unpack("createGrant", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackCreateProgram is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeb9540dd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function createProgram(string name, string track, bytes32 document, (address,uint48,uint48,uint32,uint32,uint32,uint32,uint32,uint32,uint16,uint16,uint8) terms, (address,uint128,uint128,uint128)[] budgets, address[] reviewers) returns(uint256 id)
func (escrow *Escrow) PackCreateProgram(name string, track string, document [32]byte, terms IGrantEscrowTerms, budgets []IGrantEscrowBudget, reviewers []common.Address) []byte {
	enc, err := escrow.abi.Pack("createProgram", name, track, document, terms, budgets, reviewers)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCreateProgram is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xeb9540dd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function createProgram(string name, string track, bytes32 document, (address,uint48,uint48,uint32,uint32,uint32,uint32,uint32,uint32,uint16,uint16,uint8) terms, (address,uint128,uint128,uint128)[] budgets, address[] reviewers) returns(uint256 id)
func (escrow *Escrow) TryPackCreateProgram(name string, track string, document [32]byte, terms IGrantEscrowTerms, budgets []IGrantEscrowBudget, reviewers []common.Address) ([]byte, error) {
	return escrow.abi.Pack("createProgram", name, track, document, terms, budgets, reviewers)
}

// UnpackCreateProgram is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xeb9540dd.
//
// Solidity: function createProgram(string name, string track, bytes32 document, (address,uint48,uint48,uint32,uint32,uint32,uint32,uint32,uint32,uint16,uint16,uint8) terms, (address,uint128,uint128,uint128)[] budgets, address[] reviewers) returns(uint256 id)
func (escrow *Escrow) UnpackCreateProgram(data []byte) (*big.Int, error) {
	out, err := escrow.abi.Unpack("createProgram", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackEscrowDomain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (escrow *Escrow) PackEscrowDomain() []byte {
	enc, err := escrow.abi.Pack("eip712Domain")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackEscrowDomain is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x84b0196e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (escrow *Escrow) TryPackEscrowDomain() ([]byte, error) {
	return escrow.abi.Pack("eip712Domain")
}

// EscrowDomainOutput serves as a container for the return parameters of contract
// method EscrowDomain.
type EscrowDomainOutput struct {
	Fields            [1]byte
	Name              string
	Version           string
	ChainId           *big.Int
	VerifyingContract common.Address
	Salt              [32]byte
	Extensions        []*big.Int
}

// UnpackEscrowDomain is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x84b0196e.
//
// Solidity: function eip712Domain() view returns(bytes1 fields, string name, string version, uint256 chainId, address verifyingContract, bytes32 salt, uint256[] extensions)
func (escrow *Escrow) UnpackEscrowDomain(data []byte) (EscrowDomainOutput, error) {
	out, err := escrow.abi.Unpack("eip712Domain", data)
	outstruct := new(EscrowDomainOutput)
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

// PackExpire is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x87d8ee9b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function expire(uint256 id, uint256 index) returns()
func (escrow *Escrow) PackExpire(id *big.Int, index *big.Int) []byte {
	enc, err := escrow.abi.Pack("expire", id, index)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExpire is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x87d8ee9b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function expire(uint256 id, uint256 index) returns()
func (escrow *Escrow) TryPackExpire(id *big.Int, index *big.Int) ([]byte, error) {
	return escrow.abi.Pack("expire", id, index)
}

// PackGetApproved is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x081812fc.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function getApproved(uint256 tokenId) view returns(address)
func (escrow *Escrow) PackGetApproved(tokenId *big.Int) []byte {
	enc, err := escrow.abi.Pack("getApproved", tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGetApproved is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x081812fc.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function getApproved(uint256 tokenId) view returns(address)
func (escrow *Escrow) TryPackGetApproved(tokenId *big.Int) ([]byte, error) {
	return escrow.abi.Pack("getApproved", tokenId)
}

// UnpackGetApproved is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x081812fc.
//
// Solidity: function getApproved(uint256 tokenId) view returns(address)
func (escrow *Escrow) UnpackGetApproved(data []byte) (common.Address, error) {
	out, err := escrow.abi.Unpack("getApproved", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackGovernor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0c340a24.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function governor() view returns(address)
func (escrow *Escrow) PackGovernor() []byte {
	enc, err := escrow.abi.Pack("governor")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGovernor is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x0c340a24.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function governor() view returns(address)
func (escrow *Escrow) TryPackGovernor() ([]byte, error) {
	return escrow.abi.Pack("governor")
}

// UnpackGovernor is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x0c340a24.
//
// Solidity: function governor() view returns(address)
func (escrow *Escrow) UnpackGovernor(data []byte) (common.Address, error) {
	out, err := escrow.abi.Unpack("governor", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackGrantCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcab42672.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function grantCount() view returns(uint256)
func (escrow *Escrow) PackGrantCount() []byte {
	enc, err := escrow.abi.Pack("grantCount")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGrantCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcab42672.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function grantCount() view returns(uint256)
func (escrow *Escrow) TryPackGrantCount() ([]byte, error) {
	return escrow.abi.Pack("grantCount")
}

// UnpackGrantCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcab42672.
//
// Solidity: function grantCount() view returns(uint256)
func (escrow *Escrow) UnpackGrantCount(data []byte) (*big.Int, error) {
	out, err := escrow.abi.Unpack("grantCount", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGrantOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9aee26f1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function grantOf(bytes32 document) view returns(uint256)
func (escrow *Escrow) PackGrantOf(document [32]byte) []byte {
	enc, err := escrow.abi.Pack("grantOf", document)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGrantOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9aee26f1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function grantOf(bytes32 document) view returns(uint256)
func (escrow *Escrow) TryPackGrantOf(document [32]byte) ([]byte, error) {
	return escrow.abi.Pack("grantOf", document)
}

// UnpackGrantOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9aee26f1.
//
// Solidity: function grantOf(bytes32 document) view returns(uint256)
func (escrow *Escrow) UnpackGrantOf(data []byte) (*big.Int, error) {
	out, err := escrow.abi.Unpack("grantOf", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackGrantView is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x796cacb0.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function grantView(uint256 id) view returns((uint8,uint256,address,address,address,bytes32,uint48,uint48,uint48,uint256,uint256,uint256,uint256,address,uint48,uint8,uint256,(address,uint48,uint48,uint32,uint32,uint32,uint32,uint32,uint32,uint16,uint16,uint8)) v)
func (escrow *Escrow) PackGrantView(id *big.Int) []byte {
	enc, err := escrow.abi.Pack("grantView", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGrantView is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x796cacb0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function grantView(uint256 id) view returns((uint8,uint256,address,address,address,bytes32,uint48,uint48,uint48,uint256,uint256,uint256,uint256,address,uint48,uint8,uint256,(address,uint48,uint48,uint32,uint32,uint32,uint32,uint32,uint32,uint16,uint16,uint8)) v)
func (escrow *Escrow) TryPackGrantView(id *big.Int) ([]byte, error) {
	return escrow.abi.Pack("grantView", id)
}

// UnpackGrantView is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x796cacb0.
//
// Solidity: function grantView(uint256 id) view returns((uint8,uint256,address,address,address,bytes32,uint48,uint48,uint48,uint256,uint256,uint256,uint256,address,uint48,uint8,uint256,(address,uint48,uint48,uint32,uint32,uint32,uint32,uint32,uint32,uint16,uint16,uint8)) v)
func (escrow *Escrow) UnpackGrantView(data []byte) (IGrantEscrowGrantView, error) {
	out, err := escrow.abi.Unpack("grantView", data)
	if err != nil {
		return *new(IGrantEscrowGrantView), err
	}
	out0 := *abi.ConvertType(out[0], new(IGrantEscrowGrantView)).(*IGrantEscrowGrantView)
	return out0, nil
}

// PackGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x452a9320.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function guardian() view returns(address)
func (escrow *Escrow) PackGuardian() []byte {
	enc, err := escrow.abi.Pack("guardian")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x452a9320.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function guardian() view returns(address)
func (escrow *Escrow) TryPackGuardian() ([]byte, error) {
	return escrow.abi.Pack("guardian")
}

// UnpackGuardian is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x452a9320.
//
// Solidity: function guardian() view returns(address)
func (escrow *Escrow) UnpackGuardian(data []byte) (common.Address, error) {
	out, err := escrow.abi.Unpack("guardian", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackIsApprovedForAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe985e9c5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function isApprovedForAll(address owner, address operator) view returns(bool)
func (escrow *Escrow) PackIsApprovedForAll(owner common.Address, operator common.Address) []byte {
	enc, err := escrow.abi.Pack("isApprovedForAll", owner, operator)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsApprovedForAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe985e9c5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isApprovedForAll(address owner, address operator) view returns(bool)
func (escrow *Escrow) TryPackIsApprovedForAll(owner common.Address, operator common.Address) ([]byte, error) {
	return escrow.abi.Pack("isApprovedForAll", owner, operator)
}

// UnpackIsApprovedForAll is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe985e9c5.
//
// Solidity: function isApprovedForAll(address owner, address operator) view returns(bool)
func (escrow *Escrow) UnpackIsApprovedForAll(data []byte) (bool, error) {
	out, err := escrow.abi.Unpack("isApprovedForAll", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackLapse is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd91d923.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lapse(uint256 id) returns()
func (escrow *Escrow) PackLapse(id *big.Int) []byte {
	enc, err := escrow.abi.Pack("lapse", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLapse is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd91d923.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lapse(uint256 id) returns()
func (escrow *Escrow) TryPackLapse(id *big.Int) ([]byte, error) {
	return escrow.abi.Pack("lapse", id)
}

// PackLiabilities is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb01083e2.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function liabilities(address token) view returns(uint256)
func (escrow *Escrow) PackLiabilities(token common.Address) []byte {
	enc, err := escrow.abi.Pack("liabilities", token)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLiabilities is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb01083e2.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function liabilities(address token) view returns(uint256)
func (escrow *Escrow) TryPackLiabilities(token common.Address) ([]byte, error) {
	return escrow.abi.Pack("liabilities", token)
}

// UnpackLiabilities is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb01083e2.
//
// Solidity: function liabilities(address token) view returns(uint256)
func (escrow *Escrow) UnpackLiabilities(data []byte) (*big.Int, error) {
	out, err := escrow.abi.Unpack("liabilities", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackListed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x64138230.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function listed(address token) view returns(bool)
func (escrow *Escrow) PackListed(token common.Address) []byte {
	enc, err := escrow.abi.Pack("listed", token)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackListed is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x64138230.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function listed(address token) view returns(bool)
func (escrow *Escrow) TryPackListed(token common.Address) ([]byte, error) {
	return escrow.abi.Pack("listed", token)
}

// UnpackListed is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x64138230.
//
// Solidity: function listed(address token) view returns(bool)
func (escrow *Escrow) UnpackListed(data []byte) (bool, error) {
	out, err := escrow.abi.Unpack("listed", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackLocked is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb45a3c0e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function locked(uint256 tokenId) view returns(bool)
func (escrow *Escrow) PackLocked(tokenId *big.Int) []byte {
	enc, err := escrow.abi.Pack("locked", tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLocked is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb45a3c0e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function locked(uint256 tokenId) view returns(bool)
func (escrow *Escrow) TryPackLocked(tokenId *big.Int) ([]byte, error) {
	return escrow.abi.Pack("locked", tokenId)
}

// UnpackLocked is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb45a3c0e.
//
// Solidity: function locked(uint256 tokenId) view returns(bool)
func (escrow *Escrow) UnpackLocked(data []byte) (bool, error) {
	out, err := escrow.abi.Unpack("locked", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackMilestoneView is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3d100f63.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function milestoneView(uint256 id, uint256 index) view returns((uint8,uint128,uint48,uint8,bytes32,uint48,uint48,uint48,uint8,uint8,uint256,uint256) v)
func (escrow *Escrow) PackMilestoneView(id *big.Int, index *big.Int) []byte {
	enc, err := escrow.abi.Pack("milestoneView", id, index)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMilestoneView is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3d100f63.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function milestoneView(uint256 id, uint256 index) view returns((uint8,uint128,uint48,uint8,bytes32,uint48,uint48,uint48,uint8,uint8,uint256,uint256) v)
func (escrow *Escrow) TryPackMilestoneView(id *big.Int, index *big.Int) ([]byte, error) {
	return escrow.abi.Pack("milestoneView", id, index)
}

// UnpackMilestoneView is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3d100f63.
//
// Solidity: function milestoneView(uint256 id, uint256 index) view returns((uint8,uint128,uint48,uint8,bytes32,uint48,uint48,uint48,uint8,uint8,uint256,uint256) v)
func (escrow *Escrow) UnpackMilestoneView(data []byte) (IGrantEscrowMilestoneView, error) {
	out, err := escrow.abi.Unpack("milestoneView", data)
	if err != nil {
		return *new(IGrantEscrowMilestoneView), err
	}
	out0 := *abi.ConvertType(out[0], new(IGrantEscrowMilestoneView)).(*IGrantEscrowMilestoneView)
	return out0, nil
}

// PackName is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x06fdde03.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function name() view returns(string)
func (escrow *Escrow) PackName() []byte {
	enc, err := escrow.abi.Pack("name")
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
func (escrow *Escrow) TryPackName() ([]byte, error) {
	return escrow.abi.Pack("name")
}

// UnpackName is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06fdde03.
//
// Solidity: function name() view returns(string)
func (escrow *Escrow) UnpackName(data []byte) (string, error) {
	out, err := escrow.abi.Unpack("name", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackNextAction is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9ba496e1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nextAction(uint256 , uint256 ) view returns((uint8,uint8,uint48,uint8,uint8))
func (escrow *Escrow) PackNextAction(arg0 *big.Int, arg1 *big.Int) []byte {
	enc, err := escrow.abi.Pack("nextAction", arg0, arg1)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNextAction is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9ba496e1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nextAction(uint256 , uint256 ) view returns((uint8,uint8,uint48,uint8,uint8))
func (escrow *Escrow) TryPackNextAction(arg0 *big.Int, arg1 *big.Int) ([]byte, error) {
	return escrow.abi.Pack("nextAction", arg0, arg1)
}

// UnpackNextAction is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9ba496e1.
//
// Solidity: function nextAction(uint256 , uint256 ) view returns((uint8,uint8,uint48,uint8,uint8))
func (escrow *Escrow) UnpackNextAction(data []byte) (IGrantEscrowNext, error) {
	out, err := escrow.abi.Unpack("nextAction", data)
	if err != nil {
		return *new(IGrantEscrowNext), err
	}
	out0 := *abi.ConvertType(out[0], new(IGrantEscrowNext)).(*IGrantEscrowNext)
	return out0, nil
}

// PackObject is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xadaf05ba.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function object(uint256 id, uint256 index, string reason) returns()
func (escrow *Escrow) PackObject(id *big.Int, index *big.Int, reason string) []byte {
	enc, err := escrow.abi.Pack("object", id, index, reason)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackObject is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xadaf05ba.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function object(uint256 id, uint256 index, string reason) returns()
func (escrow *Escrow) TryPackObject(id *big.Int, index *big.Int, reason string) ([]byte, error) {
	return escrow.abi.Pack("object", id, index, reason)
}

// PackOwnerOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6352211e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function ownerOf(uint256 tokenId) view returns(address)
func (escrow *Escrow) PackOwnerOf(tokenId *big.Int) []byte {
	enc, err := escrow.abi.Pack("ownerOf", tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackOwnerOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x6352211e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function ownerOf(uint256 tokenId) view returns(address)
func (escrow *Escrow) TryPackOwnerOf(tokenId *big.Int) ([]byte, error) {
	return escrow.abi.Pack("ownerOf", tokenId)
}

// UnpackOwnerOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x6352211e.
//
// Solidity: function ownerOf(uint256 tokenId) view returns(address)
func (escrow *Escrow) UnpackOwnerOf(data []byte) (common.Address, error) {
	out, err := escrow.abi.Unpack("ownerOf", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackPause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8456cb59.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pause() returns()
func (escrow *Escrow) PackPause() []byte {
	enc, err := escrow.abi.Pack("pause")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8456cb59.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pause() returns()
func (escrow *Escrow) TryPackPause() ([]byte, error) {
	return escrow.abi.Pack("pause")
}

// PackPausedTime is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb2cca39d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pausedTime() view returns(uint256 time)
func (escrow *Escrow) PackPausedTime() []byte {
	enc, err := escrow.abi.Pack("pausedTime")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPausedTime is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb2cca39d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pausedTime() view returns(uint256 time)
func (escrow *Escrow) TryPackPausedTime() ([]byte, error) {
	return escrow.abi.Pack("pausedTime")
}

// UnpackPausedTime is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb2cca39d.
//
// Solidity: function pausedTime() view returns(uint256 time)
func (escrow *Escrow) UnpackPausedTime(data []byte) (*big.Int, error) {
	out, err := escrow.abi.Unpack("pausedTime", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPausedUntil is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xda748b10.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function pausedUntil() view returns(uint48)
func (escrow *Escrow) PackPausedUntil() []byte {
	enc, err := escrow.abi.Pack("pausedUntil")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPausedUntil is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xda748b10.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function pausedUntil() view returns(uint48)
func (escrow *Escrow) TryPackPausedUntil() ([]byte, error) {
	return escrow.abi.Pack("pausedUntil")
}

// UnpackPausedUntil is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xda748b10.
//
// Solidity: function pausedUntil() view returns(uint48)
func (escrow *Escrow) UnpackPausedUntil(data []byte) (*big.Int, error) {
	out, err := escrow.abi.Unpack("pausedUntil", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackPayoutDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcaaf683c.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function payoutDelay() view returns(uint32)
func (escrow *Escrow) PackPayoutDelay() []byte {
	enc, err := escrow.abi.Pack("payoutDelay")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackPayoutDelay is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xcaaf683c.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function payoutDelay() view returns(uint32)
func (escrow *Escrow) TryPackPayoutDelay() ([]byte, error) {
	return escrow.abi.Pack("payoutDelay")
}

// UnpackPayoutDelay is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xcaaf683c.
//
// Solidity: function payoutDelay() view returns(uint32)
func (escrow *Escrow) UnpackPayoutDelay(data []byte) (uint32, error) {
	out, err := escrow.abi.Unpack("payoutDelay", data)
	if err != nil {
		return *new(uint32), err
	}
	out0 := *abi.ConvertType(out[0], new(uint32)).(*uint32)
	return out0, nil
}

// PackProgram is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd425f4a9.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function program(uint256 id) view returns(bool open, uint48 created, bytes32 document, (address,uint48,uint48,uint32,uint32,uint32,uint32,uint32,uint32,uint16,uint16,uint8) terms)
func (escrow *Escrow) PackProgram(id *big.Int) []byte {
	enc, err := escrow.abi.Pack("program", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProgram is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd425f4a9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function program(uint256 id) view returns(bool open, uint48 created, bytes32 document, (address,uint48,uint48,uint32,uint32,uint32,uint32,uint32,uint32,uint16,uint16,uint8) terms)
func (escrow *Escrow) TryPackProgram(id *big.Int) ([]byte, error) {
	return escrow.abi.Pack("program", id)
}

// ProgramOutput serves as a container for the return parameters of contract
// method Program.
type ProgramOutput struct {
	Open     bool
	Created  *big.Int
	Document [32]byte
	Terms    IGrantEscrowTerms
}

// UnpackProgram is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd425f4a9.
//
// Solidity: function program(uint256 id) view returns(bool open, uint48 created, bytes32 document, (address,uint48,uint48,uint32,uint32,uint32,uint32,uint32,uint32,uint16,uint16,uint8) terms)
func (escrow *Escrow) UnpackProgram(data []byte) (ProgramOutput, error) {
	out, err := escrow.abi.Unpack("program", data)
	outstruct := new(ProgramOutput)
	if err != nil {
		return *outstruct, err
	}
	outstruct.Open = *abi.ConvertType(out[0], new(bool)).(*bool)
	outstruct.Created = abi.ConvertType(out[1], new(big.Int)).(*big.Int)
	outstruct.Document = *abi.ConvertType(out[2], new([32]byte)).(*[32]byte)
	outstruct.Terms = *abi.ConvertType(out[3], new(IGrantEscrowTerms)).(*IGrantEscrowTerms)
	return *outstruct, nil
}

// PackProgramCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9f796634.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function programCount() view returns(uint256)
func (escrow *Escrow) PackProgramCount() []byte {
	enc, err := escrow.abi.Pack("programCount")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProgramCount is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9f796634.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function programCount() view returns(uint256)
func (escrow *Escrow) TryPackProgramCount() ([]byte, error) {
	return escrow.abi.Pack("programCount")
}

// UnpackProgramCount is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9f796634.
//
// Solidity: function programCount() view returns(uint256)
func (escrow *Escrow) UnpackProgramCount(data []byte) (*big.Int, error) {
	out, err := escrow.abi.Unpack("programCount", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackProposePayout is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe9e75454.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function proposePayout(uint256 id, address payout) returns()
func (escrow *Escrow) PackProposePayout(id *big.Int, payout common.Address) []byte {
	enc, err := escrow.abi.Pack("proposePayout", id, payout)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposePayout is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe9e75454.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposePayout(uint256 id, address payout) returns()
func (escrow *Escrow) TryPackProposePayout(id *big.Int, payout common.Address) ([]byte, error) {
	return escrow.abi.Pack("proposePayout", id, payout)
}

// PackResolve is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1184e749.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function resolve(uint256 id, uint256 index, uint8 resolution, uint256 amount) returns()
func (escrow *Escrow) PackResolve(id *big.Int, index *big.Int, resolution uint8, amount *big.Int) []byte {
	enc, err := escrow.abi.Pack("resolve", id, index, resolution, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackResolve is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1184e749.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function resolve(uint256 id, uint256 index, uint8 resolution, uint256 amount) returns()
func (escrow *Escrow) TryPackResolve(id *big.Int, index *big.Int, resolution uint8, amount *big.Int) ([]byte, error) {
	return escrow.abi.Pack("resolve", id, index, resolution, amount)
}

// PackReview is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf80a97ec.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function review(uint256 id, uint256 index, bytes32 evidence, bool approved, uint256 criteria, string findings) returns()
func (escrow *Escrow) PackReview(id *big.Int, index *big.Int, evidence [32]byte, approved bool, criteria *big.Int, findings string) []byte {
	enc, err := escrow.abi.Pack("review", id, index, evidence, approved, criteria, findings)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReview is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf80a97ec.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function review(uint256 id, uint256 index, bytes32 evidence, bool approved, uint256 criteria, string findings) returns()
func (escrow *Escrow) TryPackReview(id *big.Int, index *big.Int, evidence [32]byte, approved bool, criteria *big.Int, findings string) ([]byte, error) {
	return escrow.abi.Pack("review", id, index, evidence, approved, criteria, findings)
}

// PackReviewersOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9fa97fa.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reviewersOf(uint256 id) view returns(address[])
func (escrow *Escrow) PackReviewersOf(id *big.Int) []byte {
	enc, err := escrow.abi.Pack("reviewersOf", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReviewersOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9fa97fa.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reviewersOf(uint256 id) view returns(address[])
func (escrow *Escrow) TryPackReviewersOf(id *big.Int) ([]byte, error) {
	return escrow.abi.Pack("reviewersOf", id)
}

// UnpackReviewersOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa9fa97fa.
//
// Solidity: function reviewersOf(uint256 id) view returns(address[])
func (escrow *Escrow) UnpackReviewersOf(data []byte) ([]common.Address, error) {
	out, err := escrow.abi.Unpack("reviewersOf", data)
	if err != nil {
		return *new([]common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	return out0, nil
}

// PackRules is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x52f6747a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function rules() view returns(address)
func (escrow *Escrow) PackRules() []byte {
	enc, err := escrow.abi.Pack("rules")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackRules is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x52f6747a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function rules() view returns(address)
func (escrow *Escrow) TryPackRules() ([]byte, error) {
	return escrow.abi.Pack("rules")
}

// UnpackRules is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x52f6747a.
//
// Solidity: function rules() view returns(address)
func (escrow *Escrow) UnpackRules(data []byte) (common.Address, error) {
	out, err := escrow.abi.Unpack("rules", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackSafeTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42842e0e.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function safeTransferFrom(address from, address to, uint256 tokenId) returns()
func (escrow *Escrow) PackSafeTransferFrom(from common.Address, to common.Address, tokenId *big.Int) []byte {
	enc, err := escrow.abi.Pack("safeTransferFrom", from, to, tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSafeTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x42842e0e.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function safeTransferFrom(address from, address to, uint256 tokenId) returns()
func (escrow *Escrow) TryPackSafeTransferFrom(from common.Address, to common.Address, tokenId *big.Int) ([]byte, error) {
	return escrow.abi.Pack("safeTransferFrom", from, to, tokenId)
}

// PackSafeTransferFromWith is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb88d4fde.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function safeTransferFrom(address , address , uint256 , bytes ) pure returns()
func (escrow *Escrow) PackSafeTransferFromWith(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 []byte) []byte {
	enc, err := escrow.abi.Pack("safeTransferFrom0", arg0, arg1, arg2, arg3)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSafeTransferFromWith is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb88d4fde.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function safeTransferFrom(address , address , uint256 , bytes ) pure returns()
func (escrow *Escrow) TryPackSafeTransferFromWith(arg0 common.Address, arg1 common.Address, arg2 *big.Int, arg3 []byte) ([]byte, error) {
	return escrow.abi.Pack("safeTransferFrom0", arg0, arg1, arg2, arg3)
}

// PackSetApprovalForAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa22cb465.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setApprovalForAll(address , bool ) pure returns()
func (escrow *Escrow) PackSetApprovalForAll(arg0 common.Address, arg1 bool) []byte {
	enc, err := escrow.abi.Pack("setApprovalForAll", arg0, arg1)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetApprovalForAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa22cb465.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setApprovalForAll(address , bool ) pure returns()
func (escrow *Escrow) TryPackSetApprovalForAll(arg0 common.Address, arg1 bool) ([]byte, error) {
	return escrow.abi.Pack("setApprovalForAll", arg0, arg1)
}

// PackSetGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8a0dac4a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setGuardian(address guardian_) returns()
func (escrow *Escrow) PackSetGuardian(guardian common.Address) []byte {
	enc, err := escrow.abi.Pack("setGuardian", guardian)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8a0dac4a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setGuardian(address guardian_) returns()
func (escrow *Escrow) TryPackSetGuardian(guardian common.Address) ([]byte, error) {
	return escrow.abi.Pack("setGuardian", guardian)
}

// PackSetToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3816a292.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setToken(address token, bool isListed) returns()
func (escrow *Escrow) PackSetToken(token common.Address, isListed bool) []byte {
	enc, err := escrow.abi.Pack("setToken", token, isListed)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3816a292.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setToken(address token, bool isListed) returns()
func (escrow *Escrow) TryPackSetToken(token common.Address, isListed bool) ([]byte, error) {
	return escrow.abi.Pack("setToken", token, isListed)
}

// PackSubmit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x63ed9b36.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function submit(uint256 id, uint256 index, bytes32 evidence, string uri) returns()
func (escrow *Escrow) PackSubmit(id *big.Int, index *big.Int, evidence [32]byte, uri string) []byte {
	enc, err := escrow.abi.Pack("submit", id, index, evidence, uri)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSubmit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x63ed9b36.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function submit(uint256 id, uint256 index, bytes32 evidence, string uri) returns()
func (escrow *Escrow) TryPackSubmit(id *big.Int, index *big.Int, evidence [32]byte, uri string) ([]byte, error) {
	return escrow.abi.Pack("submit", id, index, evidence, uri)
}

// PackSupportsInterface is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01ffc9a7.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (escrow *Escrow) PackSupportsInterface(interfaceId [4]byte) []byte {
	enc, err := escrow.abi.Pack("supportsInterface", interfaceId)
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
func (escrow *Escrow) TryPackSupportsInterface(interfaceId [4]byte) ([]byte, error) {
	return escrow.abi.Pack("supportsInterface", interfaceId)
}

// UnpackSupportsInterface is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x01ffc9a7.
//
// Solidity: function supportsInterface(bytes4 interfaceId) view returns(bool)
func (escrow *Escrow) UnpackSupportsInterface(data []byte) (bool, error) {
	out, err := escrow.abi.Unpack("supportsInterface", data)
	if err != nil {
		return *new(bool), err
	}
	out0 := *abi.ConvertType(out[0], new(bool)).(*bool)
	return out0, nil
}

// PackSweep is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01681a62.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function sweep(address token) returns()
func (escrow *Escrow) PackSweep(token common.Address) []byte {
	enc, err := escrow.abi.Pack("sweep", token)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSweep is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x01681a62.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function sweep(address token) returns()
func (escrow *Escrow) TryPackSweep(token common.Address) ([]byte, error) {
	return escrow.abi.Pack("sweep", token)
}

// PackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function symbol() view returns(string)
func (escrow *Escrow) PackSymbol() []byte {
	enc, err := escrow.abi.Pack("symbol")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSymbol is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x95d89b41.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function symbol() view returns(string)
func (escrow *Escrow) TryPackSymbol() ([]byte, error) {
	return escrow.abi.Pack("symbol")
}

// UnpackSymbol is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x95d89b41.
//
// Solidity: function symbol() view returns(string)
func (escrow *Escrow) UnpackSymbol(data []byte) (string, error) {
	out, err := escrow.abi.Unpack("symbol", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackTokenURI is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc87b56dd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function tokenURI(uint256 tokenId) view returns(string)
func (escrow *Escrow) PackTokenURI(tokenId *big.Int) []byte {
	enc, err := escrow.abi.Pack("tokenURI", tokenId)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTokenURI is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc87b56dd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function tokenURI(uint256 tokenId) view returns(string)
func (escrow *Escrow) TryPackTokenURI(tokenId *big.Int) ([]byte, error) {
	return escrow.abi.Pack("tokenURI", tokenId)
}

// UnpackTokenURI is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xc87b56dd.
//
// Solidity: function tokenURI(uint256 tokenId) view returns(string)
func (escrow *Escrow) UnpackTokenURI(data []byte) (string, error) {
	out, err := escrow.abi.Unpack("tokenURI", data)
	if err != nil {
		return *new(string), err
	}
	out0 := *abi.ConvertType(out[0], new(string)).(*string)
	return out0, nil
}

// PackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function transferFrom(address , address , uint256 ) pure returns()
func (escrow *Escrow) PackTransferFrom(arg0 common.Address, arg1 common.Address, arg2 *big.Int) []byte {
	enc, err := escrow.abi.Pack("transferFrom", arg0, arg1, arg2)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTransferFrom is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x23b872dd.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function transferFrom(address , address , uint256 ) pure returns()
func (escrow *Escrow) TryPackTransferFrom(arg0 common.Address, arg1 common.Address, arg2 *big.Int) ([]byte, error) {
	return escrow.abi.Pack("transferFrom", arg0, arg1, arg2)
}

// PackTreasury is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x61d027b3.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function treasury() view returns(address)
func (escrow *Escrow) PackTreasury() []byte {
	enc, err := escrow.abi.Pack("treasury")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackTreasury is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x61d027b3.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function treasury() view returns(address)
func (escrow *Escrow) TryPackTreasury() ([]byte, error) {
	return escrow.abi.Pack("treasury")
}

// UnpackTreasury is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x61d027b3.
//
// Solidity: function treasury() view returns(address)
func (escrow *Escrow) UnpackTreasury(data []byte) (common.Address, error) {
	out, err := escrow.abi.Unpack("treasury", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// PackUnpause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3f4ba83a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function unpause() returns()
func (escrow *Escrow) PackUnpause() []byte {
	enc, err := escrow.abi.Pack("unpause")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackUnpause is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3f4ba83a.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function unpause() returns()
func (escrow *Escrow) TryPackUnpause() ([]byte, error) {
	return escrow.abi.Pack("unpause")
}

// PackVetoPayout is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb5a2a503.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function vetoPayout(uint256 id) returns()
func (escrow *Escrow) PackVetoPayout(id *big.Int) []byte {
	enc, err := escrow.abi.Pack("vetoPayout", id)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVetoPayout is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb5a2a503.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function vetoPayout(uint256 id) returns()
func (escrow *Escrow) TryPackVetoPayout(id *big.Int) ([]byte, error) {
	return escrow.abi.Pack("vetoPayout", id)
}

// PackVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe168c3ec.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function votes() view returns(address)
func (escrow *Escrow) PackVotes() []byte {
	enc, err := escrow.abi.Pack("votes")
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVotes is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe168c3ec.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function votes() view returns(address)
func (escrow *Escrow) TryPackVotes() ([]byte, error) {
	return escrow.abi.Pack("votes")
}

// UnpackVotes is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe168c3ec.
//
// Solidity: function votes() view returns(address)
func (escrow *Escrow) UnpackVotes(data []byte) (common.Address, error) {
	out, err := escrow.abi.Unpack("votes", data)
	if err != nil {
		return *new(common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new(common.Address)).(*common.Address)
	return out0, nil
}

// EscrowApproval represents a Approval event raised by the Escrow contract.
type EscrowApproval struct {
	Owner    common.Address
	Approved common.Address
	TokenId  *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const EscrowApprovalEventName = "Approval"

// ContractEventName returns the user-defined event name.
func (EscrowApproval) ContractEventName() string {
	return EscrowApprovalEventName
}

// UnpackApprovalEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Approval(address indexed owner, address indexed approved, uint256 indexed tokenId)
func (escrow *Escrow) UnpackApprovalEvent(log *types.Log) (*EscrowApproval, error) {
	event := "Approval"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != escrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EscrowApproval)
	if len(log.Data) > 0 {
		if err := escrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range escrow.abi.Events[event].Inputs {
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

// EscrowApprovalForAll represents a ApprovalForAll event raised by the Escrow contract.
type EscrowApprovalForAll struct {
	Owner    common.Address
	Operator common.Address
	Approved bool
	Raw      *types.Log // Blockchain specific contextual infos
}

const EscrowApprovalForAllEventName = "ApprovalForAll"

// ContractEventName returns the user-defined event name.
func (EscrowApprovalForAll) ContractEventName() string {
	return EscrowApprovalForAllEventName
}

// UnpackApprovalForAllEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ApprovalForAll(address indexed owner, address indexed operator, bool approved)
func (escrow *Escrow) UnpackApprovalForAllEvent(log *types.Log) (*EscrowApprovalForAll, error) {
	event := "ApprovalForAll"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != escrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EscrowApprovalForAll)
	if len(log.Data) > 0 {
		if err := escrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range escrow.abi.Events[event].Inputs {
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

// EscrowChangesRequested represents a ChangesRequested event raised by the Escrow contract.
type EscrowChangesRequested struct {
	Grant     *big.Int
	Milestone *big.Int
	Attempt   uint8
	Raw       *types.Log // Blockchain specific contextual infos
}

const EscrowChangesRequestedEventName = "ChangesRequested"

// ContractEventName returns the user-defined event name.
func (EscrowChangesRequested) ContractEventName() string {
	return EscrowChangesRequestedEventName
}

// UnpackChangesRequestedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ChangesRequested(uint256 indexed grant, uint256 indexed milestone, uint8 attempt)
func (escrow *Escrow) UnpackChangesRequestedEvent(log *types.Log) (*EscrowChangesRequested, error) {
	event := "ChangesRequested"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != escrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EscrowChangesRequested)
	if len(log.Data) > 0 {
		if err := escrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range escrow.abi.Events[event].Inputs {
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

// EscrowEIP712DomainChanged represents a EIP712DomainChanged event raised by the Escrow contract.
type EscrowEIP712DomainChanged struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const EscrowEIP712DomainChangedEventName = "EIP712DomainChanged"

// ContractEventName returns the user-defined event name.
func (EscrowEIP712DomainChanged) ContractEventName() string {
	return EscrowEIP712DomainChangedEventName
}

// UnpackEIP712DomainChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event EIP712DomainChanged()
func (escrow *Escrow) UnpackEIP712DomainChangedEvent(log *types.Log) (*EscrowEIP712DomainChanged, error) {
	event := "EIP712DomainChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != escrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EscrowEIP712DomainChanged)
	if len(log.Data) > 0 {
		if err := escrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range escrow.abi.Events[event].Inputs {
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

// EscrowGrantAccepted represents a GrantAccepted event raised by the Escrow contract.
type EscrowGrantAccepted struct {
	Grant *big.Int
	Payee common.Address
	Raw   *types.Log // Blockchain specific contextual infos
}

const EscrowGrantAcceptedEventName = "GrantAccepted"

// ContractEventName returns the user-defined event name.
func (EscrowGrantAccepted) ContractEventName() string {
	return EscrowGrantAcceptedEventName
}

// UnpackGrantAcceptedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event GrantAccepted(uint256 indexed grant, address indexed payee)
func (escrow *Escrow) UnpackGrantAcceptedEvent(log *types.Log) (*EscrowGrantAccepted, error) {
	event := "GrantAccepted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != escrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EscrowGrantAccepted)
	if len(log.Data) > 0 {
		if err := escrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range escrow.abi.Events[event].Inputs {
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

// EscrowGrantCancelled represents a GrantCancelled event raised by the Escrow contract.
type EscrowGrantCancelled struct {
	Grant      *big.Int
	Settlement *big.Int
	Returned   *big.Int
	ReasonHash [32]byte
	Raw        *types.Log // Blockchain specific contextual infos
}

const EscrowGrantCancelledEventName = "GrantCancelled"

// ContractEventName returns the user-defined event name.
func (EscrowGrantCancelled) ContractEventName() string {
	return EscrowGrantCancelledEventName
}

// UnpackGrantCancelledEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event GrantCancelled(uint256 indexed grant, uint256 settlement, uint256 returned, bytes32 reasonHash)
func (escrow *Escrow) UnpackGrantCancelledEvent(log *types.Log) (*EscrowGrantCancelled, error) {
	event := "GrantCancelled"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != escrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EscrowGrantCancelled)
	if len(log.Data) > 0 {
		if err := escrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range escrow.abi.Events[event].Inputs {
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

// EscrowGrantCompleted represents a GrantCompleted event raised by the Escrow contract.
type EscrowGrantCompleted struct {
	Grant *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const EscrowGrantCompletedEventName = "GrantCompleted"

// ContractEventName returns the user-defined event name.
func (EscrowGrantCompleted) ContractEventName() string {
	return EscrowGrantCompletedEventName
}

// UnpackGrantCompletedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event GrantCompleted(uint256 indexed grant)
func (escrow *Escrow) UnpackGrantCompletedEvent(log *types.Log) (*EscrowGrantCompleted, error) {
	event := "GrantCompleted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != escrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EscrowGrantCompleted)
	if len(log.Data) > 0 {
		if err := escrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range escrow.abi.Events[event].Inputs {
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

// EscrowGrantCreated represents a GrantCreated event raised by the Escrow contract.
type EscrowGrantCreated struct {
	Grant      *big.Int
	Program    *big.Int
	Payee      common.Address
	Token      common.Address
	Document   [32]byte
	Total      *big.Int
	SilenceCap *big.Int
	Required   uint8
	Reviewers  []common.Address
	Milestones []IGrantEscrowTranche
	Raw        *types.Log // Blockchain specific contextual infos
}

const EscrowGrantCreatedEventName = "GrantCreated"

// ContractEventName returns the user-defined event name.
func (EscrowGrantCreated) ContractEventName() string {
	return EscrowGrantCreatedEventName
}

// UnpackGrantCreatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event GrantCreated(uint256 indexed grant, uint256 indexed program, address indexed payee, address token, bytes32 document, uint256 total, uint128 silenceCap, uint8 required, address[] reviewers, (uint128,uint32)[] milestones)
func (escrow *Escrow) UnpackGrantCreatedEvent(log *types.Log) (*EscrowGrantCreated, error) {
	event := "GrantCreated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != escrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EscrowGrantCreated)
	if len(log.Data) > 0 {
		if err := escrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range escrow.abi.Events[event].Inputs {
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

// EscrowGrantLapsed represents a GrantLapsed event raised by the Escrow contract.
type EscrowGrantLapsed struct {
	Grant    *big.Int
	Returned *big.Int
	Raw      *types.Log // Blockchain specific contextual infos
}

const EscrowGrantLapsedEventName = "GrantLapsed"

// ContractEventName returns the user-defined event name.
func (EscrowGrantLapsed) ContractEventName() string {
	return EscrowGrantLapsedEventName
}

// UnpackGrantLapsedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event GrantLapsed(uint256 indexed grant, uint256 returned)
func (escrow *Escrow) UnpackGrantLapsedEvent(log *types.Log) (*EscrowGrantLapsed, error) {
	event := "GrantLapsed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != escrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EscrowGrantLapsed)
	if len(log.Data) > 0 {
		if err := escrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range escrow.abi.Events[event].Inputs {
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

// EscrowGuardianChanged represents a GuardianChanged event raised by the Escrow contract.
type EscrowGuardianChanged struct {
	Previous common.Address
	Guardian common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const EscrowGuardianChangedEventName = "GuardianChanged"

// ContractEventName returns the user-defined event name.
func (EscrowGuardianChanged) ContractEventName() string {
	return EscrowGuardianChangedEventName
}

// UnpackGuardianChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event GuardianChanged(address indexed previous, address indexed guardian)
func (escrow *Escrow) UnpackGuardianChangedEvent(log *types.Log) (*EscrowGuardianChanged, error) {
	event := "GuardianChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != escrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EscrowGuardianChanged)
	if len(log.Data) > 0 {
		if err := escrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range escrow.abi.Events[event].Inputs {
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

// EscrowLocked represents a Locked event raised by the Escrow contract.
type EscrowLocked struct {
	TokenId *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const EscrowLockedEventName = "Locked"

// ContractEventName returns the user-defined event name.
func (EscrowLocked) ContractEventName() string {
	return EscrowLockedEventName
}

// UnpackLockedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Locked(uint256 tokenId)
func (escrow *Escrow) UnpackLockedEvent(log *types.Log) (*EscrowLocked, error) {
	event := "Locked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != escrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EscrowLocked)
	if len(log.Data) > 0 {
		if err := escrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range escrow.abi.Events[event].Inputs {
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

// EscrowMilestoneApproved represents a MilestoneApproved event raised by the Escrow contract.
type EscrowMilestoneApproved struct {
	Grant     *big.Int
	Milestone *big.Int
	Attempt   uint8
	Raw       *types.Log // Blockchain specific contextual infos
}

const EscrowMilestoneApprovedEventName = "MilestoneApproved"

// ContractEventName returns the user-defined event name.
func (EscrowMilestoneApproved) ContractEventName() string {
	return EscrowMilestoneApprovedEventName
}

// UnpackMilestoneApprovedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event MilestoneApproved(uint256 indexed grant, uint256 indexed milestone, uint8 attempt)
func (escrow *Escrow) UnpackMilestoneApprovedEvent(log *types.Log) (*EscrowMilestoneApproved, error) {
	event := "MilestoneApproved"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != escrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EscrowMilestoneApproved)
	if len(log.Data) > 0 {
		if err := escrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range escrow.abi.Events[event].Inputs {
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

// EscrowMilestoneChallenged represents a MilestoneChallenged event raised by the Escrow contract.
type EscrowMilestoneChallenged struct {
	Grant     *big.Int
	Milestone *big.Int
	By        common.Address
	Attempt   uint8
	Reason    string
	Raw       *types.Log // Blockchain specific contextual infos
}

const EscrowMilestoneChallengedEventName = "MilestoneChallenged"

// ContractEventName returns the user-defined event name.
func (EscrowMilestoneChallenged) ContractEventName() string {
	return EscrowMilestoneChallengedEventName
}

// UnpackMilestoneChallengedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event MilestoneChallenged(uint256 indexed grant, uint256 indexed milestone, address indexed by, uint8 attempt, string reason)
func (escrow *Escrow) UnpackMilestoneChallengedEvent(log *types.Log) (*EscrowMilestoneChallenged, error) {
	event := "MilestoneChallenged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != escrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EscrowMilestoneChallenged)
	if len(log.Data) > 0 {
		if err := escrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range escrow.abi.Events[event].Inputs {
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

// EscrowMilestoneExpired represents a MilestoneExpired event raised by the Escrow contract.
type EscrowMilestoneExpired struct {
	Grant     *big.Int
	Milestone *big.Int
	Returned  *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const EscrowMilestoneExpiredEventName = "MilestoneExpired"

// ContractEventName returns the user-defined event name.
func (EscrowMilestoneExpired) ContractEventName() string {
	return EscrowMilestoneExpiredEventName
}

// UnpackMilestoneExpiredEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event MilestoneExpired(uint256 indexed grant, uint256 indexed milestone, uint256 returned)
func (escrow *Escrow) UnpackMilestoneExpiredEvent(log *types.Log) (*EscrowMilestoneExpired, error) {
	event := "MilestoneExpired"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != escrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EscrowMilestoneExpired)
	if len(log.Data) > 0 {
		if err := escrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range escrow.abi.Events[event].Inputs {
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

// EscrowMilestoneObjected represents a MilestoneObjected event raised by the Escrow contract.
type EscrowMilestoneObjected struct {
	Grant     *big.Int
	Milestone *big.Int
	Account   common.Address
	Attempt   uint8
	Votes     *big.Int
	Reason    string
	Raw       *types.Log // Blockchain specific contextual infos
}

const EscrowMilestoneObjectedEventName = "MilestoneObjected"

// ContractEventName returns the user-defined event name.
func (EscrowMilestoneObjected) ContractEventName() string {
	return EscrowMilestoneObjectedEventName
}

// UnpackMilestoneObjectedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event MilestoneObjected(uint256 indexed grant, uint256 indexed milestone, address indexed account, uint8 attempt, uint256 votes, string reason)
func (escrow *Escrow) UnpackMilestoneObjectedEvent(log *types.Log) (*EscrowMilestoneObjected, error) {
	event := "MilestoneObjected"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != escrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EscrowMilestoneObjected)
	if len(log.Data) > 0 {
		if err := escrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range escrow.abi.Events[event].Inputs {
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

// EscrowMilestonePaid represents a MilestonePaid event raised by the Escrow contract.
type EscrowMilestonePaid struct {
	Grant     *big.Int
	Milestone *big.Int
	Payout    common.Address
	Amount    *big.Int
	Raw       *types.Log // Blockchain specific contextual infos
}

const EscrowMilestonePaidEventName = "MilestonePaid"

// ContractEventName returns the user-defined event name.
func (EscrowMilestonePaid) ContractEventName() string {
	return EscrowMilestonePaidEventName
}

// UnpackMilestonePaidEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event MilestonePaid(uint256 indexed grant, uint256 indexed milestone, address indexed payout, uint256 amount)
func (escrow *Escrow) UnpackMilestonePaidEvent(log *types.Log) (*EscrowMilestonePaid, error) {
	event := "MilestonePaid"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != escrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EscrowMilestonePaid)
	if len(log.Data) > 0 {
		if err := escrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range escrow.abi.Events[event].Inputs {
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

// EscrowMilestoneResolved represents a MilestoneResolved event raised by the Escrow contract.
type EscrowMilestoneResolved struct {
	Grant      *big.Int
	Milestone  *big.Int
	Resolution uint8
	Amount     *big.Int
	Returned   *big.Int
	Raw        *types.Log // Blockchain specific contextual infos
}

const EscrowMilestoneResolvedEventName = "MilestoneResolved"

// ContractEventName returns the user-defined event name.
func (EscrowMilestoneResolved) ContractEventName() string {
	return EscrowMilestoneResolvedEventName
}

// UnpackMilestoneResolvedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event MilestoneResolved(uint256 indexed grant, uint256 indexed milestone, uint8 resolution, uint256 amount, uint256 returned)
func (escrow *Escrow) UnpackMilestoneResolvedEvent(log *types.Log) (*EscrowMilestoneResolved, error) {
	event := "MilestoneResolved"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != escrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EscrowMilestoneResolved)
	if len(log.Data) > 0 {
		if err := escrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range escrow.abi.Events[event].Inputs {
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

// EscrowMilestoneReviewed represents a MilestoneReviewed event raised by the Escrow contract.
type EscrowMilestoneReviewed struct {
	Grant     *big.Int
	Milestone *big.Int
	Reviewer  common.Address
	Attempt   uint8
	Approved  bool
	Criteria  *big.Int
	Findings  string
	Raw       *types.Log // Blockchain specific contextual infos
}

const EscrowMilestoneReviewedEventName = "MilestoneReviewed"

// ContractEventName returns the user-defined event name.
func (EscrowMilestoneReviewed) ContractEventName() string {
	return EscrowMilestoneReviewedEventName
}

// UnpackMilestoneReviewedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event MilestoneReviewed(uint256 indexed grant, uint256 indexed milestone, address indexed reviewer, uint8 attempt, bool approved, uint256 criteria, string findings)
func (escrow *Escrow) UnpackMilestoneReviewedEvent(log *types.Log) (*EscrowMilestoneReviewed, error) {
	event := "MilestoneReviewed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != escrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EscrowMilestoneReviewed)
	if len(log.Data) > 0 {
		if err := escrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range escrow.abi.Events[event].Inputs {
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

// EscrowMilestoneSubmitted represents a MilestoneSubmitted event raised by the Escrow contract.
type EscrowMilestoneSubmitted struct {
	Grant     *big.Int
	Milestone *big.Int
	Attempt   uint8
	Evidence  [32]byte
	Uri       string
	Raw       *types.Log // Blockchain specific contextual infos
}

const EscrowMilestoneSubmittedEventName = "MilestoneSubmitted"

// ContractEventName returns the user-defined event name.
func (EscrowMilestoneSubmitted) ContractEventName() string {
	return EscrowMilestoneSubmittedEventName
}

// UnpackMilestoneSubmittedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event MilestoneSubmitted(uint256 indexed grant, uint256 indexed milestone, uint8 attempt, bytes32 evidence, string uri)
func (escrow *Escrow) UnpackMilestoneSubmittedEvent(log *types.Log) (*EscrowMilestoneSubmitted, error) {
	event := "MilestoneSubmitted"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != escrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EscrowMilestoneSubmitted)
	if len(log.Data) > 0 {
		if err := escrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range escrow.abi.Events[event].Inputs {
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

// EscrowPaused represents a Paused event raised by the Escrow contract.
type EscrowPaused struct {
	Until *big.Int
	Raw   *types.Log // Blockchain specific contextual infos
}

const EscrowPausedEventName = "Paused"

// ContractEventName returns the user-defined event name.
func (EscrowPaused) ContractEventName() string {
	return EscrowPausedEventName
}

// UnpackPausedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Paused(uint48 until)
func (escrow *Escrow) UnpackPausedEvent(log *types.Log) (*EscrowPaused, error) {
	event := "Paused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != escrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EscrowPaused)
	if len(log.Data) > 0 {
		if err := escrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range escrow.abi.Events[event].Inputs {
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

// EscrowPayoutChanged represents a PayoutChanged event raised by the Escrow contract.
type EscrowPayoutChanged struct {
	Grant    *big.Int
	Previous common.Address
	Payout   common.Address
	Raw      *types.Log // Blockchain specific contextual infos
}

const EscrowPayoutChangedEventName = "PayoutChanged"

// ContractEventName returns the user-defined event name.
func (EscrowPayoutChanged) ContractEventName() string {
	return EscrowPayoutChangedEventName
}

// UnpackPayoutChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PayoutChanged(uint256 indexed grant, address indexed previous, address indexed payout)
func (escrow *Escrow) UnpackPayoutChangedEvent(log *types.Log) (*EscrowPayoutChanged, error) {
	event := "PayoutChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != escrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EscrowPayoutChanged)
	if len(log.Data) > 0 {
		if err := escrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range escrow.abi.Events[event].Inputs {
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

// EscrowPayoutProposed represents a PayoutProposed event raised by the Escrow contract.
type EscrowPayoutProposed struct {
	Grant         *big.Int
	Payout        common.Address
	ConfirmableAt *big.Int
	Raw           *types.Log // Blockchain specific contextual infos
}

const EscrowPayoutProposedEventName = "PayoutProposed"

// ContractEventName returns the user-defined event name.
func (EscrowPayoutProposed) ContractEventName() string {
	return EscrowPayoutProposedEventName
}

// UnpackPayoutProposedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PayoutProposed(uint256 indexed grant, address indexed payout, uint48 confirmableAt)
func (escrow *Escrow) UnpackPayoutProposedEvent(log *types.Log) (*EscrowPayoutProposed, error) {
	event := "PayoutProposed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != escrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EscrowPayoutProposed)
	if len(log.Data) > 0 {
		if err := escrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range escrow.abi.Events[event].Inputs {
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

// EscrowPayoutVetoed represents a PayoutVetoed event raised by the Escrow contract.
type EscrowPayoutVetoed struct {
	Grant  *big.Int
	Payout common.Address
	Raw    *types.Log // Blockchain specific contextual infos
}

const EscrowPayoutVetoedEventName = "PayoutVetoed"

// ContractEventName returns the user-defined event name.
func (EscrowPayoutVetoed) ContractEventName() string {
	return EscrowPayoutVetoedEventName
}

// UnpackPayoutVetoedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event PayoutVetoed(uint256 indexed grant, address indexed payout)
func (escrow *Escrow) UnpackPayoutVetoedEvent(log *types.Log) (*EscrowPayoutVetoed, error) {
	event := "PayoutVetoed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != escrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EscrowPayoutVetoed)
	if len(log.Data) > 0 {
		if err := escrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range escrow.abi.Events[event].Inputs {
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

// EscrowProgramChanged represents a ProgramChanged event raised by the Escrow contract.
type EscrowProgramChanged struct {
	Program  *big.Int
	Name     string
	Track    string
	Document [32]byte
	Raw      *types.Log // Blockchain specific contextual infos
}

const EscrowProgramChangedEventName = "ProgramChanged"

// ContractEventName returns the user-defined event name.
func (EscrowProgramChanged) ContractEventName() string {
	return EscrowProgramChangedEventName
}

// UnpackProgramChangedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProgramChanged(uint256 indexed program, string name, string track, bytes32 document)
func (escrow *Escrow) UnpackProgramChangedEvent(log *types.Log) (*EscrowProgramChanged, error) {
	event := "ProgramChanged"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != escrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EscrowProgramChanged)
	if len(log.Data) > 0 {
		if err := escrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range escrow.abi.Events[event].Inputs {
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

// EscrowProgramClosed represents a ProgramClosed event raised by the Escrow contract.
type EscrowProgramClosed struct {
	Program *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const EscrowProgramClosedEventName = "ProgramClosed"

// ContractEventName returns the user-defined event name.
func (EscrowProgramClosed) ContractEventName() string {
	return EscrowProgramClosedEventName
}

// UnpackProgramClosedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProgramClosed(uint256 indexed program)
func (escrow *Escrow) UnpackProgramClosedEvent(log *types.Log) (*EscrowProgramClosed, error) {
	event := "ProgramClosed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != escrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EscrowProgramClosed)
	if len(log.Data) > 0 {
		if err := escrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range escrow.abi.Events[event].Inputs {
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

// EscrowProgramCreated represents a ProgramCreated event raised by the Escrow contract.
type EscrowProgramCreated struct {
	Program  *big.Int
	Name     string
	Track    string
	Document [32]byte
	Raw      *types.Log // Blockchain specific contextual infos
}

const EscrowProgramCreatedEventName = "ProgramCreated"

// ContractEventName returns the user-defined event name.
func (EscrowProgramCreated) ContractEventName() string {
	return EscrowProgramCreatedEventName
}

// UnpackProgramCreatedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProgramCreated(uint256 indexed program, string name, string track, bytes32 document)
func (escrow *Escrow) UnpackProgramCreatedEvent(log *types.Log) (*EscrowProgramCreated, error) {
	event := "ProgramCreated"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != escrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EscrowProgramCreated)
	if len(log.Data) > 0 {
		if err := escrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range escrow.abi.Events[event].Inputs {
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

// EscrowProgramTermsSet represents a ProgramTermsSet event raised by the Escrow contract.
type EscrowProgramTermsSet struct {
	Program   *big.Int
	Terms     IGrantEscrowTerms
	Budgets   []IGrantEscrowBudget
	Reviewers []common.Address
	Raw       *types.Log // Blockchain specific contextual infos
}

const EscrowProgramTermsSetEventName = "ProgramTermsSet"

// ContractEventName returns the user-defined event name.
func (EscrowProgramTermsSet) ContractEventName() string {
	return EscrowProgramTermsSetEventName
}

// UnpackProgramTermsSetEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event ProgramTermsSet(uint256 indexed program, (address,uint48,uint48,uint32,uint32,uint32,uint32,uint32,uint32,uint16,uint16,uint8) terms, (address,uint128,uint128,uint128)[] budgets, address[] reviewers)
func (escrow *Escrow) UnpackProgramTermsSetEvent(log *types.Log) (*EscrowProgramTermsSet, error) {
	event := "ProgramTermsSet"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != escrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EscrowProgramTermsSet)
	if len(log.Data) > 0 {
		if err := escrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range escrow.abi.Events[event].Inputs {
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

// EscrowSettlementPaid represents a SettlementPaid event raised by the Escrow contract.
type EscrowSettlementPaid struct {
	Grant  *big.Int
	Payout common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const EscrowSettlementPaidEventName = "SettlementPaid"

// ContractEventName returns the user-defined event name.
func (EscrowSettlementPaid) ContractEventName() string {
	return EscrowSettlementPaidEventName
}

// UnpackSettlementPaidEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event SettlementPaid(uint256 indexed grant, address indexed payout, uint256 amount)
func (escrow *Escrow) UnpackSettlementPaidEvent(log *types.Log) (*EscrowSettlementPaid, error) {
	event := "SettlementPaid"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != escrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EscrowSettlementPaid)
	if len(log.Data) > 0 {
		if err := escrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range escrow.abi.Events[event].Inputs {
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

// EscrowSwept represents a Swept event raised by the Escrow contract.
type EscrowSwept struct {
	Token  common.Address
	Amount *big.Int
	Raw    *types.Log // Blockchain specific contextual infos
}

const EscrowSweptEventName = "Swept"

// ContractEventName returns the user-defined event name.
func (EscrowSwept) ContractEventName() string {
	return EscrowSweptEventName
}

// UnpackSweptEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Swept(address indexed token, uint256 amount)
func (escrow *Escrow) UnpackSweptEvent(log *types.Log) (*EscrowSwept, error) {
	event := "Swept"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != escrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EscrowSwept)
	if len(log.Data) > 0 {
		if err := escrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range escrow.abi.Events[event].Inputs {
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

// EscrowTokenListed represents a TokenListed event raised by the Escrow contract.
type EscrowTokenListed struct {
	Token  common.Address
	Listed bool
	Raw    *types.Log // Blockchain specific contextual infos
}

const EscrowTokenListedEventName = "TokenListed"

// ContractEventName returns the user-defined event name.
func (EscrowTokenListed) ContractEventName() string {
	return EscrowTokenListedEventName
}

// UnpackTokenListedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event TokenListed(address indexed token, bool listed)
func (escrow *Escrow) UnpackTokenListedEvent(log *types.Log) (*EscrowTokenListed, error) {
	event := "TokenListed"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != escrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EscrowTokenListed)
	if len(log.Data) > 0 {
		if err := escrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range escrow.abi.Events[event].Inputs {
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

// EscrowTransfer represents a Transfer event raised by the Escrow contract.
type EscrowTransfer struct {
	From    common.Address
	To      common.Address
	TokenId *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const EscrowTransferEventName = "Transfer"

// ContractEventName returns the user-defined event name.
func (EscrowTransfer) ContractEventName() string {
	return EscrowTransferEventName
}

// UnpackTransferEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Transfer(address indexed from, address indexed to, uint256 indexed tokenId)
func (escrow *Escrow) UnpackTransferEvent(log *types.Log) (*EscrowTransfer, error) {
	event := "Transfer"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != escrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EscrowTransfer)
	if len(log.Data) > 0 {
		if err := escrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range escrow.abi.Events[event].Inputs {
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

// EscrowUnlocked represents a Unlocked event raised by the Escrow contract.
type EscrowUnlocked struct {
	TokenId *big.Int
	Raw     *types.Log // Blockchain specific contextual infos
}

const EscrowUnlockedEventName = "Unlocked"

// ContractEventName returns the user-defined event name.
func (EscrowUnlocked) ContractEventName() string {
	return EscrowUnlockedEventName
}

// UnpackUnlockedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Unlocked(uint256 tokenId)
func (escrow *Escrow) UnpackUnlockedEvent(log *types.Log) (*EscrowUnlocked, error) {
	event := "Unlocked"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != escrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EscrowUnlocked)
	if len(log.Data) > 0 {
		if err := escrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range escrow.abi.Events[event].Inputs {
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

// EscrowUnpaused represents a Unpaused event raised by the Escrow contract.
type EscrowUnpaused struct {
	Raw *types.Log // Blockchain specific contextual infos
}

const EscrowUnpausedEventName = "Unpaused"

// ContractEventName returns the user-defined event name.
func (EscrowUnpaused) ContractEventName() string {
	return EscrowUnpausedEventName
}

// UnpackUnpausedEvent is the Go binding that unpacks the event data emitted
// by contract.
//
// Solidity: event Unpaused()
func (escrow *Escrow) UnpackUnpausedEvent(log *types.Log) (*EscrowUnpaused, error) {
	event := "Unpaused"
	if len(log.Topics) == 0 {
		return nil, bind.ErrNoEventSignature
	}
	if log.Topics[0] != escrow.abi.Events[event].ID {
		return nil, bind.ErrEventSignatureMismatch
	}
	out := new(EscrowUnpaused)
	if len(log.Data) > 0 {
		if err := escrow.abi.UnpackIntoInterface(out, event, log.Data); err != nil {
			return nil, err
		}
	}
	var indexed abi.Arguments
	for _, arg := range escrow.abi.Events[event].Inputs {
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
func (escrow *Escrow) UnpackError(raw []byte) (any, error) {
	if bytes.Equal(raw[:4], escrow.abi.Errors["AddressEmptyCode"].ID.Bytes()[:4]) {
		return escrow.UnpackAddressEmptyCodeError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["ERC721IncorrectOwner"].ID.Bytes()[:4]) {
		return escrow.UnpackERC721IncorrectOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["ERC721InsufficientApproval"].ID.Bytes()[:4]) {
		return escrow.UnpackERC721InsufficientApprovalError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["ERC721InvalidApprover"].ID.Bytes()[:4]) {
		return escrow.UnpackERC721InvalidApproverError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["ERC721InvalidOperator"].ID.Bytes()[:4]) {
		return escrow.UnpackERC721InvalidOperatorError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["ERC721InvalidOwner"].ID.Bytes()[:4]) {
		return escrow.UnpackERC721InvalidOwnerError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["ERC721InvalidReceiver"].ID.Bytes()[:4]) {
		return escrow.UnpackERC721InvalidReceiverError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["ERC721InvalidSender"].ID.Bytes()[:4]) {
		return escrow.UnpackERC721InvalidSenderError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["ERC721NonexistentToken"].ID.Bytes()[:4]) {
		return escrow.UnpackERC721NonexistentTokenError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["FailedCall"].ID.Bytes()[:4]) {
		return escrow.UnpackFailedCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["GrantEscrowAlreadyObjected"].ID.Bytes()[:4]) {
		return escrow.UnpackGrantEscrowAlreadyObjectedError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["GrantEscrowAlreadyReviewed"].ID.Bytes()[:4]) {
		return escrow.UnpackGrantEscrowAlreadyReviewedError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["GrantEscrowAmountOutOfRange"].ID.Bytes()[:4]) {
		return escrow.UnpackGrantEscrowAmountOutOfRangeError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["GrantEscrowBudgetExceeded"].ID.Bytes()[:4]) {
		return escrow.UnpackGrantEscrowBudgetExceededError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["GrantEscrowDuplicateDocument"].ID.Bytes()[:4]) {
		return escrow.UnpackGrantEscrowDuplicateDocumentError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["GrantEscrowEvidenceMismatch"].ID.Bytes()[:4]) {
		return escrow.UnpackGrantEscrowEvidenceMismatchError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["GrantEscrowGrantCapExceeded"].ID.Bytes()[:4]) {
		return escrow.UnpackGrantEscrowGrantCapExceededError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["GrantEscrowInvalid"].ID.Bytes()[:4]) {
		return escrow.UnpackGrantEscrowInvalidError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["GrantEscrowInvalidSignature"].ID.Bytes()[:4]) {
		return escrow.UnpackGrantEscrowInvalidSignatureError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["GrantEscrowLocked"].ID.Bytes()[:4]) {
		return escrow.UnpackGrantEscrowLockedError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["GrantEscrowNoPayoutProposed"].ID.Bytes()[:4]) {
		return escrow.UnpackGrantEscrowNoPayoutProposedError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["GrantEscrowNoSettlement"].ID.Bytes()[:4]) {
		return escrow.UnpackGrantEscrowNoSettlementError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["GrantEscrowNoVotes"].ID.Bytes()[:4]) {
		return escrow.UnpackGrantEscrowNoVotesError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["GrantEscrowNotPaused"].ID.Bytes()[:4]) {
		return escrow.UnpackGrantEscrowNotPausedError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["GrantEscrowNothingToCancel"].ID.Bytes()[:4]) {
		return escrow.UnpackGrantEscrowNothingToCancelError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["GrantEscrowNothingToSweep"].ID.Bytes()[:4]) {
		return escrow.UnpackGrantEscrowNothingToSweepError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["GrantEscrowPaused"].ID.Bytes()[:4]) {
		return escrow.UnpackGrantEscrowPausedError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["GrantEscrowPeriodCapExceeded"].ID.Bytes()[:4]) {
		return escrow.UnpackGrantEscrowPeriodCapExceededError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["GrantEscrowProgramClosed"].ID.Bytes()[:4]) {
		return escrow.UnpackGrantEscrowProgramClosedError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["GrantEscrowTextTooLong"].ID.Bytes()[:4]) {
		return escrow.UnpackGrantEscrowTextTooLongError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["GrantEscrowTokenNotListed"].ID.Bytes()[:4]) {
		return escrow.UnpackGrantEscrowTokenNotListedError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["GrantEscrowTooEarly"].ID.Bytes()[:4]) {
		return escrow.UnpackGrantEscrowTooEarlyError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["GrantEscrowTooLate"].ID.Bytes()[:4]) {
		return escrow.UnpackGrantEscrowTooLateError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["GrantEscrowUnauthorized"].ID.Bytes()[:4]) {
		return escrow.UnpackGrantEscrowUnauthorizedError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["GrantEscrowUnexpectedGrant"].ID.Bytes()[:4]) {
		return escrow.UnpackGrantEscrowUnexpectedGrantError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["GrantEscrowUnexpectedMilestone"].ID.Bytes()[:4]) {
		return escrow.UnpackGrantEscrowUnexpectedMilestoneError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["GrantEscrowUnknownMilestone"].ID.Bytes()[:4]) {
		return escrow.UnpackGrantEscrowUnknownMilestoneError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["GrantEscrowUnknownProgram"].ID.Bytes()[:4]) {
		return escrow.UnpackGrantEscrowUnknownProgramError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["GrantEscrowWrongReceipt"].ID.Bytes()[:4]) {
		return escrow.UnpackGrantEscrowWrongReceiptError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["GrantEscrowWrongValue"].ID.Bytes()[:4]) {
		return escrow.UnpackGrantEscrowWrongValueError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["InsufficientBalance"].ID.Bytes()[:4]) {
		return escrow.UnpackInsufficientBalanceError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["InvalidShortString"].ID.Bytes()[:4]) {
		return escrow.UnpackInvalidShortStringError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["ReentrancyGuardReentrantCall"].ID.Bytes()[:4]) {
		return escrow.UnpackReentrancyGuardReentrantCallError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["SafeERC20FailedOperation"].ID.Bytes()[:4]) {
		return escrow.UnpackSafeERC20FailedOperationError(raw[4:])
	}
	if bytes.Equal(raw[:4], escrow.abi.Errors["StringTooLong"].ID.Bytes()[:4]) {
		return escrow.UnpackStringTooLongError(raw[4:])
	}
	return nil, errors.New("Unknown error")
}

// EscrowAddressEmptyCode represents a AddressEmptyCode error raised by the Escrow contract.
type EscrowAddressEmptyCode struct {
	Target common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error AddressEmptyCode(address target)
func EscrowAddressEmptyCodeErrorID() common.Hash {
	return common.HexToHash("0x9996b315c842ff135b8fc4a08ad5df1c344efbc03d2687aecc0678050d2aac89")
}

// UnpackAddressEmptyCodeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error AddressEmptyCode(address target)
func (escrow *Escrow) UnpackAddressEmptyCodeError(raw []byte) (*EscrowAddressEmptyCode, error) {
	out := new(EscrowAddressEmptyCode)
	if err := escrow.abi.UnpackIntoInterface(out, "AddressEmptyCode", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowERC721IncorrectOwner represents a ERC721IncorrectOwner error raised by the Escrow contract.
type EscrowERC721IncorrectOwner struct {
	Sender  common.Address
	TokenId *big.Int
	Owner   common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721IncorrectOwner(address sender, uint256 tokenId, address owner)
func EscrowERC721IncorrectOwnerErrorID() common.Hash {
	return common.HexToHash("0x64283d7b313c8117c125f736876fa2b4e90ea3831a4716dfdb87d2f540e26289")
}

// UnpackERC721IncorrectOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721IncorrectOwner(address sender, uint256 tokenId, address owner)
func (escrow *Escrow) UnpackERC721IncorrectOwnerError(raw []byte) (*EscrowERC721IncorrectOwner, error) {
	out := new(EscrowERC721IncorrectOwner)
	if err := escrow.abi.UnpackIntoInterface(out, "ERC721IncorrectOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowERC721InsufficientApproval represents a ERC721InsufficientApproval error raised by the Escrow contract.
type EscrowERC721InsufficientApproval struct {
	Operator common.Address
	TokenId  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721InsufficientApproval(address operator, uint256 tokenId)
func EscrowERC721InsufficientApprovalErrorID() common.Hash {
	return common.HexToHash("0x177e802f6f313bc89797ecace66d6d29ab4719cbaaacbb87367264048b1eb861")
}

// UnpackERC721InsufficientApprovalError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721InsufficientApproval(address operator, uint256 tokenId)
func (escrow *Escrow) UnpackERC721InsufficientApprovalError(raw []byte) (*EscrowERC721InsufficientApproval, error) {
	out := new(EscrowERC721InsufficientApproval)
	if err := escrow.abi.UnpackIntoInterface(out, "ERC721InsufficientApproval", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowERC721InvalidApprover represents a ERC721InvalidApprover error raised by the Escrow contract.
type EscrowERC721InvalidApprover struct {
	Approver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721InvalidApprover(address approver)
func EscrowERC721InvalidApproverErrorID() common.Hash {
	return common.HexToHash("0xa9fbf51f86b8e03595d59dc726bb10c329bb24f62589be276d8dd193ca0b69ea")
}

// UnpackERC721InvalidApproverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721InvalidApprover(address approver)
func (escrow *Escrow) UnpackERC721InvalidApproverError(raw []byte) (*EscrowERC721InvalidApprover, error) {
	out := new(EscrowERC721InvalidApprover)
	if err := escrow.abi.UnpackIntoInterface(out, "ERC721InvalidApprover", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowERC721InvalidOperator represents a ERC721InvalidOperator error raised by the Escrow contract.
type EscrowERC721InvalidOperator struct {
	Operator common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721InvalidOperator(address operator)
func EscrowERC721InvalidOperatorErrorID() common.Hash {
	return common.HexToHash("0x5b08ba185e8f577075361f3a3555a6580a227ce22734dcc979c1aeadf894658b")
}

// UnpackERC721InvalidOperatorError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721InvalidOperator(address operator)
func (escrow *Escrow) UnpackERC721InvalidOperatorError(raw []byte) (*EscrowERC721InvalidOperator, error) {
	out := new(EscrowERC721InvalidOperator)
	if err := escrow.abi.UnpackIntoInterface(out, "ERC721InvalidOperator", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowERC721InvalidOwner represents a ERC721InvalidOwner error raised by the Escrow contract.
type EscrowERC721InvalidOwner struct {
	Owner common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721InvalidOwner(address owner)
func EscrowERC721InvalidOwnerErrorID() common.Hash {
	return common.HexToHash("0x89c62b6479af2e623826dcc39c5133061d35b66d72de92833401dd2fd6567480")
}

// UnpackERC721InvalidOwnerError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721InvalidOwner(address owner)
func (escrow *Escrow) UnpackERC721InvalidOwnerError(raw []byte) (*EscrowERC721InvalidOwner, error) {
	out := new(EscrowERC721InvalidOwner)
	if err := escrow.abi.UnpackIntoInterface(out, "ERC721InvalidOwner", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowERC721InvalidReceiver represents a ERC721InvalidReceiver error raised by the Escrow contract.
type EscrowERC721InvalidReceiver struct {
	Receiver common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721InvalidReceiver(address receiver)
func EscrowERC721InvalidReceiverErrorID() common.Hash {
	return common.HexToHash("0x64a0ae9278f805eaf991dcd18ca78756d280b7508b764ef1b255c55845c11df9")
}

// UnpackERC721InvalidReceiverError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721InvalidReceiver(address receiver)
func (escrow *Escrow) UnpackERC721InvalidReceiverError(raw []byte) (*EscrowERC721InvalidReceiver, error) {
	out := new(EscrowERC721InvalidReceiver)
	if err := escrow.abi.UnpackIntoInterface(out, "ERC721InvalidReceiver", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowERC721InvalidSender represents a ERC721InvalidSender error raised by the Escrow contract.
type EscrowERC721InvalidSender struct {
	Sender common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721InvalidSender(address sender)
func EscrowERC721InvalidSenderErrorID() common.Hash {
	return common.HexToHash("0x73c6ac6e10798e95d99e1f130d923eb40193ecb8d094ec3dce93292564eb3b17")
}

// UnpackERC721InvalidSenderError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721InvalidSender(address sender)
func (escrow *Escrow) UnpackERC721InvalidSenderError(raw []byte) (*EscrowERC721InvalidSender, error) {
	out := new(EscrowERC721InvalidSender)
	if err := escrow.abi.UnpackIntoInterface(out, "ERC721InvalidSender", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowERC721NonexistentToken represents a ERC721NonexistentToken error raised by the Escrow contract.
type EscrowERC721NonexistentToken struct {
	TokenId *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ERC721NonexistentToken(uint256 tokenId)
func EscrowERC721NonexistentTokenErrorID() common.Hash {
	return common.HexToHash("0x7e273289a3a9ef6670f06df7dca227856fc925e956db96980692764a8bc734d7")
}

// UnpackERC721NonexistentTokenError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ERC721NonexistentToken(uint256 tokenId)
func (escrow *Escrow) UnpackERC721NonexistentTokenError(raw []byte) (*EscrowERC721NonexistentToken, error) {
	out := new(EscrowERC721NonexistentToken)
	if err := escrow.abi.UnpackIntoInterface(out, "ERC721NonexistentToken", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowFailedCall represents a FailedCall error raised by the Escrow contract.
type EscrowFailedCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error FailedCall()
func EscrowFailedCallErrorID() common.Hash {
	return common.HexToHash("0xd6bda27508c0fb6d8a39b4b122878dab26f731a7d4e4abe711dd3731899052a4")
}

// UnpackFailedCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error FailedCall()
func (escrow *Escrow) UnpackFailedCallError(raw []byte) (*EscrowFailedCall, error) {
	out := new(EscrowFailedCall)
	if err := escrow.abi.UnpackIntoInterface(out, "FailedCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowGrantEscrowAlreadyObjected represents a GrantEscrowAlreadyObjected error raised by the Escrow contract.
type EscrowGrantEscrowAlreadyObjected struct {
	Account common.Address
	Attempt uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GrantEscrowAlreadyObjected(address account, uint8 attempt)
func EscrowGrantEscrowAlreadyObjectedErrorID() common.Hash {
	return common.HexToHash("0x39481ba4fb1b84fa5a6d554951183eb17050b400cd1b7e0c4fc135f51424263a")
}

// UnpackGrantEscrowAlreadyObjectedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GrantEscrowAlreadyObjected(address account, uint8 attempt)
func (escrow *Escrow) UnpackGrantEscrowAlreadyObjectedError(raw []byte) (*EscrowGrantEscrowAlreadyObjected, error) {
	out := new(EscrowGrantEscrowAlreadyObjected)
	if err := escrow.abi.UnpackIntoInterface(out, "GrantEscrowAlreadyObjected", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowGrantEscrowAlreadyReviewed represents a GrantEscrowAlreadyReviewed error raised by the Escrow contract.
type EscrowGrantEscrowAlreadyReviewed struct {
	Reviewer common.Address
	Attempt  uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GrantEscrowAlreadyReviewed(address reviewer, uint8 attempt)
func EscrowGrantEscrowAlreadyReviewedErrorID() common.Hash {
	return common.HexToHash("0x70882afb144236d37ab24b4a10ff9d88a61380ca2a7029428f3592681e9561d8")
}

// UnpackGrantEscrowAlreadyReviewedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GrantEscrowAlreadyReviewed(address reviewer, uint8 attempt)
func (escrow *Escrow) UnpackGrantEscrowAlreadyReviewedError(raw []byte) (*EscrowGrantEscrowAlreadyReviewed, error) {
	out := new(EscrowGrantEscrowAlreadyReviewed)
	if err := escrow.abi.UnpackIntoInterface(out, "GrantEscrowAlreadyReviewed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowGrantEscrowAmountOutOfRange represents a GrantEscrowAmountOutOfRange error raised by the Escrow contract.
type EscrowGrantEscrowAmountOutOfRange struct {
	Amount *big.Int
	Most   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GrantEscrowAmountOutOfRange(uint256 amount, uint256 most)
func EscrowGrantEscrowAmountOutOfRangeErrorID() common.Hash {
	return common.HexToHash("0x9fa7ec2c0fee09093f12c9f5f2160e3a8d5bd68d891d71fdd14a1cb7eb8078c1")
}

// UnpackGrantEscrowAmountOutOfRangeError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GrantEscrowAmountOutOfRange(uint256 amount, uint256 most)
func (escrow *Escrow) UnpackGrantEscrowAmountOutOfRangeError(raw []byte) (*EscrowGrantEscrowAmountOutOfRange, error) {
	out := new(EscrowGrantEscrowAmountOutOfRange)
	if err := escrow.abi.UnpackIntoInterface(out, "GrantEscrowAmountOutOfRange", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowGrantEscrowBudgetExceeded represents a GrantEscrowBudgetExceeded error raised by the Escrow contract.
type EscrowGrantEscrowBudgetExceeded struct {
	Program   *big.Int
	Token     common.Address
	Committed *big.Int
	Cap       *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GrantEscrowBudgetExceeded(uint256 program, address token, uint256 committed, uint256 cap)
func EscrowGrantEscrowBudgetExceededErrorID() common.Hash {
	return common.HexToHash("0xf50996cfa9e8f94a593d1e93e9c51dfac6b7042312ab3e256867a787936f814b")
}

// UnpackGrantEscrowBudgetExceededError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GrantEscrowBudgetExceeded(uint256 program, address token, uint256 committed, uint256 cap)
func (escrow *Escrow) UnpackGrantEscrowBudgetExceededError(raw []byte) (*EscrowGrantEscrowBudgetExceeded, error) {
	out := new(EscrowGrantEscrowBudgetExceeded)
	if err := escrow.abi.UnpackIntoInterface(out, "GrantEscrowBudgetExceeded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowGrantEscrowDuplicateDocument represents a GrantEscrowDuplicateDocument error raised by the Escrow contract.
type EscrowGrantEscrowDuplicateDocument struct {
	Document [32]byte
	Grant    *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GrantEscrowDuplicateDocument(bytes32 document, uint256 grant)
func EscrowGrantEscrowDuplicateDocumentErrorID() common.Hash {
	return common.HexToHash("0xe4e0f33c5289ddd8e7b3eb30eea13acd4436f35af0e179b416d533f1bc471fce")
}

// UnpackGrantEscrowDuplicateDocumentError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GrantEscrowDuplicateDocument(bytes32 document, uint256 grant)
func (escrow *Escrow) UnpackGrantEscrowDuplicateDocumentError(raw []byte) (*EscrowGrantEscrowDuplicateDocument, error) {
	out := new(EscrowGrantEscrowDuplicateDocument)
	if err := escrow.abi.UnpackIntoInterface(out, "GrantEscrowDuplicateDocument", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowGrantEscrowEvidenceMismatch represents a GrantEscrowEvidenceMismatch error raised by the Escrow contract.
type EscrowGrantEscrowEvidenceMismatch struct {
	Given   [32]byte
	Present [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GrantEscrowEvidenceMismatch(bytes32 given, bytes32 present)
func EscrowGrantEscrowEvidenceMismatchErrorID() common.Hash {
	return common.HexToHash("0xbfdf7e8c765f555be0eb6e72656f8926d7546a2b8011b6f407a20a951580836c")
}

// UnpackGrantEscrowEvidenceMismatchError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GrantEscrowEvidenceMismatch(bytes32 given, bytes32 present)
func (escrow *Escrow) UnpackGrantEscrowEvidenceMismatchError(raw []byte) (*EscrowGrantEscrowEvidenceMismatch, error) {
	out := new(EscrowGrantEscrowEvidenceMismatch)
	if err := escrow.abi.UnpackIntoInterface(out, "GrantEscrowEvidenceMismatch", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowGrantEscrowGrantCapExceeded represents a GrantEscrowGrantCapExceeded error raised by the Escrow contract.
type EscrowGrantEscrowGrantCapExceeded struct {
	Program *big.Int
	Token   common.Address
	Total   *big.Int
	Cap     *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GrantEscrowGrantCapExceeded(uint256 program, address token, uint256 total, uint256 cap)
func EscrowGrantEscrowGrantCapExceededErrorID() common.Hash {
	return common.HexToHash("0x1e4d4781a5f975821b154266676f456f24a0630de5dc85b382ba8ce6da6f88a9")
}

// UnpackGrantEscrowGrantCapExceededError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GrantEscrowGrantCapExceeded(uint256 program, address token, uint256 total, uint256 cap)
func (escrow *Escrow) UnpackGrantEscrowGrantCapExceededError(raw []byte) (*EscrowGrantEscrowGrantCapExceeded, error) {
	out := new(EscrowGrantEscrowGrantCapExceeded)
	if err := escrow.abi.UnpackIntoInterface(out, "GrantEscrowGrantCapExceeded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowGrantEscrowInvalid represents a GrantEscrowInvalid error raised by the Escrow contract.
type EscrowGrantEscrowInvalid struct {
	Field [32]byte
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GrantEscrowInvalid(bytes32 field)
func EscrowGrantEscrowInvalidErrorID() common.Hash {
	return common.HexToHash("0xd6d14078ba9fdf40c19a6b1eea97f18715a1c664eb52e0b7f99d12b215d0f51d")
}

// UnpackGrantEscrowInvalidError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GrantEscrowInvalid(bytes32 field)
func (escrow *Escrow) UnpackGrantEscrowInvalidError(raw []byte) (*EscrowGrantEscrowInvalid, error) {
	out := new(EscrowGrantEscrowInvalid)
	if err := escrow.abi.UnpackIntoInterface(out, "GrantEscrowInvalid", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowGrantEscrowInvalidSignature represents a GrantEscrowInvalidSignature error raised by the Escrow contract.
type EscrowGrantEscrowInvalidSignature struct {
	Signer common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GrantEscrowInvalidSignature(address signer)
func EscrowGrantEscrowInvalidSignatureErrorID() common.Hash {
	return common.HexToHash("0x84dfaaf04f794f7a36ca758cddd3e2fd27fd61e24ff1e92f3ba3b158071f6faa")
}

// UnpackGrantEscrowInvalidSignatureError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GrantEscrowInvalidSignature(address signer)
func (escrow *Escrow) UnpackGrantEscrowInvalidSignatureError(raw []byte) (*EscrowGrantEscrowInvalidSignature, error) {
	out := new(EscrowGrantEscrowInvalidSignature)
	if err := escrow.abi.UnpackIntoInterface(out, "GrantEscrowInvalidSignature", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowGrantEscrowLocked represents a GrantEscrowLocked error raised by the Escrow contract.
type EscrowGrantEscrowLocked struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GrantEscrowLocked()
func EscrowGrantEscrowLockedErrorID() common.Hash {
	return common.HexToHash("0x2fe2005e5a6095bb5d69e874796d2613ea19cbd1c517833fbaea80ef989404b9")
}

// UnpackGrantEscrowLockedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GrantEscrowLocked()
func (escrow *Escrow) UnpackGrantEscrowLockedError(raw []byte) (*EscrowGrantEscrowLocked, error) {
	out := new(EscrowGrantEscrowLocked)
	if err := escrow.abi.UnpackIntoInterface(out, "GrantEscrowLocked", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowGrantEscrowNoPayoutProposed represents a GrantEscrowNoPayoutProposed error raised by the Escrow contract.
type EscrowGrantEscrowNoPayoutProposed struct {
	Grant *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GrantEscrowNoPayoutProposed(uint256 grant)
func EscrowGrantEscrowNoPayoutProposedErrorID() common.Hash {
	return common.HexToHash("0x5dbd87712b1b148826e30eab635269c9c234cbcdef5a68670afc9b229e70b148")
}

// UnpackGrantEscrowNoPayoutProposedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GrantEscrowNoPayoutProposed(uint256 grant)
func (escrow *Escrow) UnpackGrantEscrowNoPayoutProposedError(raw []byte) (*EscrowGrantEscrowNoPayoutProposed, error) {
	out := new(EscrowGrantEscrowNoPayoutProposed)
	if err := escrow.abi.UnpackIntoInterface(out, "GrantEscrowNoPayoutProposed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowGrantEscrowNoSettlement represents a GrantEscrowNoSettlement error raised by the Escrow contract.
type EscrowGrantEscrowNoSettlement struct {
	Grant *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GrantEscrowNoSettlement(uint256 grant)
func EscrowGrantEscrowNoSettlementErrorID() common.Hash {
	return common.HexToHash("0x54ec34e2e10db8bade3d0d4181a37a342c104d4b1d8bbe0f79a66c49fd6b5fc6")
}

// UnpackGrantEscrowNoSettlementError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GrantEscrowNoSettlement(uint256 grant)
func (escrow *Escrow) UnpackGrantEscrowNoSettlementError(raw []byte) (*EscrowGrantEscrowNoSettlement, error) {
	out := new(EscrowGrantEscrowNoSettlement)
	if err := escrow.abi.UnpackIntoInterface(out, "GrantEscrowNoSettlement", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowGrantEscrowNoVotes represents a GrantEscrowNoVotes error raised by the Escrow contract.
type EscrowGrantEscrowNoVotes struct {
	Account common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GrantEscrowNoVotes(address account)
func EscrowGrantEscrowNoVotesErrorID() common.Hash {
	return common.HexToHash("0xf0326394f1cb7068b75d4118cddf1dc138ad9339f1d9d688dee64d983d0bd61d")
}

// UnpackGrantEscrowNoVotesError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GrantEscrowNoVotes(address account)
func (escrow *Escrow) UnpackGrantEscrowNoVotesError(raw []byte) (*EscrowGrantEscrowNoVotes, error) {
	out := new(EscrowGrantEscrowNoVotes)
	if err := escrow.abi.UnpackIntoInterface(out, "GrantEscrowNoVotes", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowGrantEscrowNotPaused represents a GrantEscrowNotPaused error raised by the Escrow contract.
type EscrowGrantEscrowNotPaused struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GrantEscrowNotPaused()
func EscrowGrantEscrowNotPausedErrorID() common.Hash {
	return common.HexToHash("0x6431b502b5e3127e994a7eff8d26bbab2697c65950558e004de32ec8e29a04df")
}

// UnpackGrantEscrowNotPausedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GrantEscrowNotPaused()
func (escrow *Escrow) UnpackGrantEscrowNotPausedError(raw []byte) (*EscrowGrantEscrowNotPaused, error) {
	out := new(EscrowGrantEscrowNotPaused)
	if err := escrow.abi.UnpackIntoInterface(out, "GrantEscrowNotPaused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowGrantEscrowNothingToCancel represents a GrantEscrowNothingToCancel error raised by the Escrow contract.
type EscrowGrantEscrowNothingToCancel struct {
	Grant *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GrantEscrowNothingToCancel(uint256 grant)
func EscrowGrantEscrowNothingToCancelErrorID() common.Hash {
	return common.HexToHash("0x5a35ae2cb1127f52158d67c4d2bc7b7cf1078541b135ebc5a66c1824fb3819dc")
}

// UnpackGrantEscrowNothingToCancelError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GrantEscrowNothingToCancel(uint256 grant)
func (escrow *Escrow) UnpackGrantEscrowNothingToCancelError(raw []byte) (*EscrowGrantEscrowNothingToCancel, error) {
	out := new(EscrowGrantEscrowNothingToCancel)
	if err := escrow.abi.UnpackIntoInterface(out, "GrantEscrowNothingToCancel", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowGrantEscrowNothingToSweep represents a GrantEscrowNothingToSweep error raised by the Escrow contract.
type EscrowGrantEscrowNothingToSweep struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GrantEscrowNothingToSweep(address token)
func EscrowGrantEscrowNothingToSweepErrorID() common.Hash {
	return common.HexToHash("0x6f57f6752f2277692731e7d20f3c37802324b302a80f10813c84b67535646fa2")
}

// UnpackGrantEscrowNothingToSweepError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GrantEscrowNothingToSweep(address token)
func (escrow *Escrow) UnpackGrantEscrowNothingToSweepError(raw []byte) (*EscrowGrantEscrowNothingToSweep, error) {
	out := new(EscrowGrantEscrowNothingToSweep)
	if err := escrow.abi.UnpackIntoInterface(out, "GrantEscrowNothingToSweep", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowGrantEscrowPaused represents a GrantEscrowPaused error raised by the Escrow contract.
type EscrowGrantEscrowPaused struct {
	Until *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GrantEscrowPaused(uint48 until)
func EscrowGrantEscrowPausedErrorID() common.Hash {
	return common.HexToHash("0xf78df8182668e6f8c3878eedac179427f125256f8cc5d72335c8781a3cdb4b22")
}

// UnpackGrantEscrowPausedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GrantEscrowPaused(uint48 until)
func (escrow *Escrow) UnpackGrantEscrowPausedError(raw []byte) (*EscrowGrantEscrowPaused, error) {
	out := new(EscrowGrantEscrowPaused)
	if err := escrow.abi.UnpackIntoInterface(out, "GrantEscrowPaused", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowGrantEscrowPeriodCapExceeded represents a GrantEscrowPeriodCapExceeded error raised by the Escrow contract.
type EscrowGrantEscrowPeriodCapExceeded struct {
	Program  *big.Int
	Token    common.Address
	InPeriod *big.Int
	Cap      *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GrantEscrowPeriodCapExceeded(uint256 program, address token, uint256 inPeriod, uint256 cap)
func EscrowGrantEscrowPeriodCapExceededErrorID() common.Hash {
	return common.HexToHash("0x5ff7defed7d1dee265f5c60288a2f5e3cfbf8baa7b609aed71e11c38b4c392f6")
}

// UnpackGrantEscrowPeriodCapExceededError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GrantEscrowPeriodCapExceeded(uint256 program, address token, uint256 inPeriod, uint256 cap)
func (escrow *Escrow) UnpackGrantEscrowPeriodCapExceededError(raw []byte) (*EscrowGrantEscrowPeriodCapExceeded, error) {
	out := new(EscrowGrantEscrowPeriodCapExceeded)
	if err := escrow.abi.UnpackIntoInterface(out, "GrantEscrowPeriodCapExceeded", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowGrantEscrowProgramClosed represents a GrantEscrowProgramClosed error raised by the Escrow contract.
type EscrowGrantEscrowProgramClosed struct {
	Program *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GrantEscrowProgramClosed(uint256 program)
func EscrowGrantEscrowProgramClosedErrorID() common.Hash {
	return common.HexToHash("0xd1b8e1db684feff88e7a93fced637e6770ac05a68334f187fdab9411d413c57b")
}

// UnpackGrantEscrowProgramClosedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GrantEscrowProgramClosed(uint256 program)
func (escrow *Escrow) UnpackGrantEscrowProgramClosedError(raw []byte) (*EscrowGrantEscrowProgramClosed, error) {
	out := new(EscrowGrantEscrowProgramClosed)
	if err := escrow.abi.UnpackIntoInterface(out, "GrantEscrowProgramClosed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowGrantEscrowTextTooLong represents a GrantEscrowTextTooLong error raised by the Escrow contract.
type EscrowGrantEscrowTextTooLong struct {
	Length *big.Int
	Most   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GrantEscrowTextTooLong(uint256 length, uint256 most)
func EscrowGrantEscrowTextTooLongErrorID() common.Hash {
	return common.HexToHash("0x14a33795bde02cc75e569a81157ab737c34929140fc493fe03b6fe613f5e5d12")
}

// UnpackGrantEscrowTextTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GrantEscrowTextTooLong(uint256 length, uint256 most)
func (escrow *Escrow) UnpackGrantEscrowTextTooLongError(raw []byte) (*EscrowGrantEscrowTextTooLong, error) {
	out := new(EscrowGrantEscrowTextTooLong)
	if err := escrow.abi.UnpackIntoInterface(out, "GrantEscrowTextTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowGrantEscrowTokenNotListed represents a GrantEscrowTokenNotListed error raised by the Escrow contract.
type EscrowGrantEscrowTokenNotListed struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GrantEscrowTokenNotListed(address token)
func EscrowGrantEscrowTokenNotListedErrorID() common.Hash {
	return common.HexToHash("0xe77460e0579f3565d52780775295b90d7cf9cc2e1051e0dbbedc8ccfe9fc5ab2")
}

// UnpackGrantEscrowTokenNotListedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GrantEscrowTokenNotListed(address token)
func (escrow *Escrow) UnpackGrantEscrowTokenNotListedError(raw []byte) (*EscrowGrantEscrowTokenNotListed, error) {
	out := new(EscrowGrantEscrowTokenNotListed)
	if err := escrow.abi.UnpackIntoInterface(out, "GrantEscrowTokenNotListed", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowGrantEscrowTooEarly represents a GrantEscrowTooEarly error raised by the Escrow contract.
type EscrowGrantEscrowTooEarly struct {
	From *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GrantEscrowTooEarly(uint48 from)
func EscrowGrantEscrowTooEarlyErrorID() common.Hash {
	return common.HexToHash("0x23a83cf26ce647fbaba25b03a07c459f35e1daf8bef14f9b7c2a48aabd093208")
}

// UnpackGrantEscrowTooEarlyError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GrantEscrowTooEarly(uint48 from)
func (escrow *Escrow) UnpackGrantEscrowTooEarlyError(raw []byte) (*EscrowGrantEscrowTooEarly, error) {
	out := new(EscrowGrantEscrowTooEarly)
	if err := escrow.abi.UnpackIntoInterface(out, "GrantEscrowTooEarly", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowGrantEscrowTooLate represents a GrantEscrowTooLate error raised by the Escrow contract.
type EscrowGrantEscrowTooLate struct {
	By *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GrantEscrowTooLate(uint48 by)
func EscrowGrantEscrowTooLateErrorID() common.Hash {
	return common.HexToHash("0x3e962270f54ded1870b149e0abec67c960d7609806ab6bc84a1bf31d47335480")
}

// UnpackGrantEscrowTooLateError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GrantEscrowTooLate(uint48 by)
func (escrow *Escrow) UnpackGrantEscrowTooLateError(raw []byte) (*EscrowGrantEscrowTooLate, error) {
	out := new(EscrowGrantEscrowTooLate)
	if err := escrow.abi.UnpackIntoInterface(out, "GrantEscrowTooLate", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowGrantEscrowUnauthorized represents a GrantEscrowUnauthorized error raised by the Escrow contract.
type EscrowGrantEscrowUnauthorized struct {
	Caller common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GrantEscrowUnauthorized(address caller)
func EscrowGrantEscrowUnauthorizedErrorID() common.Hash {
	return common.HexToHash("0x7680b5919dfc0518e99234b82b5cd755646b48fb2743a11cd3022b99a865675d")
}

// UnpackGrantEscrowUnauthorizedError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GrantEscrowUnauthorized(address caller)
func (escrow *Escrow) UnpackGrantEscrowUnauthorizedError(raw []byte) (*EscrowGrantEscrowUnauthorized, error) {
	out := new(EscrowGrantEscrowUnauthorized)
	if err := escrow.abi.UnpackIntoInterface(out, "GrantEscrowUnauthorized", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowGrantEscrowUnexpectedGrant represents a GrantEscrowUnexpectedGrant error raised by the Escrow contract.
type EscrowGrantEscrowUnexpectedGrant struct {
	Grant  *big.Int
	Status uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GrantEscrowUnexpectedGrant(uint256 grant, uint8 status)
func EscrowGrantEscrowUnexpectedGrantErrorID() common.Hash {
	return common.HexToHash("0x82a901704119b13ea958694089bc675ce19983f28bfadae5143e4ccf9996bae3")
}

// UnpackGrantEscrowUnexpectedGrantError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GrantEscrowUnexpectedGrant(uint256 grant, uint8 status)
func (escrow *Escrow) UnpackGrantEscrowUnexpectedGrantError(raw []byte) (*EscrowGrantEscrowUnexpectedGrant, error) {
	out := new(EscrowGrantEscrowUnexpectedGrant)
	if err := escrow.abi.UnpackIntoInterface(out, "GrantEscrowUnexpectedGrant", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowGrantEscrowUnexpectedMilestone represents a GrantEscrowUnexpectedMilestone error raised by the Escrow contract.
type EscrowGrantEscrowUnexpectedMilestone struct {
	Grant     *big.Int
	Milestone *big.Int
	Status    uint8
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GrantEscrowUnexpectedMilestone(uint256 grant, uint256 milestone, uint8 status)
func EscrowGrantEscrowUnexpectedMilestoneErrorID() common.Hash {
	return common.HexToHash("0x064a4fdc348e54a8b55091622f4ff01df93b2bbf2e9f1d2bfcb9581371c456c4")
}

// UnpackGrantEscrowUnexpectedMilestoneError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GrantEscrowUnexpectedMilestone(uint256 grant, uint256 milestone, uint8 status)
func (escrow *Escrow) UnpackGrantEscrowUnexpectedMilestoneError(raw []byte) (*EscrowGrantEscrowUnexpectedMilestone, error) {
	out := new(EscrowGrantEscrowUnexpectedMilestone)
	if err := escrow.abi.UnpackIntoInterface(out, "GrantEscrowUnexpectedMilestone", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowGrantEscrowUnknownMilestone represents a GrantEscrowUnknownMilestone error raised by the Escrow contract.
type EscrowGrantEscrowUnknownMilestone struct {
	Grant     *big.Int
	Milestone *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GrantEscrowUnknownMilestone(uint256 grant, uint256 milestone)
func EscrowGrantEscrowUnknownMilestoneErrorID() common.Hash {
	return common.HexToHash("0xdb0ef10946fdf2f45d042bb2fa381e2b08d9ac9fa85739f19ab941f97bf4e3ec")
}

// UnpackGrantEscrowUnknownMilestoneError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GrantEscrowUnknownMilestone(uint256 grant, uint256 milestone)
func (escrow *Escrow) UnpackGrantEscrowUnknownMilestoneError(raw []byte) (*EscrowGrantEscrowUnknownMilestone, error) {
	out := new(EscrowGrantEscrowUnknownMilestone)
	if err := escrow.abi.UnpackIntoInterface(out, "GrantEscrowUnknownMilestone", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowGrantEscrowUnknownProgram represents a GrantEscrowUnknownProgram error raised by the Escrow contract.
type EscrowGrantEscrowUnknownProgram struct {
	Program *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GrantEscrowUnknownProgram(uint256 program)
func EscrowGrantEscrowUnknownProgramErrorID() common.Hash {
	return common.HexToHash("0xaad2394973972e9e08768e8cbfa788836e55d41fb5bdba4be1f2fd7796e32040")
}

// UnpackGrantEscrowUnknownProgramError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GrantEscrowUnknownProgram(uint256 program)
func (escrow *Escrow) UnpackGrantEscrowUnknownProgramError(raw []byte) (*EscrowGrantEscrowUnknownProgram, error) {
	out := new(EscrowGrantEscrowUnknownProgram)
	if err := escrow.abi.UnpackIntoInterface(out, "GrantEscrowUnknownProgram", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowGrantEscrowWrongReceipt represents a GrantEscrowWrongReceipt error raised by the Escrow contract.
type EscrowGrantEscrowWrongReceipt struct {
	Token    common.Address
	Received *big.Int
	Wanted   *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GrantEscrowWrongReceipt(address token, uint256 received, uint256 wanted)
func EscrowGrantEscrowWrongReceiptErrorID() common.Hash {
	return common.HexToHash("0xfcf816ee81dc8327bdb3e153af193bb9140758b439cf01c977245b68a6289c33")
}

// UnpackGrantEscrowWrongReceiptError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GrantEscrowWrongReceipt(address token, uint256 received, uint256 wanted)
func (escrow *Escrow) UnpackGrantEscrowWrongReceiptError(raw []byte) (*EscrowGrantEscrowWrongReceipt, error) {
	out := new(EscrowGrantEscrowWrongReceipt)
	if err := escrow.abi.UnpackIntoInterface(out, "GrantEscrowWrongReceipt", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowGrantEscrowWrongValue represents a GrantEscrowWrongValue error raised by the Escrow contract.
type EscrowGrantEscrowWrongValue struct {
	Value  *big.Int
	Wanted *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error GrantEscrowWrongValue(uint256 value, uint256 wanted)
func EscrowGrantEscrowWrongValueErrorID() common.Hash {
	return common.HexToHash("0x5ab2f65324994d8f444202673b54bf312a92d1cb9b4980b5151b9a009ae00081")
}

// UnpackGrantEscrowWrongValueError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error GrantEscrowWrongValue(uint256 value, uint256 wanted)
func (escrow *Escrow) UnpackGrantEscrowWrongValueError(raw []byte) (*EscrowGrantEscrowWrongValue, error) {
	out := new(EscrowGrantEscrowWrongValue)
	if err := escrow.abi.UnpackIntoInterface(out, "GrantEscrowWrongValue", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowInsufficientBalance represents a InsufficientBalance error raised by the Escrow contract.
type EscrowInsufficientBalance struct {
	Balance *big.Int
	Needed  *big.Int
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InsufficientBalance(uint256 balance, uint256 needed)
func EscrowInsufficientBalanceErrorID() common.Hash {
	return common.HexToHash("0xcf4791818fba6e019216eb4864093b4947f674afada5d305e57d598b641dad1d")
}

// UnpackInsufficientBalanceError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InsufficientBalance(uint256 balance, uint256 needed)
func (escrow *Escrow) UnpackInsufficientBalanceError(raw []byte) (*EscrowInsufficientBalance, error) {
	out := new(EscrowInsufficientBalance)
	if err := escrow.abi.UnpackIntoInterface(out, "InsufficientBalance", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowInvalidShortString represents a InvalidShortString error raised by the Escrow contract.
type EscrowInvalidShortString struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error InvalidShortString()
func EscrowInvalidShortStringErrorID() common.Hash {
	return common.HexToHash("0xb3512b0c6163e5f0bafab72bb631b9d58cd7a731b082f910338aa21c83d5c274")
}

// UnpackInvalidShortStringError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error InvalidShortString()
func (escrow *Escrow) UnpackInvalidShortStringError(raw []byte) (*EscrowInvalidShortString, error) {
	out := new(EscrowInvalidShortString)
	if err := escrow.abi.UnpackIntoInterface(out, "InvalidShortString", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowReentrancyGuardReentrantCall represents a ReentrancyGuardReentrantCall error raised by the Escrow contract.
type EscrowReentrancyGuardReentrantCall struct {
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error ReentrancyGuardReentrantCall()
func EscrowReentrancyGuardReentrantCallErrorID() common.Hash {
	return common.HexToHash("0x3ee5aeb571de7fc460830b4d0017439a1ca56fb0bc39062227ade4fe4a24c1ca")
}

// UnpackReentrancyGuardReentrantCallError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error ReentrancyGuardReentrantCall()
func (escrow *Escrow) UnpackReentrancyGuardReentrantCallError(raw []byte) (*EscrowReentrancyGuardReentrantCall, error) {
	out := new(EscrowReentrancyGuardReentrantCall)
	if err := escrow.abi.UnpackIntoInterface(out, "ReentrancyGuardReentrantCall", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowSafeERC20FailedOperation represents a SafeERC20FailedOperation error raised by the Escrow contract.
type EscrowSafeERC20FailedOperation struct {
	Token common.Address
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error SafeERC20FailedOperation(address token)
func EscrowSafeERC20FailedOperationErrorID() common.Hash {
	return common.HexToHash("0x5274afe73c98b4749fc91ffae6b7b574e7842cb2144a159e9377a5f20b32edf9")
}

// UnpackSafeERC20FailedOperationError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error SafeERC20FailedOperation(address token)
func (escrow *Escrow) UnpackSafeERC20FailedOperationError(raw []byte) (*EscrowSafeERC20FailedOperation, error) {
	out := new(EscrowSafeERC20FailedOperation)
	if err := escrow.abi.UnpackIntoInterface(out, "SafeERC20FailedOperation", raw); err != nil {
		return nil, err
	}
	return out, nil
}

// EscrowStringTooLong represents a StringTooLong error raised by the Escrow contract.
type EscrowStringTooLong struct {
	Str string
}

// ErrorID returns the hash of canonical representation of the error's signature.
//
// Solidity: error StringTooLong(string str)
func EscrowStringTooLongErrorID() common.Hash {
	return common.HexToHash("0x305a27a93f8e33b7392df0a0f91d6fc63847395853c45991eec52dbf24d72381")
}

// UnpackStringTooLongError is the Go binding used to decode the provided
// error data into the corresponding Go error struct.
//
// Solidity: error StringTooLong(string str)
func (escrow *Escrow) UnpackStringTooLongError(raw []byte) (*EscrowStringTooLong, error) {
	out := new(EscrowStringTooLong)
	if err := escrow.abi.UnpackIntoInterface(out, "StringTooLong", raw); err != nil {
		return nil, err
	}
	return out, nil
}
