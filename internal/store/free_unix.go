//go:build linux || darwin || freebsd

package store

import "golang.org/x/sys/unix"

// FreeBytes returns the space of a directory's file system that is available to this user. ok is
// false if it is not known.
func FreeBytes(dir string) (free uint64, ok bool) {
	var s unix.Statfs_t
	if unix.Statfs(dir, &s) != nil || s.Bsize <= 0 {
		return 0, false
	}
	//nolint:unconvert,gosec // the types differ between systems; neither is negative
	return uint64(s.Bavail) * uint64(s.Bsize), true
}
