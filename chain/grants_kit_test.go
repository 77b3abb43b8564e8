package chain_test

import (
	"context"
	"encoding/json"
	"math/big"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"backprop/chain"
	"backprop/chain/bindings"
	"backprop/chain/devnet"
	"backprop/models"
)

var (
	escrow      = bindings.NewEscrow()
	distributor = bindings.NewDistributor()
)

// The accounts that act on grants.
var (
	payees    = []int{devnet.Grantee, 14, 9}
	reviewers = []int{devnet.Reviewer, devnet.Reviewer2, devnet.Reviewer3}
	holders   = []int{devnet.Voter, devnet.Proposer, devnet.Treasurer}
)

const (
	theSteward  = devnet.Proposer
	theGuardian = devnet.Treasurer
)

// house is a DAO with an escrow, whose timelock one account may use as it likes.
type house struct {
	*setup
	*rand.Rand
	salt, documents uint64
	done            map[string]int // what succeeded
	refused         int
}

func newHouse(t *testing.T, seed uint64, store *models.Store) *house {
	t.Helper()
	g, err := newGround(devnet.Options{Finality: 1 << 20}, nil)
	if err == nil {
		err = g.unlock()
	}
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { g.chain.Close() })
	node, err := chain.Dial(context.Background(), g.chain.URL())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(node.Close)
	s := &setup{T: t, devnet: g.chain, node: node, dao: g.dao, store: store}
	s.index = s.indexer(store, 200)
	return &house{setup: s, Rand: rand.New(rand.NewPCG(seed, 3)), done: map[string]int{}}
}

// unlock passes the proposal that lets an account use the timelock, without any delay.
func (g *ground) unlock() error {
	p := models.Proposal{Actions: []models.Action{
		{Target: g.dao.Timelock, Calldata: timelock.PackGrantRole(common.BytesToHash(keccak("PROPOSER_ROLE")), g.chain.Account(schedulerAccount))},
		{Target: g.dao.Timelock, Calldata: timelock.PackUpdateDelay(new(big.Int))},
	}}
	return g.pass(p, "# Keys")
}

// as sends a call, and counts it if it succeeds.
func (h *house) as(account int, name string, to common.Address, value *big.Int, data []byte) bool {
	if _, err := h.devnet.Send(account, &to, value, data); err != nil {
		h.refused++
		return false
	}
	h.done[name]++
	return true
}

func (h *house) byEscrow(account int, name string, data []byte) bool {
	return h.as(account, name, h.dao.Escrow, nil, data)
}

// treasury lets the timelock make calls at once.
func (h *house) treasury(name string, actions ...models.Action) bool {
	h.salt++
	var targets []common.Address
	var values []*big.Int
	var data [][]byte
	for _, a := range actions {
		targets, values, data = append(targets, a.Target), append(values, a.Value.Big()), append(data, a.Calldata)
	}
	salt := [32]byte(models.U(h.salt).Bytes32())
	to := h.dao.Timelock
	if _, err := h.devnet.Send(schedulerAccount, &to, nil, timelock.PackScheduleBatch(targets, values, data, [32]byte{}, salt, new(big.Int))); err != nil {
		h.Fatal(err)
	}
	return h.as(schedulerAccount, name, to, nil, timelock.PackExecuteBatch(targets, values, data, [32]byte{}, salt))
}

func (h *house) address(account int) common.Address { return h.devnet.Account(account) }

func (h *house) addresses(accounts []int) (list []common.Address) {
	for _, a := range accounts {
		list = append(list, h.address(a))
	}
	return list
}

func choose[T any](h *house, list []T) T { return list[h.IntN(len(list))] }

const aDay = 86400

func (h *house) terms() bindings.IGrantEscrowTerms {
	day := func(least, most int) uint32 { return uint32((least + h.IntN(most-least+1)) * aDay) }
	return bindings.IGrantEscrowTerms{
		Steward: h.address(theSteward), Opens: new(big.Int), Closes: new(big.Int), Period: day(0, 2) * 15,
		ReviewWindow: day(1, 9), ChallengeWindow: day(1, 4), DisputeTimeout: day(13, 20), AcceptWindow: day(1, 20), Grace: day(7, 12),
		Objection: uint16(100 + h.IntN(401)), Silence: uint16(h.IntN(1001)), Attempts: uint8(1 + h.IntN(3)),
	}
}

// budgets are of some of the tokens, in any order.
func (h *house) budgets(periods bool) (list []bindings.IGrantEscrowBudget) {
	tokens := []common.Address{{}, h.dao.Assets[1].Address, h.dao.Token.Address}
	h.Shuffle(len(tokens), func(i, j int) { tokens[i], tokens[j] = tokens[j], tokens[i] })
	for _, token := range tokens[:1+h.IntN(3)] {
		b := bindings.IGrantEscrowBudget{Token: token, Cap: big.NewInt(40_000), PeriodCap: new(big.Int), GrantCap: big.NewInt(int64(h.IntN(2) * 9_000))}
		if periods && h.IntN(2) > 0 {
			b.PeriodCap = big.NewInt(12_000)
		}
		list = append(list, b)
	}
	return list
}

// offer is a grant in a program, with the approval that it needs.
func (h *house) offer(program uint64, asset common.Address) []models.Action {
	total := int64(0)
	o := bindings.IGrantEscrowOffer{
		Program: new(big.Int).SetUint64(program), Payee: h.address(choose(h, payees)), Token: asset, Required: uint8(1 + h.IntN(3)), Reviewers: h.addresses(reviewers),
	}
	h.documents++
	o.Document = [32]byte(common.BytesToHash(keccak(hexutil.EncodeUint64(h.documents))))
	for range 1 + h.IntN(3) {
		amount := int64(1 + h.IntN(3_000))
		o.Milestones = append(o.Milestones, bindings.IGrantEscrowTranche{Amount: big.NewInt(amount), Due: uint32(h.IntN(20) * aDay)})
		total += amount
	}
	create := models.Action{Target: h.dao.Escrow, Calldata: escrow.PackCreateGrant(o)}
	if asset == (common.Address{}) {
		create.Value = models.U(uint64(total))
		return []models.Action{create}
	}
	approve := models.Action{Target: asset, Calldata: token.PackApprove(h.dao.Escrow, big.NewInt(total))}
	return []models.Action{approve, create}
}

// at asks the escrow as if it were another time.
func (h *house) at(unix uint64, data []byte) []byte {
	h.Helper()
	var raw hexutil.Bytes
	message := map[string]any{"to": h.dao.Escrow, "input": hexutil.Bytes(data)}
	override := map[string]any{"time": hexutil.Uint64(unix)}
	if err := h.devnet.Client().Client().CallContext(context.Background(), &raw, "eth_call", message, "latest", json.RawMessage("{}"), override); err != nil {
		h.Fatalf("ask at %d: %v", unix, err)
	}
	return raw
}

// until moves the clock so that the next block is at a moment, if that is yet to come.
func (h *house) until(unix uint64) {
	if err := h.devnet.NextAt(time.Unix(int64(unix), 0)); err == nil {
		if err := h.devnet.Mine(); err != nil {
			h.Fatal(err)
		}
	}
}

// moments are the times at which something about a milestone may change.
func moments(g models.Grant, i int, now uint64) (list []uint64) {
	for _, at := range []uint64{g.AcceptBy(), g.Deadline(i, now), g.ReviewBy(i, now), g.ReleaseAt(i, now), g.ConfirmableAt} {
		if at > now {
			list = append(list, at-1, at, at+1)
		}
	}
	slices.Sort(list)
	return list
}
