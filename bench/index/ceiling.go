package main

import (
	"context"
	"encoding/binary"
	"fmt"
	"io"
	"net/http"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
)

// task is what a contestant's process is told, as JSON.
type task struct {
	Name    string // one of the contestants in contestants.go
	RPC     string
	Fixture fixture
	DSN     string // of the database; empty for none
}

// logRange is how many blocks the ceiling asks for at once.
const logRange = 8

// facts are what is read of one range of logs, and the number of logs.
type facts struct {
	models.Facts
	logs int
}

// ceiling fetches all logs with eth_getLogs, one range ahead, decodes them by hand and gives them to store. It proves
// nothing, keeps no headers and could not undo a reorg.
func ceiling(ctx context.Context, t task, store func(facts) error) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	type fetched struct {
		body []byte
		err  error
	}
	ahead := make(chan fetched, 1)
	go func() {
		defer close(ahead)
		for from := t.Fixture.First; from <= t.Fixture.Head; from += logRange {
			body, err := fetchLogs(ctx, t, from, min(from+logRange-1, t.Fixture.Head))
			select {
			case ahead <- fetched{body, err}:
			case <-ctx.Done():
				return
			}
		}
	}()
	for f := range ahead {
		if f.err != nil {
			return f.err
		}
		read, err := decode(t, f.body)
		if err != nil {
			return err
		}
		if err := store(read); err != nil {
			return err
		}
	}
	return ctx.Err()
}

func fetchLogs(ctx context.Context, t task, from, to uint64) ([]byte, error) {
	var addresses []string
	for _, a := range t.Fixture.contracts() {
		addresses = append(addresses, `"`+a.Hex()+`"`)
	}
	call := fmt.Sprintf(`{"jsonrpc":"2.0","id":1,"method":"eth_getLogs","params":[{"fromBlock":"0x%x","toBlock":"0x%x","address":[%s]}]}`,
		from, to, strings.Join(addresses, ","))
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, t.RPC, strings.NewReader(call))
	if err != nil {
		return nil, err
	}
	req.Header.Set("Content-Type", "application/json")
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		return nil, err
	}
	defer res.Body.Close()
	if res.ContentLength > 0 {
		body := make([]byte, res.ContentLength)
		_, err := io.ReadFull(res.Body, body)
		return body, err
	}
	return io.ReadAll(res.Body)
}

func decode(t task, body []byte) (f facts, err error) {
	s, err := newScanner(body)
	if err != nil {
		return f, err
	}
	var l rawLog
	for {
		more, err := s.next(&l)
		if err != nil || !more {
			return f, err
		}
		f.logs++
		f.read(t.Fixture, &l)
	}
}

// read keeps the kinds of events that are counted.
func (f *facts) read(x fixture, l *rawLog) {
	at := models.At{Block: l.block, Log: uint(l.index), Tx: l.tx, Time: l.time}
	switch topic := l.topics[0]; {
	case l.address == x.DAO.Governor && topic == voteCast:
		f.Votes = append(f.Votes, models.Vote{
			At: at, Voter: account(l.topics[1]), Kind: models.Cast, ProposalID: word(l.data, 0),
			Support: models.Support(l.data[63]), Weight: word(l.data, 2), Reason: text(l.data, 3),
		})
	case l.address == x.DAO.Governor && topic == proposalCreated:
		f.Proposals = append(f.Proposals, models.Proposal{At: at, ID: word(l.data, 0), Description: text(l.data, 8)})
	case l.address == x.DAO.Token && topic == delegateChanged:
		f.Delegations = append(f.Delegations, models.Delegation{
			At: at, Delegator: account(l.topics[1]), Previous: account(l.topics[2]), Delegate: account(l.topics[3]),
		})
	case l.address == x.DAO.Token && topic == delegateVotesChanged:
		f.Weights = append(f.Weights, models.Weight{At: at, Account: account(l.topics[1]), Votes: word(l.data, 1)})
	case l.address == x.DAO.Token && topic == transfer:
		f.Transfers = append(f.Transfers, models.Transfer{
			At: at, Token: l.address, Sender: account(l.topics[1]), Recipient: account(l.topics[2]), Amount: word(l.data, 0),
		})
	}
}

func account(topic common.Hash) common.Address { return common.Address(topic[12:]) }

func word(data []byte, i int) models.Uint { return models.FromBytes(data[32*i : 32*i+32]) }

// text reads the string whose offset is word i. What the fixture's own governor said has the right form.
func text(data []byte, i int) string {
	offset := binary.BigEndian.Uint64(data[32*i+24:])
	length := binary.BigEndian.Uint64(data[offset+24:])
	return string(data[offset+32 : offset+32+length])
}
