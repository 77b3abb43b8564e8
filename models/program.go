package models

import "github.com/ethereum/go-ethereum/common"

// Program is what the escrow's ProgramCreated, ProgramChanged and ProgramTermsSet said last of a program.
type Program struct {
	At        `gorm:"embedded"` // of its creation
	ID        uint64            `gorm:"primaryKey;autoIncrement:false"`
	Name      string
	Track     Track
	Since     uint64      // from when its budgets' periods count: its creation, or when their length was changed; Unix seconds
	Document  common.Hash // of its rules as voted, see Document
	Terms     Terms
	Budgets   []Budget         `gorm:"-"`               // in the order that they were said; see Budget.Position
	Reviewers []common.Address `gorm:"serializer:json"` // who may be assigned
	Closed    bool             // takes no more grants
}

// Terms are what a program's grants run by, as IGrantEscrow.Terms. Times are Unix seconds, windows seconds, shares basis points.
type Terms struct {
	Steward         common.Address // zero: nobody
	Opens           uint64         // applications are taken from
	Closes          uint64         // and until; 0 is no end
	Period          uint64         // of a budget; 0 is none
	ReviewWindow    uint64
	ChallengeWindow uint64
	DisputeTimeout  uint64
	AcceptWindow    uint64
	Grace           uint64
	Objection       uint64 // share of the votes that must object
	Silence         uint64 // share of a cap up to which silence pays
	Attempts        uint64
}

// Budget is what a program may commit of one token, and what became of it.
type Budget struct {
	ProgramID uint64         `gorm:"primaryKey;autoIncrement:false"`
	Token     common.Address `gorm:"primaryKey"` // zero is ETH
	Position  int            // among the program's budgets; -1 when the token has none any more, and no grants are taken
	Cap       Uint           // most that may ever be committed, what is paid included; only what returns frees it again
	PeriodCap Uint           // most that may be granted in a period; zero is no limit
	GrantCap  Uint           // most that one grant may have; zero is no limit

	Committed Uint // granted and not returned
	Granted   Uint `gorm:"-"` // in the period of the record's head
	Paid      Uint
	Returned  Uint
	InPeriod  Uint   // granted in the period of the last grant
	GrantedAt uint64 // when the last grant was made; Unix seconds
	Grants    uint64 // how many there are in this token
}

// Pause is a time in which the escrow takes no grants, submissions or reviews; deadlines for them move by as much.
type Pause struct {
	From  uint64 // Unix seconds
	Until uint64
}
