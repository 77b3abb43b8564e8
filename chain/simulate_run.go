package chain

import (
	"context"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"backprop/chain/bindings"
	"backprop/models"
)

// Where the runner (contracts/runner/Runner.sol) is asked from, and where it finds the code that it stands in for.
var (
	runnerAsker    = common.HexToAddress("0xbACC000000000000000000000000000000000001")
	runnerOriginal = common.HexToAddress("0xbaCC000000000000000000000000000000000002")
	runner         = bindings.NewRunner()
	runnerCode     = common.FromHex(bindings.RunnerMetaData.Bin)
)

// run is the next best way: one eth_call in which code in the account's place makes the calls. It tells success, results and what
// is asked around them, but no events.
func (t *trying) run(ctx context.Context) error {
	if len(t.Ahead) > 0 && t.From != t.dao.Treasury() {
		return fmt.Errorf("after proposals of another account: %w", ErrUntriable)
	}
	t.said.Method = models.Run
	s := &sight{trying: t, moves: map[purse]*models.Move{}}
	var list []*inquiry
	held, c := s.runHeld(&list), s.changeQuestions(&list)
	out, err := t.runAll(ctx, list)
	if err != nil {
		return err
	}
	ahead := t.Ahead
	t.Ahead = nil
	for i, o := range out.Went {
		if o.Success {
			t.said.Ahead = append(t.said.Ahead, ahead[i].ID)
			continue
		}
		at := min(int(o.Gas.Uint64()), len(ahead[i].Actions)-1)
		t.said.Skipped = append(t.said.Skipped, models.Skip{ID: ahead[i].ID, Action: at + 1, Reason: t.reason(ahead[i].Actions[at], o.Result, "")})
	}
	for i, o := range out.Done {
		reason := ""
		if !o.Success {
			reason = t.reason(t.Actions[i], o.Result, "")
			t.failed(i+1, reason)
		}
		t.called(o.Success, o.Gas.Uint64(), reason)
	}
	t.doubt("This node tells no events: other tokens and accounts than those named here may be concerned, and roles, owners and proxies may change.")
	if t.said.Failed > 0 {
		return nil
	}
	for i, q := range list {
		q.before, q.after = nonEmpty(out.Before[i]), nonEmpty(out.Later[i])
	}
	s.difference(held)
	s.kept()
	s.changed(c)
	return nil
}

func nonEmpty(b []byte) []byte {
	if len(b) == 0 {
		return nil
	}
	return b
}

// runAll puts the runner in the account's place and asks it.
func (t *trying) runAll(ctx context.Context, list []*inquiry) (out bindings.RunOutput, err error) {
	own, err := ask[hexutil.Bytes](ctx, t.n, "eth_getCode", t.From, at(t.head.Hash))
	if err != nil {
		return out, err
	}
	groups := make([][]bindings.RunnerAct, len(t.Ahead))
	for i, p := range t.Ahead {
		groups[i] = actsOf(p.Actions)
	}
	questions := make([]bindings.RunnerAct, len(list))
	for i, q := range list {
		questions[i] = bindings.RunnerAct{Target: q.to, Value: common.Big0, Data: q.data}
	}
	put := readers()
	for a, p := range t.patch {
		put[a] = p
	}
	put[t.From] = patch{Code: runnerCode}
	put[runnerOriginal] = patch{Code: own}
	call := trial{From: runnerAsker, To: t.From, Input: runner.PackRun(groups, actsOf(t.Actions), questions)}
	raw, timed, err := t.n.overridden(ctx, call, t.head.Hash, put, t.Time)
	if err != nil {
		return out, err
	}
	if !timed {
		t.said.At = uint64(t.head.Timestamp)
		t.doubt("This node tries it as if it were now, not when it can be executed first.")
	}
	out, err = runner.UnpackRun(raw)
	if err != nil || len(out.Went) != len(groups) || len(out.Before) != len(list) || len(out.Later) != len(list) || len(out.Done) > len(t.Actions) ||
		len(out.Done) < len(t.Actions) && (len(out.Done) == 0 || out.Done[len(out.Done)-1].Success) {
		return out, fmt.Errorf("eth_call with code in an account's place: %w", errNoOverrides)
	}
	return out, nil
}

// errNoOverrides says that a node passes over what is to be put in place.
var errNoOverrides = &CallError{Code: -32601, Message: "the method does not exist: state overrides"}

// overridden asks eth_call with accounts' code or storage changed; timed tells whether the node took the time too.
func (n *Node) overridden(ctx context.Context, call trial, on common.Hash, put patches, time uint64) (data hexutil.Bytes, timed bool, err error) {
	data, err = ask[hexutil.Bytes](ctx, n, "eth_call", call, at(on), put, map[string]any{"time": hexutil.Uint64(time)})
	if err == nil || !lacking(err) || reverted(err) {
		return data, true, err
	}
	data, err = ask[hexutil.Bytes](ctx, n, "eth_call", call, at(on), put)
	return data, false, err
}

func actsOf(actions []models.Action) []bindings.RunnerAct {
	acts := make([]bindings.RunnerAct, len(actions))
	for i, a := range actions {
		acts[i] = bindings.RunnerAct{Target: a.Target, Value: a.Value.Big(), Data: a.Input()}
	}
	return acts
}

// runHeld are the questions for what accounts hold of the DAO's assets: the treasury, and whom the actions name.
func (s *sight) runHeld(list *[]*inquiry) map[purse]*inquiry {
	accounts := []common.Address{s.dao.Treasury()}
	add := func(a common.Address) {
		if a != (common.Address{}) && !slices.Contains(accounts, a) {
			accounts = append(accounts, a)
		}
	}
	tokens := []common.Address{}
	for _, a := range s.dao.Payable() {
		tokens = append(tokens, a.Address)
	}
	for _, e := range models.All(s.dao.Explain(s.dao.Effects(models.Proposal{Actions: s.Actions}))) {
		if e.Moves() {
			add(e.Payment.Recipient)
		}
		if !e.Action.Value.IsZero() {
			add(e.Action.Target)
		}
		if len(e.Action.Input()) > 0 && !slices.Contains(tokens, e.Action.Target) {
			tokens = append(tokens, e.Action.Target)
		}
	}
	held := map[purse]*inquiry{}
	for _, a := range accounts {
		for _, k := range tokens {
			if len(held) < mostConfirmed {
				p := purse{k, a}
				held[p] = holding(p)
				*list = append(*list, held[p])
				s.order = append(s.order, p)
			}
		}
	}
	return held
}

// difference makes movements of balances alone.
func (s *sight) difference(held map[purse]*inquiry) {
	for _, k := range s.order {
		q := held[k]
		if len(q.before) != 32 || len(q.after) != 32 {
			continue
		}
		is := new(big.Int).Sub(new(big.Int).SetBytes(q.after), new(big.Int).SetBytes(q.before))
		m := &models.Move{Token: k.token, Account: k.account}
		m.In, _ = models.FromBig(is)
		m.Out, _ = models.FromBig(is.Neg(is))
		s.moves[k] = m
	}
}

// alone is the last way: an eth_call of the first action.
func (t *trying) alone(ctx context.Context) error {
	t.said.Method = models.Alone
	if t.sealed && t.Actions[0].Target == t.dao.Governor {
		return fmt.Errorf("the governor takes it only while it executes: %w", ErrUntriable)
	}
	call := trialsOf(t.From, t.Actions[:1])[0]
	_, err := ask[hexutil.Bytes](ctx, t.n, "eth_call", call, at(t.head.Hash))
	switch said := refusedCall(err); {
	case said != nil:
		t.called(false, 0, clipped(said.Message))
	case err != nil && (reverted(err) || declined(err)):
		r := revertedTrial(err)
		t.called(false, 0, t.reason(t.Actions[0], r.Data, r.Reason))
	case err != nil:
		return err
	default:
		t.called(true, 0, "")
	}
	if c := t.said.Calls[0]; !c.Success {
		t.failed(1, c.Reason)
	}
	t.doubt("This node tries one call alone: what it moves and changes is not known.")
	if rest := len(t.Actions) - 1; rest > 0 {
		t.doubt("Of %d actions the first was tried, and none of the others.", len(t.Actions))
	}
	if len(t.Ahead) > 0 {
		t.doubt("It was not tried after the proposals queued ahead of it, which may change what becomes of it.")
	}
	return nil
}
