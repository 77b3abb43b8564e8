package chain

import (
	"context"
	"errors"
	"fmt"
	"maps"

	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
)

// traced is the best way: eth_simulateV1, which tells events and transfers of ETH within calls. What is to be asked before and
// after the actions follows from their events, so that they are tried twice.
func (t *trying) traced(ctx context.Context) error {
	t.said.Method = models.Traced
	out, stopped, err := t.rehearse(ctx)
	if err != nil {
		return err
	}
	done := out[len(out)-1]
	for i, c := range done {
		if stopped != nil && i == stopped.call {
			break
		}
		t.called(true, uint64(c.GasUsed), "")
	}
	if stopped != nil {
		reason := t.reason(t.Actions[stopped.call], stopped.data, stopped.message)
		t.called(false, gasAt(done, stopped.call), reason)
		t.failed(stopped.call+1, reason)
		return nil
	}
	s := t.seen(done)
	s.emissions()
	return s.confirm(ctx)
}

func gasAt(calls []simulatedCall, i int) uint64 {
	if i < len(calls) {
		return uint64(calls[i].GasUsed)
	}
	return 0
}

// called keeps what became of an action.
func (t *trying) called(success bool, gas uint64, reason string) {
	t.said.Calls = append(t.said.Calls, models.Tried{Success: success, Gas: gas, Reason: reason})
	t.said.Gas += gas
}

// rehearse tries the actions after those of proposals ahead. Of these, one that fails is left out from then on, as an
// execution that reverts leaves nothing. stopped is where the actions themselves fail.
func (t *trying) rehearse(ctx context.Context) (out [][]simulatedCall, stopped *stop, err error) {
	for {
		out, stopped, err = t.n.playAll(ctx, t.head.Hash, t.Time, t.after(scene{calls: trialsOf(t.From, t.Actions)}))
		if err != nil {
			return nil, nil, err
		}
		if stopped == nil || stopped.scene == len(t.Ahead) {
			t.said.Ahead = nil
			for _, p := range t.Ahead {
				t.said.Ahead = append(t.said.Ahead, p.ID)
			}
			if len(out) <= len(t.Ahead) {
				out = append(out, nil) // the node refused the first action as it was
			}
			return out, stopped, nil
		}
		t.skip(stopped.scene, stopped.call, stopped.data, stopped.message)
	}
}

// skip leaves out a proposal ahead that fails.
func (t *trying) skip(i, call int, data []byte, message string) {
	p := t.Ahead[i]
	t.said.Skipped = append(t.said.Skipped, models.Skip{ID: p.ID, Action: call + 1, Reason: t.reason(p.Actions[call], data, message)})
	t.Ahead = append(t.Ahead[:i:i], t.Ahead[i+1:]...)
}

// after are the scenes of proposals ahead and then others; what is put in place for all is in the first.
func (t *trying) after(more ...scene) []scene {
	list := make([]scene, 0, len(t.Ahead)+len(more))
	for _, p := range t.Ahead {
		list = append(list, scene{calls: trialsOf(t.dao.Treasury(), p.Actions)})
	}
	list = append(list, more...)
	all := maps.Clone(t.patch)
	if all == nil {
		all = patches{}
	}
	maps.Copy(all, list[0].patch)
	list[0].patch = all
	return list
}

// inquiry is a question to a contract around the actions, and its answers; nil where there is none.
type inquiry struct {
	to            common.Address
	data          []byte
	before, after []byte
}

// questionGas is what a question may take.
const questionGas = 500_000

// ask puts questions before and after the actions, and reads contracts' storage.
func (t *trying) ask(ctx context.Context, list []*inquiry) error {
	questions := scene{calls: make([]trial, len(list)), patch: readers()}
	for i, q := range list {
		questions.calls[i] = trial{To: q.to, Gas: gasOf(questionGas), Input: q.data}
	}
	scenes := t.after(questions, scene{calls: trialsOf(t.From, t.Actions)}, questions)
	out, err := t.n.play(ctx, t.head.Hash, t.Time, scenes)
	if err != nil {
		return err
	}
	if s := firstStop(out[len(out)-2 : len(out)-1]); s != nil {
		return fmt.Errorf("the second time they fail: %w", ErrDoubtful)
	}
	for i, q := range list {
		q.before, q.after = answerOf(out[len(out)-3][i]), answerOf(out[len(out)-1][i])
	}
	return nil
}

func answerOf(c simulatedCall) []byte {
	if c.Status != 1 {
		return nil
	}
	return c.ReturnData
}

// slots reads storage of contracts before and after the actions, each list in its order. What is read is by code in the
// contract's place, so that nothing is tried after it.
func (t *trying) slots(ctx context.Context, contracts []common.Address) (before, after []simulatedCall, err error) {
	read := scene{patch: patches{}}
	for _, a := range contracts {
		read.patch[a] = patch{Code: slotCode}
		read.calls = append(read.calls, trial{To: a, Gas: gasOf(questionGas), Input: proxySlots()})
	}
	for i, scenes := range [][]scene{t.after(read), t.after(scene{calls: trialsOf(t.From, t.Actions)}, read)} {
		out, err := t.n.play(ctx, t.head.Hash, t.Time, scenes)
		if err != nil {
			return nil, nil, err
		}
		if i == 0 {
			before = out[len(out)-1]
		} else {
			after = out[len(out)-1]
		}
	}
	return before, after, nil
}

// confirm asks what the events can't tell alone. A node that doesn't answer leaves what they say, with a doubt.
func (s *sight) confirm(ctx context.Context) error {
	err := s.settle(ctx)
	if err != nil && (ctx.Err() != nil || errors.Is(err, ErrDoubtful) || lacking(err)) {
		s.doubt("The node did not answer when it was asked for balances and allowances: what is shown is what the events say.")
		err = nil
	}
	return err
}
