package store

import (
	"context"
	"fmt"
	"time"

	"entgo.io/ent/dialect"
)

// Condition is what an operator should know about how a Postgres server keeps and guards the data. For SQLite all of it
// is in order, because this program sets it.
type Condition struct {
	// Now is the server's clock.
	Now time.Time
	// Superuser is true where we sign in as one.
	Superuser bool
	// Encrypted tells whether our connection is; Local whether it goes to this machine.
	Encrypted, Local bool
	// Compiles is true where statements outside transactions may be compiled, which takes seconds: behind a pooler in
	// transaction mode only the role's own settings can switch that off.
	Compiles bool
	// Lossy are settings with which a crash loses what was acknowledged, or more.
	Lossy []string
}

// Condition asks for it.
func (s *Store) Condition(ctx context.Context) (Condition, error) {
	if s.dialect != dialect.Postgres {
		return Condition{Now: s.now(), Encrypted: true, Local: true}, nil
	}
	c := Condition{}
	var fsync, pages, commit, jit string
	err := s.reader.QueryRowContext(ctx, `SELECT clock_timestamp(), r.rolsuper,
		COALESCE((SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()), false),
		inet_server_addr() IS NULL OR inet_server_addr() = inet_client_addr() OR inet_server_addr() << '127.0.0.0/8' OR inet_server_addr() = '::1',
		current_setting('fsync'), current_setting('full_page_writes'), current_setting('synchronous_commit'), current_setting('jit')
		FROM pg_roles r WHERE r.rolname = current_user`).
		Scan(&c.Now, &c.Superuser, &c.Encrypted, &c.Local, &fsync, &pages, &commit, &jit)
	if err != nil {
		return c, fmt.Errorf("ask the database how it is set up: %w", err)
	}
	c.Compiles = jit == "on"
	for _, setting := range []struct{ name, value string }{{"fsync", fsync}, {"full_page_writes", pages}, {"synchronous_commit", commit}} {
		if setting.value == "off" {
			c.Lossy = append(c.Lossy, setting.name)
		}
	}
	return c, nil
}
