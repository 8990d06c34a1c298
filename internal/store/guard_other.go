//go:build !linux

package store

import "syscall"

// setUserTimeout does nothing: the option is Linux's.
func setUserTimeout(string, string, syscall.RawConn) error { return nil }
