package signin_test

import (
	"context"
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
	"hirewire/internal/store"
	"hirewire/internal/testkit"
	"hirewire/internal/workflow"
)

// admin adds an admin with a name and a password.
func (k *kit) admin(email, name string) (id string) {
	k.t.Helper()
	in := k.invited(k.system(), email, name, workflow.RoleAdmin)
	_, err := k.Accept(k.here(), signin.Acceptance{Token: token(in.Link), Password: good})
	require.NoError(k.t, err)
	return in.UserID
}

func (k *kit) invited(
	ctx context.Context, email, name string, role workflow.CompanyRole,
) *signin.Invitation {
	k.t.Helper()
	in, err := k.Invite(ctx, hiring.CreateUserInput{Email: email, Name: name, Role: role})
	require.NoError(k.t, err)
	return in
}

// unname removes the company's name, as if the server had been started without --company.
func (k *kit) unname() {
	k.t.Helper()
	_, err := k.db.Store.Exec(k.t.Context(), "UPDATE company_settings SET name = ?",
		hiring.UnnamedCompany)
	require.NoError(k.t, err)
}

func (k *kit) companyName() string {
	k.t.Helper()
	c, err := k.db.Store.Ent().CompanySettings.Query().Only(k.system())
	require.NoError(k.t, err)
	return c.Name
}

// LookAt returns the account, the creator of the link and the company with one statement.
func TestPurposeOfLinks(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		mail := &sender{sent: map[string]string{}}
		k := newKit(t, db, func(o *signin.Options) { o.Sender = mail })
		rosa := k.admin("rosa@acme.example", "Rosa Lindqvist")
		machine, err := k.hiring.CreateServiceAccount(k.system(),
			hiring.CreateServiceAccountInput{Name: "Onboarding", Role: workflow.RoleAdmin})
		require.NoError(t, err)
		asMachine := access.With(k.here(),
			&access.Viewer{
				Kind: workflow.ActorServiceAccount, ID: machine.ItemID,
				Role: workflow.RoleAdmin, Scope: workflow.ScopeWrite,
			})
		ada := k.invited(k.as(rosa), "ada@acme.example", "Ada Byron", workflow.RoleMember)
		says := signin.Purpose{
			Kind: "INVITATION", Email: "ada@acme.example", Name: "Ada Byron",
			Company: "Acme",
		}
		by := func(name string) signin.Purpose {
			p := says
			p.InvitedBy = name
			return p
		}
		again := func(ctx context.Context) *signin.Link {
			l, err := k.ResetLink(ctx, ada.UserID)
			require.NoError(t, err)
			return l
		}
		look := func(token string) signin.Purpose {
			ctx, stats := store.WithStats(k.here())
			p, err := k.LookAt(ctx, token)
			require.NoError(t, err)
			require.Equal(t, int64(1), stats.Statements())
			return *p
		}
		require.Equal(t, by("Rosa Lindqvist"), look(token(ada.Link)))
		require.Equal(t, by(""), look(token(again(k.system()))), "the command line has no name")
		require.Equal(t, by("Onboarding"), look(token(again(asMachine))))
		l, _, err := k.CreatePasswordLink(k.as(rosa),
			signin.CreatePasswordLinkInput{UserID: ada.UserID})
		require.NoError(t, err)
		require.Equal(t, by("Rosa Lindqvist"), look(token(l)))
		_, err = k.Accept(k.here(), signin.Acceptance{Token: token(l), Password: good})
		require.NoError(t, err)

		says.Kind = "RESET"
		require.Equal(t, by("Rosa Lindqvist"), look(token(again(k.as(rosa)))))
		require.NoError(t, k.Forgot(k.here(), "ada@acme.example"))
		k.Wait()
		require.Equal(t, by(""), look(strings.SplitN(mail.sent["ada@acme.example"], "#", 2)[1]),
			"they asked themselves")
		k.unname()
		says.Company = ""
		require.Equal(
			t,
			by(""),
			look(token(again(k.system()))),
			"the placeholder does not count as a name",
		)
	})
}

// A link that does not work is refused with a reason and a next step, and reveals nothing about the
// company.
func TestLinksThatDoNotWork(t *testing.T) {
	each(t, func(t *testing.T, k *kit) {
		first, err := k.FirstRun(t.Context())
		require.NoError(t, err)
		late, err := k.FirstRun(t.Context())
		require.NoError(t, err)
		k.clock.Advance(24*time.Hour + time.Second)
		fails := func(name, token, says string) {
			t.Run(name, func(t *testing.T) {
				_, looked := k.LookAt(k.here(), token)
				_, accepted := k.Accept(k.here(),
					signin.Acceptance{
						Token: token, Password: good, Email: "eve@acme.example",
						Name: "Eve",
					})
				for _, err := range []error{looked, accepted} {
					message := refusal(t, err, signin.BadLink).Message
					require.Contains(t, message, says)
					for _, hidden := range []string{"Acme", "Rosa", "ada", "Ada"} {
						require.NotContains(t, message, hidden)
					}
				}
			})
		}
		fails("first run expired", token(late), "expired: restart the server")
		rosa := k.admin("rosa@acme.example", "Rosa Lindqvist")
		fails("first run over", token(first), "has its first admin already: ask them")
		fails("empty", "", "copy the whole link again")
		fails("cut off", token(first)[:20], "copy the whole link again")
		fails("made up", strings.Repeat("A", 43), "copy the whole link again")

		ada := k.invited(k.as(rosa), "ada@acme.example", "Ada Byron", workflow.RoleMember)
		next, err := k.ResetLink(k.as(rosa), ada.UserID)
		require.NoError(t, err)
		fails("replaced", token(ada.Link), "replaced by a newer one: sign in")
		_, err = k.Accept(k.here(), signin.Acceptance{Token: token(next), Password: good})
		require.NoError(t, err)
		fails("used", token(next), "was used already")
		old, err := k.ResetLink(k.as(rosa), ada.UserID)
		require.NoError(t, err)
		k.clock.Advance(24*time.Hour + time.Second)
		fails("expired", token(old), "expired: ask an admin for a new one")
		_, err = k.Deactivate(k.as(rosa), hiring.DeactivateUserInput{
			UserID:          ada.UserID,
			ExpectedVersion: 1,
		})
		require.NoError(t, err)
		fails("withdrawn", token(old), "its account is closed: ask an admin")
	})
}

// The first admin names the company with the link that the server printed, and the audit trail
// records it.
func TestTheFirstAdminNamesTheCompany(t *testing.T) {
	each(t, func(t *testing.T, k *kit) {
		k.unname()
		l, err := k.FirstRun(t.Context())
		require.NoError(t, err)
		p, err := k.LookAt(k.here(), token(l))
		require.NoError(t, err)
		require.Equal(t, &signin.Purpose{Kind: "FIRST_RUN", AsksCompany: true}, p)
		accept := func(company string) (*signin.Started, error) {
			return k.Accept(k.here(), signin.Acceptance{
				Token: token(l), Password: good,
				Email: "ada@acme.example", Name: "Ada Byron", Company: company,
			})
		}
		for _, bad := range []string{strings.Repeat("x", 201), "a\x00b"} {
			_, err = accept(bad)
			require.Equal(t, "company", refusal(t, err, signin.BadInput).Field)
			require.Equal(t, 0, k.count("SELECT count(*) FROM users"), "nothing may change")
		}
		s, err := accept("  Søren & Søn \u202eA/S ")
		require.NoError(t, err)
		k.works(s)
		require.Equal(t, "Søren & Søn A/S", k.companyName())
		require.Equal(t, 1, k.count("SELECT count(*) FROM event WHERE kind = 'CompanyUpdated' "+
			"AND actor_kind = 'USER' AND actor_id = '"+s.UserID+"'"))
		used := k.trail(audit.LinkUsed)
		require.Equal(t, s.UserID, *used[len(used)-1].ActorID)
	})
}

// The first admin of an empty company may also be invited on the command line.
func TestTheFirstInvitedAdminNamesTheCompany(t *testing.T) {
	each(t, func(t *testing.T, k *kit) {
		k.unname()
		k.invited(k.system(), "bob@acme.example", "Bob", workflow.RoleMember)
		ada := k.invited(k.system(), "ada@acme.example", "Ada Byron", workflow.RoleAdmin)
		p, err := k.LookAt(k.here(), token(ada.Link))
		require.NoError(t, err)
		require.True(t, p.AsksCompany)
		_, err = k.Accept(k.here(), signin.Acceptance{
			Token: token(ada.Link), Password: good,
			Company: strings.Repeat("x", 201),
		})
		require.Equal(t, "company", refusal(t, err, signin.BadInput).Field)
		s, err := k.Accept(k.here(), signin.Acceptance{
			Token: token(ada.Link), Password: good,
			Company: "Byron Ltd",
		})
		require.NoError(t, err)
		k.works(s)
		require.Equal(t, "Byron Ltd", k.companyName())
		require.Equal(t, 1, k.count("SELECT count(*) FROM event WHERE kind = 'CompanyUpdated' "+
			"AND actor_id = '"+ada.UserID+"'"))
	})
}

func TestOnlyTheFirstAdminsLinkNamesTheCompany(t *testing.T) {
	each(t, func(t *testing.T, k *kit) {
		refused := func(name string, l *signin.Link) {
			t.Run(name, func(t *testing.T) {
				before := k.companyName()
				p, err := k.LookAt(k.here(), token(l))
				require.NoError(t, err)
				require.False(t, p.AsksCompany)
				_, err = k.Accept(k.here(),
					signin.Acceptance{
						Token: token(l), Password: good, Email: "x@acme.example",
						Name: "X", Company: "Evil Corp",
					})
				require.Equal(t, "company", refusal(t, err, signin.BadInput).Field)
				require.Equal(t, before, k.companyName())
				_, err = k.LookAt(k.here(), token(l))
				require.NoError(t, err, "the link still works")
			})
		}
		l, err := k.FirstRun(t.Context())
		require.NoError(t, err)
		refused("the company has a name", l)
		ada := k.invited(k.system(), "ada@acme.example", "Ada Byron", workflow.RoleAdmin)
		refused("the company has a name, by an invitation", ada.Link)
		k.unname()
		refused("not an admin", k.invited(k.system(), "bob@acme.example", "Bob",
			workflow.RoleMember).Link)
		_, err = k.Accept(k.here(), signin.Acceptance{Token: token(ada.Link), Password: good})
		require.NoError(t, err, "the name is optional")
		reset, err := k.ResetLink(k.system(), ada.UserID)
		require.NoError(t, err)
		refused("a reset", reset)
		refused("a second admin", k.invited(k.as(ada.UserID), "eve@acme.example", "Eve",
			workflow.RoleAdmin).Link)
	})
}

// If several first admins use their links concurrently, only one succeeds and names the company.
func TestTheCompanyIsNamedOnce(t *testing.T) {
	each(t, func(t *testing.T, k *kit) {
		k.unname()
		var links []*signin.Link
		for range 4 {
			l, err := k.FirstRun(t.Context())
			require.NoError(t, err)
			links = append(links, l)
		}
		var winner atomic.Value
		var won atomic.Int64
		var all sync.WaitGroup
		for i, l := range links {
			all.Go(func() {
				letter := string(rune('a' + i))
				_, err := k.Accept(k.here(),
					signin.Acceptance{
						Token: token(l), Email: letter + "@acme.example",
						Name: "First", Password: good, Company: "Company " + letter,
					})
				if err == nil {
					winner.Store("Company " + letter)
					won.Add(1)
				}
			})
		}
		all.Wait()
		require.Equal(t, int64(1), won.Load())
		require.Equal(t, winner.Load(), k.companyName())
		require.Equal(t, 1, k.count("SELECT count(*) FROM event WHERE kind = 'CompanyUpdated' "+
			"AND actor_kind = 'USER'"))
	})
}

// The company may get a name, or the account may be deactivated, between reading and using the
// link.
func TestTheCompanyIsNamedMeanwhile(t *testing.T) {
	each(t, func(t *testing.T, k *kit) {
		k.unname()
		ada := k.invited(k.system(), "ada@acme.example", "Ada Byron", workflow.RoleAdmin)
		meanwhile := func(do func()) error {
			// the link has been read, and the transaction has not begun
			release := k.OccupyHasher()
			done := make(chan error, 1)
			go func() {
				_, err := k.Accept(k.here(),
					signin.Acceptance{Token: token(ada.Link), Password: good, Company: "Byron Ltd"})
				done <- err
			}()
			require.Eventually(t, func() bool { return k.WaitForHasher() == 1 }, time.Minute,
				time.Millisecond)
			do()
			release()
			return <-done
		}
		err := meanwhile(func() {
			_, err := k.db.Store.Exec(t.Context(), "UPDATE company_settings SET name = ?", "Acme")
			require.NoError(t, err)
		})
		require.Equal(t, `company is already set to "Acme": an admin can change it in the settings`,
			refusal(t, err, signin.BadInput).Message)
		require.Equal(t, "Acme", k.companyName())
		_, err = k.signIn("ada@acme.example", good)
		refuses(t, err, signin.BadCredentials)
		k.unname()
		refuses(t, meanwhile(func() { k.close(ada.UserID) }), signin.BadLink)
		require.Equal(t, hiring.UnnamedCompany, k.companyName())
	})
}
