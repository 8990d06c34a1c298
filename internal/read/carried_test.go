package read_test

import (
	"context"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"hirewire/ent"
	"hirewire/internal/access"
	"hirewire/internal/cohort"
	"hirewire/internal/pagination"
	"hirewire/internal/read"
	"hirewire/internal/store"
	"hirewire/internal/testkit"
	"hirewire/internal/testkit/seed"
	"hirewire/internal/workflow"
)

// What is read through an application that a list or a look-up by id selected is what the viewer
// sees when the application's origin is unknown: carried rights select the same rows.
func TestCarriedRightsReadTheSame(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		o := newListsFixture(t, db)
		s := service(o.World)
		var everything []string
		for _, a := range o.applications {
			everything = append(everything, a.id)
		}
		for name, v := range o.viewers {
			t.Run(name, func(t *testing.T) {
				ctx := access.With(t.Context(), v)
				selected, err := s.ApplicationsByID(ctx, everything)
				require.NoError(t, err)
				for _, a := range o.applications {
					unknown := &ent.Application{
						ID: a.id, CandidateID: a.candidate, PostingID: a.posting.id,
					}
					full := reachedThrough(t, ctx, s, unknown)
					if carried := selected[a.id]; carried != nil {
						require.NotEmpty(t, full.candidate)
						require.Equal(t, full, reachedThrough(t, ctx, s, carried))
					}
					if o.sees(v, a) {
						require.Equal(t, a.candidate, full.candidate)
						require.Equal(t, a.tag, strings.Join(full.tags, ", "))
					}
				}
				postings, err := s.Postings(ctx, nil, nil, pagination.Args{First: p(50)})
				require.NoError(t, err)
				for _, e := range postings.Edges {
					require.Equal(
						t,
						ofPosting(t, ctx, s, &ent.Posting{ID: e.Node.ID}),
						ofPosting(t, ctx, s, e.Node),
					)
				}
			})
		}
	})
}

type reached struct {
	candidate string
	tags      []string
}

func reachedThrough(
	t *testing.T,
	ctx context.Context,
	s *read.Service,
	a *ent.Application,
) (out reached) {
	t.Helper()
	c, err := s.ApplicationCandidate(ctx, a)
	require.NoError(t, err)
	if c == nil {
		return out
	}
	out.candidate = c.ID
	tags, err := s.CandidateTags(ctx, c)
	require.NoError(t, err)
	for _, tag := range tags {
		out.tags = append(out.tags, tag.ID)
	}
	return out
}

func ofPosting(t *testing.T, ctx context.Context, s *read.Service, p *ent.Posting) (ids []string) {
	t.Helper()
	stages, err := s.Stages(ctx, p, true)
	require.NoError(t, err)
	for _, st := range stages {
		ids = append(ids, st.ID)
	}
	team, err := s.HiringTeam(ctx, p)
	require.NoError(t, err)
	for _, m := range team {
		ids = append(ids, m.ID)
	}
	return ids
}

// Rights do not carry from an entity that was selected for somebody else, such as one that an
// earlier viewer of a stream's frame saw, nor from one that was only put into a cohort.
func TestRightsCarryForTheirViewerOnly(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		w := seed.New(t, db)
		s := service(w)
		posting, tag := w.Posting(), w.Tag("Go")
		stage := w.Stages(posting, 1)[0]
		candidate := w.Candidate()
		w.Tagged(candidate, tag)
		id := w.Application(candidate, posting, stage)
		mine := access.With(t.Context(), w.User(workflow.RoleRecruiter))
		member := w.User(workflow.RoleMember)
		theirs := access.With(t.Context(), member)

		a, err := s.Application(mine, id)
		require.NoError(t, err)
		hidden, err := s.ApplicationCandidate(theirs, a)
		require.NoError(t, err)
		require.Nil(t, hidden)
		p, err := s.Posting(mine, posting)
		require.NoError(t, err)
		require.Empty(t, ofPosting(t, theirs, s, p))
		c, err := s.Candidate(mine, candidate)
		require.NoError(t, err)
		tags, err := s.CandidateTags(theirs, c)
		require.NoError(t, err)
		require.Empty(t, tags)

		cohort.Share([]*ent.Application{a})
		hidden, err = s.ApplicationCandidate(theirs, a)
		require.NoError(t, err)
		require.Nil(t, hidden)
	})
}

// The statements for a board's candidates, tags and sources read no application again.
func TestABoardProvesItsRightsOnce(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		o := newListsFixture(t, db)
		s := service(o.World)
		for _, name := range []string{"recruiter", "team HIRING_LEAD"} {
			ctx, stats := store.WithStats(access.With(t.Context(), o.viewers[name]))
			p, err := s.Posting(ctx, o.postings[0].id)
			require.NoError(t, err)
			stages, err := s.Stages(ctx, p, false)
			require.NoError(t, err)
			fifty := 50
			active := []workflow.ApplicationStatus{workflow.ApplicationActive}
			var cards []*ent.Application
			for _, st := range stages {
				page, err := s.StageApplications(ctx, st, &read.ApplicationFilter{Status: active},
					nil, pagination.Args{First: &fifty})
				require.NoError(t, err)
				for _, e := range page.Edges {
					cards = append(cards, e.Node)
				}
			}
			require.NotEmpty(t, cards)
			before := stats.Statements()
			stats.Record(true)
			for _, a := range cards {
				require.NotEmpty(t, reachedThrough(t, ctx, s, a).candidate)
				source, err := s.SourceOf(ctx, a)
				require.NoError(t, err)
				require.NotNil(t, source)
			}
			require.EqualValues(t, 3, stats.Statements()-before)
			for _, text := range stats.Texts() {
				require.NotContains(t, text, "applications ")
			}
		}
	})
}
