package models

import (
	"slices"

	"github.com/ethereum/go-ethereum/common"
)

// open tells why nothing more can be done about a version, or nil.
func (p Panel) open() error {
	switch {
	case p.Application.Status == ApplicationWithdrawn:
		return Refusal{"The application was withdrawn.", "Its versions stay here to be read."}
	case p.Version.Number < p.Application.Version:
		return Refusal{"The application has a newer version.", "Open that one."}
	}
	return nil
}

// steward tells why an account can't act as the program's steward on this application, or nil.
func (p Panel) steward(account common.Address) error {
	of := p.Program.Terms.Steward
	switch {
	case of == common.Address{}:
		return Refusal{"The program has no steward.", "A proposal can name one: see the program's page."}
	case account != of:
		return Refusal{"Only the program's steward does this, " + of.Hex() + ".", "Sign in as that account, or write to it."}
	case slices.Contains(p.People(), account):
		return Refusal{"The steward writes this application or would be paid by it, and can't decide about it.", "A proposal can name another steward."}
	}
	return p.open()
}

// MayAssign tells why an account can't assign reviewers, or nil.
func (p Panel) MayAssign(account common.Address) error {
	if err := p.steward(account); err != nil {
		return err
	}
	if p.Decision.Kind != "" {
		return Refusal{"This version is decided.", "Reviewers can be assigned to the version that follows."}
	}
	return nil
}

// MayUnassign tells why an account can't take an assignment back, or nil. From the first review that is handed in until
// the reveal it can't: whoever is not waited for any more brings the reveal forward, and the steward would read scores
// that were promised to be hidden.
func (p Panel) MayUnassign(account, reviewer common.Address, now uint64) error {
	if err := p.MayAssign(account); err != nil {
		return err
	}
	switch {
	case p.Handed(reviewer):
		return Refusal{"This account has handed in its review, which stays.", "Decide with it, and say in the reason what you make of it."}
	case p.HandedIn() > 0 && !p.Revealed(now):
		return Refusal{"Reviews are handed in, and all who are assigned are waited for.", "The reviews are revealed when all have handed in, on " + Date(p.RevealAt()) + " at the latest."}
	}
	return nil
}

// MayWrite tells why an account can't write or hand in a review, or nil.
func (p Panel) MayWrite(account common.Address) error {
	if err := p.open(); err != nil {
		return err
	}
	switch {
	case !p.Assigned(account):
		return Refusal{"This account is not assigned to review this application.", "The program's steward assigns reviewers from the roster."}
	case p.conflicted(account) || slices.Contains(p.People(), account):
		return Refusal{"This account has a conflict of interest with this application.", "Others of the roster review it; what was written is kept, and not counted."}
	case p.Handed(account):
		return Refusal{"The review is handed in, and can't be changed.", "It becomes public with those of the others."}
	case p.Decision.Kind != "":
		return Refusal{"The steward has decided on this version.", "Reviews are written before that."}
	}
	return nil
}

// MayDeclare tells why an account can't declare a conflict of interest, or nil.
func (p Panel) MayDeclare(account common.Address) error {
	if err := p.open(); err != nil {
		return err
	}
	switch {
	case !p.Assigned(account) && !slices.Contains(p.Program.Reviewers, account):
		return Refusal{"Only those on the program's roster declare conflicts of interest.", "Anybody can write to the program's steward."}
	case slices.ContainsFunc(p.Conflicts, func(c Conflict) bool { return c.Reviewer == account && c.Kind == Declared }):
		return Refusal{"A conflict of interest is declared already.", "Nothing more is needed: this account is not asked to review."}
	}
	return nil
}

// MayDecide tells why an account can't decide so on the version, or nil.
func (p Panel) MayDecide(account common.Address, k DecisionKind, now uint64) error {
	if err := p.steward(account); err != nil {
		return err
	}
	switch {
	case !k.Known():
		return Invalid{"decision", "is not chosen; choose one of selected, changes or declined"}
	case k == p.Decision.Kind:
		return Refusal{"That is what was decided already.", "Choose another decision, or leave it as it is."}
	case p.HandedIn() > 0 && !p.Revealed(now):
		return Refusal{"Reviews are handed in and not revealed.", "They are on " + Date(p.RevealAt()) + ", or when all who are assigned have handed in."}
	case k == Selected && len(p.Sound(now)) == 0:
		return Refusal{"No review of this version stands.", "Assign reviewers of the roster who have no conflict of interest, and wait for one of them."}
	}
	return nil
}
