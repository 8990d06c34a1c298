//go:build unix

package ws

import "syscall"

// canWriteRaw says whether writeRaw is supported.
const canWriteRaw = true

// writeRaw writes what the socket accepts at once. It does not block, because package net puts
// sockets into non-blocking mode.
func writeRaw(fd uintptr, text []byte) (int, error) {
	return syscall.Write(int(fd), text) //nolint:gosec // a descriptor is an int
}
