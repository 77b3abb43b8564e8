package models

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// Check is one question about a proposal, with its answer and what the answer stands on.
type Check struct {
	Name   CheckName
	Result Result
	Reason string // sentences that name amounts, accounts and calls
	Block  uint64 // that the answer speaks of
	Time   uint64 // of that block, Unix seconds
	Action int    // which one it is about, counted from 1; 0 for all, or for none alone
}

// CheckName is what a check is known by, in pages, JSON and messages. It never changes.
type CheckName string

// The checks.
const (
	PassedCheck       CheckName = "vote-passed"
	DelayCheck        CheckName = "delay-kept"
	ScheduledCheck    CheckName = "actions-as-voted"
	SimulationCheck   CheckName = "simulation-succeeds"
	MovesCheck        CheckName = "moves-as-said"
	GasCheck          CheckName = "fits-a-block"
	SizeCheck         CheckName = "few-enough-calls"
	UnderstoodCheck   CheckName = "calls-understood"
	ReadyCheck        CheckName = "acts-funded"
	FundsCheck        CheckName = "treasury-covers"
	TogetherCheck     CheckName = "covered-together"
	ShareCheck        CheckName = "share-of-treasury"
	AmountCheck       CheckName = "amounts-as-written"
	NamedCheck        CheckName = "recipients-as-written"
	RecipientCheck    CheckName = "recipients-can-receive"
	KnownCheck        CheckName = "recipients-known"
	LikenessCheck     CheckName = "no-look-alikes"
	TargetCheck       CheckName = "targets-have-code"
	CodeCheck         CheckName = "code-unchanged"
	DestructCheck     CheckName = "code-stays"
	AllowanceCheck    CheckName = "allowances"
	RoleCheck         CheckName = "roles"
	OwnerCheck        CheckName = "owners"
	UpgradeCheck      CheckName = "code-upgrades"
	MintCheck         CheckName = "mints"
	ParameterCheck    CheckName = "parameters"
	TextCheck         CheckName = "text-present"
	HiddenCheck       CheckName = "text-hides-nothing"
	TitleCheck        CheckName = "title-unique"
	RepeatCheck       CheckName = "not-a-repeat"
	OverlapCheck      CheckName = "no-overlap"
	ConcentratedCheck CheckName = "votes-spread"
	FreshCheck        CheckName = "votes-settled"
	SurgeCheck        CheckName = "no-surge"
	BeneficiaryCheck  CheckName = "payees-do-not-decide"
)

// Result is a check's answer.
type Result string

const (
	Pass         Result = "PASS"
	Warn         Result = "WARN"
	Fail         Result = "FAIL"
	Inconclusive Result = "INCONCLUSIVE" // it could not be established, and Reason says why
)

// results is the order in which a reader wants answers.
var results = []Result{Fail, Warn, Inconclusive, Pass}

// Answers is how many checks have an answer.
func Answers(list []Check, r Result) (n int) {
	for _, c := range list {
		if c.Result == r {
			n++
		}
	}
	return n
}

// Failed are the checks that fail, in their order.
func Failed(list []Check) (failed []Check) {
	for _, c := range list {
		if c.Result == Fail {
			failed = append(failed, c)
		}
	}
	return failed
}

// mostReasons bounds what one check says.
const mostReasons = 5

// findings is what one check has found so far.
type findings struct {
	name        CheckName
	block, time uint64
	list        []finding
}

type finding struct {
	result Result
	action int
	reason string
}

func (f *findings) say(r Result, action int, format string, args ...any) {
	f.list = append(f.list, finding{r, action, fmt.Sprintf(format, args...)})
}

func (f *findings) warn(action int, format string, args ...any) { f.say(Warn, action, format, args...) }

func (f *findings) fail(action int, format string, args ...any) { f.say(Fail, action, format, args...) }

// unknown says what could not be established.
func (f *findings) unknown(format string, args ...any) { f.say(Inconclusive, 0, format, args...) }

// check is the worst of what was found, with its reasons; pass is the reason where nothing was.
func (f *findings) check(pass string) Check {
	c := Check{Name: f.name, Result: Pass, Reason: pass, Block: f.block, Time: f.time}
	if len(f.list) == 0 {
		return c
	}
	slices.SortStableFunc(f.list, func(a, b finding) int {
		return cmp.Compare(slices.Index(results, a.result), slices.Index(results, b.result))
	})
	var words []string
	for _, x := range f.list[:min(len(f.list), mostReasons)] {
		if !slices.Contains(words, x.reason) {
			words = append(words, x.reason)
		}
	}
	if more := len(f.list) - mostReasons; more > 0 {
		words = append(words, fmt.Sprintf("And %d more.", more))
	}
	c.Result, c.Action, c.Reason = f.list[0].result, f.list[0].action, strings.Join(words, " ")
	return c
}
