package pipelinestream_test

import (
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"entgo.io/ent/dialect"
	"github.com/99designs/gqlgen/graphql"
	"github.com/stretchr/testify/require"
	"github.com/vektah/gqlparser/v2/ast"

	"hirewire/internal/access"
	"hirewire/internal/eventlog"
	"hirewire/internal/live"
	"hirewire/internal/pipelinestream"
	"hirewire/internal/store"
	"hirewire/internal/testkit"
	"hirewire/internal/testkit/apikit"
	"hirewire/internal/testkit/livekit"
	"hirewire/internal/workflow"
)

// theater is the API with streams, and how these tests read them.
type theater struct{ *apikit.Theater }

func newTheater(t testing.TB, db *testkit.DB, checkpoint time.Duration) *theater {
	t.Helper()
	return &theater{apikit.NewTheater(t, db, checkpoint)}
}

// selection draws a random selection of shareable fields of a type.
func selection(r *rand.Rand, schema *ast.Schema, def *ast.Definition, depth int) string {
	var out []string
	for _, f := range def.Fields {
		inner := schema.Types[f.Type.Name()]
		if !pipelinestream.SharedFields()[def.Name][f.Name] || r.IntN(3) == 0 {
			continue
		}
		if inner.IsCompositeType() {
			if depth == 0 {
				continue
			}
			out = append(out, f.Name+" "+selection(r, schema, inner, depth-1))
			continue
		}
		out = append(out, f.Name)
	}
	if def.Kind == ast.Interface {
		some := slices.DeleteFunc(
			slices.Clone(schema.GetPossibleTypes(def)),
			func(of *ast.Definition) bool {
				return pipelinestream.SharedFields()[of.Name] == nil ||
					def.Name == "Node" && of.Name != "Tag"
			},
		)
		for _, i := range r.Perm(len(some))[:min(len(some), 6)] {
			out = append(out, "... on "+some[i].Name+" "+selection(r, schema, some[i], depth))
		}
	}
	return "{ __typename " + strings.Join(out, " ") + " }"
}

// plain returns an answer with each cursor replaced by its position, because encryption makes equal
// cursors differ.
func (w *theater) plain(data []byte) string {
	var v any
	require.NoError(w.T, json.Unmarshal(data, &v), string(data))
	var walk func(any) any
	walk = func(v any) any {
		switch v := v.(type) {
		case map[string]any:
			for k := range maps.Keys(v) {
				v[k] = walk(v[k])
			}
		case []any:
			for i := range v {
				v[i] = walk(v[i])
			}
		case string:
			if p, err := w.Codec.Decode(v); err == nil {
				return fmt.Sprint(p)
			}
		}
		return v
	}
	out, err := json.Marshal(walk(v))
	require.NoError(w.T, err)
	return string(out)
}

// A shared rendering is byte for byte what each subscriber would get alone.
func TestSharedIsWhatAloneGives(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		w := newTheater(t, db, 20*time.Millisecond)
		r := rand.New(rand.NewPCG(1, 2))
		w.Play(r)
		streams := pipelinestream.New(pipelinestream.Options{
			Schema:   w.API,
			Renderer: w.API.Renderer(),
			Present:  w.API.Present,
			Recover:  w.API.Recover,
		})
		schema := w.API.Schema()
		var queries []*graphql.OperationContext
		for range 8 {
			q := "subscription { pipelineUpdates { ... on PipelineEvents { cursor events " + selection(
				r,
				schema,
				schema.Types["PipelineEvent"],
				2,
			) + " } } }"
			op := w.Operation(access.With(t.Context(), w.People[0]), q, nil)
			shareable := pipelinestream.Shareable(op)
			require.True(t, shareable, q)
			queries = append(queries, op)
		}
		subs := make([]*livekit.Reader, len(w.People))
		for i, v := range w.People {
			sub, err := w.Hub.Subscribe(t.Context(), v, live.Request{})
			require.NoError(t, err)
			subs[i] = livekit.Read(sub)
			defer subs[i].Close()
		}
		head, compared, apart := w.Act(r), 0, 0
		for n, v := range w.People {
			for pos := int64(0); pos < head; {
				f, err := subs[n].Next(t.Context())
				require.NoError(t, err)
				pos = f.Position.Seq
				if !f.Shared {
					continue
				}
				require.False(t, v.IsAuditor() && len(f.Events) > 0)
				compared += len(f.Events) // the number of frames depends on timing
				for _, i := range r.Perm(len(queries))[:2] {
					op := queries[i]
					if !pipelinestream.CanShare(op, f) {
						apart++
						continue
					}
					alone, errs := streams.Execute(t.Context(), op, f, f.Viewer)
					require.Empty(t, errs)
					shared, answer, errs := streams.ExecuteShared(t.Context(), op, f)
					require.Empty(t, errs)
					require.Empty(
						t,
						w.cursorsIn(shared),
						"a cursor in what is shared: %s",
						op.RawQuery,
					)
					require.Equal(
						t,
						w.plain(alone),
						w.plain(answer.AppendTo(nil)),
						"%s: %s",
						v.Role,
						op.RawQuery,
					)
				}
			}
		}
		require.Greater(t, compared, 100)
		require.Positive(t, apart, "some get a rendering of their own, because they see no sources")
	})
}

// Subscribers with the same view and the same selection share one execution.
func TestOneExecutionForMany(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		w := newTheater(t, db, time.Hour)
		recruiter := w.User(workflow.RoleRecruiter)
		member := w.User(workflow.RoleMember)
		p := w.Posting()
		stages := w.Stages(p, 1)
		c := w.Candidate()
		a := w.Application(c, p, stages[0])
		w.Member(p, member.ID, workflow.TeamHiringLead)
		const query = `subscription ($only: [ID!], $after: Cursor, $deep: Boolean! = true) { pipelineUpdates(postingIds: $only, after: $after) {
			... on PipelineEvents { cursor events { id ... on ApplicationMoved { application @include(if: $deep) { candidate { name } } } } } } }`
		const crowd = 40
		next := make([]func() *graphql.Response, crowd)
		stats := make([]*store.Stats, crowd)
		for i := range crowd {
			v := []*access.Viewer{recruiter, member}[i%2]
			var ctx context.Context
			ctx, stats[i] = store.WithStats(access.With(t.Context(), v))
			variables := map[string]any{}
			if i%3 == 0 {
				variables["only"] = []any{p}
			}
			op := w.Operation(ctx, query, variables)
			next[i] = w.Answers(ctx, op)
			first := next[i]()
			require.Empty(t, first.Errors)
		}
		before := w.Base.Statements()
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
		var all sync.WaitGroup
		data := make([]string, crowd)
		for i := range crowd {
			all.Go(func() { data[i] = string(next[i]().Data) })
		}
		all.Wait()
		for i := range crowd {
			require.Equal(t, w.plain([]byte(data[0])), w.plain([]byte(data[i])))
			if i > 0 {
				require.NotEqual(t, data[0], data[i], "each has a cursor of its own")
			}
		}
		require.Contains(t, data[0], `"candidate":{"name":"Candidate `)
		require.EqualValues(
			t,
			2,
			w.Base.Statements()-before,
			"the application, and its candidate, once",
		)
	})
}

// A selection whose result depends on the viewer is never shared.
func TestShapes(t *testing.T) {
	w := newTheater(t, testkit.NewDB(t, dialect.SQLite), time.Hour)
	for selects, want := range map[string]bool{
		`{ __typename }`: true,
		`{ ... on PipelineEvents { events { id cursor posting { title department { name } } } } }`:                                    true,
		`{ ... on PipelineEvents { events { ... on ApplicationMoved { application { stage { name } candidate { name } } } } } }`:      true,
		`{ ... on PipelineEvents { events { ...F } } }`:                                                                               true,
		`{ ... on PipelineEvents { events { posting { applicationCount } } } }`:                                                       false,
		`{ ... on PipelineEvents { events { posting { salary { min } } } } }`:                                                         false,
		`{ ... on PipelineEvents { events { actor { ... on User { email } } } } }`:                                                    false,
		`{ ... on PipelineEvents { events { ... on ApplicationTransferred { transferredTo { id } } } } }`:                             false,
		`{ ... on PipelineEvents { events { ... on DocumentAdded { document { url } } } } }`:                                          false,
		`{ ... on PipelineEvents { events { candidate { applications { totalCount } } } } }`:                                          false,
		`{ ... on PipelineEvents { events { posting { viewerCan { edit } } } } }`:                                                     false,
		`{ ... on PipelineEvents { events { application { viewerCan { move } candidate { viewerCan { edit } } } } } }`:                false,
		`{ ... on PipelineEvents { events { posting { stages { name } } } } }`:                                                        false,
		`{ ... on PipelineEvents { events { posting @skip(if: $x) { title } } } }`:                                                    true,
		`{ ... on PipelineEvents { events { ... on AccessLost { postingId } ... on AccessGained { posting { salary { min } } } } } }`: true,
		`{ ... on PipelineEvents { events { ... on AccessLost { postingId } posting { salary { min } } } } }`:                         false,
	} {
		q := "subscription ($x: Boolean! = false) { pipelineUpdates " + selects + " }"
		if strings.Contains(selects, "...F") {
			q += " fragment F on PipelineEvent { id actor { name } }"
		}
		op, errs := w.Exec.CreateOperationContext(
			graphql.StartOperationTrace(t.Context()),
			&graphql.RawParams{Query: q},
		)
		if !strings.Contains(selects, "$x") {
			op, errs = w.Exec.CreateOperationContext(
				graphql.StartOperationTrace(t.Context()),
				&graphql.RawParams{Query: strings.Replace(q, " ($x: Boolean! = false)", "", 1)},
			)
		}
		require.Empty(t, errs, q)
		shareable := pipelinestream.Shareable(op)
		require.Equal(t, want, shareable, q)
	}
}

// Every listed field exists in the schema, so that renaming a field does not silently disable
// sharing.
func TestSharedFieldsAreInTheSchema(t *testing.T) {
	w := newTheater(t, testkit.NewDB(t, dialect.SQLite), time.Hour)
	schema := w.API.Schema()
	kinds := eventlog.Kinds()
	for name, fields := range pipelinestream.SharedFields() {
		def := schema.Types[name]
		require.NotNil(t, def, name)
		if slices.Contains(kinds, eventlog.Kind(name)) {
			continue // their list is of all kinds together
		}
		for f := range fields {
			require.NotNil(t, def.Fields.ForName(f), "%s.%s", name, f)
		}
	}
}
