package signin

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/base32"
	"errors"
	"fmt"
	"slices"
	"strings"
	"time"

	"hirewire/internal/audit"
	"hirewire/internal/ids"
	"hirewire/internal/requestorigin"
	"hirewire/internal/store"
)

// The number of attempts that may fail before each further failure locks the counter, and for how
// long. The counter of an account and an address together is the strictest. Those of an account,
// which a stranger could lock, and of an address, which colleagues share, tolerate more. The wait
// doubles with each failure from firstWait up to longestWait.
const (
	freePerAccountAndAddress = 5
	freePerAccount           = 30
	freePerAddress           = 60
	firstWait                = 30 * time.Second
	longestWait              = 15 * time.Minute
	// forgetAfter is the time after the last failure at which a counter starts again.
	forgetAfter = 24 * time.Hour
)

// counter identifies a counter of failed attempts.
type counter struct {
	id   string
	free int
	// account is true if a successful sign-in resets the counter, because the failures were
	// probably the owner's own.
	account bool
}

// counterOf returns the counter for the given parts. Its id is a hash, so that the table does not
// store what people typed.
func counterOf(free int, account bool, parts ...string) counter {
	h := sha256.Sum256([]byte(strings.Join(parts, "\x00")))
	name := strings.ToLower(base32.StdEncoding.WithPadding(base32.NoPadding).EncodeToString(h[:20]))
	return counter{id: string(ids.SignInAttempt) + "_" + name, free: free, account: account}
}

// counters returns the counters of an attempt on an account from a network address. The account is
// named as it was typed, so that attempts on accounts that do not exist are counted too.
func counters(account, address string) []counter {
	place := requestorigin.Network(address)
	list := []counter{
		counterOf(freePerAccountAndAddress, true, "together", account, place),
		counterOf(freePerAccount, true, "account", account),
		counterOf(freePerAddress, false, "address", place),
	}
	// A fixed order prevents deadlocks between two attempts.
	slices.SortFunc(list, func(a, b counter) int { return strings.Compare(a.id, b.id) })
	return list
}

// waitAfter returns how long a counter is locked after this many failures, of which free are
// tolerated.
func waitAfter(failures, free int) time.Duration {
	over := failures - free
	if over <= 0 {
		return 0
	}
	if over > 10 {
		return longestWait
	}
	return min(firstWait<<(over-1), longestWait)
}

// countAttempt counts an attempt as failed before the credentials are checked, so that concurrent
// attempts cannot all pass. It returns a TooManyAttempts refusal, and counts nothing, while one of
// the counters is locked. The caller calls clearAttempts when the attempt turns out not to have
// failed.
func (s *Service) countAttempt(ctx context.Context, list []counter) error {
	now := s.now()
	locked := time.Duration(0)
	began := false
	err := s.store.WithTx(ctx, "attempt", func(ctx context.Context, tx *store.Tx) error {
		locked, began = 0, false
		for _, c := range list {
			rows, err := tx.Query(ctx, countFailure, c.id, now, now.Add(-forgetAfter))
			if err != nil {
				return fmt.Errorf("count an attempt: %w", err)
			}
			var failures int
			var until store.NullTime
			if err := scanRow(rows, &failures, &until); err != nil {
				return fmt.Errorf("count an attempt: %w", err)
			}
			if until.Valid && until.Time.After(now) {
				locked = max(locked, until.Time.Sub(now))
				continue
			}
			if wait := waitAfter(failures, c.free); wait > 0 {
				began = true
				if _, err := tx.Exec(ctx, lockCounter, now.Add(wait), c.id); err != nil {
					return fmt.Errorf("lock out: %w", err)
				}
			}
		}
		if locked > 0 {
			return errLocked // rolls back, so that attempts during the wait do not prolong it
		}
		return nil
	})
	switch {
	case errors.Is(err, errLocked):
		return tooMany(locked)
	case err != nil:
		return err
	case began:
		s.appendAudit(ctx, audit.Entry{Kind: audit.SignInLocked})
	}
	return nil
}

// errLocked makes countAttempt's transaction roll back.
var errLocked = errors.New("signin: locked")

func tooMany(wait time.Duration) *Refusal {
	return &Refusal{
		Code:       TooManyAttempts,
		Message:    "too many attempts failed: wait before you try again",
		RetryAfter: wait.Truncate(time.Second) + time.Second,
	}
}

// clearAttempts uncounts an attempt that did not fail. With succeeded, which means a complete
// sign-in, it resets the counters of the account instead.
func (s *Service) clearAttempts(
	ctx context.Context, tx *store.Tx, list []counter, succeeded bool,
) error {
	for _, c := range list {
		if succeeded && c.account {
			if _, err := tx.Exec(ctx, deleteCounter, c.id); err != nil {
				return fmt.Errorf("forget failures: %w", err)
			}
			continue
		}
		_, err := tx.Exec(ctx, uncountFailure, c.free, c.id)
		if err != nil {
			return fmt.Errorf("take an attempt back: %w", err)
		}
	}
	return nil
}

// appendAudit writes an audit entry outside a transaction. It only logs an error, because the
// response must not depend on it.
func (s *Service) appendAudit(ctx context.Context, e audit.Entry) {
	if err := s.audit.Append(ctx, e); err != nil {
		s.log.ErrorContext(ctx, "could not write an audit entry", "kind", string(e.Kind), "error",
			err.Error())
	}
}

// scanRow scans the only row and closes rows. It returns sql.ErrNoRows if there is none.
func scanRow(rows *sql.Rows, dest ...any) error {
	defer rows.Close()
	if !rows.Next() {
		if err := rows.Err(); err != nil {
			return err
		}
		return sql.ErrNoRows
	}
	if err := rows.Scan(dest...); err != nil {
		return err
	}
	return rows.Err()
}
