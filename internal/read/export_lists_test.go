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

// StageCountStatement returns the text and arguments of the statement that counts the active
// applications of postings by stage, on Postgres.
func (s *Service) StageCountStatement(
	ctx context.Context,
	postings []string,
) (text string, args []any, err error) {
	v, err := access.From(ctx)
	if err != nil {
		return "", nil, err
	}
	q := activeByStageOf(v, postings)
	return q.text.String(), q.args, nil
}

// PostingsStatement returns the text and arguments of the statement that reads a page of postings
// with a status, newest first.
func (s *Service) PostingsStatement(
	ctx context.Context,
	f *PostingFilter,
) (text string, args []any, err error) {
	v, err := access.From(ctx)
	if err != nil {
		return "", nil, err
	}
	sel, _, err := s.postings(v, f, nil)
	if err != nil {
		return "", nil, err
	}
	q := pageOf(sel, access.Everything(), false, 51)
	return q.text.String(), q.args, nil
}
