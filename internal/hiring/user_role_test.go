package hiring_test

import (
	"context"
	"testing"

	"github.com/stretchr/testify/require"

	"hirewire/internal/access"
	"hirewire/internal/command"
	"hirewire/internal/eventlog"
	"hirewire/internal/hiring"
	"hirewire/internal/store"
	"hirewire/internal/workflow"
)

func TestAssignRole(t *testing.T) {
	withCompany(t, func(t *testing.T, h *company) {
		assign := func(id string, role workflow.CompanyRole) (*command.Outcome, error) {
			return h.hiring.AssignRole(
				h.as(h.admin),
				hiring.AssignRoleInput{UserID: id, Role: role},
			)
		}
		out, err := assign(h.lead.ID, workflow.RoleRecruiter)
		require.NoError(t, err)
		require.Equal(t, []eventlog.Kind{eventlog.UserUpdated}, kinds(out))
		require.Equal(
			t,
			eventlog.Facts{
				UserID:        h.lead.ID,
				ItemVersion:   2,
				FromRole:      workflow.RoleMember,
				Role:          workflow.RoleRecruiter,
				ChangedFields: []string{"role"},
			},
			first(t, out).Facts,
		)
		u, err := h.db.Store.Ent().User.Get(h.system(), h.lead.ID)
		require.NoError(t, err)
		require.Equal(t, workflow.RoleRecruiter, u.Role)
		require.Equal(t, 2, u.Version)

		h.unchanged(func() {
			_, err := assign(h.lead.ID, workflow.RoleRecruiter)
			require.NoError(t, err)
			_, err = assign(h.lead.ID, "KING")
			refused(t, err, command.CodeInvalid, "role")
			_, err = assign("usr_01k00000000000000000000000", workflow.RoleMember)
			require.ErrorIs(t, err, access.ErrNotFound)
			_, err = assign(h.admin.ID, workflow.RoleMember)
			refused(t, err, command.CodeConflict, "role")
		})
		h.everyone(
			[]*access.Viewer{h.recruiter, h.lead, h.outsider},
			access.ErrForbidden,
			func(ctx context.Context) error {
				_, err := h.hiring.AssignRole(
					ctx,
					hiring.AssignRoleInput{UserID: h.outsider.ID, Role: workflow.RoleAdmin},
				)
				return err
			},
		)

		_, err = assign(h.recruiter.ID, workflow.RoleAdmin)
		require.NoError(t, err)
		_, err = h.db.Store.Exec(
			t.Context(),
			"UPDATE users SET confidential_access = ? WHERE id = ?",
			true,
			h.admin.ID,
		)
		require.NoError(t, err)
		out, err = assign(h.admin.ID, workflow.RoleMember)
		require.NoError(t, err)
		require.Equal(t, []string{"role", "confidentialAccess"}, first(t, out).Facts.ChangedFields)
		u, err = h.db.Store.Ent().User.Get(h.system(), h.admin.ID)
		require.NoError(t, err)
		require.False(t, u.ConfidentialAccess)
	})
}

func TestCreateUserWith(t *testing.T) {
	withCompany(t, func(t *testing.T, h *company) {
		in := hiring.CreateUserInput{
			Email: "new@acme.example",
			Name:  "New",
			Role:  workflow.RoleMember,
		}
		h.unchanged(func() {
			_, err := h.hiring.CreateUserWith(
				h.as(h.admin),
				in,
				func(context.Context, *store.Tx, string) error { return access.ErrForbidden },
			)
			require.ErrorIs(t, err, access.ErrForbidden, "no user is added if the callback fails")
		})
		seen := ""
		out, err := h.hiring.CreateUserWith(
			h.as(h.admin),
			in,
			func(_ context.Context, _ *store.Tx, id string) error { seen = id; return nil },
		)
		require.NoError(t, err)
		require.Equal(t, out.ItemID, seen)
	})
}
