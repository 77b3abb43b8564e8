// Package relay sends what voters signed, at the operator's cost. It collects the ballots that wait in the record, tries them, and
// puts them into the chain in batches. Its account spends gas and can do nothing else.
//
// It keeps three promises. A ballot that was acknowledged is never lost: it waits in the record until the chain has it, or until
// the record says why it can't be sent. It is never sent twice: nonce, ballots and signed bytes of a batch are stored in one
// transaction of the database before the chain sees any of it, and what is sent again is those bytes, or others with the same
// nonce. And no more is spent than the operator allows: the most that a batch may cost is charged before it is sent.
//
// README.md lists what can go wrong, and the test of each.
package relay

import (
	"context"
	"errors"
	"log/slog"
	"math/big"
	"math/rand/v2"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"backprop/chain"
	"backprop/models"
)

// Options is what a Relayer is made of. Zero values stand for what their comments say.
type Options struct {
	Node   *chain.Node
	Store  *models.Store
	DAO    models.DAO
	Log    *slog.Logger
	Signer Signer
	Purse  models.Purse
	Caps   Caps

	Multicall common.Address   // Multicall3; where it has no code each ballot is a transaction of its own
	Size      int              // ballots in a batch at most; 50
	Full      int              // ballots from which on a batch pays and goes at once; 10
	Wait      time.Duration    // how long a ballot waits for others at most; 10 minutes
	Lead      time.Duration    // how long before the vote's end ballots wait no more; an hour
	Stuck     time.Duration    // after which a transaction offers more; a minute
	Patience  time.Duration    // how long a ballot may fail when it is tried before it is refused; 30 seconds
	Depth     int              // batches on their way at most; 4
	Poll      time.Duration    // between turns; a second
	Now       func() time.Time // time.Now
	Alone     bool             // no other process has this record
}

// Relayer sends ballots. Its Turn must not be called twice at once.
type Relayer struct {
	Options
	chainID *big.Int
	account common.Address
	memory  memory
	wrong   string // as it was told last
	noted   models.Relayer
}

// memory is what may be forgotten: it only makes things slower when it is.
type memory struct {
	failing map[ballotKey]time.Time // since when a ballot fails when it is tried
	alone   map[ballotKey]bool      // ballots that failed in a batch, and are sent alone
	failed  map[ballotKey]int       // how often a ballot failed in a block, though it held when it was tried
	gone    map[uint64]uint64       // the block at which a batch's nonce was first seen used by a transaction that is not ours
	powers  []string                // that contracts gave the account at the block asked
	asked   uint64
}

// ballotKey names a ballot.
type ballotKey struct {
	voter    common.Address
	kind     models.BallotKind
	proposal models.Uint
	nonce    models.Uint
}

func keyOf(b models.Ballot) ballotKey { return ballotKey{b.Voter, b.Kind, b.ProposalID, b.Nonce} }

// Start makes a relayer of options.
func Start(o Options) *Relayer {
	def(&o.Size, 50)
	def(&o.Full, 10)
	def(&o.Wait, 10*time.Minute)
	def(&o.Lead, time.Hour)
	def(&o.Stuck, time.Minute)
	def(&o.Patience, 30*time.Second)
	def(&o.Depth, 4)
	def(&o.Poll, time.Second)
	if o.Now == nil {
		o.Now = time.Now
	}
	o.Purse.Relayer = o.Signer.Account()
	return &Relayer{
		Options: o, chainID: new(big.Int).SetUint64(o.DAO.ChainID), account: o.Signer.Account(),
		memory: memory{failing: map[ballotKey]time.Time{}, alone: map[ballotKey]bool{}, failed: map[ballotKey]int{}, gone: map[uint64]uint64{}},
	}
}

func def[T comparable](to *T, value T) {
	var zero T
	if *to == zero {
		*to = value
	}
}

// Run takes turns until ctx ends. What fails is tried again, ever more slowly, up to every ten seconds.
func (r *Relayer) Run(ctx context.Context) {
	wait := r.Poll
	for ctx.Err() == nil {
		err := r.Turn(ctx)
		if ctx.Err() != nil {
			return
		}
		if err != nil {
			wait = min(2*max(wait, r.Poll), max(10*time.Second, r.Poll))
			wait = wait/2 + rand.N(wait/2+1)
			r.Log.Warn("relay", "err", err, "again_in", wait.String())
		} else {
			wait = r.Poll
		}
		select {
		case <-ctx.Done():
		case <-time.After(wait):
		}
	}
}

// Turn looks where everything stands and does what is due, if this process leads.
func (r *Relayer) Turn(ctx context.Context) error {
	if led, err := r.leads(ctx); !led {
		return err
	}
	v, err := r.look(ctx)
	if errors.Is(err, models.ErrNotFound) {
		return nil // the record has no block yet
	}
	if err != nil {
		return r.report(ctx, v, errors.Join(err, errNode))
	}
	for _, step := range []func(context.Context, *view) error{r.settle, r.push, r.collect, r.bridge} {
		if err = step(ctx, v); err != nil {
			break
		}
	}
	return r.report(ctx, v, err)
}

// leads tells whether this process sends: the one that indexes.
func (r *Relayer) leads(ctx context.Context) (bool, error) {
	if r.Alone {
		return true, nil
	}
	_, led, err := r.Store.Lead(ctx)
	return led, err
}
