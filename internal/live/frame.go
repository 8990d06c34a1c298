package live

import (
	"context"
	"errors"
	"hash/fnv"

	"hirewire/internal/access"
	"hirewire/internal/eventlog"
)

// Reason says why a stream could not continue from its position. The API exposes it as
// ResyncReason.
type Reason string

// The reasons of a resync. AccessChanged means that the subscriber's rights changed in a way that
// affects everything it sees; the others describe the cursor.
const (
	UnknownEpoch         = Reason(eventlog.UnknownEpoch)
	Expired              = Reason(eventlog.Expired)
	Ahead                = Reason(eventlog.Ahead)
	Invalid              = Reason(eventlog.Unreadable)
	AccessChanged Reason = "ACCESS_CHANGED"
)

// Frame is one delivery to a subscriber. It holds either events, or Lost and Gained, or Resync, or
// (as a checkpoint) only a position.
type Frame struct {
	// Events are in log order. The slice is shared with other subscribers and must not be modified.
	Events []eventlog.Event
	// Lost and Gained are postings that the subscriber no longer sees, or now sees, wholly or in
	// part. A posting in both lists was lost first and must be read again.
	Lost, Gained []string
	// Resync is the reason why the stream continues from another position than before; empty if it
	// does not.
	Resync Reason
	// Position is the place in the log after the frame. A client can resume from it.
	Position eventlog.Position
	// Viewer is the subscriber with the rights by which the frame was made.
	Viewer *access.Viewer
	// Shared means that every viewer who may see the frame's events, including access.Shared, sees
	// the same content in them. A checkpoint is always shared.
	Shared bool
	// Whole means that the frame is Shared and that the subscriber sees the whole pipeline of every
	// posting of its events, not only applications that it interviews.
	Whole bool
}

// Same reports whether another frame has the same events and position. It may return false for
// equal frames, and always does unless both are Shared.
func (f *Frame) Same(other *Frame) bool {
	if f.Position != other.Position || len(f.Events) != len(other.Events) {
		return false
	}
	if !f.Shared || !other.Shared {
		return false
	}
	return len(f.Events) == 0 || &f.Events[0] == &other.Events[0]
}

// frame returns a frame that ends at the present position.
func (s *Subscription) frame(events []eventlog.Event) *Frame {
	return &Frame{Events: events, Position: s.position(), Viewer: s.applied.Viewer}
}

// checkpointFrame returns a frame with nothing but the position.
func (s *Subscription) checkpointFrame() *Frame {
	f := s.frame(nil)
	f.Shared, f.Whole = true, true
	return f
}

// resyncFrame returns a frame with a reason, or a checkpoint if the reason is empty.
func (s *Subscription) resyncFrame(why Reason) *Frame {
	if why == "" {
		return s.checkpointFrame()
	}
	f := s.frame(nil)
	f.Resync = why
	return f
}

// read reads the events between the position and the head of w, up to the end of one frame. It
// returns a frame; or nil, nil if there is more to do; or an error, with the position unchanged.
//
// Where a frame ends must not depend on events that the subscriber cannot see: it would reveal how
// much happens beyond its view. So read skips hidden events until the frame is full, until an event
// ends the frame for everyone who sees it (endsFrame), or until the head of the log.
func (s *Subscription) read(ctx context.Context, w *window) (*Frame, error) {
	start := s.pos
	b := batch{shared: true}
	for ended := false; !ended; {
		c, err := s.nextChunk(ctx, w)
		if errors.Is(err, errPruned) {
			return nil, s.resync(ctx, Expired)
		}
		if err != nil {
			s.pos = start
			return nil, err
		}
		ended = s.scan(&c, &b)
		if ended && s.pos == c.from && len(b.events) == 0 {
			return nil, s.announceChange(&c.events[0], w)
		}
		if len(b.events) == 0 || ended || s.pos >= w.head {
			break
		}
		// If the rights have changed since the first chunk, discard the batch and start again.
		if rights, err := s.currentRights(ctx); err != nil || rights != s.applied {
			s.pos = start
			return nil, err
		}
		ended = s.h.clock() >= s.checkpointDue // do not delay the batch any longer
	}
	if len(b.events) > 0 {
		f := s.frame(b.events)
		f.Shared = b.shared && !f.Viewer.IsAuditor() && !f.Viewer.IsSystem()
		f.Whole = f.Shared && s.applied.SeesWhole(b.events)
		return f, nil
	}
	if s.h.clock() >= s.checkpointDue {
		return s.checkpointFrame(), nil // nothing visible for a long time
	}
	return nil, nil //nolint:nilnil // documented: more to do
}

// nextChunk returns the events that follow the position: from the window, or from the replay cache
// if the position lies before the window. It returns ErrMustWait if the replay cache is needed and
// the call must not block.
func (s *Subscription) nextChunk(ctx context.Context, w *window) (chunk, error) {
	if s.pos >= w.from {
		return w.after(s.pos), nil
	}
	if !s.mayBlock {
		return chunk{}, ErrMustWait
	}
	return s.h.replayAfter(ctx, s.tail, s.pos)
}

// scan adds the events of c that the subscriber can see to b, and moves the position behind the
// last event that it looked at. It reports whether the frame ends at that position. It stops before
// an event that changes what the subscriber sees; if that is the first event of c, the position
// stays at c.from.
func (s *Subscription) scan(c *chunk, b *batch) (ended bool) {
	b.offset = -1
	s.pos = c.to
	for i := range c.events {
		e := &c.events[i]
		if s.changesVisibility(e) {
			s.pos = e.Seq - 1
			return true
		}
		if !s.canSee(e) {
			continue
		}
		b.add(c, i)
		b.shared = b.shared && s.h.isShareable(e, s.tail.confidential)
		if len(b.events) == maxFrame || endsFrame(&e.Event) {
			s.pos = e.Seq
			return true
		}
	}
	return false
}

// batch collects the events of a frame.
type batch struct {
	events []eventlog.Event
	// shared is whether all events are shareable; see Hub.isShareable.
	shared bool
	// offset is the index in the present chunk at which events begins, as long as events is a
	// subslice of chunk.delivered; otherwise -1.
	offset int
}

// add appends the event with index i of c. As long as all events come from one chunk without gaps,
// events is a subslice of the chunk and nothing is copied. Besides the memory, this is what lets
// Frame.Same recognize equal frames.
func (b *batch) add(c *chunk, i int) {
	switch {
	case len(b.events) == 0:
		b.offset, b.events = i, c.delivered[i:i+1:i+1]
	case b.offset >= 0 && b.offset+len(b.events) == i:
		b.events = c.delivered[b.offset : i+1 : i+1]
	default:
		b.offset, b.events = -1, append(b.events, c.delivered[i])
	}
}

// endsFrame reports whether an event is the last of its frame for everyone who sees it. A hash of
// its id selects about one in maxFrame events. Subscribers who see the same events but started at
// different positions therefore soon have the same frames, and share their rendering.
func endsFrame(e *eventlog.Event) bool {
	h := fnv.New32a()
	_, _ = h.Write([]byte(e.ID))
	return h.Sum32()%maxFrame == 0
}

// isShareable reports whether an event shows the same content to every viewer who may see it:
// everything that it names is visible to everyone who sees the event and to the baseline viewer.
func (h *Hub) isShareable(e *access.Event, confidential access.Confidential) bool {
	switch e.Visibility {
	case eventlog.Pipeline, eventlog.Recruiters:
		a := e.Application
		if a == nil || e.PostingID != a.PostingID || e.CandidateID != a.CandidateID {
			return false
		}
	case eventlog.Posting, eventlog.Seats:
		if e.ApplicationID != "" || e.CandidateID != "" {
			return false
		}
	case eventlog.Candidate:
		if e.ApplicationID != "" || e.PostingID != "" {
			return false
		}
	case eventlog.Company, eventlog.People:
		if e.ApplicationID != "" || e.PostingID != "" || e.CandidateID != "" {
			return false
		}
	default:
		return false
	}
	return h.baseline.SeesEvent(e, confidential)
}
