// Package ddl turns ent's schema into the text of the first migration. Only the generator and tests use it.
package ddl

import (
	"context"
	"fmt"
	"strings"

	"entgo.io/ent/dialect"
	"entgo.io/ent/dialect/entsql"
	"entgo.io/ent/dialect/sql/schema"

	entmigrate "hirewire/ent/migrate"
)

// Check is an invariant that the database holds as well, so that a mistake in a hand-written statement is refused and
// not stored. Checks are part of the tables from the start because SQLite cannot add them later.
type Check struct{ Table, Name, Expr string }

// Checks are all of them. They say what a row may be, never who may make it.
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

// Ent is ent's schema as ent itself would make it: the yardstick for tests.
func Ent(d string) (string, error) { return render(d, nil) }

// Core is the text of 00001_core.sql: ent's schema with the checks, and without drawing numeric ids in the database, as
// all ids come from the writer (event.seq from the counter row). On SQLite drawing them costs a write for each event.
func Core(d string) (string, error) {
	body, err := render(d, func(tables map[string]*schema.Table) error {
		for _, t := range tables {
			for _, c := range t.Columns {
				c.Increment = false
			}
		}
		for _, c := range Checks() {
			t := tables[c.Table]
			if t == nil {
				return fmt.Errorf("check %s: there is no table %s", c.Name, c.Table)
			}
			t.Annotation.Checks[c.Name] = "(" + c.Expr + ")"
		}
		return nil
	})
	if err != nil {
		return "", err
	}
	return "-- Code generated from ent/schema by go generate ./internal/migrations. DO NOT EDIT.\n-- +goose Up\n" + body, nil
}

// render prints a copy of ent's tables after change.
func render(d string, change func(map[string]*schema.Table) error) (string, error) {
	tables, err := schema.CopyTables(entmigrate.Tables)
	if err != nil {
		return "", fmt.Errorf("copy ent's tables: %w", err)
	}
	if change != nil {
		byName := map[string]*schema.Table{}
		for _, t := range tables {
			own := entsql.Annotation{}
			if t.Annotation != nil {
				own = *t.Annotation
			}
			own.Checks = map[string]string{}
			t.Annotation = &own
			byName[t.Name] = t
		}
		if err := change(byName); err != nil {
			return "", err
		}
	}
	version := "3"
	if d == dialect.Postgres {
		version = "14.0.0"
	}
	text, err := schema.DDL(context.Background(), schema.DDLArgs{ //nolint:forbidigo // prints, asks no database
		Dialect: d, Version: version, Tables: tables, HashSymbols: true,
	})
	if err != nil {
		return "", fmt.Errorf("print the schema for %s: %w", d, err)
	}
	var b strings.Builder
	for line := range strings.Lines(text) {
		if !strings.HasPrefix(line, "-- atlas:") { // positions of the schema's source, noise here
			b.WriteString(line)
		}
	}
	return strings.TrimLeft(b.String(), "\n"), nil
}
