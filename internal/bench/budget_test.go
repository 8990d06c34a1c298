//go:build !race

package bench_test

import (
	"bytes"
	"fmt"
	"go/format"
	"net/http"
	"net/http/httptest"
	"os"
	"runtime"
	"runtime/debug"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"hirewire/internal/access"
	"hirewire/internal/demo"
	"hirewire/internal/hiring"
	"hirewire/internal/store"
	"hirewire/internal/testkit"
	"hirewire/internal/testkit/apikit"
	"hirewire/internal/testkit/seed"
	"hirewire/internal/workflow"
)

// budget is what one run of an operation uses.
type budget struct{ statements, allocations int }

// budgets are the budgets of an operation on both databases.
type budgets struct{ sqlite, postgres budget }

func (b *budgets) of(database string) *budget {
	if database == "sqlite" {
		return &b.sqlite
	}
	return &b.postgres
}

// The tolerance of a number of allocations, in per cent. Other versions of Go, or a response with a
// few more bytes, change it a little. A much lower number must be recorded, or it could grow back
// unnoticed.
const (
	percentMore = 3
	percentLess = 15
)

const budgetAdvice = `
Budgets show a statement or an allocation that is repeated for each row, which timings would not. If
this change is not meant to cost more, find the cause: go test ./internal/bench -run
TestBudgets/%[1]s -memprofile mem.out -memprofilerate 1. If it is worth the cost, or makes the
operation cheaper, run "make budgets" and explain each changed line in the commit message.`

// Time depends on the machine, but the number of SQL statements and of allocations of an operation
// does not, so this test compares them with budget_table_test.go. It measures the handler's whole
// work for a request, on a small company that is always the same. The race detector allocates too,
// so the test is not built with it.
func TestBudgets(t *testing.T) {
	update := os.Getenv("HIREWIRE_UPDATE_BUDGETS") != ""
	table := budgetTable()
	measured := map[string]budgets{}
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		database := t.Name()[strings.LastIndexByte(t.Name(), '/')+1:]
		w := newBudgetWorld(t, db)
		for _, op := range w.operations() {
			t.Run(op.name, func(t *testing.T) {
				used := w.measure(t, op.body)
				both := measured[op.name]
				*both.of(database) = used
				measured[op.name] = both
				if update {
					return
				}
				allowed, ok := table[op.name]
				require.True(t, ok, "no budget: run make budgets")
				compare(t, database+"/"+op.name, *allowed.of(database), used)
			})
		}
	})
	if update && !t.Failed() {
		require.Len(t, measured, len(budgetOrder()), "record all operations at once")
		require.NoError(t, os.WriteFile("budget_table_test.go", tableText(t, measured), 0o600))
	}
}

func compare(t assert.TestingT, name string, allowed, used budget) {
	advice := fmt.Sprintf(budgetAdvice, name)
	assert.Equal(t, allowed.statements, used.statements, "SQL statements of %s.%s", name, advice)
	assert.LessOrEqual(t, used.allocations, allowed.allocations*(100+percentMore)/100,
		"more allocations for %s than its budget of %d.%s", name, allowed.allocations, advice)
	assert.GreaterOrEqual(t, used.allocations, allowed.allocations*(100-percentLess)/100,
		"far fewer allocations for %s than its budget of %d: record that.%s", name,
		allowed.allocations, advice)
}

// A comparison that accepts everything would go unnoticed.
func TestBudgetsAreCompared(t *testing.T) {
	allowed := budget{statements: 7, allocations: 1000}
	for used, fine := range map[budget]bool{
		{7, 1000}: true, {7, 1030}: true, {7, 850}: true,
		{8, 1000}: false, {6, 1000}: false, {7, 1031}: false, {7, 849}: false,
	} {
		failures := new(failures)
		compare(failures, "an operation", allowed, used)
		require.Equal(t, fine, *failures == 0, "%+v", used)
	}
}

// failures counts the failures of assertions.
type failures int

// Errorf implements assert.TestingT.
func (f *failures) Errorf(string, ...any) { *f++ }

// tableText returns the text of budget_table_test.go.
func tableText(t *testing.T, measured map[string]budgets) []byte {
	t.Helper()
	var b bytes.Buffer
	b.WriteString(`//go:build !race

package bench_test

// budgetTable returns what one run of each operation may use: {statements, allocations} on SQLite,
// then on Postgres. "make budgets" writes this file. Do not run it only to make a test pass: see
// the advice of TestBudgets.
func budgetTable() map[string]budgets {
	return map[string]budgets{
`)
	for _, name := range budgetOrder() {
		m := measured[name]
		fmt.Fprintf(&b, "%q: {budget{%d, %d}, budget{%d, %d}},\n", name, m.sqlite.statements,
			m.sqlite.allocations, m.postgres.statements, m.postgres.allocations)
	}
	b.WriteString("}\n}\n")
	out, err := format.Source(b.Bytes())
	require.NoError(t, err)
	return out
}

// budgetWorld is a small company with an API in this process.
type budgetWorld struct {
	*apikit.Desk
	viewer *access.Viewer

	posting, candidate, application string
	stages                          []string
	version                         int
}

func newBudgetWorld(t *testing.T, db *testkit.DB) *budgetWorld {
	t.Helper()
	company := seed.Over(t, db)
	svc := hiring.New(
		hiring.Options{Store: db.Store, Now: company.Clock.Now, IDs: company.IDs},
	)
	ctx := access.With(t.Context(), access.System())
	_, err := svc.Bootstrap(ctx, hiring.BootstrapOptions{Company: "Small", Demo: true})
	require.NoError(t, err)
	require.NoError(t, demo.Load(ctx, svc, demo.Options{Now: company.Clock.Now(), Scale: 1000}))
	require.NoError(t, db.Store.Optimize(t.Context()))
	w := &budgetWorld{
		Desk: apikit.NewDeskOf(t, company),
		viewer: &access.Viewer{
			Kind: workflow.ActorUser, ID: demo.People()[1].UserID, Name: "Rosa Lindqvist",
			Role: workflow.RoleRecruiter, Scope: workflow.ScopeWrite,
		},
	}
	one := func(query string, args ...string) string {
		values := make([]any, len(args))
		for i, a := range args {
			values[i] = a
		}
		rows, err := db.Store.Query(t.Context(), query, values...)
		require.NoError(t, err)
		defer func() { _ = rows.Close() }()
		require.True(t, rows.Next(), query)
		var s string
		require.NoError(t, rows.Scan(&s))
		require.NoError(t, rows.Err())
		return s
	}
	w.posting = one(`SELECT p.id FROM postings p JOIN applications a ON a.posting_id = p.id
		WHERE p.status = 'OPEN' AND NOT p.confidential AND a.status = 'ACTIVE'
		GROUP BY p.id ORDER BY count(*) DESC, p.id LIMIT 1`)
	w.candidate = one(`SELECT e.candidate_id FROM event e WHERE e.candidate_id IN (
		SELECT candidate_id FROM applications WHERE posting_id = CAST(? AS text))
		GROUP BY e.candidate_id ORDER BY count(*) DESC, e.candidate_id LIMIT 1`, w.posting)
	w.application = one(`SELECT id FROM applications WHERE posting_id = CAST(? AS text)
		AND status = 'ACTIVE' ORDER BY id LIMIT 1`, w.posting)
	w.version, err = strconv.Atoi(
		one(`SELECT version FROM applications WHERE id = CAST(? AS text)`, w.application))
	require.NoError(t, err)
	from := one(`SELECT stage_id FROM applications WHERE id = CAST(? AS text)`, w.application)
	other := one(`SELECT id FROM stages WHERE posting_id = CAST(? AS text) AND archived_at IS NULL
		AND id <> CAST(? AS text) ORDER BY position LIMIT 1`, w.posting, from)
	w.stages = []string{from, other}
	return w
}

// budgetOperation is an operation with the body of its next request.
type budgetOperation struct {
	name string
	body func() []byte
}

func budgetOrder() []string {
	return []string{
		"board", "postings", "profile", "candidates", "search", "activity", "move", "comment",
	}
}

func (w *budgetWorld) operations() []budgetOperation {
	send := func(name string, variables object) func() []byte {
		text := body(object{"query": operation(name), "variables": variables})
		return func() []byte { return text }
	}
	const comment = `mutation Comment($input: AddCommentInput!) { addComment(input: $input) {
		comment { id body visibility createdAt author { id name } } event { id }
		problem { code message } } }`
	bodies := map[string]func() []byte{
		"board":      send("board", object{"postingId": w.posting, "perStage": 30}),
		"postings":   send("postings", object{"first": 50}),
		"profile":    send("candidate", object{"id": w.candidate}),
		"candidates": send("candidates_list", object{"first": 50}),
		"search":     send("candidates_search", object{"text": "mar", "first": 20}),
		"activity":   send("activity", object{"first": 100}),
		"move":       w.nextMove,
		"comment": func() []byte {
			return body(object{"query": comment, "variables": object{"input": object{
				"applicationId": w.application, "body": "They answered well.",
			}}})
		},
	}
	var out []budgetOperation
	for _, name := range budgetOrder() {
		out = append(out, budgetOperation{name, bodies[name]})
	}
	return out
}

// nextMove moves the application to the other one of two stages.
func (w *budgetWorld) nextMove() []byte {
	w.stages[0], w.stages[1] = w.stages[1], w.stages[0]
	w.version++
	return body(object{"query": operation("application_move"), "variables": object{"input": object{
		"applicationId": w.application, "toStageId": w.stages[0], "expectedVersion": w.version - 1,
		"idempotencyKey": fmt.Sprintf("move %06d", w.version),
	}}})
}

// measure returns what one run of an operation uses, after runs that fill pools and caches. It runs
// batches without garbage collections, which would empty the pools, and takes the one with the
// fewest allocations, because background work allocates too.
func (w *budgetWorld) measure(t *testing.T, next func() []byte) budget {
	t.Helper()
	const warmUp, batches, runs = 30, 5, 20
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	runtime.GC()
	defer debug.SetGCPercent(debug.SetGCPercent(-1))
	for range warmUp {
		w.run(t, w.request(t, next()))
	}
	out := budget{}
	for batch := range batches {
		var requests []budgetRequest
		for range runs {
			requests = append(requests, w.request(t, next()))
		}
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		for _, r := range requests {
			w.API.ServeHTTP(r.response, r.Request)
		}
		runtime.ReadMemStats(&after)
		allocations := int(after.Mallocs-before.Mallocs) / runs
		if batch == 0 || allocations < out.allocations {
			out.allocations = allocations
		}
		for i, r := range requests {
			w.check(t, r)
			statements := int(r.stats.Statements())
			if batch > 0 || i > 0 {
				require.Equal(t, out.statements, statements, "equal runs need equal statements")
			}
			out.statements = statements
		}
	}
	return out
}

// budgetRequest is a request that is ready to be sent, so that preparing it is not measured.
type budgetRequest struct {
	*http.Request
	response *httptest.ResponseRecorder
	stats    *store.Stats
}

func (w *budgetWorld) request(t *testing.T, body []byte) budgetRequest {
	t.Helper()
	ctx, stats := store.WithStats(access.With(t.Context(), w.viewer))
	r := httptest.NewRequestWithContext(ctx, http.MethodPost, "/graphql", bytes.NewReader(body))
	r.Header.Set("Content-Type", apikit.PlainJSON)
	out := budgetRequest{Request: r, response: httptest.NewRecorder(), stats: stats}
	out.response.Body.Grow(1 << 18)
	return out
}

func (w *budgetWorld) run(t *testing.T, r budgetRequest) {
	t.Helper()
	w.API.ServeHTTP(r.response, r.Request)
	w.check(t, r)
}

func (w *budgetWorld) check(t *testing.T, r budgetRequest) {
	t.Helper()
	text := r.response.Body.String()
	require.Equal(t, http.StatusOK, r.response.Code, text)
	require.NotContains(t, text, `"errors"`)
	require.NotContains(t, text, `"problem":{`)
}
