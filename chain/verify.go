package chain

import (
	"context"
	"errors"
	"fmt"
	"time"

	"golang.org/x/time/rate"

	"backprop/models"
)

// Verification holds a record against its chain at one block: it asks the contracts what they say of everything that the
// record says, and reads the blocks again that its facts are from. Nothing is changed.
type Verification struct {
	Node  *Node
	Store *models.Store
	DAO   models.DAO
	Block models.Block           // at which both are held together; its hash pins the chain's answers
	Past  bool                   // the block is older than the record's cursor: what is derived is folded again up to it
	Rate  int                    // questions a second, at most; 0 for no limit
	Found func(Difference)       // told of each difference
	Tell  func(string, Progress) // told how far a part has come, a few times a second at most
	Now   func() time.Time       // for progress
	past  models.Past
	asks  asker
	count Summary
	lives map[models.Uint]*life
	told  time.Time
}

// Difference is one thing that the record and the chain say otherwise.
type Difference struct {
	Subject string // as the record's pages are named: proposals/7, delegates/0x…
	What    string // such as "votes for"
	Record  string
	Chain   string // the chain's word, or what the facts add up to
	Facts   bool   // Chain is what the record's own facts add up to
}

func (d Difference) String() string {
	other := "chain"
	if d.Facts {
		other = "its facts"
	}
	return fmt.Sprintf("%s %s: record %s, %s %s", d.Subject, d.What, d.Record, other, d.Chain)
}

// Progress is how far a part of a verification has come.
type Progress struct {
	Done, Total uint64
	Asked       uint64 // questions so far, in all parts
}

// Summary is what a verification did.
type Summary struct {
	Asked       uint64 // questions answered by the chain
	Compared    uint64 // values compared
	Differences uint64
	Parts       []Part
}

// Part is how many things of a kind were compared.
type Part struct {
	Name  string
	Count uint64
}

// ErrNoState says that a node can't be asked about a block that it knows.
var ErrNoState = errors.New("the node does not keep the state of this block: ask an archive node (--rpc), or verify at the newest block")

// piece is how many rows are read at once.
const piece = 500

// Run compares everything and tells what it did. An error means that it could not be completed.
func (v *Verification) Run(ctx context.Context) (Summary, error) {
	ctx, end, err := v.Store.Snapshot(ctx)
	if err != nil {
		return v.count, err
	}
	defer end()
	v.past, v.lives = v.Store.Past(v.DAO, v.Block), map[models.Uint]*life{}
	v.asks = asker{node: v.Node, block: v.Block.Hash, size: firstBatch, most: mostBatch}
	if v.Rate > 0 {
		v.asks.limit = rate.NewLimiter(rate.Limit(v.Rate), max(v.Rate, mostBatch))
	}
	for _, part := range []struct {
		name string
		run  func(context.Context, *uint64) error
	}{
		{"votes", v.votes},
		{"proposals", v.proposals},
		{"weights", v.weights},
		{"accounts", v.accounts},
		{"treasury", v.treasury},
		{"parameters", v.parameters},
		{"roles", v.roles},
		{"operations", v.operations},
		{"blocks", v.blocks},
	} {
		n := uint64(0)
		if err := errors.Join(part.run(ctx, &n), v.flush(ctx)); err != nil {
			return v.count, fmt.Errorf("%s: %w", part.name, err)
		}
		v.count.Parts = append(v.count.Parts, Part{part.name, n})
	}
	return v.count, nil
}

// differ tells of a difference.
func (v *Verification) differ(subject, what, record, chain string, facts bool) {
	v.count.Differences++
	v.Found(Difference{subject, what, record, chain, facts})
}

// same compares what is stored with what the facts add up to.
func (v *Verification) same(subject, what, record, facts string) {
	v.count.Compared++
	if record != facts {
		v.differ(subject, what, record, facts, true)
	}
}

// progress tells how far a part has come, if it was not told just now.
func (v *Verification) progress(part string, done, total uint64) {
	if now := v.Now(); now.Sub(v.told) > 2*time.Second {
		v.told = now
		v.Tell(part, Progress{done, total, v.count.Asked})
	}
}
