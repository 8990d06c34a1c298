package read_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"hirewire/internal/access"
	"hirewire/internal/ids"
	"hirewire/internal/read"
	"hirewire/internal/store"
	"hirewire/internal/testkit"
	"hirewire/internal/testkit/seed"
	"hirewire/internal/workflow"
)

func service(w *seed.World) *read.Service {
	return read.New(read.Options{Store: w.Store.ReadOnly(), Now: w.Clock.Now, Codec: w.Codec()})
}

func TestViewerByKey(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		w := seed.New(t, db)
		s := service(w)
		now := w.Clock.Now()
		admin := w.User(workflow.RoleAdmin, seed.Row{"confidential_access": true})
		key := w.Key(admin.ID, []byte("admin"), seed.Row{"scope": "READ"})
		ctx, stats := store.WithStats(t.Context())
		v, err := s.ViewerByKey(ctx, []byte("admin"), now)
		require.NoError(t, err)
		require.EqualValues(t, 1, stats.Statements())
		want := *admin
		want.KeyID, want.Scope = key, workflow.ScopeRead
		require.Equal(t, &want, v)

		employee := w.User(workflow.RoleMember)
		own := []string{w.Candidate(seed.Row{"linked_user_id": employee.ID})}
		w.Key(employee.ID, []byte("employee"), seed.Row{"expires_at": now.Add(time.Minute)})
		v, err = s.ViewerByKey(t.Context(), []byte("employee"), now)
		require.NoError(t, err)
		require.ElementsMatch(t, own, v.OwnCandidateIDs)

		machine := w.Machine(workflow.RoleRecruiter)
		machineKey := w.Key(machine, []byte("machine"))
		v, err = s.ViewerByKey(t.Context(), []byte("machine"), now)
		require.NoError(t, err)
		require.Equal(t, &access.Viewer{
			Kind:  workflow.ActorServiceAccount,
			ID:    machine,
			Name:  "machine " + machine,
			Role:  workflow.RoleRecruiter,
			KeyID: machineKey,
			Scope: workflow.ScopeWrite,
		}, v)
		again, err := s.Renew(t.Context(), v, read.SessionUse{Now: now})
		require.NoError(t, err)
		require.Equal(t, v, again)
		byID, err := s.ViewerByID(t.Context(), machine)
		require.NoError(t, err)
		require.Equal(t, workflow.ScopeRead, byID.Scope)
		require.Equal(t, v.Name, byID.Name)

		gone := w.User(workflow.RoleAdmin, seed.Row{"deactivated_at": now})
		w.Key(gone.ID, []byte("closed account"))
		w.Key(
			w.Machine(workflow.RoleAdmin, seed.Row{"deactivated_at": now}),
			[]byte("closed machine"),
		)
		w.Key(admin.ID, []byte("revoked"), seed.Row{"revoked_at": now})
		w.Key(admin.ID, []byte("expired"), seed.Row{"expires_at": now})
		for _, hash := range []string{"closed account", "closed machine", "revoked", "expired", "unknown", ""} {
			_, err := s.ViewerByKey(t.Context(), []byte(hash), now)
			require.ErrorIs(t, err, access.ErrUnauthenticated, hash)
		}
		for _, id := range []string{gone.ID, "", ids.System, w.IDs.New(ids.User)} {
			_, err := s.ViewerByID(t.Context(), id)
			require.ErrorIs(t, err, access.ErrUnauthenticated, id)
		}
		expired := w.Key(admin.ID, []byte("expires"), seed.Row{"expires_at": now})
		all := []string{key, machineKey, admin.ID, machine, gone.ID, expired}
		ended, err := s.Ended(t.Context(), all, read.SessionUse{Now: now})
		require.NoError(t, err)
		require.Equal(t, map[string]bool{gone.ID: true, expired: true}, ended)
		w.Set("api_keys", machineKey, seed.Row{"revoked_at": now})
		ended, err = s.Ended(t.Context(), []string{machineKey, machine}, read.SessionUse{Now: now})
		require.NoError(t, err)
		require.Equal(t, map[string]bool{machineKey: true}, ended)
		_, err = s.Renew(t.Context(), again, read.SessionUse{Now: now})
		require.ErrorIs(t, err, access.ErrUnauthenticated)
	})
}
