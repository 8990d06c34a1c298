package normalize_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"hirewire/internal/normalize"
)

func TestEmail(t *testing.T) {
	for in, want := range map[string]string{
		"ada@example.com":                         "ada@example.com",
		" Ada.Byron@Example.COM. ":                "Ada.Byron@example.com",
		"ada\u200B@exam\u00ADple.com\uFEFF":       "ada@example.com",
		"\u202Aada@example.com\u202C":             "ada@example.com",
		"mailto:ada@example.com?subject=Hello":    "ada@example.com",
		"ａｄａ＠ｅｘａｍｐｌｅ．ｃｏｍ":                         "ada@example.com",
		"ada@例え。jp":                               "ada@例え.jp",
		"ada@BÜCHER.example":                      "ada@bücher.example",
		"ada@xn--bcher-kva.example":               "ada@xn--bcher-kva.example",
		"josé@example.com":                        "josé@example.com",
		"jose\u0301@example.com":                  "josé@example.com",
		"o'brien+jobs@example.co.uk":              "o'brien+jobs@example.co.uk",
		strings.Repeat("a", 242) + "@example.com": strings.Repeat("a", 242) + "@example.com",
	} {
		got, err := normalize.Email(in)
		require.NoError(t, err, "%+q", in)
		require.Equal(t, want, got)
	}
	for in, message := range map[string]string{
		"":                                 "must be an e-mail address, such as ada@example.com",
		"ada":                              "must be an e-mail address",
		"ada@":                             "must be an e-mail address",
		"@example.com":                     "must be an e-mail address",
		"ada@example":                      "must be an e-mail address",
		"ada@example..com":                 "must be an e-mail address",
		"ada @example.com":                 "must be an e-mail address",
		"ada@exa mple.com":                 "must be an e-mail address",
		"ada@-example.com":                 "must be an e-mail address",
		"Ada <ada@example.com>":            "must be an e-mail address",
		"ada@example.com, bob@example.com": "must be an e-mail address",
		`"ada b"@example.com`:              "without quotation marks",
		"ada@[127.0.0.1]":                  "must have a domain name",
		"ada\x00@example.com":              "NUL",
		"\xff@example.com":                 "NUL",
		strings.Repeat("a", 243) + "@example.com": "at most 254 characters",
		strings.Repeat("a", 5000):                 "at most 254 characters",
	} {
		_, err := normalize.Email(in)
		require.ErrorContains(t, err, message, "%+q", in)
	}
}

func TestEmailKey(t *testing.T) {
	for _, same := range [][]string{
		{"ada@example.com", "ADA@EXAMPLE.COM", "a\u200Bda@example.com", "ada@example.com.",
			"ada@example。com", "ada@example\uFF0Ecom\u200D", "\u202Eada@example.com",
			"ａｄａ@example.com", "ada＠example.com", "mailto:ada@example.com",
			"a\u200Dda@example.com"},
		{"ada@bücher.example", "ada@BÜCHER.example", "ada@bu\u0308cher.example",
			"ada@xn--bcher-kva.example", "ada@XN--BCHER-KVA.example."},
		{"josé@example.com", "jose\u0301@example.com", "JOSÉ@example.com"},
		{"οδυσσεύς@example.gr", "ΟΔΥΣΣΕΎΣ@example.gr"},
	} {
		for _, s := range same {
			require.Equal(t, normalize.EmailKey(same[0]), normalize.EmailKey(s), "%+q", s)
		}
	}
	for _, other := range [][2]string{
		{"strasse@example.com", "straße@example.com"},
		{"jose@example.com", "josé@example.com"},
		{"ılker@example.com", "ilker@example.com"},
		{"ada@example.com", "ada+jobs@example.com"},
		{"ada@example.com", "ada@example.co"},
	} {
		require.NotEqual(t, normalize.EmailKey(other[0]), normalize.EmailKey(other[1]))
	}
	require.Empty(t, normalize.EmailKey(" \u200B "))
	require.Empty(t, normalize.EmailKey("ada\x00@example.com"),
		"no database holds it, so it is nobody's")
	require.Empty(t, normalize.EmailKey("ada\xff@example.com"))
}
