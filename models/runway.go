package models

import "context"

// Runway is how long what the DAO has lasts at the pace at which it spent lately.
type Runway struct {
	Asset       Asset
	Held        Uint  // by all books together
	Short, Long Spent // in the last 90 and 180 days
}

// The days over which the pace is taken.
const (
	ShortPace = 90
	LongPace  = 180
)

// Runways returns one for each listed asset.
func (s *Store) Runways(ctx context.Context, dao DAO) (list []Runway, err error) {
	short, err := s.Spending(ctx, dao, ShortPace)
	if err != nil {
		return nil, err
	}
	long, err := s.Spending(ctx, dao, LongPace)
	if err != nil {
		return nil, err
	}
	held, err := s.Held(ctx)
	for _, a := range dao.Assets {
		x := Runway{Asset: a, Short: SpentOf(short, a), Long: SpentOf(long, a)}
		for _, b := range held {
			if b.Asset == a.Address {
				x.Held = x.Held.Add(b.Amount)
			}
		}
		list = append(list, x)
	}
	return list, err
}
