package store

import (
	"context"
	"errors"
	"fmt"
	"hash/fnv"
	"io"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"entgo.io/ent/dialect"
)

// lockPoll is how often a lock that another holds is asked for again.
const lockPoll = 100 * time.Millisecond

// errHeld: another process has the lock.
var errHeld = errors.New("held by another process")

// LockServer makes this process the one server of a SQLite data directory, until release is called or the process ends,
// however it ends. A second server would not hear the first one's wake-ups and would run its jobs twice. Commands that
// only write for a moment do not take the lock.
func LockServer(dataDir string) (release func() error, err error) {
	dir, err := makeDataDir(dataDir)
	if err != nil {
		return nil, err
	}
	path := filepath.Join(dir, "hirewire.lock")
	f, err := os.OpenFile(path, os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return nil, fmt.Errorf("the lock file cannot be opened: %w; check who owns %s", err, dir)
	}
	if err := lockFile(f); err != nil {
		who := ""
		if pid, e := io.ReadAll(io.LimitReader(f, 20)); e == nil {
			if n, e := strconv.Atoi(strings.TrimSpace(string(pid))); e == nil {
				who = fmt.Sprintf(" (process %d)", n)
			}
		}
		_ = f.Close()
		if errors.Is(err, errHeld) {
			return nil, fmt.Errorf("another hirewire server%s is using %s: stop it, or give this one a data directory of its own", who, dir)
		}
		return nil, fmt.Errorf("%s cannot be locked: %w; put the data directory on a local disk", path, err)
	}
	// The number is for people; the lock is what counts, so a failure to write it is none.
	if err := f.Truncate(0); err == nil {
		_, _ = f.WriteAt([]byte(strconv.Itoa(os.Getpid())+"\n"), 0)
	}
	return f.Close, nil // closing the file releases the lock; the file stays, as removing it would let two in
}

// Exclusive runs fn while no other process on this database is inside Exclusive with the same name, and waits for its
// turn. It is for migrations and jobs, not for requests: on Postgres it keeps a connection of Direct.
func (s *Store) Exclusive(ctx context.Context, name string, fn func(ctx context.Context) error) (err error) {
	try, release, err := s.lock(ctx, name)
	if err != nil {
		return fmt.Errorf("lock %s: %w", name, err)
	}
	defer func() { err = errors.Join(err, release()) }()
	poll := time.NewTicker(lockPoll)
	defer poll.Stop()
	for {
		held, err := try(ctx)
		if err != nil {
			return fmt.Errorf("lock %s: %w", name, err)
		}
		if held {
			return fn(ctx)
		}
		select {
		case <-poll.C:
		case <-ctx.Done():
			return fmt.Errorf("lock %s is held by another process: %w", name, ctx.Err())
		}
	}
}

// lock gives a way to try for a lock and one to give it up, held or not.
func (s *Store) lock(ctx context.Context, name string) (try func(context.Context) (bool, error), release func() error, err error) {
	if s.dialect == dialect.Postgres {
		return s.lockAdvisory(ctx, name)
	}
	f, err := os.OpenFile(filepath.Join(s.dataDir, name+".lock"), os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return nil, nil, err
	}
	try = func(context.Context) (bool, error) {
		err := lockFile(f)
		if errors.Is(err, errHeld) {
			return false, nil
		}
		return err == nil, err
	}
	return try, f.Close, nil
}

// lockAdvisory holds the lock in a transaction of its own, so that it ends with that, however it ends, and also behind a
// pooler, where nothing outlives a transaction. It is tried for again and again, not waited for in the database: a waiting
// statement holds a snapshot, for which CREATE INDEX CONCURRENTLY, perhaps run by the holder, would wait in turn. An idle
// transaction holds none.
func (s *Store) lockAdvisory(ctx context.Context, name string) (try func(context.Context) (bool, error), release func() error, err error) {
	conn, err := s.Direct().Conn(ctx)
	if err != nil {
		return nil, nil, err
	}
	// The transaction ends by release and not with the context: fn may still be at work then.
	tx, err := conn.BeginTx(context.WithoutCancel(ctx), s.begin)
	if err != nil {
		return nil, nil, errors.Join(err, conn.Close())
	}
	release = func() error {
		err := tx.Rollback()
		if IsUnavailable(err) {
			err = nil // the lock went with the connection
		}
		return errors.Join(err, conn.Close())
	}
	if _, err := tx.ExecContext(ctx, "SET LOCAL idle_in_transaction_session_timeout = 0"); err != nil {
		return nil, nil, errors.Join(err, release())
	}
	h := fnv.New64a()
	_, _ = io.WriteString(h, "hirewire/"+name)
	key := int64(h.Sum64()) //nolint:gosec // any 64 bits do
	try = func(ctx context.Context) (held bool, err error) {
		err = tx.QueryRowContext(ctx, "SELECT pg_try_advisory_xact_lock($1)", key).Scan(&held)
		return held, err
	}
	return try, release, nil
}
