package bench_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"entgo.io/ent/dialect"
	"github.com/stretchr/testify/require"

	"hirewire/internal/access"
	"hirewire/internal/commandline"
	"hirewire/internal/demo"
	"hirewire/internal/hiring"
	"hirewire/internal/ids"
	"hirewire/internal/store"
	"hirewire/internal/testkit"
	"hirewire/internal/workflow"
)

// clients is the number of connections that send requests concurrently.
const clients = 8

// maxConns is the number of connections to the database of each server.
const maxConns = 16

// BenchmarkAPI measures requests per second over HTTP with eight connections, for the product and
// for the limit. The company has HIREWIRE_BENCH_SCALE applications, 100,000 by default.
func BenchmarkAPI(b *testing.B) {
	for _, d := range []string{dialect.Postgres, dialect.SQLite} {
		b.Run(testkit.Name(d), func(b *testing.B) {
			w := newWorld(b, testkit.NewDB(b, d), scale(b))
			for _, c := range w.cases() {
				b.Run(c.name, func(b *testing.B) {
					b.Run("hirewire", func(b *testing.B) { w.run(b, w.product, c.product) })
					b.Run("limit", func(b *testing.B) { w.run(b, w.limit, c.limit) })
				})
			}
		})
	}
}

// world is a loaded company with both servers.
type world struct {
	product, limit string // base URLs
	token          string
	http           *http.Client

	posting    string
	candidates []string
	moves      []move
	next       atomic.Int64
}

type move struct {
	application, to string
	version         int
}

// request is the path and the body of a request.
type request struct {
	path string
	body []byte
}

type benchCase struct {
	name           string
	product, limit func(i int) request
}

func newWorld(b testing.TB, db *testkit.DB, scale int) *world {
	b.Helper()
	ctx := access.With(b.Context(), access.System())
	svc := hiring.New(
		hiring.Options{Store: db.Store, Now: time.Now, IDs: ids.NewGenerator(time.Now, nil)},
	)
	_, err := svc.Bootstrap(ctx, hiring.BootstrapOptions{Company: "Bench", Demo: true})
	require.NoError(b, err)
	require.NoError(b, demo.Load(ctx, svc, demo.Options{Now: time.Now(), Scale: scale}))
	require.NoError(b, db.Store.Optimize(ctx))
	person := demo.People()[1]
	key, err := svc.CreateAPIKeyFor(
		ctx,
		person.UserID,
		hiring.CreateAPIKeyInput{Name: "bench", Scope: workflow.ScopeWrite},
	)
	require.NoError(b, err)

	w := &world{
		token: key.Secret,
		http: &http.Client{
			Transport: &http.Transport{MaxIdleConnsPerHost: clients, MaxConnsPerHost: clients},
		},
	}
	w.pick(b, db.Store)
	w.product = serve(b, db)
	// The limit has its own connections, as many as the product.
	server := httptest.NewServer(&limit{
		db: newEngine(b, db, maxConns), ids: ids.NewGenerator(time.Now, nil),
	})
	b.Cleanup(server.Close)
	w.limit = server.URL
	return w
}

func scale(b *testing.B) int {
	b.Helper()
	text := os.Getenv("HIREWIRE_BENCH_SCALE")
	if text == "" {
		return 100_000
	}
	n, err := strconv.Atoi(text)
	require.NoError(b, err)
	return n
}

var servesAt = regexp.MustCompile(`(http://\S+)/graphql`)

// serve runs the product as `hirewire serve` does.
func serve(b testing.TB, db *testkit.DB) string {
	b.Helper()
	args := []string{
		"hirewire",
		"serve",
		"--listen",
		"127.0.0.1:0",
		"--metrics-listen",
		"off",
		"--log-level",
		"error",
		"--max-conns",
		strconv.Itoa(maxConns),
	}
	if db.URL != "" {
		args = append(args, "--database", db.URL)
	} else {
		args = append(args, "--data", db.DataDir)
	}
	ctx, cancel := context.WithCancel(context.WithoutCancel(b.Context()))
	found := make(chan string, 1)
	var done sync.WaitGroup
	done.Go(func() {
		out := &announcement{found: found}
		if code := commandline.Run(
			ctx,
			args,
			commandline.Console{In: bytes.NewReader(nil), Out: out, Err: os.Stderr},
		); code != 0 {
			b.Errorf("serve ended with status %d", code)
			close(found)
		}
	})
	b.Cleanup(func() { cancel(); done.Wait() })
	return <-found
}

// announcement waits for the line with the server's address.
type announcement struct {
	found chan string
	once  sync.Once
}

func (a *announcement) Write(p []byte) (int, error) {
	if m := servesAt.FindSubmatch(p); m != nil {
		a.once.Do(func() { a.found <- string(m[1]) })
	}
	return len(p), nil
}

// pick chooses the data of the requests: the posting with the most active applications, candidates
// with a history, and applications to move, each to another stage of its posting.
func (w *world) pick(b testing.TB, db *store.Store) {
	b.Helper()
	w.posting = column(b, db, `SELECT p.id FROM postings p WHERE p.status = 'OPEN' AND NOT p.confidential
		ORDER BY (SELECT count(*) FROM applications a WHERE a.posting_id = p.id AND a.status = 'ACTIVE') DESC, p.id LIMIT 1`)[0]
	w.candidates = column(
		b,
		db,
		`SELECT c.id FROM candidates c WHERE EXISTS (SELECT 1 FROM applications a JOIN postings p ON p.id = a.posting_id
		WHERE a.candidate_id = c.id AND NOT p.confidential) ORDER BY c.id LIMIT 1000`,
	)
	rows, err := db.Query(
		b.Context(),
		`SELECT a.id, a.version, (SELECT s.id FROM stages s WHERE s.posting_id = a.posting_id AND s.archived_at IS NULL AND s.id <> a.stage_id ORDER BY s.position LIMIT 1)
		FROM applications a JOIN postings p ON p.id = a.posting_id WHERE a.status = 'ACTIVE' AND p.status = 'OPEN' AND NOT p.confidential ORDER BY a.created_at, a.id`,
	)
	require.NoError(b, err)
	defer rows.Close()
	for rows.Next() {
		var m move
		require.NoError(b, rows.Scan(&m.application, &m.version, &m.to))
		w.moves = append(w.moves, m)
	}
	require.NoError(b, rows.Err())
	require.NotEmpty(b, w.moves)
}

func column(b testing.TB, db *store.Store, query string) []string {
	b.Helper()
	rows, err := db.Query(b.Context(), query)
	require.NoError(b, err)
	defer rows.Close()
	var out []string
	for rows.Next() {
		var s string
		require.NoError(b, rows.Scan(&s))
		out = append(out, s)
	}
	require.NoError(b, rows.Err())
	require.NotEmpty(b, out)
	return out
}

// operation reads one of the pinned operations.
func operation(name string) string {
	text, err := os.ReadFile(
		filepath.Join("..", "..", "graph", "testdata", "operations", name+".graphql"),
	)
	if err != nil {
		return err.Error()
	}
	return string(text)
}

func body(v any) []byte {
	text, err := json.Marshal(v)
	if err != nil {
		return nil
	}
	return text
}

type object = map[string]any

func (w *world) cases() []benchCase {
	graphql := func(name string, variables func(i int) object) func(int) request {
		query := operation(name)
		return func(i int) request {
			return request{"/graphql", body(object{"query": query, "variables": variables(i)})}
		}
	}
	plain := func(path string, variables func(i int) object) func(int) request {
		return func(i int) request { return request{path, body(variables(i))} }
	}
	words := []string{"an", "mar", "jo", "so", "le", "da", "eng", "sch", "ka", "ro"}
	return []benchCase{
		{
			"board",
			graphql(
				"board",
				func(int) object { return object{"postingId": w.posting, "perStage": 30} },
			),
			plain("/board", func(int) object { return object{"id": w.posting} }),
		},
		{
			"postings",
			graphql("postings", func(int) object { return object{"first": 50} }),
			plain("/postings", func(int) object { return object{} }),
		},
		{
			"profile",
			graphql(
				"candidate",
				func(i int) object { return object{"id": w.candidates[i%len(w.candidates)]} },
			),
			plain(
				"/profile",
				func(i int) object { return object{"id": w.candidates[i%len(w.candidates)]} },
			),
		},
		{
			"search",
			graphql(
				"candidates_search",
				func(i int) object { return object{"text": words[i%len(words)], "first": 20} },
			),
			plain("/search", func(i int) object { return object{"text": words[i%len(words)]} }),
		},
		{
			"move",
			graphql("application_move", func(i int) object {
				m := w.move()
				return object{
					"input": object{
						"applicationId":   m.application,
						"toStageId":       m.to,
						"expectedVersion": m.version,
						"idempotencyKey":  "h" + strconv.Itoa(i) + m.application,
					},
				}
			}),
			plain("/move", func(i int) object {
				m := w.move()
				return object{
					"id":      m.application,
					"to":      m.to,
					"version": m.version,
					"key":     "l" + strconv.Itoa(i) + m.application,
				}
			}),
		},
	}
}

// move returns an application that has not been moved yet.
func (w *world) move() move { return w.moves[int(w.next.Add(1)-1)%len(w.moves)] }

// run sends b.N requests over the connections, and fails at the first response that is not as
// expected.
func (w *world) run(b *testing.B, base string, requests func(i int) request) {
	b.Helper()
	var n atomic.Int64
	var wg sync.WaitGroup
	b.ResetTimer()
	for range clients {
		wg.Go(func() {
			for {
				i := n.Add(1)
				if i > int64(b.N) {
					return
				}
				if err := w.send(b.Context(), base, requests(int(i))); err != nil {
					b.Error(err)
					return
				}
			}
		})
	}
	wg.Wait()
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "req/s")
}

func (w *world) send(ctx context.Context, base string, r request) error {
	req, err := http.NewRequestWithContext(
		ctx,
		http.MethodPost,
		base+r.path,
		bytes.NewReader(r.body),
	)
	if err != nil {
		return err
	}
	req.Header.Set("Content-Type", "application/json")
	req.Header.Set("Authorization", "Bearer "+w.token)
	resp, err := w.http.Do(req)
	if err != nil {
		return err
	}
	defer func() { _ = resp.Body.Close() }()
	answer, err := io.ReadAll(resp.Body)
	if err != nil {
		return err
	}
	if resp.StatusCode != http.StatusOK || bytes.Contains(answer, []byte(`"errors"`)) ||
		!bytes.Contains(answer, []byte(`"data"`)) ||
		bytes.Contains(answer, []byte(`"problem":{`)) {
		return fmt.Errorf("%s: status %d: %.300s", r.path, resp.StatusCode, answer)
	}
	return nil
}
