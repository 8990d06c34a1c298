package read

import (
	"context"

	"hirewire/internal/access"
)

// BoardStatements returns the texts and arguments of the statements that read a board's columns and
// counts, for tests of their plans.
func (s *Service) BoardStatements(
	ctx context.Context,
	stages []string,
	f *ApplicationFilter,
	by *ApplicationOrder,
) (texts []string, args [][]any, err error) {
	v, err := access.From(ctx)
	if err != nil {
		return nil, nil, err
	}
	of, seen := ofStage(v)
	sel, _, err := s.applications(ctx, seen, f, by)
	if err != nil {
		return nil, nil, err
	}
	for _, q := range []*statement{
		pagesOf(s.store.Dialect(), sel, of, stages, access.Everything(), false, 31),
		countsOf(s.store.Dialect(), sel, of, stages, 0),
	} {
		texts, args = append(texts, q.text.String()), append(args, q.args)
	}
	return texts, args, nil
}
