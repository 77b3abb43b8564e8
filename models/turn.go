package models

import (
	"context"
	"database/sql/driver"
	"encoding/json"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
)

// Turn is an event of the escrow: what moved a grant, a program or the escrow itself on. What a kind doesn't say is zero.
type Turn struct {
	At         `gorm:"embedded"`
	Kind       TurnKind
	GrantID    uint64         // 0 when it is of no grant
	Program    uint64         // of its own events and of TurnCreated
	Milestone  uint64         // 0 is the first
	Account    common.Address // who acted or is concerned: payee, reviewer, objector, challenger, payout, token, guardian
	Other      common.Address // the payout address or guardian before; of TurnCreated the token
	Attempt    uint64         // submissions so far
	Amount     Uint           // paid, claimable, settled; of TurnObjected the votes; of TurnCreated the total
	Returned   Uint           // to the treasury
	Hash       common.Hash    // of the evidence, the document or the reason
	Until      uint64         // of a pause, or when a payout can be confirmed; Unix seconds
	Approved   bool           // a reviewer's verdict; whether a token is listed
	Criteria   Uint           // a bit for each that a reviewer found met, bit 0 is the first
	Resolution Resolution
	Text       string // findings, reason, or where the evidence is; a program's name
	Said       Said
}

// TurnKind names the escrow's event.
type TurnKind string

const (
	TurnProgramCreated TurnKind = "program-created"
	TurnProgramChanged TurnKind = "program-changed"
	TurnTerms          TurnKind = "program-terms" // follows each of the two before
	TurnProgramClosed  TurnKind = "program-closed"

	TurnCreated   TurnKind = "created"
	TurnAccepted  TurnKind = "accepted"
	TurnLapsed    TurnKind = "lapsed"
	TurnCancelled TurnKind = "cancelled"
	TurnCompleted TurnKind = "completed"

	TurnSubmitted  TurnKind = "submitted"
	TurnReviewed   TurnKind = "reviewed"
	TurnApproved   TurnKind = "approved"
	TurnChanges    TurnKind = "changes-requested"
	TurnObjected   TurnKind = "objected"
	TurnChallenged TurnKind = "challenged"
	TurnResolved   TurnKind = "resolved"
	TurnExpired    TurnKind = "expired"
	TurnPaid       TurnKind = "paid"
	TurnSettled    TurnKind = "settled" // a settlement was paid

	TurnPayoutProposed TurnKind = "payout-proposed"
	TurnPayoutVetoed   TurnKind = "payout-vetoed"
	TurnPayoutChanged  TurnKind = "payout-changed"

	TurnToken    TurnKind = "token"
	TurnGuardian TurnKind = "guardian"
	TurnPaused   TurnKind = "paused"
	TurnUnpaused TurnKind = "unpaused"
	TurnSwept    TurnKind = "swept"
)

// Said is what an event says in parts.
type Said struct {
	Track      Track            `json:",omitempty"` // of TurnProgramCreated and TurnProgramChanged
	Terms      *Terms           `json:",omitempty"` // of TurnTerms, as Budgets
	Budgets    []Limit          `json:",omitempty"`
	Reviewers  []common.Address `json:",omitempty"` // of TurnTerms the roster, of TurnCreated the grant's
	Required   uint64           `json:",omitempty"` // of TurnCreated, as what follows
	SilenceCap Uint             `json:",omitzero"`
	Tranches   []Tranche        `json:",omitempty"`
}

// Limit is what a program may commit of one token. A zero is no limit, but of Cap.
type Limit struct {
	Token     common.Address
	Cap       Uint
	PeriodCap Uint
	GrantCap  Uint
}

// Tranche is what is paid for one piece of work.
type Tranche struct {
	Amount Uint
	Due    uint64 // seconds after acceptance
}

// String is the stored form: JSON, or nothing when nothing is said.
func (s Said) String() string {
	text, err := json.Marshal(s)
	if err != nil || string(text) == "{}" {
		return ""
	}
	return string(text)
}

// Value is the stored form.
func (s Said) Value() (driver.Value, error) { return s.String(), nil }

// Scan reads the stored form.
func (s *Said) Scan(src any) error {
	*s = Said{}
	return scanJSON(src, s)
}

// GormDataType keeps GORM from looking inside.
func (Said) GormDataType() string { return "text" }

// scanJSON reads JSON that is stored as text; no text leaves a value as it is.
func scanJSON(src, into any) error {
	var text []byte
	switch x := src.(type) {
	case string:
		text = []byte(x)
	case []byte:
		text = x
	default:
		return fmt.Errorf("JSON is stored as text, not as %T", src)
	}
	if len(text) == 0 {
		return nil
	}
	return json.Unmarshal(text, into)
}

// storedJSON is a value as it is stored.
func storedJSON(v any) string {
	text, err := json.Marshal(v)
	if err != nil {
		return ""
	}
	return string(text)
}

// storedAccounts is a list as it is stored, the same for none whether it was made or not.
func storedAccounts(list []common.Address) string {
	if len(list) == 0 {
		return "[]"
	}
	return storedJSON(list)
}

// Value is the stored form.
func (t Terms) Value() (driver.Value, error) { return storedJSON(t), nil }

// Scan reads the stored form.
func (t *Terms) Scan(src any) error { return scanJSON(src, t) }

// GormDataType keeps GORM from looking inside.
func (Terms) GormDataType() string { return "text" }

// Turns returns what moved a grant on, oldest first.
func (s *Store) Turns(ctx context.Context, grant uint64) ([]Turn, error) {
	if grant == 0 {
		return nil, nil
	}
	return all[Turn](s.db(ctx).Where("grant_id = ?", num(grant)).Order("block, log"))
}

// ProgramTurns returns what was said of a program itself, oldest first.
func (s *Store) ProgramTurns(ctx context.Context, program uint64) ([]Turn, error) {
	if program == 0 {
		return nil, nil
	}
	return all[Turn](s.db(ctx).Where("grant_id = 0 AND program = ?", num(program)).Order("block, log"))
}
