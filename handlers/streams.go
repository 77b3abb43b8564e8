package handlers

import (
	"net/netip"
	"sync"
)

// streamLimit is how many streams one client may hold: a browser holds one for each window that is seen.
const streamLimit = 64

// streams counts the open streams of each client.
type streams struct {
	mu   sync.Mutex
	open map[netip.Prefix]int
}

// enter counts one more, unless the client has as many as it may.
func (s *streams) enter(client netip.Prefix) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.open[client] >= streamLimit {
		return false
	}
	if s.open == nil {
		s.open = map[netip.Prefix]int{}
	}
	s.open[client]++
	return true
}

func (s *streams) leave(client netip.Prefix) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.open[client]--; s.open[client] <= 0 {
		delete(s.open, client)
	}
}
