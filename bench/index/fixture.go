package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"backprop/chain/devnet"
)

// fixtureVersion is raised when what the chains hold changes: those on disk are then made again.
const fixtureVersion = 1

// plan is what a fixture's chain shall hold: everybody delegates to themselves and votes on every proposal.
type plan struct {
	Name      string
	Voters    int
	Proposals int
	PerBlock  int // transactions in a block of the busy chain; 0 spreads votes thinly
	Blocks    int // of the sparse chain, between the first vote and the last
}

var (
	busy   = plan{Name: "busy", Voters: 20_000, Proposals: 5, PerBlock: 1400}
	sparse = plan{Name: "sparse", Voters: 3_000, Proposals: 20, PerBlock: 1400, Blocks: 200_000}
)

// fixture is a DAO's chain on disk, and what it is known to hold: counted from the receipts while it was made, and
// tallied from the ballots that were signed.
type fixture struct {
	Version int
	Plan    plan
	DAO     devnet.DAO
	Emitter common.Address // stands in for the governor, where it isn't zero
	First   uint64         // the block that the contracts were deployed in
	Begin   uint64         // the block before the emitter's first vote
	Last    uint64         // the last block that says anything
	Head    uint64
	Counts  counts
	Tallies map[string]tally // by proposal id
	Made    time.Duration    // how long that took
}

// counts are how many logs of each kind there are, those of the token's own Transfer among them.
type counts struct{ Votes, Delegations, Weights, Transfers, Proposals int }

func (c counts) events() int { return c.Votes + c.Delegations + c.Weights + c.Transfers + c.Proposals }

// tally is what a proposal's votes add up to, in the token's smallest unit.
type tally struct {
	Against, For, Abstain string
	Voters                int
}

// made gives a fixture, which is made first where it is not on disk.
func (p plan) made(data string) (*fixture, error) {
	dir := filepath.Join(data, p.Name)
	if f, err := p.kept(dir); !errors.Is(err, fs.ErrNotExist) {
		return f, err
	}
	fmt.Fprintf(os.Stderr, "Making the chain %q in %s: some minutes, once.\n", p.Name, dir)
	if err := os.RemoveAll(dir); err != nil {
		return nil, err
	}
	begin := time.Now()
	c, err := p.start(dir)
	if err != nil {
		return nil, err
	}
	build := p.build
	if p == emitted {
		build = p.emit
	}
	f, err := build(c)
	if err := errors.Join(err, c.Close()); err != nil {
		return nil, err
	}
	f.Made = time.Since(begin).Round(time.Second)
	return f, p.keep(dir, f)
}

func (p plan) start(dir string) (*devnet.Chain, error) {
	o := devnet.Options{Dir: filepath.Join(dir, "chain"), Genesis: time.Now().Add(-30 * 24 * time.Hour), GasLimit: 300_000_000}
	if p != emitted {
		o.Rich = addresses(p.Voters)
	}
	return devnet.Start(o)
}

// kept reads the fixture beside the chain; fs.ErrNotExist says that there is none of this plan and version.
func (p plan) kept(dir string) (*fixture, error) {
	text, err := os.ReadFile(filepath.Join(dir, "fixture.json"))
	if err != nil {
		return nil, err
	}
	var f fixture
	if err := json.Unmarshal(text, &f); err != nil || f.Version != fixtureVersion || f.Plan != p {
		return nil, fs.ErrNotExist
	}
	return &f, nil
}

// keep writes the fixture last: a chain without one is made again.
func (p plan) keep(dir string, f *fixture) error {
	text, err := json.MarshalIndent(f, "", "  ")
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(dir, "fixture.json"), text, 0o644)
}

// contracts are those that an indexer of the DAO listens to.
func (f *fixture) contracts() []common.Address {
	return []common.Address{f.DAO.Governor, f.DAO.Timelock, f.DAO.Token}
}
