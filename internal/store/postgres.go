package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"log/slog"
	"net/url"
	"os"
	"time"

	"entgo.io/ent/dialect"
	"github.com/lib/pq"
)

// oldestPostgres is the oldest major version that Hirewire is tested with.
const oldestPostgres = 14

const (
	defaultConns = 16
	// reservedConns connections are set aside for contexts from Reserved if the pool has at least
	// leastForReserve.
	reservedConns   = 2
	leastForReserve = 6
	// directConns limits the connections for migrations, backups and locks, which open on demand.
	directConns    = 4
	directIdleTime = 5 * time.Second
)

// openPostgres opens the pools, checks the server's version, encoding and role, and opens the
// direct pool.
func (s *Store) openPostgres(ctx context.Context, o Options) error {
	s.dialect = dialect.Postgres
	address, err := parsePostgresURL("DATABASE_URL", o.URL)
	if err != nil {
		return err
	}
	direct := address
	if o.DirectURL != "" {
		if direct, err = parsePostgresURL("DIRECT_DATABASE_URL", o.DirectURL); err != nil {
			return err
		}
	}
	s.pooling = o.Pooling
	server, err := s.findServer(ctx, o, address)
	if err != nil {
		return err
	}
	switch {
	case server.version < oldestPostgres*10000:
		return fmt.Errorf("the database is Postgres %d: use %d or newer", server.version/10000,
			oldestPostgres)
	case server.encoding != "UTF8":
		return fmt.Errorf(
			"the database has the encoding %s: create one with UTF8 (CREATE DATABASE "+
				"… ENCODING 'UTF8' TEMPLATE template0)",
			server.encoding,
		)
	case server.standby:
		return errors.New("DATABASE_URL leads to a read-only standby: use the address of the " +
			"primary")
	}
	if s.pooling == PoolingTransaction && server.compiles {
		s.log.LogAttrs(ctx, slog.LevelWarn,
			"jit is on behind the pooler in transaction mode, so some queries take seconds: run "+
				"ALTER ROLE … SET jit = off, and reconnect the pooler (RECONNECT in PgBouncer's console)")
	}
	return s.openDirect(ctx, o, direct, server)
}

// findServer opens the pools of DATABASE_URL and queries the server. If the pooling mode is not
// configured, it detects whether there is a pooler and how it works.
func (s *Store) findServer(
	ctx context.Context, o Options, address *postgresAddress,
) (server serverFacts, err error) {
	if s.pooling == "" {
		s.pooling = PoolingNone
		if err := s.openPools(o, address); err != nil {
			return server, err
		}
		server, err = queryServer(ctx, s.writer)
		if err == nil && server.marked {
			return server, nil
		}
		if err != nil && !refusedParameter(err) {
			return server, cannotUse("DATABASE_URL", err)
		}
		if err := s.closePools(); err != nil {
			return server, err
		}
		if s.pooling, err = s.probePooler(ctx, address); err != nil {
			return server, cannotUse("DATABASE_URL", err)
		}
	}
	if err := s.openPools(o, address); err != nil {
		return server, err
	}
	if server, err = queryServer(ctx, s.writer); err != nil {
		return server, cannotUse("DATABASE_URL", err)
	}
	return server, nil
}

// cannotUse wraps an error of connecting to a database. If a pooler refuses a parameter, the error
// says how to configure it.
func cannotUse(setting string, err error) error {
	if name := refusedParameterName(err); name != "" {
		return fmt.Errorf("the pooler of %s refuses the parameter %s: take it out of the "+
			"address, and set it for the database role (ALTER ROLE … SET %[2]s = …): %w",
			setting, name, err)
	}
	return fmt.Errorf("the database of %s cannot be reached: %w", setting, err)
}

// openPools opens the pools that serve requests.
func (s *Store) openPools(o Options, address *postgresAddress) error {
	conns := o.MaxConns
	if conns == 0 {
		conns = defaultConns
	}
	conns = max(conns, 2) // a transaction may wait for another one
	c, err := s.connector(address, s.pooling, s.silence)
	if err != nil {
		return err
	}
	s.reserved = nil
	if conns >= leastForReserve {
		conns -= reservedConns
		s.reserved = openPool(c, reservedConns)
	}
	db := openPool(c, conns)
	s.writer, s.reader, s.listenURL = db, db, address.plain()
	// Naming the level costs nothing, because it is part of BEGIN, and makes the server's default
	// irrelevant.
	s.begin = &sql.TxOptions{Isolation: sql.LevelReadCommitted}
	return nil
}

// openPool opens a pool with a fixed number of connections, which stay open when idle.
func openPool(c *connector, conns int) *sql.DB {
	db := sql.OpenDB(measuredConnector{c})
	// database/sql keeps two idle connections by default and would reconnect all the time.
	db.SetMaxOpenConns(conns)
	db.SetMaxIdleConns(conns)
	db.SetConnMaxLifetime(time.Hour) // so that a moved database is followed
	return db
}

// openDirect opens the pool for migrations, backups and locks, whose statements must bypass a
// pooler and may be silent for long. It checks that a DirectURL leads to the same database without
// a pooler.
func (s *Store) openDirect(
	ctx context.Context, o Options, address *postgresAddress, server serverFacts,
) error {
	pooling := s.pooling
	if o.DirectURL != "" {
		pooling = PoolingNone
		s.listenURL, s.hasDirect = address.plain(), true
	}
	c, err := s.connector(address, pooling, 0)
	if err != nil {
		return err
	}
	s.direct = sql.OpenDB(c)
	s.direct.SetMaxOpenConns(directConns)
	s.direct.SetMaxIdleConns(1)
	s.direct.SetConnMaxIdleTime(directIdleTime)
	if o.DirectURL == "" {
		return nil
	}
	facts, err := queryServer(ctx, s.direct)
	switch {
	case refusedParameter(err), err == nil && !facts.marked:
		return errors.New("DIRECT_DATABASE_URL leads to a pooler: give it the address of " +
			"Postgres itself")
	case err != nil:
		return cannotUse("DIRECT_DATABASE_URL", err)
	case facts.database != server.database || !facts.started.Equal(server.started):
		return errors.New("DATABASE_URL and DIRECT_DATABASE_URL are different databases: the " +
			"second must be the way around the pooler of the first")
	}
	return nil
}

// connector returns the connector for a pool. See Pooling for what the modes require.
func (s *Store) connector(
	address *postgresAddress, pooling Pooling, silence time.Duration,
) (*connector, error) {
	c := &connector{guard: newGuard(s.patience, silence, &s.silentClosed, s.log)}
	dsn := address.plain()
	switch pooling {
	case PoolingSession:
		c.first = address.sessionSettings()
	case PoolingTransaction:
		dsn, c.local, c.unnamed = address.with("binary_parameters", "yes"), "; SET LOCAL jit = off",
			true
	default:
		dsn = address.tuned()
	}
	var err error
	if c.base, err = pq.NewConnector(dsn); err != nil {
		return nil, fmt.Errorf("%s is not understood: %w", address.setting, err)
	}
	return c, nil
}

// postgresAddress is the address of a database with defaults filled in.
type postgresAddress struct {
	setting string
	url     url.URL
	query   url.Values
}

// parsePostgresURL parses the address in a setting. Errors never contain the address, because it
// holds the password.
func parsePostgresURL(setting, raw string) (*postgresAddress, error) {
	u, err := url.Parse(raw)
	if err != nil {
		if parse := (*url.Error)(nil); errors.As(err, &parse) {
			err = parse.Err
		}
		return nil, fmt.Errorf("%s is not an address such as "+
			"postgres://user:password@host:5432/database "+
			"(a password with special characters must be percent-encoded): %w", setting, err)
	}
	if u.Scheme != "postgres" && u.Scheme != "postgresql" {
		return nil, fmt.Errorf("%s begins with %q: it must begin with postgres://, or be empty "+
			"for SQLite in the data directory", setting, u.Scheme+":")
	}
	q, err := url.ParseQuery(u.RawQuery)
	if err != nil {
		return nil, fmt.Errorf("the parameters of %s: %w", setting, err)
	}
	a := &postgresAddress{setting: setting, url: *u, query: q}
	// Encrypt if the server supports it, as libpq does; lib/pq's default is about to change. On an
	// untrusted network the operator should set sslmode=verify-full.
	a.setDefault("sslmode", "PGSSLMODE", "prefer")
	a.setDefault("connect_timeout", "PGCONNECT_TIMEOUT", "5")
	a.setDefault("application_name", "PGAPPNAME", "hirewire")
	q.Set("timezone", "UTC") // so that the driver returns times in UTC
	return a, nil
}

// setDefault sets a parameter unless the address or the environment variable env sets it.
func (a *postgresAddress) setDefault(key, env, value string) {
	if !a.query.Has(key) && (env == "" || os.Getenv(env) == "") {
		a.query.Set(key, value)
	}
}

// plain returns the address without parameters that a pooler may refuse, except those that the
// operator gave.
func (a *postgresAddress) plain() string { return a.with() }

// with returns the address with additional parameters, unless it has them already.
func (a *postgresAddress) with(pairs ...string) string {
	q := url.Values{}
	for key, values := range a.query {
		q[key] = values
	}
	for i := 0; i+1 < len(pairs); i += 2 {
		if !q.Has(pairs[i]) {
			q.Set(pairs[i], pairs[i+1])
		}
	}
	u := a.url
	u.RawQuery = q.Encode()
	return u.String()
}

// tuning returns the settings of a session as name, value pairs. JIT compilation of a condition of
// rights takes seconds where running it takes milliseconds. Planning takes long too, so generic
// plans are forced: what decides the plan is in the text of our statements and not in the values.
func tuning() []string {
	return []string{"jit", "off", "plan_cache_mode", "force_generic_plan"}
}

// tuned returns the address with the session settings as startup parameters, and with the marker
// that proves that there is no pooler.
func (a *postgresAddress) tuned() string {
	return a.with(append(tuning(), marker, markerValue)...)
}

// sessionSettings returns the session settings as SET statements.
func (a *postgresAddress) sessionSettings() string {
	text := ""
	for list := tuning(); len(list) > 0; list = list[2:] {
		if !a.query.Has(list[0]) {
			text += "SET " + list[0] + " = " + list[1] + "; "
		}
	}
	return text
}
