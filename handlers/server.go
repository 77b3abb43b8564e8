// Package handlers turns HTTP into questions to the record and the answers into pages or JSON. It knows sessions; which
// action is allowed it asks of models. It refuses to know SQL and RPC: what needs the node is handed in by Options.
package handlers

import (
	"context"
	"log/slog"
	"net/http"
	"net/netip"
	"net/url"
	"time"

	"github.com/alexedwards/scs/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/labstack/echo/v4"
	"golang.org/x/sync/singleflight"

	"backprop/models"
)

// Options is what a Server is made of. All fields are required but Confirm, Wallet, VerifyHash, Simulate, those of ballots, Proxies and Wallets.
type Options struct {
	Store  *models.Store
	DAO    models.DAO
	URL    *url.URL // where people find the site; its host is the EIP-4361 domain
	Log    *slog.Logger
	Now    func() time.Time
	Status func() Status // of the indexer
	// Verify tells whether a signature over an EIP-191 personal message is an account's: by its key, or by ERC-1271.
	Verify func(ctx context.Context, account common.Address, message, signature []byte) error
	// Confirm is Verify for what sessions of contract wallets rest on, asked apart so that nobody's signing in holds it up; nil is
	// Verify itself. Wallet tells what an account's code says of it; it may be nil.
	Confirm func(ctx context.Context, account common.Address, message, signature []byte) error
	Wallet  func(ctx context.Context, account common.Address) (models.Wallet, error)
	// VerifyHash tells the same of a signature over an EIP-712 digest; nil where nobody can be asked, and the wallet that
	// sends the call finds out.
	VerifyHash func(ctx context.Context, account common.Address, hash common.Hash, signature []byte) error

	// Simulate tries actions from an account, one after another, on the newest block or one that is given, perhaps after those of
	// proposals. Its error is models.ErrNotSimulated when nothing is known. It may be nil.
	Simulate func(ctx context.Context, t models.Try) (models.Simulation, error)

	// Codes tells what code runs at accounts after the newest block. It may be nil.
	Codes func(ctx context.Context, accounts []common.Address) ([]models.Code, error)

	Moderators models.Moderators // who may hide what people write here; none by default

	// Sponsor tells why a ballot would not be sent at the operator's cost, or nil, from the record alone. It is nil where nobody
	// sends ballots; so are BallotNonce, which asks the contract which nonce it wants next, and CheckBallot, which tries a ballot
	// after those that come before it.
	Sponsor     func(ctx context.Context, b models.Ballot) error
	BallotNonce func(ctx context.Context, kind models.BallotKind, proposal models.Uint, voter common.Address) (models.Uint, error)
	CheckBallot func(ctx context.Context, before []models.Ballot, b models.Ballot) error

	Purse models.Purse // what the operator pays for ballots; nothing by default

	Post Post // how people can be told what happens

	SignInRate int             // sign-in posts a minute and client
	WriteRate  int             // other writes a minute and client
	Proxies    []netip.Prefix  // whose X-Forwarded-For is believed
	MaxHeadAge time.Duration   // the newest block may be older than this only with a word on every page
	Closing    <-chan struct{} // closed when the process stops: streams end
	Wallets    *url.URL        // a script that announces wallets for trying out; nil in production
}

// Server is the site. It is an http.Handler.
type Server struct {
	Options
	echo     *echo.Echo
	keep     keeper
	streams  streams
	asks     *allowances   // of reads for which the node is asked
	tries    chan struct{} // one for each call that the node tries for somebody who asks for it
	sessions *scs.SessionManager

	confirming singleflight.Group // by session
}

// New wires the site.
func New(o Options) *Server {
	s := &Server{Options: o, echo: echo.New(), asks: newAllowances(o.WriteRate), tries: make(chan struct{}, triesAtOnce)}
	s.echo.HideBanner, s.echo.HidePort = true, true
	s.echo.HTTPErrorHandler = s.fail
	s.guard()
	s.routes()
	return s
}

// ServeHTTP answers HEAD wherever GET is answered, but for the stream, which has no end; net/http leaves the body out.
func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if r.Method == http.MethodHead && r.URL.Path != "/live" {
		get := *r
		get.Method = http.MethodGet
		r = &get
	}
	s.echo.ServeHTTP(w, r)
}
