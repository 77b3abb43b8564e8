package main

import (
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/netip"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"backprop/chain"
	"backprop/models"
)

// Config is everything that an operator can set: a flag, or the variable behind it.
type Config struct {
	Addr        string         `env:"BACKPROP_ADDR" default:"127.0.0.1:8080" help:"Address to listen on."`
	URL         string         `env:"BACKPROP_URL" help:"Where people find the site, such as https://grants.example.org; its host is what they sign in to. Default: http:// and the address."`
	Data        string         `env:"BACKPROP_DATA" default:"data" help:"Folder for the SQLite database."`
	Database    string         `env:"BACKPROP_DATABASE" help:"postgres:// URL, or path of an SQLite file. Default: backprop.db in the data folder."`
	RPC         []string       `env:"BACKPROP_RPC" name:"rpc" default:"http://127.0.0.1:8545" help:"URLs of Ethereum nodes' JSON-RPC, by commas or repeated; when one fails the next is asked."`
	Governor    string         `env:"BACKPROP_GOVERNOR" help:"Address of the DAO's governor; all else is found from it. A database that holds a record knows it."`
	Token       string         `env:"BACKPROP_TOKEN" help:"Address of the token that votes, where the governor does not tell."`
	Timelock    string         `env:"BACKPROP_TIMELOCK" help:"Address of the timelock, where the governor does not tell."`
	Escrow      string         `env:"BACKPROP_ESCROW" help:"Address of the DAO's GrantEscrow. Default: the record's; none ends its grants' part of the site."`
	Distributor string         `env:"BACKPROP_DISTRIBUTOR" help:"Address of the DAO's RewardDistributor. Default: the record's; none for none."`
	Clock       string         `env:"BACKPROP_CLOCK" enum:",blocknumber,timestamp" default:"" help:"What governor and token count time in, where they do not tell: blocknumber or timestamp."`
	Counting    string         `env:"BACKPROP_COUNTING" help:"The governor's COUNTING_MODE, where it does not tell."`
	Decimals    *uint8         `env:"BACKPROP_DECIMALS" help:"Decimals of the token, where it does not tell."`
	FirstBlock  uint64         `env:"BACKPROP_FIRST_BLOCK" help:"Block in which the first of the contracts was deployed, where no node has state so old."`
	Assets      []string       `env:"BACKPROP_ASSETS" help:"ERC-20 tokens that the treasury may pay in, beside ETH."`
	Name        string         `env:"BACKPROP_NAME" help:"The DAO's name. Default: the governor's."`
	Prefix      string         `env:"BACKPROP_PREFIX" default:"P" help:"Prefix of proposal numbers: BP makes BP-7."`
	Poll        time.Duration  `env:"BACKPROP_POLL" help:"Time between looks at the chain's head. Default: 100ms with nodes on this machine, else 1s."`
	History     string         `env:"BACKPROP_HISTORY" enum:"auto,headers,logs" default:"auto" help:"How blocks long past are read: headers proves each, logs lets the node name those that matter and proves those, auto takes logs for more than 500,000 blocks."`
	Proof       string         `env:"BACKPROP_PROOF" enum:"receipts,bloom" default:"receipts" help:"What proves a block's logs: the receipts' root, or the header's bloom alone where a chain encodes receipts in its own way."`
	MaxHeadAge  time.Duration  `env:"BACKPROP_MAX_HEAD_AGE" default:"2m" help:"Age of the newest block from which pages say that their figures are old."`
	Proxies     []netip.Prefix `env:"BACKPROP_PROXIES" help:"Networks of reverse proxies whose X-Forwarded-For is believed."`
	SignInRate  int            `env:"BACKPROP_SIGN_IN_RATE" default:"120" help:"Sign-in posts a minute and client."`
	WriteRate   int            `env:"BACKPROP_WRITE_RATE" default:"60" help:"Other writes a minute and client."`
	Moderators  []string       `env:"BACKPROP_MODERATORS" help:"Addresses of those who may hide comments, polls, candidates and statements, each time with a public reason."`
	ABI         []string       `name:"abi" env:"BACKPROP_ABI" help:"ABIs in JSON that proposals' calls are read with, beside the bundled ones: files, or folders of them. One named as an address, 0x….json, is for the contract there."`
	Trusted     []string       `env:"BACKPROP_TRUSTED" help:"Accounts that may have roles of the timelock besides the DAO's contracts and its guardian, such as a council's Safe; others raise an alarm."`
	Sources     []string       `env:"BACKPROP_SOURCES" help:"Services that are asked for the verified source of contracts that proposals call, by URLs after which Sourcify's API version 2 follows, such as https://sourcify.dev/server. Without it none is asked."`
	Simulate    uint64         `env:"BACKPROP_SIMULATE" default:"50" help:"Blocks after which the node tries each proposal again that may still be executed, besides when something changed that it may depend on. 0: proposals are never tried by themselves."`
	Relaying    `embed:""`
	Posting     `embed:""`
	Reconciling `embed:""`
	LogFormat   string `env:"BACKPROP_LOG" default:"text" enum:"text,json" help:"Form of the log: text or json."`
}

// Validate refuses numbers below zero, which mean nothing. The parser calls it.
func (c *Config) Validate() error {
	switch {
	case c.Poll < 0:
		return fmt.Errorf("--poll=%s: give a time above 0, such as 1s, or leave it out", c.Poll)
	case c.MaxHeadAge < 0:
		return fmt.Errorf("--max-head-age=%s: give a time above 0, such as 2m", c.MaxHeadAge)
	case c.SignInRate < 0 || c.WriteRate < 0:
		return errors.New("--sign-in-rate and --write-rate: give how many a minute, above 0")
	case c.VerifyEvery < 0 || c.VerifyRate < 1:
		return errors.New("--verify-every: give a time, such as 24h, or 0 for none; --verify-rate: how many questions a second, from 1 on")
	}
	return nil
}

// dsn is the database to open.
func (c Config) dsn() string {
	if c.Database != "" {
		return c.Database
	}
	return filepath.Join(c.Data, "backprop.db")
}

// site is the public URL.
func (c Config) site() (*url.URL, error) {
	text := c.URL
	if text == "" {
		host, port, err := net.SplitHostPort(c.Addr)
		if err != nil {
			return nil, fmt.Errorf("the address %q is not host:port", c.Addr)
		}
		if ip, err := netip.ParseAddr(host); host == "" || err == nil && ip.IsUnspecified() {
			return nil, errors.New("listening on every interface needs --url, so that sign-in knows the site's name")
		}
		text = "http://" + net.JoinHostPort(host, port)
	}
	u, err := url.Parse(text)
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" || u.Path != "" && u.Path != "/" {
		return nil, fmt.Errorf("the URL %q is not http:// or https:// and a host", text)
	}
	return &url.URL{Scheme: u.Scheme, Host: u.Host}, nil
}

// place is the database as messages name it: without its password.
func (c Config) place() string {
	if u, err := url.Parse(c.dsn()); err == nil && u.Scheme != "" {
		return u.Redacted()
	}
	return c.dsn()
}

// exists tells that there is no SQLite file; whether a PostgreSQL database is there its server says.
func (c Config) exists() error {
	if strings.Contains(c.dsn(), "://") {
		return nil
	}
	if _, err := os.Stat(c.dsn()); err != nil {
		return fmt.Errorf("there is no database %s: give the one that backprop serve fills, by --database (BACKPROP_DATABASE) or --data (BACKPROP_DATA)", c.dsn())
	}
	return nil
}

var errNoGovernor = errors.New("--governor (BACKPROP_GOVERNOR) must be the address of the DAO's governor")

// poll is how long to wait between looks at the head: nodes on this machine may be asked often.
func (c Config) poll() time.Duration {
	if c.Poll > 0 {
		return c.Poll
	}
	for _, text := range c.RPC {
		if u, err := url.Parse(text); err != nil || !loopback(u.Hostname()) {
			return time.Second
		}
	}
	return 100 * time.Millisecond
}

func (c Config) governor() (common.Address, error) { return address("governor", c.Governor) }

// settings are what the operator says of the DAO. Without a governor its address is zero.
func (c Config) settings() (s chain.Settings, err error) {
	s = chain.Settings{Name: c.Name, Prefix: c.Prefix, First: c.FirstBlock, Counting: c.Counting, Decimals: c.Decimals}
	switch c.Clock {
	case "timestamp":
		s.Clock = models.ByTimestamp
	case "blocknumber":
		s.Clock = models.ByNumber
	}
	for _, x := range []struct {
		flag, text string
		to         *common.Address
	}{
		{"governor", c.Governor, &s.Governor},
		{"token", c.Token, &s.Token},
		{"timelock", c.Timelock, &s.Timelock},
		{"escrow", c.Escrow, &s.Escrow},
		{"distributor", c.Distributor, &s.Distributor},
	} {
		if x.text == "" || x.text == none {
			continue
		}
		if *x.to, err = address(x.flag, x.text); err != nil {
			return s, err
		}
	}
	for _, text := range c.Assets {
		a, err := address("assets", text)
		if err != nil {
			return s, err
		}
		s.Assets = append(s.Assets, a)
	}
	return s, nil
}

// none says that the DAO has no escrow or no distributor, where the record knows one.
const none = "none"

// address reads an address that a flag gives.
func address(flag, text string) (common.Address, error) {
	a, err := models.ParseAddress(text)
	if err != nil {
		return a, fmt.Errorf("--%s %q: %w", flag, text, err)
	}
	return a, nil
}

func (c Config) log() *slog.Logger {
	if c.LogFormat == "json" {
		return slog.New(slog.NewJSONHandler(os.Stderr, nil))
	}
	return slog.New(slog.NewTextHandler(os.Stderr, nil))
}
