// Command backprop serves a DAO's record as a site. It knows flags and environment, wiring, start and stop.
package main

import (
	"context"
	"fmt"
	"os"
	"os/signal"
	"syscall"

	"github.com/alecthomas/kong"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	if err := run(ctx, os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "backprop:", err)
		os.Exit(1)
	}
}

// commands is what the first argument chooses.
type commands struct {
	Config
	Serve   serve   `cmd:"" help:"Index the chain and serve the site."`
	Migrate migrate `cmd:"" help:"Bring the database's schema to the newest version."`
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
