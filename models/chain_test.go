package models_test

import (
	"context"
	"encoding/binary"
	"fmt"
	"math/rand/v2"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
)

var dao = models.DAO{
	Name: "Test", Prefix: "T", ChainID: 31337, First: 1, QuorumDivisor: 100, Clock: models.ByTimestamp,
	Governor: address(0xa1), Timelock: address(0xa2),
	Token:  models.Asset{Address: address(0xa3), Symbol: "GRAD", Decimals: 18},
	Escrow: address(0xa5), Distributor: address(0xa6),
	Assets: []models.Asset{models.Ether, {Address: address(0xa4), Symbol: "DUSD", Decimals: 6}},
}

func address(n uint64) (a common.Address) {
	binary.BigEndian.PutUint64(a[12:], n)
	return a
}

func hash(branch, n uint64) (h common.Hash) {
	binary.BigEndian.PutUint64(h[:], branch)
	binary.BigEndian.PutUint64(h[24:], n+1)
	return h
}

// chain makes up blocks and what they say, with forks.
type chain struct {
	ids    uint64 // how many proposals there may be
	rand   *rand.Rand
	branch uint64
	blocks []models.Facts // one block each
	hashes []common.Hash
}

func newChain(seed uint64) *chain {
	c := &chain{rand: rand.New(rand.NewPCG(seed, seed)), ids: 6}
	c.add(func(f *models.Facts, at func() models.At) {
		f.Parameters = append(f.Parameters, models.Parameter{At: at(), Name: models.QuorumNumerator, Value: models.U(4)})
		f.Transfers = append(f.Transfers, models.Transfer{At: at(), Token: dao.Token.Address, Recipient: address(1), Amount: models.U(10_000)})
	})
	return c
}

// add appends a block. Time passes by 10 seconds a block.
func (c *chain) add(fill func(*models.Facts, func() models.At)) {
	n := uint64(len(c.blocks)) + 1
	b := models.Block{Number: n, Hash: hash(c.branch, n), Time: 1000 + 10*n}
	if n > 1 {
		b.Parent = c.hashes[n-2]
	}
	f := models.Facts{Blocks: []models.Block{b}}
	var log uint
	fill(&f, func() models.At {
		log++
		return models.At{Block: n, Log: log - 1, Tx: hash(c.branch, 1000*n), Time: b.Time}
	})
	c.blocks, c.hashes = append(c.blocks, f), append(c.hashes, b.Hash)
}

// fork drops all blocks above n and goes on with others.
func (c *chain) fork(n int) {
	c.branch++
	c.blocks, c.hashes = c.blocks[:n], c.hashes[:n]
}

// grow appends a random block.
func (c *chain) grow() {
	c.add(func(f *models.Facts, at func() models.At) {
		for range c.rand.IntN(12) {
			c.event(f, at)
		}
	})
}

// event says something that a contract could say here: nothing happens to a proposal before it is made, and nothing to
// an operation before it is scheduled.
func (c *chain) event(f *models.Facts, at func() models.At) {
	now := f.Blocks[0].Time
	id := models.U(c.rand.Uint64N(c.ids) + 1)
	who := func() common.Address { return address(c.rand.Uint64N(5) + 1) }
	made, queued := c.said(id) || contains(f.Proposals, id), c.queued(id) || isQueued(f.Steps, id)
	switch c.rand.IntN(16) {
	case 12, 13, 14:
		c.turn(f, at)
	case 15:
		c.reward(f, at)
	case 0:
		if made {
			return
		}
		f.Proposals = append(f.Proposals, models.Proposal{
			At: at(), ID: id, Proposer: who(), Snapshot: now + c.rand.Uint64N(40), Deadline: now + 40 + c.rand.Uint64N(100), Description: "# A\n\nB\n" + models.Document(fmt.Sprint("# Plan ", id, "\n")).Embed(), Title: "A",
			Track:   models.Tracks()[id.Uint64()%3],
			Actions: []models.Action{{Target: who(), Value: models.U(5)}},
		})
	case 1, 2:
		if !made {
			return
		}
		f.Votes = append(f.Votes, models.Vote{At: at(), ProposalID: id, Voter: who(), Kind: models.Cast, Support: models.Support(c.rand.IntN(3)), Weight: models.U(c.rand.Uint64N(900))})
	case 3:
		if !made || queued {
			return
		}
		f.Operations = append(f.Operations, models.Operation{At: at(), Operation: hash(9, id.Uint64()), Kind: models.CallScheduled})
		f.Steps = append(f.Steps, models.Step{At: at(), ProposalID: id, Kind: models.StepQueued, Timepoint: now + 30})
	case 4:
		if !queued {
			return
		}
		f.Operations = append(f.Operations, models.Operation{At: at(), Operation: hash(9, id.Uint64()), Kind: []models.OperationKind{models.CallExecuted, models.Cancelled}[c.rand.IntN(2)]})
	case 5:
		if !made {
			return
		}
		f.Steps = append(f.Steps, models.Step{At: at(), ProposalID: id, Kind: []models.StepKind{models.StepExtended, models.StepCanceled, models.StepExecuted}[c.rand.IntN(3)], Timepoint: now + 100})
	case 6:
		f.Delegations = append(f.Delegations, models.Delegation{At: at(), Delegator: who(), Previous: who(), Delegate: who()})
		f.Weights = append(f.Weights, models.Weight{At: at(), Account: who(), Votes: models.U(c.rand.Uint64N(5000))})
	case 7:
		f.Transfers = append(f.Transfers, models.Transfer{At: at(), Token: dao.Token.Address, Sender: address(1), Recipient: who(), Amount: models.U(c.rand.Uint64N(3))})
	default:
		c.oddity(f, at, id, made)
	}
}

// oddity says what few contracts say.
func (c *chain) oddity(f *models.Facts, at func() models.At, id models.Uint, made bool) {
	who := func() common.Address { return address(c.rand.Uint64N(5) + 1) }
	switch c.rand.IntN(4) {
	case 0: // a token that does not add up, or is burnt, or another one
		f.Transfers = append(f.Transfers, models.Transfer{
			At: at(), Token: []common.Address{dao.Token.Address, address(0xa4)}[c.rand.IntN(2)], Sender: who(), Recipient: address(c.rand.Uint64N(4)), Amount: models.U(c.rand.Uint64N(9)),
		})
	case 1:
		if !made {
			return
		}
		params := make([]byte, 48)
		params[15], params[31], params[47] = byte(c.rand.IntN(9)), byte(c.rand.IntN(9)), byte(c.rand.IntN(9))
		f.Votes = append(f.Votes, models.Vote{At: at(), ProposalID: id, Voter: who(), Kind: models.Cast, Support: models.Split, Weight: models.U(20), Params: params})
	case 2:
		if !made {
			return
		}
		n := models.U(c.rand.Uint64N(500))
		f.Votes = append(f.Votes,
			models.Vote{At: at(), ProposalID: id, Voter: who(), Kind: models.Reduction, Support: models.Support(c.rand.IntN(3)), Weight: n},
			models.Vote{At: at(), ProposalID: id, Voter: who(), Kind: models.Override, Support: models.Support(c.rand.IntN(3)), Weight: n, Reason: "mine"})
	case 3:
		f.Events = append(f.Events, models.Event{At: at(), Address: dao.Governor, Topics: make([]byte, 64), Data: []byte{1}})
		f.Roles = append(f.Roles, models.Role{At: at(), Account: who(), Granted: true})
		f.Parameters = append(f.Parameters, models.Parameter{At: at(), Name: []string{models.QuorumNumerator, models.VotingDelay}[c.rand.IntN(2)], Value: models.U(c.rand.Uint64N(5))})
	}
}

func (c *chain) queued(id models.Uint) bool {
	for _, f := range c.blocks {
		if isQueued(f.Steps, id) {
			return true
		}
	}
	return false
}

func isQueued(list []models.Step, id models.Uint) bool {
	for _, e := range list {
		if e.ProposalID == id && e.Kind == models.StepQueued {
			return true
		}
	}
	return false
}

func (c *chain) said(id models.Uint) bool {
	for _, f := range c.blocks {
		if contains(f.Proposals, id) {
			return true
		}
	}
	return false
}

func contains(list []models.Proposal, id models.Uint) bool {
	for _, p := range list {
		if p.ID == id {
			return true
		}
	}
	return false
}

// follow brings a store to the chain's head: it rewinds to the newest block they share and applies the rest, in
// ranges of one to three blocks.
func (c *chain) follow(t *testing.T, s *models.Store) {
	t.Helper()
	ctx := context.Background()
	cursor, err := s.Cursor(ctx)
	n := cursor.Number
	for err == nil && n > 0 && (int(n) > len(c.hashes) || blockHash(t, s, n) != c.hashes[n-1]) {
		n--
	}
	if n < cursor.Number {
		if err := s.Rewind(ctx, dao, n); err != nil {
			t.Fatal(err)
		}
	}
	for i := int(n); i < len(c.blocks); {
		f := c.blocks[i]
		for i++; i < len(c.blocks) && c.rand.IntN(3) > 0; i++ {
			f = join(f, c.blocks[i])
		}
		if err := s.Apply(ctx, dao, f); err != nil {
			t.Fatal(err)
		}
	}
}

func blockHash(t *testing.T, s *models.Store, n uint64) common.Hash {
	b, err := s.BlockAt(context.Background(), n)
	if err != nil {
		t.Fatal(err)
	}
	return b.Hash
}

func join(a, b models.Facts) models.Facts {
	return models.Facts{
		Blocks: append(a.Blocks[:len(a.Blocks):len(a.Blocks)], b.Blocks...), Proposals: append(a.Proposals[:len(a.Proposals):len(a.Proposals)], b.Proposals...),
		Votes: append(a.Votes[:len(a.Votes):len(a.Votes)], b.Votes...), Steps: append(a.Steps[:len(a.Steps):len(a.Steps)], b.Steps...),
		Operations: append(a.Operations[:len(a.Operations):len(a.Operations)], b.Operations...), Parameters: append(a.Parameters[:len(a.Parameters):len(a.Parameters)], b.Parameters...),
		Delegations: append(a.Delegations[:len(a.Delegations):len(a.Delegations)], b.Delegations...), Weights: append(a.Weights[:len(a.Weights):len(a.Weights)], b.Weights...),
		Transfers: append(a.Transfers[:len(a.Transfers):len(a.Transfers)], b.Transfers...), Finalized: max(a.Finalized, b.Finalized),
		Turns: append(a.Turns[:len(a.Turns):len(a.Turns)], b.Turns...), Rewards: append(a.Rewards[:len(a.Rewards):len(a.Rewards)], b.Rewards...),
		Roles: append(a.Roles[:len(a.Roles):len(a.Roles)], b.Roles...), Events: append(a.Events[:len(a.Events):len(a.Events)], b.Events...),
	}
}
