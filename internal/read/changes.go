package read

import (
	"context"
	"fmt"
	"maps"
	"slices"

	"hirewire/internal/access"
	"hirewire/internal/eventlog"
	"hirewire/internal/ids"
)

// maxChanges bounds what a version conflict shows.
const maxChanges = 20

// ChangesSince are the latest events about a versioned thing that the viewer may see, oldest first: of an application
// those behind a version, of other things simply the latest.
func (s *Service) ChangesSince(ctx context.Context, id string, version int) ([]eventlog.Event, error) {
	v, err := access.From(ctx)
	if err != nil {
		return nil, err
	}
	prefix, _ := ids.Parse(id)
	column := map[ids.Prefix]string{
		ids.Application: "application_id", ids.Posting: "posting_id", ids.Candidate: "candidate_id",
	}[prefix]
	if column == "" {
		return nil, nil
	}
	seen := v.Events("e")
	rows, err := s.store.Query(ctx, fmt.Sprintf("SELECT %s FROM event e WHERE e.%s = ? AND %s ORDER BY e.seq DESC LIMIT %d",
		eventlog.Columns, column, seen.SQL, maxChanges), append([]any{id}, seen.Args...)...)
	if err != nil {
		return nil, fmt.Errorf("read changes: %w", err)
	}
	latest, err := eventlog.Scan(rows)
	if err != nil {
		return nil, err
	}
	out := make([]eventlog.Event, 0, len(latest))
	for i := len(latest) - 1; i >= 0; i-- {
		if e := latest[i]; prefix != ids.Application || e.Facts.ApplicationVersion > version {
			out = append(out, e)
		}
	}
	return out, nil
}

// ChangesSinceAll is ChangesSince for many applications at once, each with the version behind which its changes count.
func (s *Service) ChangesSinceAll(ctx context.Context, since map[string]int) ([]eventlog.Event, error) {
	if len(since) == 0 {
		return nil, nil
	}
	v, err := access.From(ctx)
	if err != nil {
		return nil, err
	}
	seen := v.Events("e")
	args := append(anys(slices.Sorted(maps.Keys(since))), seen.Args...)
	rows, err := s.store.Query(ctx, fmt.Sprintf(`SELECT %[1]s FROM (SELECT %[1]s, ROW_NUMBER() OVER (PARTITION BY e.application_id ORDER BY e.seq DESC) AS latest
		FROM event e WHERE e.application_id IN (%[2]s) AND %[3]s) e WHERE e.latest <= %[4]d ORDER BY e.seq`,
		eventlog.Columns, marks(len(since)), seen.SQL, maxChanges), args...)
	if err != nil {
		return nil, fmt.Errorf("read changes: %w", err)
	}
	all, err := eventlog.Scan(rows)
	return slices.DeleteFunc(all, func(e eventlog.Event) bool { return e.Facts.ApplicationVersion <= since[e.ApplicationID] }), err
}
