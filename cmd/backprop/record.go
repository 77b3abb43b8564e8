package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"

	"backprop/chain"
	"backprop/models"
)

// record is an open database with the node that its chain is asked through.
type record struct {
	store *models.Store
	node  *chain.Node
	dao   models.DAO
}

func (r *record) close() {
	if r.node != nil {
		r.node.Close()
	}
	r.store.Close()
}

// open opens the database and brings its schema up to date.
func (c *Config) open(ctx context.Context) (*models.Store, error) {
	store, err := models.Open(c.dsn())
	if err != nil {
		return nil, unopened(err)
	}
	if _, err := store.Migrate(ctx); err != nil {
		store.Close()
		return nil, fmt.Errorf("bring the schema of %s up to date: %w", c.place(), err)
	}
	return store, nil
}

// existing opens a database that a record must be in already, and the node; it writes nothing. The DAO is the record's own.
func (c *Config) existing(ctx context.Context, log *slog.Logger) (*record, error) {
	store, err := c.stored(ctx)
	if err != nil {
		return nil, err
	}
	r := &record{store: store}
	if err := c.reach(ctx, log, r); err != nil {
		r.close()
		return nil, err
	}
	return r, nil
}

// reach finds a record's DAO and a node of its chain.
func (c *Config) reach(ctx context.Context, log *slog.Logger, r *record) (err error) {
	if r.dao, err = c.known(ctx, r.store); err != nil {
		return err
	}
	if r.node, err = c.dial(ctx, log); err != nil {
		return err
	}
	r.node.Pin(r.dao.ChainID, r.dao.Genesis)
	err = patiently(ctx, log, short, func() error {
		_, _, err := r.node.Chain(ctx)
		return err
	})
	return c.unanswered(err, r.dao)
}

// unanswered says what to do when no node of a record's chain answers.
func (c *Config) unanswered(err error, dao models.DAO) error {
	switch {
	case errors.Is(err, chain.ErrOtherChain):
		return fmt.Errorf("%w; the record in %s is of chain %d (genesis %s): give a node of that chain by --rpc (BACKPROP_RPC), or another --database for another DAO",
			err, c.place(), dao.ChainID, dao.Genesis)
	case err != nil:
		return fmt.Errorf("%w; start the node, or give another by --rpc (BACKPROP_RPC)", err)
	}
	return nil
}

// dial prepares the nodes.
func (c *Config) dial(ctx context.Context, log *slog.Logger) (*chain.Node, error) {
	node, err := chain.Dial(ctx, c.RPC...)
	if err != nil {
		return nil, fmt.Errorf("--rpc (BACKPROP_RPC): %w", err)
	}
	node.Proof, node.Log = chain.Proof(c.Proof), log
	return node, nil
}

// stored opens the database without making one. Its schema must be the newest.
func (c *Config) stored(ctx context.Context) (*models.Store, error) {
	if err := c.exists(); err != nil {
		return nil, err
	}
	store, err := models.Open(c.dsn())
	if err != nil {
		return nil, unopened(err)
	}
	if migrated, err := store.Migrated(ctx); err != nil || !migrated {
		store.Close()
		return nil, errors.Join(err, fmt.Errorf("the schema of %s is not this program's: run backprop migrate, or start serve once", c.place()))
	}
	return store, nil
}

// unopened says where the database is set that can't be opened.
func unopened(err error) error {
	return fmt.Errorf("%w; the database is set by --database (BACKPROP_DATABASE) or --data (BACKPROP_DATA)", err)
}

// known is the DAO that the record is about.
func (c *Config) known(ctx context.Context, store *models.Store) (models.DAO, error) {
	dao, err := store.DAO(ctx)
	if errors.Is(err, models.ErrNotFound) {
		return dao, fmt.Errorf("there is no record in %s yet: start backprop serve first, or give the --database (BACKPROP_DATABASE) of another", c.place())
	}
	if err != nil {
		return dao, fmt.Errorf("read the record in %s: %w", c.place(), err)
	}
	if c.Governor == "" {
		return dao, nil
	}
	governor, err := c.governor()
	if err == nil && governor != dao.Governor {
		err = fmt.Errorf("the database %s holds the record of governor %s, not of %s; leave out --governor, or choose another --database", c.place(), dao.Governor, governor)
	}
	return dao, err
}
