// Package fault is a proxy that stands between the indexer and a real node and lies, fails and loses, as nodes do. It
// is for tests only: the product does not link it.
//
// A Proxy is an http.Handler. It reads JSON-RPC calls, alone or in a batch, passes them to the node, and lets the
// faults that are set strike:
//
//   - answers that are wrong: EmptyLogs, DropLog, DuplicateLog, ReorderLogs, RemovedLog, EmptyReceipts, Leaf, Null,
//     ChainID;
//   - nodes that know less than others: Lag, Fleet, Pruned, Missing;
//   - another chain behind the same URL: Backend;
//   - limits, in the words of real providers: RangeLimit, ResultLimit, BatchLimit, NoBatch, and RateLimit with its
//     Retry-After;
//   - servers and wires: Status, Page, Nothing, Silent, Drip, Reset, Cut, WrongID, NoID, SameID, ReorderBatch,
//     ShortBatch, Giant.
//
// Chance is thrown by the seed, the fault's name, the call and how often that call was made before. It does not depend
// on the order in which requests arrive, so that a run with the same seed meets the same faults however many requests
// are under way at once.
package fault

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"
	"slices"
	"sync"
)

// Proxy stands in front of a node. It is safe for concurrent use.
type Proxy struct {
	seed uint64
	node string

	mu     sync.Mutex
	faults []*state
	calls  []string // the methods called, in order
	made   map[string]uint64
	struck map[string]int
	notes  []string
	hooks  map[int]func()
}

// state is a fault that is set, and what has become of it.
type state struct {
	Fault
	met, done int
}

// New makes a proxy without faults in front of the node at url.
func New(seed uint64, url string) *Proxy {
	return &Proxy{seed: seed, node: url, made: map[string]uint64{}, struck: map[string]int{}, hooks: map[int]func(){}}
}

// Reseed lets what comes follow from another seed.
func (p *Proxy) Reseed(seed uint64) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.seed, p.made = seed, map[string]uint64{}
}

// Set replaces the faults. Those given first strike first. Without any, the proxy passes everything on.
func (p *Proxy) Set(faults ...Fault) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.faults = nil
	for _, f := range faults {
		p.faults = append(p.faults, &state{Fault: f})
	}
}

// Struck is how often a fault of this name has struck since the proxy was made.
func (p *Proxy) Struck(name string) int {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.struck[name]
}

// Calls are the methods that were called, in order.
func (p *Proxy) Calls() []string {
	p.mu.Lock()
	defer p.mu.Unlock()
	return slices.Clone(p.calls)
}

// Notes say what was changed by those faults that choose for themselves, such as Leaf.
func (p *Proxy) Notes() []string {
	p.mu.Lock()
	defer p.mu.Unlock()
	return slices.Clone(p.notes)
}

// Before runs f before the nth call from now is passed on, counted from 0.
func (p *Proxy) Before(n int, f func()) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.hooks[len(p.calls)+n] = f
}

// Fault is one way to fail. The zero Rate strikes always.
type Fault struct {
	Name    string
	Rate    float64  // the chance that it strikes a call that it may strike
	Methods []string // the methods that it may strike; none means that Name's own choice holds
	Skip    int      // how many chances pass unused
	Times   int      // how often it strikes; 0 is without end

	// Of these a fault has one. Each tells whether it did anything.
	ask    func(*exchange, *call) bool // before the call is passed on; it may answer the call itself
	answer func(*exchange, *call) bool // when the node has answered
	refuse func(*exchange) bool        // before anything is passed on; it may answer the request
	send   func(*exchange) bool        // when the body is written; it may send it itself
}

// At gives the fault a chance to strike, from 0 to 1.
func (f Fault) At(rate float64) Fault { f.Rate = rate; return f }

// On limits the fault to these methods.
func (f Fault) On(methods ...string) Fault { f.Methods = methods; return f }

// Once lets the fault strike one time.
func (f Fault) Once() Fault { f.Times = 1; return f }

// After lets n chances pass.
func (f Fault) After(n int) Fault { f.Skip = n; return f }

// call is one call of a request, and its answer.
type call struct {
	ID     json.RawMessage
	Method string
	Params []json.RawMessage
	Result json.RawMessage
	Error  *rpcError

	answered bool
	made     uint64 // how often it was made before
}

type rpcError struct {
	Code    int    `json:"code"`
	Message string `json:"message"`
	Data    any    `json:"data,omitempty"`
}

// fail answers the call with an error.
func (c *call) fail(code int, message string) bool {
	c.Result, c.Error, c.answered = nil, &rpcError{Code: code, Message: message}, true
	return true
}

// give answers the call with a result.
func (c *call) give(result string) bool {
	c.Result, c.Error, c.answered = json.RawMessage(result), nil, true
	return true
}

// exchange is one HTTP request and its answer.
type exchange struct {
	proxy *Proxy
	w     http.ResponseWriter
	r     *http.Request
	calls []*call
	batch bool
	node  string // where the calls are passed on to

	status int
	body   []byte
	raw    []byte // the answer to the whole request where it is no JSON
	sent   bool
}

// ServeHTTP passes a request on and lets the faults strike.
func (p *Proxy) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	raw, err := io.ReadAll(r.Body)
	x := &exchange{proxy: p, w: w, r: r, node: p.node, status: http.StatusOK}
	if err == nil {
		err = x.read(raw)
	}
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}
	p.count(x)
	faults := p.current()
	if !p.refused(x, faults) {
		p.strike(x, faults, func(f Fault) func(*exchange, *call) bool { return f.ask })
		if err := x.pass(); err != nil {
			http.Error(w, err.Error(), http.StatusBadGateway)
			return
		}
		p.strike(x, faults, func(f Fault) func(*exchange, *call) bool { return f.answer })
		x.encode()
	}
	p.send(x, faults)
}

func (p *Proxy) current() []*state {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.faults
}

// count numbers the calls and runs the hooks that stand before them.
func (p *Proxy) count(x *exchange) {
	for _, c := range x.calls {
		p.mu.Lock()
		key := c.key()
		c.made = p.made[key]
		p.made[key]++
		hook := p.hooks[len(p.calls)]
		delete(p.hooks, len(p.calls))
		p.calls = append(p.calls, c.Method)
		p.mu.Unlock()
		if hook != nil {
			hook()
		}
	}
}

// key is what a call asks, without its id.
func (c *call) key() string {
	return c.Method + " " + string(bytes.Join(asBytes(c.Params), []byte(",")))
}

func asBytes(list []json.RawMessage) [][]byte {
	out := make([][]byte, len(list))
	for i, m := range list {
		out[i] = m
	}
	return out
}

// strike lets each fault of a stage meet each call.
func (p *Proxy) strike(x *exchange, faults []*state, stage func(Fault) func(*exchange, *call) bool) {
	for _, s := range faults {
		f := stage(s.Fault)
		if f == nil {
			continue
		}
		for _, c := range x.calls {
			if s.meets(c.Method) && p.chance(s, c) && f(x, c) {
				p.done(s)
			}
		}
	}
}

// refused lets the faults that answer a whole request meet it.
func (p *Proxy) refused(x *exchange, faults []*state) bool {
	for _, s := range faults {
		if s.refuse != nil && s.meetsAny(x) && p.chance(s, x.calls[0]) && s.refuse(x) {
			p.done(s)
			return true
		}
	}
	return false
}

func (p *Proxy) send(x *exchange, faults []*state) {
	for _, s := range faults {
		if s.Fault.send != nil && !x.sent && s.meetsAny(x) && p.chance(s, x.calls[0]) && s.Fault.send(x) {
			p.done(s)
		}
	}
	if !x.sent {
		x.w.WriteHeader(x.status)
		_, _ = x.w.Write(x.body)
	}
}
