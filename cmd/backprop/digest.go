package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"

	"backprop/models"
)

// digest is the command that prints the record's hashes.
type digest struct {
	At uint64 `help:"Only the facts up to this block. Default: the newest block of the record, and what is derived from the facts."`
}

// Run prints the digest.
func (d digest) Run(ctx context.Context, c *Config) error {
	store, err := c.stored(ctx)
	if err != nil {
		return err
	}
	defer store.Close()
	if _, err := c.known(ctx, store); err != nil {
		return err
	}
	sum, err := store.Digest(ctx, d.At)
	if errors.Is(err, models.ErrNotFound) {
		err = fmt.Errorf("the record in %s has read no block yet: wait until backprop serve has", c.place())
	}
	if err == nil {
		tell(os.Stdout, sum)
	}
	return err
}

// tell prints a digest: the block, its hash and the rows in all; a line for each table with its rows and SHA-256; and
// the SHA-256 of the facts, of what is derived from them, and of the record. The form is stable.
func tell(w io.Writer, d models.Digest) {
	rows := uint64(0)
	for _, t := range d.Tables {
		rows += t.Rows
	}
	fmt.Fprintf(w, "block %d\nhash %s\nrows %d\n", d.Block, d.Hash.Hex(), rows)
	for _, t := range d.Tables {
		fmt.Fprintf(w, "%s %d %x\n", t.Name, t.Rows, t.Sum)
	}
	fmt.Fprintf(w, "facts %x\n", d.Facts)
	if d.Derived != [32]byte{} {
		fmt.Fprintf(w, "derived %x\n", d.Derived)
	}
	fmt.Fprintf(w, "record %x\n", d.Record)
}
