package live

import (
	"context"
	"errors"
	"slices"
	"sync/atomic"
	"time"

	"hirewire/internal/access"
	"hirewire/internal/eventlog"
	"hirewire/internal/store"
)

// Subscription is one subscriber's cursor over the log. There are two ways to read it: Poll, which
// never blocks, and Ready, which may block on the database. Both return at once if there is no
// frame; the reader then calls Park, and reads again when it is woken.
//
// Only one goroutine at a time may use a subscription, except for Close and Owner. The fields below
// are the cursor's state and need no lock; closed and close are safe for concurrent use.
type Subscription struct {
	h          *Hub
	tail       *tail
	credential *credential
	// postings limits the subscription; nil means all postings.
	postings []string
	// pos is the sequence number of the last event that was delivered or skipped.
	pos int64
	// applied are the rights whose consequences have been announced to the subscriber.
	applied *access.Rights
	// hidden are postings whose loss was announced because they became confidential. Their events
	// are held back until the opposite change is announced at its place in the log, even if newer
	// rights allow them already. Nil is empty.
	hidden map[string]bool
	// announced maps a posting to the event up to which changes of its visibility were announced.
	// announcedAll is the same for all postings; the larger one counts. Nil is empty.
	announced    map[string]int64
	announcedAll int64
	// queue are frames that are ready to be delivered.
	queue []*Frame
	// checkpointDue is when a checkpoint is due if nothing else is delivered, by Hub.clock.
	checkpointDue time.Duration
	// outageLimit is how long the stream stays open while the log cannot be read.
	outageLimit time.Duration
	// mayBlock says whether the call in progress may block on the database.
	mayBlock bool
	// drained is the window from which everything was delivered. Park uses it to detect a newer
	// window.
	drained *window
	// list is where the subscription is parked, and owner its reader; see ParkIn.
	list   *parkedList
	owner  any
	closed atomic.Bool
	close  func()
}

// Close ends the subscription. It may be called from any goroutine, more than once. It does not
// interrupt a call of Ready: cancel its context for that.
func (s *Subscription) Close() { s.close() }

var (
	// ErrMustWait is returned by Poll if the next step needs the database.
	ErrMustWait = errors.New("the next frame needs a database query")
	// errNoFrame means that nothing is left to deliver from the present window.
	errNoFrame = errors.New("no frame to deliver")
)

// Ready returns the next frame, or nil, nil if there is none. It may block on the database, also
// while a failure is retried; shorter failures are not reported. Any error except that of the
// context ends the stream:
//
//   - access.ErrForbidden: the subscriber no longer sees any of the postings that it named;
//   - access.ErrUnauthenticated: its credential has ended;
//   - ErrClosed: the hub has stopped;
//   - ErrOutage: the log could not be read for too long.
func (s *Subscription) Ready(ctx context.Context) (*Frame, error) {
	s.mayBlock = true
	for failures := 0; ; {
		f, err := s.step(ctx)
		switch {
		case f != nil:
			s.resetCheckpoint()
			return f, nil
		case err == nil:
			failures = 0
			continue
		case errors.Is(err, errNoFrame):
			return nil, nil //nolint:nilnil // documented: no frame
		case !isTemporary(err) || ctx.Err() != nil:
			return nil, err
		}
		failures++
		if f, err := s.backOff(ctx, s.h.time.backoff(failures)); f != nil || err != nil {
			return f, err
		}
	}
}

// isTemporary reports whether a step that failed with err should be retried. A gap or another
// history shows that the tailer has not caught up with the database yet.
func isTemporary(err error) bool {
	return store.IsUnavailable(err) || errors.Is(err, errGap) || errors.Is(err, errOtherHistory)
}

// Poll is like Ready but never blocks. It returns ErrMustWait if the next step requires a database
// query; call Ready next.
func (s *Subscription) Poll(ctx context.Context) (*Frame, error) {
	s.mayBlock = false
	for {
		f, err := s.step(ctx)
		switch {
		case f != nil:
			s.resetCheckpoint()
			return f, nil
		case errors.Is(err, errNoFrame):
			return nil, nil //nolint:nilnil // documented: no frame
		case err != nil:
			return nil, err
		}
	}
}

// ParkIn sets the queue that gets the subscription when it is woken, and the value that Owner
// returns. Call it before the first call of Park.
func (s *Subscription) ParkIn(q Queue, owner any) { s.list, s.owner = s.h.parking.listOf(q), owner }

// Owner returns the value that ParkIn has set: the reader of the subscription. It may be called
// from any goroutine after ParkIn.
func (s *Subscription) Owner() any { return s.owner }

// Park leaves the subscription to the hub, which enqueues it once in its Queue when there may be
// something to deliver: the log has moved, a checkpoint is due, or the stream must end. Call it
// only after Ready or Poll has returned no frame, and do not use the subscription again before it
// is enqueued. If Park returns false, there is something to deliver already and the subscription
// will not be enqueued. A subscription that is closed may still be enqueued. Park does not block.
func (s *Subscription) Park() bool { return s.h.parking.park(s) }

// resetCheckpoint sets when the next checkpoint is due if nothing else is delivered.
func (s *Subscription) resetCheckpoint() {
	s.checkpointDue = s.h.clock() + jittered(s.h.time.Checkpoint)
}

// Endures returns ErrOutage if the log has not been read for so long that the stream must end, and
// nil otherwise.
func (s *Subscription) Endures() error {
	if s.h.unreadFor(s.h.clock()) > s.outageLimit {
		return ErrOutage
	}
	return nil
}

// backOff blocks for d after a database failure. If a checkpoint becomes due in the meantime it
// returns that at once, because a checkpoint needs no database. It returns nil, nil when d has
// passed, and an error if the stream must end.
func (s *Subscription) backOff(ctx context.Context, d time.Duration) (*Frame, error) {
	if err := s.Endures(); err != nil {
		return nil, err
	}
	timer := time.NewTimer(min(d, s.checkpointDue-s.h.clock()))
	defer timer.Stop()
	select {
	case <-timer.C:
		if s.h.clock() < s.checkpointDue {
			return nil, nil //nolint:nilnil // documented: d has passed
		}
		s.resetCheckpoint()
		return s.checkpointFrame(), nil
	case <-ctx.Done():
		return nil, ctx.Err()
	case <-s.h.done:
		return nil, ErrClosed
	}
}

// step makes one step: it delivers a queued frame, moves to a new tail, applies new rights, or
// reads on in the log. It returns nil, nil if it made progress without a frame, and errNoFrame if
// nothing is left to do for now.
func (s *Subscription) step(ctx context.Context) (*Frame, error) {
	if len(s.queue) > 0 {
		f := s.queue[0]
		s.queue = s.queue[1:]
		return f, nil
	}
	// Load the window before the rights. The rights then include every change in the window; see
	// appendPage.
	w := s.tail.window.Load()
	if w.ended {
		return nil, s.reattach(ctx)
	}
	rights, err := s.currentRights(ctx)
	if err != nil {
		return nil, err
	}
	if rights != s.applied {
		return nil, s.applyRights(ctx, rights, w)
	}
	if s.pos < w.head {
		return s.read(ctx, w)
	}
	if s.h.clock() >= s.checkpointDue {
		return s.checkpointFrame(), nil
	}
	if s.h.stopped() {
		return nil, ErrClosed
	}
	if err := s.Endures(); err != nil {
		return nil, err
	}
	s.drained = w
	return nil, errNoFrame
}

// currentRights returns the subscriber's rights as of now. It returns ErrMustWait if they have to
// be loaded and the call must not block.
func (s *Subscription) currentRights(ctx context.Context) (*access.Rights, error) {
	if !s.mayBlock {
		return s.h.rights.cached(s.credential)
	}
	return s.h.rights.current(ctx, s.credential)
}

// position returns the subscription's place in the log.
func (s *Subscription) position() eventlog.Position {
	return eventlog.Position{Epoch: s.tail.epoch, Seq: s.pos}
}

// canSee reports whether the subscriber may see an event and has asked for its posting.
func (s *Subscription) canSee(e *access.Event) bool {
	return s.inScope(e.PostingID) && !s.hidden[postingOf(e)] &&
		s.applied.SeesEvent(e, s.tail.confidential)
}

// postingOf returns the id of the posting that grants access to an event, or "" if access does not
// depend on one posting.
func postingOf(e *access.Event) string {
	if e.Application != nil {
		return e.Application.PostingID
	}
	return e.PostingID
}

// inScope reports whether the subscription includes a posting.
func (s *Subscription) inScope(postingID string) bool {
	return s.postings == nil || slices.Contains(s.postings, postingID)
}

// checkScope returns access.ErrForbidden if the subscriber named postings and rights allow it to
// see none of them.
func (s *Subscription) checkScope(rights *access.Rights) error {
	if s.postings == nil || slices.ContainsFunc(s.postings, func(id string) bool {
		return rights.Reach(id, s.tail.confidential) > access.SeesNone
	}) {
		return nil
	}
	return access.ErrForbidden
}
