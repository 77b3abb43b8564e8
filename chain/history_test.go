package chain_test

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"

	"backprop/chain"
	"backprop/chain/devnet"
	"backprop/chain/fault"
	"backprop/models"
	"backprop/models/modelstest"
)

// digest is of everything that a record holds.
func (s *setup) digest(store *models.Store) models.Digest {
	s.Helper()
	d, err := store.Digest(context.Background(), 0)
	if err != nil {
		s.Fatal(err)
	}
	return d
}

// changing is a node behind a server that may change what it answers to a method.
func (s *setup) changing(change func(method string, result json.RawMessage) json.RawMessage) *chain.Node {
	s.Helper()
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		res, err := http.Post(s.devnet.URL(), "application/json", bytes.NewReader(body))
		if err != nil {
			w.WriteHeader(http.StatusBadGateway)
			return
		}
		defer res.Body.Close()
		said, _ := io.ReadAll(res.Body)
		w.Write(changed(body, said, change))
	}))
	s.Cleanup(server.Close)
	node, err := chain.Dial(context.Background(), server.URL)
	if err != nil {
		s.Fatal(err)
	}
	s.Cleanup(node.Close)
	return node
}

// changed changes the results of a batch.
func changed(asked, said []byte, change func(string, json.RawMessage) json.RawMessage) []byte {
	var calls []struct{ Method string }
	var answers []map[string]json.RawMessage
	if json.Unmarshal(asked, &calls) != nil || json.Unmarshal(said, &answers) != nil || len(calls) != len(answers) {
		return said
	}
	for i := range calls {
		if result, ok := answers[i]["result"]; ok {
			answers[i]["result"] = change(calls[i].Method, result)
		}
	}
	raw, err := json.Marshal(answers)
	if err != nil {
		return said
	}
	return raw
}

// A record read by logs is the one read header by header.
func TestHistoryByLogsIsTheSame(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, store *models.Store) {
		s := newSetup(t, devnet.Tell, store)
		s.index.History = chain.Logs
		s.follow(s.index)
		s.agree()
		other := modelstest.SQLite(t)
		x := s.indexer(other, 0)
		x.History = chain.Headers
		s.follow(x)
		if got, want := s.digest(store), s.digest(other); got.Record != want.Record {
			t.Errorf("got %+v\nwant %+v", got, want)
		}
	})
}

// What eth_getLogs leaves out of an account's votes is noticed by the next that is said of them, and the range is read
// block by block.
func TestHistoryNoticesMissingLogs(t *testing.T) {
	s := newSetup(t, devnet.Tell, modelstest.SQLite(t))
	s.follow(s.index)
	left := 0
	node := s.changing(func(method string, result json.RawMessage) json.RawMessage {
		var logs []struct {
			BlockNumber string
			Topics      []string
		}
		var all []json.RawMessage
		if method != "eth_getLogs" || json.Unmarshal(result, &logs) != nil || json.Unmarshal(result, &all) != nil {
			return result
		}
		first, gone := map[string]string{}, "" // the block of each account's first votes, and the first that has others after it
		for _, l := range logs {
			if l.Topics[0] != votesChanged {
				continue
			}
			if block, again := first[l.Topics[1]]; again && block != l.BlockNumber && gone == "" {
				gone = block
			}
			first[l.Topics[1]] = l.BlockNumber
		}
		kept := []json.RawMessage{}
		for i, l := range logs {
			if l.BlockNumber == gone {
				left++
			} else {
				kept = append(kept, all[i])
			}
		}
		raw, _ := json.Marshal(kept)
		return raw
	})
	other := modelstest.SQLite(t)
	x := s.indexer(other, 0)
	x.Node, x.History = node, chain.Logs
	s.follow(x)
	if left == 0 {
		t.Fatal("control: no log was left out")
	}
	if got, want := s.digest(other), s.digest(s.store); got.Record != want.Record {
		t.Errorf("%d logs were left out; got %+v\nwant %+v", left, got, want)
	}
}

var votesChanged = crypto.Keccak256Hash([]byte("DelegateVotesChanged(address,uint256,uint256)")).Hex()

// A range or a result that is too large for the node is split. TestFault11RangeTooLarge has all that nodes call it.
func TestHistorySplitsRanges(t *testing.T) {
	s := newSetup(t, devnet.TellBriefly, modelstest.SQLite(t))
	s.follow(s.index)
	want := s.digest(s.store)
	for i, form := range fault.RangeForms()[:4] {
		limit := fault.RangeLimit(form, 10)
		if i%2 == 0 {
			limit = fault.ResultLimit(form, 40)
		}
		proxy := fault.New(1, s.devnet.URL())
		proxy.Set(limit)
		server := httptest.NewServer(proxy)
		node, err := chain.Dial(context.Background(), server.URL)
		if err != nil {
			t.Fatal(err)
		}
		other := modelstest.SQLite(t)
		x := s.indexer(other, 0)
		x.Node, x.History = node, chain.Logs
		s.follow(x)
		if got := s.digest(other); got.Record != want.Record || proxy.Struck(limit.Name) == 0 {
			t.Errorf("%s, %s (struck %d times): got %+v\nwant %+v", form.Provider, limit.Name, proxy.Struck(limit.Name), got, want)
		}
		node.Close()
		server.Close()
	}
}

// A vote that eth_getLogs always leaves out leaves no trace in the logs; the contracts' own answers tell of it, and
// everything is read again.
func TestHistoryAgreesWithTheContracts(t *testing.T) {
	s := newSetup(t, devnet.Tell, modelstest.SQLite(t))
	s.follow(s.index)
	cast := crypto.Keccak256Hash([]byte("VoteCast(address,uint256,uint8,uint256,string)")).Hex()
	left := 0
	node := s.changing(func(method string, result json.RawMessage) json.RawMessage {
		var logs []struct {
			BlockNumber string
			Topics      []string
		}
		var all []json.RawMessage
		if method != "eth_getLogs" || json.Unmarshal(result, &logs) != nil || json.Unmarshal(result, &all) != nil {
			return result
		}
		gone := ""
		kept := []json.RawMessage{}
		for i, l := range logs {
			if gone == "" && l.Topics[0] == cast {
				gone = l.BlockNumber
			}
			if l.BlockNumber == gone {
				left++
			} else {
				kept = append(kept, all[i])
			}
		}
		raw, _ := json.Marshal(kept)
		return raw
	})
	other := modelstest.SQLite(t)
	x := s.indexer(other, 0)
	x.Node, x.History = node, chain.Logs
	s.follow(x)
	if left == 0 {
		t.Fatal("control: no log was left out")
	}
	if got, want := s.digest(other), s.digest(s.store); got.Record != want.Record {
		t.Errorf("%d logs were left out; got %+v\nwant %+v", left, got, want)
	}
}
