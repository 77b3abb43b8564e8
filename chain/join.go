package chain

import (
	"sync"

	"backprop/models"
)

// join appends what later blocks said.
func join(f, more *models.Facts) {
	f.Blocks = append(f.Blocks, more.Blocks...)
	f.Proposals = append(f.Proposals, more.Proposals...)
	f.Votes = append(f.Votes, more.Votes...)
	f.Steps = append(f.Steps, more.Steps...)
	f.Operations = append(f.Operations, more.Operations...)
	f.Parameters = append(f.Parameters, more.Parameters...)
	f.Roles = append(f.Roles, more.Roles...)
	f.Delegations = append(f.Delegations, more.Delegations...)
	f.Weights = append(f.Weights, more.Weights...)
	f.Transfers = append(f.Transfers, more.Transfers...)
	f.Events = append(f.Events, more.Events...)
	f.Turns = append(f.Turns, more.Turns...)
	f.Rewards = append(f.Rewards, more.Rewards...)
}

// reset forgets what was said, and keeps the room for it.
func reset(f *models.Facts) {
	*f = models.Facts{
		Blocks: f.Blocks[:0], Proposals: f.Proposals[:0], Votes: f.Votes[:0], Steps: f.Steps[:0], Operations: f.Operations[:0],
		Parameters: f.Parameters[:0], Roles: f.Roles[:0], Delegations: f.Delegations[:0], Weights: f.Weights[:0],
		Transfers: f.Transfers[:0], Events: f.Events[:0], Turns: f.Turns[:0], Rewards: f.Rewards[:0],
	}
}

// spare are facts whose room is used again.
var spare = sync.Pool{New: func() any { return new(models.Facts) }}

// countOf is how many events made facts.
func countOf(f *models.Facts) int {
	return len(f.Proposals) + len(f.Votes) + len(f.Steps) + len(f.Operations) + len(f.Parameters) + len(f.Roles) +
		len(f.Delegations) + len(f.Weights) + len(f.Transfers) + len(f.Events) + len(f.Turns) + len(f.Rewards)
}
