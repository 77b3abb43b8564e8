package chain_test

import (
	"context"
	"errors"
	"flag"
	"log/slog"
	"math/rand/v2"
	"net/http/httptest"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"backprop/chain"
	"backprop/chain/devnet"
	"backprop/chain/fault"
	"backprop/models"
	"backprop/models/modelstest"
)

var (
	faults = flag.Int("faults", 1, "how many times as many faults, reorgs, sequences and kills the tests try")
	seed   = flag.Uint64("seed", 1, "what the tests' chances follow from")
)

// patience is how long a test waits for what must happen in the end. It is no claim about speed.
const patience = 2 * time.Minute

// ground is a told DAO's chain that the trials of this process share. Each leaves it as it was.
type ground struct {
	chain *devnet.Chain
	dao   models.DAO
	mu    sync.Mutex
	clean map[common.Hash]string   // records built from scratch, by the chain's head
	sums  map[common.Hash][32]byte // and their digests
}

var told = sync.OnceValues(func() (*ground, error) { return newGround(devnet.Options{Finality: 1 << 20}, devnet.TellBriefly) })

func newGround(o devnet.Options, tell story) (*ground, error) {
	if o.Genesis.IsZero() {
		o.Genesis = time.Now().Add(-devnet.StoryLength - time.Hour)
	}
	c, err := devnet.Start(o)
	if err != nil {
		return nil, err
	}
	d, err := devnet.Deploy(c)
	if err == nil && tell != nil {
		err = tell(c, d)
	}
	if err != nil {
		return nil, err
	}
	node, err := chain.Dial(context.Background(), c.URL())
	if err != nil {
		return nil, err
	}
	defer node.Close()
	dao, err := node.Discover(context.Background(), chain.Settings{Governor: d.Governor, Prefix: "BP", Assets: []common.Address{d.Dollar}, Escrow: d.Escrow, Distributor: d.Distributor})
	return &ground{chain: c, dao: dao, clean: map[common.Hash]string{}, sums: map[common.Hash][32]byte{}}, err
}

// trial is an indexer that sees a chain through a proxy that fails.
type trial struct {
	*setup
	ground *ground
	proxy  *fault.Proxy
	url    string // the proxy's
	dsn    string // the record's database
}

// newTrial is a trial on the shared chain, with a fresh SQLite record.
func newTrial(t *testing.T) *trial {
	t.Helper()
	g, err := told()
	if err != nil {
		t.Fatal(err)
	}
	before := g.chain.Snapshot()
	t.Cleanup(func() {
		if ok, err := g.chain.Revert(before); !ok || err != nil {
			t.Errorf("the shared chain does not go back: %v", err)
		}
	})
	return newTrialOn(t, g)
}

func newTrialOn(t *testing.T, g *ground) *trial {
	t.Helper()
	r := &trial{setup: &setup{T: t, devnet: g.chain, dao: g.dao}, ground: g}
	r.proxy = fault.New(*seed, g.chain.URL())
	server := httptest.NewServer(r.proxy)
	t.Cleanup(server.Close)
	r.url = server.URL
	r.node = r.dial()
	t.Cleanup(func() {
		if t.Failed() {
			t.Logf("again: go test ./chain -run '%s' -seed %d -faults %d", t.Name(), *seed, *faults)
		}
	})
	r.fresh(filepath.Join(t.TempDir(), "record.db"))
	return r
}

// dial connects to the proxy; a node that fails gets a short rest only.
func (r *trial) dial() *chain.Node {
	r.Helper()
	node, err := chain.Dial(context.Background(), r.url)
	if err != nil {
		r.Fatal(err)
	}
	node.Patience = 10 * time.Millisecond
	r.Cleanup(node.Close)
	return node
}

// fresh gives the trial an empty record in a database, and an indexer that reads a few blocks at once.
func (r *trial) fresh(dsn string) {
	r.Helper()
	if r.store != nil {
		r.store.Close()
	}
	r.dsn, r.store = dsn, openStore(r.T, dsn)
	r.index = r.indexer(r.store, 8)
}

func openStore(t *testing.T, dsn string) *models.Store {
	t.Helper()
	s, err := models.Open(dsn)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	if _, err := s.Migrate(context.Background()); err != nil {
		t.Fatal(err)
	}
	return s
}

// each runs a test with a SQLite record and with one in PostgreSQL.
func each(t *testing.T, f func(*testing.T, *trial)) {
	t.Run("sqlite", func(t *testing.T) { f(t, newTrial(t)) })
	t.Run("postgres", func(t *testing.T) {
		dsn := modelstest.Postgres(t)
		r := newTrial(t)
		r.fresh(dsn)
		f(t, r)
	})
}

// random is a source for one test.
func random(t *testing.T, more ...uint64) *rand.Rand {
	s := *seed
	for _, m := range more {
		s = s*1_000_003 + m
	}
	h := uint64(0)
	for _, b := range []byte(t.Name()) {
		h = h*31 + uint64(b)
	}
	return rand.New(rand.NewPCG(s, h))
}

// suffer steps while the faults strike, until the record is at what the node calls its head or so many steps in a row
// have failed. It returns the last error.
func (r *trial) suffer(failures int) error {
	r.Helper()
	var last error
	for failed := 0; failed < failures; {
		moved, err := r.index.Step(context.Background())
		switch {
		case err != nil:
			failed, last = failed+1, err
		case !moved:
			return last
		default:
			failed = 0
		}
	}
	return last
}

// recover ends all faults and steps until the record stands on the chain's head.
func (r *trial) recover() {
	r.Helper()
	r.proxy.Set()
	head := r.header()
	for end := time.Now().Add(patience); ; {
		moved, err := r.index.Step(context.Background())
		if err == nil && !moved {
			cursor, err := r.store.Cursor(context.Background())
			sought, also := r.store.Sought(context.Background(), 1)
			if err == nil && also == nil && cursor.Hash == head.Hash() && len(sought) == 0 {
				return
			}
		}
		if time.Now().After(end) || errors.Is(err, models.ErrFinal) || errors.Is(err, models.ErrTooDeep) {
			r.Fatalf("the record does not reach block %d after the faults have ended: %v", head.Number, err)
		}
		if !moved {
			time.Sleep(time.Millisecond)
		}
	}
}

// right ends all faults and holds the record against one built from scratch and against the contracts.
func (r *trial) right() {
	r.Helper()
	r.recover()
	r.same()
	r.agree()
}

// same holds the record against one that was built from scratch without faults.
func (r *trial) same() {
	r.Helper()
	if got, want := dump(r.T, r.dsn), r.scratch(); got != want {
		r.Errorf("the record differs from one built from scratch:\n%s", difference(got, want))
	}
	if got, want := sum(r.T, r.store), r.ground.sums[r.header().Hash()]; got != want {
		r.Errorf("the record's digest is %x, that of one built from scratch is %x", got, want)
	}
}

func (r *trial) header() *types.Header {
	r.Helper()
	h, err := r.devnet.Client().HeaderByNumber(context.Background(), nil)
	if err != nil {
		r.Fatal(err)
	}
	return h
}

// scratch is the record of the chain as it stands, built in one go by a node that does not fail.
func (r *trial) scratch() string {
	r.Helper()
	hash := r.header().Hash()
	r.ground.mu.Lock()
	known := r.ground.clean[hash]
	_, ok := r.ground.sums[hash] // until knows texts alone
	r.ground.mu.Unlock()
	if ok {
		return known
	}
	dsn := filepath.Join(r.TempDir(), "scratch.db")
	store := openStore(r.T, dsn)
	defer store.Close()
	node, err := chain.Dial(context.Background(), r.devnet.URL())
	if err != nil {
		r.Fatal(err)
	}
	defer node.Close()
	x := &chain.Indexer{Node: node, Store: store, DAO: r.dao, Log: slog.New(slog.DiscardHandler), Poll: time.Millisecond, Range: 200}
	r.follow(x)
	text, digest := dump(r.T, dsn), sum(r.T, store)
	r.ground.mu.Lock()
	r.ground.clean[hash], r.ground.sums[hash] = text, digest
	r.ground.mu.Unlock()
	return text
}

func sum(t *testing.T, store *models.Store) [32]byte {
	t.Helper()
	d, err := store.Digest(context.Background(), 0)
	if err != nil {
		t.Fatal(err)
	}
	return d.Record
}
