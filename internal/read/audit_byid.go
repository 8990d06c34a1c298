package read

import (
	"context"

	"hirewire/internal/access"
	"hirewire/internal/cohort"
	"hirewire/internal/eventlog"
	"hirewire/internal/ids"
	"hirewire/internal/store"
)

// AuditRecordsByID returns records of the trail by their ids in the API. It returns none unless the
// viewer is an admin or auditor. It runs two statements, one for each of the trail's tables.
func (s *Service) AuditRecordsByID(
	ctx context.Context,
	list []string,
) (map[string]*AuditRecord, error) {
	v, err := access.From(ctx)
	if err != nil {
		return nil, err
	}
	out := make(map[string]*AuditRecord, len(list))
	if !v.ReadsTrail() || len(list) == 0 {
		return out, nil
	}
	d := s.store.Dialect()
	seen := v.AuditEntries("t")
	rows, err := s.store.Query(
		ctx,
		"SELECT "+entryColumns+" FROM audit_entry t WHERE t.id"+store.In(d)+" AND "+seen.SQL,
		append([]any{store.List(d, list)}, seen.Args...)...)
	records, err := scanEntries(rows, err)
	if err != nil {
		return nil, err
	}
	events := make([]string, len(list))
	for i, id := range list {
		events[i] = string(ids.Event) + id[min(len(id), 3):]
	}
	seen = all(inTrail(), v.AuditEvents("e"))
	rows, err = s.store.Query(
		ctx,
		"SELECT "+eventlog.Columns+" FROM event e WHERE e.id"+store.In(d)+" AND "+seen.SQL,
		append([]any{store.List(d, events)}, seen.Args...)...)
	grants, err := scanGrants(rows, err)
	if err != nil {
		return nil, err
	}
	records = append(records, grants...)
	cohort.Share(records)
	for _, r := range records {
		out[r.NodeID()] = r
	}
	return out, nil
}

// EventsByID returns the events with these ids that the viewer may see, in the order of the log.
func (s *Service) EventsByID(ctx context.Context, list []string) ([]eventlog.Event, error) {
	v, err := access.From(ctx)
	if err != nil || len(list) == 0 {
		return nil, err
	}
	d := s.store.Dialect()
	seen := v.Events("e")
	//nolint:rowserrcheck // Scan checks it
	rows, err := s.store.Query(
		ctx,
		"SELECT "+eventlog.Columns+" FROM event e WHERE e.id"+store.In(
			d,
		)+" AND "+seen.SQL+" ORDER BY e.seq",
		append([]any{store.List(d, list)}, seen.Args...)...)
	if err != nil {
		return nil, err
	}
	return eventlog.Scan(rows)
}
