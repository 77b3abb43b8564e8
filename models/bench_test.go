package models_test

import (
	"context"
	"encoding/binary"
	"math/rand/v2"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
	"backprop/models/modelstest"
)

// long makes up ranges of a long history: votes on many proposals, and delegations, changes of weight and transfers among
// as many accounts. A range has 50 blocks of 400 facts.
type long struct {
	rand   *rand.Rand
	number uint64
	parent common.Hash
	log    uint
	id     uint64
}

func newLong() *long { return &long{rand: rand.New(rand.NewPCG(1, 1))} }

// account is one of n, spread over all addresses as hashes are.
func (l *long) account(n uint64) (a common.Address) {
	x := l.rand.Uint64N(n)
	binary.BigEndian.PutUint64(a[:], x*0x9e3779b97f4a7c15)
	binary.BigEndian.PutUint64(a[12:], x+1)
	return a
}

func (l *long) block(f *models.Facts) {
	l.number++
	b := models.Block{Number: l.number, Hash: hash(77, l.number), Parent: l.parent, Time: 1000 + 12*l.number}
	f.Blocks, l.parent, l.log = append(f.Blocks, b), b.Hash, 0
}

func (l *long) at() models.At {
	l.log++
	return models.At{Block: l.number, Log: l.log - 1, Tx: hash(l.number, uint64(l.log)), Time: 1000 + 12*l.number}
}

// facts is a range of so many votes, and for 8 votes of a transfer, the delegation of it and what that weighs.
func (l *long) facts(votes int) (f models.Facts) {
	for i := range votes {
		if i%400 == 0 {
			l.block(&f)
		}
		if l.id == 0 || i%3000 == 0 {
			l.id++
			f.Proposals = append(f.Proposals, models.Proposal{
				At: l.at(), ID: models.U(l.id), Proposer: l.account(50), Snapshot: 1000 + 12*l.number, Deadline: 1000 + 12*l.number + 100_000,
				Description: "# Pay for the work\n\nAs agreed.", Title: "Pay for the work", Actions: []models.Action{{Target: address(9), Value: models.U(5)}},
			})
		}
		f.Votes = append(f.Votes, models.Vote{
			At: l.at(), ProposalID: models.U(l.id), Voter: l.account(30_000), Kind: models.Cast, Support: models.Support(l.rand.IntN(3)), Weight: l.amount(),
		})
		if i%8 == 0 {
			a, n := l.account(30_000), l.amount()
			f.Transfers = append(f.Transfers, models.Transfer{At: l.at(), Token: dao.Token.Address, Sender: address(5), Recipient: a, Amount: n})
			f.Delegations = append(f.Delegations, models.Delegation{At: l.at(), Delegator: a, Delegate: a})
			f.Weights = append(f.Weights, models.Weight{At: l.at(), Account: a, Votes: n})
		}
	}
	return f
}

func (l *long) amount() models.Uint {
	var b [16]byte
	binary.BigEndian.PutUint64(b[6:], l.rand.Uint64())
	return models.FromBytes(b[:])
}

// rangeVotes is how many votes a range of the benchmark has: 17,000 facts of all kinds.
const rangeVotes = 12_500

// BenchmarkApply measures facts a second of 100,000 votes and 37,500 facts around them, against bare inserts of the same rows.
func BenchmarkApply(b *testing.B) {
	for _, name := range []string{"sqlite", "postgres"} {
		for _, way := range []struct {
			name  string
			apply func(*models.Store, context.Context, models.DAO, models.Facts) error
		}{{"bare", (*models.Store).Insert}, {"apply", (*models.Store).Apply}} {
			b.Run(name+"/"+way.name, func(b *testing.B) {
				n := 0
				for b.Loop() {
					b.StopTimer()
					s := modelstest.Store(b, name)
					l := newLong()
					var list []models.Facts
					for range 8 {
						list = append(list, l.facts(rangeVotes))
					}
					b.StartTimer()
					for _, f := range list {
						if err := way.apply(s, context.Background(), dao, f); err != nil {
							b.Fatal(err)
						}
						n += len(f.Proposals) + len(f.Votes) + len(f.Weights) + len(f.Delegations) + len(f.Transfers)
					}
				}
				b.ReportMetric(float64(n)/b.Elapsed().Seconds(), "facts/s")
			})
		}
	}
}
