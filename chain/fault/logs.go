package fault

import (
	"encoding/json"
	"math/rand/v2"
	"slices"
)

// The methods that answer with logs: the first a list of them, the others receipts that hold them.
const (
	getLogs        = "eth_getLogs"
	blockReceipts  = "eth_getBlockReceipts"
	receiptOfATx   = "eth_getTransactionReceipt"
	blockByNumber  = "eth_getBlockByNumber"
	blockByHash    = "eth_getBlockByHash"
	headerByNumber = "eth_getHeaderByNumber"
	headerByHash   = "eth_getHeaderByHash"
)

// EmptyLogs answers eth_getLogs with none at all, as a node does that has not got there yet.
func EmptyLogs() Fault {
	return Fault{Name: "empty logs", Methods: []string{getLogs}, answer: func(_ *exchange, c *call) bool {
		return len(c.Result) > 2 && c.Result[0] == '[' && c.give("[]")
	}}
}

// EmptyReceipts answers for a block that has receipts that it has none.
func EmptyReceipts() Fault {
	return Fault{Name: "empty receipts", Methods: []string{blockReceipts}, answer: func(_ *exchange, c *call) bool {
		return len(c.Result) > 2 && c.Result[0] == '[' && c.give("[]")
	}}
}

// DropLog leaves one log out, of eth_getLogs or of a receipt.
func DropLog() Fault {
	return logFault("drop log", func(r *rand.Rand, logs []any) ([]any, bool) {
		if len(logs) == 0 {
			return logs, false
		}
		i := r.IntN(len(logs))
		return slices.Delete(slices.Clone(logs), i, i+1), true
	})
}

// DuplicateLog gives one log twice.
func DuplicateLog() Fault {
	return logFault("duplicate log", func(r *rand.Rand, logs []any) ([]any, bool) {
		if len(logs) == 0 {
			return logs, false
		}
		i := r.IntN(len(logs))
		return slices.Insert(slices.Clone(logs), i, logs[i]), true
	})
}

// ReorderLogs exchanges two logs that differ.
func ReorderLogs() Fault {
	return logFault("reorder logs", func(r *rand.Rand, logs []any) ([]any, bool) {
		if len(logs) < 2 {
			return logs, false
		}
		i := r.IntN(len(logs) - 1)
		logs = slices.Clone(logs)
		logs[i], logs[i+1] = logs[i+1], logs[i]
		return logs, true
	})
}

// RemovedLog marks one log as removed by a reorg that did not happen.
func RemovedLog() Fault {
	return logFault("removed log", func(r *rand.Rand, logs []any) ([]any, bool) {
		if len(logs) == 0 {
			return logs, false
		}
		if l, ok := logs[r.IntN(len(logs))].(map[string]any); ok {
			l["removed"] = true
		}
		return logs, true
	})
}

// GhostLog adds a log that nobody emitted, marked as removed: what a node says of a block that was reorganised away.
func GhostLog() Fault {
	return logFault("ghost log", func(r *rand.Rand, logs []any) ([]any, bool) {
		if len(logs) == 0 {
			return logs, false
		}
		ghost := map[string]any{}
		if l, ok := logs[r.IntN(len(logs))].(map[string]any); ok {
			for k, v := range l {
				ghost[k] = v
			}
		}
		ghost["removed"] = true
		ghost["blockHash"] = "0x00000000000000000000000000000000000000000000000000000000deadbeef"
		return append(slices.Clone(logs), ghost), true
	})
}

// logFault changes a list of logs, or those of one receipt.
func logFault(name string, change func(*rand.Rand, []any) ([]any, bool)) Fault {
	f := Fault{Name: name, Methods: []string{getLogs, blockReceipts, receiptOfATx}}
	f.answer = func(x *exchange, c *call) bool {
		r := x.random(name, c)
		value, ok := decode(c.Result)
		if !ok {
			return false
		}
		changed, struck := changeLogs(r, c.Method, value, change)
		return struck && c.give(encode(changed))
	}
	return f
}

func changeLogs(r *rand.Rand, method string, value any, change func(*rand.Rand, []any) ([]any, bool)) (any, bool) {
	list, isList := value.([]any)
	if method == getLogs {
		if !isList {
			return value, false
		}
		return change(r, list)
	}
	if !isList {
		list = []any{value}
	}
	for _, i := range r.Perm(len(list)) {
		receipt, ok := list[i].(map[string]any)
		if !ok {
			continue
		}
		logs, ok := receipt["logs"].([]any)
		if !ok {
			continue
		}
		if logs, ok = change(r, logs); ok {
			receipt["logs"] = logs
			return value, true
		}
	}
	return value, false
}

// decode reads JSON keeping numbers as they stand.
func decode(raw json.RawMessage) (value any, ok bool) {
	if len(raw) == 0 {
		return nil, false
	}
	err := json.Unmarshal(raw, &value)
	return value, err == nil
}

func encode(value any) string {
	raw, err := json.Marshal(value)
	if err != nil {
		return "null"
	}
	return string(raw)
}
