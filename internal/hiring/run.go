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
	"hirewire/internal/batch"
	"hirewire/internal/command"
	"hirewire/internal/documents"
	"hirewire/internal/ids"
	"hirewire/internal/normalize"
	"hirewire/internal/store"
	"hirewire/internal/workflow"
)

// Service runs the commands of hiring. It is safe for concurrent use.
type Service struct {
	*command.Runner
	store *store.Store
	now   func() time.Time
	ids   *ids.Generator
	blobs documents.Writer
	audit *audit.Log
	// sessionIdle is how long a session may stay unused; 0 means forever.
	sessionIdle time.Duration
	// moves lets concurrent moves on Postgres share transactions.
	moves *batch.Queue[*quickMove, *command.Outcome]
}

// Options configure a Service. Store, Now and IDs are required.
type Options struct {
	Store *store.Store
	// Now is the clock. Its times are truncated to microseconds.
	Now func() time.Time
	IDs *ids.Generator
	// Notify and Refused are those of command.Options.
	Notify  func(head int64)
	Refused func(ctx context.Context, command string, named []string, refusal error)
	// Blobs stores the content of documents; nil stores it in the database.
	Blobs documents.Writer
	// SessionIdle is how long a session may stay unused before commands refuse it; 0 means forever.
	SessionIdle time.Duration
}

// New returns a Service. From then on, ent's client refuses to write entities outside commands.
func New(o Options) *Service {
	s := &Service{
		store:       o.Store,
		now:         o.Now,
		ids:         o.IDs,
		blobs:       o.Blobs,
		audit:       audit.New(o.Store, o.IDs, o.Now),
		sessionIdle: o.SessionIdle,
	}
	if s.blobs == nil {
		s.blobs = chunks{ids: o.IDs}
	}
	s.moves = s.newMoveQueue(movePatience)
	s.Runner = command.New(command.Options{
		Store:       o.Store,
		Now:         o.Now,
		IDs:         o.IDs,
		Notify:      o.Notify,
		Refused:     o.Refused,
		Index:       refreshSearch,
		SessionIdle: o.SessionIdle,
	})
	return s
}

// unit is one run of a command.
type unit struct {
	*command.Unit
	*Service
}

// run is like Runner.Run for functions of this package.
func (s *Service) run(
	ctx context.Context,
	name string,
	key *string,
	input any,
	fn func(ctx context.Context, u *unit) error,
) (*command.Outcome, error) {
	return s.Run(
		ctx,
		name,
		key,
		input,
		func(ctx context.Context, u *command.Unit) error { return fn(ctx, &unit{Unit: u, Service: s}) },
	)
}

// RunWithoutEvents runs a command of a package that has tables of its own outside the event log,
// such as sign-in. It checks the credential and uses the idempotency key like other commands, but
// emits no events. fn returns the id that is stored under the key. Its context has the viewer with
// their rights in the transaction, not the system.
func (s *Service) RunWithoutEvents(
	ctx context.Context,
	name string,
	key *string,
	input any,
	fn func(ctx context.Context, tx *store.Tx) (itemID string, err error),
) (*command.Outcome, error) {
	return s.run(ctx, name, key, input, func(ctx context.Context, u *unit) (err error) {
		u.Result.ItemID, err = fn(access.With(ctx, u.Viewer), u.Tx)
		return err
	})
}

// scanOne reads the only row and closes rows. It returns sql.ErrNoRows if there is none.
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

// rule converts a refusal of package workflow into an InvalidInput error for the field that it
// names. Other errors are returned as they are.
func rule(err error) error {
	if r, ok := errors.AsType[workflow.InvalidRule](err); ok {
		return command.Wrong(r.Code, r.Message, r.Path...)
	}
	return err
}

// validation is command.Validation with the checks of this package's own values.
type validation struct{ command.Validation }

// lines checks and normalizes a list of single-line texts.
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

// normalized returns a nullable field of an update as check returns it, and whether the field was
// given.
func normalized(
	o graphql.Omittable[*string],
	check func(s string, path ...string) string,
	path ...string,
) (*string, bool) {
	s, ok := o.ValueOK()
	if s == nil {
		return nil, ok
	}
	clean := check(*s, path...)
	return &clean, ok
}

// lineOf returns the normalized form of a single-line text that was checked before.
func lineOf(s string) string {
	clean, err := normalize.Line(s)
	if err != nil {
		return ""
	}
	return clean
}
