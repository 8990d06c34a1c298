package read

import (
	"context"

	"hirewire/internal/access"
)

// SearchCandidates is the ranked list, for tests that page through nothing.
var SearchCandidates = (*Service).searchCandidates

// TrailStatements are the texts and arguments of the two statements of a page of the trail's newest rows.
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
