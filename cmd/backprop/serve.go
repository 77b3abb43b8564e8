package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"net/netip"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"backprop/chain"
	"backprop/chain/relay"
	"backprop/handlers"
	"backprop/models"
)

type serve struct{}

// Run migrates, indexes and serves until ctx ends; then it lets requests finish.
func (serve) Run(ctx context.Context, c *Config) error {
	log := c.log()
	functions, skipped, err := c.functions()
	if err != nil {
		return err
	}
	trusted, err := c.trusted()
	if err != nil {
		return err
	}
	store, err := c.open(ctx)
	if err != nil {
		return err
	}
	defer store.Close()
	node, err := c.dial(ctx, log)
	if err != nil {
		return err
	}
	defer node.Close()
	dao, err := find(ctx, c, log, node, store)
	if ctx.Err() != nil {
		return nil // stopped in order while a node was waited for
	}
	if err != nil {
		return err
	}
	dao.Functions, dao.Trusted, dao.Findings = functions, trusted, append(dao.Findings, skipped...)
	indexer := &chain.Indexer{Node: node, Store: store, DAO: dao, Log: log, Poll: c.poll(), History: chain.History(c.History)}
	relayer, err := c.relayer(ctx, log, node, store, dao)
	if err != nil {
		return err
	}
	office, err := c.office(log, store, dao)
	if err != nil {
		return err
	}
	sources, err := c.sources(log, store, dao)
	if err != nil {
		return err
	}
	j := jobs{Config: c, log: log, node: node, store: store, dao: dao}
	defer j.wait.Wait()
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	j.start(ctx, func(ctx context.Context) { indexer.Run(ctx) })
	j.start(ctx, func(ctx context.Context) { noticeSwaps(ctx, store, c.poll()) })
	if relayer != nil {
		j.start(ctx, relayer.Run)
	}
	j.start(ctx, office.Run)
	if c.Simulate > 0 {
		j.start(ctx, j.simulator(indexer).Run)
	}
	j.start(ctx, (&chain.Takers{Node: node, Store: store, DAO: dao, Log: log, Poll: max(c.poll(), time.Second)}).Run)
	if sources != nil {
		j.start(ctx, sources.Run)
	}
	j.start(ctx, j.examiner().Run)
	if c.VerifyEvery > 0 {
		j.start(ctx, j.reconciler(indexer).Run)
	}
	return listen(ctx, c, log, node, store, indexer, relayer)
}

// noticeSwaps announces that all may have changed when another process has swapped in a record built again.
func noticeSwaps(ctx context.Context, store *models.Store, poll time.Duration) {
	known, _ := store.Swaps(ctx)
	for pause(ctx, poll) == nil {
		if n, err := store.Swaps(ctx); err == nil && n != known {
			known = n
			store.Changes.Announce(models.Everything()...)
		}
	}
}

// listen serves the site until ctx ends.
func listen(ctx context.Context, c *Config, log *slog.Logger, node *chain.Node, store *models.Store, indexer *chain.Indexer, relayer *relay.Relayer) error {
	site, err := c.site()
	if err != nil {
		return err
	}
	verifier := node.Verifier()
	o := handlers.Options{
		Store: store, DAO: indexer.DAO, URL: site, Log: log, Now: time.Now,
		Status:  func() handlers.Status { return status(indexer.Status()) },
		Verify:  verifier.Verify,
		Confirm: node.Verifier().Verify,
		Wallet:  verifier.Wallet,
		Simulate: func(ctx context.Context, t models.Try) (models.Simulation, error) {
			return node.Simulate(ctx, indexer.DAO, t)
		},
		Codes:      node.CodesNow,
		VerifyHash: verifier.VerifyHash,
		BallotNonce: func(ctx context.Context, kind models.BallotKind, proposal models.Uint, voter common.Address) (models.Uint, error) {
			return node.BallotNonce(ctx, indexer.DAO, kind, proposal, voter)
		},
		CheckBallot: func(ctx context.Context, before []models.Ballot, b models.Ballot) error {
			return node.CheckBallot(ctx, indexer.DAO, before, b)
		},
		SignInRate: c.SignInRate, WriteRate: c.WriteRate, Proxies: c.Proxies, MaxHeadAge: c.MaxHeadAge, Closing: ctx.Done(),
	}
	if o.Moderators, err = c.moderators(); err != nil {
		return err
	}
	o.Post = c.posts()
	sponsored(&o, relayer)
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
	for _, f := range indexer.DAO.Findings {
		log.Warn("not told by the contracts", "what", f.What, "why", f.Why, "setting", f.Setting)
	}
	log.Info("serving", "url", site.String(), "listen", l.Addr().String(), "dao", indexer.DAO.Name, "governor", indexer.DAO.Governor.Hex(), "from_block", indexer.DAO.First)
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
	return handlers.Status{
		Head: s.Head, Indexed: s.Indexed, Finalized: s.Finalized, Fee: s.Fee, Rate: s.Rate, Left: s.Left, Frozen: s.Frozen,
		Leading: s.Leading, Mode: string(s.Mode), Proof: string(s.Proof), Full: errors.Is(s.Err, models.ErrFull), Answered: s.Answered, Err: s.Err, Failing: s.Failing,
	}
}

// loopback tells whether a host's name is this machine.
func loopback(name string) bool {
	ip, err := netip.ParseAddr(name)
	return name == "localhost" || err == nil && ip.IsLoopback()
}
