package main

import (
	"fmt"
	"log/slog"
	"net/url"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
	"backprop/post"
)

// trusted are the accounts that may have roles of the timelock besides the DAO's own.
func (c Config) trusted() (list []common.Address, err error) {
	for _, text := range c.Trusted {
		a, err := address("trusted", text)
		if err != nil {
			return nil, err
		}
		list = append(list, a)
	}
	return list, nil
}

// sources is what asks services for contracts' verified source, or nil where none is to be asked.
func (c *Config) sources(log *slog.Logger, store *models.Store, dao models.DAO) (*post.Sources, error) {
	if len(c.Sources) == 0 {
		return nil, nil
	}
	x := &post.Sources{Store: store, DAO: dao, Networks: c.HookNetworks, Log: log, Now: time.Now, Rest: 2 * time.Second}
	for _, text := range c.Sources {
		u, err := url.Parse(text)
		if err != nil || u.Host == "" || u.Scheme != "https" && (u.Scheme != "http" || len(c.HookNetworks) == 0) || u.RawQuery != "" || u.User != nil {
			return nil, fmt.Errorf("--sources %q is not an https:// URL, such as https://sourcify.dev/server", text)
		}
		x.Services = append(x.Services, u)
	}
	return x, nil
}
