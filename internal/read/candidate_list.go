package read

import (
	"context"
	"time"

	"hirewire/ent"
	"hirewire/graph/relay"
	"hirewire/internal/access"
	"hirewire/internal/ids"
)

// Candidates returns a page of the candidates that the viewer may see. With a search, the best
// matches come first.
func (s *Service) Candidates(ctx context.Context, search *string, f *CandidateFilter, by *CandidateOrder, args relay.Args) (*relay.Connection[*ent.Candidate], error) {
	v, err := access.From(ctx)
	if err != nil {
		return nil, err
	}
	where, err := s.candidateFilter(v, f)
	if err != nil {
		return nil, err
	}
	if search != nil {
		if by != nil {
			return nil, &BadInput{Path: []string{"orderBy"}, Message: "cannot be given with search, which has an order of its own"}
		}
		return s.CandidatesFound(ctx, *search, where, args)
	}
	sel := selection{
		columns: candidateColumns, table: "candidates c", key: "c.id", desc: true, hot: f == nil,
		where: all(v.Candidates("c"), where), paged: all(v.CandidatesOneByOne("c"), where),
		total: all(v.CandidatesAtOnce("c"), where),
	}
	field := CandidateCreatedAt
	if by != nil {
		field, sel.desc = by.Field, by.Direction == Descending
	}
	var o order[*ent.Candidate]
	switch field {
	case CandidateName:
		sel.by = "c.name_key"
		o = byText("candidate", string(field), sel.desc, func(c *ent.Candidate) string { return c.NameKey })
	case CandidateUpdatedAt:
		sel.by = "c.updated_at"
		o = byTime("candidate", string(field), sel.desc, func(c *ent.Candidate) time.Time { return c.UpdatedAt })
	case CandidateCreatedAt:
		sel.by = "c.created_at"
		o = byTime("candidate", string(field), sel.desc, func(c *ent.Candidate) time.Time { return c.CreatedAt })
	}
	return connect(ctx, s, sel, o, args, scanCandidate)
}

// candidateFilter returns the condition of a filter on candidates, named c. It considers only
// applications that the viewer may see.
func (s *Service) candidateFilter(v *access.Viewer, f *CandidateFilter) (access.Predicate, error) {
	if f == nil {
		return access.Everything(), nil
	}
	err := bounded(lengthOf{"tagIds", len(f.TagIDs)}, lengthOf{"postingIds", len(f.PostingIDs)},
		lengthOf{"applicationStatus", len(f.ApplicationStatus)}, lengthOf{"sourceKinds", len(f.SourceKinds)})
	if err != nil {
		return access.Predicate{}, err
	}
	d := s.store.Dialect()
	conditions := []access.Predicate{
		given(f.TagIDs, func() access.Predicate { return tagged(d, "c.id", f.TagIDs) }),
		since("c.created_at", f.AddedAfter),
		until("c.created_at", f.AddedBefore),
	}
	if f.PostingIDs != nil || f.ApplicationStatus != nil || f.SourceKinds != nil {
		conditions = append(conditions, within("EXISTS (SELECT 1 FROM applications fa WHERE fa.candidate_id = c.id AND $)", all(
			v.ApplicationsOfMany("fa"),
			given(f.PostingIDs, func() access.Predicate { return oneOfIDs(d, "fa.posting_id", ids.Posting, f.PostingIDs) }),
			given(f.ApplicationStatus, func() access.Predicate { return oneOfValues(d, "fa.status", f.ApplicationStatus) }),
			given(f.SourceKinds, func() access.Predicate { return sourceKinds(v, d, "fa", f.SourceKinds) }),
		)))
	}
	if f.Prospect != nil {
		with := within("EXISTS (SELECT 1 FROM applications fp WHERE fp.candidate_id = c.id AND $)", v.ApplicationsOfMany("fp"))
		if *f.Prospect {
			with = within("NOT ($)", with)
		}
		conditions = append(conditions, with)
	}
	if f.Staff != nil {
		conditions = append(conditions, staff(v, *f.Staff))
	}
	return all(conditions...), nil
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
	linked := sqlIf("(c.linked_user_id IS NOT NULL OR EXISTS (SELECT 1 FROM candidate_link_proposals lp WHERE lp.candidate_id = c.id AND lp.user_id <> ?))", v.ID)
	if want {
		return linked
	}
	return within("NOT ($)", linked)
}
