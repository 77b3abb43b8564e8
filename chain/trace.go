package chain

import (
	"bytes"
	"context"
	"errors"
	"slices"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"

	"backprop/models"
)

// frame is a call within a transaction, as geth's callTracer tells it.
type frame struct {
	Type   string
	From   common.Address
	To     common.Address
	Value  *hexutil.Big
	Input  hexutil.Bytes
	Output hexutil.Bytes
	Error  string
	Calls  []frame
}

// trace returns the calls of a transaction; traced is false where no node tells them.
func (n *Node) trace(ctx context.Context, tx common.Hash) (top frame, traced bool, err error) {
	if n.lacks(func(a *abilities) bool { return a.noTraces }) {
		return top, false, nil
	}
	top, err = ask[frame](ctx, n, "debug_traceTransaction", tx, map[string]any{"tracer": "callTracer", "timeout": "10s"})
	if n.giveUp(ctx, err, func(a *abilities) { a.noTraces = true }) {
		return top, false, nil
	}
	if refusedTrace(err) {
		return top, false, nil
	}
	return top, err == nil, err
}

// refusedTrace tells whether a node could trace, but has no state for this transaction or no time.
func refusedTrace(err error) bool {
	return err != nil && (stateless(err) || (errors.Is(err, ErrTooMuch) || mentions(err, "timeout", "not found", "historical", "missing", "reexec")))
}

// failed tells whether a call was taken back.
func (f *frame) failed() bool { return f.Error != "" }

// sends tells whether a call moves the ETH that it carries.
func (f *frame) sends() bool {
	switch f.Type {
	case "CALL", "CREATE", "CREATE2", "SELFDESTRUCT":
		return f.Value != nil && f.Value.ToInt().Sign() > 0
	}
	return false
}

// ether adds the ETH that moves within a call: not what the call itself carries, and nothing that was taken back.
func (f *frame) ether(moves *models.Moves) {
	if f.failed() || moves.Full() {
		return
	}
	for i := range f.Calls {
		c := &f.Calls[i]
		if c.failed() {
			continue
		}
		if c.sends() {
			amount, _ := models.FromBig(c.Value.ToInt())
			moves.Move(common.Address{}, c.From, c.To, amount)
		}
		c.ether(moves)
	}
}

// find returns the outermost calls that a test picks.
func (f *frame) find(picks func(*frame) bool) (list []*frame) {
	if picks(f) {
		return []*frame{f}
	}
	for i := range f.Calls {
		list = append(list, f.Calls[i].find(picks)...)
	}
	return list
}

// runs tells whether a call has the timelock execute one of some operations, whose ids are made of what it is called with.
func runs(timelock common.Address, operations []common.Hash) func(*frame) bool {
	return func(f *frame) bool {
		return f.Type == "CALL" && f.To == timelock && slices.Contains(operations, operationOf(f.Input))
	}
}

// executing are the functions by which timelocks execute, and the types of their arguments.
var executing = map[[4]byte]abi.Arguments{
	selectorOf("execute(address,uint256,bytes,bytes32,bytes32)"):            typesOf("address", "uint256", "bytes", "bytes32", "bytes32"),
	selectorOf("executeBatch(address[],uint256[],bytes[],bytes32,bytes32)"): typesOf("address[]", "uint256[]", "bytes[]", "bytes32", "bytes32"),
	selectorOf("executeTransaction(address,uint256,string,bytes,uint256)"):  typesOf("address", "uint256", "string", "bytes", "uint256"),
}

func selectorOf(function string) [4]byte { return [4]byte(keccak(function)[:4]) }

// typesOf are arguments of some types. One that can't be read is a mistake in this file.
func typesOf(names ...string) abi.Arguments {
	list := make(abi.Arguments, len(names))
	for i, name := range names {
		t, err := abi.NewType(name, "", nil)
		if err != nil {
			panic(err)
		}
		list[i].Type = t
	}
	return list
}

// operationOf is the id of the operation that a call of a timelock executes; zero when it is none. Old compilers encode in ways of
// their own, so that the arguments are encoded again.
func operationOf(input []byte) common.Hash {
	if len(input) < 4 {
		return common.Hash{}
	}
	types, ok := executing[[4]byte(input[:4])]
	if !ok {
		return common.Hash{}
	}
	values, err := types.Unpack(input[4:])
	if err != nil {
		return common.Hash{}
	}
	packed, err := types.Pack(values...)
	if err != nil {
		return common.Hash{}
	}
	return crypto.Keccak256Hash(packed)
}

// makes tells whether a call has a contract do what another call says.
func makes(to common.Address, input []byte) func(*frame) bool {
	return func(f *frame) bool { return f.Type == "CALL" && f.To == to && bytes.Equal(f.Input, input) }
}
