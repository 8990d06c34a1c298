package live

import (
	"context"
	"math/rand/v2"
	"slices"
	"strconv"
	"sync"

	"hirewire/internal/access"
	"hirewire/internal/eventlog"
	"hirewire/internal/read"
	"hirewire/internal/store"
)

// Request is what somebody wants to follow.
type Request struct {
	// Postings are the only ones that matter; nil is all.
	Postings []string
	// After is the cursor to resume from; empty is from now on.
	After string
}

// Subscribe starts to follow the log for a viewer, whose rights are read again. A posting that they may not see is
// access.ErrNotFound. The subscription must be closed.
func (h *Hub) Subscribe(ctx context.Context, v *access.Viewer, r Request) (*Subscription, error) {
	for tries := 1; ; tries++ {
		s, err := h.subscribe(ctx, v, r)
		// A connection that was lost in the middle of a question is no reason to refuse: the next has another.
		if err == nil || tries == maxTries || !store.IsUnavailable(err) || ctx.Err() != nil {
			return s, err
		}
		if sleep(ctx, h.time.pause(tries)) != nil {
			return nil, err
		}
	}
}

// maxTries is how often a subscription asks the database before it is refused.
const maxTries = 3

func (h *Hub) subscribe(ctx context.Context, v *access.Viewer, r Request) (_ *Subscription, err error) {
	h.enter()
	p := h.rights.join(v)
	s := &Subscription{h: h, holder: p, postings: r.Postings, endures: h.time.Outage + rand.N(h.time.Outage/2+1)}
	s.close = sync.OnceFunc(func() {
		s.closed.Store(true)
		h.rights.leave(p)
		h.leave()
	})
	defer func() {
		if err != nil {
			s.Close()
		}
	}()
	// In this order: rights that were read before the log's state miss at most what comes behind it, and that is told
	// like every later change.
	if s.seen, err = h.rights.current(ctx, p); err != nil {
		return nil, err
	}
	state, err := s.join(ctx)
	if err != nil {
		return nil, err
	}
	if err := h.meet(ctx, s.tail, s.postings); err != nil {
		return nil, err
	}
	for i, id := range s.postings {
		if s.seen.Reach(id, s.tail.confidential) == access.SeesNone {
			return nil, &access.NotFoundError{ID: id, Path: []string{"postingIds", strconv.Itoa(i)}}
		}
	}
	why, err := s.start(ctx, r.After, state)
	if err != nil {
		return nil, err
	}
	s.resyncAt(why, s.pos)
	s.quiet()
	return s, nil
}

// join finds the tail of the log's present history.
func (s *Subscription) join(ctx context.Context) (state eventlog.State, err error) {
	for not := (*tail)(nil); ; {
		t, err := s.h.present(ctx, not)
		if err != nil {
			return state, err
		}
		s.tail = t
		state, err = s.h.logState.Do(ctx, struct{}{}, func(ctx context.Context) (state eventlog.State, err error) {
			err = s.h.asking(ctx, func() (err error) {
				state, err = s.h.src.Log(ctx)
				return err
			})
			return state, err
		})
		if err != nil || state.Epoch == s.tail.epoch {
			return state, err
		}
		// The tailer has not noticed yet, or this look was older than the tail.
		not = nil
		if s.tail.window.Load().over {
			continue
		}
		ring(s.h.woken)
		if err := sleep(ctx, s.h.time.Coalesce); err != nil {
			return state, err
		}
	}
}

// start sets the position to the cursor's, or, if the stream cannot continue from there, to the head, and says why.
func (s *Subscription) start(ctx context.Context, cursor string, state eventlog.State) (Reason, error) {
	s.pos = state.Head
	if cursor == "" {
		return "", nil
	}
	p, err := s.h.codec.Decode(cursor)
	if err != nil {
		return Invalid, nil //nolint:nilerr // it is told as a reason
	}
	if why := Reason(state.BreakAt(p)); why != "" {
		return why, nil
	}
	changed, err := s.changedSince(ctx, p.Seq, state.Head)
	switch {
	case err != nil:
		return "", err
	case changed:
		return AccessChanged, nil
	}
	s.pos = p.Seq
	return "", nil
}

// changedSince tells whether what the subscriber may see changed between two positions.
func (s *Subscription) changedSince(ctx context.Context, after, upTo int64) (bool, error) {
	if after == upTo {
		return false, nil
	}
	var changes []eventlog.Event
	err := s.h.asking(ctx, func() (err error) {
		changes, err = s.h.src.RightsChanges(ctx, after, upTo)
		return err
	})
	if err != nil {
		return false, err
	}
	// With so many nobody looks whom each concerns; reading anew is never wrong.
	return len(changes) == read.MaxRightsChanges || slices.ContainsFunc(changes, func(e eventlog.Event) bool {
		if e.PostingID != "" && !s.inScope(e.PostingID) {
			return false
		}
		if e.Kind == eventlog.PostingConfidentialityChanged {
			return s.seen.DependsOnSecrecy(e.PostingID)
		}
		return s.seen.ChangedBy(&e)
	}), nil
}

// rejoin goes on with the tail that took the place of the one before, from the same position where that can be.
func (s *Subscription) rejoin(ctx context.Context) error {
	if !s.patient {
		return ErrMustWait
	}
	p := s.position()
	state, err := s.join(ctx)
	if err != nil {
		return err
	}
	if err := s.h.meet(ctx, s.tail, s.postings); err != nil {
		return err
	}
	why := Reason(state.BreakAt(p))
	if why == "" {
		return nil
	}
	s.resyncAt(why, state.Head)
	return nil
}

// resync goes on from the head.
func (s *Subscription) resync(ctx context.Context, why Reason) error {
	state, err := s.join(ctx)
	if err != nil {
		return err
	}
	s.resyncAt(why, state.Head)
	return nil
}
