package models

import (
	"fmt"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
)

// changes looks in the simulation for power that no call of the proposal names: what its calls make other contracts do.
func (x *Examination) changes(allowances, roles, owners, upgrades, mints *findings) {
	s := x.Simulation
	if s == nil || s.Failed > 0 {
		return
	}
	for _, c := range s.Changes {
		if x.says(c) {
			continue
		}
		switch c.Kind {
		case AllowanceState:
			if c.After != "0" && c.After != "false" && c.After != "" {
				allowances.fail(c.Action, "Action %d leaves %s an allowance of the treasury's %s that none of its calls names.", c.Action, x.called(c.Account), x.called(c.Contract))
			}
		case GrantedState:
			x.grants(roles, c.Action, c.Contract, c.Account, or(roleWords[common.HexToHash(c.Name)], "holder of a role that is not known here"))
		case RevokedState:
			roles.warn(c.Action, "Action %d takes a role of %s from %s.", c.Action, x.called(c.Contract), x.called(c.Account))
		case OwnerState, AdminState:
			x.passes(owners, c)
		case RoleAdminState:
			roles.fail(c.Action, "Action %d changes who may give and take a role of %s, which none of its calls says.", c.Action, x.called(c.Contract))
		case DelegateState:
			x.passes(owners, c)
		case CodeState:
			upgrades.warn(c.Action, "Action %d changes the code at %s.", c.Action, x.called(c.Contract))
		case ImplementationState:
			x.replaces(upgrades, c.Action, c.Contract, common.HexToAddress(c.After))
		}
	}
	for _, m := range s.Moves {
		if m.Account == noAccount && m.Token == x.DAO.Token.Address && !m.Out.IsZero() && len(mints.list) == 0 {
			mints.fail(0, "It makes %s, which none of its calls says.", x.DAO.votes(m.Out))
		}
	}
}

// passes judges a contract that comes into other hands by something that no call says.
func (x *Examination) passes(f *findings, c StateChange) {
	next := common.HexToAddress(c.After)
	if !x.own(next) && !x.isNamed(next) && next != noAccount {
		f.fail(c.Action, "Action %d gives %s to %s, which none of its calls says.", c.Action, x.called(c.Contract), next.Hex())
		return
	}
	f.warn(c.Action, "Action %d gives %s to %s.", c.Action, x.called(c.Contract), x.called(next))
}

// says tells whether a call that power has judged names what changes: the contract is called with the account among its arguments.
func (x *Examination) says(c StateChange) bool {
	who := c.Account
	if c.Kind != AllowanceState && c.Kind != GrantedState && c.Kind != RevokedState {
		who = common.HexToAddress(c.After)
	}
	return slices.ContainsFunc(x.all, func(e numbered) bool {
		if e.Kind == Allows || e.Kind == Lends {
			return e.Action.Target == c.Contract && e.Payment.Recipient == who
		}
		return e.Kind == Calls && e.Call.Mark != "" && e.Action.Target == c.Contract && slices.Contains(e.accounts, who) ||
			e.Kind == Acts && c.Kind == AllowanceState && e.Action.Target == who
	})
}

// parameters judges what becomes of the rules of the DAO.
func (x *Examination) parameters() Check {
	f := x.find(ParameterCheck)
	for _, e := range x.all {
		if e.Kind == Sets {
			x.sets(f, e.number, e.Name, e.Value)
		}
	}
	if s := x.Simulation; s != nil && s.Failed == 0 {
		for _, c := range s.Changes {
			if c.Kind == ParameterState && !slices.ContainsFunc(x.all, func(e numbered) bool { return e.Kind == Sets && e.Name == c.Name }) {
				f.fail(c.Action, "Action %d sets %s from %s to %s, which none of its calls says.", c.Action, spaced(c.Name), c.Before, c.After)
			}
		}
	}
	return f.check("It changes none of the DAO's own rules.")
}

func (x *Examination) sets(f *findings, n int, name string, v Uint) {
	old, known := x.Settings[name]
	words := fmt.Sprintf("Action %d sets %s to %s", n, spaced(name), x.setting(name, v))
	if known {
		words += ", now " + x.setting(name, old)
	}
	b := v.Bytes32()
	lowered := known && v.Cmp(old) < 0
	switch {
	case name == MinDelay && lowered:
		f.fail(n, "%s: whoever disagrees has less time to leave, and the guardian less to act.", words)
	case name == VotingDelay && v.IsZero():
		f.fail(n, "%s: votes could be weighed in the block of the proposal, when nobody can prepare.", words)
	case name == VotingPeriod && lowered && v.Cmp(x.day()) < 0:
		f.fail(n, "%s: less than a day to vote.", words)
	case (name == QuorumNumerator || name == QuorumVotes) && v.IsZero():
		f.fail(n, "%s: a single vote would decide.", words)
	case name == Timelock && !x.isNamed(common.BytesToAddress(b[:])):
		f.fail(n, "%s, which the text doesn't name: it would have the treasury's place.", words)
	default:
		f.warn(n, "%s.", words)
	}
}

// day is a day by the governor's clock; blocks are taken to be twelve seconds apart.
func (x *Examination) day() Uint {
	if x.DAO.Clock == ByNumber {
		return U(7_200)
	}
	return U(86_400)
}

func (x *Examination) setting(name string, v Uint) string {
	switch name {
	case ProposalGuardian, Timelock:
		b := v.Bytes32()
		return common.BytesToAddress(b[:]).Hex()
	case ProposalThreshold, QuorumVotes:
		return x.DAO.votes(v)
	case QuorumNumerator, SuperQuorumNumerator:
		return fmt.Sprintf("%s of %d parts", v, x.DAO.QuorumDivisor)
	case MinDelay:
		return spell(v.Uint64())
	}
	if x.DAO.Clock == ByNumber {
		return Group(v.String()) + " blocks"
	}
	return spell(v.Uint64())
}

// spell is a time in seconds in the largest units that are whole.
func spell(seconds uint64) string {
	for _, u := range []struct {
		size uint64
		name string
	}{{86_400, "day"}, {3_600, "hour"}, {60, "minute"}} {
		if seconds >= u.size && seconds%u.size == 0 {
			return counted(int(seconds/u.size), u.name)
		}
	}
	return Group(U(seconds).String()) + " seconds"
}

// spaced is a getter's name in words, such as min delay.
func spaced(name string) string {
	var b strings.Builder
	for _, r := range name {
		if r >= 'A' && r <= 'Z' {
			b.WriteByte(' ')
			r += 'a' - 'A'
		}
		b.WriteRune(r)
	}
	return b.String()
}
