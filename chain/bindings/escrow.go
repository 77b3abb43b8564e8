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
	ABI: "[{\"type\":\"function\",\"name\":\"governor\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"grantCount\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"guardian\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pause\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"pausedTime\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"pausedUntil\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint48\",\"internalType\":\"uint48\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"payoutDelay\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint32\",\"internalType\":\"uint32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"programCount\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"treasury\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"unpause\",\"inputs\":[],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"votes\",\"inputs\":[],\"outputs\":[{\"name\":\"\",\"type\":\"address\",\"internalType\":\"address\"}],\"stateMutability\":\"view\"},{\"type\":\"event\",\"name\":\"Unpaused\",\"inputs\":[],\"anonymous\":false},{\"type\":\"function\",\"name\":\"acceptance\",\"inputs\":[{\"name\":\"grant\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"claimSettlement\",\"inputs\":[{\"name\":\"grant\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"closeProgram\",\"inputs\":[{\"name\":\"program\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"confirmation\",\"inputs\":[{\"name\":\"grant\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"createGrant\",\"inputs\":[{\"name\":\"offer\",\"type\":\"tuple\",\"internalType\":\"structIGrantEscrow.Offer\",\"components\":[{\"name\":\"program\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"payee\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"document\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"required\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"reviewers\",\"type\":\"address[]\",\"internalType\":\"address[]\"},{\"name\":\"milestones\",\"type\":\"tuple[]\",\"internalType\":\"structIGrantEscrow.Tranche[]\",\"components\":[{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"due\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}]}],\"outputs\":[{\"name\":\"grant\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"payable\"},{\"type\":\"function\",\"name\":\"grantOf\",\"inputs\":[{\"name\":\"document\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[{\"name\":\"grant\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"grantView\",\"inputs\":[{\"name\":\"grant\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIGrantEscrow.GrantView\",\"components\":[{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumIGrantEscrow.GrantStatus\"},{\"name\":\"program\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"payee\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"payout\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"document\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"createdAt\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"acceptBy\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"acceptedAt\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"total\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"paid\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"returned\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"settlement\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"proposedPayout\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"confirmableAt\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"required\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"milestones\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structIGrantEscrow.Terms\",\"components\":[{\"name\":\"steward\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"opens\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"closes\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"period\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"reviewWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"challengeWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"disputeTimeout\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"acceptWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"grace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"objection\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"silence\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"attempts\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"lapse\",\"inputs\":[{\"name\":\"grant\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"liabilities\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"listed\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"program\",\"inputs\":[{\"name\":\"program\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"open\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"created\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"document\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structIGrantEscrow.Terms\",\"components\":[{\"name\":\"steward\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"opens\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"closes\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"period\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"reviewWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"challengeWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"disputeTimeout\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"acceptWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"grace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"objection\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"silence\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"attempts\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"reviewersOf\",\"inputs\":[{\"name\":\"grant\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"address[]\",\"internalType\":\"address[]\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"setGuardian\",\"inputs\":[{\"name\":\"guardian\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"sweep\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"vetoPayout\",\"inputs\":[{\"name\":\"grant\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"GrantCompleted\",\"inputs\":[{\"name\":\"grant\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Paused\",\"inputs\":[{\"name\":\"until\",\"type\":\"uint48\",\"indexed\":false,\"internalType\":\"uint48\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ProgramClosed\",\"inputs\":[{\"name\":\"program\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"function\",\"name\":\"accept\",\"inputs\":[{\"name\":\"grant\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"budget\",\"inputs\":[{\"name\":\"program\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[{\"name\":\"budget\",\"type\":\"tuple\",\"internalType\":\"structIGrantEscrow.Budget\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"cap\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"periodCap\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"grantCap\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]},{\"name\":\"committed\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"inPeriod\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"claim\",\"inputs\":[{\"name\":\"grant\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"milestone\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"confirmPayout\",\"inputs\":[{\"name\":\"grant\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"signature\",\"type\":\"bytes\",\"internalType\":\"bytes\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"expire\",\"inputs\":[{\"name\":\"grant\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"milestone\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"milestoneView\",\"inputs\":[{\"name\":\"grant\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"milestone\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIGrantEscrow.MilestoneView\",\"components\":[{\"name\":\"status\",\"type\":\"uint8\",\"internalType\":\"enumIGrantEscrow.MilestoneStatus\"},{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"deadline\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"attempt\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"evidence\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"submittedAt\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"reviewBy\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"releaseAt\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"approvals\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"refusals\",\"type\":\"uint8\",\"internalType\":\"uint8\"},{\"name\":\"objections\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"objectionThreshold\",\"type\":\"uint256\",\"internalType\":\"uint256\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"nextAction\",\"inputs\":[{\"name\":\"grant\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"milestone\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[{\"name\":\"\",\"type\":\"tuple\",\"internalType\":\"structIGrantEscrow.Next\",\"components\":[{\"name\":\"who\",\"type\":\"uint8\",\"internalType\":\"enumIGrantEscrow.Actor\"},{\"name\":\"what\",\"type\":\"uint8\",\"internalType\":\"enumIGrantEscrow.Step\"},{\"name\":\"by\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"thenWho\",\"type\":\"uint8\",\"internalType\":\"enumIGrantEscrow.Actor\"},{\"name\":\"thenWhat\",\"type\":\"uint8\",\"internalType\":\"enumIGrantEscrow.Step\"}]}],\"stateMutability\":\"view\"},{\"type\":\"function\",\"name\":\"proposePayout\",\"inputs\":[{\"name\":\"grant\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"payout\",\"type\":\"address\",\"internalType\":\"address\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"setToken\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"listed\",\"type\":\"bool\",\"internalType\":\"bool\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"GrantAccepted\",\"inputs\":[{\"name\":\"grant\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"payee\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"GrantLapsed\",\"inputs\":[{\"name\":\"grant\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"returned\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"GuardianChanged\",\"inputs\":[{\"name\":\"previous\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"guardian\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PayoutVetoed\",\"inputs\":[{\"name\":\"grant\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"payout\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"Swept\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"TokenListed\",\"inputs\":[{\"name\":\"token\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"listed\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"}],\"anonymous\":false},{\"type\":\"function\",\"name\":\"cancelGrant\",\"inputs\":[{\"name\":\"grant\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"settlement\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"reasonHash\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"challenge\",\"inputs\":[{\"name\":\"grant\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"milestone\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"reason\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"object\",\"inputs\":[{\"name\":\"grant\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"milestone\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"reason\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"ChangesRequested\",\"inputs\":[{\"name\":\"grant\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"milestone\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"attempt\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"MilestoneApproved\",\"inputs\":[{\"name\":\"grant\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"milestone\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"attempt\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"MilestoneExpired\",\"inputs\":[{\"name\":\"grant\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"milestone\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"returned\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PayoutChanged\",\"inputs\":[{\"name\":\"grant\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"previous\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"payout\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"PayoutProposed\",\"inputs\":[{\"name\":\"grant\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"payout\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"confirmableAt\",\"type\":\"uint48\",\"indexed\":false,\"internalType\":\"uint48\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"SettlementPaid\",\"inputs\":[{\"name\":\"grant\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"payout\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"function\",\"name\":\"resolve\",\"inputs\":[{\"name\":\"grant\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"milestone\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"resolution\",\"type\":\"uint8\",\"internalType\":\"enumIGrantEscrow.Resolution\"},{\"name\":\"amount\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"submit\",\"inputs\":[{\"name\":\"grant\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"milestone\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"evidence\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"uri\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"GrantCancelled\",\"inputs\":[{\"name\":\"grant\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"settlement\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"returned\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"reasonHash\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"MilestonePaid\",\"inputs\":[{\"name\":\"grant\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"milestone\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"payout\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ProgramChanged\",\"inputs\":[{\"name\":\"program\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"name\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"},{\"name\":\"track\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"},{\"name\":\"document\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ProgramCreated\",\"inputs\":[{\"name\":\"program\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"name\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"},{\"name\":\"track\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"},{\"name\":\"document\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"ProgramTermsSet\",\"inputs\":[{\"name\":\"program\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"terms\",\"type\":\"tuple\",\"indexed\":false,\"internalType\":\"structIGrantEscrow.Terms\",\"components\":[{\"name\":\"steward\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"opens\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"closes\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"period\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"reviewWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"challengeWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"disputeTimeout\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"acceptWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"grace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"objection\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"silence\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"attempts\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"name\":\"budgets\",\"type\":\"tuple[]\",\"indexed\":false,\"internalType\":\"structIGrantEscrow.Budget[]\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"cap\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"periodCap\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"grantCap\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]},{\"name\":\"reviewers\",\"type\":\"address[]\",\"indexed\":false,\"internalType\":\"address[]\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"MilestoneChallenged\",\"inputs\":[{\"name\":\"grant\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"milestone\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"by\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"attempt\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"reason\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"MilestoneResolved\",\"inputs\":[{\"name\":\"grant\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"milestone\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"resolution\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"enumIGrantEscrow.Resolution\"},{\"name\":\"amount\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"returned\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"MilestoneSubmitted\",\"inputs\":[{\"name\":\"grant\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"milestone\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"attempt\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"evidence\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"uri\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"function\",\"name\":\"createProgram\",\"inputs\":[{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"track\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"document\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structIGrantEscrow.Terms\",\"components\":[{\"name\":\"steward\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"opens\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"closes\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"period\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"reviewWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"challengeWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"disputeTimeout\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"acceptWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"grace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"objection\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"silence\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"attempts\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"name\":\"budgets\",\"type\":\"tuple[]\",\"internalType\":\"structIGrantEscrow.Budget[]\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"cap\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"periodCap\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"grantCap\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]},{\"name\":\"reviewers\",\"type\":\"address[]\",\"internalType\":\"address[]\"}],\"outputs\":[{\"name\":\"program\",\"type\":\"uint256\",\"internalType\":\"uint256\"}],\"stateMutability\":\"nonpayable\"},{\"type\":\"function\",\"name\":\"review\",\"inputs\":[{\"name\":\"grant\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"milestone\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"evidence\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"approved\",\"type\":\"bool\",\"internalType\":\"bool\"},{\"name\":\"criteria\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"findings\",\"type\":\"string\",\"internalType\":\"string\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"MilestoneObjected\",\"inputs\":[{\"name\":\"grant\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"milestone\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"account\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"attempt\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"votes\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"reason\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"function\",\"name\":\"changeProgram\",\"inputs\":[{\"name\":\"program\",\"type\":\"uint256\",\"internalType\":\"uint256\"},{\"name\":\"name\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"track\",\"type\":\"string\",\"internalType\":\"string\"},{\"name\":\"document\",\"type\":\"bytes32\",\"internalType\":\"bytes32\"},{\"name\":\"terms\",\"type\":\"tuple\",\"internalType\":\"structIGrantEscrow.Terms\",\"components\":[{\"name\":\"steward\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"opens\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"closes\",\"type\":\"uint48\",\"internalType\":\"uint48\"},{\"name\":\"period\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"reviewWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"challengeWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"disputeTimeout\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"acceptWindow\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"grace\",\"type\":\"uint32\",\"internalType\":\"uint32\"},{\"name\":\"objection\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"silence\",\"type\":\"uint16\",\"internalType\":\"uint16\"},{\"name\":\"attempts\",\"type\":\"uint8\",\"internalType\":\"uint8\"}]},{\"name\":\"budgets\",\"type\":\"tuple[]\",\"internalType\":\"structIGrantEscrow.Budget[]\",\"components\":[{\"name\":\"token\",\"type\":\"address\",\"internalType\":\"address\"},{\"name\":\"cap\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"periodCap\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"grantCap\",\"type\":\"uint128\",\"internalType\":\"uint128\"}]},{\"name\":\"reviewers\",\"type\":\"address[]\",\"internalType\":\"address[]\"}],\"outputs\":[],\"stateMutability\":\"nonpayable\"},{\"type\":\"event\",\"name\":\"MilestoneReviewed\",\"inputs\":[{\"name\":\"grant\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"milestone\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"reviewer\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"attempt\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"approved\",\"type\":\"bool\",\"indexed\":false,\"internalType\":\"bool\"},{\"name\":\"criteria\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"findings\",\"type\":\"string\",\"indexed\":false,\"internalType\":\"string\"}],\"anonymous\":false},{\"type\":\"event\",\"name\":\"GrantCreated\",\"inputs\":[{\"name\":\"grant\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"program\",\"type\":\"uint256\",\"indexed\":true,\"internalType\":\"uint256\"},{\"name\":\"payee\",\"type\":\"address\",\"indexed\":true,\"internalType\":\"address\"},{\"name\":\"token\",\"type\":\"address\",\"indexed\":false,\"internalType\":\"address\"},{\"name\":\"document\",\"type\":\"bytes32\",\"indexed\":false,\"internalType\":\"bytes32\"},{\"name\":\"total\",\"type\":\"uint256\",\"indexed\":false,\"internalType\":\"uint256\"},{\"name\":\"silenceCap\",\"type\":\"uint128\",\"indexed\":false,\"internalType\":\"uint128\"},{\"name\":\"required\",\"type\":\"uint8\",\"indexed\":false,\"internalType\":\"uint8\"},{\"name\":\"reviewers\",\"type\":\"address[]\",\"indexed\":false,\"internalType\":\"address[]\"},{\"name\":\"milestones\",\"type\":\"tuple[]\",\"indexed\":false,\"internalType\":\"structIGrantEscrow.Tranche[]\",\"components\":[{\"name\":\"amount\",\"type\":\"uint128\",\"internalType\":\"uint128\"},{\"name\":\"due\",\"type\":\"uint32\",\"internalType\":\"uint32\"}]}],\"anonymous\":false}]",
	ID:  "Escrow",
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

// PackAccept is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfdc5c91d.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function accept(uint256 grant, bytes signature) returns()
func (escrow *Escrow) PackAccept(grant *big.Int, signature []byte) []byte {
	enc, err := escrow.abi.Pack("accept", grant, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAccept is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xfdc5c91d.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function accept(uint256 grant, bytes signature) returns()
func (escrow *Escrow) TryPackAccept(grant *big.Int, signature []byte) ([]byte, error) {
	return escrow.abi.Pack("accept", grant, signature)
}

// PackAcceptance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd1ef6a96.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function acceptance(uint256 grant) view returns(bytes32)
func (escrow *Escrow) PackAcceptance(grant *big.Int) []byte {
	enc, err := escrow.abi.Pack("acceptance", grant)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackAcceptance is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd1ef6a96.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function acceptance(uint256 grant) view returns(bytes32)
func (escrow *Escrow) TryPackAcceptance(grant *big.Int) ([]byte, error) {
	return escrow.abi.Pack("acceptance", grant)
}

// UnpackAcceptance is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xd1ef6a96.
//
// Solidity: function acceptance(uint256 grant) view returns(bytes32)
func (escrow *Escrow) UnpackAcceptance(data []byte) ([32]byte, error) {
	out, err := escrow.abi.Unpack("acceptance", data)
	if err != nil {
		return *new([32]byte), err
	}
	out0 := *abi.ConvertType(out[0], new([32]byte)).(*[32]byte)
	return out0, nil
}

// PackBudget is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ba6c60f.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function budget(uint256 program, address token) view returns((address,uint128,uint128,uint128) budget, uint256 committed, uint256 inPeriod)
func (escrow *Escrow) PackBudget(program *big.Int, token common.Address) []byte {
	enc, err := escrow.abi.Pack("budget", program, token)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackBudget is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7ba6c60f.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function budget(uint256 program, address token) view returns((address,uint128,uint128,uint128) budget, uint256 committed, uint256 inPeriod)
func (escrow *Escrow) TryPackBudget(program *big.Int, token common.Address) ([]byte, error) {
	return escrow.abi.Pack("budget", program, token)
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
// Solidity: function budget(uint256 program, address token) view returns((address,uint128,uint128,uint128) budget, uint256 committed, uint256 inPeriod)
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
// Solidity: function cancelGrant(uint256 grant, uint256 settlement, bytes32 reasonHash) returns()
func (escrow *Escrow) PackCancelGrant(grant *big.Int, settlement *big.Int, reasonHash [32]byte) []byte {
	enc, err := escrow.abi.Pack("cancelGrant", grant, settlement, reasonHash)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCancelGrant is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc15abf70.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function cancelGrant(uint256 grant, uint256 settlement, bytes32 reasonHash) returns()
func (escrow *Escrow) TryPackCancelGrant(grant *big.Int, settlement *big.Int, reasonHash [32]byte) ([]byte, error) {
	return escrow.abi.Pack("cancelGrant", grant, settlement, reasonHash)
}

// PackChallenge is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x649b1126.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function challenge(uint256 grant, uint256 milestone, string reason) returns()
func (escrow *Escrow) PackChallenge(grant *big.Int, milestone *big.Int, reason string) []byte {
	enc, err := escrow.abi.Pack("challenge", grant, milestone, reason)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackChallenge is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x649b1126.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function challenge(uint256 grant, uint256 milestone, string reason) returns()
func (escrow *Escrow) TryPackChallenge(grant *big.Int, milestone *big.Int, reason string) ([]byte, error) {
	return escrow.abi.Pack("challenge", grant, milestone, reason)
}

// PackChangeProgram is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2c6546e8.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function changeProgram(uint256 program, string name, string track, bytes32 document, (address,uint48,uint48,uint32,uint32,uint32,uint32,uint32,uint32,uint16,uint16,uint8) terms, (address,uint128,uint128,uint128)[] budgets, address[] reviewers) returns()
func (escrow *Escrow) PackChangeProgram(program *big.Int, name string, track string, document [32]byte, terms IGrantEscrowTerms, budgets []IGrantEscrowBudget, reviewers []common.Address) []byte {
	enc, err := escrow.abi.Pack("changeProgram", program, name, track, document, terms, budgets, reviewers)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackChangeProgram is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x2c6546e8.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function changeProgram(uint256 program, string name, string track, bytes32 document, (address,uint48,uint48,uint32,uint32,uint32,uint32,uint32,uint32,uint16,uint16,uint8) terms, (address,uint128,uint128,uint128)[] budgets, address[] reviewers) returns()
func (escrow *Escrow) TryPackChangeProgram(program *big.Int, name string, track string, document [32]byte, terms IGrantEscrowTerms, budgets []IGrantEscrowBudget, reviewers []common.Address) ([]byte, error) {
	return escrow.abi.Pack("changeProgram", program, name, track, document, terms, budgets, reviewers)
}

// PackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc3490263.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claim(uint256 grant, uint256 milestone) returns()
func (escrow *Escrow) PackClaim(grant *big.Int, milestone *big.Int) []byte {
	enc, err := escrow.abi.Pack("claim", grant, milestone)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaim is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xc3490263.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claim(uint256 grant, uint256 milestone) returns()
func (escrow *Escrow) TryPackClaim(grant *big.Int, milestone *big.Int) ([]byte, error) {
	return escrow.abi.Pack("claim", grant, milestone)
}

// PackClaimSettlement is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b4d9405.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function claimSettlement(uint256 grant) returns()
func (escrow *Escrow) PackClaimSettlement(grant *big.Int) []byte {
	enc, err := escrow.abi.Pack("claimSettlement", grant)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackClaimSettlement is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x7b4d9405.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function claimSettlement(uint256 grant) returns()
func (escrow *Escrow) TryPackClaimSettlement(grant *big.Int) ([]byte, error) {
	return escrow.abi.Pack("claimSettlement", grant)
}

// PackCloseProgram is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3a3312ab.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function closeProgram(uint256 program) returns()
func (escrow *Escrow) PackCloseProgram(program *big.Int) []byte {
	enc, err := escrow.abi.Pack("closeProgram", program)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackCloseProgram is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3a3312ab.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function closeProgram(uint256 program) returns()
func (escrow *Escrow) TryPackCloseProgram(program *big.Int) ([]byte, error) {
	return escrow.abi.Pack("closeProgram", program)
}

// PackConfirmPayout is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x90dcd1d5.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function confirmPayout(uint256 grant, bytes signature) returns()
func (escrow *Escrow) PackConfirmPayout(grant *big.Int, signature []byte) []byte {
	enc, err := escrow.abi.Pack("confirmPayout", grant, signature)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConfirmPayout is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x90dcd1d5.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function confirmPayout(uint256 grant, bytes signature) returns()
func (escrow *Escrow) TryPackConfirmPayout(grant *big.Int, signature []byte) ([]byte, error) {
	return escrow.abi.Pack("confirmPayout", grant, signature)
}

// PackConfirmation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb17c3f99.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function confirmation(uint256 grant) view returns(bytes32)
func (escrow *Escrow) PackConfirmation(grant *big.Int) []byte {
	enc, err := escrow.abi.Pack("confirmation", grant)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackConfirmation is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb17c3f99.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function confirmation(uint256 grant) view returns(bytes32)
func (escrow *Escrow) TryPackConfirmation(grant *big.Int) ([]byte, error) {
	return escrow.abi.Pack("confirmation", grant)
}

// UnpackConfirmation is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb17c3f99.
//
// Solidity: function confirmation(uint256 grant) view returns(bytes32)
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
// Solidity: function createGrant((uint256,address,address,bytes32,uint8,address[],(uint128,uint32)[]) offer) payable returns(uint256 grant)
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
// Solidity: function createGrant((uint256,address,address,bytes32,uint8,address[],(uint128,uint32)[]) offer) payable returns(uint256 grant)
func (escrow *Escrow) TryPackCreateGrant(offer IGrantEscrowOffer) ([]byte, error) {
	return escrow.abi.Pack("createGrant", offer)
}

// UnpackCreateGrant is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x971f221b.
//
// Solidity: function createGrant((uint256,address,address,bytes32,uint8,address[],(uint128,uint32)[]) offer) payable returns(uint256 grant)
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
// Solidity: function createProgram(string name, string track, bytes32 document, (address,uint48,uint48,uint32,uint32,uint32,uint32,uint32,uint32,uint16,uint16,uint8) terms, (address,uint128,uint128,uint128)[] budgets, address[] reviewers) returns(uint256 program)
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
// Solidity: function createProgram(string name, string track, bytes32 document, (address,uint48,uint48,uint32,uint32,uint32,uint32,uint32,uint32,uint16,uint16,uint8) terms, (address,uint128,uint128,uint128)[] budgets, address[] reviewers) returns(uint256 program)
func (escrow *Escrow) TryPackCreateProgram(name string, track string, document [32]byte, terms IGrantEscrowTerms, budgets []IGrantEscrowBudget, reviewers []common.Address) ([]byte, error) {
	return escrow.abi.Pack("createProgram", name, track, document, terms, budgets, reviewers)
}

// UnpackCreateProgram is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xeb9540dd.
//
// Solidity: function createProgram(string name, string track, bytes32 document, (address,uint48,uint48,uint32,uint32,uint32,uint32,uint32,uint32,uint16,uint16,uint8) terms, (address,uint128,uint128,uint128)[] budgets, address[] reviewers) returns(uint256 program)
func (escrow *Escrow) UnpackCreateProgram(data []byte) (*big.Int, error) {
	out, err := escrow.abi.Unpack("createProgram", data)
	if err != nil {
		return new(big.Int), err
	}
	out0 := abi.ConvertType(out[0], new(big.Int)).(*big.Int)
	return out0, nil
}

// PackExpire is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x87d8ee9b.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function expire(uint256 grant, uint256 milestone) returns()
func (escrow *Escrow) PackExpire(grant *big.Int, milestone *big.Int) []byte {
	enc, err := escrow.abi.Pack("expire", grant, milestone)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackExpire is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x87d8ee9b.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function expire(uint256 grant, uint256 milestone) returns()
func (escrow *Escrow) TryPackExpire(grant *big.Int, milestone *big.Int) ([]byte, error) {
	return escrow.abi.Pack("expire", grant, milestone)
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
// Solidity: function grantOf(bytes32 document) view returns(uint256 grant)
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
// Solidity: function grantOf(bytes32 document) view returns(uint256 grant)
func (escrow *Escrow) TryPackGrantOf(document [32]byte) ([]byte, error) {
	return escrow.abi.Pack("grantOf", document)
}

// UnpackGrantOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9aee26f1.
//
// Solidity: function grantOf(bytes32 document) view returns(uint256 grant)
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
// Solidity: function grantView(uint256 grant) view returns((uint8,uint256,address,address,address,bytes32,uint48,uint48,uint48,uint256,uint256,uint256,uint256,address,uint48,uint8,uint256,(address,uint48,uint48,uint32,uint32,uint32,uint32,uint32,uint32,uint16,uint16,uint8)))
func (escrow *Escrow) PackGrantView(grant *big.Int) []byte {
	enc, err := escrow.abi.Pack("grantView", grant)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackGrantView is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x796cacb0.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function grantView(uint256 grant) view returns((uint8,uint256,address,address,address,bytes32,uint48,uint48,uint48,uint256,uint256,uint256,uint256,address,uint48,uint8,uint256,(address,uint48,uint48,uint32,uint32,uint32,uint32,uint32,uint32,uint16,uint16,uint8)))
func (escrow *Escrow) TryPackGrantView(grant *big.Int) ([]byte, error) {
	return escrow.abi.Pack("grantView", grant)
}

// UnpackGrantView is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x796cacb0.
//
// Solidity: function grantView(uint256 grant) view returns((uint8,uint256,address,address,address,bytes32,uint48,uint48,uint48,uint256,uint256,uint256,uint256,address,uint48,uint8,uint256,(address,uint48,uint48,uint32,uint32,uint32,uint32,uint32,uint32,uint16,uint16,uint8)))
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

// PackLapse is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd91d923.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function lapse(uint256 grant) returns()
func (escrow *Escrow) PackLapse(grant *big.Int) []byte {
	enc, err := escrow.abi.Pack("lapse", grant)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackLapse is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xdd91d923.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function lapse(uint256 grant) returns()
func (escrow *Escrow) TryPackLapse(grant *big.Int) ([]byte, error) {
	return escrow.abi.Pack("lapse", grant)
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

// PackMilestoneView is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3d100f63.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function milestoneView(uint256 grant, uint256 milestone) view returns((uint8,uint128,uint48,uint8,bytes32,uint48,uint48,uint48,uint8,uint8,uint256,uint256))
func (escrow *Escrow) PackMilestoneView(grant *big.Int, milestone *big.Int) []byte {
	enc, err := escrow.abi.Pack("milestoneView", grant, milestone)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackMilestoneView is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3d100f63.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function milestoneView(uint256 grant, uint256 milestone) view returns((uint8,uint128,uint48,uint8,bytes32,uint48,uint48,uint48,uint8,uint8,uint256,uint256))
func (escrow *Escrow) TryPackMilestoneView(grant *big.Int, milestone *big.Int) ([]byte, error) {
	return escrow.abi.Pack("milestoneView", grant, milestone)
}

// UnpackMilestoneView is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x3d100f63.
//
// Solidity: function milestoneView(uint256 grant, uint256 milestone) view returns((uint8,uint128,uint48,uint8,bytes32,uint48,uint48,uint48,uint8,uint8,uint256,uint256))
func (escrow *Escrow) UnpackMilestoneView(data []byte) (IGrantEscrowMilestoneView, error) {
	out, err := escrow.abi.Unpack("milestoneView", data)
	if err != nil {
		return *new(IGrantEscrowMilestoneView), err
	}
	out0 := *abi.ConvertType(out[0], new(IGrantEscrowMilestoneView)).(*IGrantEscrowMilestoneView)
	return out0, nil
}

// PackNextAction is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9ba496e1.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function nextAction(uint256 grant, uint256 milestone) view returns((uint8,uint8,uint48,uint8,uint8))
func (escrow *Escrow) PackNextAction(grant *big.Int, milestone *big.Int) []byte {
	enc, err := escrow.abi.Pack("nextAction", grant, milestone)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackNextAction is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x9ba496e1.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function nextAction(uint256 grant, uint256 milestone) view returns((uint8,uint8,uint48,uint8,uint8))
func (escrow *Escrow) TryPackNextAction(grant *big.Int, milestone *big.Int) ([]byte, error) {
	return escrow.abi.Pack("nextAction", grant, milestone)
}

// UnpackNextAction is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0x9ba496e1.
//
// Solidity: function nextAction(uint256 grant, uint256 milestone) view returns((uint8,uint8,uint48,uint8,uint8))
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
// Solidity: function object(uint256 grant, uint256 milestone, string reason) returns()
func (escrow *Escrow) PackObject(grant *big.Int, milestone *big.Int, reason string) []byte {
	enc, err := escrow.abi.Pack("object", grant, milestone, reason)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackObject is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xadaf05ba.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function object(uint256 grant, uint256 milestone, string reason) returns()
func (escrow *Escrow) TryPackObject(grant *big.Int, milestone *big.Int, reason string) ([]byte, error) {
	return escrow.abi.Pack("object", grant, milestone, reason)
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
// Solidity: function pausedTime() view returns(uint256)
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
// Solidity: function pausedTime() view returns(uint256)
func (escrow *Escrow) TryPackPausedTime() ([]byte, error) {
	return escrow.abi.Pack("pausedTime")
}

// UnpackPausedTime is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xb2cca39d.
//
// Solidity: function pausedTime() view returns(uint256)
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
// Solidity: function program(uint256 program) view returns(bool open, uint48 created, bytes32 document, (address,uint48,uint48,uint32,uint32,uint32,uint32,uint32,uint32,uint16,uint16,uint8) terms)
func (escrow *Escrow) PackProgram(program *big.Int) []byte {
	enc, err := escrow.abi.Pack("program", program)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProgram is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xd425f4a9.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function program(uint256 program) view returns(bool open, uint48 created, bytes32 document, (address,uint48,uint48,uint32,uint32,uint32,uint32,uint32,uint32,uint16,uint16,uint8) terms)
func (escrow *Escrow) TryPackProgram(program *big.Int) ([]byte, error) {
	return escrow.abi.Pack("program", program)
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
// Solidity: function program(uint256 program) view returns(bool open, uint48 created, bytes32 document, (address,uint48,uint48,uint32,uint32,uint32,uint32,uint32,uint32,uint16,uint16,uint8) terms)
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
// Solidity: function proposePayout(uint256 grant, address payout) returns()
func (escrow *Escrow) PackProposePayout(grant *big.Int, payout common.Address) []byte {
	enc, err := escrow.abi.Pack("proposePayout", grant, payout)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackProposePayout is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xe9e75454.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function proposePayout(uint256 grant, address payout) returns()
func (escrow *Escrow) TryPackProposePayout(grant *big.Int, payout common.Address) ([]byte, error) {
	return escrow.abi.Pack("proposePayout", grant, payout)
}

// PackResolve is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1184e749.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function resolve(uint256 grant, uint256 milestone, uint8 resolution, uint256 amount) returns()
func (escrow *Escrow) PackResolve(grant *big.Int, milestone *big.Int, resolution uint8, amount *big.Int) []byte {
	enc, err := escrow.abi.Pack("resolve", grant, milestone, resolution, amount)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackResolve is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x1184e749.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function resolve(uint256 grant, uint256 milestone, uint8 resolution, uint256 amount) returns()
func (escrow *Escrow) TryPackResolve(grant *big.Int, milestone *big.Int, resolution uint8, amount *big.Int) ([]byte, error) {
	return escrow.abi.Pack("resolve", grant, milestone, resolution, amount)
}

// PackReview is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf80a97ec.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function review(uint256 grant, uint256 milestone, bytes32 evidence, bool approved, uint256 criteria, string findings) returns()
func (escrow *Escrow) PackReview(grant *big.Int, milestone *big.Int, evidence [32]byte, approved bool, criteria *big.Int, findings string) []byte {
	enc, err := escrow.abi.Pack("review", grant, milestone, evidence, approved, criteria, findings)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReview is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xf80a97ec.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function review(uint256 grant, uint256 milestone, bytes32 evidence, bool approved, uint256 criteria, string findings) returns()
func (escrow *Escrow) TryPackReview(grant *big.Int, milestone *big.Int, evidence [32]byte, approved bool, criteria *big.Int, findings string) ([]byte, error) {
	return escrow.abi.Pack("review", grant, milestone, evidence, approved, criteria, findings)
}

// PackReviewersOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9fa97fa.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function reviewersOf(uint256 grant) view returns(address[])
func (escrow *Escrow) PackReviewersOf(grant *big.Int) []byte {
	enc, err := escrow.abi.Pack("reviewersOf", grant)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackReviewersOf is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xa9fa97fa.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function reviewersOf(uint256 grant) view returns(address[])
func (escrow *Escrow) TryPackReviewersOf(grant *big.Int) ([]byte, error) {
	return escrow.abi.Pack("reviewersOf", grant)
}

// UnpackReviewersOf is the Go binding that unpacks the parameters returned
// from invoking the contract method with ID 0xa9fa97fa.
//
// Solidity: function reviewersOf(uint256 grant) view returns(address[])
func (escrow *Escrow) UnpackReviewersOf(data []byte) ([]common.Address, error) {
	out, err := escrow.abi.Unpack("reviewersOf", data)
	if err != nil {
		return *new([]common.Address), err
	}
	out0 := *abi.ConvertType(out[0], new([]common.Address)).(*[]common.Address)
	return out0, nil
}

// PackSetGuardian is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x8a0dac4a.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setGuardian(address guardian) returns()
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
// Solidity: function setGuardian(address guardian) returns()
func (escrow *Escrow) TryPackSetGuardian(guardian common.Address) ([]byte, error) {
	return escrow.abi.Pack("setGuardian", guardian)
}

// PackSetToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3816a292.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function setToken(address token, bool listed) returns()
func (escrow *Escrow) PackSetToken(token common.Address, listed bool) []byte {
	enc, err := escrow.abi.Pack("setToken", token, listed)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSetToken is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x3816a292.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function setToken(address token, bool listed) returns()
func (escrow *Escrow) TryPackSetToken(token common.Address, listed bool) ([]byte, error) {
	return escrow.abi.Pack("setToken", token, listed)
}

// PackSubmit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x63ed9b36.  This method will panic if any
// invalid/nil inputs are passed.
//
// Solidity: function submit(uint256 grant, uint256 milestone, bytes32 evidence, string uri) returns()
func (escrow *Escrow) PackSubmit(grant *big.Int, milestone *big.Int, evidence [32]byte, uri string) []byte {
	enc, err := escrow.abi.Pack("submit", grant, milestone, evidence, uri)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackSubmit is the Go binding used to pack the parameters required for calling
// the contract method with ID 0x63ed9b36.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function submit(uint256 grant, uint256 milestone, bytes32 evidence, string uri) returns()
func (escrow *Escrow) TryPackSubmit(grant *big.Int, milestone *big.Int, evidence [32]byte, uri string) ([]byte, error) {
	return escrow.abi.Pack("submit", grant, milestone, evidence, uri)
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
// Solidity: function vetoPayout(uint256 grant) returns()
func (escrow *Escrow) PackVetoPayout(grant *big.Int) []byte {
	enc, err := escrow.abi.Pack("vetoPayout", grant)
	if err != nil {
		panic(err)
	}
	return enc
}

// TryPackVetoPayout is the Go binding used to pack the parameters required for calling
// the contract method with ID 0xb5a2a503.  This method will return an error
// if any inputs are invalid/nil.
//
// Solidity: function vetoPayout(uint256 grant) returns()
func (escrow *Escrow) TryPackVetoPayout(grant *big.Int) ([]byte, error) {
	return escrow.abi.Pack("vetoPayout", grant)
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
