package relay

import (
	"context"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
)

// purse counts what ballots would take from the budgets, one after the other.
type purse struct {
	r     *Relayer
	v     *view
	price *big.Int // wei a gas

	known    bool
	day      models.Uint
	proposal map[models.Uint]models.Uint
	account  map[common.Address]uint64
}

// takes books a ballot that takes so much gas, if the budgets hold it.
func (p *purse) takes(ctx context.Context, b models.Ballot, gas uint64) (bool, error) {
	if err := p.read(ctx, b); err != nil {
		return false, err
	}
	cost := costs(gas, p.price)
	voting := b.Kind != models.SignedDelegation
	left := p.proposal[b.ProposalID]
	if p.day.Cmp(cost) < 0 || voting && left.Cmp(cost) < 0 || p.account[b.Voter] >= p.r.Purse.Account {
		return false, nil
	}
	p.day = p.day.Sub(cost)
	p.proposal[b.ProposalID] = left.Sub(cost)
	p.account[b.Voter]++
	return true, nil
}

// read reads what is left for a ballot, once.
func (p *purse) read(ctx context.Context, b models.Ballot) error {
	if p.proposal == nil {
		p.proposal, p.account = map[models.Uint]models.Uint{}, map[common.Address]uint64{}
	}
	if _, ok := p.proposal[b.ProposalID]; !ok {
		day, of, err := p.r.Store.Left(ctx, p.r.Purse, b.ProposalID, p.v.now)
		if err != nil {
			return err
		}
		p.proposal[b.ProposalID] = of
		if !p.known {
			p.day, p.known = day, true
		}
	}
	if _, ok := p.account[b.Voter]; !ok {
		n, err := p.r.Store.SentFor(ctx, b.Voter, p.v.now)
		if err != nil {
			return err
		}
		p.account[b.Voter] = n
	}
	return nil
}
