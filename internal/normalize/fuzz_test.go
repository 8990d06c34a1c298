package normalize_test

import (
	"net/url"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"hirewire/internal/normalize"
)

// seeds adds texts that every function must handle: other scripts, clipboard contents and attacks.
func seeds(f *testing.F, more ...string) {
	f.Helper()
	for _, s := range append(more,
		"", "Ada Byron", "José", "Jose\u0301", "\xff\xfe", "a\x00b", "\u200B\u3164\uFEFF\u202E",
		"می\u200Cخواهم", "ශ්\u200Dරී", "👨\u200D👩\u200D👧",
		"🏴\U000E0067\U000E0062\U000E0077\U000E006C\U000E0073\U000E007F", "葛\U000E0100城", "ハ\u309A",
		"ẞ\u0301", "ＡＢＣ＠１２３", "e\u200B\u0301\u034F\u0302",
		strings.Repeat("Łǆ", 300), strings.Repeat("\u0301", 50), "\u1112\u1161\u11AB",
		"\uFFFC\uFFF9", "\u2066\u2069", "a\r\nb\u2028c",
	) {
		f.Add(s)
	}
}

// onlyText requires the properties of every result.
func onlyText(t *testing.T, s string) {
	t.Helper()
	require.True(t, utf8.ValidString(s), "%+q", s)
	for _, r := range s {
		require.False(t, unicode.IsControl(r) && r != '\n' && r != '\t', "%+q", s)
		require.False(t, r == '\u202E' || r == '\u202D' || r == '\u2066' || r == '\u200B' ||
			r == '\uFEFF', "%+q", s)
	}
	require.True(t, s == "" || !normalize.Blank(s), "%+q", s)
}

// again requires that the function leaves its own result unchanged.
func again(t *testing.T, door func(string) (string, error), s string) {
	t.Helper()
	twice, err := door(s)
	require.NoError(t, err, "%+q", s)
	require.Equal(t, s, twice, "%+q", s)
}

func FuzzLine(f *testing.F) {
	seeds(f)
	f.Fuzz(func(t *testing.T, s string) {
		got, err := normalize.Line(s)
		if err != nil {
			require.False(t, normalize.Storable(s))
			return
		}
		onlyText(t, got)
		require.Equal(t, strings.Join(strings.Fields(got), " "), got)
		require.False(t, strings.ContainsFunc(got,
			func(r rune) bool { return unicode.Is(unicode.Bidi_Control, r) }), "%+q", got)
		again(t, normalize.Line, got)
		require.LessOrEqual(t, len(got), 3*len(s), "NFC grows a text by three at the most")
	})
}

func FuzzProse(f *testing.F) {
	seeds(f)
	f.Fuzz(func(t *testing.T, s string) {
		got, err := normalize.Prose(s)
		if err != nil {
			require.False(t, normalize.Storable(s))
			return
		}
		onlyText(t, got)
		require.Equal(t, strings.TrimSpace(got), got)
		again(t, normalize.Prose, got)
	})
}

func FuzzKey(f *testing.F) {
	seeds(f)
	f.Fuzz(func(t *testing.T, s string) {
		key := normalize.Key(s)
		onlyText(t, key)
		require.LessOrEqual(t, len(key), 400)
		if line, err := normalize.Line(s); err == nil {
			require.Equal(t, key, normalize.Key(line),
				"a name and its clean form are the same name")
			require.Equal(t, line == "", key == "")
		}
	})
}

func FuzzEmail(f *testing.F) {
	seeds(f, "ada@example.com", "ADA@BÜCHER.example.", "ａｄａ＠例え。jp", `"a b"@example.com`,
		"mailto:a@b.co?x", "a@xn--bcher-kva.example", "a@[::1]", "straße@x.yz", "a@b@c.de")
	f.Fuzz(func(t *testing.T, s string) {
		key := normalize.EmailKey(s)
		onlyText(t, key)
		require.LessOrEqual(t, len(key), 400)
		require.False(t, strings.ContainsFunc(key, unicode.IsSpace), "%+q", key)
		got, err := normalize.Email(s)
		if err != nil {
			return
		}
		onlyText(t, got)
		require.LessOrEqual(t, len(got), 254)
		again(t, normalize.Email, got)
		require.NotEmpty(t, key)
		require.Equal(t, key, normalize.EmailKey(got),
			"an address and its clean form are one identity")
		require.Equal(t, key, normalize.EmailKey(key), "%+q", key)
	})
}

func FuzzPhone(f *testing.F) {
	seeds(f, "+49 30 1234567", "\u202A+52 1 55 1234 5678\u202C", "+٤٩ ٣٠ ١٢٣٤٥٦٧",
		"tel:+1-202-555-0123;ext=5", "1-800-FLOWERS", "+39 06 1234 x7", "030–1234567")
	f.Fuzz(func(t *testing.T, s string) {
		require.LessOrEqual(t, len(normalize.PhoneKey(s)), 400)
		for _, region := range []string{"", "DE", "MX", "US", "IT"} {
			got, err := normalize.Phone(s, region)
			if err != nil {
				continue
			}
			onlyText(t, got)
			require.LessOrEqual(t, utf8.RuneCountInString(got), 40)
			again(t, func(s string) (string, error) { return normalize.Phone(s, "") }, got)
			key := normalize.PhoneKey(got)
			require.NotEmpty(t, key)
			require.Empty(t, strings.Trim(key, "0123456789"))
		}
	})
}

func FuzzLink(f *testing.F) {
	seeds(f, "linkedin.com/in/ada", "https://example.com/a b?c=d#e", "javascript:alert(1)",
		"//a.b/c", "a.b:80/c", "https://a.b\\@c.d", "https://xn--/", "HTTPS://[::1]:80/",
		"http://a.b/%2e%2e/\u202E")
	f.Fuzz(func(t *testing.T, s string) {
		onlyText(t, strings.ToValidUTF8(normalize.LinkKey(s), ""))
		got, err := normalize.Link(s)
		if err != nil {
			return
		}
		onlyText(t, got)
		require.LessOrEqual(t, len(got), 2000)
		require.False(t, strings.ContainsFunc(got, unicode.IsSpace), "%+q", got)
		again(t, normalize.Link, got)
		u, err := url.Parse(got)
		require.NoError(t, err)
		require.Contains(t, []string{"http", "https"}, u.Scheme)
		require.NotEmpty(t, u.Hostname())
		require.Nil(t, u.User)
	})
}

func FuzzFileName(f *testing.F) {
	seeds(f, "../../etc/passwd", `C:\x\y.pdf`, "CON.txt", "a\u202Efdp.exe",
		strings.Repeat("👨\u200D👩\u200D👧", 50)+".pdf", "LPT¹", "....", "a/b\\c")
	f.Fuzz(func(t *testing.T, s string) {
		got := normalize.FileName(s, 200)
		onlyText(t, got)
		require.LessOrEqual(t, len(got), 200)
		require.False(t, strings.ContainsAny(got, "/\\<>:\"|?*\n\t"), "%q", got)
		require.Equal(t, strings.Trim(got, " ."), got)
		require.Equal(t, got, normalize.FileName(got, 200), "%+q", got)
	})
}
