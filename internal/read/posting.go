package read

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"hirewire/ent"
	"hirewire/internal/access"
	"hirewire/internal/cohort"
	"hirewire/internal/ids"
	"hirewire/internal/workflow"
)

// Posting returns a posting by id, or nil if there is none that the viewer may see.
func (s *Service) Posting(ctx context.Context, id string) (*ent.Posting, error) {
	if !ids.Is(id, ids.Posting) {
		return nil, nil //nolint:nilnil // none is a good answer
	}
	found, err := s.PostingsByID(ctx, []string{id})
	return found[id], err
}

// PostingDepartment returns the posting's department.
func (s *Service) PostingDepartment(ctx context.Context, p *ent.Posting) (*ent.Department, error) {
	return cohort.Follow(
		ctx,
		p,
		"department",
		func(p *ent.Posting) string { return some(p.DepartmentID) },
		s.DepartmentsByID,
	)
}

// PostingProfile returns the role profile from which the posting was drafted.
func (s *Service) PostingProfile(ctx context.Context, p *ent.Posting) (*ent.RoleProfile, error) {
	return cohort.Follow(
		ctx,
		p,
		"roleProfile",
		func(p *ent.Posting) string { return some(p.RoleProfileID) },
		s.RoleProfilesByID,
	)
}

// PostingLocations returns the posting's locations, by name.
func (s *Service) PostingLocations(ctx context.Context, p *ent.Posting) ([]*ent.Location, error) {
	places, err := cohort.Of(
		ctx,
		p,
		"locations",
		func(ctx context.Context, ids []string) (map[string][]*ent.Location, error) {
			rows, err := throughPosting(ctx, p, postingLocations()).
				in(ctx, s, "l.posting_id", ids, access.Everything(), "")
			return through(
				ctx,
				rows,
				err,
				s.LocationsByID,
				func(r *ent.PostingLocation) (owner, id string) { return r.PostingID, r.LocationID },
				func(a, b *ent.Location) int {
					return cmp.Or(cmp.Compare(a.NameKey, b.NameKey), cmp.Compare(a.ID, b.ID))
				},
			)
		},
	)
	return list(places), err
}

// through loads the rows to which a linking table leads, and groups them by the entity that they
// belong to, in order.
func through[L any, E cohort.Member](
	ctx context.Context,
	links []L,
	err error,
	load func(context.Context, []string) (map[string]E, error),
	ends func(L) (owner, id string),
	order func(a, b E) int,
) (map[string][]E, error) {
	if err != nil || len(links) == 0 {
		return nil, err
	}
	found, err := load(
		ctx,
		cohort.Distinct(links, func(l L) string { _, id := ends(l); return id }),
	)
	if err != nil {
		return nil, err
	}
	out := make(map[string][]E)
	for _, l := range links {
		owner, id := ends(l)
		if e, ok := found[id]; ok {
			out[owner] = append(out[owner], e)
		}
	}
	for _, entities := range out {
		slices.SortFunc(entities, order)
	}
	return out, nil
}

// HiringTeam returns the members of a posting's hiring team, by role and name.
func (s *Service) HiringTeam(ctx context.Context, p *ent.Posting) ([]*ent.HiringTeamMember, error) {
	team, err := cohort.Of(
		ctx,
		p,
		"hiringTeam",
		func(ctx context.Context, ids []string) (map[string][]*ent.HiringTeamMember, error) {
			rows, err := throughPosting(ctx, p, members()).
				in(ctx, s, "m.posting_id", ids, access.Everything(), "")
			teams, err := grouped(
				rows,
				err,
				func(m *ent.HiringTeamMember) string { return m.PostingID },
			)
			if err != nil {
				return nil, err
			}
			return teams, s.sortTeams(ctx, teams)
		},
	)
	return list(team), err
}

// sortTeams sorts hiring teams by role and name. The users are read separately, not joined: most
// queries select them as well and find those that are loaded here, and a statement that joins them
// in order to sort by name is sometimes planned to start with all users. Every viewer sees the
// names of colleagues, so the order reveals nothing.
func (s *Service) sortTeams(ctx context.Context, teams map[string][]*ent.HiringTeamMember) error {
	rank := map[workflow.TeamRole]int{}
	for i, role := range workflow.TeamRole("").Values() {
		rank[workflow.TeamRole(role)] = i
	}
	names := map[string]string{}
	for _, team := range teams {
		for _, m := range team {
			user, err := s.MemberUser(ctx, m)
			if err != nil {
				return err
			}
			if user != nil {
				names[m.UserID] = user.NameKey
			}
		}
	}
	for _, team := range teams {
		slices.SortFunc(team, func(a, b *ent.HiringTeamMember) int {
			return cmp.Or(
				cmp.Compare(rank[a.Role], rank[b.Role]),
				cmp.Compare(names[a.UserID], names[b.UserID]),
				cmp.Compare(a.UserID, b.UserID),
			)
		})
	}
	return nil
}

// MemberUser returns the user of a team member.
func (s *Service) MemberUser(ctx context.Context, m *ent.HiringTeamMember) (*ent.User, error) {
	return cohort.Follow(
		ctx,
		m,
		"user",
		func(m *ent.HiringTeamMember) string { return m.UserID },
		s.UsersByID,
	)
}

// MemberPosting returns the posting of a team member.
func (s *Service) MemberPosting(
	ctx context.Context,
	m *ent.HiringTeamMember,
) (*ent.Posting, error) {
	return cohort.Follow(
		ctx,
		m,
		"posting",
		func(m *ent.HiringTeamMember) string { return m.PostingID },
		s.PostingsByID,
	)
}

// openingsKey identifies Posting.openings with its argument.
type openingsKey struct{ status string }

// Openings returns a posting's openings with one of the given statuses, oldest first; nil means
// all.
func (s *Service) Openings(
	ctx context.Context,
	p *ent.Posting,
	status []workflow.OpeningStatus,
) ([]*ent.Opening, error) {
	key := openingsKey{status: "all"}
	if status != nil {
		key.status = strings.Join(texts(status), ",")
	}
	openings, err := cohort.Of(
		ctx,
		p,
		key,
		func(ctx context.Context, ids []string) (map[string][]*ent.Opening, error) {
			inState := given(
				status,
				func() access.Predicate { return oneOfValues(s.store.Dialect(), "o.status", status) },
			)
			rows, err := openings().in(ctx, s, "o.posting_id", ids, inState, "o.created_at, o.id")
			return grouped(rows, err, func(o *ent.Opening) string { return o.PostingID })
		},
	)
	return list(openings), err
}

func texts[T ~string](values []T) []string {
	out := make([]string, len(values))
	for i, v := range values {
		out[i] = string(v)
	}
	return out
}

// OpeningPosting returns the posting of an opening.
func (s *Service) OpeningPosting(ctx context.Context, o *ent.Opening) (*ent.Posting, error) {
	return cohort.Follow(
		ctx,
		o,
		"posting",
		func(o *ent.Opening) string { return o.PostingID },
		s.PostingsByID,
	)
}

// OpeningApplication returns the application that fills an opening, if the viewer may see it.
func (s *Service) OpeningApplication(
	ctx context.Context,
	o *ent.Opening,
) (*ent.Application, error) {
	return cohort.Follow(
		ctx,
		o,
		"application",
		func(o *ent.Opening) string { return some(o.ApplicationID) },
		s.ApplicationsByID,
	)
}
