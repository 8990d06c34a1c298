package noninterference_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/99designs/gqlgen/graphql"
	"github.com/stretchr/testify/require"
	"github.com/vektah/gqlparser/v2/ast"

	"hirewire/graph"
	"hirewire/graph/generated"
	"hirewire/internal/access"
	"hirewire/internal/answercache"
	"hirewire/internal/entity"
	"hirewire/internal/graphqlhttp"
	"hirewire/internal/hiring"
	"hirewire/internal/ids"
	"hirewire/internal/read"
	"hirewire/internal/store"
	"hirewire/internal/workflow"
)

// interleavings is how many random histories of commands and queries TestKeptAnswersAreExact runs
// on each database. `make prove-answers` sets it to 10,000 with HIREWIRE_ANSWER_RUNS.
const interleavings = 300

// perCompany is how many histories one company has before a new one is created.
const perCompany = 500

// Two servers with caches of answers give the same bytes as one without, cursors aside, in random
// histories of commands, changes of rights and queries by users of all roles. The cursors have the
// same positions, and none is given twice. Some commands run in the middle of a query.
func TestKeptAnswersAreExact(t *testing.T) {
	runs := interleavings
	if text := os.Getenv("HIREWIRE_ANSWER_RUNS"); text != "" {
		var err error
		runs, err = strconv.Atoi(text)
		require.NoError(t, err)
	}
	eachDialect(t, func(t *testing.T, dialect string) {
		var seen keptTally
		for first := 0; first < runs; first += perCompany {
			t.Run(fmt.Sprint("from ", first), func(t *testing.T) {
				h := newHistories(t, dialect)
				for i := range min(perCompany, runs-first) {
					h.run(t, uint64(first+i))
					if t.Failed() {
						return
					}
				}
				seen.add(h)
			})
		}
		t.Logf("%+v", seen)
		require.Greater(t, seen.Hits, int64(2*runs), "most queries are asked again unchanged")
		require.Greater(t, seen.Narrow, runs/10, "some entries outlive changes elsewhere")
		require.Greater(t, seen.Commands, runs, "most histories change something")
		require.Greater(t, seen.Within, runs/20, "some commands run in the middle of a query")
		require.Greater(t, seen.Cursors, runs, "answers have cursors")
		for _, role := range workflow.CompanyRole("").Values() {
			require.Positive(t, seen.Roles[role], "a viewer with the role %s hits", role)
		}
	})
}

// keptTally counts what happened in the histories.
type keptTally struct {
	Hits, Misses int64
	// Commands is the number of commands that changed something, Within that of those that ran
	// while a query was executed, and Narrow that of hits after a change of something else.
	Commands, Within, Narrow, Cursors int
	Roles                             map[string]int64
}

func (k *keptTally) add(h *histories) {
	for _, s := range h.servers {
		k.Hits += s.answers.Stats().Hits
		k.Misses += s.answers.Stats().Misses
	}
	k.Commands += h.tally.Commands
	k.Within += h.tally.Within
	k.Narrow += h.tally.Narrow
	k.Cursors += len(h.cursors)
	if k.Roles == nil {
		k.Roles = map[string]int64{}
	}
	for role, n := range h.tally.Roles {
		k.Roles[role] += n
	}
}

// histories is one company with two servers that keep answers and one that does not.
type histories struct {
	*company
	t       *testing.T
	servers []*keeper
	plain   *keeper
	people  []string
	root    string
	usual   []map[string]string
	gen     *generator
	// texts makes texts in commands unique.
	texts   int
	cursors map[string]bool
	// made has the head of the log when an answer was made last, by query, viewer and server.
	made  map[string]string
	tally keptTally
}

// keeper is one server.
type keeper struct {
	handler http.Handler
	answers *answercache.Cache
	reads   *read.Service
	// meanwhile, if not nil, is called once, before a root field of a query is resolved or after
	// it.
	meanwhile func()
	after     bool
}

// interrupted is an API whose queries call a keeper's meanwhile.
type interrupted struct {
	*graph.API
	keeper *keeper
}

// Extensions implements graphqlhttp.API.
func (a interrupted) Extensions() []graphql.HandlerExtension {
	return append(a.API.Extensions(), interruption{a.keeper})
}

type interruption struct{ keeper *keeper }

// ExtensionName implements graphql.HandlerExtension.
func (interruption) ExtensionName() string { return "Interruption" }

// Validate implements graphql.HandlerExtension.
func (interruption) Validate(graphql.ExecutableSchema) error { return nil }

// InterceptRootField implements graphql.RootFieldInterceptor.
func (i interruption) InterceptRootField(
	ctx context.Context, next graphql.RootResolver,
) graphql.Marshaler {
	do := i.keeper.meanwhile
	i.keeper.meanwhile = nil
	if do != nil && !i.keeper.after {
		do()
	}
	out := next(ctx)
	if do != nil && i.keeper.after {
		var text bytes.Buffer
		out.MarshalGQL(&text) // nothing is read after this
		do()
		return graphql.WriterFunc(func(w io.Writer) { _, _ = w.Write(text.Bytes()) })
	}
	return out
}

func newHistories(t *testing.T, dialect string) *histories {
	t.Helper()
	c := newCompany(t, dialect, true)
	made := confidential(c)
	h := &histories{
		company: c, t: t, root: made.people["root"], cursors: map[string]bool{},
		made: map[string]string{},
		usual: []map[string]string{
			usualIDs(made.lists, made.first, made.people),
			usualIDs(made.lists, made.second, made.people),
			usualIDs(made.lists, made.hidden, made.people),
		},
		tally: keptTally{Roles: map[string]int64{}},
	}
	for name, id := range made.people {
		if name != "leaver" {
			h.people = append(h.people, id)
		}
	}
	slices.Sort(h.people)
	h.gen = &generator{
		schema:  generated.NewExecutableSchema(generated.Config{}).Schema(),
		leads:   map[string]bool{},
		visible: map[string][]string{}, hidden: map[string][]string{},
		absent: map[string][]string{}, times: []string{begin.Format(time.RFC3339)},
		texts: []string{"Graphite", "dev"},
	}
	for prefix, table := range tables() {
		h.gen.visible[string(prefix)] = c.column("SELECT id FROM " + table + " ORDER BY id")
		h.gen.absent[string(prefix)] = []string{ids.Named(prefix, begin, "absent")}
	}
	for i := range 2 {
		st := c.db.Another(t)
		entity.Narrow(st.Ent(), st.ReadOnly().Ent())
		h.servers = append(h.servers, h.newKeeper(st, 16<<20, fmt.Sprint("server ", i)))
	}
	h.plain = h.newKeeper(c.store, 0, "plain")
	return h
}

func (h *histories) newKeeper(st *store.Store, cache int, name string) *keeper {
	k := &keeper{
		reads: read.New(read.Options{Store: st.ReadOnly(), Now: h.clock, Codec: h.codec}),
	}
	k.answers = answercache.New(answercache.Options{Bytes: cache, PutCursor: k.reads.PutCursor})
	h.t.Cleanup(k.answers.Close)
	var key [32]byte
	copy(key[:], name)
	log := slog.New(slog.DiscardHandler)
	api := graph.New(&graph.Resolver{
		Hiring: hiring.New(hiring.Options{
			Store: st, Now: h.clock, IDs: ids.NewGenerator(h.clock, rand.NewChaCha8(key)),
		}),
		Read: k.reads, Live: h.hub, SignDocument: h.signer.Path,
	}, log)
	k.handler = graphqlhttp.NewServer(graphqlhttp.Options{
		API: interrupted{api, k}, Logger: log, Base: h.base, Limits: manyQuestions(),
		Answers: k.answers,
		Refuse: func(w http.ResponseWriter, _ *http.Request, _ error) {
			w.WriteHeader(http.StatusUnauthorized)
		},
	})
	return k
}

// ask sends an operation as a user to a server, which loads the viewer itself.
func (h *histories) ask(
	k *keeper, who, query string, variables map[string]any,
) (status int, body string) {
	h.t.Helper()
	text, err := json.Marshal(map[string]any{"query": query, "variables": variables})
	require.NoError(h.t, err)
	ctx := graphqlhttp.WithCaller(h.t.Context(), &graphqlhttp.Caller{
		ID: who,
		Load: func(ctx context.Context) (*access.Viewer, error) {
			v, err := k.reads.ViewerByID(ctx, who)
			if err == nil {
				v.Scope = workflow.ScopeWrite
			}
			return v, err
		},
	})
	r := httptest.NewRequestWithContext(
		ctx, http.MethodPost, "/graphql", bytes.NewReader(text))
	r.Header.Set("Content-Type", "application/json")
	w := httptest.NewRecorder()
	k.handler.ServeHTTP(w, r)
	return w.Code, w.Body.String()
}

// keptQuery is a query that a history asks several times.
type keptQuery struct {
	text      string
	variables map[string]any
	// narrow means that it concerns one posting.
	narrow bool
}

// run is one random history.
func (h *histories) run(t *testing.T, seed uint64) {
	t.Helper()
	r := rand.New(rand.NewPCG(seed, 11))
	h.gen.random = r
	var queries []keptQuery
	for range 2 {
		queries = append(queries, h.query(r))
	}
	people := []string{h.root}
	for range 2 {
		people = append(people, h.people[r.IntN(len(h.people))])
	}
	var k *keeper
	var q keptQuery
	var who string
	for step := range 12 {
		h.now.Add(int64(time.Hour / time.Microsecond)) // deadlines pass
		if r.IntN(6) == 0 {
			h.command(r, h.servers[r.IntN(len(h.servers))])
		}
		if step == 0 || r.IntN(2) == 0 { // otherwise the same again
			k, q = h.servers[r.IntN(len(h.servers))], queries[r.IntN(len(queries))]
			who = people[r.IntN(len(people))]
		}
		key := fmt.Sprint(q.text, q.variables, who, slices.Index(h.servers, k))
		what := fmt.Sprintf(
			"history %d, step %d: %s %v as %s",
			seed,
			step,
			q.text,
			q.variables,
			who,
		)
		if r.IntN(16) == 0 {
			// The answer may be torn, with or without a cache. Those after it must be exact.
			before := h.head()
			k.after = r.IntN(2) == 0
			k.meanwhile = func() { h.command(r, h.servers[r.IntN(len(h.servers))]) }
			misses := k.answers.Stats().Misses
			h.ask(k, who, q.text, q.variables)
			if k.answers.Stats().Misses > misses {
				h.made[key] = before
			}
			if k.meanwhile == nil && h.head() != before {
				h.tally.Within++
			}
			k.meanwhile = nil
		}
		hits := k.answers.Stats().Hits
		status, got := h.ask(k, who, q.text, q.variables)
		hit := k.answers.Stats().Hits > hits
		wantStatus, want := h.ask(h.plain, who, q.text, q.variables)
		require.Equal(t, wantStatus, status, what)
		require.Equal(t, h.positions(t, want, false), h.positions(t, got, true), what)
		if !hit {
			h.made[key] = h.head()
			continue
		}
		h.tally.Roles[h.column(`SELECT role FROM users WHERE id = ?
			UNION SELECT role FROM service_accounts WHERE id = ?`, who, who)[0]]++
		if h.made[key] != h.head() {
			require.True(t, q.narrow, what)
			h.tally.Narrow++
		}
	}
}

func (h *histories) head() string {
	return h.column("SELECT CAST(head AS TEXT) FROM event_stream")[0]
}

// positions replaces the cursors of an answer by their positions. If once is true, none may have
// been in an earlier answer.
func (h *histories) positions(t *testing.T, body string, once bool) string {
	t.Helper()
	return word.ReplaceAllStringFunc(body, func(s string) string {
		at, err := h.codec.Decode(s)
		if err != nil {
			return s
		}
		if once {
			require.False(t, h.cursors[s], "a cursor is given twice")
			h.cursors[s] = true
		}
		return fmt.Sprint(at)
	})
}

// query returns a query: one that clients send, or one that is generated from the lists of fields
// whose answers are kept.
func (h *histories) query(r *rand.Rand) keptQuery {
	about := h.usual[r.IntN(len(h.usual))]
	switch posting := about[string(ids.Posting)]; r.IntN(8) {
	case 0, 1:
		return keptQuery{`query Board($id: ID!) { posting(id: $id) { id title confidential
			stages { id name activeCount: applicationCount(status: ACTIVE)
				applications(filter: { status: [ACTIVE] }, first: 30) { totalCount nodes {
					id version enteredStageAt dueAt candidate { id name headline tags { name } }
					source { kind label } interviewers { name } } } }
			hiringTeam { role user { name } } } }`, map[string]any{"id": posting}, true}
	case 2:
		return keptQuery{`{ pipelineCursor postings(first: 50) { totalCount nodes { id title status
			department { name } hiringTeam { role user { name } } stages { id name
			activeCount: applicationCount } } } }`, nil, false}
	case 3:
		return keptQuery{
			`query Profile($id: ID!) { candidate(id: $id) { id name
			emails { address } phones { number } tags { name } applications(first: 20) { nodes {
				id status posting { id title } stage { name }
				transitions(first: 50) { nodes { kind occurredAt toStage { name } actor { name } } }
				comments(first: 20) { nodes { visibility body author { name } } } } }
			activity(last: 20) { pageInfo { endCursor } nodes { id cursor __typename
				actor { name } } } } }`,
			map[string]any{"id": about[string(ids.Candidate)]},
			false,
		}
	case 4:
		return keptQuery{
			`query All($f: ApplicationFilter) { applications(filter: $f, first: 20) {
			totalCount nodes { id status dueAt candidate { name } posting { title } } } }`,
			map[string]any{"f": map[string]any{
				"status": []any{"ACTIVE"}, "overdue": []any{nil, true, false}[r.IntN(3)],
			}},
			false,
		}
	case 5:
		h.gen.only = func(of, field string) bool {
			_, narrow := answercache.Fields(of)
			return narrow[field]
		}
		return keptQuery{fmt.Sprintf("{ posting(id: %q)%s }", posting,
			h.gen.selection(h.gen.schema.Types["Posting"], 1+r.IntN(2))), nil, true}
	default:
		h.gen.only = func(of, field string) bool {
			all, _ := answercache.Fields(of)
			return all[field]
		}
		var roots []*ast.FieldDefinition
		for _, f := range h.gen.schema.Query.Fields {
			if h.gen.only("Query", f.Name) {
				roots = append(roots, f)
			}
		}
		f := roots[r.IntN(len(roots))]
		calls := h.gen.calls(f)
		narrow := f.Name != "posting" && slices.Contains([]string{
			"company", "decisionReasons", "departments", "locations", "sources", "tags",
		}, f.Name)
		return keptQuery{fmt.Sprintf("{ %s%s%s }", f.Name, calls[r.IntN(len(calls))],
			h.gen.selection(h.gen.schema.Types[f.Type.Name()], 1)), nil, narrow}
	}
}

// command sends a random command of a random user to a server, with ids of one pipeline or of
// anything.
func (h *histories) command(r *rand.Rand, k *keeper) {
	h.t.Helper()
	var list []*ast.FieldDefinition
	for _, f := range h.gen.schema.Mutation.Fields {
		input := h.gen.schema.Types[f.Arguments[0].Type.Name()]
		if uploadOf(input) == "" && answersChange(f.Name) {
			list = append(list, f)
		}
	}
	before := h.head()
	for range 6 { // most random commands are refused
		f := list[r.IntN(len(list))]
		who := h.root
		if r.IntN(3) == 0 {
			who = h.people[r.IntN(len(h.people))]
		}
		usual := h.usual[r.IntN(len(h.usual))]
		input := h.input(r, h.gen.schema.Types[f.Arguments[0].Type.Name()], usual)
		if _, versioned := input["expectedVersion"]; versioned {
			input["expectedVersion"] = h.versionOf(input)
		}
		h.ask(k, who, fmt.Sprintf("mutation ($input: %s) { %s(input: $input) { __typename } }",
			f.Arguments[0].Type, f.Name), map[string]any{"input": input})
		if h.head() != before {
			h.tally.Commands++
			return
		}
	}
}

// versionOf is like observer.versionOf, and returns 1 for an entity that was removed.
func (h *histories) versionOf(input map[string]any) int {
	for _, about := range []struct{ field, query string }{
		{"applicationId", "SELECT version FROM applications WHERE id = ?"},
		{"candidateId", "SELECT version FROM candidates WHERE id = ?"},
		{"postingId", "SELECT version FROM postings WHERE id = ?"},
		{"roleProfileId", "SELECT version FROM role_profiles WHERE id = ?"},
		{"stageId", "SELECT p.version FROM stages s JOIN postings p ON p.id = s.posting_id " +
			"WHERE s.id = ?"},
	} {
		if id, ok := input[about.field].(string); ok {
			for _, text := range h.column(about.query, id) {
				version, err := strconv.Atoi(text)
				require.NoError(h.t, err)
				return version
			}
			return 1
		}
	}
	for _, text := range h.column("SELECT version FROM company_settings") {
		version, err := strconv.Atoi(text)
		require.NoError(h.t, err)
		return version
	}
	return 1
}

// answersChange reports whether a command is of interest: it changes what queries show, and not
// only how people sign in.
func answersChange(name string) bool {
	for _, part := range []string{"Link", "Session", "Password", "SecondFactor", "SignIn", "ApiKey"} {
		if strings.Contains(name, part) && name != "linkCandidate" {
			return false
		}
	}
	return true
}

// input returns an input with all required fields and some of the others.
func (h *histories) input(
	r *rand.Rand, def *ast.Definition, usual map[string]string,
) map[string]any {
	out := map[string]any{}
	for _, f := range def.Fields {
		required := f.Type.NonNull && f.DefaultValue == nil
		if f.Name == "idempotencyKey" || !required && r.IntN(3) > 0 {
			continue
		}
		out[f.Name] = h.value(r, f.Type, f.Name, def.Name, usual)
	}
	return out
}

func (h *histories) value(
	r *rand.Rand, t *ast.Type, name, of string, usual map[string]string,
) any {
	if t.Elem != nil {
		return []any{h.value(r, t.Elem, name, of, usual)}
	}
	def := h.gen.schema.Types[t.NamedType]
	switch {
	case def.Kind == ast.InputObject:
		return h.input(r, def, usual)
	case def.Kind == ast.Enum:
		return def.EnumValues[r.IntN(len(def.EnumValues))].Name
	case def.Name == "ID":
		kinds := h.gen.kinds(name, of)
		kind := kinds[r.IntN(len(kinds))]
		all := h.gen.visible[kind]
		id := usual[kind]
		if len(all) > 0 && (id == "" || r.IntN(4) == 0) {
			id = all[r.IntN(len(all))]
		}
		if id == h.root {
			id = usual[kind]
		}
		return id
	case def.Name == "Boolean":
		return r.IntN(2) == 0
	case def.Name == "Int", def.Name == "Long":
		return 1 + r.IntN(3)
	case def.Name == "String":
		h.texts++
		return fmt.Sprint("Something ", h.texts)
	case def.Name == "DateTime":
		return h.gen.times[0]
	}
	return nil
}
