package hiring_test

import (
	"context"
	"sync"
	"testing"

	"github.com/99designs/gqlgen/graphql"
	"github.com/stretchr/testify/require"

	"hirewire/ent"
	"hirewire/internal/access"
	"hirewire/internal/command"
	"hirewire/internal/eventlog"
	"hirewire/internal/hiring"
	"hirewire/internal/store"
	"hirewire/internal/workflow"
)

func (h *company) account(id string) *ent.User {
	h.t.Helper()
	u, err := h.db.Store.Ent().User.Get(h.system(), id)
	require.NoError(h.t, err)
	return u
}

func nothingElse(context.Context, *store.Tx) error { return nil }

func given[T any](v T) graphql.Omittable[*T] { return graphql.OmittableOf(&v) }

func TestUpdateUser(t *testing.T) {
	withCompany(t, func(t *testing.T, h *company) {
		out, err := h.hiring.UpdateUser(h.as(h.admin), hiring.UpdateUserInput{
			UserID:          h.lead.ID,
			ExpectedVersion: 1,
			Name:            given(" Léa Lead "),
			Title:           given("Head of Engineering"),
			Email:           given("Lea@Acme.example"),
		})
		require.NoError(t, err)
		require.Equal(
			t,
			eventlog.Facts{
				UserID:        h.lead.ID,
				ItemVersion:   2,
				ChangedFields: []string{"name", "title", "email"},
			},
			first(t, out).Facts,
		)
		u := h.account(h.lead.ID)
		require.Equal(
			t,
			[]string{
				"Léa Lead",
				"lea lead",
				"Lea@acme.example",
				"lea@acme.example",
				"Head of Engineering",
			},
			[]string{u.Name, u.NameKey, u.Email, u.EmailKey, *u.Title},
		)

		h.unchanged(func() {
			same, err := h.hiring.UpdateUser(
				h.as(h.admin),
				hiring.UpdateUserInput{
					UserID:          h.lead.ID,
					ExpectedVersion: 2,
					Name:            given("Léa Lead"),
				},
			)
			require.NoError(t, err)
			require.Nil(t, same.Event())
			_, err = h.hiring.UpdateUser(
				h.as(h.admin),
				hiring.UpdateUserInput{UserID: h.lead.ID, ExpectedVersion: 1, Name: given("Leo")},
			)
			require.Equal(t, &command.VersionConflict{ID: h.lead.ID, Expected: 1, Current: 2}, err)
			_, err = h.hiring.UpdateUser(
				h.as(h.admin),
				hiring.UpdateUserInput{
					UserID:          h.lead.ID,
					ExpectedVersion: 2,
					Email:           given("RITARecruiter@acme.example"),
				},
			)
			refused(t, err, command.CodeDuplicate, "email")
			_, err = h.hiring.UpdateUser(
				h.as(h.admin),
				hiring.UpdateUserInput{
					UserID:          h.lead.ID,
					ExpectedVersion: 2,
					Name:            graphql.OmittableOf[*string](nil),
				},
			)
			refused(t, err, command.CodeRequired, "name")
			_, err = h.hiring.UpdateUser(
				h.as(h.admin),
				hiring.UpdateUserInput{UserID: h.postingID, ExpectedVersion: 2},
			)
			require.ErrorIs(t, err, access.ErrNotFound)
		})
		h.everyone(
			[]*access.Viewer{h.recruiter, h.lead, h.outsider},
			access.ErrForbidden,
			func(ctx context.Context) error {
				_, err := h.hiring.UpdateUser(
					ctx,
					hiring.UpdateUserInput{UserID: h.lead.ID, ExpectedVersion: 2, Name: given("X")},
				)
				return err
			},
		)
	})
}

func TestConfidentialAccess(t *testing.T) {
	withCompany(t, func(t *testing.T, h *company) {
		giver := h.confidant()
		grant := func(id string, version int) (*command.Outcome, error) {
			return h.hiring.GrantConfidentialAccess(
				h.as(giver),
				hiring.GrantConfidentialAccessInput{UserID: id, ExpectedVersion: version},
			)
		}
		out, err := grant(h.admin.ID, 1)
		require.NoError(t, err)
		require.True(t, *first(t, out).Facts.Confidential)
		require.True(t, h.account(h.admin.ID).ConfidentialAccess)
		h.unchanged(func() {
			again, err := grant(h.admin.ID, 2)
			require.NoError(t, err)
			require.Nil(t, again.Event())
			_, err = grant(h.recruiter.ID, 1)
			refused(t, err, command.CodeConflict, "userId")
		})
		_, err = h.hiring.RevokeConfidentialAccess(
			h.as(h.admin),
			hiring.RevokeConfidentialAccessInput{UserID: h.admin.ID, ExpectedVersion: 2},
		)
		require.NoError(t, err)
		require.False(t, h.account(h.admin.ID).ConfidentialAccess)
		h.everyone(
			[]*access.Viewer{h.recruiter, h.lead, h.outsider},
			access.ErrForbidden,
			func(ctx context.Context) error {
				_, err := h.hiring.GrantConfidentialAccess(
					ctx,
					hiring.GrantConfidentialAccessInput{UserID: h.admin.ID, ExpectedVersion: 3},
				)
				return err
			},
		)
		h.everyone(
			[]*access.Viewer{h.recruiter, h.lead, h.outsider},
			access.ErrForbidden,
			func(ctx context.Context) error {
				_, err := h.hiring.RevokeConfidentialAccess(
					ctx,
					hiring.RevokeConfidentialAccessInput{UserID: h.admin.ID, ExpectedVersion: 3},
				)
				return err
			},
		)
	})
}

func TestDeactivatingAnAccount(t *testing.T) {
	withCompany(t, func(t *testing.T, h *company) {
		key, err := h.hiring.CreateAPIKey(
			h.as(h.lead),
			hiring.CreateAPIKeyInput{Name: "k", Scope: workflow.ScopeRead},
		)
		require.NoError(t, err)
		in := hiring.DeactivateUserInput{UserID: h.lead.ID, ExpectedVersion: 1}
		h.unchanged(func() {
			_, err := h.hiring.DeactivateUserWith(
				h.as(h.admin),
				in,
				func(context.Context, *store.Tx) error { return access.ErrForbidden },
			)
			require.ErrorIs(t, err, access.ErrForbidden, "the command fails if the callback fails")
			_, err = h.hiring.DeactivateUserWith(
				h.as(h.admin),
				hiring.DeactivateUserInput{UserID: h.admin.ID, ExpectedVersion: 1},
				nothingElse,
			)
			refused(t, err, command.CodeConflict, "userId")
		})
		out, err := h.hiring.DeactivateUserWith(h.as(h.admin), in, nothingElse)
		require.NoError(t, err)
		require.Equal(t, []eventlog.Kind{eventlog.UserUpdated, eventlog.ApiKeyRevoked}, kinds(out))
		require.Equal(t, []string{"active"}, first(t, out).Facts.ChangedFields)
		require.NotNil(t, h.account(h.lead.ID).DeactivatedAt)
		require.NotNil(t, h.key(key.ItemID).RevokedAt)
		h.unchanged(func() {
			again, err := h.hiring.DeactivateUserWith(
				h.as(h.admin),
				hiring.DeactivateUserInput{UserID: h.lead.ID, ExpectedVersion: 2},
				nothingElse,
			)
			require.NoError(t, err)
			require.Nil(t, again.Event())
		})
		_, err = h.hiring.ReactivateUser(
			h.as(h.admin),
			hiring.ReactivateUserInput{UserID: h.lead.ID, ExpectedVersion: 2},
		)
		require.NoError(t, err)
		require.Nil(t, h.account(h.lead.ID).DeactivatedAt)
		require.NotNil(t, h.key(key.ItemID).RevokedAt, "revoked keys stay revoked")
		h.everyone(
			[]*access.Viewer{h.recruiter, h.lead, h.outsider},
			access.ErrForbidden,
			func(ctx context.Context) error {
				_, err := h.hiring.DeactivateUserWith(
					ctx,
					hiring.DeactivateUserInput{UserID: h.outsider.ID, ExpectedVersion: 1},
					nothingElse,
				)
				return err
			},
		)
		h.everyone(
			[]*access.Viewer{h.recruiter, h.lead, h.outsider},
			access.ErrForbidden,
			func(ctx context.Context) error {
				_, err := h.hiring.ReactivateUser(
					ctx,
					hiring.ReactivateUserInput{UserID: h.outsider.ID, ExpectedVersion: 1},
				)
				return err
			},
		)
	})
}

// However many admins are demoted and deactivated concurrently, one remains.
func TestOneAdminStays(t *testing.T) {
	withCompany(t, func(t *testing.T, h *company) {
		admins := []*access.Viewer{h.admin}
		for _, name := range []string{"Bea", "Cid", "Dan"} {
			admins = append(admins, h.user(name, workflow.RoleAdmin))
		}
		var wg sync.WaitGroup
		for i, v := range admins {
			wg.Go(func() {
				if i%2 == 0 {
					_, _ = h.hiring.ChangeUserRole(
						h.system(),
						hiring.ChangeUserRoleInput{
							UserID:          v.ID,
							ExpectedVersion: 1,
							Role:            workflow.RoleMember,
						},
					)
				} else {
					_, _ = h.hiring.DeactivateUserWith(
						h.system(),
						hiring.DeactivateUserInput{UserID: v.ID, ExpectedVersion: 1},
						nothingElse,
					)
				}
			})
		}
		wg.Wait()
		require.Equal(
			t,
			1,
			h.count("SELECT count(*) FROM users WHERE role = 'ADMIN' AND deactivated_at IS NULL"),
		)
	})
}

func TestServiceAccounts(t *testing.T) {
	withCompany(t, func(t *testing.T, h *company) {
		in := hiring.CreateServiceAccountInput{Name: " Importer ", Role: workflow.RoleRecruiter}
		out, err := h.hiring.CreateServiceAccount(h.as(h.admin), in)
		require.NoError(t, err)
		require.Equal(t, eventlog.ServiceAccountAdded, first(t, out).Kind)
		id := out.ItemID
		h.unchanged(func() {
			for _, bad := range []struct {
				in         hiring.CreateServiceAccountInput
				code, path string
			}{
				{hiring.CreateServiceAccountInput{Name: "Importer", Role: workflow.RoleMember}, command.CodeDuplicate, "name"},
				{hiring.CreateServiceAccountInput{Name: " ", Role: workflow.RoleMember}, command.CodeRequired, "name"},
				{hiring.CreateServiceAccountInput{Name: "B", Role: "KING"}, command.CodeInvalid, "role"},
				{hiring.CreateServiceAccountInput{Name: "B", Role: workflow.RoleMember, ConfidentialAccess: true}, command.CodeConflict, "confidentialAccess"},
			} {
				_, err := h.hiring.CreateServiceAccount(h.as(h.admin), bad.in)
				refused(t, err, bad.code, bad.path)
			}
		})
		key, err := h.hiring.CreateAPIKey(
			h.as(h.admin),
			hiring.CreateAPIKeyInput{
				Name:             "nightly",
				Scope:            workflow.ScopeWrite,
				ServiceAccountID: &id,
			},
		)
		require.NoError(t, err)
		require.Equal(t, id, *h.key(key.ItemID).ServiceAccountID)
		h.unchanged(func() {
			_, err := h.hiring.CreateAPIKey(
				h.as(h.admin),
				hiring.CreateAPIKeyInput{
					Name:             "x",
					Scope:            workflow.ScopeRead,
					ServiceAccountID: &h.lead.ID,
				},
			)
			refused(t, err, command.CodeNotFound, "serviceAccountId")
			_, err = h.hiring.CreateAPIKey(
				h.as(h.recruiter),
				hiring.CreateAPIKeyInput{
					Name:             "x",
					Scope:            workflow.ScopeRead,
					ServiceAccountID: &id,
				},
			)
			require.ErrorIs(t, err, access.ErrForbidden)
		})

		renamed, err := h.hiring.RenameServiceAccount(
			h.as(h.admin),
			hiring.RenameServiceAccountInput{ServiceAccountID: id, Name: "Nightly import"},
		)
		require.NoError(t, err)
		require.Equal(t, []string{"name"}, first(t, renamed).Facts.ChangedFields)
		_, err = h.hiring.CreateServiceAccount(
			h.as(h.admin),
			hiring.CreateServiceAccountInput{Name: "Other", Role: workflow.RoleMember},
		)
		require.NoError(t, err)
		_, err = h.hiring.RenameServiceAccount(
			h.as(h.admin),
			hiring.RenameServiceAccountInput{ServiceAccountID: id, Name: "Other"},
		)
		refused(t, err, command.CodeDuplicate, "name")

		off, err := h.hiring.DeactivateServiceAccount(
			h.as(h.admin),
			hiring.DeactivateServiceAccountInput{ServiceAccountID: id},
		)
		require.NoError(t, err)
		require.Equal(
			t,
			[]eventlog.Kind{eventlog.ServiceAccountUpdated, eventlog.ApiKeyRevoked},
			kinds(off),
		)
		require.NotNil(t, h.key(key.ItemID).RevokedAt)
		_, err = h.hiring.CreateAPIKey(
			h.as(h.admin),
			hiring.CreateAPIKeyInput{Name: "x", Scope: workflow.ScopeRead, ServiceAccountID: &id},
		)
		require.ErrorIs(t, err, access.ErrNotFound, "a deactivated service account gets no key")
		on, err := h.hiring.ReactivateServiceAccount(
			h.as(h.admin),
			hiring.ReactivateServiceAccountInput{ServiceAccountID: id},
		)
		require.NoError(t, err)
		require.Equal(t, []eventlog.Kind{eventlog.ServiceAccountUpdated}, kinds(on))
		h.unchanged(func() {
			again, err := h.hiring.ReactivateServiceAccount(
				h.as(h.admin),
				hiring.ReactivateServiceAccountInput{ServiceAccountID: id},
			)
			require.NoError(t, err)
			require.Nil(t, again.Event())
			_, err = h.hiring.RenameServiceAccount(
				h.as(h.admin),
				hiring.RenameServiceAccountInput{ServiceAccountID: h.lead.ID, Name: "X"},
			)
			require.ErrorIs(t, err, access.ErrNotFound)
		})
		for _, command := range []func(ctx context.Context) error{
			func(ctx context.Context) error { _, err := h.hiring.CreateServiceAccount(ctx, in); return err },
			func(ctx context.Context) error {
				_, err := h.hiring.RenameServiceAccount(ctx, hiring.RenameServiceAccountInput{ServiceAccountID: id, Name: "X"})
				return err
			},
			func(ctx context.Context) error {
				_, err := h.hiring.DeactivateServiceAccount(ctx, hiring.DeactivateServiceAccountInput{ServiceAccountID: id})
				return err
			},
			func(ctx context.Context) error {
				_, err := h.hiring.ReactivateServiceAccount(ctx, hiring.ReactivateServiceAccountInput{ServiceAccountID: id})
				return err
			},
		} {
			h.everyone(
				[]*access.Viewer{h.recruiter, h.lead, h.outsider},
				access.ErrForbidden,
				command,
			)
		}
	})
}

func TestKeysGiveNoMoreCapabilitiesThanTheyHave(t *testing.T) {
	withCompany(t, func(t *testing.T, h *company) {
		narrow := *h.admin
		narrow.Capabilities = []workflow.ApiCapability{
			workflow.CapabilityAdmin,
			workflow.CapabilityPostings,
		}
		create := func(v *access.Viewer, list ...workflow.ApiCapability) (*command.Outcome, error) {
			return h.hiring.CreateAPIKey(
				h.as(v),
				hiring.CreateAPIKeyInput{Name: "k", Scope: workflow.ScopeRead, Capabilities: list},
			)
		}
		out, err := create(&narrow, workflow.CapabilityPostings)
		require.NoError(t, err)
		require.Equal(t, []string{"POSTINGS"}, h.key(out.ItemID).Capabilities)
		whole, err := create(h.admin)
		require.NoError(t, err)
		require.Nil(t, h.key(whole.ItemID).Capabilities)
		h.unchanged(func() {
			_, err := create(&narrow)
			refused(t, err, command.CodeConflict, "capabilities")
			_, err = create(&narrow, workflow.CapabilityAudit)
			refused(t, err, command.CodeConflict, "capabilities")
			_, err = create(h.admin, workflow.CapabilityAudit, workflow.CapabilityAudit)
			refused(t, err, command.CodeDuplicate, "capabilities.1")
			_, err = create(h.admin, "EVERYTHING")
			refused(t, err, command.CodeInvalid, "capabilities.0")
			_, err = h.hiring.CreateAPIKey(
				h.as(h.admin),
				hiring.CreateAPIKeyInput{
					Name:         "k",
					Scope:        workflow.ScopeRead,
					Capabilities: []workflow.ApiCapability{},
				},
			)
			refused(t, err, command.CodeRequired, "capabilities")
		})
	})
}
