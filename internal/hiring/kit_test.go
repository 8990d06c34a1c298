package hiring_test

import (
	"context"
	"errors"
	"strings"
	"testing"

	"github.com/99designs/gqlgen/graphql"
	"github.com/stretchr/testify/require"

	"hirewire/internal/access"
	"hirewire/internal/command"
	"hirewire/internal/eventlog"
	"hirewire/internal/hiring"
	"hirewire/internal/workflow"
)

// refused requires that err is an InvalidInput error with exactly one field, with this code and
// path.
func refused(t *testing.T, err error, code, path string) {
	t.Helper()
	e, ok := errors.AsType[*command.InvalidInput](err)
	require.Truef(t, ok, "want %s at %s, got %v", code, path, err)
	require.Len(t, e.Fields, 1, "%v", err)
	require.Equal(t, code, e.Fields[0].Code, "%v", err)
	require.Equal(t, path, strings.TrimPrefix(strings.Join(e.Fields[0].Path, "."), "input."))
}

// kinds returns the kinds of the events that a command wrote, in order.
func kinds(out *command.Outcome) []eventlog.Kind {
	list := []eventlog.Kind{}
	for _, e := range out.Events {
		list = append(list, e.Kind)
	}
	return list
}

// first returns the event that a command is about.
func first(t *testing.T, out *command.Outcome) eventlog.Event {
	t.Helper()
	require.NotNil(t, out.Event())
	return *out.Event()
}

func set[T any](v T) graphql.Omittable[*T] { return graphql.OmittableOf(&v) }

func setList[E any](list ...E) graphql.Omittable[[]E] {
	if list == nil {
		list = []E{}
	}
	return graphql.OmittableOf(list)
}

func null[T any]() graphql.Omittable[*T] { return graphql.OmittableOf[*T](nil) }

// head returns the number of events in the log.
func (h *company) head() int { return h.count("SELECT head FROM event_stream") }

// unchanged requires that f writes no event.
func (h *company) unchanged(f func()) {
	h.t.Helper()
	before := h.head()
	f()
	require.Equal(h.t, before, h.head(), "no event may be written")
}

// version returns the version of a posting.
func (h *company) version(postingID string) int { return h.postingRow(postingID).Version }

// blank returns the input of a posting with default values.
func blank(title string) hiring.CreatePostingInput {
	return hiring.CreatePostingInput{
		Title:      &title,
		Employment: workflow.EmploymentFullTime,
		Workplace:  workflow.WorkplaceHybrid,
		Visibility: workflow.VisibilityListed,
	}
}

// draft creates a posting as the recruiter.
func (h *company) draft(in hiring.CreatePostingInput) *command.Outcome {
	h.t.Helper()
	out, err := h.hiring.CreatePosting(h.as(h.recruiter), in)
	require.NoError(h.t, err)
	return out
}

// confidant returns an admin who sees confidential postings.
func (h *company) confidant() *access.Viewer {
	v := h.user("Connie Confidant", workflow.RoleAdmin)
	v.ConfidentialAccess = true
	// Commands read the viewer's rights from the database.
	_, err := h.db.Store.Exec(
		h.t.Context(),
		"UPDATE users SET confidential_access = ? WHERE id = ?",
		true,
		v.ID,
	)
	require.NoError(h.t, err)
	return v
}

// everyone runs a command as each of the viewers and requires the same error for all.
func (h *company) everyone(
	who []*access.Viewer,
	want error,
	command func(ctx context.Context) error,
) {
	h.t.Helper()
	h.unchanged(func() {
		for _, v := range who {
			require.ErrorIs(h.t, command(h.as(v)), want, v.Name)
		}
	})
}
