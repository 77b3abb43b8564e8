package models

import "github.com/ethereum/go-ethereum/common"

// Grant is a grant as the escrow holds it: what GrantCreated said, and what its later events made of it.
type Grant struct {
	At         `gorm:"embedded"` // of GrantCreated
	ID         uint64            `gorm:"primaryKey;autoIncrement:false"`
	Program    uint64
	Payee      common.Address
	Token      common.Address // zero is ETH
	Document   common.Hash    // of the plan that was voted on, see Document
	Total      Uint
	SilenceCap Uint // most that silence pays of one milestone
	Required   uint64
	Reviewers  []common.Address `gorm:"serializer:json"`
	Terms      Terms            // the program's at creation
	Proposal   Uint             // that created it; zero when that is not known
	Title      string           `gorm:"-"` // of its document; empty when no proposal has its text

	Status         GrantStatus // as the last event left it
	AcceptedAt     uint64      // Unix seconds; 0 before
	EndedAt        uint64      // completed, cancelled or lapsed; 0 before
	Payout         common.Address
	PayoutSince    uint64         // when the payout address was proved
	Proposed       common.Address // payout address that waits for its confirmation; zero for none
	ConfirmableAt  uint64
	Settlement     Uint // that can still be claimed
	Paid, Returned Uint
	FirstPaid      uint64      // Unix seconds of the first payment; 0 before
	Milestones     []Milestone `gorm:"-"`
	Pauses         []Pause     `gorm:"-"` // of the escrow, ascending
}

// GrantStatus is where a grant stands, as IGrantEscrow.GrantStatus.
type GrantStatus string

const (
	Offered        GrantStatus = "offered" // waits for the payee's acceptance
	GrantActive    GrantStatus = "active"
	GrantCompleted GrantStatus = "completed" // every milestone is final
	GrantCancelled GrantStatus = "cancelled" // by the DAO
	Lapsed         GrantStatus = "lapsed"    // not accepted in time
)

// Milestone is one piece of work of a grant, as the events left it. What the clock adds is MilestoneStatus.
type Milestone struct {
	GrantID      uint64 `gorm:"primaryKey;autoIncrement:false"`
	Position     uint64 `gorm:"primaryKey;autoIncrement:false"` // 0 is the first
	Program      uint64
	Amount       Uint   // what is or was payable; Part of a resolution lowers it
	Due          uint64 // seconds after acceptance
	Attempt      uint64 // submissions so far
	Evidence     common.Hash
	URI          string
	SubmittedAt  uint64 // of the present attempt; 0 while open
	ReopenedAt   uint64 // by changes requested or the DAO; 0: never
	ApprovedAt   uint64
	ChallengedAt uint64 // of a challenge that waits for the DAO
	ResolvedAt   uint64 // in full or part: claimable since
	Approvals    uint64 // of the present attempt
	Refusals     uint64
	Objections   Uint // votes, of the present attempt
	PaidAt       uint64
	Final        MilestoneStatus // Paid, MilestoneExpired, Void, or empty
	Wait         int64           // seconds from the last word on it to payment; -1 before it
	Threshold    Uint            `gorm:"-"` // votes that challenge it by objecting; Store.Grant fills it in while it is submitted
}

// MilestoneStatus is where a milestone stands at a moment, as IGrantEscrow.MilestoneStatus.
type MilestoneStatus string

const (
	MilestoneOpen    MilestoneStatus = "open"       // waits for evidence
	Submitted        MilestoneStatus = "submitted"  // waits for reviewers
	Approved         MilestoneStatus = "approved"   // waits for the challenge window to end
	Silent           MilestoneStatus = "silent"     // the reviewers said nothing; waits for the challenge window to end
	Challenged       MilestoneStatus = "challenged" // waits for the DAO
	Claimable        MilestoneStatus = "claimable"  // owed, whatever happens
	Paid             MilestoneStatus = "paid"
	Overdue          MilestoneStatus = "overdue" // anyone may send its amount back
	MilestoneExpired MilestoneStatus = "expired" // sent back because it was overdue
	Void             MilestoneStatus = "void"    // sent back by the DAO, or with a lapsed grant
)

// Next is who must do what by when, and what is next if they don't, as IGrantEscrow.Next.
type Next struct {
	Who      Actor
	What     GrantStep
	By       uint64 // Unix seconds; 0 is no limit
	ThenWho  Actor
	ThenWhat GrantStep
}

// Actor is who acts on a grant.
type Actor string

const (
	Payee     Actor = "payee"
	Reviewers Actor = "reviewers"
	Holders   Actor = "holders"
	TheDAO    Actor = "dao"
	Anyone    Actor = "anyone"
)

// GrantStep is what moves a grant on.
type GrantStep string

const (
	ToAccept  GrantStep = "accept"
	ToSubmit  GrantStep = "submit"
	ToReview  GrantStep = "review"
	ToObject  GrantStep = "object"
	ToResolve GrantStep = "resolve"
	ToClaim   GrantStep = "claim"
	ToExpire  GrantStep = "expire"
	ToLapse   GrantStep = "lapse"
)
