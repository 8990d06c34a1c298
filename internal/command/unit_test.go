package command_test

import (
	"context"
	"errors"
	"testing"

	"github.com/stretchr/testify/require"

	"hirewire/internal/access"
	"hirewire/internal/command"
	"hirewire/internal/eventlog"
	"hirewire/internal/ids"
	"hirewire/internal/workflow"
)

// both runs a command that creates a tag and renames the company.
func (f *family) both(
	v *access.Viewer, key *string, fn func(ctx context.Context, u *command.Unit) error,
) (*command.Outcome, error) {
	return f.runner.Run(f.as(v), "bootstrap", key, "input", fn)
}

func TestTwoCommandsInOneTransactionCommitTogether(t *testing.T) {
	withFamily(t, func(t *testing.T, f *family) {
		before := f.state()
		fn := func(ctx context.Context, u *command.Unit) error {
			tag, err := u.Part(ctx, "createTag", creates("Remote"))
			require.NoError(t, err)
			require.Empty(t, tag.Events, "they are not in the log yet")
			require.Equal(t, "secret of Remote", tag.Secret)
			require.Equal(t, tag.EventIDs, u.Result.EventIDs)
			require.Empty(t, u.Result.ItemID, "a part has a result of its own")
			u.Result.ItemID = tag.ItemID
			company, err := u.Part(ctx, "updateCompany", renames(ptr(1), "Both"))
			require.NoError(t, err)
			require.Equal(t, ids.Company, company.ItemID)
			require.Equal(
				t,
				before.tags,
				f.state().tags,
				"nobody sees the first part before the commit",
			)
			return nil
		}
		out, err := f.both(f.admin, ptr("both"), fn)
		require.NoError(t, err)
		require.Equal(t, state{
			tags:    before.tags + 1,
			version: before.version + 1,
			events:  before.events + 2,
			head:    before.head + 2,
			words:   before.words + 1,
			keys:    1,
			told:    before.told + 1,
		}, f.state())
		require.Len(t, out.Events, 2)
		require.Equal(t, []eventlog.Kind{eventlog.CatalogItemCreated, eventlog.CompanyUpdated},
			[]eventlog.Kind{out.Events[0].Kind, out.Events[1].Kind})
		require.Equal(t, out.Events[0].OccurredAt, out.Events[1].OccurredAt)
		require.Equal(t, &out.Events[0], out.Event())

		again, err := f.both(f.admin, ptr("both"), fn)
		require.NoError(t, err)
		require.True(t, again.Replayed)
		require.Equal(t, out.Result, again.Result)
		require.Equal(t, out.Events, again.Events)
	})
}

func TestTwoCommandsInOneTransactionFailTogether(t *testing.T) {
	first := func(t *testing.T, ctx context.Context, u *command.Unit) {
		t.Helper()
		_, err := u.Part(ctx, "createTag", creates("Remote"))
		require.NoError(t, err)
	}
	for name, tt := range map[string]struct {
		viewer workflow.CompanyRole
		fn     func(t *testing.T, ctx context.Context, u *command.Unit) error
		want   string
	}{
		"the second part is refused": {
			fn: func(t *testing.T, ctx context.Context, u *command.Unit) error {
				first(t, ctx, u)
				_, err := u.Part(ctx, "updateCompany", renames(ptr(7), "Both"))
				return err
			},
			want: "expectedVersion is 7, but the current version is 1",
		},
		"the command ignores that the second part is refused": {
			fn: func(t *testing.T, ctx context.Context, u *command.Unit) error {
				first(t, ctx, u)
				_, _ = u.Part(ctx, "updateCompany", renames(ptr(7), "Both"))
				return nil
			},
			want: "expectedVersion is 7, but the current version is 1",
		},
		"a part ignores that its part is refused": {
			fn: func(t *testing.T, ctx context.Context, u *command.Unit) error {
				first(t, ctx, u)
				_, _ = u.Part(ctx, "createTag", func(ctx context.Context, u *command.Unit) error {
					_, _ = u.Part(ctx, "updateCompany", renames(ptr(7), "Both"))
					return creates("Other")(ctx, u)
				})
				return nil
			},
			want: "expectedVersion is 7, but the current version is 1",
		},
		"the command fails after its parts": {
			fn: func(t *testing.T, ctx context.Context, u *command.Unit) error {
				first(t, ctx, u)
				return errors.New("a rule forbids both")
			},
			want: "a rule forbids both",
		},
		"a part needs an event of its own": {
			fn: func(t *testing.T, ctx context.Context, u *command.Unit) error {
				first(t, ctx, u)
				_, err := u.Part(ctx, "updateCompany", func(ctx context.Context, u *command.Unit) error {
					_, err := u.DB.CompanySettings.Update().SetName("Both").Save(ctx)
					return err
				})
				return err
			},
			want: "updateCompany: command: the command wrote rows but emitted no event",
		},
		"a part needs a row of its own": {
			fn: func(t *testing.T, ctx context.Context, u *command.Unit) error {
				first(t, ctx, u)
				_, err := u.Part(ctx, "createTag", func(_ context.Context, u *command.Unit) error {
					u.Emit(created(u.ID(ids.Tag)))
					return nil
				})
				return err
			},
			want: "createTag: command: the command emitted an event but wrote no row",
		},
		"a part needs a class": {
			fn: func(t *testing.T, ctx context.Context, u *command.Unit) error {
				first(t, ctx, u)
				_, err := u.Part(ctx, "paintTag", creates("Other"))
				return err
			},
			want: "paintTag: command: the command has no class",
		},
		"a part checks the viewer's rights": {
			viewer: workflow.RoleMember,
			fn: func(_ *testing.T, ctx context.Context, u *command.Unit) error {
				_, err := u.Part(ctx, "updateCompany", renames(nil, "Both"))
				require.NoError(t, err)
				_, err = u.Part(ctx, "createTag", creates("Remote"))
				return err
			},
			want: "you don't have permission",
		},
	} {
		t.Run(name, func(t *testing.T) {
			withFamily(t, func(t *testing.T, f *family) {
				viewer := f.admin
				if tt.viewer != "" {
					viewer = f.User(tt.viewer)
				}
				f.unchanged(t, func() {
					out, err := f.both(
						viewer,
						ptr("both"),
						func(ctx context.Context, u *command.Unit) error {
							return tt.fn(t, ctx, u)
						},
					)
					require.ErrorContains(t, err, tt.want)
					require.Nil(t, out)
				})
			})
		})
	}
}

// Rules that depend on the class of a command apply to a part as they do to the command alone.
func TestAPartHasItsOwnClass(t *testing.T) {
	withFamily(t, func(t *testing.T, f *family) {
		_, err := f.runner.Run(f.as(f.admin), "createTag", nil, nil,
			func(ctx context.Context, u *command.Unit) error {
				_, err := u.Part(
					ctx,
					"addStage",
					func(ctx context.Context, part *command.Unit) error {
						require.Equal(t, access.CommandPosting, part.Class)
						require.Equal(t, u.At, part.At)
						require.Same(t, u.Viewer, part.Viewer)
						part.ForgetIf(true)
						return nil
					},
				)
				require.NoError(t, err)
				require.Equal(t, access.CommandApart, u.Class)
				return creates("Remote")(ctx, u)
			})
		require.NoError(t, err)
		require.Equal(t, 1, f.state().tags, "a part that does nothing does not undo the command")
	})
}
