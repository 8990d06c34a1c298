package signin

// OccupyHasher takes all places where hashes are computed, until release is called.
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

// WaitForHasher is how many wait for such a place.
func (s *Service) WaitForHasher() int { return len(s.passwords.waiting) }

// LocalPath is where a browser goes after single sign-on that asked to return to path.
func LocalPath(path string) string { return localPath(path) }
