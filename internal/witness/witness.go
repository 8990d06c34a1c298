// Package witness records in the audit trail who opened profiles and files and who was refused. It
// prepares the entries on the path of the request and leaves the queries to a background goroutine,
// so that requests do not wait.
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

// Witness records reads and refusals. The methods of a nil Witness do nothing.
type Witness struct {
	recorder *audit.Recorder
	read     *read.Service
	// tally adds up reads of contact data; nil means that they are not counted.
	tally *audit.Tally
	// MostRefusals limits the refusals per person, reason and hour that are written.
	MostRefusals int
}

// New returns a Witness that does not count reads of contact data; see Sums.
func New(r *audit.Recorder, reads *read.Service) *Witness {
	return &Witness{recorder: r, read: reads, MostRefusals: DefaultMostRefusals}
}

// maxBoards is the number of postings per hour from which one person's opening of a candidate gets
// an entry of its own each. The client names the posting, and each entry takes memory for an hour.
const maxBoards = 50

// CandidateOpened records that the viewer opened a candidate's profile, once per hour for each
// posting from whose board they did so. fromPostingID is that posting as the client reports it; it
// may be empty. The entry names that posting if the viewer sees the candidate through it, and
// otherwise one through which they do, so that confidential postings stay hidden from readers of
// the trail who may not see them.
func (w *Witness) CandidateOpened(ctx context.Context, candidateID, fromPostingID string) {
	if w == nil || actsAsSystem(ctx) {
		return
	}
	w.recorder.Note(ctx, audit.Entry{
		Kind: audit.CandidateOpened, SubjectID: candidateID, Once: onceFrom(candidateID, fromPostingID),
		Most: maxBoards, Group: candidateID,
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

// onceFrom returns the Once key of an opened profile. Text that is not the id of a posting counts
// as none.
func onceFrom(candidateID, fromPostingID string) string {
	if !ids.Is(fromPostingID, ids.Posting) {
		return candidateID
	}
	return candidateID + "/" + fromPostingID
}

// DocumentDownloaded records a download of a file, once per hour, by the viewer of the context or,
// if linkOf is not empty, by a link that the account with this id created.
func (w *Witness) DocumentDownloaded(ctx context.Context, d *ent.Document, linkOf string) {
	if w == nil {
		return
	}
	e := audit.Entry{Kind: audit.DocumentDownloaded, SubjectID: d.CandidateID, Once: d.ID,
		Details: map[string]string{"document": d.ID}}
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
			_, e.PostingID, _, err = w.read.Whereabouts(access.With(ctx, access.System()),
				*application)
			return true, err
		}
		if e.Actor.ID != "" {
			v, err := w.read.ViewerByID(ctx, e.Actor.ID)
			if errors.Is(err, access.ErrUnauthenticated) {
				v, err = &access.Viewer{Kind: e.Actor.Kind, ID: e.Actor.ID,
					Role: workflow.RoleMember}, nil
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

// DefaultMostRefusals is the default of Witness.MostRefusals.
const DefaultMostRefusals = 200

// CommandRefused records that a command was refused on the objects that it named, once per hour for
// each command and objects, up to MostRefusals per hour.
//
// The entry depends only on what the viewer sees and on the ids that they sent: the id of a hidden
// object leaves the same entry as an id that does not exist. An entry therefore names either an
// object that the viewer sees, with its posting, or the id as it was sent, with the detail "unseen"
// and no posting.
func (w *Witness) CommandRefused(
	ctx context.Context, command string, named []string, refusal error,
) {
	if w == nil || actsAsSystem(ctx) {
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
		e.Details = maps.Clone(e.Details) // this function may run again
		about, err := w.chooseSubject(ctx, named, notFound)
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

// refusedSubject is the subject of a refused command.
type refusedSubject struct {
	subjectID, postingID string
	// unseen is true if the subject is an id as it was sent, of an object that the viewer does not
	// see.
	unseen bool
}

// chooseSubject selects one of the ids that a refused command named: the first that the viewer does
// not see if the refusal is a not-found error, and otherwise the first that they see. If there is
// none, it selects the first id.
func (w *Witness) chooseSubject(
	ctx context.Context, named []string, notFound bool,
) (refusedSubject, error) {
	var first *refusedSubject
	for _, id := range named {
		subject, posting, seen, err := w.read.Whereabouts(ctx, id)
		if err != nil {
			return refusedSubject{}, err
		}
		one := refusedSubject{subjectID: subject, postingID: posting}
		if !seen {
			one = refusedSubject{subjectID: id, unseen: true}
		}
		if seen != notFound {
			return one, nil
		}
		if first == nil {
			first = &one
		}
	}
	if first == nil {
		return refusedSubject{}, nil
	}
	return *first, nil
}

// actsAsSystem reports whether ctx carries the system or no viewer.
func actsAsSystem(ctx context.Context) bool {
	v, err := access.From(ctx)
	return err != nil || v.IsSystem()
}
