package graph_test

import (
	"context"
	"encoding/json"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/stretchr/testify/require"

	"hirewire/internal/access"
	"hirewire/internal/eventlog"
	"hirewire/internal/graphqlanswer"
	"hirewire/internal/testkit"
	"hirewire/internal/testkit/apikit"
	"hirewire/internal/workflow"
)

// theater is the API with streams, with helpers that read the log as an integration does.
type theater struct{ *apikit.Theater }

func newTheater(t testing.TB, db *testkit.DB, checkpoint time.Duration) *theater {
	t.Helper()
	return &theater{apikit.NewTheater(t, db, checkpoint)}
}

// heard is an event as an integration stores it.
type heard struct {
	ID, Cursor string
	Posting    *struct{ ID string }
}

func namesOf(list []heard) []string {
	out := make([]string, len(list))
	for i, e := range list {
		out[i] = e.ID
	}
	return out
}

// answer runs a query and returns its response.
func (w *theater) answer(
	ctx context.Context,
	query string,
	variables map[string]any,
) *graphql.Response {
	w.T.Helper()
	next, ctx := w.Exec.DispatchOperation(ctx, w.Operation(ctx, query, variables))
	return next(ctx)
}

// deltaPage is a page of a list of events.
type deltaPage struct {
	PageInfo struct {
		HasNextPage bool
		EndCursor   string
	}
	Edges []struct {
		Cursor string
		Node   heard
	}
}

const deltaFields = ` { pageInfo { hasNextPage endCursor } edges { cursor node { id cursor posting { id } } } }`

// delta reads one page of the company's activity.
func (w *theater) delta(ctx context.Context, after string, filter map[string]any) (page deltaPage) {
	w.T.Helper()
	got := w.answer(
		ctx,
		"query ($after: Cursor, $filter: ActivityFilter) { activity(after: $after, first: 500, filter: $filter)"+deltaFields+" }",
		map[string]any{"after": after, "filter": filter},
	)
	require.Empty(w.T, got.Errors)
	require.NoError(w.T, json.Unmarshal(got.Data, &struct{ Activity *deltaPage }{&page}))
	return page
}

// catchUp reads from a position to the end of the log, page by page, like an integration that was
// offline.
func (w *theater) catchUp(ctx context.Context, after string) (all []heard, end string) {
	w.T.Helper()
	for {
		page := w.delta(ctx, after, nil)
		for i, e := range page.Edges {
			require.Equal(w.T, w.position(e.Cursor), w.position(e.Node.Cursor))
			if i == len(page.Edges)-1 && page.HasNext() {
				require.Equal(
					w.T,
					w.position(e.Cursor),
					w.position(page.PageInfo.EndCursor),
					"the page ends at its last event",
				)
			}
			all = append(all, e.Node)
		}
		after = page.PageInfo.EndCursor
		if !page.HasNext() {
			return all, after
		}
		require.Len(w.T, page.Edges, 500)
	}
}

// HasNext reports whether there are more pages.
func (p *deltaPage) HasNext() bool { return p.PageInfo.HasNextPage }

func (w *theater) position(cursor string) eventlog.Position {
	w.T.Helper()
	at, err := w.Codec.Decode(cursor)
	require.NoError(w.T, err)
	return at
}

// deliver reads a stream up to the event with the id last and returns all events before and
// including it.
func (w *theater) deliver(next func() *graphql.Response, last string) (all []heard) {
	w.T.Helper()
	for len(all) == 0 || all[len(all)-1].ID != last {
		var frame struct {
			PipelineUpdates struct {
				Reason string
				Events []heard
			}
		}
		got := next()
		require.NotNil(w.T, got)
		require.Empty(w.T, got.Errors)
		require.NoError(w.T, json.Unmarshal(got.Data, &frame))
		require.Empty(w.T, frame.PipelineUpdates.Reason)
		all = append(all, frame.PipelineUpdates.Events...)
	}
	return all
}

// listen opens a stream and reads its first frame.
func (w *theater) listen(
	ctx context.Context,
	after string,
) (next func() *graphql.Response, cursor string) {
	w.T.Helper()
	variables := map[string]any{}
	if after != "" {
		variables["after"] = after
	}
	next = w.Answers(
		ctx,
		w.Operation(ctx, `subscription ($after: Cursor) { pipelineUpdates(after: $after) {
		... on PipelineEvents { cursor events { id cursor posting { id } } } ... on ResyncRequired { reason cursor } } }`, variables),
	)
	var first struct{ PipelineUpdates struct{ Cursor string } }
	got := next()
	require.NotNil(w.T, got)
	require.Empty(w.T, got.Errors)
	require.NoError(w.T, json.Unmarshal(got.Data, &first))
	return next, first.PipelineUpdates.Cursor
}

// week fills the log with events of every kind and visibility, without changing anyone's rights.
// All viewers can see the last event.
func (w *theater) week(r *rand.Rand) (last string) {
	outsider := w.User(workflow.RoleMember)
	w.Script = slices.DeleteFunc(
		w.Script,
		func(e eventlog.Entry) bool { return e.Kind == eventlog.PostingConfidentialityChanged },
	)
	for i := range w.Script {
		facts := &w.Script[i].Facts
		if facts.UserID != "" {
			facts.UserID = outsider.ID
		}
		if w.Script[i].Kind == eventlog.InterviewersAssigned {
			facts.AddedIDs, facts.RemovedIDs = []string{outsider.ID}, nil
		}
	}
	for range 7 {
		w.Act(r)
		w.Clock.Advance(24 * time.Hour)
	}
	return w.Event(
		outsider.Actor(),
		eventlog.Entry{
			Kind:       eventlog.UserAdded,
			Visibility: eventlog.People,
			Facts:      eventlog.Facts{UserID: outsider.ID},
		},
	).ID
}

// Reading the log by pages returns the same events in the same order as the streams delivered them,
// and cursors of either can be used to continue with the other.
func TestDeltaSyncEqualsStreams(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		w := newTheater(t, db, time.Hour)
		r := rand.New(rand.NewPCG(3, 4))
		w.Play(r)
		live := make([]func() *graphql.Response, len(w.People))
		start := make([]string, len(w.People))
		for i, v := range w.People {
			live[i], start[i] = w.listen(access.With(t.Context(), v), "")
		}
		last := w.week(r)
		log := testkit.Log(t, w.Store)
		require.Greater(t, len(log), 1500, "more than three pages")
		longest := 0
		for i, v := range w.People {
			ctx := access.With(t.Context(), v)
			delivered := w.deliver(live[i], last)
			longest = max(longest, len(delivered))
			synced, end := w.catchUp(ctx, start[i])
			require.Equal(t, namesOf(delivered), namesOf(synced), "%s", v.Role)
			require.EqualValues(t, len(log), w.position(end).Seq)
			for n := range delivered {
				require.Equal(t, w.position(delivered[n].Cursor), w.position(synced[n].Cursor))
			}
			for _, n := range []int{0, r.IntN(len(synced) - 1), len(synced) - 2} {
				rest := namesOf(synced[n+1:])
				page, _ := w.catchUp(ctx, delivered[n].Cursor)
				require.Equal(t, rest, namesOf(page), "the cursor of a stream continues a list")
				again, _ := w.listen(ctx, synced[n].Cursor)
				require.Equal(
					t,
					rest,
					namesOf(w.deliver(again, last)),
					"the cursor of a list continues a stream",
				)
			}
			w.sinceILeft(ctx, delivered)
		}
		require.Greater(t, longest, 1000)
	})
}

// sinceILeft reads the activity of postings since positions that came from a stream and from a
// query.
func (w *theater) sinceILeft(ctx context.Context, delivered []heard) {
	w.T.Helper()
	const query = "query ($posting: ID!, $after: Cursor) { posting(id: $posting) { pipelineCursor activity(after: $after, first: 500)" + deltaFields + " } }"
	ask := func(posting, after string) (cursor string, page deltaPage) {
		got := w.answer(ctx, query, map[string]any{"posting": posting, "after": after})
		require.Empty(w.T, got.Errors)
		require.NoError(w.T, json.Unmarshal(got.Data, &struct{ Posting any }{&struct {
			PipelineCursor *string
			Activity       *deltaPage
		}{&cursor, &page}}))
		return cursor, page
	}
	asked := map[string]bool{}
	for n, e := range delivered {
		if e.Posting == nil || asked[e.Posting.ID] {
			continue
		}
		asked[e.Posting.ID] = true
		n = max(n, len(delivered)-500)
		want := []string{}
		for _, later := range delivered[n+1:] {
			if later.Posting != nil && later.Posting.ID == e.Posting.ID {
				want = append(want, later.ID)
			}
		}
		cursor, page := ask(e.Posting.ID, delivered[n].Cursor)
		got := make([]string, len(page.Edges))
		for i, edge := range page.Edges {
			got[i] = edge.Node.ID
		}
		require.Equal(w.T, want, got)
		_, none := ask(e.Posting.ID, cursor)
		require.Empty(w.T, none.Edges, "nothing happened since the query")
		require.Equal(w.T, w.position(cursor), w.position(none.PageInfo.EndCursor))
	}
}

// A page without visible events still advances the cursor, so nothing is read twice.
func TestAPageWithoutEventsAdvancesTheCursor(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		w := newTheater(t, db, time.Hour)
		member, recruiter := w.User(workflow.RoleMember), w.User(workflow.RoleRecruiter)
		ctx := access.With(t.Context(), member)
		mine, hidden := w.Posting(), w.Posting()
		w.Member(mine, member.ID, workflow.TeamHiringLead)
		say := func(kind eventlog.Kind, posting string) string {
			return w.Event(
				recruiter.Actor(),
				eventlog.Entry{Kind: kind, Visibility: eventlog.Posting, PostingID: posting},
			).ID
		}
		start := w.delta(ctx, w.Codec.Encode(eventlog.Position{Epoch: 7}), nil)
		require.Empty(t, start.Edges)
		require.Zero(t, w.position(start.PageInfo.EndCursor).Seq)
		held := map[string]any{"kinds": []any{"POSTING_HELD"}, "postingIds": []any{mine}}
		after := start.PageInfo.EndCursor
		for round := range 3 {
			for range 200 {
				say(eventlog.PostingUpdated, hidden)
			}
			say(eventlog.PostingUpdated, mine)
			page := w.delta(ctx, after, held)
			require.Empty(t, page.Edges)
			require.False(t, page.HasNext())
			after = page.PageInfo.EndCursor
			require.EqualValues(t, 202*round+201, w.position(after).Seq, "read up to the head")
			want := say(eventlog.PostingHeld, mine)
			page = w.delta(ctx, after, held)
			require.Len(t, page.Edges, 1)
			require.Equal(t, want, page.Edges[0].Node.ID)
			after = page.PageInfo.EndCursor
		}
		got, _ := w.catchUp(ctx, start.PageInfo.EndCursor)
		require.Len(t, got, 6, "hidden events do not count towards the page size")
	})
}

// An integration learns from an error code that it has to start over, wherever it sent the cursor.
func TestInvalidCursorsHaveAReason(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		w := newTheater(t, db, time.Hour)
		recruiter := w.User(workflow.RoleRecruiter)
		ctx := access.With(t.Context(), recruiter)
		p := w.Posting()
		c := w.Candidate()
		a := w.Application(c, p, w.Stages(p, 1)[0])
		for range 5 {
			w.Event(
				recruiter.Actor(),
				eventlog.Entry{
					Kind:          eventlog.ApplicationMoved,
					Visibility:    eventlog.Pipeline,
					PostingID:     p,
					ApplicationID: a,
					CandidateID:   c,
				},
			)
		}
		require.NoError(t, eventlog.Prune(t.Context(), w.Store, 2))
		at := func(epoch, seq int64) string { return w.Codec.Encode(eventlog.Position{Epoch: epoch, Seq: seq}) }
		queries := map[string]string{
			"all":         `query ($x: Cursor) { activity(after: $x) { nodes { id } } }`,
			"posting":     `query ($x: Cursor) { posting(id: "` + p + `") { activity(after: $x) { nodes { id } } } }`,
			"application": `query ($x: Cursor) { node(id: "` + a + `") { ... on Application { activity(after: $x) { nodes { id } } } } }`,
			"candidate":   `query ($x: Cursor) { node(id: "` + c + `") { ... on Candidate { activity(after: $x) { nodes { id } } } } }`,
		}
		for cursor, reason := range map[string]string{
			at(7, 1): "EXPIRED", at(7, 0): "EXPIRED", at(7, 6): "AHEAD", at(6, 3): "UNKNOWN_EPOCH", "nonsense": "INVALID", "": "INVALID",
			at(7, 2): "", at(7, 5): "",
		} {
			for name, query := range queries {
				got := w.answer(ctx, query, map[string]any{"x": cursor})
				if reason == "" {
					require.Empty(t, got.Errors, name)
					continue
				}
				require.Len(t, got.Errors, 1, "%s %s", name, reason)
				require.Equal(t, graphqlanswer.CodeBadInput, got.Errors[0].Extensions["code"], name)
				told, err := json.Marshal(got.Errors[0].Extensions)
				require.NoError(t, err)
				want := `{"code": "BAD_USER_INPUT", "reason": "` + reason + `", "argument": ["after"]}`
				require.JSONEq(t, want, string(told), name)
				require.Contains(t, got.Errors[0].Message, "after")
				if reason == "EXPIRED" {
					continue // what is left before it can be looked at
				}
				got = w.answer(
					ctx,
					strings.Replace(query, "after:", "before:", 1),
					map[string]any{"x": cursor},
				)
				require.Len(t, got.Errors, 1, name)
				require.EqualValues(t, reason, got.Errors[0].Extensions["reason"], name)
			}
		}
		values := w.API.Schema().Types["ResyncReason"].EnumValues
		for _, why := range []eventlog.Break{eventlog.Expired, eventlog.Ahead, eventlog.UnknownEpoch, eventlog.Unreadable} {
			require.NotNil(t, values.ForName(string(why)), "%s is a reason of the API", why)
		}
		got := w.answer(ctx, `{ activity(first: 501) { nodes { id } } }`, nil)
		require.NotContains(
			t,
			got.Errors[0].Extensions,
			"reason",
			"an oversized page is not a lost position",
		)
	})
}
