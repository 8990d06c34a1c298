//go:build !linux

package store

import "syscall"

// setUserTimeout does nothing, because only Linux has the option.
func setUserTimeout(string, string, syscall.RawConn) error { return nil }
