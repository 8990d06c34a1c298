package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net/url"
	"os"
	"time"

	"entgo.io/ent/dialect"
	"github.com/lib/pq"
)

// oldestPostgres is the oldest major version that Hirewire is tested with.
const oldestPostgres = 14

func (s *Store) openPostgres(ctx context.Context, o Options) error {
	s.dialect = dialect.Postgres
	dsn, err := postgresURL(o.URL)
	if err != nil {
		return err
	}
	connector, err := pq.NewConnector(dsn)
	if err != nil {
		return fmt.Errorf("DATABASE_URL is not understood: %w", err)
	}
	db := sql.OpenDB(measuredConnector{connector})
	s.writer, s.reader, s.listenURL = db, db, dsn
	// The driver sends the level with its BEGIN, so naming it costs nothing, and a database with another default level
	// behaves as every other.
	s.begin = &sql.TxOptions{Isolation: sql.LevelReadCommitted}
	conns := o.MaxConns
	if conns == 0 {
		conns = 16
	}
	conns = max(conns, 2) // Exclusive keeps one
	// Idle connections are kept: database/sql's default of two closes and opens connections all day.
	db.SetMaxOpenConns(conns)
	db.SetMaxIdleConns(conns)
	db.SetConnMaxLifetime(time.Hour) // so that a moved database is followed

	var version int
	var encoding string
	var standby bool
	err = db.QueryRowContext(ctx, `SELECT current_setting('server_version_num')::int, current_setting('server_encoding'), pg_is_in_recovery()`).
		Scan(&version, &encoding, &standby)
	switch {
	case err != nil:
		return fmt.Errorf("the database of DATABASE_URL cannot be reached: %w", err)
	case version < oldestPostgres*10000:
		return fmt.Errorf("the database is Postgres %d: use %d or newer", version/10000, oldestPostgres)
	case encoding != "UTF8":
		return fmt.Errorf("the database has the encoding %s: make one with UTF8 (CREATE DATABASE … ENCODING 'UTF8' TEMPLATE template0)", encoding)
	case standby:
		return errors.New("the database of DATABASE_URL is a read-only standby: name the primary")
	}
	return nil
}

// postgresURL fills in what the address leaves open. Errors never contain the address: it holds the password.
func postgresURL(raw string) (string, error) {
	u, err := url.Parse(raw)
	if err != nil {
		if parse := (*url.Error)(nil); errors.As(err, &parse) {
			err = parse.Err
		}
		return "", fmt.Errorf("DATABASE_URL is not an address such as postgres://user:password@host:5432/database "+
			"(a password with special characters must be percent-encoded): %w", err)
	}
	if u.Scheme != "postgres" && u.Scheme != "postgresql" {
		return "", fmt.Errorf("DATABASE_URL begins with %q: it must begin with postgres://, or be empty for SQLite in the data directory", u.Scheme+":")
	}
	q, err := url.ParseQuery(u.RawQuery)
	if err != nil {
		return "", fmt.Errorf("the parameters of DATABASE_URL: %w", err)
	}
	fill := func(key, env, value string) {
		if !q.Has(key) && (env == "" || os.Getenv(env) == "") {
			q.Set(key, value)
		}
	}
	// Encrypted where the server can, as libpq does; lib/pq's own default is about to change. Who needs certainty on an
	// open network says sslmode=verify-full.
	fill("sslmode", "PGSSLMODE", "prefer")
	fill("connect_timeout", "PGCONNECT_TIMEOUT", "5")
	fill("application_name", "PGAPPNAME", "hirewire")
	// Compiling a condition of rights takes seconds, running it milliseconds.
	fill("jit", "", "off")
	// So does planning one, which Postgres would do anew for each set of values. No text of ours needs to be planned for
	// its values: what decides a plan stands in the text.
	fill("plan_cache_mode", "", "force_generic_plan")
	q.Set("timezone", "UTC") // times come back in UTC
	u.RawQuery = q.Encode()
	return u.String(), nil
}
