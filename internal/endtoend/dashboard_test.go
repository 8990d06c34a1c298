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

// The dashboard runs in a real browser against a real server that is killed and restarted. The
// expectations are in TypeScript, in internal/dashboard/app/e2e. Each test file gets a demo company
// of its own, or a company without users if its name ends in .empty.ts, and requests the kills and
// restarts. HIREWIRE_E2E selects one file: HIREWIRE_E2E=board go test ./internal/endtoend -run
// TestTheDashboard.
func TestTheDashboard(t *testing.T) {
	buildBrowserTests(t)
	suites, err := filepath.Glob(
		dashboardDir + "/build/e2e/" + os.Getenv("HIREWIRE_E2E") + "*.test.js",
	)
	require.NoError(t, err)
	empty, err := filepath.Glob(
		dashboardDir + "/build/e2e/" + os.Getenv("HIREWIRE_E2E") + "*.empty.js",
	)
	require.NoError(t, err)
	require.NotZero(t, len(suites)+len(empty))
	for _, suite := range suites {
		t.Run(strings.TrimSuffix(filepath.Base(suite), ".test.js"), func(t *testing.T) {
			t.Parallel() // suites share nothing, and wait half of the time
			stageOn(
				t,
				demoCompany.NewDB(t, dialect.SQLite),
				"--demo",
			).play(suite)
			// the browser cannot tell the database
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

// stageOn starts a server on a database for a test suite.
func stageOn(t *testing.T, db *testkit.DB, args ...string) *stage {
	t.Helper()
	s := &stage{
		t:     t,
		start: func(more ...string) *process { return startServer(t, db.Options(), append(more, args...)...) },
	}
	s.server = s.start()
	t.Cleanup(func() { s.server.kill() })
	at, err := url.Parse(s.server.url)
	require.NoError(t, err)
	s.address = at.Host
	return s
}

// The tests of the dashboard that need no browser, such as those of the board's store.
func TestDashboardLogic(t *testing.T) {
	npmCI(t, dashboardDir)
	npm(t, dashboardDir, "run", "unit")
}

// buildBrowserTests compiles the browser tests. Their dependencies are installed once.
func buildBrowserTests(t *testing.T) {
	t.Helper()
	chromium := os.Getenv("CHROMIUM")
	if chromium == "" {
		chromium = "/usr/bin/chromium"
	}
	_, err := exec.LookPath(chromium)
	require.NoError(
		t,
		err,
		"the dashboard is tested in a browser: `apt-get install chromium`, or set CHROMIUM to one",
	)
	npmCI(t, dashboardDir)
	require.NoError(
		t,
		os.RemoveAll(dashboardDir+"/build/e2e"),
	) // otherwise deleted tests would still run
	npm(t, dashboardDir, "run", "build-e2e")
}
