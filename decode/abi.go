package decode

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
)

// MostBytes is how large an ABI in JSON may be.
const MostBytes = 4 << 20

const mostFunctions = 5_000

// ABI is a contract's description in JSON: the list alone, or an object with it as abi, as compilers write.
type ABI struct {
	Name    string         // where it is from, such as a file's name
	Address common.Address // of the contract that it describes; zero for any
	Text    []byte
}

// functions are those of it that change something.
func (a ABI) functions() (list []*function, err error) {
	if len(a.Text) > MostBytes {
		return nil, fmt.Errorf("it is larger than %d bytes", MostBytes)
	}
	var entries []struct {
		Type, Name, StateMutability string
		Inputs                      []input
	}
	if err := json.Unmarshal(a.list(), &entries); err != nil {
		return nil, fmt.Errorf("it is no ABI in JSON: %w", err)
	}
	if len(entries) > mostFunctions {
		return nil, fmt.Errorf("it has more than %d entries", mostFunctions)
	}
	kind := Added
	if a.Address != (common.Address{}) {
		kind = Contract
	}
	for _, e := range entries {
		if e.Type != "function" || e.StateMutability == "view" || e.StateMutability == "pure" {
			continue
		}
		f, err := newFunction(e.Name, e.Inputs)
		if err != nil {
			return nil, err
		}
		f.source = Source{kind, a.Name}
		list = append(list, f)
	}
	if len(list) == 0 {
		return nil, errors.New("it has no function that changes something")
	}
	return list, nil
}

// list is the ABI's list, out of the object around it where there is one.
func (a ABI) list() []byte {
	var object struct{ ABI json.RawMessage }
	if bytes.HasPrefix(bytes.TrimSpace(a.Text), []byte("{")) && json.Unmarshal(a.Text, &object) == nil {
		return object.ABI
	}
	return a.Text
}
