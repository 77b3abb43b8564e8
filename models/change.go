package models

import "sync"

// Everything are the topics of all that may change.
func Everything() []string {
	return []string{"proposals", "delegates", "grants", "programs", "polls", "candidates", "treasury", "head", "reconciliation"}
}

// Changes carries the one upward message: that something changed. A topic is a path without its slash, such as
// "proposals/7", "delegates/0x…", "treasury" or "head". It carries no data.
type Changes struct {
	mu      sync.Mutex
	version uint64
	next    int
	subs    map[int]chan string
}

// Version grows with every announcement.
func (c *Changes) Version() uint64 {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.version
}

// Announce tells every subscriber. One that does not keep up loses its oldest topics, but never the last.
func (c *Changes) Announce(topics ...string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.version++
	for _, ch := range c.subs {
		for _, t := range topics {
			push(ch, t)
		}
	}
}

func push(ch chan string, t string) {
	for {
		select {
		case ch <- t:
			return
		default:
		}
		select {
		case <-ch:
		default:
		}
	}
}

// Subscribe returns the topics announced from now on, and the function that ends them.
func (c *Changes) Subscribe() (<-chan string, func()) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.subs == nil {
		c.subs = map[int]chan string{}
	}
	ch, id := make(chan string, 64), c.next
	c.next++
	c.subs[id] = ch
	return ch, func() {
		c.mu.Lock()
		defer c.mu.Unlock()
		delete(c.subs, id)
	}
}
