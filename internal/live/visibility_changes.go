package live

import (
	"context"
	"maps"
	"slices"

	"hirewire/internal/access"
	"hirewire/internal/eventlog"
)

// Two things change what a subscriber may see:
//
//   - its rights, which it reads again as soon as the tailer has read the event that changed them;
//   - the confidentiality of a posting, which the tailer reads from the log.
//
// A change of rights is announced before anything else is delivered; a change of confidentiality is
// announced at its place in the log. Both are announced even if the change was reverted in the
// meantime, because the subscriber may have queried the intermediate state.

// applyRights replaces the rights by which the subscriber is served, and queues a frame that
// announces the difference: a resync if the change affects all postings, otherwise the postings
// lost and gained. It returns access.ErrForbidden if the subscriber no longer sees any posting that
// it named, and ErrMustWait if the call must not block.
func (s *Subscription) applyRights(ctx context.Context, rights *access.Rights, w *window) error {
	if !s.mayBlock {
		return ErrMustWait
	}
	old := s.applied
	if !old.SameOverall(rights) {
		if err := s.checkScope(rights); err != nil {
			return err
		}
		s.applied = rights
		s.resyncAt(AccessChanged, max(s.pos, w.head))
		return nil
	}
	changed := slices.DeleteFunc(old.ChangedPostings(rights), func(id string) bool {
		return !s.inScope(id)
	})
	if err := s.h.loadConfidentiality(ctx, s.tail, changed); err != nil {
		return err
	}
	if err := s.checkScope(rights); err != nil {
		return err
	}
	s.applied = rights
	f := s.frame(nil)
	for _, id := range changed {
		before := old.Reach(id, s.tail.confidential)
		lostInterview := old.LostInterview(rights, id)
		if s.hidden[id] {
			before, lostInterview = access.SeesNone, false // the loss was announced already
		}
		after := rights.Reach(id, s.tail.confidential)
		lost := after < before || lostInterview && after == access.SeesSome
		f.addPosting(id, lost, after > before, after)
		s.markAnnounced(id, w.head)
		delete(s.hidden, id)
	}
	if len(f.Lost)+len(f.Gained) > 0 {
		s.queue = append(s.queue, f)
	}
	return nil
}

// addPosting adds a posting to the frame's Lost and Gained lists. A subscriber that lost a part of
// a posting but still sees another part gains it as well, so that it reads the posting again.
func (f *Frame) addPosting(postingID string, lost, gained bool, now access.Reach) {
	if lost {
		f.Lost = append(f.Lost, postingID)
	}
	if gained || lost && now > access.SeesNone {
		f.Gained = append(f.Gained, postingID)
	}
}

// changesVisibility reports whether e changed what the subscriber may see and has not been
// announced yet, so that a frame must end before it.
func (s *Subscription) changesVisibility(e *access.Event) bool {
	if e.Kind == eventlog.PostingConfidentialityChanged {
		if e.Facts.Confidential == nil || !s.inScope(e.PostingID) {
			return false
		}
		before, after := s.reachAround(e)
		return before != after
	}
	return s.applied.ChangedBy(&e.Event) &&
		e.Seq > max(s.announced[e.PostingID], s.announcedAll) &&
		(e.PostingID == "" || s.inScope(e.PostingID))
}

// reachAround returns how much of a posting the subscriber saw before e changed the posting's
// confidentiality, and how much it sees now.
func (s *Subscription) reachAround(e *access.Event) (before, after access.Reach) {
	before = s.applied.ReachIf(e.PostingID, !*e.Facts.Confidential)
	if s.hidden[e.PostingID] {
		before = access.SeesNone
	}
	return before, s.applied.Reach(e.PostingID, s.tail.confidential)
}

// announceChange queues a frame that announces the change of visibility made by e, and then a frame
// with e itself if the subscriber may see it. It must only be called if changesVisibility(e) holds,
// with the position just before e. It moves the position to e.
func (s *Subscription) announceChange(e *access.Event, w *window) error {
	if err := s.checkScope(s.applied); err != nil {
		return err
	}
	if e.PostingID == "" {
		// The user changed and has changed back since; otherwise applyRights would have announced
		// it.
		s.resyncAt(AccessChanged, max(e.Seq, w.head))
		return nil
	}
	s.pos = e.Seq
	maps.DeleteFunc(s.announced, func(_ string, upTo int64) bool { return upTo < s.pos })
	f := s.frame(nil)
	if e.Kind == eventlog.PostingConfidentialityChanged {
		before, after := s.reachAround(e)
		f.addPosting(e.PostingID, after < before, after > before, after)
		if after == access.SeesNone {
			if s.hidden == nil {
				s.hidden = map[string]bool{}
			}
			s.hidden[e.PostingID] = true
		} else {
			delete(s.hidden, e.PostingID)
		}
	} else {
		after := s.applied.Reach(e.PostingID, s.tail.confidential)
		f.addPosting(e.PostingID, after < access.SeesPipeline, after > access.SeesNone, after)
		s.markAnnounced(e.PostingID, e.Seq)
	}
	s.queue = append(s.queue, f)
	if s.canSee(e) {
		s.queue = append(s.queue, s.frame([]eventlog.Event{e.Event}))
	}
	return nil
}

// markAnnounced records that changes of visibility of a posting were announced up to an event.
func (s *Subscription) markAnnounced(postingID string, upTo int64) {
	if s.announced == nil {
		s.announced = map[string]int64{}
	}
	s.announced[postingID] = upTo
}

// resyncAt moves the subscription to pos, forgets what was announced before it, and queues a frame
// with the reason, or a checkpoint if the reason is empty.
func (s *Subscription) resyncAt(why Reason, pos int64) {
	s.pos, s.hidden, s.announced, s.announcedAll = pos, nil, nil, pos
	s.queue = append(s.queue, s.resyncFrame(why))
}
