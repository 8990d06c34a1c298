package read

import (
	"context"
	"slices"
	"time"

	"hirewire/ent"
	"hirewire/internal/access"
	"hirewire/internal/cohort"
	"hirewire/internal/ids"
	"hirewire/internal/pagination"
	"hirewire/internal/workflow"
)

// fieldKey identifies a field of a parent with its arguments. It is the key under which a cohort
// stores the field's values.
type fieldKey struct{ field, args string }

// Application returns an application by id, or nil if there is none that the viewer may see.
func (s *Service) Application(ctx context.Context, id string) (*ent.Application, error) {
	if !ids.Is(id, ids.Application) {
		return nil, nil //nolint:nilnil // none is a good answer
	}
	found, err := s.ApplicationsByID(ctx, []string{id})
	return found[id], err
}

// Applications returns a page of the applications that the viewer may see.
func (s *Service) Applications(
	ctx context.Context,
	filter *ApplicationFilter,
	by *ApplicationOrder,
	args pagination.Args,
) (*pagination.Connection[*ent.Application], error) {
	v, err := access.From(ctx)
	if err != nil {
		return nil, err
	}
	sel, o, err := s.applications(ctx, v.Applications("a"), filter, by)
	if err != nil {
		return nil, err
	}
	counting := sel
	counting.where = all(v.ApplicationsOfMany("a"), sel.filter)
	if narrow, ok := v.NarrowView(s.lateral()); ok {
		size, err := s.sizeOf(ctx, narrow)
		if err != nil {
			return nil, err
		}
		if size <= s.manyToCount {
			counting.source = s.lookedUp(narrow.Applications(), "applications", "a")
			counting.where = all(narrow.NotOwn("a.candidate_id"), sel.filter)
		}
	}
	sel.counting = &counting
	return connect(ctx, s, sel, o, args, scanApplication)
}

// PostingApplications returns a page of a posting's applications.
func (s *Service) PostingApplications(
	ctx context.Context,
	p *ent.Posting,
	filter *ApplicationFilter,
	by *ApplicationOrder,
	args pagination.Args,
) (*pagination.Connection[*ent.Application], error) {
	return applicationsOf(
		ctx,
		s,
		p,
		ofPosting,
		func(a *ent.Application) string { return a.PostingID },
		filter,
		by,
		args,
	)
}

// StageApplications returns a page of the applications in a stage.
func (s *Service) StageApplications(
	ctx context.Context,
	st *ent.Stage,
	filter *ApplicationFilter,
	by *ApplicationOrder,
	args pagination.Args,
) (*pagination.Connection[*ent.Application], error) {
	return applicationsOf(
		ctx,
		s,
		st,
		ofStage,
		func(a *ent.Application) string { return a.StageID },
		filter,
		by,
		args,
	)
}

// CandidateApplications returns a page of a candidate's applications.
func (s *Service) CandidateApplications(
	ctx context.Context,
	c *ent.Candidate,
	filter *ApplicationFilter,
	by *ApplicationOrder,
	args pagination.Args,
) (*pagination.Connection[*ent.Application], error) {
	page, err := applicationsOf(
		ctx,
		s,
		c,
		ofCandidate,
		func(a *ent.Application) string { return a.CandidateID },
		filter,
		by,
		args,
	)
	if err == nil && filter == nil {
		keepSeen(c, args, page)
	}
	return page, err
}

// PostingApplicationCount returns the number of a posting's applications with one of these
// statuses; nil means all.
func (s *Service) PostingApplicationCount(
	ctx context.Context,
	p *ent.Posting,
	status []workflow.ApplicationStatus,
) (int, error) {
	return applicationCount(ctx, s, p, ofPosting, &ApplicationFilter{Status: status})
}

// StageApplicationCount returns the number of applications in a stage with one of these statuses;
// nil means all.
func (s *Service) StageApplicationCount(
	ctx context.Context,
	st *ent.Stage,
	status []workflow.ApplicationStatus,
) (int, error) {
	// All stages of a list pass the same slice. Comparing its address is cheaper than comparing its
	// contents, because there can be hundreds of stages.
	same := sameStatus{given: status != nil, len: len(status)}
	if len(status) > 0 {
		same.first = &status[0]
	}
	counts, err := cohort.Of(
		ctx,
		st,
		same,
		func(ctx context.Context, list []string) (map[string]map[string]int, error) {
			all, err := countsIn(ctx, s, st, ofStage, &ApplicationFilter{Status: status}, 0)
			out := make(map[string]map[string]int, len(list))
			for _, id := range list {
				out[id] = all
			}
			return out, err
		},
	)
	return counts[st.ID], err
}

// sameStatus identifies an argument by its address.
type sameStatus struct {
	first *workflow.ApplicationStatus
	len   int
	given bool
}

// side returns how applications are listed for one kind of parent.
type side func(v *access.Viewer) (parents, access.Predicate)

// ofPosting decides once for each posting whether the viewer may see its whole pipeline.
func ofPosting(v *access.Viewer) (parents, access.Predicate) {
	pipelines := v.Pipelines("pv")
	return parents{
		link:  "a.posting_id",
		with:  " JOIN postings pv ON pv.id = k.id",
		extra: ", (" + pipelines.SQL + ") AS whole",
		args:  pipelines.Args,
		where: access.Everything(),
	}, v.ApplicationsGiven("k.whole", "a")
}

// ofStage decides once for each stage, as ofPosting does. It relies on applications being only in
// stages of their own posting, which package workflow guarantees.
func ofStage(v *access.Viewer) (parents, access.Predicate) {
	pipelines := v.Pipelines("pv")
	return parents{
		link:  "a.stage_id",
		with:  " JOIN stages st ON st.id = k.id JOIN postings pv ON pv.id = st.posting_id",
		extra: ", (" + pipelines.SQL + ") AS whole",
		args:  pipelines.Args,
		where: access.Everything(),
	}, v.ApplicationsGiven("k.whole", "a")
}

func ofCandidate(v *access.Viewer) (parents, access.Predicate) {
	return parents{link: "a.candidate_id", where: access.Everything()}, v.Applications("a")
}

func applicationsOf[P cohort.Member](
	ctx context.Context,
	s *Service,
	parent P,
	of side,
	owner func(*ent.Application) string,
	filter *ApplicationFilter,
	by *ApplicationOrder,
	args pagination.Args,
) (*pagination.Connection[*ent.Application], error) {
	in := applicationShapes(ctx, by)
	key := fieldKey{"applications", KeyOf(filter, by, args, in.card, in.person)}
	return cohort.Of(
		ctx,
		parent,
		key,
		func(ctx context.Context, list []string) (map[string]*pagination.Connection[*ent.Application], error) {
			v, err := access.From(ctx)
			if err != nil {
				return nil, err
			}
			parents, seen := of(v)
			sel, o, err := s.applications(ctx, seen, filter, by)
			if err != nil {
				return nil, err
			}
			count := func(ctx context.Context, id string, atMost int) (int, error) {
				return countIn(ctx, s, parent, id, of, filter, atMost)
			}
			scan := scanApplication
			if in.card {
				sel.columns, scan = cardColumns, scanCard
			}
			pages, err := connectEach(ctx, s, sel, parents, list, o, args, scan, owner, count)
			if in.person {
				for _, page := range pages {
					if len(page.Edges) > 0 {
						// The applications of all pages are one cohort.
						markPersons(page.Edges[0].Node)
						break
					}
				}
			}
			return pages, err
		},
	)
}

// applicationCount returns the number of applications of a parent. It counts for all parents of the
// cohort, once for each set of arguments: a connection's total and a count with the same filter
// share one statement.
func applicationCount[P cohort.Member](
	ctx context.Context,
	s *Service,
	parent P,
	of side,
	filter *ApplicationFilter,
) (int, error) {
	return countIn(ctx, s, parent, parent.MemberID(), of, filter, 0)
}

// countIn is like applicationCount, for any parent of the cohort to which member belongs.
func countIn[P cohort.Member](
	ctx context.Context,
	s *Service,
	member P,
	id string,
	of side,
	filter *ApplicationFilter,
	atMost int,
) (int, error) {
	counts, err := countsIn(ctx, s, member, of, filter, atMost)
	return counts[id], err
}

// countsIn returns the counts of all parents of the cohort to which member belongs.
func countsIn[P cohort.Member](
	ctx context.Context,
	s *Service,
	member P,
	of side,
	filter *ApplicationFilter,
	atMost int,
) (map[string]int, error) {
	f := ApplicationFilter{}
	if filter != nil {
		f = *filter
	}
	f.Status = distinct(f.Status)
	key := fieldKey{"applicationCount", KeyOf(f, atMost)}
	return cohort.Of(
		ctx,
		member,
		key,
		func(ctx context.Context, list []string) (map[string]map[string]int, error) {
			v, err := access.From(ctx)
			if err != nil {
				return nil, err
			}
			found, err := s.countsOfParents(ctx, v, cohort.Members(member), list, of, &f, atMost)
			// A connection outlives the resolver that created it, and may be asked for any parent
			// of its cohort.
			out := make(map[string]map[string]int, len(list))
			for _, id := range list {
				out[id] = found
			}
			return out, err
		},
	)
}

// countsOfParents returns the number of applications of each parent; members are the parents' rows.
func (s *Service) countsOfParents(
	ctx context.Context,
	v *access.Viewer,
	members any,
	list []string,
	of side,
	f *ApplicationFilter,
	atMost int,
) (map[string]int, error) {
	if stages, ok := members.([]*ent.Stage); ok && s.countsByPosting(stages, f, atMost) {
		return s.activeByStage(ctx, v, stages)
	}
	parents, seen := of(v)
	sel, _, err := s.applications(ctx, seen, f, nil)
	if err != nil {
		return nil, err
	}
	return s.counts(ctx, sel, parents, list, atMost)
}

// distinct sorts statuses and removes duplicates, so that equal arguments compare as equal; nil
// stays nil.
func distinct(status []workflow.ApplicationStatus) []workflow.ApplicationStatus {
	sorted := slices.Clone(status)
	slices.Sort(sorted)
	return slices.Compact(sorted)
}

// applications returns the selection of the applications that the viewer may see, filtered and
// ordered.
func (s *Service) applications(
	ctx context.Context,
	seen access.Predicate,
	f *ApplicationFilter,
	by *ApplicationOrder,
) (selection, order[*ent.Application], error) {
	where, err := s.applicationFilter(ctx, f)
	if err != nil {
		return selection{}, order[*ent.Application]{}, err
	}
	sel := selection{
		columns: applicationColumns,
		table:   "applications a",
		key:     "a.id",
		where:   all(seen, where),
		filter:  where,
		hot:     f == nil || KeyOf(*f) == KeyOf(ApplicationFilter{Status: f.Status}),
	}
	field, at := ApplicationAppliedAt, func(a *ent.Application) time.Time { return a.AppliedAt }
	sel.desc = true
	if by != nil {
		field, sel.desc = by.Field, by.Direction == Descending
	}
	switch field {
	case ApplicationEnteredStageAt:
		sel.by, at = "a.entered_stage_at", func(a *ent.Application) time.Time { return a.EnteredStageAt }
	case ApplicationUpdatedAt:
		sel.by, at = "a.updated_at", func(a *ent.Application) time.Time { return a.UpdatedAt }
	case ApplicationAppliedAt:
		sel.by = "a.applied_at"
	}
	return sel, byTime("application", string(field), sel.desc, at), nil
}

func (s *Service) applicationFilter(
	ctx context.Context,
	f *ApplicationFilter,
) (access.Predicate, error) {
	if f == nil {
		return access.Everything(), nil
	}
	err := bounded(
		lengthOf{"status", len(f.Status)},
		lengthOf{"postingIds", len(f.PostingIDs)},
		lengthOf{"stageIds", len(f.StageIDs)},
		lengthOf{
			"stageKinds",
			len(f.StageKinds),
		},
		lengthOf{"sourceKinds", len(f.SourceKinds)},
		lengthOf{"tagIds", len(f.TagIDs)},
	)
	if err != nil {
		return access.Predicate{}, err
	}
	v, err := access.From(ctx)
	if err != nil {
		return access.Predicate{}, err
	}
	d := s.store.Dialect()
	found, err := s.applicationSearch(ctx, f.Search)
	if err != nil {
		return access.Predicate{}, err
	}
	return all(
		given(f.Status, func() access.Predicate { return oneOfValues(d, "a.status", f.Status) }),
		given(
			f.PostingIDs,
			func() access.Predicate { return oneOfIDs(d, "a.posting_id", ids.Posting, f.PostingIDs) },
		),
		given(
			f.StageIDs,
			func() access.Predicate { return oneOfIDs(d, "a.stage_id", ids.Stage, f.StageIDs) },
		),
		given(f.StageKinds, func() access.Predicate { return stageKinds(d, f.StageKinds) }),
		given(
			f.SourceKinds,
			func() access.Predicate { return sourceKinds(v, d, "a", f.SourceKinds) },
		),
		given(f.TagIDs, func() access.Predicate { return tagged(d, "a.candidate_id", f.TagIDs) }),
		since("a.applied_at", f.AppliedAfter),
		until("a.applied_at", f.AppliedBefore),
		s.overdue(f.Overdue),
		found,
	), nil
}

// given adds a condition for a list of a filter. A nil list adds no condition, and an empty one
// matches nothing.
func given[T any](values []T, condition func() access.Predicate) access.Predicate {
	if values == nil {
		return access.Everything()
	}
	return condition()
}

// A viewer who sees an application also sees its posting, and so the stage. Sources and tags are
// company data that everyone but auditors sees, and auditors see no applications.

func stageKinds(d string, kinds []workflow.StageKind) access.Predicate {
	return within(
		"EXISTS (SELECT 1 FROM stages fs WHERE fs.id = a.stage_id AND $)",
		oneOfValues(d, "fs.kind", kinds),
	)
}

// sourceKinds returns the condition that an application's source has one of these kinds. It matches
// only applications whose whole pipeline the viewer sees, because others may not know the source.
func sourceKinds(v *access.Viewer, d, alias string, kinds []workflow.SourceKind) access.Predicate {
	from := within(
		"EXISTS (SELECT 1 FROM sources fk WHERE fk.id = "+alias+".source_id AND $)",
		oneOfValues(d, "fk.kind", kinds),
	)
	whole := v.Pipelines("fw")
	if whole.IsEverything() {
		return from
	}
	return all(
		from,
		within(
			"EXISTS (SELECT 1 FROM postings fw WHERE fw.id = "+alias+".posting_id AND $)",
			whole,
		),
	)
}

func tagged(d, candidate string, tags []string) access.Predicate {
	return within(
		"EXISTS (SELECT 1 FROM candidate_tags ft WHERE ft.candidate_id = "+candidate+" AND $)",
		oneOfIDs(d, "ft.tag_id", ids.Tag, tags),
	)
}

func (s *Service) overdue(want *bool) access.Predicate {
	if want == nil {
		return access.Everything()
	}
	not := "NOT "
	if *want {
		not = ""
	}
	return sqlIf(
		not+"(a.status = 'ACTIVE' AND EXISTS (SELECT 1 FROM stages fo WHERE fo.id = a.stage_id AND fo.target_days IS NOT NULL AND "+
			later(
				s.store.Dialect(),
				"a.entered_stage_at",
				"fo.target_days",
			)+" < ?))",
		s.now(),
	)
}

// DueAt returns the time by which an application should leave its stage, which has a target time in
// days. It returns nil without a target, and for an ended application. The filter `overdue`
// compares with the same time.
func DueAt(a *ent.Application, st *ent.Stage) *time.Time {
	if a.Status != workflow.ApplicationActive || st == nil || st.TargetDays == nil {
		return nil
	}
	due := a.EnteredStageAt.Add(time.Duration(*st.TargetDays) * 24 * time.Hour)
	return &due
}
