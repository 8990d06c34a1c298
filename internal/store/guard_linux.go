package store

import (
	"syscall"

	"golang.org/x/sys/unix"
)

// setUserTimeout bounds how long the system waits for sent bytes to be acknowledged. Without it,
// the system retries for a quarter of an hour when packets are dropped.
func setUserTimeout(network, _ string, c syscall.RawConn) error {
	switch network {
	case "tcp", "tcp4", "tcp6":
		// The error is ignored: without the option, keep-alives still work.
		return c.Control(func(fd uintptr) {
			_ = unix.SetsockoptInt(int(fd), unix.IPPROTO_TCP, unix.TCP_USER_TIMEOUT,
				int(userTimeout.Milliseconds()))
		})
	}
	return nil
}
