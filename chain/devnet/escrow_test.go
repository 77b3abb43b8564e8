package devnet

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"

	"backprop/chain/bindings"
)

// TestDeployHoldsGrants asks the deployed escrow and distributor whom they obey, and what grants may be in.
func TestDeployHoldsGrants(t *testing.T) {
	t.Parallel()
	chain := newChain(t, Options{})
	dao, err := Deploy(chain)
	must(t, err)
	g := governance{bindings.NewGovernor(), t, chain, dao}
	escrow, distributor := bindings.NewEscrow(), bindings.NewDistributor()
	asks := map[string]struct {
		to, want common.Address
		data     []byte
	}{
		"the escrow's treasury":      {dao.Escrow, dao.Timelock, escrow.PackTreasury()},
		"the escrow's governor":      {dao.Escrow, dao.Governor, escrow.PackGovernor()},
		"the escrow's votes":         {dao.Escrow, dao.Token, escrow.PackVotes()},
		"the escrow's guardian":      {dao.Escrow, chain.Account(Treasurer), escrow.PackGuardian()},
		"the distributor's treasury": {dao.Distributor, dao.Timelock, distributor.PackTreasury()},
	}
	for what, ask := range asks {
		if got := common.BytesToAddress(g.call(ask.to, ask.data)); got != ask.want {
			t.Errorf("%s: %s, want %s", what, got, ask.want)
		}
	}
	for token, want := range map[common.Address]byte{{}: 1, dao.Dollar: 1, dao.Token: 1, dao.Governor: 0} {
		if got := g.call(dao.Escrow, escrow.PackListed(token)); got[31] != want {
			t.Errorf("listed(%s): %d, want %d", token, got[31], want)
		}
	}
}
