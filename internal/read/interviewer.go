package read

import (
	"context"
	"database/sql"
	"fmt"

	"hirewire/ent"
	"hirewire/internal/access"
	"hirewire/internal/cohort"
	"hirewire/internal/store"
)

// InterviewersOf returns the users who interview these applications, by name.
func (s *Service) InterviewersOf(
	ctx context.Context,
	applications []string,
) (map[string][]*ent.User, error) {
	v, err := access.From(ctx)
	if err != nil {
		return nil, err
	}
	d := s.store.Dialect()
	in := store.In(d)
	q := (&statement{}).add(
		"SELECT i.application_id, "+userColumns+`
		FROM application_interviewers i JOIN users u ON u.id = i.user_id
		WHERE i.application_id`+in,
		store.List(d, applications),
	)
	q.and(v.OfApplication("i")).add(" ORDER BY u.name_key, u.id")
	rows, err := s.ask(ctx, true, q)
	out := make(map[string][]*ent.User, len(applications))
	var everyone []*ent.User
	err = each(rows, err, func(rows *sql.Rows) error {
		var application string
		u, dest := scanUser()
		if err := rows.Scan(append([]any{&application}, dest...)...); err != nil {
			return err
		}
		out[application] = append(out[application], u)
		everyone = append(everyone, u)
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("read interviewers: %w", err)
	}
	cohort.Share(everyone)
	return out, nil
}

// OpeningsOfApplications returns the openings that hired applications fill.
func (s *Service) OpeningsOfApplications(
	ctx context.Context,
	applications []string,
) (map[string]*ent.Opening, error) {
	rows, err := openings().in(ctx, s, "o.application_id", applications, access.Everything(), "")
	if err != nil {
		return nil, fmt.Errorf("read openings of applications: %w", err)
	}
	out := make(map[string]*ent.Opening, len(rows))
	for _, o := range cohort.Share(rows) {
		out[some(o.ApplicationID)] = o
	}
	return out, nil
}
