package store

import (
	"context"
	"fmt"
	"time"

	"entgo.io/ent/dialect"
)

// Condition describes how a Postgres server stores and protects the data, for warnings to the
// operator. On SQLite everything is fine, because this program controls it.
type Condition struct {
	// Now is the server's clock.
	Now time.Time
	// Superuser is true if this program connects as a superuser.
	Superuser bool
	// Encrypted is true if the connection is encrypted; Local if the server is on this machine.
	Encrypted, Local bool
	// Compiles is true if statements outside transactions may be JIT-compiled, which takes seconds.
	// Behind a pooler in transaction mode, only a setting of the database role can turn that off.
	Compiles bool
	// Lossy lists settings with which a crash can lose acknowledged writes, or more.
	Lossy []string
}

// Condition queries the server's Condition.
func (s *Store) Condition(ctx context.Context) (Condition, error) {
	if s.dialect != dialect.Postgres {
		return Condition{Now: s.now(), Encrypted: true, Local: true}, nil
	}
	c := Condition{}
	var fsync, pages, commit, jit string
	err := s.reader.QueryRowContext(ctx, `SELECT clock_timestamp(), r.rolsuper,
		COALESCE((SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()), false),
		inet_server_addr() IS NULL OR inet_server_addr() = inet_client_addr()
			OR inet_server_addr() << '127.0.0.0/8' OR inet_server_addr() = '::1',
		current_setting('fsync'), current_setting('full_page_writes'),
		current_setting('synchronous_commit'), current_setting('jit')
		FROM pg_roles r WHERE r.rolname = current_user`).
		Scan(&c.Now, &c.Superuser, &c.Encrypted, &c.Local, &fsync, &pages, &commit, &jit)
	if err != nil {
		return c, fmt.Errorf("ask the database how it is set up: %w", err)
	}
	c.Compiles = jit == "on"
	for _, setting := range []struct{ name, value string }{{"fsync", fsync},
		{"full_page_writes", pages}, {"synchronous_commit", commit}} {
		if setting.value == "off" {
			c.Lossy = append(c.Lossy, setting.name)
		}
	}
	return c, nil
}
