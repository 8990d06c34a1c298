package live

// Following reports whether the hub is reading the log.
func (h *Hub) Following() bool {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.tail != nil
}
