package signin

// OccupyHasher takes all slots for computing hashes until release is called.
func (s *Service) OccupyHasher() (release func()) {
	for range cap(s.passwords.slots) {
		s.passwords.slots <- struct{}{}
	}
	return func() {
		for range cap(s.passwords.slots) {
			<-s.passwords.slots
		}
	}
}

// WaitForHasher returns the number of callers that hold or wait for a slot.
func (s *Service) WaitForHasher() int { return len(s.passwords.waiting) }

// LocalPath exposes localPath.
func LocalPath(path string) string { return localPath(path) }
