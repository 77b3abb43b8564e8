package main

import (
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/mail"
	"net/netip"
	"os"
	"strings"
	"time"

	"backprop/handlers"
	"backprop/models"
	"backprop/post"
)

// Posting is what an operator sets about telling people what happens. Without a mail server no mail is sent.
type Posting struct {
	SMTPAddr     string         `name:"smtp-addr" env:"BACKPROP_SMTP_ADDR" help:"Mail server that notices are handed to, as host:port, such as smtp.example.org:587. Without it none are mailed."`
	SMTPFrom     string         `name:"smtp-from" env:"BACKPROP_SMTP_FROM" help:"Who mails come from, such as 'Example DAO <notices@example.org>'."`
	SMTPUser     string         `name:"smtp-user" env:"BACKPROP_SMTP_USER" help:"Name to sign in to the mail server with."`
	SMTPPassword string         `name:"smtp-password" env:"BACKPROP_SMTP_PASSWORD" help:"File that holds the password for that."`
	SMTPSecurity string         `name:"smtp-security" env:"BACKPROP_SMTP_SECURITY" enum:"starttls,tls,none" default:"starttls" help:"How the connection is secured: starttls, tls from the first byte on, or none, for a server on this machine."`
	HookNetworks []netip.Prefix `env:"BACKPROP_HOOK_NETWORKS" help:"Private networks, such as 10.1.0.0/16, that notices may be posted to besides the internet; there http: will do."`
}

// server is the mail server, or nil where there is none.
func (p Posting) server() (*post.Server, error) {
	if p.SMTPAddr == "" {
		return nil, nil
	}
	host, _, err := net.SplitHostPort(p.SMTPAddr)
	if err != nil || host == "" {
		return nil, fmt.Errorf("--smtp-addr %q is not host:port, such as smtp.example.org:587", p.SMTPAddr)
	}
	from, err := mail.ParseAddress(p.SMTPFrom)
	if err != nil {
		return nil, errors.New("--smtp-from must be an address, such as 'Example DAO <notices@example.org>'")
	}
	if p.SMTPSecurity == string(post.Clear) && !loopback(host) {
		return nil, errors.New("--smtp-security=none is for a mail server on this machine; take starttls or tls")
	}
	s := &post.Server{Addr: p.SMTPAddr, User: p.SMTPUser, Security: post.Security(p.SMTPSecurity), From: *from}
	if p.SMTPUser == "" {
		return s, nil
	}
	text, err := os.ReadFile(p.SMTPPassword)
	if err != nil {
		return nil, errors.New("--smtp-password must be a file that holds the password of --smtp-user")
	}
	s.Password = strings.TrimRight(string(text), "\r\n")
	return s, nil
}

// office is what tells people what happens.
func (c *Config) office(log *slog.Logger, store *models.Store, dao models.DAO) (*post.Office, error) {
	site, err := c.site()
	if err != nil {
		return nil, err
	}
	server, err := c.Posting.server()
	return &post.Office{
		Store: store, DAO: dao, Site: site, Mail: server, Networks: c.HookNetworks, Log: log, Now: time.Now,
		Poll: max(c.poll(), time.Second), MaxHeadAge: max(c.MaxHeadAge, time.Hour),
	}, err
}

// posts tells pages how the site can tell people what happens.
func (c *Config) posts() handlers.Post {
	return handlers.Post{Mail: c.SMTPAddr != "", Plain: len(c.HookNetworks) > 0}
}
