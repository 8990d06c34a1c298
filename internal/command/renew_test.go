package command_test

import (
	"context"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"hirewire/internal/access"
	"hirewire/internal/command"
	"hirewire/internal/ids"
	"hirewire/internal/testkit/seed"
	"hirewire/internal/workflow"
)

// withKey returns the viewer with an API key.
func (f *family) withKey(v *access.Viewer) *access.Viewer {
	keyed := *v
	keyed.KeyID = f.Key(v.ID, []byte(v.ID))
	return &keyed
}

// withSession returns the viewer with a session that lasts a day.
func (f *family) withSession(v *access.Viewer) *access.Viewer {
	signed := *v
	signed.SessionID = f.IDs.New(ids.SignInSession)
	now := f.Clock.Now()
	f.Insert("sign_in_sessions", seed.Row{
		"id": signed.SessionID, "user_id": v.ID, "hash": []byte(signed.SessionID),
		"method": "PASSWORD", "last_used_at": now, "expires_at": now.Add(24 * time.Hour),
	})
	return &signed
}

// Between a request's arrival and its command, its viewer loses rights. The command is refused, and
// so is one that was done before and is sent again.
func TestRightsThatWereLostSinceTheRequestArrivedRefuseTheCommand(t *testing.T) {
	for name, tt := range map[string]struct {
		viewer func(f *family, v *access.Viewer) *access.Viewer
		lose   func(f *family, v *access.Viewer)
		want   error
		// called is true if the command's function has to refuse.
		called bool
	}{
		"nothing, with a key":     {viewer: (*family).withKey},
		"nothing, with a session": {viewer: (*family).withSession},
		"the account": {
			lose: func(f *family, v *access.Viewer) {
				f.Set("users", v.ID, seed.Row{"deactivated_at": f.Clock.Now()})
			},
			want: access.ErrUnauthenticated,
		},
		"the key": {
			viewer: (*family).withKey,
			lose: func(f *family, v *access.Viewer) {
				f.Set("api_keys", v.KeyID, seed.Row{"revoked_at": f.Clock.Now()})
			},
			want: access.ErrUnauthenticated,
		},
		"the key, which expires": {
			viewer: (*family).withKey,
			lose: func(f *family, v *access.Viewer) {
				f.Set("api_keys", v.KeyID, seed.Row{"expires_at": f.Clock.Now()})
			},
			want: access.ErrUnauthenticated,
		},
		"the key's scope": {
			viewer: (*family).withKey,
			lose: func(f *family, v *access.Viewer) {
				f.Set("api_keys", v.KeyID, seed.Row{"scope": "READ"})
			},
			want: access.ErrForbidden,
		},
		"the session": {
			viewer: (*family).withSession,
			lose: func(f *family, v *access.Viewer) {
				f.Set("sign_in_sessions", v.SessionID, seed.Row{"expires_at": f.Clock.Now()})
			},
			want: access.ErrUnauthenticated,
		},
		"the session, which was not used": {
			viewer: (*family).withSession,
			lose:   func(f *family, _ *access.Viewer) { f.Clock.Advance(idle + time.Minute) },
			want:   access.ErrUnauthenticated,
		},
		"the role": {
			lose: func(f *family, v *access.Viewer) {
				f.Set("users", v.ID, seed.Row{"role": "MEMBER"})
			},
			want: access.ErrForbidden, called: true,
		},
	} {
		t.Run(name, func(t *testing.T) {
			withFamily(t, func(t *testing.T, f *family) {
				viewer := f.User(workflow.RoleRecruiter)
				if tt.viewer != nil {
					viewer = tt.viewer(f, viewer)
				}
				done := createTag{Name: "Done", Key: ptr("done")}
				_, err := f.Create(f.as(viewer), done)
				require.NoError(t, err)

				if tt.want == nil {
					_, err := f.Create(f.as(viewer), createTag{Name: "Remote"})
					require.NoError(t, err)
					return
				}
				tt.lose(f, viewer)
				f.unchanged(t, func() {
					called := false
					_, err := f.runner.Run(f.as(viewer), "createTag", ptr("new"), nil,
						func(ctx context.Context, u *command.Unit) error {
							called = true
							return creates("Remote")(ctx, u)
						})
					require.ErrorIs(t, err, tt.want)
					require.Equal(t, tt.called, called)
				})
				out, err := f.Create(f.as(viewer), done)
				if tt.called {
					require.NoError(t, err, "a replay changes nothing, so the credential is enough")
					require.True(t, out.Replayed)
					return
				}
				require.ErrorIs(t, err, tt.want)
			})
		})
	}
}

func TestARequestWithoutRightsToWriteDoesNotReachItsCommand(t *testing.T) {
	withFamily(t, func(t *testing.T, f *family) {
		reader := *f.admin
		reader.Scope = workflow.ScopeRead
		f.unchanged(t, func() {
			_, err := f.Create(t.Context(), createTag{Name: "Remote"})
			require.ErrorIs(t, err, access.ErrUnauthenticated)
			_, err = f.Create(f.as(&reader), createTag{Name: "Remote"})
			require.ErrorIs(t, err, access.ErrForbidden)
			require.EqualError(t, err, "this API key has the scope READ: "+
				"createTag needs one with the scope WRITE")
		})
		require.Len(t, f.refusals, 1)
		require.Equal(t, "createTag", f.refusals[0].command)
		require.ErrorIs(t, f.refusals[0].err, access.ErrForbidden)
	})
}

// A refusal for want of rights is reported with the ids of the input, and other errors are not. An
// id that was not found is reported with its place in the input.
func TestRefusalsAreReported(t *testing.T) {
	withFamily(t, func(t *testing.T, f *family) {
		in := struct {
			Note string   `json:"note"`
			Tags []string `json:"tagIDs"`
		}{"free text", []string{f.IDs.New(ids.Tag), f.IDs.New(ids.Tag)}}
		run := func(err error) error {
			_, got := f.runner.Run(f.as(f.admin), "updateTag", nil, in,
				func(context.Context, *command.Unit) error { return err })
			return got
		}
		require.ErrorIs(t, run(access.ErrForbidden), access.ErrForbidden)
		err := run(access.NotFound(in.Tags[1]))
		require.ErrorIs(t, err, access.ErrNotFound)
		require.ErrorContains(t, err, "input.tagIds.1 does not exist")
		require.Error(t, run(command.CheckVersion(in.Tags[0], ptr(1), 2)))
		require.Equal(t, []refusal{
			{"updateTag", in.Tags, access.ErrForbidden}, {"updateTag", in.Tags, err},
		}, f.refusals)
	})
}
