// Command backprop serves a DAO's record as a site. It knows flags and environment, wiring, start and stop.
package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"runtime/debug"
	"syscall"

	"github.com/alecthomas/kong"
)

// collect is how much garbage may grow before it is collected, in percent of what lives: half of Go's own measure, because
// reading a long history makes much of it, and memory is dearer to an operator than a tenth of that reading's time.
const collect = 50

func main() {
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(collect)
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	err := run(ctx, os.Args[1:])
	stop()
	if err != nil {
		fmt.Fprintln(os.Stderr, "backprop:", err)
		os.Exit(codeOf(err))
	}
}

// commands is what the first argument chooses.
type commands struct {
	Config
	Serve      serve      `cmd:"" help:"Index the chain and serve the site."`
	Verify     verify     `cmd:"" help:"Ask the chain again about everything in the record, and print what differs. Exit code 1: something does; 2: it could not be completed."`
	Reindex    reindex    `cmd:"" help:"Build the record again from the chain, beside the one that is served, and put it in its place."`
	Digest     digest     `cmd:"" help:"Print the record's SHA-256, table by table: equal records have equal digests, in every database."`
	Migrate    migrate    `cmd:"" help:"Bring the database's schema to the newest version."`
	VerifyPoll verifyPoll `cmd:"" name:"verify-poll" help:"Count a poll's file again: every signature, the sums, and with --rpc every weight. Exit code 1: something differs; 2: it could not be completed."`
	Hash       hash       `cmd:"" help:"Print the SHA-256 of a file, or of a folder by its manifest, as evidence of a milestone is handed in by it."`
}

// failure is an error with an exit code of its own.
type failure struct {
	code int
	error
}

func (f failure) Unwrap() error { return f.error }

func codeOf(err error) int {
	var f failure
	if errors.As(err, &f) {
		return f.code
	}
	return 1
}

// run parses arguments and runs the command that they name until ctx ends.
func run(ctx context.Context, args []string) error {
	var c commands
	parser, err := kong.New(&c, kong.Name("backprop"), kong.Description("Back the proposals that train the commons."),
		kong.UsageOnError(), kong.BindTo(ctx, (*context.Context)(nil)))
	if err != nil {
		return err
	}
	k, err := parser.Parse(args)
	parser.FatalIfErrorf(err)
	return k.Run(&c.Config)
}
