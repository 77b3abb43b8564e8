package chain

import (
	"context"
	"maps"
	"slices"

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
		list := v.prove.Parameter(name, values[name])
		if err := v.ask(ctx, list...); err != nil {
			return err
		}
		*done += uint64(len(list))
	}
	return nil
}
