package families

import (
	"bytes"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/crypto"

	"backprop/chain/devnet"
)

// DAO is a deployed DAO. Holders 1 to 5 have delegated to themselves, and the treasury holds 10 ETH.
type DAO struct {
	Family   string
	Governor common.Address
	Timelock common.Address // zero where the governor executes by itself
	Token    common.Address
	Asks     abi.ABI // the governor's functions
	TokenABI abi.ABI
}

// Treasury is the account whose money proposals move.
func (d DAO) Treasury() common.Address {
	if d.Timelock == (common.Address{}) {
		return d.Governor
	}
	return d.Timelock
}

// deployer deploys from the first account and keeps the first error.
type deployer struct {
	chain *devnet.Chain
	err   error
}

// next is the address of the contract that the deployer's n-th transaction from now creates; 0 is the next one.
func (d *deployer) next(n uint64) common.Address {
	from := d.chain.Account(devnet.Deployer)
	nonce, err := d.chain.Nonce(devnet.Deployer)
	if err != nil && d.err == nil {
		d.err = err
	}
	return crypto.CreateAddress(from, nonce+n)
}

func (d *deployer) create(name string, args ...any) (common.Address, abi.ABI) {
	return d.changed(name, nil, nil, args...)
}

// push is the instruction that pushes a number of two bytes.
func push(n uint16) []byte { return []byte{byte(vm.PUSH2), byte(n >> 8), byte(n)} }

// changed is create with other instructions in the one place where the code has some.
func (d *deployer) changed(name string, from, to []byte, args ...any) (common.Address, abi.ABI) {
	c, err := Read(name)
	if n := bytes.Count(c.Bytecode, from); err == nil && len(from) > 0 && n != 1 {
		err = fmt.Errorf("its code has %x in %d places", from, n)
	}
	if len(from) > 0 {
		c.Bytecode = bytes.Replace(c.Bytecode, from, to, 1)
	}
	if err == nil && d.err == nil {
		var packed []byte
		if packed, err = c.ABI.Pack("", args...); err == nil {
			receipt, failed := d.chain.Send(devnet.Deployer, nil, nil, append(c.Bytecode, packed...))
			if err = failed; err == nil {
				return receipt.ContractAddress, c.ABI
			}
		}
	}
	if d.err == nil {
		d.err = fmt.Errorf("deploy %s: %w", name, err)
	}
	return common.Address{}, c.ABI
}

// send calls a function of a contract from an account.
func (d *deployer) send(from int, to common.Address, of abi.ABI, function string, args ...any) {
	if d.err != nil {
		return
	}
	data, err := of.Pack(function, args...)
	if err == nil {
		_, err = d.chain.Send(from, &to, nil, data)
	}
	if err != nil {
		d.err = fmt.Errorf("%s: %w", function, err)
	}
}

// Holders are the accounts that hold the token, with their whole tokens: 1 can carry a vote, 2 and 3 together too, 4 can
// propose, 5 can do neither.
var Holders = []struct {
	Account int
	Tokens  int64
	Pieces  int64 // of a token that is not divisible
}{
	{1, 60_000_000, 8}, {2, 40_000_000, 5}, {3, 35_000_000, 4}, {4, 12_000_000, 2}, {5, 90_000, 1},
}

func (d *deployer) holders() (list []common.Address, tokens, pieces []*big.Int) {
	for _, h := range Holders {
		list = append(list, d.chain.Account(h.Account))
		tokens = append(tokens, Whole(h.Tokens))
		pieces = append(pieces, big.NewInt(h.Pieces))
	}
	return list, tokens, pieces
}

// Whole is an amount of a token of 18 decimals, or of ETH, in its smallest unit.
func Whole(n int64) *big.Int {
	return new(big.Int).Mul(big.NewInt(n), big.NewInt(1e18))
}

// settle lets the holders delegate to themselves and funds the treasury.
func (d *deployer) settle(dao DAO) (DAO, error) {
	for _, h := range Holders {
		d.send(h.Account, dao.Token, dao.TokenABI, "delegate", d.chain.Account(h.Account))
	}
	if d.err == nil {
		to := dao.Treasury()
		_, d.err = d.chain.Send(devnet.Deployer, &to, Whole(10), nil)
	}
	if d.err != nil {
		return dao, fmt.Errorf("family %s: %w", dao.Family, d.err)
	}
	return dao, nil
}
