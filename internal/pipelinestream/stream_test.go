package pipelinestream_test

import (
	"context"
	"encoding/json"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/99designs/gqlgen/graphql/executor"
	"github.com/stretchr/testify/require"
	"github.com/vektah/gqlparser/v2/gqlerror"

	"hirewire/internal/access"
	"hirewire/internal/eventlog"
	"hirewire/internal/graphqlanswer"
	"hirewire/internal/pipelinestream"
	"hirewire/internal/testkit"
	"hirewire/internal/testkit/seed"
	"hirewire/internal/workflow"
)

const follow = `subscription ($only: [ID!], $after: Cursor) { pipelineUpdates(postingIds: $only, after: $after) { __typename
	... on PipelineEvents { cursor events { __typename id posting { id title pipelineCursor } ... on AccessLost { postingId } } }
	... on ResyncRequired { reason cursor } } }`

// received is a decoded answer of a stream.
type received struct {
	PipelineUpdates struct {
		Typename string `json:"__typename"`
		Cursor   string
		Reason   string
		Events   []struct {
			Typename  string `json:"__typename"`
			ID        string
			PostingID string
			Posting   *struct{ ID, Title, PipelineCursor string }
		}
	}
}

// stream opens a subscription like a transport.
func (w *theater) stream(ctx context.Context, variables map[string]any) func() *graphql.Response {
	w.T.Helper()
	return w.Answers(ctx, w.Operation(ctx, follow, variables))
}

func (w *theater) receive(answer *graphql.Response) (out received) {
	w.T.Helper()
	require.NotNil(w.T, answer)
	require.Empty(w.T, answer.Errors)
	require.NoError(w.T, json.Unmarshal(answer.Data, &out))
	return out
}

func codes(answer *graphql.Response) []any {
	var out []any
	for _, e := range answer.Errors {
		out = append(out, e.Extensions["code"])
	}
	return out
}

func TestPipelineUpdates(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		w := newTheater(t, db, time.Hour)
		member, lead := w.User(workflow.RoleMember), w.User(workflow.RoleMember)
		p, hidden := w.Posting(), w.Posting()
		w.Member(p, member.ID, workflow.TeamHiringLead)
		w.Member(p, lead.ID, workflow.TeamHiringLead)
		ctx := access.With(t.Context(), member)

		for name, c := range map[string]struct {
			variables map[string]any
			code      string
		}{
			"none named": {map[string]any{"only": []any{}}, graphqlanswer.CodeBadInput},
			"invisible":  {map[string]any{"only": []any{p, hidden}}, graphqlanswer.CodeNotFound},
			"nonsense":   {map[string]any{"only": []any{"x"}}, graphqlanswer.CodeNotFound},
			"too many":   {map[string]any{"only": many(p, 101)}, graphqlanswer.CodeBadInput},
		} {
			next := w.stream(ctx, c.variables)
			require.Equal(t, []any{c.code}, codes(next()), name)
			require.Nil(t, next(), name)
		}
		none := w.receive(w.stream(ctx, map[string]any{"after": ""})())
		require.Equal(t, "INVALID", none.PipelineUpdates.Reason)

		next := w.stream(ctx, map[string]any{"only": []any{p}})
		first := w.receive(next()).PipelineUpdates
		require.Equal(t, "PipelineEvents", first.Typename)
		require.NotNil(t, first.Events, "an empty list, and no null")
		e := w.Event(
			lead.Actor(),
			eventlog.Entry{
				Kind:       eventlog.PostingUpdated,
				Visibility: eventlog.Posting,
				PostingID:  p,
			},
		)
		got := w.receive(next()).PipelineUpdates
		require.Len(t, got.Events, 1)
		require.Equal(t, e.ID, got.Events[0].ID)
		require.Equal(t, p, got.Events[0].Posting.ID)
		at, err := w.Codec.Decode(got.Events[0].Posting.PipelineCursor)
		require.NoError(t, err)
		require.Equal(t, eventlog.Position{Epoch: 7, Seq: 1}, at, "the frame's own")

		// Each frame is made with the rights of that moment.
		all := w.stream(ctx, nil)
		w.receive(all())
		leave := func() {
			_, err := w.Store.Exec(
				t.Context(),
				"DELETE FROM hiring_team_members WHERE user_id = ?",
				member.ID,
			)
			require.NoError(t, err)
			w.Event(
				lead.Actor(),
				eventlog.Entry{
					Kind:       eventlog.TeamMemberRemoved,
					Visibility: eventlog.Posting,
					PostingID:  p,
					Facts:      eventlog.Facts{UserID: member.ID},
				},
			)
		}
		leave()
		lost := w.receive(all()).PipelineUpdates.Events
		require.Equal(t, "AccessLost", lost[0].Typename)
		require.Equal(t, p, lost[0].PostingID)
		require.Nil(t, lost[0].Posting)
		require.Equal(t, []any{graphqlanswer.CodeForbidden}, codes(next()))
		require.Nil(t, next())
		w.Member(p, member.ID, workflow.TeamHiringLead)
		w.Event(
			lead.Actor(),
			eventlog.Entry{
				Kind:       eventlog.TeamMemberAdded,
				Visibility: eventlog.Posting,
				PostingID:  p,
				Facts:      eventlog.Facts{UserID: member.ID},
			},
		)
		gained := w.receive(all()).PipelineUpdates.Events
		require.Equal(t, "AccessGained", gained[0].Typename)
		require.NotEmpty(t, gained[0].Posting.Title)
		w.receive(all())

		// OnError receives the error that ended the stream.
		var told []*gqlerror.Error
		ended := w.stream(pipelinestream.With(ctx, func(c *pipelinestream.Context) {
			c.OnError = func(_ context.Context, err *gqlerror.Error) { told = append(told, err) }
		}), map[string]any{"only": []any{p}})
		w.receive(ended())
		leave()
		require.Nil(t, ended())
		require.Len(t, told, 1)
		require.Equal(t, graphqlanswer.CodeForbidden, told[0].Extensions["code"])
	})
}

func many(id string, n int) []any {
	out := make([]any, n)
	for i := range out {
		out[i] = id
	}
	return out
}

// The later of two cursors counts: the one in the variables, which clients repeat unchanged when
// they reconnect, and the one in connection_init.
func TestResumeOverridesTheVariables(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		w := newTheater(t, db, time.Hour)
		recruiter := w.User(workflow.RoleRecruiter)
		p, q := w.Posting(), w.Posting()
		for range 6 {
			w.Event(
				recruiter.Actor(),
				eventlog.Entry{
					Kind:       eventlog.PostingUpdated,
					Visibility: eventlog.Posting,
					PostingID:  p,
				},
			)
		}
		at := func(epoch, seq int64) string { return w.Codec.Encode(eventlog.Position{Epoch: epoch, Seq: seq}) }
		require.Equal(t, "*", pipelinestream.ResumeKey(nil))
		require.Equal(
			t,
			pipelinestream.ResumeKey([]string{p, q}),
			pipelinestream.ResumeKey([]string{q, p, q}),
		)
		for name, c := range map[string]struct {
			only   []any
			after  any
			resume map[string]string
			want   int64
		}{
			"newer":           {nil, at(7, 1), map[string]string{"*": at(7, 4)}, 4},
			"older":           {nil, at(7, 4), map[string]string{"*": at(7, 1)}, 4},
			"none before":     {nil, nil, map[string]string{"*": at(7, 2)}, 2},
			"nonsense":        {nil, at(7, 3), map[string]string{"*": "x"}, 3},
			"another stream":  {[]any{p}, at(7, 3), map[string]string{"*": at(7, 5)}, 3},
			"the same stream": {[]any{q, p}, at(7, 3), map[string]string{pipelinestream.ResumeKey([]string{p, q}): at(7, 5)}, 5},
			"after a restore": {nil, at(6, 9), map[string]string{"*": at(7, 5)}, 5},
		} {
			variables := map[string]any{"after": c.after}
			if c.only != nil {
				variables["only"] = c.only
			}
			ctx := pipelinestream.With(
				access.With(t.Context(), recruiter),
				func(s *pipelinestream.Context) { s.Resume = c.resume },
			)
			first := w.receive(w.stream(ctx, variables)())
			require.Empty(t, first.PipelineUpdates.Reason, name)
			got, err := w.Codec.Decode(first.PipelineUpdates.Cursor)
			require.NoError(t, err, name)
			require.Equal(t, c.want, got.Seq, name)
		}
	})
}

// A frame is not lost if the database is unavailable while it is rendered.
func TestRenderingWaitsForTheDatabase(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		w := newTheater(t, db, time.Hour)
		recruiter := w.User(workflow.RoleRecruiter)
		p := w.Posting(seed.Row{"title": "Found again"})
		renderer := &flaky{ExecutableSchema: w.API.Renderer(), present: w.API.Present}
		w.Exec = executor.New(pipelinestream.New(pipelinestream.Options{
			Schema: w.API, Renderer: renderer, Present: w.API.Present, Recover: w.API.Recover,
		}))
		next := w.stream(access.With(t.Context(), recruiter), nil)
		w.receive(next())
		renderer.failures.Store(3)
		w.Event(
			recruiter.Actor(),
			eventlog.Entry{
				Kind:       eventlog.PostingUpdated,
				Visibility: eventlog.Posting,
				PostingID:  p,
			},
		)
		got := w.receive(next()).PipelineUpdates
		require.Equal(t, "Found again", got.Events[0].Posting.Title)
		require.Zero(t, renderer.failures.Load())
	})
}

// flaky is a schema whose first executions fail.
type flaky struct {
	graphql.ExecutableSchema
	present  graphql.ErrorPresenterFunc
	failures atomic.Int64
}

func (f *flaky) Exec(ctx context.Context) graphql.ResponseHandler {
	if f.failures.Load() > 0 {
		f.failures.Add(-1)
		graphql.AddError(ctx, f.present(ctx, syscall.ECONNREFUSED))
	}
	return f.ExecutableSchema.Exec(ctx)
}

// The resolver of the subscription field runs once for each stream, when it begins. Frames are
// executed by the renderer, and a subscription that nothing streams is an error.
func TestTheResolverRunsOnceForAStream(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		w := newTheater(t, db, time.Hour)
		recruiter, posting := w.User(workflow.RoleRecruiter), w.Posting()
		ctx := access.With(t.Context(), recruiter)
		begins := &counted{ExecutableSchema: w.API}
		renders := &counted{ExecutableSchema: w.API.Renderer()}
		w.Exec = executor.New(pipelinestream.New(pipelinestream.Options{
			Schema: begins, Renderer: renders, Present: w.API.Present, Recover: w.API.Recover,
		}))
		w.Exec.SetErrorPresenter(w.API.Present)
		next := w.stream(ctx, nil)
		w.receive(next())
		for range 3 {
			w.updated(recruiter, posting)
			require.Len(t, w.receive(next()).PipelineUpdates.Events, 1)
		}
		require.EqualValues(t, 1, begins.executions.Load())
		require.EqualValues(t, 4, renders.executions.Load())
		require.Equal(t, 1, w.Hub.Stats().Subscriptions)

		for name, on := range map[string]graphql.ExecutableSchema{
			"not dispatched": pipelinestream.New(pipelinestream.Options{
				Schema: w.API, Renderer: renders, Present: w.API.Present, Recover: w.API.Recover,
			}),
			"no frame": w.API.Renderer(),
		} {
			apart := executor.New(on)
			apart.SetErrorPresenter(w.API.Present)
			answers, ctx := apart.DispatchOperation(ctx, w.Operation(ctx, follow, nil))
			require.Equal(t, []any{graphqlanswer.CodeInternal}, codes(answers(ctx)), name)
		}
		require.Equal(t, 1, w.Hub.Stats().Subscriptions, "nothing was subscribed to")
	})
}

// counted is a schema that counts what it executes.
type counted struct {
	graphql.ExecutableSchema
	executions atomic.Int64
}

func (c *counted) Exec(ctx context.Context) graphql.ResponseHandler {
	c.executions.Add(1)
	return c.ExecutableSchema.Exec(ctx)
}
