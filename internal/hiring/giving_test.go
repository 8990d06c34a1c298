package hiring_test

import (
	"context"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"hirewire/internal/access"
	"hirewire/internal/command"
	"hirewire/internal/hiring"
	"hirewire/internal/testkit"
	"hirewire/internal/workflow"
)

// Admins without confidential access cannot give it to anyone in any way: by a grant, with a new
// account, a service account or its key, or by the address or the reactivation of an account that
// has it. Nobody can grant it to themselves, even if they have it already. The system can do all of
// that, because it makes the first grant.
func TestAdminsCannotGiveConfidentialAccessTheyLack(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		h := newCompany(t, db)
		s := h.hiring
		granted, other, closed := h.confidant(), h.confidantRow(
			"Gita Granted",
		), h.confidantRow(
			"Clara Closed",
		)
		_, err := s.DeactivateUserWith(
			h.system(),
			hiring.DeactivateUserInput{UserID: closed, ExpectedVersion: 2},
			nothingElse,
		)
		require.NoError(t, err)
		machine, err := s.CreateServiceAccount(
			h.system(),
			hiring.CreateServiceAccountInput{
				Name:               "Trusted",
				Role:               workflow.RoleAdmin,
				ConfidentialAccess: true,
			},
		)
		require.NoError(t, err)
		off, err := s.CreateServiceAccount(
			h.system(),
			hiring.CreateServiceAccountInput{
				Name:               "Off",
				Role:               workflow.RoleAdmin,
				ConfidentialAccess: true,
			},
		)
		require.NoError(t, err)
		_, err = s.DeactivateServiceAccount(
			h.system(),
			hiring.DeactivateServiceAccountInput{ServiceAccountID: off.ItemID},
		)
		require.NoError(t, err)

		grace := h.user("Grace Admin", workflow.RoleAdmin).ID
		ways := map[string]func(ctx context.Context) error{
			"grant": func(ctx context.Context) error {
				_, err := s.GrantConfidentialAccess(
					ctx,
					hiring.GrantConfidentialAccessInput{UserID: grace, ExpectedVersion: 1},
				)
				return err
			},
			"account": func(ctx context.Context) error {
				_, err := s.CreateUser(
					ctx,
					hiring.CreateUserInput{
						Email:              h.ids.New("usr") + "@acme.example",
						Name:               "New",
						Role:               workflow.RoleAdmin,
						ConfidentialAccess: true,
					},
				)
				return err
			},
			"service account": func(ctx context.Context) error {
				_, err := s.CreateServiceAccount(
					ctx,
					hiring.CreateServiceAccountInput{
						Name:               h.ids.New("svc"),
						Role:               workflow.RoleAdmin,
						ConfidentialAccess: true,
					},
				)
				return err
			},
			"key of a service account": func(ctx context.Context) error {
				_, err := s.CreateAPIKey(
					ctx,
					hiring.CreateAPIKeyInput{
						ServiceAccountID: &machine.ItemID,
						Name:             "k",
						Scope:            workflow.ScopeRead,
					},
				)
				return err
			},
			"address": func(ctx context.Context) error {
				_, err := s.UpdateUser(
					ctx,
					hiring.UpdateUserInput{
						UserID:          other,
						ExpectedVersion: 2,
						Email:           set("mine@acme.example"),
					},
				)
				return err
			},
			"return of an account": func(ctx context.Context) error {
				_, err := s.ReactivateUser(
					ctx,
					hiring.ReactivateUserInput{UserID: closed, ExpectedVersion: 3},
				)
				return err
			},
			"return of a service account": func(ctx context.Context) error {
				_, err := s.ReactivateServiceAccount(
					ctx,
					hiring.ReactivateServiceAccountInput{ServiceAccountID: off.ItemID},
				)
				return err
			},
		}
		for name, way := range ways {
			require.ErrorIs(t, way(h.as(h.admin)), access.ErrLackedRights, name)
		}
		for _, v := range []*access.Viewer{h.admin, granted} {
			_, err := s.GrantConfidentialAccess(
				h.as(v),
				hiring.GrantConfidentialAccessInput{UserID: v.ID, ExpectedVersion: 1},
			)
			require.ErrorIs(t, err, access.ErrOwnRights)
		}
		for name, way := range ways {
			require.NoError(t, way(h.as(granted)), name)
		}
		_, err = s.GrantConfidentialAccess(
			h.system(),
			hiring.GrantConfidentialAccessInput{UserID: h.admin.ID, ExpectedVersion: 1},
		)
		require.NoError(t, err, "the command line makes the first grant")
	})
}

// confidantRow returns an admin whose account has confidential access, at version 2.
func (h *company) confidantRow(name string) string {
	h.t.Helper()
	v := h.user(name, workflow.RoleAdmin)
	_, err := h.hiring.GrantConfidentialAccess(
		h.system(),
		hiring.GrantConfidentialAccessInput{UserID: v.ID, ExpectedVersion: 1},
	)
	require.NoError(h.t, err)
	return v.ID
}

// A key with limited capabilities cannot give an account a role that reaches further, and a key
// that expires cannot create one that expires later.
func TestNarrowKeysGiveNoMoreThanTheyHave(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		h := newCompany(t, db)
		s := h.hiring
		narrow := *h.admin
		narrow.Capabilities = []workflow.ApiCapability{workflow.CapabilityAdmin}
		recruiting, err := s.CreateServiceAccount(
			h.system(),
			hiring.CreateServiceAccountInput{Name: "Recruiting", Role: workflow.RoleRecruiter},
		)
		require.NoError(t, err)
		for role, want := range map[workflow.CompanyRole]error{
			workflow.RoleAdmin: access.ErrLackedRights, workflow.RoleRecruiter: access.ErrLackedRights, workflow.RoleAuditor: access.ErrLackedRights, workflow.RoleMember: nil,
		} {
			_, err := s.CreateUser(
				h.as(&narrow),
				hiring.CreateUserInput{
					Email: h.ids.New("usr") + "@acme.example",
					Name:  "New",
					Role:  role,
				},
			)
			require.ErrorIs(t, err, want, role)
			_, err = s.CreateServiceAccount(
				h.as(&narrow),
				hiring.CreateServiceAccountInput{Name: h.ids.New("svc"), Role: role},
			)
			require.ErrorIs(t, err, want, role)
			_, err = s.ChangeUserRole(
				h.as(&narrow),
				hiring.ChangeUserRoleInput{
					UserID:          h.user("Nora "+string(role), workflow.RoleAdmin).ID,
					ExpectedVersion: 1,
					Role:            role,
				},
			)
			if role != workflow.RoleAdmin { // the role that the account has already
				require.ErrorIs(t, err, want, role)
			}
		}
		_, err = s.CreateAPIKey(h.as(&narrow), hiring.CreateAPIKeyInput{
			ServiceAccountID: &recruiting.ItemID,
			Name:             "k",
			Scope:            workflow.ScopeRead,
			Capabilities:     narrow.Capabilities,
		})
		require.ErrorIs(t, err, access.ErrLackedRights)

		// This includes the key's owner: a person who receives mail at that address can sign in
		// with all their rights.
		for _, v := range []*access.Viewer{h.admin, h.lead} {
			_, err := s.UpdateUser(
				h.as(&narrow),
				hiring.UpdateUserInput{
					UserID:          v.ID,
					ExpectedVersion: 1,
					Email:           set("mine@acme.example"),
				},
			)
			require.ErrorIs(t, err, access.ErrLackedRights, v.Name)
		}
		_, err = s.UpdateUser(
			h.as(h.admin),
			hiring.UpdateUserInput{
				UserID:          h.admin.ID,
				ExpectedVersion: 1,
				Email:           set("mine@acme.example"),
			},
		)
		require.NoError(t, err)

		soon, later := h.clock.Now().Add(time.Hour), h.clock.Now().Add(2*time.Hour)
		key, err := s.CreateAPIKey(
			h.as(h.admin),
			hiring.CreateAPIKeyInput{Name: "soon", Scope: workflow.ScopeWrite, ExpiresAt: &soon},
		)
		require.NoError(t, err)
		byKey := *h.admin
		byKey.KeyID = key.ItemID
		limit := soon.UTC().Format(time.RFC3339)
		for at, want := range map[*time.Time]string{
			nil:    "expiresAt is missing: give a time no later than " + limit + ", when the API key you are using expires",
			&later: "expiresAt must be no later than " + limit + ", when the API key you are using expires",
			&soon:  "",
		} {
			_, err := s.CreateAPIKey(
				h.as(&byKey),
				hiring.CreateAPIKeyInput{Name: "next", Scope: workflow.ScopeRead, ExpiresAt: at},
			)
			if want == "" {
				require.NoError(t, err)
				continue
			}
			refused(t, err, command.CodeConflict, "expiresAt")
			require.ErrorContains(t, err, want)
		}
	})
}
