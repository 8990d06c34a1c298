package graphqlhttp_test

import (
	"fmt"
	"net/http"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"hirewire/internal/testkit/apikit"
)

// httpCase is a request and what its response must be.
type httpCase struct {
	name    string
	request *http.Request
	status  int
	media   string
	code    string // of the first error; empty for none
	data    bool   // whether the entry is there
}

// typenameBody is the body of a request that needs no service.
const typenameBody = `{"query": "{ __typename }"}`

// TestGraphQLOverHTTP follows https://graphql.github.io/graphql-over-http/draft/.
func TestGraphQLOverHTTP(t *testing.T) {
	tests := slices.Concat(acceptCases(), bodyCases(), operationCases(), methodCases())
	h := apikit.Bare()
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			a := apikit.Do(t, h, tt.request)
			require.Equal(t, tt.status, a.Status, a.Text)
			require.Equal(t, tt.media+"; charset=utf-8", a.Header.Get("Content-Type"))
			code, _ := a.Code().(string)
			require.Equal(t, tt.code, code, a.Text)
			require.Equal(t, tt.data, strings.Contains(a.Text, `"data":`), a.Text)
			require.Equal(t, fmt.Sprint(len(a.Text)), a.Header.Get("Content-Length"))
			if tt.status == http.StatusMethodNotAllowed {
				require.NotEmpty(t, a.Header.Get("Allow"))
			}
		})
	}
}
