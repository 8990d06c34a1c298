package read

import (
	"context"
	"database/sql"
	"fmt"

	"hirewire/internal/access"
	"hirewire/internal/ids"
)

// SeenThrough returns a posting through which the viewer sees a candidate: the preferred one if it is among them, else one
// that is not confidential if there is one; empty for a candidate without applications.
func (s *Service) SeenThrough(ctx context.Context, candidateID, preferred string) (postingID string, err error) {
	v, err := access.From(ctx)
	if err != nil {
		return "", err
	}
	q := (&statement{}).add("SELECT a.posting_id FROM applications a JOIN postings p ON p.id = a.posting_id WHERE a.candidate_id = ?", candidateID)
	q.and(v.Applications("a")).add(" ORDER BY CASE WHEN a.posting_id = ? THEN 0 ELSE 1 END, p.confidential, a.id LIMIT 1", preferred)
	rows, err := s.ask(ctx, true, q)
	err = each(rows, err, func(rows *sql.Rows) error { return rows.Scan(&postingID) })
	if err != nil {
		return "", fmt.Errorf("read through what a candidate is seen: %w", err)
	}
	return postingID, nil
}

// Whereabouts returns, for the audit trail, what an id names and which posting it belongs to. Parts of an application stand
// for it, and parts of a posting for the posting. It reports false for everything that the viewer does not see, whether it
// exists or not.
func (s *Service) Whereabouts(ctx context.Context, id string) (subjectID, postingID string, seen bool, err error) {
	v, err := access.From(ctx)
	if err != nil {
		return "", "", false, err
	}
	prefix, ok := ids.Parse(id)
	if !ok {
		return "", "", false, nil
	}
	const ofPosting = "SELECT x.posting_id, x.posting_id FROM "
	var query string
	var visible access.Predicate
	switch prefix {
	case ids.Posting:
		query, visible = "SELECT x.id, x.id FROM postings x", v.Postings("x")
	case ids.Application:
		query, visible = "SELECT x.id, x.posting_id FROM applications x", v.Applications("x")
	case ids.Transition:
		query, visible = "SELECT a.id, a.posting_id FROM transitions x JOIN applications a ON a.id = x.application_id", v.OfApplication("x")
	case ids.Comment:
		query, visible = "SELECT a.id, a.posting_id FROM comments x JOIN applications a ON a.id = x.application_id", v.Comments("x")
	case ids.Stage:
		query, visible = ofPosting+"stages x", v.OfPosting("x")
	case ids.Opening:
		query, visible = ofPosting+"openings x", v.Openings("x")
	case ids.HiringTeamMember:
		query, visible = ofPosting+"hiring_team_members x", v.OfPosting("x")
	case ids.Candidate:
		query, visible = "SELECT x.id, NULL FROM candidates x", v.Candidates("x")
	case ids.Document:
		query, visible = "SELECT x.candidate_id, a.posting_id FROM documents x LEFT JOIN applications a ON a.id = x.application_id", v.Documents("x")
	case ids.APIKey:
		query, visible = "SELECT x.id, NULL FROM api_keys x", v.Keys("x")
	case ids.User:
		query, visible = "SELECT x.id, NULL FROM users x", access.Everything()
	case ids.ServiceAccount:
		query, visible = "SELECT x.id, NULL FROM service_accounts x", access.Everything()
	default:
		// What belongs to the company as a whole is seen by all or by none: it is not looked up.
		return id, "", v.CompanyData().IsEverything(), nil
	}
	q := (&statement{}).add(query+" WHERE x.id = ?", id)
	q.and(visible)
	var posting sql.NullString
	rows, err := s.ask(ctx, false, q)
	err = each(rows, err, func(rows *sql.Rows) error {
		seen = true
		return rows.Scan(&subjectID, &posting)
	})
	if err != nil {
		return "", "", false, fmt.Errorf("find what an id names: %w", err)
	}
	return subjectID, posting.String, seen, nil
}
