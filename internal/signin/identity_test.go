package signin_test

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"hirewire/internal/hiring"
	"hirewire/internal/signin"
	"hirewire/internal/workflow"
)

// Different spellings of one address are one identity: the owner signs in with each of them, no
// second account can be created with another spelling, and failed attempts on all of them count
// together.
func TestSpellingsOfAnAddressAreOneIdentity(t *testing.T) {
	each(t, func(t *testing.T, k *kit) {
		id := k.user("Ada@Bücher.example", good)
		spellings := []string{
			"ada@bücher.example", "ADA@BÜCHER.EXAMPLE", "ada@xn--bcher-kva.example",
			"ada@bu\u0308cher.example.", "a\u200bda@bücher.example",
			"\u202aada@bücher.example\u202c", "ada@bücher。example", "ａｄａ＠bücher.example",
			"mailto:ada@bücher.example",
		}
		for _, s := range spellings {
			require.Equal(t, id, k.enters(s, good).UserID, "%+q", s)
			_, err := k.Invite(k.system(),
				hiring.CreateUserInput{Email: s, Name: "Another Ada", Role: workflow.RoleMember})
			require.ErrorContains(t, err, "is already used by another user", "%+q", s)
		}
		for _, other := range []string{"ada@bucher.example", "adá@bücher.example"} {
			_, err := k.signIn(other, good)
			refuses(t, err, signin.BadCredentials)
		}
		for i := range 6 {
			_, err := k.signIn(spellings[i], "not the password")
			refuses(t, err, signin.BadCredentials)
		}
		_, err := k.signIn(spellings[6], "not the password")
		refuses(t, err, signin.TooManyAttempts)
	})
}

// An address that no database can store belongs to no account.
func TestSignInWithNUL(t *testing.T) {
	each(t, func(t *testing.T, k *kit) {
		k.user("ada@acme.example", good)
		for _, email := range []string{"ada@acme.example\x00", "\x00ada", "ada\xff@acme.example"} {
			_, err := k.signIn(email, good)
			e := refusal(t, err, signin.BadCredentials)
			require.Equal(t, "the e-mail address, the password or the code is wrong", e.Message)
			require.NoError(t, k.Forgot(k.here(), email))
		}
		_, err := k.signIn("ada@acme.example", "\x00"+good)
		refuses(t, err, signin.BadCredentials)
		k.Wait()
		_, err = k.signIn("\u200b", good)
		refuses(t, err, signin.BadInput)
	})
}

// If an earlier version created two accounts for spellings of one address, the older one signs in.
func TestTheOlderOfEqualAccountsSignsIn(t *testing.T) {
	each(t, func(t *testing.T, k *kit) {
		older := k.user("ada@one.example", good)
		k.clock.Advance(time.Minute)
		younger := k.user("ada@two.example", "another plain password")
		for id, email := range map[string]string{
			older:   "ada@BÜCHER.example",
			younger: "ada@xn--bcher-kva.example",
		} {
			_, err := k.db.Store.Exec(t.Context(),
				"UPDATE users SET email = ?, email_key = ? WHERE id = ?", email,
				strings.ToLower(email), id)
			require.NoError(t, err)
		}
		require.NoError(t, k.hiring.RefreshKeys(t.Context()))
		for _, email := range []string{"ada@bücher.example", "ada@xn--bcher-kva.example"} {
			require.Equal(t, older, k.enters(email, good).UserID)
			_, err := k.signIn(email, "another plain password")
			refuses(t, err, signin.BadCredentials)
		}
		equal, err := k.read.EqualRows(k.system())
		require.NoError(t, err)
		require.Len(t, equal, 1)
		require.Equal(t, "users", equal[0].Table)
		require.Equal(t, []string{older, younger}, equal[0].IDs)
	})
}
