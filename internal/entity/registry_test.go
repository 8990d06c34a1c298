package entity_test

import (
	"slices"
	"strings"
	"testing"

	"entgo.io/ent/dialect/sql/schema"
	"entgo.io/ent/schema/field"
	"github.com/stretchr/testify/require"

	"hirewire/ent/migrate"
	"hirewire/internal/entity"
	"hirewire/internal/ids"
)

// Every table is declared, and every declaration is of a table.
func TestEveryTableIsDeclared(t *testing.T) {
	declared := map[string]*entity.Entity{}
	prefixes, names := map[ids.Prefix]bool{}, map[string]bool{}
	for _, e := range entity.All() {
		require.NotEmpty(t, e.Name)
		require.NotEmpty(t, e.Noun, e.Name)
		require.NotContains(t, declared, e.Table)
		require.False(t, prefixes[e.Prefix], "%s shares its prefix", e.Name)
		require.False(t, names[e.Name], "%s is declared twice", e.Name)
		declared[e.Table], prefixes[e.Prefix], names[e.Name] = e, true, true
		require.Same(t, e, entity.ByPrefix(e.Prefix))
		require.Same(t, e, entity.ByName(e.Name))
		if e.Node || e.Paged || len(e.Shared) > 0 {
			require.NotEmpty(t, e.Type, "%s is shown by the API", e.Name)
		}
	}
	counter := "event_stream" // the log's only row, which has no id
	for _, table := range migrate.Tables {
		if table.Name != counter {
			require.Contains(t, declared, table.Name)
			delete(declared, table.Name)
		}
	}
	require.Empty(t, declared, "declarations without a table")
}

// impersonal are the text columns that say nothing about a person although their table is about
// people.
var impersonal = map[string]string{
	"documents":          "media_type",
	"sign_in_sessions":   "method",
	"sign_in_links":      "kind",
	"sign_in_identities": "issuer",
	"audit_entry":        "kind details", // ids and words of the program
}

// A column with text in a table about people is declared to be personal, or stands in the list
// above. Columns that hold ids, and those whose values are of an enum, are neither.
func TestPersonalColumnsAreDeclared(t *testing.T) {
	tables := map[string]*schema.Table{}
	for _, table := range migrate.Tables {
		tables[table.Name] = table
	}
	for _, e := range entity.All() {
		table := tables[e.Table]
		var text []string
		for _, c := range table.Columns {
			switch c.Type {
			case field.TypeString, field.TypeBytes, field.TypeJSON:
				text = append(text, c.Name)
			default:
			}
		}
		for _, name := range e.Personal {
			require.True(
				t,
				slices.ContainsFunc(
					table.Columns,
					func(c *schema.Column) bool { return c.Name == name },
				),
				"%s has no column %s",
				table.Name,
				name,
			)
		}
		if len(e.Personal) == 0 {
			continue
		}
		for _, name := range text {
			known := name == "id" || name == "hash" || strings.HasSuffix(name, "_id") ||
				slices.Contains(
					e.Personal,
					name,
				) || slices.Contains(strings.Fields(impersonal[table.Name]), name)
			require.True(
				t,
				known,
				"%s.%s: declare in package entity whether it holds personal data",
				table.Name,
				name,
			)
		}
	}
}
