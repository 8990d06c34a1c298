package live

// Following reports whether the log is being read.
func (h *Hub) Following() bool {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.tail != nil
}
