// Package backup writes a database into one file and makes a database of such a file. The file is the same for SQLite
// and Postgres, so that a company can move from one to the other: gzip around lines of JSON, a header, then each table's
// name and columns followed by its rows, then an end with the number of rows and a checksum.
//
// It holds the rows of ent's tables, in an order in which references point backwards. What is made from them, such as
// the index of the search, is made again; so are the log's epoch and its cursor key, because a restored database is
// another history: see Load.
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
	// streamTable is the log's counter row, whose epoch and key are never copied.
	streamTable = "event_stream"
)

// header is the first line.
type header struct {
	Format  string `json:"format"`
	Version int    `json:"version"`
	// Schema is the last migration of the database.
	Schema    int64            `json:"schema"`
	CreatedAt time.Time        `json:"createdAt"`
	Database  string           `json:"database"`
	Rows      map[string]int64 `json:"rows"`
}

// section is the line before a table's rows.
type section struct {
	Table   string   `json:"table"`
	Columns []string `json:"columns"`
}

// trailer is the last line. The checksum is that of everything before it.
type trailer struct {
	End    bool   `json:"end"`
	Rows   int64  `json:"rowCount"`
	SHA256 string `json:"sha256"`
}

// Summary says what was copied.
type Summary struct {
	// CreatedAt is when the backup was made.
	CreatedAt time.Time
	Tables    int
	Rows      int64
}

// Progress hears how many of all rows are done. It must not block.
type Progress func(done, all int64)

// tables are ent's tables, each after those that it refers to; only to itself may one refer.
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

// ErrNotEmpty means that the database to restore into has rows already.
var ErrNotEmpty = errors.New("the database is not empty")
