package models

import (
	"context"
	"strings"
)

// Facts that make PostgreSQL's knowledge of its tables stale, and the length of a range that is read at the chain's head.
const (
	untidyFacts = 50_000
	headFacts   = 2_000
)

// tidy lets PostgreSQL look at its tables again when the head is reached after a long history: it does so by itself, but only
// minutes later, and until then it goes through tables where an index would serve. Reading goes on meanwhile.
func (s *Store) tidy(ctx context.Context, f Facts) {
	n := f.size()
	if s.dialect != "postgres" || s.untidy.Add(int64(n)) < untidyFacts || n > headFacts {
		return
	}
	s.untidy.Store(0)
	var names []string
	for _, t := range swapped() {
		names = append(names, t.name)
	}
	// What fails here is done by the database later.
	_ = s.write.WithContext(ctx).Exec("VACUUM (ANALYZE) " + strings.Join(names, ", ")).Error
}

// size is how many facts there are.
func (f Facts) size() int {
	return len(f.Proposals) + len(f.Votes) + len(f.Steps) + len(f.Operations) + len(f.Parameters) + len(f.Roles) + len(f.Delegations) +
		len(f.Weights) + len(f.Transfers) + len(f.Events) + len(f.Turns) + len(f.Rewards)
}
