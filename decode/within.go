package decode

import (
	"encoding/binary"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
)

// Inner is a call that a call makes in turn.
type Inner struct {
	From      Actor // who makes it: the contract that is called, or whoever calls that
	To        common.Address
	Value     *big.Int
	Signature string // of Compound's timelock, whose data has no selector then; mostly empty
	Data      []byte
	Delegate  bool // the code of To runs as From, and may do whatever that may
}

// Within is the calls that a call of a contract makes in turn, in order. known is false where it makes some and they can't be read.
func (c Call) Within(target common.Address) (list []Inner, known bool) {
	read, carries := carriers[c.Signature]
	if !carries {
		return nil, true
	}
	return read(c.Args, target)
}

// carriers read the calls within calls of the functions that carry them.
var carriers = map[string]func(args []Value, target common.Address) ([]Inner, bool){
	"multicall(bytes[])":                                                                         own(0),
	"multicall(uint256,bytes[])":                                                                 own(1),
	"aggregate((address,bytes)[])":                                                               tuples(0, 0, -1, 1),
	"tryAggregate(bool,(address,bytes)[])":                                                       tuples(1, 0, -1, 1),
	"aggregate3((address,bool,bytes)[])":                                                         tuples(0, 0, -1, 2),
	"aggregate3Value((address,bool,uint256,bytes)[])":                                            tuples(0, 0, 2, 3),
	"relay(address,uint256,bytes)":                                                               single,
	"schedule(address,uint256,bytes,bytes32,bytes32,uint256)":                                    single,
	"execute(address,uint256,bytes,bytes32,bytes32)":                                             single,
	"scheduleBatch(address[],uint256[],bytes[],bytes32,bytes32,uint256)":                         lists,
	"executeBatch(address[],uint256[],bytes[],bytes32,bytes32)":                                  lists,
	"propose(address[],uint256[],bytes[],string)":                                                lists,
	"queue(address[],uint256[],bytes[],bytes32)":                                                 lists,
	"execute(address[],uint256[],bytes[],bytes32)":                                               lists,
	"propose(address[],uint256[],string[],bytes[],string)":                                       signedLists,
	"queueTransaction(address,uint256,string,bytes,uint256)":                                     signed,
	"executeTransaction(address,uint256,string,bytes,uint256)":                                   signed,
	"execTransaction(address,uint256,bytes,uint8,uint256,uint256,uint256,address,address,bytes)": operation,
	"execTransactionFromModule(address,uint256,bytes,uint8)":                                     operation,
	"execTransactionFromModuleReturnData(address,uint256,bytes,uint8)":                           operation,
	"multiSend(bytes)":                      multiSend,
	"upgradeToAndCall(address,bytes)":       upgrade,
	"upgradeAndCall(address,address,bytes)": upgradeOf,
}

func single(args []Value, _ common.Address) ([]Inner, bool) {
	return []Inner{{From: Target, To: args[0].address(), Value: args[1].number(), Data: args[2].payload()}}, true
}

func signed(args []Value, _ common.Address) ([]Inner, bool) {
	return []Inner{{From: Target, To: args[0].address(), Value: args[1].number(), Signature: args[2].text(), Data: args[3].payload()}}, true
}

// operation is a Safe's: 0 calls, 1 runs the other's code as the Safe.
func operation(args []Value, _ common.Address) ([]Inner, bool) {
	kind := args[3].number()
	return []Inner{{From: Target, To: args[0].address(), Value: args[1].number(), Data: args[2].payload(), Delegate: kind.Sign() != 0}}, kind.IsUint64() && kind.Uint64() <= 1
}

func lists(args []Value, _ common.Address) (list []Inner, known bool) {
	to, values, data := args[0].List, args[1].List, args[2].List
	if len(to) != len(values) || len(to) != len(data) {
		return nil, false
	}
	for i := range to {
		list = append(list, Inner{From: Target, To: to[i].address(), Value: values[i].number(), Data: data[i].payload()})
	}
	return list, true
}

func signedLists(args []Value, target common.Address) (list []Inner, known bool) {
	signatures := args[2].List
	list, known = lists([]Value{args[0], args[1], args[3]}, target)
	if !known || len(list) != len(signatures) {
		return nil, false
	}
	for i := range list {
		list[i].Signature = signatures[i].text()
	}
	return list, true
}

// own reads calls that a contract makes of itself, as whoever calls it.
func own(at int) func([]Value, common.Address) ([]Inner, bool) {
	return func(args []Value, target common.Address) (list []Inner, known bool) {
		for _, v := range args[at].List {
			list = append(list, Inner{From: Caller, To: target, Value: new(big.Int), Data: v.payload()})
		}
		return list, true
	}
}

// tuples reads a list of tuples, by where in each the address, the value and the data stand.
func tuples(at, to, value, data int) func([]Value, common.Address) ([]Inner, bool) {
	return func(args []Value, _ common.Address) (list []Inner, known bool) {
		for _, v := range args[at].List {
			x := Inner{From: Target, To: v.List[to].address(), Value: new(big.Int), Data: v.List[data].payload()}
			if value >= 0 {
				x.Value = v.List[value].number()
			}
			list = append(list, x)
		}
		return list, true
	}
}

func upgrade(args []Value, _ common.Address) ([]Inner, bool) {
	return upgraded(Inner{From: Target, To: args[0].address(), Value: new(big.Int), Data: args[1].payload(), Delegate: true})
}

func upgradeOf(args []Value, _ common.Address) ([]Inner, bool) {
	return upgraded(Inner{From: Target, To: args[0].address(), Value: new(big.Int), Data: args[2].payload()})
}

// upgraded is the call behind an upgrade, of which there may be none.
func upgraded(x Inner) ([]Inner, bool) {
	if len(x.Data) == 0 {
		return nil, true
	}
	return []Inner{x}, true
}

// multiSend reads calls as a Safe's MultiSend packs them: a byte for the operation, the address, the value, the length, the data.
func multiSend(args []Value, _ common.Address) (list []Inner, known bool) {
	const head = 1 + 20 + 32 + 32
	for data := args[0].payload(); len(data) > 0; {
		if len(data) < head || data[0] > 1 {
			return nil, false
		}
		n := binary.BigEndian.Uint64(data[head-8 : head])
		if new(big.Int).SetBytes(data[head-32:head-8]).Sign() != 0 || n > uint64(len(data)-head) {
			return nil, false
		}
		list = append(list, Inner{From: Target, To: common.BytesToAddress(data[1:21]), Value: new(big.Int).SetBytes(data[21:53]), Data: data[head : head+n], Delegate: data[0] == 1})
		data = data[head+n:]
	}
	return list, true
}
