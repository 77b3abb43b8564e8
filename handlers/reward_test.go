package handlers_test

import (
	"encoding/json"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"

	"backprop/chain/bindings"
	"backprop/chain/call"
	"backprop/chain/devnet"
	"backprop/models"
)

// rewardFile is the file of a round that pays each account as many DUSD as its place in the list, as the library writes it.
func (s *site) rewardFile(round uint64, accounts ...int) (text []byte, root [32]byte) {
	s.Helper()
	n := len(accounts)
	leaves, values := make([]models.Leaf, n), make([]map[string]any, n)
	for i, a := range accounts {
		amount := models.U(uint64(i+1) * 1e6)
		leaves[i] = models.Leaf{Round: round, Position: models.U(uint64(i)), Account: s.devnet.Account(a), Amount: amount, Place: uint64(n - 1 + i)}
		values[i] = map[string]any{"treeIndex": n - 1 + i, "value": []string{models.U(round).String(), models.U(uint64(i)).String(), s.devnet.Account(a).Hex(), amount.String()}}
	}
	nodes := models.Tree(leaves)
	text, err := json.Marshal(map[string]any{"format": "standard-v1", "leafEncoding": []string{"uint256", "uint256", "address", "uint256"}, "tree": nodes, "values": values})
	if err != nil {
		s.Fatal(err)
	}
	return text, nodes[0]
}

// rewarded opens a round by a vote, which holds less than its file promises: 10 DUSD.
func (s *site) rewarded(root [32]byte) {
	s.Helper()
	total, deadline := models.U(5e6), uint64(s.head().Time+40*86400)
	token, distributor := bindings.NewToken(), bindings.NewDistributor()
	s.pass(call.Propose(s.dao, []models.Action{
		{Target: s.dao.Assets[1].Address, Calldata: token.PackApprove(s.dao.Distributor, total.Big())},
		{Target: s.dao.Distributor, Calldata: distributor.PackCreateRound(s.dao.Assets[1].Address, total.Big(), root, models.U(deadline).Big(), [32]byte{9}, "ipfs://sample")},
	}, "# Rewards for reviewers\n\nOne round."))
}

func (s *site) head() models.Block {
	s.Helper()
	b, err := s.store.Cursor(s.Context())
	if err != nil {
		s.Fatal(err)
	}
	return b
}

// A round's life: its list is unknown until somebody hands it in, each share is paid once and on chain, whoever sends the claim,
// and what nobody claims goes back.
func TestRewards(t *testing.T) {
	s := newSite(t, false)
	payees := []int{devnet.Newcomer, devnet.Grantee, devnet.Reviewer, devnet.Reviewer2}
	file, root := s.rewardFile(1, payees...)
	other, _ := s.rewardFile(2, payees...)
	visitor, payee := s.client(), s.signIn(devnet.Grantee)
	if a := visitor.get("/rewards/1"); a.status != http.StatusNotFound {
		t.Errorf("a round that is not: %d", a.status)
	}
	s.rewarded(root)
	visitor.shows("/treasury", `href="/rewards/1"`)
	visitor.shows("/rewards/1", "The list isn’t known here yet", "Sign in to hand it in")
	visitor.refusal(http.StatusNotFound, "/rewards/1/claim", url.Values{"index": {"1"}})
	if a := visitor.upload("/rewards/1/shares", "round.json", file, nil); a.status != http.StatusSeeOther || !strings.HasPrefix(a.header.Get("Location"), "/session/new") {
		t.Errorf("a visitor hands it in: %d, %s", a.status, a.header.Get("Location"))
	}
	if a := visitor.upload("/rewards/1/shares", "round.json", make([]byte, 100<<10), nil); a.status != http.StatusRequestEntityTooLarge {
		t.Errorf("a visitor's long file is read: %d", a.status)
	}
	for name, text := range map[string][]byte{"another round's": other, "changed": []byte(strings.Replace(string(file), "2000000", "2000001", 1)), "no tree": []byte("{}")} {
		if a := payee.upload("/rewards/1/shares", "round.json", text, nil); a.status != http.StatusUnprocessableEntity {
			t.Errorf("a file that is %s: %d", name, a.status)
		}
	}
	for range 2 {
		if a := payee.upload("/rewards/1/shares", "round.json", file, nil); a.status != http.StatusSeeOther {
			t.Fatalf("handed in: %d %s", a.status, a.body)
		}
	}
	payee.shows("/inbox", "Claim your reward of round 1", "2.00")
	payee.shows("/rewards/1", "Yours", "To be claimed")
	visitor.shows("/rewards/1?account="+s.devnet.Account(devnet.Reviewer).Hex(), "3.00")
	visitor.shows("/rewards/1?account="+s.devnet.Account(devnet.Voter).Hex(), "Nothing for that address")

	before := s.dollars(devnet.Grantee)
	s.send(devnet.Newcomer, visitor.call("/rewards/1/claim", url.Values{"index": {"1"}})) // anyone may
	if got := s.dollars(devnet.Grantee).Sub(before); got != models.U(2e6) {
		t.Errorf("the payee got %s", got)
	}
	visitor.refusal(http.StatusConflict, "/rewards/1/claim", url.Values{"index": {"1"}})
	visitor.shows("/rewards/1", "Claimed")
	if a := payee.get("/inbox"); strings.Contains(a.body, "Claim your reward") {
		t.Error("what was claimed still waits")
	}
	visitor.refusal(http.StatusConflict, "/rewards/1/claim", url.Values{"index": {"3"}}) // 4 of the 3 that are left
	visitor.refusal(http.StatusNotFound, "/rewards/1/claim", url.Values{"index": {"4"}})
	for _, index := range []string{"", "-1", "x", strings.Repeat("9", 100)} {
		visitor.refusal(http.StatusUnprocessableEntity, "/rewards/1/claim", url.Values{"index": {index}})
	}
	s.send(devnet.Newcomer, visitor.call("/rewards/1/claim", url.Values{"index": {"0"}}))
	visitor.refusal(http.StatusConflict, "/rewards/1/close", nil)
	s.skip(41 * 24 * time.Hour)
	visitor.shows("/rewards/1", "What nobody claimed")
	s.send(devnet.Newcomer, visitor.call("/rewards/1/close", nil))
	visitor.refusal(http.StatusConflict, "/rewards/1/close", nil)
	visitor.refusal(http.StatusConflict, "/rewards/1/claim", url.Values{"index": {"2"}})
	visitor.shows("/rewards/1", "Not claimed in time", "went back to the treasury")
}

// dollars is how many DUSD an account has on chain.
func (s *site) dollars(i int) models.Uint {
	s.Helper()
	token := bindings.NewToken()
	out, err := s.devnet.Client().CallContract(s.Context(), ethereum.CallMsg{To: &s.dao.Assets[1].Address, Data: token.PackBalanceOf(s.devnet.Account(i))}, nil)
	if err != nil {
		s.Fatal(err)
	}
	n, err := token.UnpackBalanceOf(out)
	if err != nil {
		s.Fatal(err)
	}
	u, _ := models.FromBig(n)
	return u
}
