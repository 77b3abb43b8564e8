package chain

import (
	"encoding/json"
	"fmt"
	"strconv"

	"github.com/ethereum/go-ethereum/common"
)

// request is one call, or a batch of calls, being written. Its ids are its own, so that no answer is taken for another's.
type request struct {
	buf   []byte
	first uint64 // the id of the first call
	n     int
	marks []int // where each call begins
	err   error
}

// idsOf is how many ids a request may use.
const idsOf = 1 << 12

func (n *Node) request() *request {
	return &request{buf: []byte{'['}, first: n.ids.Add(1) * idsOf}
}

// call begins a call; its parameters, as JSON, are appended by the caller to what it returns, and set ends it.
func (q *request) call(method string) []byte {
	b := q.buf
	if q.n > 0 {
		b = append(b, ',')
	}
	q.marks = append(q.marks, len(b))
	b = append(b, `{"jsonrpc":"2.0","id":`...)
	b = strconv.AppendUint(b, q.first+uint64(q.n), 10)
	b = append(b, `,"method":"`...)
	b = append(b, method...)
	return append(b, `","params":[`...)
}

func (q *request) set(b []byte) {
	q.buf = append(b, "]}"...)
	q.n++
}

// add appends a call with any parameters.
func (q *request) add(method string, params ...any) {
	b := q.call(method)
	for i, p := range params {
		raw, err := json.Marshal(p)
		if err != nil {
			q.err = fmt.Errorf("%s: %w", method, err)
			return
		}
		if i > 0 {
			b = append(b, ',')
		}
		b = append(b, raw...)
	}
	q.set(b)
}

// addBlock appends a call for a block by its number.
func (q *request) addBlock(method string, number uint64) {
	b := append(q.call(method), '"')
	b = append(appendQuantity(b, number), '"')
	if method == blockByNumber {
		b = append(b, ",false"...)
	}
	q.set(b)
}

// addHash appends a call for a block or transaction by its hash.
func (q *request) addHash(method string, hash common.Hash) {
	b := append(q.call(method), '"')
	b = append(appendHex(b, hash[:]), '"')
	if method == blockByHash {
		b = append(b, ",false"...)
	}
	q.set(b)
}

// body is what is sent. A single call is no batch.
func (q *request) body() []byte {
	if q.n == 1 {
		return q.buf[1:]
	}
	return append(q.buf, ']')
}

// part is one of a batch's calls as a request by itself.
func (q *request) part(i int) *request {
	end := len(q.buf)
	if i+1 < q.n {
		end = q.marks[i+1] - 1
	}
	return &request{buf: append([]byte{'['}, q.buf[q.marks[i]:end]...), first: q.first + uint64(i), n: 1}
}
