package main

import (
	"context"
	"log/slog"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"backprop/chain"
	"backprop/chain/devnet"
	"backprop/handlers"
	"backprop/models"
)

// site is the real site on the record of the sample DAO's story.
type site struct {
	handler http.Handler
	ends    []func()
}

func (s *site) close() {
	for i := len(s.ends) - 1; i >= 0; i-- {
		s.ends[i]()
	}
}

// newSite tells the story on a local chain, reads it into a record and puts the site on that. The caller closes it.
func newSite(ctx context.Context) (_ *site, err error) {
	s := &site{}
	defer func() {
		if err != nil {
			s.close()
		}
	}()
	local, err := devnet.Start(devnet.Options{Genesis: time.Now().Add(-devnet.StoryLength)})
	if err != nil {
		return nil, err
	}
	s.ends = append(s.ends, func() { local.Close() })
	told, err := devnet.Deploy(local)
	if err != nil {
		return nil, err
	}
	if err := devnet.Tell(local, told); err != nil {
		return nil, err
	}
	dir, err := os.MkdirTemp("", "backprop-bench-")
	if err != nil {
		return nil, err
	}
	s.ends = append(s.ends, func() { os.RemoveAll(dir) })
	store, err := models.Open(filepath.Join(dir, "bench.db"))
	if err != nil {
		return nil, err
	}
	s.ends = append(s.ends, func() { store.Close() })
	if _, err := store.Migrate(ctx); err != nil {
		return nil, err
	}
	indexer, err := index(ctx, local.URL(), store, chain.Settings{Governor: told.Governor, Prefix: "BP", Assets: []common.Address{told.Dollar}})
	if err != nil {
		return nil, err
	}
	log, err := os.OpenFile(os.DevNull, os.O_WRONLY, 0)
	if err != nil {
		return nil, err
	}
	s.ends = append(s.ends, func() { log.Close() })
	s.handler = handlers.New(handlers.Options{
		Store: store, DAO: indexer.DAO, URL: &url.URL{Scheme: "http", Host: "127.0.0.1"},
		Log: slog.New(slog.NewTextHandler(log, nil)), Now: time.Now,
		Status:     func() handlers.Status { return handlers.Status{Answered: time.Now()} },
		SignInRate: 120, WriteRate: 60, MaxHeadAge: time.Hour, Closing: ctx.Done(),
	})
	return s, nil
}

// index reads the whole chain into the record.
func index(ctx context.Context, rpc string, store *models.Store, settings chain.Settings) (*chain.Indexer, error) {
	node, err := chain.Dial(ctx, rpc)
	if err != nil {
		return nil, err
	}
	defer node.Close()
	dao, err := node.Discover(ctx, settings)
	if err != nil {
		return nil, err
	}
	if err := store.SaveDAO(ctx, dao); err != nil {
		return nil, err
	}
	x := &chain.Indexer{Node: node, Store: store, DAO: dao, Log: slog.New(slog.DiscardHandler), Poll: time.Second, Range: 200}
	for moved := true; moved; {
		if moved, err = x.Step(ctx); err != nil {
			return nil, err
		}
	}
	return x, nil
}
