package store

import (
	"context"
	"fmt"

	"entgo.io/ent/dialect"
	sqlite3 "modernc.org/sqlite/lib"
)

// maxDamage bounds the findings that Damage returns, because one damaged page can cause thousands.
const maxDamage = 5

// Damage checks the structure of a SQLite file and returns at most a few findings. None means that
// tables and indexes are intact and consistent. It reads the whole file, about a gigabyte in ten
// seconds, without blocking writers. On Postgres it returns nil, because Postgres checks its pages
// itself.
//
// SQLite keeps no checksums, so a changed byte inside a value that is in no index is not detected.
func (s *Store) Damage(ctx context.Context) ([]string, error) {
	if s.dialect != dialect.SQLite {
		return nil, nil
	}
	found, err := s.integrityCheck(ctx)
	switch {
	case IsDamaged(err):
		return append(found, err.Error()), nil
	case err != nil:
		return nil, fmt.Errorf("check the database file: %w", err)
	case len(found) == 1 && found[0] == "ok":
		return nil, nil
	}
	return found, nil
}

// integrityCheck returns the findings of SQLite, which are a single "ok" if there are none.
func (s *Store) integrityCheck(ctx context.Context) (found []string, err error) {
	rows, err := s.reader.QueryContext(ctx, fmt.Sprintf("PRAGMA integrity_check(%d)", maxDamage))
	if err != nil {
		return nil, err
	}
	defer func() { _ = rows.Close() }()
	for rows.Next() {
		var one string
		if err := rows.Scan(&one); err != nil {
			return found, err
		}
		found = append(found, oneLine(one))
	}
	return found, rows.Err()
}

// IsDamaged reports whether an error means that a SQLite file is damaged or not a SQLite file.
func IsDamaged(err error) bool {
	return sqliteError(err, sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB) != nil
}
