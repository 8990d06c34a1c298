package read

import (
	"context"
	"database/sql"
	"fmt"
	"time"

	"entgo.io/ent/dialect"

	"hirewire/ent"
	"hirewire/internal/access"
	"hirewire/internal/ids"
	"hirewire/internal/pagination"
)

// Candidates returns a page of the candidates that the viewer may see. With a search, the best
// matches come first; counted says whether the page will be asked for a count then.
func (s *Service) Candidates(
	ctx context.Context,
	search *string,
	f *CandidateFilter,
	by *CandidateOrder,
	args pagination.Args,
	counted bool,
) (*pagination.Connection[*ent.Candidate], error) {
	v, err := access.From(ctx)
	if err != nil {
		return nil, err
	}
	filter, err := s.candidateFilter(v, f)
	if err != nil {
		return nil, err
	}
	if search != nil {
		if by != nil {
			return nil, &BadInput{
				Path:    []string{"orderBy"},
				Message: "cannot be given with search, which has an order of its own",
			}
		}
		return s.CandidatesFound(ctx, *search, filter.where(v), args, counted)
	}
	sel, err := s.candidates(ctx, v, filter)
	if err != nil {
		return nil, err
	}
	field := CandidateCreatedAt
	if by != nil {
		field, sel.desc = by.Field, by.Direction == Descending
	}
	var o order[*ent.Candidate]
	switch field {
	case CandidateName:
		sel.by = "c.name_key"
		o = byText(
			"candidate",
			string(field),
			sel.desc,
			func(c *ent.Candidate) string { return c.NameKey },
		)
	case CandidateUpdatedAt:
		sel.by = "c.updated_at"
		o = byTime(
			"candidate",
			string(field),
			sel.desc,
			func(c *ent.Candidate) time.Time { return c.UpdatedAt },
		)
	case CandidateCreatedAt:
		sel.by = "c.created_at"
		o = byTime(
			"candidate",
			string(field),
			sel.desc,
			func(c *ent.Candidate) time.Time { return c.CreatedAt },
		)
	}
	return connect(ctx, s, sel, o, args, scanCandidate)
}

// candidates returns the selection of the candidates that the viewer may see and that match a
// filter.
func (s *Service) candidates(
	ctx context.Context,
	v *access.Viewer,
	f candidateFilter,
) (selection, error) {
	sel := selection{
		columns: candidateColumns,
		table:   "candidates c",
		key:     "c.id",
		desc:    true,
		hot:     !f.selective(),
	}
	sel.where = all(v.Candidates("c"), f.where(v))
	counting := sel
	narrow, ok := v.NarrowView()
	if !ok {
		sel.paged = all(v.CandidatesOneByOne("c"), f.where(v))
		counting.where = all(v.CandidatesOfMany("c"), f.where(v))
		sel.counting = &counting
		return sel, nil
	}
	size, err := s.sizeOf(ctx, narrow)
	if err != nil {
		return selection{}, err
	}
	within := sel
	within.source = s.lookedUp(f.among(narrow), "candidates", "c")
	within.where = all(narrow.NotOwn("c.id"), f.candidate)
	counting.where = all(v.CandidatesOfMany("c"), f.where(v))
	if size <= s.manyToCount {
		counting = within
	}
	// Without a filter, the first rows of the list's order that the viewer sees are soon found.
	if size <= s.manyToSort || f.selective() && size <= s.manyToCount {
		sel = within
	}
	sel.counting = &counting
	return sel, nil
}

// From these numbers of rows in a viewer's narrow view on, it is cheaper to test the rows of a list
// in their order than to read all rows of the view and to sort or count them. All were measured
// with a million applications (docs/PERFORMANCE.md).
const (
	manyToSort   = 8_000
	manyToCount  = 40_000
	manyToSearch = 20_000
)

// sizeOf returns the number of rows in a viewer's narrow view, counted up to a bound.
func (s *Service) sizeOf(ctx context.Context, narrow access.NarrowView) (int, error) {
	size := narrow.Size(s.manyToCount + 1)
	rows, err := s.store.QueryPrepared(ctx, size.SQL, size.Args...)
	n := 0
	err = each(rows, err, func(rows *sql.Rows) error { return rows.Scan(&n) })
	if err != nil {
		return 0, fmt.Errorf("count the rows of a narrow view: %w", err)
	}
	return n, nil
}

// lookedUp returns what to read instead of a table, under the same alias, to get only the rows with
// ids from a subquery. The databases look them up one by one: they cannot know how few they are,
// and would often scan the whole table.
func (s *Service) lookedUp(list access.Predicate, table, alias string) access.Predicate {
	if s.store.Dialect() == dialect.Postgres {
		return sqlIf(
			"("+list.SQL+") r CROSS JOIN LATERAL (SELECT * FROM "+table+" t WHERE t.id = r.id OFFSET 0) "+alias,
			list.Args...)
	}
	return sqlIf(
		"("+list.SQL+") r CROSS JOIN "+table+" "+alias+" ON "+alias+".id = r.id",
		list.Args...)
}

// candidateFilter is a filter on candidates.
type candidateFilter struct {
	// candidate is the condition on the candidate, named c.
	candidate access.Predicate
	// application returns the condition on one of their visible applications, under an alias. It is
	// nil if the filter has none.
	application func(alias string) access.Predicate
	// prospect asks for candidates without (true) or with (false) an application.
	prospect *bool
}

// where returns the whole condition on the candidate, named c. It considers only applications that
// the viewer may see.
func (f candidateFilter) where(v *access.Viewer) access.Predicate {
	conditions := []access.Predicate{f.candidate}
	if f.application != nil {
		conditions = append(
			conditions,
			within("EXISTS (SELECT 1 FROM applications fa WHERE fa.candidate_id = c.id AND $)",
				all(v.ApplicationsOfMany("fa"), f.application("fa"))),
		)
	}
	if f.prospect != nil {
		// Of a visible candidate, either all applications are missing or one is visible.
		condition := "NOT c.prospect"
		if *f.prospect {
			condition = "c.prospect"
		}
		conditions = append(conditions, sqlIf(condition))
	}
	return all(conditions...)
}

// selective reports whether the filter has any condition.
func (f candidateFilter) selective() bool {
	return !f.candidate.IsEverything() || f.application != nil || f.prospect != nil
}

// among returns a subquery for the candidates of a narrow view that meet the filter's conditions on
// applications.
func (f candidateFilter) among(narrow access.NarrowView) access.Predicate {
	condition := access.Everything()
	if f.application != nil {
		condition = f.application("ra")
	}
	through, prospects := narrow.Candidates(condition), narrow.Prospects()
	switch {
	case f.prospect == nil && f.application == nil:
		return access.Predicate{
			SQL:  through.SQL + " UNION " + prospects.SQL,
			Args: append(through.Args, prospects.Args...),
		}
	case f.prospect == nil || !*f.prospect:
		return through
	case f.application == nil:
		return prospects
	default: // a prospect has no application
		return sqlIf("SELECT id FROM candidates WHERE 1 = 0")
	}
}

// candidateFilter checks a filter on candidates.
func (s *Service) candidateFilter(v *access.Viewer, f *CandidateFilter) (candidateFilter, error) {
	if f == nil {
		return candidateFilter{candidate: access.Everything()}, nil
	}
	err := bounded(
		lengthOf{"tagIds", len(f.TagIDs)},
		lengthOf{"postingIds", len(f.PostingIDs)},
		lengthOf{
			"applicationStatus",
			len(f.ApplicationStatus),
		},
		lengthOf{"sourceKinds", len(f.SourceKinds)},
	)
	if err != nil {
		return candidateFilter{}, err
	}
	d := s.store.Dialect()
	conditions := []access.Predicate{
		given(f.TagIDs, func() access.Predicate { return tagged(d, "c.id", f.TagIDs) }),
		since("c.created_at", f.AddedAfter),
		until("c.created_at", f.AddedBefore),
	}
	if f.Staff != nil {
		conditions = append(conditions, staff(v, *f.Staff))
	}
	out := candidateFilter{candidate: all(conditions...), prospect: f.Prospect}
	if f.PostingIDs != nil || f.ApplicationStatus != nil || f.SourceKinds != nil {
		out.application = func(alias string) access.Predicate {
			return all(
				given(
					f.PostingIDs,
					func() access.Predicate { return oneOfIDs(d, alias+".posting_id", ids.Posting, f.PostingIDs) },
				),
				given(
					f.ApplicationStatus,
					func() access.Predicate { return oneOfValues(d, alias+".status", f.ApplicationStatus) },
				),
				given(
					f.SourceKinds,
					func() access.Predicate { return sourceKinds(v, d, alias, f.SourceKinds) },
				),
			)
		}
	}
	return out, nil
}

// staff returns the condition that a candidate, named c, is linked to a colleague, or proposed to
// be linked to one who is not the viewer. For viewers who may not see links, it matches no
// candidate.
func staff(v *access.Viewer, want bool) access.Predicate {
	switch {
	case !v.SeesLinks() && want:
		return access.Nothing()
	case !v.SeesLinks():
		return access.Everything()
	}
	linked := sqlIf(
		"(c.linked_user_id IS NOT NULL OR EXISTS (SELECT 1 FROM candidate_link_proposals lp WHERE lp.candidate_id = c.id AND lp.user_id <> ?))",
		v.ID,
	)
	if want {
		return linked
	}
	return within("NOT ($)", linked)
}
