package models

import (
	"math/big"
	"unicode/utf8"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"

	"backprop/decode"
)

// method is a function of the escrow or the distributor that only the treasury may call, as the decoder knows it, and how an
// act is read from its arguments.
type method struct {
	signature string // such as closeProgram(uint256)
	read      func(r *arguments) Act
}

const programTypes = "string,string,bytes32,(address,uint48,uint48,uint32,uint32,uint32,uint32,uint32,uint32,uint16,uint16,uint8),(address,uint128,uint128,uint128)[],address[]"

var (
	createGrant   = &method{"createGrant((uint256,address,address,bytes32,uint8,address[],(uint128,uint32)[]))", readOffer}
	createProgram = &method{"createProgram(" + programTypes + ")", func(r *arguments) Act { return CreateProgram{r.program()} }}
	changeProgram = &method{"changeProgram(uint256," + programTypes + ")", readChange}
	closeProgram  = &method{"closeProgram(uint256)", func(r *arguments) Act { return CloseProgram{r.id()} }}
	cancelGrant   = &method{"cancelGrant(uint256,uint256,bytes32)", readCancel}
	resolve       = &method{"resolve(uint256,uint256,uint8,uint256)", readResolve}
	setToken      = &method{"setToken(address,bool)", readListing}
	setGuardian   = &method{"setGuardian(address)", func(r *arguments) Act { return NameGuardian{take[common.Address](r)} }}
	createRound   = &method{"createRound(address,uint256,bytes32,uint48,bytes32,string)", readRound}

	escrowMethods      = []*method{createGrant, createProgram, changeProgram, closeProgram, cancelGrant, resolve, setToken, setGuardian}
	distributorMethods = []*method{createRound}
)

// act is what a call that was read does.
func act(list []*method, c decode.Call) Act {
	for _, m := range list {
		if c.Signature == m.signature {
			r := &arguments{values: c.Values}
			if a := m.read(r); !r.odd {
				return a
			}
		}
	}
	return nil
}

// arguments are decoded values, read one after another. odd tells that one is no such thing as is meant, so that the
// call can't be said in words.
type arguments struct {
	values []any
	odd    bool
}

// take reads the next argument as it was decoded.
func take[T any](r *arguments) T {
	v := *abi.ConvertType(r.values[0], new(T)).(*T)
	r.values = r.values[1:]
	return v
}

// id reads a number that counts 1, 2, 3.
func (r *arguments) id() uint64 { return r.small(take[*big.Int](r)) }

func (r *arguments) amount() Uint { return r.uint(take[*big.Int](r)) }

// text reads a string, which Solidity doesn't demand to be UTF-8.
func (r *arguments) text() string {
	s := take[string](r)
	r.odd = r.odd || !utf8.ValidString(s)
	return s
}

func (r *arguments) small(n *big.Int) uint64 {
	r.odd = r.odd || !n.IsUint64()
	return n.Uint64()
}

func (r *arguments) uint(n *big.Int) Uint {
	u, ok := FromBig(n)
	r.odd = r.odd || !ok
	return u
}
