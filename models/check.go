package models

// Check is one question about a proposal, with its answer and what the answer stands on.
type Check struct {
	Name   CheckName
	Result Result
	Reason string // a sentence that names amounts, accounts and calls
	Block  uint64 // that the answer speaks of
	Time   uint64 // of that block, Unix seconds
	Action int    // which one it is about, counted from 1; 0 for all
}

// CheckName is what a check is known by, in pages, JSON and messages. It never changes.
type CheckName string

// Result is a check's answer.
type Result string

const (
	Pass         Result = "PASS"
	Warn         Result = "WARN"
	Fail         Result = "FAIL"
	Inconclusive Result = "INCONCLUSIVE" // it could not be established, and Reason says why
)
