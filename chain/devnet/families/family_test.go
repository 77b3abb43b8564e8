package families_test

import (
	"context"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

	"backprop/chain/devnet"
	"backprop/chain/devnet/families"
)

// Every family deploys, and its governor answers for the token and the timelock that it was given.
func TestDeploy(t *testing.T) {
	c, err := devnet.Start(devnet.Options{Genesis: time.Now().Add(-30 * 24 * time.Hour)})
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	for _, family := range families.Names() {
		dao, err := families.Deploy(c, family)
		if err != nil {
			t.Errorf("%s: %v", family, err)
			continue
		}
		if dao.Timelock == (common.Address{}) {
			continue
		}
		data, err := dao.Asks.Pack("timelock")
		if err != nil {
			t.Fatal(err)
		}
		raw, err := c.Client().CallContract(context.Background(), ethereum.CallMsg{To: &dao.Governor, Data: data}, nil)
		if err != nil || common.BytesToAddress(raw) != dao.Timelock {
			t.Errorf("%s: its timelock is %x (%v), not %s", family, raw, err, dao.Timelock)
		}
	}
}

func TestUnknownFamily(t *testing.T) {
	if _, err := families.Deploy(nil, "no such family"); err == nil {
		t.Error("a family that is not there deploys")
	}
}
