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
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// Config is everything that an operator can set: a flag, or the variable behind it.
type Config struct {
	Addr       string         `env:"BACKPROP_ADDR" default:"127.0.0.1:8080" help:"Address to listen on."`
	URL        string         `env:"BACKPROP_URL" help:"Where people find the site, such as https://grants.example.org; its host is what they sign in to. Default: http:// and the address."`
	Data       string         `env:"BACKPROP_DATA" default:"data" help:"Folder for the SQLite database."`
	Database   string         `env:"BACKPROP_DATABASE" help:"postgres:// URL, or path of an SQLite file. Default: backprop.db in the data folder."`
	RPC        string         `env:"BACKPROP_RPC" name:"rpc" default:"http://127.0.0.1:8545" help:"URL of an Ethereum node's JSON-RPC."`
	Governor   string         `env:"BACKPROP_GOVERNOR" help:"Address of the DAO's governor; token and timelock are found from it."`
	Assets     []string       `env:"BACKPROP_ASSETS" help:"ERC-20 tokens that the treasury may pay in, beside ETH."`
	Name       string         `env:"BACKPROP_NAME" help:"The DAO's name. Default: the governor's."`
	Prefix     string         `env:"BACKPROP_PREFIX" default:"P" help:"Prefix of proposal numbers: BP makes BP-7."`
	Poll       time.Duration  `env:"BACKPROP_POLL" default:"1s" help:"Time between looks at the chain's head."`
	MaxHeadAge time.Duration  `env:"BACKPROP_MAX_HEAD_AGE" default:"2m" help:"Age of the newest block from which pages say that their figures are old."`
	Proxies    []netip.Prefix `env:"BACKPROP_PROXIES" help:"Networks of reverse proxies whose X-Forwarded-For is believed."`
	SignInRate int            `env:"BACKPROP_SIGN_IN_RATE" default:"120" help:"Sign-in posts a minute and client."`
	WriteRate  int            `env:"BACKPROP_WRITE_RATE" default:"60" help:"Other writes a minute and client."`
	LogFormat  string         `env:"BACKPROP_LOG" default:"text" enum:"text,json" help:"Form of the log: text or json."`
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

func (c Config) governor() (common.Address, error) {
	if !common.IsHexAddress(c.Governor) {
		return common.Address{}, errors.New("--governor (BACKPROP_GOVERNOR) must be the address of the DAO's governor")
	}
	return common.HexToAddress(c.Governor), nil
}

func (c Config) assets() (list []common.Address, err error) {
	for _, a := range c.Assets {
		if !common.IsHexAddress(a) {
			return nil, fmt.Errorf("the asset %q is not an address", a)
		}
		list = append(list, common.HexToAddress(a))
	}
	return list, nil
}

func (c Config) log() *slog.Logger {
	if c.LogFormat == "json" {
		return slog.New(slog.NewJSONHandler(os.Stderr, nil))
	}
	return slog.New(slog.NewTextHandler(os.Stderr, nil))
}
