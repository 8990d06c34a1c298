package hiring_test

import (
	"context"
	"testing"
	"time"

	"entgo.io/ent/dialect"
	"github.com/stretchr/testify/require"

	"hirewire/internal/access"
	"hirewire/internal/hiring"
	"hirewire/internal/ids"
	"hirewire/internal/store"
	"hirewire/internal/workflow"
)

// withKey gives a viewer an API key.
func (h *company) withKey(v *access.Viewer, capabilities ...workflow.ApiCapability) *access.Viewer {
	h.t.Helper()
	out, err := h.hiring.CreateAPIKeyFor(
		h.system(),
		v.ID,
		hiring.CreateAPIKeyInput{
			Name:         "laptop",
			Scope:        workflow.ScopeWrite,
			Capabilities: capabilities,
		},
	)
	require.NoError(h.t, err)
	keyed := *v
	keyed.KeyID, keyed.Capabilities = out.ItemID, capabilities
	return &keyed
}

// withSession gives a viewer a session that was used just now and lasts for a day.
func (h *company) withSession(v *access.Viewer) *access.Viewer {
	h.t.Helper()
	signed := *v
	signed.SessionID = h.ids.New(ids.SignInSession)
	now := h.clock.Now()
	h.change(
		"INSERT INTO sign_in_sessions (id, created_at, user_id, hash, method, last_used_at, expires_at) VALUES (?, ?, ?, ?, 'PASSWORD', ?, ?)",
		signed.SessionID,
		now,
		v.ID,
		[]byte(signed.SessionID),
		now,
		now.Add(24*time.Hour),
	)
	return &signed
}

// change writes rows without a command, so that nothing else in the program notices.
func (h *company) change(query string, args ...any) {
	h.t.Helper()
	_, err := h.db.Store.Exec(h.t.Context(), query, args...)
	require.NoError(h.t, err)
}

// Commands decide with the rights that the database has inside their transaction, and not with
// those that the viewer had when the request was authenticated. This is checked for every way to
// lose rights, against a command of one statement (a move, on Postgres), a transaction, a command
// of another package, and a replayed command.
func TestCommandsDecideWithTheRightsOfTheirTransaction(t *testing.T) {
	withCompany(t, func(t *testing.T, h *company) {
		h.hiring = hiring.New(
			hiring.Options{Store: h.db.Store, Now: h.clock.Now, IDs: h.ids, SessionIdle: time.Hour},
		)
		secretID, secretStages := h.posting("A secret role", 1)
		secret := h.apply(secretID)
		h.change("UPDATE postings SET confidential = ? WHERE id = ?", true, secretID)
		recruiter := func() *access.Viewer { return h.user(h.ids.New(ids.User), workflow.RoleRecruiter) }
		member := func() *access.Viewer {
			v := h.user(h.ids.New(ids.User), workflow.RoleMember)
			_, err := h.hiring.AddHiringTeamMember(
				h.as(h.recruiter),
				hiring.AddHiringTeamMemberInput{
					PostingID: h.postingID,
					UserID:    v.ID,
					Role:      workflow.TeamRecruiter,
				},
			)
			require.NoError(t, err)
			return v
		}
		trusted := func() *access.Viewer {
			v := h.user(h.ids.New(ids.User), workflow.RoleAdmin)
			v.ConfidentialAccess = true
			h.change("UPDATE users SET confidential_access = ? WHERE id = ?", true, v.ID)
			return v
		}
		cases := []struct {
			name   string
			viewer func() *access.Viewer
			lose   func(v *access.Viewer)
			want   error
			// aside is the error of a command that requires no right of its own; nil if only the
			// credential counts.
			aside error
			// secret makes it a move in the confidential posting.
			secret bool
		}{
			{
				name:   "no rights are lost",
				viewer: func() *access.Viewer { return h.withKey(recruiter()) },
				lose:   func(*access.Viewer) {},
			},
			{
				name:   "a session loses no rights",
				viewer: func() *access.Viewer { return h.withSession(recruiter()) },
				lose:   func(*access.Viewer) {},
			},
			{
				name: "the account is deactivated", viewer: recruiter,
				lose: func(v *access.Viewer) {
					h.change(
						"UPDATE users SET deactivated_at = ? WHERE id = ?",
						h.clock.Now(),
						v.ID,
					)
				},
				want: access.ErrUnauthenticated, aside: access.ErrUnauthenticated,
			},
			{
				name:   "the key is revoked",
				viewer: func() *access.Viewer { return h.withKey(recruiter()) },
				lose: func(v *access.Viewer) {
					h.change(
						"UPDATE api_keys SET revoked_at = ? WHERE id = ?",
						h.clock.Now(),
						v.KeyID,
					)
				},
				want:  access.ErrUnauthenticated,
				aside: access.ErrUnauthenticated,
			},
			{
				name:   "the key expires",
				viewer: func() *access.Viewer { return h.withKey(recruiter()) },
				lose: func(v *access.Viewer) {
					h.change(
						"UPDATE api_keys SET expires_at = ? WHERE id = ?",
						h.clock.Now(),
						v.KeyID,
					)
				},
				want:  access.ErrUnauthenticated,
				aside: access.ErrUnauthenticated,
			},
			{
				name:   "the key may only read",
				viewer: func() *access.Viewer { return h.withKey(recruiter()) },
				lose:   func(v *access.Viewer) { h.change("UPDATE api_keys SET scope = 'READ' WHERE id = ?", v.KeyID) },
				want:   access.ErrForbidden,
				aside:  access.ErrForbidden,
			},
			{
				name:   "the key loses a capability",
				viewer: func() *access.Viewer { return h.withKey(recruiter(), workflow.CapabilityPipeline) },
				lose: func(v *access.Viewer) {
					h.change(`UPDATE api_keys SET capabilities = '["AUDIT"]' WHERE id = ?`, v.KeyID)
				},
				want: access.ErrForbidden,
			},
			{
				name:   "the session is revoked",
				viewer: func() *access.Viewer { return h.withSession(recruiter()) },
				lose:   func(v *access.Viewer) { h.change("DELETE FROM sign_in_sessions WHERE id = ?", v.SessionID) },
				want:   access.ErrUnauthenticated,
				aside:  access.ErrUnauthenticated,
			},
			{
				name:   "the session expires",
				viewer: func() *access.Viewer { return h.withSession(recruiter()) },
				lose: func(v *access.Viewer) {
					h.change(
						"UPDATE sign_in_sessions SET expires_at = ? WHERE id = ?",
						h.clock.Now(),
						v.SessionID,
					)
				},
				want:  access.ErrUnauthenticated,
				aside: access.ErrUnauthenticated,
			},
			{
				name:   "the session was unused for too long",
				viewer: func() *access.Viewer { return h.withSession(recruiter()) },
				lose: func(v *access.Viewer) {
					h.change(
						"UPDATE sign_in_sessions SET last_used_at = ? WHERE id = ?",
						h.clock.Now().Add(-2*time.Hour),
						v.SessionID,
					)
				},
				want:  access.ErrUnauthenticated,
				aside: access.ErrUnauthenticated,
			},
			{
				name:   "the role is lowered",
				viewer: recruiter,
				lose:   func(v *access.Viewer) { h.change("UPDATE users SET role = 'MEMBER' WHERE id = ?", v.ID) },
				want:   access.ErrNotFound,
			},
			{
				name:   "the role becomes AUDITOR",
				viewer: member,
				lose:   func(v *access.Viewer) { h.change("UPDATE users SET role = 'AUDITOR' WHERE id = ?", v.ID) },
				want:   access.ErrNotFound,
			},
			{
				name: "the confidential grant is withdrawn", viewer: trusted, secret: true,
				lose: func(v *access.Viewer) {
					h.change("UPDATE users SET confidential_access = ? WHERE id = ?", false, v.ID)
				},
				want: access.ErrNotFound,
			},
			{
				name:   "the viewer leaves the team",
				viewer: member,
				lose:   func(v *access.Viewer) { h.change("DELETE FROM hiring_team_members WHERE user_id = ?", v.ID) },
				want:   access.ErrNotFound,
			},
			{
				name: "the viewer is linked to the candidate", viewer: recruiter,
				lose: func(v *access.Viewer) {
					h.change(
						"UPDATE candidates SET linked_user_id = ? WHERE id = (SELECT candidate_id FROM applications ORDER BY id DESC LIMIT 1)",
						v.ID,
					)
				},
				want: access.ErrNotFound,
			},
		}
		for _, tt := range cases {
			t.Run(tt.name, func(t *testing.T) {
				v := tt.viewer()
				a, stages := h.apply(h.postingID), h.stageIDs
				if tt.secret {
					a, stages = h.row(secret.ID), secretStages
				}
				ctx := access.With(t.Context(), v)
				check := func(err, want error) {
					t.Helper()
					if want == nil {
						require.NoError(t, err)
						return
					}
					require.ErrorIs(t, err, want)
				}
				key := "key of " + v.ID
				first := hiring.MoveApplicationInput{
					ApplicationID:   a.ID,
					ExpectedVersion: a.Version,
					ToStageID:       stages[1],
					IdempotencyKey:  &key,
				}
				_, err := h.hiring.MoveApplication(ctx, first)
				require.NoError(t, err)
				defer h.change("UPDATE candidates SET linked_user_id = NULL")

				tt.lose(v)
				before := h.head()
				counted, stats := store.WithStats(ctx)
				_, err = h.hiring.MoveApplication(
					counted,
					hiring.MoveApplicationInput{
						ApplicationID:   a.ID,
						ExpectedVersion: a.Version + 1,
						ToStageID:       stages[2],
					},
				)
				check(err, tt.want)
				if tt.want == nil && h.db.Dialect == dialect.Postgres {
					require.EqualValues(
						t,
						1,
						stats.Statements(),
						"the move takes a single statement",
					)
				}
				if tt.want != nil {
					require.Equal(t, before, h.head(), "no event may be written")
				}
				_, err = h.hiring.HireApplication(
					ctx,
					hiring.HireApplicationInput{
						ApplicationID:   a.ID,
						ExpectedVersion: a.Version + 2,
					},
				)
				check(err, tt.want)
				_, err = h.hiring.RunWithoutEvents(
					ctx,
					"revokeAllSessions",
					nil,
					nil,
					func(ctx context.Context, _ *store.Tx) (string, error) {
						now, err := access.From(ctx)
						require.NoError(t, err)
						require.Equal(
							t,
							h.column("SELECT role FROM users WHERE id = ?", v.ID)[0],
							string(now.Role),
							"the command decides with the new rights",
						)
						return "", nil
					},
				)
				check(err, tt.aside)
				out, err := h.hiring.MoveApplication(ctx, first)
				check(
					err,
					tt.aside,
				) // a replay changes nothing, and shows what the viewer may see now
				if err == nil {
					require.True(t, out.Replayed)
				}
			})
		}
	})
}
