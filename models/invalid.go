package models

import "fmt"

// Invalid says what is wrong with a field that a person filled in, and what to do.
type Invalid struct {
	Field  string // as the form names it
	Reason string // follows the field's name in a sentence
}

func (e Invalid) Error() string { return fmt.Sprintf("%s %s", e.Field, e.Reason) }

// Refusal says why a call is not built: it would revert on chain.
type Refusal struct {
	Reason string // a sentence
	Next   string // what to do instead, a sentence
}

func (e Refusal) Error() string { return e.Reason + " " + e.Next }
