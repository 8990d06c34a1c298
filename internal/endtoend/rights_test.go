package endtoend_test

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"mime/multipart"
	"net"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"hirewire/internal/hiring"
	"hirewire/internal/ids"
	"hirewire/internal/signin"
	"hirewire/internal/testkit"
	"hirewire/internal/workflow"
)

// halfSent is a request that was authenticated and of whose body the server has received a part.
type halfSent struct {
	t    *testing.T
	name string
	conn net.Conn
	in   *bufio.Reader
	rest []byte
}

// sendHalf sends the head of a request, waits until the server asks for the body, and sends a part
// of it.
func sendHalf(t *testing.T, s *server, name string, header http.Header, body []byte) *halfSent {
	t.Helper()
	address := strings.TrimPrefix(s.base, "http://")
	conn, err := (&net.Dialer{}).DialContext(t.Context(), "tcp", address)
	require.NoError(t, err)
	t.Cleanup(func() { _ = conn.Close() })
	require.NoError(t, conn.SetDeadline(time.Now().Add(patience)))
	var head bytes.Buffer
	fmt.Fprintf(
		&head,
		"POST /graphql HTTP/1.1\r\nHost: %s\r\nContent-Length: %d\r\nExpect: 100-continue\r\n",
		address,
		len(body),
	)
	require.NoError(t, header.Write(&head))
	head.WriteString("\r\n")
	_, err = conn.Write(head.Bytes())
	require.NoError(t, err)
	h := &halfSent{t: t, name: name, conn: conn, in: bufio.NewReader(conn), rest: body[20:]}
	line, err := h.in.ReadString('\n')
	require.NoError(t, err)
	require.Equal(t, "HTTP/1.1 100 Continue\r\n", line, name)
	_, err = h.in.ReadString('\n')
	require.NoError(t, err)
	_, err = conn.Write(body[:20])
	require.NoError(t, err)
	return h
}

// finish sends the rest and returns the response. From a stream it reads the first result.
func (h *halfSent) finish() (status int, body string) {
	h.t.Helper()
	_, err := h.conn.Write(h.rest)
	require.NoError(h.t, err)
	resp, err := http.ReadResponse(h.in, nil)
	require.NoError(h.t, err, h.name)
	// A stream can only be ended by closing the connection: closing the body would read until the
	// stream ends.
	h.t.Cleanup(func() { _ = h.conn.Close(); _ = resp.Body.Close() })
	if !strings.HasPrefix(resp.Header.Get("Content-Type"), "text/event-stream") {
		text, err := io.ReadAll(resp.Body)
		require.NoError(h.t, err, h.name)
		return resp.StatusCode, string(text)
	}
	lines := bufio.NewScanner(resp.Body)
	for lines.Scan() {
		if text, ok := strings.CutPrefix(lines.Text(), "data: "); ok {
			return resp.StatusCode, text
		}
	}
	require.NoError(h.t, lines.Err(), h.name)
	return resp.StatusCode, ""
}

// loser is a user who has rights on a posting and loses them.
type loser struct {
	*colleague
	posting *crewPosting
	title   string
	header  http.Header
	// credential is the id of the key or session.
	credential string
}

// withSession signs the user in with a cookie.
func (l *loser) withSession(t *testing.T, c *crew) {
	t.Helper()
	secret := strings.Repeat("A", 43-len(l.id)) + strings.ReplaceAll(l.id, "_", "-")
	secret = secret[:42] + "A"
	hash, ok := signin.HashSecret(secret)
	require.True(t, ok)
	l.credential = ids.NewGenerator(time.Now, nil).New(ids.SignInSession)
	now := time.Now().UTC()
	_, err := c.db.Store.Exec(
		t.Context(),
		`INSERT INTO sign_in_sessions (id, created_at, user_id, hash, method, last_used_at, expires_at) VALUES (?, ?, ?, ?, 'PASSWORD', ?, ?)`,
		l.credential,
		now,
		l.id,
		hash,
		now,
		now.Add(time.Hour),
	)
	require.NoError(t, err)
	l.header = http.Header{
		"Cookie":                    {"hirewire-local=" + secret},
		"Graphql-Require-Preflight": {"1"},
	}
}

// withKey signs the user in with an API key.
func (l *loser) withKey(t *testing.T, c *crew) {
	t.Helper()
	key, err := c.hiring.CreateAPIKeyFor(
		c.ctx,
		l.id,
		hiring.CreateAPIKeyInput{Name: "loses", Scope: workflow.ScopeWrite},
	)
	require.NoError(t, err)
	l.credential, l.token = key.ItemID, key.Secret
	l.header = http.Header{"Authorization": {"Bearer " + key.Secret}}
}

// halves returns one request of every kind, each half sent.
func (l *loser) halves(t *testing.T, s *server) []*halfSent {
	t.Helper()
	query := `{ postings(first: 50) { nodes { title } } }`
	comment := fmt.Sprintf(
		`mutation { addComment(input: {applicationId: %q, body: "Late."}) { comment { id } problem { message } } }`,
		l.posting.applications[0],
	)
	operation := func(query string) []byte {
		body, err := json.Marshal(map[string]string{"query": query})
		require.NoError(t, err)
		return body
	}
	var form bytes.Buffer
	w := multipart.NewWriter(&form)
	upload, err := json.Marshal(map[string]any{
		"query": fmt.Sprintf(
			`mutation($f: Upload!) { addDocument(input: {candidateId: %q, file: $f}) { document { id } problem { message } } }`,
			l.posting.candidates[0],
		),
		"variables": map[string]any{"f": nil},
	})
	require.NoError(t, err)
	require.NoError(t, w.WriteField("operations", string(upload)))
	require.NoError(t, w.WriteField("map", `{"0":["variables.f"]}`))
	file, err := w.CreateFormFile("0", "cv.txt")
	require.NoError(t, err)
	_, err = file.Write([]byte("Ten years of experience."))
	require.NoError(t, err)
	require.NoError(t, w.Close())

	with := func(kind, accept string) http.Header {
		header := l.header.Clone()
		header.Set("Content-Type", kind)
		header.Set("Accept", accept)
		return header
	}
	const plain, events = "application/json", "text/event-stream"
	return []*halfSent{
		sendHalf(t, s, "query", with(plain, plain), operation(query)),
		sendHalf(t, s, "mutation", with(plain, plain), operation(comment)),
		sendHalf(t, s, "upload", with(w.FormDataContentType(), plain), form.Bytes()),
		sendHalf(t, s, "query as events", with(plain, events), operation(query)),
		sendHalf(t, s, "mutation as events", with(plain, events), operation(comment)),
		sendHalf(
			t,
			s,
			"stream",
			with(plain, events),
			operation(
				fmt.Sprintf(
					`subscription { pipelineUpdates(postingIds: [%q]) { __typename } }`,
					l.posting.id,
				),
			),
		),
	}
}

// A request is authenticated when its head arrives, but its rights are decided when its body has
// arrived. This covers every way of losing rights for every kind of request, half of which was sent
// before the loss.
func TestRightsAreDecidedAfterTheBody(t *testing.T) {
	const unauthenticated, forbidden, hidden = "UNAUTHENTICATED", "FORBIDDEN", "NOT_FOUND"
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		c := newCrew(t, db, 3, 2, 14)
		s := serve(t, on(db)...)
		exec := func(query string, args ...any) {
			t.Helper()
			_, err := db.Store.Exec(t.Context(), query, args...)
			require.NoError(t, err)
		}
		recruiter := func(t *testing.T) *loser {
			return &loser{
				colleague: c.hire(t, workflow.RoleRecruiter),
				posting:   c.postings[0],
				title:     "Posting 0",
			}
		}
		member := func(t *testing.T) *loser {
			l := &loser{
				colleague: c.hire(t, workflow.RoleMember),
				posting:   c.postings[1],
				title:     "Posting 1",
			}
			c.join(t, l.colleague, l.posting, workflow.TeamRecruiter)
			return l
		}
		trusted := func(t *testing.T) *loser {
			return &loser{
				colleague: c.enter(
					t,
					hiring.CreateUserInput{Role: workflow.RoleAdmin, ConfidentialAccess: true},
				),
				posting: c.postings[2],
				title:   "Posting 2",
			}
		}
		key, session := (*loser).withKey, (*loser).withSession
		for _, tt := range []struct {
			name string
			who  func(*testing.T) *loser
			with func(*loser, *testing.T, *crew)
			lose func(*loser)
			// want is the code of refused requests, or empty if none are refused.
			want string
			// reads reports whether reading is still allowed.
			reads bool
		}{
			{name: "nothing, with a key", who: recruiter, with: key, lose: func(*loser) {}, reads: true},
			{name: "nothing, with a session", who: trusted, with: session, lose: func(*loser) {}, reads: true},
			{name: "the account, with a key", who: recruiter, with: key, want: unauthenticated, lose: func(l *loser) {
				exec("UPDATE users SET deactivated_at = ? WHERE id = ?", time.Now().UTC(), l.id)
			}},
			{name: "the account, with a session", who: recruiter, with: session, want: unauthenticated, lose: func(l *loser) {
				exec("UPDATE users SET deactivated_at = ? WHERE id = ?", time.Now().UTC(), l.id)
			}},
			{name: "a revoked key", who: recruiter, with: key, want: unauthenticated, lose: func(l *loser) {
				exec("UPDATE api_keys SET revoked_at = ? WHERE id = ?", time.Now().UTC(), l.credential)
			}},
			{name: "an expired key", who: recruiter, with: key, want: unauthenticated, lose: func(l *loser) {
				exec("UPDATE api_keys SET expires_at = created_at WHERE id = ?", l.credential)
			}},
			{name: "a revoked session", who: recruiter, with: session, want: unauthenticated, lose: func(l *loser) {
				exec("DELETE FROM sign_in_sessions WHERE id = ?", l.credential)
			}},
			{name: "an expired session", who: recruiter, with: session, want: unauthenticated, lose: func(l *loser) {
				exec("UPDATE sign_in_sessions SET expires_at = created_at WHERE id = ?", l.credential)
			}},
			{name: "the key's scope", who: recruiter, with: key, want: forbidden, reads: true, lose: func(l *loser) {
				exec("UPDATE api_keys SET scope = 'READ' WHERE id = ?", l.credential)
			}},
			{name: "the key's capabilities", who: recruiter, with: key, want: forbidden, lose: func(l *loser) {
				exec(`UPDATE api_keys SET capabilities = '["AUDIT"]' WHERE id = ?`, l.credential)
			}},
			{name: "the role", who: recruiter, with: key, want: hidden, lose: func(l *loser) {
				exec("UPDATE users SET role = 'MEMBER' WHERE id = ?", l.id)
			}},
			{name: "the role, with a session", who: recruiter, with: session, want: hidden, lose: func(l *loser) {
				exec("UPDATE users SET role = 'MEMBER' WHERE id = ?", l.id)
			}},
			{name: "the confidential grant", who: trusted, with: session, want: hidden, lose: func(l *loser) {
				exec("UPDATE users SET confidential_access = ? WHERE id = ?", false, l.id)
			}},
			{name: "the team membership", who: member, with: session, want: hidden, lose: func(l *loser) {
				exec("DELETE FROM hiring_team_members WHERE user_id = ?", l.id)
			}},
		} {
			t.Run(tt.name, func(t *testing.T) {
				l := tt.who(t)
				tt.with(l, t, c)
				requests := l.halves(t, s)
				tt.lose(l)
				for _, half := range requests {
					before := c.head(t).Head
					status, body := half.finish()
					writes := strings.HasPrefix(half.name, "mutation") || half.name == "upload"
					switch {
					case tt.want == "" && writes:
						require.Contains(t, body, `"problem":null`, half.name)
						require.Greater(t, c.head(t).Head, before, half.name)
						continue
					case tt.reads && half.name == "stream":
						require.Contains(t, body, `"PipelineEvents"`, half.name)
					case tt.reads && !writes:
						require.Contains(t, body, l.title, half.name)
					case tt.want == unauthenticated:
						require.Equal(t, http.StatusUnauthorized, status, half.name)
						require.Contains(t, body, unauthenticated, half.name)
						require.NotContains(t, body, `"data"`, half.name)
					case writes, half.name == "stream":
						require.Contains(t, body, tt.want, half.name)
					}
					if !tt.reads {
						require.NotContains(t, body, l.title, half.name)
					}
					require.Equal(
						t,
						before,
						c.head(t).Head,
						"%s: a refused command must not write",
						half.name,
					)
				}
			})
		}
	})
}

// A credential that was valid a moment ago gives no rights: requests without a body are refused
// immediately, and so are those with one.
func TestValidCredentialsAreCheckedEachTime(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		c := newCrew(t, db, 3, 2, 14)
		s := serve(t, on(db)...)
		admin := c.people[0]
		require.Equal(t, workflow.RoleAdmin, admin.role)
		document := ids.NewGenerator(time.Now, nil).New(ids.Document)
		_, err := db.Store.Exec(
			t.Context(),
			"INSERT INTO documents (id, created_at, candidate_id, kind, filename, media_type, size, sha256, added_by_kind) VALUES (?, ?, ?, 'RESUME', 'cv.txt', 'text/plain', 0, ?, 'SYSTEM')",
			document,
			time.Now().UTC(),
			c.postings[0].candidates[0],
			strings.Repeat("ab", 32),
		)
		require.NoError(t, err)
		get := func(path string) int {
			req, err := http.NewRequestWithContext(
				t.Context(),
				http.MethodGet,
				s.base+path,
				http.NoBody,
			)
			require.NoError(t, err)
			req.Header.Set("Authorization", "Bearer "+admin.token)
			resp, err := http.DefaultClient.Do(req)
			require.NoError(t, err)
			require.NoError(t, resp.Body.Close())
			return resp.StatusCode
		}
		ask := func() map[string]int {
			return map[string]int{
				"query":    s.query(t, admin.token, who).status,
				"GET":      get("/graphql?query=%7Bviewer%7Bname%7D%7D"),
				"download": get("/documents/" + document),
				"export":   get("/audit.jsonl?from=2100-01-01T00:00:00Z"),
			}
		}
		require.Equal(
			t,
			map[string]int{"query": 200, "GET": 200, "download": 200, "export": 200},
			ask(),
		)
		_, err = db.Store.Exec(
			t.Context(),
			"UPDATE users SET role = 'MEMBER' WHERE id = ?",
			admin.id,
		)
		require.NoError(t, err)
		require.Equal(
			t,
			map[string]int{"query": 200, "GET": 200, "download": 404, "export": 403},
			ask(),
		)
		require.Contains(t, s.query(t, admin.token, who).body, `"MEMBER"`)
		_, err = db.Store.Exec(
			t.Context(),
			"UPDATE users SET deactivated_at = ? WHERE id = ?",
			time.Now().UTC(),
			admin.id,
		)
		require.NoError(t, err)
		require.Equal(
			t,
			map[string]int{"query": 401, "GET": 401, "download": 401, "export": 401},
			ask(),
		)
	})
}
