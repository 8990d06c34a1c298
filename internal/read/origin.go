package read

import (
	"context"
	"database/sql"
	"fmt"

	"hirewire/ent"
	"hirewire/internal/access"
	"hirewire/internal/cohort"
	"hirewire/internal/store"
	"hirewire/internal/workflow"
)

// origin is an application's source and credit, as far as the viewer may know them. A viewer who
// sees the application only because they interview it may not; for them the origin is zero.
type origin struct {
	source       *ent.Source
	creditedToID string
}

// SourceOf returns the source of an application, or nil.
func (s *Service) SourceOf(ctx context.Context, a *ent.Application) (*ent.Source, error) {
	o, err := s.originOf(ctx, a)
	return o.source, err
}

// CreditOf returns the user to whom an application is credited, or nil.
func (s *Service) CreditOf(ctx context.Context, a *ent.Application) (*ent.User, error) {
	if _, err := s.originOf(ctx, a); err != nil {
		return nil, err
	}
	return cohort.Follow(ctx, a, "creditedTo", func(a *ent.Application) string {
		o, _ := s.originOf(ctx, a) // loaded above for the whole cohort
		return o.creditedToID
	}, s.UsersByID)
}

// originOf returns an application's origin, with one statement for all applications that were
// loaded together.
func (s *Service) originOf(ctx context.Context, a *ent.Application) (origin, error) {
	return cohort.Of(
		ctx,
		a,
		"origin",
		func(ctx context.Context, applicationIDs []string) (map[string]origin, error) {
			v, err := access.From(ctx)
			if err != nil {
				return nil, err
			}
			d := s.store.Dialect()
			in := store.In(d)
			q := (&statement{}).add(
				`SELECT a.id, a.credited_to_id,
					s.id, s.created_at, s.archived_at, s.kind, s.label, s.label_key
				FROM applications a JOIN postings p ON p.id = a.posting_id
				LEFT JOIN sources s ON s.id = a.source_id
				WHERE a.id`+in,
				store.List(d, applicationIDs),
			)
			q.and(v.Pipelines("p"))
			out := make(map[string]origin, len(applicationIDs))
			known := map[string]*ent.Source{} // there are few sources, of many applications
			var id string
			var credited, source, kind, label, key sql.NullString
			var created, archived store.NullTime
			rows, err := s.ask(ctx, true, q)
			err = each(rows, err, func(rows *sql.Rows) error {
				err := rows.Scan(&id, &credited, &source, &created, &archived, &kind, &label, &key)
				if err != nil {
					return err
				}
				if source.Valid && known[source.String] == nil {
					known[source.String] = &ent.Source{
						ID:         source.String,
						CreatedAt:  created.Time,
						ArchivedAt: archived.Ptr(),
						Kind:       workflow.SourceKind(kind.String),
						Label:      label.String,
						LabelKey:   key.String,
					}
				}
				out[id] = origin{source: known[source.String], creditedToID: credited.String}
				return nil
			})
			if err != nil {
				return nil, fmt.Errorf("read sources of applications: %w", err)
			}
			return out, nil
		},
	)
}

// SeesSalary reports whether the viewer may see a posting's salary range.
func (s *Service) SeesSalary(ctx context.Context, p *ent.Posting) (bool, error) {
	v, err := access.From(ctx)
	if err != nil {
		return false, err
	}
	if v.SeesSalary(access.Grant{Confidential: p.Confidential}, p.Status) {
		return true, nil
	}
	// Now only a role on the hiring team can show it.
	grant, err := s.postingGrant(ctx, v, p)
	return err == nil && v.SeesSalary(grant, p.Status), err
}
