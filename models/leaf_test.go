package models_test

import (
	"encoding/json"
	"errors"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
	"backprop/models/modelstest"
)

// treeFile is a round's file as OpenZeppelin's own library (@openzeppelin/merkle-tree 1.0.8) dumped it, with that library's
// root and proofs.
func treeFile(t *testing.T) (text string, root common.Hash, proofs map[string][]common.Hash) {
	t.Helper()
	file, err := os.ReadFile("testdata/round/round.json")
	if err != nil {
		t.Fatal(err)
	}
	raw, err := os.ReadFile("testdata/round/proofs.json")
	if err != nil {
		t.Fatal(err)
	}
	var said struct {
		Root   common.Hash
		Proofs map[string][]common.Hash
	}
	if err := json.Unmarshal(raw, &said); err != nil {
		t.Fatal(err)
	}
	return string(file), said.Root, said.Proofs
}

// A round's file gives the root and the proofs that the library gives which made it.
func TestLeavesOfTheLibrary(t *testing.T) {
	text, root, proofs := treeFile(t)
	list, err := models.Round{ID: 3, Root: root}.ParseLeaves([]byte(text))
	if err != nil || len(list) != 7 || len(proofs) != 7 {
		t.Fatalf("%d leaves, %v", len(list), err)
	}
	nodes := models.Tree(list)
	for _, l := range list {
		want := proofs[l.Position.String()]
		got := l.Proof(nodes)
		if len(got) != len(want) {
			t.Fatalf("share %s: %d nodes, not %d", l.Position, len(got), len(want))
		}
		for i := range want {
			if common.Hash(got[i]) != want[i] {
				t.Errorf("share %s: node %d is %x, not %s", l.Position, i, got[i], want[i])
			}
		}
		if n, _ := strconv.Atoi(l.Position.String()); l.Amount != models.U(uint64(n+1)*1_500_000) {
			t.Errorf("share %s is of %s", l.Position, l.Amount)
		}
	}
}

// A file that is not the round's own, to the last digit, is refused, and so is whatever only looks like one.
func TestLeavesOfOthers(t *testing.T) {
	text, root, _ := treeFile(t)
	round := models.Round{ID: 3, Root: root}
	for name, change := range map[string]func(string) string{
		"another amount":      func(s string) string { return strings.Replace(s, "1500000", "1500001", 1) },
		"another's amount":    func(s string) string { return strings.Replace(s, `"1500000"`, `"3000000"`, 1) },
		"another place":       func(s string) string { return strings.Replace(s, `"treeIndex": 6`, `"treeIndex": 7`, 1) },
		"a place in the tree": func(s string) string { return strings.Replace(s, `"treeIndex": 6`, `"treeIndex": 0`, 1) },
		"a place far away": func(s string) string {
			return strings.Replace(s, `"treeIndex": 6`, `"treeIndex": 18446744073709551615`, 1)
		},
		"a negative amount":   func(s string) string { return strings.Replace(s, `"1500000"`, `"-1500000"`, 1) },
		"an amount too large": func(s string) string { return strings.Replace(s, `"1500000"`, `"`+strings.Repeat("9", 79)+`"`, 1) },
		"a digit too many": func(s string) string {
			return strings.Replace(s, `"1500000"`, `"1`+strings.Repeat("0", 1_000_000)+`"`, 1)
		},
		"other types":  func(s string) string { return strings.Replace(s, `"uint256"`, `"uint128"`, 1) },
		"another form": func(s string) string { return strings.Replace(s, "standard-v1", "simple-v1", 1) },
		"no shares": func(string) string {
			return `{"format":"standard-v1","leafEncoding":["uint256","uint256","address","uint256"],"tree":[],"values":[]}`
		},
		"an empty share": func(s string) string { return strings.Replace(s, `"value": [`, `"value": [], "x": [`, 1) },
		"nothing":        func(string) string { return "" },
		"null":           func(string) string { return "null" },
		"no JSON":        func(string) string { return "round,account\n" },
		"depth":          func(string) string { return strings.Repeat("[", 100_000) },
		"a share that is null": func(string) string {
			return `{"format":"standard-v1","leafEncoding":["uint256","uint256","address","uint256"],"values":[null]}`
		},
	} {
		changed := change(text)
		var invalid models.Invalid
		if changed == text {
			t.Errorf("%s: nothing was changed", name)
		} else if _, err := round.ParseLeaves([]byte(changed)); !errors.As(err, &invalid) || invalid.Field != "file" || len(invalid.Reason) > 400 {
			t.Errorf("%s: %.200v", name, err)
		}
	}
	for _, other := range []models.Round{{ID: 4, Root: root}, {ID: 3, Root: common.Hash{1}}} {
		if _, err := other.ParseLeaves([]byte(text)); err == nil {
			t.Errorf("round %d with the root %s takes it", other.ID, other.Root)
		}
	}
}

// What an account can claim follows the chain: when it is claimed, when that is taken back, when the round is another one.
func TestSharesFollowTheChain(t *testing.T) {
	text, root, _ := treeFile(t)
	modelstest.Each(t, func(t *testing.T, s *models.Store) {
		ctx := t.Context()
		list, err := models.Round{ID: 3, Root: root}.ParseLeaves([]byte(text))
		if err != nil {
			t.Fatal(err)
		}
		if err := s.SaveLeaves(ctx, list); err != nil {
			t.Fatal(err)
		}
		version := s.Changes.Version()
		if err := s.SaveLeaves(ctx, list); err != nil || s.Changes.Version() != version {
			t.Errorf("handed in again, it is announced again, %v", err)
		}
		first, c := list[0], newChain(1)
		waits := func(want int) {
			t.Helper()
			c.follow(t, s)
			owed, err := s.Rewards(ctx, first.Account)
			if err != nil || len(owed) != want {
				t.Fatalf("%d rewards wait, not %d: %v", len(owed), want, err)
			}
		}
		waits(0) // there is no round
		c.add(func(f *models.Facts, at func() models.At) {
			f.Rewards = append(f.Rewards, models.Reward{At: at(), Kind: models.RewardOpened, Round: 3, Account: dao.Token.Address, Amount: models.U(100_000_000), Root: root, Deadline: 9000})
		})
		waits(1)
		c.add(func(f *models.Facts, at func() models.At) {
			f.Rewards = append(f.Rewards, models.Reward{At: at(), Kind: models.RewardClaimed, Round: 3, Position: first.Position, Account: first.Account, Amount: first.Amount})
		})
		waits(0)
		round, err := s.Round(ctx, 3)
		if err != nil {
			t.Fatal(err)
		}
		rows, n, err := s.Shares(ctx, round, common.Address{}, 2, 4)
		if err != nil || n != 7 || len(rows) != 3 || rows[0].Position != models.U(4) {
			t.Errorf("page 2 is %+v of %d, %v", rows, n, err)
		}
		if x, err := s.Share(ctx, round, first.Position); err != nil || x.Claimed == nil || round.MayClaim(x) == nil {
			t.Errorf("what was claimed is %+v, %v", x, err)
		}
		c.fork(2)
		c.add(func(*models.Facts, func() models.At) {})
		waits(1)
		c.fork(1)
		c.add(func(f *models.Facts, at func() models.At) {
			f.Rewards = append(f.Rewards, models.Reward{At: at(), Kind: models.RewardOpened, Round: 3, Account: dao.Token.Address, Amount: models.U(100), Root: common.Hash{7}, Deadline: 9000})
		})
		waits(0) // it is of another list
	})
}

// What was claimed of old rounds, which nobody need close, keeps no new reward out of the inbox.
func TestRewardsAfterManyClaims(t *testing.T) {
	modelstest.Each(t, func(t *testing.T, s *models.Store) {
		list, n := []models.Leaf{}, 300
		for i := range n {
			list = append(list, models.Leaf{Round: 3, Position: models.U(uint64(i)), Account: address(2), Amount: models.U(1), Place: uint64(n - 1 + i)})
		}
		root := models.Tree(list)[0]
		for i := range list {
			list[i].Root = root
		}
		if err := s.SaveLeaves(t.Context(), list); err != nil {
			t.Fatal(err)
		}
		c := newChain(1)
		c.add(func(f *models.Facts, at func() models.At) {
			f.Rewards = append(f.Rewards, models.Reward{At: at(), Kind: models.RewardOpened, Round: 3, Account: dao.Token.Address, Amount: models.U(1000), Root: root, Deadline: 9000})
			for _, l := range list[:n-1] {
				f.Rewards = append(f.Rewards, models.Reward{At: at(), Kind: models.RewardClaimed, Round: 3, Position: l.Position, Account: l.Account, Amount: l.Amount})
			}
		})
		c.follow(t, s)
		if owed, err := s.Rewards(t.Context(), address(2)); err != nil || len(owed) != 1 || owed[0].Position != models.U(uint64(n-1)) {
			t.Errorf("%d rewards wait, %v", len(owed), err)
		}
	})
}
