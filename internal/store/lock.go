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

// lockPoll is the interval at which Exclusive tries to get a lock.
const lockPoll = 100 * time.Millisecond

// errLockHeld means that another process has the lock.
var errLockHeld = errors.New("held by another process")

// LockServer makes this process the only server on a SQLite data directory until release is called
// or the process ends, in whatever way. A second server would miss the first one's wake-ups and run
// its jobs twice. It returns an error at once if another process holds the lock. Short commands do
// not take it.
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
		if errors.Is(err, errLockHeld) {
			return nil, fmt.Errorf("another hirewire server%s is using %s: stop it, or give this "+
				"one a data directory of its own", who, dir)
		}
		return nil, fmt.Errorf("%s cannot be locked: %w; put the data directory on a local disk",
			path, err)
	}
	// The process id is only for error messages, so a failure to write it is ignored.
	if err := f.Truncate(0); err == nil {
		_, _ = f.WriteAt([]byte(strconv.Itoa(os.Getpid())+"\n"), 0)
	}
	return f.Close, nil // releases the lock; removing the file would let two processes hold it
}

// Exclusive runs fn while no other process on this database runs Exclusive with the same name. It
// blocks until the lock is free or ctx ends. Use it for migrations and jobs and not for requests:
// on Postgres it occupies a connection of Direct.
func (s *Store) Exclusive(
	ctx context.Context, name string, fn func(ctx context.Context) error,
) (err error) {
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

// lock returns a function that tries to take a lock without blocking, and one that releases it.
// release must be called in any case.
func (s *Store) lock(
	ctx context.Context, name string,
) (try func(context.Context) (bool, error), release func() error, err error) {
	if s.dialect == dialect.Postgres {
		return s.lockAdvisory(ctx, name)
	}
	f, err := os.OpenFile(filepath.Join(s.dataDir, name+".lock"), os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return nil, nil, err
	}
	try = func(context.Context) (bool, error) {
		err := lockFile(f)
		if errors.Is(err, errLockHeld) {
			return false, nil
		}
		return err == nil, err
	}
	return try, f.Close, nil
}

// lockAdvisory takes the lock in a transaction of its own. It ends with that transaction, however
// that ends, and works behind a pooler, where nothing outlives a transaction. Callers poll instead
// of waiting in the database, because a waiting statement holds a snapshot, and CREATE INDEX
// CONCURRENTLY, perhaps run by the holder of the lock, would wait for it. An idle transaction holds
// no snapshot.
func (s *Store) lockAdvisory(
	ctx context.Context, name string,
) (try func(context.Context) (bool, error), release func() error, err error) {
	conn, err := s.Direct().Conn(ctx)
	if err != nil {
		return nil, nil, err
	}
	// The transaction ends with release and not with ctx, because fn may still be running then.
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
	if _, err := tx.ExecContext(ctx, "SET LOCAL idle_in_transaction_session_timeout = "+
		"0"); err != nil {
		return nil, nil, errors.Join(err, release())
	}
	h := fnv.New64a()
	_, _ = io.WriteString(h, "hirewire/"+name)
	key := int64(h.Sum64()) //nolint:gosec // overflow does not matter
	try = func(ctx context.Context) (held bool, err error) {
		err = tx.QueryRowContext(ctx, "SELECT pg_try_advisory_xact_lock($1)", key).Scan(&held)
		return held, err
	}
	return try, release, nil
}
