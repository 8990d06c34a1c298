// Package witness tells the audit trail who opened whose profile or file, and who was refused what. It stands beside the
// requests: what it finds out, it finds out when they have been answered.
package witness

import (
	"context"
	"errors"
	"maps"

	"hirewire/ent"
	"hirewire/internal/access"
	"hirewire/internal/audit"
	"hirewire/internal/eventlog"
	"hirewire/internal/ids"
	"hirewire/internal/read"
	"hirewire/internal/workflow"
)

// Witness notes what readers do. A nil one sees nothing.
type Witness struct {
	recorder *audit.Recorder
	read     *read.Service
	// tally sums up reads of contact data; nil counts none.
	tally *audit.Tally
	// MostRefusals bounds how many refusals of one person, with one reason, are written in an hour.
	MostRefusals int
}

// New makes a witness.
func New(r *audit.Recorder, reads *read.Service) *Witness {
	return &Witness{recorder: r, read: reads, MostRefusals: DefaultMostRefusals}
}

// mostBoards is from how many postings one person may open a candidate in an hour with a note of its own for each. The
// client names the posting, and each note takes memory for an hour.
const mostBoards = 50

// CandidateOpened notes that the viewer opened a candidate's profile, once an hour for each posting from whose board they
// did. fromPostingID is what the client says about that; empty if it says nothing. The entry concerns that posting if the
// viewer sees the candidate through it, and otherwise one through which they do: what is confidential about that stays so.
func (w *Witness) CandidateOpened(ctx context.Context, candidateID, fromPostingID string) {
	if w == nil || system(ctx) {
		return
	}
	w.recorder.Note(ctx, audit.Entry{
		Kind: audit.CandidateOpened, SubjectID: candidateID, Once: onceFrom(candidateID, fromPostingID), Most: mostBoards, Group: candidateID,
	},
		func(ctx context.Context, e *audit.Entry) (_ bool, err error) {
			e.PostingID, err = w.read.SeenThrough(ctx, candidateID, fromPostingID)
			if e.PostingID != fromPostingID {
				// The client named a posting that does not exist or that the viewer does not see the candidate through. With
				// a line for each of those, a client could fill the trail.
				e.Once = candidateID
			}
			return true, err
		})
}

// onceFrom names an opened profile. What is no id of a posting counts as none.
func onceFrom(candidateID, fromPostingID string) string {
	if !ids.Is(fromPostingID, ids.Posting) {
		return candidateID
	}
	return candidateID + "/" + fromPostingID
}

// DocumentDownloaded notes that somebody took a file, once an hour: the viewer of the context, or who made the link that
// opened it.
func (w *Witness) DocumentDownloaded(ctx context.Context, d *ent.Document, linkOf string) {
	if w == nil {
		return
	}
	e := audit.Entry{Kind: audit.DocumentDownloaded, SubjectID: d.CandidateID, Once: d.ID, Details: map[string]string{"document": d.ID}}
	if linkOf != "" {
		e.Details["by"] = "link"
		e.Actor = eventlog.Actor{Kind: workflow.ActorUser, ID: linkOf}
		if ids.Is(linkOf, ids.ServiceAccount) {
			e.Actor.Kind = workflow.ActorServiceAccount
		}
	}
	application := d.ApplicationID
	w.recorder.Note(ctx, e, func(ctx context.Context, e *audit.Entry) (_ bool, err error) {
		if application != nil {
			_, e.PostingID, _, err = w.read.Whereabouts(access.With(ctx, access.System()), *application)
			return true, err
		}
		if e.Actor.ID != "" {
			v, err := w.read.ViewerByID(ctx, e.Actor.ID)
			if errors.Is(err, access.ErrUnauthenticated) {
				v, err = &access.Viewer{Kind: e.Actor.Kind, ID: e.Actor.ID, Role: workflow.RoleMember}, nil
			}
			if err != nil {
				return false, err
			}
			ctx = access.With(ctx, v)
		}
		e.PostingID, err = w.read.SeenThrough(ctx, e.SubjectID, "")
		return true, err
	})
}

// DefaultMostRefusals is how many refusals of one person, with one reason, are written in an hour.
const DefaultMostRefusals = 200

// CommandRefused notes that the viewer may not run a command on what it names, once an hour for each command and thing, up
// to MostRefusals an hour.
//
// What is written depends on what the viewer sees and on the ids that they sent, and on nothing else: an id of something
// that they may not see leaves the same line as an id that exists nowhere. So a line names either something that they see,
// with its posting, or the id as it was sent; then it has the detail "unseen" and no posting.
func (w *Witness) CommandRefused(ctx context.Context, command string, named []string, refusal error) {
	if w == nil || system(ctx) {
		return
	}
	notFound := errors.Is(refusal, access.ErrNotFound)
	reason := "FORBIDDEN"
	if notFound {
		reason = "NOT_FOUND"
	}
	once := command + "/" + reason
	for _, id := range named {
		once += "/" + id
	}
	note := audit.Entry{
		Kind: audit.CommandRefused, Once: once, Most: w.MostRefusals, Group: reason,
		Details: map[string]string{"command": command, "reason": reason},
	}
	w.recorder.Note(ctx, note, func(ctx context.Context, e *audit.Entry) (bool, error) {
		e.Details = maps.Clone(e.Details) // it may run again
		about, err := w.about(ctx, named, notFound)
		if err != nil {
			return false, err
		}
		e.SubjectID, e.PostingID = about.subjectID, about.postingID
		if about.unseen {
			e.Details["unseen"] = "true"
		}
		return true, nil
	})
}

// refusedThing is what a refusal is about.
type refusedThing struct {
	subjectID, postingID string
	// unseen is true where the subject is an id as it was sent, of something that the viewer does not see.
	unseen bool
}

// about chooses among the ids of a refused command. Where something was not found, it is the first that the viewer does not
// see; else it is the first that they see. Where there is none, it is the first of all.
func (w *Witness) about(ctx context.Context, named []string, notFound bool) (refusedThing, error) {
	var first *refusedThing
	for _, id := range named {
		subject, posting, seen, err := w.read.Whereabouts(ctx, id)
		if err != nil {
			return refusedThing{}, err
		}
		one := refusedThing{subjectID: subject, postingID: posting}
		if !seen {
			one = refusedThing{subjectID: id, unseen: true}
		}
		if seen != notFound {
			return one, nil
		}
		if first == nil {
			first = &one
		}
	}
	if first == nil {
		return refusedThing{}, nil
	}
	return *first, nil
}

func system(ctx context.Context) bool {
	v, err := access.From(ctx)
	return err != nil || v.IsSystem()
}
