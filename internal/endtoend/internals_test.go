package endtoend_test

import (
	"bytes"
	"mime/multipart"
	"net/http"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"hirewire/internal/testkit"
	"hirewire/internal/ws"
)

// An internal error reveals nothing to clients, whatever transport they use. They get an id, under
// which the log has the details.
func TestInternalErrorsRevealOnlyAnID(t *testing.T) {
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
		token := must(t, on(db, "token", "create", "--user", "ada@example.com", "--name", "k")...)
		s := serve(t, on(db)...)
		require.Empty(t, s.query(t, token, "{ tags { name } }").Errors)
		_, err := db.Store.Exec(t.Context(), "ALTER TABLE tags RENAME TO lost_tags")
		require.NoError(t, err)
		_, err = db.Store.Exec(
			t.Context(),
			"ALTER TABLE api_keys RENAME COLUMN scope TO lost_scope",
		)
		require.NoError(t, err)
		restore := func(statement string) {
			_, err := db.Store.Exec(t.Context(), statement)
			require.NoError(t, err)
		}

		told := func(name, text string) {
			t.Helper()
			require.NotRegexp(t, inside, text, name)
			require.NotContains(t, text, "lost_", name)
			id := regexp.MustCompile(`"requestId":"([^"]+)"`).FindStringSubmatch(text)
			require.NotNil(t, id, "%s: %s", name, text)
			require.Contains(t, text, `"code":"INTERNAL"`, name)
			require.NotContains(t, text, "SELECT", name)
			require.Regexp(t, `level=ERROR.*request_id=`+id[1], s.log.String(), name)
		}
		r := s.query(t, token, "{ tags { name } }")
		require.Equal(
			t,
			http.StatusInternalServerError,
			r.status,
			"checking the credential fails as well: %s",
			r.body,
		)
		told("sign-in", r.body)
		restore("ALTER TABLE api_keys RENAME COLUMN lost_scope TO scope")

		const query = "{ tags { name } }"
		told("POST", s.query(t, token, query).body)
		told(
			"GET",
			s.ask(
				t,
				http.MethodGet,
				"/graphql?query=%7Btags%7Bname%7D%7D",
				"Authorization",
				"Bearer "+token,
			).body,
		)
		told("events", s.query(t, token, query, "Accept", "text/event-stream").body)
		told(
			"mutation",
			s.query(
				t,
				token,
				`mutation { createTag(input: {name: "x"}) { problem { code } } }`,
			).body,
		)

		var form bytes.Buffer
		w := multipart.NewWriter(&form)
		require.NoError(t, w.WriteField("operations", `{"query":"`+query+`"}`))
		require.NoError(t, w.WriteField("map", "{}"))
		require.NoError(t, w.Close())
		req, err := http.NewRequestWithContext(
			t.Context(),
			http.MethodPost,
			s.base+"/graphql",
			&form,
		)
		require.NoError(t, err)
		req.Header.Set("Content-Type", w.FormDataContentType())
		req.Header.Set("Authorization", "Bearer "+token)
		told("multipart", send(t, req).body)

		socket, err := ws.Dial(
			t.Context(),
			"ws"+strings.TrimPrefix(s.base, "http")+"/graphql",
			http.Header{"X-Request-Id": {"socket-1"}},
		)
		require.NoError(t, err)
		defer func() { _ = socket.Close() }()
		require.NoError(
			t,
			socket.Send(
				[]byte(`{"type":"connection_init","payload":{"authorization":"Bearer `+token+`"}}`),
			),
		)
		_, err = socket.Receive(time.Now().Add(20 * time.Second))
		require.NoError(t, err)
		require.NoError(
			t,
			socket.Send([]byte(`{"id":"1","type":"subscribe","payload":{"query":"`+query+`"}}`)),
		)
		text, err := socket.Receive(time.Now().Add(20 * time.Second))
		require.NoError(t, err)
		told("socket", string(text))

		require.NotContains(t, s.log.String(), token)
		restore("ALTER TABLE lost_tags RENAME TO tags")
	})
}
