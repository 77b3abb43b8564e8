package models

import (
	"errors"
	"strings"
	"unicode/utf8"

	"github.com/ethereum/go-ethereum/common"

	"backprop/decode"
)

// Bounds of what is read of calls within calls.
const (
	mostWithin = 500 // of a proposal
	mostDeep   = 5
)

// functions is the functions that calls are read with.
func (d DAO) functions() *decode.Library {
	if d.Functions != nil {
		return d.Functions
	}
	return decode.Standards()
}

// read fills in what an action calls and with what, or why that can't be told.
func (d DAO) read(e *Effect) {
	input := e.Action.Input()
	if len(input) == 0 || strings.ContainsRune(e.Action.Signature, utf8.RuneError) {
		return
	}
	call, err := d.functions().Read(e.Action.Target, input)
	if err == nil {
		e.Call = &call
		return
	}
	errors.As(err, &e.Unread)
}

// Reverted reads what a contract reverted with, by the operator's ABIs and verified source: the error's name and what it carries.
func (d DAO) Reverted(target common.Address, data []byte) (name string, values []any, ok bool) {
	call, err := d.functions().Error(target, data)
	name, _, _ = strings.Cut(call.Signature, "(")
	return name, call.Values, err == nil
}

// Explain adds to effects what each action is called with and which calls it makes in turn: what was Unknown may be Calls then.
// It reads all bytes, and is apart from Effects, which lists of proposals ask for again and again.
func (d DAO) Explain(list []Effect) []Effect {
	out, left := make([]Effect, len(list)), mostWithin
	for i, e := range list {
		d.explain(&e, mostDeep, &left)
		out[i] = e
	}
	return out
}

func (d DAO) explain(e *Effect, deep int, left *int) {
	e.Within, e.More = nil, 0
	if e.Call == nil {
		d.read(e)
	}
	if e.Call == nil {
		return
	}
	if e.Kind == Unknown {
		e.Kind = Calls
	}
	list, known := e.Call.Within(e.Action.Target)
	e.Sealed = !known
	if deep == 0 {
		e.More, list = len(list), nil
	}
	for i, x := range list {
		if *left == 0 {
			e.More = len(list) - i
			return
		}
		*left--
		w := d.within(*e, x)
		d.explain(&w, deep-1, left)
		e.Within = append(e.Within, w)
	}
}

// within is what a call within another does. Only what the treasury does itself can be one of the DAO's own acts, and code
// that runs as somebody else does whatever it will.
func (d DAO) within(outer Effect, x decode.Inner) Effect {
	value, _ := FromBig(x.Value)
	e := d.Effect(Action{Target: x.To, Value: value, Signature: x.Signature, Calldata: x.Data})
	e.From, e.Delegate = d.maker(outer, x), x.Delegate
	if e.Delegate || e.From != d.Treasury() && e.Kind != Pays && e.Kind != Allows {
		e = Effect{Action: e.Action, Contract: e.Contract, From: e.From, Delegate: e.Delegate, Kind: Unknown}
	}
	return e
}

// maker is who makes a call within another. Code that runs as somebody else calls as that one. What the DAO's governor
// relays it calls itself; what it is told of proposals the treasury does.
func (d DAO) maker(outer Effect, x decode.Inner) common.Address {
	switch {
	case x.From == decode.Caller || outer.Delegate:
		return outer.From
	case outer.Action.Target == d.Governor && !strings.HasPrefix(outer.Call.Signature, "relay("):
		return d.Treasury()
	}
	return outer.Action.Target
}

// All are effects with all that are within them, the outer ones first.
func All(list []Effect) (all []Effect) {
	for _, e := range list {
		all = append(append(all, e), All(e.Within)...)
	}
	return all
}
