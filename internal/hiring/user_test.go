package hiring_test

import (
	"context"
	"crypto/sha256"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"hirewire/ent"
	"hirewire/internal/access"
	"hirewire/internal/command"
	"hirewire/internal/eventlog"
	"hirewire/internal/hiring"
	"hirewire/internal/workflow"
)

func TestCreateUser(t *testing.T) {
	withCompany(t, func(t *testing.T, h *company) {
		title := "Head of People"
		out, err := h.hiring.CreateUser(h.as(h.confidant()), hiring.CreateUserInput{
			Email:              " Grace.Hopper@Acme.example ",
			Name:               " Grace Hopper ",
			Title:              &title,
			Role:               workflow.RoleAdmin,
			ConfidentialAccess: true,
		})
		require.NoError(t, err)
		require.Equal(t, []eventlog.Kind{eventlog.UserAdded}, kinds(out))
		require.Equal(t, eventlog.People, first(t, out).Visibility)
		require.Equal(t, out.ItemID, first(t, out).Facts.UserID)
		u, err := h.db.Store.Ent().User.Get(h.system(), out.ItemID)
		require.NoError(t, err)
		require.Equal(t, "Grace.Hopper@acme.example", u.Email)
		require.Equal(t, "grace.hopper@acme.example", u.EmailKey)
		require.Equal(t, "Grace Hopper", u.Name)
		require.True(t, u.ConfidentialAccess)

		h.unchanged(func() {
			for _, bad := range []struct {
				in         hiring.CreateUserInput
				code, path string
			}{
				{hiring.CreateUserInput{Email: "GRACE.hopper@acme.example", Name: "G", Role: workflow.RoleMember}, command.CodeDuplicate, "email"},
				{hiring.CreateUserInput{Email: "grace", Name: "G", Role: workflow.RoleMember}, command.CodeInvalid, "email"},
				{hiring.CreateUserInput{Email: "g@acme.example", Name: " ", Role: workflow.RoleMember}, command.CodeRequired, "name"},
				{hiring.CreateUserInput{Email: "g@acme.example", Name: strings.Repeat("x", 201), Role: workflow.RoleMember}, command.CodeTooLong, "name"},
				{hiring.CreateUserInput{Email: "g@acme.example", Name: "G", Role: "KING"}, command.CodeInvalid, "role"},
				{hiring.CreateUserInput{Email: "g@acme.example", Name: "G", Role: workflow.RoleMember, ConfidentialAccess: true}, command.CodeConflict, "confidentialAccess"},
			} {
				_, err := h.hiring.CreateUser(h.as(h.admin), bad.in)
				refused(t, err, bad.code, bad.path)
			}
		})
		h.everyone(
			[]*access.Viewer{h.recruiter, h.lead, h.outsider},
			access.ErrForbidden,
			func(ctx context.Context) error {
				_, err := h.hiring.CreateUser(
					ctx,
					hiring.CreateUserInput{
						Email: "g@acme.example",
						Name:  "G",
						Role:  workflow.RoleAdmin,
					},
				)
				return err
			},
		)
	})
}

func (h *company) key(id string) *ent.ApiKey {
	h.t.Helper()
	k, err := h.db.Store.Ent().ApiKey.Get(h.system(), id)
	require.NoError(h.t, err)
	return k
}

func TestAPIKeys(t *testing.T) {
	withCompany(t, func(t *testing.T, h *company) {
		once, ends := "once", h.clock.Now().Add(time.Hour)
		in := hiring.CreateAPIKeyInput{
			Name:           " laptop ",
			Scope:          workflow.ScopeWrite,
			ExpiresAt:      &ends,
			IdempotencyKey: &once,
		}
		out, err := h.hiring.CreateAPIKey(h.as(h.lead), in)
		require.NoError(t, err)
		require.True(t, hiring.IsAPIKey(out.Secret), out.Secret)
		require.Equal(t, []eventlog.Kind{eventlog.ApiKeyCreated}, kinds(out))
		require.Equal(t, eventlog.Owner, first(t, out).Visibility)
		k := h.key(out.ItemID)
		hash := sha256.Sum256([]byte(out.Secret))
		require.Equal(t, hash[:], k.Hash)
		require.Equal(t, out.Secret[:7], k.Hint)
		require.Equal(t, "laptop", k.Name)
		require.Equal(t, h.lead.ID, *k.UserID)
		require.NotContains(
			t,
			h.column("SELECT payload FROM event ORDER BY seq DESC LIMIT 1"),
			out.Secret,
		)

		t.Run("retry", func(t *testing.T) {
			h.clock.Advance(2 * time.Hour) // after the key's expiry
			h.unchanged(func() {
				again, err := h.hiring.CreateAPIKey(h.as(h.lead), in)
				require.NoError(t, err)
				require.True(t, again.Replayed)
				require.Equal(t, out.ItemID, again.ItemID)
				require.Empty(t, again.Secret, "a secret is shown only once")
			})
		})
		t.Run("invalid input", func(t *testing.T) {
			h.unchanged(func() {
				_, err := h.hiring.CreateAPIKey(
					h.as(h.lead),
					hiring.CreateAPIKeyInput{
						Name:      "x",
						Scope:     workflow.ScopeRead,
						ExpiresAt: &ends,
					},
				)
				refused(t, err, command.CodeOutOfRange, "expiresAt")
				_, err = h.hiring.CreateAPIKey(
					h.as(h.lead),
					hiring.CreateAPIKeyInput{Name: "", Scope: workflow.ScopeRead},
				)
				refused(t, err, command.CodeRequired, "name")
				_, err = h.hiring.CreateAPIKey(
					h.as(h.lead),
					hiring.CreateAPIKeyInput{Name: "x", Scope: "ROOT"},
				)
				refused(t, err, command.CodeInvalid, "scope")
				_, err = h.hiring.CreateAPIKey(
					h.system(),
					hiring.CreateAPIKeyInput{Name: "x", Scope: workflow.ScopeRead},
				)
				require.ErrorIs(t, err, access.ErrForbidden)
				reader := *h.lead
				reader.Scope = workflow.ScopeRead
				_, err = h.hiring.CreateAPIKey(
					h.as(&reader),
					hiring.CreateAPIKeyInput{Name: "x", Scope: workflow.ScopeRead},
				)
				require.ErrorIs(t, err, access.ErrForbidden)
			})
		})
		t.Run("for another owner", func(t *testing.T) {
			_, err := h.hiring.CreateAPIKeyFor(
				h.as(h.recruiter),
				h.lead.ID,
				hiring.CreateAPIKeyInput{Name: "x", Scope: workflow.ScopeRead},
			)
			require.ErrorIs(t, err, access.ErrForbidden)
			_, err = h.hiring.CreateAPIKeyFor(
				h.as(h.admin),
				"usr_00000000000000000000000000",
				hiring.CreateAPIKeyInput{Name: "x", Scope: workflow.ScopeRead},
			)
			require.ErrorIs(t, err, access.ErrNotFound)
			made, err := h.hiring.CreateAPIKeyFor(
				h.as(h.admin),
				h.lead.ID,
				hiring.CreateAPIKeyInput{Name: "x", Scope: workflow.ScopeRead},
			)
			require.NoError(t, err)
			require.Equal(t, h.lead.ID, *h.key(made.ItemID).UserID)
		})
		t.Run("revoked", func(t *testing.T) {
			h.everyone(
				[]*access.Viewer{h.recruiter, h.outsider},
				access.ErrNotFound,
				func(ctx context.Context) error {
					_, err := h.hiring.RevokeAPIKey(
						ctx,
						hiring.RevokeAPIKeyInput{APIKeyID: out.ItemID},
					)
					return err
				},
			)
			_, err := h.hiring.RevokeAPIKey(
				h.as(h.lead),
				hiring.RevokeAPIKeyInput{APIKeyID: h.lead.ID},
			)
			require.ErrorIs(t, err, access.ErrNotFound)
			ended, err := h.hiring.RevokeAPIKey(
				h.as(h.lead),
				hiring.RevokeAPIKeyInput{APIKeyID: out.ItemID},
			)
			require.NoError(t, err)
			require.Equal(t, []eventlog.Kind{eventlog.ApiKeyRevoked}, kinds(ended))
			require.NotNil(t, h.key(out.ItemID).RevokedAt)
			another, err := h.hiring.CreateAPIKey(
				h.as(h.lead),
				hiring.CreateAPIKeyInput{Name: "another", Scope: workflow.ScopeRead},
			)
			require.NoError(t, err)
			_, err = h.hiring.RevokeAPIKey(
				h.as(h.admin),
				hiring.RevokeAPIKeyInput{APIKeyID: another.ItemID},
			)
			require.NoError(t, err, "those who manage the company can revoke any key")
			h.unchanged(func() {
				again, err := h.hiring.RevokeAPIKey(
					h.as(h.lead),
					hiring.RevokeAPIKeyInput{APIKeyID: out.ItemID},
				)
				require.NoError(t, err)
				require.Nil(t, again.Event())
			})
		})
	})
}

func TestAPersonHasAtMostFiftyWorkingKeys(t *testing.T) {
	withCompany(t, func(t *testing.T, h *company) {
		// More concurrent commands than keys are allowed: exactly fifty succeed.
		var mu sync.Mutex
		made, refusals := []string{}, 0
		var wg sync.WaitGroup
		for range 4 {
			wg.Go(func() {
				for range 15 {
					out, err := h.hiring.CreateAPIKey(
						h.as(h.lead),
						hiring.CreateAPIKeyInput{Name: "k", Scope: workflow.ScopeRead},
					)
					mu.Lock()
					if err == nil {
						made = append(made, out.ItemID)
					} else {
						refusals++
					}
					mu.Unlock()
				}
			})
		}
		wg.Wait()
		require.Len(t, made, 50)
		require.Equal(t, 10, refusals)
		_, err := h.hiring.CreateAPIKey(
			h.as(h.lead),
			hiring.CreateAPIKeyInput{Name: "k", Scope: workflow.ScopeRead},
		)
		refused(t, err, command.CodeTooMany, "name")
		_, err = h.hiring.RevokeAPIKey(h.as(h.lead), hiring.RevokeAPIKeyInput{APIKeyID: made[0]})
		require.NoError(t, err)
		_, err = h.hiring.CreateAPIKey(
			h.as(h.lead),
			hiring.CreateAPIKeyInput{Name: "k", Scope: workflow.ScopeRead},
		)
		require.NoError(t, err)
	})
}

func TestTouchAPIKeys(t *testing.T) {
	withCompany(t, func(t *testing.T, h *company) {
		out, err := h.hiring.CreateAPIKey(
			h.as(h.lead),
			hiring.CreateAPIKeyInput{Name: "k", Scope: workflow.ScopeRead},
		)
		require.NoError(t, err)
		at := h.clock.Now()
		h.unchanged(func() {
			for _, when := range []time.Time{at, at.Add(-time.Minute)} {
				require.NoError(
					t,
					h.hiring.TouchAPIKeys(
						t.Context(),
						map[string]time.Time{out.ItemID: when, "key_unknown": when},
					),
				)
				require.Equal(
					t,
					at,
					h.key(out.ItemID).LastUsedAt.UTC(),
					"a recorded time never moves back",
				)
			}
		})
	})
}

func TestIsAPIKey(t *testing.T) {
	good := "hw_" + strings.Repeat("A", 43)
	require.True(t, hiring.IsAPIKey(good))
	for _, bad := range []string{"", "hw_", good[:45], good + "A", "hx_" + good[3:], good[:45] + "=", good[:45] + "B", good[:10] + " " + good[11:]} {
		require.False(t, hiring.IsAPIKey(bad), bad)
	}
}
