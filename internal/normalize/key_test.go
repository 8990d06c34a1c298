package normalize_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"hirewire/internal/normalize"
)

// Different words have different keys, even if search treats them alike.
func TestKeyKeepsWordsApart(t *testing.T) {
	for _, pair := range [][2]string{
		{"ハハ", "パパ"},
		{"バス", "パス"},
		{"เสือ", "เสื้อ"},
		{"кой", "кои"},
		{"C", "C#"},
		{"C", "C++"},
		{"Ökonomie", "Okonomie"},
		{"राम", "रम"},
		{"año", "ano"},
		{strings.Repeat("語", 199) + "甲", strings.Repeat("語", 199) + "乙"},
	} {
		require.NotEqual(t, normalize.Key(pair[0]), normalize.Key(pair[1]), "%v", pair)
	}
}

func TestKeyJoinsSpellings(t *testing.T) {
	for _, same := range [][]string{
		{"C++", " c++ "},
		{"STRASSE", "straße", "Stra\u00ADße", "Stra\u200Bsse"},
		{"José", "jose\u0301", "JOSE\u0301", "Jo\u2060sé"},
		{"パパ", "ハ\u309Aハ\u309A"},
		{"Go  Developers", "go\tdevelopers", "go developers\u202E"},
		{"葛城", "葛\U000E0100城"},
		{"ΟΔΥΣΣΕΥΣ", "οδυσσευς"},
	} {
		for _, s := range same {
			require.Equal(t, normalize.Key(same[0]), normalize.Key(s), "%+q", s)
		}
	}
	require.Equal(t, "🚀", normalize.Key("🚀"))
	require.LessOrEqual(t, len(normalize.Key(strings.Repeat("語", 300))), 400)
}
