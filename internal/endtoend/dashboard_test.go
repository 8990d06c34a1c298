package endtoend_test

import (
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"entgo.io/ent/dialect"
	"github.com/stretchr/testify/require"

	"hirewire/internal/testkit"
)

const dashboardDir = "../dashboard/app"

// The dashboard in a real browser, before a real server that is killed under it. What is expected
// is written in TypeScript, in internal/dashboard/app/e2e; each file of tests has a demo company of
// its own, or in *.empty.ts a company without people, and orders the kills and the starts.
// HIREWIRE_E2E names one of them: HIREWIRE_E2E=board go test ./internal/endtoend -run
// TestTheDashboard.
func TestTheDashboard(t *testing.T) {
	buildBrowserTests(t)
	suites, err := filepath.Glob(dashboardDir + "/build/e2e/" + os.Getenv("HIREWIRE_E2E") + "*.test.js")
	require.NoError(t, err)
	empty, err := filepath.Glob(dashboardDir + "/build/e2e/" + os.Getenv("HIREWIRE_E2E") + "*.empty.js")
	require.NoError(t, err)
	require.NotZero(t, len(suites)+len(empty))
	for _, suite := range suites {
		t.Run(strings.TrimSuffix(filepath.Base(suite), ".test.js"), func(t *testing.T) {
			t.Parallel()                                                           // a suite waits half of its time, and shares nothing with another
			stageOn(t, demoCompany.NewDB(t, dialect.SQLite), "--demo").play(suite) // the browser cannot tell the database
		})
	}
	for _, suite := range empty {
		t.Run(strings.TrimSuffix(filepath.Base(suite), ".empty.js"), func(t *testing.T) {
			t.Parallel()
			db := testkit.NewEmpty(t, dialect.SQLite)
			first := serve(t, on(db)...)
			first.stop()
			_, secret, found := strings.Cut(linkAt.FindString(first.greeting), "#")
			require.True(t, found, first.greeting)
			s := stageOn(t, db)
			s.env = append(s.env, "HIREWIRE_FIRST_LINK="+secret)
			s.play(suite)
		})
	}
}

// stageOn starts a server on a database, for suites that run before it.
func stageOn(t *testing.T, db *testkit.DB, args ...string) *stage {
	t.Helper()
	s := &stage{t: t, start: func(more ...string) *process { return startServer(t, db.Options(), append(more, args...)...) }}
	s.server = s.start()
	t.Cleanup(func() { s.server.kill() })
	at, err := url.Parse(s.server.url)
	require.NoError(t, err)
	s.address = at.Host
	return s
}

// TestDashboardLogic runs the tests in internal/dashboard/app/src that need no browser: the board's
// store, the heartbeat, and what waits for the server.
func TestDashboardLogic(t *testing.T) {
	npmCI(t, dashboardDir)
	npm(t, dashboardDir, "run", "unit")
}

// buildBrowserTests compiles the tests as they are now; what that needs is fetched once.
func buildBrowserTests(t *testing.T) {
	t.Helper()
	chromium := os.Getenv("CHROMIUM")
	if chromium == "" {
		chromium = "/usr/bin/chromium"
	}
	_, err := exec.LookPath(chromium)
	require.NoError(t, err, "the dashboard is tried in a browser: `apt-get install chromium`, or set CHROMIUM to one")
	npmCI(t, dashboardDir)
	require.NoError(t, os.RemoveAll(dashboardDir+"/build/e2e")) // or tests that are no more would run
	npm(t, dashboardDir, "run", "build-e2e")
}
