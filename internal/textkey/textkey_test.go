package textkey_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"hirewire/internal/textkey"
)

func TestKey(t *testing.T) {
	for in, want := range map[string]string{
		"":                         "",
		"  Ada   Lovelace ":        "ada lovelace",
		"José Núñez":               "jose nunez",
		"Jose\u0301":               "jose",
		"STRAẞE Straße":            "strasse strasse",
		"Søren Łukasz Đorđe Æther": "soren lukasz dorde aether",
		"İstanbul ıssız":           "istanbul issiz",
		"O'Brien-Smith, Jr.":       "o brien smith jr",
		"ｆｕｌｌ　ｗｉｄｔｈ":               "full width",
		"ﬁne":                      "fine",
		"北京 3":                     "北京 3",
		"...":                      "",
	} {
		require.Equal(t, want, textkey.Key(in), "%q", in)
	}
}

func TestEmailAndDigits(t *testing.T) {
	require.Equal(t, "ada@example.com", textkey.Email(" Ada@Example.COM "))
	require.Equal(t, "49301234", textkey.Digits("+49 (30) 12-34"))
}

// For every input, the key can be indexed, and it is its own key.
func FuzzKey(f *testing.F) {
	for _, s := range []string{"Ada", "José", "\xff\xfe", "ẞ\u0301", strings.Repeat("Łǆ", 300),
		"a\x00b"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		key := textkey.Key(s)
		require.LessOrEqual(t, len(key), 400)
		if utf8.ValidString(s) {
			require.True(t, utf8.ValidString(key), "%q", key)
		}
		require.NotContains(t, key, "\x00")
		require.NotContains(t, key, "  ")
	})
}
