package store

import (
	"strconv"
	"strings"
)

// Rebind replaces the `?` placeholders of a statement by Postgres's $1, $2, … and leaves string
// literals, quoted names and comments alone. Postgres operators with a question mark cannot be
// escaped; SQLite has no such operators, so this program uses none.
func Rebind(query string) string {
	if !strings.Contains(query, "?") {
		return query
	}
	var b strings.Builder
	b.Grow(len(query) + 16)
	n := 0
	for i := 0; i < len(query); {
		end := i + 1
		switch c := query[i]; {
		case c == '?':
			n++
			b.WriteByte('$')
			b.WriteString(strconv.Itoa(n))
			i = end
			continue
		case c == '\'' || c == '"':
			// a doubled quote ends one string and begins the next
			end = indexAfter(query, i+1, string(c))
		case strings.HasPrefix(query[i:], "--"):
			end = indexAfter(query, i, "\n")
		case strings.HasPrefix(query[i:], "/*"):
			end = indexAfter(query, i+2, "*/")
		}
		b.WriteString(query[i:end])
		i = end
	}
	return b.String()
}

// indexAfter returns the index after the next mark at or after from, or the length of s.
func indexAfter(s string, from int, mark string) int {
	if from > len(s) {
		return len(s)
	}
	if at := strings.Index(s[from:], mark); at >= 0 {
		return from + at + len(mark)
	}
	return len(s)
}
