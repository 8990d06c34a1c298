package hiring_test

import (
	"context"
	"testing"

	"github.com/stretchr/testify/require"

	"hirewire/ent"
	"hirewire/internal/access"
	"hirewire/internal/hiring"
	"hirewire/internal/ids"
	"hirewire/internal/testkit"
	"hirewire/internal/workflow"
)

// company is a small company, created by commands, for tests.
type company struct {
	t      *testing.T
	db     *testkit.DB
	clock  *testkit.Clock
	ids    *ids.Generator
	hiring *hiring.Service

	admin, recruiter, lead, coordinator, sourcer, interviewer, outsider *access.Viewer
	postingID                                                           string
	stageIDs                                                            []string
	names                                                               int
}

func newCompany(t *testing.T, db *testkit.DB) *company {
	t.Helper()
	clock := testkit.NewClock()
	gen := testkit.IDs(clock.Now, 7)
	h := &company{
		t:      t,
		db:     db,
		clock:  clock,
		ids:    gen,
		hiring: hiring.New(hiring.Options{Store: db.Store, Now: clock.Now, IDs: gen}),
	}
	_, err := h.hiring.Bootstrap(t.Context(), hiring.BootstrapOptions{Company: "Acme"})
	require.NoError(t, err)
	h.admin = h.user("Ada Admin", workflow.RoleAdmin)
	h.recruiter = h.user("Rita Recruiter", workflow.RoleRecruiter)
	h.lead = h.user("Leo Lead", workflow.RoleMember)
	h.coordinator = h.user("Cora Coordinator", workflow.RoleMember)
	h.sourcer = h.user("Sam Sourcer", workflow.RoleMember)
	h.interviewer = h.user("Ida Interviewer", workflow.RoleMember)
	h.outsider = h.user("Otto Outsider", workflow.RoleMember)
	h.postingID, h.stageIDs = h.posting("Lead Software Developer", 2)
	for _, m := range []struct {
		v    *access.Viewer
		role workflow.TeamRole
	}{
		{h.lead, workflow.TeamHiringLead},
		{h.coordinator, workflow.TeamCoordinator},
		{h.sourcer, workflow.TeamSourcer},
		{h.interviewer, workflow.TeamInterviewer},
	} {
		_, err := h.hiring.AddHiringTeamMember(
			h.as(h.recruiter),
			hiring.AddHiringTeamMemberInput{PostingID: h.postingID, UserID: m.v.ID, Role: m.role},
		)
		require.NoError(t, err)
	}
	return h
}

// as returns a context with the viewer.
func (h *company) as(v *access.Viewer) context.Context { return access.With(h.t.Context(), v) }

// system returns a context with the system's rights.
func (h *company) system() context.Context { return h.as(access.System()) }

func (h *company) user(name string, role workflow.CompanyRole) *access.Viewer {
	h.t.Helper()
	email := name + "@acme.example"
	out, err := h.hiring.CreateUser(
		h.system(),
		hiring.CreateUserInput{Name: name, Email: compact(email), Role: role},
	)
	require.NoError(h.t, err)
	u, err := h.db.Store.Ent().User.Get(h.system(), out.ItemID)
	require.NoError(h.t, err)
	return &access.Viewer{
		Kind:  workflow.ActorUser,
		ID:    u.ID,
		Name:  u.Name,
		Email: u.Email,
		Role:  u.Role,
		Scope: workflow.ScopeWrite,
	}
}

func compact(s string) string {
	out := make([]byte, 0, len(s))
	for i := range len(s) {
		if s[i] != ' ' {
			out = append(out, s[i])
		}
	}
	return string(out)
}

// posting creates an open posting with a number of openings, and returns its id and those of its
// stages.
func (h *company) posting(title string, openings int) (string, []string) {
	h.t.Helper()
	out, err := h.hiring.CreatePosting(h.as(h.recruiter), hiring.CreatePostingInput{
		Title:      &title,
		Openings:   openings,
		Employment: workflow.EmploymentFullTime,
		Workplace:  workflow.WorkplaceRemote,
		Visibility: workflow.VisibilityListed,
	})
	require.NoError(h.t, err)
	p := h.postingRow(out.PostingID)
	_, err = h.hiring.OpenPosting(
		h.as(h.recruiter),
		hiring.OpenPostingInput{PostingID: p.ID, ExpectedVersion: p.Version},
	)
	require.NoError(h.t, err)
	return p.ID, h.column(
		"SELECT id FROM stages WHERE posting_id = ? AND archived_at IS NULL ORDER BY position",
		p.ID,
	)
}

func (h *company) postingRow(id string) *ent.Posting {
	h.t.Helper()
	p, err := h.db.Store.Ent().Posting.Get(h.system(), id)
	require.NoError(h.t, err)
	return p
}

func (h *company) row(id string) *ent.Application {
	h.t.Helper()
	a, err := h.db.Store.Ent().Application.Get(h.system(), id)
	require.NoError(h.t, err)
	return a
}

// apply creates an application of a new candidate.
func (h *company) apply(postingID string) *ent.Application {
	h.t.Helper()
	h.names++
	out, err := h.hiring.CreateApplication(h.as(h.recruiter), hiring.CreateApplicationInput{
		PostingID: postingID,
		Candidate: &hiring.NewCandidateInput{Name: "Candidate " + string(rune('A'+h.names%26))},
	})
	require.NoError(h.t, err)
	return h.row(out.ApplicationID)
}

// reason returns the id of a decision reason of a kind.
func (h *company) reason(kind workflow.DecisionKind) string {
	h.t.Helper()
	return h.column("SELECT id FROM decision_reasons WHERE kind = ? ORDER BY id", string(kind))[0]
}

// column returns the text column that a query selects.
func (h *company) column(query string, args ...any) []string {
	h.t.Helper()
	rows, err := h.db.Store.Query(h.t.Context(), query, args...)
	require.NoError(h.t, err)
	defer rows.Close()
	var out []string
	for rows.Next() {
		var s string
		require.NoError(h.t, rows.Scan(&s))
		out = append(out, s)
	}
	require.NoError(h.t, rows.Err())
	return out
}

// count returns the number that a query selects.
func (h *company) count(query string, args ...any) int {
	h.t.Helper()
	rows, err := h.db.Store.Query(h.t.Context(), query, args...)
	require.NoError(h.t, err)
	defer rows.Close()
	require.True(h.t, rows.Next())
	var n int
	require.NoError(h.t, rows.Scan(&n))
	return n
}
