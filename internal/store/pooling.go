package store

import (
	"context"
	"database/sql"
	"fmt"
	"strings"
	"time"

	"github.com/lib/pq"
)

// Pooling is what a pooler between Hirewire and Postgres does with connections. The zero value finds out by itself.
type Pooling string

const (
	// PoolingNone is no pooler, or one that cannot be told from Postgres. Settings are parameters of the connection's
	// start, and statements are prepared once for each connection.
	PoolingNone Pooling = "none"
	// PoolingSession gives a client a server connection for as long as it is connected. Poolers refuse parameters of the
	// start that they do not know, so the first statement of a connection sets them.
	PoolingSession Pooling = "session"
	// PoolingTransaction gives a client a server connection for one transaction. Nothing may outlive that: statements have
	// no names and take one round trip each (lib/pq's binary mode), settings are those of the transaction, and nothing is
	// listened to but over DIRECT_DATABASE_URL.
	PoolingTransaction Pooling = "transaction"
)

// marker is a parameter that Postgres keeps, as it keeps all with a dot in their name, and that no pooler passes on: a
// pooler refuses it or forgets it.
const (
	marker      = "hirewire.direct"
	markerValue = "yes"
)

// serverFacts are what a connection says about its server.
type serverFacts struct {
	version  int
	encoding string
	standby  bool
	database string
	started  time.Time
	compiles bool
	// marked is true where no pooler was in between when the connection was made.
	marked bool
}

func askServer(ctx context.Context, db *sql.DB) (f serverFacts, err error) {
	err = db.QueryRowContext(ctx, `SELECT current_setting('server_version_num')::int, current_setting('server_encoding'), pg_is_in_recovery(),
		current_database(), pg_postmaster_start_time(), current_setting('jit') = 'on', COALESCE(current_setting('`+marker+`', true), '') = '`+markerValue+`'`).
		Scan(&f.version, &f.encoding, &f.standby, &f.database, &f.started, &f.compiles, &f.marked)
	return f, err
}

// refusal is what PgBouncer, and poolers that follow it, answer to a parameter that they do not know.
const refusal = "unsupported startup parameter"

func refusedParameter(err error) bool {
	e := pq.As(err)
	return e != nil && strings.Contains(e.Message, refusal)
}

// refusedParameterName is the parameter that a pooler refused, or empty.
func refusedParameterName(err error) string {
	if !refusedParameter(err) {
		return ""
	}
	_, name, _ := strings.Cut(pq.As(err).Message, refusal+": ")
	return name
}

const (
	// probeRounds is how often two connections are asked who serves them.
	probeRounds = 8
	// probeLimit bounds that, as a pooler whose room is taken makes clients wait.
	probeLimit = 5 * time.Second
)

// probePooler finds out how a pooler pools: where two connections take turns, each keeps its server process in session
// mode, and in transaction mode they get the same one or change.
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
				return "", fmt.Errorf("ask how the pooler pools (or say so by --database-pooling): %w", err)
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
