package chain

import (
	"context"
	"maps"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
)

// inAnyCase are the parameters that are asked for even when the record has none: it may have lost one.
var inAnyCase = []string{
	models.VotingDelay, models.VotingPeriod, models.ProposalThreshold, models.QuorumNumerator, models.LateQuorumVoteExtension,
	models.ProposalGuardian, models.Timelock, models.MinDelay,
}

// parameters asks for every setting in force.
func (v *Verification) parameters(ctx context.Context, done *uint64) error {
	values, err := v.past.Parameters(ctx)
	if err != nil {
		return err
	}
	for name, value := range v.DAO.Settings {
		if _, said := values[name]; !said && !v.older { // what was asked once may have been another before
			values[name] = value
		}
	}
	if _, said := values[models.Timelock]; !said {
		values[models.Timelock] = models.FromBytes(v.DAO.Timelock[:])
	}
	names := slices.Collect(maps.Keys(values))
	if !v.older {
		names = append(names, inAnyCase...)
	}
	slices.Sort(names)
	for _, name := range slices.Compact(names) {
		to, data := v.getter(name)
		if data == nil {
			continue
		}
		q := query{subject: "parameters", to: to, data: data, expect: []expectation{number(name, 0, values[name])}, optional: true}
		if err := v.ask(ctx, q); err != nil {
			return err
		}
		*done++
	}
	return nil
}

// getter is the call that answers a parameter; without data where none does.
func (v *Verification) getter(name string) (to common.Address, data []byte) {
	if account, whitelisted := strings.CutPrefix(name, "whitelisted:"); whitelisted {
		return v.DAO.Governor, encode("whitelistAccountExpirations(address)", common.HexToAddress(account))
	}
	switch name {
	case models.MinDelay:
		switch v.DAO.TimelockKind {
		case models.Compound:
			return v.DAO.Timelock, encode("delay()")
		case models.Direct:
			return to, nil
		}
		return v.DAO.Timelock, encode("getMinDelay()")
	case models.QuorumVotes:
		if !v.DAO.Compoundlike() {
			return to, nil // it is asked for each snapshot
		}
		return v.DAO.Governor, encode("quorumVotes()")
	case models.ProposalGuardian:
		switch {
		case v.DAO.Family == models.Alpha:
			return v.DAO.Governor, encode("guardian()")
		case v.DAO.Whitelist:
			return v.DAO.Governor, encode("whitelistGuardian()")
		}
	}
	return v.DAO.Governor, encode(name + "()")
}
