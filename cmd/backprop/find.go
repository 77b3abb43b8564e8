package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"backprop/chain"
	"backprop/models"
)

// find asks the chain what the DAO consists of. While no node answers it takes what was found last.
func find(ctx context.Context, c *Config, log *slog.Logger, node *chain.Node, store *models.Store) (models.DAO, error) {
	settings, err := c.settings()
	if err != nil {
		return models.DAO{}, err
	}
	known, err := store.DAO(ctx)
	switch {
	case errors.Is(err, models.ErrNotFound):
		return c.foundFirst(ctx, log, node, store, settings)
	case err != nil:
		return known, err
	case settings.Governor == (common.Address{}):
		settings.Governor = known.Governor
	case settings.Governor != known.Governor:
		return known, fmt.Errorf("the database %s holds the record of governor %s, not of %s; leave out --governor, or choose another --database", c.place(), known.Governor, settings.Governor)
	}
	if _, err := store.Cursor(ctx); err == nil && settings.First == 0 {
		settings.First = known.First // a record that was read from there
	}
	if len(settings.Assets) == 0 {
		for _, a := range known.Assets {
			if !a.Native() {
				settings.Assets = append(settings.Assets, a.Address)
			}
		}
	}
	if c.Escrow == "" {
		settings.Escrow = known.Escrow
	}
	if c.Distributor == "" {
		settings.Distributor = known.Distributor
	}
	return c.foundAgain(ctx, log, node, store, settings, known)
}

// foundFirst finds the DAO of a record that is to be.
func (c *Config) foundFirst(ctx context.Context, log *slog.Logger, node *chain.Node, store *models.Store, settings chain.Settings) (dao models.DAO, err error) {
	if settings.Governor == (common.Address{}) {
		return dao, errNoGovernor
	}
	err = patiently(ctx, log, long, func() (err error) {
		dao, err = node.Discover(ctx, settings)
		return err
	})
	if err != nil && !answered(err) {
		return dao, c.unanswered(err, dao)
	}
	if err != nil {
		return dao, fmt.Errorf("ask the chain about the DAO: %w", err)
	}
	return dao, store.SaveDAO(ctx, dao)
}

// foundAgain asks whether a record's DAO is still what it was. A node that does not answer is no reason not to serve.
func (c *Config) foundAgain(ctx context.Context, log *slog.Logger, node *chain.Node, store *models.Store, settings chain.Settings, known models.DAO) (dao models.DAO, err error) {
	node.Pin(known.ChainID, known.Genesis)
	err = patiently(ctx, log, short, func() (err error) {
		dao, err = node.Discover(ctx, settings)
		return err
	})
	switch {
	case errors.Is(err, chain.ErrOtherChain):
		return known, c.unanswered(err, known)
	case err != nil && !answered(err):
		log.Warn("the node does not answer; serving the record as it is", "err", err)
		return known, nil
	case err != nil:
		return dao, fmt.Errorf("ask the chain about the DAO: %w", err)
	}
	if !dao.Reads(known) {
		log.Warn("the DAO's assets or contracts are others than those of the record, which is read again from its first block; until it is at the head, pages show a part of it")
		if err := store.Forget(ctx); err != nil {
			return dao, err
		}
	}
	return dao, store.SaveDAO(ctx, dao)
}

// How long a node is asked again that fails at the start: while a record is there to serve meanwhile or a command waits,
// and while there is none.
const (
	short = 5 * time.Second
	long  = 2 * time.Minute
)

// patiently tries what asks a node until it is answered, ever more slowly, for a while at most.
func patiently(ctx context.Context, log *slog.Logger, most time.Duration, try func() error) error {
	const first, slowest = 250 * time.Millisecond, 10 * time.Second
	end := time.Now().Add(most)
	for wait := first; ; wait = min(2*wait, slowest) {
		err := try()
		if err == nil || answered(err) || ctx.Err() != nil || time.Now().Add(wait).After(end) {
			return err
		}
		log.Warn("the node fails; it is asked again", "err", err, "in", wait.String())
		if err := pause(ctx, wait); err != nil {
			return err
		}
	}
}

// answered tells whether an error is what the chain says, so that to ask again does not help.
func answered(err error) bool {
	var unfit chain.Unfit
	return errors.As(err, &unfit) || errors.Is(err, chain.ErrPruned) || errors.Is(err, chain.ErrOtherChain)
}
