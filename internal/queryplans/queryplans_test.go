package queryplans_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"net/http"
	"net/http/httptest"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"entgo.io/ent/dialect"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"hirewire/internal/access"
	"hirewire/internal/demo"
	"hirewire/internal/hiring"
	"hirewire/internal/ids"
	"hirewire/internal/migrations"
	"hirewire/internal/read"
	"hirewire/internal/store"
	"hirewire/internal/testkit"
	"hirewire/internal/testkit/apikit"
	"hirewire/internal/testkit/seed"
)

// company returns a database with the demo company. It has HIREWIRE_PLANS_SCALE applications, or is
// the database of HIREWIRE_PLANS_DATABASE, which already has a large one. Without either, it is the
// standard company, which is too small for the plans to matter.
func company(t *testing.T) (w *seed.World, large bool) {
	t.Helper()
	if url := os.Getenv("HIREWIRE_PLANS_DATABASE"); url != "" {
		db := &testkit.DB{Dialect: dialect.Postgres, URL: url}
		db.Store = db.Another(t)
		require.NoError(t, migrations.Up(t.Context(), db.Store))
		return seed.Over(t, db), true
	}
	scale, err := strconv.Atoi("0" + os.Getenv("HIREWIRE_PLANS_SCALE"))
	require.NoError(t, err)
	w = seed.Over(t, testkit.NewDB(t, dialect.Postgres))
	svc := hiring.New(hiring.Options{
		Store: w.Store, Now: time.Now, IDs: ids.NewGenerator(time.Now, nil),
	})
	ctx := access.With(t.Context(), access.System())
	_, err = svc.Bootstrap(ctx, hiring.BootstrapOptions{Company: demo.Company, Demo: true})
	require.NoError(t, err)
	require.NoError(t, demo.Load(ctx, svc, demo.Options{Now: time.Now(), Scale: scale}))
	require.NoError(t, svc.UpdateStatistics(ctx))
	return w, scale > 0
}

// TestPlansOfTheDashboard runs every query of the dashboard as each of the demo's users. On a large
// company it fails for statements whose plans grow with the company.
func TestPlansOfTheDashboard(t *testing.T) {
	w, large := company(t)
	w.Clock.Set(time.Now())
	d := apikit.NewDeskOf(t, w)
	reads := read.New(read.Options{Store: w.Store.ReadOnly(), Now: time.Now, Codec: w.Codec()})
	documents, all := queries(t), pick(t, w.Store).variables()
	require.Equal(t, slices.Sorted(maps.Keys(documents)), slices.Sorted(maps.Keys(all)),
		"each query of the dashboard has variables here")

	var table strings.Builder
	run := func(t *testing.T, name, what string) {
		fmt.Fprintf(&table, "\n%-32s", name+" "+what)
		for _, person := range demo.People() {
			v, err := reads.ViewerByID(t.Context(), person.UserID)
			require.NoError(t, err)
			ran := statements(t, d, v, documents[name], all[name][what])
			if !large {
				continue
			}
			total := 0.0
			for _, s := range ran {
				found := plans(t, w.Store.Writer(), s)
				for _, p := range found {
					wrong := p.Plan.objections()
					assert.Empty(t, wrong, "%s %s, %s: %s %v",
						name, what, person.Word, s.Text, s.Args)
				}
				last := found[len(found)-1]
				total += last.Planning + last.Execution
			}
			fmt.Fprintf(&table, "%4d %7.1f", len(ran), total)
		}
	}
	for _, name := range slices.Sorted(maps.Keys(documents)) {
		for _, what := range slices.Sorted(maps.Keys(all[name])) {
			t.Run(name+" "+what, func(t *testing.T) { run(t, name, what) })
		}
	}
	if large {
		t.Logf("statements and milliseconds of the database for %v%s", people(), table.String())
	}
}

func people() []string {
	var words []string
	for _, p := range demo.People() {
		words = append(words, p.Word)
	}
	return words
}

// statements runs a query and returns its statements. Lists that the viewer may not read are
// missing from the answer, with an error.
func statements(
	t *testing.T, d *apikit.Desk, v *access.Viewer, document string, variables vars,
) []store.Statement {
	t.Helper()
	body, err := json.Marshal(map[string]any{"query": document, "variables": variables})
	require.NoError(t, err)
	ctx, stats := store.WithStats(access.With(t.Context(), v))
	stats.Record(true)
	r := httptest.NewRequestWithContext(ctx, http.MethodPost, "/graphql", bytes.NewReader(body))
	r.Header.Set("Content-Type", apikit.PlainJSON)
	r.Header.Set("X-Requested-With", "test")
	w := httptest.NewRecorder()
	d.API.ServeHTTP(w, r)
	var out struct {
		Errors []struct {
			Message    string
			Extensions struct{ Code string }
		}
	}
	require.NoError(t, json.Unmarshal(w.Body.Bytes(), &out), w.Body.String())
	for _, e := range out.Errors {
		require.Equal(t, "FORBIDDEN", e.Extensions.Code, "%s: %s", document, e.Message)
	}
	return stats.Recorded()
}

func pick(t *testing.T, s *store.Store) picked {
	t.Helper()
	p := picked{
		posting: demo.LeadDeveloperPosting, candidate: demo.ScreenCandidate, user: demo.Recruiter,
		ended: demo.LeadReviewStage,
	}
	one := func(to *string, query string) {
		rows, err := s.Query(t.Context(), query)
		require.NoError(t, err)
		defer func() { require.NoError(t, rows.Close()) }()
		require.True(t, rows.Next(), query)
		require.NoError(t, rows.Scan(to))
		require.NoError(t, rows.Err())
	}
	one(&p.largest, "SELECT posting_id FROM applications WHERE status = 'ACTIVE' "+
		"GROUP BY posting_id ORDER BY count(*) DESC, posting_id LIMIT 1")
	one(
		&p.tag,
		"SELECT tag_id FROM candidate_tags GROUP BY tag_id ORDER BY count(*) DESC, tag_id LIMIT 1",
	)
	return p
}
