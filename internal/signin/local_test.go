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
)

func TestSignIn(t *testing.T) {
	each(t, func(t *testing.T, k *kit) {
		id := k.user("ada@acme.example", good)
		s := k.enters(" ADA@acme.example ", good)
		require.Equal(t, id, s.UserID)
		k.works(s)
		require.Equal(t, 0, k.count("SELECT count(*) FROM sign_in_sessions WHERE hash = ?",
			[]byte(s.Secret)), "the secret itself is stored nowhere")

		for name, try := range map[string][2]string{
			"wrong password": {"ada@acme.example", "another plain password"},
			"unknown":        {"bob@acme.example", good}, "no password": {"eve@acme.example", good},
			"closed":   {"ida@acme.example", good},
			"the hash": {"ada@acme.example", "$argon2id$v=19$m=64,t=1,p=1$"},
		} {
			switch name {
			case "no password":
				k.user(try[0], "")
			case "closed":
				k.close(k.user(try[0], good))
			}
			_, err := k.signIn(try[0], try[1])
			e := refusal(t, err, signin.BadCredentials)
			require.Equal(t, "the e-mail address, the password or the code is wrong", e.Message,
				name)
		}
		for _, try := range [][2]string{
			{"", good},
			{"  ", good},
			{"ada@acme.example", ""},
			{strings.Repeat("a", 2000), good},
			{"ada@acme.example", strings.Repeat("a", 2000)},
		} {
			_, err := k.signIn(try[0], try[1])
			refuses(t, err, signin.BadInput)
		}

		in := k.trail(audit.SignedIn)
		last := in[len(in)-1]
		require.Equal(t, id, *k.trail(audit.SignedIn)[1].ActorID)
		require.Equal(t, "192.0.2.1", last.Address+k.trail(audit.SignedIn)[1].Address)
		require.Equal(t, map[string]string{"method": "PASSWORD", "session": s.ID}, in[1].Details)
		reasons := map[string]int{}
		for _, e := range k.trail(audit.SignInRefused) {
			reasons[e.Details["reason"]]++
			require.NotContains(t, e.Details, "email")
		}
		require.Equal(t, map[string]int{"password": 3, "unknown account": 1, "account closed": 1},
			reasons)
		require.NotContains(t, k.log.String(), good)
	})
}

// The number of statements and of hashes does not reveal whether an account exists.
func TestUnknownAccountsCostTheSame(t *testing.T) {
	each(t, func(t *testing.T, k *kit) {
		k.user("ada@acme.example", good)
		k.user("eve@acme.example", "")
		cost := func(email string) int {
			ctx, stats := store.WithStats(k.here())
			_, err := k.SignIn(ctx, signin.Credentials{
				Email:    email,
				Password: "another plain password",
			})
			refuses(t, err, signin.BadCredentials)
			return int(stats.Statements())
		}
		known := cost("ada@acme.example")
		require.Equal(t, known, cost("bob@acme.example"))
		require.Equal(t, known, cost("eve@acme.example"))
	})
}

// A sign-in to an account that does not exist waits for a slot and computes a hash like any other.
func TestUnknownAccountsComputeAHash(t *testing.T) {
	k := newKit(t, testkit.NewDB(t, testkit.Dialects()[0]))
	k.user("ada@acme.example", good)
	k.user("eve@acme.example", "")
	for _, email := range []string{"ada@acme.example", "eve@acme.example", "nobody@acme.example"} {
		release := k.OccupyHasher()
		ctx, cancel := context.WithCancel(k.here())
		done := make(chan error, 1)
		go func() {
			_, err := k.SignIn(ctx, signin.Credentials{
				Email:    email,
				Password: "another plain password",
			})
			done <- err
		}()
		require.Eventually(t, func() bool { return k.WaitForHasher() == 1 }, time.Minute,
			time.Millisecond, email)
		cancel()
		require.ErrorIs(t, <-done, context.Canceled, email)
		release()
	}
}

func TestARenewedSession(t *testing.T) {
	each(t, func(t *testing.T, k *kit) {
		k.user("ada@acme.example", good)
		before := k.enters("ada@acme.example", good)
		after, err := k.SignIn(k.here(), signin.Credentials{
			Email:    "ada@acme.example",
			Password: good, Old: before.Secret,
		})
		require.NoError(t, err)
		require.NotEqual(t, before.Secret, after.Secret)
		k.works(after)
		k.ended(before)
	})
}

func TestChangePassword(t *testing.T) {
	each(t, func(t *testing.T, k *kit) {
		id := k.user("ada@acme.example", good)
		here, there := k.enters("ada@acme.example", good), k.enters("ada@acme.example", good)
		link, err := k.ResetLink(k.system(), id)
		require.NoError(t, err)

		const next = "another plain password"
		refuses(t, k.ChangePassword(k.here(), id, here.ID, "not the password", next),
			signin.BadCredentials)
		refuses(t, k.ChangePassword(k.here(), id, here.ID, good, "short"), signin.BadPassword)
		refuses(t, k.ChangePassword(k.here(), id, here.ID, good, "ada@acme.example"),
			signin.BadPassword)
		k.works(there)
		require.NoError(t, k.ChangePassword(k.here(), id, here.ID, good, next))
		k.works(here)
		k.ended(there)
		_, err = k.signIn("ada@acme.example", good)
		refuses(t, err, signin.BadCredentials)
		k.enters("ada@acme.example", next)
		_, err = k.LookAt(k.here(), token(link))
		refuses(t, err, signin.BadLink)
		require.Len(t, k.trail(audit.PasswordChanged), 1)
	})
}

// A sign-in with the old password that runs concurrently with a change of the password opens no
// session that survives the change.
func TestASignInDuringAPasswordChange(t *testing.T) {
	each(t, func(t *testing.T, k *kit) {
		id := k.user("ada@acme.example", good)
		passwords := []string{good, "another plain password"}
		for round := range 8 {
			old, next := passwords[round%2], passwords[(round+1)%2]
			var started *signin.Started
			var both sync.WaitGroup
			both.Go(func() { started, _ = k.signIn("ada@acme.example", old) })
			both.Go(func() {
				if err := k.ChangePassword(k.here(), id, "", old, next); err != nil {
					t.Error(err)
				}
			})
			both.Wait()
			if started != nil {
				k.ended(started)
			}
		}
	})
}

// A session that is opened while the account is being deactivated is not valid after reactivation.
func TestASignInDuringADeactivation(t *testing.T) {
	each(t, func(t *testing.T, k *kit) {
		id := k.user("ada@acme.example", good)
		version := 1
		for range 8 {
			var started *signin.Started
			var both sync.WaitGroup
			both.Go(func() { started, _ = k.signIn("ada@acme.example", good) })
			both.Go(func() {
				if _, err := k.Deactivate(k.system(),
					hiring.DeactivateUserInput{UserID: id, ExpectedVersion: version}); err != nil {
					t.Error(err)
				}
			})
			both.Wait()
			_, err := k.hiring.ReactivateUser(k.system(),
				hiring.ReactivateUserInput{UserID: id, ExpectedVersion: version + 1})
			require.NoError(t, err)
			version += 2
			if started != nil {
				k.ended(started)
			}
		}
	})
}

func TestHashesFollowTheSettings(t *testing.T) {
	each(t, func(t *testing.T, k *kit) {
		id := k.user("ada@acme.example", good)
		dearer := newKitOn(k, func(o *signin.Options) { o.Hash.Passes = 2 })
		dearer.enters("ada@acme.example", good)
		require.Equal(t, 1, k.count("SELECT count(*) FROM sign_in_passwords WHERE user_id = ? "+
			"AND hash LIKE '$argon2id$v=19$m=64,t=2,p=1$%'", id))
		k.enters("ada@acme.example", good)
	})
}

// newKitOn returns a second instance on the database of k.
func newKitOn(k *kit, change func(*signin.Options)) *kit {
	k.t.Helper()
	o := k.options
	change(&o)
	s, err := signin.New(o)
	require.NoError(k.t, err)
	other := *k
	other.Service, other.options = s, o
	return &other
}

func TestLockOut(t *testing.T) {
	each(t, func(t *testing.T, k *kit) {
		k.user("ada@acme.example", good)
		k.user("bob@acme.example", good)
		fail := func(ctx context.Context, email string) error {
			_, err := k.SignIn(ctx, signin.Credentials{
				Email:    email,
				Password: "another plain password",
			})
			return err
		}
		for _, email := range []string{"ada@acme.example", "nobody@acme.example"} {
			for range 6 {
				refuses(t, fail(k.here(), email), signin.BadCredentials)
			}
			e := refusal(t, fail(k.here(), email), signin.TooManyAttempts)
			require.InDelta(t, 30, e.RetryAfter.Seconds(), 2,
				"the same for an account that does not exist")
		}
		other := newKitOn(k, func(*signin.Options) {})
		_, err := other.signIn("ada@acme.example", good)
		refuses(t, err, signin.TooManyAttempts)
		_, err = k.SignIn(k.from("198.51.100.7"),
			signin.Credentials{Email: "ada@acme.example", Password: good})
		require.NoError(t, err, "the owner signs in from another address")

		// The success from the other address cleared the account's counter but not this address's.
		for range 3 {
			_, err := k.signIn("ada@acme.example", good)
			refuses(t, err, signin.TooManyAttempts)
		}
		k.clock.Advance(31 * time.Second)
		refuses(t, fail(k.here(), "ada@acme.example"), signin.BadCredentials)
		e := refusal(t, fail(k.here(), "ada@acme.example"), signin.TooManyAttempts)
		require.InDelta(t, 60, e.RetryAfter.Seconds(), 2, "the wait doubles")
		k.clock.Advance(61 * time.Second)
		k.enters("ada@acme.example", good)
		refuses(t, fail(k.here(), "ada@acme.example"), signin.BadCredentials)
		k.enters("ada@acme.example", good)
		require.NotEmpty(t, k.trail(audit.SignInLocked))
	})
}

func TestLockOutOfAnAccountAndOfAnAddress(t *testing.T) {
	each(t, func(t *testing.T, k *kit) {
		k.user("ada@acme.example", good)
		tries := func(n int, at func(i int) (address, email string)) (passed int) {
			for i := range n {
				address, email := at(i)
				_, err := k.SignIn(k.from(address),
					signin.Credentials{Email: email, Password: "another plain password"})
				if e := err.(*signin.Refusal); e.Code == signin.BadCredentials { //nolint:errcheck,forcetypeassert,errorlint // a failed test either way
					passed++
				}
			}
			return passed
		}
		require.Equal(t, 31, tries(50, func(i int) (string, string) {
			return "198.51.100." + string(rune('0'+i/10)) + string(rune('0'+i%10)),
				"ada@acme.example"
		}), "from many addresses at one account")
		require.Equal(t, 61, tries(80, func(i int) (string, string) {
			return "2001:db8::" + string(rune('a'+i%6)), strings.Repeat("x", i+1) + "@acme.example"
		}), "from one network at many accounts")
		k.clock.Advance(25 * time.Hour)
		require.NoError(t, k.Sweep(t.Context()))
		require.Zero(t, k.count("SELECT count(*) FROM sign_in_attempts"))
		k.enters("ada@acme.example", good)
	})
}

// Concurrent attempts are all counted.
func TestConcurrentAttemptsAreAllCounted(t *testing.T) {
	each(t, func(t *testing.T, k *kit) {
		k.user("ada@acme.example", good)
		var checked atomic.Int64
		var all sync.WaitGroup
		for range 20 {
			all.Go(func() {
				_, err := k.signIn("ada@acme.example", "another plain password")
				//nolint:errorlint // as it comes
				if e, ok := err.(*signin.Refusal); ok && e.Code == signin.BadCredentials {
					checked.Add(1)
				}
			})
		}
		all.Wait()
		require.LessOrEqual(t, checked.Load(), int64(6))
		require.Positive(t, checked.Load())
	})
}

func TestPasswordsSwitchedOff(t *testing.T) {
	each(t, func(t *testing.T, k *kit) {
		id := k.user("ada@acme.example", good)
		off := newKitOn(k, func(o *signin.Options) { o.NoPasswords = true })
		_, err := off.signIn("ada@acme.example", good)
		refuses(t, err, signin.SwitchedOff)
		_, err = off.ResetLink(off.system(), id)
		refuses(t, err, signin.SwitchedOff)
		refuses(t, off.Forgot(off.here(), "ada@acme.example"), signin.SwitchedOff)
		_, err = off.Accept(off.here(), signin.Acceptance{
			Token:    strings.Repeat("A", 43),
			Password: good,
		})
		refuses(t, err, signin.SwitchedOff)
	})
}

func TestSessions(t *testing.T) {
	each(t, func(t *testing.T, k *kit) {
		ada, bob := k.user("ada@acme.example", good), k.user("bob@acme.example", good)
		one, two, his := k.enters("ada@acme.example", good), k.enters("ada@acme.example", good),
			k.enters("bob@acme.example", good)
		list, err := k.Sessions(t.Context(), ada)
		require.NoError(t, err)
		require.Len(t, list, 3, "using the link opened a session too")
		require.Equal(t, []string{two.ID, one.ID}, []string{list[0].ID, list[1].ID})
		require.Equal(t, "192.0.2.1", list[0].Address)
		require.Equal(t, signin.ByPassword, list[0].Method)

		refuses(t, k.Revoke(k.as(ada), ada, his.ID), signin.NotFound)
		require.ErrorIs(t, k.Revoke(k.as(ada), bob, his.ID), access.ErrForbidden)
		_, err = k.RevokeAllSessions(k.as(ada), signin.RevokeAllSessionsInput{UserID: &bob})
		require.ErrorIs(t, err, access.ErrForbidden)
		require.NoError(t, k.Revoke(k.as(ada), ada, one.ID))
		k.ended(one)
		k.works(two)

		gone, err := k.read.Ended(t.Context(), []string{one.ID, two.ID, his.ID, ada, bob, "ses_x"},
			k.use())
		require.NoError(t, err)
		require.Equal(t, map[string]bool{one.ID: true}, gone)

		third := k.enters("ada@acme.example", good)
		next, err := k.SignOut(k.here(), third.Secret, false)
		require.NoError(t, err)
		require.Empty(t, next)
		k.ended(third)
		k.works(two)
		fourth := k.enters("ada@acme.example", good)
		_, err = k.SignOut(k.here(), fourth.Secret, true)
		require.NoError(t, err)
		k.ended(two)
		k.works(his)
		_, err = k.SignOut(k.here(), fourth.Secret, true)
		require.NoError(t, err, "a repetition does nothing")
		require.Len(t, k.trail(audit.SignedOut), 2)
		require.Len(t, k.trail(audit.SessionRevoked), 1)

		k.close(bob)
		k.ended(his)
		gone, err = k.read.Ended(t.Context(), []string{his.ID, bob}, k.use())
		require.NoError(t, err)
		require.Equal(t, map[string]bool{bob: true}, gone,
			"what became of the session and of its owner are two things")
		_, err = k.RevokeAllSessions(k.system(), signin.RevokeAllSessionsInput{UserID: &bob})
		require.NoError(t, err)
		require.Zero(t, k.count("SELECT count(*) FROM sign_in_sessions WHERE user_id = ?", bob))
	})
}

func TestSessionsExpire(t *testing.T) {
	each(t, func(t *testing.T, k *kit) {
		k.user("ada@acme.example", good)
		s := k.enters("ada@acme.example", good)
		k.clock.Advance(59 * time.Minute)
		k.works(s)
		require.NoError(t, k.Touch(t.Context(),
			map[string]time.Time{s.ID: k.clock.Now(), "ses_gone": k.clock.Now()}))
		k.clock.Advance(59 * time.Minute)
		k.works(s)
		require.NoError(t, k.Touch(t.Context(),
			map[string]time.Time{s.ID: k.clock.Now().Add(-time.Hour)}))
		k.works(s)
		k.clock.Advance(2 * time.Minute)
		k.ended(s)

		s = k.enters("ada@acme.example", good)
		for range 23 {
			k.clock.Advance(59 * time.Minute)
			require.NoError(t, k.Touch(t.Context(), map[string]time.Time{s.ID: k.clock.Now()}))
		}
		k.works(s)
		k.clock.Advance(59 * time.Minute)
		require.NoError(t, k.Touch(t.Context(), map[string]time.Time{s.ID: k.clock.Now()}))
		k.works(s)
		k.clock.Advance(25 * time.Minute)
		k.ended(s)
		require.NoError(t, k.Sweep(t.Context()))
		require.Zero(t, k.count("SELECT count(*) FROM sign_in_sessions"))
	})
}

func TestSessionsAreBounded(t *testing.T) {
	each(t, func(t *testing.T, k *kit) {
		id := k.user("ada@acme.example", good)
		first := k.enters("ada@acme.example", good)
		for range 60 {
			_, err := k.Demo(k.here(), id, "")
			require.NoError(t, err)
		}
		k.ended(first)
		require.Equal(t, 50, k.count("SELECT count(*) FROM sign_in_sessions"))
	})
}
