//go:build unix

package ws

import "syscall"

const canTry = true

// tryWrite writes what a socket takes at once: those of package net never wait.
func tryWrite(fd uintptr, text []byte) (int, error) { return syscall.Write(int(fd), text) } //nolint:gosec // a descriptor is an int
