package chain_test

import (
	"context"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"backprop/chain"
	"backprop/chain/devnet"
)

// An escrow and a distributor are taken if they are what they are named as, and this DAO's own.
func TestDiscoverGrants(t *testing.T) {
	c := local(t)
	dao, other := deployed(t, c), deployed(t, c)
	node := dial(t, c)
	d, err := node.Discover(context.Background(), chain.Settings{Governor: dao.Governor, Escrow: dao.Escrow, Distributor: dao.Distributor})
	if err != nil || d.Escrow != dao.Escrow || d.Distributor != dao.Distributor || len(d.Findings) > 0 || !d.Grants() {
		t.Errorf("found %s, %s with %v: %v", d.Escrow, d.Distributor, d.Findings, err)
	}
	for name, s := range map[string]chain.Settings{
		"--escrow":               {Escrow: other.Escrow},
		"--escrow none":          {Escrow: common.HexToAddress("0x1234")},
		"it has no grantCount()": {Escrow: dao.Token},
		"--distributor":          {Distributor: other.Distributor},
		"it has no roundCount()": {Distributor: dao.Escrow},
	} {
		s.Governor = dao.Governor
		if _, err := node.Discover(context.Background(), s); err == nil || !strings.Contains(err.Error(), name) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func deployed(t *testing.T, c *devnet.Chain) devnet.DAO {
	t.Helper()
	dao, err := devnet.Deploy(c)
	if err != nil {
		t.Fatal(err)
	}
	return dao
}
