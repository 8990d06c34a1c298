// Package ddl prints ent's schema as SQL, to compare the migrations with. Only tests use it.
package ddl

import (
	"context"
	"fmt"

	"entgo.io/ent/dialect"
	"entgo.io/ent/dialect/sql/schema"

	entmigrate "hirewire/ent/migrate"
)

// Check is an invariant that the database also enforces, so that it rejects a mistake in a
// hand-written statement. SQLite cannot add one to an existing table.
type Check struct{ Table, Name, Expr string }

// Checks returns all invariants. They state which rows are valid, never which user may write them.
func Checks() []Check {
	return []Check{
		{"api_keys", "api_keys_one_owner", "(user_id IS NULL) <> (service_account_id IS NULL)"},
		{"applications", "applications_ended", "(status = 'ACTIVE') = (ended_at IS NULL)"},
		{"departments", "departments_not_own_parent", "parent_id <> id"},
		{"event_stream", "event_stream_one_row", "id = 1"},
		{"event_stream", "event_stream_floor", "0 <= floor AND floor <= head"},
		{"openings", "openings_filled", "(status = 'FILLED') = (application_id IS NOT NULL)"},
		{"openings", "openings_cancelled", "(status = 'CANCELLED') = (cancel_reason IS NOT NULL)"},
		{"postings", "postings_closed", "(status = 'CLOSED') = (closed_at IS NOT NULL)"},
		{"postings", "postings_salary", "salary_min <= salary_max"},
	}
}

// Ent returns the schema that ent itself would create, to compare the migrations with.
func Ent(d string) (string, error) {
	version := "3"
	if d == dialect.Postgres {
		version = "14.0.0"
	}
	//nolint:forbidigo // only prints; runs no statement
	text, err := schema.DDL(context.Background(), schema.DDLArgs{
		Dialect: d, Version: version, Tables: entmigrate.Tables, HashSymbols: true,
	},
	)
	if err != nil {
		return "", fmt.Errorf("print the schema for %s: %w", d, err)
	}
	return text, nil
}
