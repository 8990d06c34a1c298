// Package signin authenticates people: local accounts with a password and an optional second
// factor, links that set a password once, and single sign-on by OpenID Connect. All of them end in
// a session.
//
// [Service] is the entry point. [Options] configure it, [Started] is a new session, and a [Refusal]
// is an error that the person can act on. Package signin/web serves it over HTTP.
//
// The package is the only writer of the tables sign_in_…, and it writes them with SQL of its own.
// The API does not expose these tables to subscriptions, so their changes write audit entries and
// no events. Changes that the API shows, such as a new colleague or another role, go through
// package hiring. See docs/adr/0009-sign-in.md.
package signin

import (
	"context"
	"fmt"
	"log/slog"
	"strings"
	"sync"
	"time"

	"entgo.io/ent/dialect"

	"hirewire/internal/audit"
	"hirewire/internal/hiring"
	"hirewire/internal/ids"
	"hirewire/internal/store"
)

// Options configure a Service. Store, Hiring, Audit, IDs, Now, Base, Idle and Absolute are
// required.
type Options struct {
	Store  *store.Store
	Hiring *hiring.Service
	Audit  *audit.Log
	IDs    *ids.Generator
	// Now is the clock. Its times are truncated to microseconds.
	Now    func() time.Time
	Logger *slog.Logger
	// Base is the URL under which people reach this server. Links begin with it.
	Base string
	// Idle is how long a session may stay unused; Absolute is its total lifetime.
	Idle, Absolute time.Duration
	// NoPasswords switches local passwords off, so that only single sign-on opens sessions.
	NoPasswords bool
	// Sender sends password links to people. If it is nil, an admin creates each link and hands it
	// over.
	Sender Sender
	// Hash is the cost of hashing a password; the zero value means DefaultHash.
	Hash Hash
	// OIDC is the provider for single sign-on; nil for none.
	OIDC *OIDC
	// FlowKey is the AES key, 32 bytes, that encrypts the cookie of a sign-in at the provider. It
	// must be the same on all instances. It is used only if OIDC is set.
	FlowKey []byte
}

// Sender sends a password link to its recipient. Implementations must not log the link.
type Sender interface {
	SendReset(ctx context.Context, email, link string) error
}

// Service signs people in and out. It is safe for concurrent use.
type Service struct {
	store  *store.Store
	hiring *hiring.Service
	audit  *audit.Log
	ids    *ids.Generator
	clock  func() time.Time
	log    *slog.Logger
	o      Options

	passwords *hasher
	provider  *provider

	// background tracks the goroutines that Forgot starts; slots limits their number.
	background sync.WaitGroup
	slots      chan struct{}
}

// New returns a Service. It returns an error if the hash settings or the flow key are invalid. It
// does not contact the OpenID provider.
func New(o Options) (*Service, error) {
	if o.Hash == (Hash{}) {
		o.Hash = DefaultHash()
	}
	o.Base = strings.TrimRight(o.Base, "/")
	passwords, err := newHasher(o.Hash)
	if err != nil {
		return nil, err
	}
	s := &Service{
		store: o.Store, hiring: o.Hiring, audit: o.Audit, ids: o.IDs, clock: o.Now, log: o.Logger,
		o:         o,
		passwords: passwords, slots: make(chan struct{}, maxBackground),
	}
	if s.log == nil {
		s.log = slog.New(slog.DiscardHandler)
	}
	if o.OIDC != nil {
		if s.provider, err = newProvider(*o.OIDC, o.Base, o.FlowKey, o.Now); err != nil {
			return nil, err
		}
	}
	return s, nil
}

// Passwords reports whether local passwords are enabled.
func (s *Service) Passwords() bool { return !s.o.NoPasswords }

// Idle returns how long a session may stay unused.
func (s *Service) Idle() time.Duration { return s.o.Idle }

// Wait blocks until all background work has ended. Call it before closing the store.
func (s *Service) Wait() { s.background.Wait() }

// now returns the current time in UTC, truncated to the precision of the database.
func (s *Service) now() time.Time { return s.clock().UTC().Truncate(time.Microsecond) }

// Sweep deletes rows that have no effect any more: sessions that ended, links that expired more
// than 30 days ago, failed attempts that no longer count, and second factors whose setup was not
// completed within a day. Call it periodically.
func (s *Service) Sweep(ctx context.Context) error {
	now := s.now()
	for _, step := range []struct {
		query string
		args  []any
	}{
		{
			sweepSessions,
			[]any{now, now.Add(-s.o.Idle)},
		},
		{sweepLinks, []any{now.Add(-30 * 24 * time.Hour)}},
		{sweepAttempts, []any{now.Add(-forgetAfter)}},
		{
			sweepTotps,
			[]any{now.Add(-24 * time.Hour)},
		},
	} {
		if _, err := s.store.Exec(ctx, step.query, step.args...); err != nil {
			return fmt.Errorf("sweep sign-in: %w", err)
		}
	}
	return nil
}

// Restored deletes what a restored backup must not bring back: sessions that have ended since the
// backup was made, links that have been used since, and failed attempts.
func Restored(ctx context.Context, tx *store.Tx) error {
	for _, query := range []string{deleteAllSessions, deleteAllLinks, deleteAllAttempts} {
		if _, err := tx.Exec(ctx, query); err != nil {
			return fmt.Errorf("remove restored sign-in data: %w", err)
		}
	}
	return nil
}

// locking returns the clause that makes a SELECT lock the rows of alias until the transaction ends.
// It is empty on SQLite, where a writing transaction excludes all others.
func locking(tx *store.Tx, alias string) string {
	if tx.Dialect() == dialect.Postgres {
		return " FOR UPDATE OF " + alias
	}
	return ""
}
