package chain

import (
	"encoding/json"
	"testing"
)

// What is taken for the answer to a batch is one to encoding/json too: each call has one answer, and it is the one that
// bears its id. A body that is none is refused, and nothing panics.
func FuzzReply(f *testing.F) {
	for _, body := range []string{
		`[{"jsonrpc":"2.0","id":4096,"result":"0x1"},{"jsonrpc":"2.0","id":4097,"result":"0x2"},{"jsonrpc":"2.0","id":4098,"result":"0x3"}]`,
		`[{"id":4098,"result":"0x3"},{"result":"0x1","id":4096},{"id":4097,"error":null,"result":"0x2"}]`,
		`[{"id":4096,"error":{"code":-32000,"message":"no","data":"0x"}},{"id":4097,"result":"0x2"},{"id":4098,"result":"0x3"}]`,
		`{"jsonrpc":"2.0","id":null,"error":{"code":-32600,"message":"batch too large"}}`,
		`[{"id":4096,"result":"0x1"},{"id":4096,"result":"0x2"},{"id":4098,"result":"0x3"}]`,
		`[{"id":4096,"result":"0x1"},{"id":4097,"result":"0x2"}]`, `[]`, ``, `null`, `<html>`, `[{"id":4096,"result":{"a":[1,2,{"b":"\u00e9\\"}]}}`,
	} {
		f.Add([]byte(body))
	}
	f.Fuzz(func(t *testing.T, body []byte) {
		n := new(Node)
		q := n.request()
		for range 3 {
			q.add("eth_chainId")
		}
		got, again := map[int]uint64{}, false
		err := q.read(body, func(i int, w *wire, err error) error {
			if err != nil {
				return nil
			}
			_, twice := got[i]
			again = again || twice
			got[i] = w.quantity()
			return w.err
		})
		if err == nil && again {
			t.Errorf("a call is answered twice: %q", body)
		}
		if err == nil {
			q.sameAs(t, body, got)
		}
	})
}

// sameAs holds what was read against what encoding/json reads.
func (q *request) sameAs(t *testing.T, body []byte, got map[int]uint64) {
	t.Helper()
	if !json.Valid(body) {
		t.Fatalf("taken, but it is no JSON: %q", body)
	}
	var list []map[string]json.RawMessage
	if json.Unmarshal(body, &list) != nil {
		return // one error for all
	}
	answered := 0
	for _, one := range list {
		if said, ok := one["error"]; ok && string(said) != "null" {
			answered++
		} else if one["result"] != nil {
			answered++
		}
	}
	if answered < q.n || len(got) > q.n {
		t.Errorf("%d answers to %d calls are taken: %q", answered, q.n, body)
	}
}
