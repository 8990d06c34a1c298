package signin_test

import (
	"net/url"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/pquerna/otp/totp"
	"github.com/stretchr/testify/require"

	"hirewire/internal/access"
	"hirewire/internal/audit"
	"hirewire/internal/signin"
)

// code returns the code that an authenticator shows at the kit's time.
func (k *kit) code(secret string) string {
	k.t.Helper()
	code, err := totp.GenerateCode(secret, k.clock.Now())
	require.NoError(k.t, err)
	return code
}

// enroll activates a user's second factor and advances the clock past the code's time step.
func (k *kit) enroll(id string) (secret string, recovery []string) {
	k.t.Helper()
	e, err := k.EnrollTotp(k.here(), id, good)
	require.NoError(k.t, err)
	recovery, err = k.ConfirmTotp(k.here(), id, k.code(e.Secret))
	require.NoError(k.t, err)
	k.clock.Advance(30 * time.Second)
	return e.Secret, recovery
}

func (k *kit) with(code string) (*signin.Started, error) {
	return k.SignIn(k.here(), signin.Credentials{
		Email: "ada@acme.example", Password: good,
		Code: code,
	})
}

func TestTotp(t *testing.T) {
	each(t, func(t *testing.T, k *kit) {
		id := k.user("ada@acme.example", good)
		_, err := k.EnrollTotp(k.here(), id, "not the password")
		refuses(t, err, signin.BadCredentials)
		e, err := k.EnrollTotp(k.here(), id, good)
		require.NoError(t, err)
		uri, err := url.Parse(e.URI)
		require.NoError(t, err)
		require.Equal(t, "otpauth", uri.Scheme)
		require.Equal(t, e.Secret, uri.Query().Get("secret"))
		require.Contains(t, uri.Path, "ada@acme.example")
		k.enters("ada@acme.example", good) // not required until it is confirmed
		again, err := k.EnrollTotp(k.here(), id, good)
		require.NoError(t, err)
		_, err = k.ConfirmTotp(k.here(), id, k.code(e.Secret))
		refuses(t, err, signin.BadCredentials)
		recovery, err := k.ConfirmTotp(k.here(), id, k.code(again.Secret))
		require.NoError(t, err)
		require.Len(t, recovery, 10)
		secret := again.Secret
		_, err = k.EnrollTotp(k.here(), id, good)
		refuses(t, err, signin.BadInput)

		_, err = k.with(k.code(secret))
		refuses(t, err, signin.BadCredentials) // the code that confirmed the second factor
		k.clock.Advance(30 * time.Second)
		_, err = k.with("")
		refuses(t, err, signin.CodeRequired)
		_, err = k.with("000000x")
		refuses(t, err, signin.BadCredentials)
		_, err = k.SignIn(k.here(), signin.Credentials{
			Email:    "ada@acme.example",
			Password: "not the password", Code: k.code(secret),
		})
		refuses(t, err, signin.BadCredentials)
		code := k.code(secret)
		s, err := k.with(code)
		require.NoError(t, err)
		k.works(s)
		_, err = k.with(code)
		refuses(t, err, signin.BadCredentials)

		k.clock.Advance(time.Hour)
		early := k.code(secret)
		k.clock.Advance(30 * time.Second)
		_, err = k.with(early[:3] + " " + early[3:])
		require.NoError(t, err, "the clock may be half a minute slow")
		k.clock.Advance(time.Hour)
		early = k.code(secret)
		k.clock.Advance(61 * time.Second)
		_, err = k.with(early)
		refuses(t, err, signin.BadCredentials)

		_, err = k.with(strings.ToUpper(recovery[0]))
		require.NoError(t, err)
		_, err = k.with(recovery[0])
		refuses(t, err, signin.BadCredentials)
		_, err = k.with(strings.ReplaceAll(recovery[1], "-", ""))
		require.NoError(t, err)
		require.Len(t, k.trail(audit.RecoveryCodeUsed), 2)

		refuses(t, k.DisableTotp(k.here(), id, good, "000000"), signin.BadCredentials)
		refuses(t, k.DisableTotp(k.here(), id, "not the password", k.code(secret)),
			signin.BadCredentials)
		require.NoError(t, k.DisableTotp(k.here(), id, good, k.code(secret)))
		k.enters("ada@acme.example", good)
		require.Zero(t, k.count("SELECT count(*) FROM sign_in_recovery_codes"))
		require.Len(t, k.trail(audit.TotpEnabled), 1)
		require.Len(t, k.trail(audit.TotpDisabled), 1)
	})
}

func TestACodeWorksOnce(t *testing.T) {
	each(t, func(t *testing.T, k *kit) {
		secret, recovery := k.enroll(k.user("ada@acme.example", good))
		for _, code := range []string{k.code(secret), recovery[0]} {
			var in atomic.Int64
			var all sync.WaitGroup
			for range 4 {
				all.Go(func() {
					if _, err := k.with(code); err == nil {
						in.Add(1)
					}
				})
			}
			all.Wait()
			require.Equal(t, int64(1), in.Load())
			k.clock.Advance(time.Hour)
		}
	})
}

// A password does not help to guess the code: asking for the code does not clear the counters.
func TestGuessingCodes(t *testing.T) {
	each(t, func(t *testing.T, k *kit) {
		k.enroll(k.user("ada@acme.example", good))
		checked := 0
		for range 20 {
			_, err := k.with("000000")
			if e := err.(*signin.Refusal); e.Code == signin.BadCredentials { //nolint:errcheck,forcetypeassert,errorlint // a failed test either way
				checked++
			}
			_, _ = k.with("")
		}
		require.LessOrEqual(t, checked, 6)
	})
}

func TestALinkDoesNotReplaceTheSecondFactor(t *testing.T) {
	each(t, func(t *testing.T, k *kit) {
		id := k.user("ada@acme.example", good)
		secret, _ := k.enroll(id)
		link, err := k.ResetLink(k.system(), id)
		require.NoError(t, err)
		s, err := k.Accept(k.here(), signin.Acceptance{Token: token(link), Password: good})
		require.NoError(t, err)
		require.Nil(t, s)
		_, err = k.with("")
		refuses(t, err, signin.CodeRequired)
		_, err = k.with(k.code(secret))
		require.NoError(t, err)

		require.ErrorIs(t, k.RemoveTotp(k.as(id), id), access.ErrForbidden)
		require.NoError(t, k.RemoveTotp(k.system(), id))
		k.enters("ada@acme.example", good)
	})
}
