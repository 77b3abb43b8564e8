package models_test

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
	"backprop/models/modelstest"
)

// attended counts again, from facts alone, on how many of the last ten votes that are over each account voted.
func attended(t *testing.T, s *models.Store, clock uint64) map[common.Address]int {
	t.Helper()
	var over []models.Standing
	var votes []models.Vote
	if err := s.Words().Where("deadline < ? AND outcome <> 'canceled'", clock).Order("deadline DESC, block DESC, log DESC").Limit(10).Find(&over).Error; err != nil {
		t.Fatal(err)
	}
	if err := s.Words().Find(&votes).Error; err != nil {
		t.Fatal(err)
	}
	on := map[string]bool{}
	counts := map[common.Address]int{}
	for _, v := range votes {
		among := slices.ContainsFunc(over, func(st models.Standing) bool { return st.ProposalID == v.ProposalID })
		if k := v.Voter.Hex() + v.ProposalID.String(); among && !on[k] {
			on[k] = true
			counts[v.Voter]++
		}
	}
	return counts
}

// checkVoted holds what is kept against that, and returns the largest count.
func checkVoted(t *testing.T, s *models.Store) (most int) {
	t.Helper()
	head, err := s.Cursor(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	want := attended(t, s, head.Time)
	var list []models.Holder
	if err := s.Words().Find(&list).Error; err != nil {
		t.Fatal(err)
	}
	for _, h := range list {
		if h.Voted != want[h.Account] {
			t.Fatalf("block %d: %s voted on %d, facts say %d", head.Number, h.Account, h.Voted, want[h.Account])
		}
		most = max(most, h.Voted)
	}
	return most
}

// Through forks and in ranges of any length, each holder's count of votes is what the facts say.
func TestVotedIsKeptAlong(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, s *models.Store) {
		for seed := range uint64(3) {
			c := newChain(seed + 40)
			c.ids = 16
			if err := s.Forget(t.Context()); err != nil {
				t.Fatal(err)
			}
			r, most := rand.New(rand.NewPCG(seed, 1)), 0
			for range 60 {
				for range 1 + r.IntN(6) {
					c.grow()
				}
				if n := len(c.blocks); r.IntN(3) == 0 && n > 10 {
					c.fork(n - 1 - r.IntN(9))
				}
				c.follow(t, s)
				most = max(most, checkVoted(t, s))
			}
			if most < 3 {
				t.Errorf("seed %d: nobody voted on more than %d of the last votes: the test shows nothing", seed, most)
			}
		}
	})
}

// crowd gives n accounts weight, in no order, and half of them a statement.
func crowd(t *testing.T, s *models.Store, n int) []common.Address {
	t.Helper()
	r := rand.New(rand.NewPCG(7, 7))
	var list []models.Holder
	accounts := make([]common.Address, n)
	for i := range accounts {
		accounts[i] = address(uint64(i + 1))
		list = append(list, models.Holder{Account: accounts[i], Votes: models.U(1 + r.Uint64N(50)), Delegators: r.IntN(5), Voted: r.IntN(11)})
	}
	if err := s.Words().CreateInBatches(list, 500).Error; err != nil {
		t.Fatal(err)
	}
	return accounts
}

// pages reads all pages of a list of delegates.
func pages(t *testing.T, s *models.Store, f models.DelegateFilter) (list []models.Delegate) {
	t.Helper()
	for f.Page = 1; ; f.Page++ {
		rows, _, err := s.Delegates(t.Context(), f)
		if err != nil {
			t.Fatal(err)
		}
		if len(rows) == 0 {
			return list
		}
		list = append(list, rows...)
	}
}

func TestOrdersOfDelegates(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, s *models.Store) {
		accounts := crowd(t, s, 60)
		for order, key := range map[models.DelegateOrder]func(models.Holder) int{
			models.ByWeight:     func(h models.Holder) int { return int(h.Votes.Uint64()) },
			models.ByDelegators: func(h models.Holder) int { return h.Delegators*100 + int(h.Votes.Uint64()) },
			models.ByVoted:      func(h models.Holder) int { return h.Voted*100 + int(h.Votes.Uint64()) },
		} {
			list := pages(t, s, models.DelegateFilter{Order: order, Size: 7})
			if len(list) != len(accounts) {
				t.Errorf("%s: %d of %d", order, len(list), len(accounts))
			}
			for i := 1; i < len(list); i++ {
				if a, b := key(list[i-1].Holder), key(list[i].Holder); a < b {
					t.Errorf("%s: %d stands before %d", order, a, b)
				}
			}
		}
	})
}

// Under one seed the pages show each account once, whoever comes and goes meanwhile; over many seeds each is first as
// often as any other.
func TestTheRandomOrderIsStableAndFair(t *testing.T) {
	s := modelstest.SQLite(t)
	accounts := crowd(t, s, 40)
	f := models.DelegateFilter{Order: models.ByLot, Seed: 99, Size: 7}
	list := pages(t, s, f)
	seen := map[common.Address]bool{}
	for _, d := range list {
		seen[d.Account] = true
	}
	if len(list) != 40 || len(seen) != 40 {
		t.Fatalf("%d rows of %d accounts", len(list), len(seen))
	}
	if err := s.Words().Create(&models.Holder{Account: address(1000), Votes: models.U(1)}).Error; err != nil {
		t.Fatal(err)
	}
	again := slices.DeleteFunc(pages(t, s, f), func(d models.Delegate) bool { return d.Account == address(1000) })
	for i := range list {
		if list[i].Account != again[i].Account {
			t.Fatalf("place %d changed when another came", i)
		}
	}
	if err := s.Words().Delete(&models.Holder{Account: address(1000)}).Error; err != nil {
		t.Fatal(err)
	}
	const draws = 4_000
	first, r := map[common.Address]int{}, rand.New(rand.NewPCG(5, 5))
	f.Page, f.Size = 1, 1
	for range draws {
		f.Seed = r.Uint64()
		rows, _, err := s.Delegates(t.Context(), f)
		if err != nil {
			t.Fatal(err)
		}
		first[rows[0].Account]++
	}
	for _, a := range accounts { // 100 expected, standard deviation 10
		if n := first[a]; n < 50 || n > 150 {
			t.Errorf("%s is first %d times of %d", a, n, draws)
		}
	}
}

// However many there are, lots are drawn for those with most weight alone.
func TestTheRandomOrderIsBounded(t *testing.T) {
	s := modelstest.SQLite(t)
	crowd(t, s, models.DrawLimit+300)
	list, n, err := s.Delegates(t.Context(), models.DelegateFilter{Order: models.ByLot, Seed: 3, Page: models.DrawLimit/25 + 1, Size: 25})
	if err != nil || n != models.DrawLimit || len(list) != 0 {
		t.Errorf("%d of %d, %v", len(list), n, err)
	}
	var least models.Uint
	for _, d := range pages(t, s, models.DelegateFilter{Order: models.ByLot, Seed: 3, Size: 500}) {
		if least.IsZero() || d.Votes.Cmp(least) < 0 {
			least = d.Votes
		}
	}
	largest, _, err := s.Delegates(t.Context(), models.DelegateFilter{Page: models.DrawLimit, Size: 1})
	if err != nil || largest[0].Votes != least {
		t.Errorf("the least weight is %s, of the largest it is %s, %v", least, largest[0].Votes, err)
	}
}

func TestDelegatesAreFoundByWhatTheySay(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, s *models.Store) {
		accounts := crowd(t, s, 9)
		for i, a := range accounts[:4] {
			state(t, s, a, fmt.Sprintf("Delegate %d reads 100%% of code.", i), "Über *alles* open_data")
		}
		state(t, s, accounts[3], "", "")
		state(t, s, address(500), "I have no weight", "Open_data")
		for search, want := range map[string]int{"über": 3, "ÜBER code": 3, "open_data": 3, "openXdata": 0, "100%": 3, "0xface": 0, "delegate 2": 1, "nobody": 0} {
			for _, order := range models.DelegateOrders() {
				_, n, err := s.Delegates(t.Context(), models.DelegateFilter{Search: search, Order: order, Page: 1, Size: 5})
				if err != nil || n != want {
					t.Errorf("%q by %s: %d, %v, want %d", search, order, n, err, want)
				}
			}
		}
		for _, order := range models.DelegateOrders() {
			list, n, err := s.Delegates(t.Context(), models.DelegateFilter{Stated: true, Order: order, Page: 1, Size: 5})
			if err != nil || n != 3 || len(list) != 3 {
				t.Errorf("with a statement by %s: %d, %v", order, n, err)
			}
		}
	})
}
