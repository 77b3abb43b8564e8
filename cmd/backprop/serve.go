package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"net/netip"
	"sync"
	"time"

	"backprop/chain"
	"backprop/handlers"
	"backprop/models"
)

type serve struct{}

// Run migrates, indexes and serves until ctx ends; then it lets requests finish.
func (serve) Run(ctx context.Context, c *Config) error {
	log := c.log()
	store, err := models.Open(c.dsn())
	if err != nil {
		return err
	}
	defer store.Close()
	if _, err := store.Migrate(ctx); err != nil {
		return err
	}
	node, err := chain.Dial(ctx, c.RPC)
	if err != nil {
		return err
	}
	defer node.Close()
	dao, err := find(ctx, c, log, node, store)
	if err != nil {
		return err
	}
	indexer := &chain.Indexer{Node: node, Store: store, DAO: dao, Log: log, Poll: c.Poll, Range: 100}
	var wait sync.WaitGroup
	defer wait.Wait()
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	wait.Go(func() { indexer.Run(ctx) })
	return listen(ctx, c, log, node, store, indexer)
}

// find asks the chain what the DAO consists of. While no node answers it takes what was found last.
func find(ctx context.Context, c *Config, log *slog.Logger, node *chain.Node, store *models.Store) (models.DAO, error) {
	governor, err := c.governor()
	if err != nil {
		return models.DAO{}, err
	}
	assets, err := c.assets()
	if err != nil {
		return models.DAO{}, err
	}
	known, err := store.DAO(ctx)
	first := errors.Is(err, models.ErrNotFound)
	if err != nil && !first {
		return models.DAO{}, err
	}
	settings := chain.Settings{Governor: governor, Name: c.Name, Prefix: c.Prefix, Assets: assets}
	_, genesis, err := node.Chain(ctx)
	switch {
	case err != nil && (first || known.Governor != governor):
		return known, fmt.Errorf("ask the node at --rpc which chain it is of: %w", err)
	case err != nil:
		log.Warn("the node does not answer; serving the record as it is", "err", err)
		return known, nil
	case !first && (known.Governor != governor || known.Genesis != genesis):
		return known, fmt.Errorf("the database %s holds the record of governor %s on chain %d (genesis %s), not of this one; choose another --database, or delete it: the chain gives it back",
			c.dsn(), known.Governor, known.ChainID, known.Genesis)
	case !first:
		settings.First = known.First
	}
	dao, err := node.Discover(ctx, settings)
	if err != nil {
		return dao, fmt.Errorf("ask the chain about the DAO: %w", err)
	}
	if !first && !dao.Reads(known) {
		log.Info("the DAO's assets or contracts are others than those of the record; reading the chain again from its first block")
		if err := store.Forget(ctx); err != nil {
			return dao, err
		}
	}
	return dao, store.SaveDAO(ctx, dao)
}

// listen serves the site until ctx ends.
func listen(ctx context.Context, c *Config, log *slog.Logger, node *chain.Node, store *models.Store, indexer *chain.Indexer) error {
	site, err := c.site()
	if err != nil {
		return err
	}
	o := handlers.Options{
		Store: store, DAO: indexer.DAO, URL: site, Log: log, Now: time.Now,
		Status:     func() handlers.Status { return status(indexer.Status()) },
		Verify:     node.Verifier().Verify,
		SignInRate: c.SignInRate, WriteRate: c.WriteRate, Proxies: c.Proxies, MaxHeadAge: c.MaxHeadAge, Closing: ctx.Done(),
	}
	if err := try(&o); err != nil {
		return err
	}
	if site.Scheme == "http" && !loopback(site.Hostname()) {
		log.Warn("the site's URL is http: sessions can be stolen on the way; put a proxy that speaks TLS in front and give its --url")
	}
	l, err := net.Listen("tcp", c.Addr)
	if err != nil {
		return fmt.Errorf("%w; choose another --addr (BACKPROP_ADDR)", err)
	}
	server := handlers.HTTPServer(handlers.New(o))
	log.Info("serving", "url", site.String(), "dao", indexer.DAO.Name, "governor", indexer.DAO.Governor.Hex(), "from_block", indexer.DAO.First)
	failed := make(chan error, 1)
	go func() { failed <- server.Serve(l) }()
	select {
	case err := <-failed:
		return err
	case <-ctx.Done():
	}
	log.Info("stopping")
	stop, cancel := context.WithTimeout(context.WithoutCancel(ctx), 10*time.Second)
	defer cancel()
	if err := server.Shutdown(stop); err != nil && !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	return nil
}

// status is what pages say of the indexer.
func status(s chain.Status) handlers.Status {
	return handlers.Status{Head: s.Head, Indexed: s.Indexed, Answered: s.Answered, Err: s.Err, Failing: s.Failing}
}

// loopback tells whether a host's name is this machine.
func loopback(name string) bool {
	ip, err := netip.ParseAddr(name)
	return name == "localhost" || err == nil && ip.IsLoopback()
}
