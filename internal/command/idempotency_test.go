package command_test

import (
	"context"
	"errors"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"hirewire/internal/command"
	"hirewire/internal/workflow"
)

func TestAKeyReturnsTheStoredResult(t *testing.T) {
	withFamily(t, func(t *testing.T, f *family) {
		in := createTag{Name: "Remote", Key: ptr("once")}
		first, err := f.Create(f.as(f.admin), in)
		require.NoError(t, err)
		f.unchanged(t, func() {
			again, err := f.runner.Run(f.as(f.admin), "createTag", in.Key, in,
				func(context.Context, *command.Unit) error {
					t.Error("the function is not called again")
					return nil
				})
			require.NoError(t, err)
			require.True(t, again.Replayed)
			require.Equal(t, first.Result, again.Result)
			require.Equal(t, first.Events, again.Events)
			require.Empty(t, again.Secret, "a secret is not stored")
		})
		require.Zero(
			t,
			f.count(
				"SELECT count(*) FROM idempotency_records WHERE CAST(result AS text) LIKE '%secret%'",
			),
		)
	})
}

func TestAKeyIsRefusedWithAnotherCommand(t *testing.T) {
	withFamily(t, func(t *testing.T, f *family) {
		in := createTag{Name: "Remote", Key: ptr("once")}
		_, err := f.Create(f.as(f.admin), in)
		require.NoError(t, err)
		f.unchanged(t, func() {
			_, err := f.Create(f.as(f.admin), createTag{Name: "Remote", Color: "red", Key: in.Key})
			require.ErrorIs(t, err, command.ErrIdempotencyMismatch, "another input")
			_, err = f.runner.Run(f.as(f.admin), "updateTag", in.Key, in, creates("Other"))
			require.ErrorIs(t, err, command.ErrIdempotencyMismatch, "another command")
		})
		before := f.state()
		other, err := f.Create(
			f.as(f.User(workflow.RoleAdmin)),
			createTag{Name: "Office", Key: in.Key},
		)
		require.NoError(t, err, "each viewer has keys of their own")
		require.False(t, other.Replayed)
		require.Equal(t, before.tags+1, f.state().tags)
	})
}

func TestAKeyHasALength(t *testing.T) {
	withFamily(t, func(t *testing.T, f *family) {
		for _, key := range []string{"", " ", strings.Repeat("k", 201), "a\x00b"} {
			f.unchanged(t, func() {
				_, err := f.Create(f.as(f.admin), createTag{Name: "Remote", Key: &key})
				wrong, ok := errors.AsType[*command.InvalidInput](err)
				require.True(t, ok, err)
				require.Len(t, wrong.Fields, 1)
				require.Equal(t, []string{"input", "idempotencyKey"}, wrong.Fields[0].Path)
			})
		}
		_, err := f.Create(
			f.as(f.admin),
			createTag{Name: "Remote", Key: ptr(strings.Repeat("é", 200))},
		)
		require.NoError(t, err)
	})
}

// Of two commands with the same key at the same time, one runs and the other returns its result.
func TestOfTwoConcurrentCommandsWithOneKeyOneRuns(t *testing.T) {
	withFamily(t, func(t *testing.T, f *family) {
		before := f.state().afterCreate()
		before.keys++
		in := createTag{Name: "Remote", Key: ptr("once")}
		var second sync.WaitGroup
		var outcomes [2]*command.Outcome
		var errs [2]error
		outcomes[0], errs[0] = f.runner.Run(f.as(f.admin), "createTag", in.Key, in,
			func(ctx context.Context, u *command.Unit) error {
				// The first one has claimed the key.
				second.Go(func() { outcomes[1], errs[1] = f.Create(f.as(f.admin), in) })
				return creates("Remote")(ctx, u)
			})
		second.Wait()
		require.NoError(t, errors.Join(errs[:]...))
		require.False(t, outcomes[0].Replayed)
		require.True(t, outcomes[1].Replayed)
		require.Equal(t, outcomes[0].Result, outcomes[1].Result)
		require.Equal(t, before, f.state())
	})
}

func TestAKeyIsForgottenAfterADay(t *testing.T) {
	withFamily(t, func(t *testing.T, f *family) {
		in := createTag{Name: "Remote", Key: ptr("once")}
		_, err := f.Create(f.as(f.admin), in)
		require.NoError(t, err)
		f.Clock.Advance(24*time.Hour - time.Minute)
		n, err := f.runner.ForgetKeys(t.Context())
		require.NoError(t, err)
		require.Zero(t, n)
		f.Clock.Advance(2 * time.Minute)
		n, err = f.runner.ForgetKeys(t.Context())
		require.NoError(t, err)
		require.Equal(t, int64(1), n)
		in.Name = "Office"
		out, err := f.Create(f.as(f.admin), in)
		require.NoError(t, err, "the key is free for another input")
		require.False(t, out.Replayed)
	})
}
