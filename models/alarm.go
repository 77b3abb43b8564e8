package models

import (
	"fmt"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// Alarm is something about the DAO that somebody should look at now. It follows from facts, and is over when they no longer say so.
type Alarm struct {
	Kind   AlarmKind
	Key    string // the same while it lasts, another when it comes again by other events
	Danger bool   // money or power may be lost; else somebody has to act, or should know
	At     At     // the newest event that it follows from; zero where it follows from none
	Since  uint64 // Unix seconds; 0 where that is not known
	Ends   uint64 // Unix seconds, when something happens by itself; 0: nothing does

	Proposals []Proposal     // that it is about
	Account   common.Address // that it is about
	Role      common.Hash    // of AlarmPowerful
	Name      string         // of AlarmChanged, the parameter's
	Before    *Uint          // of AlarmChanged, nil where it is not known; of Concentrated the quorum; of Short what is held
	After     Uint           // of AlarmChanged; of Concentrated the account's votes; of Short what is promised; of Lent what may still be taken
	Asset     Asset          // of AlarmShort and Lent
	Scheduled *Scheduled     // of AlarmOutside
}

// AlarmKind is what an alarm is about. It never changes.
type AlarmKind string

const (
	AlarmShort        AlarmKind = "short"        // what is promised exceeds what is held
	AlarmExpiring     AlarmKind = "expiring"     // a proposal can soon no longer be executed
	AlarmOverdue      AlarmKind = "overdue"      // a proposal waits for its execution since days
	AlarmPowerful     AlarmKind = "powerful"     // an account outside the DAO has a role of the timelock
	AlarmChanged      AlarmKind = "changed"      // a rule of the DAO was changed
	AlarmUndelayed    AlarmKind = "undelayed"    // votes are weighed as soon as a proposal is made
	AlarmLent         AlarmKind = "lent"         // an account may take tokens from the treasury
	AlarmOutside      AlarmKind = "outside"      // the timelock does what no vote decided
	AlarmVoting       AlarmKind = "voting"       // the treasury's own tokens vote
	AlarmConcentrated AlarmKind = "concentrated" // one account decides alone
	AlarmDormant      AlarmKind = "dormant"      // nobody proposes any more
)

// Times of alarms, in seconds.
const (
	expiresSoon = 3 * 86400   // before a proposal expires, but no more than half of the time that it can be executed
	overdueFrom = 3 * 86400   // after it could be executed first
	changedFor  = 14 * 86400  // how long a change is told of
	dormantFrom = 180 * 86400 // without a proposal
)

// mostPart bounds the proposals that an alarm names.
const mostPart = 50

// Alarming is what alarms follow from, at a block.
type Alarming struct {
	DAO        DAO
	Now        Moment
	Queue      []Waiter  // that passed and are not executed, in the order in which they may be
	Balances   []Payment // of the treasury, as far as they are known
	Told       []At      // where the last event is of each of those
	Outside    []Scheduled
	Holdings   []Holding
	Guardian   common.Address
	Changes    []Setting // newest first
	Settings   map[string]Uint
	Delay      At // by which the delay before voting is what it is
	Takers     []Taker
	Treasury   Holder
	Delegation At // by which the treasury's tokens vote
	Quorum     Uint
	Delegated  Uint   // votes of all accounts
	Largest    Holder // who has most of them
	Weighed    At     // the last change of that
	Active     uint64 // when somebody proposed last, Unix seconds; 0: nobody did
}

// Waiter is a proposal that waits for its execution.
type Waiter struct {
	Proposal
	Open uint64 // since when it can be queued or executed, Unix seconds; 0: it can't yet
}

// Setting is a parameter's change.
type Setting struct {
	Parameter
	Before *Uint // nil where it is not known
}

// Alarms are those that there are, the dangers first.
func Alarms(x Alarming) (list []Alarm) {
	for _, rule := range []func(Alarming) []Alarm{outside, powerful, changed, undelayed, voting, lent, short, expiring, overdue, concentrated, dormant} {
		list = append(list, rule(x)...)
	}
	for i := range list {
		list[i].Key = "alarms/" + string(list[i].Kind) + "/" + list[i].Key
	}
	slices.SortStableFunc(list, func(a, b Alarm) int { return int(weightOf(a)) - int(weightOf(b)) })
	return list
}

func weightOf(a Alarm) byte {
	if a.Danger {
		return 0
	}
	return 1
}

// Everybody tells whether an alarm concerns all, so that each page says it.
func (a Alarm) Everybody(now uint64) bool {
	switch a.Kind {
	case AlarmOutside, AlarmVoting, AlarmChanged, AlarmUndelayed, AlarmLent:
		return a.Danger
	case AlarmPowerful:
		return a.Danger && a.Since+changedFor > now
	}
	return false
}

func (a At) key() string { return fmt.Sprintf("%d/%d", a.Block, a.Log) }

func outside(x Alarming) (list []Alarm) {
	for _, o := range x.Outside {
		a := Alarm{Kind: AlarmOutside, Key: o.Operation.Hex(), Danger: true, At: o.At, Since: o.Time, Ends: o.Ready, Scheduled: &o}
		if o.Ended != nil {
			a.Key, a.At, a.Since, a.Ends = a.Key+"/done", o.Ended.At, o.Ended.Time, 0
		}
		list = append(list, a)
	}
	return list
}

// powerful are holders of roles that are neither the DAO's own contracts nor its guardian. Anybody may be an executor.
func powerful(x Alarming) (list []Alarm) {
	own := append([]common.Address{x.DAO.Governor, x.DAO.Timelock, x.Guardian}, x.DAO.Trusted...)
	for _, h := range x.Holdings {
		anybody := h.Account == (common.Address{})
		if anybody && h.Role == ExecutorRole || !anybody && slices.Contains(own, h.Account) {
			continue
		}
		list = append(list, Alarm{Kind: AlarmPowerful, Key: h.key(), Danger: h.Commands() || anybody, At: h.At, Since: h.Time, Account: h.Account, Role: h.Role})
	}
	return list
}

// changed are the rules that were changed lately. What makes a hostile proposal easier to carry, or leaves less time to stop one, is a danger.
func changed(x Alarming) (list []Alarm) {
	for _, c := range x.Changes {
		if c.Time+changedFor <= x.Now.Time || c.Before != nil && *c.Before == c.Value {
			continue
		}
		list = append(list, Alarm{
			Kind: AlarmChanged, Key: c.key(), Danger: weaker(c.Name, c.Before, c.Value), At: c.At, Since: c.Time,
			Name: c.Name, Before: c.Before, After: c.Value,
		})
	}
	return list
}

func weaker(name string, before *Uint, after Uint) bool {
	switch name {
	case VotingDelay, VotingPeriod, MinDelay, QuorumNumerator, QuorumVotes:
		return before != nil && after.Cmp(*before) < 0
	case Timelock:
		return true
	}
	return false
}

// undelayed is a governor that weighs votes at once, so that borrowed tokens count.
func undelayed(x Alarming) []Alarm {
	v, known := x.Settings[VotingDelay]
	if !known || !v.IsZero() {
		return nil
	}
	return []Alarm{{Kind: AlarmUndelayed, Key: x.Delay.key(), Danger: true, Name: VotingDelay, At: x.Delay, Since: x.Delay.Time}}
}

func voting(x Alarming) []Alarm {
	h := x.Treasury
	if h.Delegate == (common.Address{}) || h.Balance.IsZero() {
		return nil
	}
	return []Alarm{{Kind: AlarmVoting, Key: x.Delegation.key(), Danger: true, At: x.Delegation, Since: x.Delegation.Time, Account: h.Delegate, After: h.Balance}}
}

// lent are allowances that were left. The DAO's own contracts take no more than a proposal says.
func lent(x Alarming) (list []Alarm) {
	for _, l := range x.Takers {
		if l.Amount.IsZero() {
			continue
		}
		own := l.Spender == x.DAO.Escrow || l.Spender == x.DAO.Distributor
		list = append(list, Alarm{
			Kind: AlarmLent, Key: l.Token.Hex() + "/" + l.Spender.Hex() + "/" + U(l.Let).String(), Danger: !own && (Payment{Amount: l.Amount}).Unlimited(),
			At: At{Block: l.Block, Time: l.Time}, Since: l.Time, Account: l.Spender, Asset: x.DAO.known(l.Token), After: l.Amount,
		})
	}
	return list
}

// short are the assets of which more is promised than held, with the proposals that ask for them.
func short(x Alarming) (list []Alarm) {
	for i, b := range x.Balances {
		var sum Uint
		var asking []Proposal
		for _, w := range x.Queue {
			for _, a := range x.DAO.Asks(w.Proposal) {
				if a.Asset.Address == b.Asset.Address {
					sum, asking = sum.Add(a.Amount), append(asking, w.Proposal)
				}
			}
		}
		if sum.Cmp(b.Amount) > 0 {
			list = append(list, Alarm{Kind: AlarmShort, Key: b.Asset.Address.Hex() + "/" + oneKey(asking), Danger: true, At: x.told(i), Asset: b.Asset, Proposals: asking, Before: &b.Amount, After: sum})
		}
	}
	return list
}

// told is where a balance changed last.
func (x Alarming) told(i int) At {
	if i < len(x.Told) {
		return x.Told[i]
	}
	return At{}
}

// oneKey is a short name for some proposals.
func oneKey(list []Proposal) string {
	ids := make([]string, len(list))
	for i, p := range list {
		ids[i] = p.ID.String()
	}
	if len(ids) == 1 {
		return ids[0]
	}
	return crypto.Keccak256Hash([]byte(strings.Join(ids, "/"))).Hex()[2:18]
}

func expiring(x Alarming) (list []Alarm) {
	for _, w := range x.Queue {
		s := w.Standing
		if s.Expires == 0 || !w.Ready(x.Now) || x.Now.Time+min(expiresSoon, (s.Expires-min(s.Eta, s.Expires))/2) < s.Expires {
			continue
		}
		list = append(list, Alarm{Kind: AlarmExpiring, Key: w.ID.String() + "/" + U(s.Expires).String(), Since: s.Eta, Ends: s.Expires, Proposals: []Proposal{w.Proposal}})
	}
	return list
}

func overdue(x Alarming) (list []Alarm) {
	for _, w := range x.Queue {
		if w.Open == 0 || w.Open+overdueFrom > x.Now.Time {
			continue
		}
		list = append(list, Alarm{Kind: AlarmOverdue, Key: w.ID.String() + "/" + U(w.Standing.Eta).String(), Since: w.Open, Ends: w.Standing.Expires, Proposals: []Proposal{w.Proposal}})
	}
	return list
}

// concentrated is one account whose votes alone are the quorum and more than all others' together.
func concentrated(x Alarming) []Alarm {
	votes := x.Largest.Votes
	if votes.IsZero() || votes.Cmp(x.Quorum) < 0 || votes.Cmp(x.Delegated.Sub(votes)) <= 0 {
		return nil
	}
	return []Alarm{{Kind: AlarmConcentrated, Key: x.Largest.Account.Hex(), At: x.Weighed, Account: x.Largest.Account, Before: &x.Quorum, After: votes}}
}

// dormant is a DAO with money and nobody who looks after it.
func dormant(x Alarming) []Alarm {
	holds := slices.ContainsFunc(x.Balances, func(p Payment) bool { return !p.Amount.IsZero() })
	if x.Active == 0 || !holds || x.Active+dormantFrom > x.Now.Time {
		return nil
	}
	return []Alarm{{Kind: AlarmDormant, Key: U(x.Active).String(), Since: x.Active}}
}
