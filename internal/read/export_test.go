package read

import (
	"context"

	"hirewire/internal/access"
)

// SearchCandidates returns the ranked list, for tests that don't page.
var SearchCandidates = (*Service).searchCandidates

// TrailStatements returns the texts and arguments of the two statements for the newest page of the
// trail.
func (s *Service) TrailStatements(ctx context.Context, f *AuditFilter) ([]string, [][]any, error) {
	v, err := access.From(ctx)
	if err != nil {
		return nil, nil, err
	}
	t, err := s.trail(v, f)
	if err != nil {
		return nil, nil, err
	}
	var texts []string
	var args [][]any
	for _, sel := range []selection{t.entries, t.events} {
		q := pageOf(sel, access.Everything(), true, 20)
		texts, args = append(texts, q.text.String()), append(args, q.args)
	}
	return texts, args, nil
}
