package app

import (
	"context"
	"log/slog"
	"sync"
	"time"

	"hirewire/internal/access"
)

// holds ends the connections that somebody holds open, sockets and streams of events, as soon as their credential or
// their account has come to its end, on whatever server that happened, or by the clock.
//
// It asks the database now and then about all of them in one statement, and not the event log: sessions are not in it,
// and a key runs out without an event. While the database cannot be asked nothing is ended, and nothing of it can be
// shown either.
type holds struct {
	// ended tells which sessions, keys and accounts are good no more.
	ended func(ctx context.Context, ids []string) (map[string]bool, error)
	log   *slog.Logger

	mu   sync.Mutex
	open map[*hold]struct{}
}

// hold is one connection.
type hold struct {
	owner string
	// credential is a session or a key; empty where the account alone says who it is, as in the demo.
	credential string
	end        func(why error)
}

// holdsEvery is how often they are looked at: people must be out within a second.
const holdsEvery = 400 * time.Millisecond

func newHolds(ended func(context.Context, []string) (map[string]bool, error), log *slog.Logger) *holds {
	return &holds{ended: ended, log: log, open: map[*hold]struct{}{}}
}

// hold notes a connection of a viewer until release is called. end is called at most once: with access.ErrForbidden when
// the account was closed, and with access.ErrUnauthenticated when the credential ended.
func (h *holds) hold(v *access.Viewer, end func(why error)) (release func()) {
	one := &hold{owner: v.ID, credential: v.SessionID + v.KeyID, end: end} // it is one of them
	h.mu.Lock()
	defer h.mu.Unlock()
	h.open[one] = struct{}{}
	return func() {
		h.mu.Lock()
		defer h.mu.Unlock()
		delete(h.open, one)
	}
}

// start looks at what is held until stop is called.
func (h *holds) start(ctx context.Context) (stop func()) {
	ctx, cancel := context.WithCancel(ctx)
	var done sync.WaitGroup
	done.Go(func() {
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
	})
	return func() {
		cancel()
		done.Wait()
	}
}

// look ends what must not stay open.
func (h *holds) look(ctx context.Context) {
	ids := h.names()
	if len(ids) == 0 {
		return
	}
	ended, err := h.ended(ctx, ids)
	if err != nil {
		h.log.LogAttrs(ctx, slog.LevelDebug, "open connections not checked", slog.String("error", err.Error()))
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
		go one.end(why) // it may wait for its client, and nobody else shall
	}
}

// names are the credentials and owners of all that is held, each once.
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
