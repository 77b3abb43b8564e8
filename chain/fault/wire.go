package fault

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"hash/fnv"
	"io"
	"math/rand/v2"
	"net/http"
)

// request is a call as it travels.
type request struct {
	Version string            `json:"jsonrpc"`
	ID      json.RawMessage   `json:"id"`
	Method  string            `json:"method"`
	Params  []json.RawMessage `json:"params"`
}

// response is an answer as it travels.
type response struct {
	Version string          `json:"jsonrpc"`
	ID      json.RawMessage `json:"id,omitempty"`
	Result  json.RawMessage `json:"result,omitempty"`
	Error   *rpcError       `json:"error,omitempty"`
}

// read takes the calls from a request's body.
func (x *exchange) read(raw []byte) error {
	var list []request
	x.batch = len(bytes.TrimSpace(raw)) > 0 && bytes.TrimSpace(raw)[0] == '['
	if !x.batch {
		raw = append(append([]byte{'['}, raw...), ']')
	}
	if err := json.Unmarshal(raw, &list); err != nil {
		return err
	}
	if len(list) == 0 {
		return errors.New("no calls")
	}
	for _, r := range list {
		x.calls = append(x.calls, &call{ID: r.ID, Method: r.Method, Params: r.Params})
	}
	return nil
}

// pass asks the node for what no fault has answered.
func (x *exchange) pass() error {
	var open []*call
	for _, c := range x.calls {
		if !c.answered {
			open = append(open, c)
		}
	}
	if len(open) == 0 {
		return nil
	}
	list := make([]request, len(open))
	for i, c := range open {
		list[i] = request{"2.0", json.RawMessage(fmt.Sprint(i)), c.Method, c.Params}
		if c.Params == nil {
			list[i].Params = []json.RawMessage{}
		}
	}
	answers, err := post(x.node, list)
	if err != nil {
		return err
	}
	for _, a := range answers {
		var i int
		if json.Unmarshal(a.ID, &i) != nil || i < 0 || i >= len(open) {
			return fmt.Errorf("the node answers %s to no call", a.ID)
		}
		open[i].Result, open[i].Error, open[i].answered = a.Result, a.Error, true
	}
	return nil
}

// post sends a batch to a node.
func post(url string, list []request) (answers []response, err error) {
	body, err := json.Marshal(list)
	if err != nil {
		return nil, err
	}
	resp, err := http.Post(url, "application/json", bytes.NewReader(body))
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	raw, err := io.ReadAll(resp.Body)
	if err != nil {
		return nil, err
	}
	return answers, json.Unmarshal(raw, &answers)
}

// asks puts one question to the exchange's node on the proxy's own behalf.
func (x *exchange) asks(method string, params ...any) (json.RawMessage, error) {
	r := request{"2.0", json.RawMessage("1"), method, []json.RawMessage{}}
	for _, v := range params {
		raw, err := json.Marshal(v)
		if err != nil {
			return nil, err
		}
		r.Params = append(r.Params, raw)
	}
	answers, err := post(x.node, []request{r})
	if err != nil || len(answers) != 1 || answers[0].Error != nil {
		return nil, fmt.Errorf("%s: %v %v", method, answers, err)
	}
	return answers[0].Result, nil
}

// encode writes the answers as the body.
func (x *exchange) encode() {
	if x.raw != nil {
		x.body = x.raw
		return
	}
	list := make([]response, len(x.calls))
	for i, c := range x.calls {
		list[i] = response{"2.0", c.ID, c.Result, c.Error}
		if c.Result == nil && c.Error == nil {
			list[i].Result = json.RawMessage("null")
		}
	}
	x.write(list)
}

func (x *exchange) write(list []response) {
	var err error
	if x.batch {
		x.body, err = json.Marshal(list)
	} else {
		x.body, err = json.Marshal(list[0])
	}
	if err != nil {
		x.status, x.body = http.StatusInternalServerError, []byte(err.Error())
	}
	x.w.Header().Set("Content-Type", "application/json")
}

// answers reads the body back, for faults of the envelope.
func (x *exchange) answers() (list []response) {
	raw := x.body
	if !x.batch {
		raw = append(append([]byte{'['}, raw...), ']')
	}
	_ = json.Unmarshal(raw, &list)
	return list
}

// dice is a number that the seed, the fault's name and the call decide.
func (p *Proxy) dice(name string, c *call) uint64 {
	h := fnv.New64a()
	fmt.Fprintf(h, "%d %s %s %d", p.seed, name, c.key(), c.made)
	return rand.NewPCG(p.seed, h.Sum64()).Uint64()
}

// random is a source that the same things decide.
func (x *exchange) random(name string, c *call) *rand.Rand {
	return rand.New(rand.NewPCG(x.proxy.dice(name, c), 1))
}
