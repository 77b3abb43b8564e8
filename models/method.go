package models

import (
	"bytes"
	"math/big"
	"strings"
	"unicode/utf8"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
)

// method is a function of the escrow or the distributor, and how an act is read from its arguments.
type method struct {
	signature string // such as closeProgram(uint256)
	selector  []byte
	inputs    abi.Arguments
	read      func(r *arguments) Act
}

// The functions that only the treasury may call, as IGrantEscrow and IRewardDistributor have them.
var (
	termsTuple  = fieldOf("terms", "tuple", "steward address", "opens uint48", "closes uint48", "period uint32", "reviewWindow uint32", "challengeWindow uint32", "disputeTimeout uint32", "acceptWindow uint32", "grace uint32", "objection uint16", "silence uint16", "attempts uint8")
	budgetTuple = fieldOf("budgets", "tuple[]", "token address", "cap uint128", "periodCap uint128", "grantCap uint128")
	offerTuple  = abi.ArgumentMarshaling{Name: "offer", Type: "tuple", Components: append(
		fieldsOf("program uint256", "payee address", "token address", "document bytes32", "required uint8", "reviewers address[]"),
		fieldOf("milestones", "tuple[]", "amount uint128", "due uint32"),
	)}
	programFields = append(fieldsOf("name string", "track string", "document bytes32"), termsTuple, budgetTuple, fieldsOf("reviewers address[]")[0])

	createGrant   = methodOf("createGrant", readOffer, offerTuple)
	createProgram = methodOf("createProgram", func(r *arguments) Act { return CreateProgram{r.program()} }, programFields...)
	changeProgram = methodOf("changeProgram", readChange, append(fieldsOf("program uint256"), programFields...)...)
	closeProgram  = methodOf("closeProgram", func(r *arguments) Act { return CloseProgram{r.id()} }, fieldsOf("program uint256")...)
	cancelGrant   = methodOf("cancelGrant", readCancel, fieldsOf("grant uint256", "settlement uint256", "reasonHash bytes32")...)
	resolve       = methodOf("resolve", readResolve, fieldsOf("grant uint256", "milestone uint256", "resolution uint8", "amount uint256")...)
	setToken      = methodOf("setToken", readListing, fieldsOf("token address", "listed bool")...)
	setGuardian   = methodOf("setGuardian", func(r *arguments) Act { return NameGuardian{take[common.Address](r)} }, fieldsOf("guardian address")...)
	createRound   = methodOf("createRound", readRound, fieldsOf("token address", "total uint256", "root bytes32", "deadline uint48", "metadataHash bytes32", "uri string")...)

	escrowMethods      = []*method{createGrant, createProgram, changeProgram, closeProgram, cancelGrant, resolve, setToken, setGuardian}
	distributorMethods = []*method{createRound}
)

// fieldsOf are names with their types.
func fieldsOf(list ...string) (fields []abi.ArgumentMarshaling) {
	for _, f := range list {
		name, kind, _ := strings.Cut(f, " ")
		fields = append(fields, abi.ArgumentMarshaling{Name: name, Type: kind})
	}
	return fields
}

func fieldOf(name, kind string, components ...string) abi.ArgumentMarshaling {
	return abi.ArgumentMarshaling{Name: name, Type: kind, Components: fieldsOf(components...)}
}

// methodOf makes a method of its arguments. A type that can't be read is a mistake in this file.
func methodOf(name string, read func(*arguments) Act, fields ...abi.ArgumentMarshaling) *method {
	var inputs abi.Arguments
	for _, f := range fields {
		t, err := abi.NewType(f.Type, "", f.Components)
		if err != nil {
			panic(err)
		}
		inputs = append(inputs, abi.Argument{Name: f.Name, Type: t})
	}
	m := abi.NewMethod(name, name, abi.Function, "", false, false, inputs, nil)
	return &method{m.Sig, m.ID, inputs, read}
}

// act reads a call that is exactly what encoding its arguments gives.
func act(list []*method, input Data) Act {
	for _, m := range list {
		if len(input) < 4 || !bytes.Equal(input[:4], m.selector) {
			continue
		}
		values, err := m.inputs.Unpack(input[4:])
		if err != nil {
			return nil
		}
		if again, err := m.inputs.Pack(values...); err != nil || !bytes.Equal(again, input[4:]) {
			return nil
		}
		r := &arguments{values: values}
		if a := m.read(r); !r.odd {
			return a
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
