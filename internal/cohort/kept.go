package cohort

// Keep stores a value for a key of its own, which Do is not called with, unless there is one.
func Keep[T any](c *Cohort, key any, value T) {
	if c == nil {
		return
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.loads[key] != nil {
		return
	}
	if c.loads == nil {
		c.loads = make(map[any]*load)
	}
	c.loads[key] = &load{value: value}
}

// Kept returns the value that Keep stored for a key, and whether there is one.
func Kept[T any](c *Cohort, key any) (T, bool) {
	var l *load
	if c != nil {
		c.mu.Lock()
		l = c.loads[key]
		c.mu.Unlock()
	}
	if l == nil {
		var none T
		return none, false
	}
	v, ok := l.value.(T)
	return v, ok
}
