package models

import (
	"context"
	"slices"

	"github.com/ethereum/go-ethereum/common"
)

// EscrowText is how many bytes a reason, a finding or a place of evidence may have on chain.
const EscrowText = 4096

// MayAccept tells why accepting would revert, or nil. signed says that the payee's signature goes along, so that anyone
// may send it.
func (g Grant) MayAccept(account common.Address, signed bool, now uint64) error {
	switch {
	case g.Status != Offered:
		return g.past("accepted")
	case now > g.AcceptBy():
		return Refusal{"The grant had to be accepted by " + Date(g.AcceptBy()) + ".", "Anyone can send its money back to the treasury; a new grant takes a new proposal."}
	case account != g.Payee && !signed:
		return Refusal{"Only the payee can accept the grant.", "Sign in as " + g.Payee.Hex() + ", or send the signature that it made."}
	}
	return nil
}

// MayLapse tells why lapsing would revert, or nil.
func (g Grant) MayLapse(now uint64) error {
	switch {
	case g.Status != Offered:
		return g.past("lapsed")
	case now <= g.AcceptBy():
		return Refusal{"The payee has until " + Date(g.AcceptBy()) + " to accept.", "After that anyone can send the money back."}
	}
	return nil
}

// past refuses what only a grant that waits for acceptance can have.
func (g Grant) past(what string) error {
	return Refusal{"The grant " + g.word() + ", so that it can't be " + what + ".", "Its page shows what is next."}
}

// word is a grant's status in a sentence.
func (g Grant) word() string {
	switch g.Status {
	case Offered:
		return "is not accepted yet"
	case GrantCompleted:
		return "is complete"
	case GrantCancelled:
		return "was cancelled"
	case Lapsed:
		return "lapsed"
	}
	return "is accepted"
}

// active refuses what needs an accepted grant that has not ended.
func (g Grant) active() error {
	switch g.Status {
	case GrantActive:
		return nil
	case Offered:
		return Refusal{"The grant is not accepted yet.", "Its payee accepts it first."}
	}
	return Refusal{"The grant " + g.word() + ".", "Nothing more can be done with its milestones but claiming what is owed."}
}

// running refuses what a pause stops.
func (g Grant) running(now uint64) error {
	for _, p := range g.Pauses {
		if p.From <= now && now < p.Until {
			return Refusal{"The guardian has paused submissions and reviews until " + Date(p.Until) + ".", "Deadlines move by as much. Try again after the pause; it ends by itself."}
		}
	}
	return nil
}

// MaySubmit tells why handing in evidence would revert, or nil.
func (g Grant) MaySubmit(i int, account common.Address, now uint64) error {
	if err := firstOf(g.active(), g.running(now)); err != nil {
		return err
	}
	switch state := g.State(i, now); {
	case account != g.Payee:
		return Refusal{"Only the payee hands in evidence.", "Sign in as " + g.Payee.Hex() + "."}
	case state == Overdue:
		return Refusal{"The deadline for this milestone was " + Date(g.Deadline(i, now)) + ".", "Anyone can send its amount back to the treasury now; only a new proposal brings it again."}
	case state != MilestoneOpen:
		return Refusal{"This milestone " + state.word() + ", so that it takes no evidence.", "Its row on the page shows what is next."}
	}
	return nil
}

// MayReview tells why a verdict would revert, or nil. turns are the grant's.
func (g Grant) MayReview(i int, account common.Address, evidence common.Hash, turns []Turn, now uint64) error {
	if err := firstOf(g.active(), g.running(now)); err != nil {
		return err
	}
	m := g.Milestones[i]
	state := g.State(i, now)
	switch {
	case !slices.Contains(g.Reviewers, account):
		return Refusal{"Only the grant's reviewers give verdicts.", "Any holder can object while the challenge window is open."}
	case state == Silent || state == Challenged && m.ChallengedAt == 0:
		return Refusal{"The reviewers had until " + Date(g.ReviewBy(i, now)) + ".", "Holders can object, and the steward and the guardian can challenge, until the money can be claimed."}
	case state != Submitted:
		return Refusal{"This milestone " + state.word() + ", so that there is nothing to review.", "Its row on the page shows what is next."}
	case m.Evidence != evidence:
		return Refusal{"The evidence was replaced since this page was drawn.", "Reload the page, and review what is handed in now."}
	case Verdict(turns, i, m.Attempt, account) != nil:
		return Refusal{"This account has given its verdict on this attempt.", "A verdict is given once; the other reviewers decide with it."}
	}
	return nil
}

// Verdict is an account's verdict on an attempt at a milestone; nil when there is none.
func Verdict(turns []Turn, i int, attempt uint64, account common.Address) *Turn {
	return turnOf(turns, TurnReviewed, i, attempt, account)
}

// Objection is an account's objection to an attempt at a milestone; nil when there is none.
func Objection(turns []Turn, i int, attempt uint64, account common.Address) *Turn {
	return turnOf(turns, TurnObjected, i, attempt, account)
}

func turnOf(turns []Turn, kind TurnKind, i int, attempt uint64, account common.Address) *Turn {
	for n := range turns {
		t := &turns[n]
		if t.Kind == kind && t.Milestone == uint64(i) && t.Attempt == attempt && t.Account == account {
			return t
		}
	}
	return nil
}

// contestable refuses what only a submission that is not claimable yet can have.
func (g Grant) contestable(i int, now uint64) error {
	if err := g.active(); err != nil {
		return err
	}
	switch state := g.State(i, now); state {
	case Submitted, Approved, Silent:
		return nil
	case Challenged:
		return Refusal{"This milestone is challenged already.", "The DAO decides it by a proposal; propose that instead."}
	case Claimable, Paid:
		return Refusal{"The challenge window ended on " + Date(g.ReleaseAt(i, now)) + ".", "What is claimable is owed and can't be stopped any more."}
	default:
		return Refusal{"This milestone " + state.word() + ".", "It can be objected to when evidence is handed in."}
	}
}

// MayObject tells why an objection would revert, or nil. turns are the grant's.
func (s *Store) MayObject(ctx context.Context, dao DAO, g Grant, i int, account common.Address, turns []Turn, now uint64) error {
	if err := g.contestable(i, now); err != nil {
		return err
	}
	if Objection(turns, i, g.Milestones[i].Attempt, account) != nil {
		return Refusal{"This account has objected to this attempt.", "An objection counts once."}
	}
	w, err := s.ObjectionWeight(ctx, dao, g, i, account)
	if err == nil && w.IsZero() {
		err = Refusal{
			"This account had no votes before the evidence was handed in, on " + Date(g.Milestones[i].SubmittedAt) + ".",
			"Ask a delegate who had, or the guardian or steward. To count next time, delegate to yourself now.",
		}
	}
	return err
}

// ObjectionWeight is the votes that an account may object with: those from before the submission.
func (s *Store) ObjectionWeight(ctx context.Context, dao DAO, g Grant, i int, account common.Address) (Uint, error) {
	at := g.Milestones[i].SubmittedAt
	if at == 0 {
		return Uint{}, nil
	}
	return s.WeightAt(ctx, dao, account, at-1)
}

// MayChallenge tells why a challenge would revert, or nil.
func (g Grant) MayChallenge(i int, account, guardian common.Address, now uint64) error {
	if account == (common.Address{}) || account != guardian && account != g.Terms.Steward {
		return Refusal{"Only the guardian and the program's steward challenge by themselves.", "Object with your votes instead; enough of them challenge it too."}
	}
	return g.contestable(i, now)
}

// MayClaim tells why a claim would revert, or nil.
func (g Grant) MayClaim(i int, now uint64) error {
	switch state := g.State(i, now); state {
	case Claimable:
		return nil
	case Paid:
		return Refusal{"This milestone is paid.", "A milestone is paid once; the receipt is on the page."}
	case Approved, Silent:
		return Refusal{"It can be claimed from " + Date(g.ReleaseAt(i, now)) + " on, when the challenge window has ended.", "Come back then; nothing needs to be done until then."}
	default:
		return Refusal{"This milestone " + state.word() + ".", "Its row on the page shows what is next."}
	}
}

// MaySettle tells why claiming the settlement would revert, or nil.
func (g Grant) MaySettle() error {
	if g.Settlement.IsZero() {
		return Refusal{"There is no settlement to be claimed.", "What was claimable is claimed by milestone."}
	}
	return nil
}

// MayExpire tells why expiring would revert, or nil.
func (g Grant) MayExpire(i int, now uint64) error {
	if err := g.active(); err != nil {
		return err
	}
	if state := g.State(i, now); state != Overdue {
		return Refusal{"This milestone " + state.word() + ", and is not overdue.", "Only what is overdue can be sent back by anyone."}
	}
	return nil
}

// word is a milestone's status in a sentence.
func (s MilestoneStatus) word() string {
	switch s {
	case MilestoneOpen:
		return "waits for evidence"
	case Submitted:
		return "is under review"
	case Approved:
		return "is approved and in its challenge window"
	case Silent:
		return "had no verdict and is in its challenge window"
	case Challenged:
		return "is challenged and waits for the DAO"
	case Claimable:
		return "can be claimed"
	case Paid:
		return "is paid"
	case Overdue:
		return "is overdue"
	case MilestoneExpired:
		return "expired"
	}
	return "is void"
}

// firstOf is the first error there is.
func firstOf(errs ...error) error {
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return nil
}

// Due is when a milestone's evidence is due, before its grace; 0 before acceptance.
func (g Grant) Due(i int) uint64 {
	if g.AcceptedAt == 0 {
		return 0
	}
	return g.AcceptedAt + g.Milestones[i].Due
}
