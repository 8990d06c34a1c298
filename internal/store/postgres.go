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
	// reservedConns of them are for Reserved contexts, where there are at least leastForReserve.
	reservedConns   = 2
	leastForReserve = 6
	// directConns are for migrations, backups and locks; they are made when they are needed.
	directConns    = 4
	directIdleTime = 5 * time.Second
)

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
		return fmt.Errorf("the database is Postgres %d: use %d or newer", server.version/10000, oldestPostgres)
	case server.encoding != "UTF8":
		return fmt.Errorf("the database has the encoding %s: make one with UTF8 (CREATE DATABASE … ENCODING 'UTF8' TEMPLATE template0)", server.encoding)
	case server.standby:
		return errors.New("the database of DATABASE_URL is a read-only standby: name the primary")
	}
	if s.pooling == PoolingTransaction && server.compiles {
		s.log.LogAttrs(ctx, slog.LevelWarn, "the pooler in transaction mode leaves jit on, with which some queries take seconds: ALTER ROLE … SET jit = off, and reconnect the pooler (RECONNECT in PgBouncer's console)")
	}
	return s.openDirect(ctx, o, direct, server)
}

// findServer opens the pools of DATABASE_URL and asks which server that is. Where the setting leaves it open, it finds out
// whether a pooler stands in between.
func (s *Store) findServer(ctx context.Context, o Options, address *postgresAddress) (server serverFacts, err error) {
	if s.pooling == "" {
		s.pooling = PoolingNone
		if err := s.openPools(o, address); err != nil {
			return server, err
		}
		server, err = askServer(ctx, s.writer)
		if err == nil && server.marked {
			return server, nil
		}
		if err != nil && !refusedParameter(err) {
			return server, unreachable("DATABASE_URL", err)
		}
		if err := s.closePools(); err != nil {
			return server, err
		}
		if s.pooling, err = s.probePooler(ctx, address); err != nil {
			return server, unreachable("DATABASE_URL", err)
		}
	}
	if err := s.openPools(o, address); err != nil {
		return server, err
	}
	if server, err = askServer(ctx, s.writer); err != nil {
		return server, unreachable("DATABASE_URL", err)
	}
	return server, nil
}

// unreachable says that a database cannot be used, and what a pooler that refuses a parameter is to be told.
func unreachable(setting string, err error) error {
	if name := refusedParameterName(err); name != "" {
		return fmt.Errorf("the pooler of %s refuses the parameter %s: take it out of the address, and set it for the database role (ALTER ROLE … SET %[2]s = …): %w",
			setting, name, err)
	}
	return fmt.Errorf("the database of %s cannot be reached: %w", setting, err)
}

func (s *Store) openPools(o Options, address *postgresAddress) error {
	conns := o.MaxConns
	if conns == 0 {
		conns = defaultConns
	}
	conns = max(conns, 2) // one transaction may wait for another
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
	// The driver sends the level with its BEGIN, so naming it costs nothing, and a database with another default level
	// behaves as every other.
	s.begin = &sql.TxOptions{Isolation: sql.LevelReadCommitted}
	return nil
}

func openPool(c *connector, conns int) *sql.DB {
	db := sql.OpenDB(measuredConnector{c})
	// Idle connections are kept: database/sql's default of two closes and opens connections all day.
	db.SetMaxOpenConns(conns)
	db.SetMaxIdleConns(conns)
	db.SetConnMaxLifetime(time.Hour) // so that a moved database is followed
	return db
}

// openDirect opens the pool for what must not go through a pooler, or may be silent for long: migrations, backups, locks.
func (s *Store) openDirect(ctx context.Context, o Options, address *postgresAddress, server serverFacts) error {
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
	facts, err := askServer(ctx, s.direct)
	switch {
	case refusedParameter(err), err == nil && !facts.marked:
		return errors.New("DIRECT_DATABASE_URL leads to a pooler: give it the address of Postgres itself")
	case err != nil:
		return unreachable("DIRECT_DATABASE_URL", err)
	case facts.database != server.database || !facts.started.Equal(server.started):
		return errors.New("DATABASE_URL and DIRECT_DATABASE_URL are different databases: the second must be the way around the pooler of the first")
	}
	return nil
}

// connector makes the connections of a pool; see Pooling for what the modes need.
func (s *Store) connector(address *postgresAddress, pooling Pooling, silence time.Duration) (*connector, error) {
	c := &connector{guard: newGuard(s.patience, silence, &s.silentClosed, s.log)}
	dsn := address.plain()
	switch pooling {
	case PoolingSession:
		c.first = address.sessionSettings()
	case PoolingTransaction:
		dsn, c.local, c.unnamed = address.with("binary_parameters", "yes"), "; SET LOCAL jit = off", true
	default:
		dsn = address.tuned()
	}
	var err error
	if c.base, err = pq.NewConnector(dsn); err != nil {
		return nil, fmt.Errorf("%s is not understood: %w", address.setting, err)
	}
	return c, nil
}

// postgresAddress is an address with what it leaves open filled in.
type postgresAddress struct {
	setting string
	url     url.URL
	query   url.Values
}

// parsePostgresURL reads the address of a setting. Errors never contain the address: it holds the password.
func parsePostgresURL(setting, raw string) (*postgresAddress, error) {
	u, err := url.Parse(raw)
	if err != nil {
		if parse := (*url.Error)(nil); errors.As(err, &parse) {
			err = parse.Err
		}
		return nil, fmt.Errorf("%s is not an address such as postgres://user:password@host:5432/database "+
			"(a password with special characters must be percent-encoded): %w", setting, err)
	}
	if u.Scheme != "postgres" && u.Scheme != "postgresql" {
		return nil, fmt.Errorf("%s begins with %q: it must begin with postgres://, or be empty for SQLite in the data directory", setting, u.Scheme+":")
	}
	q, err := url.ParseQuery(u.RawQuery)
	if err != nil {
		return nil, fmt.Errorf("the parameters of %s: %w", setting, err)
	}
	a := &postgresAddress{setting: setting, url: *u, query: q}
	// Encrypted where the server can, as libpq does; lib/pq's own default is about to change. Who needs certainty on an
	// open network says sslmode=verify-full.
	a.fill("sslmode", "PGSSLMODE", "prefer")
	a.fill("connect_timeout", "PGCONNECT_TIMEOUT", "5")
	a.fill("application_name", "PGAPPNAME", "hirewire")
	q.Set("timezone", "UTC") // times come back in UTC
	return a, nil
}

func (a *postgresAddress) fill(key, env, value string) {
	if !a.query.Has(key) && (env == "" || os.Getenv(env) == "") {
		a.query.Set(key, value)
	}
}

// plain is the address without parameters that a pooler may refuse, but for those that the operator gave.
func (a *postgresAddress) plain() string { return a.with() }

// with is the address with further parameters, where it has none of that name.
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

// tuning are the settings of a session. Compiling a condition of rights takes seconds, running it milliseconds. So does
// planning one, which Postgres would do anew for each set of values. No text of ours needs to be planned for its values:
// what decides a plan stands in the text.
func tuning() []string {
	return []string{"jit", "off", "plan_cache_mode", "force_generic_plan"}
}

// tuned is the address with the settings of a session as parameters of the start, and the mark by which a connection
// without a pooler is known.
func (a *postgresAddress) tuned() string {
	return a.with(append(tuning(), marker, markerValue)...)
}

// sessionSettings is tuned as statements.
func (a *postgresAddress) sessionSettings() string {
	text := ""
	for list := tuning(); len(list) > 0; list = list[2:] {
		if !a.query.Has(list[0]) {
			text += "SET " + list[0] + " = " + list[1] + "; "
		}
	}
	return text
}
