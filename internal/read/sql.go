package read

import (
	"strings"
	"time"

	"entgo.io/ent/dialect"

	"hirewire/internal/access"
	"hirewire/internal/ids"
	"hirewire/internal/store"
)

// statement is a text with its arguments, which grow together.
type statement struct {
	text strings.Builder
	args []any
}

func (q *statement) add(text string, args ...any) *statement {
	q.text.WriteString(text)
	q.args = append(q.args, args...)
	return q
}

// and adds a condition, unless it holds for every row anyway.
func (q *statement) and(p access.Predicate) *statement {
	if p.IsEverything() {
		return q
	}
	return q.add(" AND ", nil...).add(p.SQL, p.Args...)
}

// sqlIf is a condition of a hand-written text.
func sqlIf(text string, args ...any) access.Predicate {
	return access.Predicate{SQL: text, Args: args}
}

// all is true where all conditions are; it leaves out the trivial ones.
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

// either is true where one of two conditions is; it leaves out what never holds.
func either(a, b access.Predicate) access.Predicate {
	switch {
	case a.IsNothing():
		return b
	case b.IsNothing():
		return a
	}
	return access.Or(a, b)
}

// oneOfValues is true where the column has one of the values; of no values none is one. One value is compared as such: an
// index gives rows in order for one value, not for several.
func oneOfValues[T ~string](d, column string, values []T) access.Predicate {
	switch len(values) {
	case 0:
		return access.Nothing()
	case 1:
		return sqlIf(column+" = ?", string(values[0]))
	}
	return sqlIf(column+store.In(d), store.List(d, values))
}

// oneOfIDs is oneOfValues for ids of one table. Any other text is the id of nothing.
func oneOfIDs(d, column string, prefix ids.Prefix, list []string) access.Predicate {
	kept := make([]string, 0, len(list))
	for _, id := range list {
		if ids.Is(id, prefix) {
			kept = append(kept, id)
		}
	}
	return oneOfValues(d, column, kept)
}

// within is a condition on another row: its text has a $ where the condition goes.
func within(text string, p access.Predicate) access.Predicate {
	if p.IsNothing() {
		return p
	}
	return access.Predicate{SQL: strings.Replace(text, "$", p.SQL, 1), Args: p.Args}
}

// since and until bound a time.
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

// later is a time column some days after another, in the terms of the database: days have 24 hours here, whatever a
// zone does.
func later(d, column, days string) string {
	if d == dialect.Postgres {
		return column + " + " + days + " * interval '24 hours'"
	}
	return column + " + " + days + " * 86400000000"
}

// keysTable is a list of ids as a table k with the column id.
func keysTable(d string) string {
	if d == dialect.Postgres {
		return `(SELECT u.id COLLATE "C" AS id FROM unnest(CAST(? AS text[])) AS u(id)) k`
	}
	return "(SELECT value AS id FROM json_each(?)) k"
}

// maxValues is the longest list of values in a filter.
const maxValues = 100

// bounded checks the lengths of a filter's lists.
func bounded(lists ...lengthOf) error {
	for _, l := range lists {
		if l.n > maxValues {
			return &BadInput{Path: []string{"filter", l.name}, Message: "must have at most 100 values"}
		}
	}
	return nil
}

type lengthOf struct {
	name string
	n    int
}
