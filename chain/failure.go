package chain

import (
	"bytes"
	"context"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"backprop/chain/call"
	"backprop/models"
)

// sentTransaction is what is read of a transaction and of its receipt.
type sentTransaction struct {
	From      common.Address
	To        *common.Address
	Input     hexutil.Bytes
	Value     *hexutil.Big
	Gas       hexutil.Uint64
	BlockHash *common.Hash

	BlockNumber *hexutil.Uint64
	Status      *hexutil.Uint64 // of the receipt
	GasUsed     hexutil.Uint64  // of the receipt
}

// Verdict is what a node tells of a transaction that was reported.
type Verdict byte

const (
	Unknown   Verdict = iota // no node knows it
	Unsettled                // it is in no block yet
	Harmless                 // it did what it was to do, or has nothing to do with the proposal
	Failed
)

// Failure tells whether a transaction was to move a proposal on and failed, and why.
func (n *Node) Failure(ctx context.Context, dao models.DAO, p models.Proposal, tx common.Hash) (f models.Failure, v Verdict, err error) {
	sent, receipt, err := n.sent(ctx, tx)
	if err == nil && sent == nil {
		return f, Unknown, nil
	}
	if err == nil && !sent.concerns(dao) {
		return f, Harmless, nil
	}
	if err != nil || receipt == nil || receipt.BlockHash == nil || receipt.BlockNumber == nil || receipt.Status == nil {
		return f, Unsettled, err
	}
	headers, err := n.headersOf(ctx, []uint64{uint64(*receipt.BlockNumber)})
	if err != nil || headers[0].Hash != *receipt.BlockHash {
		return f, Unsettled, err
	}
	h := headers[0]
	f = models.Failure{Tx: tx, ProposalID: p.ID, Block: h.Number, Hash: h.Hash, Time: h.Time, Sender: sent.From}
	top, traced, err := n.trace(ctx, tx)
	if err != nil {
		return f, Unsettled, err
	}
	if !traced {
		top = frame{Type: "CALL", From: sent.From, Value: sent.Value, Input: sent.Input}
		if sent.To != nil {
			top.To = *sent.To
		}
		if *receipt.Status == 0 {
			top.Error = "failed"
		}
	}
	act, at := attempted(dao, p, &top)
	if at == nil {
		return f, Harmless, nil
	}
	f.Act = act
	if traced {
		f.Call, f.Reason = why(p, at)
		return f, Failed, nil
	}
	f.Reason, err = n.replay(ctx, sent, h.Parent)
	if receipt.GasUsed == sent.Gas {
		f.Reason = "it ran out of gas"
	}
	return f, Failed, err
}

// sent asks for a transaction and its receipt; both are nil when the node doesn't know it.
func (n *Node) sent(ctx context.Context, tx common.Hash) (sent, receipt *sentTransaction, err error) {
	if sent, err = ask[*sentTransaction](ctx, n, "eth_getTransactionByHash", tx); err != nil || sent == nil {
		return nil, nil, err
	}
	receipt, err = ask[*sentTransaction](ctx, n, txReceipt, tx)
	return sent, receipt, err
}

// concerns tells whether a transaction may have to do with the governor or the timelock: it goes there, or names one of them to a
// contract that passes it on, as a Safe does.
func (t *sentTransaction) concerns(dao models.DAO) bool {
	for _, a := range []common.Address{dao.Governor, dao.Treasury()} {
		if t.To != nil && *t.To == a || bytes.Contains(t.Input, a[:]) {
			return true
		}
	}
	return false
}

// attempted finds the call in a transaction that was to move a proposal on and was taken back.
func attempted(dao models.DAO, p models.Proposal, top *frame) (act string, at *frame) {
	picks := map[string]func(*frame) bool{
		"queue":   makes(dao.Governor, call.Queue(dao, p).Data),
		"execute": makes(dao.Governor, call.Execute(dao, p).Data),
		"cancel":  makes(dao.Governor, call.Cancel(dao, p).Data),
	}
	for _, act := range []string{"execute", "queue", "cancel"} {
		for _, f := range top.find(picks[act]) {
			if f.failed() {
				return act, f
			}
		}
	}
	for _, f := range top.find(runs(dao.Timelock, dao.Operations(p))) {
		if f.failed() {
			return "execute", f
		}
	}
	return "", nil
}

// why is which of a proposal's actions made a call fail, counted from 1, and why; 0 when none did.
func why(p models.Proposal, at *frame) (number int, reason string) {
	for i, a := range p.Actions {
		for _, f := range at.find(makes(a.Target, a.Input())) {
			if f.failed() && f != at {
				return i + 1, f.reason()
			}
		}
	}
	return 0, at.reason()
}

// reason is why a call was taken back: what it says, or what a call within it says, or how it ended.
func (f *frame) reason() string {
	if words := revertReason(f.Output); words != "" {
		return words
	}
	for i := range f.Calls {
		if f.Calls[i].failed() && !bytes.Equal(f.Calls[i].Output, f.Output) {
			return f.Calls[i].reason()
		}
	}
	switch f.Error {
	case "execution reverted":
		return "it reverts without a reason"
	case "out of gas":
		return "it ran out of gas"
	}
	return f.Error
}

// replay is why a transaction fails on the state before its block, where the node has that; empty otherwise.
func (n *Node) replay(ctx context.Context, sent *sentTransaction, parent common.Hash) (string, error) {
	m := map[string]any{"from": sent.From, "to": sent.To, "input": sent.Input, "value": sent.Value, "gas": sent.Gas}
	_, err := ask[hexutil.Bytes](ctx, n, "eth_call", m, at(parent))
	if err == nil || !reverted(err) {
		return "", outage(err)
	}
	return revertedTrial(err).Reason, nil
}

// outage is an error of the connection; what a node answers is none.
func outage(err error) error {
	if stateless(err) || err == nil {
		return nil
	}
	if blame(err) == nil {
		return nil
	}
	return err
}
