//go:build !linux && !darwin && !freebsd

package store

// FreeBytes is the room on the disk of a directory; not ok where that cannot be told.
func FreeBytes(string) (free uint64, ok bool) { return 0, false }
