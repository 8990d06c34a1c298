package endtoend_test

import (
	"net/http"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"hirewire/internal/testkit"
)

// A log line about a slow statement has the id of the request that ran it.
func TestSlowStatementsNameTheirRequest(t *testing.T) {
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
		s := serve(t, on(db, "--slow-query", "1ns")...)
		require.Empty(t, s.query(t, token, "{ tags { name } }", "X-Request-Id", "the-query").Errors)
		require.Empty(
			t,
			s.query(
				t,
				token,
				`mutation { createTag(input: {name: "x"}) { tag { id } } }`,
				"X-Request-Id",
				"the-mutation",
			).Errors,
		)
		for _, id := range []string{"the-query", "the-mutation"} {
			require.Regexp(t, `msg="slow statement" .*request_id=`+id, s.log.String())
		}
	})
}

// The log lines about refused requests are limited, and the ones that are logged have request ids.
func TestLogLinesOfRefusedRequestsAreLimited(t *testing.T) {
	s := serve(t, "--data", t.TempDir())
	for range 100 {
		require.Equal(t, http.StatusUnauthorized, s.query(t, "", who).status)
	}
	lines := strings.Count(
		s.log.String(),
		`msg="request refused" status=401 method=POST path=/graphql`,
	)
	require.Positive(t, lines)
	require.Less(t, lines, 100)
	require.Regexp(t, regexp.MustCompile(`msg="request refused" .*request_id=\w+`), s.log.String())
}
