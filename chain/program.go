package chain

import (
	"github.com/ethereum/go-ethereum/common"

	"backprop/models"
)

func (r *reader) programCreated(l *event) error { return r.program(l, models.TurnProgramCreated) }
func (r *reader) programChanged(l *event) error { return r.program(l, models.TurnProgramChanged) }

func (r *reader) program(l *event, kind models.TurnKind) error {
	a := l.args(2, 3)
	t := models.Turn{Kind: kind, Program: a.number(1), Text: a.text(0), Hash: a.hash(2)}
	t.Said.Track = models.Track(text(a.text(1)))
	return r.turn(l, t, &a)
}

func (r *reader) programClosed(l *event) error {
	a := l.args(2, 0)
	return r.turn(l, models.Turn{Kind: models.TurnProgramClosed, Program: a.number(1)}, &a)
}

// programTermsSet's terms stand in its first twelve words.
func (r *reader) programTermsSet(l *event) error {
	a := l.args(2, 14)
	time := func(i int) uint64 { return a.small(a.word(i)) }
	word := func(i, bits int) uint64 { return a.sized(a.word(i), bits) }
	t := models.Turn{Kind: models.TurnTerms, Program: a.number(1)}
	t.Said.Terms = &models.Terms{
		Steward: a.address(0), Opens: time(1), Closes: time(2), Period: word(3, 32), ReviewWindow: word(4, 32), ChallengeWindow: word(5, 32),
		DisputeTimeout: word(6, 32), AcceptWindow: word(7, 32), Grace: word(8, 32), Objection: word(9, 16), Silence: word(10, 16), Attempts: word(11, 8),
	}
	t.Said.Budgets = each(&a, 12, func(body []byte, place uint64) models.Limit {
		field := func(i uint64) []byte { return a.at(body, 4*place+32*i) }
		return models.Limit{Token: a.asAddress(field(0)), Cap: asUint(field(1)), PeriodCap: asUint(field(2)), GrantCap: asUint(field(3))}
	})
	t.Said.Reviewers = some(a.addresses(13))
	return r.turn(l, t, &a)
}

// some is a list, or nil for an empty one.
func some(list []common.Address) []common.Address {
	if len(list) == 0 {
		return nil
	}
	return list
}
