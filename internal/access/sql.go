package access

import "strings"

// Predicate is an SQL condition with ? placeholders. Its text depends on the viewer's role and
// never on ids, so that the database can reuse the plan.
type Predicate struct {
	SQL  string
	Args []any
}

// Everything returns the predicate that is true for every row.
func Everything() Predicate { return Predicate{SQL: "1 = 1"} }

// Nothing returns the predicate that is true for no row.
func Nothing() Predicate { return Predicate{SQL: "1 = 0"} }

func predicate(sql string, args ...any) Predicate { return Predicate{SQL: sql, Args: args} }

// And returns the predicate that is true where all of the given ones are.
func And(all ...Predicate) Predicate { return join(" AND ", all) }

// Or returns the predicate that is true where at least one of the given ones is.
func Or(any ...Predicate) Predicate { return join(" OR ", any) }

func join(op string, all []Predicate) Predicate {
	if len(all) == 1 {
		return all[0]
	}
	parts := make([]string, len(all))
	var args []any
	for i, p := range all {
		parts[i] = p.SQL
		args = append(args, p.Args...)
	}
	return Predicate{SQL: "(" + strings.Join(parts, op) + ")", Args: args}
}

// alias replaces each $ in a template by the SQL name of the row's table.
func alias(template, name string) string { return strings.ReplaceAll(template, "$", name) }
