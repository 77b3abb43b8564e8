// Package decodetest reads proposals that a DAO voted on, for tests and measures. Source: handlers/testdata/ens-governor.
package decodetest

import (
	"encoding/json"
	"fmt"
	"math/big"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
)

// Proposal is a real proposal: its text and its calls.
type Proposal struct {
	Name  string // of its folder
	ID    string // on mainnet, decimal
	Text  string // Markdown
	Calls []Call
}

// Call is a call that it would make.
type Call struct {
	Target   common.Address
	Value    *big.Int // wei
	Calldata []byte
}

// Real returns all 18, in the order of their names. root is the path to the repository's folder.
func Real(root string) (list []Proposal, err error) {
	folders, err := filepath.Glob(filepath.Join(root, "handlers/testdata/ens-governor/ep-*"))
	if err == nil && len(folders) != 18 {
		err = fmt.Errorf("%d of 18 real proposals are in handlers/testdata/ens-governor below %q", len(folders), root)
	}
	if err != nil {
		return nil, err
	}
	for _, f := range folders {
		p, err := read(f)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", f, err)
		}
		list = append(list, p)
	}
	return list, nil
}

func read(folder string) (p Proposal, err error) {
	text, err := os.ReadFile(filepath.Join(folder, "proposalDescription.md"))
	if err != nil {
		return p, err
	}
	file, err := os.ReadFile(filepath.Join(folder, "proposalCalldata.json"))
	if err != nil {
		return p, err
	}
	var said struct {
		ProposalID      string
		ExecutableCalls []struct {
			Target   common.Address
			Calldata hexutil.Bytes
			Value    string
		}
	}
	if err := json.Unmarshal(file, &said); err != nil {
		return p, err
	}
	p = Proposal{Name: filepath.Base(folder), ID: said.ProposalID, Text: string(text)}
	for _, c := range said.ExecutableCalls {
		value, ok := new(big.Int).SetString(c.Value, 10)
		if !ok {
			return p, fmt.Errorf("the value %q is no number", c.Value)
		}
		p.Calls = append(p.Calls, Call{c.Target, value, c.Calldata})
	}
	return p, nil
}
