package command_test

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"testing"
	"time"

	"entgo.io/ent/dialect"
	"github.com/stretchr/testify/require"

	"hirewire/internal/access"
	"hirewire/internal/command"
	"hirewire/internal/eventlog"
	"hirewire/internal/testkit"
	"hirewire/internal/workflow"
)

// crowd is a family on SQLite, whose only writer is held by a command until it is released.
type crowd struct {
	*family
	member  *access.Viewer
	release func()
	first   <-chan ended
}

// ended is what a command returned, or its panic.
type ended struct {
	out      *command.Outcome
	err      error
	panicked any
}

// short is a command that may share a transaction. The family gives it other functions.
const short = "tagCandidate"

// withCrowd runs a test with a member of the company, who may not create tags.
func withCrowd(t *testing.T, test func(t *testing.T, c *crowd)) {
	t.Helper()
	f := newFamily(t, testkit.NewDB(t, dialect.SQLite))
	member := f.User(workflow.RoleMember)
	f.runner.Hold()
	gate, entered := make(chan struct{}), make(chan struct{})
	c := &crowd{family: f, member: member, release: sync.OnceFunc(func() { close(gate) })}
	t.Cleanup(c.release)
	c.first = c.run(f.as(f.admin), nil, func(ctx context.Context, u *command.Unit) error {
		close(entered)
		<-gate
		return creates("first")(ctx, u)
	})
	<-entered
	test(t, c)
}

// run runs a short command in the background.
func (c *crowd) run(
	ctx context.Context, key *string, fn func(ctx context.Context, u *command.Unit) error,
) <-chan ended {
	done := make(chan ended, 1)
	go func() {
		e := ended{}
		defer func() {
			e.panicked = recover()
			done <- e
		}()
		e.out, e.err = c.runner.Run(ctx, short, key, "input", fn)
	}()
	return done
}

// queue is run for a command that has to wait for the n before it.
func (c *crowd) queue(
	ctx context.Context, n int, key *string, fn func(ctx context.Context, u *command.Unit) error,
) <-chan ended {
	c.t.Helper()
	done := c.run(ctx, key, fn)
	require.Eventually(c.t, func() bool { return c.runner.Waiting() == n+1 }, time.Minute,
		time.Millisecond)
	return done
}

// Short commands that wait for SQLite's writer share a transaction. Each has its own result, and
// one that fails harms no other.
func TestShortCommandsShareATransaction(t *testing.T) {
	withCrowd(t, func(t *testing.T, c *crowd) {
		errRule := errors.New("a rule forbids it")
		key, ctx := "key", c.as(c.admin)
		tag := func(i int) func(ctx context.Context, u *command.Unit) error {
			return creates(fmt.Sprintf("tag %d", i))
		}
		// wrote writes a tag, so that there is something to undo, and then does more.
		wrote := func(then func(u *command.Unit) error) func(context.Context, *command.Unit) error {
			return func(ctx context.Context, u *command.Unit) error {
				if err := creates("lost")(ctx, u); err != nil {
					return err
				}
				return then(u)
			}
		}
		gone, leave := context.WithCancel(ctx)
		left := c.queue(gone, 0, nil, creates("left"))
		leave()
		require.ErrorIs(t, (<-left).err, context.Canceled)

		before := c.Store.Commits()
		list := []<-chan ended{
			c.queue(ctx, 0, nil, tag(0)),
			c.queue(ctx, 1, nil, wrote(func(*command.Unit) error { return errRule })),
			c.queue(ctx, 2, &key, tag(2)),
			c.queue(ctx, 3, nil, wrote(func(*command.Unit) error { panic("a mistake") })),
			c.queue(ctx, 4, &key, tag(4)),
			c.queue(c.as(c.member), 5, nil, tag(5)),
			c.queue(ctx, 6, nil, func(ctx context.Context, u *command.Unit) error {
				_, err := u.Exec(ctx, "UPDATE tags SET name = 'red'")
				return err // without an event
			}),
			c.queue(ctx, 7, nil, wrote(func(u *command.Unit) error {
				u.ForgetIf(true)
				return nil
			})),
			c.queue(ctx, 8, nil, func(ctx context.Context, u *command.Unit) error {
				require.True(t, c.Store.InTx(ctx))
				_, err := c.runner.Run(ctx, short, nil, nil, tag(8))
				return err // refused, and not waiting for the queue
			}),
			c.queue(ctx, 9, nil, tag(9)),
		}
		c.release()
		require.NoError(t, (<-c.first).err)
		got := make([]ended, len(list))
		for i, done := range list {
			got[i] = <-done
		}
		require.ErrorIs(t, got[1].err, errRule)
		require.Equal(t, "a mistake", got[3].panicked)
		require.ErrorIs(t, got[5].err, access.ErrForbidden)
		require.ErrorContains(t, got[6].err, "emitted no event")
		require.NoError(t, got[7].err)
		require.Empty(t, got[7].out.Events)
		require.ErrorContains(t, got[8].err, "a transaction within a transaction")
		require.Len(t, c.refusals, 1)

		require.Equal(t, before+2, c.Store.Commits(), "two transactions")
		require.Equal(t, 4, c.count("SELECT count(*) FROM tags"), "first, 0, 2 and 9")
		require.Equal(t, 0, c.count("SELECT count(*) FROM tags WHERE name = 'red'"))
		require.True(t, got[4].out.Replayed, "a twin in the same transaction")
		require.Equal(t, got[2].out.EventIDs, got[4].out.EventIDs)
		require.Equal(t, got[2].out.Events, got[4].out.Events)
		head := c.count("SELECT head FROM event_stream")
		require.Equal(t, head, c.count("SELECT count(*) FROM event"), "the log is dense")
		for i, e := range []ended{got[0], got[2], got[9]} {
			require.NoError(t, e.err)
			require.EqualValues(t, head-2+i, e.out.Events[0].Seq, "in order")
			logged, err := eventlog.ByID(t.Context(), c.Store, e.out.EventIDs)
			require.NoError(t, err)
			require.Equal(t, logged, e.out.Events)
		}
		require.Equal(t, []int64{int64(head - 3), int64(head)}, c.heads, "told once for all")
	})
}

// If the shared transaction fails, every command runs again in one of its own, even one that was
// refused, because that may have been due to an earlier command of the transaction.
func TestASharedTransactionThatFailsRunsOneByOne(t *testing.T) {
	withCrowd(t, func(t *testing.T, c *crowd) {
		ctx := c.as(c.admin)
		before := c.Store.Commits()
		tries := 0
		list := []<-chan ended{
			c.queue(ctx, 0, nil, creates("one")),
			c.queue(ctx, 1, nil, func(ctx context.Context, u *command.Unit) error {
				list, err := u.DB.Tag.Query().All(ctx)
				if err == nil && tries == 0 && len(list) > 1 {
					return errors.New("there is one already")
				}
				if err != nil {
					return err
				}
				return creates("two")(ctx, u)
			}),
			c.queue(ctx, 2, nil, func(ctx context.Context, u *command.Unit) error {
				if tries++; tries == 1 {
					return context.DeadlineExceeded // as if the database did not answer
				}
				return creates("three")(ctx, u)
			}),
		}
		c.release()
		require.NoError(t, (<-c.first).err)
		for _, done := range list {
			require.NoError(t, (<-done).err)
		}
		require.Equal(t, before+4, c.Store.Commits())
		require.Equal(t, 4, c.count("SELECT count(*) FROM tags"))
		head := c.count("SELECT head FROM event_stream")
		require.Equal(t, head, c.count("SELECT count(*) FROM event"))
	})
}

// Only commands that are short, whatever their input, share transactions.
func TestWhichCommandsAreShort(t *testing.T) {
	var list []string
	for name, c := range access.Commands() {
		if command.IsShort(name) {
			list = append(list, name)
			require.Equal(t, access.CommandSingle, c.Class, name)
		}
	}
	require.ElementsMatch(t, []string{
		"moveApplication", "rejectApplication", "withdrawApplication", "reopenApplication",
		"hireApplication", "assignInterviewers", "addComment", "tagCandidate",
	}, list)
}
