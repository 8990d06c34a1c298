package read_test

import (
	"context"
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"hirewire/ent"
	"hirewire/internal/access"
	"hirewire/internal/cohort"
	"hirewire/internal/ids"
	"hirewire/internal/pagination"
	"hirewire/internal/read"
	"hirewire/internal/testkit"
	"hirewire/internal/testkit/seed"
	"hirewire/internal/textkey"
	"hirewire/internal/workflow"
)

func p[T any](v T) *T { return &v }

// pagedList is a list under test: how rows are inserted and how a page is read.
type pagedList struct {
	// insert adds a row. Order values repeat, so that ids have to break ties.
	insert func(value int) string
	page   func(ctx context.Context, args pagination.Args) ([]string, *pagination.PageInfo, int, error)
}

//nolint:revive // the connection and its error come first
func pageOf[E cohort.Member](
	c *pagination.Connection[E],
	err error,
	ctx context.Context,
) ([]string, *pagination.PageInfo, int, error) {
	if err != nil {
		return nil, nil, 0, err
	}
	total, err := c.TotalCount(ctx)
	out := make([]string, len(c.Edges))
	for i, e := range c.Edges {
		out[i] = e.Node.MemberID()
	}
	return out, c.PageInfo, total, err
}

// pagedLists returns every order of every list.
func pagedLists(w *seed.World, s *read.Service) map[string]pagedList {
	all := map[string]pagedList{}
	moment := func(value int) time.Time { return time.Date(2026, 1, 1+value, 0, 0, 0, 0, time.UTC) }
	posting := w.Posting()
	stage := w.Stages(posting, 1)[0]
	for _, direction := range []read.OrderDirection{read.Ascending, read.Descending} {
		for _, field := range []read.PostingOrderField{read.PostingOpenedAt, read.PostingCreatedAt, read.PostingTitle} {
			all[fmt.Sprintf("postings %s %s", field, direction)] = pagedList{
				insert: func(value int) string {
					title := fmt.Sprintf("Posting %d", value)
					row := seed.Row{
						"title":      title,
						"title_key":  textkey.Key(title),
						"created_at": moment(value),
						"opened_at":  moment(value),
					}
					if value%2 == 0 { // half of them were never opened
						row["opened_at"], row["status"] = nil, "DRAFT"
					}
					return w.Posting(row)
				},
				page: func(ctx context.Context, args pagination.Args) ([]string, *pagination.PageInfo, int, error) {
					c, err := s.Postings(
						ctx,
						nil,
						&read.PostingOrder{Field: field, Direction: direction},
						args,
					)
					return pageOf(c, err, ctx)
				},
			}
		}
		for _, field := range []read.CandidateOrderField{read.CandidateName, read.CandidateCreatedAt, read.CandidateUpdatedAt} {
			all[fmt.Sprintf("candidates %s %s", field, direction)] = pagedList{
				insert: func(value int) string {
					name := fmt.Sprintf("Élise %d", value)
					return w.Candidate(
						seed.Row{
							"name":       name,
							"name_key":   textkey.Key(name),
							"created_at": moment(value),
							"updated_at": moment(value),
						},
					)
				},
				page: func(ctx context.Context, args pagination.Args) ([]string, *pagination.PageInfo, int, error) {
					c, err := s.Candidates(
						ctx,
						nil,
						nil,
						&read.CandidateOrder{Field: field, Direction: direction},
						args,
						read.Wanted{Rows: true, Count: true},
					)
					return pageOf(c, err, ctx)
				},
			}
		}
		for _, field := range []read.ApplicationOrderField{read.ApplicationAppliedAt, read.ApplicationEnteredStageAt, read.ApplicationUpdatedAt} {
			insert := func(value int) string {
				return w.Application(w.Candidate(), posting, stage, seed.Row{
					"applied_at": moment(
						value,
					),
					"entered_stage_at": moment(value),
					"updated_at":       moment(value),
				})
			}
			by := &read.ApplicationOrder{Field: field, Direction: direction}
			all[fmt.Sprintf("applications %s %s", field, direction)] = pagedList{
				insert,
				func(ctx context.Context, args pagination.Args) ([]string, *pagination.PageInfo, int, error) {
					c, err := s.Applications(ctx, nil, by, args)
					return pageOf(c, err, ctx)
				},
			}
			filter := &read.ApplicationFilter{
				Status: []workflow.ApplicationStatus{workflow.ApplicationActive},
			}
			all[fmt.Sprintf("stage %s %s", field, direction)] = pagedList{
				insert,
				func(ctx context.Context, args pagination.Args) ([]string, *pagination.PageInfo, int, error) {
					c, err := s.StageApplications(ctx, &ent.Stage{ID: stage}, filter, by, args)
					return pageOf(c, err, ctx)
				},
			}
			all[fmt.Sprintf("posting %s %s", field, direction)] = pagedList{
				insert,
				func(ctx context.Context, args pagination.Args) ([]string, *pagination.PageInfo, int, error) {
					c, err := s.PostingApplications(ctx, &ent.Posting{ID: posting}, nil, by, args)
					return pageOf(c, err, ctx)
				},
			}
		}
	}
	all["users"] = pagedList{
		insert: func(value int) string {
			name := fmt.Sprintf("Zoë %d", value)
			return w.User(
				workflow.RoleMember,
				seed.Row{"name": name, "name_key": textkey.Key(name)},
			).ID
		},
		page: func(ctx context.Context, args pagination.Args) ([]string, *pagination.PageInfo, int, error) {
			c, err := s.Users(ctx, p("zoe"), nil, args)
			return pageOf(c, err, ctx)
		},
	}
	all["role profiles"] = pagedList{
		insert: func(value int) string {
			id, title := w.IDs.New(ids.RoleProfile), fmt.Sprintf("Profile %d", value)
			w.Insert("role_profiles", seed.Row{
				"id":               id,
				"title":            title,
				"title_key":        textkey.Key(title),
				"responsibilities": "[]",
				"requirements":     "[]",
				"plan":             "[]",
				"updated_at":       moment(value),
			})
			return id
		},
		page: func(ctx context.Context, args pagination.Args) ([]string, *pagination.PageInfo, int, error) {
			c, err := s.RoleProfiles(ctx, false, args)
			return pageOf(c, err, ctx)
		},
	}
	of := w.Application(w.Candidate(), posting, stage)
	author, version := w.User(workflow.RoleMember), 1
	all["transitions"] = pagedList{
		insert: func(value int) string {
			version++
			return w.Transition(of, stage, version, seed.Row{"occurred_at": moment(value)})
		},
		page: func(ctx context.Context, args pagination.Args) ([]string, *pagination.PageInfo, int, error) {
			c, err := s.Transitions(ctx, &ent.Application{ID: of}, args)
			return pageOf(c, err, ctx)
		},
	}
	all["comments"] = pagedList{
		insert: func(value int) string {
			id := w.IDs.New(ids.Comment)
			w.Insert("comments", seed.Row{
				"id":             id,
				"application_id": of,
				"body":           "text",
				"visibility":     "TEAM",
				"author_kind":    "USER",
				"author_id":      author.ID,
				"created_at":     moment(value),
			})
			return id
		},
		page: func(ctx context.Context, args pagination.Args) ([]string, *pagination.PageInfo, int, error) {
			c, err := s.Comments(ctx, &ent.Application{ID: of}, args)
			return pageOf(c, err, ctx)
		},
	}
	return all
}

// Reading pages in either direction while rows are inserted neither skips nor repeats an existing
// row, and returns rows in order.
func TestPagesNeitherSkipNorRepeat(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		w := seed.New(t, db)
		lists := pagedLists(w, service(w))
		ctx := access.With(t.Context(), access.System())
		check := func(t require.TestingT, list pagedList, backward bool, size int, next func() (value int, more bool)) {
			before := whole(ctx, t, list)
			inserted := map[string]bool{}
			got := walk(ctx, t, list, backward, size, func() {
				if value, more := next(); more {
					inserted[list.insert(value)] = true
				}
			})
			require.Equal(
				t,
				before,
				slices.DeleteFunc(got, func(id string) bool { return inserted[id] }),
			)
		}
		names := slices.Sorted(maps.Keys(lists))
		for _, name := range names {
			for i := len(whole(ctx, t, lists[name])); i < 5; i++ {
				lists[name].insert(i / 2)
			}
			for _, backward := range []bool{false, true} {
				n := 0
				check(t, lists[name], backward, 2, func() (int, bool) { n++; return n % 3, n < 4 })
			}
		}
		rapid.Check(t, func(t *rapid.T) {
			list := lists[rapid.SampledFrom(names).Draw(t, "list")]
			value := rapid.IntRange(0, 4)
			for range rapid.IntRange(0, 2).Draw(t, "rows") {
				list.insert(value.Draw(t, "value"))
			}
			left := rapid.IntRange(0, 5).Draw(t, "inserts")
			check(
				t,
				list,
				rapid.Bool().Draw(t, "backward"),
				rapid.IntRange(1, 9).Draw(t, "size"),
				func() (int, bool) {
					left--
					return value.Draw(t, "inserted"), left >= 0
				},
			)
		})
	})
}

// whole returns the complete list.
func whole(ctx context.Context, t require.TestingT, list pagedList) []string {
	var out []string
	args := pagination.Args{First: p(100)}
	for {
		page, info, total, err := list.page(ctx, args)
		require.NoError(t, err)
		out = append(out, page...)
		if !info.HasNextPage {
			require.Len(t, out, total)
			return append([]string{}, out...)
		}
		args.After = info.EndCursor
	}
}

func walk(
	ctx context.Context,
	t require.TestingT,
	list pagedList,
	backward bool,
	size int,
	between func(),
) []string {
	out := []string{}
	args := pagination.Args{First: &size}
	if backward {
		args = pagination.Args{Last: &size}
	}
	for {
		page, info, _, err := list.page(ctx, args)
		require.NoError(t, err)
		if backward {
			out = append(page, out...)
			args.Before = info.StartCursor
			require.Equal(t, args.Before == nil, len(page) == 0)
			if !info.HasPreviousPage {
				return out
			}
		} else {
			out = append(out, page...)
			args.After = info.EndCursor
			if !info.HasNextPage {
				return out
			}
		}
		require.Len(t, page, size, "only the last page is short")
		between()
	}
}

func TestPageInfo(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		w := seed.New(t, db)
		s := service(w)
		ctx := access.With(t.Context(), access.System())
		list := pagedLists(w, s)["role profiles"]
		var all []string
		for i := range 5 {
			all = append(all, list.insert(i))
		}
		page, info, total, err := list.page(ctx, pagination.Args{First: p(2)})
		require.NoError(t, err)
		require.Equal(t, all[:2], page)
		require.Equal(t, 5, total)
		require.True(t, info.HasNextPage)
		require.False(t, info.HasPreviousPage)
		second := *info.EndCursor
		page, info, _, err = list.page(ctx, pagination.Args{First: p(3), After: &second})
		require.NoError(t, err)
		require.Equal(t, all[2:], page)
		require.False(t, info.HasNextPage)
		require.True(t, info.HasPreviousPage)
		last := *info.EndCursor
		page, info, _, err = list.page(ctx, pagination.Args{Last: p(2), Before: &last})
		require.NoError(t, err)
		require.Equal(t, all[2:4], page)
		require.True(t, info.HasNextPage)
		require.True(t, info.HasPreviousPage)
		page, _, _, err = list.page(
			ctx,
			pagination.Args{First: p(10), After: &second, Before: &last},
		)
		require.NoError(t, err)
		require.Equal(t, all[2:4], page, "between two cursors")
		page, info, _, err = list.page(ctx, pagination.Args{First: p(10), After: &last})
		require.NoError(t, err)
		require.Equal(t, []string{}, page)
		require.Nil(t, info.EndCursor)
		require.Nil(t, info.StartCursor)
	})
}

func TestWrongPagingIsRefused(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		w := seed.New(t, db)
		s := service(w)
		ctx := access.With(t.Context(), access.System())
		lists := pagedLists(w, s)
		for range 2 {
			lists["candidates NAME ASC"].insert(1)
		}
		_, names, _, err := lists["candidates NAME ASC"].page(ctx, pagination.Args{First: p(1)})
		require.NoError(t, err)
		_, dates, _, err := lists["candidates CREATED_AT ASC"].page(
			ctx,
			pagination.Args{First: p(1)},
		)
		require.NoError(t, err)
		key := func(k pagination.Key) *string { return p(k.Encode()) }
		for name, args := range map[string]pagination.Args{
			"order":     {After: dates.EndCursor},
			"none":      {After: p("x")},
			"empty":     {Before: p("")},
			"long":      {Before: p(string(make([]byte, 2000)))},
			"nul":       {After: key(pagination.Key{Order: "candidate NAME", Text: "a\x00", ID: "can_1"})},
			"nul id":    {After: key(pagination.Key{Order: "candidate NAME", Text: "a", ID: "can\x00"})},
			"size":      {First: p(101)},
			"nothing":   {First: p(0)},
			"negative":  {Last: p(-1)},
			"both ways": {First: p(1), Last: p(1)},
		} {
			_, _, _, err := lists["candidates NAME ASC"].page(ctx, args)
			require.ErrorAs(t, err, new(*pagination.ArgError), name)
		}
		_, _, _, err = lists["candidates NAME DESC"].page(
			ctx,
			pagination.Args{After: names.EndCursor},
		)
		require.ErrorAs(t, err, new(*pagination.ArgError), "a cursor of the other direction")
		for _, n := range []int64{1 << 62, -1 << 62} {
			_, _, _, err = lists["candidates CREATED_AT ASC"].page(
				ctx,
				pagination.Args{
					After: key(pagination.Key{Order: "candidate CREATED_AT", Int: n, ID: "can_1"}),
				},
			)
			require.ErrorAs(t, err, new(*pagination.ArgError), "a cursor with an invalid time")
		}
		// A cursor is a position even if there was never a row with its key.
		_, _, _, err = lists["candidates NAME ASC"].page(
			ctx,
			pagination.Args{
				After: key(pagination.Key{Order: "candidate NAME", Text: "m", ID: "can_x"}),
			},
		)
		require.NoError(t, err)
	})
}

// The pages of several parents are the same as when each is read alone.
func TestPagesOfSeveralParents(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		w := seed.New(t, db)
		s := service(w)
		ctx := access.With(t.Context(), w.User(workflow.RoleRecruiter))
		postings := []string{w.Posting(), w.Posting(seed.Row{"confidential": true}), w.Posting()}
		var stages []*ent.Stage
		rng := rand.New(rand.NewPCG(1, 2))
		for _, posting := range postings {
			for _, id := range w.Stages(posting, 4) {
				stages = append(stages, &ent.Stage{ID: id, PostingID: posting})
				for range rng.IntN(6) {
					w.Application(
						w.Candidate(),
						posting,
						id,
						seed.Row{"entered_stage_at": w.Ago(time.Duration(rng.IntN(5)) * time.Hour)},
					)
				}
			}
		}
		by := &read.ApplicationOrder{
			Field:     read.ApplicationEnteredStageAt,
			Direction: read.Ascending,
		}
		first, err := s.StageApplications(ctx, stages[0], nil, by, pagination.Args{First: p(1)})
		require.NoError(t, err)
		for _, args := range []pagination.Args{{First: p(2)}, {Last: p(2)}, {First: p(2), After: first.PageInfo.EndCursor}} {
			alone := map[string][]string{}
			for _, st := range stages {
				c, err := s.StageApplications(ctx, &ent.Stage{ID: st.ID}, nil, by, args)
				got, _, _, err := pageOf(c, err, ctx)
				require.NoError(t, err)
				alone[st.ID] = got
			}
			together := slices.Clone(stages)
			for i, st := range together {
				together[i] = &ent.Stage{ID: st.ID}
			}
			cohort.Share(together)
			found := 0
			for _, st := range together {
				c, err := s.StageApplications(ctx, st, nil, by, args)
				got, _, total, err := pageOf(c, err, ctx)
				require.NoError(t, err)
				require.Equal(t, alone[st.ID], got)
				n, err := s.StageApplicationCount(ctx, st, nil)
				require.NoError(t, err)
				require.Equal(t, n, total)
				found += len(got)
			}
			require.NotZero(t, found)
		}
	})
}
