package live

import (
	"context"
	"maps"
	"slices"

	"hirewire/internal/access"
	"hirewire/internal/eventlog"
)

// What a subscriber sees can change in two ways: by their rights, which are read anew as soon as the tailer has met the
// event, and by a posting's confidentiality, which the tailer knows. Both are told in time: rights before anything else
// is given out, confidentiality at its place in the log. And they are told even if nothing has changed in the end,
// because it was undone at once: the subscriber may have read the state between.

// regard takes over other rights than those by which the subscriber was served, and tells what has changed for them.
func (s *Subscription) regard(ctx context.Context, rights *access.Rights, w *window) error {
	if !s.patient {
		return ErrMustWait
	}
	old := s.seen
	if !old.SameOverall(rights) {
		if err := s.left(rights); err != nil {
			return err
		}
		s.seen = rights
		s.resyncAt(AccessChanged, max(s.pos, w.head))
		return nil
	}
	changed := slices.DeleteFunc(old.ChangedPostings(rights), func(id string) bool { return !s.inScope(id) })
	if err := s.h.meet(ctx, s.tail, changed); err != nil {
		return err
	}
	if err := s.left(rights); err != nil {
		return err
	}
	s.seen = rights
	f := s.frame(nil)
	for _, id := range changed {
		before, fewer := old.Reach(id, s.tail.confidential), old.LostInterview(rights, id)
		if s.gone[id] {
			before, fewer = access.SeesNone, false // that was told already
		}
		after := rights.Reach(id, s.tail.confidential)
		f.tell(id, after < before || fewer && after == access.SeesSome, after > before, after)
		s.tell(id, w.head)
		delete(s.gone, id)
	}
	if len(f.Lost)+len(f.Gained) > 0 {
		s.queue = append(s.queue, f)
	}
	return nil
}

// tell adds what became of a posting. After losing a part of it, the rest is gained: that is to be read anew.
func (f *Frame) tell(postingID string, lost, gained bool, now access.Reach) {
	if lost {
		f.Lost = append(f.Lost, postingID)
	}
	if gained || lost && now > access.SeesNone {
		f.Gained = append(f.Gained, postingID)
	}
}

// turns reports whether there is something to tell at an event's place in the log.
func (s *Subscription) turns(e *access.Event) bool {
	if e.Kind == eventlog.PostingConfidentialityChanged {
		if e.Facts.Confidential == nil || !s.inScope(e.PostingID) {
			return false
		}
		before, after := s.reaches(e)
		return before != after
	}
	return s.seen.ChangedBy(&e.Event) && e.Seq > max(s.told[e.PostingID], s.toldAll) && (e.PostingID == "" || s.inScope(e.PostingID))
}

// reaches are how much of a posting the subscriber saw before a change of its confidentiality, and now.
func (s *Subscription) reaches(e *access.Event) (before, after access.Reach) {
	before = s.seen.ReachIf(e.PostingID, !*e.Facts.Confidential)
	if s.gone[e.PostingID] {
		before = access.SeesNone
	}
	return before, s.seen.Reach(e.PostingID, s.tail.confidential)
}

// turn tells what there is to tell, and then of the event itself, if the subscriber may see it.
func (s *Subscription) turn(e *access.Event, w *window) error {
	if err := s.left(s.seen); err != nil {
		return err
	}
	if e.PostingID == "" {
		// The person changed, and has changed back since, or regard would have told.
		s.resyncAt(AccessChanged, max(e.Seq, w.head))
		return nil
	}
	s.pos = e.Seq
	maps.DeleteFunc(s.told, func(_ string, upTo int64) bool { return upTo < s.pos })
	f := s.frame(nil)
	if e.Kind == eventlog.PostingConfidentialityChanged {
		before, after := s.reaches(e)
		f.tell(e.PostingID, after < before, after > before, after)
		if after == access.SeesNone {
			if s.gone == nil {
				s.gone = map[string]bool{}
			}
			s.gone[e.PostingID] = true
		} else {
			delete(s.gone, e.PostingID)
		}
	} else {
		after := s.seen.Reach(e.PostingID, s.tail.confidential)
		f.tell(e.PostingID, after < access.SeesPipeline, after > access.SeesNone, after)
		s.tell(e.PostingID, e.Seq)
	}
	s.queue = append(s.queue, f)
	if s.wants(e) {
		s.queue = append(s.queue, s.frame([]eventlog.Event{e.Event}))
	}
	return nil
}

// tell notes that the subscriber was told what became of a posting.
func (s *Subscription) tell(postingID string, upTo int64) {
	if s.told == nil {
		s.told = map[string]int64{}
	}
	s.told[postingID] = upTo
}

// resyncAt goes on from another position, and says why.
func (s *Subscription) resyncAt(why Reason, pos int64) {
	s.pos, s.gone, s.told, s.toldAll = pos, nil, nil, pos
	s.queue = append(s.queue, s.resyncFrame(why))
}
