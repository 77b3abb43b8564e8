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

// functions are those of it that change something. One that no call can be read of is skipped, and the rest is of use without it.
func (a ABI) functions(kind SourceKind) (list []*function, skipped []error, err error) {
	if len(a.Text) > MostBytes {
		return nil, nil, fmt.Errorf("it is larger than %d bytes", MostBytes)
	}
	var entries []json.RawMessage
	if err := json.Unmarshal(a.list(), &entries); err != nil {
		return nil, nil, fmt.Errorf("it is no ABI in JSON: %w", err)
	}
	if len(entries) > mostFunctions {
		return nil, nil, fmt.Errorf("it has more than %d entries", mostFunctions)
	}
	for i, text := range entries {
		f, err := readFunction(text)
		switch {
		case err != nil && len(skipped) < mostSkipped:
			skipped = append(skipped, fmt.Errorf("%s, entry %d: %w", a.Name, i+1, err))
		case f != nil:
			f.source = Source{kind, a.Name}
			list = append(list, f)
		}
	}
	return list, skipped, nil
}

// Check tells why an ABI can't be read at all.
func (a ABI) Check() error {
	_, _, err := a.functions(Verified)
	return err
}

// IsName tells whether a text is a name as Solidity has them, and so safe to show.
func IsName(s string) bool { return word(s) }

// readFunction reads an entry of an ABI; nil for what is no function, or changes nothing.
func readFunction(text []byte) (*function, error) {
	var e struct {
		Type, Name, StateMutability string
		Inputs                      []input
	}
	if err := json.Unmarshal(text, &e); err != nil {
		return nil, err
	}
	if e.Type != "function" || e.StateMutability == "view" || e.StateMutability == "pure" {
		return nil, nil
	}
	return newFunction(e.Name, e.Inputs)
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
