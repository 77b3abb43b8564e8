package chain_test

import (
	"context"
	"math/big"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

	"backprop/chain/call"
	"backprop/chain/devnet"
	"backprop/models"
	"backprop/models/modelstest"
)

// scale is a DAO on a local chain where tokens, delegations and votes move at random, with its record.
type scale struct {
	*setup
	*rand.Rand
	floor uint64
	held  int // comparisons made
	tried map[string]int
}

// Through random transfers, delegations, votes, votes in place of delegates and reorganisations, the reasons for every account's
// weight are what the token answers for random blocks and add up to its votes; and who may vote with how much is what the governor
// does with the call.
func TestWeightsAgree(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, store *models.Store) {
		w := &scale{setup: newSetup(t, nil, store), Rand: rand.New(rand.NewPCG(5, 7)), tried: map[string]int{}}
		w.propose()
		w.floor = w.head()
		rounds := 14
		if strings.HasSuffix(t.Name(), "postgres") { // where reading takes longer, and says the same
			rounds = 5
		}
		for range rounds {
			for range 10 {
				w.act()
			}
			w.follow(w.index)
			w.compare()
		}
		t.Logf("%d weights compared; tried %v", w.held, w.tried)
		if w.tried["override"] == 0 || w.tried["vote"] == 0 || w.tried["refused"] == 0 {
			t.Errorf("something was never tried: %v", w.tried)
		}
	})
}

// voters are the accounts that play.
const voters = 8

func (w *scale) who() int { return 1 + w.IntN(voters) }

func (w *scale) try(from int, c call.Call) {
	_, _ = w.devnet.Send(from, &c.To, c.Value.ToInt(), c.Data)
}

func (w *scale) head() uint64 {
	n, err := w.devnet.Client().BlockNumber(context.Background())
	if err != nil {
		w.Fatal(err)
	}
	return n
}

func (w *scale) propose() {
	w.try(devnet.Proposer, call.Propose(w.dao, []models.Action{{Target: w.devnet.Account(9), Value: models.U(1)}}, time.Now().String()))
	if err := w.devnet.Skip(25 * time.Hour); err != nil {
		w.Fatal(err)
	}
	w.follow(w.index)
}

func (w *scale) act() {
	from := w.who()
	switch w.IntN(12) {
	case 0, 1, 2:
		amount := new(big.Int).Mul(big.NewInt(w.Int64N(200_000)), big.NewInt(1e18))
		w.try(from, call.Call{To: w.dao.Token.Address, Data: token.PackTransfer(w.devnet.Account(w.who()), amount), Value: noValue(w.dao)})
	case 3, 4, 5:
		to := w.devnet.Account(w.who())
		if w.IntN(6) == 0 {
			to = common.Address{}
		}
		w.try(from, call.Delegation(w.dao, to))
	case 6:
		w.try(from, call.Vote(w.dao, w.latest().ID, models.Support(w.IntN(3)), ""))
	case 7:
		w.try(from, call.OverrideVote(w.dao, w.latest().ID, models.Support(w.IntN(3)), ""))
	case 8:
		if w.IntN(3) == 0 {
			w.propose()
		}
	case 9:
		branch, err := w.devnet.Fork(max(w.floor, w.head()-min(w.head(), uint64(w.IntN(6)))))
		if err == nil {
			c := call.Delegation(w.dao, w.devnet.Account(w.who()))
			_, _ = branch.Send(from, &c.To, nil, c.Data)
			err = branch.Adopt()
		}
		if err != nil {
			w.Fatal(err)
		}
	default:
		if err := w.devnet.Skip(time.Duration(w.IntN(90)) * time.Minute); err != nil {
			w.Fatal(err)
		}
	}
}

// latest is the newest proposal that the record knows.
func (w *scale) latest() models.Proposal {
	list, _, err := w.store.Proposals(context.Background(), models.Filter{}, models.Moment{})
	if err != nil {
		w.Fatal(err)
	}
	if len(list) == 0 {
		return models.Proposal{}
	}
	return list[0]
}

func (w *scale) compare() {
	w.Helper()
	ctx := context.Background()
	head, err := w.devnet.Client().HeaderByNumber(ctx, nil)
	if err != nil {
		w.Fatal(err)
	}
	for range 10 {
		h, err := w.devnet.Client().HeaderByNumber(ctx, new(big.Int).SetUint64(1+w.Uint64N(head.Number.Uint64()-1)))
		if err != nil {
			w.Fatal(err)
		}
		if h.Time < head.Time {
			w.weighing(w.devnet.Account(w.who()), h.Time)
		}
	}
	for a := range voters {
		w.chart(w.devnet.Account(a+1), head.Time)
		w.may(a+1, models.Moment{Clock: head.Time, Time: head.Time})
	}
}

func (w *scale) number(data []byte) models.Uint {
	return models.FromBytes(w.ask(w.dao.Token.Address, data))
}

// past is what the token answers of an account at a timepoint: its votes, what it held, and whom that voted with.
func (w *scale) past(a common.Address, timepoint uint64) (votes, held models.Uint, to common.Address) {
	at := models.U(timepoint).Big()
	delegate := w.ask(w.dao.Token.Address, token.PackGetPastDelegate(a, at))
	return w.number(token.PackGetPastVotes(a, at)), w.number(token.PackGetPastBalanceOf(a, at)), common.BytesToAddress(delegate)
}

func (w *scale) weighing(a common.Address, timepoint uint64) {
	w.Helper()
	is, err := w.store.Weighing(context.Background(), w.dao, a, timepoint)
	if err != nil {
		w.Fatal(err)
	}
	votes, held, to := w.past(a, timepoint)
	if is.Votes != votes || !is.Known || is.Held != held || is.To.Delegate != to {
		w.Errorf("%s at %d: %s votes, held %s for %s; the token says %s, %s, %s", a, timepoint, is.Votes, is.Held, is.To.Delegate, votes, held, to)
	}
	sum := is.Own()
	for _, r := range is.Received {
		_, held, to := w.past(r.From, timepoint)
		if r.Amount != held || to != a {
			w.Errorf("%s at %d: received %+v; the token says %s for %s", a, timepoint, r, held, to)
		}
		sum = sum.Add(r.Amount)
	}
	if sum != votes || !is.Whole || !is.Rest.IsZero() {
		w.Errorf("%s at %d: the reasons add up to %s of %s (whole: %t, rest %s)", a, timepoint, sum, votes, is.Whole, is.Rest)
	}
	w.held++
}

// chart holds the numbers of a delegate's page against the token's answers.
func (w *scale) chart(a common.Address, now uint64) {
	w.Helper()
	ctx := context.Background()
	c, err := w.store.PastWeights(ctx, a, now-20*24*3600, now)
	if err != nil {
		w.Fatal(err)
	}
	h, err := w.store.Holder(ctx, a)
	if err != nil {
		w.Fatal(err)
	}
	if votes := w.number(token.PackGetVotes(a)); c.Last() != votes || h.Votes != votes || c.Sampled {
		w.Errorf("%s: the chart ends with %s, its page says %s, the token %s", a, c.Last(), h.Votes, votes)
	}
	for _, p := range c.Points {
		if p.Block == 0 || p.Time >= now {
			continue
		}
		if votes := w.number(token.PackGetPastVotes(a, models.U(p.Time).Big())); votes != p.Votes {
			w.Errorf("%s: the chart says %s at %d, the token %s", a, p.Votes, p.Time, votes)
		}
	}
}

// may holds what the record lets an account do on the newest proposal, and with which weight, against the governor.
func (w *scale) may(from int, now models.Moment) {
	w.Helper()
	ctx, account := context.Background(), w.devnet.Account(from)
	p := w.latest()
	left, err := w.store.WeightLeft(ctx, w.dao, p, account)
	if err != nil {
		w.Fatal(err)
	}
	own, err := w.store.OwnOn(ctx, w.dao, p, account)
	if err != nil {
		w.Fatal(err)
	}
	w.held++
	for name, x := range map[string]struct {
		refusal error
		weight  models.Uint
		call    call.Call
	}{
		"vote":     {w.store.MayVote(ctx, w.dao, p, account, now), left, call.Vote(w.dao, p.ID, models.For, "")},
		"override": {w.store.MayOverride(ctx, w.dao, p, account, now), own.Held, call.OverrideVote(w.dao, p.ID, models.For, "mine")},
	} {
		raw, err := w.devnet.Client().CallContract(ctx, ethereum.CallMsg{From: account, To: &x.call.To, Data: x.call.Data}, nil)
		switch {
		case x.refusal == nil && err != nil:
			w.Errorf("account %d: the record allows to %s, the governor says %v", from, name, err)
		case x.refusal == nil && models.FromBytes(raw) != x.weight:
			w.Errorf("account %d would %s with %s in the record, with %s on chain", from, name, x.weight, models.FromBytes(raw))
		case x.refusal != nil && err == nil && !models.FromBytes(raw).IsZero():
			w.Errorf("account %d: the record refuses to %s (%v), the governor would count %s", from, name, x.refusal, models.FromBytes(raw))
		case x.refusal != nil:
			w.tried["refused"]++
			continue
		}
		w.tried[name]++
	}
}
