package chain_test

import (
	"context"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"

	"backprop/chain/bindings"
	"backprop/chain/call"
	"backprop/chain/devnet"
	"backprop/models"
)

var timelock = bindings.NewTimelock()

func keccak(text string) []byte { return crypto.Keccak256([]byte(text)) }

func noValue(dao models.DAO) *hexutil.Big { return call.Delegation(dao, common.Address{}).Value }

// batch is a proposal's operation as the timelock knows it.
func (w *walk) batch(p models.Proposal) (targets []common.Address, values []*big.Int, payloads [][]byte, salt [32]byte) {
	for _, a := range p.Actions {
		targets = append(targets, a.Target)
		values = append(values, a.Value.Big())
		payloads = append(payloads, a.Calldata)
	}
	salt = [32]byte(p.DescriptionHash)
	for i, b := range w.dao.Governor {
		salt[i] ^= b
	}
	return targets, values, payloads, salt
}

func (w *walk) atTimelock(from int, data []byte) {
	w.try(from, call.Call{To: w.dao.Timelock, Data: data, Value: noValue(w.dao)})
}

// executeDirectly executes a proposal's operation past the governor, which anyone may.
func (w *walk) executeDirectly(p models.Proposal) {
	targets, values, payloads, salt := w.batch(p)
	w.atTimelock(w.any(), timelock.PackExecuteBatch(targets, values, payloads, [32]byte{}, salt))
}

// scheduleDirectly schedules a proposal's operation past the governor: it may never have passed, or have been cancelled.
func (w *walk) scheduleDirectly(p models.Proposal) {
	targets, values, payloads, salt := w.batch(p)
	w.atTimelock(schedulerAccount, timelock.PackScheduleBatch(targets, values, payloads, [32]byte{}, salt, numberOf(2*24*3600)))
}

// cancelDirectly cancels a proposal's operation past the governor.
func (w *walk) cancelDirectly(p models.Proposal) {
	targets, values, payloads, salt := w.batch(p)
	id := w.ask(w.dao.Timelock, timelock.PackHashOperationBatch(targets, values, payloads, [32]byte{}, salt))
	w.atTimelock(cancellerAccount, timelock.PackCancel([32]byte(id)))
}

// outside schedules or executes an operation that no proposal knows.
func (w *walk) outside() {
	to, salt := w.devnet.Account(9), [32]byte{byte(w.IntN(4))}
	if w.IntN(2) == 0 {
		w.atTimelock(schedulerAccount, timelock.PackSchedule(to, big.NewInt(5), nil, [32]byte{}, salt, numberOf(2*24*3600)))
		return
	}
	w.atTimelock(w.any(), timelock.PackExecute(to, big.NewInt(5), nil, [32]byte{}, salt))
}

// promote brings a proposal a step further, or off its way.
func (w *walk) promote(p models.Proposal) {
	raw, err := w.devnet.Client().CallContract(context.Background(), ethereum.CallMsg{To: &w.dao.Governor, Data: governor.PackState(p.ID.Big())}, nil)
	if err != nil {
		return // a fork has taken it away
	}
	switch models.State(models.FromBytes(raw).Uint64()) {
	case models.Pending:
		w.skip(25 * time.Hour)
	case models.Active:
		w.try(devnet.Voter, call.Vote(w.dao, p.ID, models.For, ""))
		w.skip(6 * 24 * time.Hour)
	case models.Succeeded:
		w.try(w.any(), call.Queue(w.dao, p))
	case models.Queued:
		w.beyond(p)
	case models.Canceled:
		w.scheduleDirectly(p)
	}
}

// beyond ends a queued proposal: executed here or there, or cancelled and sometimes scheduled again.
func (w *walk) beyond(p models.Proposal) {
	switch w.IntN(4) {
	case 0:
		w.cancelDirectly(p)
	case 1:
		w.cancelDirectly(p)
		w.scheduleDirectly(p)
	case 2:
		w.skip(49 * time.Hour)
		w.executeDirectly(p)
	default:
		w.skip(49 * time.Hour)
		w.try(w.any(), call.Execute(w.dao, p))
	}
}

// ether pays the treasury, of which no log tells.
func (w *walk) ether() {
	_, _ = w.devnet.Send(w.any(), &w.dao.Timelock, big.NewInt(w.Int64N(1_000_000_000)), nil)
}

// A queued proposal whose operation was cancelled at the timelock is queued again when somebody schedules it there.
func TestRescheduledAtTheTimelock(t *testing.T) {
	g, err := bare()
	if err != nil {
		t.Fatal(err)
	}
	back := g.chain.Snapshot()
	defer func() {
		if ok, err := g.chain.Revert(back); !ok || err != nil {
			t.Error(err)
		}
	}()
	w := &walk{trial: newTrialOn(t, g), Rand: random(t)}
	w.setup.pass(w.open())
	p := w.proposals()[0]
	if s := w.state(p); s != models.Queued {
		t.Fatalf("control: the proposal is %s", s)
	}
	for _, step := range []struct {
		act  func(models.Proposal)
		want models.State
	}{
		{w.cancelDirectly, models.Canceled},
		{w.scheduleDirectly, models.Queued},
		{w.cancelDirectly, models.Canceled},
		{w.scheduleDirectly, models.Queued},
	} {
		step.act(p)
		if s := w.state(p); s != step.want {
			t.Fatalf("control: the proposal is %s on chain, not %s", s, step.want)
		}
		w.right()
	}
	w.skip(49 * time.Hour)
	w.executeDirectly(p)
	w.right()
}

// state is what the governor says of a proposal.
func (w *walk) state(p models.Proposal) models.State {
	return models.State(w.number(w.dao.Governor, governor.PackState(p.ID.Big())).Uint64())
}
