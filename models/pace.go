package models

import (
	"context"
	"errors"
)

// paceBlocks is how many blocks back Pace looks.
const paceBlocks = 5000

// Pace is how many seconds a block takes: the mean since the token moved some thousand blocks ago, or first. It is 0 where
// that can't be told. It follows from facts and the cursor alone, so that the same record tells the same.
func (s *Store) Pace(ctx context.Context, cursor Block) (float64, error) {
	then, err := first[Transfer](s.db(ctx).Where("block <= ?", cursor.Number-min(cursor.Number, paceBlocks)).Order("block DESC, log DESC"))
	if errors.Is(err, ErrNotFound) {
		then, err = first[Transfer](s.db(ctx).Order("block, log"))
	}
	if errors.Is(err, ErrNotFound) || err == nil && (then.Block >= cursor.Number || then.Time >= cursor.Time) {
		return 0, nil
	}
	return float64(cursor.Time-then.Time) / float64(cursor.Number-then.Block), err
}
