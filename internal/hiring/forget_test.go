package hiring_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"hirewire/internal/command"
	"hirewire/internal/hiring"
	"hirewire/internal/workflow"
)

// An idempotency key is kept for a day. After that it can be used again.
func TestForgetKeys(t *testing.T) {
	withCompany(t, func(t *testing.T, h *company) {
		key := "once"
		in := hiring.CreateUserInput{
			Email:          "new@acme.example",
			Name:           "New",
			Role:           workflow.RoleMember,
			IdempotencyKey: &key,
		}
		_, err := h.hiring.CreateUser(h.as(h.admin), in)
		require.NoError(t, err)
		made := h.clock.Now()
		h.clock.Advance(23 * time.Hour)
		_, err = h.hiring.ForgetKeys(t.Context())
		require.NoError(t, err)
		again, err := h.hiring.CreateUser(h.as(h.admin), in)
		require.NoError(t, err)
		require.True(t, again.Replayed)

		h.clock.Advance(made.Add(24*time.Hour + time.Second).Sub(h.clock.Now()))
		n, err := h.hiring.ForgetKeys(t.Context())
		require.NoError(t, err)
		require.Positive(t, n)
		require.Zero(t, h.count("SELECT count(*) FROM idempotency_records"))
		_, err = h.hiring.CreateUser(h.as(h.admin), in)
		refused(t, err, command.CodeDuplicate, "email")
	})
}
