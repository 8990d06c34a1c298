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

// How many attempts may fail before each further one waits, and how long. Somebody at one address who guesses at one
// account is stopped first; an account is shared with strangers who may want to lock its owner out, and an address with
// colleagues, so these are more patient. Waits double from the first to the longest.
const (
	freeTogether = 5
	freeAccount  = 30
	freeAddress  = 60
	firstWait    = 30 * time.Second
	longestWait  = 15 * time.Minute
	// forgetAfter is when failures no longer count.
	forgetAfter = 24 * time.Hour
)

// counter is one thing whose failures are counted.
type counter struct {
	id   string
	free int
	// account is true where a success shows that the failures were the owner's own.
	account bool
}

func counterOf(free int, account bool, parts ...string) counter {
	h := sha256.Sum256([]byte(strings.Join(parts, "\x00")))
	name := strings.ToLower(base32.StdEncoding.WithPadding(base32.NoPadding).EncodeToString(h[:20]))
	return counter{id: string(ids.SignInAttempt) + "_" + name, free: free, account: account}
}

// counters are those of an attempt at an account from an address. The account is named as it was typed, whether it exists
// or not.
func counters(account, address string) []counter {
	place := requestorigin.Network(address)
	list := []counter{
		counterOf(freeTogether, true, "together", account, place),
		counterOf(freeAccount, true, "account", account),
		counterOf(freeAddress, false, "address", place),
	}
	// In one order, so that two attempts never wait for each other.
	slices.SortFunc(list, func(a, b counter) int { return strings.Compare(a.id, b.id) })
	return list
}

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

// attempt counts an attempt as failed before anything is checked, so that many at once count as many. Whoever finds out
// that it did not fail says so by forgive.
func (s *Service) attempt(ctx context.Context, list []counter) error {
	now := s.now()
	locked := time.Duration(0)
	began := false
	err := s.store.WithTx(ctx, "attempt", func(ctx context.Context, tx *store.Tx) error {
		locked, began = 0, false
		for _, c := range list {
			rows, err := tx.Query(ctx, `INSERT INTO sign_in_attempts (id, failures, last_at) VALUES (?, 1, ?)
				ON CONFLICT (id) DO UPDATE SET failures = CASE WHEN sign_in_attempts.last_at <= ? THEN 1 ELSE sign_in_attempts.failures + 1 END, last_at = excluded.last_at
				RETURNING failures, locked_until`, c.id, now, now.Add(-forgetAfter))
			if err != nil {
				return fmt.Errorf("count an attempt: %w", err)
			}
			var failures int
			var until store.NullTime
			if err := one(rows, &failures, &until); err != nil {
				return fmt.Errorf("count an attempt: %w", err)
			}
			if until.Valid && until.Time.After(now) {
				locked = max(locked, until.Time.Sub(now))
				continue
			}
			if wait := waitAfter(failures, c.free); wait > 0 {
				began = true
				if _, err := tx.Exec(ctx, "UPDATE sign_in_attempts SET locked_until = ? WHERE id = ?", now.Add(wait), c.id); err != nil {
					return fmt.Errorf("lock out: %w", err)
				}
			}
		}
		if locked > 0 {
			return errLocked // what was counted is taken back: waiting must not make the wait longer
		}
		return nil
	})
	switch {
	case errors.Is(err, errLocked):
		return tooMany(locked)
	case err != nil:
		return err
	case began:
		s.note(ctx, audit.Entry{Kind: audit.SignInLocked})
	}
	return nil
}

var errLocked = errors.New("signin: locked")

func tooMany(wait time.Duration) *Refusal {
	return &Refusal{Code: TooManyAttempts, Message: "too many attempts failed: wait before you try again", RetryAfter: wait.Truncate(time.Second) + time.Second}
}

// forgive takes an attempt back that did not fail. A sign-in that succeeded altogether clears its account.
func (s *Service) forgive(ctx context.Context, tx *store.Tx, list []counter, succeeded bool) error {
	for _, c := range list {
		if succeeded && c.account {
			if _, err := tx.Exec(ctx, "DELETE FROM sign_in_attempts WHERE id = ?", c.id); err != nil {
				return fmt.Errorf("forget failures: %w", err)
			}
			continue
		}
		_, err := tx.Exec(ctx, `UPDATE sign_in_attempts SET failures = CASE WHEN failures > 0 THEN failures - 1 ELSE 0 END,
			locked_until = CASE WHEN failures - 1 <= ? THEN NULL ELSE locked_until END WHERE id = ?`, c.free, c.id)
		if err != nil {
			return fmt.Errorf("take an attempt back: %w", err)
		}
	}
	return nil
}

// note writes an audit entry where the answer must not depend on it.
func (s *Service) note(ctx context.Context, e audit.Entry) {
	if err := s.audit.Append(ctx, e); err != nil {
		s.log.ErrorContext(ctx, "audit entry not written", "kind", string(e.Kind), "error", err.Error())
	}
}

// one reads the only row, or answers sql.ErrNoRows, and closes rows.
func one(rows *sql.Rows, dest ...any) error {
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
