package read

import (
	"context"
	"database/sql"
	"fmt"
	"strings"
	"sync/atomic"
	"time"

	"hirewire/ent"
	"hirewire/internal/access"
	"hirewire/internal/cohort"
	"hirewire/internal/eventlog"
	"hirewire/internal/store"
)

// Service runs queries.
type Service struct {
	store store.Reader
	db    *ent.Client
	now   func() time.Time
	codec *eventlog.Codec
	epoch atomic.Int64
	// The bounds of narrow views are the constants, but in tests.
	manyToSort, manyToCount, manyToSearch, manyToWalk int
}

// Options configure a Service.
type Options struct {
	// Store is the database. Its client must be narrowed by entity.Narrow.
	Store store.Reader
	Now   func() time.Time
	// Codec encodes and decodes event cursors.
	Codec *eventlog.Codec
}

// New returns a Service.
func New(o Options) *Service {
	return &Service{
		store:        o.Store,
		db:           o.Store.Ent(),
		now:          o.Now,
		codec:        o.Codec,
		manyToSort:   manyToSort,
		manyToCount:  manyToCount,
		manyToSearch: manyToSearch,
		manyToWalk:   manyToWalk,
	}
}

// Log returns the state of the event log.
func (s *Service) Log(ctx context.Context) (eventlog.State, error) {
	state, err := eventlog.Read(ctx, s.store)
	if err == nil {
		s.epoch.Store(state.Epoch)
	}
	return state, err
}

// EncodeCursor returns the cursor of a sequence number in the current history.
func (s *Service) EncodeCursor(seq int64) string {
	return s.codec.Encode(eventlog.Position{Epoch: s.epoch.Load(), Seq: seq})
}

// DecodeCursor decodes an event cursor.
func (s *Service) DecodeCursor(cursor string) (eventlog.Position, error) {
	return s.codec.Decode(cursor)
}

// byID loads entities by id. A part of an operation loads each row only once. load must select with
// the rights of the viewer of its context.
func byID[E cohort.Member](
	ctx context.Context,
	ids []string,
	load func(ctx context.Context, ids []string) ([]E, error),
) (map[string]E, error) {
	v, err := access.From(ctx)
	if err != nil {
		return nil, err
	}
	found, err := cohort.ByIDSeen(ctx, v, ids, load)
	if err != nil {
		return nil, fmt.Errorf("load by id: %w", err)
	}
	return found, nil
}

// grouped puts loaded entities into one cohort and groups them by the entity that they belong to,
// in the order of the rows.
func grouped[E cohort.Member](rows []E, err error, owner func(E) string) (map[string][]E, error) {
	if err != nil {
		return nil, fmt.Errorf("load by owner: %w", err)
	}
	out := make(map[string][]E)
	for _, e := range cohort.Share(rows) {
		out[owner(e)] = append(out[owner(e)], e)
	}
	return out, nil
}

// list returns a list that is never nil, because gqlgen would encode nil as null.
func list[E any](rows []E) []E {
	if rows == nil {
		return []E{}
	}
	return rows
}

// some returns the id of an optional reference, or nothing.
func some(id *string) string {
	if id == nil {
		return ""
	}
	return *id
}

// placeholders returns n placeholders.
func placeholders(n int) string { return strings.TrimSuffix(strings.Repeat("?, ", n), ", ") }

// anys converts values to arguments.
func anys[E any](values []E) []any {
	out := make([]any, len(values))
	for i, v := range values {
		out[i] = v
	}
	return out
}

// each scans every row and closes rows.
func each(rows *sql.Rows, err error, scan func(*sql.Rows) error) error {
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		if err := scan(rows); err != nil {
			return err
		}
	}
	return rows.Err()
}

// BadInput is the error for an invalid argument of a query.
type BadInput struct {
	// Path leads to the argument, from the field's arguments inward.
	Path    []string
	Message string
	// Break is the reason why an event cursor cannot continue; empty for other arguments.
	Break eventlog.Break
}

// Error names the argument and the problem.
func (e *BadInput) Error() string { return strings.Join(e.Path, ".") + " " + e.Message }
