package endtoend_test

import (
	"context"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"hirewire/internal/testkit"
)

const clientDir = "../../clients/ts"

// The TypeScript client, and other clients for the same protocols, talk to a real server that is
// killed and restarted. The expectations are in TypeScript, in clients/ts/integration, where the
// tests also request the kills and restarts.
func TestTheTypeScriptClient(t *testing.T) {
	buildClient(t)
	t.Run("unit tests", func(t *testing.T) { npm(t, clientDir, "test") })
	suites, err := filepath.Glob(clientDir + "/build/integration/*.test.js")
	require.NoError(t, err)
	require.NotEmpty(t, suites)
	for _, d := range testkit.Dialects() {
		t.Run(testkit.Name(d), func(t *testing.T) {
			db := demoCompany.NewDB(t, d)
			s := &stage{
				t:     t,
				start: func(more ...string) *process { return startServer(t, db.Options(), append(more, "--demo")...) },
			}
			s.server = s.start()
			t.Cleanup(func() { s.server.kill() })
			at, err := url.Parse(s.server.url)
			require.NoError(t, err)
			s.address = at.Host
			s.operations = writeOperations(t, s.server)
			for _, suite := range suites {
				s.play(suite)
			}
		})
	}
}

// buildClient compiles the client. Its dependencies are installed once.
func buildClient(t *testing.T) {
	t.Helper()
	npmCI(t, clientDir)
	npm(t, clientDir, "run", "compile")
}

func npm(t *testing.T, dir string, args ...string) {
	t.Helper()
	cmd := exec.CommandContext(t.Context(), "npm", args...)
	cmd.Dir = dir
	out, err := cmd.CombinedOutput()
	require.NoError(t, err, "npm %v: %s", args, out)
}

// npmCI installs the dependencies in a lock file, unless they are installed.
func npmCI(t *testing.T, dir string) {
	t.Helper()
	_, err := exec.LookPath("npm")
	require.NoError(
		t,
		err,
		"these tests need Node 20.19 and npm: `apt-get install nodejs npm`, or nodejs.org",
	)
	wanted, err := os.Stat(dir + "/package-lock.json")
	require.NoError(t, err)
	if there, err := os.Stat(
		dir + "/node_modules/.package-lock.json",
	); err != nil ||
		there.ModTime().Before(wanted.ModTime()) {
		npm(t, dir, "ci", "--no-audit", "--no-fund")
	}
}

// stage is a server at a fixed address, which a test suite can kill and restart.
type stage struct {
	t       *testing.T
	start   func(more ...string) *process
	server  *process
	address string
	// operations is the path of a file with the operations that clients use, and variables that
	// work on this server.
	operations string
	// env has additional environment variables for the suite, as "NAME=value".
	env []string
}

func writeOperations(t *testing.T, p *process) (path string) {
	t.Helper()
	text, err := json.Marshal(filledOperations(t, p))
	require.NoError(t, err)
	path = filepath.Join(t.TempDir(), "operations.json")
	require.NoError(t, os.WriteFile(path, text, 0o600))
	return path
}

// play runs a test suite, which sends its orders over HTTP.
func (s *stage) play(suite string) {
	s.t.Helper()
	type order struct {
		name string
		done chan struct{}
	}
	orders := make(chan order)
	control := httptest.NewServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		o := order{r.URL.Path, make(chan struct{})}
		select {
		case orders <- o:
			<-o.done
		case <-r.Context().Done():
		}
	}))
	defer control.Close()
	ctx, cancel := context.WithTimeout(s.t.Context(), 10*time.Minute)
	defer cancel()
	cmd := exec.CommandContext(ctx, "node", "--test", suite)
	cmd.Env = append(os.Environ(), "HIREWIRE_URL="+s.server.url, "HIREWIRE_CONTROL="+control.URL,
		"HIREWIRE_OPERATIONS="+s.operations)
	cmd.Env = append(cmd.Env, s.env...)
	var out lockedBuffer
	cmd.Stdout, cmd.Stderr = &out, &out
	require.NoError(s.t, cmd.Start())
	ended := make(chan error, 1)
	go func() { ended <- cmd.Wait() }()
	for {
		select {
		case o := <-orders:
			switch o.name {
			case "/kill":
				s.server.kill()
			case "/start":
				s.server = s.start("--listen", s.address)
			case "/freeze": // sockets stay open, but the server does not respond
				require.NoError(s.t, s.server.cmd.Process.Signal(syscall.SIGSTOP))
			case "/thaw":
				require.NoError(s.t, s.server.cmd.Process.Signal(syscall.SIGCONT))
			}
			close(o.done)
		case err := <-ended:
			require.NoError(s.t, err, "%s: %s", suite, out.String())
			return
		}
	}
}
