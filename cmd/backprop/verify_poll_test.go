package main

import (
	"bytes"
	"crypto/ecdsa"
	"encoding/json"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"backprop/chain"
	"backprop/chain/call"
	"backprop/chain/devnet"
	"backprop/models"
)

// polled is the file of a poll in which three accounts answered, one of them twice.
func polled(t *testing.T, dao models.DAO, timepoint uint64, keys []*ecdsa.PrivateKey, weights []models.Uint) call.PollDocument {
	t.Helper()
	p := models.Poll{ID: "ABCDEFGHIJKLMNOPQRSTUVWX27", Question: "Should we?", Body: "A text.", Choices: models.Choices{"Yes", "No"}, Timepoint: timepoint, Opened: 1000, Closes: 2000}.Sealed()
	var list []models.WeighedBallot
	for i, b := range []struct{ who, nonce, choice uint64 }{{0, 1, 1}, {1, 1, 2}, {0, 2, 2}, {2, 1, 1}} {
		voter := crypto.PubkeyToAddress(keys[b.who].PublicKey)
		sig, err := crypto.Sign(call.PollBallot(dao, p, voter, b.choice, b.nonce).Digest().Bytes(), keys[b.who])
		if err != nil {
			t.Fatal(err)
		}
		list = append(list, models.WeighedBallot{PollBallot: models.PollBallot{Voter: voter, Nonce: b.nonce, Choice: b.choice, Signature: sig, Received: 1001 + uint64(i)}, Weight: weights[b.who]})
	}
	return call.PollFile(dao, p, list, 7)
}

// copied is a poll's file as it is read again.
func copied(t *testing.T, d call.PollDocument) (c call.PollDocument) {
	t.Helper()
	text, err := json.Marshal(d)
	if err == nil {
		err = json.Unmarshal(text, &c)
	}
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// Whatever is changed in a poll's file is told, without asking anybody but for the weights.
func TestVerifyPollTellsWhatDiffers(t *testing.T) {
	var keys []*ecdsa.PrivateKey
	for range 3 {
		key, err := crypto.GenerateKey()
		if err != nil {
			t.Fatal(err)
		}
		keys = append(keys, key)
	}
	dao := models.DAO{ChainID: 31337, Governor: common.Address{1}, Token: models.Asset{Address: common.Address{2}, Symbol: "GRAD", Decimals: 18}, TokenKind: models.ERC20Votes, Clock: models.ByTimestamp}
	whole := polled(t, dao, 900, keys, []models.Uint{models.U(5e18), models.U(7e18), models.U(1e18)})
	run := func(change func(*call.PollDocument)) (string, int) {
		d := copied(t, whole)
		change(&d)
		var b bytes.Buffer
		err := check(t.Context(), d, nil, &b)
		if err == nil {
			return b.String(), 0
		}
		return b.String(), codeOf(err)
	}
	out, code := run(func(*call.PollDocument) {})
	if code != 0 || !strings.Contains(out, `"Yes": 1 "GRAD" of 1 account`) || !strings.Contains(out, `"No": 12 "GRAD" of 2 accounts`) || !strings.Contains(out, "weights are taken from the file") {
		t.Errorf("%d %s", code, out)
	}
	for what, change := range map[string]func(*call.PollDocument){
		"the digest is":         func(d *call.PollDocument) { d.Poll.Question = "Should we not?" },
		"the total is":          func(d *call.PollDocument) { d.Total = models.U(1) },
		`the result of "Yes"`:   func(d *call.PollDocument) { d.Results[0].Weight = models.U(9e18) },
		"the ballots give":      func(d *call.PollDocument) { d.Ballots = d.Ballots[:3] },
		"is 0 or there twice":   func(d *call.PollDocument) { d.Ballots = append(d.Ballots, d.Ballots[0]) },
		"there is no choice 3":  func(d *call.PollDocument) { d.Ballots[0].Choice = 3 },
		"it came at 2000":       func(d *call.PollDocument) { d.Ballots[0].Received = 2000 },
		"the poll has 1 choice": func(d *call.PollDocument) { d.Poll.Choices = d.Poll.Choices[:1] },
		"is there twice":        func(d *call.PollDocument) { d.Poll.Choices = []string{"Yes", "Yes"} },
	} {
		if out, code := run(change); code != 1 || !strings.Contains(out, "differs: ") || !strings.Contains(out, what) {
			t.Errorf("%s: %d %s", what, code, out)
		}
	}
	// A signature that is not its voter's key's may be a contract wallet's: that needs a node.
	for what, change := range map[string]func(*call.PollDocument){
		"the choice": func(d *call.PollDocument) {
			d.Ballots[1].Choice, d.Results[0], d.Results[1] = 1, sum("Yes", 8, 2), sum("No", 5, 1)
		},
		"the voter":   func(d *call.PollDocument) { d.Ballots[1].Voter[0] ^= 1 },
		"the nonce":   func(d *call.PollDocument) { d.Ballots[3].Nonce = 9 },
		"the chain":   func(d *call.PollDocument) { d.ChainID = 1 },
		"the twin of": func(d *call.PollDocument) { d.Ballots[1].Signature[64] ^= 1 },
		"no bytes":    func(d *call.PollDocument) { d.Ballots[1].Signature = nil },
	} {
		if out, code := run(change); code != incomplete || !strings.Contains(out, "its key did not sign it") {
			t.Errorf("%s: %d %s", what, code, out)
		}
	}
}

func sum(choice string, tokens uint64, voters int) call.PollSum {
	return call.PollSum{Choice: choice, Weight: models.U(tokens * 1e18), Voters: voters}
}

// With a node, weights are the token's own, signatures of contract wallets are asked for, and the token must be the governor's.
func TestVerifyPollAsksTheChain(t *testing.T) {
	c, err := devnet.Start(devnet.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { c.Close() })
	d, err := devnet.Deploy(c)
	if err != nil {
		t.Fatal(err)
	}
	node, err := chain.Dial(t.Context(), c.URL())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(node.Close)
	dao, err := node.Discover(t.Context(), chain.Settings{Governor: d.Governor, Escrow: d.Escrow, Distributor: d.Distributor})
	if err != nil {
		t.Fatal(err)
	}
	at := uint64(c.Now().Unix()) - 1
	if err := c.Mine(); err != nil {
		t.Fatal(err)
	}
	keys := []*ecdsa.PrivateKey{c.Key(devnet.Voter), c.Key(devnet.Proposer), c.Key(devnet.Treasurer)}
	weights, err := node.PastVotes(t.Context(), dao, []common.Address{c.Account(devnet.Voter), c.Account(devnet.Proposer), c.Account(devnet.Treasurer)}, at)
	if err != nil || weights[0] != models.U(4_000_000).MulDiv(models.U(1e18), models.U(1)) {
		t.Fatal(weights, err)
	}
	whole := polled(t, dao, at, keys, weights)
	run := func(change func(*call.PollDocument)) (string, int) {
		x := copied(t, whole)
		change(&x)
		var b bytes.Buffer
		if err := check(t.Context(), x, node, &b); err != nil {
			return b.String() + err.Error(), codeOf(err)
		}
		return b.String(), 0
	}
	if out, code := run(func(*call.PollDocument) {}); code != 0 || !strings.Contains(out, "Every signature, every weight and the sums hold.") {
		t.Errorf("%d %s", code, out)
	}
	for what, change := range map[string]func(*call.PollDocument){
		"the weight of": func(x *call.PollDocument) {
			x.Ballots[1].Weight = models.U(1)
			r := x.Count()
			for i := range x.Results {
				x.Results[i].Weight = r.Sums[i]
			}
			x.Total = r.Total
		},
		"The signature is not this account's": func(x *call.PollDocument) { x.Ballots[0].Signature = x.Ballots[1].Signature },
		"and the governor by":                 func(x *call.PollDocument) { x.Token = call.Account(d.Dollar) },
	} {
		out, code := run(change)
		if code != differs || !strings.Contains(out, what) {
			t.Errorf("%s: %d %s", what, code, out)
		}
	}
	if out, code := run(func(x *call.PollDocument) { x.ChainID = 5 }); code != incomplete || !strings.Contains(out, "give a node of that chain") {
		t.Errorf("%d %s", code, out)
	}
}
