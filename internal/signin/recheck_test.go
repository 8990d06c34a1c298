package signin_test

import (
	"context"
	"testing"

	"github.com/stretchr/testify/require"

	"hirewire/internal/access"
	"hirewire/internal/read"
	"hirewire/internal/signin"
)

// Changes of a user's own sign-in compute a hash and may queue for it. If the session ends in the
// meantime, they change nothing.
func TestASessionThatEndsMeanwhileChangesNothing(t *testing.T) {
	each(t, func(t *testing.T, k *kit) {
		id := k.user("ada@acme.example", good)
		for name, act := range map[string]func(ctx context.Context, session string) error{
			"password": func(ctx context.Context, session string) error {
				return k.ChangePassword(ctx, id, session, good, "another plain password")
			},
			"begin a second factor": func(ctx context.Context, _ string) error {
				_, err := k.EnrollTotp(ctx, id, good)
				return err
			},
			"confirm a second factor": func(ctx context.Context, _ string) error {
				_, err := k.ConfirmTotp(ctx, id, "000000")
				return err
			},
			"end a session": func(ctx context.Context, session string) error {
				return k.Revoke(ctx, id, session)
			},
		} {
			s := k.enters("ada@acme.example", good)
			hash, ok := signin.HashSecret(s.Secret)
			require.True(t, ok)
			v, err := k.read.ViewerBySession(t.Context(), hash,
				read.SessionUse{Now: k.clock.Now(), Idle: k.options.Idle})
			require.NoError(t, err, name)
			_, err = k.db.Store.Exec(t.Context(),
				"UPDATE sign_in_sessions SET expires_at = created_at WHERE id = ?", s.ID)
			require.NoError(t, err)
			require.ErrorIs(t, act(access.With(k.here(), v), s.ID), access.ErrUnauthenticated, name)
		}
		k.enters("ada@acme.example", good) // the password is the old one
	})
}
