package fault_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"backprop/chain/fault"
)

const (
	block = `{"number":"0x9","hash":"0x1100000000000000000000000000000000000000000000000000000000000011"}`
	logs  = `[{"address":"0xa1","removed":false},{"address":"0xa2","removed":false}]`
)

// node answers like a node with ten blocks, the last of which has two logs.
func node(t *testing.T) string {
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		var list []struct {
			ID     json.RawMessage
			Method string
		}
		if err := json.NewDecoder(r.Body).Decode(&list); err != nil {
			t.Error(err)
		}
		var out []string
		for _, c := range list {
			result := map[string]string{
				"eth_getLogs": logs, "eth_chainId": `"0x1"`, "eth_blockNumber": `"0x9"`,
				"eth_getBlockByNumber": block, "eth_getBlockByHash": block,
				"eth_getBlockReceipts": `[{"logs":` + logs + `}]`,
			}[c.Method]
			out = append(out, fmt.Sprintf(`{"jsonrpc":"2.0","id":%s,"result":%s}`, c.ID, result))
		}
		fmt.Fprintf(w, "[%s]", strings.Join(out, ","))
	}))
	t.Cleanup(s.Close)
	return s.URL
}

func call(id int, method, params string) string {
	return fmt.Sprintf(`{"jsonrpc":"2.0","id":%d,"method":%q,"params":%s}`, id, method, params)
}

// send posts a body and returns status and answer; an error of the wire stands as the answer.
func send(url, body string) (int, string) {
	client := &http.Client{Timeout: 5 * time.Second}
	resp, err := client.Post(url, "application/json", strings.NewReader(body))
	if err != nil {
		return 0, "error: " + err.Error()
	}
	defer resp.Body.Close()
	raw, err := io.ReadAll(resp.Body)
	if err != nil {
		return resp.StatusCode, "error: " + err.Error()
	}
	return resp.StatusCode, string(bytes.TrimSpace(raw))
}

// strike is a fault, a question that it may strike, and what is then in the answer.
type strike struct {
	fault fault.Fault
	ask   string
	want  string
}

func strikes() []strike {
	one := call(7, "eth_getLogs", `[{"fromBlock":"0x1","toBlock":"0x9"}]`)
	receipts := call(7, "eth_getBlockReceipts", `["0x9"]`)
	batch := "[" + call(1, "eth_chainId", "[]") + "," + call(2, "eth_blockNumber", "[]") + "]"
	return []strike{
		{fault.EmptyLogs(), one, `"result":[]`},
		{fault.EmptyReceipts(), receipts, `"result":[]`},
		{fault.DropLog(), one, `"result":[{"address":"0xa`},
		{fault.DuplicateLog(), receipts, `"logs":[{"address"`},
		{fault.ReorderLogs(), one, `[{"address":"0xa2"`},
		{fault.RemovedLog(), one, `"removed":true`},
		{fault.GhostLog(), one, `deadbeef`},
		{fault.Leaf(), one, `"address"`},
		{fault.Null("eth_getBlockByNumber"), call(1, "eth_getBlockByNumber", `["0x9",false]`), `"result":null`},
		{fault.ChainID(5), batch, `"0x5"`},
		{fault.Missing("eth_getBlockReceipts"), receipts, `-32601`},
		{fault.NoTag("finalized"), call(1, "eth_getBlockByNumber", `["finalized",false]`), `not found`},
		{fault.Lag(3), call(1, "eth_blockNumber", `[]`), `"0x6"`},
		{fault.Fleet(4), batch, `"0x5"`},
		{fault.Pruned(10), receipts, `4444`},
		{fault.PrunedState(10), call(1, "eth_call", `[{},"0x9"]`), `missing trie node`},
		{fault.BatchLimit(fault.BatchForms()[0], 1), batch, `batch too large`},
		{fault.NoBatch(), batch, `not supported`},
		{fault.RateLimit(2 * time.Second), one, `exceeded project rate limit`},
		{fault.RateLimitUntil(2 * time.Second), one, `exceeded project rate limit`},
		{fault.RateLimitInside(), one, `compute units`},
		{fault.Status(502), one, `Bad Gateway`},
		{fault.Page(), one, `<!DOCTYPE html>`},
		{fault.Nothing(), one, ``},
		{fault.Silent(time.Millisecond), one, `error: `},
		{fault.Drip(200, time.Microsecond), one, `"address":"0xa1"`},
		{fault.Reset(), one, `error: `},
		{fault.Cut(), one, `error: `},
		{fault.Half(), one, `"result":[{`},
		{fault.WrongID(), batch, `987654321`},
		{fault.NoID(), batch, `{"jsonrpc":"2.0","result"`},
		{fault.SameID(), batch, `{"jsonrpc":"2.0","id":1,"result":"0x9"}`},
		{fault.SwapIDs(), batch, `{"jsonrpc":"2.0","id":1,"result":"0x9"}`},
		{fault.ShortBatch(), batch, `[{"jsonrpc":"2.0","id":1,"result":"0x1"}]`},
		{fault.Giant(1 << 20), one, `"result":"0x0000`},
	}
}

// Each fault strikes a fitting question, is counted, and leaves the answer as it is once it is taken away.
func TestEachFaultStrikes(t *testing.T) {
	for _, test := range strikes() {
		t.Run(test.fault.Name, func(t *testing.T) {
			p := fault.New(1, node(t))
			s := httptest.NewServer(p)
			defer s.Close()
			_, honest := send(s.URL, test.ask)
			p.Set(test.fault)
			_, got := send(s.URL, test.ask)
			// Where the connection is cut, the client may see it before the proxy counts it.
			for end := time.Now().Add(10 * time.Second); p.Struck(test.fault.Name) == 0 && time.Now().Before(end); {
				time.Sleep(time.Millisecond)
			}
			if p.Struck(test.fault.Name) == 0 || !strings.Contains(got, test.want) {
				t.Errorf("struck %d times: %.300s", p.Struck(test.fault.Name), got)
			}
			if test.fault.Name != "drip" && got == honest {
				t.Errorf("control: the answer is the honest one: %s", got)
			}
			p.Set()
			if _, after := send(s.URL, test.ask); after != honest {
				t.Errorf("when the fault is gone: %s", after)
			}
		})
	}
}

// Every provider's words are used above the limit, and nothing is refused below.
func TestRangeForms(t *testing.T) {
	for _, form := range fault.RangeForms() {
		p := fault.New(1, node(t))
		s := httptest.NewServer(p)
		p.Set(fault.RangeLimit(form, 4))
		if _, got := send(s.URL, call(1, "eth_getLogs", `[{"fromBlock":"0x1","toBlock":"0x4"}]`)); !strings.Contains(got, "0xa1") {
			t.Errorf("%s: four blocks: %s", form.Provider, got)
		}
		status, got := send(s.URL, call(1, "eth_getLogs", `[{"fromBlock":"0x1","toBlock":"0x5"}]`))
		if strings.Contains(got, "0xa1") || strings.Contains(got, "%") || form.Status != 0 && status != form.Status {
			t.Errorf("%s: five blocks: %d %s", form.Provider, status, got)
		}
		s.Close()
	}
}

// The same seed meets the same faults, whatever the order of the requests.
func TestSeedRepeats(t *testing.T) {
	run := func(seed uint64, backwards bool) (got [50]bool) {
		p := fault.New(seed, node(t))
		s := httptest.NewServer(p)
		defer s.Close()
		p.Set(fault.EmptyLogs().At(0.3))
		for i := range got {
			n := i
			if backwards {
				n = len(got) - 1 - i
			}
			_, answer := send(s.URL, call(i, "eth_getLogs", fmt.Sprintf(`[{"fromBlock":"0x%x"}]`, n)))
			got[n] = strings.Contains(answer, `"result":[]`)
		}
		return got
	}
	first := run(1, false)
	if first != run(1, true) {
		t.Error("another order, other faults")
	}
	if first == run(2, false) || first == [50]bool{} {
		t.Error("control: another seed meets the same faults, or none")
	}
}
