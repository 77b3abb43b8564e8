package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"strings"
	"time"

	"backprop/chain"
	"backprop/models"
)

// verify is the command that holds the record against the chain.
type verify struct {
	At   uint64 `help:"Hold them together after this block, which may be older. Default: the newest block of the record."`
	Rate int    `help:"Questions a second at most. Default: as fast as the node answers." default:"0"`
}

// The exit codes of verify.
const (
	differs    = 1
	incomplete = 2
)

// followed is how often the record is looked at again while it has not followed a reorganisation of the chain.
const followed = 10

// Validate refuses a rate below zero. The parser calls it.
func (v *verify) Validate() error {
	if v.Rate < 0 {
		return fmt.Errorf("--rate=%d: give how many questions a second, or leave it out for no limit", v.Rate)
	}
	return nil
}

// Run prints each difference on standard output, and progress on standard error.
func (v verify) Run(ctx context.Context, c *Config) error {
	r, err := c.existing(ctx, c.log())
	if err != nil {
		return failure{incomplete, err}
	}
	defer r.close()
	work := chain.Verification{
		Node: r.node, Store: r.store, DAO: r.dao, At: v.At, Rate: v.Rate, Now: time.Now,
		Found: func(d models.Variance) { fmt.Println(d) },
		Tell:  v.tell(time.Now()),
	}
	summary, err := work.Run(ctx)
	for tries := 0; errors.Is(err, chain.ErrForked) && tries < followed && pause(ctx, c.poll()) == nil; tries++ {
		summary, err = work.Run(ctx)
	}
	if err != nil {
		if strings.Contains(err.Error(), "Scan error") {
			err = fmt.Errorf("the record is damaged, backprop reindex builds it again: %w", err)
		}
		return failure{incomplete, fmt.Errorf("could not be completed: %w", err)}
	}
	fmt.Println(report(summary))
	if summary.Differences > 0 {
		return failure{differs, errors.New("the record and the chain differ; backprop reindex builds the record again")}
	}
	return nil
}

// tell prints progress lines.
func (v verify) tell(begin time.Time) func(string, chain.Progress) {
	return func(part string, p chain.Progress) {
		rate := float64(p.Asked) / max(time.Since(begin).Seconds(), 0.001)
		fmt.Fprintf(os.Stderr, "[verify] %s %d%% · %s of %s · %s questions, %.0f a second\n",
			part, 100*p.Done/max(p.Total, 1), grouped(p.Done), grouped(p.Total), grouped(p.Asked), rate)
	}
}

func grouped(n uint64) string { return models.Group(fmt.Sprint(n)) }

// report is the last line of a verification.
func report(s chain.Summary) string {
	text := fmt.Sprintf("verified at block %s (%s):", grouped(s.Block.Number), s.Block.Hash.Hex())
	for i, p := range s.Parts {
		if i > 0 {
			text += ","
		}
		text += fmt.Sprintf(" %s %s", grouped(p.Count), p.Name)
	}
	text += fmt.Sprintf("; %s values compared with %s answers of the chain: ", grouped(s.Compared), grouped(s.Asked))
	switch s.Differences {
	case 0:
		return text + "no difference"
	case 1:
		return text + "1 difference"
	}
	return text + grouped(s.Differences) + " differences"
}
