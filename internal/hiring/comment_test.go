package hiring_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"hirewire/ent/comment"
	"hirewire/internal/access"
	"hirewire/internal/eventlog"
	"hirewire/internal/hiring"
	"hirewire/internal/testkit"
	"hirewire/internal/testkit/seed"
	"hirewire/internal/workflow"
)

// Those who may read comments of a visibility may write them, and nobody else. The event reaches
// exactly the readers.
func TestCommentsByRoleAndVisibility(t *testing.T) {
	const none = "not found"
	may := map[string]string{
		"admin":            "TEAM RECRUITERS ADMINS",
		"trusted admin":    "TEAM RECRUITERS ADMINS",
		"recruiter":        "TEAM RECRUITERS",
		"second recruiter": none,
		"lead":             "TEAM",
		"team recruiter":   "TEAM RECRUITERS",
		"coordinator":      "TEAM",
		"sourcer":          "TEAM",
		"interviewer":      "TEAM",
		"team interviewer": none,
		"outsider":         none,
		"auditor":          none,
		"secret lead":      none,
	}
	events := map[workflow.CommentVisibility]eventlog.Visibility{
		workflow.CommentTeam:       eventlog.Pipeline,
		workflow.CommentRecruiters: eventlog.Recruiters,
		workflow.CommentAdmins:     eventlog.Admins,
	}
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		h := newCandidatesFixture(t, db)
		h.own("second recruiter", h.applicant) // users cannot comment on their own application
		require.Len(t, may, len(h.viewers))
		for visibility, class := range events {
			shown := h.Comment(h.application, h.viewers["admin"].ID, visibility)
			for viewer, allowed := range may {
				ctx := h.as(viewer)
				out, err := h.AddComment(
					ctx,
					hiring.AddCommentInput{
						ApplicationID: h.application,
						Body:          "Hm.",
						Visibility:    visibility,
					},
				)
				reads, readErr := h.Store.Ent().Comment.Query().Where(comment.ID(shown)).Exist(ctx)
				require.NoError(t, readErr)
				switch {
				case allowed == none:
					require.ErrorIs(t, err, access.ErrNotFound, "%s %s", viewer, visibility)
					require.False(t, reads, "%s %s", viewer, visibility)
				case strings.Contains(allowed, string(visibility)):
					require.NoError(t, err, "%s %s", viewer, visibility)
					require.True(t, reads, "%s %s", viewer, visibility)
					require.Equal(t, class, out.Event().Visibility)
					require.Equal(t, out.ItemID, out.Event().Facts.CommentID)
					require.Equal(t, h.application, out.Event().ApplicationID)
				default:
					require.ErrorIs(t, err, access.ErrForbidden, "%s %s", viewer, visibility)
					require.False(t, reads, "%s %s", viewer, visibility)
				}
			}
		}
	})
}

func TestAddCommentRefuses(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		h := newCandidatesFixture(t, db)
		ctx := h.as("lead")
		for body, code := range map[string]string{
			" \n": "REQUIRED", "\u200b\u3164\ufeff\u202e": "REQUIRED", "\u0301": "REQUIRED", "a\x00": "INVALID", strings.Repeat("é", 20_001): "TOO_LONG", strings.Repeat("x", 10<<20): "TOO_LONG",
		} {
			_, err := h.AddComment(
				ctx,
				hiring.AddCommentInput{
					ApplicationID: h.application,
					Body:          body,
					Visibility:    workflow.CommentTeam,
				},
			)
			require.Equal(t, map[string]string{"/input/body": code}, wrongFields(t, err))
		}
		for status, allowed := range map[string]bool{"DRAFT": false, "PENDING_APPROVAL": false, "OPEN": true, "ON_HOLD": true, "CLOSED": true} {
			row := seed.Row{"status": status, "closed_at": nil}
			if status == "CLOSED" {
				row["closed_at"] = h.Clock.Now()
			}
			h.Set("postings", h.open, row)
			_, err := h.AddComment(
				ctx,
				hiring.AddCommentInput{
					ApplicationID: h.application,
					Body:          strings.Repeat("é", 20_000),
					Visibility:    workflow.CommentTeam,
				},
			)
			if allowed {
				require.NoError(t, err, status)
				continue
			}
			var closed workflow.PostingNotOpen
			require.ErrorAs(t, err, &closed, status)
		}
	})
}

func TestAddCommentReplays(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		h := newCandidatesFixture(t, db)
		in := hiring.AddCommentInput{
			ApplicationID:  h.application,
			Body:           "once",
			Visibility:     workflow.CommentTeam,
			IdempotencyKey: ptr("k"),
		}
		first, err := h.AddComment(h.as("lead"), in)
		require.NoError(t, err)
		again, err := h.AddComment(h.as("lead"), in)
		require.NoError(t, err)
		require.True(t, again.Replayed)
		require.Equal(t, first.ItemID, again.ItemID)
		require.Equal(t, 1, h.count("comments"))
		other, err := h.AddComment(h.as("sourcer"), in)
		require.NoError(t, err)
		require.False(t, other.Replayed, "keys belong to their actor")
	})
}

// A key whose result an earlier version kept, with a field of its own for comments, still gives the
// first comment.
func TestAddCommentReplaysTheResultOfAnEarlierVersion(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		h := newCandidatesFixture(t, db)
		in := hiring.AddCommentInput{
			ApplicationID:  h.application,
			Body:           "once",
			Visibility:     workflow.CommentTeam,
			IdempotencyKey: ptr("k"),
		}
		first, err := h.AddComment(h.as("lead"), in)
		require.NoError(t, err)
		kept := `{"commentId":"` + first.ItemID + `","eventIds":["` + first.EventIDs[0] + `"]}`
		_, err = db.Store.Exec(
			t.Context(),
			"UPDATE idempotency_records SET result = ?",
			[]byte(kept),
		)
		require.NoError(t, err)
		again, err := h.AddComment(h.as("lead"), in)
		require.NoError(t, err)
		require.True(t, again.Replayed)
		require.Equal(t, first.ItemID, again.ItemID)
		require.Equal(t, first.EventIDs, again.EventIDs)
		require.Len(t, again.Events, 1)
		require.Equal(t, 1, h.count("comments"))
	})
}
