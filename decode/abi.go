package decode

import (
	"bytes"
	"encoding/json"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
)

// MostBytes is how large an ABI in JSON may be.
const MostBytes = 4 << 20

// Bounds of one, and of what is said of functions in it that can't be read.
const (
	mostFunctions = 5_000
	mostSkipped   = 20
)

// ABI is a contract's description in JSON: the list alone, or an object with it as abi, as compilers write.
type ABI struct {
	Name    string         // where it is from, such as a file's name
	Address common.Address // of the contract that it describes; zero for any
	Text    []byte
}

// described is what an ABI says: functions that change something, and errors. What can't be read is skipped, and the rest is of use
// without it.
type described struct {
	functions, errors []*function
	skipped           []error
}

func (a ABI) read(kind SourceKind) (d described, err error) {
	if len(a.Text) > MostBytes {
		return d, fmt.Errorf("it is larger than %d bytes", MostBytes)
	}
	var entries []json.RawMessage
	if err := json.Unmarshal(a.list(), &entries); err != nil {
		return d, fmt.Errorf("it is no ABI in JSON: %w", err)
	}
	if len(entries) > mostFunctions {
		return d, fmt.Errorf("it has more than %d entries", mostFunctions)
	}
	for i, text := range entries {
		f, fault, err := readEntry(text)
		switch {
		case err != nil && len(d.skipped) < mostSkipped:
			d.skipped = append(d.skipped, fmt.Errorf("%s, entry %d: %w", a.Name, i+1, err))
		case f == nil:
		case fault:
			d.errors = append(d.errors, f)
		default:
			d.functions = append(d.functions, f)
		}
		if f != nil {
			f.source = Source{kind, a.Name}
		}
	}
	return d, nil
}

// Check tells why an ABI can't be read at all.
func (a ABI) Check() error {
	_, err := a.read(Verified)
	return err
}

// IsName tells whether a text is a name as Solidity has them, and so safe to show.
func IsName(s string) bool { return word(s) }

// readEntry reads an entry of an ABI: an error, or a function that changes something; nil for what is neither.
func readEntry(text []byte) (f *function, fault bool, err error) {
	var e struct {
		Type, Name, StateMutability string
		Inputs                      []input
	}
	if err := json.Unmarshal(text, &e); err != nil {
		return nil, false, err
	}
	if fault = e.Type == "error"; !fault && (e.Type != "function" || e.StateMutability == "view" || e.StateMutability == "pure") {
		return nil, false, nil
	}
	f, err = newFunction(e.Name, e.Inputs)
	return f, fault, err
}

// kind is how much stands behind the functions of an operator's ABI.
func (a ABI) kind() SourceKind {
	if a.Address == (common.Address{}) {
		return Added
	}
	return Contract
}

// list is the ABI's list, out of the object around it where there is one.
func (a ABI) list() []byte {
	var object struct{ ABI json.RawMessage }
	if bytes.HasPrefix(bytes.TrimSpace(a.Text), []byte("{")) && json.Unmarshal(a.Text, &object) == nil {
		return object.ABI
	}
	return a.Text
}
