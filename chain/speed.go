package chain

import "time"

// speed is how fast the record grew of late.
type speed struct {
	list []sample
	told time.Time // when it was last logged
}

type sample struct {
	at     time.Time
	block  uint64
	events int
}

// lately is how far back a speed looks.
const lately = 20 * time.Second

// add keeps one step.
func (r *speed) add(now time.Time, block uint64, events int) {
	for len(r.list) > 1 && now.Sub(r.list[1].at) > lately {
		r.list = r.list[1:]
	}
	r.list = append(r.list, sample{now, block, events})
}

// pace is how many events came in a second, and how long so many blocks will take.
func (r *speed) pace(left uint64) (events float64, remaining time.Duration) {
	if len(r.list) < 2 {
		return 0, 0
	}
	first, last := r.list[0], r.list[len(r.list)-1]
	took := last.at.Sub(first.at).Seconds()
	if took <= 0 || last.block <= first.block {
		return 0, 0
	}
	for _, s := range r.list[1:] {
		events += float64(s.events)
	}
	seconds := float64(left) * took / float64(last.block-first.block)
	return events / took, time.Duration(min(seconds, 1e8) * float64(time.Second)).Round(time.Second)
}
