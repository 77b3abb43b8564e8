package fault

import (
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// Lag answers as a node that is some blocks behind: it does not know what came after, and says so by null, by an error
// or by fewer logs, as nodes do.
func Lag(blocks uint64) Fault {
	f := Fault{Name: "lag"}
	f.ask = func(x *exchange, c *call) bool { return lag(x, c, blocks) }
	return f
}

// Fleet is several nodes behind one URL, each as many blocks behind as it is said; a request goes to any of them.
func Fleet(behind ...uint64) Fault {
	f := Fault{Name: "fleet"}
	f.ask = func(x *exchange, c *call) bool {
		pick := x.random("fleet", x.calls[0]).IntN(len(behind))
		return lag(x, c, behind[pick])
	}
	return f
}

// Pruned says that the history below a block is gone, in the words of EIP-4444. Headers are kept.
func Pruned(below uint64) Fault {
	f := Fault{Name: "pruned", Methods: []string{getLogs, blockReceipts}}
	f.ask = func(x *exchange, c *call) bool {
		n, known := x.block(c)
		return known && n < below && c.fail(4444, "pruned history unavailable")
	}
	return f
}

// PrunedState says that the state below a block is gone, in geth's words.
func PrunedState(below uint64) Fault {
	f := Fault{Name: "pruned state", Methods: []string{"eth_call", "eth_getBalance", "eth_getCode", "eth_getStorageAt", "eth_getProof"}}
	f.ask = func(x *exchange, c *call) bool {
		n, known := x.block(c)
		return known && n < below && c.fail(-32000, "missing trie node 5ab0c4c0b1a2 (path ) state 0x5ab0c4c0b1a2 is not available")
	}
	return f
}

func lag(x *exchange, c *call, blocks uint64) bool {
	head, ok := x.number(`"latest"`)
	if !ok || blocks == 0 {
		return false
	}
	top := head - min(head, blocks)
	switch {
	case c.Method == "eth_blockNumber":
		return c.give(fmt.Sprintf(`"0x%x"`, top))
	case c.Method == getLogs:
		return lagLogs(x, c, top)
	case c.Method == receiptOfATx || c.Method == "eth_getTransactionByHash":
		return lagTransaction(x, c, top)
	case blockPosition(c.Method) >= 0:
		return lagBlock(x, c, top)
	}
	return false
}

func lagBlock(x *exchange, c *call, top uint64) bool {
	i := blockPosition(c.Method)
	for len(c.Params) <= i {
		c.Params = append(c.Params, json.RawMessage(`"latest"`))
	}
	n, known := x.number(string(c.Params[i]))
	if !known || n <= top {
		return false
	}
	if strings.HasPrefix(string(c.Params[i]), `"`) && !strings.HasPrefix(string(c.Params[i]), `"0x`) {
		c.Params = slices.Clone(c.Params)
		c.Params[i] = json.RawMessage(fmt.Sprintf(`"0x%x"`, top))
		return true
	}
	if strings.HasPrefix(c.Method, "eth_getBlock") || strings.HasPrefix(c.Method, "eth_getHeader") {
		return c.give("null")
	}
	return c.fail(-32000, "header not found")
}

// lagLogs cuts a range at the top without a word, which is the worst that nodes do.
func lagLogs(x *exchange, c *call, top uint64) bool {
	filter := c.filter()
	if hash, ok := filter["blockHash"]; ok {
		n, known := x.number(encode(hash))
		return known && n > top && c.fail(-32000, "unknown block")
	}
	from, known := x.number(bound(filter, "fromBlock"))
	if known && from > top {
		return c.give("[]")
	}
	to, known := x.number(bound(filter, "toBlock"))
	if !known || to <= top {
		return false
	}
	filter["toBlock"] = fmt.Sprintf("0x%x", top)
	c.Params = []json.RawMessage{json.RawMessage(encode(filter))}
	return true
}

func lagTransaction(x *exchange, c *call, top uint64) bool {
	raw, err := x.asks(receiptOfATx, c.Params[0])
	var receipt struct{ BlockNumber string }
	if err != nil || json.Unmarshal(raw, &receipt) != nil {
		return false
	}
	n, err := strconv.ParseUint(strings.TrimPrefix(receipt.BlockNumber, "0x"), 16, 64)
	return err == nil && n > top && c.give("null")
}

// filter is the argument of eth_getLogs.
func (c *call) filter() map[string]any {
	filter := map[string]any{}
	if len(c.Params) > 0 {
		_ = json.Unmarshal(c.Params[0], &filter)
	}
	return filter
}

func bound(filter map[string]any, name string) string {
	if v, ok := filter[name]; ok {
		return encode(v)
	}
	return `"latest"`
}

// blockPosition is which argument of a method names a block; -1 where none does.
func blockPosition(method string) int {
	switch method {
	case blockByNumber, blockByHash, headerByNumber, headerByHash, blockReceipts:
		return 0
	case "eth_call", "eth_getBalance", "eth_getCode", "eth_getTransactionCount":
		return 1
	case "eth_getStorageAt", "eth_getProof":
		return 2
	}
	return -1
}

// block is the number of the block that a call names, the first one for eth_getLogs.
func (x *exchange) block(c *call) (uint64, bool) {
	if c.Method == getLogs {
		filter := c.filter()
		if hash, ok := filter["blockHash"]; ok {
			return x.number(encode(hash))
		}
		return x.number(bound(filter, "fromBlock"))
	}
	i := blockPosition(c.Method)
	if i < 0 || i >= len(c.Params) {
		return 0, false
	}
	return x.number(string(c.Params[i]))
}

// number turns a block's name (a number, a tag, a hash, an object of EIP-1898) into its number.
func (x *exchange) number(raw string) (uint64, bool) {
	var object struct{ BlockHash, BlockNumber string }
	name := strings.Trim(raw, `"`)
	if strings.HasPrefix(raw, "{") {
		if json.Unmarshal([]byte(raw), &object) != nil {
			return 0, false
		}
		name = object.BlockHash + object.BlockNumber
	}
	if digits, hex := strings.CutPrefix(name, "0x"); hex && len(digits) < 64 {
		n, err := strconv.ParseUint(digits, 16, 64)
		return n, err == nil
	}
	method := blockByNumber
	if strings.HasPrefix(name, "0x") {
		method = blockByHash
	}
	answer, err := x.asks(method, name, false)
	var block struct{ Number string }
	if err != nil || json.Unmarshal(answer, &block) != nil || block.Number == "" {
		return 0, false
	}
	n, err := strconv.ParseUint(strings.TrimPrefix(block.Number, "0x"), 16, 64)
	return n, err == nil
}
