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
		func(ctx context.Context, _ []string) (map[string]origin, error) {
			return s.origins(ctx, cohort.Members(a))
		},
	)
}

// origins returns the origins of applications by id. The applications hold the ids of their source
// and credit. The statement reads which of the few postings have a pipeline that the viewer sees,
// and the few sources.
func (s *Service) origins(
	ctx context.Context,
	applications []*ent.Application,
) (map[string]origin, error) {
	v, err := access.From(ctx)
	if err != nil {
		return nil, err
	}
	posting := func(a *ent.Application) string { return a.PostingID }
	source := func(a *ent.Application) string { return some(a.SourceID) }
	d := s.store.Dialect()
	q := (&statement{}).add(
		"SELECT p.id, NULL, NULL, NULL, "+noTime(d)+", "+noTime(d)+
			" FROM postings p WHERE p.id"+store.In(d),
		store.List(d, cohort.Distinct(applications, posting)),
	)
	q.and(v.Pipelines("p")).add(
		` UNION ALL SELECT s.id, s.kind, s.label, s.label_key, s.archived_at, s.created_at
		FROM sources s WHERE s.id`+store.In(d),
		store.List(d, cohort.Distinct(applications, source)),
	)
	whole, sources := map[string]bool{}, map[string]*ent.Source{}
	rows, err := s.ask(ctx, true, q)
	err = each(rows, err, func(rows *sql.Rows) error {
		var id string
		var kind, label, key sql.NullString
		var archived, created store.NullTime
		if err := rows.Scan(&id, &kind, &label, &key, &archived, &created); err != nil {
			return err
		}
		if !kind.Valid {
			whole[id] = true
			return nil
		}
		sources[id] = &ent.Source{
			ID:         id,
			CreatedAt:  created.Time,
			ArchivedAt: archived.Ptr(),
			Kind:       workflow.SourceKind(kind.String),
			Label:      label.String,
			LabelKey:   key.String,
		}
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("read sources of applications: %w", err)
	}
	out := make(map[string]origin, len(applications))
	for _, a := range applications {
		if whole[a.PostingID] {
			out[a.ID] = origin{sources[source(a)], some(a.CreditedToID)}
		}
	}
	return out, nil
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
