package read_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"hirewire/ent"
	"hirewire/internal/access"
	"hirewire/internal/pagination"
	"hirewire/internal/read"
	"hirewire/internal/store"
	"hirewire/internal/testkit"
	"hirewire/internal/workflow"
)

// A list reads the columns of its shape if the selection has no other fields, and otherwise all.
func TestListsReadTheColumnsOfTheirSelection(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		o := newListsFixture(t, db)
		s := service(o.World)
		v := o.viewers["recruiter"]
		size := pagination.Args{First: p(5)}
		for name, c := range map[string]struct {
			selected map[string][]string
			with     []string
			without  []string
		}{
			"a board": {
				map[string][]string{
					"Application": {"id", "candidate"},
					"Candidate":   {"id", "name", "tags"},
					"Posting":     {"id", "title"},
				},
				nil,
				[]string{"a.updated_at", "c.summary", "p.description"},
			},
			"other fields": {
				map[string][]string{
					"Application": {"id", "updatedAt", "candidate"},
					"Candidate":   {"id", "summary"},
					"Posting":     {"description"},
				},
				[]string{"a.updated_at", "c.summary", "p.description"},
				nil,
			},
			"unknown": {nil, []string{"a.updated_at", "c.summary", "p.description"}, nil},
		} {
			t.Run(name, func(t *testing.T) {
				ctx, stats := store.WithStats(access.With(t.Context(), v))
				stats.Record(true)
				if c.selected != nil {
					ctx = read.WithSelection(ctx, func(typ string, fields []string) bool {
						return !slices.ContainsFunc(c.selected[typ], func(f string) bool {
							return !slices.Contains(fields, f)
						})
					})
				}
				postings, err := s.Postings(ctx, nil, nil, size)
				require.NoError(t, err)
				require.NotEmpty(t, postings.Edges)
				page, err := s.PostingApplications(
					ctx,
					&ent.Posting{ID: o.postings[0].id},
					&read.ApplicationFilter{Status: []workflow.ApplicationStatus{"ACTIVE"}},
					nil,
					size,
				)
				require.NoError(t, err)
				require.NotEmpty(t, page.Edges)
				for _, e := range page.Edges {
					candidate, err := s.ApplicationCandidate(ctx, e.Node)
					require.NoError(t, err)
					require.NotEmpty(t, candidate.Name)
				}
				texts := strings.Join(stats.Texts(), "\n")
				for _, column := range c.with {
					require.Contains(t, texts, column)
				}
				for _, column := range c.without {
					require.NotContains(t, texts, column)
				}
			})
		}
	})
}
