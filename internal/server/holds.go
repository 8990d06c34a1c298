package server

import (
	"context"
	"log/slog"
	"sync"
	"time"

	"hirewire/internal/access"
)

// holds ends sockets and streams of events as soon as the credential or the account that opened
// them has ended: by a change on any server, or because it expired.
//
// It asks the database about all of them in one statement, again and again. The event log would not
// do: sessions are not in it, and a key expires without an event. While the database does not
// answer, no connection is ended, and none can show anything either. It is safe for concurrent use.
type holds struct {
	// ended returns which sessions, keys and accounts have ended.
	ended func(ctx context.Context, ids []string) (map[string]bool, error)
	log   *slog.Logger

	mu   sync.Mutex
	open map[*hold]struct{}
}

// hold is one connection.
type hold struct {
	owner string
	// credential is the id of a session or a key; empty if there is only an account, as in the
	// demo.
	credential string
	end        func(why error)
}

// holdsEvery is how often connections are checked. They must end within a second.
const holdsEvery = 400 * time.Millisecond

func newHolds(
	ended func(context.Context, []string) (map[string]bool, error),
	log *slog.Logger,
) *holds {
	return &holds{ended: ended, log: log, open: map[*hold]struct{}{}}
}

// hold adds a connection of a viewer until release is called. end is called at most once, in a
// goroutine of its own: with access.ErrForbidden if the account was closed, and with
// access.ErrUnauthenticated if the credential ended.
func (h *holds) hold(v *access.Viewer, end func(why error)) (release func()) {
	one := &hold{owner: v.ID, credential: v.SessionID + v.KeyID, end: end} // one of them is empty
	h.mu.Lock()
	defer h.mu.Unlock()
	h.open[one] = struct{}{}
	return func() {
		h.mu.Lock()
		defer h.mu.Unlock()
		delete(h.open, one)
	}
}

// run checks all connections again and again until ctx ends.
func (h *holds) run(ctx context.Context) {
	tick := time.NewTicker(holdsEvery)
	defer tick.Stop()
	for {
		select {
		case <-tick.C:
			h.look(ctx)
		case <-ctx.Done():
			return
		}
	}
}

// look ends the connections that must not stay open.
func (h *holds) look(ctx context.Context) {
	ids := h.names()
	if len(ids) == 0 {
		return
	}
	ended, err := h.ended(ctx, ids)
	if err != nil {
		h.log.LogAttrs(
			ctx,
			slog.LevelDebug,
			"open connections not checked",
			slog.String("error", err.Error()),
		)
		return
	}
	if len(ended) == 0 {
		return
	}
	h.mu.Lock()
	defer h.mu.Unlock()
	for one := range h.open {
		why := access.ErrUnauthenticated
		switch {
		case ended[one.owner]:
			why = access.ErrForbidden
		case ended[one.credential]:
		default:
			continue
		}
		delete(h.open, one)
		go one.end(why) // it may wait for its client, and the others must not
	}
}

// names returns the credentials and owners of all connections, each once.
func (h *holds) names() []string {
	h.mu.Lock()
	defer h.mu.Unlock()
	seen := make(map[string]struct{}, 2*len(h.open))
	ids := make([]string, 0, 2*len(h.open))
	for one := range h.open {
		for _, id := range []string{one.owner, one.credential} {
			if _, twice := seen[id]; twice || id == "" {
				continue
			}
			seen[id] = struct{}{}
			ids = append(ids, id)
		}
	}
	return ids
}
