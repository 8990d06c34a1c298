//go:build !linux && !darwin && !freebsd

package store

// FreeBytes returns the free space of the file system of a directory. On this system it is not
// known and ok is false.
func FreeBytes(string) (free uint64, ok bool) { return 0, false }
