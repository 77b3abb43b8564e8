package main

import (
	"context"
	"errors"
	"fmt"
	"net"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"time"

	"github.com/ethereum/go-ethereum/core"

	"backprop/chain/devnet"
)

// run is the one thing that this command does.
type run struct {
	Addr    string        `env:"DEVNET_ADDR" default:"127.0.0.1:8545" help:"Where the chain answers JSON-RPC. A host other than loopback lets everybody there use the accounts."`
	App     string        `env:"BACKPROP_ADDR" default:"127.0.0.1:8080" help:"Where the program will serve its pages. They, and no others, may use the chain."`
	Data    string        `env:"BACKPROP_DATA" default:"data" type:"path" help:"Folder that keeps the chain between runs."`
	Origins []string      `env:"DEVNET_ORIGINS" help:"Further web origins whose pages may use the chain, such as http://localhost:3000."`
	Idle    time.Duration `env:"DEVNET_IDLE" default:"1h" help:"Mine an empty block when the newest is older than this. 0: never."`
	Words   bool          `env:"DEVNET_WORDS" help:"Tell the program, once it serves, what the sample's people say there: statements, a poll, a candidate, comments."`
	Command []string      `arg:"" optional:"" passthrough:"" help:"The program and its arguments."`
}

// Run returns when the program has ended and the chain is closed.
func (r *run) Run() error {
	if len(r.Command) > 0 && r.Command[0] == "--" { // kong leaves the mark in front of what it passes through
		r.Command = r.Command[1:]
	}
	if err := r.free(); err != nil {
		return err
	}
	signals := listen() // from here on Ctrl-C is a wish to stop in order
	chain, record, err := r.start()
	if err != nil {
		return r.explain(err)
	}
	defer chain.Close()
	p, err := r.payer(chain)
	if err != nil {
		return err
	}
	r.welcome(chain, record, p)
	if len(r.Command) == 0 {
		<-signals
		return nil
	}
	if r.Words {
		ctx, cancel := context.WithCancel(context.Background())
		defer cancel()
		go r.speakAlong(ctx, chain, record)
	}
	return accompany(r.Command, append(r.environment(chain, record), p.environment()...), signals)
}

// free tells early that the program's port is taken, before the chain and the story are made for nothing.
func (r *run) free() error {
	if len(r.Command) == 0 {
		return nil
	}
	listener, err := net.Listen("tcp", r.App)
	if errors.Is(err, syscall.EADDRINUSE) {
		return fmt.Errorf("%s is in use: set BACKPROP_ADDR to another address", r.App)
	}
	if err != nil {
		return fmt.Errorf("BACKPROP_ADDR: %w", err)
	}
	return listener.Close()
}

// start opens the chain with its DAO. A story that was cut short is thrown away and told again from the start.
func (r *run) start() (*devnet.Chain, record, error) {
	chain, told, err := r.open()
	if errors.Is(err, errCutShort) {
		fmt.Println("The sample's story was cut short last time. Telling it again.")
		if err := os.RemoveAll(r.dir()); err != nil {
			return nil, record{}, err
		}
		chain, told, err = r.open()
	}
	return chain, told, err
}

func (r *run) open() (*devnet.Chain, record, error) {
	var told record
	chain, err := devnet.Start(devnet.Options{
		Dir:     r.dir(),
		Addr:    r.Addr,
		Origins: append(originsOf(r.App), r.Origins...),
		Genesis: time.Now().Add(-devnet.StoryLength),
		Idle:    r.Idle,
		Prepare: func(chain *devnet.Chain) (err error) {
			told, err = tell(chain, r.record())
			return err
		},
	})
	return chain, told, err
}

func (r *run) dir() string    { return filepath.Join(r.Data, "chain") }
func (r *run) record() string { return filepath.Join(r.Data, "dao.json") }

// explain says what to do about the errors that a first-time user meets.
func (r *run) explain(err error) error {
	var other *core.GenesisMismatchError
	switch {
	case errors.As(err, &other):
		return fmt.Errorf("the chain in %s was begun by another version of this program, with another first block: run make clean, or set BACKPROP_DATA to another folder", r.dir())
	case errors.Is(err, devnet.ErrAddrInUse):
		return fmt.Errorf("%s is in use%s: set DEVNET_ADDR to another address", r.Addr, occupant(r.Addr))
	case errors.Is(err, devnet.ErrDirInUse):
		return fmt.Errorf("%s is in use by another devnet: stop it, or set BACKPROP_DATA to another folder", r.dir())
	}
	return err
}

// originsOf are the names under which a browser on this machine may know the program's pages.
func originsOf(addr string) []string {
	host, port, err := net.SplitHostPort(addr)
	if err != nil {
		return nil
	}
	ip := net.ParseIP(host)
	if ip.Equal(net.IPv6loopback) {
		return []string{"http://" + net.JoinHostPort(host, port), "http://localhost:" + port}
	}
	if host == "" || host == "localhost" || ip.IsUnspecified() || ip.IsLoopback() {
		return []string{"http://127.0.0.1:" + port, "http://localhost:" + port}
	}
	return []string{"http://" + net.JoinHostPort(host, port)}
}

// environment is what the program finds: the names are those of its own configuration.
func (r *run) environment(chain *devnet.Chain, told record) []string {
	environ := os.Environ()
	if host, _, _ := net.SplitHostPort(r.App); os.Getenv("BACKPROP_URL") == "" && (host == "" || net.ParseIP(host).IsUnspecified()) {
		environ = append(environ, "BACKPROP_URL="+originsOf(r.App)[0])
	}
	return append(environ,
		"BACKPROP_RPC="+chain.URL(),
		"BACKPROP_GOVERNOR="+told.Governor.Hex(),
		"BACKPROP_ESCROW="+told.Escrow.Hex(),
		"BACKPROP_DISTRIBUTOR="+told.Distributor.Hex(),
		"BACKPROP_ASSETS="+told.Dollar.Hex(),
		"BACKPROP_PREFIX=BP",
		"BACKPROP_NAME=Gradient Commons",
		"BACKPROP_ADDR="+r.App,
		"BACKPROP_DATA="+r.Data,
		"BACKPROP_DEMO="+chain.URL(),
	)
}

func (r *run) welcome(chain *devnet.Chain, told record, p payer) {
	var text strings.Builder
	line := func(format string, values ...any) { fmt.Fprintf(&text, format+"\n", values...) }
	line("Gradient Commons, a sample DAO on a local chain")
	if len(r.Command) > 0 {
		line("  Open      %s", originsOf(r.App)[0])
	}
	line("  Chain     %s, id %d, its clock: %s", chain.URL(), devnet.ChainID, chain.Now().Format("2 Jan 2006, 15:04 UTC"))
	line("  Governor  %s", told.Governor)
	line("  Token     %s  GRAD", told.Token)
	line("  Treasury  %s  the timelock", told.Timelock)
	line("  Dollar    %s  DUSD", told.Dollar)
	line("  Escrow    %s  of grants", told.Escrow)
	line("  Rewards   %s  by Merkle root", told.Distributor)
	line("  Relayer   %s  pays for signed votes", p.account)
	line("Accounts, whose keys everybody knows (mnemonic: %s)", devnet.Mnemonic)
	line("  Voter     %s  4,000,000 GRAD", chain.Account(devnet.Voter))
	line("  Proposer  %s  1,000,000 GRAD", chain.Account(devnet.Proposer))
	line("  Treasurer %s  500,000 GRAD, guardian", chain.Account(devnet.Treasurer))
	line("  Newcomer  %s  no tokens", chain.Account(devnet.Newcomer))
	line("Ctrl-C stops everything. The next start finds it again in %s; delete that folder to begin anew.", r.Data)
	fmt.Print(text.String())
}
