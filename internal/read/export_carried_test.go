package read

import (
	"context"

	"hirewire/ent"
	"hirewire/internal/cohort"
	"hirewire/internal/pagination"
)

// Carries is carries.
func Carries[E cohort.Member](ctx context.Context, e E) bool { return carries(ctx, e) }

// CandidateActivityStatement returns the statement that reads the activity of a candidate whom the
// viewer is known to see, for tests of its plan.
func (s *Service) CandidateActivityStatement(
	ctx context.Context, c *ent.Candidate, args pagination.Args,
) (string, []any, error) {
	list := []string{c.ID}
	a, err := s.activity(ctx, nil, args, s.eventsOfCandidates(c.Fellows(), list))
	if err != nil {
		return "", nil, err
	}
	q := pagesOf(s.store.Dialect(), a.sel, aboutEach(OfCandidate), list, a.more, a.page.Backward,
		a.page.Size+1)
	return q.text.String(), q.args, nil
}
