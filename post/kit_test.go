package post

import (
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"io"
	"log/slog"
	"math/big"
	"net"
	"net/mail"
	"net/netip"
	"net/url"
	"sync"
	"testing"
	"time"

	"github.com/emersion/go-sasl"
	"github.com/emersion/go-smtp"
	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
)

// start is the office's time in tests.
var start = time.Date(2026, 3, 10, 14, 20, 0, 0, time.UTC)

// office is one whose clock the test moves.
type office struct {
	*testing.T
	Office
	now time.Time
}

func newOffice(t *testing.T, store *models.Store) *office {
	o := &office{T: t, now: start}
	o.Office = Office{
		Store: store, DAO: models.DAO{Name: "Gradient Commons", ChainID: 31337}, Site: &url.URL{Scheme: "https", Host: "grants.example.org"},
		Log: slog.New(slog.DiscardHandler), Now: func() time.Time { return o.now }, Poll: time.Millisecond, MaxHeadAge: time.Hour,
		Networks: []netip.Prefix{netip.MustParsePrefix("127.0.0.0/8")},
	}
	o.ready()
	return o
}

// channel is a confirmed channel of an account of its own.
func (o *office) channel(kind models.ChannelKind, address string) models.Channel {
	o.Helper()
	c, err := o.Store.AddChannel(o.Context(), models.Channel{
		Account: common.BytesToAddress([]byte(address)), Kind: kind, Address: address, Wants: models.AllTopics(),
	}, uint64(o.now.Unix()), func(models.Channel, string) models.Letter { return models.Letter{Subject: "Confirm", Body: "{}"} })
	if err != nil {
		o.Fatal(err)
	}
	return c
}

// told stores a letter to a channel.
func (o *office) told(c models.Channel, happening string) {
	o.Helper()
	l := models.Letter{Channel: c.ID, Happening: happening, Topic: models.ToldSelf, Subject: "Voting ends — soon\r\nBcc: evil@example.org", Body: "Text ä\n.\nFrom here", Path: "/proposals/7"}
	if ok, err := o.Store.Tell(o.Context(), happening, []models.Letter{l}, uint64(o.now.Unix())); err != nil || !ok {
		o.Fatal(happening, ok, err)
	}
}

// work sends all that is due.
func (o *office) work() {
	o.Helper()
	if err := o.sendAll(o.Context()); err != nil {
		o.Fatal(err)
	}
}

func (o *office) pass(d time.Duration) { o.now = o.now.Add(d) }

// letter is what became of a happening's letter.
func (o *office) letter(c models.Channel, happening string) models.Letter {
	o.Helper()
	list, err := o.Store.Letters(o.Context(), c.ID, 100)
	if err != nil {
		o.Fatal(err)
	}
	for _, l := range list {
		if l.Happening == happening {
			return l
		}
	}
	o.Fatalf("there is no letter of %s", happening)
	return models.Letter{}
}

// received is a mail that the server took.
type received struct{ from, to, text string }

// mailbox is an SMTP server that takes mail, and behaves as a test says.
type mailbox struct {
	mu     sync.Mutex
	mails  []received
	from   error  // answer to the sender
	rcpt   error  // answer to the recipient
	data   error  // answer to the mail
	before func() // done before it answers the mail
	signed bool   // whether somebody signed in
}

func (m *mailbox) list() []received {
	m.mu.Lock()
	defer m.mu.Unlock()
	return append([]received(nil), m.mails...)
}

func (m *mailbox) NewSession(*smtp.Conn) (smtp.Session, error) { return &session{box: m}, nil }

type session struct {
	box      *mailbox
	from, to string
}

func (s *session) AuthMechanisms() []string { return []string{sasl.Plain} }

func (s *session) Auth(string) (sasl.Server, error) {
	return sasl.NewPlainServer(func(_, name, password string) error {
		if name != "site" || password != "secret" {
			return errors.New("wrong")
		}
		s.box.signed = true
		return nil
	}), nil
}

func (s *session) Mail(from string, _ *smtp.MailOptions) error { s.from = from; return s.box.from }
func (s *session) Rcpt(to string, _ *smtp.RcptOptions) error   { s.to = to; return s.box.rcpt }
func (s *session) Reset()                                      {}
func (s *session) Logout() error                               { return nil }

func (s *session) Data(r io.Reader) error {
	text, err := io.ReadAll(r)
	if err != nil {
		return err // the connection ended before the mail's end: it is not taken
	}
	if s.box.data != nil {
		return s.box.data
	}
	s.box.mu.Lock()
	s.box.mails = append(s.box.mails, received{s.from, s.to, string(text)})
	before := s.box.before
	s.box.mu.Unlock()
	if before != nil {
		before()
	}
	return nil
}

// serve starts the server with STARTTLS, and makes it the office's.
func (o *office) serve(m *mailbox) *smtp.Server {
	o.Helper()
	cert, roots := certificate(o.T)
	s := smtp.NewServer(m)
	s.Domain, s.TLSConfig = "localhost", &tls.Config{Certificates: []tls.Certificate{cert}}
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		o.Fatal(err)
	}
	go s.Serve(l)
	o.Cleanup(func() { s.Close() })
	o.Mail = &Server{
		Addr: l.Addr().String(), User: "site", Password: "secret", Security: StartTLS,
		From: mail.Address{Name: "Gradient Commons", Address: "notices@grants.example.org"}, Roots: &tls.Config{RootCAs: roots},
	}
	return s
}

// certificate is one for 127.0.0.1 that signs itself.
func certificate(t *testing.T) (tls.Certificate, *x509.CertPool) {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	template := &x509.Certificate{
		SerialNumber: big.NewInt(1), NotBefore: time.Now().Add(-time.Hour), NotAfter: time.Now().Add(time.Hour), IPAddresses: []net.IP{net.IPv4(127, 0, 0, 1)},
		IsCA: true, BasicConstraintsValid: true,
	}
	der, err := x509.CreateCertificate(rand.Reader, template, template, &key.PublicKey, key)
	if err != nil {
		t.Fatal(err)
	}
	parsed, err := x509.ParseCertificate(der)
	if err != nil {
		t.Fatal(err)
	}
	roots := x509.NewCertPool()
	roots.AddCert(parsed)
	return tls.Certificate{Certificate: [][]byte{der}, PrivateKey: key}, roots
}

// later is a context for what a test does in the background.
func later(t *testing.T) context.Context {
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	t.Cleanup(cancel)
	return ctx
}
