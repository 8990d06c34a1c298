package testkit

import (
	"context"
	"database/sql"
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"hirewire/internal/eventlog"
	"hirewire/internal/store"
	"hirewire/internal/workflow"
)

// Facts has the workflow facts of a company, which can be recomputed from the event log alone. Each
// map has a text with all facts about an id.
type Facts struct {
	// Postings has the status and whether the posting is confidential.
	Postings map[string]string
	// Applications has the posting, status, stage and version.
	Applications map[string]string
	// Openings has the status and the application that fills it.
	Openings map[string]string
	// Stages has the posting and whether the stage is archived.
	Stages map[string]string
	// Teams has the role, by posting and user.
	Teams map[string]string
	// Interviewers is keyed by application and user.
	Interviewers map[string]string
}

func newFacts() Facts {
	return Facts{
		map[string]string{},
		map[string]string{},
		map[string]string{},
		map[string]string{},
		map[string]string{},
		map[string]string{},
	}
}

// Replay recomputes the facts from the event log alone. It fails if an event contradicts the events
// before it.
func Replay(tb testing.TB, events []eventlog.Event) Facts {
	tb.Helper()
	f := newFacts()
	status, secret := map[string]workflow.PostingStatus{}, map[string]bool{}
	versions := map[string]int{}
	for i, e := range events {
		require.Equal(tb, int64(i+1), e.Seq, "the log has a gap")
		x := e.Facts
		switch e.Kind {
		case eventlog.PostingCreated:
			status[e.PostingID], secret[e.PostingID] = workflow.PostingDraft, x.Confidential != nil &&
				*x.Confidential
		case eventlog.PostingOpened, eventlog.PostingReopened:
			status[e.PostingID] = workflow.PostingOpen
		case eventlog.PostingHeld:
			status[e.PostingID] = workflow.PostingOnHold
		case eventlog.PostingClosed:
			status[e.PostingID] = workflow.PostingClosed
		case eventlog.PostingConfidentialityChanged:
			secret[e.PostingID] = *x.Confidential
		case eventlog.OpeningAdded, eventlog.OpeningRestored:
			f.Openings[x.OpeningID] = opening(workflow.OpeningOpen, "")
		case eventlog.OpeningCancelled:
			f.Openings[x.OpeningID] = opening(workflow.OpeningCancelled, "")
		case eventlog.StageAdded:
			f.Stages[x.StageID] = e.PostingID + " live"
		case eventlog.StageRemoved:
			f.Stages[x.StageID] = e.PostingID + " archived"
		case eventlog.TeamMemberAdded, eventlog.TeamMemberRoleChanged:
			f.Teams[e.PostingID+" "+x.UserID] = string(x.TeamRole)
		case eventlog.TeamMemberRemoved:
			delete(f.Teams, e.PostingID+" "+x.UserID)
		case eventlog.InterviewersAssigned:
			for _, id := range x.AddedIDs {
				f.Interviewers[e.ApplicationID+" "+id] = ""
			}
			for _, id := range x.RemovedIDs {
				delete(f.Interviewers, e.ApplicationID+" "+id)
			}
		case eventlog.ApplicationReceived,
			eventlog.ApplicationMoved,
			eventlog.ApplicationRejected,
			eventlog.ApplicationWithdrawn,
			eventlog.ApplicationReopened,
			eventlog.ApplicationHired,
			eventlog.ApplicationTransferred:
			require.Equal(
				tb,
				versions[e.ApplicationID]+1,
				x.ApplicationVersion,
				"event %d skips a version of %s",
				e.Seq,
				e.ApplicationID,
			)
			versions[e.ApplicationID] = x.ApplicationVersion
			f.Applications[e.ApplicationID] = application(
				e.PostingID,
				string(x.ToStatus),
				x.ToStageID,
				x.ApplicationVersion,
			)
			if e.Kind == eventlog.ApplicationHired {
				f.Openings[x.OpeningID] = opening(workflow.OpeningFilled, e.ApplicationID)
			}
			if e.Kind == eventlog.ApplicationReopened && x.OpeningID != "" {
				f.Openings[x.OpeningID] = opening(workflow.OpeningOpen, "")
			}
		default:
			// Edits do not change workflow facts.
		}
	}
	for id, s := range status {
		f.Postings[id] = posting(string(s), secret[id])
	}
	return f
}

// Tables returns the same facts from the tables.
func Tables(tb testing.TB, db *store.Store) Facts {
	tb.Helper()
	f := newFacts()
	requireProspects(tb, db)
	read(
		tb,
		db,
		"SELECT id, status, confidential FROM postings",
		func(scan func(...any) error) error {
			var id, status string
			var confidential bool
			err := scan(&id, &status, &confidential)
			f.Postings[id] = posting(status, confidential)
			return err
		},
	)
	read(
		tb,
		db,
		"SELECT id, posting_id, status, stage_id, version FROM applications",
		func(scan func(...any) error) error {
			var id, postingID, status, stage string
			var version int
			err := scan(&id, &postingID, &status, &stage, &version)
			f.Applications[id] = application(postingID, status, stage, version)
			return err
		},
	)
	read(
		tb,
		db,
		"SELECT id, status, application_id FROM openings",
		func(scan func(...any) error) error {
			var id string
			var status workflow.OpeningStatus
			var by sql.NullString
			err := scan(&id, &status, &by)
			f.Openings[id] = opening(status, by.String)
			return err
		},
	)
	read(
		tb,
		db,
		"SELECT id, posting_id, CASE WHEN archived_at IS NULL THEN ' live' ELSE ' archived' END FROM stages",
		three(f.Stages, false),
	)
	read(tb, db, "SELECT posting_id, user_id, role FROM hiring_team_members", three(f.Teams, true))
	read(
		tb,
		db,
		"SELECT application_id, user_id, '' FROM application_interviewers",
		three(f.Interviewers, true),
	)
	return f
}

// three reads rows of three texts. The key is the first text, or the first two.
func three(into map[string]string, twoKeys bool) func(func(...any) error) error {
	return func(scan func(...any) error) error {
		var a, b, c string
		err := scan(&a, &b, &c)
		if twoKeys {
			into[a+" "+b] = c
		} else {
			into[a] = b + c
		}
		return err
	}
}

func posting(status string, confidential bool) string {
	return fmt.Sprintf("%s confidential=%t", status, confidential)
}

func application(postingID, status, stage string, version int) string {
	return fmt.Sprintf("%s %s %s v%d", postingID, status, stage, version)
}

func opening(status workflow.OpeningStatus, by string) string { return string(status) + " " + by }

func read(tb testing.TB, db *store.Store, query string, row func(scan func(...any) error) error) {
	tb.Helper()
	rows, err := db.Query(context.WithoutCancel(tb.Context()), query)
	require.NoError(tb, err)
	defer rows.Close()
	for rows.Next() {
		require.NoError(tb, row(rows.Scan))
	}
	require.NoError(tb, rows.Err())
}

// Log returns all events of the log.
func Log(tb testing.TB, db *store.Store) []eventlog.Event {
	tb.Helper()
	var all []eventlog.Event
	for seq := int64(0); ; seq = all[len(all)-1].Seq {
		page, err := eventlog.After(tb.Context(), db, seq, 1000)
		require.NoError(tb, err)
		if len(page) == 0 {
			return all
		}
		all = append(all, page...)
	}
}

// requireProspects fails unless exactly the candidates without an application are marked as
// prospects. The mark is not in the log, because it follows from the applications.
func requireProspects(tb testing.TB, db *store.Store) {
	tb.Helper()
	wrong := []string{}
	read(
		tb,
		db,
		"SELECT c.id FROM candidates c WHERE c.prospect = EXISTS (SELECT 1 FROM applications a WHERE a.candidate_id = c.id)",
		func(scan func(...any) error) error {
			var id string
			err := scan(&id)
			wrong = append(wrong, id)
			return err
		},
	)
	require.Empty(tb, wrong, "candidates whose mark as a prospect is wrong")
}
