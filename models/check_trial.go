package models

import (
	"bytes"
	"slices"
)

// procedure asks whether what is to be executed is what was voted on.
func (x *Examination) procedure() (list []Check) {
	if !x.passed() {
		return nil
	}
	s := x.Proposal.Standing
	f := x.find(PassedCheck)
	if !s.Passed && !s.Early {
		f.fail(0, "It did not pass.")
	}
	words := "The vote passed and is final: " + x.DAO.votes(s.InFavor) + " for, " + x.DAO.votes(s.Against) + " against, " + x.DAO.votes(s.Abstain) + " abstain. The quorum was " + x.DAO.votes(s.Quorum) + "."
	list = append(list, f.check(words))
	if s.Eta == 0 {
		return list
	}
	words = "The timelock holds it until " + Date(s.Eta) + "."
	if s.Eta <= x.Now.Time {
		words = "The timelock's delay ended on " + Date(s.Eta) + "."
	}
	g := x.find(DelayCheck)
	x.delayed(g)
	return append(list, g.check(words), x.scheduled())
}

// delayed compares how long the timelock holds it with how long it is to hold anything.
func (x *Examination) delayed(f *findings) {
	least, known := x.Settings[MinDelay]
	for _, o := range Standby(x.Operations) {
		switch {
		case o.Delay == 0: // of Compound's timelock, whose events tell the end alone
		case o.Time+o.Delay != x.Proposal.Standing.Eta:
			f.fail(0, "The timelock took it for %s, and the governor says that it can be executed from %s.", spell(o.Delay), Date(x.Proposal.Standing.Eta))
			return
		case known && o.Delay < least.Uint64():
			f.warn(0, "The timelock took it for %s; since then its least delay is %s.", spell(o.Delay), spell(least.Uint64()))
			return
		}
	}
}

// scheduled compares what the timelock holds with what was voted on, call by call.
func (x *Examination) scheduled() Check {
	f := x.find(ScheduledCheck)
	waiting := Standby(x.Operations)
	same := len(waiting) == len(x.Proposal.Actions)
	for i := range min(len(waiting), len(x.Proposal.Actions)) {
		a, o := x.Proposal.Actions[i], waiting[i]
		if a.Target != o.Target || a.Value != o.Value || !bytes.Equal(a.Input(), o.Data) {
			f.fail(i+1, "The timelock holds another action %d than the one that was voted on: compare them before you execute.", i+1)
		}
	}
	if !same {
		f.fail(0, "The timelock holds %s where %s were voted on.", counted(len(waiting), "call"), counted(len(x.Proposal.Actions), "action"))
	}
	return f.check("The timelock holds the same " + counted(len(waiting), "call") + ", to the byte.")
}

// Standby are the calls that wait in the timelock: those scheduled and not cancelled since.
func Standby(list []Operation) (wait []Operation) {
	for _, o := range list {
		switch o.Kind {
		case CallScheduled:
			wait = append(wait, o)
		case Cancelled:
			wait = slices.DeleteFunc(wait, func(w Operation) bool { return w.Operation == o.Operation })
		}
	}
	return wait
}

// votes is a weight in words.
func (d DAO) votes(u Uint) string { return d.Token.Words(u) }

// trial asks what became of it on a node.
func (x *Examination) trial() []Check {
	f, g, m := x.tried(SimulationCheck), x.tried(GasCheck), x.tried(MovesCheck)
	s := x.Simulation
	switch {
	case s == nil && x.Draft:
		return nil
	case s == nil || !s.Known():
		why := "It has not been simulated yet."
		if s != nil && len(s.Doubts) > 0 {
			why = s.Doubts[0]
		}
		f.unknown("%s", why)
		g.unknown("Without a simulation it is not known what its execution takes.")
		m.unknown("Without a simulation only what the calls say is known, not what they do.")
	default:
		x.succeeds(f)
		x.fits(g)
		x.moves(m)
	}
	return []Check{f.check("It succeeds, call by call, from the treasury" + x.after() + "."), g.check("It takes " + x.gasWords() + "."), m.check("It moves what its calls say, and nothing else leaves the treasury."), x.size()}
}

// tried is a check that speaks of the block that it was simulated on.
func (x *Examination) tried(name CheckName) *findings {
	f := x.find(name)
	if x.Simulation != nil && x.Simulation.Block != 0 {
		f.block, f.time = x.Simulation.Block, x.Simulation.Time
	}
	return f
}

func (x *Examination) succeeds(f *findings) {
	s := x.Simulation
	if s.Failed > 0 {
		f.fail(s.Failed, "Action %d would fail: %s.", s.Failed, trimmed(s.Reason))
	}
	if s.Time+oldTrial < x.Now.Time {
		f.unknown("It was simulated last on %s: by now it may become of it something else.", Date(s.Time))
	}
	if s.Method == Alone && len(x.Proposal.Actions) > 1 {
		f.unknown("The node can try the first action alone; what follows is not known.")
	}
	for _, k := range s.Skipped {
		f.warn(0, "%s, queued ahead of it, would itself fail, and was left out.", x.DAO.Number(k.ID))
	}
}

// after names the proposals that were tried before.
func (x *Examination) after() string {
	if x.Simulation == nil || len(x.Simulation.Ahead) == 0 {
		return ""
	}
	words := ", after "
	for i, id := range x.Simulation.Ahead {
		if i > 0 {
			words += ", "
		}
		words += x.DAO.Number(id)
	}
	return words
}

// oldTrial is how old a simulation may be at the head, in seconds.
const oldTrial = 86_400

func (x *Examination) fits(f *findings) {
	s := x.Simulation
	if s.Method == Alone {
		f.unknown("The node tells only of the first action, so that what all of it takes is not known.")
		return
	}
	if s.Failed == 0 && s.Gas > s.Bound() {
		f.fail(0, "Its execution takes %s. That is more than fits in one transaction without trouble: it would wait in the timelock and could not be executed.", x.gasWords())
	}
	if s.Failed > 0 {
		f.unknown("It fails, so that what all of it would take is not known.")
	}
}

func (x *Examination) gasWords() string {
	if x.Simulation == nil {
		return "no gas that is known"
	}
	return Group(U(x.Simulation.Gas).String()) + " gas of the " + Group(U(x.Simulation.Bound()).String()) + " that fit"
}

// The calls that a reader can be expected to go through, and those that nobody can.
const (
	manyCalls    = 60
	tooManyCalls = 300
)

func (x *Examination) size() Check {
	f := x.find(SizeCheck)
	switch n := len(x.all); {
	case n > tooManyCalls:
		f.warn(0, "It makes %s, with those within others: more than a reader can go through. What matters may hide among them.", counted(n, "call"))
	case n > manyCalls:
		f.warn(0, "It makes %s, with those within others. What matters may hide among them.", counted(n, "call"))
	case n == 0:
		f.warn(0, "It does nothing on chain.")
	}
	return f.check("It makes " + counted(len(x.all), "call") + ".")
}
