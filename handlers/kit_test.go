package handlers_test

import (
	"context"
	"crypto/ecdsa"
	"encoding/json"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/http/cookiejar"
	"net/url"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"

	"backprop/chain"
	"backprop/chain/call"
	"backprop/chain/devnet"
	"backprop/handlers"
	"backprop/models"
)

// site is a DAO on a local chain, its record, and the server over it on a real port.
type site struct {
	*testing.T
	devnet     *devnet.Chain
	index      *chain.Indexer
	store      *models.Store
	dao        models.DAO
	url        string
	moderators models.Moderators
	late       bool                             // the site's clock is the chain's, which is behind
	status     *atomic.Pointer[handlers.Status] // what the indexer is to have said, where it is not asked
	mean       *atomic.Pointer[models.Refusal]  // why no ballot is sent at the operator's cost; nil where all are
}

// newSite is a site of the DAO whose story is told, if told, and of a new one otherwise.
func newSite(t *testing.T, told bool) *site {
	t.Helper()
	if told {
		return newSiteOn(t, shared(t))
	}
	return newSiteOn(t, lone(t, devnet.Options{}, nil))
}

func newSiteOn(t *testing.T, g *ground) *site {
	t.Helper()
	node, err := chain.Dial(context.Background(), g.chain.URL())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(node.Close)
	s := &site{T: t, status: new(atomic.Pointer[handlers.Status]), devnet: g.chain, store: g.store(t), dao: g.dao}
	s.index = &chain.Indexer{Node: node, Store: s.store, DAO: g.dao, Log: slog.New(slog.DiscardHandler), Poll: time.Millisecond, Range: 200}
	s.follow()
	s.url = s.serve(node, s.store)
	return s
}

// serve starts a server over a store and returns its URL.
func (s *site) serve(node *chain.Node, store *models.Store) string {
	s.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		s.Fatal(err)
	}
	now := time.Now
	if s.late {
		now = s.devnet.Now
	}
	base := &url.URL{Scheme: "http", Host: l.Addr().String()}
	if s.mean == nil {
		s.mean = new(atomic.Pointer[models.Refusal])
	}
	server := handlers.HTTPServer(handlers.New(handlers.Options{
		Store: store, DAO: s.dao, URL: base, Log: slog.New(slog.DiscardHandler), Now: now,
		Status: func() handlers.Status {
			if said := s.status.Load(); said != nil {
				return *said
			}
			at := s.index.Status()
			return handlers.Status{Head: at.Head, Indexed: at.Indexed, Fee: at.Fee, Err: at.Err, Failing: at.Failing, Leading: true, Answered: time.Now()}
		},
		Verify: node.Verifier().Verify, Wallet: node.Verifier().Wallet, VerifyHash: node.Verifier().VerifyHash,
		Simulate: func(ctx context.Context, t models.Try) (models.Simulation, error) {
			return node.Simulate(ctx, s.dao, t)
		},
		Codes: node.CodesNow,
		Sponsor: func(context.Context, models.Ballot) error {
			if r := s.mean.Load(); r != nil {
				return *r
			}
			return nil
		},
		BallotNonce: func(ctx context.Context, kind models.BallotKind, proposal models.Uint, voter common.Address) (models.Uint, error) {
			return node.BallotNonce(ctx, s.dao, kind, proposal, voter)
		},
		CheckBallot: func(ctx context.Context, before []models.Ballot, b models.Ballot) error {
			return node.CheckBallot(ctx, s.dao, before, b)
		},
		Moderators: s.moderators, SignInRate: 1000, WriteRate: 1000, MaxHeadAge: 1000 * time.Hour, Closing: s.Context().Done(), Post: handlers.Post{Mail: true, Plain: true},
	}))
	go server.Serve(l)
	s.Cleanup(func() { server.Close() })
	return base.String()
}

func (s *site) follow() {
	s.Helper()
	for {
		moved, err := s.index.Step(context.Background())
		if err != nil {
			s.Fatal(err)
		}
		if !moved {
			return
		}
	}
}

// send sends a call as an account of the local chain and reads it into the record.
func (s *site) send(from int, k call.Call) {
	s.Helper()
	if _, err := s.devnet.Send(from, &k.To, k.Value.ToInt(), k.Data); err != nil {
		s.Fatal(err)
	}
	s.follow()
}

func (s *site) skip(d time.Duration) {
	s.Helper()
	if err := s.devnet.Skip(d); err != nil {
		s.Fatal(err)
	}
	s.follow()
}

// client is a browser of a kind: it keeps cookies.
type client struct {
	*site
	http *http.Client
}

func (s *site) client() *client {
	jar, _ := cookiejar.New(nil)
	return &client{s, &http.Client{Jar: jar, CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}}
}

// answer is what a request got.
type answer struct {
	status int
	header http.Header
	body   string
}

func (c *client) do(method, path, contentType, accept, body string) answer {
	c.Helper()
	r, err := http.NewRequest(method, c.url+path, strings.NewReader(body))
	if err != nil {
		c.Fatal(err)
	}
	if contentType != "" {
		r.Header.Set("Content-Type", contentType)
	}
	r.Header.Set("Accept", accept)
	res, err := c.http.Do(r)
	if err != nil {
		c.Fatal(err)
	}
	defer res.Body.Close()
	raw, err := io.ReadAll(res.Body)
	if err != nil {
		c.Fatal(err)
	}
	return answer{res.StatusCode, res.Header, string(raw)}
}

func (c *client) get(path string) answer { c.Helper(); return c.do("GET", path, "", "text/html", "") }

func (c *client) post(path string, fields url.Values) answer {
	c.Helper()
	return c.do("POST", path, "application/x-www-form-urlencoded", "application/json", fields.Encode())
}

func (c *client) postPage(path string, fields url.Values) answer {
	c.Helper()
	return c.do("POST", path, "application/x-www-form-urlencoded", "text/html", fields.Encode())
}

// call posts and expects an unsigned call.
func (c *client) call(path string, fields url.Values) (k call.Call) {
	c.Helper()
	a := c.post(path, fields)
	if a.status != http.StatusOK {
		c.Fatalf("%s: %d %s", path, a.status, a.body)
	}
	if err := json.Unmarshal([]byte(a.body), &k); err != nil {
		c.Fatal(err)
	}
	return k
}

// refusal posts and expects an error with a hint.
func (c *client) refusal(status int, path string, fields url.Values) (said struct{ Error, Hint string }) {
	c.Helper()
	a := c.post(path, fields)
	if err := json.Unmarshal([]byte(a.body), &said); err != nil || a.status != status || said.Error == "" {
		c.Errorf("%s: %d %s (%v), want %d with an error", path, a.status, a.body, err, status)
	}
	return said
}

func sign(key *ecdsa.PrivateKey, message string) string {
	sig, err := crypto.Sign(accounts.TextHash([]byte(message)), key)
	if err != nil {
		panic(err)
	}
	sig[64] += 27
	return hexutil.Encode(sig)
}

// signIn signs in as an account of the local chain.
func (s *site) signIn(i int) *client {
	s.Helper()
	c := s.client()
	body, _ := json.Marshal(map[string]any{"address": s.devnet.Account(i).Hex(), "chainId": s.dao.ChainID})
	a := c.do("POST", "/session/message", "application/json", "application/json", string(body))
	var issued struct{ Message string }
	if err := json.Unmarshal([]byte(a.body), &issued); err != nil || a.status != http.StatusOK {
		s.Fatalf("message: %d %s", a.status, a.body)
	}
	body, _ = json.Marshal(map[string]any{"message": issued.Message, "signature": sign(s.devnet.Key(i), issued.Message)})
	if a = c.do("POST", "/session", "application/json", "application/json", string(body)); a.status != http.StatusNoContent {
		s.Fatalf("session: %d %s", a.status, a.body)
	}
	return c
}
