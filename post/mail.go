package post

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"net"
	"net/mail"
	"net/smtp"
	"net/textproto"
	"strings"
	"time"
)

// Server is the SMTP server that mail is handed to.
type Server struct {
	Addr     string // host:port
	User     string // empty: no sign-in
	Password string
	Security Security
	From     mail.Address
	Roots    *tls.Config // nil: what this machine trusts
}

// Security is how the connection to the server is secured.
type Security string

const (
	StartTLS Security = "starttls" // and nothing is sent when the server doesn't offer it
	TLS      Security = "tls"      // from the first byte on
	Clear    Security = "none"     // not at all: for a server on this machine
)

// mailTime is how long handing a mail over may take.
const mailTime = 60 * time.Second

// errUnknown says that a mail was sent whole, and the answer never came: it may have arrived.
var errUnknown = errors.New("the mail server took the mail and did not answer")

// refused says that a server will never take a mail.
type refused struct{ error }

func (e refused) Unwrap() error { return e.error }

// ours says that a mail failed by what the operator can change, such as a server that is down or does not take mail from this
// site. The one that it goes to has nothing to do with it.
type ours struct{ error }

func (e ours) Unwrap() error { return e.error }

// send hands a mail over. before is called when all but its end is sent, after which it may arrive; if that fails, nothing
// arrives.
func (s Server) send(ctx context.Context, to string, text []byte, before func() error) error {
	ctx, cancel := context.WithTimeout(ctx, mailTime)
	defer cancel()
	c, err := s.dial(ctx)
	if err != nil {
		return ours{err}
	}
	defer c.Close()
	if err := s.sender(c); err != nil {
		return ours{err}
	}
	if err := c.Rcpt(to); err != nil {
		return verdict(err)
	}
	w, err := c.Data()
	if err != nil {
		return verdict(err)
	}
	if _, err := w.Write(text); err != nil {
		return ours{err}
	}
	if err := before(); err != nil {
		return err // the connection ends without the mail's end
	}
	var answer *textproto.Error
	if err := w.Close(); errors.As(err, &answer) {
		return verdict(err)
	} else if err != nil {
		return fmt.Errorf("%w: %w", errUnknown, err)
	}
	_ = c.Quit() // it has the mail
	return nil
}

// dial connects, and secures the connection as is asked.
func (s Server) dial(ctx context.Context) (*smtp.Client, error) {
	host, _, err := net.SplitHostPort(s.Addr)
	if err != nil {
		return nil, err
	}
	conn, err := (&net.Dialer{Timeout: 10 * time.Second}).DialContext(ctx, "tcp", s.Addr)
	if err != nil {
		return nil, errors.New("the mail server can't be reached")
	}
	if by, ok := ctx.Deadline(); ok {
		_ = conn.SetDeadline(by)
	}
	stop := context.AfterFunc(ctx, func() { conn.Close() })
	config := &tls.Config{ServerName: host, MinVersion: tls.VersionTLS12}
	if s.Roots != nil {
		config.RootCAs = s.Roots.RootCAs
	}
	if s.Security == TLS {
		conn = tls.Client(conn, config)
	}
	c, err := smtp.NewClient(conn, host)
	if err != nil {
		stop()
		conn.Close()
		return nil, fmt.Errorf("the mail server did not greet: %s", code(err))
	}
	if s.Security == StartTLS {
		if ok, _ := c.Extension("STARTTLS"); !ok {
			c.Close()
			return nil, errors.New("the mail server does not offer STARTTLS, and mail is not sent unsecured")
		}
		if err := c.StartTLS(config); err != nil {
			c.Close()
			return nil, errors.New("the mail server's certificate is not valid, or STARTTLS failed")
		}
	}
	return c, nil
}

// sender signs in and names the sender. Whatever a server has against that, it has against this site.
func (s Server) sender(c *smtp.Client) error {
	if s.User != "" {
		host, _, _ := net.SplitHostPort(s.Addr)
		if err := c.Auth(smtp.PlainAuth("", s.User, s.Password, host)); err != nil {
			return fmt.Errorf("the mail server refused the sign-in: %s", code(err))
		}
	}
	if err := c.Mail(s.From.Address); err != nil {
		return fmt.Errorf("the mail server refused the sender: %s", code(err))
	}
	return nil
}

// verdict tells what will never be taken from what may be later, of the recipient and of the mail.
func verdict(err error) error {
	var answer *textproto.Error
	if !errors.As(err, &answer) {
		return ours{err}
	}
	said := fmt.Errorf("the mail server answered %d", answer.Code)
	switch {
	case policy(answer):
		return ours{said}
	case answer.Code >= 500:
		return refused{said}
	}
	return said
}

// policy tells whether an answer is about who sends, not about who receives: a sign-in is missing, or the server relays
// nothing from here (RFC 4954). The code of that, 5.7.1, is also that of a recipient who takes no such mail (RFC 3463, 3.8), so
// that its words decide.
func policy(answer *textproto.Error) bool {
	switch answer.Code {
	case 503, 530, 535, 538:
		return true
	}
	return answer.Code >= 500 && strings.Contains(strings.ToLower(answer.Msg), "relay")
}

// code is the number of a server's answer, and nothing of its text, which may repeat what it was sent.
func code(err error) string {
	var answer *textproto.Error
	if errors.As(err, &answer) {
		return fmt.Sprint(answer.Code)
	}
	return "no answer"
}
