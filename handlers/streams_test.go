package handlers

import "testing"

func TestStreamsAreBounded(t *testing.T) {
	var s streams
	one, other := network("10.0.0.1"), network("10.0.0.2")
	for range streamLimit {
		if !s.enter(one) {
			t.Fatal("refused too early")
		}
	}
	if s.enter(one) || !s.enter(other) {
		t.Error("the limit is not one client's")
	}
	s.leave(one)
	if !s.enter(one) {
		t.Error("a stream that ended still counts")
	}
	for range streamLimit {
		s.leave(one)
	}
	s.leave(other)
	if len(s.open) != 0 {
		t.Errorf("left: %v", s.open)
	}
}
