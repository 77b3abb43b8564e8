package models

import (
	"encoding/hex"
	"encoding/json"
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/common"
)

// tree is a file as OpenZeppelin's StandardMerkleTree writes it.
type tree struct {
	Format   string   `json:"format"`
	Encoding []string `json:"leafEncoding"`
	Values   []struct {
		Value []json.RawMessage `json:"value"` // round, index, account, amount
		Place uint64            `json:"treeIndex"`
	} `json:"values"`
}

// leafEncoding are the types of a leaf's parts.
const leafEncoding = "uint256 uint256 address uint256"

// ParseLeaves reads the file of a round's rewards, and refuses one whose tree does not have the round's root: what it takes is
// what the distributor pays.
func (r Round) ParseLeaves(text []byte) ([]Leaf, error) {
	bad := func(reason string) ([]Leaf, error) { return nil, Invalid{"file", reason} }
	var f tree
	if err := json.Unmarshal(text, &f); err != nil {
		return bad("is not JSON; choose the file that the tree was dumped to")
	}
	n := len(f.Values)
	switch {
	case f.Format != "standard-v1" || strings.Join(f.Encoding, " ") != leafEncoding:
		return bad("is no tree of the form standard-v1 with leaves of " + leafEncoding)
	case n == 0 || n > LeafLimit:
		return bad(fmt.Sprintf("has %d shares; 1 to %s are taken", n, Group(fmt.Sprint(LeafLimit))))
	}
	list, places, positions := make([]Leaf, n), map[uint64]bool{}, map[Uint]bool{}
	for i, v := range f.Values {
		l, err := r.parseLeaf(v.Value)
		if err != nil {
			return bad(fmt.Sprintf("has a share that can't be read, number %d: %v", i+1, err))
		}
		if l.Place = v.Place; l.Place < uint64(n-1) || l.Place > uint64(2*n-2) || places[l.Place] || positions[l.Position] {
			return bad(fmt.Sprintf("has share number %d twice, or outside of its tree", i+1))
		}
		list[i], places[l.Place], positions[l.Position] = l, true, true
	}
	if root := Tree(list)[0]; root != r.Root {
		return bad(fmt.Sprintf("leads to the root %s, and round %d has %s; it is of another round, or was changed", root.Hex(), r.ID, r.Root.Hex()))
	}
	return list, nil
}

func (r Round) parseLeaf(parts []json.RawMessage) (l Leaf, err error) {
	if len(parts) != 4 {
		return l, fmt.Errorf("it has %d parts, not four", len(parts))
	}
	round, err := parseWord(parts[0])
	if err != nil {
		return l, err
	}
	if round != U(r.ID) {
		return l, fmt.Errorf("it is of round %s", round)
	}
	if l.Position, err = parseWord(parts[1]); err != nil {
		return l, err
	}
	if l.Amount, err = parseWord(parts[3]); err != nil {
		return l, err
	}
	account := strings.TrimPrefix(strings.Trim(string(parts[2]), `"`), "0x")
	raw, err := hex.DecodeString(account)
	if err != nil || len(raw) != common.AddressLength {
		return l, fmt.Errorf("its account is not an address")
	}
	l.Round, l.Root, l.Account = r.ID, r.Root, common.BytesToAddress(raw)
	return l, nil
}

// parseWord reads a number as JSON or in quotes, in decimal or hex digits.
func parseWord(part json.RawMessage) (Uint, error) {
	text := strings.Trim(string(part), `"`)
	if len(text) > 80 {
		return Uint{}, fmt.Errorf("a number is too long")
	}
	digits, base := text, 10
	if rest, ok := strings.CutPrefix(text, "0x"); ok {
		digits, base = rest, 16
	}
	n, ok := new(big.Int).SetString(digits, base)
	if !ok || n.Sign() < 0 || n.BitLen() > 256 {
		return Uint{}, fmt.Errorf("%q is not a whole number", text)
	}
	u, _ := FromBig(n)
	return u, nil
}
