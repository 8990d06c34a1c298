package live

import (
	"context"
	"errors"
	"hash/fnv"
	"slices"
	"sync/atomic"
	"time"

	"hirewire/internal/access"
	"hirewire/internal/eventlog"
	"hirewire/internal/store"
)

// Reason is why a stream could not continue from where it was; it is a ResyncReason of the API.
type Reason string

// The reasons.
const (
	UnknownEpoch         = Reason(eventlog.UnknownEpoch)
	Expired              = Reason(eventlog.Expired)
	Ahead                = Reason(eventlog.Ahead)
	Invalid              = Reason(eventlog.Unreadable)
	AccessChanged Reason = "ACCESS_CHANGED"
)

// Frame is what a subscriber receives at once.
type Frame struct {
	// Events are in order; none is a checkpoint. Others share them: they must not be changed.
	Events []eventlog.Event
	// Lost and Gained are postings that the subscriber sees no more, or sees now, wholly or in part: first lost, then
	// gained. A frame with them has no events.
	Lost, Gained []string
	// Resync is why the stream goes on from another position than before; empty where it does not. A frame with it has
	// nothing else.
	Resync Reason
	// Position is the place behind the frame, to resume from.
	Position eventlog.Position
	// Viewer is the subscriber with the rights by which the frame was made.
	Viewer *access.Viewer
	// Shared is true when everybody who may see these events sees the same in them, as access.Shared does; where there are
	// none, everybody does.
	Shared bool
	// Whole is true when, of the events of a Shared frame, the subscriber sees the whole pipeline of every posting: not only
	// applications that they interview.
	Whole bool
}

// Same reports whether another frame certainly has the same events and position. Frames that tell of anything else are
// never the same.
func (f *Frame) Same(other *Frame) bool {
	if f.Position != other.Position || len(f.Events) != len(other.Events) || !f.Shared || !other.Shared {
		return false
	}
	return len(f.Events) == 0 || &f.Events[0] == &other.Events[0]
}

// Subscription is one subscriber's place in the log. It is for one goroutine at a time, but for Close.
type Subscription struct {
	h      *Hub
	tail   *tail
	holder *holder
	// postings are those that the subscriber named; nil is all.
	postings []string
	pos      int64
	// seen are the rights by which the subscriber has been told what they may see.
	seen *access.Rights
	// gone are postings of which the subscriber was told that they became confidential: nothing of them is given out
	// before it is told that this has ended, although it may have by now. Nil is none.
	gone map[string]bool
	// told is up to which event of the log the subscriber was told what became of a posting, where that is further than
	// toldAll, which holds for all. Nil is nowhere.
	told    map[string]int64
	toldAll int64
	queue   []*Frame
	// due is when the subscriber is told where it stands, if there is nothing else to tell; by the hub's clock.
	due time.Duration
	// endures is how long the stream stays open without sight of the log.
	endures time.Duration
	// patient is whether the call that runs may wait for the database.
	patient bool
	// looked is the window in which nothing was left to give out.
	looked *window
	parker Parker
	closed atomic.Bool
	close  func()
}

// Close gives up the subscription. It may be called at any time, and again.
func (s *Subscription) Close() { s.close() }

var (
	// ErrMustWait is that of Poll where the database has to be asked.
	ErrMustWait = errors.New("this has to wait for the database")
	// errNothing: there is nothing to give out.
	errNothing = errors.New("nothing to give out")
)

// Next waits for the next frame. An error other than the context's own ends the stream: access.ErrForbidden when nothing
// is left that the subscriber named, access.ErrUnauthenticated when their credential ended, ErrClosed when the server
// stops, ErrOutage when the log could not be read for long. Until then a database that cannot be asked is no error: the
// stream waits for it.
func (s *Subscription) Next(ctx context.Context) (*Frame, error) {
	for {
		f, err := s.Ready(ctx)
		if f != nil || err != nil {
			return f, err
		}
		timer := time.NewTimer(min(s.due-s.h.clock(), s.endures/4))
		select {
		case <-s.looked.changed:
		case <-timer.C:
		case <-ctx.Done():
			err = ctx.Err()
		case <-s.h.done:
			err = ErrClosed
		}
		timer.Stop()
		if err != nil {
			return nil, err
		}
	}
}

// Ready is Next for whoever waits for the database, but not for news: nil is that there are none.
func (s *Subscription) Ready(ctx context.Context) (*Frame, error) {
	s.patient = true
	for failures := 0; ; {
		f, err := s.step(ctx)
		switch {
		case f != nil:
			s.quiet()
			return f, nil
		case err == nil:
			failures = 0
			continue
		case errors.Is(err, errNothing):
			return nil, nil //nolint:nilnil // that is what it says
		case !store.IsUnavailable(err) && !errors.Is(err, errGap) && !errors.Is(err, errOtherHistory) || ctx.Err() != nil:
			return nil, err
		}
		failures++
		if f, err := s.pause(ctx, s.h.time.pause(failures)); f != nil || err != nil {
			return f, err
		}
	}
}

// Poll is Ready for whoever cannot wait at all. Where that is needed it is ErrMustWait, and Ready goes on from there.
func (s *Subscription) Poll(ctx context.Context) (*Frame, error) {
	s.patient = false
	for {
		f, err := s.step(ctx)
		switch {
		case f != nil:
			s.quiet()
			return f, nil
		case errors.Is(err, errNothing):
			return nil, nil //nolint:nilnil // as above
		case err != nil:
			return nil, err
		}
	}
}

// Parker is who has parked a subscription.
type Parker interface {
	// Wake is called when there is something to do. It must not wait, for anything.
	Wake()
}

// ParkedBy says whom to wake. It must be called before anything that leads to that.
func (s *Subscription) ParkedBy(p Parker) { s.parker = p }

// Park lets the subscription be until there is something to do, after Ready or Poll had nothing; then it is woken, once.
// False is that there is something already. One that was closed may still be woken.
func (s *Subscription) Park() bool { return s.h.crew.park(s) }

// Wake wakes subscriptions of one hub that wait for something else than news; they are not parked.
func Wake(some []*Subscription) {
	if len(some) > 0 {
		some[0].h.crew.add(some)
	}
}

// quiet sets when to speak if nothing happens.
func (s *Subscription) quiet() { s.due = s.h.clock() + jittered(s.h.time.Checkpoint) }

// Endures returns ErrOutage when the log could not be read for so long that the stream must end.
func (s *Subscription) Endures() error {
	if s.h.blind(s.h.clock()) > s.endures {
		return ErrOutage
	}
	return nil
}

// pause waits until the database may be asked again. Where the stream stands can be told without it.
func (s *Subscription) pause(ctx context.Context, d time.Duration) (*Frame, error) {
	if err := s.Endures(); err != nil {
		return nil, err
	}
	timer := time.NewTimer(min(d, s.due-s.h.clock()))
	defer timer.Stop()
	select {
	case <-timer.C:
		if s.h.clock() < s.due {
			return nil, nil //nolint:nilnil // time has passed, and nothing else
		}
		s.quiet()
		return s.checkpointFrame(), nil
	case <-ctx.Done():
		return nil, ctx.Err()
	case <-s.h.done:
		return nil, ErrClosed
	}
}

// step does one thing: it answers a frame, or nothing when there is more to do.
func (s *Subscription) step(ctx context.Context) (*Frame, error) {
	if len(s.queue) > 0 {
		f := s.queue[0]
		s.queue = s.queue[1:]
		return f, nil
	}
	// The window first: the rights are then at least as new as every change of rights in it.
	w := s.tail.window.Load()
	if w.over {
		return nil, s.rejoin(ctx)
	}
	rights, err := s.rights(ctx)
	if err != nil {
		return nil, err
	}
	if rights != s.seen {
		return nil, s.regard(ctx, rights, w)
	}
	if s.pos < w.head {
		return s.read(ctx, w)
	}
	if s.h.clock() >= s.due {
		return s.checkpointFrame(), nil
	}
	if s.h.over() {
		return nil, ErrClosed
	}
	if err := s.Endures(); err != nil {
		return nil, err
	}
	s.looked = w
	return nil, errNothing
}

// rights are those of now.
func (s *Subscription) rights(ctx context.Context) (*access.Rights, error) {
	if !s.patient {
		return s.h.rights.atHand(s.holder)
	}
	return s.h.rights.current(ctx, s.holder)
}

// frame makes a frame that ends at the present position.
func (s *Subscription) frame(events []eventlog.Event) *Frame {
	return &Frame{Events: events, Position: s.position(), Viewer: s.seen.Viewer}
}

// checkpointFrame says where the stream stands, and nothing else: the same to everybody.
func (s *Subscription) checkpointFrame() *Frame {
	f := s.frame(nil)
	f.Shared, f.Whole = true, true
	return f
}

func (s *Subscription) position() eventlog.Position {
	return eventlog.Position{Epoch: s.tail.epoch, Seq: s.pos}
}

// read goes over the events behind the position, up to the end of a frame.
//
// Where a frame ends depends on nothing that the subscriber does not see: it would tell how much happens besides. So it
// goes on over what they may not see, to the head of the log, to a full frame, or to an event that ends one for everybody
// who sees it.
func (s *Subscription) read(ctx context.Context, w *window) (*Frame, error) {
	from, shared, ended := s.pos, true, false
	var events []eventlog.Event
	for !ended {
		whole := -1 // where events begins in this chunk, if all of it stands there
		c, err := s.following(ctx, w)
		if errors.Is(err, errPruned) {
			return nil, s.resync(ctx, Expired)
		}
		if err != nil {
			s.pos = from
			return nil, err
		}
		s.pos = c.to
		for i := range c.events {
			e := &c.events[i]
			if s.turns(e) {
				if i == 0 && len(events) == 0 {
					s.pos = e.Seq - 1
					return nil, s.turn(e, w)
				}
				// What was before it goes first, with the position before it.
				s.pos, ended = e.Seq-1, true
				break
			}
			if !s.wants(e) {
				continue
			}
			switch {
			case len(events) == 0:
				whole, events = i, c.told[i:i+1:i+1]
			case whole >= 0 && whole+len(events) == i:
				events = c.told[whole : i+1 : i+1] // nothing is copied
			default:
				whole, events = -1, append(events, e.Event)
			}
			shared = shared && s.h.shareable(e, s.tail.confidential)
			if len(events) == maxFrame || endsFrame(&e.Event) {
				s.pos, ended = e.Seq, true
				break
			}
		}
		if len(events) == 0 || ended || s.pos >= w.head {
			break
		}
		// What was gathered was meant for other rights, if they have changed: it is looked at anew.
		if rights, err := s.rights(ctx); err != nil || rights != s.seen {
			s.pos = from
			return nil, err
		}
		ended = s.h.clock() >= s.due // it has been long
	}
	if len(events) > 0 {
		f := s.frame(events)
		f.Shared = shared && !f.Viewer.IsAuditor() && !f.Viewer.IsSystem()
		f.Whole = f.Shared && s.seen.SeesWhole(events)
		return f, nil
	}
	if s.h.clock() >= s.due {
		return s.checkpointFrame(), nil // nothing to see for a long while
	}
	return nil, nil //nolint:nilnil // more to do
}

// following is the chunk behind the position.
func (s *Subscription) following(ctx context.Context, w *window) (chunk, error) {
	if s.pos >= w.from {
		return w.after(s.pos), nil
	}
	if !s.patient {
		return chunk{}, ErrMustWait
	}
	return s.h.replayAfter(ctx, s.tail, s.pos)
}

// endsFrame reports whether an event is the last of its frame, for everybody who sees it: one in so many is, by its id.
// So subscribers who see the same, and came from different positions, soon have the same frames, and share them.
func endsFrame(e *eventlog.Event) bool {
	h := fnv.New32a()
	_, _ = h.Write([]byte(e.ID))
	return h.Sum32()%maxFrame == 0
}

// wants reports whether the subscriber may see an event, and asked for it.
func (s *Subscription) wants(e *access.Event) bool {
	return s.inScope(e.PostingID) && !s.gone[postingOf(e)] && s.seen.SeesEvent(e, s.tail.confidential)
}

// postingOf is the posting through which an event is seen; empty where it is not through one alone.
func postingOf(e *access.Event) string {
	if e.Application != nil {
		return e.Application.PostingID
	}
	return e.PostingID
}

func (s *Subscription) inScope(postingID string) bool {
	return s.postings == nil || slices.Contains(s.postings, postingID)
}

// left is access.ErrForbidden when the subscriber sees nothing any more of what they named.
func (s *Subscription) left(rights *access.Rights) error {
	if s.postings == nil || slices.ContainsFunc(s.postings, func(id string) bool {
		return rights.Reach(id, s.tail.confidential) > access.SeesNone
	}) {
		return nil
	}
	return access.ErrForbidden
}

func (s *Subscription) resyncFrame(why Reason) *Frame {
	if why == "" {
		return s.checkpointFrame()
	}
	f := s.frame(nil)
	f.Resync = why
	return f
}

// shareable reports whether an event shows the same to everybody who may see it: all that it names is seen by whoever
// sees the event, and by whoever sees what every recruiter sees.
func (h *Hub) shareable(e *access.Event, confidential access.Confidential) bool {
	switch e.Visibility {
	case eventlog.Pipeline, eventlog.Recruiters:
		if a := e.Application; a == nil || e.PostingID != a.PostingID || e.CandidateID != a.CandidateID {
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
	return h.shared.SeesEvent(e, confidential)
}
