package main

import (
	"context"
	"crypto/rand"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"os"
	"path/filepath"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/params"

	"backprop/chain/devnet"
)

// payer is the account that pays for ballots on the sample's chain: a keystore and its password in the data folder.
type payer struct {
	keystore, password string // files
	account            common.Address
}

// gasMoney is what the account is given when it has less than half of it.
const gasMoney = 2 // ETH

// payer finds the account, or makes it, and gives it gas money.
func (r *run) payer(chain *devnet.Chain) (payer, error) {
	p := payer{keystore: filepath.Join(r.Data, "relayer.json"), password: filepath.Join(r.Data, "relayer.password")}
	err := p.read()
	if errors.Is(err, os.ErrNotExist) {
		err = p.make(r.Data)
	}
	if err != nil {
		return p, fmt.Errorf("the relayer's key: %w", err)
	}
	ctx := context.Background()
	full := new(big.Int).Mul(big.NewInt(gasMoney), big.NewInt(params.Ether))
	has, err := chain.Client().BalanceAt(ctx, p.account, nil)
	if err != nil || has.Cmp(new(big.Int).Rsh(full, 1)) >= 0 {
		return p, err
	}
	_, err = chain.Send(devnet.Deployer, &p.account, full, nil)
	return p, err
}

// read finds the account in the keystore, which has its address in the clear.
func (p *payer) read() error {
	if _, err := os.Stat(p.password); err != nil {
		return err
	}
	raw, err := os.ReadFile(p.keystore)
	if err != nil {
		return err
	}
	var file struct{ Address string }
	if err := json.Unmarshal(raw, &file); err != nil || !common.IsHexAddress(file.Address) {
		return fmt.Errorf("%s is no keystore; delete it, and the next start makes another", p.keystore)
	}
	p.account = common.HexToAddress(file.Address)
	return nil
}

// make makes a key. It is written under its name when it is whole, after its password.
func (p *payer) make(dir string) error {
	words := rand.Text()
	if err := os.WriteFile(p.password, []byte(words+"\n"), 0o600); err != nil {
		return err
	}
	place, err := os.MkdirTemp(dir, "relayer")
	if err != nil {
		return err
	}
	defer os.RemoveAll(place)
	made, err := keystore.StoreKey(place, words, keystore.LightScryptN, keystore.LightScryptP)
	if err != nil {
		return err
	}
	p.account = made.Address
	return os.Rename(made.URL.Path, p.keystore)
}

// environment is how the program finds it. It waits for others only for a moment here, so that one sees what happens.
func (p payer) environment() []string {
	return []string{"BACKPROP_RELAYER_KEYSTORE=" + p.keystore, "BACKPROP_RELAYER_PASSWORD=" + p.password, "BACKPROP_RELAY_WAIT=3s"}
}
