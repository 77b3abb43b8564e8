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
	At    uint64                 // the block after which both are held together; 0 for the record's cursor
	Rate  int                    // questions a second, at most; 0 for no limit
	Found func(models.Variance)  // told of each difference
	Seen  func(models.Variance)  // told of each value compared, equal or not; nil for nobody
	Tell  func(string, Progress) // told how far a part has come, every two seconds or so
	Now   func() time.Time       // for progress

	header  *header      // of that block
	block   models.Block // the block at At; its hash pins the chain's answers
	older   bool         // it is older than the cursor: what is derived is folded again up to it
	past    models.Past
	prove   models.Prover
	asks    asker
	lives   map[models.Uint]*life
	counted *models.Count
	ended   []models.Uint // the proposals whose votes are the last that are over
	granted *models.PastGrants
	count   Summary
	told    time.Time
}

// Progress is how far a part of a verification has come.
type Progress struct {
	Done, Total uint64
	Asked       uint64 // questions so far, in all parts
}

// Summary is what a verification did.
type Summary struct {
	Block       models.Block
	Asked       uint64 // questions answered by the chain
	Compared    uint64 // values compared
	Differences uint64
	Parts       []Part
}

// Part is how many things of a kind were compared, and how many of their values.
type Part struct {
	Name                  string
	Count                 uint64
	Compared, Differences uint64
}

// ErrNoState says that a node can't be asked about a block that it knows.
var ErrNoState = errors.New("the node does not keep the state of this block: ask an archive node (--rpc), or verify at the newest block")

// ErrForked says that the record stands on a block that the node's chain does not have.
var ErrForked = errors.New("the record stands on a block that is not on the node's chain: the chain was reorganised, or the node is of another one; try again when the record has followed")

// piece is how many rows are read at once.
const piece = 500

// Run compares everything and tells what it did. An error means that it could not be completed.
func (v *Verification) Run(ctx context.Context) (Summary, error) {
	ctx, end, err := v.Store.Snapshot(ctx)
	if err != nil {
		return v.count, err
	}
	defer end()
	if err := v.pin(ctx); err != nil {
		return v.count, err
	}
	v.past, v.prove, v.lives = v.Store.Past(v.DAO, v.block), models.Prover{DAO: v.DAO, Block: v.block}, map[models.Uint]*life{}
	v.counted, v.told = models.NewCount(), v.Now()
	v.asks = asker{node: v.Node, block: v.block.Hash, lags: !v.older, size: firstBatch, most: mostBatch}
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
		{"supplies", v.supplies},
		{"treasury", v.treasury},
		{"ledger", v.ledger},
		{"parameters", v.parameters},
		{"roles", v.roles},
		{"operations", v.operations},
		{"grants", v.grants},
		{"programs", v.programs},
		{"rounds", v.rounds},
		{"totals", v.totals},
		{"blocks", v.blocks},
		{"kept", v.kept},
	} {
		n, before := uint64(0), v.count
		if err := errors.Join(part.run(ctx, &n), v.flush(ctx)); err != nil {
			return v.count, fmt.Errorf("%s: %w", part.name, err)
		}
		v.count.Parts = append(v.count.Parts, Part{part.name, n, v.count.Compared - before.Compared, v.count.Differences - before.Differences})
	}
	return v.count, nil
}

// pin chooses the block by the record and the chain together.
func (v *Verification) pin(ctx context.Context) error {
	cursor, err := v.Store.Cursor(ctx)
	if errors.Is(err, models.ErrNotFound) {
		return errors.New("the record has read no block yet")
	}
	if err != nil {
		return err
	}
	number := v.At
	if number == 0 {
		number = cursor.Number
	}
	if number > cursor.Number || number < v.DAO.First {
		return fmt.Errorf("the record is of blocks %d to %d, and has no block %d", v.DAO.First, cursor.Number, number)
	}
	headers, err := v.Node.headers(ctx, number, number)
	if err != nil {
		return fmt.Errorf("block %d: %w", number, err)
	}
	v.header = &headers[0]
	v.block, v.older = v.header.block(), number < cursor.Number
	v.count.Block = v.block
	final, err := v.Store.Finalized(ctx)
	if err != nil {
		return err
	}
	if kept, err := v.Store.BlockAt(ctx, number); err == nil && kept.Hash != v.block.Hash || !v.older && cursor.Hash != v.block.Hash {
		if number <= final {
			return fmt.Errorf("block %d: %w", number, models.ErrFinal)
		}
		return fmt.Errorf("block %d: %w", number, ErrForked)
	}
	if !v.older {
		v.newest(cursor, final)
	}
	return nil
}

// newest compares what the record says of its newest block.
func (v *Verification) newest(cursor models.Block, final uint64) {
	v.count.Compared++
	v.agree("record", "time of its newest block", fmt.Sprint(cursor.Time), fmt.Sprint(v.block.Time))
	if final > cursor.Number {
		v.differ("record", "final block", fmt.Sprint(final), fmt.Sprintf("not above %d", cursor.Number), true)
	}
}

// differ tells of a difference.
func (v *Verification) differ(subject, what, record, chain string, facts bool) {
	v.count.Differences++
	v.Found(models.Variance{Subject: subject, What: what, Record: short(record), Chain: short(chain), Facts: facts})
}

// agree compares what the record says with what the chain says.
func (v *Verification) agree(subject, what, record, chain string) {
	v.compared(subject, what, record, chain, false)
}

// same compares what is stored with what the facts add up to.
func (v *Verification) same(subject, what, record, facts string) {
	v.compared(subject, what, record, facts, true)
}

func (v *Verification) compared(subject, what, record, other string, facts bool) {
	v.count.Compared++
	if v.Seen != nil {
		v.Seen(models.Variance{Subject: subject, What: what, Record: record, Chain: other, Facts: facts})
	}
	if record != other {
		v.differ(subject, what, record, other, facts)
	}
}

// progress tells how far a part has come, if it was not told just now.
func (v *Verification) progress(part string, done, total uint64) {
	if now := v.Now(); now.Sub(v.told) > 2*time.Second {
		v.told = now
		v.Tell(part, Progress{min(done, total), total, v.count.Asked})
	}
}
