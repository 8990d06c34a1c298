package command_test

import (
	"context"
	"errors"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"hirewire/ent/tag"
	"hirewire/internal/access"
	"hirewire/internal/command"
	"hirewire/internal/eventlog"
	"hirewire/internal/ids"
	"hirewire/internal/workflow"
)

func TestACommandWritesItsRowEventAndIndexEntryTogether(t *testing.T) {
	withFamily(t, func(t *testing.T, f *family) {
		before := f.state()
		out, err := f.Create(f.as(f.admin), createTag{Name: " Remote "})
		require.NoError(t, err)
		require.Equal(t, before.afterCreate(), f.state())
		require.False(t, out.Replayed)
		require.Equal(t, "secret of Remote", out.Secret)

		row, err := f.Store.Ent().Tag.Get(f.as(access.System()), out.ItemID)
		require.NoError(t, err)
		require.Equal(t, "Remote", row.Name)
		require.Equal(
			t,
			1,
			f.count("SELECT count(*) FROM candidate_words WHERE word = ?", strings.ToLower(row.ID)),
		)
		require.Equal(t, []int64{out.Event().Seq}, f.heads)
		require.Equal(t, &eventlog.Event{
			Seq: int64(before.head) + 1, ID: out.EventIDs[0], Kind: eventlog.CatalogItemCreated,
			Visibility: eventlog.Company, Actor: f.admin.Actor(), OccurredAt: row.CreatedAt,
			Facts: eventlog.Facts{ItemID: row.ID},
		}, out.Event())
		logged, err := eventlog.ByID(t.Context(), f.Store, out.EventIDs)
		require.NoError(t, err)
		require.Equal(t, out.Events, logged)
	})
}

// Each way to fail leaves nothing behind, and the key free for the same command.
func TestACommandThatFailsWritesNothing(t *testing.T) {
	errRule := errors.New("a rule forbids it")
	// write creates a tag and emits its event.
	write := creates("Remote")
	for name, tt := range map[string]struct {
		// fn is the command's function. It can end the command's context with cancel.
		fn       func(ctx context.Context, f *family, u *command.Unit, cancel func()) error
		indexErr error
		// canceled is true for a context that has ended before.
		canceled bool
		want     string
	}{
		"an error": {
			fn: func(ctx context.Context, _ *family, u *command.Unit, _ func()) error {
				return errors.Join(write(ctx, u), errRule)
			},
			want: errRule.Error(),
		},
		"a panic": {
			fn: func(ctx context.Context, _ *family, u *command.Unit, _ func()) error {
				_ = write(ctx, u)
				panic("a mistake")
			},
			want: "a mistake",
		},
		"an error of the search index": {
			fn: func(ctx context.Context, _ *family, u *command.Unit, _ func()) error {
				return write(ctx, u)
			},
			indexErr: errors.New("the index is full"), want: "the index is full",
		},
		"an entity without an event": {
			fn: func(ctx context.Context, _ *family, u *command.Unit, _ func()) error {
				return u.DB.Tag.Create().SetID(u.ID(ids.Tag)).SetCreatedAt(u.At).SetName("Remote").
					SetNameKey("remote").Exec(ctx)
			},
			want: "createTag: command: the command wrote rows but emitted no event",
		},
		"a hand-written row without an event": {
			fn: func(ctx context.Context, _ *family, u *command.Unit, _ func()) error {
				n, err := u.Exec(ctx, "UPDATE company_settings SET version = 7")
				require.Equal(t, int64(1), n)
				return err
			},
			want: "wrote rows but emitted no event",
		},
		"a row that is only marked, without an event": {
			fn: func(ctx context.Context, _ *family, u *command.Unit, _ func()) error {
				u.MarkWritten()
				_, err := u.Tx.Exec(ctx, "UPDATE company_settings SET version = 7")
				return err
			},
			want: "wrote rows but emitted no event",
		},
		"an event without a row": {
			fn: func(_ context.Context, _ *family, u *command.Unit, _ func()) error {
				u.Emit(created(u.ID(ids.Tag)))
				return nil
			},
			want: "emitted an event but wrote no row",
		},
		"an event that the log refuses": {
			fn: func(ctx context.Context, _ *family, u *command.Unit, _ func()) error {
				u.Emit(eventlog.Entry{Kind: "MADE_UP"})
				return write(ctx, u)
			},
			want: "MADE_UP",
		},
		"a command within the command": {
			fn: func(ctx context.Context, f *family, u *command.Unit, _ func()) error {
				if err := write(ctx, u); err != nil {
					return err
				}
				_, err := f.Create(ctx, createTag{Name: "Other"})
				return err
			},
			want: "a transaction within a transaction",
		},
		"a context that ends during the command": {
			fn: func(ctx context.Context, _ *family, u *command.Unit, cancel func()) error {
				defer cancel()
				return write(ctx, u)
			},
			want: context.Canceled.Error(),
		},
		"a context that ended before": {
			canceled: true, want: context.Canceled.Error(),
		},
	} {
		t.Run(name, func(t *testing.T) {
			withFamily(t, func(t *testing.T, f *family) {
				in := createTag{Name: "Remote", Key: ptr("once")}
				f.indexErr = tt.indexErr
				f.unchanged(t, func() {
					ctx, cancel := context.WithCancel(f.as(f.admin))
					defer cancel()
					if tt.canceled {
						cancel()
					}
					var out *command.Outcome
					err := func() (err error) {
						defer func() {
							if r := recover(); r != nil {
								//nolint:forcetypeassert,errcheck // the case's text
								err = errors.New(r.(string))
							}
						}()
						out, err = f.runner.Run(
							ctx,
							"createTag",
							in.Key,
							in,
							func(ctx context.Context, u *command.Unit) error { return tt.fn(ctx, f, u, cancel) },
						)
						return err
					}()
					require.ErrorContains(t, err, tt.want)
					require.Nil(t, out)
				})
				f.indexErr = nil
				before := f.state().afterCreate()
				before.keys++
				_, err := f.Create(f.as(f.admin), in)
				require.NoError(t, err, "the key is free")
				require.Equal(t, before, f.state())
			})
		})
	}
}

func TestEntitiesAreWrittenOnlyByCommands(t *testing.T) {
	withFamily(t, func(t *testing.T, f *family) {
		f.unchanged(t, func() {
			err := f.Store.Ent().Tag.Create().SetID(f.IDs.New(ids.Tag)).SetCreatedAt(f.Clock.Now()).
				SetName("Remote").SetNameKey("remote").Exec(f.as(access.System()))
			require.ErrorContains(t, err, "an entity was written outside a command")
		})
	})
}

// A command that has nothing to change succeeds without an event.
func TestAnUpdateOfNoRowsNeedsNoEvent(t *testing.T) {
	withFamily(t, func(t *testing.T, f *family) {
		f.unchanged(t, func() {
			out, err := f.runner.Run(f.as(f.admin), "updateTag", nil, nil,
				func(ctx context.Context, u *command.Unit) error {
					n, err := u.DB.Tag.Update().
						Where(tag.Name("Nothing")).
						SetName("Other").
						Save(ctx)
					require.Zero(t, n)
					return err
				})
			require.NoError(t, err)
			require.Empty(t, out.Events)
			require.Nil(t, out.Event())
		})
	})
}

func TestAStaleVersionIsAConflict(t *testing.T) {
	withFamily(t, func(t *testing.T, f *family) {
		_, err := f.Rename(f.as(f.admin), renameCompany{Name: "One", ExpectedVersion: ptr(1)})
		require.NoError(t, err)
		f.unchanged(t, func() {
			_, err := f.Rename(f.as(f.admin), renameCompany{Name: "Two", ExpectedVersion: ptr(1)})
			require.Equal(
				t,
				&command.VersionConflict{ID: ids.Company, Expected: 1, Current: 2},
				err,
			)
			require.EqualError(t, err, "expectedVersion is 1, but the current version is 2: "+
				"read the current state and try again")
		})
		_, err = f.Rename(f.as(f.admin), renameCompany{Name: "Two"})
		require.NoError(t, err, "no version fits all")
		require.Equal(t, 3, f.state().version)
	})
}

// A transaction that conflicts with another runs again, with nothing of the first run.
func TestAConflictOfTransactionsRunsTheCommandAgain(t *testing.T) {
	withFamily(t, func(t *testing.T, f *family) {
		before := f.state().afterCreate()
		var units []*command.Unit
		out, err := f.runner.Run(f.as(f.admin), "createTag", nil, nil,
			func(ctx context.Context, u *command.Unit) error {
				units = append(units, u)
				require.Empty(t, u.Entries())
				require.NoError(t, creates("Remote")(ctx, u))
				if len(units) == 1 {
					return f.conflict(ctx, u)
				}
				return nil
			})
		require.NoError(t, err)
		require.Len(t, units, 2)
		require.NotSame(t, units[0], units[1])
		require.Equal(t, before, f.state())
		require.Equal(t, units[1].Result.ItemID, out.ItemID)
	})
}

// conflict returns an error by which a database says that two transactions are in conflict.
func (f *family) conflict(ctx context.Context, u *command.Unit) error {
	if u.Tx.Dialect() == "postgres" {
		_, err := u.Tx.Exec(
			ctx,
			"DO $$ BEGIN RAISE EXCEPTION 'conflict' USING ERRCODE = '40001'; END $$",
		)
		return err
	}
	// SQLite does not drop a table while one of its rows is being read.
	_, err := u.Tx.Exec(ctx, "CREATE TABLE scratch AS SELECT 1 AS n UNION SELECT 2")
	require.NoError(f.t, err)
	rows, err := u.Tx.Query(ctx, "SELECT n FROM scratch")
	require.NoError(f.t, err)
	defer rows.Close()
	require.True(f.t, rows.Next())
	_, err = u.Tx.Exec(ctx, "DROP TABLE scratch")
	require.NoError(f.t, rows.Err())
	return err
}

// A bulk command of which nothing was allowed says why, and does not use up its key.
func TestABulkCommandThatDoesNothingLeavesItsKeyFree(t *testing.T) {
	withFamily(t, func(t *testing.T, f *family) {
		item := command.ResultItem{
			ApplicationID: f.IDs.New(ids.Application),
			Err:           access.ErrForbidden,
		}
		bulk := func(nothing bool) (*command.Outcome, error) {
			return f.runner.Run(f.as(f.admin), "moveApplications", ptr("once"), nil,
				func(ctx context.Context, u *command.Unit) error {
					u.Result.Items = []command.ResultItem{item}
					if !nothing {
						return creates("Remote")(ctx, u)
					}
					u.ForgetIf(nothing)
					return nil
				})
		}
		f.unchanged(t, func() {
			out, err := bulk(true)
			require.NoError(t, err)
			require.Equal(t, []command.ResultItem{item}, out.Items)
		})
		require.Equal(
			t,
			[]refusal{{"moveApplications", []string{item.ApplicationID}, access.ErrForbidden}},
			f.refusals,
		)
		out, err := bulk(false)
		require.NoError(t, err)
		require.False(t, out.Replayed)
	})
}

func TestACommandNeedsAClass(t *testing.T) {
	withFamily(t, func(t *testing.T, f *family) {
		f.unchanged(t, func() {
			_, err := f.runner.Run(f.as(f.admin), "paintTag", nil, nil, creates("Remote"))
			require.ErrorContains(t, err, "paintTag: command: the command has no class")
		})
		_, err := f.runner.Run(f.as(f.admin), "addStage", nil, nil,
			func(_ context.Context, u *command.Unit) error {
				require.Equal(t, access.CommandPosting, u.Class)
				return nil
			})
		require.NoError(t, err)
	})
}

// The function reads with the system's rights; what the viewer may do is for the function to check.
func TestTheFunctionReadsWithTheRightsOfTheSystem(t *testing.T) {
	withFamily(t, func(t *testing.T, f *family) {
		member := f.User(workflow.RoleMember)
		posting := f.Posting()
		_, err := f.Store.Ent().Posting.Get(f.as(member), posting)
		require.Error(t, err, "the viewer does not see it")
		_, err = f.runner.Run(f.as(member), "updatePosting", nil, nil,
			func(ctx context.Context, u *command.Unit) error {
				require.Equal(t, member.ID, u.Viewer.ID)
				require.Equal(t, &member.ID, u.ActorID())
				_, err := u.DB.Posting.Get(ctx, posting)
				return err
			})
		require.NoError(t, err)
		_, err = f.runner.Run(f.as(access.System()), "updatePosting", nil, nil,
			func(_ context.Context, u *command.Unit) error {
				require.Nil(t, u.ActorID())
				return nil
			})
		require.NoError(t, err)
	})
}
