package graphqllimits_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"runtime"
	"runtime/debug"
	"runtime/metrics"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"hirewire/internal/access"
	"hirewire/internal/demo"
	"hirewire/internal/graphqlhttp"
	"hirewire/internal/hiring"
	"hirewire/internal/ids"
	"hirewire/internal/testkit"
	"hirewire/internal/testkit/apikit"
	"hirewire/internal/testkit/seed"
	"hirewire/internal/workflow"
)

// fat fills a company in which everything has the longest lists that the workflow allows, and
// returns the ids of what has them, by type.
func fat(d *apikit.Desk, v *access.Viewer) map[string]string {
	d.T.Helper()
	lines := `["` + strings.Repeat(
		"x",
		200,
	) + `"` + strings.Repeat(
		`,"`+strings.Repeat("y", 200)+`"`,
		49,
	) + `]`
	posting := d.Posting(
		seed.Row{
			"responsibilities": lines,
			"requirements":     lines,
			"description":      strings.Repeat("d", 20_000),
		},
	)
	stages := d.Stages(posting, 30)
	for range 100 {
		d.Insert(
			"openings",
			seed.Row{"id": d.IDs.New(ids.Opening), "status": "OPEN", "posting_id": posting},
		)
	}
	for i := range 50 {
		id := d.IDs.New(ids.PostingCompetency)
		d.Insert(
			"posting_competencies",
			seed.Row{
				"id":         id,
				"name":       fmt.Sprintf("C%d", i),
				"kind":       "TECHNICAL",
				"rubric":     "[]",
				"position":   i,
				"posting_id": posting,
			},
		)
		for _, s := range stages {
			d.Insert(
				"stage_competencies",
				seed.Row{
					"id":                    d.IDs.New(ids.StageCompetency),
					"stage_id":              s,
					"posting_competency_id": id,
				},
			)
		}
	}
	var people []string
	for range 50 {
		u := d.User(workflow.RoleMember)
		people = append(people, u.ID)
		d.Member(posting, u.ID, workflow.TeamInterviewer)
	}
	var tags []string
	for i := range 50 {
		tags = append(tags, d.Tag(fmt.Sprintf("Tag %d", i)))
	}
	var candidate, application string
	for i := range 100 {
		candidate = d.Candidate(seed.Row{"summary": strings.Repeat("s", 2_000)})
		application = d.Application(candidate, posting, stages[i%30])
		for _, t := range tags {
			d.Tagged(candidate, t)
		}
		if i%10 == 0 {
			for _, p := range people {
				d.Interviewer(application, p)
			}
		}
		for j := range 20 {
			d.Insert(
				"candidate_emails",
				seed.Row{
					"id":           d.IDs.New(ids.CandidateEmail),
					"address":      fmt.Sprintf("c%d-%d@x.test", i, j),
					"address_key":  fmt.Sprintf("c%d-%d@x.test", i, j),
					"position":     j,
					"candidate_id": candidate,
				},
			)
			d.Insert("documents", seed.Row{
				"id": d.IDs.New(
					ids.Document,
				),
				"kind":           "OTHER",
				"filename":       "f.txt",
				"media_type":     "text/plain",
				"size":           1,
				"sha256":         strings.Repeat("0", 64),
				"added_by_kind":  "SYSTEM",
				"candidate_id":   candidate,
				"application_id": application,
			})
		}
	}
	for range 10 {
		p := d.Posting()
		d.Application(candidate, p, d.Stages(p, 5)[0])
	}
	return map[string]string{
		"Posting":     posting,
		"Stage":       stages[0],
		"Candidate":   candidate,
		"Application": application,
		"User":        v.ID,
	}
}

// costScale is the number of applications of the company that the costliest queries run on, 0 for a
// small one that has the longest lists; `make prove-cost` sets it.
func costScale(t *testing.T) int {
	t.Helper()
	text := os.Getenv("HIREWIRE_COST_SCALE")
	if text == "" {
		return 0
	}
	n, err := strconv.Atoi(text)
	require.NoError(t, err)
	return n
}

func companyOf(t *testing.T, db *testkit.DB, scale int) *seed.World {
	t.Helper()
	if scale == 0 {
		return seed.New(t, db)
	}
	w := seed.Over(t, db)
	svc := hiring.New(
		hiring.Options{Store: db.Store, Now: w.Clock.Now, IDs: ids.NewGenerator(w.Clock.Now, nil)},
	)
	ctx := access.With(t.Context(), access.System())
	_, err := svc.Bootstrap(ctx, hiring.BootstrapOptions{Company: "Large", Demo: true})
	require.NoError(t, err)
	require.NoError(t, demo.Load(ctx, svc, demo.Options{Now: w.Clock.Now(), Scale: scale}))
	require.NoError(t, db.Store.Optimize(t.Context()))
	return w
}

// What one operation may use, whatever it asks for. Memory is what is allocated in total, garbage
// included: that is the same on every machine, and more than what is ever held at once.
const (
	mostFields    = 300_000 + 20_000 // what one object or list may be over the budget
	mostBytes     = 8_400_000 + 4_096
	mostAllocated = 96 << 20
	mostHeld      = 64 << 20
	mostCPU       = 2 * time.Second
)

// TestTheCostliestQueriesStayInBounds runs the costliest queries that the schema and the limits
// allow. On a large company (HIREWIRE_COST_SCALE) it also measures the time of the processor and
// the memory that is held.
func TestTheCostliestQueriesStayInBounds(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		scale := costScale(t)
		var last graphqlhttp.Operation
		d := apikit.NewDeskOf(
			t,
			companyOf(t, db, scale),
			func(o *apikit.Options) { o.Observe = func(op graphqlhttp.Operation) { last = op } },
		)
		v := d.User(workflow.RoleAdmin, seed.Row{"confidential_access": true})
		c := newCostliest(fat(d, v))
		ran, aborted := 0, map[string]int{}
		var allocated uint64
		var held int64
		var cpu time.Duration
		for _, list := range c.lists() {
			for _, query := range c.queries(list) {
				ran++
				used := measure(d, v, query, scale > 0)
				aborted[last.Aborted]++
				allocated, held, cpu = max(
					allocated,
					used.allocated,
				), max(
					held,
					used.held,
				), max(
					cpu,
					used.cpu,
				)
				require.LessOrEqual(t, last.Fields, mostFields, query)
				require.LessOrEqual(t, used.bytes, mostBytes, query)
				if scale == 0 {
					require.LessOrEqual(t, used.allocated, uint64(mostAllocated), query)
					continue
				}
				assert.LessOrEqual(t, used.held, int64(mostHeld), "%s: %s", list, query)
				assert.LessOrEqual(t, used.cpu, mostCPU, "%s: %s", list, query)
			}
		}
		t.Logf(
			"%d queries, ended by %v; at most %d MB allocated, %d MB held, %s of CPU",
			ran,
			aborted,
			allocated>>20,
			held>>20,
			cpu,
		)
		require.Greater(t, ran, 100, "the generator covers the schema")
		require.Greater(t, aborted["budget"], 10, "without a budget these would not end")
		require.Zero(t, aborted["timeout"]+aborted["client"])
	})
}

type used struct {
	allocated uint64
	held      int64
	cpu       time.Duration
	bytes     int
}

// measure runs a query. What it holds at most is looked at a thousand times a second where that is
// asked for.
func measure(d *apikit.Desk, v *access.Viewer, query string, closely bool) (u used) {
	d.T.Helper()
	body, err := json.Marshal(map[string]any{"query": query})
	require.NoError(d.T, err)
	r := httptest.NewRequestWithContext(
		access.With(d.T.Context(), v),
		http.MethodPost,
		"/graphql",
		bytes.NewReader(body),
	)
	r.Header.Set("Content-Type", "application/json")
	var stop chan struct{}
	var watching sync.WaitGroup
	if closely {
		defer debug.SetGCPercent(
			debug.SetGCPercent(20),
		) // so that what is held is little more than what is needed
		runtime.GC()
		stop = make(chan struct{})
		before := heap()
		watching.Go(func() {
			for tick := time.NewTicker(time.Millisecond); ; {
				select {
				case <-tick.C:
					u.held = max(u.held, heap()-before)
				case <-stop:
					tick.Stop()
					return
				}
			}
		})
	}
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	cpu := processCPU(d.T)
	w := &counting{header: http.Header{}}
	d.API.ServeHTTP(w, r)
	u.cpu = processCPU(d.T) - cpu
	runtime.ReadMemStats(&after)
	if closely {
		close(stop)
		watching.Wait()
	}
	u.allocated, u.bytes = after.TotalAlloc-before.TotalAlloc, w.bytes
	return u
}

func heap() int64 {
	sample := []metrics.Sample{{Name: "/memory/classes/heap/objects:bytes"}}
	metrics.Read(sample)
	return int64(sample[0].Value.Uint64()) //nolint:gosec // no heap is that large
}

func processCPU(t *testing.T) time.Duration {
	t.Helper()
	var u syscall.Rusage
	require.NoError(t, syscall.Getrusage(syscall.RUSAGE_SELF, &u))
	return time.Duration(u.Utime.Nano() + u.Stime.Nano())
}

// counting throws an answer away and counts its bytes.
type counting struct {
	header http.Header
	bytes  int
}

func (c *counting) Header() http.Header { return c.header }
func (c *counting) WriteHeader(int)     {}
func (c *counting) Write(p []byte) (int, error) {
	c.bytes += len(p)
	return len(p), nil
}
