// Package decode reads calls from their bytes. It knows functions by their signatures and refuses to guess: a call is read only
// if encoding what was read gives the same bytes again, and only if one function alone does. It knows nothing of who
// calls whom, of pages and of the record.
package decode

import (
	"bytes"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
)

// Call is a call that was read.
type Call struct {
	Signature string // such as transfer(address,uint256)
	Source    Source // where the function is known from
	Args      []Value
	Values    []any  // the same as the encoder's Go values
	Sentence  []Part // what it does; empty where nobody has said it in words
	Mark      Mark
}

// Source is where a function is known from.
type Source struct {
	Kind SourceKind
	Name string // the standard, the file, or the service and the name in the source
}

// SourceKind is how much stands behind a function's name.
type SourceKind string

const (
	Standard SourceKind = "standard" // bundled here, by its selector alone: any contract may have a function of the name
	Added    SourceKind = "added"    // the operator's, for any contract
	Contract SourceKind = "contract" // the operator's, for the contract that is called
	Verified SourceKind = "verified" // of the contract that is called, as a service says that compiled its source
)

// Unread says why a call was not read.
type Unread struct {
	Why        Why
	Signatures []string // functions that have the selector
}

// Why is why a call was not read.
type Why string

const (
	NoSelector Why = "no selector" // fewer than four bytes
	NotKnown   Why = "not known"   // no function here has the selector
	NotExact   Why = "not exact"   // a function has it, and encoding its arguments gives other bytes
	Several    Why = "several"     // the bytes are exactly what more than one function takes
)

func (u Unread) Error() string {
	return fmt.Sprintf("the call can't be read: %s %v", u.Why, u.Signatures)
}

// Read reads a call of a contract. Its time and memory grow with the input alone.
func (l *Library) Read(target common.Address, input []byte) (Call, error) {
	if len(input) < 4 {
		return Call{}, Unread{Why: NoSelector}
	}
	list := l.having(target, selector(input[:4]))
	if len(list) == 0 {
		return Call{}, Unread{Why: NotKnown}
	}
	var names []string
	var found []Call
	for _, f := range list {
		names = append(names, f.signature)
		if c, ok := f.read(input[4:]); ok {
			found = append(found, c)
		}
	}
	switch len(found) {
	case 0:
		return Call{}, Unread{NotExact, names}
	case 1:
		return found[0], nil
	}
	return Call{}, Unread{Several, names}
}

// read reads a function's arguments, if they are encoded as they should be.
func (f *function) read(data []byte) (Call, bool) {
	if !exact(f.types, data) {
		return Call{}, false
	}
	values, err := f.inputs.UnpackValues(data)
	if err != nil {
		return Call{}, false
	}
	again, err := f.inputs.PackValues(values)
	if err != nil || !bytes.Equal(again, data) {
		return Call{}, false
	}
	c := Call{Signature: f.signature, Source: f.source, Mark: f.mark, Values: values}
	for i, v := range values {
		c.Args = append(c.Args, valueOf(f.fields[i], v))
	}
	c.Sentence = f.sentence.of(c.Args)
	return c, true
}
