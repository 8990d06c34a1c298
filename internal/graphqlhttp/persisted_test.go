package graphqlhttp_test

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"net/url"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"hirewire/internal/testkit/apikit"
)

func TestPersistedQueries(t *testing.T) {
	h := apikit.Bare()
	query := "{ __typename }"
	sum := sha256.Sum256([]byte(query))
	hash := hex.EncodeToString(sum[:])
	named := fmt.Sprintf(`"extensions": {"persistedQuery": {"version": 1, "sha256Hash": %q}}`, hash)
	a := apikit.Do(
		t,
		h,
		apikit.Request("POST", "/graphql", "{"+named+"}", "Content-Type", apikit.PlainJSON),
	)
	require.Equal(t, "PERSISTED_QUERY_NOT_FOUND", a.Code(), a.Text)
	require.Equal(t, "PersistedQueryNotFound", a.Errors[0].Message)
	a = apikit.Do(
		t,
		h,
		apikit.Request(
			"POST",
			"/graphql",
			fmt.Sprintf(`{"query": %q, %s}`, query, named),
			"Content-Type",
			apikit.PlainJSON,
		),
	)
	require.Empty(t, a.Errors)
	a = apikit.Do(
		t,
		h,
		apikit.Request("POST", "/graphql", "{"+named+"}", "Content-Type", apikit.PlainJSON),
	)
	require.Empty(t, a.Errors)
	target := "/graphql?" + url.Values{
		"extensions": {"{" + strings.TrimPrefix(named, `"extensions": {`)},
	}.Encode()
	a = apikit.Do(t, h, apikit.Request("GET", target, ""))
	require.Empty(t, a.Errors, a.Text)
	a = apikit.Do(
		t,
		h,
		apikit.Request(
			"POST",
			"/graphql",
			fmt.Sprintf(`{"query": "{ x: __typename }", %s}`, named),
			"Content-Type",
			apikit.PlainJSON,
		),
	)
	require.Equal(t, "BAD_USER_INPUT", a.Code(), "another text under the same hash")
}
