package fault

import (
	"encoding/json"
	"fmt"
	"net/http"
	"strconv"
	"strings"
	"time"
)

// Form is how a provider says that a question is too large.
type Form struct {
	Provider string
	Status   int // of HTTP; 0 means 200
	Code     int
	Message  string // %LIMIT is the limit, %FROM and %TO a range that would do, %RANGE what was asked
	Data     string // JSON, or empty
}

// RangeForms are what nodes and providers say to a range of blocks, or of results, that is too large. They were
// collected from their code, their documents and from bug reports of their clients.
func RangeForms() []Form {
	return []Form{
		{Provider: "infura, results", Code: -32005, Message: "query returned more than 10000 results. Try with this block range [%FROM, %TO].", Data: `{"from":"%FROM","limit":10000,"to":"%TO"}`},
		{Provider: "infura, range", Code: -32602, Message: "range %RANGE exceeds limit of %LIMIT"},
		{Provider: "alchemy, size", Code: -32602, Message: "Log response size exceeded. You can make eth_getLogs requests with up to a 2K block range and no limit on the response size, or you can request any block range with a cap of 10K logs in the response. Based on your parameters and the response size limit, this block range should work: [%FROM, %TO]"},
		{Provider: "alchemy, free", Status: 400, Code: -32600, Message: "Under the Free tier plan, you can make eth_getLogs requests with up to a %LIMIT block range. Based on your parameters, this block range should work: [%FROM, %TO]. Upgrade to PAYG for expanded block range."},
		{Provider: "quicknode", Status: 413, Code: -32614, Message: "eth_getLogs is limited to a %LIMIT range"},
		{Provider: "quicknode, discover", Status: 413, Code: -32615, Message: "eth_getLogs is limited to a %LIMIT range. Upgrade your plan to increase the limit."},
		{Provider: "ankr", Code: -32600, Message: "block range is too wide"},
		{Provider: "ankr, results", Code: -32602, Message: "query exceeds max results 20000, retry with the range %FROM-%TO"},
		{Provider: "ankr, distance", Code: -32000, Message: "maximum [from, to] blocks distance: %LIMIT"},
		{Provider: "cloudflare", Code: -32047, Message: "Invalid eth_getLogs request. 'fromBlock'-'toBlock' range too large. Max range: %LIMIT"},
		{Provider: "tenderly", Code: -32602, Message: "invalid params", Data: `{"error_id":"4ed94073-0317-4648-a167-107fba5f44b3","payload":"range %RANGE is bigger than range limit %LIMIT"}`},
		{Provider: "thirdweb", Code: -32602, Message: "Maximum allowed number of requested blocks is %LIMIT"},
		{Provider: "blockpi", Code: -32602, Message: "eth_getLogs is limited to %LIMIT block range. Please check the parameter requirements at https://docs.blockpi.io/"},
		{Provider: "1rpc", Code: -32000, Message: "eth_getLogs is limited to a %LIMIT blocks range"},
		{Provider: "1rpc, size", Code: -32000, Message: "response size should not greater than 10000000 bytes"},
		{Provider: "blast", Code: -32000, Message: "getLogs request exceeds the range allowed for your plan (%RANGE > %LIMIT). Please upgrade"},
		{Provider: "chainstack", Code: -32602, Message: "Block range limit exceeded. See more details at https://docs.chainstack.com/docs/limits#evm-range-limits"},
		{Provider: "coinbase", Code: -32012, Message: "please limit the query to at most %LIMIT blocks"},
		{Provider: "publicnode", Code: -32701, Message: "exceed maximum block range: %LIMIT"},
		{Provider: "merkle", Code: -32000, Message: "eth_getLogs range is too large, max is 1k blocks"},
		{Provider: "harmony", Code: -32000, Message: "query must be smaller than size %LIMIT"},
		{Provider: "llamarpc", Code: -32000, Message: "query exceeds max results 20000, retry with the range %FROM-%TO"},
		{Provider: "base", Code: -32011, Message: "no backend is currently healthy to serve traffic"},
		{Provider: "base, range", Code: -32614, Message: "block range too large"},
		{Provider: "optimism", Code: -32020, Message: "backend response too large"},
		{Provider: "optimism, range", Code: -32600, Message: "Block range is too large"},
		{Provider: "arbitrum", Code: -32000, Message: "logs matched by query exceeds limit of 10000"},
		{Provider: "avalanche", Code: -32000, Message: "requested too many blocks from %FROM to %TO, maximum is set to %LIMIT"},
		{Provider: "moonbeam", Code: -32603, Message: "block range is too wide (maximum %LIMIT)"},
		{Provider: "aurora", Code: -32005, Message: "You can make eth_getLogs requests with up to a %LIMIT block range"},
		{Provider: "hyperliquid", Code: -32602, Message: "query exceeds max block range %LIMIT"},
		{Provider: "candle", Code: -32600, Message: "block range too high"},
		{Provider: "morph", Code: -32000, Message: "block range is larger than max block range, block range = %RANGE, max block range = %LIMIT"},
		{Provider: "erpc", Code: -32012, Message: "getLogs request exceeded max allowed range"},
		{Provider: "geth", Code: -32000, Message: "exceed maximum block range: %LIMIT"},
		{Provider: "geth, timeout", Code: -32002, Message: "request timed out"},
		{Provider: "erigon", Code: -32000, Message: "query block range exceeds server limit, narrow your filter: %LIMIT"},
		{Provider: "erigon, results", Code: -32000, Message: "query returns too many logs, narrow your filter: 20000"},
		{Provider: "nethermind", Code: -32016, Message: "Too many logs requested. Max logs per response is 20000."},
		{Provider: "besu", Code: -32000, Message: "Requested range exceeds maximum RPC range limit"},
		{Provider: "reth", Code: -32602, Message: "query exceeds max block range %LIMIT"},
		{Provider: "a gateway's page", Status: 504, Message: "<html><head><title>504 Gateway Time-out</title></head><body><center><h1>504 Gateway Time-out</h1></center></body></html>"},
	}
}

// BatchForms are what nodes and providers say to a batch with too many calls.
func BatchForms() []Form {
	return []Form{
		{Provider: "geth", Code: -32600, Message: "batch too large"},
		{Provider: "besu", Status: 400, Code: -32602, Message: "Number of requests in batch exceeds --rpc-max-batch-size."},
		{Provider: "nethermind", Code: -32600, Message: "Batch size limit exceeded"},
		{Provider: "erigon", Code: -32600, Message: "batch limit %LIMIT exceeded (can increase by --rpc.batch.limit). Requested batch of size: %RANGE"},
		{Provider: "reth", Code: -32010, Message: "The batch request was too large", Data: `"Exceeded max limit of %LIMIT"`},
		{Provider: "alchemy", Status: 413, Code: -32600, Message: "Batch size too large"},
		{Provider: "quicknode", Status: 413, Code: -32613, Message: "Batch of more than %LIMIT requests are not allowed on your plan"},
		{Provider: "a server that hangs up", Status: 413, Message: "Request Entity Too Large"},
	}
}

// answer fills a form in.
func (f Form) answer(limit, asked, from, to uint64) (message string, data any) {
	fill := strings.NewReplacer("%LIMIT", fmt.Sprint(limit), "%RANGE", fmt.Sprint(asked),
		"%FROM", fmt.Sprintf("0x%x", from), "%TO", fmt.Sprintf("0x%x", to))
	if f.Data != "" {
		data = json.RawMessage(fill.Replace(f.Data))
	}
	return fill.Replace(f.Message), data
}

// RangeLimit refuses eth_getLogs over more blocks than the limit.
func RangeLimit(form Form, limit uint64) Fault {
	return Fault{Name: "range limit", Methods: []string{getLogs}, ask: func(x *exchange, c *call) bool {
		filter := c.filter()
		if _, one := filter["blockHash"]; one {
			return false
		}
		from, known := x.number(bound(filter, "fromBlock"))
		to, ended := x.number(bound(filter, "toBlock"))
		if !known || !ended || to < from || to-from < limit {
			return false
		}
		return form.refuse(x, c, limit, to-from+1, from, from+limit-1)
	}}
}

// ResultLimit refuses eth_getLogs with more logs than the limit, unless one block alone has them.
func ResultLimit(form Form, limit int) Fault {
	return Fault{Name: "result limit", Methods: []string{getLogs}, answer: func(x *exchange, c *call) bool {
		value, _ := decode(c.Result)
		list, _ := value.([]any)
		from, known := x.number(bound(c.filter(), "fromBlock"))
		to, ended := x.number(bound(c.filter(), "toBlock"))
		if len(list) <= limit || !known || !ended || from == to {
			return false
		}
		return form.refuse(x, c, uint64(limit), uint64(len(list)), from, (from+to)/2)
	}}
}

// refuse answers a call in the form's words; those with a status of HTTP's own answer the whole request so.
func (f Form) refuse(x *exchange, c *call, limit, asked, from, to uint64) bool {
	message, data := f.answer(limit, asked, from, to)
	if f.Code == 0 {
		x.fallback(f.Status, message)
		return c.fail(-32000, message)
	}
	if f.Status != 0 {
		x.status = f.Status
	}
	c.fail(f.Code, message)
	c.Error.Data = data
	return true
}

// fallback makes text the answer to the whole request.
func (x *exchange) fallback(status int, text string) {
	x.status, x.raw = status, []byte(text)
}

// BatchLimit refuses batches of more calls than the limit with one error for all.
func BatchLimit(form Form, limit int) Fault {
	return Fault{Name: "batch limit", refuse: func(x *exchange) bool {
		if len(x.calls) <= limit {
			return false
		}
		return form.refuseBatch(x, limit)
	}}
}

// NoBatch refuses every batch.
func NoBatch() Fault {
	form := Form{Status: 400, Code: -32600, Message: "Batch requests are not supported"}
	return Fault{Name: "no batch", refuse: func(x *exchange) bool { return x.batch && form.refuseBatch(x, 1) }}
}

func (f Form) refuseBatch(x *exchange, limit int) bool {
	message, data := f.answer(uint64(limit), uint64(len(x.calls)), 0, 0)
	if f.Status != 0 {
		x.status = f.Status
	}
	x.body = []byte(message)
	if f.Code != 0 {
		x.w.Header().Set("Content-Type", "application/json")
		x.body = []byte(encode(response{"2.0", json.RawMessage("null"), nil, &rpcError{f.Code, message, data}}))
	}
	return true
}

// RateLimit refuses with 429; wait is its Retry-After in seconds, or none below 0.
func RateLimit(wait time.Duration) Fault {
	return Fault{Name: "rate limit", refuse: func(x *exchange) bool {
		if wait >= 0 {
			x.w.Header().Set("Retry-After", strconv.Itoa(int(wait/time.Second)))
		}
		return x.limited()
	}}
}

// RateLimitUntil refuses with 429 and a Retry-After that is a date, this long from now.
func RateLimitUntil(wait time.Duration) Fault {
	return Fault{Name: "rate limit", refuse: func(x *exchange) bool {
		x.w.Header().Set("Retry-After", time.Now().Add(wait).UTC().Format(http.TimeFormat))
		return x.limited()
	}}
}

func (x *exchange) limited() bool {
	x.status = http.StatusTooManyRequests
	x.w.Header().Set("Content-Type", "application/json")
	data := json.RawMessage(`{"rate":{"allowed_rps":5,"backoff_seconds":1,"current_rps":5.2},"see":"https://infura.io/dashboard"}`)
	x.body = []byte(encode(response{"2.0", x.calls[0].ID, nil, &rpcError{-32005, "exceeded project rate limit", data}}))
	return true
}

// RateLimitInside refuses single calls with 200 and an error, as some providers do within a batch.
func RateLimitInside() Fault {
	return Fault{Name: "rate limit inside", ask: func(_ *exchange, c *call) bool {
		return c.fail(429, "Your app has exceeded its compute units per second capacity. If you have retries enabled, you can safely ignore this message. If not, check out https://docs.alchemy.com/reference/throughput")
	}}
}
