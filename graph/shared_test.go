package graph

import (
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
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

	"hirewire/graph/generated"
	"hirewire/internal/access"
	"hirewire/internal/eventlog"
	"hirewire/internal/hiring"
	"hirewire/internal/ids"
	"hirewire/internal/live"
	"hirewire/internal/read"
	"hirewire/internal/store"
	"hirewire/internal/testkit"
	"hirewire/internal/testkit/seed"
	"hirewire/internal/workflow"
)

// theatre is an API with streams over a generated company.
type theatre struct {
	*seed.World
	t      testing.TB
	srv    *server
	hub    *live.Hub
	codec  *eventlog.Codec
	base   *store.Stats
	people []*access.Viewer
	schema graphql.ExecutableSchema
	// script holds the events to append.
	script []eventlog.Entry
}

func newTheatre(t testing.TB, db *testkit.DB, checkpoint time.Duration) *theatre {
	t.Helper()
	w := seed.New(t, db)
	codec := w.Codec()
	reads := read.New(read.Options{Store: w.Store.ReadOnly(), Now: w.Clock.Now, Codec: codec})
	hub := live.New(live.Options{Source: reads, Codec: codec, Now: time.Now, Timing: live.Timing{Poll: 5 * time.Millisecond, Checkpoint: checkpoint}})
	running, stop := context.WithCancel(context.WithoutCancel(t.Context()))
	var follows sync.WaitGroup
	follows.Go(func() { hub.Run(running) })
	t.Cleanup(func() { stop(); follows.Wait() })
	base, stats := store.WithStats(running)
	resolver := &Resolver{
		Hiring: hiring.New(hiring.Options{Store: w.Store, Now: w.Clock.Now, IDs: w.IDs}), Read: reads, Live: hub,
		SignDocument: func(id string, _ *access.Viewer) string { return "/" + id },
	}
	api := NewServer(Options{Logger: slog.New(slog.DiscardHandler), Base: base, Resolver: resolver})
	srv, ok := api.(*server)
	require.True(t, ok)
	schema := generated.NewExecutableSchema(generated.Config{Resolvers: resolver})
	return &theatre{World: w, t: t, srv: srv, hub: hub, codec: codec, base: stats, schema: schema}
}

// operation creates an operation context like a transport.
func (w *theatre) operation(ctx context.Context, query string, variables map[string]any) *graphql.OperationContext {
	w.t.Helper()
	op, errs := w.srv.exec.CreateOperationContext(graphql.StartOperationTrace(ctx), &graphql.RawParams{Query: query, Variables: variables})
	require.Empty(w.t, errs, query)
	return op
}

// play fills the company and its log with events of every kind and visibility.
func (w *theatre) play(r *rand.Rand) {
	w.people = []*access.Viewer{
		w.User(workflow.RoleAdmin), w.User(workflow.RoleAdmin, seed.Row{"confidential_access": true}), w.User(workflow.RoleRecruiter),
		w.User(workflow.RoleMember), w.User(workflow.RoleMember), w.User(workflow.RoleMember), w.User(workflow.RoleAuditor),
	}
	somebody := func() string { return w.people[r.IntN(len(w.people))].ID }
	tags := []string{w.Tag("one"), w.Tag("two")}
	source := w.Source(workflow.SourceReferral, "Friends")
	for i := range 3 {
		p := w.Posting(seed.Row{"confidential": i == 2})
		stages := w.Stages(p, 2)
		for _, v := range w.people {
			if r.IntN(3) == 0 {
				roles := []workflow.TeamRole{workflow.TeamHiringLead, workflow.TeamRecruiter, workflow.TeamCoordinator, workflow.TeamInterviewer}
				w.Member(p, v.ID, roles[r.IntN(len(roles))])
			}
		}
		for range 2 {
			row := seed.Row{"added_by_kind": "USER", "added_by_id": somebody(), "city": "Graz"}
			own := w.people[r.IntN(len(w.people))]
			if r.IntN(2) == 0 || len(own.OwnCandidateIDs) > 0 {
				own = nil
			} else {
				row["linked_user_id"] = own.ID
			}
			c := w.Candidate(row)
			if own != nil {
				own.OwnCandidateIDs = []string{c}
			}
			w.Tagged(c, tags[r.IntN(2)])
			a := w.Application(c, p, stages[0], seed.Row{"source_id": source, "credited_to_id": somebody()})
			if r.IntN(2) == 0 {
				w.Interviewer(a, somebody())
			}
			w.tell(r, p, stages, a, c, tags, somebody)
		}
	}
	lonely := w.Candidate(seed.Row{"added_by_kind": "USER", "added_by_id": somebody()})
	w.say(eventlog.Entry{Kind: eventlog.CandidateAdded, Visibility: eventlog.Candidate, CandidateID: lonely})
}

// say adds an event to the script.
func (w *theatre) say(e eventlog.Entry) { w.script = append(w.script, e) }

// act appends the events of the script in random order with random actors. It returns the log's
// head.
func (w *theatre) act(r *rand.Rand) (head int64) {
	r.Shuffle(len(w.script), func(i, j int) { w.script[i], w.script[j] = w.script[j], w.script[i] })
	for _, e := range w.script {
		actor := eventlog.Actor{Kind: workflow.ActorSystem}
		if r.IntN(3) > 0 {
			actor = w.people[r.IntN(len(w.people))].Actor()
		}
		head = w.Event(actor, e).Seq
	}
	return head
}

// tell adds an event of every kind, with the references that the commands write.
func (w *theatre) tell(r *rand.Rand, p string, stages []string, a, c string, tags []string, somebody func() string) {
	yes := true
	facts := eventlog.Facts{
		ApplicationVersion: 2, FromStageID: stages[0], ToStageID: stages[1], StageID: stages[1], StageIDs: stages,
		FromStatus: workflow.ApplicationActive, ToStatus: workflow.ApplicationActive, FromPostingStatus: workflow.PostingOpen,
		TransitionID: w.Transition(a, stages[1], 2), ChangedFields: []string{"title"}, Confidential: &yes, Archived: &yes,
		UserID: somebody(), TeamRole: workflow.TeamSourcer, FromTeamRole: workflow.TeamRecruiter,
	}
	for _, kind := range eventlog.Kinds() {
		e := eventlog.Entry{Kind: kind, Visibility: eventlog.Pipeline, PostingID: p, ApplicationID: a, CandidateID: c, Facts: facts}
		switch name := string(kind); {
		case kind == eventlog.CommentAdded:
			for class, visibility := range map[workflow.CommentVisibility]eventlog.Visibility{"TEAM": eventlog.Pipeline, "RECRUITERS": eventlog.Recruiters, "ADMINS": eventlog.Admins} {
				e.Visibility, e.Facts.CommentID = visibility, w.Comment(a, somebody(), class)
				w.say(e)
			}
			continue
		case kind == eventlog.InterviewersAssigned:
			e.Facts.AddedIDs, e.Facts.RemovedIDs = []string{somebody()}, []string{somebody()}
		case kind == eventlog.CandidateTagged:
			e = eventlog.Entry{Kind: kind, Visibility: eventlog.Candidate, CandidateID: c, Facts: eventlog.Facts{AddedIDs: tags}}
		case strings.HasPrefix(name, "Candidate"), strings.HasPrefix(name, "Document"):
			e = eventlog.Entry{Kind: kind, Visibility: eventlog.Candidate, CandidateID: c, Facts: eventlog.Facts{ChangedFields: []string{"name"}}}
		case strings.HasPrefix(name, "User"):
			e = eventlog.Entry{Kind: kind, Visibility: eventlog.People, Facts: eventlog.Facts{UserID: somebody(), ChangedFields: []string{"name"}}}
		case strings.HasPrefix(name, "ApiKey"):
			e = eventlog.Entry{Kind: kind, Visibility: eventlog.Owner, Facts: eventlog.Facts{ItemID: ids.Company}}
		case strings.HasPrefix(name, "Company"), strings.HasPrefix(name, "Catalog"):
			e = eventlog.Entry{Kind: kind, Visibility: eventlog.Company, Facts: eventlog.Facts{ItemID: tags[r.IntN(2)], Archived: &yes, ChangedFields: []string{"name"}}}
		case !strings.HasPrefix(name, "Application"):
			e.Visibility, e.ApplicationID, e.CandidateID = eventlog.Posting, "", ""
		}
		w.say(e)
	}
}

// selection draws a random selection of shareable fields of a type.
func selection(r *rand.Rand, schema *ast.Schema, def *ast.Definition, depth int) string {
	var out []string
	for _, f := range def.Fields {
		inner := schema.Types[f.Type.Name()]
		if !sharedFields()[def.Name][f.Name] || r.IntN(3) == 0 {
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
		some := slices.DeleteFunc(slices.Clone(schema.GetPossibleTypes(def)), func(of *ast.Definition) bool {
			return sharedFields()[of.Name] == nil || def.Name == "Node" && of.Name != "Tag"
		})
		for _, i := range r.Perm(len(some))[:min(len(some), 6)] {
			out = append(out, "... on "+some[i].Name+" "+selection(r, schema, some[i], depth))
		}
	}
	return "{ __typename " + strings.Join(out, " ") + " }"
}

// plain returns an answer with each cursor replaced by its position, because encryption makes equal
// cursors differ.
func (w *theatre) plain(data []byte) string {
	var v any
	require.NoError(w.t, json.Unmarshal(data, &v), string(data))
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
			if p, err := w.codec.Decode(v); err == nil {
				return fmt.Sprint(p)
			}
		}
		return v
	}
	out, err := json.Marshal(walk(v))
	require.NoError(w.t, err)
	return string(out)
}

// A shared rendering is byte for byte what each subscriber would get alone.
func TestSharedIsWhatAloneGives(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		w := newTheatre(t, db, 20*time.Millisecond)
		r := rand.New(rand.NewPCG(1, 2))
		w.play(r)
		streams := newStreams(nil, w.schema, w.srv.present, w.srv.recovered) //nolint:staticcheck // nil: nothing is shared
		schema := w.schema.Schema()
		var queries []*graphql.OperationContext
		for range 8 {
			q := "subscription { pipelineUpdates { ... on PipelineEvents { cursor events " + selection(r, schema, schema.Types["PipelineEvent"], 2) + " } } }"
			op := w.operation(access.With(t.Context(), w.people[0]), q, nil)
			_, shareable := shapeOf(op)
			require.True(t, shareable, q)
			queries = append(queries, op)
		}
		subs := make([]*live.Subscription, len(w.people))
		for i, v := range w.people {
			var err error
			subs[i], err = w.hub.Subscribe(t.Context(), v, live.Request{})
			require.NoError(t, err)
			defer subs[i].Close()
		}
		head, compared, apart := w.act(r), 0, 0
		for n, v := range w.people {
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
					if group, _ := shapeOf(op); !(&shareGroup{shape: group}).canShare(f) {
						apart++
						continue
					}
					alone, errs := streams.execute(t.Context(), op, f, f.Viewer)
					require.Empty(t, errs)
					blanks := newCursorBlanks()
					shared, errs := streams.execute(context.WithValue(t.Context(), blanksKey{}, blanks), op, f, access.Shared().Viewer)
					require.Empty(t, errs)
					require.Empty(t, w.cursorsIn(shared), "a cursor in what is shared: %s", op.RawQuery)
					require.Equal(t, w.plain(alone), w.plain(blanks.answer(shared).AppendTo(nil)), "%s: %s", v.Role, op.RawQuery)
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
		w := newTheatre(t, db, time.Hour)
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
			op := w.operation(ctx, query, variables)
			answers, ctx := w.srv.exec.DispatchOperation(ctx, op)
			next[i] = func() *graphql.Response { return answers(ctx) }
			first := next[i]()
			require.Empty(t, first.Errors)
		}
		before := w.base.Statements()
		w.Event(recruiter.Actor(), eventlog.Entry{Kind: eventlog.ApplicationMoved, Visibility: eventlog.Pipeline, PostingID: p, ApplicationID: a, CandidateID: c})
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
		require.EqualValues(t, 2, w.base.Statements()-before, "the application, and its candidate, once")
	})
}

// A selection whose result depends on the viewer is never shared.
func TestShapes(t *testing.T) {
	w := newTheatre(t, testkit.NewDB(t, dialect.SQLite), time.Hour)
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
		op, errs := w.srv.exec.CreateOperationContext(graphql.StartOperationTrace(t.Context()), &graphql.RawParams{Query: q})
		if !strings.Contains(selects, "$x") {
			op, errs = w.srv.exec.CreateOperationContext(graphql.StartOperationTrace(t.Context()), &graphql.RawParams{Query: strings.Replace(q, " ($x: Boolean! = false)", "", 1)})
		}
		require.Empty(t, errs, q)
		_, shareable := shapeOf(op)
		require.Equal(t, want, shareable, q)
	}
}

// Every listed field exists in the schema, so that renaming a field does not silently disable
// sharing.
func TestSharedFieldsAreInTheSchema(t *testing.T) {
	w := newTheatre(t, testkit.NewDB(t, dialect.SQLite), time.Hour)
	schema := w.schema.Schema()
	kinds := eventlog.Kinds()
	for name, fields := range sharedFields() {
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
