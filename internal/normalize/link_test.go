package normalize_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"hirewire/internal/normalize"
)

func TestLink(t *testing.T) {
	for in, want := range map[string]string{
		"https://example.com":                      "https://example.com",
		" HTTP://Example.com/A ":                   "http://Example.com/A",
		"linkedin.com/in/ada":                      "https://linkedin.com/in/ada",
		"www.linkedin.com/in/ada?x=1#y":            "https://www.linkedin.com/in/ada?x=1#y",
		"//github.com/ada":                         "https://github.com/ada",
		"example.com:8443/a":                       "https://example.com:8443/a",
		"example.com/a:b":                          "https://example.com/a:b",
		"bücher.example/ada":                       "https://bücher.example/ada",
		"https://example.com/\u202Efdp.exe":        "https://example.com/fdp.exe",
		"\u2066https://exam\u200Bple.com\u2069/a":  "https://example.com/a",
		"https://example.com/my résumé.pdf":        "https://example.com/my%20résumé.pdf",
		"https://example.com/?next=https://b.test": "https://example.com/?next=https://b.test",
		"http://intranet/ada":                      "http://intranet/ada",
	} {
		got, err := normalize.Link(in)
		require.NoError(t, err, "%+q", in)
		require.Equal(t, want, got)
	}
	for _, bad := range []string{
		"", " \u200B", "ada", "ada byron", "javascript:alert(1)", "JaVaScRiPt\u200B:alert(1)",
		"javascript://example.com/%0aalert(1)", "data:text/html,x", "mailto:ada@example.com",
		"tel:+49301234567", "ftp://example.com", "https://", "https:///a",
		"https://ada@example.com", "https://a:b@example.com", "ada@example.com",
		`https:\\example.com`,
		"localhost:8080", "http://exa\x00mple.com", "http://\xff", "/in/ada",
		"https://" + strings.Repeat("a", 2000), "https://exa\nmple\x07.com", "example.com:x",
	} {
		_, err := normalize.Link(bad)
		require.Error(t, err, "%+q", bad)
	}
}

func TestLinkKey(t *testing.T) {
	for _, same := range [][]string{
		{"linkedin.com/in/ada", "https://www.linkedin.com/in/ada/",
			"http://de.linkedin.com/in/Ada?trk=x", "https://linkedin.com/in/a\u200Bda"},
		{"xn--bcher-kva.example/ada", "https://bücher.example/ada",
			"https://BÜCHER.example./ada?utm_source=x"},
		{"", "https://github.com", "https://linkedin.com/", "http://%zz"},
		{"example.com?b=1&c=2", "https://example.com/?c=2&b=1"},
	} {
		for _, s := range same[1:] {
			require.Equal(t, same[0], normalize.LinkKey(s), "%+q", s)
		}
	}
}
