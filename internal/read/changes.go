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

// maxChanges is the maximum number of changes that a version conflict shows.
const maxChanges = 20

// maxLooked is the number of latest events that are searched for changes. The others may concern
// the entity without changing its version.
const maxLooked = 200

// ChangesSince returns the latest events that changed a versioned entity after a version, oldest
// first, as far as the viewer may see them.
func (s *Service) ChangesSince(
	ctx context.Context,
	id string,
	version int,
) ([]eventlog.Event, error) {
	v, err := access.From(ctx)
	if err != nil {
		return nil, err
	}
	prefix, _ := ids.Parse(id)
	about := concerning(prefix, id)
	if about.IsNothing() {
		return nil, nil
	}
	seen := access.And(about, v.Events("e"))
	rows, err := s.store.Query(
		ctx,
		fmt.Sprintf("SELECT %s FROM event e WHERE %s ORDER BY e.seq DESC LIMIT %d",
			eventlog.Columns, seen.SQL, maxLooked),
		seen.Args...)
	if err != nil {
		return nil, fmt.Errorf("read changes: %w", err)
	}
	latest, err := eventlog.Scan(rows)
	if err != nil {
		return nil, err
	}
	out := slices.DeleteFunc(
		latest,
		func(e eventlog.Event) bool { return produced(prefix, id, e) <= version },
	)
	out = out[:min(len(out), maxChanges)]
	slices.Reverse(out)
	return out, nil
}

// concerning returns the condition for the events that contain the changes of an entity. The scopes
// exclude events of applications from the changes of their posting and candidate.
func concerning(prefix ids.Prefix, id string) access.Predicate {
	switch prefix {
	case ids.Application:
		return sqlIf("e.application_id = ?", id)
	case ids.Posting:
		return sqlIf("e.posting_id = ? AND e.visibility = 'POSTING'", id)
	case ids.Candidate:
		return sqlIf("e.candidate_id = ? AND e.visibility = 'CANDIDATE'", id)
	case ids.CompanySettings:
		return sqlIf("e.kind = ?", string(eventlog.CompanyUpdated))
	case ids.User:
		return sqlIf("e.kind = ?", string(eventlog.UserUpdated))
	case ids.RoleProfile:
		return sqlIf(
			"e.kind IN (?, ?)",
			string(eventlog.CatalogItemUpdated),
			string(eventlog.CatalogItemArchived),
		)
	default:
		return access.Nothing()
	}
}

// produced returns the version of the entity that an event produced, or 0.
func produced(prefix ids.Prefix, id string, e eventlog.Event) int {
	switch prefix {
	case ids.CompanySettings, ids.RoleProfile:
		if e.Facts.ItemID == id {
			return e.Facts.ItemVersion
		}
		return 0
	case ids.User:
		if e.Facts.UserID == id {
			return e.Facts.ItemVersion
		}
		return 0
	case ids.Application:
		return e.Facts.ApplicationVersion
	case ids.Posting:
		return e.Facts.PostingVersion
	case ids.Candidate:
		return e.Facts.CandidateVersion
	default:
		return 0
	}
}

// ChangesSinceAll is like ChangesSince for many applications at once, each with its own version.
func (s *Service) ChangesSinceAll(
	ctx context.Context,
	since map[string]int,
) ([]eventlog.Event, error) {
	if len(since) == 0 {
		return nil, nil
	}
	v, err := access.From(ctx)
	if err != nil {
		return nil, err
	}
	seen := v.Events("e")
	args := append(anys(slices.Sorted(maps.Keys(since))), seen.Args...)
	rows, err := s.store.Query(
		ctx,
		fmt.Sprintf(
			`SELECT %[1]s FROM (SELECT %[1]s, ROW_NUMBER() OVER (PARTITION BY e.application_id ORDER BY e.seq DESC) AS latest
		FROM event e WHERE e.application_id IN (%[2]s) AND %[3]s) e WHERE e.latest <= %[4]d ORDER BY e.seq`,
			eventlog.Columns,
			placeholders(len(since)),
			seen.SQL,
			maxChanges,
		),
		args...)
	if err != nil {
		return nil, fmt.Errorf("read changes: %w", err)
	}
	all, err := eventlog.Scan(rows)
	return slices.DeleteFunc(
		all,
		func(e eventlog.Event) bool { return e.Facts.ApplicationVersion <= since[e.ApplicationID] },
	), err
}
