package read

import (
	"strings"
	"time"

	"entgo.io/ent/dialect"

	"hirewire/internal/access"
	"hirewire/internal/ids"
	"hirewire/internal/store"
)

// statement is a text with its arguments.
type statement struct {
	text strings.Builder
	args []any
}

func (q *statement) add(text string, args ...any) *statement {
	q.text.WriteString(text)
	q.args = append(q.args, args...)
	return q
}

// and adds a condition, unless it is true for every row.
func (q *statement) and(p access.Predicate) *statement {
	if p.IsEverything() {
		return q
	}
	return q.add(" AND ", nil...).add(p.SQL, p.Args...)
}

// sqlIf returns a condition from a hand-written text.
func sqlIf(text string, args ...any) access.Predicate {
	return access.Predicate{SQL: text, Args: args}
}

// all returns the conjunction of conditions, without those that are always true.
func all(conditions ...access.Predicate) access.Predicate {
	kept := make([]access.Predicate, 0, len(conditions))
	for _, c := range conditions {
		switch {
		case c.IsNothing():
			return c
		case !c.IsEverything():
			kept = append(kept, c)
		}
	}
	if len(kept) == 0 {
		return access.Everything()
	}
	return access.And(kept...)
}

// either returns the disjunction of two conditions, without one that is never true.
func either(a, b access.Predicate) access.Predicate {
	switch {
	case a.IsNothing():
		return b
	case b.IsNothing():
		return a
	}
	return access.Or(a, b)
}

// oneOfValues returns the condition that the column has one of the values; without values it
// matches nothing. A single value is compared with =, because an index returns rows in order for
// one value but not for several.
func oneOfValues[T ~string](d, column string, values []T) access.Predicate {
	switch len(values) {
	case 0:
		return access.Nothing()
	case 1:
		return sqlIf(column+" = ?", string(values[0]))
	}
	return sqlIf(column+store.In(d), store.List(d, values))
}

// oneOfIDs is oneOfValues for ids of one table. Text that is not such an id matches nothing.
func oneOfIDs(d, column string, prefix ids.Prefix, list []string) access.Predicate {
	kept := make([]string, 0, len(list))
	for _, id := range list {
		if ids.Is(id, prefix) {
			kept = append(kept, id)
		}
	}
	return oneOfValues(d, column, kept)
}

// within returns a condition on another row. The text has a $ where the condition goes.
func within(text string, p access.Predicate) access.Predicate {
	if p.IsNothing() {
		return p
	}
	return access.Predicate{SQL: strings.Replace(text, "$", p.SQL, 1), Args: p.Args}
}

// since and until return conditions that bound a time.
func since(column string, t *time.Time) access.Predicate {
	if t == nil {
		return access.Everything()
	}
	return sqlIf(column+" >= ?", *t)
}

func until(column string, t *time.Time) access.Predicate {
	if t == nil {
		return access.Everything()
	}
	return sqlIf(column+" < ?", *t)
}

// later returns a time column plus a number of days, in the database's syntax. A day has 24 hours
// here, regardless of time zones.
func later(d, column, days string) string {
	if d == dialect.Postgres {
		return column + " + " + days + " * interval '24 hours'"
	}
	return column + " + " + days + " * 86400000000"
}

// keysTable returns a list of ids as a table k with the column id.
func keysTable(d string) string {
	if d == dialect.Postgres {
		return `(SELECT u.id COLLATE "C" AS id FROM unnest(CAST(? AS text[])) AS u(id)) k`
	}
	return "(SELECT value AS id FROM json_each(?)) k"
}

// maxValues is the maximum number of values in a list of a filter.
const maxValues = 100

// bounded checks the lengths of a filter's lists.
func bounded(lists ...lengthOf) error {
	for _, l := range lists {
		if l.n > maxValues {
			return &BadInput{
				Path:    []string{"filter", l.name},
				Message: "must have at most 100 values",
			}
		}
	}
	return nil
}

type lengthOf struct {
	name string
	n    int
}
