package graphqlhttp_test

import (
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"hirewire/internal/ratelimit"
	"hirewire/internal/testkit/apikit"
)

// Bodies take room while they arrive, and until their request has been answered: as JSON and in
// forms. What finds none is refused with a time to come back, and small bodies are never refused.
func TestBodiesTakeRoom(t *testing.T) {
	room := ratelimit.NewBytes(512 << 10)
	h := apikit.Bare(func(o *apikit.Options) { o.Gate = &ratelimit.Gate{Bodies: room} })
	padded := func(n int) string { return `{"query": "{ __typename }"` + strings.Repeat(" ", n) + "}" }
	operation := func(n int) apikit.Answer {
		return apikit.Do(
			t,
			h,
			apikit.Request("POST", "/graphql", padded(n), "Content-Type", apikit.PlainJSON),
		)
	}
	upload := func(n int) apikit.Answer {
		return apikit.Do(
			t,
			h,
			apikit.Form(
				t,
				"operations",
				`{"query": "{ __typename }", "variables": {"file": null}}`,
				"map",
				`{"0": ["variables.file"]}`,
				"0",
				strings.Repeat("x", n),
			),
		)
	}
	requireRefused := func(a apikit.Answer) {
		t.Helper()
		require.Equal(t, http.StatusServiceUnavailable, a.Status, a.Text)
		require.Equal(t, "UNAVAILABLE", a.Code())
		require.Equal(t, "1", a.Header.Get("Retry-After"))
	}
	for name, send := range map[string]func(n int) apikit.Answer{"JSON": operation, "a form": upload} {
		require.Empty(t, send(300<<10).Errors, name)
		requireRefused(send(450 << 10))
		require.Zero(t, room.InUse(), name)
	}

	read, write := io.Pipe()
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		r := httptest.NewRequest(http.MethodPost, "/graphql", read)
		r.Header.Set("Content-Type", apikit.PlainJSON)
		h.ServeHTTP(httptest.NewRecorder(), r)
	}()
	_, err := io.WriteString(write, padded(300 << 10)[:300<<10])
	require.NoError(t, err)
	require.Eventually(t, func() bool { return room.InUse() > 0 }, 10*time.Second, time.Millisecond)
	requireRefused(operation(300 << 10))
	require.Empty(t, operation(60<<10).Errors, "a small one takes none")
	require.NoError(t, write.CloseWithError(io.ErrUnexpectedEOF))
	<-ended
	require.Zero(t, room.InUse())
	require.Empty(t, operation(300<<10).Errors)
}
