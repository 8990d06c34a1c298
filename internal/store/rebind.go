package store

import (
	"strconv"
	"strings"
)

// Rebind turns the `?` placeholders of a statement into Postgres's $1, $2, …, leaving strings, quoted names and comments
// alone. There is no escape for Postgres's operators with a question mark: SQLite has none such, so we use none.
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
			end = after(query, i+1, string(c)) // a doubled quote ends one string and begins the next
		case strings.HasPrefix(query[i:], "--"):
			end = after(query, i, "\n")
		case strings.HasPrefix(query[i:], "/*"):
			end = after(query, i+2, "*/")
		}
		b.WriteString(query[i:end])
		i = end
	}
	return b.String()
}

// after is the index behind the next mark at or after from, or the end.
func after(s string, from int, mark string) int {
	if from > len(s) {
		return len(s)
	}
	if at := strings.Index(s[from:], mark); at >= 0 {
		return from + at + len(mark)
	}
	return len(s)
}
