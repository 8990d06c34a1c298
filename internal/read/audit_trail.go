package read

import (
	"cmp"
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
	"time"

	"entgo.io/ent/dialect"

	"hirewire/internal/access"
	"hirewire/internal/audit"
	"hirewire/internal/cohort"
	"hirewire/internal/eventlog"
	"hirewire/internal/ids"
	"hirewire/internal/pagination"
	"hirewire/internal/store"
	"hirewire/internal/workflow"
)

// The audit trail is two tables in one order: the entries of package audit, and the events of the
// log that changed rights or settings. A page reads as many rows of each table as it could need and
// merges them, so it always runs two statements.

// trailKinds returns the kinds of events that are part of the trail. The indexes event_trail… of
// the migrations have the same list.
func trailKinds() []eventlog.Kind {
	return []eventlog.Kind{
		eventlog.ApiKeyCreated,
		eventlog.ApiKeyRevoked,
		eventlog.CatalogItemArchived,
		eventlog.CatalogItemCreated,
		eventlog.CatalogItemUpdated,
		eventlog.CompanyUpdated,
		eventlog.InterviewersAssigned,
		eventlog.PostingConfidentialityChanged,
		eventlog.ServiceAccountAdded,
		eventlog.ServiceAccountUpdated,
		eventlog.TeamMemberAdded,
		eventlog.TeamMemberRemoved,
		eventlog.TeamMemberRoleChanged,
		eventlog.UserAdded,
		eventlog.UserUpdated,
	}
}

// inTrail spells the condition exactly as these indexes do, because a database recognizes it by its
// text.
func inTrail() access.Predicate {
	quoted := make([]string, 0, len(trailKinds()))
	for _, k := range trailKinds() {
		quoted = append(quoted, "'"+string(k)+"'")
	}
	return sqlIf("e.kind IN (" + strings.Join(quoted, ", ") + ")")
}

// eventSubject returns the expression for the entity that an event affected, spelled as in the
// index event_trail_subject.
func eventSubject(d string) string {
	if d == dialect.Postgres {
		return `COALESCE(e.payload ->> 'userId', e.payload ->> 'itemId', e.application_id, e.posting_id) COLLATE "C"`
	}
	return "COALESCE(json_extract(e.payload, '$.userId'), json_extract(e.payload, '$.itemId'), e.application_id, e.posting_id)"
}

// entryColumns are the columns that scanEntries reads.
const entryColumns = "t.id, t.occurred_at, t.kind, t.actor_kind, t.actor_id, t.posting_id, t.subject_id, t.address, t.client, t.details"

// trail is a validated request for a part of the trail.
type trail struct{ entries, events selection }

// AuditTrail returns a page of the trail, oldest first, for admins and auditors.
func (s *Service) AuditTrail(
	ctx context.Context,
	f *AuditFilter,
	args pagination.Args,
) (*pagination.Connection[*AuditRecord], error) {
	v, err := trailReader(ctx)
	if err != nil {
		return nil, err
	}
	page, err := args.Page(pagination.MaxSize)
	if err != nil {
		return nil, err
	}
	t, err := s.trail(v, f)
	if err != nil {
		return nil, err
	}
	rows, err := s.trailPage(ctx, t, page)
	if err != nil {
		return nil, err
	}
	cohort.Share(fitting(rows, page))
	return build(rows, trailOrder(), page, func(ctx context.Context, atMost int) (int, error) {
		entries, err := s.count(ctx, t.entries, atMost)
		if err != nil {
			return 0, err
		}
		events, err := s.count(ctx, t.events, atMost)
		return entries + events, err
	}), nil
}

// exportPage is the number of rows that an export holds in memory at a time.
const exportPage = maxActivity

// ExportTrail calls take with all records of a period, oldest first, some rows at a time. It first
// calls take with no rows, before it reads anything, once it has checked that the viewer has the
// right.
func (s *Service) ExportTrail(
	ctx context.Context,
	f *AuditFilter,
	take func([]*AuditRecord) error,
) error {
	v, err := trailReader(ctx)
	if err != nil {
		return err
	}
	t, err := s.trail(v, f)
	if err != nil {
		return err
	}
	if err := take(nil); err != nil {
		return err
	}
	for page := (pagination.Page{Size: exportPage}); ; {
		rows, err := s.trailPage(ctx, t, page)
		if err != nil {
			return err
		}
		fit := fitting(rows, page)
		if err := take(fit); err != nil || len(fit) == len(rows) {
			return err
		}
		after := trailOrder().key(fit[len(fit)-1]).Encode()
		page.After = &after
	}
}

func trailReader(ctx context.Context) (*access.Viewer, error) {
	v, err := access.From(ctx)
	if err == nil && !v.ReadsTrail() {
		err = access.Forbid(
			"you don't have permission to read the audit trail: admins and auditors can, and API keys of theirs with the capability AUDIT",
		)
	}
	return v, err
}

func trailOrder() order[*AuditRecord] {
	return byTime(
		"auditTrail",
		"OCCURRED_AT",
		false,
		func(r *AuditRecord) time.Time { return r.OccurredAt },
	)
}

// trailPage reads the rows of a page in the page's direction, and at least one more if there are
// more.
func (s *Service) trailPage(
	ctx context.Context,
	t *trail,
	page pagination.Page,
) ([]*AuditRecord, error) {
	entries, err := trailRows(ctx, s, t.entries, page, scanEntries)
	if err != nil {
		return nil, err
	}
	events, err := trailRows(ctx, s, t.events, page, scanGrants)
	if err != nil {
		return nil, err
	}
	all := append(entries, events...)
	slices.SortFunc(all, func(a, b *AuditRecord) int {
		c := cmp.Or(a.OccurredAt.Compare(b.OccurredAt), cmp.Compare(a.ID, b.ID))
		if page.Backward {
			return -c
		}
		return c
	})
	return all, nil
}

func trailRows(
	ctx context.Context,
	s *Service,
	sel selection,
	page pagination.Page,
	scan func(*sql.Rows, error) ([]*AuditRecord, error),
) ([]*AuditRecord, error) {
	if sel.where.IsNothing() {
		return nil, nil
	}
	more, err := bounds(sel, trailOrder().name, false, page)
	if err != nil {
		return nil, err
	}
	rows, err := s.ask(ctx, sel.hot, pageOf(sel, more, page.Backward, page.Size+1))
	return scan(rows, err)
}

// trail returns the two selections of a filter, narrowed to what the viewer may read.
func (s *Service) trail(v *access.Viewer, f *AuditFilter) (*trail, error) {
	t := &trail{
		entries: selection{
			columns: entryColumns,
			table:   "audit_entry t",
			key:     "t.id",
			by:      "t.occurred_at",
			where:   v.AuditEntries("t"),
			hot:     f == nil,
		},
		events: selection{
			columns: eventlog.Columns,
			table:   eventsBy(s.store.Dialect(), f),
			key:     "e.id",
			by:      "e.occurred_at",
			where:   all(inTrail(), v.AuditEvents("e")),
			hot:     f == nil,
		},
	}
	if f == nil {
		return t, nil
	}
	err := bounded(
		lengthOf{"kinds", len(f.Kinds)},
		lengthOf{"actorIds", len(f.ActorIDs)},
		lengthOf{"postingIds", len(f.PostingIDs)},
	)
	if err != nil {
		return nil, err
	}
	d := s.store.Dialect()
	t.entries.where = all(t.entries.where, f.where(d, "t", "t.subject_id", audit.Kinds()))
	t.events.where = all(t.events.where, f.where(d, "e", eventSubject(d), kindsOf(trailKinds())))
	return t, nil
}

// eventsBy returns the log as the FROM clause of a page. SQLite would look up kinds by their index
// and sort, so the clause names the index that has the rows in order. Postgres finds it by itself.
func eventsBy(d string, f *AuditFilter) string {
	if d == dialect.Postgres {
		return "event e"
	}
	index := "event_trail"
	switch {
	case f == nil:
	case f.SubjectID != nil:
		index += "_subject"
	case len(f.PostingIDs) == 1:
		index += "_posting"
	case len(f.ActorIDs) == 1:
		index += "_actor"
	case len(f.Kinds) == 1:
		index += "_kind"
	}
	return "event e INDEXED BY " + index
}

func kindsOf(list []eventlog.Kind) []audit.Kind {
	out := make([]audit.Kind, len(list))
	for i, k := range list {
		out[i] = audit.Kind(k)
	}
	return out
}

// where returns the filter's condition for one of the two tables, which has these kinds.
func (f *AuditFilter) where(d, name, subject string, kinds []audit.Kind) access.Predicate {
	about := access.Everything()
	if f.SubjectID != nil {
		if about = access.Nothing(); len(*f.SubjectID) <= 40 &&
			!strings.ContainsRune(*f.SubjectID, 0) {
			about = sqlIf(subject+" = ?", *f.SubjectID)
		}
	}
	return all(
		given(f.Kinds, func() access.Predicate {
			var wanted []audit.Kind
			for _, k := range f.Kinds {
				if kind := audit.Kind(k.kind()); slices.Contains(kinds, kind) {
					wanted = append(wanted, kind)
				}
			}
			return oneOfValues(d, name+".kind", wanted)
		}),
		given(
			f.ActorIDs,
			func() access.Predicate { return actors(d, name+".actor_id", f.ActorIDs) },
		),
		given(
			f.PostingIDs,
			func() access.Predicate { return oneOfIDs(d, name+".posting_id", ids.Posting, f.PostingIDs) },
		),
		about,
		since(name+".occurred_at", f.OccurredAfter),
		until(name+".occurred_at", f.OccurredBefore),
	)
}

func scanEntries(rows *sql.Rows, err error) ([]*AuditRecord, error) {
	var out []*AuditRecord
	err = each(rows, err, func(rows *sql.Rows) error {
		r := &AuditRecord{}
		var at store.Time
		var kind string
		var actor sql.NullString
		var details []byte
		err := rows.Scan(
			&r.ID,
			&at,
			&kind,
			&r.Actor.Kind,
			&actor,
			&r.PostingID,
			&r.SubjectID,
			&r.Address,
			&r.Client,
			&details,
		)
		if err != nil {
			return err
		}
		r.OccurredAt, r.Kind, r.Actor.ID = at.Time, auditKindOf(kind), actor.String
		facts := map[string]string{}
		if details != nil {
			if err := json.Unmarshal(details, &facts); err != nil {
				return fmt.Errorf("decode audit entry %s: %w", r.ID, err)
			}
		}
		r.Details = detailsOf(facts)
		out = append(out, r)
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("read the audit trail: %w", err)
	}
	return out, nil
}

func scanGrants(rows *sql.Rows, err error) ([]*AuditRecord, error) {
	if err != nil {
		return nil, fmt.Errorf("read the audit trail: %w", err)
	}
	events, err := eventlog.Scan(rows)
	if err != nil {
		return nil, err
	}
	out := make([]*AuditRecord, len(events))
	for i, e := range events {
		subject := cmp.Or(e.Facts.UserID, e.Facts.ItemID, e.ApplicationID, e.PostingID)
		out[i] = &AuditRecord{
			ID:         e.ID,
			OccurredAt: e.OccurredAt,
			Kind:       auditKindOf(string(e.Kind)),
			Actor:      e.Actor,
			SubjectID:  orNil(subject),
			PostingID:  orNil(e.PostingID),
			Details:    detailsOf(factsOf(e)),
		}
	}
	return out, nil
}

// factsOf returns the details of an event of the trail.
func factsOf(e eventlog.Event) map[string]string {
	f := e.Facts
	out := map[string]string{
		"changed": strings.Join(
			f.ChangedFields,
			", ",
		),
		"fromRole":     string(f.FromRole),
		"role":         string(f.Role),
		"fromTeamRole": string(f.FromTeamRole),
		"teamRole":     string(f.TeamRole),
		"added":        strings.Join(f.AddedIDs, ", "),
		"removed":      strings.Join(f.RemovedIDs, ", "),
	}
	if f.Confidential != nil {
		name := "confidentialAccess"
		if e.Kind == eventlog.PostingConfidentialityChanged {
			name = "confidential"
		}
		out[name] = strconv.FormatBool(*f.Confidential)
	}
	if f.Archived != nil {
		name, value := "active", !*f.Archived
		if e.Kind == eventlog.CatalogItemArchived {
			name, value = "archived", *f.Archived
		}
		out[name] = strconv.FormatBool(value)
	}
	maps.DeleteFunc(out, func(_, value string) bool { return value == "" })
	return out
}

func detailsOf(facts map[string]string) []*AuditDetail {
	out := make([]*AuditDetail, 0, len(facts))
	for _, name := range slices.Sorted(maps.Keys(facts)) {
		out = append(out, &AuditDetail{Name: name, Value: facts[name]})
	}
	return out
}

func orNil(s string) *string {
	if s == "" {
		return nil
	}
	return &s
}

// Stranger reports whether the actor of a request is unknown.
func (r *AuditRecord) Stranger() bool {
	return r.Actor.Kind == workflow.ActorSystem && r.Actor.ID == "" && r.Address != nil
}
