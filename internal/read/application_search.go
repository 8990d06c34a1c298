package read

import (
	"context"

	"hirewire/internal/access"
	"hirewire/internal/ids"
)

// applicationSearch returns the condition that an application, named a, belongs to a candidate whom
// a search finds.
func (s *Service) applicationSearch(ctx context.Context, text *string) (access.Predicate, error) {
	if text == nil {
		return access.Everything(), nil
	}
	found, err := s.searchIDs(ctx, *text, "filter", "search")
	return oneOfIDs(s.store.Dialect(), "a.candidate_id", ids.Candidate, found), err
}
