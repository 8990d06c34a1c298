package read

import (
	"context"
	"database/sql"
	"fmt"

	"hirewire/internal/access"
	"hirewire/internal/entity"
)

// SeenThrough returns a posting through which the viewer sees a candidate: the preferred one if it
// is among them, or else one that is not confidential if there is one. It returns an empty string
// for a candidate without applications.
func (s *Service) SeenThrough(
	ctx context.Context,
	candidateID, preferred string,
) (postingID string, err error) {
	v, err := access.From(ctx)
	if err != nil {
		return "", err
	}
	q := (&statement{}).add(
		"SELECT a.posting_id FROM applications a JOIN postings p ON p.id = a.posting_id WHERE a.candidate_id = ?",
		candidateID,
	)
	q.and(v.Applications("a")).
		add(" ORDER BY CASE WHEN a.posting_id = ? THEN 0 ELSE 1 END, p.confidential, a.id LIMIT 1", preferred)
	rows, err := s.ask(ctx, true, q)
	err = each(rows, err, func(rows *sql.Rows) error { return rows.Scan(&postingID) })
	if err != nil {
		return "", fmt.Errorf("find a posting that shows a candidate: %w", err)
	}
	return postingID, nil
}

// Whereabouts returns, for the audit trail, the entity of an id and the posting to which it
// belongs. For a part of an application it returns the application, and for a part of a posting the
// posting. It returns false for an id that the viewer can't see, whether or not it exists.
func (s *Service) Whereabouts(
	ctx context.Context,
	id string,
) (subjectID, postingID string, seen bool, err error) {
	v, err := access.From(ctx)
	if err != nil {
		return "", "", false, err
	}
	e := entity.ByID(id)
	if e == nil {
		return "", "", false, nil
	}
	if e.Place == (entity.Place{}) {
		// Entities of the whole company are visible to all viewers or to none, so they are not
		// looked up.
		return id, "", v.CompanyData().IsEverything(), nil
	}
	q := (&statement{}).add(
		"SELECT "+e.Place.Subject+", "+e.Place.Posting+" FROM "+e.Place.From+" WHERE x.id = ?",
		id,
	)
	q.and(e.Visible(v, "x"))
	var posting sql.NullString
	rows, err := s.ask(ctx, false, q)
	err = each(rows, err, func(rows *sql.Rows) error {
		seen = true
		return rows.Scan(&subjectID, &posting)
	})
	if err != nil {
		return "", "", false, fmt.Errorf("look up an id: %w", err)
	}
	return subjectID, posting.String, seen, nil
}
