package call

import (
	"errors"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
)

// Multicall3 is where Multicall3 is on most chains, mainnet among them.
var Multicall3 = common.HexToAddress("0xcA11bde05977b3631167028862bE2a173976CA11")

// aggregated is one call of aggregate3, and answered what comes of it.
type (
	aggregated struct {
		Target       common.Address
		AllowFailure bool
		CallData     []byte
	}
	answered struct {
		Success    bool
		ReturnData []byte
	}
)

const aggregate = "aggregate3((address,bool,bytes)[])"

var (
	aggregateInputs  = tuples(abi.ArgumentMarshaling{Name: "target", Type: "address"}, abi.ArgumentMarshaling{Name: "allowFailure", Type: "bool"}, abi.ArgumentMarshaling{Name: "callData", Type: "bytes"})
	aggregateOutputs = tuples(abi.ArgumentMarshaling{Name: "success", Type: "bool"}, abi.ArgumentMarshaling{Name: "returnData", Type: "bytes"})
)

// tuples is one argument, a list of tuples. A type that can't be read is a mistake in this file.
func tuples(fields ...abi.ArgumentMarshaling) abi.Arguments {
	t, err := abi.NewType("tuple[]", "", fields)
	if err != nil {
		panic(err)
	}
	return abi.Arguments{{Type: t}}
}

// Batch is one call of Multicall3 that makes several, in their order. One that is reverted does not keep the others from what
// they do.
func Batch(dao models.DAO, multicall common.Address, calls []Call) Call {
	list := make([]aggregated, len(calls))
	for i, c := range calls {
		list[i] = aggregated{c.To, true, c.Data}
	}
	packed, err := aggregateInputs.Pack(list)
	if err != nil {
		panic(err) // the types are those above
	}
	return to(dao, multicall, aggregate, append(models.Selector(aggregate), packed...))
}

// Outcome is what came of one call of a Batch.
type Outcome struct {
	Success bool
	Data    []byte // what it returned, or why it was reverted
}

// BatchOutcomes reads what a Batch of n calls returns.
func BatchOutcomes(data []byte, n int) ([]Outcome, error) {
	values, err := aggregateOutputs.Unpack(data)
	if err != nil || len(values) != 1 {
		return nil, errors.New("the answer is not Multicall3's")
	}
	list := *abi.ConvertType(values[0], new([]answered)).(*[]answered)
	if len(list) != n {
		return nil, errors.New("Multicall3 answers to another number of calls")
	}
	outcomes := make([]Outcome, n)
	for i, a := range list {
		outcomes[i] = Outcome{a.Success, a.ReturnData}
	}
	return outcomes, nil
}
