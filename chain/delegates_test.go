package chain_test

import (
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"backprop/chain/call"
	"backprop/chain/devnet"
	"backprop/models"
	"backprop/models/modelstest"
)

// Through random transfers, delegations, votes and reorganisations, the list of delegates says what token and governor answer:
// weight, who delegates, and on which of the last votes that are over each has voted.
func TestDelegatesAgree(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, store *models.Store) {
		w := &scale{setup: newSetup(t, nil, store), Rand: rand.New(rand.NewPCG(11, 3)), tried: map[string]int{}}
		rounds, marks := 5, 0
		if strings.HasSuffix(t.Name(), "postgres") { // where reading takes longer, and says the same
			rounds = 3
		}
		for i := range voters {
			w.try(i+1, call.Delegation(w.dao, w.devnet.Account(i+1)))
		}
		for range rounds {
			w.proposeAll()
			w.floor = w.head()
			for range 16 {
				w.act()
				w.vote()
			}
			w.follow(w.index)
			if err := w.devnet.Skip(9 * 24 * time.Hour); err != nil {
				t.Fatal(err)
			}
			w.follow(w.index)
			marks += w.directory()
		}
		t.Logf("%d delegates and %d votes compared", w.held, marks)
		if w.held == 0 || marks == 0 {
			t.Errorf("%d delegates and %d votes compared: the test shows nothing", w.held, marks)
		}
	})
}

// proposeAll lets everybody propose who may, and waits until the votes begin.
func (w *scale) proposeAll() {
	w.Helper()
	for i := range voters {
		w.try(i+1, call.Propose(w.dao, []models.Action{{Target: w.devnet.Account(9), Value: models.U(1)}}, time.Now().String()))
	}
	if err := w.devnet.Skip(25 * time.Hour); err != nil {
		w.Fatal(err)
	}
	w.follow(w.index)
}

// vote lets somebody vote on one of the newest proposals.
func (w *scale) vote() {
	w.Helper()
	list, _, err := w.store.Proposals(w.Context(), models.Filter{Size: voters}, models.Moment{})
	if err != nil {
		w.Fatal(err)
	}
	if len(list) > 0 {
		w.try(w.who(), call.Vote(w.dao, list[w.IntN(len(list))].ID, models.Support(w.IntN(3)), ""))
	}
}

// directory holds each row of the list against the contracts, and counts the votes in it.
func (w *scale) directory() (marks int) {
	w.Helper()
	listed := map[common.Address]bool{}
	for _, order := range models.DelegateOrders() {
		list, n, err := w.store.Delegates(w.Context(), models.DelegateFilter{Order: order, Seed: 5, Page: 1, Size: 100})
		if err != nil || n != len(list) {
			w.Fatalf("by %s: %d of %d, %v", order, len(list), n, err)
		}
		for _, d := range list {
			if !listed[d.Account] {
				marks += w.delegate(d)
			}
			listed[d.Account] = true
		}
		if len(list) != len(listed) {
			w.Errorf("by %s: %d of %d delegates", order, len(list), len(listed))
		}
	}
	for i := range devnet.Accounts {
		if a := w.devnet.Account(i); !listed[a] && !w.number(token.PackGetVotes(a)).IsZero() {
			w.Errorf("%s has votes and isn't listed", a)
		}
	}
	return marks
}

// delegate holds one row against the contracts.
func (w *scale) delegate(d models.Delegate) (voted int) {
	w.Helper()
	w.held++
	if votes := w.number(token.PackGetVotes(d.Account)); votes != d.Votes {
		w.Errorf("%s: %s votes listed, the token says %s", d.Account, d.Votes, votes)
	}
	for _, m := range d.Record {
		if cast := w.hasVoted(m.ProposalID, d.Account); cast != m.Voted {
			w.Errorf("%s on %s: voted %t listed, the governor says %t", d.Account, m.ProposalID, m.Voted, cast)
		}
		if m.Voted {
			voted++
		}
	}
	if voted != d.Voted {
		w.Errorf("%s: %d votes are kept along, %d are shown", d.Account, d.Voted, voted)
	}
	backers, err := w.store.Delegators(w.Context(), d.Account, 1, 100)
	if err != nil || len(backers) != d.Delegators {
		w.Errorf("%s: %d delegators listed, %d shown, %v", d.Account, d.Delegators, len(backers), err)
	}
	var sum models.Uint
	for _, h := range backers {
		if to := common.BytesToAddress(w.ask(w.dao.Token.Address, token.PackDelegates(h.Account))); to != d.Account {
			w.Errorf("%s delegates to %s, not to %s", h.Account, to, d.Account)
		}
		sum = sum.Add(w.number(token.PackBalanceOf(h.Account)))
	}
	if sum != d.Votes {
		w.Errorf("%s: delegators hold %s, it votes with %s", d.Account, sum, d.Votes)
	}
	return voted
}

// hasVoted asks the governor whether an account has voted, with what is delegated to it or in place of its delegate.
func (w *scale) hasVoted(id models.Uint, a common.Address) bool {
	w.Helper()
	cast := w.ask(w.dao.Governor, governor.PackHasVoted(id.Big(), a))
	own := w.ask(w.dao.Governor, governor.PackHasVotedOverride(id.Big(), a))
	return !models.FromBytes(cast).IsZero() || !models.FromBytes(own).IsZero()
}
