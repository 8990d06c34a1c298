package read

import (
	"context"
	"fmt"

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
