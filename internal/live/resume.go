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

// Request says what to subscribe to.
type Request struct {
	// Postings limits the subscription to these postings; nil means all.
	Postings []string
	// After is the cursor to resume from; empty starts at the head of the log.
	After string
}

// Subscribe opens a subscription for a viewer. It reads the viewer's rights again, and blocks until
// the database has answered. If the viewer may not see a posting that r names, the error is an
// *access.NotFoundError. A cursor from which the stream cannot continue is not an error: the first
// frame says why. The caller must close the subscription.
func (h *Hub) Subscribe(ctx context.Context, v *access.Viewer, r Request) (*Subscription, error) {
	for attempt := 1; ; attempt++ {
		s, err := h.subscribe(ctx, v, r)
		// A lost connection is worth a retry, because the next attempt uses another one.
		retry := attempt < maxAttempts && store.IsUnavailable(err) && ctx.Err() == nil
		if err == nil || !retry {
			return s, err
		}
		if sleep(ctx, h.time.backoff(attempt)) != nil {
			return nil, err
		}
	}
}

// maxAttempts is how often Subscribe tries if the database is unavailable.
const maxAttempts = 3

func (h *Hub) subscribe(
	ctx context.Context, v *access.Viewer, r Request,
) (_ *Subscription, err error) {
	h.addSubscriber()
	c := h.rights.acquire(v)
	s := &Subscription{
		h: h, credential: c, postings: r.Postings,
		outageLimit: h.time.Outage + rand.N(h.time.Outage/2+1),
	}
	s.close = sync.OnceFunc(func() {
		s.closed.Store(true)
		h.rights.release(c)
		h.removeSubscriber()
	})
	defer func() {
		if err != nil {
			s.Close()
		}
	}()
	// The order matters: rights that are read before the log's state can miss only changes after
	// that state, and those are announced like every later change.
	if s.applied, err = h.rights.current(ctx, c); err != nil {
		return nil, err
	}
	state, err := s.attach(ctx)
	if err != nil {
		return nil, err
	}
	if err := h.loadConfidentiality(ctx, s.tail, s.postings); err != nil {
		return nil, err
	}
	for i, id := range s.postings {
		if s.applied.Reach(id, s.tail.confidential) == access.SeesNone {
			path := []string{"postingIds", strconv.Itoa(i)}
			return nil, &access.NotFoundError{ID: id, Path: path}
		}
	}
	why, err := s.startAt(ctx, r.After, state)
	if err != nil {
		return nil, err
	}
	s.resyncAt(why, s.pos)
	s.resetCheckpoint()
	return s, nil
}

// attach sets s.tail to the tail of the log's present history and returns the log's state. It
// blocks until the tailer has read that history.
func (s *Subscription) attach(ctx context.Context) (state eventlog.State, err error) {
	for {
		t, err := s.h.waitForTail(ctx)
		if err != nil {
			return state, err
		}
		s.tail = t
		state, err = s.h.logState.Do(ctx, struct{}{}, s.h.readLogState)
		if err != nil || state.Epoch == s.tail.epoch {
			return state, err
		}
		// Either the tailer has not noticed the new history yet, or the state was read before the
		// tail.
		if s.tail.window.Load().ended {
			continue
		}
		trigger(s.h.wake)
		if err := sleep(ctx, s.h.time.Coalesce); err != nil {
			return state, err
		}
	}
}

// readLogState reads the log's state within the limit of the slots.
func (h *Hub) readLogState(ctx context.Context) (state eventlog.State, err error) {
	err = h.withSlot(ctx, func() (err error) {
		state, err = h.src.Log(ctx)
		return err
	})
	return state, err
}

// startAt sets the position to the cursor's. If the stream cannot continue from there, it sets the
// position to the head and returns the reason. An empty cursor means the head.
func (s *Subscription) startAt(
	ctx context.Context, cursor string, state eventlog.State,
) (Reason, error) {
	s.pos = state.Head
	if cursor == "" {
		return "", nil
	}
	p, err := s.h.codec.Decode(cursor)
	if err != nil {
		return Invalid, nil //nolint:nilerr // reported to the client as a reason
	}
	if why := Reason(state.BreakAt(p)); why != "" {
		return why, nil
	}
	changed, err := s.rightsChangedBetween(ctx, p.Seq, state.Head)
	switch {
	case err != nil:
		return "", err
	case changed:
		return AccessChanged, nil
	}
	s.pos = p.Seq
	return "", nil
}

// rightsChangedBetween reports whether an event in (after, upTo] may have changed what the
// subscriber sees.
func (s *Subscription) rightsChangedBetween(
	ctx context.Context, after, upTo int64,
) (bool, error) {
	if after == upTo {
		return false, nil
	}
	var changes []eventlog.Event
	err := s.h.withSlot(ctx, func() (err error) {
		changes, err = s.h.src.RightsChanges(ctx, after, upTo)
		return err
	})
	if err != nil {
		return false, err
	}
	// The list may be incomplete at this length. Reading everything again is always correct.
	if len(changes) == read.MaxRightsChanges {
		return true, nil
	}
	return slices.ContainsFunc(changes, func(e eventlog.Event) bool {
		if e.PostingID != "" && !s.inScope(e.PostingID) {
			return false
		}
		if e.Kind == eventlog.PostingConfidentialityChanged {
			return s.applied.DependsOnSecrecy(e.PostingID)
		}
		return s.applied.ChangedBy(&e)
	}), nil
}

// reattach moves the subscription to the tail that has replaced its own. It keeps the position if
// the new history contains it; otherwise it queues a resync from the head. It returns ErrMustWait
// if the call must not block.
func (s *Subscription) reattach(ctx context.Context) error {
	if !s.mayBlock {
		return ErrMustWait
	}
	p := s.position()
	state, err := s.attach(ctx)
	if err != nil {
		return err
	}
	if err := s.h.loadConfidentiality(ctx, s.tail, s.postings); err != nil {
		return err
	}
	why := Reason(state.BreakAt(p))
	if why == "" {
		return nil
	}
	s.resyncAt(why, state.Head)
	return nil
}

// resync queues a resync from the head.
func (s *Subscription) resync(ctx context.Context, why Reason) error {
	state, err := s.attach(ctx)
	if err != nil {
		return err
	}
	s.resyncAt(why, state.Head)
	return nil
}
