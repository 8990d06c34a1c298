package endtoend_test

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"io"
	"net/http"
	"os/exec"
	"regexp"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"hirewire/ent/apikey"
	"hirewire/internal/access"
	"hirewire/internal/commandline"
	"hirewire/internal/testkit"
)

// lockedBuffer is a buffer that can be read while a server writes to it.
type lockedBuffer struct {
	mu  sync.Mutex
	buf bytes.Buffer
}

func (b *lockedBuffer) Write(p []byte) (int, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.buf.Write(p)
}

func (b *lockedBuffer) String() string {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.buf.String()
}

// command runs one command line to its end.
func command(t *testing.T, args ...string) (code int, out, errs string) {
	t.Helper()
	var o, e bytes.Buffer
	code = commandline.Run(
		t.Context(),
		append([]string{"hirewire"}, args...),
		commandline.Console{In: strings.NewReader(""), Out: &o, Err: &e},
	)
	return code, o.String(), e.String()
}

// must runs a command that has to succeed, and returns its output.
func must(t *testing.T, args ...string) string {
	t.Helper()
	code, out, errs := command(t, args...)
	require.Zero(t, code, "%v: %s", args, errs)
	return strings.TrimSpace(out)
}

// on adds the database to a command line.
func on(db *testkit.DB, args ...string) []string {
	if db.URL != "" {
		return append(args, "--database", db.URL)
	}
	return append(args, "--data", db.DataDir)
}

// server is a server that runs in this process.
type server struct {
	base string
	// greeting is what it printed before it served. log is its log.
	greeting string
	log      *lockedBuffer
	stop     func()
}

// listensAt matches the address in the log of a server that starts.
var listensAt = regexp.MustCompile(`msg=listening address=(\S+)`)

func serve(t *testing.T, args ...string) *server {
	t.Helper()
	s, ready := starting(t, args...)
	ready()
	return s
}

// starting is like serve, but returns while the server is still starting. ready waits until it
// serves.
func starting(t *testing.T, args ...string) (s *server, ready func()) {
	t.Helper()
	s = &server{log: &lockedBuffer{}}
	if !strings.Contains(strings.Join(args, " "), "--metrics-listen") {
		args = append(args, "--metrics-listen", "off")
	}
	if !strings.Contains(strings.Join(args, " "), "--listen 0") {
		args = append(args, "--listen", "127.0.0.1:0")
	}
	if !strings.Contains(strings.Join(args, " "), "--shutdown-delay") {
		args = append(args, "--shutdown-delay", "0s") // these servers have no load balancer
	}
	ctx, cancel := context.WithCancel(t.Context())
	read, write := io.Pipe()
	done := make(chan int, 1)
	go func() {
		code := commandline.Run(
			ctx,
			append([]string{"hirewire", "serve"}, args...),
			commandline.Console{Out: write, Err: s.log},
		)
		_ = write.Close()
		done <- code
	}()
	rest := make(chan struct{})
	var more strings.Builder
	readRest := sync.OnceFunc(func() {
		defer close(rest)
		_, _ = io.Copy(&more, read)
	})
	s.stop = sync.OnceFunc(func() {
		cancel()
		go readRest() // in case the test never waited for the server
		require.Zero(t, <-done, "%s", s.log)
		<-rest
		s.greeting += more.String()
	})
	t.Cleanup(s.stop)
	return s, func() {
		t.Helper()
		last := "Hirewire serves"
		if strings.Contains(strings.Join(args, " "), "--demo-anywhere") {
			last = "Try:"
		}
		lines := bufio.NewScanner(read)
		for lines.Scan() {
			s.greeting += lines.Text() + "\n"
			if strings.HasPrefix(lines.Text(), last) {
				break
			}
		}
		url := servesAt.FindString(s.greeting)
		require.NotEmpty(t, url, "it does not serve: %s", s.log)
		s.base = strings.TrimSuffix(url, "/graphql")
		go readRest()
	}
}

type reply struct {
	status int
	header http.Header
	body   string
	Data   map[string]any `json:"data"`
	Errors []struct {
		Message    string         `json:"message"`
		Extensions map[string]any `json:"extensions"`
	} `json:"errors"`
}

func (r reply) code() any {
	if len(r.Errors) == 0 {
		return nil
	}
	return r.Errors[0].Extensions["code"]
}

func send(t *testing.T, req *http.Request) reply {
	t.Helper()
	resp, err := (&http.Client{Transport: &http.Transport{DisableKeepAlives: true, DisableCompression: true}}).Do(
		req,
	)
	require.NoError(t, err)
	defer resp.Body.Close()
	text, err := io.ReadAll(resp.Body)
	require.NoError(t, err)
	r := reply{status: resp.StatusCode, header: resp.Header, body: string(text)}
	if strings.Contains(resp.Header.Get("Content-Type"), "json") &&
		resp.Header.Get("Content-Encoding") == "" {
		require.NoError(t, json.Unmarshal(text, &r), r.body)
	}
	return r
}

// query sends an operation. headers are names and values in turn, and Host sets the request's host.
func (s *server) query(t *testing.T, token, query string, headers ...string) reply {
	t.Helper()
	body, err := json.Marshal(map[string]string{"query": query})
	require.NoError(t, err)
	req, err := http.NewRequestWithContext(
		t.Context(),
		http.MethodPost,
		s.base+"/graphql",
		bytes.NewReader(body),
	)
	require.NoError(t, err)
	req.Header.Set("Content-Type", "application/json")
	if token != "" {
		req.Header.Set("Authorization", "Bearer "+token)
	}
	for i := 0; i < len(headers); i += 2 {
		if headers[i] == "Host" {
			req.Host = headers[i+1]
			continue
		}
		req.Header.Add(headers[i], headers[i+1])
	}
	return send(t, req)
}

func (s *server) get(t *testing.T, path string) reply {
	t.Helper()
	req, err := http.NewRequestWithContext(t.Context(), http.MethodGet, s.base+path, http.NoBody)
	require.NoError(t, err)
	return send(t, req)
}

const who = "{ viewer { name role } }"

func TestServeFromNothing(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		must(
			t,
			on(
				db,
				"user",
				"create",
				"--email",
				"ada@example.com",
				"--name",
				"Ada Byron",
				"--role",
				"admin",
				"--confidential-access",
			)...)
		token := must(
			t,
			on(
				db,
				"token",
				"create",
				"--user",
				"Ada@example.com",
				"--name",
				"laptop",
				"--expires",
				"12h",
			)...)
		require.Regexp(t, `^hw_[A-Za-z0-9_-]{43}$`, token)
		s := serve(t, on(db)...)

		r := s.query(t, token, who)
		require.Equal(t, http.StatusOK, r.status, r.body)
		require.Equal(
			t,
			map[string]any{"viewer": map[string]any{"name": "Ada Byron", "role": "ADMIN"}},
			r.Data,
		)
		require.Equal(t, "no-store", r.header.Get("Cache-Control"))
		require.Equal(t, "nosniff", r.header.Get("X-Content-Type-Options"))

		for _, path := range []string{"/healthz", "/readyz"} {
			require.Equal(t, "ok\n", s.get(t, path).body)
		}
		home := s.get(t, "/")
		require.Contains(t, home.header.Get("Content-Type"), "text/html")
		require.Contains(t, home.body, "/graphql")
		for _, none := range []string{"/nothing.here", "/graphql/postings", "/auth/nothing"} {
			require.Equal(t, http.StatusNotFound, s.get(t, none).status, none)
		}
		require.NotContains(t, s.greeting, "demo-")

		s.stop()
		key, err := db.Store.Ent().
			ApiKey.Query().
			Where(apikey.Name("laptop")).
			Only(access.With(t.Context(), access.System()))
		require.NoError(t, err)
		require.NotNil(t, key.LastUsedAt, "it must be written when the server stops, at the latest")
		require.Contains(t, s.log.String(), "msg=operation")
		// The first request with a credential asks the database twice: before its body is read, and
		// before it runs.
		require.Regexp(
			t,
			`kind=query operation="" viewer=usr_\w+ duration=\S+ body=\S+ sign_in=\S+ waiting=\S+ statements=2 sql=\S+ cost=3`,
			s.log.String(),
		)
		require.NotContains(t, s.log.String(), token)
	})
}

func TestBodiesWithoutACredentialAreNotRead(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		must(
			t,
			on(
				db,
				"user",
				"create",
				"--email",
				"ada@example.com",
				"--name",
				"Ada",
				"--role",
				"MEMBER",
			)...)
		token := must(
			t,
			on(db, "token", "create", "--user", "ada@example.com", "--name", "ended")...)
		revoke(t, db, "ended")
		s := serve(t, on(db)...)
		unknown := token[:len(token)-2] + "AA"
		for name, header := range map[string][]string{
			"none": nil, "basic": {"Basic aGk6aGk="}, "no scheme": {token}, "empty": {"Bearer "}, "two": {"Bearer " + token, "Bearer " + token},
			"ended": {"Bearer " + token}, "unknown": {"Bearer " + unknown}, "no key": {"Bearer xyz"}, "a demo's": {"Bearer demo-admin"},
			"long": {"Bearer " + strings.Repeat("x", 20_000)},
		} {
			t.Run(name, func(t *testing.T) {
				for _, method := range []string{http.MethodPost, http.MethodGet, http.MethodPut} {
					for _, kind := range []string{"application/json", "multipart/form-data; boundary=x", "text/plain", ""} {
						// The body never arrives, so a server that waits for it hangs.
						never, hold := io.Pipe()
						t.Cleanup(func() { _ = hold.Close() })
						req, err := http.NewRequestWithContext(
							t.Context(),
							method,
							s.base+"/graphql?query={nope",
							never,
						)
						require.NoError(t, err)
						req.ContentLength = 100 << 20
						if method == http.MethodGet {
							req.Body, req.ContentLength = http.NoBody, 0
						}
						req.Header["Authorization"] = header
						if kind != "" {
							req.Header.Set("Content-Type", kind)
						}
						r := send(t, req)
						require.Equal(t, http.StatusUnauthorized, r.status)
						require.Equal(t, "Bearer", r.header.Get("Www-Authenticate"))
						require.JSONEq(
							t,
							`{"errors":[{"message":"sign in: no valid credential was sent","extensions":{"code":"UNAUTHENTICATED"}}]}`,
							r.body,
						)
					}
				}
			})
		}
		require.Equal(
			t,
			http.StatusUnauthorized,
			s.get(t, "/documents/doc_x").status,
			"a document needs a signed link or a credential",
		)
	})
}

func revoke(t *testing.T, db *testkit.DB, name string) {
	t.Helper()
	_, err := db.Store.Exec(
		t.Context(),
		"UPDATE api_keys SET revoked_at = created_at WHERE name = ?",
		name,
	)
	require.NoError(t, err)
}

func TestRequestIDs(t *testing.T) {
	s := serve(t, "--data", t.TempDir())
	require.Equal(
		t,
		"my-id_1.2",
		s.query(t, "", who, "X-Request-Id", "my-id_1.2").header.Get("X-Request-Id"),
	)
	for _, odd := range []string{"", "a b", "x\"y", strings.Repeat("x", 129)} {
		own := s.query(t, "", who, "X-Request-Id", odd).header.Get("X-Request-Id")
		require.Regexp(t, `^[A-Z2-7]{26}$`, own)
	}
}

func TestNotReadyWhileMigrationsArePending(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		s := serve(t, on(db)...)
		require.Equal(t, http.StatusOK, s.get(t, "/readyz").status)
		_, err := db.Store.Exec(
			t.Context(),
			"DELETE FROM goose_db_version WHERE version_id = (SELECT max(version_id) FROM goose_db_version)",
		)
		require.NoError(t, err)
		r := s.get(t, "/readyz")
		require.Equal(t, http.StatusServiceUnavailable, r.status)
		require.Equal(t, "migrations are pending\n", r.body)
		require.Equal(t, http.StatusOK, s.get(t, "/healthz").status)
		require.Contains(t, must(t, on(db, "migrate", "status")...), "pending")
	})
}

func TestMetrics(t *testing.T) {
	dir := t.TempDir()
	token := signIn(t, dir)
	s := serve(t, "--data", dir, "--metrics-listen", "127.0.0.1:0")
	require.Empty(t, s.query(t, token, who).Errors)
	s.query(t, token, "{ nope }")
	s.get(t, "/a/path/that/a/client/made/up.txt")
	at := regexp.MustCompile(`msg=metrics address=(\S+)`).FindStringSubmatch(s.log.String())
	require.NotNil(t, at)
	req, err := http.NewRequestWithContext(
		t.Context(),
		http.MethodGet,
		"http://"+at[1]+"/metrics",
		http.NoBody,
	)
	require.NoError(t, err)
	text := send(t, req).body
	for began := time.Now(); !strings.Contains(text, `status="404"`) && time.Since(began) < 10*time.Second; {
		text = send(
			t,
			req,
		).body // a request is counted when it has ended, which its client may see before
	}
	for _, line := range []string{
		`hirewire_operation_duration_seconds_count{kind="query"} 1`,
		`hirewire_operation_duration_seconds_count{kind="refused"} 1`,
		`hirewire_operation_errors_total{code="BAD_USER_INPUT"} 1`,
		`hirewire_operation_statements_total{kind="query"} 2`,
		`hirewire_operation_part_duration_seconds_count{part="sign_in"} 2`,
		`hirewire_http_request_duration_seconds_count{path="other",status="404"} 1`,
		"hirewire_transaction_retries_total 0", "go_goroutines", "process_resident_memory_bytes",
		`go_sql_open_connections{db_name="writer"}`, `go_sql_open_connections{db_name="reader"}`,
	} {
		require.Contains(t, text, line)
	}
	require.Regexp(t, `hirewire_log_head [1-9]`, text)
	require.NotContains(t, text, "made")
	require.Equal(
		t,
		http.StatusNotFound,
		s.get(t, "/metrics").status,
		"metrics must not be available to the API's clients",
	)
}

func TestResponsesAreCompressedOnRequest(t *testing.T) {
	dir := t.TempDir()
	token := signIn(t, dir)
	s := serve(t, "--data", dir)
	large := "{ __schema { types { name description fields { name description } } } }"
	plain := s.query(t, token, large)
	packed := s.query(t, token, large, "Accept-Encoding", "gzip")
	require.Equal(t, "gzip", packed.header.Get("Content-Encoding"))
	require.Less(t, len(packed.body), len(plain.body)/3)
}

func TestDemoTokens(t *testing.T) {
	demoCompany.Each(t, func(t *testing.T, db *testkit.DB) {
		t.Run("with --demo, from this machine", func(t *testing.T) {
			s := serve(t, on(db, "--demo")...)
			port := s.base[strings.LastIndex(s.base, ":"):]
			for token, role := range map[string]string{"demo-admin": "ADMIN", "demo-recruiter": "RECRUITER", "demo-lead": "MEMBER", "demo-interviewer": "MEMBER"} {
				r := s.query(t, token, who)
				//nolint:errcheck,forcetypeassert // a failed test either way
				require.Equal(t, role, r.Data["viewer"].(map[string]any)["role"], r.body)
			}
			for _, tt := range []struct {
				name    string
				headers []string
				status  int
			}{
				{"localhost", []string{"Host", "localhost" + port}, 200},
				{"LOCALHOST without a port", []string{"Host", "LOCALHOST"}, 200},
				{"IPv6", []string{"Host", "[::1]" + port}, 200},
				{"own origin", []string{"Origin", s.base}, 200},
				{"origin of another local port", []string{"Origin", "http://localhost:5173"}, 200},
				{"rebound name", []string{"Host", "evil.example" + port}, 401},
				{"name that begins like it", []string{"Host", "localhost.evil.example" + port}, 401},
				{"other address", []string{"Host", "192.168.1.2" + port}, 401},
				{"other origin", []string{"Origin", "https://evil.example"}, 401},
				{"origin of a file", []string{"Origin", "null"}, 401},
				{"origin that begins like it", []string{"Origin", "http://localhost.evil.example"}, 401},
				{"origin with a user", []string{"Origin", "http://localhost@evil.example"}, 401},
				{"two origins", []string{"Origin", s.base, "Origin", "https://evil.example"}, 401},
				{"through a proxy", []string{"X-Forwarded-For", "127.0.0.1"}, 401},
				{"through another", []string{"Forwarded", "for=127.0.0.1"}, 401},
			} {
				t.Run(tt.name, func(t *testing.T) {
					require.Equal(t, tt.status, s.query(t, "demo-admin", who, tt.headers...).status)
				})
			}
			require.Equal(t, http.StatusUnauthorized, s.query(t, "demo-nobody", who).status)
		})
		t.Run("the printed curl works as it stands", func(t *testing.T) {
			s := serve(t, on(db, "--demo")...)
			s.stop()
			again := serve(t, on(db, "--demo")...)
			at := strings.Index(s.greeting, "curl ")
			require.Positive(t, at, s.greeting)
			line := strings.ReplaceAll(strings.TrimSpace(s.greeting[at:]), s.base, again.base)
			if _, err := exec.LookPath("curl"); err != nil {
				require.Contains(t, line, "Bearer demo-recruiter")
				return
			}
			out, err := exec.CommandContext(t.Context(), "sh", "-c", line).Output()
			require.NoError(t, err)
			require.Contains(t, string(out), `"viewer":{"name":"Rosa Lindqvist"`)
			require.Contains(t, string(out), `"postings":{"nodes":[{`)
			require.NotContains(t, string(out), `"errors"`)
		})
		t.Run("a filled database is left alone", func(t *testing.T) {
			before := counts(t, db)
			serve(t, on(db, "--demo")...).stop()
			require.Equal(t, before, counts(t, db))
			require.Greater(t, before["applications"], 500)
		})
		t.Run("without --demo", func(t *testing.T) {
			s := serve(t, on(db)...)
			require.Equal(t, http.StatusUnauthorized, s.query(t, "demo-admin", who).status)
			require.Contains(t, s.log.String(), "its sign-in tokens are refused without --demo")
		})
		t.Run("on all addresses", func(t *testing.T) {
			s := serve(t, on(db, "--demo", "--listen", "0.0.0.0:0")...)
			require.Equal(t, http.StatusUnauthorized, s.query(t, "demo-admin", who).status)
			require.Contains(t, s.log.String(), "work only on a loopback address")
		})
		t.Run("anywhere", func(t *testing.T) {
			s := serve(t, on(db, "--demo", "--demo-anywhere", "--listen", "0.0.0.0:0")...)
			require.Equal(t, http.StatusUnauthorized, s.query(t, "demo-admin", who).status)
			token := regexp.MustCompile(`demo-lead-[A-Za-z0-9_-]{43}`).FindString(s.greeting)
			require.NotEmpty(t, token, s.greeting)
			require.Equal(
				t,
				http.StatusOK,
				s.query(
					t,
					token,
					who,
					"Host",
					"demo.example",
					"Origin",
					"https://demo.example",
				).status,
			)
			s.stop()
			other := serve(t, on(db, "--demo", "--demo-anywhere")...)
			require.Equal(
				t,
				http.StatusUnauthorized,
				other.query(t, token, who).status,
				"the tokens belong to one process",
			)
		})
	})
}

func TestDemoDoesNotTouchACompanysDatabase(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		must(
			t,
			on(
				db,
				"user",
				"create",
				"--email",
				"ada@example.com",
				"--name",
				"Ada",
				"--role",
				"ADMIN",
			)...)
		before := counts(t, db)
		s := serve(t, on(db, "--demo")...)
		require.Equal(t, http.StatusUnauthorized, s.query(t, "demo-admin", who).status)
		require.Contains(t, s.log.String(), "--demo is without effect")
		s.stop()
		code, _, errs := command(t, on(db, "demo")...)
		require.Equal(t, 1, code)
		require.Contains(t, errs, "holds a company of its own")
		require.Equal(t, before, counts(t, db))
	})
}

func TestASecondServerOnTheSameFileIsRefused(t *testing.T) {
	dir := t.TempDir()
	serve(t, "--data", dir)
	code, _, errs := command(
		t,
		"serve",
		"--data",
		dir,
		"--listen",
		"127.0.0.1:0",
		"--metrics-listen",
		"off",
	)
	require.Equal(t, 1, code)
	require.Regexp(
		t,
		`another hirewire server \(process \d+\) is using .*: stop it, or give this one a data directory of its own`,
		errs,
	)
}

// signIn creates an admin with a key in a new SQLite database.
func signIn(t *testing.T, dir string) string {
	t.Helper()
	must(
		t,
		"user",
		"create",
		"--email",
		"ada@example.com",
		"--name",
		"Ada",
		"--role",
		"ADMIN",
		"--data",
		dir,
	)
	return must(t, "token", "create", "--user", "ada@example.com", "--name", "k", "--data", dir)
}

// counts returns the number of rows of some tables.
func counts(t *testing.T, db *testkit.DB) map[string]int {
	t.Helper()
	out := map[string]int{}
	for _, table := range []string{"applications", "candidates", "event", "users", "postings"} {
		rows, err := db.Store.Query(t.Context(), "SELECT count(*) FROM "+table)
		require.NoError(t, err)
		require.True(t, rows.Next())
		var n int
		require.NoError(t, rows.Scan(&n))
		require.NoError(t, rows.Close())
		require.NoError(t, rows.Err())
		out[table] = n
	}
	return out
}
