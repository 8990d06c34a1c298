package read

import (
	"context"
	"database/sql"
	"fmt"
	"strconv"
	"time"

	"entgo.io/ent/dialect"

	"hirewire/ent"
	"hirewire/internal/access"
	"hirewire/internal/ids"
	"hirewire/internal/pagination"
)

// Wanted is what a client asks of a list besides the rows themselves.
type Wanted struct {
	// Rows is set if the client asks for rows or for what is on either side of the page.
	Rows bool
	// Count is set if the client asks for a count.
	Count bool
}

// Candidates returns a page of the candidates that the viewer may see. With a search, the best
// matches come first. The page has no rows if they are not wanted.
func (s *Service) Candidates(
	ctx context.Context,
	search *string,
	f *CandidateFilter,
	by *CandidateOrder,
	args pagination.Args,
	wanted Wanted,
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
		return s.CandidatesFound(ctx, *search, filter.where(v), args, wanted.Count)
	}
	sel, err := s.candidates(ctx, v, filter, wanted)
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
	wanted Wanted,
) (selection, error) {
	sel := selection{
		columns:  candidateColumns,
		table:    "candidates c",
		key:      "c.id",
		desc:     true,
		hot:      !f.selective(),
		rowsless: !wanted.Rows,
	}
	sel.where = all(v.Candidates("c"), f.where(v))
	counting := sel
	narrow, ok := v.NarrowView(s.lateral())
	if !ok {
		sel.paged = all(v.CandidatesOneByOne("c"), f.where(v))
		counting.where = all(v.CandidatesOfMany("c"), f.where(v))
		sel.counting = &counting
		if !f.listable() || v.IsAuditor() {
			return sel, nil
		}
		return s.candidatesMatching(ctx, v, f, sel, wanted)
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

// candidatesMatching is candidates for a viewer who sees nearly all, and a filter by which an index
// lists candidates. It counts these, and lists them too if they are few: then they may be anywhere
// in the list's order, which the databases cannot know.
func (s *Service) candidatesMatching(
	ctx context.Context,
	v *access.Viewer,
	f candidateFilter,
	sel selection,
	wanted Wanted,
) (selection, error) {
	matching := sel
	list := f.matching(v)
	matching.source = s.lookedUp(list, "candidates", "c")
	// Every candidate of a visible application is visible.
	matching.where, matching.paged = all(v.NotLinked("c"), f.candidate), access.Predicate{}
	counting := matching
	switch {
	case f.application == nil:
		matching.where = all(v.CandidatesOneByOne("c"), f.candidate)
		counting.where = all(v.CandidatesOfMany("c"), f.candidate)
	case matching.where.IsEverything():
		counting.source = sqlIf("("+list.SQL+") r", list.Args...)
	}
	// Applications from sources of a kind have no index in common: counting them would take as long
	// as walking the list.
	if wanted.Rows && !f.bySource {
		rows := f.rows()
		size, err := s.sized(ctx, sqlIf("SELECT count(*) FROM ("+rows.SQL+" LIMIT "+
			strconv.Itoa(s.manyToSort+1)+") s", rows.Args...))
		if err != nil {
			return selection{}, err
		}
		if size <= s.manyToSort {
			sel = matching
		}
	}
	counting.counting, sel.counting = nil, &counting
	return sel, nil
}

// From these numbers of rows in a viewer's narrow view on, it is cheaper to test the rows of a list
// in their order than to read all rows of the view and to sort or count them. All were measured
// with a million applications (docs/PERFORMANCE.md).
const (
	manyToSort   = 8_000
	manyToCount  = 40_000
	manyToSearch = 4_000
)

// sizeOf returns the number of rows in a viewer's narrow view, counted up to a bound.
func (s *Service) sizeOf(ctx context.Context, narrow access.NarrowView) (int, error) {
	return s.sized(ctx, narrow.Size(s.manyToCount+1))
}

// sized runs a statement that counts rows up to a bound.
func (s *Service) sized(ctx context.Context, size access.Predicate) (int, error) {
	rows, err := s.store.QueryPrepared(ctx, size.SQL, size.Args...)
	n := 0
	err = each(rows, err, func(rows *sql.Rows) error { return rows.Scan(&n) })
	if err != nil {
		return 0, fmt.Errorf("count rows up to a bound: %w", err)
	}
	return n, nil
}

// lateral reports whether the database has LATERAL.
func (s *Service) lateral() bool { return s.store.Dialect() == dialect.Postgres }

// lookedUp returns what to read instead of a table, under the same alias, to get only the rows with
// ids from a subquery. The databases look them up one by one: they cannot know how few they are,
// and would often scan the whole table.
func (s *Service) lookedUp(list access.Predicate, table, alias string) access.Predicate {
	if s.lateral() {
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
	// bySource is set if the conditions on applications are mainly one on their sources.
	bySource bool
	// tags is the condition on the tag of a row of candidate_tags, named ft, that the candidate
	// has; candidate includes it. It is empty if the filter has none.
	tags access.Predicate
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
			within(
				"EXISTS (SELECT 1 FROM applications fa WHERE fa.candidate_id = c.id AND $"+perRow+")",
				all(v.ApplicationsOfMany("fa"), f.application("fa")),
			),
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

// perRow, appended to the subquery of an EXISTS, makes Postgres evaluate it for each row instead of
// finding all rows that meet it first.
const perRow = " LIMIT 1 OFFSET 0"

// listable reports whether an index lists candidates by the filter.
func (f candidateFilter) listable() bool {
	return f.prospect == nil && (f.application != nil || f.tags.SQL != "")
}

// matching returns a subquery for the ids of the candidates that an index lists by a listable
// filter, each once. If the filter has conditions on applications, they are visible ones.
func (f candidateFilter) matching(v *access.Viewer) access.Predicate {
	if f.application != nil {
		return v.CandidatesOfApplications(f.application("ra"))
	}
	return sqlIf("SELECT DISTINCT ft.candidate_id AS id FROM candidate_tags ft WHERE "+f.tags.SQL,
		f.tags.Args...)
}

// rows returns a subquery with at least as many rows as matching.
func (f candidateFilter) rows() access.Predicate {
	if f.application != nil {
		condition := f.application("ra")
		return sqlIf("SELECT 1 FROM applications ra WHERE "+condition.SQL, condition.Args...)
	}
	return sqlIf("SELECT 1 FROM candidate_tags ft WHERE "+f.tags.SQL, f.tags.Args...)
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
		given(f.TagIDs, func() access.Predicate {
			return within(
				"EXISTS (SELECT 1 FROM candidate_tags ft WHERE ft.candidate_id = c.id AND $"+
					perRow+")",
				oneOfIDs(d, "ft.tag_id", ids.Tag, f.TagIDs),
			)
		}),
		since("c.created_at", f.AddedAfter),
		until("c.created_at", f.AddedBefore),
	}
	if f.Staff != nil {
		conditions = append(conditions, staff(v, *f.Staff))
	}
	out := candidateFilter{candidate: all(conditions...), prospect: f.Prospect}
	out.bySource = f.SourceKinds != nil && f.PostingIDs == nil
	if f.TagIDs != nil && !out.candidate.IsNothing() {
		out.tags = oneOfIDs(d, "ft.tag_id", ids.Tag, f.TagIDs)
	}
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
