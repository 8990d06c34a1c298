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

// ProposedLink returns the user to whom a link of a candidate is proposed, or nil. Only admins see
// it, and not that user.
func (s *Service) ProposedLink(ctx context.Context, c *ent.Candidate) (*ent.User, error) {
	v, err := access.From(ctx)
	if err != nil || !v.SeesLinks() {
		return nil, err
	}
	return cohort.Of(
		ctx,
		c,
		"proposedLink",
		func(ctx context.Context, candidateIDs []string) (map[string]*ent.User, error) {
			d := s.store.Dialect()
			in := store.In(d)
			q := (&statement{}).add(
				`SELECT lp.candidate_id, lp.user_id FROM candidate_link_proposals lp
				WHERE lp.user_id <> ? AND lp.candidate_id`+in,
				v.ID,
				store.List(d, candidateIDs),
			)
			proposed := map[string]string{}
			rows, err := s.ask(ctx, true, q)
			err = each(rows, err, func(rows *sql.Rows) error {
				var candidate, user string
				err := rows.Scan(&candidate, &user)
				proposed[candidate] = user
				return err
			})
			if err != nil || len(proposed) == 0 {
				return nil, wrapProposals(err)
			}
			list := make([]string, 0, len(proposed))
			for _, user := range proposed {
				list = append(list, user)
			}
			users, err := s.UsersByID(ctx, list)
			out := make(map[string]*ent.User, len(proposed))
			for candidate, user := range proposed {
				out[candidate] = users[user]
			}
			return out, err
		},
	)
}

func wrapProposals(err error) error {
	if err == nil {
		return nil
	}
	return fmt.Errorf("read proposed links: %w", err)
}
