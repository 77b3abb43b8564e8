// Command devnet runs a local Ethereum chain with the sample DAO Gradient Commons on it, and a program beside it that
// finds both in its environment. It knows the chain, the sample's story and wallets for trying out, and of the site the
// forms through which the sample's people speak. It refuses to know its code and the database.
package main

import (
	"errors"
	"fmt"
	"os"

	"github.com/alecthomas/kong"
)

// commands is the command line.
type commands struct {
	Run run `cmd:"" help:"Start the chain, tell the sample's story once, and run a program until it ends or Ctrl-C. Without a program, only serve the chain."`
}

// exit is the exit code of the program that ran beside the chain.
type exit int

func (e exit) Error() string { return fmt.Sprintf("exit code %d", int(e)) }

func main() { os.Exit(start()) }

func start() int {
	var line commands
	err := kong.Parse(&line, kong.Name("devnet"), kong.UsageOnError()).Run()
	var code exit
	switch {
	case err == nil:
		return 0
	case errors.As(err, &code):
		return int(code)
	}
	fmt.Fprintln(os.Stderr, "devnet:", err)
	return 1
}
