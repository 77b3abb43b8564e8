package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"backprop/chain"
	"backprop/chain/relay"
	"backprop/handlers"
	"backprop/models"
)

// Relaying is what an operator sets who pays for ballots. Without a key nobody does.
type Relaying struct {
	RelayerKeystore string `env:"BACKPROP_RELAYER_KEYSTORE" help:"Keystore file (Web3 Secret Storage) of the account that pays for ballots. It must hold gas money and nothing else. Without it, or --relayer-signer, voters send for themselves."`
	RelayerPassword string `env:"BACKPROP_RELAYER_PASSWORD" help:"File that holds the keystore's password."`
	RelayerSigner   string `env:"BACKPROP_RELAYER_SIGNER" help:"URL of a signer that holds the key instead: web3signer (eth1) or clef."`
	RelayerAccount  string `env:"BACKPROP_RELAYER_ACCOUNT" help:"Which of the signer's accounts pays, where it holds several."`

	RelayDay      string        `env:"BACKPROP_RELAY_DAY" default:"0.05" help:"ETH that ballots may cost a day (UTC)."`
	RelayProposal string        `env:"BACKPROP_RELAY_PROPOSAL" default:"0.05" help:"ETH that the ballots on one proposal may cost."`
	RelayBallots  uint64        `env:"BACKPROP_RELAY_BALLOTS" default:"5" help:"Ballots of one account a day."`
	RelayWeight   string        `env:"BACKPROP_RELAY_WEIGHT" default:"0" help:"Tokens that a ballot must count with to be sent at the operator's cost."`
	RelayMaxFee   string        `env:"BACKPROP_RELAY_MAX_FEE" default:"50" help:"Gwei a gas that are offered at most. Above it ballots wait."`
	RelayMaxTip   string        `env:"BACKPROP_RELAY_MAX_TIP" default:"2" help:"Gwei a gas that are offered above the base fee at most. Only where the base fee outruns an offer may the one in its place offer an eighth more each, within the whole."`
	RelayGas      uint64        `env:"BACKPROP_RELAY_GAS" default:"400000" help:"Gas that one ballot may take."`
	RelayBatch    int           `env:"BACKPROP_RELAY_BATCH" default:"50" help:"Ballots in one transaction at most."`
	RelayFull     int           `env:"BACKPROP_RELAY_FULL" default:"10" help:"Ballots from which on a batch is sent at once."`
	RelayWait     time.Duration `env:"BACKPROP_RELAY_WAIT" default:"10m" help:"How long a ballot waits for others at most."`
	RelayLead     time.Duration `env:"BACKPROP_RELAY_LEAD" default:"1h" help:"How long before a vote's end ballots wait no more."`
	Multicall     string        `env:"BACKPROP_MULTICALL" default:"0xcA11bde05977b3631167028862bE2a173976CA11" help:"Address of Multicall3, which holds a batch together; none sends each ballot in a transaction of its own."`
}

// relayer is what sends ballots, or nil where nobody pays for them.
func (c *Config) relayer(ctx context.Context, log *slog.Logger, node *chain.Node, store *models.Store, dao models.DAO) (*relay.Relayer, error) {
	signer, err := c.Relaying.signer(ctx, log)
	if signer == nil || err != nil {
		return nil, err
	}
	o := relay.Options{
		Node: node, Store: store, DAO: dao, Log: log, Signer: signer,
		Size: c.RelayBatch, Full: c.RelayFull, Wait: c.RelayWait, Lead: c.RelayLead, Poll: max(c.poll(), 500*time.Millisecond),
	}
	if err := c.Relaying.amounts(dao, &o); err != nil {
		return nil, err
	}
	if c.Multicall != none {
		if o.Multicall, err = address("multicall", c.Multicall); err != nil {
			return nil, err
		}
	}
	if c.RelayBatch < 1 || c.RelayFull < 1 || c.RelayWait < 0 || c.RelayLead < 0 {
		return nil, errors.New("--relay-batch and --relay-full: give a number from 1 on; --relay-wait and --relay-lead: a time, such as 10m")
	}
	r := relay.Start(o)
	log.Info("ballots are sent at this site's cost", "account", signer.Account().Hex(), "eth_a_day", c.RelayDay)
	return r, nil
}

// signer opens the key; nil when none is set.
func (c *Relaying) signer(ctx context.Context, log *slog.Logger) (relay.Signer, error) {
	switch {
	case c.RelayerKeystore != "" && c.RelayerSigner != "":
		return nil, errors.New("give one of --relayer-keystore and --relayer-signer, not both")
	case c.RelayerKeystore != "" && c.RelayerPassword == "":
		return nil, errors.New("--relayer-keystore needs --relayer-password (BACKPROP_RELAYER_PASSWORD), a file that holds its password")
	case c.RelayerKeystore != "":
		for _, file := range []string{c.RelayerKeystore, c.RelayerPassword} {
			if info, err := os.Stat(file); err == nil && info.Mode().Perm()&0o077 != 0 {
				log.Warn("others on this machine can read a file of the relayer's key: chmod 600", "file", file)
			}
		}
		return relay.Keystore(c.RelayerKeystore, c.RelayerPassword)
	case c.RelayerSigner == "":
		return nil, nil
	}
	var account common.Address
	var err error
	if c.RelayerAccount != "" {
		if account, err = address("relayer-account", c.RelayerAccount); err != nil {
			return nil, err
		}
	}
	return relay.Remote(ctx, c.RelayerSigner, account)
}

// amounts reads the amounts that are set.
func (c *Relaying) amounts(dao models.DAO, o *relay.Options) error {
	var fee, tip models.Uint
	o.Purse.Account, o.Purse.Gas = c.RelayBallots, c.RelayGas
	gwei := models.Asset{Symbol: "gwei", Decimals: 9}
	for _, x := range []struct {
		flag, text string
		asset      models.Asset
		to         *models.Uint
	}{
		{"relay-day", c.RelayDay, models.Ether, &o.Purse.Day},
		{"relay-proposal", c.RelayProposal, models.Ether, &o.Purse.Proposal},
		{"relay-weight", c.RelayWeight, dao.Token, &o.Purse.Votes},
		{"relay-max-fee", c.RelayMaxFee, gwei, &fee},
		{"relay-max-tip", c.RelayMaxTip, gwei, &tip},
	} {
		var err error
		if *x.to, err = models.ParseAmount(x.text, x.asset); err != nil {
			return fmt.Errorf("--%s %q: %w", x.flag, x.text, err)
		}
	}
	o.Purse.Price, o.Caps = fee, relay.Caps{Fee: fee.Big(), Tip: tip.Big()}
	return nil
}

// sponsored hands the site what it asks about ballots that are paid for. Without a relayer none is.
func sponsored(o *handlers.Options, r *relay.Relayer) {
	if r == nil {
		return
	}
	store, dao, now := o.Store, o.DAO, o.Now
	o.Purse = r.Purse
	o.Sponsor = func(ctx context.Context, b models.Ballot) error {
		return store.MayPayFor(ctx, dao, r.Purse, b, uint64(now().Unix()))
	}
}
