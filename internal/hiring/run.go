package hiring

import (
	"context"
	"database/sql"
	"errors"
	"strconv"
	"time"

	"github.com/99designs/gqlgen/graphql"

	"hirewire/internal/access"
	"hirewire/internal/audit"
	"hirewire/internal/command"
	"hirewire/internal/documents"
	"hirewire/internal/ids"
	"hirewire/internal/normalize"
	"hirewire/internal/store"
	"hirewire/internal/workflow"
)

// Service has the commands of hiring.
type Service struct {
	*command.Runner
	store *store.Store
	now   func() time.Time
	ids   *ids.Generator
	blobs documents.Writer
	audit *audit.Log
	// sessionIdle is how long a session may go unused; 0 means for ever.
	sessionIdle time.Duration
}

// Options are what a Service needs.
type Options struct {
	Store *store.Store
	// Now is the clock; times are cut to microseconds.
	Now func() time.Time
	IDs *ids.Generator
	// Notify and Refused are those of command.Options.
	Notify  func(head int64)
	Refused func(ctx context.Context, command string, named []string, refusal error)
	// Blobs keeps the bytes of documents; nil for the database.
	Blobs documents.Writer
	// SessionIdle is how long a session may go unused before commands refuse it; 0 means for ever.
	SessionIdle time.Duration
}

// New makes the service. Entity writes outside commands are refused from then on.
func New(o Options) *Service {
	s := &Service{
		store: o.Store, now: o.Now, ids: o.IDs, blobs: o.Blobs, audit: audit.New(o.Store, o.IDs, o.Now), sessionIdle: o.SessionIdle,
	}
	if s.blobs == nil {
		s.blobs = chunks{ids: o.IDs}
	}
	s.Runner = command.New(command.Options{
		Store: o.Store, Now: o.Now, IDs: o.IDs, Notify: o.Notify, Refused: o.Refused, Index: refreshSearch, SessionIdle: o.SessionIdle,
	})
	return s
}

// unit is one run of one command of hiring.
type unit struct {
	*command.Unit
	*Service
}

// run is Runner.Run for functions of hiring.
func (s *Service) run(ctx context.Context, name string, key *string, input any, fn func(ctx context.Context, u *unit) error) (*command.Outcome, error) {
	return s.Run(ctx, name, key, input, func(ctx context.Context, u *command.Unit) error { return fn(ctx, &unit{Unit: u, Service: s}) })
}

// Aside runs a command of a package that keeps tables of its own outside the log, such as sign-in:
// with the same check of the credential and the same idempotency, and without events. Fn returns
// the id that is kept under the key. Its context has the viewer with the rights of the
// transaction, not the system.
func (s *Service) Aside(ctx context.Context, name string, key *string, input any, fn func(ctx context.Context, tx *store.Tx) (itemID string, err error)) (*command.Outcome, error) {
	return s.run(ctx, name, key, input, func(ctx context.Context, u *unit) (err error) {
		u.Result.ItemID, err = fn(access.With(ctx, u.Viewer), u.Tx)
		return err
	})
}

// scanOne reads the only row, or answers sql.ErrNoRows, and closes rows.
func scanOne(rows *sql.Rows, dest ...any) error {
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

// rule turns a refusal of package workflow into the wrong field that it names; other errors pass through.
func rule(err error) error {
	if r, ok := errors.AsType[workflow.InvalidRule](err); ok {
		return command.Wrong(r.Code, r.Message, r.Path...)
	}
	return err
}

// validation is command.Validation with the checks of hiring's own values.
type validation struct{ command.Validation }

// lines checks a list of texts of one line, and returns them normalised.
func (v *validation) lines(list []string, path string) []string {
	if list == nil || !v.Length(len(list), 0, maxLines, path) {
		return nil
	}
	out := make([]string, len(list))
	for i, s := range list {
		out[i] = v.SingleLine(s, 1, maxLine, path, strconv.Itoa(i))
	}
	return out
}

// normalized is the value of an update's field that may be cleared, as check returns it, and
// whether it was given.
func normalized(o graphql.Omittable[*string], check func(s string, path ...string) string, path ...string) (*string, bool) {
	s, ok := o.ValueOK()
	if s == nil {
		return nil, ok
	}
	clean := check(*s, path...)
	return &clean, ok
}

// lineOf returns a text of one line that was checked before.
func lineOf(s string) string {
	clean, err := normalize.Line(s)
	if err != nil {
		return ""
	}
	return clean
}
