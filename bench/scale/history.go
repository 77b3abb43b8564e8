package main

import (
	"context"
	"encoding/binary"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"backprop/chain/bindings"
	"backprop/models"
)

// size is how much a record holds. OnOpen of the votes are on the newest proposal, which is open; shown of them are on the
// proposal of the past that is looked at. Both records fill each page that is asked for alike.
type size struct {
	Name                              string
	Votes, Proposals, Holders, OnOpen int
}

var (
	small = size{"small", 1_000, 100, 500, 400}
	large = size{"large", 1_000_000, 10_000, 100_000, 100_000}
)

// history writes facts as a chain would have said them: holders first, then proposals with their votes and endings.
type history struct {
	size   size
	store  *models.Store
	dao    models.DAO
	dollar common.Address

	facts  models.Facts
	block  models.Block
	log    uint
	tx     common.Hash
	count  int
	begin  uint64
	shared models.Uint // the votes of holder 0
}

const (
	looked   = 3      // the proposal of the past that is looked at
	shown    = 30     // its votes
	atOnce   = 30_000 // facts of one Apply
	interval = 100    // seconds between blocks
)

var token = bindings.NewToken()

// holder is account i. Holder 0 is the one that signs in.
func holder(i int) (a common.Address) {
	if i == 0 {
		return crypto.PubkeyToAddress(voterKey().PublicKey)
	}
	binary.BigEndian.PutUint64(a[:], uint64(i)*0x9e3779b97f4a7c15)
	binary.BigEndian.PutUint64(a[12:], uint64(i))
	return a
}

func held(i int) models.Uint { return grad(uint64(1 + i%100)) }

func grad(n uint64) models.Uint { return models.U(n).MulDiv(models.U(1e18), models.U(1)) }

// tell writes the whole history; the last block is at now.
func (h *history) tell(ctx context.Context, now time.Time) error {
	votes := h.size.Votes - h.size.OnOpen
	blocks := 1 + (h.size.Holders+499)/500 + 4*(h.size.Proposals-1) + votes/500 + (h.size.OnOpen+499)/500 + 8
	h.begin = uint64(now.Unix()) - uint64(blocks)*interval
	h.next()
	h.set()
	for i := range h.size.Holders {
		if i%500 == 0 {
			h.next()
		}
		h.join(i)
		if err := h.flush(ctx, atOnce); err != nil {
			return err
		}
	}
	each, more := (votes-shown)/(h.size.Proposals-2), (votes-shown)%(h.size.Proposals-2)
	for p := range h.size.Proposals - 1 {
		n := each
		if p == looked {
			n = shown
		} else if more > 0 {
			n, more = n+1, more-1
		}
		h.past(p, n)
		if err := h.flush(ctx, atOnce); err != nil {
			return err
		}
	}
	if err := h.open(ctx); err != nil {
		return err
	}
	return h.flush(ctx, 0)
}

// next begins a block.
func (h *history) next() {
	n := h.block.Number + 1
	b := models.Block{Number: n, Parent: h.block.Hash, Time: h.begin + n*interval}
	b.Hash = crypto.Keccak256Hash(binary.BigEndian.AppendUint64(h.block.Hash[:], n))
	h.block, h.log = b, 0
	h.facts.Blocks = append(h.facts.Blocks, b)
}

// at is where the next fact is said, in a transaction of its own.
func (h *history) at() models.At {
	binary.BigEndian.PutUint64(h.tx[:], h.block.Number)
	binary.BigEndian.PutUint64(h.tx[8:], uint64(h.log))
	return h.with()
}

// with is where the next fact is said, in the transaction of the one before.
func (h *history) with() models.At {
	h.log++
	h.count++
	return models.At{Block: h.block.Number, Log: h.log - 1, Tx: h.tx, Time: h.block.Time}
}

// flush applies what has come together, if it is that much.
func (h *history) flush(ctx context.Context, much int) error {
	if h.count < much || len(h.facts.Blocks) == 0 {
		return nil
	}
	h.facts.First = h.facts.Blocks[0].Number
	h.facts.Finalized = h.block.Number - min(h.block.Number, 8)
	err := h.store.Apply(ctx, h.dao, h.facts)
	h.facts, h.count = models.Facts{}, 0
	if err == nil && much > 0 {
		h.next() // a range ends with its block
	}
	return err
}

// set is the first block: the parameters, the treasury's tokens and what it holds.
func (h *history) set() {
	for name, value := range map[string]models.Uint{
		models.VotingDelay: models.U(interval), models.VotingPeriod: models.U(2 * interval), models.ProposalThreshold: grad(1),
		models.QuorumNumerator: models.U(1), models.MinDelay: models.U(interval),
	} {
		h.facts.Parameters = append(h.facts.Parameters, models.Parameter{At: h.at(), Name: name, Value: value})
	}
	h.facts.Transfers = append(h.facts.Transfers, models.Transfer{At: h.at(), Token: h.dao.Token.Address, Recipient: h.dao.Timelock, Amount: grad(1e9)})
	h.facts.Balances = []models.Balance{{Amount: grad(400), Block: h.block.Number}, {Asset: h.dollar, Amount: models.U(1e13), Block: h.block.Number}}
}

// join gives holder i tokens. Odd ones delegate to themselves, even ones to holder 0.
func (h *history) join(i int) {
	h.facts.Transfers = append(h.facts.Transfers, models.Transfer{At: h.at(), Token: h.dao.Token.Address, Recipient: holder(i), Amount: held(i)})
	to, votes := holder(i), held(i)
	if i%2 == 0 {
		h.shared = h.shared.Add(held(i))
		to, votes = holder(0), h.shared
	}
	h.facts.Delegations = append(h.facts.Delegations, models.Delegation{At: h.at(), Delegator: holder(i), Delegate: to})
	h.facts.Weights = append(h.facts.Weights, models.Weight{At: h.with(), Account: to, Votes: votes})
}

// propose makes proposal p, which pays 100 dollars.
func (h *history) propose(p int, deadline uint64) {
	text := fmt.Sprintf("# Pay for part %d of the work\n\nTrack: %s\n\nThe work of part %d is done, as agreed with the account below, and has been looked at by two others.\n\n%s",
		p+1, models.Tracks()[p%len(models.Tracks())], p+1, body)
	d := models.ParseDescription(text)
	h.facts.Proposals = append(h.facts.Proposals, models.Proposal{
		At: h.at(), ID: models.U(uint64(p + 1)), Proposer: holder(2*(p%20) + 1), Snapshot: h.block.Time + interval/2, Deadline: deadline,
		Description: text, DescriptionHash: crypto.Keccak256Hash([]byte(text)), Title: d.Title, Track: d.Track,
		Actions: []models.Action{{Target: h.dollar, Calldata: pay(p)}},
	})
}

const body = "## Why\n\nThe DAO has said so. It **matters** that people are paid:\n\n- on time,\n- in full,\n- by those who asked.\n\n| part | sum |\n|---|---|\n| work | 80 |\n| tools | 20 |\n"

func payee(p int) common.Address { return holder(3 + 2*(p%200)) }

func pay(p int) []byte { return token.PackTransfer(payee(p), models.U(100e6).Big()) }

// vote lets the holder with a number vote.
func (h *history) vote(p, i int) {
	choice := models.For
	if p%3 == 1 && i%2 == 1 || i%11 == 5 {
		choice = models.Against
	}
	reason := ""
	if i%10 == 3 {
		reason = "It has been looked at, and it is as agreed."
	}
	h.facts.Votes = append(h.facts.Votes, models.Vote{
		At: h.at(), ProposalID: models.U(uint64(p + 1)), Voter: holder(i), Kind: models.Cast, Support: choice, Weight: held(i), Reason: reason,
	})
}

// past is a proposal that is over, on which some of the first half of the holders voted: of three, one was executed, one lost and one was canceled.
func (h *history) past(p, votes int) {
	h.next()
	h.propose(p, h.block.Time+interval*3/2+uint64(votes/500)*interval)
	h.next()
	for k := range votes {
		if k%500 == 499 {
			h.next()
		}
		h.vote(p, (k*(1+p*37%(h.size.Holders/2/votes)))%h.size.Holders)
	}
	h.next()
	switch p % 3 {
	case 0:
		h.execute(p)
	case 2:
		h.facts.Steps = append(h.facts.Steps, models.Step{At: h.at(), ProposalID: models.U(uint64(p + 1)), Kind: models.StepCanceled})
	}
}

// execute queues a proposal in this block and executes it in the next.
func (h *history) execute(p int) {
	id := models.U(uint64(p + 1))
	op := models.Operation{Operation: crypto.Keccak256Hash(pay(p), id.Big().Bytes()), Target: h.dollar, Data: pay(p)}
	at := h.at()
	op.At, op.Kind, op.Delay = at, models.CallScheduled, interval
	h.facts.Operations = append(h.facts.Operations, op)
	h.facts.Steps = append(h.facts.Steps, models.Step{At: h.with(), ProposalID: id, Kind: models.StepQueued, Timepoint: h.block.Time + interval})
	h.next()
	move := models.Transfer{At: h.at(), Token: h.dollar, Sender: h.dao.Timelock, Recipient: payee(p), Amount: models.U(100e6)}
	h.facts.Transfers = append(h.facts.Transfers, move)
	op.At, op.Kind, op.Delay = h.with(), models.CallExecuted, 0
	h.facts.Operations = append(h.facts.Operations, op)
	h.facts.Steps = append(h.facts.Steps, models.Step{At: h.with(), ProposalID: id, Kind: models.StepExecuted})
}

// open is the newest proposal, on which votes still come in. Holder 0 has not voted.
func (h *history) open(ctx context.Context) error {
	p := h.size.Proposals - 1
	h.next()
	h.propose(p, h.block.Time+100_000_000)
	h.next()
	for k := 1; k <= h.size.OnOpen; k++ {
		if k%500 == 0 {
			h.next()
		}
		h.vote(p, k)
		if err := h.flush(ctx, atOnce); err != nil {
			return err
		}
	}
	return nil
}

// more is a new block of ten votes on the open proposal.
func (h *history) more() models.Facts {
	h.next()
	for i := range 10 {
		h.vote(h.size.Proposals-1, h.size.Holders+int(h.block.Number)*10+i)
	}
	f := h.facts
	f.First, f.Finalized = h.block.Number, h.block.Number-8
	h.facts, h.count = models.Facts{}, 0
	return f
}
