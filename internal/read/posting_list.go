package read

import (
	"context"
	"strings"
	"time"
	"unicode/utf8"

	"hirewire/ent"
	"hirewire/internal/access"
	"hirewire/internal/ids"
	"hirewire/internal/pagination"
	"hirewire/internal/textkey"
)

// Postings returns a page of the postings that the viewer may see.
func (s *Service) Postings(
	ctx context.Context,
	f *PostingFilter,
	by *PostingOrder,
	args pagination.Args,
) (*pagination.Connection[*ent.Posting], error) {
	v, err := access.From(ctx)
	if err != nil {
		return nil, err
	}
	sel, o, err := s.postings(v, f, by)
	if err != nil {
		return nil, err
	}
	scan := scanPosting
	if listedShape.enough(ctx) {
		sel.columns, scan = listedColumns, scanListed
	}
	return connect(ctx, s, sel, o, args, scan)
}

// postings returns the selection of the postings that the viewer may see, filtered and ordered.
func (s *Service) postings(
	v *access.Viewer,
	f *PostingFilter,
	by *PostingOrder,
) (selection, order[*ent.Posting], error) {
	var o order[*ent.Posting]
	where, err := s.postingFilter(f)
	if err != nil {
		return selection{}, o, err
	}
	sel := selection{
		columns: postingColumns,
		table:   "postings p",
		key:     "p.id",
		desc:    true,
		where:   all(v.PostingsOfMany("p"), where),
		hot:     f == nil || KeyOf(*f) == KeyOf(PostingFilter{Status: f.Status}),
	}
	field := PostingCreatedAt
	if by != nil {
		field, sel.desc = by.Field, by.Direction == Descending
	}
	switch field {
	case PostingTitle:
		sel.by = "p.title_key"
		o = byText(
			"posting",
			string(field),
			sel.desc,
			func(p *ent.Posting) string { return p.TitleKey },
		)
	case PostingOpenedAt:
		sel.by = "COALESCE(p.opened_at, p.created_at)"
		o = byTime("posting", string(field), sel.desc, func(p *ent.Posting) time.Time {
			if p.OpenedAt != nil {
				return *p.OpenedAt
			}
			return p.CreatedAt
		})
	case PostingCreatedAt:
		sel.by = "p.created_at"
		o = byTime(
			"posting",
			string(field),
			sel.desc,
			func(p *ent.Posting) time.Time { return p.CreatedAt },
		)
	}
	return sel, o, nil
}

func (s *Service) postingFilter(f *PostingFilter) (access.Predicate, error) {
	if f == nil {
		return access.Everything(), nil
	}
	err := bounded(
		lengthOf{"status", len(f.Status)},
		lengthOf{"visibility", len(f.Visibility)},
		lengthOf{"departmentIds", len(f.DepartmentIDs)},
		lengthOf{
			"locationIds",
			len(f.LocationIDs),
		},
		lengthOf{"roleProfileIds", len(f.RoleProfileIDs)},
		lengthOf{"teamUserIds", len(f.TeamUserIDs)},
	)
	if err != nil {
		return access.Predicate{}, err
	}
	if err := searchable(f.Search, "filter", "search"); err != nil {
		return access.Predicate{}, err
	}
	d := s.store.Dialect()
	confidential := access.Everything()
	if f.Confidential != nil {
		confidential = sqlIf("p.confidential = ?", *f.Confidential)
	}
	// A viewer who sees a posting sees its locations and its team. Departments are company data, as
	// in applicationFilter.
	return all(
		given(f.Status, func() access.Predicate { return oneOfValues(d, "p.status", f.Status) }),
		given(
			f.Visibility,
			func() access.Predicate { return oneOfValues(d, "p.visibility", f.Visibility) },
		),
		confidential,
		given(f.DepartmentIDs, func() access.Predicate {
			return within(
				"p.department_id IN (WITH RECURSIVE below(id) AS (SELECT fd.id FROM departments fd WHERE $ UNION SELECT fc.id FROM departments fc JOIN below ON fc.parent_id = below.id) SELECT id FROM below)",
				oneOfIDs(d, "fd.id", ids.Department, f.DepartmentIDs),
			)
		}),
		given(f.LocationIDs, func() access.Predicate {
			return within(
				"EXISTS (SELECT 1 FROM posting_locations fl WHERE fl.posting_id = p.id AND $)",
				oneOfIDs(d, "fl.location_id", ids.Location, f.LocationIDs),
			)
		}),
		given(
			f.RoleProfileIDs,
			func() access.Predicate { return oneOfIDs(d, "p.role_profile_id", ids.RoleProfile, f.RoleProfileIDs) },
		),
		given(f.TeamUserIDs, func() access.Predicate {
			return within(
				"EXISTS (SELECT 1 FROM hiring_team_members fm WHERE fm.posting_id = p.id AND $)",
				oneOfIDs(d, "fm.user_id", ids.User, f.TeamUserIDs),
			)
		}),
		titled(f.Search),
	), nil
}

// titled returns the condition that a posting's title has, for each word of the search, a word that
// begins with it. Keys contain only letters, digits and spaces, so no character in them is special
// to LIKE.
func titled(search *string) access.Predicate {
	if search == nil {
		return access.Everything()
	}
	words := strings.Fields(textkey.Key(*search))
	if len(words) == 0 && strings.TrimSpace(*search) != "" {
		return access.Nothing()
	}
	conditions := make([]access.Predicate, len(words))
	for i, w := range words {
		conditions[i] = sqlIf("(p.title_key LIKE ? OR p.title_key LIKE ?)", w+"%", "% "+w+"%")
	}
	return all(conditions...)
}

// maxSearch is the maximum length of a search in characters.
const maxSearch = 200

func searchable(search *string, path ...string) error {
	if search != nil && utf8.RuneCountInString(*search) > maxSearch {
		return &BadInput{Path: path, Message: "must have at most 200 characters"}
	}
	return nil
}
