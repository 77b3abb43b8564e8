package chain

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"backprop/models"
)

const (
	ownersLimit  = 100 // of a Safe that is told apart
	versionLimit = 32  // bytes
)

// delegated begins the code of an account that lends itself another's code (EIP-7702): its key still signs for it.
var delegated = []byte{0xef, 0x01, 0x00}

// Wallet is what an account's own code says of it, as of the newest block. A contract that is no Safe, or that lies about being one,
// is a contract wallet like any other: only its confirmation counts.
func (v *Verifier) Wallet(ctx context.Context, account common.Address) (models.Wallet, error) {
	ctx, cancel := context.WithTimeout(ctx, walletTime)
	defer cancel()
	w := models.Wallet{Account: account}
	code, err := v.node.CodeAt(ctx, account, nil)
	if err != nil {
		return w, fmt.Errorf("code of %s: %w", account, errors.Join(models.ErrNoAnswer, err))
	}
	if len(code) == 0 || bytes.HasPrefix(code, delegated) {
		return w, nil
	}
	w.Contract = true
	x := safe{v, ctx, account}
	version, ok1 := x.text("VERSION()")
	threshold, ok2 := x.number("getThreshold()")
	owners, ok3 := x.accounts("getOwners()")
	if ok1 && ok2 && ok3 && models.SafeVersion(version) && threshold > 0 && threshold <= uint64(len(owners)) {
		w.Version, w.Owners, w.Threshold = version, owners, threshold
	}
	return w, nil
}

// safe asks an account as if it were a Safe.
type safe struct {
	*Verifier
	ctx     context.Context
	account common.Address
}

// ask is the answer to a function without arguments; nothing when there is none of a sane size.
func (x safe) ask(function string) []byte {
	data := crypto.Keccak256([]byte(function))[:4]
	answer, err := x.node.CallContract(x.ctx, ethereum.CallMsg{To: &x.account, Gas: walletGas, Data: data}, nil)
	if err != nil || len(answer)%32 != 0 || len(answer) > 32*(ownersLimit+2) {
		return nil
	}
	return answer
}

func (x safe) number(function string) (uint64, bool) { return count32(x.ask(function)) }

// count32 is a word as a number, if it is one of 32 bits.
func count32(b []byte) (n uint64, ok bool) {
	if len(b) != 32 || !zero(b[:28]) {
		return 0, false
	}
	for _, c := range b[28:] {
		n = n<<8 | uint64(c)
	}
	return n, true
}

func zero(b []byte) bool { return !slices.ContainsFunc(b, func(c byte) bool { return c != 0 }) }

// list is what follows the offset and the length of an answer that is one list, and the length.
func (x safe) list(function string) (rest []byte, n uint64, ok bool) {
	b := x.ask(function)
	if len(b) < 64 {
		return nil, 0, false
	}
	offset, one := count32(b[:32])
	n, two := count32(b[32:64])
	return b[64:], n, one && two && offset == 32
}

func (x safe) text(function string) (string, bool) {
	rest, n, ok := x.list(function)
	if !ok || n > versionLimit || n > uint64(len(rest)) {
		return "", false
	}
	return string(rest[:n]), true
}

func (x safe) accounts(function string) (list []common.Address, ok bool) {
	rest, n, ok := x.list(function)
	if !ok || n > ownersLimit || uint64(len(rest)) != 32*n {
		return nil, false
	}
	for ; len(rest) > 0; rest = rest[32:] {
		if !zero(rest[:12]) {
			return nil, false
		}
		list = append(list, common.BytesToAddress(rest[12:32]))
	}
	return list, true
}
