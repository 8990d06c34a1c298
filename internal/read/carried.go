package read

import (
	"context"

	"hirewire/ent"
	"hirewire/internal/access"
	"hirewire/internal/cohort"
)

// Statements of this package select entities with the viewer's rights, and their cohort records the
// viewer. What belongs to such entities is read with carried rights (access/carried.go): the proof
// for the entity is not repeated for its rows. Entities of unknown origin, and entities that were
// selected for another viewer, get the full predicates.

// carries reports whether e was selected with the rights of the viewer of the context, so that
// these rights carry over to what belongs to e and to its cohort.
func carries[E cohort.Member](ctx context.Context, e E) bool {
	v, err := access.From(ctx)
	return err == nil && cohort.SeenBy(v, e)
}

// throughPosting returns the table for reading the rows of p and of the postings of its cohort. Its
// rows must be visible to everyone who sees the posting.
func throughPosting[E cohort.Member](ctx context.Context, p *ent.Posting, t table[E]) table[E] {
	return t.given(carries(ctx, p), (*access.Viewer).OfSeen)
}

// shareSeen puts entities that were selected with the rights of the viewer of the context into one
// cohort.
func shareSeen[E cohort.Member](ctx context.Context, entities []E) error {
	v, err := access.From(ctx)
	if err != nil {
		return err
	}
	cohort.ShareSeen(v, entities)
	return nil
}

// given returns the table with another predicate for the rows that the viewer may see, if rights
// are carried.
func (t table[E]) given(carried bool, seen func(*access.Viewer) access.Predicate) table[E] {
	if carried {
		t.seen = seen
	}
	return t
}

// ApplicationCandidate returns the candidate of an application.
func (s *Service) ApplicationCandidate(
	ctx context.Context,
	a *ent.Application,
) (*ent.Candidate, error) {
	from := candidates().given(carries(ctx, a), func(v *access.Viewer) access.Predicate {
		return v.CandidatesGivenApplication("c")
	})
	return cohort.Follow(
		ctx,
		a,
		"candidate",
		func(a *ent.Application) string { return a.CandidateID },
		func(ctx context.Context, ids []string) (map[string]*ent.Candidate, error) {
			if inPersonShape(a) {
				return s.persons(ctx, from, ids)
			}
			return from.byID(ctx, s, "c.id", ids)
		},
	)
}

// persons returns candidates by id, in personShape.
func (s *Service) persons(
	ctx context.Context,
	from table[*ent.Candidate],
	ids []string,
) (map[string]*ent.Candidate, error) {
	from.columns, from.scan = personColumns, scanPerson
	rows, err := from.in(ctx, s, "c.id", ids, access.Everything(), "")
	if err != nil {
		return nil, err
	}
	if err := shareSeen(ctx, rows); err != nil {
		return nil, err
	}
	found := make(map[string]*ent.Candidate, len(rows))
	for _, c := range rows {
		found[c.ID] = c
	}
	return found, nil
}
