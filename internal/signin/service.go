// Package signin answers who somebody is: accounts with passwords and second factors, links that set a password once,
// single sign-on by OpenID Connect, and the sessions that all of these end in.
//
// It is the one writer of its own tables (sign_in_…), by hand-written statements. No query of the API shows these, so
// their changes write audit entries and no events. What a query can show, such as a new colleague or another role, goes
// through package hiring. See docs/adr/0009-sign-in.md.
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

// Options are what a Service needs.
type Options struct {
	Store  *store.Store
	Hiring *hiring.Service
	Audit  *audit.Log
	IDs    *ids.Generator
	// Now is the clock; times are cut to microseconds.
	Now    func() time.Time
	Logger *slog.Logger
	// Base is the address under which people reach this server, without a slash at its end. Links begin with it.
	Base string
	// Idle is how long a session may go unused, Absolute how long it lasts at most.
	Idle, Absolute time.Duration
	// NoPasswords switches local passwords off: then only single sign-on opens a session.
	NoPasswords bool
	// Sender brings links to people; nil where there is no way, and an admin makes them and hands them out.
	Sender Sender
	// Hash is how passwords are hashed; zero for DefaultHash.
	Hash Hash
	// OIDC is the provider for single sign-on; nil for none.
	OIDC *OIDC
	// FlowKey seals what a browser carries to the provider and back: 32 bytes, the same on all instances.
	FlowKey []byte
}

// Sender brings a link to the person that it is for. It must not log the link.
type Sender interface {
	SendReset(ctx context.Context, email, link string) error
}

// Service signs people in and out.
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

	// background are the answers that nobody waits for; see Forgot.
	background sync.WaitGroup
	slots      chan struct{}
}

// New makes the service.
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
		store: o.Store, hiring: o.Hiring, audit: o.Audit, ids: o.IDs, clock: o.Now, log: o.Logger, o: o,
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

// Passwords tells whether local passwords are used.
func (s *Service) Passwords() bool { return !s.o.NoPasswords }

// Idle is how long a session may go unused.
func (s *Service) Idle() time.Duration { return s.o.Idle }

// Wait returns when what runs in the background has ended.
func (s *Service) Wait() { s.background.Wait() }

func (s *Service) now() time.Time { return s.clock().UTC().Truncate(time.Microsecond) }

// Sweep removes what has no use any more: sessions and links that ended, failures that are forgotten, second factors that
// nobody finished setting up.
func (s *Service) Sweep(ctx context.Context) error {
	now := s.now()
	for _, step := range []struct {
		query string
		args  []any
	}{
		{"DELETE FROM sign_in_sessions WHERE expires_at <= ? OR last_used_at <= ?", []any{now, now.Add(-s.o.Idle)}},
		{"DELETE FROM sign_in_links WHERE expires_at <= ?", []any{now.Add(-30 * 24 * time.Hour)}},
		{"DELETE FROM sign_in_attempts WHERE last_at <= ?", []any{now.Add(-forgetAfter)}},
		{"DELETE FROM sign_in_totps WHERE confirmed_at IS NULL AND created_at <= ?", []any{now.Add(-24 * time.Hour)}},
	} {
		if _, err := s.store.Exec(ctx, step.query, step.args...); err != nil {
			return fmt.Errorf("sweep sign-in: %w", err)
		}
	}
	return nil
}

// Restored removes what must not come back with a backup: sessions that ended since, links that were used since, and
// failures.
func Restored(ctx context.Context, tx *store.Tx) error {
	for _, table := range []string{"sign_in_sessions", "sign_in_links", "sign_in_attempts"} {
		if _, err := tx.Exec(ctx, "DELETE FROM "+table); err != nil {
			return fmt.Errorf("remove what a backup brought back: %w", err)
		}
	}
	return nil
}

// locking is the clause by which a statement holds the rows that it reads, on Postgres; on SQLite the transaction does.
func locking(tx *store.Tx, alias string) string {
	if tx.Dialect() == dialect.Postgres {
		return " FOR UPDATE OF " + alias
	}
	return ""
}
