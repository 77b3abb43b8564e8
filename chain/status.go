package chain

import (
	"errors"
	"time"

	"backprop/models"
)

// Status is how far an Indexer has come.
type Status struct {
	Head      uint64        // the node's newest block
	Indexed   uint64        // the record's newest block
	First     uint64        // the record's oldest block
	Finalized uint64        // the newest block that the chain can't take back; 0: the node does not say
	Fee       models.Uint   // wei a gas that every transaction paid in the newest block; zero when not known
	Frozen    uint64        // the block that the record stands still at, because the chain took back final blocks; else 0
	Leading   bool          // this process indexes; otherwise another one does
	Rate      float64       // events a second while far behind, else 0
	Left      time.Duration // until the head at this pace while far behind, else 0
	Mode      History       // how old blocks are read
	Proof     Proof         // what blocks are held against
	Answered  time.Time     // when the node answered last
	Err       error         // why the last step failed
	Failing   time.Time     // since when steps fail; zero when the last one did not
}

// Status returns how far it has come.
func (x *Indexer) Status() Status {
	x.mu.Lock()
	defer x.mu.Unlock()
	s := x.status
	s.First, s.Proof = x.DAO.First, x.Node.Proof
	if s.Proof == "" {
		s.Proof = ByReceipts
	}
	if s.Mode == "" {
		s.Mode = Headers
	}
	if x.doubt.open.Load() {
		s.Mode = Logs
	}
	return s
}

// note keeps how a step went.
func (x *Indexer) note(err error) {
	x.mu.Lock()
	defer x.mu.Unlock()
	x.status.Err = err
	if err == nil {
		x.status.Failing = time.Time{}
	} else if x.status.Failing.IsZero() {
		x.status.Failing = time.Now()
	}
}

// seen keeps what the node and the record said, if the node said anything.
func (x *Indexer) seen(t tip, leads bool) {
	x.mu.Lock()
	defer x.mu.Unlock()
	s := &x.status
	s.Leading = leads
	if t.head != nil {
		s.Head, s.Indexed, s.Finalized, s.Fee, s.Answered = t.head.Number, t.cursor.Number, x.final, t.head.Fee, time.Now()
	}
}

// mode keeps how blocks are read.
func (x *Indexer) mode(found bool) {
	x.mu.Lock()
	defer x.mu.Unlock()
	x.status.Mode = Headers
	if found {
		x.status.Mode = Logs
	}
}

// thaw keeps whether the record stands frozen.
func (x *Indexer) thaw(t tip, err error) {
	x.mu.Lock()
	defer x.mu.Unlock()
	switch {
	case err == nil:
		x.status.Frozen = 0
	case errors.Is(err, models.ErrFinal):
		x.status.Frozen = t.cursor.Number
	}
}

// reached keeps the block that was applied last, and how fast it went.
func (x *Indexer) reached(number uint64, events int) {
	x.mu.Lock()
	defer x.mu.Unlock()
	s := &x.status
	s.Indexed = number
	x.speed.add(time.Now(), number, events)
	s.Rate, s.Left = 0, 0
	if s.Head > number+farBehind {
		s.Rate, s.Left = x.speed.pace(s.Head - number)
	}
}

// farBehind is from how many blocks on the record is said to be behind, and progress is told.
const farBehind = 500
