//go:build unix

package testkit

import (
	"fmt"
	"net"
	"net/url"
	"os"
	"os/exec"
	"os/user"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"
)

// poolerStarts is the maximum time until PgBouncer listens.
const poolerStarts = 30 * time.Second

// Pooler starts PgBouncer in front of the server of a Postgres URL, until the end of the test, and
// returns the URL of the same database through it. more has additional lines of its configuration,
// such as "pool_mode = transaction".
func Pooler(tb testing.TB, address string, more ...string) string {
	tb.Helper()
	binary, err := exec.LookPath("pgbouncer")
	if err != nil {
		if binary = "/usr/sbin/pgbouncer"; !executable(binary) {
			tb.Fatal(
				"this test needs PgBouncer: install it (Debian: apt-get install pgbouncer), or put it on the PATH",
			)
		}
	}
	u, err := url.Parse(address)
	if err != nil {
		tb.Fatal(
			"the address of the database cannot be parsed",
		) // without the URL, which has the password
	}
	//nolint:usetesting // the pooler's user may not enter root's directories
	dir, err := os.MkdirTemp("/tmp", "hirewire-pooler-")
	if err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(func() { _ = os.RemoveAll(dir) })
	port := freePort(tb)
	password, _ := u.User.Password()
	lines := append([]string{
		"[databases]",
		fmt.Sprintf(
			"* = host=%s port=%s user=%s password='%s'",
			u.Hostname(),
			u.Port(),
			u.User.Username(),
			strings.ReplaceAll(password, "'", "''"),
		),
		"[pgbouncer]",
		"listen_addr = 127.0.0.1",
		"listen_port = " + strconv.Itoa(port),
		"unix_socket_dir =",
		"auth_type = any",
		"max_client_conn = 500",
		"logfile = " + filepath.Join(dir, "log"),
	}, more...)
	config := filepath.Join(dir, "ini")
	if err := os.WriteFile(config, []byte(strings.Join(lines, "\n")+"\n"), 0o600); err != nil {
		tb.Fatal(err)
	}
	cmd := exec.Command(binary, "-q", config) //nolint:gosec // until the test ends
	if os.Geteuid() == 0 {                    // PgBouncer refuses to run as root
		cmd.SysProcAttr = &syscall.SysProcAttr{Credential: asPostgres(tb, dir, config)}
	}
	if err := cmd.Start(); err != nil {
		tb.Fatalf("start PgBouncer: %v", err)
	}
	tb.Cleanup(func() {
		_ = cmd.Process.Kill()
		_ = cmd.Wait()
	})
	u.Host = net.JoinHostPort("127.0.0.1", strconv.Itoa(port))
	listening := time.NewTicker(5 * time.Millisecond)
	defer listening.Stop()
	for tries := time.NewTimer(poolerStarts); ; {
		conn, err := net.Dial("tcp", u.Host)
		if err == nil {
			_ = conn.Close()
			return u.String()
		}
		select {
		case <-listening.C:
		case <-tries.C:
			text, _ := os.ReadFile(filepath.Join(dir, "log"))
			tb.Fatalf("PgBouncer does not listen: %v\n%s", err, text)
		}
	}
}

func executable(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.Mode()&0o111 != 0
}

// freePort returns a port that was free a moment ago.
func freePort(tb testing.TB) int {
	tb.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		tb.Fatal(err)
	}
	defer func() { _ = l.Close() }()
	tcp, ok := l.Addr().(*net.TCPAddr)
	if !ok {
		tb.Fatalf("unexpected listener address %T", l.Addr())
	}
	return tcp.Port
}

// asPostgres makes the user postgres the owner of the files, and returns the credential to run a
// process as that user.
func asPostgres(tb testing.TB, paths ...string) *syscall.Credential {
	tb.Helper()
	who, err := user.Lookup("postgres")
	if err != nil {
		tb.Fatal(err)
	}
	uid, err := strconv.ParseUint(who.Uid, 10, 32)
	if err != nil {
		tb.Fatal(err)
	}
	gid, err := strconv.ParseUint(who.Gid, 10, 32)
	if err != nil {
		tb.Fatal(err)
	}
	for _, path := range paths {
		if err := os.Chown(path, int(uid), int(gid)); err != nil {
			tb.Fatal(err)
		}
	}
	return &syscall.Credential{Uid: uint32(uid), Gid: uint32(gid)}
}
