package chain

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethdb/memorydb"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/ethereum/go-ethereum/trie"

	"backprop/models"
)

// provedBalance reads the ETH of an account from an answer of eth_getProof (EIP-1186), in wei: not what the node says it is,
// but what the nodes of the state's trie hold, from the root in the header down. An account that is proved absent has none.
func provedBalance(raw []byte, account common.Address, root common.Hash) (models.Uint, error) {
	var answer struct{ AccountProof []hexutil.Bytes }
	if err := json.Unmarshal(raw, &answer); err != nil {
		return models.Uint{}, fmt.Errorf("eth_getProof: %w: %w", ErrDoubtful, err)
	}
	proof := memorydb.New()
	for _, node := range answer.AccountProof {
		if err := proof.Put(crypto.Keccak256(node), node); err != nil {
			return models.Uint{}, err
		}
	}
	leaf, err := trie.VerifyProof(root, crypto.Keccak256(account[:]), proof)
	if err != nil {
		return models.Uint{}, fmt.Errorf("eth_getProof: %w: %w", ErrDoubtful, err)
	}
	if len(leaf) == 0 {
		return models.Uint{}, nil
	}
	var held types.StateAccount
	if err := rlp.Decode(bytes.NewReader(leaf), &held); err != nil {
		return models.Uint{}, fmt.Errorf("eth_getProof: %w: %w", ErrDoubtful, err)
	}
	return models.FromBytes(held.Balance.Bytes()), nil
}

// unproved tells whether the node refuses to prove balances, which is then not asked again. A proof that fails is another
// matter.
func (n *Node) unproved(ctx context.Context, err error) bool {
	var said *CallError
	if ctx.Err() != nil || !errors.As(err, &said) || said.busy() {
		return false
	}
	n.mu.Lock()
	defer n.mu.Unlock()
	n.able.noProofs = true
	return true
}
