package chain

import (
	"math"

	"backprop/chain/bindings"
	"backprop/models"
)

// ofEscrow are the decoders of the escrow's events. What it says as an ERC-721 contract is passed over.
var ofEscrow = decoders(&bindings.EscrowMetaData, map[string]decoder{
	"ProgramCreated":      (*reader).programCreated,
	"ProgramChanged":      (*reader).programChanged,
	"ProgramTermsSet":     (*reader).programTermsSet,
	"ProgramClosed":       (*reader).programClosed,
	"GrantCreated":        (*reader).grantCreated,
	"GrantAccepted":       (*reader).grantAccepted,
	"GrantLapsed":         (*reader).grantLapsed,
	"GrantCancelled":      (*reader).grantCancelled,
	"GrantCompleted":      (*reader).grantCompleted,
	"MilestoneSubmitted":  (*reader).milestoneSubmitted,
	"MilestoneReviewed":   (*reader).milestoneReviewed,
	"MilestoneApproved":   (*reader).milestoneApproved,
	"ChangesRequested":    (*reader).changesRequested,
	"MilestoneObjected":   (*reader).milestoneObjected,
	"MilestoneChallenged": (*reader).milestoneChallenged,
	"MilestoneResolved":   (*reader).milestoneResolved,
	"MilestoneExpired":    (*reader).milestoneExpired,
	"MilestonePaid":       (*reader).milestonePaid,
	"SettlementPaid":      (*reader).settlementPaid,
	"PayoutProposed":      (*reader).payoutProposed,
	"PayoutVetoed":        (*reader).payoutVetoed,
	"PayoutChanged":       (*reader).payoutChanged,
	"TokenListed":         (*reader).tokenListed,
	"GuardianChanged":     (*reader).guardianChanged,
	"Paused":              (*reader).escrowPaused,
	"Unpaused":            (*reader).escrowUnpaused,
	"Swept":               (*reader).escrowSwept,
})

func (r *reader) tokenListed(l *event) error {
	a := l.args(2, 1)
	return r.turn(l, models.Turn{Kind: models.TurnToken, Account: a.topicAddress(1), Approved: a.truth(0)}, &a)
}

func (r *reader) guardianChanged(l *event) error {
	a := l.args(3, 0)
	return r.turn(l, models.Turn{Kind: models.TurnGuardian, Other: a.topicAddress(1), Account: a.topicAddress(2)}, &a)
}

func (r *reader) escrowPaused(l *event) error {
	a := l.args(1, 1)
	return r.turn(l, models.Turn{Kind: models.TurnPaused, Until: a.small(a.word(0))}, &a)
}

func (r *reader) escrowUnpaused(l *event) error {
	a := l.args(1, 0)
	return r.turn(l, models.Turn{Kind: models.TurnUnpaused}, &a)
}

func (r *reader) escrowSwept(l *event) error {
	a := l.args(2, 1)
	return r.turn(l, models.Turn{Kind: models.TurnSwept, Account: a.topicAddress(1), Amount: a.uint(0)}, &a)
}

// turn keeps what the escrow said, if it could be read.
func (r *reader) turn(l *event, t models.Turn, a *args) error {
	if err := a.err(); err != nil {
		return err
	}
	t.At, t.Text = r.place(l), text(t.Text)
	r.facts.Turns = append(r.facts.Turns, t)
	return nil
}

// ofGrant begins what is said of a grant.
func ofGrant(kind models.TurnKind, a *args) models.Turn {
	return models.Turn{Kind: kind, GrantID: a.number(1)}
}

// number is an id that is indexed: 1 or more, and no more than databases count.
func (a *args) number(topic int) uint64 {
	n := a.small(a.topic(topic))
	if n == 0 {
		a.failed = true
	}
	return n
}

// small is a word as a number of 63 bits, which is all that databases count.
func (a *args) small(word []byte) uint64 {
	n := a.asUint64(word)
	if n > math.MaxInt64 {
		a.failed = true
		return 0
	}
	return n
}

// sized is a word as a number of at most some bits.
func (a *args) sized(word []byte, bits int) uint64 {
	n := a.small(word)
	if n>>bits != 0 {
		a.failed = true
	}
	return n
}

// truth is the i-th word as true or false.
func (a *args) truth(i int) bool {
	n := a.uint64(i)
	if n > 1 {
		a.failed = true
	}
	return n == 1
}
