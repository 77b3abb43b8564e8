package devnet

import (
	"encoding/json"
	"fmt"
	"strconv"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
)

// evmAPI is the evm namespace of development chains: time, blocks, snapshots.
type evmAPI struct{ chain *Chain }

// number is a JSON number, or a text with a decimal or 0x number.
type number int64

// UnmarshalJSON reads any of the three forms.
func (n *number) UnmarshalJSON(raw []byte) error {
	text := string(raw)
	if unquoted, err := strconv.Unquote(text); err == nil {
		text = unquoted
	}
	value, err := strconv.ParseInt(text, 0, 64)
	if err != nil {
		return fmt.Errorf("%s is not a whole number", raw)
	}
	*n = number(value)
	return nil
}

// IncreaseTime moves the clock ahead; the next block will show it. It gives the clock's whole offset in seconds.
func (a *evmAPI) IncreaseTime(seconds number) (int64, error) {
	a.chain.mu.Lock()
	defer a.chain.mu.Unlock()
	err := a.chain.ahead(int64(seconds))
	return a.chain.clock.offset, err
}

// SetNextBlockTimestamp sets the time of the next block, in Unix seconds.
func (a *evmAPI) SetNextBlockTimestamp(unix number) (any, error) {
	return nil, a.chain.NextAt(time.Unix(int64(unix), 0))
}

// Mine mines a block, at a given time if there is one: a number, or an object with a timestamp.
func (a *evmAPI) Mine(at *json.RawMessage) (string, error) {
	a.chain.mu.Lock()
	defer a.chain.mu.Unlock()
	unix, err := timestampOf(at)
	if err != nil {
		return "", err
	}
	if unix != 0 {
		if err := a.chain.nextAt(uint64(unix)); err != nil {
			return "", err
		}
	}
	return "0x0", a.chain.mine()
}

func timestampOf(at *json.RawMessage) (number, error) {
	if at == nil || string(*at) == "null" {
		return 0, nil
	}
	var options struct{ Timestamp number }
	if json.Unmarshal(*at, &options) == nil {
		return options.Timestamp, nil
	}
	var unix number
	return unix, json.Unmarshal(*at, &unix)
}

// Snapshot remembers the chain and its clock.
func (a *evmAPI) Snapshot() hexutil.Uint64 { return hexutil.Uint64(a.chain.Snapshot()) }

// Revert goes back to a snapshot, which is used up by that. It is false for an unknown one.
func (a *evmAPI) Revert(id number) (bool, error) { return a.chain.Revert(int(id)) }
