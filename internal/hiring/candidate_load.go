package hiring

import (
	"context"
	"fmt"

	"hirewire/internal/access"
	"hirewire/internal/ids"
	"hirewire/internal/workflow"
)

// candidateFacts is what commands need to know about a candidate.
type candidateFacts struct {
	ID           string
	Version      int
	Name         string
	Headline     *string
	Summary      *string
	City         *string
	Country      *string
	LinkedUserID *string
	AddedByID    *string
	// Prospect is true if the candidate has no application, not even one that the viewer does not
	// see.
	Prospect bool
}

// candidate reads and locks a candidate whom the viewer may see. It returns ErrNotFound for any
// other.
func (u *unit) candidate(ctx context.Context, id string) (*candidateFacts, error) {
	if !ids.Is(id, ids.Candidate) {
		return nil, access.NotFound(id)
	}
	seen := u.Viewer.Candidates("c")
	rows, err := u.Tx.QueryPrepared(
		ctx,
		`SELECT c.version, c.name, c.headline, c.summary, c.city, c.country, c.linked_user_id, c.added_by_id,
		c.prospect
		FROM candidates c WHERE c.id = ? AND `+seen.SQL+u.locking(
			forUpdate,
			"c",
		),
		append([]any{id}, seen.Args...)...)
	if err != nil {
		return nil, fmt.Errorf("read candidate: %w", err)
	}
	c := &candidateFacts{ID: id}
	err = scanOne(
		rows,
		&c.Version,
		&c.Name,
		&c.Headline,
		&c.Summary,
		&c.City,
		&c.Country,
		&c.LinkedUserID,
		&c.AddedByID,
		&c.Prospect,
	)
	if err != nil {
		return nil, notFound(err, id, "read candidate")
	}
	return c, nil
}

// candidateFor is like candidate but requires that the viewer may edit the candidate.
func (u *unit) candidateFor(ctx context.Context, id string) (*candidateFacts, error) {
	c, err := u.candidate(ctx, id)
	if err != nil {
		return nil, err
	}
	return c, u.mayEdit(ctx, c)
}

// mayEdit returns an error unless the viewer, who sees the candidate, may edit them. A prospect may
// be edited by everyone who may add candidates; any other candidate by those who may edit
// candidates in one of the pipelines that show them.
func (u *unit) mayEdit(ctx context.Context, c *candidateFacts) error {
	if !c.Prospect {
		return u.mayEditApplicant(ctx, c.ID)
	}
	if u.Viewer.Can(access.EditCandidate) {
		return nil
	}
	return u.mayAddCandidates(ctx)
}

func (u *unit) mayEditApplicant(ctx context.Context, id string) error {
	seen := u.Viewer.Applications("a")
	rows, err := u.Tx.QueryPrepared(
		ctx,
		`SELECT DISTINCT p.confidential, m.role FROM applications a JOIN postings p ON p.id = a.posting_id
		LEFT JOIN hiring_team_members m ON m.posting_id = p.id AND m.user_id = ?
		WHERE a.candidate_id = ? AND `+seen.SQL,
		append([]any{u.Viewer.ID, id}, seen.Args...)...)
	if err != nil {
		return fmt.Errorf("read the candidate's pipelines: %w", err)
	}
	defer rows.Close()
	may := false
	for rows.Next() {
		var (
			g    access.Grant
			role *workflow.TeamRole
		)
		if err := rows.Scan(&g.Confidential, &role); err != nil {
			return fmt.Errorf("read the candidate's pipelines: %w", err)
		}
		g.Team = role
		may = may || u.Viewer.CanOn(g, access.EditCandidate)
	}
	if err := rows.Err(); err != nil {
		return fmt.Errorf("read the candidate's pipelines: %w", err)
	}
	if !may {
		return u.Viewer.Refuse(access.EditCandidate)
	}
	return nil
}
