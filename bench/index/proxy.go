package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"sync"
	"sync/atomic"
	"time"
)

// proxy stands in front of the node and answers what it was asked before from memory, so that the node is not what is
// measured. The chain behind it must not change. It runs in the bench's own process: its CPU is not the contestants'.
type proxy struct {
	url    string
	node   func() (url string, err error) // called when it is needed
	kept   *keep
	server *http.Server
	head   uint64 // the block that "latest" and "finalized" are, whatever the node has beyond it

	first  atomic.Int64 // when the first request since the last reset came, Unix nanoseconds
	asked  atomic.Int64 // calls since then
	missed atomic.Int64 // those that the node had to answer
	bytes  atomic.Int64 // answered since then
	logMu  sync.Mutex
	byName map[string]int // calls by method since then
}

// rpcCall is one call of the JSON-RPC.
type rpcCall struct {
	ID     json.RawMessage `json:"id"`
	Method string          `json:"method"`
	Params json.RawMessage `json:"params"`
}

func (c rpcCall) key() string { return c.Method + string(c.Params) }

// rpcAnswer is the node's.
type rpcAnswer struct {
	ID     json.RawMessage `json:"id"`
	Result json.RawMessage `json:"result"`
	Error  json.RawMessage `json:"error"`
}

func startProxy(node func() (string, error), kept *keep) (*proxy, error) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return nil, err
	}
	p := &proxy{url: "http://" + l.Addr().String(), node: node, kept: kept, byName: map[string]int{}}
	p.server = &http.Server{Handler: p}
	go p.server.Serve(l)
	return p, nil
}

func (p *proxy) close() {
	p.server.Close()
	p.kept.close()
}

// reset begins a new count, on the chain up to a block. Nobody asks meanwhile.
func (p *proxy) reset(head uint64) {
	p.head = head
	p.first.Store(0)
	p.asked.Store(0)
	p.missed.Store(0)
	p.bytes.Store(0)
	p.logMu.Lock()
	defer p.logMu.Unlock()
	clear(p.byName)
}

func (p *proxy) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	p.first.CompareAndSwap(0, time.Now().UnixNano())
	body, err := io.ReadAll(r.Body)
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	answer, err := p.answer(body)
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadGateway)
		return
	}
	p.bytes.Add(int64(len(answer)))
	w.Header().Set("Content-Type", "application/json")
	w.Write(answer)
}

func (p *proxy) answer(body []byte) ([]byte, error) {
	batch := bytes.HasPrefix(bytes.TrimSpace(body), []byte("["))
	calls := make([]rpcCall, 1)
	var err error
	if batch {
		err = json.Unmarshal(body, &calls)
	} else {
		err = json.Unmarshal(body, &calls[0])
	}
	if err != nil {
		return nil, err
	}
	p.note(calls)
	for i := range calls {
		calls[i].Params = p.pin(calls[i].Params)
	}
	parts, err := p.parts(calls)
	if err != nil {
		return nil, err
	}
	return join(calls, parts, batch), nil
}

// pin names the block instead of its tag.
func (p *proxy) pin(params json.RawMessage) json.RawMessage {
	number := fmt.Appendf(nil, `"0x%x"`, p.head)
	for _, tag := range []string{`"latest"`, `"finalized"`} {
		params = bytes.ReplaceAll(params, []byte(tag), number)
	}
	return params
}

func (p *proxy) note(calls []rpcCall) {
	p.asked.Add(int64(len(calls)))
	p.logMu.Lock()
	defer p.logMu.Unlock()
	for _, c := range calls {
		p.byName[c.Method]++
	}
}

// parts are the answers without their ids: `"result":…` or `"error":…`.
func (p *proxy) parts(calls []rpcCall) ([][]byte, error) {
	parts := make([][]byte, len(calls))
	var missing []int
	for i, c := range calls {
		if c.Method == "eth_blockNumber" {
			parts[i] = fmt.Appendf(nil, `"result":"0x%x"`, p.head)
			continue
		}
		if parts[i] = p.kept.get(c.key()); parts[i] == nil {
			missing = append(missing, i)
		}
	}
	const batch = 100
	for len(missing) > 0 {
		n := min(batch, len(missing))
		if err := p.ask(calls, parts, missing[:n]); err != nil {
			return nil, err
		}
		missing = missing[n:]
	}
	return parts, nil
}

// ask fills in the parts that are missing from the node's answers. Its errors are kept too: a call that reverts once does so
// always.
func (p *proxy) ask(calls []rpcCall, parts [][]byte, missing []int) error {
	p.missed.Add(int64(len(missing)))
	var body bytes.Buffer
	for k, i := range missing {
		params := calls[i].Params
		if len(params) == 0 {
			params = []byte("[]")
		}
		fmt.Fprintf(&body, `%c{"jsonrpc":"2.0","id":%d,"method":%q,"params":%s}`, "[,"[min(k, 1)], k, calls[i].Method, params)
	}
	body.WriteByte(']')
	node, err := p.node()
	if err != nil {
		return err
	}
	res, err := http.Post(node, "application/json", &body)
	if err != nil {
		return err
	}
	defer res.Body.Close()
	var answers []rpcAnswer
	if err := json.NewDecoder(res.Body).Decode(&answers); err != nil {
		return err
	}
	if len(answers) != len(missing) {
		return fmt.Errorf("the node gave %d answers to %d calls", len(answers), len(missing))
	}
	for k, a := range answers {
		i := missing[k]
		parts[i] = append([]byte(`"result":`), a.Result...)
		if len(a.Error) > 0 {
			parts[i] = append([]byte(`"error":`), a.Error...)
		}
		if err := p.kept.put(calls[i].key(), parts[i]); err != nil {
			return err
		}
	}
	return nil
}

func join(calls []rpcCall, parts [][]byte, batch bool) []byte {
	size := 2
	for i := range calls {
		size += len(parts[i]) + len(calls[i].ID) + 32
	}
	answer := make([]byte, 0, size)
	for i, c := range calls {
		if batch {
			answer = append(answer, "[,"[min(i, 1)])
		}
		id := c.ID
		if len(id) == 0 {
			id = []byte("null")
		}
		answer = append(append(append(answer, `{"jsonrpc":"2.0","id":`...), id...), ',')
		answer = append(append(answer, parts[i]...), '}')
	}
	if batch {
		answer = append(answer, ']')
	}
	return answer
}
