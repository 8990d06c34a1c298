// Package backup writes a database to a file ([Create]) and fills an empty database from one
// ([Load]). The format is the same for SQLite and Postgres, so that a company can move from one to
// the other: gzip with lines of JSON, namely a header, each table's name and columns followed by
// its rows, and a trailer with the number of rows and a checksum.
//
// A backup has the rows of ent's tables, ordered so that references point backwards. Derived data,
// such as the search index, is rebuilt after loading. The event log's epoch and cursor key are
// created anew, because a restored database is a different history.
package backup

import (
	"errors"
	"fmt"
	"slices"
	"time"

	"entgo.io/ent/dialect/sql/schema"

	"hirewire/ent/migrate"
)

const (
	format        = "hirewire-backup"
	formatVersion = 1
	// streamTable holds the log's counter row, whose epoch and key are never copied.
	streamTable = "event_stream"
)

// header is the first line of a backup.
type header struct {
	Format  string `json:"format"`
	Version int    `json:"version"`
	// Schema is the version of the last migration.
	Schema    int64            `json:"schema"`
	CreatedAt time.Time        `json:"createdAt"`
	Database  string           `json:"database"`
	Rows      map[string]int64 `json:"rows"`
}

// section is the line before the rows of a table.
type section struct {
	Table   string   `json:"table"`
	Columns []string `json:"columns"`
}

// trailer is the last line. The checksum covers everything before it.
type trailer struct {
	End    bool   `json:"end"`
	Rows   int64  `json:"rowCount"`
	SHA256 string `json:"sha256"`
}

// Summary describes a backup that was written or loaded.
type Summary struct {
	// CreatedAt is when the backup was made.
	CreatedAt time.Time
	Tables    int
	Rows      int64
}

// Progress is called with the number of rows that are done and the total. It must not block.
type Progress func(done, all int64)

// tables returns ent's tables, each after the tables that it references; a table may reference
// itself.
func tables() ([]*schema.Table, error) {
	var out []*schema.Table
	rest := slices.Clone(migrate.Tables)
	slices.SortFunc(rest, func(a, b *schema.Table) int {
		if a.Name < b.Name {
			return -1
		}
		return 1
	})
	for len(rest) > 0 {
		before := len(out)
		rest = slices.DeleteFunc(rest, func(t *schema.Table) bool {
			ready := !slices.ContainsFunc(t.ForeignKeys, func(f *schema.ForeignKey) bool {
				return f.RefTable.Name != t.Name && !slices.Contains(out, f.RefTable)
			})
			if ready {
				out = append(out, t)
			}
			return ready
		})
		if len(out) == before {
			return nil, fmt.Errorf("tables refer to each other in a circle: %s", rest[0].Name)
		}
	}
	return out, nil
}

func columnNames(t *schema.Table) []string {
	names := make([]string, len(t.Columns))
	for i, c := range t.Columns {
		names[i] = c.Name
	}
	return names
}

// ErrNotEmpty means that the database to restore into already has rows.
var ErrNotEmpty = errors.New("the database is not empty")
