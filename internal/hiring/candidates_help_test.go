package hiring_test

import (
	"context"
	"testing"

	"github.com/stretchr/testify/require"

	"hirewire/internal/access"
	"hirewire/internal/command"
	"hirewire/internal/eventlog"
	"hirewire/internal/hiring"
	"hirewire/internal/testkit"
	"hirewire/internal/testkit/seed"
	"hirewire/internal/workflow"
)

// candidatesFixture is a company with an open posting, a confidential posting, and candidates of
// each kind of visibility.
type candidatesFixture struct {
	*seed.World
	*hiring.Service
	t *testing.T

	open, secret         string
	openStage, hideStage string
	// applicant applied to the open posting, hidden to the confidential one, both to both, and
	// prospect to none.
	applicant, hidden, both, prospect string
	application, hiddenApplication    string

	viewers map[string]*access.Viewer
}

func newCandidatesFixture(t *testing.T, db *testkit.DB) *candidatesFixture {
	t.Helper()
	w := seed.New(t, db)
	h := &candidatesFixture{World: w, t: t, viewers: map[string]*access.Viewer{}}
	h.Service = hiring.New(hiring.Options{Store: w.Store, Now: w.Clock.Now, IDs: w.IDs})
	for name, role := range map[string]workflow.CompanyRole{
		"admin": workflow.RoleAdmin, "recruiter": workflow.RoleRecruiter, "auditor": workflow.RoleAuditor, "lead": workflow.RoleMember,
		"team recruiter": workflow.RoleMember, "coordinator": workflow.RoleMember, "sourcer": workflow.RoleMember,
		"team interviewer": workflow.RoleMember, "interviewer": workflow.RoleMember, "outsider": workflow.RoleMember,
		"secret lead": workflow.RoleMember, "second recruiter": workflow.RoleRecruiter,
	} {
		h.viewers[name] = w.User(role)
	}
	h.viewers["trusted admin"] = w.User(workflow.RoleAdmin, seed.Row{"confidential_access": true})
	h.open, h.secret = w.Posting(), w.Posting(seed.Row{"confidential": true})
	h.openStage, h.hideStage = w.Stages(h.open, 1)[0], w.Stages(h.secret, 1)[0]
	for name, role := range map[string]workflow.TeamRole{
		"lead": workflow.TeamHiringLead, "team recruiter": workflow.TeamRecruiter, "coordinator": workflow.TeamCoordinator,
		"sourcer": workflow.TeamSourcer, "team interviewer": workflow.TeamInterviewer,
	} {
		w.Member(h.open, h.viewers[name].ID, role)
	}
	w.Member(h.secret, h.viewers["secret lead"].ID, workflow.TeamHiringLead)
	h.applicant, h.hidden, h.both = w.Candidate(), w.Candidate(), w.Candidate()
	h.prospect = w.Candidate(
		seed.Row{"added_by_kind": "USER", "added_by_id": h.viewers["sourcer"].ID},
	)
	h.application = w.Application(h.applicant, h.open, h.openStage)
	h.hiddenApplication = w.Application(h.hidden, h.secret, h.hideStage)
	w.Application(h.both, h.open, h.openStage)
	w.Application(h.both, h.secret, h.hideStage)
	w.Interviewer(h.application, h.viewers["interviewer"].ID)
	return h
}

// as returns a context with the viewer of that name.
func (h *candidatesFixture) as(name string) context.Context {
	h.t.Helper()
	v := h.viewers[name]
	require.NotNil(h.t, v, name)
	return access.With(h.t.Context(), v)
}

// own links a candidate to the viewer of that name.
func (h *candidatesFixture) own(name, candidateID string) {
	h.t.Helper()
	v := h.viewers[name]
	h.Set("candidates", candidateID, seed.Row{"linked_user_id": v.ID})
	v.OwnCandidateIDs = append(v.OwnCandidateIDs, candidateID)
}

// head returns the number of events in the log.
func (h *candidatesFixture) head() int64 {
	h.t.Helper()
	s, err := eventlog.Read(h.t.Context(), h.Store)
	require.NoError(h.t, err)
	return s.Head
}

// count returns the number of rows that the query, without SELECT count(*) FROM, selects.
func (h *candidatesFixture) count(query string, args ...any) int {
	h.t.Helper()
	rows, err := h.Store.Query(h.t.Context(), "SELECT count(*) FROM "+query, args...)
	require.NoError(h.t, err)
	defer rows.Close()
	require.True(h.t, rows.Next())
	var n int
	require.NoError(h.t, rows.Scan(&n))
	require.NoError(h.t, rows.Err())
	return n
}

// wrongFields returns the codes of an InvalidInput error by the paths of its fields.
func wrongFields(t *testing.T, err error) map[string]string {
	t.Helper()
	var invalid *command.InvalidInput
	require.ErrorAs(t, err, &invalid)
	out := map[string]string{}
	for _, f := range invalid.Fields {
		path := ""
		for _, p := range f.Path {
			path += "/" + p
		}
		out[path] = f.Code
	}
	return out
}

func ptr[T any](v T) *T { return &v }
