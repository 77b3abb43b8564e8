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
	ABI: "[{\"type\":\"function\",\"name\":\"eip712Domain\",\"inputs\":[],\"outputs\":[{\"name\":\"fields\",\"type\":\"bytes1\",\"internalType\":\"bytes1\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"version\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"chainId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"verifyingContract\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"salt\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"extensions\",\"type\":\"uint256[]\",\"internalType\":\"uint256[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"governor\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"grantCount\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"guardian\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"name\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"pause\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"pausedTime\",\"inputs\":[],\"outputs\":[{\"name\":\"time\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pausedUntil\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint48\",\"internalType\":\"uint48\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"payoutDelay\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"programCount\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"rules\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"contractEscrowRules\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"symbol\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"treasury\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"unpause\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"votes\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"EIP712DomainChanged\",\"inputs\":[],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Unpaused\",\"inputs\":[],\"anonymous\":false},{\"type\":\"error\",\"name\":\"FailedCall\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"GrantEscrowLocked\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"GrantEscrowNotPaused\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"InvalidShortString\",\"inputs\":[]},{\"type\":\"error\",\"name\":\"ReentrancyGuardReentrantCall\",\"inputs\":[]},{\"type\":\"function\",\"name\":\"acceptance\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"balanceOf\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"claimSettlement\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"closeProgram\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"confirmation\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"createGrant\",\"inputs\":[{\"name\":\"offer\",\"type\":\"tuple\",\"internalType\":\"structIGrantEscrow.Offer\",\"components\":[{\"name\":\"program\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"payee\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"document\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"required\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"reviewers\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"milestones\",\"type\":\"tuple[]\",\"internalType\":\"structIGrantEscrow.Tranche[]\",\"components\":[{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"due\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}]}],\"outputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"getApproved\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"grantOf\",\"inputs\":[{\"name\":\"document\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"grantView\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"v\",\"type\":\"tuple\",\"internalType\":\"structIGrantEscrow.GrantView\",\"components\":[{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumIGrantEscrow.GrantStatus\"},{\"name\":\"program\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"payee\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"payout\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"document\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"createdAt\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"acceptBy\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"acceptedAt\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"total\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"paid\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"returned\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"settlement\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"proposedPayout\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"confirmableAt\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"required\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"milestones\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structIGrantEscrow.Terms\",\"components\":[{\"name\":\"steward\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"opens\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"closes\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"period\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"reviewWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"challengeWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"disputeTimeout\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"acceptWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"grace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"objection\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"silence\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"attempts\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"lapse\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"liabilities\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"listed\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"locked\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"ownerOf\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"program\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"open\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"created\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"document\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structIGrantEscrow.Terms\",\"components\":[{\"name\":\"steward\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"opens\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"closes\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"period\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"reviewWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"challengeWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"disputeTimeout\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"acceptWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"grace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"objection\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"silence\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"attempts\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"reviewersOf\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address[]\",\"internalType\":\"address[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"setGuardian\",\"inputs\":[{\"name\":\"guardian_\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"supportsInterface\",\"inputs\":[{\"name\":\"interfaceId\",\"type\":\"bytes4\",\"internalType\":\"bytes4\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"sweep\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"tokenURI\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"string\",\"internalType\":\"string\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"vetoPayout\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"GrantCompleted\",\"inputs\":[{\"name\":\"grant\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Locked\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Paused\",\"inputs\":[{\"name\":\"until\",\"type\":\"uint48\",\"indexed\":false,\"internalType\":\"uint48\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ProgramClosed\",\"inputs\":[{\"name\":\"program\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Unlocked\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"AddressEmptyCode\",\"inputs\":[{\"name\":\"target\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC721InvalidApprover\",\"inputs\":[{\"name\":\"approver\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC721InvalidOperator\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC721InvalidOwner\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC721InvalidReceiver\",\"inputs\":[{\"name\":\"receiver\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC721InvalidSender\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"ERC721NonexistentToken\",\"inputs\":[{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GrantEscrowInvalid\",\"inputs\":[{\"name\":\"field\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"GrantEscrowInvalidSignature\",\"inputs\":[{\"name\":\"signer\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"GrantEscrowNoPayoutProposed\",\"inputs\":[{\"name\":\"grant\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GrantEscrowNoSettlement\",\"inputs\":[{\"name\":\"grant\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GrantEscrowNoVotes\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"GrantEscrowNothingToCancel\",\"inputs\":[{\"name\":\"grant\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GrantEscrowNothingToSweep\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"GrantEscrowPaused\",\"inputs\":[{\"name\":\"until\",\"type\":\"uint48\",\"internalType\":\"uint48\"}]},{\"type\":\"error\",\"name\":\"GrantEscrowProgramClosed\",\"inputs\":[{\"name\":\"program\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GrantEscrowTokenNotListed\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"GrantEscrowTooEarly\",\"inputs\":[{\"name\":\"from\",\"type\":\"uint48\",\"internalType\":\"uint48\"}]},{\"type\":\"error\",\"name\":\"GrantEscrowTooLate\",\"inputs\":[{\"name\":\"by\",\"type\":\"uint48\",\"internalType\":\"uint48\"}]},{\"type\":\"error\",\"name\":\"GrantEscrowUnauthorized\",\"inputs\":[{\"name\":\"caller\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"GrantEscrowUnknownProgram\",\"inputs\":[{\"name\":\"program\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"SafeERC20FailedOperation\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"StringTooLong\",\"inputs\":[{\"name\":\"str\",\"type\":\"string\",\"internalType\":\"string\"}]},{\"type\":\"function\",\"name\":\"accept\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"approve\",\"inputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"budget\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"budget_\",\"type\":\"tuple\",\"internalType\":\"structIGrantEscrow.Budget\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"cap\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"periodCap\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"grantCap\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]},{\"name\":\"committed\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"inPeriod\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"claim\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"confirmPayout\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"expire\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"isApprovedForAll\",\"inputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"milestoneView\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"v\",\"type\":\"tuple\",\"internalType\":\"structIGrantEscrow.MilestoneView\",\"components\":[{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumIGrantEscrow.MilestoneStatus\"},{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"deadline\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"attempt\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"evidence\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"submittedAt\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"reviewBy\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"releaseAt\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"approvals\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"refusals\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"objections\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"objectionThreshold\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"nextAction\",\"inputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIGrantEscrow.Next\",\"components\":[{\"name\":\"who\",\"type\":\"uint8\",\"internalType\":\"enumIGrantEscrow.Actor\"},{\"name\":\"what\",\"type\":\"uint8\",\"internalType\":\"enumIGrantEscrow.Step\"},{\"name\":\"by\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"thenWho\",\"type\":\"uint8\",\"internalType\":\"enumIGrantEscrow.Actor\"},{\"name\":\"thenWhat\",\"type\":\"uint8\",\"internalType\":\"enumIGrantEscrow.Step\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposePayout\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"payout\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setApprovalForAll\",\"inputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"setToken\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"isListed\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"GrantAccepted\",\"inputs\":[{\"name\":\"grant\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"payee\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"GrantLapsed\",\"inputs\":[{\"name\":\"grant\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"returned\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"GuardianChanged\",\"inputs\":[{\"name\":\"previous\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"guardian\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PayoutVetoed\",\"inputs\":[{\"name\":\"grant\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"payout\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Swept\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TokenListed\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"listed\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"ERC721InsufficientApproval\",\"inputs\":[{\"name\":\"operator\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GrantEscrowAlreadyObjected\",\"inputs\":[{\"name\":\"account\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"attempt\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"GrantEscrowAlreadyReviewed\",\"inputs\":[{\"name\":\"reviewer\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"attempt\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"type\":\"error\",\"name\":\"GrantEscrowAmountOutOfRange\",\"inputs\":[{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"most\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GrantEscrowDuplicateDocument\",\"inputs\":[{\"name\":\"document\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"grant\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GrantEscrowEvidenceMismatch\",\"inputs\":[{\"name\":\"given\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"present\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}]},{\"type\":\"error\",\"name\":\"GrantEscrowTextTooLong\",\"inputs\":[{\"name\":\"length\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"most\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GrantEscrowUnexpectedGrant\",\"inputs\":[{\"name\":\"grant\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumIGrantEscrow.GrantStatus\"}]},{\"type\":\"error\",\"name\":\"GrantEscrowUnknownMilestone\",\"inputs\":[{\"name\":\"grant\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"milestone\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GrantEscrowWrongValue\",\"inputs\":[{\"name\":\"value\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"wanted\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"InsufficientBalance\",\"inputs\":[{\"name\":\"balance\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"needed\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"function\",\"name\":\"cancelGrant\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"settlement\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"reasonHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"challenge\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"reason\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"object\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"reason\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"safeTransferFrom\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"transferFrom\",\"inputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"pure\"},{\"type\":\"event\",\"name\":\"Approval\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"approved\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ApprovalForAll\",\"inputs\":[{\"name\":\"owner\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"operator\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"approved\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ChangesRequested\",\"inputs\":[{\"name\":\"grant\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"milestone\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"attempt\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"MilestoneApproved\",\"inputs\":[{\"name\":\"grant\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"milestone\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"attempt\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"MilestoneExpired\",\"inputs\":[{\"name\":\"grant\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"milestone\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"returned\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PayoutChanged\",\"inputs\":[{\"name\":\"grant\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"previous\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"payout\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PayoutProposed\",\"inputs\":[{\"name\":\"grant\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"payout\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"confirmableAt\",\"type\":\"uint48\",\"indexed\":false,\"internalType\":\"uint48\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SettlementPaid\",\"inputs\":[{\"name\":\"grant\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"payout\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Transfer\",\"inputs\":[{\"name\":\"from\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"to\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"ERC721IncorrectOwner\",\"inputs\":[{\"name\":\"sender\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokenId\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"owner\",\"type\":\"address\",\"internalType\":\"address\"}]},{\"type\":\"error\",\"name\":\"GrantEscrowUnexpectedMilestone\",\"inputs\":[{\"name\":\"grant\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"milestone\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumIGrantEscrow.MilestoneStatus\"}]},{\"type\":\"error\",\"name\":\"GrantEscrowWrongReceipt\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"received\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"wanted\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"function\",\"name\":\"resolve\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"resolution\",\"type\":\"uint8\",\"internalType\":\"enumIGrantEscrow.Resolution\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"safeTransferFrom\",\"inputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"pure\"},{\"type\":\"function\",\"name\":\"submit\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"evidence\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"uri\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"GrantCancelled\",\"inputs\":[{\"name\":\"grant\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"settlement\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"returned\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"reasonHash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"MilestonePaid\",\"inputs\":[{\"name\":\"grant\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"milestone\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"payout\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ProgramChanged\",\"inputs\":[{\"name\":\"program\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"name\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"},{\"name\":\"track\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"},{\"name\":\"document\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ProgramCreated\",\"inputs\":[{\"name\":\"program\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"name\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"},{\"name\":\"track\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"},{\"name\":\"document\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ProgramTermsSet\",\"inputs\":[{\"name\":\"program\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"terms\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structIGrantEscrow.Terms\",\"components\":[{\"name\":\"steward\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"opens\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"closes\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"period\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"reviewWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"challengeWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"disputeTimeout\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"acceptWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"grace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"objection\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"silence\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"attempts\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"name\":\"budgets\",\"type\":\"tuple[]\",\"indexed\":false,\"internalType\":\"structIGrantEscrow.Budget[]\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"cap\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"periodCap\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"grantCap\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]},{\"name\":\"reviewers\",\"type\":\"address[]\",\"indexed\":false,\"internalType\":\"address[]\"}],\"anonymous\":false},{\"type\":\"error\",\"name\":\"GrantEscrowBudgetExceeded\",\"inputs\":[{\"name\":\"program\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"committed\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"cap\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GrantEscrowGrantCapExceeded\",\"inputs\":[{\"name\":\"program\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"total\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"cap\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"error\",\"name\":\"GrantEscrowPeriodCapExceeded\",\"inputs\":[{\"name\":\"program\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"inPeriod\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"cap\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]},{\"type\":\"constructor\",\"inputs\":[{\"name\":\"treasury_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"governor_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"votes_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"guardian_\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"tokens\",\"type\":\"address[]\",\"internalType\":\"address[]\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"MilestoneChallenged\",\"inputs\":[{\"name\":\"grant\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"milestone\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"attempt\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"reason\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"MilestoneResolved\",\"inputs\":[{\"name\":\"grant\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"milestone\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"resolution\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumIGrantEscrow.Resolution\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"returned\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"MilestoneSubmitted\",\"inputs\":[{\"name\":\"grant\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"milestone\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"attempt\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"evidence\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"uri\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"function\",\"name\":\"createProgram\",\"inputs\":[{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"track\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"document\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structIGrantEscrow.Terms\",\"components\":[{\"name\":\"steward\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"opens\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"closes\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"period\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"reviewWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"challengeWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"disputeTimeout\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"acceptWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"grace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"objection\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"silence\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"attempts\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"name\":\"budgets\",\"type\":\"tuple[]\",\"internalType\":\"structIGrantEscrow.Budget[]\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"cap\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"periodCap\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"grantCap\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]},{\"name\":\"reviewers\",\"type\":\"address[]\",\"internalType\":\"address[]\"}],\"outputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"review\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"index\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"evidence\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"approved\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"criteria\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"findings\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"MilestoneObjected\",\"inputs\":[{\"name\":\"grant\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"milestone\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"attempt\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"votes\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"reason\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"function\",\"name\":\"changeProgram\",\"inputs\":[{\"name\":\"id\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"track\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"document\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structIGrantEscrow.Terms\",\"components\":[{\"name\":\"steward\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"opens\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"closes\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"period\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"reviewWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"challengeWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"disputeTimeout\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"acceptWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"grace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"objection\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"silence\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"attempts\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"name\":\"budgets\",\"type\":\"tuple[]\",\"internalType\":\"structIGrantEscrow.Budget[]\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"cap\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"periodCap\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"grantCap\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]},{\"name\":\"reviewers\",\"type\":\"address[]\",\"internalType\":\"address[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"MilestoneReviewed\",\"inputs\":[{\"name\":\"grant\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"milestone\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"reviewer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"attempt\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"approved\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"},{\"name\":\"criteria\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"findings\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"GrantCreated\",\"inputs\":[{\"name\":\"grant\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"program\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"payee\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"document\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"total\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"silenceCap\",\"type\":\"uint128\",\"indexed\":false,\"internalType\":\"uint128\"},{\"name\":\"required\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"reviewers\",\"type\":\"address[]\",\"indexed\":false,\"internalType\":\"address[]\"},{\"name\":\"milestones\",\"type\":\"tuple[]\",\"indexed\":false,\"internalType\":\"structIGrantEscrow.Tranche[]\",\"components\":[{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"due\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"anonymous\":false}]",
	ID:  "Escrow",
	Bin: "0x6101e0806040523461058a5761858c803803809161001d828561087c565b833981019060a08183031261058a576100358161089f565b6100416020830161089f565b61004d6040840161089f565b9061005a6060850161089f565b608085015190946001600160401b03821161058a57019480601f8701121561058a578551956001600160401b03871161065e578660051b90604051976100a3602084018a61087c565b885260208089019282010192831161058a57602001905b828210610864575050506040516100d260408261087c565b600b815260208101906a4772616e74457363726f7760a81b8252604051916100fb60408461087c565b600183526020830191603160f81b835260405161011960208261087c565b5f81526040519061012b60208361087c565b5f82528051906001600160401b03821161065e575f5490600182811c9216801561085a575b60208310146107595781601f8493116107e5575b50602090601f8311600114610782575f92610777575b50508160011b915f199060031b1c1916175f555b8051906001600160401b03821161065e5760015490600182811c9216801561076d575b60208310146107595781601f8493116106e3575b50602090601f831160011461067d575f92610672575b50508160011b915f199060031b1c1916176001555b604051611db68082016001600160401b0381118382101761065e5782916167d6833903905ff080156105965760e0528560c0528460a05286608052610234816108b3565b6101a052610241846108b3565b6101c052519020918261016052519020806101805246610120526040519060208201927f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f8452604083015260608201524660808201523060a082015260a081526102ac60c08261087c565b5190206101005230610140526040516334cc866d60e21b81526001600160a01b039190911692602082600481875afa918215610596575f92610622575b506001600160a01b0390811691160361060257602060049260405193848092637e062a3560e11b82525afa918215610596575f926105be575b506001600160a01b0390811691168190036105a1576020600491604051928380926324776b7d60e21b82525afa908115610596575f91610551575b5065ffffffffffff804216911603610534576006546001600160a01b0391821691829082167fa14fc14d8620a708a896fd11392a235647d99385500a295f0d7da2a258b2e9675f80a36001600160a01b031916176006555f5b815181101561045257600581901b8201602001516001600160a01b03169081158015610448575b1561042b57816001925f52600760205260405f208360ff198254161790557f4d028d2443376b23d569a2141e590b27661745f8ec8da63579e90de18a462afb6020604051858152a2016103b6565b631ada280f60e31b5f908152643a37b5b2b760d91b600452602490fd5b50813b15156103dd565b604051615eb7908161091f823960805181818161069401528181610fdf0152818161131201528181611a2b015281816124d70152818161260e01528181613085015281816133f9015281816134960152818161360301528181613c410152818161404b015261541b015260a05181613e81015260c051818181610f030152818161171a0152614eda015260e0518181816130c90152614c0c01526101005181615c3e01526101205181615cfb01526101405181615c0801526101605181615c8d01526101805181615cb301526101a051816126ca01526101c051816126f30152f35b631ada280f60e31b5f90815264636c6f636b60d81b600452602490fd5b90506020813d60201161058e575b8161056c6020938361087c565b8101031261058a575165ffffffffffff8116810361058a575f61035d565b5f80fd5b3d915061055f565b6040513d5f823e3d90fd5b631ada280f60e31b5f90815264766f74657360d81b600452602490fd5b9091506020813d6020116105fa575b816105da6020938361087c565b8101031261058a57516001600160a01b038116810361058a57905f610322565b3d91506105cd565b631ada280f60e31b5f90815267747265617375727960c01b600452602490fd5b9091506020813d602011610656575b8161063e6020938361087c565b8101031261058a5761064f9061089f565b905f6102e9565b3d9150610631565b634e487b7160e01b5f52604160045260245ffd5b015190505f806101db565b60015f9081528281209350601f198516905b8181106106cb57509084600195949392106106b3575b505050811b016001556101f0565b01515f1960f88460031b161c191690555f80806106a5565b9293602060018192878601518155019501930161068f565b828111156101c55760015f52909150601f830160051c7fb10e2d527612073b26eecdfd717e6a320cf44b4afac2b0732d9fcbe2b7fa0cf660208510610751575b849392601f0160051c82900391015f5b8281106107415750506101c5565b5f81830155859450600101610733565b5f9150610723565b634e487b7160e01b5f52602260045260245ffd5b91607f16916101b1565b015190505f8061017a565b5f8080528281209350601f198516905b8181106107cd57509084600195949392106107b5575b505050811b015f5561018e565b01515f1960f88460031b161c191690555f80806107a8565b92936020600181928786015181550195019301610792565b82811115610164575f8052909150601f830160051c7f290decd9548b62a8d60345a988386fc84ba6bc95484008f6362f93160ef3e56360208510610852575b849392601f0160051c82900391015f5b828110610842575050610164565b5f81830155859450600101610834565b5f9150610824565b91607f1691610150565b602080916108718461089f565b8152019101906100ba565b601f909101601f19168101906001600160401b0382119082101761065e57604052565b51906001600160a01b038216820361058a57565b601f8151116108de5760208151910151602082106108cf571790565b5f198260200360031b1b161790565b604460209160405192839163305a27a960e01b83528160048401528051918291826024860152018484015e5f828201840152601f01601f19168101030190fdfe60806040526004361015610011575f80fd5b5f3560e01c806301681a6214613fbd57806301ffc9a714613f3557806306fdde0314613ee5578063081812fc14613ec9578063095ea7b314613eb05780630c340a2414613e6c5780631184e74914613c1b57806323b872dd14613bfb5780632c6546e8146135575780633816a292146134705780633a3312ab146133e05780633d100f631461320a5780633f4ba83a1461315057806342842e0e14613120578063452a9320146130f857806352f6747a146130b457806361d027b3146130705780636352211e1461304057806363ed9b3614612eb25780636413823014612e75578063649b112614612e0c57806370a0823114612dbb578063796cacb014612ac55780637b4d940514612a0b5780637ba6c60f1461291d5780638456cb59146127aa57806384b0196e146126b257806387d8ee9b146125425780638a0dac4a146124b957806390dcd1d51461237a57806395d89b4114612333578063971f221b146119fb5780639aee26f1146119d15780639ba496e1146119795780639f7966341461195c578063a22cb4651461193a578063a9fa97fa1461187f578063adaf05ba14611677578063b01083e21461163f578063b17c3f9914611621578063b2cca39d1461159c578063b45a3c0e14611574578063b5a2a503146114c9578063b88d4fde14611466578063c15abf70146112f9578063c34902631461118c578063c87b56dd14611143578063caaf683c14611126578063cab4267214611109578063d1ef6a96146110e3578063d425f4a914611073578063da748b1014611049578063dd91d92314610f32578063e168c3ec14610eee578063e985e9c514610ec1578063e9e7545414610d09578063eb9540dd146105ee578063f80a97ec146104235763fdc5c91d146102a2575f80fd5b3461041f576102b036614349565b906102b961485e565b6102c2836150b0565b9165ffffffffffff42169165ffffffffffff6102dd856151ed565b1683116103fc57835461033493926103099290916001600160a01b0316610303886147c3565b90615330565b60018301805465ffffffffffff60a01b191660a09290921b65ffffffffffff60a01b16919091179055565b805460ff60a01b198116600160a11b179091556040516001600160a01b0390911691907f032bc66be43dbccb7487781d168eb7bda224628a3b2c3388bdf69b532a3a16119060209084847fda840193fd1d2fc80fdd75984eb79ac2be7f82a693493a0252a2a01d8bd5df915f80a3838152a181156103e9576001600160a01b03916103bf9190615b45565b166103d6575f5f516020615e625f395f51905f525d005b6339e3563760e11b5f525f60045260245ffd5b633250574960e11b5f525f60045260245ffd5b65ffffffffffff61040c856151ed565b6303e9622760e41b5f521660045260245ffd5b5f80fd5b3461041f5760c036600319011261041f57600435604435606435801515906024359082810361041f5760a4356001600160401b03811161041f5761046b903690600401614184565b91610474615039565b61047c61485e565b6104868488614c92565b9690956104938888614cd5565b600a8110156105da57600181036105ba57506104ae876156a6565b9160018901928354918260b01c9061ffff8383161661059d5760028c0154908082036105885750506104e088886150dc565b61ffff808060b01b931691161760b01b169061ffff60b01b19161780925560ff6040519260901c168252602082015260843560408201526080606082015284887e06058561a44e2d7d55b95cc75f7d35f362558ccdf80f4949e78b768403264e339380610551608082018a8a614438565b0390a415610576575050610564936157d3565b5f5f516020615e625f395f51905f525d005b9290939161058395615711565b610564565b632ff7dfa360e21b5f5260045260245260445ffd5b60ff846370882afb60e01b5f523360045260901c1660245260445ffd5b6105d590878b63019293f760e21b5f52600452602452614236565b60645ffd5b634e487b7160e01b5f52602160045260245ffd5b3461041f5761022036600319011261041f576004356001600160401b03811161041f5761061f903690600401614184565b6024356001600160401b03811161041f5761063e903690600401614184565b919061018036606319011261041f576101e4356001600160401b03811161041f5761066d9036906004016141b1565b91610204356001600160401b03811161041f5761068e9036906004016141e1565b916106b87f0000000000000000000000000000000000000000000000000000000000000000614972565b6106c0614bdf565b506106cc6009546146a8565b60098190555f818152600c60205260409020805466ffffffffffff0019164260081b66ffffffffffff001617808255909991979190603881901c65ffffffffffff16158015610ce3575b610cbf575b5060028a016064356001600160a01b038116900361041f5780546001600160a01b0319166064356001600160a01b031617815560843565ffffffffffff8116900361041f57805465ffffffffffff60a01b191660843560a01b65ffffffffffff60a01b1617815565ffffffffffff60a4351660a4350361041f5780546001600160d01b031660a43560d01b6001600160d01b03191617905563ffffffff60c4351660c4350361041f5763ffffffff60c4351663ffffffff1960038c0154161760038b015563ffffffff60e4351660e4350361041f5760038a01805467ffffffff00000000191660e43560201b67ffffffff000000001617905563ffffffff6101043516610104350361041f5760038a01805463ffffffff60401b19166101043560401b63ffffffff60401b1617905563ffffffff6101243516610124350361041f5760038a01805463ffffffff60601b19166101243560601b63ffffffff60601b1617905563ffffffff6101443516610144350361041f5760038a01805463ffffffff60801b19166101443560801b63ffffffff60801b1617905563ffffffff6101643516610164350361041f5760038a01805463ffffffff60a01b19166101643560a01b63ffffffff60a01b1617905561ffff6101843516610184350361041f5760038a01805461ffff60c01b19166101843560c01b61ffff60c01b1617905561ffff6101a435166101a4350361041f5760038a01805461ffff60d01b19166101a43560d01b61ffff60d01b1617905560ff6101c435166101c4350361041f5760038a01805460ff60e01b19166101c43560e01b60ff60e01b1617905560443560018b0155600160ff198b5416178a555f5b60048b01548110156109e857806109e26109ad60019360048f0161455e565b848060a01b0391549060031b1c16604051906109c882614378565b81525f60208201525f60408201525f60608201528b615930565b0161098e565b50918796979189938b6109fd60048201614c39565b5f5b8b8110610bcf575050610a3f907fdada5e949b028c146e20361326ad28bee9ee70433010aa90039445ae8ca31d8394956040519485946044359386614458565b0390a26040519460018060a01b0360643516865265ffffffffffff60843516602087015265ffffffffffff60a43516604087015263ffffffff60c43516606087015263ffffffff60e43516608087015263ffffffff610104351660a087015263ffffffff610124351660c087015263ffffffff610144351660e087015263ffffffff610164351661010087015261ffff610184351661012087015261ffff6101a4351661014087015260ff6101c435166101608701526101c0610180870152806101c08701526101e0860193905f5b818110610b5b57602087807fdbf6349adffb958a1002d4a10873a54888a80c34762b23060c1ed221601ef7838b80610b508c8c8c8483036101a086015261449b565b0390a2604051908152f35b909194608080600192838060a01b03610b738a614112565b1681526001600160801b03610b8a60208b01614487565b1660208201526001600160801b03610ba460408b01614487565b1660408201526001600160801b03610bbe60608b01614487565b166060820152019601929101610b0e565b90919395929450610be9610be4828d8c614c69565b614687565b6004830154600160401b811015610cab57806001610c10920160048601556004850161455e565b81546001600160a01b0393841660039290921b91821b9390911b1916919091179055610c3d818c8b614c69565b9060808236031261041f57610c9e600192610c93606060405192610c6084614378565b610c6981614112565b8452610c7760208201614487565b6020850152610c8860408201614487565b604085015201614487565b60608201528c615930565b01908994929593916109ff565b634e487b7160e01b5f52604160045260245ffd5b65ffffffffffff60381b19164260381b65ffffffffffff60381b16178a558a61071b565b5060c43563ffffffff81169081810361041f575063ffffffff60038d0154161415610716565b3461041f57604036600319011261041f57600435610d256140fc565b90610d2e61485e565b5f818152600e6020526040902080549092610d516001600160a01b038316614972565b600184019165ffffffffffff835460a01c16158015610e95575b610e7257506001600160a01b031692831580610e62575b15610e03577fc76483647f56103cfd5071cc4a0319d02cc6134d325a520515237ec37a529bbd916002602092610dd35f5b84546001600160d01b031660d09190911b6001600160d01b031916178455565b01856001600160601b0360a01b8254161790555460d01c604051908152a35f5f516020615e625f395f51905f525d005b6203f48065ffffffffffff4216019165ffffffffffff8311610e4e576002602092610dd37fc76483647f56103cfd5071cc4a0319d02cc6134d325a520515237ec37a529bbd95610db3565b634e487b7160e01b5f52601160045260245ffd5b610e6c8285615304565b50610d82565b63082a901760e41b5f526004849052610e909060a01c60ff1661427a565b60445ffd5b5060048501546001600160801b0380610eb78160058a0154168460801c614a3b565b9216911614610d6b565b3461041f57604036600319011261041f57610eda6140e6565b50610ee36140fc565b5060206040515f8152f35b3461041f575f36600319011261041f576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b3461041f57602036600319011261041f57600435610f4e61485e565b610f57816150b0565b9065ffffffffffff610f68836151ed565b1665ffffffffffff4216111561100d5781610f9c91610f896105649461558d565b610f968285969396614a5b565b83615627565b815460ff60a01b1916600560a01b1782556040518381527f92d4462d66640c2993fbf6d0b69c088c27e975597698d4180aa1019e5854313b90602090a2600101547f0000000000000000000000000000000000000000000000000000000000000000906001600160a01b0316614893565b600165ffffffffffff61101f846151ed565b160165ffffffffffff8111610e4e5765ffffffffffff906311d41e7960e11b5f521660045260245ffd5b3461041f575f36600319011261041f57602061106361482d565b65ffffffffffff60405191168152f35b3461041f57602036600319011261041f5761108c6144da565b506004355f52600c6020526101e060405f206110e18154916110b5600260018301549201614573565b9065ffffffffffff6040519460ff81161515865260081c16602085015260408401526060830190614288565bf35b3461041f57602036600319011261041f5760206111016004356147c3565b604051908152f35b3461041f575f36600319011261041f576020600a54604051908152f35b3461041f575f36600319011261041f5760206040516203f4808152f35b3461041f57602036600319011261041f5761115f60043561493e565b506111886040516111716020826143af565b5f8152604051918291602083526020830190614126565b0390f35b3461041f5761119a36614220565b6111a261485e565b6111ac8183614c92565b91906111b88382614cd5565b600a8110156105da57600581036112de57506111ed600660016001600160801b03865416956111e78786615212565b01614b24565b60ff6111fe81835460b01c16614b48565b825460ff60b01b191660b082901b60ff60b01b161783551615806112c2575b6105649490806112ac575b815f52600260205260018060a01b0360405f2054168094837fddb3c865cd74a12ce51fe8c65974dff5a96dbe02dc9552424777258b5780db8260206040518a8152a4611282575b50600101546001600160a01b0316614893565b7fb7eba761397b69979c7034892002e709bca870dfd34a7aaececad76ad2679f9e5f80a28461126f565b825460ff60a01b1916600360a01b178355611228565b5060ff815460a01c169360068510156105da579360021461121d565b6105d590838663019293f760e21b5f52600452602452614236565b3461041f57606036600319011261041f576024356004357f000000000000000000000000000000000000000000000000000000000000000061133a81614972565b61134261485e565b815f52600e60205260405f2060ff815460a01c1660068110156105da57600114928315611457575b6113738261558d565b948115611444571561143e575f5b80871161142857506060866113ce6113bd610564997f7376121369b0c98238d8f1aefebbc15e621128af169240004018e681e0d6278e95614421565b976113c88988614a5b565b86615627565b6005850180546001600160801b0316608083901b6001600160801b031916179055845460ff60a01b1916600160a21b178555604080519182526020820188905260443590820152a2600101546001600160a01b0316614893565b866327e9fb0b60e21b5f5260045260245260445ffd5b80611381565b8263168d6b8b60e21b5f5260045260245ffd5b6114608161506d565b5061136a565b3461041f57608036600319011261041f5761147f6140e6565b506114886140fc565b506064356001600160401b03811161041f573660238201121561041f576114b99036906024816004013591016143eb565b506317f1002f60e11b5f5260045ffd5b3461041f57602036600319011261041f576004356114e561485e565b6006546114fa906001600160a01b0316614972565b805f52600e60205260405f206115108183615304565b6001820180546001600160d01b03169055600290910180546001600160a01b03191690556001600160a01b0316907f61c7179db62528750f14e0a9835d634d727c5011ff27e9acb352312a328e92835f80a35f5f516020615e625f395f51905f525d005b3461041f57602036600319011261041f5761159060043561493e565b50602060405160018152f35b3461041f575f36600319011261041f575f5f90600f5465ffffffffffff42165b8184106115ce57602083604051908152f35b909161161760019161161165ffffffffffff6115e988614532565b505460301c1665ffffffffffff6115ff89614532565b50541690868082109118028618614421565b9061469b565b93019291906115bc565b3461041f57602036600319011261041f57602061110160043561474a565b3461041f57602036600319011261041f576001600160a01b036116606140e6565b165f526008602052602060405f2054604051908152f35b3461041f5761168536614244565b9161168e61485e565b6116988185615101565b9190600183015460ff8160901c1690600485019060ff83165f528160205260405f2060018060a01b0333165f5260205260ff60405f2054166118685765ffffffffffff6116ef916116e98a8a6150dc565b1661472e565b604051630748d63560e31b815233600482015265ffffffffffff9091166024820152926020846044817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa93841561185d575f94611829575b5083156118165787858a7f664b46db0bf75e04e3369ede1de7334ea680fbfcc427743ec1aaedefcf29eb6a6117eb968a9660ff82165f5260205260405f2060018060a01b0333165f5260205260405f20600160ff1982541617905560038701986117bd818b5461469b565b809a55604051918252602082015260606040820152806117e38d33976060840191614438565b0390a4614e9f565b1115611803575f5f516020615e625f395f51905f525d005b61180c94615179565b8080808080610564565b633c0c98e560e21b5f523360045260245ffd5b9093506020813d602011611855575b81611845602093836143af565b8101031261041f57519289611752565b3d9150611838565b6040513d5f823e3d90fd5b82630e5206e960e21b5f523360045260245260445ffd5b3461041f57602036600319011261041f576004355f52600e602052600960405f2001604051806020835491828152019081935f5260205f20905f5b81811061191b57505050816118d09103826143af565b604051918291602083019060208452518091526040830191905f5b8181106118f9575050500390f35b82516001600160a01b03168452859450602093840193909201916001016118eb565b82546001600160a01b03168452602090930192600192830192016118ba565b3461041f57604036600319011261041f576119536140e6565b506114b9614211565b3461041f575f36600319011261041f576020600954604051908152f35b3461041f5761198736614220565b505060405160a081018181106001600160401b03821117610cab575f9160809160405282815282602082015282604082015282606082015201526119c9614bdf565b602081519101f35b3461041f57602036600319011261041f576004355f52600b602052602060405f2054604051908152f35b602036600319011261041f576004356001600160401b03811161041f5760e0600319823603011261041f57611a4f7f0000000000000000000000000000000000000000000000000000000000000000614972565b611a57615039565b611a5f61485e565b5f611a68614bdf565b5060ff611a788360040135614baa565b54161561231c576001600160a01b03611a9360448401614687565b165f52600760205260ff60405f205416156122f05760648201355f52600b60205260405f2054806122d657505f905b611ad260c48401846004016146f9565b9050821015611b1a57611b126001916001600160801b03611b0b611b0686611b0060c48a018a6004016146f9565b9061537b565b61538b565b169061469b565b910190611ac2565b90506001600160a01b03611b3060448401614687565b166122d057805b8034036122ba5750611b4b60448301614687565b9082600401355f52600d60205260405f2060018060a01b0383165f5260205260405f209160018301908154611b83848260801c61469b565b918554916001600160801b03831680851161229657506001600160801b03168015158061228d575b61226a575086600401355f52600c602052611bd285611bcd8860405f2061527b565b61469b565b9160801c80151580612261575b61223a5750504260d01b6001600160d01b0319166001600160d01b039190911617600285015581546001600160801b031660809190911b6001600160801b0319161790556001600160a01b03611c3760448501614687565b165f52600860205260405f20611c4e82825461469b565b9055611c5b600a546146a8565b9081600a5560648401355f52600b6020528160405f2055815f52600e60205260405f209160248501611c8c81614687565b6084870190611c9a826146b6565b86546001600160a01b031961ffff60a01b1990911660a89290921b60ff60a81b1691909117600160a01b17166001600160a01b0391909116178555611d3a60ff611cea60c48a0160048b016146f9565b6004890180546001600160801b0319166001600160801b038a16179055885466ffffffffffffff60b01b19164260b81b65ffffffffffff60b81b1617921660b01b60ff60b01b1691909117875550565b611d4660448801614687565b606488013560038701556002868101805467ffffffffffffffff60a01b191660048b013560a081901b67ffffffffffffffff60a01b16919091179091556001880180546001600160a01b0319166001600160a01b03909416939093179092555f918252600c6020526040909120600787019181016005828903016120c1575b505050611dd860a48801886004016146c4565b9060098701906001600160401b038311610cab57600160401b8311610cab578154838355808410612097575b50905f5260205f205f5b83811061207c57505050505f5b611e2b60c48901896004016146f9565b9050811015611ed957600a860154600160401b811015610cab57806001611e5b9201600a890155600a8801614c79565b5090611e74611b0682611b0060c48d018d6004016146f9565b916020611e8b83611b0060c48e0160048f016146f9565b0163ffffffff81351681350361041f57815463ffffffff60801b1916903560801b63ffffffff60801b161781556001926001600160801b03166001600160801b031982541617905501611e1b565b50869293946001600160801b038754169261ffff600883015460d01c1693848102948186041490151715610e4e576001600160801b03806127106006611f329501960416166001600160801b0319855416178455614687565b611f526001600160801b03611f4960448701614687565b945416926146b6565b6020611fb5611f6760a48801886004016146c4565b60ff611f7960c48b018b6004016146f9565b9690986040519a60018060a01b03168b5260648c0135878c01528d60408c015260608b015216608089015260e060a089015260e088019161449b565b85810360c08701528281520192905f905b8082106120355760208861201d8b61201860448c8c8c877ffa8e87603bee0e1c1b53ef37b892c45df94349b80a0eb1409ecff59985dbb8fa8e60018060a01b031693808660040135940390a401614687565b6153d0565b5f5f516020615e625f395f51905f525d604051908152f35b9091936001600160801b0361204986614487565b16815260208501359063ffffffff8216820361041f576040809163ffffffff600194166020820152019501920190611fc6565b600190602061208a85614687565b9401938184015501611e0e565b825f52838060205f20019103905f5b8281106120b4575050611e04565b5f828201556001016120a6565b805483546001600160a01b039091166001600160a01b0319821681178555825465ffffffffffff60a01b166001600160d01b03199092161717835561223292612121915481546001600160d01b03166001600160d01b0319909116179055565b60ff600360088901920163ffffffff808254161663ffffffff1984541617835561217263ffffffff825460201c16849067ffffffff0000000082549160201b169067ffffffff000000001916179055565b8054835463ffffffff60401b191663ffffffff60401b9091161783558054835463ffffffff60601b191663ffffffff60601b9091161783558054835463ffffffff60801b191663ffffffff60801b9091161783558054835463ffffffff60a01b191663ffffffff60a01b9091161783558054835461ffff60c01b191661ffff60c01b9091161783558054835461ffff60d01b191661ffff60d01b90911617835554825460ff60e01b191660e091821c92909216901b60ff60e01b16179055565b878080611dc5565b61225d889184604051948594632ffbef7f60e11b8652600401356004860161539f565b0390fd5b50808311611bdf565b61225d889187604051948594631e4d478160e01b8652600401356004860161539f565b50808611611bab565b60405163f50996cf60e01b815290819061225d9087866004808f013590860161539f565b635ab2f65360e01b5f523460045260245260445ffd5b5f611b37565b6064836339383ccf60e21b5f52013560045260245260445ffd5b6122fc60448301614687565b63073ba30760e51b5f9081526001600160a01b0391909116600452602490fd5b5063d1b8e1db60e01b5f526004013560045260245ffd5b3461041f575f36600319011261041f576111886040516123546040826143af565b600581526411d490539560da1b6020820152604051918291602083526020830190614126565b3461041f5761238836614349565b919061239261485e565b815f52600e60205260405f20926123a98484615304565b9360018101918254938460d01c8065ffffffffffff4216106124a75750600292916123dd916123d78861474a565b89615330565b6001600160d01b039093169091550180546001600160a01b03191690555f818152600260205260408120546001600160a01b039081169391908216908190859085907f03422c178e943f9f1082d13e3d3968d62167a2e11257011f9a8ea79b5dd1c8959080a4156103e9576001600160a01b039061245c908390615b45565b1691826124765750637e27328960e01b5f5260045260245ffd5b80830361248f575f5f516020615e625f395f51905f525d005b6364283d7b60e01b5f5260045260245260445260645ffd5b6311d41e7960e11b5f5260045260245ffd5b3461041f57602036600319011261041f576124d26140e6565b6124fb7f0000000000000000000000000000000000000000000000000000000000000000614972565b6006546001600160a01b0391821691829082167fa14fc14d8620a708a896fd11392a235647d99385500a295f0d7da2a258b2e9675f80a36001600160a01b03191617600655005b3461041f5761255036614220565b9061255961485e565b6125638282614c92565b9161256e8383614cd5565b600a8110156105da5760078103612698575061259d600860016001600160801b03865416956111e78787614a5b565b60ff6125ae81845460b01c16614b48565b835460ff60b01b191660b082901b60ff60b01b1617845516158061267c575b6105649481612666575b827f19b11ec49d9d18607b5db7f121d50bb49cd0da8d5ac63f62e1b4a2fe38f71fdd6020604051888152a361263c575b50600101547f0000000000000000000000000000000000000000000000000000000000000000906001600160a01b0316614893565b7fb7eba761397b69979c7034892002e709bca870dfd34a7aaececad76ad2679f9e5f80a283612607565b835460ff60a01b1916600360a01b1784556125d7565b5060ff825460a01c169360068510156105da57936002146125cd565b846105d59263019293f760e21b5f52600452602452614236565b3461041f575f36600319011261041f5761274e6126ee7f0000000000000000000000000000000000000000000000000000000000000000615a77565b6127177f0000000000000000000000000000000000000000000000000000000000000000615a77565b602061275c6040519261272a83856143af565b5f84525f368137604051958695600f60f81b875260e08588015260e0870190614126565b908582036040870152614126565b4660608501523060808501525f60a085015283810360c08501528180845192838152019301915f5b82811061279357505050500390f35b835185528695509381019392810192600101612784565b3461041f575f36600319011261041f576006546127cf906001600160a01b0316614972565b600f54801515806128fa575b6128d05765ffffffffffff42166127f18161464b565b9160405190604082018281106001600160401b03821117610cab5760405282825265ffffffffffff6020830194168452600160401b811015610cab5780600161283d9201600f55614532565b9290926128bd579051825493516bffffffffffffffffffffffff1990941665ffffffffffff919091161760309390931b65ffffffffffff60301b169290921790557f95c424e970dea488922ec9da91305321f58798dd418b233247e105fdb501f0de906020906128ac9061464b565b65ffffffffffff60405191168152a1005b634e487b7160e01b5f525f60045260245ffd5b65ffffffffffff6128e76128e261482d565b61462d565b6311d41e7960e11b5f521660045260245ffd5b5065ffffffffffff61290d6128e261482d565b1665ffffffffffff4216106127db565b3461041f57604036600319011261041f5760c060043561293b6140fc565b905f606060405161294b81614378565b8281528260208201528260408201520152805f52600d60205260405f2060018060a01b0383165f5260205260405f20906001600160801b03825491816001850154936040519661299a88614378565b60018060a01b03168752816129d66020890197828416895260408a019360801c845260608a019583891687525f52600c60205260405f2061527b565b966040519860018060a01b03905116895251166020880152511660408601525116606084015260801c608083015260a0820152f35b3461041f57602036600319011261041f57600435612a2761485e565b805f52600e60205260405f206005810191825460801c918215612ab25761056493612a528483615212565b6001600160801b038154169055815f52600260205260018060a01b0360405f20541680927f376802fdd294d0be31f8deed74f1e3dd20a9c2aa363d6d9d511e1256e0dafe406020604051878152a3600101546001600160a01b0316614893565b50632a761a7160e11b5f5260045260245ffd5b3461041f57602036600319011261041f5760405161024081018181106001600160401b03821117610cab576040525f81525f60208201525f60408201525f60608201525f60808201525f60a08201525f60c08201525f60e08201525f6101008201525f6101208201525f6101408201525f6101608201525f6101808201525f6101a08201525f6101c08201525f6101e08201525f610200820152612b676144da565b6102208201526004355f52600e60205260405f20805460ff8160a01c169160028101546004355f52600260205260018060a01b0360405f205416606086015260018060a01b03831660408601526001600160401b038160a01c16602086015260068410156105da5760ff9385526001820154600383015465ffffffffffff8260a01c1661010088015265ffffffffffff8560b81c1660c088015260a087015260018060a01b03811660808701526001600160801b0360048401548160058601548060801c6101808b0152166101608901528060801c6101408901521661012087015260d01c6101c086015260018060a01b03166101a0850152612c876007600a8301549265ffffffffffff612c7b826151ed565b1660e088015201614573565b61022085015261020084015260a81c166101e082015260405181519160068310156105da576102206110e1916103a09484526020810151602085015260018060a01b03604082015116604085015260018060a01b03606082015116606085015260018060a01b03608082015116608085015260a081015160a085015265ffffffffffff60c08201511660c085015265ffffffffffff60e08201511660e085015265ffffffffffff6101008201511661010085015261012081015161012085015261014081015161014085015261016081015161016085015261018081015161018085015260018060a01b036101a0820151166101a085015265ffffffffffff6101c0820151166101c085015260ff6101e0820151166101e08501526102008101516102008501520151610220830190614288565b3461041f57602036600319011261041f576001600160a01b03612ddc6140e6565b168015612df9575f526003602052602060405f2054604051908152f35b6322718ad960e21b5f525f60045260245ffd5b3461041f57610564612e1d36614244565b929091612e2861485e565b612e328183615101565b600654909391906001600160a01b03163303612e59575b50612e5485856150dc565b615179565b60070154612e6f906001600160a01b0316614972565b86612e49565b3461041f57602036600319011261041f576001600160a01b03612e966140e6565b165f526007602052602060ff60405f2054166040519015158152f35b3461041f57608036600319011261041f576024356004356044356064356001600160401b03811161041f57612eeb903690600401614184565b90612ef4615039565b612efc61485e565b612f176001600160a01b03612f108661506d565b5416614972565b612f2c612f248686614c92565b809291614cd5565b600a8110156105da57806130255750831561300557612f4b83836150dc565b6001810191600160ff845460901c16019360ff8511610e4e57600292909201859055825472ff000000000000000000000000ffffffffffff19164265ffffffffffff1617609094851b60ff60901b161792839055604080519390941c60ff168352602083019490945260609282018390527f77d3bb4625003ce5b99e11eec7ffe81019026140d89b6a32c4edd7bc4c62111e9391928392612ff0929184019190614438565b0390a35f5f516020615e625f395f51905f525d005b631ada280f60e31b5f9081526765766964656e636560c01b600452602490fd5b6105d590878763019293f760e21b5f52600452602452614236565b3461041f57602036600319011261041f57602061305e60043561493e565b6040516001600160a01b039091168152f35b3461041f575f36600319011261041f576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b3461041f575f36600319011261041f576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b3461041f575f36600319011261041f576006546040516001600160a01b039091168152602090f35b3461041f5761312e3661414a565b5050505f6040516131406020826143af565b526317f1002f60e11b5f5260045ffd5b3461041f575f36600319011261041f57600654613175906001600160a01b0316614972565b65ffffffffffff421665ffffffffffff61318d61482d565b168110156131fb57600f545f19810191908211610e4e576131b06131d592614532565b509065ffffffffffff60301b82549160301b169065ffffffffffff60301b1916179055565b7fa45f47fdea8a1efdd9029a5691c7f759c32b7c698632b563573e155625d169335f80a1005b633218da8160e11b5f5260045ffd5b3461041f5761322c61321b36614220565b6132269291926144da565b92614c92565b61323881839493614cd5565b916001600160801b038254169361324f8382614dee565b9360018401546020840191604085019765ffffffffffff606087019860ff8560901c168a521689528352600a8110156105da57845260028501549665ffffffffffff82169161329e8786614e6f565b97608087019760a088019a65ffffffffffff60c08a019b168b52858c52895260038101549660ff6101008a01946101208b01976101408c019a8b52828260a01c168952828260981c1687526133cb575b60a81c16600a8110156105da57600881149081156133c0575b50156133a2575b505060405198875191600a8310156105da576101809b6101609a8c606060ff65ffffffffffff979588829d9b6001600160801b03849d839a8852511660208701525116604085015251169101525160808d0152511660a08b0152511660c089015265ffffffffffff60e08701511660e089015251166101008701525116610120850152516101408401520151610160820152f35b65ffffffffffff916133b391614f70565b1660e08801528a8061330e565b60099150148d613307565b6133d58484614e9f565b6101608c01526132ee565b3461041f57602036600319011261041f5760043561341d7f0000000000000000000000000000000000000000000000000000000000000000614972565b61342681614baa565b805460ff81161561345d5760ff191690557fb457637fac1ef99ff6bf955010da728ad8fb43892759909533d2fa40b1d4d4375f80a2005b8263d1b8e1db60e01b5f5260045260245ffd5b3461041f57604036600319011261041f576134896140e6565b613491614211565b6134ba7f0000000000000000000000000000000000000000000000000000000000000000614972565b158015919082613546575b801561353c575b1561351f5760207f4d028d2443376b23d569a2141e590b27661745f8ec8da63579e90de18a462afb9160018060a01b031692835f526007825260405f2060ff1981541660ff8316179055604051908152a2005b631ada280f60e31b5f908152643a37b5b2b760d91b600452602490fd5b50803b15156134cc565b506001600160a01b038116156134c5565b3461041f5761024036600319011261041f576024356001600160401b03811161041f57613588903690600401614184565b906044356001600160401b03811161041f576135a8903690600401614184565b90929061018036608319011261041f57610204356001600160401b03811161041f576135d89036906004016141b1565b929091610224356001600160401b03811161041f576135fb9036906004016141e1565b9290916136277f0000000000000000000000000000000000000000000000000000000000000000614972565b613632600435614baa565b5061363b614bdf565b506004355f52600c60205260405f2097885465ffffffffffff8160381c16158015613bd5575b613bb1575b50600289016084356001600160a01b038116900361041f5780546001600160a01b0319166084356001600160a01b031617815560a43565ffffffffffff8116900361041f57805465ffffffffffff60a01b191660a43560a01b65ffffffffffff60a01b1617815565ffffffffffff60c4351660c4350361041f5780546001600160d01b031660c43560d01b6001600160d01b03191617905563ffffffff60e4351660e4350361041f5763ffffffff60e4351663ffffffff1960038b0154161760038a015563ffffffff6101043516610104350361041f5760038901805467ffffffff0000000019166101043560201b67ffffffff000000001617905563ffffffff6101243516610124350361041f5760038901805463ffffffff60401b19166101243560401b63ffffffff60401b1617905563ffffffff6101443516610144350361041f5760038901805463ffffffff60601b19166101443560601b63ffffffff60601b1617905563ffffffff6101643516610164350361041f5760038901805463ffffffff60801b19166101643560801b63ffffffff60801b1617905563ffffffff6101843516610184350361041f5760038901805463ffffffff60a01b19166101843560a01b63ffffffff60a01b1617905561ffff6101a435166101a4350361041f5760038901805461ffff60c01b19166101a43560c01b61ffff60c01b1617905561ffff6101c435166101c4350361041f5760038901805461ffff60d01b19166101c43560d01b61ffff60d01b1617905560ff6101e435166101e4350361041f5760038901805460ff60e01b19166101e43560e01b60ff60e01b1617905560643560018a0155600160ff198a54161789555f5b60048a015481101561393857806139326138fb60019360048e0161455e565b848060a01b0391549060031b1c166040519061391682614378565b81525f60208201525f60408201525f6060820152600435615930565b016138dc565b50878961394760048201614c39565b5f5b898110613b195750509061398d7feec110f0235d6ab7c25fd1e334b4fb8a872c8e6f49b58c62ffa85316794615019392604051938493600435976064359386614458565b0390a26040519360018060a01b0360843516855265ffffffffffff60a43516602086015265ffffffffffff60c43516604086015263ffffffff60e43516606086015263ffffffff6101043516608086015263ffffffff610124351660a086015263ffffffff610144351660c086015263ffffffff610164351660e086015263ffffffff610184351661010086015261ffff6101a4351661012086015261ffff6101c4351661014086015260ff6101e435166101608601526101c0610180860152806101c08601526101e0850193905f5b818110613aa557867fdbf6349adffb958a1002d4a10873a54888a80c34762b23060c1ed221601ef783613a9a8888888583036101a087015261449b565b9180600435930390a2005b909194608080600192838060a01b03613abd8a614112565b1681526001600160801b03613ad460208b01614487565b1660208201526001600160801b03613aee60408b01614487565b1660408201526001600160801b03613b0860608b01614487565b166060820152019601929101613a5d565b613b27610be4828c8c614c69565b6004830154600160401b811015610cab57806001613b4e920160048601556004850161455e565b81546001600160a01b0393841660039290921b91821b9390911b1916919091179055613b7b818b8b614c69565b9060808236031261041f57613bab600192613b9e606060405192610c6084614378565b6060820152600435615930565b01613949565b65ffffffffffff60381b19164260381b65ffffffffffff60381b1617895589613666565b5060e43563ffffffff81169081810361041f575063ffffffff60038c0154161415613661565b3461041f57613c093661414a565b5050506317f1002f60e11b5f5260045ffd5b3461041f57608036600319011261041f5760043560243560443591600483101561041f577f000000000000000000000000000000000000000000000000000000000000000090613c6a82614972565b613c7261485e565b613c7c8382614c92565b909190613c898184614cd5565b600a8110156105da5760048103613e515750613cb2606435876001600160801b03845416614996565b9590613cbe8786614a5b565b5f92613cc98961442e565b60028903613d35576060610564998693613d037f8f2502fbc0a8d9aaba1b208eb130a3e723b384736509655c0382e0ddc575c8d194614b57565b60405191613d108161442e565b82526020820152896040820152a36112825750600101546001600160a01b0316614893565b9092613d408961442e565b60038903613dee575060096001613d579201614b24565b60ff613d6881865460b01c16614b48565b855460ff60b01b191660b082901b60ff60b01b16178655161580613dd4575b7f8f2502fbc0a8d9aaba1b208eb130a3e723b384736509655c0382e0ddc575c8d16060610564998380889550613dbe575b95613d03565b885460ff60a01b1916600360a01b178955613db8565b5060ff845460a01c1660068110156105da57600214613d87565b81546001600160801b03851669ffffffffffffffffffff60801b9091166001600160d01b03194260d01b16171790915561056497909284917f8f2502fbc0a8d9aaba1b208eb130a3e723b384736509655c0382e0ddc575c8d19160609190613d03565b6105d590868463019293f760e21b5f52600452602452614236565b3461041f575f36600319011261041f576040517f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03168152602090f35b3461041f57604036600319011261041f576114b96140e6565b3461041f57602036600319011261041f57610ee360043561493e565b3461041f575f36600319011261041f57611188604051613f066040826143af565b600e81526d109858dadc1c9bdc0811dc985b9d60921b6020820152604051918291602083526020830190614126565b3461041f57602036600319011261041f5760043563ffffffff60e01b811680910361041f57602090635a2d1e0760e11b8114908115613f7a575b506040519015158152f35b6380ac58cd60e01b811491508115613fac575b8115613f9b575b5082613f6f565b6301ffc9a760e01b14905082613f94565b635b5e139f60e01b81149150613f8d565b3461041f57602036600319011261041f57613fd66140e6565b613fde61485e565b6001600160a01b038116806140835747915b815f52600860205260405f20548311156140705761401e61056493835f52600860205260405f205490614421565b917fc36b5179cb9c303b200074996eab2b3473eac370fdd7eba3bec636fe351096966020604051858152a27f000000000000000000000000000000000000000000000000000000000000000090614893565b50636f57f67560e01b5f5260045260245ffd5b6040516370a0823160e01b8152306004820152602081602481855afa90811561185d575f916140b4575b5091613ff0565b90506020813d6020116140de575b816140cf602093836143af565b8101031261041f5751836140ad565b3d91506140c2565b600435906001600160a01b038216820361041f57565b602435906001600160a01b038216820361041f57565b35906001600160a01b038216820361041f57565b805180835260209291819084018484015e5f828201840152601f01601f1916010190565b606090600319011261041f576004356001600160a01b038116810361041f57906024356001600160a01b038116810361041f579060443590565b9181601f8401121561041f578235916001600160401b03831161041f576020838186019501011161041f57565b9181601f8401121561041f578235916001600160401b03831161041f576020808501948460071b01011161041f57565b9181601f8401121561041f578235916001600160401b03831161041f576020808501948460051b01011161041f57565b60243590811515820361041f57565b604090600319011261041f576004359060243590565b600a8110156105da57604452565b606060031982011261041f576004359160243591604435906001600160401b03821161041f5761427691600401614184565b9091565b60068110156105da57602452565b60ff610160809260018060a01b03815116855265ffffffffffff602082015116602086015265ffffffffffff604082015116604086015263ffffffff606082015116606086015263ffffffff608082015116608086015263ffffffff60a08201511660a086015263ffffffff60c08201511660c086015263ffffffff60e08201511660e086015263ffffffff6101008201511661010086015261ffff6101208201511661012086015261ffff61014082015116610140860152015116910152565b90604060031983011261041f5760043591602435906001600160401b03821161041f5761427691600401614184565b608081019081106001600160401b03821117610cab57604052565b61018081019081106001600160401b03821117610cab57604052565b90601f801991011681019081106001600160401b03821117610cab57604052565b6001600160401b038111610cab57601f01601f191660200190565b9291926143f7826143d0565b9161440560405193846143af565b82948184528183011161041f578281602093845f960137010152565b91908203918211610e4e57565b600411156105da57565b908060209392818452848401375f828201840152601f01601f1916010190565b959493614474604094926144829460608a5260608a0191614438565b918783036020890152614438565b930152565b35906001600160801b038216820361041f57565b916020908281520191905f5b8181106144b45750505090565b909192602080600192838060a01b036144cc88614112565b1681520194019291016144a7565b604051906144e782614393565b5f610160838281528260208201528260408201528260608201528260808201528260a08201528260c08201528260e08201528261010082015282610120820152826101408201520152565b600f5481101561454a57600f5f5260205f2001905f90565b634e487b7160e01b5f52603260045260245ffd5b805482101561454a575f5260205f2001905f90565b9060405161458081614393565b61016060ff600183958054828060a01b038116865265ffffffffffff8160a01c16602087015260d01c6040860152015463ffffffff8116606085015263ffffffff8160201c16608085015263ffffffff8160401c1660a085015263ffffffff8160601c1660c085015263ffffffff8160801c1660e085015263ffffffff8160a01c1661010085015261ffff8160c01c1661012085015261ffff8160d01c1661014085015260e01c16910152565b65ffffffffffff62278d009116019065ffffffffffff8211610e4e57565b65ffffffffffff62093a809116019065ffffffffffff8211610e4e57565b9065ffffffffffff8091169116019065ffffffffffff8211610e4e57565b356001600160a01b038116810361041f5790565b91908201809211610e4e57565b5f198114610e4e5760010190565b3560ff8116810361041f5790565b903590601e198136030182121561041f57018035906001600160401b03821161041f57602001918160051b3603831361041f57565b903590601e198136030182121561041f57018035906001600160401b03821161041f57602001918160061b3603831361041f57565b65ffffffffffff5f199116019065ffffffffffff8211610e4e57565b6147c090805f52600e60205260405f206001808060a01b0360028301541691015460d01c6040519160208301937ff5d3a067b7e00c73ae8f752d3d6651d4357b290e8d665989e5b13d1005af3d7f8552604084015260608301526080820152608081526147b860a0826143af565b519020615567565b90565b6147c090805f52600e60205260405f2060038101549060018060a01b039054166040519160208301937fbbe26c61880d6aab795035a6417ad06b1b5cd3fe9e59f4ac75f21b75d1a784e28552604084015260608301526080820152608081526147b860a0826143af565b600f548061483a57505f90565b5f198101908111610e4e5761485565ffffffffffff91614532565b505460301c1690565b5f516020615e625f395f51905f525c6148845760015f516020615e625f395f51905f525d565b633ee5aeb560e01b5f5260045ffd5b9190918115614939576001600160a01b031691826148c0576148be92506001600160a01b031661585e565b565b60405163a9059cbb60e01b5f9081526001600160a01b0390921660045260249290925260209060448180865af19060015f5114821615614918575b604052156149065750565b635274afe760e01b5f5260045260245ffd5b90600181151661493057823b15153d151616906148fb565b503d5f823e3d90fd5b505050565b5f818152600260205260409020546001600160a01b0316908115614960575090565b637e27328960e01b5f5260045260245ffd5b6001600160a01b0316330361498357565b637680b59160e01b5f523360045260245ffd5b916149a08261442e565b600182146149f557806149df57506149b78161442e565b80156149d9576003906149c98161442e565b036149d2575f91565b505f908190565b50905f90565b6327e9fb0b60e21b5f526004525f60245260445ffd5b8093929150158015614a31575b614a1057826147c091614421565b825f198201918211610e4e576327e9fb0b60e21b5f5260045260245260445ffd5b5080831015614a02565b906001600160801b03809116911601906001600160801b038211610e4e57565b906001600160401b0360026001600160801b03831693600581016001600160801b03614a8a8782845416614a3b565b166001600160801b0319825416179055600181019360018060a01b038554165f526008602052614abf60405f20918254614421565b9055015460a01c165f908152600d6020908152604080832093546001600160a01b03168352929052206001018054909160809190911c036001600160801b038111610e4e5781546001600160801b031660809190911b6001600160801b031916179055565b90600a8110156105da57815460ff60a81b191660a89190911b60ff60a81b16179055565b60ff168015610e4e575f190190565b805465ffffffffffff60a01b19164260a01b65ffffffffffff60a01b161781555f9060029060018101805477ffff00ffff00ffffffffffffffffffffffffffffffffffff19169055600381018390550155565b90815f52600c60205260405f209165ffffffffffff835460081c1615614bcd5750565b63aad2394960e01b5f5260045260245ffd5b6147c0614beb366143d0565b614bf860405191826143af565b368152365f60208301375f368201602001527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03166158c4565b8054905f815581614c48575050565b5f5260205f205f5b828110614c5c57505050565b5f82820155600101614c50565b919081101561454a5760071b0190565b805482101561454a575f52600560205f20910201905f90565b9190825f52600e60205260405f2092600a8401908154831015614cbe575090614cba91614c79565b5090565b905063db0ef10960e01b5f5260045260245260445ffd5b90600181015460ff8160a81c16600a8110156105da5780614de7575065ffffffffffff614d028385614f70565b16908115614d975765ffffffffffff421691821015614d8e5765ffffffffffff8160601c16614d855760301c65ffffffffffff16614d7d5765ffffffffffff614d4b8385614e6f565b161015614d765760066001600160801b03809254169201541610155f14614d7157600390565b600490565b5050600190565b505050600290565b50505050600490565b50505050600590565b505065ffffffffffff600183015460a01c1615159182614dc2575b505015614dbe57600790565b5f90565b65ffffffffffff925090614dd591614dee565b1665ffffffffffff4216115f80614db2565b9250505090565b65ffffffffffff600182015460a01c168015614e685765ffffffffffff80614e3a63ffffffff600883975496015460a01c1693614e348563ffffffff8860801c1661469b565b90615995565b169260a01c1680614e58575050815f5b169081808211911802181690565b8391614e6391615995565b614e4a565b5050505f90565b60019091015465ffffffffffff1680614e885750505f90565b63ffffffff60086147c093015460201c1690615995565b9065ffffffffffff6001614eb59201541661472e565b604051632394e7a360e21b815265ffffffffffff9091166004820152906020826024817f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03165afa91821561185d575f92614f3a575b509061271061ffff60086147c094015460c01c16614f308184615d21565b920915159061469b565b91506020823d602011614f68575b81614f55602093836143af565b8101031261041f57905190612710614f12565b3d9150614f48565b9080548060d01c80614de75750600182015465ffffffffffff8116156150315765ffffffffffff8160601c1680615016575060301c65ffffffffffff1680614ffc575063ffffffff600884614fdd83946001600160801b038060066147c09a015416911611159582614e6f565b9415614ff157015460401c165b1690614669565b015460601c16614fea565b91505063ffffffff60086147c093015460401c1690614669565b9250505063ffffffff60086147c093015460601c1690614669565b505050505f90565b65ffffffffffff61504861482d565b168065ffffffffffff42161061505b5750565b631ef1bf0360e31b5f5260045260245ffd5b90815f52600e60205260405f209160ff835460a01c169060068210156105da5760028203615099575050565b63082a901760e41b5f52600452610e90915061427a565b90815f52600e60205260405f209160ff835460a01c169060068210156105da5760018203615099575050565b5061100081116150e95750565b6314a3379560e01b5f5260045261100060245260445ffd5b909161510d8383614c92565b92909361511a8486614cd5565b91600a831015806105da576001841415908161516c575b8161515b575b5061514157505050565b63019293f760e21b5f526004526024526105d59150614236565b90506105da5760038314155f615137565b505060028314155f615131565b917f26aceb1da967205f67d18b3372dbe2f9b77ac275bf85c4ab290909cee89d641391936151e8600160ff930191825465ffffffffffff60601b4260601b169065ffffffffffff60601b19161780935560405193849360901c1683526040602084015233976040840191614438565b0390a4565b6147c09063ffffffff600865ffffffffffff835460b81c1692015460801c1690614669565b615250600482016152306001600160801b038516825460801c614a3b565b81546001600160801b031660809190911b6001600160801b031916179055565b600101546001600160a01b03165f9081526008602052604090208054909161527791614421565b9055565b600381015463ffffffff16806152c7575065ffffffffffff6002915460381c16915b01549060d082901c106152c0576001600160d01b03165b6001600160d01b031690565b505f6152b4565b9065ffffffffffff804216915460381c1681039065ffffffffffff8211610e4e5760029265ffffffffffff6152fe93160690614421565b9161529d565b6002909101546001600160a01b03169190821561531e5750565b635dbd877160e01b5f5260045260245ffd5b6001600160a01b038116939091903385146153745761535a936153549136916143eb565b91615ab5565b156153625750565b63084dfaaf60e41b5f5260045260245ffd5b5050505050565b919081101561454a5760061b0190565b356001600160801b038116810361041f5790565b9081526001600160a01b03909116602082015260408101919091526001600160801b03909116606082015260800190565b6001600160a01b03168015615563576040516370a0823160e01b8152306004820152602081602481855afa90811561185d575f91615531575b506040516323b872dd60e01b5f9081527f00000000000000000000000000000000000000000000000000000000000000006001600160a01b031660045230602452604485905290919060209060648180875af160015f5114811615615512575b826040525f606052156154ff576370a0823160e01b8252306004830152602082602481865afa801561185d575f906154cb575b6154a69250614421565b908282036154b357505050565b637e7c0b7760e11b5f5260045260245260445260645ffd5b506020823d6020116154f7575b816154e5602093836143af565b8101031261041f576154a6915161549c565b3d91506154d8565b82635274afe760e01b5f5260045260245ffd5b600181151661552857833b15153d151616615469565b823d5f823e3d90fd5b90506020813d60201161555b575b8161554c602093836143af565b8101031261041f57515f615409565b3d915061553f565b5050565b604290615572615c05565b906040519161190160f01b8352600283015260228201522090565b5f915f915f90600a81018054905b8184106155a85750505050565b909192956155b68783614c79565b509560ff600188015460a81c16600a8110156105da571580159061560b575b615600576001916001600160801b036155f592848b1b179854169061469b565b965b0192919061559b565b9550956001906155f7565b506156168786614cd5565b600a8110156105da576005146155d5565b909190600a8101905f5b825481101561569f578060018681931c161561569a57816156528286614c79565b5001805460ff60a81b1916600960a81b17905582546156949061567a9060b01c60ff16614b48565b845460ff60b01b191660b09190911b60ff60b01b16178455565b01615631565b615694565b5050509050565b6009018054905f5b8281106156c857637680b59160e01b5f523360045260245ffd5b6156d2818361455e565b905460039190911b1c6001600160a01b031633146156f2576001016156ae565b61ffff9250600191501b1690565b60ff1660ff8114610e4e5760010190565b93949094929192600183019384549061572f60ff8360a01c16615700565b9160ff60a01b8360a01b169060ff60a01b1916179182875560ff61575e600984015482855460a81c1690614421565b911611156157c95760ff60088192015460e01c169160901c1610156157bc57505060ff7fea643e3c79ef3f747a9c784830f599bfdc27ade0c9b885d148f1a423b4604925926157ae602093614b57565b5460901c16604051908152a3565b925092936148be94615179565b5050505050505050565b9190926001019060ff808354926157ee828560981c16615700565b938260981b8560981b16908360981b19161785555460a81c169116106149395780546bffffffffffff00000000000019164260301b65ffffffffffff60301b161781557fd973c8352a984ee3d198470bd2fa77a13989e129e2e7287f9795d8cf0462f5479060209060ff906157ae565b8147106158ad575f80809381938260405161587a6020826143af565b526001600160a01b03165af11561588d57565b3d1561589e576040513d5f823e3d90fd5b63d6bda27560e01b5f5260045ffd5b504763cf47918160e01b5f5260045260245260445ffd5b905f8091602081519101845afa808061591d575b156158f85750506040513d81523d5f602083013e60203d82010160405290565b1561588d57639996b31560e01b5f9081526001600160a01b0391909116600452602490fd5b503d1515806158d85750813b15156158d8565b5f908152600d6020908152604080832084516001600160a01b0316845282529182902090830151918301516060909301516001820180546001600160801b039283166001600160801b031991821617909155921660809390931b909116919091179055565b906159a0908261469b565b90600f5491825b8015801580615a4e575b156159c257610e4e575f19016159a7565b509193905b83831080615a32575b15615a2357615a17615a1d9161161165ffffffffffff6159ef87614532565b505460301c1665ffffffffffff615a0588614532565b50541689808211911802891890614421565b926146a8565b916159c7565b65ffffffffffff169350915050565b508065ffffffffffff615a4485614532565b50541611156159d0565b505f198201828111610e4e5765ffffffffffff615a6b8692614532565b505460301c16116159b1565b60ff811690601f8211615aa65760405191615a936040846143af565b6020808452838101919036833783525290565b632cd44ac360e21b5f5260045ffd5b9190823b615af05790615ac791615da5565b50615ad18161442e565b159182615add57505090565b6001600160a01b03918216911614919050565b916020926064835f94519060405193630b135d3f60e11b855260048501526040602485015286820190604485015e8281018201859052601f01601f191601915afa630b135d3f60e11b5f5114601f3d11161690565b5f828152600260205260409020546001600160a01b0316919082615bd1575b6001600160a01b031680615bb9575b815f52600260205260405f20816001600160601b0360a01b825416179055827fddf252ad1be2c89b69c2b068fc378daa952ba7f163c4a11628f55a4df523b3ef5f80a490565b805f52600360205260405f2060018154019055615b73565b815f52600460205260405f206001600160601b0360a01b8154169055825f52600360205260405f205f198154019055615b64565b307f00000000000000000000000000000000000000000000000000000000000000006001600160a01b03161480615cf8575b15615c60577f000000000000000000000000000000000000000000000000000000000000000090565b60405160208101907f8b73c3c69bb8fe3d512ecc4cf759cc79239f7b179b0ffacaa9a75d522b39400f82527f000000000000000000000000000000000000000000000000000000000000000060408201527f000000000000000000000000000000000000000000000000000000000000000060608201524660808201523060a082015260a08152615cf260c0826143af565b51902090565b507f00000000000000000000000000000000000000000000000000000000000000004614615c37565b9091905f905f198482099084810292838084109303928084039314615d9857826127101115615d8657507fbc01a36e2eb1c432ca57a786c226809d495182a9930be0ded288ce703afb7e919394612710910990828211900360fc1b910360041c170290565b634e487b71905260116020526024601cfd5b5050506127109192500490565b8151919060418303615dd557615dce9250602082015190606060408401519301515f1a90615ddf565b9192909190565b50505f9160029190565b91907f7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a08411615e56579160209360809260ff5f9560405194855216868401526040830152606082015282805260015afa1561185d575f516001600160a01b03811615615e4c57905f905f90565b505f906001905f90565b5050505f916003919056fe9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00a26469706673582212201933f39edde112bae710edf3e692b834c88c1007b4c56fba254a892929b6e1dd64736f6c6343000825003360808060405234601557611d9c908161001a8239f35b5f80fdfe60806040526004361015610011575f80fd5b5f3560e01c80632c6546e814610b9c578063971f221b146109485780639ba496e1146108cc5763eb9540dd14610045575f80fd5b346104c5576102203660031901126104c5576004356001600160401b0381116104c5576100769036906004016111ce565b90506024356001600160401b0381116104c5576100979036906004016111ce565b9190506101803660631901126104c5576101e4356001600160401b0381116104c5576100c79036906004016111fb565b919092610204356001600160401b0381116104c5576100ea90369060040161122b565b919092806001111590816108bf575b50156108a3576104001061088657604435156108665760408111159182610855575b5050156108345760a43565ffffffffffff81168082036104c5578015918215610815575b5050156107f75760e43563ffffffff8116908181036104c557508062015180111590816107e9575b50156107c5576101043563ffffffff8116908181036104c55781620151801115806107b8575b1561079157610124359063ffffffff8216918281036104c55760405163030d028960e21b8152602081600481335afa908115610547575f91610757575b506040516361d027b360e01b81526001600160a01b039190911690602081600481335afa908115610547575f9161071d575b50604051633932abb160e01b815291602083600481845afa928315610547575f936106e8575b50916020600493604051948580926302a251a360e01b82525afa928315610547575f936106b2575b50610259600493602092611d59565b60405163793d064960e11b815293909284919082906001600160a01b03165afa908115610547575f9161067c575b6102919250611d59565b6001600160ff1b038116810361066857839060011b11158061065a575b156106345750501115610634576101443563ffffffff8116908181036104c55750806201518011159081610626575b5015610602576101643563ffffffff8116908181036104c557508062093a80111590816105f3575b50156105d6576101843561ffff8116908181036104c55750806064111590816105c9575b50156105a8576101a43561ffff81168082036104c5576103e8915011610589576101c43560ff8116908181036104c557508060011115908161057d575b501561055d57806001111580610552575b1561046a575f5b81811061038757005b610392818385611d49565b61039b81611286565b604051630641382360e41b81526001600160a01b039091166004820152602081602481335afa908115610547575f9161050d575b50156104e4576001600160801b036103e960208301611314565b16156104c9576001600160801b0361040360408301611314565b161580156104aa575b15610489575f5b82811061042457505060010161037e565b61043b61043682868897959697611d49565b611286565b6001600160a01b0361044c85611286565b6001600160a01b0390921691161461046a5760010192919092610413565b631ada280f60e31b5f908152666275646765747360c81b600452602490fd5b631ada280f60e31b5f908152680706572696f644361760bc1b600452602490fd5b5060c43563ffffffff8116908181036104c55750151561040c565b5f80fd5b631ada280f60e31b5f9081526206361760ec1b600452602490fd5b6104ed90611286565b63073ba30760e51b5f9081526001600160a01b0391909116600452602490fd5b90506020813d821161053f575b8161052760209383611373565b810103126104c5575180151581036104c5575f6103cf565b3d915061051a565b6040513d5f823e3d90fd5b506010811115610377565b631ada280f60e31b5f90815267617474656d70747360c01b600452602490fd5b600a915011155f610366565b631ada280f60e31b5f9081526673696c656e636560c81b600452602490fd5b631ada280f60e31b5f9081526837b13532b1ba34b7b760b91b600452602490fd5b6101f4915011155f610329565b631ada280f60e31b5f90815264677261636560d81b600452602490fd5b6301e13380915011155f610305565b631ada280f60e31b5f9081526b61636365707457696e646f7760a01b600452602490fd5b62ed4e00915011155f6102dd565b631ada280f60e31b5f9081526d191a5cdc1d5d19551a5b595bdd5d60921b600452602490fd5b506301e133808311156102ae565b634e487b7160e01b5f52601160045260245ffd5b90506020823d6020116106aa575b8161069760209383611373565b810103126104c557610291915190610287565b3d915061068a565b92506020833d6020116106e0575b816106cd60209383611373565b810103126104c55791519161025961024a565b3d91506106c0565b92506020833d602011610715575b8161070360209383611373565b810103126104c5579151916020610222565b3d91506106f6565b90506020813d60201161074f575b8161073860209383611373565b810103126104c557610749906113be565b5f6101fc565b3d915061072b565b90506020813d602011610789575b8161077260209383611373565b810103126104c557610783906113be565b5f6101ca565b3d9150610765565b631ada280f60e31b5f9081526e6368616c6c656e676557696e646f7760881b600452602490fd5b506212750082111561018d565b631ada280f60e31b5f9081526b72657669657757696e646f7760a01b600452602490fd5b624f1a00915011155f610167565b631ada280f60e31b5f90815265636c6f73657360d01b600452602490fd5b5060843565ffffffffffff811692508281036104c55750115f8061013f565b631ada280f60e31b5f9081526872657669657765727360b81b600452602490fd5b61085f925061198d565b5f8061011b565b631ada280f60e31b5f90815267191bd8dd5b595b9d60c21b600452602490fd5b631ada280f60e31b5f90815264747261636b60d81b600452602490fd5b631ada280f60e31b5f908152636e616d6560e01b600452602490fd5b610400915011155f6100f9565b346104c55760403660031901126104c55760a06108ed6024356004356114f4565b61094660806040519280516109018161125b565b845261091560208201516020860190611279565b65ffffffffffff604082015116604085015260608101516109358161125b565b606085015201516080830190611279565bf35b346104c55760203660031901126104c5576004356001600160401b0381116104c5578060040160e060031983360301126104c557606482013515610866576024820161099b61099682611286565b6118f6565b15610b7f5760a483019060106109b1838561129a565b9050111580610b66575b1561083457608484013560ff811681036104c55760ff6109db848661129a565b929050169081600111159182610b5b575b505015610b3b575f5b6109ff838561129a565b9050811015610a6c57610a1f61043682610a19868861129a565b906112cf565b6001600160a01b03610a3084611286565b6001600160a01b039092169116141580610a52575b15610834576001016109f5565b50610a6761099661043683610a19878961129a565b610a45565b60c4850184610a7b82826112df565b809150600111159081610b2f575b5015610b0d575f5b610a9b83836112df565b9050811015610b0b57610aae83836112df565b821015610af757610acb6001600160801b03918360061b01611314565b1615610ad957600101610a91565b631ada280f60e31b5f90815265185b5bdd5b9d60d21b600452602490fd5b634e487b7160e01b5f52603260045260245ffd5b005b631ada280f60e31b5f908152696d696c6573746f6e657360b01b600452602490fd5b60189150111583610a89565b631ada280f60e31b5f908152671c995c5d5a5c995960c21b600452602490fd5b1115905085806109ec565b50610b7a610b74838561129a565b9061198d565b6109bb565b631ada280f60e31b5f90815264706179656560d81b600452602490fd5b346104c5576102403660031901126104c5576024356001600160401b0381116104c557610bcd9036906004016111ce565b90506044356001600160401b0381116104c557610bee9036906004016111ce565b9190506101803660831901126104c557610204356001600160401b0381116104c557610c1e9036906004016111fb565b919092610224356001600160401b0381116104c557610c4190369060040161122b565b919092806001111590816111c1575b50156108a35761040010610886576064351561086657604081111591826111b0575b5050156108345760c43565ffffffffffff81168082036104c5578015918215611191575b5050156107f7576101043563ffffffff8116908181036104c55750806201518011159081611183575b50156107c5576101243563ffffffff8116908181036104c5578162015180111580611176575b1561079157610144359063ffffffff8216918281036104c55760405163030d028960e21b8152602081600481335afa908115610547575f9161113c575b506040516361d027b360e01b81526001600160a01b039190911690602081600481335afa908115610547575f91611102575b50604051633932abb160e01b815291602083600481845afa928315610547575f936110cd575b50916020600493604051948580926302a251a360e01b82525afa928315610547575f93611097575b50610db1600493602092611d59565b60405163793d064960e11b815293909284919082906001600160a01b03165afa908115610547575f91611061575b610de99250611d59565b6001600160ff1b038116810361066857839060011b111580611053575b156106345750501115610634576101643563ffffffff8116908181036104c55750806201518011159081611045575b5015610602576101843563ffffffff8116908181036104c557508062093a8011159081611036575b50156105d6576101a43561ffff8116908181036104c5575080606411159081611029575b50156105a8576101c43561ffff81168082036104c5576103e8915011610589576101e43560ff8116908181036104c557508060011115908161101d575b501561055d57806001111580611012575b1561046a575f5b818110610edf57005b610eea818385611d49565b610ef381611286565b604051630641382360e41b81526001600160a01b039091166004820152602081602481335afa908115610547575f91610fd8575b50156104e4576001600160801b03610f4160208301611314565b16156104c9576001600160801b03610f5b60408301611314565b16158015610fbd575b15610489575f5b828110610f7c575050600101610ed6565b610f8e61043682868897959697611d49565b6001600160a01b03610f9f85611286565b6001600160a01b0390921691161461046a5760010192919092610f6b565b5060e43563ffffffff8116908181036104c557501515610f64565b90506020813d821161100a575b81610ff260209383611373565b810103126104c5575180151581036104c55785610f27565b3d9150610fe5565b506010811115610ecf565b600a9150111583610ebe565b6101f49150111583610e81565b6301e133809150111583610e5d565b62ed4e009150111583610e35565b506301e13380831115610e06565b90506020823d60201161108f575b8161107c60209383611373565b810103126104c557610de9915190610ddf565b3d915061106f565b92506020833d6020116110c5575b816110b260209383611373565b810103126104c557915191610db1610da2565b3d91506110a5565b92506020833d6020116110fa575b816110e860209383611373565b810103126104c5579151916020610d7a565b3d91506110db565b90506020813d602011611134575b8161111d60209383611373565b810103126104c55761112e906113be565b88610d54565b3d9150611110565b90506020813d60201161116e575b8161115760209383611373565b810103126104c557611168906113be565b87610d22565b3d915061114a565b5062127500821115610ce5565b624f1a009150111583610cbf565b5060a43565ffffffffffff811692508281036104c55750118380610c96565b6111ba925061198d565b8380610c72565b6104009150111586610c50565b9181601f840112156104c5578235916001600160401b0383116104c557602083818601950101116104c557565b9181601f840112156104c5578235916001600160401b0383116104c5576020808501948460071b0101116104c557565b9181601f840112156104c5578235916001600160401b0383116104c5576020808501948460051b0101116104c557565b6006111561126557565b634e487b7160e01b5f52602160045260245ffd5b9060098210156112655752565b356001600160a01b03811681036104c55790565b903590601e19813603018212156104c557018035906001600160401b0382116104c557602001918160051b360383136104c557565b9190811015610af75760051b0190565b903590601e19813603018212156104c557018035906001600160401b0382116104c557602001918160061b360383136104c557565b356001600160801b03811681036104c55790565b60a081019081106001600160401b0382111761134357604052565b634e487b7160e01b5f52604160045260245ffd5b61018081019081106001600160401b0382111761134357604052565b90601f801991011681019081106001600160401b0382111761134357604052565b604051906113a182611328565b5f6080838281528260208201528260408201528260608201520152565b51906001600160a01b03821682036104c557565b519065ffffffffffff821682036104c557565b519060ff821682036104c557565b519063ffffffff821682036104c557565b519061ffff821682036104c557565b90816101809103126104c5576040519061142c82611357565b8051600a8110156104c55782526020810151906001600160801b03821682036104c557610160916020840152611464604082016113d2565b6040840152611475606082016113e5565b60608401526080810151608084015261149060a082016113d2565b60a08401526114a160c082016113d2565b60c08401526114b260e082016113d2565b60e08401526114c461010082016113e5565b6101008401526114d761012082016113e5565b610120840152610140810151610140840152015161016082015290565b6114fc611394565b50604051630796cacb60e41b815260048101829052916103a083602481335afa928315610547575f936116b0575b50600183516115388161125b565b6115418161125b565b146116a557600283516115538161125b565b61155c8161125b565b14611647576004835161156e8161125b565b6115778161125b565b1461158a57505050611587611ce1565b90565b611592611394565b506101808301511580159381611638575b506115c0575b5050156115b857611587611d14565b611587611ce1565b604051633d100f6360e01b815260048101929092526024820152905061018081604481335afa908115610547575f91611609575b5051600a811015611265576005145f806115a9565b61162b91506101803d8111611631575b6116238183611373565b810190611413565b5f6115f4565b503d611619565b6102009150015181105f6115a3565b604051633d100f6360e01b8152600481019290925260248201529061018082604481335afa90811561054757611587925f92611684575b50611ab5565b61169e9192506101803d8111611631576116238183611373565b905f61167e565b505061158790611a2b565b809193506103a03d81116118ef575b6116c98183611373565b810103906103a082126104c5576040519161024083018381106001600160401b038211176113435760405281519060068210156104c5576101809184526020830151602085015261171c604084016113be565b604085015261172d606084016113be565b606085015261173e608084016113be565b608085015260a083015160a085015261175960c084016113d2565b60c085015261176a60e084016113d2565b60e085015261177c61010084016113d2565b61010085015261012083015161012085015261014083015161014085015261016083015161016085015281830151828501526117bb6101a084016113be565b6101a08501526117ce6101c084016113d2565b6101c08501526117e16101e084016113e5565b6101e085015261020083015161020085015261021f1901126104c5576118dc6103806040519261181084611357565b61181d61022082016113be565b845261182c61024082016113d2565b602085015261183e61026082016113d2565b604085015261185061028082016113f3565b60608501526118626102a082016113f3565b60808501526118746102c082016113f3565b60a08501526118866102e082016113f3565b60c085015261189861030082016113f3565b60e08501526118aa61032082016113f3565b6101008501526118bd6103408201611404565b6101208501526118d06103608201611404565b610140850152016113e5565b610160820152610220820152915f61152a565b503d6116bf565b6001600160a01b03168015159081611982575b81611912575090565b6040516361d027b360e01b8152909150602081600481335afa908115610547575f91611948575b506001600160a01b0316141590565b90506020813d60201161197a575b8161196360209383611373565b810103126104c557611974906113be565b5f611939565b3d9150611956565b338114159150611909565b5f5b82811061199e57505050600190565b6001600160a01b036119b46104368386866112cf565b1615611a18575f5b8181106119cc575060010161198f565b6119dd6104368286869795976112cf565b6001600160a01b036119f36104368786886112cf565b6001600160a01b03909216911614611a10576001019290926119bc565b505050505f90565b5050505f90565b60098210156112655752565b60e090611a36611394565b500165ffffffffffff8151164211611a7f57516040519065ffffffffffff16611a5e82611328565b60018252600160208301526040820152600560608201526008608082015290565b50611a88611394565b50604051611a9581611328565b60058152600860208201525f60408201525f60608201525f608082015290565b90611abe611394565b50805191600a831015611265578215611ca45760018314611be7575060048214611ba1575f90600283148015611b94575b611b4d57506112655760058114611b4457600714611b0f57611587611ce1565b611b17611394565b50604051611b2481611328565b60058152600760208201525f60408201525f60608201525f608082015290565b50611587611d14565b65ffffffffffff925060e09150611b62611394565b5001511660405190611b7382611328565b60038252600460208301526040820152600560608201526006608082015290565b505f915060038314611aef565b65ffffffffffff915060e090611bb5611394565b5001511660405190611bc682611328565b60048252600560208301526040820152600560608201526006608082015290565b9150611bf1611394565b5060c065ffffffffffff60e08301511691019163ffffffff60a061022065ffffffffffff865116930151015116019065ffffffffffff82116106685765ffffffffffff61158792161491825f14611c955765ffffffffffff6003915b51169215611c8d576004905b60405193611c6685611328565b60028552600360208601526040850152611c7f8161125b565b606084015260808301611a1f565b600590611c59565b65ffffffffffff600491611c4d565b5065ffffffffffff9150604001511660405190611cc082611328565b60018252600260208301526040820152600560608201526007608082015290565b611ce9611394565b50604051611cf681611328565b5f81525f60208201525f60408201525f60608201525f608082015290565b611d1c611394565b50604051611d2981611328565b60058152600660208201525f60408201525f60608201525f608082015290565b9190811015610af75760071b0190565b919082018092116106685756fea26469706673582212209d03c4c51dbea233877eb0e194ac0b471f94a91d788bcc1e2f4e0f4999406bfa64736f6c63430008250033",
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
// Solidity: function isApprovedForAll(address , address ) pure returns(bool)
func (escrow *Escrow) PackIsApprovedForAll(arg0 common.Address, arg1 common.Address) []byte {
	enc, err := escrow.abi.Pack("isApprovedForAll", arg0, arg1)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackIsApprovedForAll is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe985e9c5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function isApprovedForAll(address , address ) pure returns(bool)
func (escrow *Escrow) TryPackIsApprovedForAll(arg0 common.Address, arg1 common.Address) ([]byte, error) {
	return escrow.abi.Pack("isApprovedForAll", arg0, arg1)
}

// UnpackIsApprovedForAll is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xe985e9c5.
//
// Solidity: function isApprovedForAll(address , address ) pure returns(bool)
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
// Solidity: function name() pure returns(string)
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
// Solidity: function name() pure returns(string)
func (escrow *Escrow) TryPackName() ([]byte, error) {
	return escrow.abi.Pack("name")
}

// UnpackName is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x06fdde03.
//
// Solidity: function name() pure returns(string)
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
// Solidity: function symbol() pure returns(string)
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
// Solidity: function symbol() pure returns(string)
func (escrow *Escrow) TryPackSymbol() ([]byte, error) {
	return escrow.abi.Pack("symbol")
}

// UnpackSymbol is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x95d89b41.
//
// Solidity: function symbol() pure returns(string)
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
