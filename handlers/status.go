package handlers

import (
	"time"

	"backprop/models"
	"backprop/views"
)

// Status is how far the indexer has come.
type Status struct {
	Head      uint64        // the node's newest block
	Indexed   uint64        // the newest block in the record
	Finalized uint64        // the newest block that the chain will not take back; 0 where the node does not say
	Fee       models.Uint   // wei a gas that every transaction paid in the newest block; zero when not known
	Rate      float64       // events a second while history is read; 0 at the head
	Left      time.Duration // until the head is reached; 0 when that is not known
	Frozen    uint64        // the block at which the record stands still because the chain took a final block back; 0: it does not
	Full      bool          // the last step failed because the database has no room left
	Leading   bool          // this process writes the record; otherwise another does
	Mode      string        // how history is read: "headers" of every block, or "logs" that find blocks
	Proof     string        // what proves a block's logs: "receipts", or "bloom"
	Answered  time.Time     // when the node answered last
	Err       error         // why the last step failed
	Failing   time.Time     // since when steps fail; zero when the last one did not
}

const (
	silence = 2 * time.Minute  // how long the node may be silent before pages and /readyz say so
	failing = 30 * time.Second // how long indexing may fail before they say so
	far     = 64               // blocks that the record may be behind the head before pages say how far reading is
)

// silent tells whether the node was heard, but not for a while.
func (s *Server) silent() bool {
	at := s.Status().Answered
	return !at.IsZero() && s.Now().Sub(at) > silence
}

// fails tells whether indexing has failed for a while.
func (s *Server) fails(st Status) bool {
	return st.Err != nil && !st.Failing.IsZero() && s.Now().Sub(st.Failing) > failing
}

// age is how old a page about block b is: since the block, or since the node was heard where that is longer.
func (s *Server) age(b models.Block) time.Duration {
	age := s.Now().Sub(time.Unix(int64(b.Time), 0))
	if s.silent() {
		age = max(age, s.Now().Sub(s.Status().Answered))
	}
	return age
}

// notice is what pages about block b must say of the record; its zero value is nothing.
func (s *Server) notice(b models.Block) views.Notice {
	st := s.Status()
	n := views.Notice{Block: b.Number, Head: st.Head}
	switch behind := st.Head > b.Number+far; {
	case st.Frozen != 0:
		n.Kind = views.Frozen
	case st.Full:
		n.Kind = views.Full
	case s.fails(st) && !s.silent():
		n.Kind = views.Failing
	case behind && !s.silent():
		n.Kind, n.Percent, n.Seconds = views.Reading, s.percent(b.Number, st.Head), coarse(st.Left)
	case b.Time == 0 && !behind:
		n.Kind = views.Unread
	case s.age(b) > s.MaxHeadAge || s.silent():
		n.Kind, n.Seconds = views.Old, coarse(s.age(b))
	default:
		return views.Notice{}
	}
	return n
}

// percent is how much of the history up to head is read, in whole percent, rounded down.
func (s *Server) percent(read, head uint64) int {
	first := s.DAO.First
	switch {
	case read < first || head < first:
		return 0
	case read >= head:
		return 100
	}
	return int(100 * (read - first) / (head - first))
}

// coarse is a length of time in whole minutes, so that what is drawn of it holds for a while.
func coarse(d time.Duration) uint64 { return uint64(max(0, d)/time.Minute) * 60 }
