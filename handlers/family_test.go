package handlers_test

import (
	"context"
	"encoding/hex"
	"encoding/json"
	"log/slog"
	"math/big"
	"net/http"
	"net/url"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"backprop/chain"
	"backprop/chain/devnet"
	"backprop/chain/devnet/families"
	"backprop/handlers"
	"backprop/models"
	"backprop/models/modelstest"
)

// familySite is a DAO of a family with one proposal, which is open for voting, and a site over its record.
func familySite(t *testing.T, family string) (*site, models.Proposal) {
	t.Helper()
	c, err := devnet.Start(devnet.Options{Genesis: time.Now().Add(-30 * 24 * time.Hour)})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { c.Close() })
	d, err := families.Deploy(c, family)
	if err != nil {
		t.Fatal(err)
	}
	args := []any{[]common.Address{c.Account(9)}, []*big.Int{big.NewInt(1)}, [][]byte{nil}, "# Pay\n\nA wei."}
	if len(d.Asks.Methods["propose"].Inputs) == 5 {
		args = append(args[:2:2], []string{""}, args[2], args[3])
	}
	data, err := d.Asks.Pack("propose", args...)
	if err == nil {
		_, err = c.Send(devnet.Proposer, &d.Governor, nil, data)
	}
	if err != nil {
		t.Fatal(err)
	}
	if err := c.Skip((families.Delay*families.Hundredth + 1) * time.Second); err != nil {
		t.Fatal(err)
	}
	for range families.Delay {
		if err := c.Mine(); err != nil {
			t.Fatal(err)
		}
	}
	node, err := chain.Dial(context.Background(), c.URL())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(node.Close)
	dao, err := node.Discover(context.Background(), chain.Settings{Governor: d.Governor, Name: family, Prefix: "F"})
	if err != nil {
		t.Fatal(err)
	}
	s := &site{T: t, late: true, status: new(atomic.Pointer[handlers.Status]), devnet: c, store: modelstest.SQLite(t), dao: dao}
	if err := s.store.SaveDAO(context.Background(), dao); err != nil {
		t.Fatal(err)
	}
	s.index = &chain.Indexer{Node: node, Store: s.store, DAO: dao, Log: slog.New(slog.DiscardHandler), Poll: time.Millisecond}
	s.follow()
	s.url = s.serve(node, s.store)
	list, _, err := s.store.Proposals(context.Background(), models.Filter{}, models.Moment{})
	if err != nil || len(list) != 1 {
		t.Fatal(len(list), err)
	}
	return s, list[0]
}

// Every family's DAO has all pages, and the call of a vote is one that its governor takes.
func TestEveryFamilyHasPages(t *testing.T) {
	for _, family := range families.Names() {
		t.Run(family, func(t *testing.T) {
			s, p := familySite(t, family)
			path := "/proposals/" + p.ID.String()
			for _, path := range []string{"/", "/proposals", path, path + "/text", "/delegates", "/delegates/" + s.devnet.Account(devnet.Voter).Hex(), "/treasury", "/record"} {
				if a := s.client().get(path); a.status != http.StatusOK {
					t.Errorf("%s: %d", path, a.status)
				}
			}
			var dao struct {
				Record struct{ Family, Timelock, Token string }
			}
			if err := json.Unmarshal([]byte(s.client().get("/dao.json").body), &dao); err != nil || dao.Record.Family != string(s.dao.Family) || dao.Record.Timelock != string(s.dao.TimelockKind) || dao.Record.Token != string(s.dao.TokenKind) {
				t.Errorf("dao.json: %+v %v", dao, err)
			}
			voter := s.signIn(devnet.Voter)
			if a := voter.get(path); !says(a.body, `name="support"`, "Voting open") {
				t.Error("the page offers no vote")
			}
			k := voter.call(path+"/votes", url.Values{"support": {"1"}})
			function := "castVote(uint256,uint8)"
			if s.dao.Family == models.Alpha {
				function = "castVote(uint256,bool)"
			}
			if hex.EncodeToString(k.Data[:4]) != hex.EncodeToString(models.Selector(function)) {
				t.Errorf("the call of a vote begins with %x, want that of %s", k.Data[:4], function)
			}
			s.send(devnet.Voter, k)
			if a := voter.get(path); !says(a.body, "You voted with") {
				t.Error("the vote is not on the page")
			}
			if a := voter.get("/proposals"); strings.Contains(a.body, "no votes yet") {
				t.Error("the vote is not in the list")
			}
		})
	}
}
