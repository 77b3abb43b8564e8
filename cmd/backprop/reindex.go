package main

import (
	"context"
	"errors"
)

// reindex is the command that builds the record again.
type reindex struct{}

// Run builds beside, compares and swaps.
func (reindex) Run(ctx context.Context, c *Config) error { return errors.New("not built yet") }
