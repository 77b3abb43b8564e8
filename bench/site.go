package main

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"backprop/chain"
	"backprop/chain/devnet"
	"backprop/handlers"
	"backprop/models"
)

// site is the real site on the record of the sample DAO's story, listening on loopback.
type site struct {
	addr string
	ends []func()
}

func (s *site) close() {
	for _, end := range slices.Backward(s.ends) {
		end()
	}
}

// newSite tells the story on a local chain, reads it into a record and serves that. The caller closes it.
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
	store, err := s.open(ctx)
	if err != nil {
		return nil, err
	}
	dao, err := index(ctx, local.URL(), store, chain.Settings{Governor: told.Governor, Prefix: "BP", Assets: []common.Address{told.Dollar}})
	if err != nil {
		return nil, err
	}
	return s, s.serve(ctx, store, dao)
}

// open makes an empty record in a file.
func (s *site) open(ctx context.Context) (*models.Store, error) {
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
	_, err = store.Migrate(ctx)
	return store, err
}

// serve puts the site on a record, with the limits of the product and a log that is written and thrown away.
func (s *site) serve(ctx context.Context, store *models.Store, dao models.DAO) error {
	log, err := os.OpenFile(os.DevNull, os.O_WRONLY, 0)
	if err != nil {
		return err
	}
	s.ends = append(s.ends, func() { log.Close() })
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return err
	}
	s.addr = l.Addr().String()
	server := handlers.HTTPServer(handlers.New(handlers.Options{
		Store: store, DAO: dao, URL: &url.URL{Scheme: "http", Host: s.addr},
		Log: slog.New(slog.NewTextHandler(log, nil)), Now: time.Now,
		Status:     func() handlers.Status { return handlers.Status{Answered: time.Now()} },
		SignInRate: 120, WriteRate: 60, MaxHeadAge: time.Hour, Closing: ctx.Done(),
	}))
	s.ends = append(s.ends, func() { server.Close() })
	go server.Serve(l)
	return nil
}

// page is a page as a visitor gets it.
func (s *site) page(path string) ([]byte, error) {
	res, err := http.Get("http://" + s.addr + path)
	if err != nil {
		return nil, err
	}
	defer res.Body.Close()
	if res.StatusCode != http.StatusOK {
		return nil, fmt.Errorf("%s: %s", path, res.Status)
	}
	return io.ReadAll(res.Body)
}

// index reads the whole chain into the record.
func index(ctx context.Context, rpc string, store *models.Store, settings chain.Settings) (dao models.DAO, err error) {
	node, err := chain.Dial(ctx, rpc)
	if err != nil {
		return dao, err
	}
	defer node.Close()
	if dao, err = node.Discover(ctx, settings); err != nil {
		return dao, err
	}
	x := &chain.Indexer{Node: node, Store: store, DAO: dao, Log: slog.New(slog.DiscardHandler), Poll: time.Second, Range: 200}
	for moved := true; moved && err == nil; {
		moved, err = x.Step(ctx)
	}
	return dao, err
}
