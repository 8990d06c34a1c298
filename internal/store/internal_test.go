package store

import (
	"fmt"
	"net/url"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestRebind(t *testing.T) {
	for in, want := range map[string]string{
		"SELECT 1":                          "SELECT 1",
		"a = ? AND b = ?":                   "a = $1 AND b = $2",
		"a = '?' AND b = ?":                 "a = '?' AND b = $1",
		"a = 'it''s ?' AND b = ?":           "a = 'it''s ?' AND b = $1",
		`"od?d" = ?`:                        `"od?d" = $1`,
		"a = ? -- why?\nAND b = ?":          "a = $1 -- why?\nAND b = $2",
		"a = ? -- why?":                     "a = $1 -- why?",
		"a /* ? */ = ?":                     "a /* ? */ = $1",
		"'unended ?":                        "'unended ?",
		"/*?":                               "/*?",
		"ü = ?":                             "ü = $1",
		"?,?,?,?,?,?,?,?,?,?":               "$1,$2,$3,$4,$5,$6,$7,$8,$9,$10",
		"WITH x AS (SELECT ?::text) SELECT": "WITH x AS (SELECT $1::text) SELECT",
	} {
		require.Equal(t, want, Rebind(in), in)
	}
}

func FuzzRebind(f *testing.F) {
	f.Add("a = ? -- '\n/* \" */ '?' ?")
	f.Fuzz(func(t *testing.T, in string) {
		if out := Rebind(in); len(out) < len(in) {
			t.Errorf("%q lost something: %q", in, out)
		}
	})
}

// Statements that are built from input must not fill the memory.
func TestCachesAreBounded(t *testing.T) {
	c := newTextCache()
	for i := range 2 * maxTexts {
		require.Equal(t, fmt.Sprintf("%d = $1", i), c.get(fmt.Sprintf("%d = ?", i)))
	}
	require.LessOrEqual(t, len(c.texts), maxTexts)
}

func TestPostgresURL(t *testing.T) {
	t.Setenv("PGSSLMODE", "")
	get := func(raw string) url.Values {
		a, err := parsePostgresURL("DATABASE_URL", raw)
		require.NoError(t, err)
		u, err := url.Parse(a.tuned())
		require.NoError(t, err)
		return u.Query()
	}
	q := get("postgresql://u:p@h/d")
	require.Equal(t, url.Values{
		"sslmode": {"prefer"}, "connect_timeout": {"5"},
		"application_name": {"hirewire"}, "jit": {"off"}, "plan_cache_mode": {"force_generic_plan"},
		"timezone": {"UTC"}, "hirewire.direct": {"yes"},
	}, q)
	q = get(
		"postgres://u:p@h/d?sslmode=verify-full&connect_timeout=9&application_name=x&timezone=CET",
	)
	require.Equal(t, url.Values{
		"sslmode": {"verify-full"}, "connect_timeout": {"9"},
		"application_name": {"x"}, "jit": {"off"}, "plan_cache_mode": {"force_generic_plan"},
		"timezone": {"UTC"}, "hirewire.direct": {"yes"},
	}, q)
	t.Setenv("PGSSLMODE", "require")
	require.False(t, get("postgres://u:p@h/d").Has("sslmode"))
}

func TestOneLine(t *testing.T) {
	t.Parallel()
	for query, want := range map[string]string{
		"SELECT id\n\tFROM tags\n\tWHERE name = ?":         "SELECT id FROM tags WHERE name = ?",
		"INSERT INTO t (a, b) VALUES (?, ?)":               "INSERT INTO t (a, b) VALUES (?, ?)",
		"INSERT INTO t (a, b) VALUES (?, ?), (?, ?)":       "INSERT INTO t (a, b) VALUES (?, ?), …",
		"INSERT INTO t (a) VALUES ($1), (NULL), ($3) ON x": "INSERT INTO t (a) VALUES ($1), … ON x",
		"SELECT f(?), g FROM t WHERE (a, b) IN ((?), (?))": "SELECT f(?), g FROM t WHERE (a, b) IN ((?), …)",
		"SELECT " + strings.Repeat("é", 2000):              "SELECT " + strings.Repeat("é", 996) + "…",
	} {
		require.Equal(t, want, oneLine(query))
	}
}
