package store

import (
	"syscall"

	"golang.org/x/sys/unix"
)

// setUserTimeout bounds how long the system waits for the acknowledgement of what was sent: without it a connection whose
// packets are dropped is tried for a quarter of an hour.
func setUserTimeout(network, _ string, c syscall.RawConn) error {
	switch network {
	case "tcp", "tcp4", "tcp6":
		// A system that does not know the option still has keep-alives.
		return c.Control(func(fd uintptr) {
			_ = unix.SetsockoptInt(int(fd), unix.IPPROTO_TCP, unix.TCP_USER_TIMEOUT, int(userTimeout.Milliseconds()))
		})
	}
	return nil
}
