//go:build unix

package endtoend_test

import (
	"context"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"hirewire/internal/eventlog"
	"hirewire/internal/store"
)

// followed is a server process with clients that follow its pipeline over sockets. A test breaks
// something, then calls settle and finish: no client may have lost its socket or an event.
type followed struct {
	*crew
	process *process
	door    *door
	// start is the position in the log at which the clients began.
	start   int64
	clients []*follower

	ctx   context.Context // the clients run until it ends
	stop  func()
	waits []func()
}

// followedServer starts a server and a number of clients, and waits for the first frame of each.
// The clients end with the test, and after five minutes at the latest.
func (c *crew) followedServer(
	t *testing.T,
	o store.Options,
	clients int,
	args ...string,
) *followed {
	t.Helper()
	f := &followed{
		crew:    c,
		start:   c.head(t).Head,
		process: startServer(t, o, args...),
		door:    newDoor(),
	}
	t.Cleanup(f.process.kill)
	f.ctx, f.stop = context.WithTimeout(t.Context(), 5*time.Minute)
	t.Cleanup(f.stop)
	f.door.open(f.process.url)
	for _, one := range f.join(t, clients) {
		<-one.ready
	}
	return f
}

// join starts more clients, which also begin at start, and returns them without waiting for them.
func (f *followed) join(t *testing.T, n int) []*follower {
	t.Helper()
	more := f.followers(t, n, f.start)
	f.clients = append(f.clients, more...)
	f.waits = append(f.waits, follow(f.ctx, t, f.door, more, f.stop))
	return more
}

// settle adds a last event, waits until every client has received it, and returns the log since
// start.
func (f *followed) settle(t *testing.T) []eventlog.Event {
	t.Helper()
	f.last(t)
	log := f.log(t, f.start)
	f.received(t, log)
	return log
}

// received waits until every client has received the last event of the log that it must get.
func (f *followed) received(t *testing.T, log []eventlog.Event) {
	t.Helper()
	await(f.ctx, t, f.clients, log, f.postings)
}

// finish ends the clients, and requires that each of them received its events of the log, once and
// in order, on a single connection.
func (f *followed) finish(t *testing.T, log []eventlog.Event) {
	t.Helper()
	f.stop()
	for _, wait := range f.waits {
		wait()
	}
	for _, one := range f.clients {
		_, err := one.check(log, f.postings)
		require.NoError(t, err)
		require.Len(t, one.sessions, 1, "%s: its socket was not kept", one)
	}
}
