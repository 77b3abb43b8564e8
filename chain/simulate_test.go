package chain_test

import (
	"context"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"backprop/chain"
	"backprop/chain/call"
	"backprop/chain/devnet"
	"backprop/models"
)

const days = 24 * 3600

// openData is a program of the sample, with a budget of 20,000 dollars and 1 ETH.
func openData(d models.DAO, c *devnet.Chain) models.Program {
	return models.Program{
		Name: "Open data", Track: models.Datasets, Document: common.HexToHash("0xd0c"), Reviewers: []common.Address{c.Account(devnet.Reviewer)},
		Terms: models.Terms{ReviewWindow: 7 * days, ChallengeWindow: 3 * days, DisputeTimeout: 60 * days, AcceptWindow: 30 * days, Grace: 14 * days, Objection: 200, Silence: 500, Attempts: 3},
		Budgets: []models.Budget{
			{Token: d.Assets[1].Address, Cap: models.U(20_000e6), GrantCap: models.U(15_000e6)},
			{Cap: models.U(1e18)},
		},
	}
}

func offerOf(c *devnet.Chain, token common.Address, document byte, amount uint64) models.Offer {
	return models.Offer{
		Program: 1, Payee: c.Account(devnet.Grantee), Token: token, Document: common.Hash{document}, Required: 1,
		Reviewers: []common.Address{c.Account(devnet.Reviewer)}, Milestones: []models.Tranche{{Amount: models.U(amount), Due: 30 * days}},
	}
}

// Each action is tried on what those before it left, so that a slate can be tried before its program exists.
func TestSimulate(t *testing.T) {
	s := newSetup(t, nil, nil)
	dollar := s.dao.Assets[1].Address
	open := call.Program(s.dao, openData(s.dao, s.devnet))
	fine := offerOf(s.devnet, dollar, 1, 12_000e6)
	slate := func(offers ...models.Offer) []models.Action {
		return append([]models.Action{open}, call.Slate(s.dao, offers)...)
	}
	rich := offerOf(s.devnet, common.Address{}, 1, 1e18)
	rich.Milestones = append(rich.Milestones, models.Tranche{Amount: models.U(500).MulDiv(models.U(1e18), models.U(1)), Due: days})
	unlisted := offerOf(s.devnet, s.dao.Governor, 1, 5)
	for _, c := range []struct {
		name    string
		actions []models.Action
		failed  int
		reason  string
	}{
		{"nothing", nil, 0, ""},
		{"a program and its grants", slate(fine, offerOf(s.devnet, dollar, 2, 8_000e6), offerOf(s.devnet, common.Address{}, 3, 1e18)), 0, ""},
		{"no program", call.Slate(s.dao, []models.Offer{fine}), 2, "there is no such program"},
		{"no allowance", []models.Action{open, call.CreateGrant(s.dao, fine)}, 2, "the allowance before it is smaller"},
		{"the same plan twice", slate(fine, fine), 4, "this plan has a grant already"},
		{"over the budget", slate(fine, offerOf(s.devnet, dollar, 2, 8_000e6+1)), 4, "the program's budget does not hold it"},
		{"over a grant's most", slate(offerOf(s.devnet, dollar, 2, 15_000e6+1)), 3, "it is more than one grant of the program may have"},
		{"more ETH than there is", slate(fine, rich), 4, "insufficient"},
		{"a token that is not listed", []models.Action{open, call.CreateGrant(s.dao, unlisted)}, 2, "the escrow does not list the token"},
		{"a wrong call", []models.Action{{Target: s.dao.Governor, Calldata: models.Data{1, 2, 3, 4}}}, 1, "revert"},
	} {
		got, err := s.node.Simulate(context.Background(), s.dao, models.Try{From: s.dao.Timelock, Actions: c.actions})
		if err != nil || got.Failed != c.failed || !strings.Contains(got.Reason, c.reason) {
			t.Errorf("%s: action %d fails since %q, %v; want %d, %q", c.name, got.Failed, got.Reason, err, c.failed, c.reason)
		}
		if got.Block == 0 || got.Time == 0 || got.Limit == 0 || c.failed == 0 && len(c.actions) > 0 && got.Gas < 21_000 || c.failed == 0 != got.Fits() {
			t.Errorf("%s: %+v", c.name, got)
		}
	}
	stranger, err := s.node.Simulate(context.Background(), s.dao, models.Try{From: s.devnet.Account(devnet.Newcomer), Actions: slate(fine)})
	if err != nil || stranger.Failed != 1 || !strings.Contains(stranger.Reason, "from the treasury alone") {
		t.Errorf("a stranger: %+v, %v", stranger, err)
	}
}

// dialProxy is a node that answers as another does, but one method in a way of its own.
func dialProxy(t *testing.T, url, method, answer string) *chain.Node {
	t.Helper()
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		if strings.Contains(string(body), method) {
			_, id, _ := strings.Cut(string(body), `"id":`)
			id, _, _ = strings.Cut(id, ",")
			_, _ = io.WriteString(w, `{"jsonrpc":"2.0","id":`+id+`,`+answer+`}`)
			return
		}
		resp, err := http.Post(url, "application/json", strings.NewReader(string(body)))
		if err != nil {
			w.WriteHeader(http.StatusBadGateway)
			return
		}
		defer resp.Body.Close()
		_, _ = io.Copy(w, resp.Body)
	}))
	t.Cleanup(server.Close)
	node, err := chain.Dial(context.Background(), server.URL)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(node.Close)
	return node
}
