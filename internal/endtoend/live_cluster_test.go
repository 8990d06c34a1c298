//go:build unix

package endtoend_test

import (
	"context"
	"fmt"
	"net"
	"os"
	"os/exec"
	"os/user"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"entgo.io/ent/dialect"
	"github.com/stretchr/testify/require"

	"hirewire/internal/store"
	"hirewire/internal/testkit"
)

// cluster is a Postgres server of one test, which the test can stop and restart.
type cluster struct {
	bin, data, log string
	// as is the user who runs the server, or nil for the user of the test. Postgres refuses to run
	// as root.
	as   *syscall.Credential
	port int
	cmd  *exec.Cmd
}

func newCluster(t *testing.T) *cluster {
	t.Helper()
	c := &cluster{bin: postgresBinaries(t)}
	//nolint:usetesting // the server's user may not enter root's directories
	dir, err := os.MkdirTemp("/tmp", "hirewire-cluster-")
	require.NoError(t, err)
	t.Cleanup(func() { _ = os.RemoveAll(dir) })
	if os.Geteuid() == 0 {
		who, err := user.Lookup("postgres")
		require.NoError(t, err)
		uid, err := strconv.ParseUint(who.Uid, 10, 32)
		require.NoError(t, err)
		gid, err := strconv.ParseUint(who.Gid, 10, 32)
		require.NoError(t, err)
		c.as = &syscall.Credential{Uid: uint32(uid), Gid: uint32(gid)}
		require.NoError(t, os.Chown(dir, int(uid), int(gid)))
	}
	c.data, c.log = filepath.Join(dir, "data"), filepath.Join(dir, "log")
	out, err := c.command(t.Context(), "initdb", "-D", c.data, "-U", "postgres", "--auth=trust", "--no-sync", "--locale=C", "--encoding=UTF8").
		CombinedOutput()
	require.NoError(t, err, "%s", out)
	l, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	tcp, ok := l.Addr().(*net.TCPAddr)
	require.True(t, ok)
	c.port = tcp.Port
	require.NoError(t, l.Close())
	c.start(t)
	t.Cleanup(func() { c.stop(t, syscall.SIGQUIT) })
	return c
}

// postgresBinaries returns the directory of the newest server on Debian, or that of initdb on the
// PATH.
func postgresBinaries(t *testing.T) string {
	t.Helper()
	found, err := filepath.Glob("/usr/lib/postgresql/*/bin/initdb")
	require.NoError(t, err)
	if len(found) > 0 {
		slices.Sort(found)
		return filepath.Dir(found[len(found)-1])
	}
	at, err := exec.LookPath("initdb")
	require.NoError(
		t,
		err,
		"this test restarts a Postgres server of its own: install one (Debian: postgresql), or put its initdb on the PATH",
	)
	return filepath.Dir(at)
}

func (c *cluster) command(ctx context.Context, name string, args ...string) *exec.Cmd {
	cmd := exec.CommandContext(ctx, filepath.Join(c.bin, name), args...)
	cmd.Dir = filepath.Dir(c.data)
	cmd.SysProcAttr = &syscall.SysProcAttr{Credential: c.as}
	return cmd
}

func (c *cluster) url(database string) string {
	return fmt.Sprintf("postgres://postgres@127.0.0.1:%d/%s?sslmode=disable", c.port, database)
}

// start starts the server and waits until it responds. Acknowledged transactions survive a crash of
// the server, but not of the machine.
func (c *cluster) start(t *testing.T) {
	t.Helper()
	log, err := os.OpenFile(c.log, os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o600)
	require.NoError(t, err)
	defer func() { _ = log.Close() }()
	c.cmd = c.command(
		context.WithoutCancel(t.Context()),
		"postgres",
		"-D",
		c.data,
		"-p",
		strconv.Itoa(c.port),
		"-c",
		"listen_addresses=127.0.0.1",
		"-c",
		"unix_socket_directories=",
		"-c",
		"fsync=off",
		"-c",
		"max_connections=100",
	)
	c.cmd.Stdout, c.cmd.Stderr = log, log
	require.NoError(t, c.cmd.Start())
	ready := func() bool {
		s, err := store.Open(t.Context(), store.Options{URL: c.url("postgres"), MaxConns: 2})
		if err != nil {
			return false
		}
		return s.Close() == nil
	}
	if !eventually(t.Context(), time.Minute, ready) {
		text, _ := os.ReadFile(c.log)
		t.Fatalf("Postgres does not start:\n%s", text)
	}
}

// stop ends the server: with SIGINT like an administrator, or with SIGQUIT like a crash.
func (c *cluster) stop(t *testing.T, how syscall.Signal) {
	t.Helper()
	if c.cmd == nil {
		return
	}
	require.NoError(t, c.cmd.Process.Signal(how))
	_ = c.cmd.Wait() // the status only says how it was ended
	c.cmd = nil
}

// signalAll sends a signal to the server and all its child processes.
func (c *cluster) signalAll(t *testing.T, how syscall.Signal) {
	t.Helper()
	pid := strconv.Itoa(c.cmd.Process.Pid)
	require.NoError(t, c.cmd.Process.Signal(how))
	children, err := os.ReadFile(
		filepath.Join("/proc", pid, "task", pid, "children"),
	) //nolint:gosec // a number
	require.NoError(t, err)
	for _, child := range strings.Fields(string(children)) {
		pid, err := strconv.Atoi(child)
		require.NoError(t, err)
		_ = syscall.Kill(pid, how) // the process may have ended
	}
}

// database creates a migrated, empty database.
func (c *cluster) database(t *testing.T, name string) *testkit.DB {
	t.Helper()
	s, err := store.Open(t.Context(), store.Options{URL: c.url("postgres"), MaxConns: 2})
	require.NoError(t, err)
	defer func() { require.NoError(t, s.Close()) }()
	_, err = s.Exec(t.Context(), "CREATE DATABASE "+name)
	require.NoError(t, err)
	db := &testkit.DB{Dialect: dialect.Postgres, URL: c.url(name)}
	must(t, on(db, "migrate", "up")...)
	db.Store = db.Another(t)
	return db
}

// eventually polls until so returns true, and returns false if the time is over.
func eventually(ctx context.Context, within time.Duration, so func() bool) bool {
	ctx, stop := context.WithTimeout(ctx, within)
	defer stop()
	for {
		if so() {
			return true
		}
		pause := time.NewTimer(20 * time.Millisecond)
		select {
		case <-pause.C:
		case <-ctx.Done():
			pause.Stop()
			return false
		}
	}
}
