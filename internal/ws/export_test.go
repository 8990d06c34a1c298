package ws

import "runtime"

// AwaitRetiring returns once every connection of a draining server refuses new operations.
func AwaitRetiring(s *Server) {
	for !allRetiring(s) {
		runtime.Gosched()
	}
}

func allRetiring(s *Server) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	for c := range s.conns {
		c.mu.Lock()
		retiring := c.retiring
		c.mu.Unlock()
		if !retiring {
			return false
		}
	}
	return true
}
