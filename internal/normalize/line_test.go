package normalize_test

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"hirewire/internal/normalize"
)

// Texts without visible characters are blank, whatever they consist of.
func TestBlank(t *testing.T) {
	for _, s := range []string{
		"", " ", "\u3000", "\u00A0", "\u200B", "\u3164", "\uFEFF", "\u202E", "\u115F", "\u1160",
		"\uFFA0", "\u2800", "\u2060", "\u00AD", "\u034F",
		"\u180E", "\u061C", "\u200C", "\u200D", "\uFE0F", "\U000E0100", "\U000E0041\U000E0042",
		"\U000E0001", "\u0301", "\u0301\u0302", "\u20E3",
		"\u2066\u2069", "\uFFFC", "\uFFF9", "\U0001D159", "\uFDD0", "\x07", "\u0085",
		"\u200B\u3164 \uFEFF\u202E\u115F", "\u17B4", "\u0903",
	} {
		require.True(t, normalize.Blank(s), "%+q", s)
		for _, door := range []func(string) (string, error){normalize.Line, normalize.Prose} {
			got, err := door(s)
			require.NoError(t, err)
			require.Empty(t, got, "%+q", s)
		}
		require.Empty(t, normalize.Key(s), "%+q", s)
	}
	for _, s := range []string{"a", ".", "李", "🚀", "\u0600", "é", "\uE000", "\U0001FAE9", "٣",
		"ـ"} {
		require.False(t, normalize.Blank(s), "%+q", s)
	}
}

func TestLine(t *testing.T) {
	for name, c := range map[string]struct{ in, want string }{
		"blanks and line breaks": {"  Ada \t\r\n  Byron\u00A0\u3000King ",
			"Ada Byron King"},
		"decomposed": {"Jose\u0301", "José"},
		"override":   {"Ada\u202Enoryb", "Adanoryb"},
		"embeddings and isolates": {"\u202AAda\u202C " +
			"\u2066Byron\u2069\u200E\u200F\u061C", "Ada Byron"},
		"zero-width space":                    {"A\u200Bd\u2060a\uFEFF", "Ada"},
		"soft hyphen":                         {"Donau\u00ADdampf", "Donaudampf"},
		"control characters":                  {"A\x1b[31mda\u009b", "A[31mda"},
		"Hangul filler between letters":       {"김\u3164민준", "김 민준"},
		"composes once the gap is gone":       {"e\u200B\u0301", "é"},
		"joiner in Latin":                     {"Auf\u200Clage fi\u200Dn", "Auflage fin"},
		"joiner at the ends":                  {"\u200DAda\u200D", "Ada"},
		"Persian":                             {"می\u200Cخواهم", "می\u200Cخواهم"},
		"Persian, joiner at the end":          {"علی\u200C", "علی"},
		"Arabic, joiner twice":                {"ه\u200D\u200D", "ه\u200D"},
		"Sinhala":                             {"ශ්\u200Dරී", "ශ්\u200Dරී"},
		"Hindi":                               {"क्\u200Dष", "क्\u200Dष"},
		"Hindi, non-joiner":                   {"क्\u200Cष", "क्\u200Cष"},
		"Malayalam chillu":                    {"ന്\u200D", "ന്\u200D"},
		"Bengali ya-phalaa":                   {"র\u200D্য", "র\u200D্য"},
		"family":                              {"👨\u200D👩\u200D👧", "👨\u200D👩\u200D👧"},
		"emoji with skin tone and profession": {"👩🏽\u200D💻", "👩🏽\u200D💻"},
		"rainbow flag":                        {"🏳\uFE0F\u200D🌈", "🏳\uFE0F\u200D🌈"},
		"pirate flag":                         {"🏴\u200D☠\uFE0F", "🏴\u200D☠\uFE0F"},
		"flag of Wales":                       {"🏴\U000E0067\U000E0062\U000E0077\U000E006C\U000E0073\U000E007F", "🏴\U000E0067\U000E0062\U000E0077\U000E006C\U000E0073\U000E007F"},
		"text hidden in tags": {"🏴" + strings.Repeat("\U000E0061", 20) +
			"\U000E007F", "🏴"},
		"tags behind a letter": {"A\U000E0061\U000E0062\U000E0063\U000E0064\U000E007F",
			"A"},
		"keycap":                       {"1\uFE0F\u20E3", "1\uFE0F\u20E3"},
		"selector behind a letter":     {"A\uFE0F\uFE01", "A"},
		"data hidden in selectors":     {"😀\uFE0F\uFE01\uFE02\U000E0101", "😀\uFE0F"},
		"ideographic variant":          {"葛\U000E0100城", "葛\U000E0100城"},
		"Mongolian":                    {"ᠠ\u180Eᠠ", "ᠠ\u180Eᠠ"},
		"Hebrew points in their order": {"ל\u05B7\u034F\u05B4", "ל\u05B7\u034F\u05B4"},
		"grapheme joiner in Latin":     {"a\u034Fb", "ab"},
		"a tower of marks": {"a" + strings.Repeat("\u0327", 100),
			"a" + strings.Repeat("\u0327", 10)},
		"unchanged": {"van der Berg, C++/C# (.NET)",
			"van der Berg, C++/C# (.NET)"},
	} {
		t.Run(name, func(t *testing.T) {
			got, err := normalize.Line(c.in)
			require.NoError(t, err)
			require.Equal(t, c.want, got, "%+q", got)
		})
	}
	for _, bad := range []string{"a\x00b", "\xff"} {
		_, err := normalize.Line(bad)
		require.ErrorContains(t, err, "must be text without NUL characters")
	}
}

func TestProse(t *testing.T) {
	got, err := normalize.Prose(" \n first\r\nsecond\rthird\u2028fourth\n\n\tfifth " +
		"\u202Edetrevni\u202C \u2067x\u2069\n ")
	require.NoError(t, err)
	require.Equal(t, "first\nsecond\nthird\nfourth\n\n\tfifth detrevni x", got)

	got, err = normalize.Prose("הוא כותב ב-C++\u200F, ולא ב-C\u200B")
	require.NoError(t, err)
	require.Equal(t, "הוא כותב ב-C++\u200F, ולא ב-C", got, "marks stay in prose")

	_, err = normalize.Prose("a\x00b")
	require.ErrorContains(t, err, "NUL")
}

// Whether a joiner is kept depends on the text before it, however far back. Texts that consist only
// of marks and joiners used to take minutes.
func TestLongTextsOfMarksAndJoiners(t *testing.T) {
	began := time.Now()
	for _, text := range []string{
		"a" + strings.Repeat("\u0300\u200d", 150_000),
		"\u0628" + strings.Repeat("\u0651\u200c", 150_000),
		"\U0001f44d" + strings.Repeat("\U0001f3fb\u200d", 100_000),
	} {
		_, err := normalize.Prose(text)
		require.NoError(t, err)
		_, err = normalize.Line(text)
		require.NoError(t, err)
	}
	require.Less(t, time.Since(began), 10*time.Second)
}
