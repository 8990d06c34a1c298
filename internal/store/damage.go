package store

import (
	"context"
	"fmt"

	"entgo.io/ent/dialect"
	sqlite3 "modernc.org/sqlite/lib"
)

// maxDamage bounds how many findings Damage returns: one damaged page can make thousands.
const maxDamage = 5

// Damage reads every page of a SQLite file and returns what is wrong with it, at most a few findings; none means that
// tables and indexes are whole and agree with each other. It reads the whole file, about a gigabyte in ten seconds, and
// holds no lock that keeps others from writing. On Postgres it returns nothing, because Postgres looks after its pages
// itself.
//
// SQLite keeps no checksums: a byte that changed inside a value that no index holds is not noticed.
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

// IsDamaged reports whether an error says that a SQLite file is damaged, or is none.
func IsDamaged(err error) bool {
	return sqliteError(err, sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB) != nil
}
