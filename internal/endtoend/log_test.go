package endtoend_test

import (
	"net/http"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"hirewire/internal/testkit"
)

// TestSlowStatementsSayWhoseTheyAre: a line of the store leads to the request that it belongs to.
func TestSlowStatementsSayWhoseTheyAre(t *testing.T) {
	testkit.EachDB(t, func(t *testing.T, db *testkit.DB) {
		must(t, on(db, "user", "create", "--email", "ada@example.com", "--name", "Ada", "--role", "ADMIN")...)
		token := must(t, on(db, "token", "create", "--user", "ada@example.com", "--name", "k")...)
		s := serve(t, on(db, "--slow-query", "1ns")...)
		require.Empty(t, s.query(t, token, "{ tags { name } }", "X-Request-Id", "the-query").Errors)
		require.Empty(t, s.query(t, token, `mutation { createTag(input: {name: "x"}) { tag { id } } }`, "X-Request-Id", "the-mutation").Errors)
		for _, id := range []string{"the-query", "the-mutation"} {
			require.Regexp(t, `msg="slow statement" .*request_id=`+id, s.log.String())
		}
	})
}

// TestAFloodOfRefusedRequestsIsSampled: the lines of a server are limited, and lead to their
// requests.
func TestAFloodOfRefusedRequestsIsSampled(t *testing.T) {
	s := serve(t, "--data", t.TempDir())
	for range 100 {
		require.Equal(t, http.StatusUnauthorized, s.query(t, "", who).status)
	}
	lines := strings.Count(s.log.String(), `msg="request refused" status=401 method=POST path=/graphql`)
	require.Positive(t, lines)
	require.Less(t, lines, 100)
	require.Regexp(t, regexp.MustCompile(`msg="request refused" .*request_id=\w+`), s.log.String())
}
