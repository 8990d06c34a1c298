package store

import (
	"context"
	"database/sql"
	"fmt"
	"strings"
	"time"

	"github.com/lib/pq"
)

// Pooling is how a pooler between Hirewire and Postgres assigns server connections. The zero value
// means that the mode is detected.
type Pooling string

const (
	// PoolingNone means no pooler, or one that behaves like Postgres. Session settings are startup
	// parameters, and statements are prepared once per connection.
	PoolingNone Pooling = "none"
	// PoolingSession means that a client keeps its server connection while it is connected. Such
	// poolers refuse unknown startup parameters, so a connection's first statement sets the session
	// settings.
	PoolingSession Pooling = "session"
	// PoolingTransaction means that a client has a server connection for one transaction, and
	// nothing outlives it. Statements are unnamed and take one round trip (lib/pq's binary mode),
	// settings are local to the transaction, and LISTEN works only over DIRECT_DATABASE_URL.
	PoolingTransaction Pooling = "transaction"
)

// marker is a startup parameter that detects poolers. Postgres keeps every parameter with a dot in
// its name; a pooler refuses or drops it.
const (
	marker      = "hirewire.direct"
	markerValue = "yes"
)

// serverFacts describe the server behind a connection.
type serverFacts struct {
	version  int
	encoding string
	standby  bool
	database string
	started  time.Time
	compiles bool
	// marked is true if the marker arrived, so that there is no pooler in between.
	marked bool
}

// queryServer queries the facts about a server.
func queryServer(ctx context.Context, db *sql.DB) (f serverFacts, err error) {
	err = db.QueryRowContext(ctx, `SELECT current_setting('server_version_num')::int,
		current_setting('server_encoding'), pg_is_in_recovery(),
		current_database(), pg_postmaster_start_time(), current_setting('jit') = 'on',
		COALESCE(current_setting('`+marker+`', true), '') = '`+markerValue+`'`).
		Scan(&f.version, &f.encoding, &f.standby, &f.database, &f.started, &f.compiles, &f.marked)
	return f, err
}

// unsupportedParameter is the message of PgBouncer, and of poolers that follow it, for an unknown
// startup parameter.
const unsupportedParameter = "unsupported startup parameter"

// refusedParameter reports whether a pooler refused a startup parameter.
func refusedParameter(err error) bool {
	e := pq.As(err)
	return e != nil && strings.Contains(e.Message, unsupportedParameter)
}

// refusedParameterName returns the parameter that a pooler refused; empty if it refused none.
func refusedParameterName(err error) string {
	if !refusedParameter(err) {
		return ""
	}
	_, name, _ := strings.Cut(pq.As(err).Message, unsupportedParameter+": ")
	return name
}

const (
	// probeRounds is how often probePooler queries the server process of its two connections.
	probeRounds = 8
	// probeLimit bounds the probe, because a pooler without free connections makes clients wait.
	probeLimit = 5 * time.Second
)

// probePooler detects the mode of a pooler. Two client connections take turns: in session mode each
// keeps its own server process; in transaction mode they get the same one or change.
func (s *Store) probePooler(ctx context.Context, address *postgresAddress) (_ Pooling, err error) {
	c, err := s.connector(address, PoolingTransaction, s.silence)
	if err != nil {
		return "", err
	}
	db := openPool(c, 2)
	defer func() { _ = db.Close() }()
	ctx, cancel := context.WithTimeout(ctx, probeLimit)
	defer cancel()
	var pids [2]int
	var conns [2]*sql.Conn
	for i := range conns {
		if conns[i], err = db.Conn(ctx); err != nil {
			return "", err
		}
		defer func() { _ = conns[i].Close() }()
	}
	for round := range probeRounds {
		for i, conn := range conns {
			var pid int
			if err := conn.QueryRowContext(ctx, "SELECT pg_backend_pid()").Scan(&pid); err != nil {
				return "", fmt.Errorf("ask how the pooler pools (or say so by "+
					"--database-pooling): %w", err)
			}
			if round == 0 {
				pids[i] = pid
			} else if pids[i] != pid {
				return PoolingTransaction, nil
			}
		}
		if pids[0] == pids[1] {
			return PoolingTransaction, nil
		}
	}
	return PoolingSession, nil
}
