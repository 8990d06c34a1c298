package signin_test

import (
	"context"
	"errors"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"hirewire/internal/access"
	"hirewire/internal/audit"
	"hirewire/internal/hiring"
	"hirewire/internal/signin"
	"hirewire/internal/testkit"
	"hirewire/internal/workflow"
)

func TestFirstRun(t *testing.T) {
	each(t, func(t *testing.T, k *kit) {
		one, err := k.FirstRun(t.Context())
		require.NoError(t, err)
		two, err := k.FirstRun(t.Context())
		require.NoError(t, err)
		require.True(t, strings.HasPrefix(one.URL, "https://hire.example/auth/link#"), one.URL)
		p, err := k.LookAt(k.here(), token(one))
		require.NoError(t, err)
		require.Equal(t, &signin.Purpose{Kind: "FIRST_RUN", Company: "Acme"}, p)

		accept := func(l *signin.Link, email, name, password string) (*signin.Started, error) {
			return k.Accept(k.here(), signin.Acceptance{
				Token: token(l), Email: email, Name: name,
				Password: password,
			})
		}
		_, err = accept(one, "", "Ada", good)
		require.Equal(t, "email", refusal(t, err, signin.BadInput).Field)
		_, err = accept(one, "ada", "Ada", good)
		require.Equal(t, "email", refusal(t, err, signin.BadInput).Field)
		_, err = accept(one, "ada@acme.example", " ", good)
		require.Equal(t, "name", refusal(t, err, signin.BadInput).Field)
		_, err = accept(one, "ada@acme.example", "Ada", "adaadaadaada")
		refuses(t, err, signin.BadPassword)
		s, err := accept(one, "ada@acme.example", "Ada Byron", good)
		require.NoError(t, err)
		k.works(s)
		v, err := k.viewer(s.Secret)
		require.NoError(t, err)
		require.Equal(t, workflow.RoleAdmin, v.Role)
		require.True(t, v.ConfidentialAccess, "no other user could grant it")
		require.Equal(t, 1, k.count("SELECT count(*) FROM event WHERE kind = 'UserAdded'"))

		for _, l := range []*signin.Link{one, two} {
			_, err = accept(l, "eve@acme.example", "Eve", good)
			refuses(t, err, signin.BadLink)
		}
		none, err := k.FirstRun(t.Context())
		require.NoError(t, err)
		require.Nil(t, none)
		require.Equal(t, 1, k.count("SELECT count(*) FROM users"))
	})
}

// Several servers that start at once each print a link; only one of the links creates the first
// admin.
func TestConcurrentFirstRuns(t *testing.T) {
	each(t, func(t *testing.T, k *kit) {
		var links []*signin.Link
		for range 4 {
			l, err := k.FirstRun(t.Context())
			require.NoError(t, err)
			links = append(links, l)
		}
		var in atomic.Int64
		var all sync.WaitGroup
		for i, l := range links {
			all.Go(func() {
				_, err := k.Accept(k.here(),
					signin.Acceptance{
						Token: token(l), Email: string(rune('a'+i)) + "@acme.example",
						Name: "First", Password: good,
					})
				if err == nil {
					in.Add(1)
				}
			})
		}
		all.Wait()
		require.Equal(t, int64(1), in.Load())
		require.Equal(t, 1, k.count("SELECT count(*) FROM users"))
	})
}

func TestAnUnusedFirstLinkEndsWithTheFirstUser(t *testing.T) {
	each(t, func(t *testing.T, k *kit) {
		l, err := k.FirstRun(t.Context())
		require.NoError(t, err)
		k.user("ada@acme.example", "")
		_, err = k.Accept(k.here(), signin.Acceptance{
			Token: token(l), Email: "eve@acme.example",
			Name: "Eve", Password: good,
		})
		refuses(t, err, signin.BadLink)
		require.Equal(t, 1, k.count("SELECT count(*) FROM users"))
	})
}

func TestInvitations(t *testing.T) {
	each(t, func(t *testing.T, k *kit) {
		admin := k.user("admin@acme.example", good)
		_, err := k.hiring.AssignRole(k.system(),
			hiring.AssignRoleInput{UserID: admin, Role: workflow.RoleAdmin})
		require.NoError(t, err)
		in := hiring.CreateUserInput{
			Email: "ada@acme.example", Name: "Ada",
			Role: workflow.RoleRecruiter,
		}
		key := "once"
		in.IdempotencyKey = &key
		invited, err := k.Invite(k.as(admin), in)
		require.NoError(t, err)
		require.WithinDuration(t, k.clock.Now().Add(7*24*time.Hour), invited.Link.ExpiresAt,
			time.Second)
		created := k.trail(audit.LinkCreated)
		require.Equal(t, admin, *created[len(created)-1].ActorID)
		again, err := k.Invite(k.as(admin), in)
		require.NoError(t, err)
		require.Nil(t, again.Link, "a link is shown only once")
		require.Equal(t, invited.UserID, again.UserID)

		_, err = k.Invite(k.as(invited.UserID),
			hiring.CreateUserInput{
				Email: "eve@acme.example", Name: "Eve",
				Role: workflow.RoleMember,
			})
		require.ErrorIs(t, err, access.ErrForbidden)
		_, err = k.Invite(t.Context(), in)
		require.ErrorIs(t, err, access.ErrUnauthenticated)

		p, err := k.LookAt(k.here(), token(invited.Link))
		require.NoError(t, err)
		require.Equal(t, &signin.Purpose{
			Kind: "INVITATION", Email: "ada@acme.example", Name: "Ada",
			Company: "Acme", InvitedBy: "Name of admin@acme.example",
		}, p)
		_, err = k.Accept(k.here(), signin.Acceptance{
			Token:    token(invited.Link),
			Password: "too short",
		})
		refuses(t, err, signin.BadPassword)
		s, err := k.Accept(k.here(), signin.Acceptance{Token: token(invited.Link), Password: good})
		require.NoError(t, err, "a weak password must not use up the link")
		k.works(s)
		_, err = k.Accept(k.here(), signin.Acceptance{Token: token(invited.Link), Password: good})
		refuses(t, err, signin.BadLink)
		k.enters("ada@acme.example", good)
		used := k.trail(audit.LinkUsed)
		require.Equal(t, map[string]string{"kind": "INVITATION"}, used[len(used)-1].Details)

		for _, odd := range []string{
			"", "x", strings.Repeat("A", 43), strings.Repeat("é", 43),
			token(invited.Link) + "A",
		} {
			_, err := k.Accept(k.here(), signin.Acceptance{Token: odd, Password: good})
			refuses(t, err, signin.BadLink)
		}
		late, err := k.Invite(k.system(), hiring.CreateUserInput{
			Email: "bob@acme.example",
			Name:  "Bob", Role: workflow.RoleMember,
		})
		require.NoError(t, err)
		k.clock.Advance(7*24*time.Hour + time.Second)
		_, err = k.Accept(k.here(), signin.Acceptance{Token: token(late.Link), Password: good})
		refuses(t, err, signin.BadLink)
	})
}

func TestResets(t *testing.T) {
	each(t, func(t *testing.T, k *kit) {
		id := k.user("ada@acme.example", good)
		open := k.enters("ada@acme.example", good)
		_, err := k.ResetLink(k.as(id), id)
		require.ErrorIs(t, err, access.ErrForbidden)
		_, err = k.ResetLink(k.system(), "usr_nobody")
		require.ErrorIs(t, err, access.ErrNotFound)
		first, err := k.ResetLink(k.system(), id)
		require.NoError(t, err)
		second, err := k.ResetLink(k.system(), id)
		require.NoError(t, err)
		_, err = k.LookAt(k.here(), token(first))
		refuses(t, err, signin.BadLink)
		k.works(open)
		s, err := k.Accept(k.here(), signin.Acceptance{
			Token:    token(second),
			Password: "another plain password",
		})
		require.NoError(t, err)
		k.ended(open)
		k.works(s)
		_, err = k.signIn("ada@acme.example", good)
		refuses(t, err, signin.BadCredentials)

		third, err := k.ResetLink(k.system(), id)
		require.NoError(t, err)
		k.close(id)
		_, err = k.Accept(k.here(), signin.Acceptance{Token: token(third), Password: good})
		refuses(t, err, signin.BadLink)
		_, err = k.ResetLink(k.system(), id)
		require.ErrorIs(t, err, access.ErrNotFound)
	})
}

// A link works once, even if many requests use it concurrently.
func TestALinkWorksOnce(t *testing.T) {
	each(t, func(t *testing.T, k *kit) {
		id := k.user("ada@acme.example", good)
		link, err := k.ResetLink(k.system(), id)
		require.NoError(t, err)
		var in atomic.Int64
		var all sync.WaitGroup
		for i := range 6 {
			all.Go(func() {
				_, err := k.Accept(k.here(),
					signin.Acceptance{Token: token(link), Password: good + string(rune('a'+i))})
				if err == nil {
					in.Add(1)
				}
			})
		}
		all.Wait()
		require.Equal(t, int64(1), in.Load())
	})
}

type sender struct {
	mu   sync.Mutex
	sent map[string]string
	err  error
}

func (s *sender) SendReset(_ context.Context, email, link string) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.sent[email] = link
	return s.err
}

func TestForgot(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		mail := &sender{sent: map[string]string{}}
		k := newKit(t, db, func(o *signin.Options) { o.Sender = mail })
		id := k.user("ada@acme.example", good)
		k.close(k.user("bob@acme.example", good))
		for _, email := range []string{
			"ADA@acme.example", "bob@acme.example",
			"nobody@acme.example",
		} {
			require.NoError(t, k.Forgot(k.here(), email))
		}
		k.Wait()
		require.Len(t, mail.sent, 1)
		link := mail.sent["ada@acme.example"]
		require.NotContains(t, k.log.String(), link)
		_, err := k.Accept(k.here(), signin.Acceptance{
			Token:    link[strings.Index(link, "#")+1:],
			Password: "another plain password",
		})
		require.NoError(t, err)
		asked := k.trail(audit.PasswordResetAsked)
		require.Len(t, asked, 1)
		require.Equal(t, id, *asked[0].SubjectID)
		require.Equal(t, "192.0.2.1", asked[0].Address)

		mail.err = errors.New("no route to host")
		require.NoError(t, k.Forgot(k.here(), "ada@acme.example"))
		k.Wait()
		require.Contains(t, k.log.String(), "no route to host")
		for range 4 {
			require.NoError(t, k.Forgot(k.here(), "ada@acme.example"))
		}
		refuses(t, k.Forgot(k.here(), "ada@acme.example"), signin.TooManyAttempts)
		refuses(t, k.Forgot(k.here(), ""), signin.BadInput)
	})
}

func TestWithoutMailAnAdminMakesTheLink(t *testing.T) {
	each(t, func(t *testing.T, k *kit) {
		id := k.user("ada@acme.example", good)
		before := k.count("SELECT count(*) FROM sign_in_links")
		require.NoError(t, k.Forgot(k.here(), "ada@acme.example"))
		k.Wait()
		require.Equal(t, before, k.count("SELECT count(*) FROM sign_in_links"),
			"nothing is made that could open an account")
		require.Contains(t, k.log.String(), id)
		require.NotContains(t, k.log.String(), "ada@")
		require.Len(t, k.trail(audit.PasswordResetAsked), 1)
	})
}

// A link gives its holder the current rights of the account, so it ends when the rights grow.
// Otherwise an admin could create a link for a colleague and use it once the colleague has rights
// that the admin lacks.
func TestLinksEndWhenAnAccountGetsOtherRights(t *testing.T) {
	each(t, func(t *testing.T, k *kit) {
		for name, change := range map[string]func(userID string, version int) error{
			"role": func(userID string, version int) error {
				_, err := k.hiring.ChangeUserRole(k.system(),
					hiring.ChangeUserRoleInput{
						UserID: userID, ExpectedVersion: version,
						Role: workflow.RoleRecruiter,
					})
				return err
			},
			"confidential access": func(userID string, version int) error {
				_, err := k.hiring.ChangeUserRole(k.system(),
					hiring.ChangeUserRoleInput{
						UserID: userID, ExpectedVersion: version,
						Role: workflow.RoleAdmin,
					})
				require.NoError(t, err)
				link, err := k.ResetLink(k.system(), userID)
				require.NoError(t, err)
				_, err = k.hiring.GrantConfidentialAccess(k.system(),
					hiring.GrantConfidentialAccessInput{
						UserID:          userID,
						ExpectedVersion: version + 1,
					})
				require.NoError(t, err)
				_, err = k.LookAt(k.here(), token(link))
				refuses(t, err, signin.BadLink)
				return nil
			},
		} {
			email := strings.ReplaceAll(name, " ", "") + "@acme.example"
			in, err := k.Invite(k.system(),
				hiring.CreateUserInput{Email: email, Name: "Somebody", Role: workflow.RoleMember})
			require.NoError(t, err)
			_, err = k.LookAt(k.here(), token(in.Link))
			require.NoError(t, err)
			require.NoError(t, change(in.UserID, 1), name)
			_, err = k.Accept(k.here(), signin.Acceptance{Token: token(in.Link), Password: good})
			refuses(t, err, signin.BadLink)
			link, err := k.ResetLink(k.system(), in.UserID)
			require.NoError(t, err)
			_, err = k.Accept(k.here(), signin.Acceptance{Token: token(link), Password: good})
			require.NoError(t, err, "a new link works")
		}
	})
}
