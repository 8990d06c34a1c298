package read

import (
	"context"

	"hirewire/internal/access"
)

// SearchCandidates returns the whole ranked list, for tests that don't page.
//
//nolint:revive // as a method
func SearchCandidates(
	s *Service,
	ctx context.Context,
	text string,
	only access.Predicate,
) ([]Hit, error) {
	return s.searchCandidates(ctx, text, only, maxHits)
}

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

// TestRows makes the lists of viewers who see little test every row, as for those who see much.
func (s *Service) TestRows() {
	s.manyToSort, s.manyToCount, s.manyToSearch, s.manyToWalk = -1, -1, -1, -1
}

// TestWalks makes pages of the activity of viewers who see little walk up to n events of
// candidates.
func (s *Service) TestWalks(n int) { s.manyToWalk = n }

// ViewerNarrow loads a viewer by id with the position of a posting and of the catalog.
const ViewerNarrow = viewerNarrow + viewerByID + atPositionEnd
