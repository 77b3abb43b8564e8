package models

import "context"

// paceSteps is what a time is rounded to, in seconds, that follows from the chain's pace.
const paceSteps = 600

// timeOf is when a timepoint was that is past, and since when that is known for good; 0: not yet. Where the clock counts
// blocks it lies between the last fact up to it and the first one after it, or the head.
func (s *Store) timeOf(ctx context.Context, dao DAO, timepoint uint64, head Block) (at, known uint64, err error) {
	if dao.Clock != ByNumber {
		return timepoint, timepoint, nil
	}
	last, err := s.nearest(ctx, "block <= ?", timepoint, "block DESC, log DESC")
	if err != nil || last.Number == timepoint && last.Time > 0 {
		return last.Time, last.Time, err
	}
	next, err := s.nearest(ctx, "block > ?", timepoint, "block, log")
	if known = next.Time; known == 0 {
		next = head
	}
	if last.Time == 0 {
		return next.Time, known, err // nothing was before it
	}
	part := float64(timepoint-last.Number) / float64(max(1, next.Number-last.Number))
	at = last.Time + uint64(part*float64(next.Time-min(next.Time, last.Time)))
	return max(last.Time, at/paceSteps*paceSteps), known, err
}

// nearest is the block of the fact that is nearest to one, on the side that a condition says.
func (s *Store) nearest(ctx context.Context, side string, block uint64, order string) (found Block, err error) {
	for _, table := range []string{"votes", "proposals", "transfers"} {
		var rows []struct{ Block, Time uint64 }
		if err := s.db(ctx).Table(table).Select("block", "time").Where(side, num(block)).Order(order).Limit(1).Scan(&rows).Error; err != nil {
			return found, err
		}
		for _, r := range rows {
			if b := (Block{Number: r.Block, Time: r.Time}); found.Time == 0 || distance(b.Number, block) < distance(found.Number, block) {
				found = b
			}
		}
	}
	return found, nil
}

func distance(a, b uint64) uint64 { return max(a, b) - min(a, b) }
