package relay_test

import (
	"testing"

	"backprop/models"
)

// Ballots that wait are sent in one transaction, and counted.
func TestSends(t *testing.T) {
	each(t, func(t *testing.T, s *stage) {
		list := s.cast(13)
		s.all(list, models.BallotWaiting)
		s.turn()
		s.all(list, models.BallotSent)
		s.follow()
		s.all(list, models.BallotCounted)
		s.settle()
		if sent := s.sent(); len(sent) != 1 {
			t.Errorf("%d transactions", len(sent))
		}
		s.once(list)
		if t.Failed() {
			t.Log(s.log)
		}
	})
}
